"""A page in lines: for a pipe, where columns have numbers, and to be heard."""

from ambition_cli.render.lines import as_lines, as_speech
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
    Title("Ana", "Friday"),
    GAP,
    Columns("Options", ("p1", "known")),
    Item("o1", "Teach [one]", "●", "open", (Detail("", exact=f"p1 {UNKNOWN}"), Detail("some"))),
    Heading("Goals"),
    Item("g1", "Six", "", "active", (Detail("in 5 weeks", exact="due 2026-12-24"),), "note", "o1"),
    Moment(Detail("6 Aug", exact="2026-08-06"), "e1", "Ten things", "✓", "keep", "alone"),
    Field("Why", "I went\nthrough it"),
    Grid(("p1", ""), (Heading("More"), Row("o2", "Lead", (Detail("3.0"), Detail(""))))),
    Say("· hints, ·· some", of_marks=True),
    Say("That is all"),
]


def test_to_be_heard_a_page_keeps_its_headings_and_leaves_out_what_is_not_known() -> None:
    assert as_speech(PAGE) == [
        "Ana, Friday",
        "Options",
        "o1, open. Teach [one]; some",
        "Goals",
        "g1, active. Six; o1; due 2026-12-24; note",
        "e1, 2026-08-06. Ten things; keep; alone",
        "Why: I went / through it",
        "o2. Lead; p1 3.0",
        "That is all",
    ]


def test_in_a_pipe_each_column_has_its_number_and_no_heading_stands_between() -> None:
    assert as_lines(PAGE) == [
        "Ana\tFriday",
        f"o1\topen\tTeach [one]\tp1 {UNKNOWN}\tsome",
        "g1\tactive\tSix\to1\tdue 2026-12-24\tnote",
        "2026-08-06\te1\tkeep\tTen things\talone",
        "Why: I went / through it",
        "o2\tLead\tp1 3.0",
        "That is all",
    ]
