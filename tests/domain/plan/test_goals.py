"""The life of a goal: added, edited, checked in, paused, resumed, closed."""

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

from ambition_cli.domain.plan import goals
from ambition_cli.domain.plan.model import Goal, Plan
from ambition_cli.errors import Refused
from support.plans import TODAY, plan_of
from support.rows import each

DECEMBER = dt.date(2026, 12, 18)


def goal(plan: Plan, id: str = "g1") -> Goal:
    return next(one for one in plan.goals if one.id == id)


def plan_with(*statuses: str, **fields: Any) -> Plan:
    common = {"starts": TODAY, "due": DECEMBER, **fields}
    return plan_of(
        goals=[
            {"id": f"g{number}", "title": f"Goal {number}", "status": status, **common}
            for number, status in enumerate(statuses, 1)
        ]
    )


def test_a_goal_is_added_active_in_the_round_with_what_was_said() -> None:
    plan = plan_of("[person]\nround = 2")
    after = goals.add(plan, "Run a cohort", {"due": DECEMBER, "target": 6}, TODAY)
    added = goal(after)
    assert (added.status, added.round, added.starts, added.due) == ("active", 2, TODAY, DECEMBER)
    assert (added.target, added.assumed) == (6, ())


def test_a_goal_without_a_date_gets_the_end_of_the_horizon_and_says_so() -> None:
    after = goals.add(plan_of("[person]\nmonths = 4"), "Run a cohort", {}, TODAY)
    assert goal(after).due == dt.date(2026, 11, 24)
    assert goal(after).assumed == ("due",)


def test_a_goal_does_not_start_before_the_person_can() -> None:
    plan = plan_of("[person]\nnot_before = 2026-08-03")
    assert goal(goals.add(plan, "Run a cohort", {}, TODAY)).starts == dt.date(2026, 8, 3)


@pytest.mark.parametrize(
    ("before", "status"),
    [
        pytest.param(("active", "active"), "active", id="a third is active"),
        pytest.param(("active", "active", "active"), "later", id="a fourth waits"),
        pytest.param(("active", "active", "reached", "later"), "active", id="closed do not count"),
    ],
)
def test_a_fourth_active_goal_waits_under_later(before: tuple[str, ...], status: str) -> None:
    after = goals.add(plan_with(*before), "One more", {}, TODAY)
    assert after.goals[-1].status == status


@pytest.mark.parametrize(
    ("due", "fits"),
    [
        (dt.date(2026, 10, 23), False),
        (dt.date(2026, 10, 24), True),
        (dt.date(2027, 1, 24), True),
        (dt.date(2027, 1, 25), False),
    ],
)
def test_a_goal_is_due_three_to_six_calendar_months_after_its_start(
    due: dt.date, fits: bool
) -> None:
    if fits:
        assert goal(goals.add(plan_of(), "Run a cohort", {"due": due}, TODAY)).due == due
        return
    with pytest.raises(Refused, match="from 24 October 2026 to 24 January 2027"):
        goals.add(plan_of(), "Run a cohort", {"due": due}, TODAY)


def test_a_goal_may_be_moved_to_six_months_from_today_and_keeps_the_day_of_the_move() -> None:
    on = dt.date(2026, 10, 1)
    after = goals.edit(plan_with("active"), "g1", {"due": dt.date(2027, 3, 31)}, on)
    assert (goal(after).due, goal(after).moved) == (dt.date(2027, 3, 31), on)


def test_a_goal_is_not_moved_into_the_past_nor_between_its_horizon_and_the_next() -> None:
    plan = goals.add(Plan.model_validate({"schema": 1}), "Run a cohort", {}, TODAY)
    on = dt.date(2026, 11, 20)
    for day in (on - dt.timedelta(days=1), dt.date(2027, 2, 1)):
        with pytest.raises(
            Refused,
            match="choose a day from 20 November 2026 to 24 January 2027, "
            "or from 20 February 2027 to 20 May 2027",
        ):
            goals.edit(plan, "g1", {"due": day}, on)
    for day in (on, dt.date(2027, 1, 24), dt.date(2027, 2, 20)):
        assert goal(goals.edit(plan, "g1", {"due": day}, on)).due == day


def test_a_goal_cannot_be_moved_beyond_six_months_from_today() -> None:
    with pytest.raises(Refused, match="1 April 2027"):
        goals.edit(plan_with("active"), "g1", {"due": dt.date(2027, 4, 2)}, dt.date(2026, 10, 1))


def test_a_goal_cannot_lose_its_date() -> None:
    with pytest.raises(Refused, match="needs a date"):
        goals.edit(plan_with("active"), "g1", {"due": None}, TODAY)


def test_what_is_edited_is_assumed_no_longer() -> None:
    plan = plan_with("active", assumed=["obstacle", "if_then"])
    after = goals.edit(plan, "g1", {"obstacle": "evenings fill up"}, TODAY)
    assert (goal(after).obstacle, goal(after).assumed) == ("evenings fill up", ("if_then",))
    assert goal(after).moved is None


@each(
    ("fields", "values", "share"),
    [
        pytest.param({"baseline": 0, "target": 6}, [], 0.0, id="at the beginning"),
        pytest.param({"baseline": 2, "target": 6}, [1, 4], 0.5, id="half way, by the last"),
        pytest.param({"baseline": 0, "target": 6}, [9], 1.0, id="beyond"),
        pytest.param({"baseline": 10, "target": 4}, [7], 0.5, id="downwards"),
        pytest.param({"baseline": 2, "target": 6}, [0], 0.0, id="fallen back"),
        pytest.param({"target": 4}, [1], 0.25, id="from nothing said"),
        pytest.param({"baseline": 3, "target": 3}, [], 1.0, id="nothing to go"),
        pytest.param({"baseline": 3, "target": 3}, [2], 0.0, id="nothing to go, and gone astray"),
        pytest.param({"baseline": 0}, [2], None, id="without a target"),
        pytest.param({"target": 3}, [], None, id="nothing known of where it stands"),
    ],
)
def test_the_share_reached_is_the_way_gone_from_baseline_to_target(
    fields: dict[str, int], values: list[int], share: float | None
) -> None:
    plan = plan_with("active", **fields)
    for value in values:
        plan = goals.check_in(plan, "g1", value, None, TODAY)
    assert goals.share_reached(goal(plan)) == share


def test_a_check_in_keeps_its_day_its_note_and_those_before() -> None:
    plan = goals.check_in(plan_with("active"), "g1", 2, "two signed up", TODAY)
    plan = goals.check_in(plan, "g1", 2.5, None, DECEMBER)
    assert [(c.on, c.value, c.note) for c in goal(plan).checkins] == [
        (TODAY, 2, "two signed up"),
        (DECEMBER, 2.5, None),
    ]
    assert goals.stands_at(goal(plan)) == 2.5


def test_with_the_clock_set_back_a_check_in_and_a_closing_stay_in_order() -> None:
    plan = goals.check_in(plan_with("active"), "g1", 2, None, DECEMBER)
    plan = goals.check_in(plan, "g1", 3, None, TODAY)
    assert [(one.on, one.value) for one in goal(plan).checkins] == [(DECEMBER, 2), (DECEMBER, 3)]
    assert goal(goals.close(plan, "g1", "reached", None, TODAY)).closed == DECEMBER


def test_a_goal_taken_up_again_keeps_the_day_on_which_it_was() -> None:
    plan = goals.resume(goals.pause(plan_with("active"), "g1"), "g1", DECEMBER)
    assert (goal(plan).status, goal(plan).continued) == ("active", DECEMBER)


@pytest.mark.parametrize(
    ("outcome", "before"),
    [("reached", "active"), ("let_go", "active"), ("reached", "later"), ("let_go", "later")],
)
def test_a_goal_is_closed_with_its_day_and_reason(outcome: Any, before: str) -> None:
    after = goal(goals.close(plan_with(before), "g1", outcome, "found better", TODAY))
    assert (after.status, after.closed, after.why) == (outcome, TODAY, "found better")


def test_a_goal_that_waits_takes_the_place_of_one_paused() -> None:
    plan = plan_with("active", "active", "active", "later")
    plan = goals.resume(goals.pause(plan, "g2"), "g4", TODAY)
    assert [one.status for one in plan.goals] == ["active", "later", "active", "active"]


def test_a_fourth_goal_is_not_resumed_beside_three() -> None:
    with pytest.raises(
        Refused, match=r"g1, g2 and g3 are already active.*`ambition goals pause g3`"
    ):
        goals.resume(plan_with("active", "active", "active", "later"), "g4", TODAY)


@each(
    ("status", "step", "command"),
    [
        ("later", lambda plan: goals.pause(plan, "g1"), "goals resume g1"),
        ("active", lambda plan: goals.resume(plan, "g1", TODAY), "goals"),
        ("reached", lambda plan: goals.pause(plan, "g1"), "goals add"),
        ("reached", lambda plan: goals.resume(plan, "g1", TODAY), "goals add"),
        ("let_go", lambda plan: goals.edit(plan, "g1", {"title": "x"}, TODAY), "goals add"),
        ("let_go", lambda plan: goals.check_in(plan, "g1", 1, None, TODAY), "goals add"),
        ("reached", lambda plan: goals.close(plan, "g1", "let_go", None, TODAY), "goals add"),
    ],
)
def test_a_step_that_does_not_go_is_refused_with_one_that_does(
    status: str, step: Callable[[Plan], Plan], command: str
) -> None:
    with pytest.raises(Refused, match=f"^g1 .*`ambition {command}`"):
        step(plan_with(status))


@pytest.mark.parametrize(("said", "months"), [("", 5), ("months = 3", 3), ("months = 12", 6)])
def test_the_horizon_is_three_to_six_months(said: str, months: int) -> None:
    assert goals.months_of(plan_of(f"[person]\n{said}")) == months


def test_what_is_to_become_less_is_no_part_of_its_target() -> None:
    counted = {"measure": "times a night that we get paged", "target": 10}
    falling, rising = (goal(plan_with("active", **counted, baseline=one)) for one in (20, 2))
    assert goals.stands_said(falling) == "20 → 10: times a night that we get paged"
    assert goals.stands_said(rising) == "2 of 10: times a night that we get paged"
