"""What two versions say differently, one question at a time, until nothing is open."""

import datetime as dt
from typing import Any

import pytest

from ambition_cli.domain.merge.conflicts import (
    keep,
    other,
    questions,
    stands,
    take_other,
    without_settled,
)
from ambition_cli.domain.plan import lines
from ambition_cli.domain.plan.model import Plan, table_of
from ambition_cli.domain.plan.tables import MISSING, dotted, keys_of
from ambition_cli.errors import Refused
from support.plans import TODAY, plan_of
from support.rows import each

PLAN = """
[person]
hours_per_week = 4

[[ambition.problems]]
id = "p1"
text = "first"

[[ambition.problems]]
id = "p2"
text = "second"

[[helpers]]
name = "Mei"

[[options]]
id = "o1"
name = "Teaching"

[[experiments]]
id = "e1"
title = "Teach once"
option = "o1"
serves = ["p2"]
starts = 2026-08-01
ends = 2026-08-20
frozen = { on = 2026-08-01, criterion = "two ask" }
"""


def plan_with(*conflicts: dict[str, Any]) -> Plan:
    return plan_of(PLAN, conflicts=conflicts)


@each(
    ("record", "field", "here", "there"),
    [
        pytest.param("person", "hours_per_week", 4, 6, id="of the person"),
        pytest.param("interview", "moment", MISSING, "in June", id="only there"),
        pytest.param("p1", "text", "first", "one", id="of a line"),
        pytest.param("helpers.Mei", "ask", MISSING, "a room", id="of a helper"),
        pytest.param("e1", "frozen.criterion", "two ask", "three ask", id="of a table within"),
        pytest.param("e1", "forecast", MISSING, {"liking": 4}, id="a whole table"),
        pytest.param("e1", "forecast.liking", MISSING, 4, id="in a table that is not there"),
        pytest.param("plan", 'their."a.b"', MISSING, 1, id="of nobody's"),
    ],
)
def test_a_question_is_settled_either_way(record: str, field: str, here: Any, there: Any) -> None:
    plan = plan_with({"record": record, "field": field, "theirs": there})
    [question] = questions(plan)
    assert (stands(plan, question[0]), other(plan, question[0])) == (here, there)
    assert keep(plan, question) == plan_of(PLAN)
    taken = take_other(plan, question, TODAY)
    assert stands(taken, question[0]) == there
    assert "conflicts" not in table_of(taken)


def test_a_field_that_the_other_side_took_out_goes_with_its_choice() -> None:
    plan = plan_with({"record": "person", "field": "hours_per_week", "ours": 4})
    assert take_other(plan, questions(plan)[0], TODAY).person.hours_per_week is None


def test_the_days_of_a_record_are_one_question() -> None:
    plan = plan_with(
        {"record": "e1", "field": "starts", "theirs": dt.date(2026, 9, 1)},
        {"record": "e1", "field": "title", "theirs": "Teach"},
        {"record": "e1", "field": "ends", "theirs": dt.date(2026, 9, 20)},
        {"record": "e1", "field": "ends", "theirs": dt.date(2026, 9, 30)},
    )
    fields = [[one.field for one in question] for question in questions(plan)]
    assert fields == [["starts", "ends"], ["title"], ["ends"]]
    taken = take_other(plan, questions(plan)[0], TODAY).experiments[0]
    assert (str(taken.starts), str(taken.ends)) == ("2026-09-01", "2026-09-20")


def test_an_order_of_lines_is_taken_over_and_lines_added_since_stay() -> None:
    conflict = {"record": "ambition", "field": "problems", "theirs": ["p2", "p7", "p1"]}
    plan = lines.add(plan_with(conflict), "problems", "third")
    added = plan.ambition.problems[-1].id
    assert stands(plan, plan.conflicts[0]) == ["p1", "p2", added]
    taken = take_other(plan, questions(plan)[0], TODAY)
    assert [line.id for line in taken.ambition.problems] == ["p2", "p1", added]


@pytest.mark.parametrize("record", ["p2", "helpers.Mei", "e1"])
def test_a_record_that_one_side_took_out_stays_or_goes(record: str) -> None:
    removed = {"record": record, "ours": "changed", "theirs": "removed"}
    open_too = {"record": record, "field": "private", "theirs": True}
    plan = plan_with(removed, open_too)
    question = questions(plan)[0]
    assert stands(keep(plan, question), question[0]) is not MISSING
    gone = take_other(plan, question, TODAY)
    assert stands(gone, question[0]) is MISSING
    assert gone.conflicts == (), "what was open about it is settled too"


def test_a_line_that_goes_stays_in_the_history_of_the_ambition() -> None:
    plan = plan_with({"record": "p2", "ours": "in use", "theirs": "removed"})
    gone = take_other(plan, questions(plan)[0], TODAY)
    assert [(one.line, one.was) for one in gone.changes] == [("p2", "second")]


def test_a_record_that_others_name_cannot_go() -> None:
    plan = plan_with({"record": "o1", "ours": "removed", "theirs": "changed"})
    with pytest.raises(Refused, match="still refers to o1"):
        take_other(plan, questions(plan)[0], TODAY)


def test_what_was_said_of_a_record_that_is_gone_is_shown_and_let_go() -> None:
    plan = plan_with({"record": "e9", "field": "title", "ours": "x", "theirs": "y"})
    question = questions(plan)[0]
    assert (stands(plan, question[0]), other(plan, question[0])) == (MISSING, "y")
    with pytest.raises(Refused, match="e9 is no longer in the plan"):
        take_other(plan, question, TODAY)
    assert keep(plan, question) == plan_of(PLAN)


def test_a_choice_that_would_be_no_plan_is_refused() -> None:
    plan = plan_with({"record": "e1", "field": "ends", "theirs": dt.date(2026, 1, 1)})
    with pytest.raises(Refused, match="ends"):
        take_other(plan, questions(plan)[0], TODAY)


def test_what_both_sides_say_by_now_is_asked_no_more() -> None:
    plan = plan_with(
        {"record": "p1", "field": "text", "ours": "one", "theirs": "first"},
        {"record": "p9", "ours": "changed", "theirs": "removed"},
        {"record": "p9", "field": "text", "ours": "x"},
        {"record": "ambition", "field": "problems", "theirs": ["p1", "p2"]},
        {"record": "p2", "field": "text", "theirs": "another"},
    )
    left = without_settled(plan)
    assert [one.record for one in left.conflicts] == ["p2"]
    assert without_settled(left) is left


@each("keys", [["a"], ["a", "b-c"], ["a.b", "c"], ['"', "é", ""], ["."]])
def test_keys_are_found_again_in_a_dotted_field(keys: list[str]) -> None:
    assert keys_of(dotted(keys)) == keys


def test_of_lines_that_are_all_gone_there_is_no_order_to_choose() -> None:
    conflicts = [{"record": "ambition", "field": "problems", "theirs": ["p2", "p1"]}]
    assert without_settled(plan_of(conflicts=conflicts)).conflicts == ()


def test_a_field_that_a_person_quoted_wrongly_is_as_one_that_is_not_there() -> None:
    plan = plan_of(conflicts=[{"record": "person", "field": '"a\\x"', "theirs": "b"}])
    assert stands(plan, plan.conflicts[0]) is MISSING
    plan = take_other(plan, questions(plan)[0], TODAY)
    assert plan.conflicts == ()
