"""Dates: months that clamp, and dates as people say them."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ambition_cli.domain.words import dates
from support.plans import TODAY
from support.rows import each

DAYS = st.dates(dt.date(1990, 1, 1), dt.date(2100, 12, 31))
MONTHS = st.integers(-24, 24)


@each(
    ("day", "months", "expected"),
    [
        pytest.param(dt.date(2026, 11, 30), 3, dt.date(2027, 2, 28), id="into February"),
        pytest.param(dt.date(2027, 11, 30), 3, dt.date(2028, 2, 29), id="into a leap year"),
        pytest.param(dt.date(2026, 7, 24), 5, dt.date(2026, 12, 24), id="within a year"),
        pytest.param(dt.date(2026, 12, 31), 12, dt.date(2027, 12, 31), id="a whole year"),
        pytest.param(dt.date(2026, 3, 31), -1, dt.date(2026, 2, 28), id="back"),
    ],
)
def test_calendar_months_are_added_with_the_day_clamped(
    day: dt.date, months: int, expected: dt.date
) -> None:
    assert dates.add_months(day, months) == expected


@given(DAYS, MONTHS)
def test_adding_months_lands_in_that_month_on_the_same_day_or_its_last(
    day: dt.date, months: int
) -> None:
    after = dates.add_months(day, months)
    assert (after.year * 12 + after.month) - (day.year * 12 + day.month) == months
    assert after.day == day.day or (after + dt.timedelta(days=1)).day == 1
    assert after.day <= day.day


@given(DAYS, DAYS, MONTHS)
def test_of_two_days_the_later_stays_no_earlier_when_months_are_added(
    one: dt.date, other: dt.date, months: int
) -> None:
    first, last = sorted((one, other))
    assert dates.add_months(first, months) <= dates.add_months(last, months)


@given(DAYS)
def test_a_week_begins_on_the_monday_at_or_before_its_day(day: dt.date) -> None:
    monday = dates.monday_of(day)
    assert monday.strftime("%a") == "Mon"
    assert 0 <= (day - monday).days <= 6


@each(
    ("days", "expected"),
    [
        (0, "today"),
        (1, "tomorrow"),
        (-1, "yesterday"),
        (9, "in 9 days"),
        (13, "in 13 days"),
        (14, "in 2 weeks"),
        (-21, "3 weeks ago"),
        (112, "in 16 weeks"),
        (188, "in 26 weeks"),
        (189, "in 6 months"),
        (-243, "8 months ago"),
        (729, "in 24 months"),
        (730, "in 2 years"),
        (1096, "in 3 years"),
        (1279, "in 4 years"),
    ],
)
def test_how_far_off_a_day_is_is_said_in_the_unit_that_people_use(days: int, expected: str) -> None:
    assert dates.from_now(TODAY + dt.timedelta(days=days), TODAY) == expected


@each(
    ("days", "expected"),
    [
        (-2, "was to start 2 days ago"),
        (0, "starts today"),
        (1, "starts tomorrow"),
        (2, "starts Sunday"),
        (3, "starts Monday"),
        (7, "starts in 7 days"),
        (21, "starts in 3 weeks"),
    ],
)
def test_a_start_within_the_week_is_named_by_its_weekday(days: int, expected: str) -> None:
    assert dates.starting(TODAY + dt.timedelta(days=days), TODAY) == expected


def test_a_date_names_its_year_only_where_that_is_another() -> None:
    assert dates.plain(dt.date(2026, 8, 28), TODAY) == "28 Aug"
    assert dates.plain(dt.date(2027, 1, 3), TODAY) == "3 Jan 2027"
    assert dates.in_full(dt.date(2026, 12, 18)) == "18 December 2026"


@each(
    ("day", "expected"),
    [
        ((2026, 7, 24), "by tonight"),
        ((2026, 7, 25), "by tomorrow"),
        ((2026, 7, 26), "by Sunday"),
        ((2026, 7, 28), "by next Tuesday"),
        ((2026, 8, 2), "by next Sunday"),
        ((2026, 8, 6), "in two weeks"),
        ((2026, 8, 14), "in three weeks"),
        ((2026, 8, 20), "by mid-August"),
        ((2026, 9, 10), "by early September"),
        ((2026, 10, 24), "by the end of October"),
        ((2027, 1, 24), "by the end of January"),
        ((2027, 5, 19), "by mid-May"),
        ((2027, 5, 20), "by mid-May 2027"),
        ((2027, 10, 24), "by the end of October 2027"),
    ],
)
def test_by_when_is_said_as_people_say_it(day: tuple[int, int, int], expected: str) -> None:
    assert dates.by(dt.date(*day), TODAY) == expected


@each("months", [-1, 1, 12, 30_000, -30_000, 10**12])
@each("day", [dates.FIRST, dates.LAST])
def test_no_day_is_reckoned_beyond_those_that_a_plan_may_hold(day: dt.date, months: int) -> None:
    assert dates.FIRST <= dates.add_months(day, months) <= dates.LAST
    assert dates.FIRST <= dates.add_days(day, months) <= dates.LAST


@given(DAYS, st.integers(-9_000, 9_000))
def test_days_are_added_as_the_calendar_has_them(day: dt.date, days: int) -> None:
    assert dates.add_days(day, days) == day + dt.timedelta(days=days)


@each(
    "sunday",
    [
        *("1900-04-15", "1913-03-23", "1943-04-25", "1954-04-18", "1961-04-02", "1981-04-19"),
        *("2000-04-23", "2008-03-23", "2019-04-21", "2024-03-31", "2025-04-20", "2026-04-05"),
        *("2038-04-25", "2049-04-18", "2057-04-22", "2076-04-19", "2089-04-03", "2100-03-28"),
        *("2106-04-18", "2133-04-19", "2144-04-19", "2160-03-23", "2190-04-25", "2199-04-14"),
    ],
)
def test_easter_is_on_the_sunday_that_calendars_give(sunday: str) -> None:
    assert dates.easter(int(sunday[:4])).isoformat() == sunday
