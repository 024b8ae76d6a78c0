"""The keyboard of a terminal: any script is typed, a paste comes whole, Ctrl-Z loses nothing.

GNU readline tells a paste from typing where the terminal marks it (bracketed paste). libedit, which
stands in for it on a Mac, does not; there a paste is known by its pace: no hand types the beginning
of a next line before the program has looked up from the last one.
"""

import contextlib
import locale
import os
import re
import select
import signal
import sys
from collections.abc import Callable, Iterator
from types import FrameType, ModuleType

try:
    import fcntl
    import termios
    import tty
except ImportError:  # Windows, where the console edits lines itself
    pass

END = "Ctrl-Z and Enter" if sys.platform == "win32" else "Ctrl-D"
"""The keys that end the input, where a person is told."""

_UTF8_LOCALES = ("C.UTF-8", "C.utf8", "UTF-8", "en_US.UTF-8")
_GNU = (
    "set convert-meta off",  # a letter beyond ASCII is no key that was held with Meta
    "set input-meta on",
    "set output-meta on",
    "tab: self-insert",  # there is nothing to complete, and a pasted tab must not name a file
)
_MARKS_PASTES = "set enable-bracketed-paste on"  # Python switches it off
_LIBEDIT = ("bind ^I ed-insert",)
_AT_ONCE = 4  # bytes behind Enter: more than fingers that overlap, or a key that is held, leave
_PAUSE = 0.1  # seconds; a long paste comes in pieces
_ACTING = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]|\x1bO.|[\x00-\x08\x0b-\x1f\x7f]")


def set_up() -> None:
    """Switch line editing on, for whatever letters a person types and whatever they paste."""
    if sys.platform == "win32":
        return
    _read_utf8()
    with contextlib.suppress(ImportError):
        import readline  # works by being imported; absent on Windows

        settings = _LIBEDIT if _is_libedit(readline) else _GNU
        for setting in settings:
            readline.parse_and_bind(setting)
        if settings is _GNU and os.environ.get("TERM") != "dumb":
            readline.parse_and_bind(_MARKS_PASTES)


def _is_libedit(readline: ModuleType) -> bool:
    return "libedit" in (readline.__doc__ or "")  # 3.13 says so by an attribute, too


def _read_utf8() -> None:
    """Have line editing read UTF-8 where Python does.

    Under `LC_ALL=C`, or a locale that is not installed, Python reads UTF-8 all the same, while
    readline would take each letter beyond ASCII for single bytes, and delete it byte by byte.
    """
    if sys.platform == "win32":
        return
    encoding = (sys.stdin.encoding or "").lower().replace("_", "-")
    if encoding not in ("utf-8", "utf8"):
        return
    if locale.nl_langinfo(locale.CODESET).upper().replace("-", "") == "UTF8":
        return
    for name in _UTF8_LOCALES:
        with contextlib.suppress(locale.Error):
            locale.setlocale(locale.LC_CTYPE, name)
            # Readline asks the environment each time; LC_ALL, where it is set, comes first there.
            os.environ["LC_ALL" if os.environ.get("LC_ALL") else "LC_CTYPE"] = name
            return


def wait_for_key(tick: Callable[[], None]) -> None:
    """Wait until a key is pressed, which is left to be read; `tick` is called once a second.

    Where keys cannot be waited for, it returns at once. Raises KeyboardInterrupt on Ctrl-C.
    """
    if sys.platform == "win32" or not _is_at_terminal():
        return
    keyboard = sys.stdin.fileno()
    before = termios.tcgetattr(keyboard)
    try:
        tty.setcbreak(keyboard, termios.TCSANOW)  # each key counts, not just a whole line
        tick()
        while not select.select([keyboard], [], [], 1)[0]:
            tick()
    finally:
        termios.tcsetattr(keyboard, termios.TCSANOW, before)


def read(prompt: str, typed: str, redraw: Callable[[], None], *, awaited: bool = False) -> str:
    """Return a line, or the lines of a paste; `typed` stands there already, to be gone on with.

    Keys that lie there already were typed for something else, unless they were `awaited`. After
    Ctrl-Z and `fg` the question is drawn again, with what was typed. Raises EOFError, and
    KeyboardInterrupt on Ctrl-C.
    """
    # Typed before the question was there, for what it is.
    ahead = 0 if awaited else _count_waiting()
    line = _line(prompt, typed, redraw)
    rest = "" if ahead else came_at_once(_waiting())
    if not rest:
        return line
    *lines, begun = rest.split("\n")
    for one in lines:
        print(one)
    if begun:  # a paste without an Enter at its end: its last line can still be changed
        lines.append(_line("", begun, redraw))
    return "\n".join([line, *lines])


def came_at_once(text: str) -> str:
    """Return the text in what lay waiting behind an Enter; nothing where that is no text.

    Keys that act, such as arrows, and Enter alone, held down, are no paste.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = _ACTING.sub("", text)
    return text if text.strip() else ""


def _count_waiting() -> int:
    """Return how many bytes were typed and not read yet."""
    if sys.platform == "win32" or not _is_at_terminal():
        return 0
    try:
        waiting = fcntl.ioctl(sys.stdin.fileno(), termios.FIONREAD, b"\0" * 4)
    except OSError:
        return 0
    return int.from_bytes(waiting, sys.byteorder)


def _waiting() -> str:
    """Take the keys that lie there already, where they are more than fingers leave by chance."""
    if sys.platform == "win32" or _count_waiting() < _AT_ONCE:
        return ""
    keyboard = sys.stdin.fileno()
    before = termios.tcgetattr(keyboard)
    found = b""
    try:
        tty.setcbreak(keyboard, termios.TCSANOW)  # a line is read before its Enter comes
        while select.select([keyboard], [], [], _PAUSE)[0]:
            piece = os.read(keyboard, 65536)
            if not piece:
                break
            found += piece
    finally:
        termios.tcsetattr(keyboard, termios.TCSANOW, before)
    return found.decode(sys.stdin.encoding, errors="surrogateescape")


def _is_at_terminal() -> bool:
    return sys.platform != "win32" and sys.stdin.isatty()


def _line(prompt: str, typed: str, redraw: Callable[[], None]) -> str:
    readline = sys.modules.get("readline")
    # libedit cannot have a text on its line: there it stands in front, and is only gone on with.
    in_front = readline is None or _is_libedit(readline)
    while True:
        before, begun = (typed, "") if in_front else ("", typed)
        try:
            with _begun_with(begun), _brought_back():
                return before + input(prompt + before)
        except _CameBack as back:
            typed = before + back.typed
            print()
            redraw()


class _CameBack(BaseException):
    """The program was stopped while a line was typed, and goes on."""

    def __init__(self, typed: str) -> None:
        super().__init__()
        self.typed = typed


@contextlib.contextmanager
def _begun_with(typed: str) -> Iterator[None]:
    """Have a text on the line before the first key."""
    readline = sys.modules.get("readline")
    if not typed or readline is None:
        yield
        return
    readline.set_startup_hook(lambda: readline.insert_text(typed))
    try:
        yield
    finally:
        readline.set_startup_hook(None)


@contextlib.contextmanager
def _brought_back() -> Iterator[None]:
    """Raise _CameBack where the program was stopped meanwhile, by Ctrl-Z, and goes on.

    Readline, as Python has it, does not see to that: the terminal would be left to it as the shell
    left it, and the line would be gone from the screen.
    """
    readline = sys.modules.get("readline")
    if sys.platform == "win32" or readline is None or not _is_at_terminal():
        yield
        return
    as_found = termios.tcgetattr(sys.stdin.fileno())

    def goes_on(number: int, frame: FrameType | None) -> None:
        del number, frame
        raise _CameBack(readline.get_line_buffer())

    def stops(number: int, frame: FrameType | None) -> None:
        termios.tcsetattr(sys.stdin.fileno(), termios.TCSANOW, as_found)
        signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)
        goes_on(number, frame)  # where nobody could stop it

    before = {
        number: signal.signal(number, handler)
        for number, handler in ((signal.SIGTSTP, stops), (signal.SIGCONT, goes_on))
    }
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
