"""Changing a text in place: comments, order, blank lines and spelling stay."""

import copy
from collections.abc import Callable
from typing import Any

import pytest
import tomli
from hypothesis import given
from hypothesis import strategies as st

from ambition_cli.storage.toml.edit import in_place, lost_comments
from ambition_cli.storage.toml.layout import text_of
from support.rows import each

Edit = Callable[[dict[str, Any]], object]


@each(
    ("made", "is_right"),
    [
        ("n = 2\na = [1, {b = 1}]\n", True),
        ("a = [1, {b = 1}]\nn = 2\n", True),
        ("n = 3\na = [1, {b = 1}]\n", False),
        ("n = 2.0\na = [1, {b = 1}]\n", False),
        ("n = 2\na = [1, {b = true}]\n", False),
        ("n = 2\na = [{b = 1}, 1]\n", False),
        ("n = 2\na = [1, {b = 1}]\nm = 1\n", False),
        ("n = 2\na = [1, {b = 1}", False),
    ],
)
def test_a_change_that_does_not_hold_just_what_it_should_is_no_change(
    made: str, is_right: bool
) -> None:
    """Whatever may be wrong in the changing, a file never comes out of it with another value."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("ambition_cli.storage.toml.edit._Edit.result", lambda _: made)
        old, new = ({"n": n, "a": [1, {"b": 1}]} for n in (1, 2))
        found = in_place("n = 1\na = [1, {b = 1}]\n", old, new)
    assert found == (made if is_right else None)


HAND = """# My plan, by hand

schema = 1
mine = {colour = "green"}   # my own

[interview]
obstacle = "evenings"


# Whose it is
[person]
months = 5  # till winter
name = 'Ana'
hobby = "chess"

# The goals
[[goals]]
title = "Run a cohort"
id = "g1"

[[goals.checkins]]
on = 2026-08-28
value = 2 # at once

# Later, perhaps
[[goals]]
id = "g2"
title = "Write it up"
"""


def edited(text: str, edit: Edit) -> str | None:
    old = tomli.loads(text)
    new = copy.deepcopy(old)
    edit(new)
    after = in_place(text, old, new)
    assert after is None or tomli.loads(after) == new
    return after


def rename(tables: dict[str, Any]) -> None:
    tables["person"]["name"] = "Bea"


def add_goal(tables: dict[str, Any]) -> None:
    tables["goals"].append({"id": "g9", "title": "New"})


def add_checkin(tables: dict[str, Any]) -> None:
    tables["goals"][0].setdefault("checkins", []).append({"value": 3})


@each(
    ("edit", "was", "now"),
    [
        pytest.param(rename, "name = 'Ana'", 'name = "Bea"', id="a value"),
        pytest.param(
            lambda t: t["person"].update(months=6), "months = 5  #", "months = 6  #", id="with #"
        ),
        pytest.param(lambda t: t["mine"].update(colour="red"), '"green"', '"red"', id="inline"),
        pytest.param(
            lambda t: t["person"].update(round=2),
            'hobby = "chess"\n',
            'hobby = "chess"\nround = 2\n',
            id="a new key",
        ),
        pytest.param(
            lambda t: t["interview"].pop("obstacle"), 'obstacle = "evenings"\n', "", id="a key less"
        ),
        pytest.param(
            add_goal,
            'title = "Write it up"\n',
            'title = "Write it up"\n\n[[goals]]\nid = "g9"\ntitle = "New"\n',
            id="a record at the end",
        ),
        pytest.param(
            add_checkin,
            "value = 2 # at once\n",
            "value = 2 # at once\n\n[[goals.checkins]]\nvalue = 3\n",
            id="a record before a comment on the next",
        ),
        pytest.param(
            lambda t: t["goals"][1].update(title="Tell it", status="later"),
            'title = "Write it up"\n',
            'title = "Tell it"\nstatus = "later"\n',
            id="in one record of many",
        ),
    ],
)
def test_a_change_touches_its_own_lines_alone(edit: Edit, was: str, now: str) -> None:
    assert HAND.count(was) == 1
    assert edited(HAND, edit) == HAND.replace(was, now)


@each(
    ("before", "edit", "after"),
    [
        pytest.param(
            'person = {name = "Ana", x = 1} # me\n',
            rename,
            'person = {name = "Bea", x = 1} # me\n',
            id="an inline table",
        ),
        pytest.param(
            'person.x = 1\nperson.name = "Ana" # me\n',
            rename,
            'person.x = 1\nperson.name = "Bea" # me\n',
            id="dotted keys",
        ),
        pytest.param(
            'goals = [\n    {id = "g1", title = "A"},\n] # all\n',
            add_goal,
            'goals = [\n    {id = "g1", title = "A"},\n    {id = "g9", title = "New"},\n] # all\n',
            id="records in a list of inline tables",
        ),
        pytest.param(
            '# me\r\n[person]\r\nname = "Ana"\r\n',
            rename,
            '# me\r\n[person]\r\nname = "Bea"\r\n',
            id="lines of Windows",
        ),
        pytest.param(
            '# c\n[[goals]]\nid = "g1"\n\n# the person\n[person]\nname = "Ana"\n',
            add_goal,
            '# c\n[[goals]]\nid = "g1"\n\n[[goals]]\nid = "g9"\ntitle = "New"\n\n'
            '# the person\n[person]\nname = "Ana"\n',
            id="a comment stays above what it is about",
        ),
        pytest.param(
            '# c\n[[goals]]\nid = "g1"\n[mine]\nx = 1\n[[helpers]]\nname = "Mei"\n',
            add_checkin,
            '# c\n[[goals]]\nid = "g1"\n\n[[goals.checkins]]\nvalue = 3\n\n[mine]\nx = 1\n'
            '[[helpers]]\nname = "Mei"\n',
            id="the first record of a list",
        ),
        pytest.param(
            '# c\n[person]\nname = """\nAna\n[x] # y\n"""\nmonths = 0x5\n',
            lambda t: t["person"].update(round=2),
            '# c\n[person]\nname = """\nAna\n[x] # y\n"""\nmonths = 0x5\nround = 2\n',
            id="a text that looks like a header, a number in another notation",
        ),
    ],
)
def test_what_was_written_by_hand_stays_as_it_was(before: str, edit: Edit, after: str) -> None:
    assert edited(before, edit) == after


def test_a_record_between_two_of_a_list_is_never_moved_in_silence() -> None:
    apart = (
        '[[goals]]\nid = "g1" # first\n\n[person]\nname = "Ana"\n\n[[goals]]\nid = "g2" # second\n'
    )
    assert edited(apart, rename) in (None, apart.replace("Ana", "Bea"))


@pytest.mark.parametrize(
    ("before", "edit", "after"),
    [
        pytest.param(
            'person = {name = "Ana"} # me\n',
            lambda t: t["person"].update(months=5),
            'person = {name = "Ana", months = 5} # me\n',
            id="a key more in an inline table",
        ),
        pytest.param(
            'person = {name = "Ana", months = 5} # me\n',
            lambda t: t["person"].pop("months"),
            'person = {name = "Ana"} # me\n',
            id="a key less in an inline table",
        ),
        pytest.param(
            "# a\n[mine.own]\nx = 1 # b\n",
            lambda t: t["mine"].update(more={"y": 2}),
            "# a\n[mine.own]\nx = 1 # b\n\n[mine.more]\ny = 2\n",
            id="a table more beside one whose own table has no header",
        ),
    ],
)
def test_what_has_no_header_of_its_own_is_changed_where_it_stands(
    before: str, edit: Edit, after: str
) -> None:
    assert edited(before, edit) == after


@pytest.mark.parametrize(
    ("before", "edit"),
    [
        pytest.param(
            "person.x = 1 # mine\n", lambda t: t["person"].update(months=5), id="a dotted key more"
        ),
        pytest.param("person.x = 1 # mine\n", lambda t: t.pop("person"), id="all dotted keys less"),
        pytest.param(
            '[[goals]]\nid = "g1" # mine\n[person]\nx = 1\n[[goals.checkins]]\nvalue = 1\n',
            lambda t: t["goals"].clear(),
            id="records with something else between",
        ),
        pytest.param(
            '[[goals]]\nid = "g1"\n[person]\nx = 1 # mine\n[[goals.checkins]]\nvalue = 1\n',
            lambda t: t["goals"][0].update(mine={"y": 2}),
            id="a table more in a record with something else between",
        ),
    ],
)
def test_what_has_no_single_place_is_left_to_be_laid_out_anew(before: str, edit: Edit) -> None:
    assert edited(before, edit) is None


def test_records_in_another_order_have_no_single_place() -> None:
    assert edited(HAND, lambda tables: tables["goals"].reverse()) is None


def test_what_is_taken_out_takes_its_own_comment_along_and_no_other() -> None:
    after = edited(HAND, lambda tables: tables["person"].pop("months"))
    assert after == HAND.replace("months = 5  # till winter\n", "")


@pytest.mark.parametrize(
    ("before", "kept"),
    [
        pytest.param("", "", id="nothing"),
        pytest.param("# only a comment\n", "# only a comment\n\n", id="a comment"),
        pytest.param("schema = 1", "schema = 1\n\n", id="a line without its end"),
        pytest.param("schema = 1\n\n", "schema = 1\n\n", id="a blank line at its end"),
    ],
)
def test_a_file_with_next_to_nothing_takes_its_first_table(before: str, kept: str) -> None:
    after = edited(before, lambda tables: tables.update(person={"name": "Ana"}))
    assert after == f'{kept}[person]\nname = "Ana"\n'


def test_a_first_key_of_the_file_itself_stands_before_its_first_table() -> None:
    text = '[person]  # me\nname = "Ana"\n'
    assert edited(text, lambda tables: tables.update(schema=1)) == f"schema = 1\n{text}"


@pytest.mark.parametrize(
    ("edit", "gone"),
    [
        pytest.param(
            lambda t: t["goals"].pop(),
            '# Later, perhaps\n[[goals]]\nid = "g2"\ntitle = "Write it up"\n',
            id="a record at the end of the file",
        ),
        pytest.param(
            lambda t: t.pop("interview"),
            '[interview]\nobstacle = "evenings"\n\n',
            id="a table without a comment",
        ),
        pytest.param(
            lambda t: t.pop("person"),
            "# Whose it is\n[person]\nmonths = 5  # till winter\nname = 'Ana'\n"
            'hobby = "chess"\n\n',
            id="a table",
        ),
    ],
)
def test_a_table_that_goes_takes_the_comment_right_above_along_and_the_blank_line_behind(
    edit: Edit, gone: str
) -> None:
    assert HAND.count(gone) == 1
    assert edited(HAND, edit) == HAND.replace(gone, "")


def test_all_lines_of_the_comment_above_go_with_their_table_however_far_in_they_stand() -> None:
    text = (
        'schema = 1\n# kept\n\n  # one\n  # two\n# three\n[person]\nname = "Ana"\n[mine]\nx = 1\n'
    )
    after = edited(text, lambda tables: tables.pop("person"))
    assert after == "schema = 1\n# kept\n\n[mine]\nx = 1\n"


def test_a_comment_that_opens_the_file_and_one_above_a_key_stay() -> None:
    text = '# My plan\n[person]\nname = "Ana"\n\n[mine]\n# why\nx = 1\ny = 2\n'
    assert edited(text, lambda tables: tables.pop("person")) == (
        "# My plan\n[mine]\n# why\nx = 1\ny = 2\n"
    )
    after = edited(text, lambda tables: tables["mine"].pop("x"))
    assert after == text.replace("x = 1\n", "")


def test_comments_that_are_lost_are_listed_as_often_as_they_went() -> None:
    before = "a = 1 # one\n# two\n# two\nb = '# three'\n"
    assert lost_comments(before, "# two\n") == ["# one", "# two"]
    assert lost_comments(before, before) == []


TEXT = st.text(max_size=8)


@given(
    st.lists(TEXT, max_size=4), st.lists(TEXT, max_size=4), st.sampled_from(["", "a", "#", "\n[x]"])
)
def test_any_change_of_the_helpers_is_made_in_place_or_not_at_all(
    before: list[str], after: list[str], name: str
) -> None:
    old = {"helpers": [{"name": text, "ask": name} for text in before], "mine": {"x": name}}
    new = {**old, "helpers": [{"name": text, "ask": name} for text in after]}
    text = "# by hand\n" + text_of(old)
    made = in_place(text, old, new)
    assert made is None or (tomli.loads(made) == new and not lost_comments(text, made))


def test_line_ends_of_windows_stay() -> None:
    text = '# top\r\nschema = 1\r\n\r\n[person] # me\r\nname = "Ana"\r\n'
    assert edited(text, lambda tables: tables["person"].update(months=5)) == (
        text + "months = 5\r\n"
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param('mine = ["a"] # c\n', 'mine = ["a", "b"] # c\n', id="on one line"),
        pytest.param('mine = [\n  "a",\n]\n', 'mine = [\n    "a",\n    "b",\n]\n', id="tall"),
    ],
)
def test_a_list_stays_on_one_line_or_on_many(before: str, after: str) -> None:
    assert edited(before, lambda tables: tables["mine"].append("b")) == after
