"""A long paste at a terminal, read to its last byte: none of it is left to the shell behind us.

A terminal hands over lines, cuts each after 4,095 bytes, and leaves whatever was not read to the
next program: to a shell, which would run it. So it is read as it comes. Most terminals mark where
a paste begins and ends; elsewhere a paste is over once nothing has come for a moment.
"""

import os
import select
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

with suppress(ImportError):  # Windows, where the console hands over lines of any length
    import termios

_PAUSE = 0.3  # seconds; a long paste comes in pieces
_PIECE = 65_536
_MARKS = ("\x1b[?2004h", "\x1b[?2004l")  # have the terminal mark pastes, and no longer
_BEGIN, _END = b"\x1b[200~", b"\x1b[201~"
_CTRL_D = b"\x04"
_TAIL = 64  # bytes that are kept of what is too long, for the mark at its end


def read(is_whole: Callable[[str], bool], most: int, came: Callable[[str], None]) -> str:
    """Return what is pasted: up to an Enter of its own behind what is whole, or Ctrl-D.

    `came` gets what is there whenever nothing more comes. What is longer than `most` bytes is cut
    somewhere behind these. Raises KeyboardInterrupt on Ctrl-C.
    """
    if sys.platform == "win32":
        return _by_lines(is_whole, most)
    keyboard = sys.stdin.fileno()
    found = burst = b""
    with _as_it_comes(keyboard):
        while piece := os.read(keyboard, _PIECE):
            found, burst = _shortened(found + piece, most), _shortened(burst + piece, most)
            if select.select([keyboard], [], [], _PAUSE)[0]:
                continue
            text, is_within = _unmarked(found)
            if not is_within and burst.endswith(_CTRL_D):
                break
            said = text.decode("utf-8", "replace")
            is_enough = is_whole(said) or len(text) > most
            if not is_within and not burst.strip() and is_enough:
                break
            came(said)
            burst = b""
    return _unmarked(found)[0].removesuffix(_CTRL_D).decode("utf-8", "replace")


def _shortened(found: bytes, most: int) -> bytes:
    return found if len(found) <= most + _TAIL else found[: most + 1] + found[-_TAIL:]


def _unmarked(found: bytes) -> tuple[bytes, bool]:
    """Return what came without the marks, and whether a paste is still under way."""
    text = found.replace(_BEGIN, b"").replace(_END, b"")
    return text, found.rfind(_BEGIN) > found.rfind(_END)


@contextmanager
def _as_it_comes(keyboard: int) -> Iterator[None]:
    """Have keys at once and unseen; what was not read by the end is thrown away."""
    if sys.platform == "win32":
        yield
        return
    before = termios.tcgetattr(keyboard)
    raw = termios.tcgetattr(keyboard)
    raw[3] &= ~(termios.ICANON | termios.ECHO)
    raw[6][termios.VMIN], raw[6][termios.VTIME] = 1, 0
    termios.tcsetattr(keyboard, termios.TCSANOW, raw)
    marks = _MARKS if os.environ.get("TERM") != "dumb" else ("", "")
    print(marks[0], end="", flush=True)
    try:
        yield
    finally:
        print(marks[1], end="", flush=True)
        termios.tcsetattr(keyboard, termios.TCSAFLUSH, before)


def _by_lines(is_whole: Callable[[str], bool], most: int) -> str:
    lines: list[str] = []
    size = 0
    for line in sys.stdin:
        if not line.strip() and is_whole("".join(lines)):
            break
        lines.append(line)
        size += len(line)
        if size > most:
            break
    return "".join(lines)
