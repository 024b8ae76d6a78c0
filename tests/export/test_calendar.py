"""The calendar: what stands in it and when, by RFC 5545, and the same again after a change."""

import datetime as dt
import re
import uuid
from typing import Any

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ambition_cli.domain.plan.model import Plan, changed
from ambition_cli.domain.plan.records import put, with_fields
from ambition_cli.export.calendar import identity, in_calendar, sequence_of
from ambition_cli.export.occasions import Occasion, dated, weekly
from conftest import few_examples
from support.exports import ANA, HOSTILE, plan_saying
from support.plans import TODAY, plan_of
from support.rfc5545 import broken_rules
from support.rows import each

NOW = dt.datetime(2026, 11, 22, 9, 30, tzinfo=dt.timezone(dt.timedelta(hours=9)))
DAY = NOW.date()
PLAN = plan_of(ANA)
DAYS = dt.timedelta(days=1)


def occasions(plan: Plan, today: dt.date = DAY) -> list[Occasion]:
    return [*dated(plan), *weekly(plan, plan.interview.when_where or "", "Friday 16:00", today)]


def exported(plan: Plan, now: dt.datetime = NOW) -> bytes:
    return in_calendar(occasions(plan, now.date()), identity(plan), now)


def read(content: bytes) -> dict[str, Any]:
    """Return the events by their UID, as another reader finds them."""
    calendar = icalendar.Calendar.from_ical(content)
    return {str(event["uid"]): event for event in calendar.walk("VEVENT")}


def by_summary(plan: Plan) -> dict[str, Any]:
    return {str(event["summary"]): event for event in read(exported(plan)).values()}


def test_due_dates_starts_and_ends_stand_on_their_days_with_alarms() -> None:
    plan = plan_of("""
        goals = [{ title = "Six finish", due = 2026-12-24, target = 6, measure = "newcomers" }]
        [[experiments]]
        title = "Teach once"
        status = "planned"
        starts = 2026-12-01
        ends = 2026-12-14
        steps = ["Pick the topic", "Teach"]
        [[experiments]]
        title = "Coach one"
        status = "running"
        starts = 2026-11-01
        ends = 2026-11-30
    """)
    events = by_summary(plan)
    days = {summary: event["dtstart"].dt for summary, event in events.items()}
    assert days == {
        "Due: Six finish": dt.date(2026, 12, 24),
        "Start: Teach once": dt.date(2026, 12, 1),
        "Last day: Teach once": dt.date(2026, 12, 14),
        "Last day: Coach one": dt.date(2026, 11, 30),
        "Look back on the week": dt.datetime(2026, 11, 27, 16),
    }
    assert "Pick the topic" in events["Start: Teach once"]["description"]
    triggers = [alarm["trigger"].dt for alarm in events["Due: Six finish"].walk("VALARM")]
    assert triggers == [dt.timedelta(days=-7, hours=9), dt.timedelta(hours=9)]
    assert all(event.walk("VALARM") for event in events.values())


def test_what_is_closed_paused_or_waits_is_in_no_calendar() -> None:
    plan = plan_of("""
        goals = [
            { title = "Reached", due = 2026-12-24, status = "reached" },
            { title = "Later", due = 2026-12-24, status = "later" },
        ]
        experiments = [
            { title = "Later", status = "later", starts = 2026-12-01, ends = 2026-12-14 },
            { title = "Paused", status = "paused", starts = 2026-12-01, ends = 2026-12-14 },
            { title = "Dropped", status = "dropped", starts = 2026-12-01, ends = 2026-12-14 },
        ]
    """)
    assert list(dated(plan)) == []


def test_the_appointment_is_weekly_at_floating_time_until_all_is_due() -> None:
    event = by_summary(PLAN)["Time for my next step"]
    start = event["dtstart"].dt
    assert (start, start.tzinfo) == (dt.datetime(2026, 11, 24, 18), None)
    assert event["rrule"] == {
        "FREQ": ["WEEKLY"],
        "BYDAY": ["TU"],
        "UNTIL": [dt.datetime(2026, 12, 24, 23, 59, 59)],
    }
    assert "then I write to one" in event["description"]
    assert b"DTSTART:20261124T180000\r\n" in exported(PLAN)


def test_an_appointment_without_a_time_is_on_the_whole_day() -> None:
    plan = changed(
        PLAN, interview=with_fields(PLAN.interview, {"when_where": "土曜の朝、喫茶店で"})
    )
    event = by_summary(plan)["Time for my next step"]
    assert event["dtstart"].dt == dt.date(2026, 11, 28)
    assert event["rrule"]["UNTIL"] == [dt.date(2026, 12, 24)]
    assert event["transp"] == "TRANSPARENT"


@pytest.mark.parametrize("moment", ["", "after the standup"])
def test_an_appointment_without_a_day_is_left_out(moment: str) -> None:
    found = [one.key for one in weekly(PLAN, moment, "Sunday 18:00", DAY)]
    assert found == ["review"]


def test_nothing_weekly_begins_before_one_is_free_or_after_all_is_over() -> None:
    busy = changed(PLAN, person=with_fields(PLAN.person, {"not_before": dt.date(2026, 12, 15)}))
    assert [one.begins.day for one in weekly(busy, "Tuesday", "Friday", DAY)] == [15, 18]
    assert list(weekly(PLAN, "Tuesday", "Friday", dt.date(2026, 12, 25))) == []


def test_a_second_import_finds_the_same_events_moved() -> None:
    goal = with_fields(PLAN.goals[0], {"due": dt.date(2027, 1, 20), "title": "Said better"})
    before, after = read(exported(PLAN)), read(exported(put(PLAN, goal), NOW + DAYS))
    assert before.keys() == after.keys()
    assert all(after[uid]["sequence"] > before[uid]["sequence"] for uid in before)
    assert all(after[uid]["last-modified"].dt > before[uid]["last-modified"].dt for uid in before)
    [moved] = [uid for uid in after if after[uid]["summary"] == "Due: Said better"]
    assert before[moved]["dtstart"].dt == dt.date(2026, 12, 24)
    assert after[moved]["dtstart"].dt == dt.date(2027, 1, 20)


@each(
    ("at", "number"),
    [
        (dt.datetime(2019, 12, 31), 0),
        (dt.datetime(2020, 1, 1), 0),
        (dt.datetime(2020, 1, 1, 0, 1), 60),
        (dt.datetime(2088, 1, 19, 3, 14, 6), 2_147_483_646),
        (dt.datetime(2088, 1, 19, 3, 14, 8), 2_147_483_647),
    ],
)
def test_a_later_export_has_a_higher_number_that_each_calendar_can_hold(
    at: dt.datetime, number: int
) -> None:
    assert sequence_of(at.replace(tzinfo=dt.UTC)) == number


@each(
    ("letters", "is_whole"),
    [(120 - len("Due: "), True), (121 - len("Due: "), False)],
)
def test_a_summary_has_up_to_120_letters(letters: int, is_whole: bool) -> None:
    [due] = dated(plan_of(goals=[{"title": "w" * letters, "due": DAY}]))
    assert (len(due.summary), due.summary.endswith("…")) == (120, not is_whole)


@pytest.mark.parametrize(("letters", "is_whole"), [(2000, True), (2001, False)])
def test_a_description_has_up_to_2000_letters(letters: int, is_whole: bool) -> None:
    if_then = "w" * (letters - len("Friday\n\n"))
    [day] = weekly(plan_of(goals=[{"title": "x", "if_then": if_then}]), "Friday", "", DAY)
    whole = f"Friday\n\n{if_then}"
    assert day.text == (whole if is_whole else f"{whole[:2000]}…")


def test_uids_tell_one_person_from_another_and_nothing_of_either() -> None:
    other = changed(PLAN, person=with_fields(PLAN.person, {"name": "Mei"}))
    uids = [*read(exported(PLAN)), *read(exported(other))]
    assert len(set(uids)) == len(uids)
    assert all(str(uuid.UUID(uid)) == uid for uid in uids)


def test_events_are_private_and_only_what_has_a_time_makes_one_busy() -> None:
    for event in read(exported(PLAN)).values():
        timed = isinstance(event["dtstart"].dt, dt.datetime)
        assert event["class"] == "PRIVATE"
        assert event["transp"] == ("OPAQUE" if timed else "TRANSPARENT")


MOMENTS = ("Tuesday 18:00", "Sunday 8-9 am", "Saturday", "every day 11-1 pm", "Friday 23:30")


@each("moment", MOMENTS)
def test_each_event_lasts_and_only_what_has_no_time_lasts_a_day(moment: str) -> None:
    plan = changed(PLAN, interview=with_fields(PLAN.interview, {"when_where": moment}))
    events = read(exported(plan)).values()
    assert "Time for my next step" in by_summary(plan)
    for event in events:
        start, end = event["dtstart"].dt, event["dtend"].dt
        assert type(start) is type(end)
        assert end - start == DAYS if not isinstance(start, dt.datetime) else end > start


def test_an_event_is_stamped_in_utc() -> None:
    lines = exported(PLAN).decode().split("\r\n")
    stamped = [line for line in lines if line.startswith(("DTSTAMP", "LAST-MODIFIED"))]
    events = len(read(exported(PLAN)))
    assert stamped.count("DTSTAMP:20261122T003000Z") == events
    assert stamped.count("LAST-MODIFIED:20261122T003000Z") == events


def test_each_alarm_shows_the_words_of_its_event() -> None:
    for event in read(exported(PLAN)).values():
        alarms = event.walk("VALARM")
        assert [str(one["action"]) for one in alarms] == ["DISPLAY"] * len(alarms)
        assert {str(one["description"]) for one in alarms} == {str(event["summary"])}


@pytest.mark.parametrize("weeks_on", range(4))
def test_every_other_friday_is_the_same_fridays_whenever_it_is_exported(weeks_on: int) -> None:
    plan = plan_of(
        goals=[{"title": "Six finish", "due": TODAY + 90 * DAYS}],
        person={"round_started": TODAY, "months": 3},
    )
    today = TODAY + weeks_on * 7 * DAYS
    [one, _] = weekly(plan, "every other Friday 16:00", "Sunday 18:00", today)
    assert isinstance(one.begins, dt.datetime)
    assert one.begins.date() == TODAY + (weeks_on + weeks_on % 2) * 7 * DAYS


def test_the_calendar_keeps_the_rules_of_its_format() -> None:
    assert broken_rules(exported(PLAN)) == []


DATED = len(list(dated(plan_saying("word"))))


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_breaks_the_calendar_or_comes_out_raw(text: str) -> None:
    content = exported(plan_saying(text), dt.datetime.combine(TODAY, dt.time(9), dt.UTC))
    assert broken_rules(content) == []
    assert len(read(content)) == DATED + 1
    assert not re.search("[\x80-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029]", content.decode())


@few_examples
@given(st.text())
def test_any_text_keeps_the_rules(text: str) -> None:
    content = exported(plan_saying(text), dt.datetime.combine(TODAY, dt.time(9), dt.UTC))
    assert broken_rules(content) == []


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"BEGIN:VCALENDAR\nEND:VCALENDAR\n", id="line ends"),
        pytest.param(b"BEGIN:VCALENDAR\r\nEND:VEVENT\r\n", id="blocks"),
        pytest.param(b"SUMMARY:" + b"x" * 70 + b"\r\n", id="long line"),
        pytest.param(b"SUMMARY:a,b\r\n", id="escaping"),
    ],
)
def test_the_check_of_the_rules_can_fail(content: bytes) -> None:
    assert broken_rules(content)


def test_the_last_day_of_all_does_not_break_it() -> None:
    plan = plan_of('goals = [{ title = "For ever", due = 2199-12-31 }]')
    assert [one.begins for one in dated(plan)] == [dt.date(2199, 12, 31)]
    assert broken_rules(exported(plan)) == []


@each(
    ("words", "starts", "rule"),
    [
        (
            "every other Friday 14:00",
            dt.datetime(2026, 11, 27, 14),
            {"FREQ": ["WEEKLY"], "INTERVAL": [2], "BYDAY": ["FR"]},
        ),
        (
            "first Monday of the month at 9:00",
            dt.datetime(2026, 12, 7, 9),
            {"FREQ": ["MONTHLY"], "BYDAY": ["1MO"]},
        ),
        (
            "last Friday of the month",
            dt.date(2026, 11, 27),
            {"FREQ": ["MONTHLY"], "BYDAY": ["-1FR"]},
        ),
        (
            "the 15th of each month",
            dt.date(2026, 12, 15),
            {"FREQ": ["MONTHLY"], "BYMONTHDAY": [15]},
        ),
        (
            "weekday mornings, Mon-Fri",
            dt.date(2026, 11, 23),
            {"FREQ": ["WEEKLY"], "BYDAY": ["MO", "TU", "WE", "TH", "FR"]},
        ),
    ],
)
def test_an_appointment_is_written_as_it_was_said(words: str, starts: Any, rule: Any) -> None:
    plan = changed(PLAN, interview=with_fields(PLAN.interview, {"when_where": words}))
    event = by_summary(plan)["Time for my next step"]
    assert event["dtstart"].dt == starts
    assert {key: value for key, value in event["rrule"].items() if key != "UNTIL"} == rule
    assert broken_rules(exported(plan)) == []


def test_from_eight_to_nine_lasts_an_hour_and_to_noon_longer() -> None:
    for words, hours in (("Sunday 8-9 am", 1), ("Sunday 8am-noon", 4)):
        plan = changed(PLAN, interview=with_fields(PLAN.interview, {"when_where": words}))
        event = by_summary(plan)["Time for my next step"]
        assert event["dtend"].dt - event["dtstart"].dt == dt.timedelta(hours=hours)


@pytest.mark.parametrize("words", ["any day but Friday", "twice a week", "Tuesday or Thursday"])
def test_what_no_calendar_could_repeat_is_left_out(words: str) -> None:
    plan = changed(PLAN, interview=with_fields(PLAN.interview, {"when_where": words}))
    assert "Time for my next step" not in by_summary(plan)
