"""The keyboard in this process: what a paste is, what Ctrl-Z brings back, how line editing is set.

Its line editing is a stand-in that takes what the terminal has; `tests/terminal` has the real one.
"""

import builtins
import locale
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("needs a pseudo-terminal", allow_module_level=True)

import termios
import tty

from ambition_cli.cli import keyboard
from support.rows import each


class Editing:
    """What stands in for readline: a line that may have begun, and settings."""

    def __init__(self, doc: str = "GNU readline") -> None:
        self.__doc__ = doc
        self.settings: list[str] = []
        self.line = ""
        self.begin: Callable[[], None] | None = None

    def parse_and_bind(self, setting: str) -> None:
        self.settings.append(setting)

    def set_startup_hook(self, hook: Callable[[], None] | None) -> None:
        self.begin = hook

    def insert_text(self, text: str) -> None:
        self.line += text

    def get_line_buffer(self) -> str:
        return self.line


class Desk:
    """A terminal with a stand-in for line editing, and what happens at each line that is asked."""

    def __init__(self, pressed: int, read: int, editing: Editing) -> None:
        self.pressed, self.read, self.editing = pressed, read, editing
        self.events: list[Callable[[], None]] = []
        self.prompts: list[str] = []
        self.redrawn = 0

    def press(self, keys: str) -> None:
        os.write(self.pressed, keys.encode())

    def line(self, prompt: str) -> str:
        self.prompts.append(prompt)
        self.editing.line = ""
        if self.editing.begin:
            self.editing.begin()
        if self.events:
            self.events.pop(0)()
        self.editing.line += sys.stdin.readline().removesuffix("\n")
        return self.editing.line

    def redraw(self) -> None:
        self.redrawn += 1

    def ask(self, typed: str = "", *, awaited: bool = True) -> str:
        return keyboard.read("> ", typed, self.redraw, awaited=awaited)

    def left(self) -> int:
        return keyboard._count_waiting()


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    pressed, read = os.openpty()
    editing = Editing()
    monkeypatch.setitem(sys.modules, "readline", editing)
    made = Desk(pressed, read, editing)
    monkeypatch.setattr(builtins, "input", made.line)
    monkeypatch.setattr(keyboard, "_PAUSE", 0.01)
    before = signal.signal(signal.SIGTSTP, signal.SIG_IGN)  # no mistake may stop the tests
    with os.fdopen(read, encoding="utf-8", closefd=False) as stdin:
        monkeypatch.setattr(sys, "stdin", stdin)
        yield made
    signal.signal(signal.SIGTSTP, before)
    os.close(pressed)
    os.close(read)


def is_by_lines(terminal: int) -> bool:
    return bool(termios.tcgetattr(terminal)[3] & termios.ICANON)


@each(
    ("behind", "taken"),
    [
        ("two\r\nthree\n", "two\nthree\n"),
        ("two\rthree", "two\nthree"),
        ("\x1b[A\x1b[1;5C\x1bOP", ""),
        ("\n\n\n", ""),
        ("\x1b[200~two\x1b[201~", "two"),
        ("two\ttabs\n", "two\ttabs\n"),
        ("\x08\x7f\x01x", "x"),
    ],
)
def test_keys_that_act_and_enter_alone_are_no_paste(behind: str, taken: str) -> None:
    assert keyboard.came_at_once(behind) == taken


def test_a_paste_comes_whole_and_its_last_line_is_gone_on_with(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.press("one\ntwo\nthree\nfo")
    desk.events = [lambda: None, lambda: desk.press("ur\n")]
    assert desk.ask() == "one\ntwo\nthree\nfour"
    assert capsys.readouterr().out == "two\nthree\n"
    assert desk.prompts == ["> ", ""]
    assert is_by_lines(desk.read)


@each(("behind", "reply", "left"), [("abc\n", "one\nabc", 0), ("ab\n", "one", 3)])
def test_what_fingers_leave_by_chance_stays_for_the_next_question(
    behind: str, reply: str, left: int, desk: Desk
) -> None:
    desk.press(f"one\n{behind}")
    assert desk.ask() == reply
    assert desk.left() == left


def test_what_was_typed_before_the_question_is_no_paste(desk: Desk) -> None:
    desk.press("one\ntwo and three\n")
    while not desk.left():  # a terminal hands keys on in its own time
        time.sleep(0.001)
    assert desk.ask(awaited=False) == "one"
    assert desk.left() > 0


@each(("doc", "prompt"), [("GNU readline", "> "), ("Importing this uses libedit", "> half ")])
def test_what_was_begun_is_gone_on_with(doc: str, prompt: str, desk: Desk) -> None:
    desk.editing.__doc__ = doc
    desk.press("done\n")
    assert desk.ask("half ") == "half done"
    assert desk.prompts.pop() == prompt
    assert desk.editing.begin is None


def test_after_ctrl_z_the_question_is_drawn_again_with_what_was_typed(desk: Desk) -> None:
    def come_back() -> None:
        desk.editing.insert_text("half ")
        signal.raise_signal(signal.SIGCONT)

    before = signal.getsignal(signal.SIGCONT)
    desk.events = [come_back, lambda: desk.press("done\n")]
    assert desk.ask() == "half done"
    assert desk.redrawn == 1
    assert signal.getsignal(signal.SIGCONT) is before
    assert signal.getsignal(signal.SIGTSTP) is signal.SIG_IGN


def test_ctrl_z_stops_the_program_with_the_terminal_as_it_was_found(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped = []

    def stop(*whom: int) -> None:
        stopped.append((whom, signal.getsignal(signal.SIGTSTP), is_by_lines(desk.read)))

    def press_ctrl_z() -> None:
        tty.setcbreak(desk.read)
        signal.raise_signal(signal.SIGTSTP)

    monkeypatch.setattr(os, "kill", stop)
    desk.events = [press_ctrl_z, lambda: desk.press("done\n")]
    assert desk.ask() == "done"
    assert stopped == [((os.getpid(), signal.SIGTSTP), signal.SIG_DFL, True)]
    assert desk.redrawn == 1


def test_a_key_is_waited_for_by_the_second_and_left_to_be_read(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits, ticks = iter([[], [], [desk.read]]), []

    def wait(keys: list[int], _: object, __: object, seconds: float) -> tuple[list[int], ...]:
        assert (keys, seconds, is_by_lines(desk.read)) == ([desk.read], 1, False)
        return next(waits), [], []

    monkeypatch.setattr("ambition_cli.cli.keyboard.select.select", wait)
    desk.press("x")
    keyboard.wait_for_key(lambda: ticks.append(1))
    assert len(ticks) == 3
    assert is_by_lines(desk.read)
    desk.press("\n")
    assert desk.ask() == "x"


def test_where_nobody_types_no_key_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    with Path(os.devnull).open() as stdin:
        monkeypatch.setattr(sys, "stdin", stdin)
        keyboard.wait_for_key(lambda: pytest.fail("nobody is there"))
        assert keyboard._count_waiting() == 0


@each(
    ("doc", "term", "marks_pastes"),
    [("GNU readline", "xterm", True), ("GNU readline", "dumb", False), ("libedit", "xterm", False)],
)
def test_line_editing_leaves_letters_and_tabs_alone_and_marks_pastes(
    doc: str, term: str, marks_pastes: bool, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", term)
    desk.editing.__doc__, desk.editing.settings = doc, []
    keyboard.set_up()
    found = desk.editing.settings
    assert ("set enable-bracketed-paste on" in found) == marks_pastes
    assert ("tab: self-insert" in found) == (doc == "GNU readline")
    assert ("bind ^I ed-insert" in found) == (doc == "libedit")


NAMES = ("LC_ALL", "LC_CTYPE")


@each(
    ("around", "reads", "names"),
    [
        ({}, "ANSI_X3.4-1968", {"LC_CTYPE": "C.utf8"}),
        ({"LC_ALL": "C"}, "ANSI_X3.4-1968", {"LC_ALL": "C.utf8"}),
        ({"LC_ALL": "C"}, "UTF-8", {"LC_ALL": "C"}),
        ({}, "utf8", {}),
    ],
)
def test_line_editing_reads_utf_8_where_python_does(
    around: dict[str, str],
    reads: str,
    names: dict[str, str],
    desk: Desk,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def set_locale(_: int, name: str) -> str:
        if name == "C.UTF-8":
            raise locale.Error
        return name

    for name in NAMES:
        monkeypatch.setenv(name, "")  # so that it is put back behind this test, whatever it was
        monkeypatch.delenv(name)
    for name, value in around.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(locale, "nl_langinfo", lambda _: reads)
    monkeypatch.setattr(locale, "setlocale", set_locale)
    keyboard.set_up()
    assert {
        name: os.environ[name] for name in ("LC_ALL", "LC_CTYPE") if name in os.environ
    } == names
    for name in names:
        monkeypatch.setenv(name, "")  # taken away behind this test


def test_where_python_reads_other_letters_line_editing_is_left_to_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with Path(os.devnull).open(encoding="latin-1") as stdin:
        monkeypatch.setattr(sys, "stdin", stdin)
        monkeypatch.setattr(locale, "setlocale", lambda *_: pytest.fail("it was changed"))
        monkeypatch.setattr(locale, "nl_langinfo", lambda _: "ISO-8859-1")
        keyboard._read_utf8()
