"""What is overdue or silent, why, and the command that gives it a decision."""

import datetime as dt
from typing import Any

import pytest

from ambition_cli.domain.plan import experiments, goals
from ambition_cli.domain.plan.model import LogEntry, Plan
from ambition_cli.domain.progress.overdue import overdue, to_decide
from support.plans import TODAY, plan_of
from support.rows import each

DAY = dt.timedelta(days=1)
WEEK = dt.timedelta(weeks=1)


def tried(status: str, id: str = "e1", **fields: Any) -> dict[str, Any]:
    return {"id": id, "title": f"Try {id}", "status": status, **fields}


def goal(**fields: Any) -> dict[str, Any]:
    return {"id": "g1", "title": "Run a cohort", "starts": TODAY - 4 * WEEK, **fields}


def reasons(plan: Plan) -> list[tuple[str, str]]:
    return [(one.record.id, one.reason) for one in overdue(plan, TODAY)]


def test_a_goal_that_is_all_there_is_to_be_closed_and_hours_a_week_to_be_kept_up() -> None:
    full = goal(
        starts=TODAY - 9 * WEEK,
        baseline=0,
        target=3,
        checkins=[{"on": TODAY - 6 * WEEK, "value": 3}],
    )
    [one] = overdue(plan_of(goals=[full]), TODAY)
    assert (one.reason, one.remedy) == (
        "it has reached its target",
        "ambition goals close g1 --reached",
    )
    kept_up = full | {"measure": goals.HOURS_A_WEEK[0]}
    assert reasons(plan_of(goals=[kept_up])) == [("g1", "no progress noted since 12 June 2026")]


@each(
    ("one", "reason"),
    [
        pytest.param(
            tried("running", started=TODAY - WEEK, ends=TODAY - DAY),
            "it ended on 23 July 2026",
            id="past its end",
        ),
        pytest.param(tried("running", started=TODAY - WEEK, ends=TODAY), "", id="its last day"),
        pytest.param(
            tried("running", started=TODAY - 3 * WEEK - DAY),
            "nothing noted yet",
            id="silent from the start",
        ),
        pytest.param(tried("running", started=TODAY - 3 * WEEK), "", id="three weeks are allowed"),
        pytest.param(
            tried(
                "running",
                started=TODAY - 9 * WEEK,
                log=[{"on": TODAY - 4 * WEEK, "note": "went on"}],
            ),
            "nothing noted since 26 June 2026",
            id="silent since a note",
        ),
        pytest.param(
            tried("running", started=TODAY - 9 * WEEK, continued=TODAY - WEEK),
            "",
            id="said to go on",
        ),
        pytest.param(tried("running"), "", id="nothing known of its days"),
        pytest.param(
            tried("planned", starts=TODAY - 2 * WEEK - DAY, ends=TODAY),
            "it was meant to start on 9 July 2026",
            id="never started",
        ),
        pytest.param(
            tried("planned", starts=TODAY - 2 * WEEK, ends=TODAY), "", id="two weeks are allowed"
        ),
        pytest.param(tried("later", starts=TODAY - 9 * WEEK, ends=TODAY - WEEK), "", id="it waits"),
        pytest.param(
            tried("paused", started=TODAY - 9 * WEEK, ends=TODAY - WEEK), "", id="it is paused"
        ),
        pytest.param(tried("dropped", ends=TODAY - WEEK), "", id="it was dropped"),
    ],
)
def test_an_experiment_is_overdue_past_its_time_or_silent(one: dict[str, Any], reason: str) -> None:
    assert reasons(plan_of(experiments=[one])) == ([("e1", reason)] if reason else [])


@each(
    ("fields", "reason"),
    [
        pytest.param({"due": TODAY - DAY}, "it was due on 23 July 2026", id="past its date"),
        pytest.param({"due": TODAY}, "", id="due today"),
        pytest.param(
            {"starts": TODAY - 5 * WEEK - DAY},
            "no progress noted yet",
            id="silent from the start",
        ),
        pytest.param({"starts": TODAY - 5 * WEEK}, "", id="five weeks are allowed"),
        pytest.param(
            {"starts": TODAY - 9 * WEEK, "checkins": [{"on": TODAY - 6 * WEEK, "value": 1}]},
            "no progress noted since 12 June 2026",
            id="silent since a check-in",
        ),
        pytest.param({"starts": TODAY - 9 * WEEK, "moved": TODAY - WEEK}, "", id="just moved"),
        pytest.param(
            {"starts": TODAY - 9 * WEEK, "continued": TODAY - WEEK}, "", id="said to go on"
        ),
        pytest.param({"starts": TODAY + WEEK, "due": TODAY + 20 * WEEK}, "", id="not begun"),
        pytest.param({"starts": None}, "", id="nothing known of its days"),
    ],
)
def test_a_goal_is_overdue_past_its_date_or_silent(fields: dict[str, Any], reason: str) -> None:
    plan = plan_of(goals=[{name: day for name, day in goal(**fields).items() if day}])
    assert reasons(plan) == ([("g1", reason)] if reason else [])


@pytest.mark.parametrize("status", ["later", "reached", "let_go"])
def test_a_goal_that_waits_or_is_closed_is_not_overdue(status: str) -> None:
    assert reasons(plan_of(goals=[goal(status=status, due=TODAY - WEEK)])) == []


def test_what_runs_comes_first_then_goals_then_what_never_started() -> None:
    plan = plan_of(
        goals=[goal(due=TODAY - DAY)],
        experiments=[
            tried("planned", "e1", starts=TODAY - 9 * WEEK, ends=TODAY - 8 * WEEK),
            tried("running", "e2", started=TODAY - 9 * WEEK, ends=TODAY - WEEK),
            tried("running", "e3", started=TODAY - 9 * WEEK),
        ],
    )
    assert [id for id, _ in reasons(plan)] == ["e2", "e3", "g1", "e1"]


@each(
    ("plan", "remedy"),
    [
        (
            plan_of(experiments=[tried("running", ends=TODAY - DAY)]),
            "ambition experiments finish e1",
        ),
        (
            plan_of(experiments=[tried("running", started=TODAY - 9 * WEEK)]),
            'ambition experiments log e1 "…"',
        ),
        (
            plan_of(experiments=[tried("planned", starts=TODAY - 9 * WEEK)]),
            "ambition experiments start e1",
        ),
        (plan_of(goals=[goal(due=TODAY - DAY)]), "ambition review"),
        (
            plan_of(goals=[goal(due=TODAY - DAY, target=2, checkins=[{"on": TODAY, "value": 2}])]),
            "ambition goals close g1 --reached",
        ),
        (plan_of(goals=[goal(starts=TODAY - 9 * WEEK)]), "ambition goals progress g1 NUMBER"),
    ],
)
def test_each_reason_has_the_command_that_ends_it(plan: Plan, remedy: str) -> None:
    assert [one.remedy for one in overdue(plan, TODAY)] == [remedy]


def test_a_note_a_check_in_and_a_resumption_end_a_silence() -> None:
    plan = plan_of(
        goals=[goal(starts=TODAY - 9 * WEEK)],
        experiments=[tried("running", started=TODAY - 9 * WEEK)],
    )
    assert len(overdue(plan, TODAY)) == 2
    plan = goals.check_in(plan, "g1", 1, None, TODAY)
    plan = experiments.log(plan, "e1", LogEntry(on=TODAY, note="went on"), TODAY)
    assert overdue(plan, TODAY) == []
    later = TODAY + 6 * WEEK
    assert len(overdue(plan, later)) == 2
    plan = goals.resume(goals.pause(plan, "g1"), "g1", later)
    plan = experiments.resume(experiments.pause(plan, "e1", None), "e1", later)
    assert overdue(plan, later) == []


def test_with_the_clock_set_back_nothing_is_overdue() -> None:
    plan = plan_of(
        goals=[goal(due=TODAY + WEEK)],
        experiments=[tried("running", started=TODAY, ends=TODAY + WEEK)],
    )
    assert overdue(plan, TODAY - 52 * WEEK) == []


def test_of_a_round_that_is_over_only_what_runs_wants_a_decision() -> None:
    tables: dict[str, Any] = {
        "goals": [goal(due=TODAY - DAY)],
        "experiments": [
            tried("planned", "e1", starts=TODAY - 9 * WEEK, ends=TODAY - 8 * WEEK),
            tried("running", "e2", started=TODAY - 9 * WEEK, ends=TODAY - WEEK),
        ],
    }
    for weeks, ids in ((10, ["e2", "g1", "e1"]), (40, ["e2"])):
        plan = plan_of(person={"round_started": TODAY - weeks * WEEK}, **tables)
        assert [one.record.id for one in to_decide(plan, TODAY)] == ids
        assert len(overdue(plan, TODAY)) == 3
