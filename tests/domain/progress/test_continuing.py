"""What is decided of something overdue: it goes on, pauses, is let go, or was reached."""

import datetime as dt
from typing import Any

import pytest

from ambition_cli.domain.plan.model import Experiment, Goal, Plan
from ambition_cli.domain.progress import continuing
from ambition_cli.domain.progress.continuing import (
    Decision,
    choices,
    decided,
    usual_day,
)
from ambition_cli.domain.progress.overdue import overdue
from ambition_cli.errors import Refused
from support.plans import TODAY, plan_of
from support.rows import each

DAY = dt.timedelta(days=1)
WEEK = dt.timedelta(weeks=1)
MONDAY = dt.date(2026, 7, 27)


def goal(**fields: Any) -> Plan:
    dates = {"starts": TODAY - 22 * WEEK, "due": TODAY - 2 * DAY}
    return plan_of(goals=[{"id": "g1", "title": "Run a cohort", **dates, **fields}])


def tried(status: str, *others: dict[str, Any], **fields: Any) -> Plan:
    """Return a plan of four hours a week with one try, as long as two weeks."""
    dates = {"starts": TODAY - 5 * WEEK, "ends": TODAY - 3 * WEEK - DAY}
    one = {"id": "e1", "title": "Teach one session", "status": status, **dates, **fields}
    return plan_of("[person]\nhours_per_week = 4", experiments=[one, *others])


def only(plan: Plan) -> Goal | Experiment:
    return plan.goals[0] if plan.goals else plan.experiments[0]


def after(plan: Plan, decision: Decision, day: dt.date | None = None) -> Any:
    return only(decided(plan, only(plan), decision, day, TODAY))


def test_only_a_goal_can_be_said_to_be_reached() -> None:
    assert choices(only(goal())) == ("continue", "pause", "let go", "reached")
    assert choices(only(tried("running"))) == ("continue", "pause", "let go")


@each(
    ("plan", "day"),
    [
        pytest.param(goal(), dt.date(2026, 10, 24), id="a goal past its date: three months"),
        pytest.param(goal(due=TODAY), dt.date(2026, 10, 24), id="today is not in the future"),
        pytest.param(goal(due=TODAY + 9 * WEEK), TODAY + 9 * WEEK, id="a date ahead stays"),
        pytest.param(tried("running"), TODAY + 13 * DAY, id="a try: as long as before"),
        pytest.param(
            tried("running", starts=TODAY - 9 * DAY, ends=TODAY),
            TODAY + 9 * DAY,
            id="an end today is not in the future",
        ),
        pytest.param(
            plan_of(
                experiments=[{"id": "e1", "title": "Teach", "status": "running", "ends": TODAY}]
            ),
            TODAY + 13 * DAY,
            id="with an end alone: two weeks",
        ),
        pytest.param(
            tried("running", ends=TODAY + 3 * DAY), TODAY + 3 * DAY, id="an end ahead stays"
        ),
        pytest.param(
            tried("running", starts=TODAY - 5 * DAY, ends=TODAY - 4 * DAY),
            TODAY + 6 * DAY,
            id="a short one: a week",
        ),
        pytest.param(
            plan_of(experiments=[{"id": "e1", "title": "Teach", "status": "running"}]),
            TODAY + 13 * DAY,
            id="without days: two weeks",
        ),
        pytest.param(tried("planned"), TODAY, id="never begun: it begins today"),
        pytest.param(
            tried(
                "planned",
                {"id": "e2", "title": "x", "hours": 8, "starts": TODAY, "ends": MONDAY + 6 * DAY},
                hours=8,
            ),
            MONDAY + WEEK,
            id="never begun: the first week with room",
        ),
        pytest.param(tried("planned", hours=80), None, id="never begun: no week has room"),
    ],
)
def test_the_usual_day_stays_where_it_is_ahead_and_is_otherwise_as_far_as_before(
    plan: Plan, day: dt.date | None
) -> None:
    assert usual_day(plan, only(plan), TODAY) == day


def test_a_goal_goes_on_until_the_day_given() -> None:
    went_on = after(goal(), "continue", dt.date(2026, 11, 30))
    assert (went_on.due, went_on.moved, went_on.continued) == (
        dt.date(2026, 11, 30),
        TODAY,
        TODAY,
    )


def test_a_goal_that_goes_on_as_it_is_keeps_its_date_and_is_not_moved() -> None:
    due = TODAY + 9 * WEEK
    went_on = after(goal(due=due), "continue")
    assert (went_on.due, went_on.moved, went_on.continued) == (due, None, TODAY)


def test_what_runs_goes_on_until_the_day_given() -> None:
    went_on = after(tried("running"), "continue", TODAY + 30 * DAY)
    assert (went_on.status, went_on.ends) == ("running", TODAY + 30 * DAY)
    assert went_on.continued == TODAY


def test_what_never_began_begins_on_the_day_given_and_lasts_as_long() -> None:
    went_on = after(tried("planned"), "continue", MONDAY)
    assert (went_on.status, went_on.starts, went_on.ends) == (
        "planned",
        MONDAY,
        MONDAY + 13 * DAY,
    )


def test_what_never_began_gets_the_days_that_have_room_where_none_is_given() -> None:
    other = {"id": "e2", "title": "x", "hours": 8, "starts": TODAY, "ends": MONDAY + 6 * DAY}
    plan = tried("planned", other, hours=8, ends=TODAY - 4 * WEEK)  # eight days
    went_on = after(plan, "continue")
    assert (went_on.starts, went_on.ends) == (MONDAY + WEEK, MONDAY + 3 * WEEK - DAY)


@each(
    ("plan", "day", "said"),
    [
        pytest.param(goal(), TODAY - DAY, "is not in the future", id="a goal, yesterday"),
        pytest.param(goal(), TODAY + 5 * WEEK, "is not 3 to 6 months ahead", id="a goal, too soon"),
        pytest.param(
            tried("running"), TODAY - DAY, "is not in the future", id="what runs, yesterday"
        ),
        pytest.param(tried("running"), TODAY, "is not in the future", id="what runs, today"),
        pytest.param(tried("planned"), TODAY - DAY, "is not in the future", id="what never began"),
        pytest.param(
            tried("planned", hours=80), MONDAY, "fewer hours or more weeks", id="no room there"
        ),
        pytest.param(tried("planned", hours=80), None, "no week has room for e1", id="no room"),
    ],
)
def test_a_day_that_does_not_go_is_refused_with_what_does(
    plan: Plan, day: dt.date | None, said: str
) -> None:
    with pytest.raises(Refused, match=said):
        after(plan, "continue", day)


@each(
    ("plan", "decision", "status"),
    [
        (goal(), "pause", "later"),
        (goal(), "let go", "let_go"),
        (goal(), "reached", "reached"),
        (tried("running"), "pause", "paused"),
        (tried("running"), "let go", "dropped"),
        (tried("planned"), "pause", "later"),
        (tried("planned"), "let go", "dropped"),
    ],
)
def test_a_decision_leads_where_it_says(plan: Plan, decision: Decision, status: str) -> None:
    assert after(plan, decision).status == status


def test_what_waits_after_a_decision_has_no_days_and_what_is_let_go_says_when_it_was_decided() -> (
    None
):
    assert (after(tried("planned"), "pause").starts, after(tried("planned"), "pause").ends) == (
        None,
        None,
    )
    assert after(tried("running"), "let go").why == "decided in a review"
    assert after(goal(), "reached").closed == TODAY


@each("decision", ["continue", "pause", "let go", "reached"])
@each(
    "plan",
    [
        pytest.param(goal(), id="a goal past its date"),
        pytest.param(goal(due=TODAY + 9 * WEEK), id="a silent goal"),
        pytest.param(tried("running"), id="a try past its end"),
        pytest.param(
            tried("running", started=TODAY - 9 * WEEK, ends=TODAY + WEEK), id="a silent try"
        ),
        pytest.param(tried("planned"), id="what never began"),
    ],
)
def test_what_was_decided_is_not_asked_about_again(plan: Plan, decision: Decision) -> None:
    assert overdue(plan, TODAY)
    if decision in choices(only(plan)):
        assert overdue(decided(plan, only(plan), decision, None, TODAY), TODAY) == []


@each(
    ("said", "decision"),
    [
        ("let it go", "let go"), ("Let e1 go", "let go"), ("let go", "let go"), ("l", "let go"),
        ("drop", "let go"), ("go on", "continue"), ("carry on", "continue"), ("c", "continue"),
        ("pause it", "pause"),
    ],
)  # fmt: skip
def test_a_decision_is_taken_in_the_words_in_which_people_say_it(said: str, decision: str) -> None:
    record = plan_of(experiments=[{"id": "e1", "title": "x"}]).experiments[0]
    assert continuing.decision_said(said, record) == decision


def test_a_day_alone_says_that_a_try_goes_on_until_then() -> None:
    record = plan_of(experiments=[{"id": "e1", "title": "x"}]).experiments[0]
    said = continuing.decision_or_day_said("in 2 weeks", record, TODAY)
    assert said == ("continue", TODAY + 2 * WEEK)


@pytest.mark.parametrize("said", ["perhaps", "reached", "done", "e1"])
def test_what_is_no_choice_of_a_try_is_refused_with_the_choices(said: str) -> None:
    record = plan_of(experiments=[{"id": "e1", "title": "x"}]).experiments[0]
    with pytest.raises(Refused, match="say continue, pause or let go"):
        continuing.decision_said(said, record)
