"""The person's editor, for an answer that is longer than a line, and for the plan itself."""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic

from ambition_cli.cli import danger
from ambition_cli.domain.words.command_line import command_of, words_of
from ambition_cli.errors import NotKept, Refused
from ambition_cli.storage import disk, unsaved

About = unsaved.About
AT_ONCE = 1.0  # seconds; nobody opens an editor, and closes it again, in less
# The flag that makes an editor wait, instead of handing its file to an open window and exiting.
_WAITS = {
    "subl": "--wait",
    "mate": "--wait",
    "bbedit": "--wait",
    "gvim": "--nofork",
    "mvim": "--nofork",
    "kate": "--block",
    "open": "-W",
}
_USUAL_WAIT = "--wait"  # of code, codium, cursor, zed, gedit, xed, atom and more
_ENDED_BY_CTRL_C = 0xC000013A  # on Windows
# These run in the terminal itself: whoever leaves one within a second only had a look.
_IN_TERMINAL = (
    *("vi", "vim", "nvim", "view", "ex", "ed", "nano", "pico", "emacs"),
    *("micro", "hx", "helix", "kak", "joe", "ne", "mcedit"),
)


def _variable() -> str:
    return "VISUAL" if os.environ.get("VISUAL") else "EDITOR"


def _command() -> list[str]:
    """Return $VISUAL, or else $EDITOR, split into its words."""
    named = os.environ.get(_variable())
    if not named and not sys.stdin.isatty():
        raise ValueError("there is none set, and no terminal")
    if not named:
        return ["notepad" if sys.platform == "win32" else "vi"]
    if Path(named).is_file():  # a path with spaces that nobody quoted
        return [named]
    return words_of(named, sys.platform)


def _runnable(command: list[str]) -> list[str]:
    """Return a command with its program as Windows finds it: `code` is code.cmd there."""
    if sys.platform == "win32":
        return [shutil.which(command[0]) or command[0], *command[1:]]
    return command


def opened(file: Path) -> int:
    """Open a file in the person's editor, and return its exit code when it is closed.

    Until then Ctrl-C goes to the editor. Raises Refused where there is none to open,
    KeyboardInterrupt where Ctrl-C ended it.
    """
    try:
        with _leaving_ctrl_c():
            code = subprocess.run([*_runnable(_command()), str(file)], check=False).returncode  # noqa: S603
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise Refused(
            f"the editor could not be opened ({reason}); set EDITOR to one that can"
        ) from None
    if code in (-signal.SIGINT, _ENDED_BY_CTRL_C):
        raise KeyboardInterrupt
    return code


@contextlib.contextmanager
def _leaving_ctrl_c() -> Iterator[None]:
    """Leave Ctrl-C to the editor: ending here, this would take it down with what is typed in it.

    By a handler that does nothing, and not by ignoring it, which the editor would inherit.
    """
    before = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


class CameBackAtOnce(Refused):
    """The editor did not wait until the file was closed."""


def typed_in(one: unsaved.Typed) -> int:
    """Open a file to be typed in, and return the editor's exit code.

    Raises CameBackAtOnce where the editor ended within a second and nothing was typed: it does not
    wait, and what is typed into its window later would be lost.
    """
    begun = monotonic()
    code = opened(one.file)
    at_once = code == 0 and monotonic() - begun < AT_ONCE and _name() not in _IN_TERMINAL
    if at_once and one.content() is not None and not one.is_changed():
        raise CameBackAtOnce(f"the editor closed at once, before anything was typed; {_to_wait()}")
    return code


def _to_wait() -> str:
    """Say how the editor is made to wait."""
    command, flag = _command(), _WAITS.get(_name(), _USUAL_WAIT)
    if flag in command:
        return f"set {_variable()} to an editor that waits until you close the file"
    if _name() == "emacsclient":
        command = [word for word in command if word not in ("-n", "--no-wait")]
        return f'to make it wait, set {_variable()}="{command_of(command, sys.platform)}"'
    return f'to make it wait, set {_variable()}="{command_of([*command, flag], sys.platform)}"'


def _name() -> str:
    return Path(_command()[0]).stem


@contextlib.contextmanager
def edited(
    about: About,
    text: str,
    say: Callable[[str], None],
    opens: str = "type e",
) -> Iterator[str]:
    """Have a text typed in the person's editor, and yield it as it is to be taken.

    It is kept beside the plan until it is taken. If anything goes wrong it stays there, and `say`
    tells where; `opens` is what opens it again. Reopens an earlier unsaved text on the same
    subject. Raises Refused if the editor fails.
    """
    with contextlib.ExitStack() as stack:
        try:
            one = stack.enter_context(unsaved.begun_or_left(about, text.encode("utf-8"), ".txt"))
        except OSError as error:
            raise Refused(
                f"the editor could not be given a file ({disk.reason(error)}); "
                "type your answer here instead"
            ) from None
        try:
            typed = _answer_in(one)
            yield typed if danger.let_through(typed) else ""
        except NotKept:
            one.remove()
            raise
        except CameBackAtOnce as error:
            raise CameBackAtOnce(
                f"{error}, or save in its window and {opens} again ({one.file})"
            ) from None
        except BaseException as error:
            if not one.is_changed():
                one.remove()
                raise
            kept = f"what you typed is kept in {one.file}; {opens} to open it again"
            if isinstance(error, Refused):
                raise Refused(f"{error}; {kept}") from None
            say(kept)
            raise
        one.remove()


def _answer_in(one: unsaved.Typed) -> str:
    try:
        code = typed_in(one)
    except CameBackAtOnce:
        raise
    except Refused as error:
        raise Refused(f"{error}, or type your answer here") from None
    content = one.content()
    if content is None:
        raise Refused("the editor removed the file; type your answer here instead")
    if code != 0:
        raise Refused(
            f"the editor ended with an error ({code}), so your answer was not used; "
            "type it here instead"
        )
    try:
        return content.decode("utf-8").strip()
    except UnicodeDecodeError:
        raise Refused(
            "the editor saved it in another encoding than UTF-8; save it as UTF-8"
        ) from None
