"""A long paste at a terminal: it arrives whole, and none of it is left to the shell."""

import io
import os
import sys
import threading
import time
from collections.abc import Iterator

import pytest

if sys.platform == "win32":
    pytest.skip("needs a pseudo-terminal", allow_module_level=True)

import fcntl
import termios

from ambition_cli.cli import pasting
from ambition_cli.cli.talks.taking import is_whole
from support.patience import PATIENCE

MOST = 64 * 1024
LONG = '{"text": "' + "x" * 20_000 + '"}'


@pytest.fixture
def keyboard(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[int, int]]:
    """Return both ends of a terminal: where keys are pressed, and where they are read."""
    pressed, read = os.openpty()
    with os.fdopen(read, encoding="utf-8", closefd=False) as stdin:
        monkeypatch.setattr(sys, "stdin", stdin)
        yield pressed, read
    os.close(pressed)
    os.close(read)


def pasted(keyboard: tuple[int, int], *bursts: bytes, most: int = MOST) -> tuple[str, list[str]]:
    """Return what is read of these bursts of keys, and what was said to be there meanwhile."""
    pressed, read = keyboard
    came: list[str] = []
    waited = threading.Event()

    def note(text: str) -> None:
        came.append(text)
        waited.set()

    def press() -> None:
        while termios.tcgetattr(read)[3] & termios.ICANON:
            time.sleep(0.01)
        for burst in bursts:
            waited.clear()
            left = burst
            while left:
                left = left[os.write(pressed, left[:1_000]) :]
            waited.wait(PATIENCE)

    pressing = threading.Thread(target=press, daemon=True)
    pressing.start()
    text = pasting.read(is_whole, most, note)
    waited.set()
    pressing.join(PATIENCE)
    return text, came


def left_behind(keyboard: tuple[int, int]) -> int:
    """Return how many bytes the next program would read, and that it finds the terminal as ever."""
    _, read = keyboard
    assert termios.tcgetattr(read)[3] & termios.ICANON
    assert termios.tcgetattr(read)[3] & termios.ECHO
    waiting = fcntl.ioctl(read, termios.FIONREAD, b"\0" * 4)
    return int.from_bytes(waiting, sys.byteorder)


@pytest.mark.parametrize("marks", [(b"", b""), (b"\x1b[200~", b"\x1b[201~")])
def test_a_line_longer_than_a_terminal_has_and_what_stands_around_it_come_whole(
    marks: tuple[bytes, bytes], keyboard: tuple[int, int]
) -> None:
    reply = f"Here is your plan:\n\n{LONG}\n\nGood luck!\nrm -rf plans\n"
    text, came = pasted(keyboard, marks[0] + reply.encode() + marks[1], b"\r")
    assert text.rstrip("\n") == reply.rstrip("\n")
    assert len(came) == 1
    assert left_behind(keyboard) == 0


def test_an_enter_ends_only_what_is_whole_and_ctrl_d_ends_anything(
    keyboard: tuple[int, int],
) -> None:
    text, came = pasted(keyboard, b'{"a": [1,\n', b"\r", b"\r", b"\x04")
    assert text.strip() == '{"a": [1,'
    assert len(came) == 3
    assert left_behind(keyboard) == 0


def test_a_paste_in_pieces_goes_on_until_its_mark(
    keyboard: tuple[int, int], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    text, _ = pasted(keyboard, b"\x1b[200~{}\n", b"\n", b"\x04{}\x1b[201~", b"\r")
    assert text.count("{}") == 2
    assert capsys.readouterr().out == "\x1b[?2004h\x1b[?2004l"  # marked meanwhile, and no longer


def test_the_terminal_is_told_at_once_that_a_paste_may_come(
    keyboard: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    told = io.BytesIO()
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", io.TextIOWrapper(io.BufferedWriter(told), "utf-8"))
        with pasting._as_it_comes(keyboard[1]):
            assert told.getvalue() == b"\x1b[?2004h"
        assert told.getvalue() == b"\x1b[?2004h\x1b[?2004l"


def test_what_is_too_long_is_read_to_its_end_and_not_kept(keyboard: tuple[int, int]) -> None:
    endless = b"\x1b[200~{" + b"y" * 50_000 + b"\x1b[201~"
    text, _ = pasted(keyboard, endless, b"\r", most=1_000)
    assert 1_000 < len(text) < 2_000
    assert left_behind(keyboard) == 0


@pytest.mark.parametrize(
    ("typed", "most", "read"),
    [
        ('{"a":\n1}\n\nrm -rf x\n', 100, '{"a":\n1}\n'),
        ('{"a":\n\n1}\n\n', 100, '{"a":\n\n1}\n'),
        ('{"a":\n1}\n', 100, '{"a":\n1}\n'),
        ("aaaa\nbbbb\ncccc\n", 9, "aaaa\nbbbb\n"),
        ("aaaa\nbbbb\ncccc\n", 10, "aaaa\nbbbb\ncccc\n"),
    ],
)
def test_a_console_that_hands_over_lines_is_read_up_to_an_empty_one_behind_what_is_whole(
    typed: str, most: int, read: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
    assert pasting.read(is_whole, most, lambda _: None) == read


@pytest.mark.parametrize(("came", "kept"), [(74, 74), (75, 75), (1_000, 75)])
def test_of_what_is_too_long_the_beginning_and_the_end_are_kept(came: int, kept: int) -> None:
    found = pasting._shortened(b"x" * came, 10)
    assert len(found) == kept
