"""The calendar of drafts, by itself: what has room, and on which days it lies."""

import datetime as dt

import pytest

from ambition_cli.domain.drafting.schedule import Calendar, Span, Wanted, follow, spread
from support.rows import each

MONDAY = dt.date(2026, 7, 27)
WEEK = dt.timedelta(weeks=1)
DAY = dt.timedelta(days=1)


def week(number: int, weeks: int = 1) -> Span:
    """Return whole weeks, counted from 0."""
    starts = MONDAY + number * WEEK
    return Span(starts, starts + weeks * WEEK - DAY)


def calendar(weeks: int = 20, hours: float = 4, **more: object) -> Calendar:
    return Calendar(MONDAY, MONDAY + weeks * WEEK - DAY, hours, **more)  # type: ignore[arg-type]


def talk(key: str, hours: float = 2, weeks: int = 1, **more: object) -> Wanted:
    return Wanted(key, hours, weeks, "talk", **more)  # type: ignore[arg-type]


def test_seven_tenths_of_the_hours_are_given_out_and_no_more() -> None:
    one = calendar(weeks=10)
    assert one.left == pytest.approx(28)
    for number in range(14):
        assert one.place(talk(f"{number}"), MONDAY), number
    assert one.left == pytest.approx(0)
    assert one.place(talk("more", hours=0.5), MONDAY) is None
    assert calendar(hours=0).place(talk("a"), MONDAY) is None


@each(("days", "is_habit"), [(42, False), (43, False), (44, True)])
def test_what_takes_longer_than_six_weeks_is_a_bit_of_every_week(days: int, is_habit: bool) -> None:
    assert Span(MONDAY, MONDAY + (days - 1) * DAY).is_habit == is_habit


def test_two_go_side_by_side_and_a_third_waits_for_the_week_after() -> None:
    one = calendar(hours=9)
    spans = [one.place(talk(key, hours=1), MONDAY) for key in "abc"]
    assert spans == [week(0), week(0), week(1)]
    alone = calendar(hours=9, side_by_side=1)
    assert [alone.place(talk(key, hours=1), MONDAY) for key in "ab"] == [week(0), week(1)]


@each(("weeks", "begins"), [(6, 0), (7, 2), (8, 2)])
def test_a_bit_of_every_week_begins_two_weeks_behind_something_else(
    weeks: int, begins: int
) -> None:
    one, habit = calendar(hours=9), Wanted("b", weeks, weeks, "part-time")
    one.place(talk("a", hours=1), MONDAY)
    assert one.place(habit, MONDAY) == week(begins, weeks)
    assert calendar(hours=9).place(habit, MONDAY) == week(0, weeks)


def test_what_is_well_under_way_rests_on_closed_days_and_goes_on_behind_them() -> None:
    closed = week(3, weeks=2)
    one = calendar(closed=(closed,))
    around = one.place(talk("a", hours=4, weeks=4), MONDAY)
    assert around == Span(MONDAY, week(5).ends, 14)
    assert not around.is_habit
    late = calendar(closed=(closed,)).place(talk("b", hours=4, weeks=4), week(2).starts)
    assert late == week(5, weeks=4)


@each(
    ("wanted", "closed", "begins_at_once"),
    [
        pytest.param(talk("a"), (4, 20), True, id="three closed days at its end"),
        pytest.param(talk("a"), (3, 20), False, id="four closed days at its end"),
        pytest.param(talk("a", weeks=2), (10, 16), True, id="ten days before a rest"),
        pytest.param(talk("a", weeks=2), (9, 16), False, id="nine days before a rest"),
        pytest.param(Wanted("a", 8, 8, "part-time"), (14, 20), True, id="a week within a habit"),
        pytest.param(Wanted("a", 8, 8, "part-time"), (14, 21), False, id="more within a habit"),
        pytest.param(talk("a"), (-1, 21), True, id="three weeks at first"),
        pytest.param(talk("a"), (-1, 22), False, id="more than three weeks at first"),
    ],
)
def test_something_begins_at_once_where_few_of_its_days_are_closed(
    wanted: Wanted, closed: tuple[int, int], begins_at_once: bool
) -> None:
    first, last = (MONDAY + number * DAY for number in closed)
    span = calendar(closed=(Span(first, last),)).place(wanted, MONDAY)
    assert span
    assert (span.starts == MONDAY) == begins_at_once


def test_what_follows_something_begins_after_it_and_on_a_monday() -> None:
    one = calendar()
    one.hold(talk("first"), Span(MONDAY, MONDAY + 2 * DAY))
    after = one.place(talk("next", after="first"), MONDAY)
    assert after == Span(MONDAY + 3 * DAY, MONDAY + 9 * DAY)
    soon = one.place(talk("soon", after="next"), MONDAY, soon=True)
    assert soon
    assert soon.starts > after.ends


def test_nothing_lies_behind_its_day_or_the_last() -> None:
    one = calendar(weeks=4)
    assert one.place(talk("late", by=MONDAY + 5 * DAY), MONDAY) is None
    assert one.place(talk("in time", by=MONDAY + 6 * DAY), MONDAY) == week(0)
    assert one.place(talk("last"), MONDAY + 3 * WEEK) == week(3)
    assert one.place(talk("too late"), MONDAY + 3 * WEEK + DAY) == week(0)  # the first that fits


def test_what_is_wanted_before_a_day_ends_before_it_or_is_urgent_and_only_begins() -> None:
    one = calendar()
    long = Wanted("long", 4, 2, "one-off")
    assert one.place_before(long, MONDAY + 14 * DAY) == week(0, 2)
    assert one.last == MONDAY + 20 * WEEK - DAY
    other = calendar()
    assert other.place_before(long, MONDAY + 13 * DAY) is None
    assert other.place_before(long, MONDAY + 13 * DAY, urgent=True) == week(0, 2)
    assert calendar().place_before(long, MONDAY, urgent=True) is None
    short = talk("talk", weeks=2)
    assert calendar().place_before(short, MONDAY + 7 * DAY) == week(0)


def test_days_that_are_kept_as_they_are_need_room() -> None:
    one = calendar(weeks=4)
    assert one.keep_as_it_is(talk("a"), week(1)) == week(1)
    assert one.keep_as_it_is(talk("b"), week(4)) is None
    assert one.keep_as_it_is(talk("c"), Span(MONDAY - DAY, MONDAY)) is None
    assert one.keep_as_it_is(talk("d", hours=5), week(2)) is None
    assert one.keep_as_it_is(talk("e", hours=4), week(2)) == week(2)


def test_the_gap_is_the_most_days_in_a_row_without_anything() -> None:
    one = calendar(weeks=10)
    assert one.gap() == 70
    one.hold(talk("a"), week(2))
    assert one.gap() == 49
    one.hold(talk("b"), week(5, 2))
    assert one.gap() == 21
    one.hold(talk("c"), week(6, 4))
    assert one.gap() == 14


def test_things_are_spread_evenly_and_a_few_small_ones_are_not_pulled_apart() -> None:
    things = [talk(key) for key in "abc"]
    one = calendar(weeks=21)
    spread(one, things)
    assert [one.spans[key] for key in "abc"] == [week(0), week(10), week(20)]
    near = calendar(weeks=21)
    spread(near, things, close=True)
    assert [near.spans[key] for key in "abc"] == [week(0), week(3), week(6)]


def test_what_comes_later_follows_soon_and_then_evenly_apart() -> None:
    one = calendar(weeks=13)
    follow(one, [talk(key) for key in "abc"])
    assert one.spans["a"] == week(0)
    assert [one.spans[key] for key in "bc"] == [week(4), week(8)]
    follow(one, [])
    assert len(one.spans) == 3
