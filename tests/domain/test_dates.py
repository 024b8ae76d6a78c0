"""Dates: months that clamp, the dates that people type, and dates as people say them."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ambition_cli.domain import dates
from ambition_cli.errors import Refused
from plans import TODAY

DAYS = st.dates(dt.date(1990, 1, 1), dt.date(2100, 12, 31))
MONTHS = st.integers(-24, 24)


@pytest.mark.parametrize(
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-12-18", dt.date(2026, 12, 18)),
        (" Today ", TODAY),
        ("tomorrow", dt.date(2026, 7, 25)),
        ("yesterday", dt.date(2026, 7, 23)),
        ("+6w", dt.date(2026, 9, 4)),
        ("-2d", dt.date(2026, 7, 22)),
        ("in 3 months", dt.date(2026, 10, 24)),
        ("in 1 week", dt.date(2026, 7, 31)),
        ("2 days ago", dt.date(2026, 7, 22)),
        ("friday", dt.date(2026, 7, 31)),
        ("next mon", dt.date(2026, 7, 27)),
        ("on Thursday", dt.date(2026, 7, 30)),
        ("end of June", dt.date(2027, 6, 30)),
        ("end of July", dt.date(2026, 7, 31)),
        ("the end of february 2028", dt.date(2028, 2, 29)),
        ("end of the month", dt.date(2026, 7, 31)),
        ("end of this year", dt.date(2026, 12, 31)),
        ("5 June", dt.date(2027, 6, 5)),
        ("24 july", TODAY),
        ("Sep 5, 2026", dt.date(2026, 9, 5)),
        ("5. sept 2028", dt.date(2028, 9, 5)),
        ("Q1 2027", dt.date(2027, 3, 31)),
        ("q3", dt.date(2026, 9, 30)),
        ("q2", dt.date(2027, 6, 30)),
    ],
)
def test_a_date_is_understood_as_people_type_it(text: str, expected: dt.date) -> None:
    assert dates.understood(text, TODAY) == expected


def test_what_ends_today_ends_this_year() -> None:
    for today, text in ((dt.date(2026, 7, 31), "end of July"), (dt.date(2026, 9, 30), "Q3")):
        assert dates.understood(text, today) == today


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("soon", id="a word"),
        pytest.param("31 June", id="a day that is not there"),
        pytest.param("2026-13-01", id="a month that is not there"),
        pytest.param("5 ju", id="June or July"),
        pytest.param("t", id="Tuesday or Thursday"),
        pytest.param("in 3 weeks ago", id="both ways at once"),
        pytest.param("6w", id="no direction"),
        pytest.param("end of June 0000", id="before the calendar"),
        pytest.param("in 99999 weeks", id="beyond the calendar"),
        pytest.param("q5", id="a fifth quarter"),
    ],
)
def test_what_is_no_date_is_refused_with_examples(text: str) -> None:
    with pytest.raises(Refused, match=r"is no date that I understand; try one like 2026-12-18"):
        dates.understood(text, TODAY)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("friday", TODAY, id="the weekday of today"),
        pytest.param("thursday", dt.date(2026, 7, 23), id="yesterday's"),
        pytest.param("sat", dt.date(2026, 7, 18), id="the last Saturday"),
        pytest.param("24 July", TODAY, id="the day of today"),
        pytest.param("25 July", dt.date(2025, 7, 25), id="tomorrow's, a year ago"),
        pytest.param("July 5", dt.date(2026, 7, 5), id="this month"),
        pytest.param("July, 5", dt.date(2026, 7, 5), id="with a comma"),
        pytest.param("5 December", dt.date(2025, 12, 5), id="last December"),
        pytest.param("5 December 2026", dt.date(2026, 12, 5), id="a year is a year"),
        pytest.param("yesterday", dt.date(2026, 7, 23), id="yesterday"),
        pytest.param("3 days ago", dt.date(2026, 7, 21), id="days ago"),
        pytest.param("2026-07-01", dt.date(2026, 7, 1), id="ISO"),
        pytest.param("friday", TODAY, id="today, a Friday"),
        pytest.param("last friday", dt.date(2026, 7, 17), id="the Friday before today"),
        pytest.param("last mon", dt.date(2026, 7, 20), id="the last Monday"),
        pytest.param("next friday", dt.date(2026, 7, 31), id="the next one is no past"),
        pytest.param("1 August", dt.date(2025, 8, 1), id="last August"),
        pytest.param("tomorrow", dt.date(2026, 7, 25), id="what is still to come, as it is"),
    ],
)
def test_of_what_happened_a_weekday_or_day_means_the_last_one(text: str, expected: dt.date) -> None:
    assert dates.understood_past(text, TODAY) == expected


@pytest.mark.parametrize("text", ["last week", "31 February", "29 February", "", "m"])
def test_what_is_no_date_of_the_past_is_refused_with_examples_that_are(text: str) -> None:
    with pytest.raises(Refused, match="yesterday, 3 days ago, friday"):
        dates.understood_past(text, TODAY)
    for example in dates.PAST_EXAMPLES.split(", "):
        assert dates.understood_past(example, TODAY) <= TODAY


def test_every_example_given_with_a_refusal_is_understood() -> None:
    for example in dates.EXAMPLES.split(", "):
        assert dates.understood(example, TODAY) >= TODAY


@pytest.mark.parametrize(
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


@pytest.mark.parametrize(
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


@pytest.mark.parametrize(
    ("days", "expected"),
    [(0, "24 July"), (299, "19 May"), (300, "20 May 2027"), (-300, "27 September 2025")],
)
def test_a_date_said_aloud_names_its_year_where_that_is_far_off(days: int, expected: str) -> None:
    assert dates.spoken(TODAY + dt.timedelta(days=days), TODAY) == expected


def test_the_29th_of_february_is_that_of_a_year_that_has_it() -> None:
    assert dates.understood("29 Feb", dt.date(2027, 1, 5)) == dt.date(2028, 2, 29)
    assert dates.understood_past("29 Feb", dt.date(2028, 3, 1)) == dt.date(2028, 2, 29)


@pytest.mark.parametrize("text", ["9999-12-31", "1 June 2500"])
def test_a_day_beyond_any_life_is_refused(text: str) -> None:
    with pytest.raises(Refused, match="too far off"):
        dates.understood(text, TODAY)


def test_months_on_end_with_the_calendar() -> None:
    assert dates.add_months(dt.date(9999, 12, 1), 1) == dt.date.max
