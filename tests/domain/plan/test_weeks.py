"""Fitting experiments into the hours of the weeks."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ambition_cli.domain.plan.model import Experiment
from ambition_cli.domain.plan.weeks import (
    SLACK,
    first_fit,
    load_of,
    load_of_all,
    overfull,
)
from ambition_cli.domain.words.dates import LAST
from support.plans import TODAY
from support.rows import each

MONDAY = dt.date(2026, 7, 20)  # of today's week
WEEK = dt.timedelta(weeks=1)
HOURS = st.floats(0.25, 60)
LOADS = st.dictionaries(st.integers(0, 25).map(lambda n: MONDAY + n * WEEK), st.floats(0, 8))


def experiment(**fields: object) -> Experiment:
    usual = {"id": "e1", "title": "Teach", "hours": 4, "starts": MONDAY, "ends": MONDAY + WEEK}
    return Experiment.model_validate({**usual, **fields})


def test_hours_count_evenly_over_all_days_both_ends_included() -> None:
    friday_to_monday = load_of(8, TODAY, dt.date(2026, 7, 27))
    assert friday_to_monday == {MONDAY: 6, MONDAY + WEEK: 2}


@given(HOURS, st.dates(dt.date(2026, 1, 1), dt.date(2027, 12, 31)), st.integers(0, 200))
def test_the_weeks_together_hold_the_hours(hours: float, starts: dt.date, days: int) -> None:
    load = load_of(hours, starts, starts + dt.timedelta(days=days))
    assert sum(load.values()) == pytest.approx(hours)
    assert all(monday.weekday() == 0 for monday in load)


@each(
    ("fields", "counts"),
    [
        pytest.param({"status": "planned"}, True, id="planned"),
        pytest.param({"status": "running"}, True, id="running"),
        pytest.param({"status": "paused"}, False, id="paused"),
        pytest.param({"status": "later"}, False, id="later"),
        pytest.param({"status": "finished"}, False, id="finished"),
        pytest.param({"status": "dropped"}, False, id="dropped"),
        pytest.param({"rung": "for-real"}, False, id="for real, out of the job's own hours"),
        pytest.param({"hours": None}, False, id="without hours"),
        pytest.param({"ends": None}, False, id="without an end"),
    ],
)
def test_only_what_is_planned_or_runs_takes_hours(fields: dict[str, object], counts: bool) -> None:
    assert bool(load_of_all([experiment(**fields)])) == counts


def test_hours_of_experiments_side_by_side_add_up() -> None:
    sunday = MONDAY + dt.timedelta(days=6)
    both = [experiment(hours=2, ends=sunday), experiment(id="e2", hours=1.5, ends=sunday)]
    assert load_of_all(both) == {MONDAY: 3.5}


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        pytest.param(2.5, None, id="half an hour of slack"),
        pytest.param(2.6, (MONDAY, 4.6), id="beyond the slack"),
    ],
)
def test_a_week_may_hold_half_an_hour_more_than_was_given(
    more: float, expected: tuple[dt.date, float] | None
) -> None:
    assert overfull({MONDAY: 2.0}, {MONDAY: more}, 4) == expected


def test_the_first_week_that_is_too_full_is_named() -> None:
    more = {MONDAY + 2 * WEEK: 9.0, MONDAY: 1.0, MONDAY + WEEK: 7.0}
    assert overfull({}, more, 4) == (MONDAY + WEEK, 7.0)


def test_a_full_week_is_passed_over() -> None:
    span = first_fit({MONDAY: 4.0}, 3, range(1, 3), (MONDAY, MONDAY + 9 * WEEK), 4)
    assert span == (MONDAY + WEEK, MONDAY + 2 * WEEK - dt.timedelta(days=1))


def test_more_weeks_are_taken_where_one_does_not_hold_the_hours() -> None:
    span = first_fit({}, 8, range(1, 4), (MONDAY, MONDAY + 9 * WEEK), 4)
    assert span == (MONDAY, MONDAY + 2 * WEEK - dt.timedelta(days=1))


@pytest.mark.parametrize(
    ("hours", "last"),
    [
        pytest.param(30, MONDAY + 9 * WEEK, id="too many hours"),
        pytest.param(1, MONDAY + dt.timedelta(days=3), id="too short a time"),
    ],
)
def test_what_fits_nowhere_gets_no_days(hours: float, last: dt.date) -> None:
    assert first_fit({}, hours, range(1, 3), (MONDAY, last), 4) is None


@given(LOADS, HOURS, st.integers(1, 8), st.integers(0, 6), st.floats(0, 20))
def test_no_week_is_ever_filled_beyond_what_is_given(
    load: dict[dt.date, float], hours: float, weeks: int, offset: int, given: float
) -> None:
    first, last = MONDAY + dt.timedelta(days=offset), MONDAY + 20 * WEEK
    span = first_fit(load, hours, range(weeks, weeks + 3), (first, last), given)
    if span:
        assert first <= span[0] <= span[1] <= last
        assert span[0] == first or span[0].weekday() == 0
        for monday, more in load_of(hours, *span).items():
            assert load.get(monday, 0) + more <= given + SLACK + 1e-6


def test_the_last_week_of_the_calendar_is_a_week() -> None:
    load = load_of(3, LAST - dt.timedelta(days=6), LAST)
    assert sum(load.values()) == pytest.approx(3)
