"""A round over its weeks: spans, the weeks in view, and hours noted and planned."""

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.progress.timeline import (
    MOST_WEEKS,
    Span,
    overfull_week,
    timeline,
)
from support.plans import TODAY, plan_of

MONDAY = dt.date(2026, 7, 20)  # of today's week
DAY, WEEK = dt.timedelta(days=1), dt.timedelta(weeks=1)


def plan_with(**tables: Any) -> Plan:
    return plan_of(person={"hours_per_week": 4, "months": 5, "round_started": TODAY}, **tables)


def tried(**fields: Any) -> dict[str, Any]:
    return {"id": "e1", "title": "Teach", "starts": TODAY, "ends": TODAY + 20 * DAY, **fields}


def spans(*experiments: dict[str, Any], today: dt.date = TODAY) -> list[Span]:
    return timeline(plan_with(experiments=list(experiments)), today).tries


@pytest.mark.parametrize(
    ("fields", "first", "last"),
    [
        pytest.param({}, TODAY, TODAY + 20 * DAY, id="planned: as planned"),
        pytest.param(
            {"status": "running", "started": TODAY + 3 * DAY},
            TODAY + 3 * DAY, TODAY + 20 * DAY, id="running: from its start",
        ),
        pytest.param(
            {
                "status": "finished", "started": TODAY,
                "result": {"on": TODAY + 9 * DAY, "verdict": "keep"},
            },
            TODAY, TODAY + 9 * DAY, id="finished: to its verdict",
        ),
        pytest.param(
            {
                "status": "dropped", "started": TODAY,
                "log": [{"on": TODAY + 2 * DAY, "note": "x"}],
            },
            TODAY, TODAY + 2 * DAY, id="dropped: to what was noted last",
        ),
    ],
)  # fmt: skip
def test_a_try_goes_from_when_to_when(
    fields: dict[str, Any], first: dt.date, last: dt.date
) -> None:
    span = spans(tried(**fields))[0]
    assert (span.first, span.last) == (first, last)


def test_what_runs_over_its_time_goes_on_to_today() -> None:
    today = TODAY + 40 * DAY
    assert spans(tried(status="running", started=TODAY), today=today)[0].last == today


def test_what_has_no_day_yet_is_counted_and_what_never_began_is_left_out() -> None:
    plan = plan_with(
        experiments=[
            tried(status="later"),
            tried(id="e2", status="dropped"),
            {"id": "e3", "title": "x", "status": "planned"},
        ]
    )
    line = timeline(plan, TODAY)
    assert (line.tries, line.undated) == ([], 1)


def test_of_earlier_rounds_only_what_goes_on_is_in_view() -> None:
    plan = plan_of(
        person={"round": 2, "round_started": TODAY},
        goals=[
            {"id": "g1", "title": "a", "round": 1, "due": TODAY, "status": "reached"},
            {"id": "g2", "title": "b", "round": 2, "starts": TODAY, "due": TODAY + 20 * WEEK},
        ],
        experiments=[
            tried(round=1, status="running", started=TODAY - 3 * WEEK),
            tried(id="e2", round=1, status="dropped", started=TODAY - 3 * WEEK),
        ],
    )
    line = timeline(plan, TODAY)
    assert [span.record.id for span in (*line.goals, *line.tries)] == ["g2", "e1"]
    assert line.weeks[0] == MONDAY


def test_the_weeks_in_view_are_the_whole_round() -> None:
    line = timeline(plan_with(), TODAY)
    assert (line.weeks[0], line.weeks[-1]) == (MONDAY, dt.date(2026, 12, 21))
    assert line.this_week == MONDAY


@given(st.integers(-900, 900), st.integers(0, 900), st.integers(0, 1500))
def test_today_is_in_view_however_far_things_reach(start: int, length: int, days: int) -> None:
    first = TODAY + start * DAY
    goal = {"id": "g1", "title": "x", "starts": first, "due": first + length * DAY}
    today = TODAY + days * DAY
    line = timeline(plan_with(goals=[goal]), today)
    assert len(line.weeks) <= MOST_WEEKS
    assert line.this_week in line.weeks
    assert all(b - a == WEEK for a, b in zip(line.weeks, line.weeks[1:], strict=False))


@pytest.mark.parametrize(("this_week", "counted"), [(3, 3), (0.5, 2)])
def test_hours_are_those_noted_so_far_and_those_planned_where_that_is_more(
    this_week: float, counted: float
) -> None:
    log = [
        {"on": TODAY, "note": "a", "hours": 2},
        {"on": TODAY + DAY, "note": "b", "hours": 1.5},
        {"on": TODAY + WEEK, "note": "c", "hours": this_week},
    ]
    running = tried(
        status="running", started=TODAY, log=log, hours=6, starts=MONDAY, ends=MONDAY + 20 * DAY
    )
    line = timeline(plan_with(experiments=[running]), TODAY + WEEK)
    assert line.hours == {MONDAY: 3.5, MONDAY + WEEK: counted, MONDAY + 2 * WEEK: 2}


def test_what_was_finished_this_week_counts_with_the_hours_noted() -> None:
    log = [{"on": TODAY, "note": "a", "hours": 2}]
    result = {"on": TODAY, "verdict": "keep"}
    ended = tried(status="finished", started=MONDAY, log=log, hours=6, result=result)
    assert timeline(plan_with(experiments=[ended]), TODAY).hours == {MONDAY: 2}


def test_a_week_to_come_that_holds_too_much_is_named() -> None:
    full = tried(hours=30, starts=MONDAY + WEEK, ends=MONDAY + 3 * WEEK - DAY)
    line = timeline(plan_with(experiments=[full]), TODAY)
    assert overfull_week(line) == (MONDAY + WEEK, 15)
    assert overfull_week(timeline(plan_with(), TODAY)) is None


def test_an_empty_plan_has_this_week_alone() -> None:
    line = timeline(plan_of(), TODAY)
    assert (line.weeks, line.goals, line.tries, line.given) == ([MONDAY], [], [], None)
