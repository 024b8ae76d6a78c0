"""What a review asks: what is most urgent first, and no more than two minutes take."""

import datetime as dt
from typing import Any

import pytest

from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.progress import agenda
from ambition_cli.domain.progress.verdict import verdict_said
from support.plans import TODAY, plan_of
from support.rows import each

WEEK = dt.timedelta(weeks=1)
OVER: dict[str, Any] = {"status": "running", "started": TODAY - 5 * WEEK, "ends": TODAY - WEEK}
QUIET: dict[str, Any] = OVER | {"ends": TODAY + WEEK}
NEVER: dict[str, Any] = {
    "status": "planned", "starts": TODAY - 3 * WEEK, "ends": TODAY + WEEK,
}  # fmt: skip
GOAL: dict[str, Any] = {
    "baseline": 0, "target": 3, "starts": TODAY - 4 * WEEK, "due": TODAY + 9 * WEEK,
}  # fmt: skip
LATE = GOAL | {"starts": TODAY - 20 * WEEK, "due": TODAY - WEEK}


def plan(experiments: list[dict[str, Any]], goals: list[dict[str, Any]]) -> Plan:
    tries = [{"id": f"e{at}", "title": "t", **one} for at, one in enumerate(experiments, 1)]
    aims = [{"id": f"g{at}", "title": "t", **one} for at, one in enumerate(goals, 1)]
    return plan_of(experiments=tries, goals=aims)


def ids(found: agenda.Agenda) -> tuple[list[str], list[str], list[str]]:
    experiments = [one.record.id for one in found.experiments]
    return experiments, [goal.id for goal in found.goals], [one.id for one in found.left]


@pytest.mark.parametrize(
    ("experiments", "goals", "expected"),
    [
        pytest.param([OVER, NEVER], [GOAL, GOAL], (["e1", "e2"], ["g1", "g2"], []), id="usual"),
        pytest.param(
            [QUIET, OVER, NEVER], [GOAL, GOAL], (["e2", "e3"], ["g1", "g2"], ["e1"]),
            id="what is quiet waits where there is more",
        ),
        pytest.param(
            [OVER, OVER], [GOAL, LATE], (["e1", "e2"], ["g2"], ["g1"]),
            id="a goal past its date comes before one that is not",
        ),
        pytest.param([], [GOAL, LATE], ([], ["g1", "g2"], []), id="in the order of the plan"),
    ],
)  # fmt: skip
def test_what_is_most_urgent_is_asked_and_the_rest_is_left_for_next_time(
    experiments: list[dict[str, Any]],
    goals: list[dict[str, Any]],
    expected: tuple[list[str], list[str], list[str]],
) -> None:
    assert ids(agenda.agenda(plan(experiments, goals), TODAY)) == expected


def test_what_was_assumed_is_asked_where_there_is_room() -> None:
    assumed = GOAL | {"assumed": ["measure"]}
    assert agenda.agenda(plan([], [assumed]), TODAY).assumed
    assert not agenda.agenda(plan([OVER, NEVER], [assumed, GOAL]), TODAY).assumed


def test_a_goal_that_counts_options_is_shown_and_takes_no_prompt() -> None:
    counts = GOAL | {"measure": "options I have tried and decided on"}
    found = agenda.agenda(plan([OVER, NEVER], [GOAL, GOAL, counts]), TODAY)
    assert [goal.id for goal in found.goals] == ["g1", "g2", "g3"]


@each(
    ("text", "said"),
    [
        ("keep 4", ("keep", 4)), ("keep", ("keep", None)), ("Stop, 2", ("stop", 2)),
        ("unclear 3/5", ("unclear", 3)), ("k5", ("keep", 5)), ("ch 1", ("change", 1)),
        ("c", None), ("continue", None), ("keep 9", None), ("in 2 weeks", None), ("4", None),
        ("keep it up 4", None), ("", None),
    ],
)  # fmt: skip
def test_a_verdict_is_said_with_how_it_was_liked(text: str, said: object) -> None:
    assert verdict_said(text) == said


def test_it_is_asked_where_a_goal_stands_if_something_is_counted() -> None:
    aims: list[dict[str, Any]] = [GOAL, {"checkins": [{"on": TODAY, "value": 2}]}, {}]
    assert [agenda.asks_where(goal) for goal in plan([], aims).goals] == [True, True, False]
