"""Two versions that git left in one text, each removed of its markers."""

from pathlib import Path

import pytest

from ambition_cli.errors import NotAPlan
from ambition_cli.storage import parse
from ambition_cli.storage.store import Store
from ambition_cli.storage.toml.markers import Sides, first_line, sides
from support.rows import each

TWO = """\
a = 1
<<<<<<< HEAD
b = 2
=======
b = 3
>>>>>>> other
c = 4
<<<<<<< HEAD
d = 5
=======
>>>>>>> other
"""


def test_each_side_has_what_is_common_and_its_own() -> None:
    assert sides(TWO) == Sides("a = 1\nb = 2\nc = 4\nd = 5\n", "a = 1\nb = 3\nc = 4\n")


def test_what_both_came_from_is_taken_out_too_where_it_stands_there() -> None:
    text = "<<<<<<< HEAD\nb = 2\n||||||| 0123abc\nb = 1\n=======\nb = 3\n>>>>>>> other\n"
    assert sides(text) == Sides("b = 2\n", "b = 3\n", "b = 1\n")


def test_lines_of_windows_stay_as_they_are() -> None:
    assert sides("<<<<<<< x\r\na = 1\r\n=======\r\na = 2\r\n>>>>>>> y\r\nb = 3") == Sides(
        "a = 1\r\nb = 3", "a = 2\r\nb = 3"
    )


@each(
    "text",
    [
        pytest.param("a = 1\n", id="none"),
        pytest.param("", id="empty"),
        pytest.param("=======\n", id="a line of a heading"),
        pytest.param("<<<<<<< x\na = 1\n", id="no end"),
        pytest.param("<<<<<<< x\na = 1\n=======\nb = 2\n", id="no end of theirs"),
        pytest.param("a = 1\n>>>>>>> y\n", id="no beginning"),
        pytest.param("<<<<<<< x\n<<<<<<< x\n=======\n>>>>>>> y\n", id="one within another"),
        pytest.param("<<<<<<< x\n>>>>>>> y\n", id="no middle"),
        pytest.param(" <<<<<<< x\n=======\n>>>>>>> y\n", id="not at the beginning of its line"),
    ],
)
def test_what_git_did_not_write_so_is_left_alone(text: str) -> None:
    assert sides(text) is None


@pytest.mark.parametrize(
    ("text", "line"),
    [(TWO, 2), ("a\n=======\n", 2), ("\n\n>>>>>>> x", 3), ("== x\n<<<<<<<\n", None)],
)
def test_the_first_marker_is_named_by_its_line(text: str, line: int | None) -> None:
    assert first_line(text) == line


def goal(number: int, title: str) -> str:
    return f'[[goals]]\nid = "g{number}"\ntitle = "{title}"\n'


CLASH = f"<<<<<<< HEAD\n{goal(1, 'here')}=======\n{goal(1, 'there')}>>>>>>> other\n"


def test_a_plan_in_which_two_versions_clash_is_refused_and_the_way_out_named(
    store: Store, plan_file: Path
) -> None:
    plan_file.write_text(f"schema = 1\n{CLASH}")
    with pytest.raises(
        NotAPlan, match=r"line 2: both sides of a conflict .* `ambition plan merge` merges them"
    ):
        store.load()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(CLASH.replace("title", "titel"), id="no plan on either side"),
        pytest.param(CLASH.replace('"here"', "here"), id="no TOML on one side"),
        pytest.param(f"{goal(1, 'x')}\n{CLASH}", id="an id twice"),
        pytest.param(CLASH.replace("=======\n", ""), id="a marker gone"),
    ],
)
def test_where_that_would_not_work_the_way_by_hand_is_named(
    text: str, store: Store, plan_file: Path
) -> None:
    plan_file.write_text(text)
    with pytest.raises(NotAPlan, match="keep one side of each and delete the <<<<<<<"):
        store.load()


def test_markers_inside_a_text_leave_the_file_a_plan_of_two_versions() -> None:
    inside = 'moment = """\nin\n<<<<<<< HEAD\nJune\n=======\nMay\n>>>>>>> other\n"""\n'
    two = parse.versions_in(f"[interview]\n{inside}")
    assert two
    assert [plan.interview.moment for plan in two] == ["in\nJune\n", "in\nMay\n"]
