"""Hours and energy by line: where goals that count hours stand, and which work gave energy."""

import datetime as dt
from typing import Any

import pytest

from ambition_cli.domain.plan.goals import HOURS_A_WEEK, stands_at
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.progress.hours import (
    Unsorted,
    energy_by_line,
    energy_unsorted,
    is_from_notes,
    with_hours_noted,
)
from support.plans import TODAY, plan_of

LINES = {
    "more_of": [{"id": "m1", "text": "teaching"}, {"id": "m2", "text": "writing"}],
    "problems": [{"id": "p1", "text": "no docs"}],
}


def day(before: int) -> dt.date:
    return TODAY - dt.timedelta(days=before)


def note(id: str, before: int, **fields: Any) -> dict[str, Any]:
    return {"id": id, "on": day(before), "text": id, **fields}


def plan(*notes: dict[str, Any], **goal: Any) -> Plan:
    usual = {
        "id": "g1",
        "title": "Teach every week",
        "measure": HOURS_A_WEEK[0],
        "serves": ["m1"],
        "baseline": 1,
        "target": 4,
        "starts": day(60),
    }
    experiments = [
        {
            "id": "e1",
            "title": "Teach once",
            "status": "running",
            "serves": ["m1"],
            "log": [{"on": day(3), "note": "x", "hours": 2, "energy": 5}],
        }
    ]
    return plan_of(ambition=LINES, goals=[usual | goal], experiments=experiments, notes=list(notes))


def stands(*notes: dict[str, Any], **goal: Any) -> Any:
    return stands_at(with_hours_noted(plan(*notes, **goal), TODAY).goals[0])


def test_hours_a_week_are_those_noted_in_the_last_four_weeks() -> None:
    made = [note("n1", 1, hours=3, **{"for": ["m1"]}), note("n2", 27, hours=3, **{"for": ["e1"]})]
    too_old = note("n3", 28, hours=40, **{"for": ["m1"]})
    assert stands(*made, too_old) == 2  # 3 + 3, and 2 of the log, in four weeks


def test_of_a_goal_that_serves_a_line_to_do_more_of_the_hours_for_others_do_not_count() -> None:
    for_problem = note("n1", 1, hours=6, **{"for": ["p1"]})
    assert stands(for_problem, serves=["m1", "p1"]) == 1
    assert stands(for_problem, serves=["p1"]) == 1.5
    assert stands(for_problem, serves=[], drafted_from=["p1"]) == 1.5


def test_a_goal_that_is_younger_counts_the_days_that_it_has() -> None:
    assert stands(note("n1", 1, hours=2, **{"for": ["m1"]}), starts=day(13)) == 2
    assert stands(note("n1", 0, hours=2, **{"for": ["g1"]}), starts=TODAY) == 4


@pytest.mark.parametrize(
    "other",
    [
        note("n1", 1, hours=3, **{"for": ["m2"]}),
        note("n1", 1, hours=3, proposed_for=["m1"]),
        note("n1", 1, energy=3, **{"for": ["m1"]}),
        note("n1", 1, hours=3),
    ],
)
def test_what_is_for_something_else_or_only_proposed_does_not_count(other: dict[str, Any]) -> None:
    assert stands(other) == 1


def test_a_check_in_wins_from_its_day_on() -> None:
    made = note("n1", 2, hours=3, **{"for": ["m1"]})
    assert stands(made, checkins=[{"on": day(2), "value": 7}]) == 7
    assert stands(made, checkins=[{"on": day(3), "value": 7}]) == 1.2


def test_other_goals_stand_as_they_did() -> None:
    made = note("n1", 1, hours=3, **{"for": ["g1"]})
    for fields in ({"measure": "sessions"}, {"status": "reached"}):
        before = plan(made, **fields)
        assert with_hours_noted(before, TODAY) is before


def test_where_a_goal_stands_by_notes_is_told_apart() -> None:
    shown = with_hours_noted(plan(note("n1", 1, hours=3, **{"for": ["m1"]})), TODAY)
    assert is_from_notes(shown.goals[0])
    assert not is_from_notes(plan(checkins=[{"on": day(1), "value": 2}]).goals[0])


def test_energy_and_hours_are_told_by_line_the_most_energy_first() -> None:
    made = [
        note("n1", 1, hours=1, energy=2, **{"for": ["m2"]}),
        note("n2", 40, hours=2, energy=4, **{"for": ["m1", "m2"]}),
        note("n3", 2, energy=1),
    ]
    found = energy_by_line(plan(*made), None, TODAY)
    assert [(one.line, one.energy, one.hours, one.times) for one in found] == [
        ("m1", 4.5, 4, 2),
        ("m2", 3, 3, 2),
    ]
    months = {f"{month.first:%b}": (month.energy, month.hours) for month in found[0].months}
    assert months["Jun"] == (4, 2)
    assert months["Jul"] == (5, 2)
    assert months["May"] == (None, 0)


def test_the_energy_of_notes_that_are_for_nothing_yet_is_told_apart() -> None:
    made = [
        note("n1", 1, energy=1, proposed_for=["m1"]),
        note("n2", 2, energy=2),
        note("n3", 3, energy=5, **{"for": ["g1"]}),
        note("n4", 3, hours=2),
        note("n5", 40, energy=5),
    ]
    assert energy_unsorted(plan(*made), day(30), TODAY) == Unsorted(1.5, 2)
    assert energy_unsorted(plan(*made[2:4]), None, TODAY) is None


def test_what_was_before_the_day_asked_for_is_left_out() -> None:
    made = [note("n1", 40, energy=1, **{"for": ["m2"]})]
    found = energy_by_line(plan(*made), day(30), TODAY)
    assert [one.line for one in found] == ["m1"]
    assert [month.first.month for month in found[0].months] == [6, 7]


def test_of_ticked_notes_alone_the_log_is_no_part() -> None:
    made = [note("n1", 1, energy=2, evidence=True, **{"for": ["m2"]})]
    assert [one.line for one in energy_by_line(plan(*made), None, TODAY, ticked=True)] == ["m2"]
