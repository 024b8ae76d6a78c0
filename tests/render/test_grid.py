"""A grid: columns that stay aligned, cells under their titles where it is narrow, whole lines."""

import io

import pytest
from rich.cells import cell_len
from rich.console import Console

from ambition_cli.render.lines import as_lines
from ambition_cli.render.page import (
    UNKNOWN,
    Detail,
    Grid,
    Heading,
    Moment,
    Row,
)
from ambition_cli.render.screen import on_screen
from support.rows import each

ELDERLY = "高齢の利用者が、役所の手続きを一人で終えられない"
DAYS = (Detail("  ━━┿──", exact="a to b"), Detail("to 9 Sep", exact=" "))
NOTHING = Detail(UNKNOWN, exact="nothing known")
MATRIX = Grid(
    ("this", "o1", "o2"),
    (
        Heading("Problems"),
        Row("p1", ELDERLY, (Detail("yes"), Detail("4.5"), NOTHING)),
        Heading("More of"),
        Row("m1", "[bold]teaching[/bold]\x1b[31m", (Detail("can't tell"), NOTHING, Detail("2"))),
    ),
    legend="1 to 5, from what was tried",
)
CALENDAR = Grid(
    ("", ""),
    (
        Row("", "", (Detail("Aug  Sep"), Detail(""))),
        Row("e1", "Six short lessons with the same people", DAYS, "●", "running"),
    ),
    legend="━ past",
)


def laid_out(grid: Grid, width: int) -> list[str]:
    """Return the lines of a grid on a terminal of so many columns."""
    console = Console(width=width, file=io.StringIO(), color_system=None)
    with console.capture() as captured:
        console.print(on_screen([grid], width))
    return [line.rstrip() for line in captured.get().splitlines()]


@pytest.mark.parametrize("width", [72, 80, 120])
def test_columns_stay_aligned_over_headings_and_beside_wide_characters(width: int) -> None:
    lines = laid_out(MATRIX, width)
    names, first = lines[0], next(line for line in lines if "yes" in line)
    second = next(line for line in lines if "can't tell" in line)

    def column(line: str, words: str) -> int:
        return cell_len(line[: line.index(words)])

    assert column(names, "this") == column(first, "yes") == column(second, "can't tell")
    assert column(names, "o1") == column(first, "4.5") == column(second, UNKNOWN)
    assert column(names, "o2") == column(first, UNKNOWN) == column(second, "2")


@each("width", [20, 40, 60, 80, 120])
def test_nothing_is_wider_than_the_terminal(width: int) -> None:
    for grid in (MATRIX, CALENDAR):
        assert max(map(cell_len, laid_out(grid, width))) <= width


def test_where_it_is_narrow_cells_stand_under_their_title_with_the_name_of_their_column() -> None:
    text = "\n".join(laid_out(MATRIX, 40))
    assert "      this yes, o1 4.5\n" in text
    assert "      this can't tell, o2 2\n" in text
    assert UNKNOWN not in text


def test_what_a_person_wrote_is_shown_as_typed_and_acts_on_nothing() -> None:
    text = "\n".join(laid_out(MATRIX, 80))
    assert "[bold]teaching[/bold]\\x1b[31m" in text


def test_a_calendar_shows_titles_whole_beside_its_weeks_or_above_them() -> None:
    assert laid_out(CALENDAR, 52) == [
        "                                  Aug  Sep",
        "  e1  ● Six short lessons with      ━━┿──   to 9 Sep",
        "        the same people",
        "  ━ past",
    ]
    assert laid_out(CALENDAR, 32) == [
        "        Aug  Sep",
        "  e1  ● Six short lessons with",
        "        the same people · to 9",
        "        Sep",
        "          ━━┿──",
        "  ━ past",
    ]


def test_as_lines_each_row_is_a_record_whole_and_named_and_headings_are_none() -> None:
    assert as_lines([MATRIX]) == [
        f"p1\t{ELDERLY}\tthis yes\to1 4.5\to2 nothing known",
        "m1\t[bold]teaching[/bold]\\x1b[31m\tthis can't tell\to1 nothing known\to2 2",
    ]
    assert as_lines([CALENDAR]) == ["e1\trunning\tSix short lessons with the same people\ta to b"]


def test_a_moment_is_told_with_its_day_and_recorded_with_its_date() -> None:
    moment = Moment(Detail("3 Sep 2026", exact="2026-09-03"), "e3", "Ask", "✓", "keep", "a\nb")
    console = Console(width=60, file=io.StringIO(), color_system=None)
    with console.capture() as captured:
        console.print(on_screen([moment], 60))
    lines = [line.rstrip() for line in captured.get().splitlines()]
    assert lines == ["  3 Sep 2026  ✓ e3  Ask", "                    keep: a / b"]
    assert as_lines([moment]) == ["2026-09-03\te3\tkeep\tAsk\ta / b"]
