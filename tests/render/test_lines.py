"""A page in lines: for a pipe, where columns have numbers, and to be heard."""

from ambition_cli.render.lines import as_lines, as_speech, legends
from ambition_cli.render.page import (
    GAP,
    UNKNOWN,
    Columns,
    Detail,
    Field,
    Grid,
    Heading,
    Item,
    Moment,
    Page,
    Row,
    Say,
    Title,
)

PAGE: Page = [
    Title("Ana", "Friday", "e1 ", "✓"),
    GAP,
    Columns("Options", ("p1", "known")),
    Item(
        "o1",
        "Teach [one]",
        "●",
        "open",
        (Detail("", exact=f"p1 {UNKNOWN}"), Detail("some", heard="known: some")),
    ),
    Heading("Goals"),
    Item(
        "g1",
        "Six",
        "",
        "active",
        (Detail("in 5 weeks", exact="due 2026-12-24"),),
        "note",
        "o1",
        "why: note",
    ),
    Moment(
        Detail("6 Aug", exact="2026-08-06"),
        "e1",
        "Ten things",
        "✓",
        "keep",
        "alone",
        heard_note="learned: alone",
    ),
    Field("Why", "I went\nthrough it"),
    Field("17 Aug", "3 → 4 · well", heard="at 4"),
    Field("p1", "doubt", legend=True),
    Grid(
        ("p1", ""),
        (Heading("More"), Row("o2", "Lead", (Detail("3.0"), Detail("")))),
        "· hints",
        "from 1 to 5",
    ),
    Say("· hints, ·· some", legend=True, heard="hints, some"),
    Say("3 → 4 · that is all"),
]  # fmt: skip


def test_to_be_heard_a_page_keeps_its_headings_and_leaves_out_what_is_not_known() -> None:
    assert as_speech(PAGE) == [
        "e1. Ana, Friday",
        "Options",
        "o1, open. Teach [one]; known: some",
        "Goals",
        "g1, active. Six; trying out: o1; due 2026-12-24; why: note",
        "e1, 2026-08-06. Ten things; outcome: keep; learned: alone",
        "Why: I went; through it",
        "17 Aug: at 4",
        "p1: doubt",
        "o2. Lead; p1: 3.0",
        "3 to 4, that is all",
    ]


def test_in_a_pipe_each_column_has_its_number_and_no_heading_stands_between() -> None:
    assert as_lines(PAGE) == [
        "e1 ✓ Ana\tFriday",
        f"o1\topen\tTeach [one]\tp1 {UNKNOWN}\tsome",
        "g1\tactive\tSix\to1\tdue 2026-12-24\tnote",
        "2026-08-06\te1\tkeep\tTen things\talone",
        "Why: I went / through it",
        "17 Aug: 3 → 4 · well",
        "o2\tLead\tp1 3.0",
        "3 → 4 · that is all",
    ]


def test_what_explains_the_lines_stands_apart_in_words() -> None:
    assert legends(PAGE) == ["p1: doubt", "from 1 to 5", "hints, some"]
