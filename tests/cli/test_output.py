"""The size of the screen, and what may move on it."""

import os

import pytest

from ambition_cli.cli import output
from ambition_cli.render import screen
from support.rows import each


@each(
    ("columns", "lines", "size"),
    [
        ("80", "24", (80, 24)),
        ("20", "1", (20, 1)),
        ("19", "2", (20, 2)),
        ("1000", "10000", (1000, 10000)),
        ("1001", "10001", (1000, 10000)),
    ],
)
def test_no_screen_is_taken_for_narrower_or_larger_than_makes_sense(
    columns: str, lines: str, size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("COLUMNS", columns)
    monkeypatch.setenv("LINES", lines)
    assert output.size() == size


def test_on_windows_a_line_ends_before_the_last_column(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "win32")
    monkeypatch.setenv("COLUMNS", "80")
    assert output.size().columns == 79


def test_without_a_terminal_a_screen_is_80_by_24(monkeypatch: pytest.MonkeyPatch) -> None:
    def none(_: int) -> os.terminal_size:
        raise OSError

    monkeypatch.delenv("COLUMNS", raising=False)
    monkeypatch.delenv("LINES", raising=False)
    monkeypatch.setattr(os, "get_terminal_size", none)
    monkeypatch.setattr("sys.platform", "linux")
    assert output.size() == (80, 24)


@each(("fills", "no_color", "moves"), [(True, "", True), (True, "1", False), (False, "", False)])
def test_a_line_moves_at_a_screen_with_colors(
    fills: bool, no_color: str, moves: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(output, "fills_a_screen", lambda: fills)
    monkeypatch.setenv("NO_COLOR", no_color)
    assert output.moves() is moves


@each(("lines", "is_cut"), [(3, False), (4, True)])
def test_a_page_that_leaves_no_line_for_the_prompt_is_cut(
    lines: int, is_cut: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LINES", "4")
    monkeypatch.setattr(output, "in_columns", lambda: True)
    monkeypatch.setattr(output, "fills_a_screen", lambda: True)
    monkeypatch.setattr(
        screen, "on_screen", lambda *_, cut=False: "cut" if cut else "\n".join(["a line"] * lines)
    )
    output.show([], on_one_screen=True)
    assert (capsys.readouterr().out == "cut\n") is is_cut


@each(
    ("words", "lines"),
    [
        ("a" * 20, ["a" * 20]),
        ("a" * 18 + " ", ["a" * 18 + " "]),
        ("aaaa aaaa aaaa aaaaa ", ["aaaa aaaa aaaa", "aaaaa "]),  # the reply needs a column, too
        ("aaaa aaaa aaaa aaaaa aa ", ["aaaa aaaa aaaa aaaaa", "aa "]),
    ],
)
def test_words_are_broken_where_they_or_the_reply_behind_them_have_no_room(
    words: str, lines: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("COLUMNS", "20")
    assert output.wrapped(words) == lines


@each("forced", [False, True])
def test_a_complaint_stays_on_one_line_where_no_terminal_would_break_it(
    forced: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(output, "_is_colour_forced", lambda: forced)
    output.complain("long " * 40)
    [line] = capsys.readouterr().err.splitlines()
    assert line.count("long") == 40


def test_words_are_not_asked_for_until_they_are() -> None:
    assert output.PLAIN.get() is False


@pytest.mark.parametrize(("letters", "lines"), [(80, 1), (81, 2)])
def test_a_record_that_fills_the_screen_stays_on_one_line(
    letters: int, lines: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("COLUMNS", "80")
    assert (
        len(output._wrapped_as_record("x " * (letters // 2 - 1) + "x" * (2 + letters % 2))) == lines
    )
