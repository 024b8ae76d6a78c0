"""The person's editor, for an answer that is longer than a line, and for the plan itself."""

import contextlib
import os
import shlex
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic

from ambition_cli.cli import danger
from ambition_cli.errors import NotKept, Refused
from ambition_cli.storage import disk, unsaved

About = unsaved.About
AT_ONCE = 1.0  # seconds; nobody opens an editor, and closes it again, in less
# What makes an editor wait that would hand its file to an open window, and end.
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
# These are in the terminal itself: who leaves one within a second only had a look.
_IN_TERMINAL = (
    *("vi", "vim", "nvim", "view", "ex", "ed", "nano", "pico", "emacs"),
    *("micro", "hx", "helix", "kak", "joe", "ne", "mcedit"),
)


def _variable() -> str:
    return "VISUAL" if os.environ.get("VISUAL") else "EDITOR"


def _command() -> list[str]:
    """Return $VISUAL, or else $EDITOR, split as a shell would."""
    named = os.environ.get(_variable())
    if not named and not sys.stdin.isatty():
        raise ValueError("none is named, and there is no terminal")
    if not named:
        return ["notepad" if sys.platform == "win32" else "vi"]
    if sys.platform == "win32":  # a backslash is part of a path there
        return [part.strip('"') for part in shlex.split(named, posix=False)]
    return shlex.split(named)


def opened(file: Path) -> int:
    """Open a file in the person's editor, and return its exit code when it is closed.

    Ctrl-C is the editor's meanwhile. Raises Refused where there is none to open, KeyboardInterrupt
    where Ctrl-C ended it.
    """
    try:
        with _leaving_ctrl_c():
            code = subprocess.run([*_command(), str(file)], check=False).returncode  # noqa: S603
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise Refused(f"the editor could not be opened ({reason}); set EDITOR") from None
    if code == -signal.SIGINT:
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
        raise CameBackAtOnce(f"the editor came back at once, with nothing typed; {_to_wait()}")
    return code


def _to_wait() -> str:
    """Say how the editor is made to wait."""
    command, flag = _command(), _WAITS.get(_name(), _USUAL_WAIT)
    if flag in command:
        return f"name one in {_variable()} that waits until the file is closed"
    if _name() == "emacsclient":
        command = [word for word in command if word not in ("-n", "--no-wait")]
        return f'to have it wait, set {_variable()}="{shlex.join(command)}"'
    return f'to have it wait, set {_variable()}="{shlex.join([*command, flag])}"'


def _name() -> str:
    return Path(_command()[0]).stem


@contextlib.contextmanager
def edited(
    about: About,
    text: str,
    say: Callable[[str], None],
) -> Iterator[str]:
    """Have a text typed in the person's editor, and yield it as it is to be taken.

    It lies beside the plan until it is taken; unless all goes well it stays there, and `say` tells
    where. What was typed about the same before is gone on with. Raises Refused where the editor
    fails.
    """
    with contextlib.ExitStack() as stack:
        try:
            one = stack.enter_context(unsaved.begun_or_left(about, text.encode("utf-8"), ".txt"))
        except OSError as error:
            raise Refused(
                f"there is no file to be had for the editor: {disk.reason(error)}; type here"
            ) from None
        try:
            typed = _answer_in(one)
            yield typed if danger.let_through(typed) else ""
        except NotKept:
            one.remove()
            raise
        except CameBackAtOnce as error:
            raise CameBackAtOnce(
                f"{error}; or save in its window, and give e here again ({one.file})"
            ) from None
        except BaseException as error:
            if not one.is_changed():
                one.remove()
                raise
            kept = f"what you typed is in {one.file}, and e opens it again"
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
        raise Refused(f"{error}, or type here") from None
    content = one.content()
    if content is None:
        raise Refused("the editor left no file behind; type the answer here")
    if code != 0:
        raise Refused(f"the editor ended with an error ({code}), so nothing was taken")
    return content.decode("utf-8", errors="replace").strip()
