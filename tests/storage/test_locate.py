"""The line at which a value stands."""

import time

import pytest

from ambition_cli.storage.parse import line_of
from ambition_cli.storage.toml.statements import Location
from support.rows import each

TEXT = '''schema = 1  # line 1
# [person]

[person]  # line 4
name = "Ana"
"hours_per_week" = 4

[[ambition.problems]]
id = "p1"
text = """
[[experiments]]
title = "not a header, not a key"
"""
why = "line 14"

[[experiments]]
id = "e1"

  [[experiments.log]]
  on = 2026-08-10

  [[experiments.log]]
  on = 2026-08-11

[[experiments]]
id = "e2"
steps = [
    "one",
]
[[experiments.log]]
on = 2026-08-12
[experiments.result]
fit = {m1 = 5}
[experiments.result.fine]
a-b = 1
'''


@each(
    ("location", "line"),
    [
        pytest.param(("schema",), 1, id="a key at the top"),
        pytest.param(("person",), 4, id="a table"),
        pytest.param(("person", "name"), 5, id="a key in a table"),
        pytest.param(("person", "hours_per_week"), 6, id="a quoted key"),
        pytest.param(("ambition", "problems", 0), 8, id="a record"),
        pytest.param(("ambition", "problems", 0, "why"), 14, id="after a text of many lines"),
        pytest.param(("experiments", 0, "id"), 17, id="not what a text of many lines says"),
        pytest.param(("experiments", 0, "log", 0, "on"), 20, id="a record in a record"),
        pytest.param(("experiments", 0, "log", 1, "on"), 23, id="the second of them"),
        pytest.param(("experiments", 1), 25, id="the second record"),
        pytest.param(("experiments", 1, "steps", 0), 27, id="in a list: where the list begins"),
        pytest.param(("experiments", 1, "log", 0, "on"), 31, id="counted anew in each record"),
        pytest.param(("experiments", 1, "result"), 32, id="a table of a record"),
        pytest.param(("experiments", 1, "result", "fit", "m1"), 33, id="in an inline table"),
        pytest.param(("experiments", 1, "result", "fine", "a-b"), 35, id="a table in a table"),
        pytest.param(("experiments", 1, "title"), 25, id="a missing key: where its record begins"),
        pytest.param(("ambition",), 8, id="a table without a header: where its first part begins"),
        pytest.param(("experiments",), 16, id="a list of records"),
        pytest.param(("goals", 0, "title"), None, id="nothing of it"),
        pytest.param((), None, id="no place"),
    ],
)
def test_a_value_is_found_or_else_its_record(location: Location, line: int | None) -> None:
    assert line_of(TEXT, location) == line


@each(
    "before",
    [
        pytest.param('a = """one line"""', id="text of many lines on one line"),
        pytest.param("a = '''\nb = 1\n'''", id="literal text"),
        pytest.param("a = '''\n\"\"\"\n'''", id="the other quotes in it"),
        pytest.param('a = "it\'s"', id="an apostrophe"),
        pytest.param('# she said """no', id="quotes in a comment"),
        pytest.param("a = \"three ''' quotes\"", id="quotes in a text"),
        pytest.param('a = "one\u2028two"', id="a line separator that is none in TOML"),
        pytest.param('a = "one\x85two"', id="a next line that is none in TOML"),
    ],
)
def test_lines_are_counted_as_toml_counts_them(before: str) -> None:
    text = f"{before}\nmonths = 5\n"
    assert line_of(text, ("months",)) == text.count("\n")


def test_lines_of_windows_count_once() -> None:
    assert line_of(TEXT.replace("\n", "\r\n"), ("experiments", 1, "log", 0, "on")) == 31


def test_a_long_text_is_read_through_once() -> None:
    def taken(lines: int) -> float:
        text = 'why = """\n' + "a list [of things]\n" * lines + '"""\nmonths = 5\n'
        began = time.process_time()  # whatever else the machine does meanwhile
        assert line_of(text, ("months",)) == lines + 3
        return time.process_time() - began

    # Eight times the text takes eight times as long, and not sixty-four times.
    short = min(taken(4_000) for _ in range(9))
    assert min(taken(32_000) for _ in range(9)) < 32 * short
