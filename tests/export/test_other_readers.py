"""The calendar as programs read it that share no code with what writes it, or import it twice."""

import datetime as dt
from pathlib import Path

from ical.alarm import Alarm
from ical.calendar import Calendar
from ical.calendar_stream import IcsCalendarStream

from ambition_cli.domain.plan.model import changed
from ambition_cli.domain.plan.records import with_fields
from ambition_cli.export.calendar import identity, in_calendar
from ambition_cli.export.occasions import dated, weekly
from support.exports import ANA
from support.khal import khal, needs_khal
from support.plans import plan_of

NOW = dt.datetime(2026, 11, 22, 9, 30, tzinfo=dt.timezone(dt.timedelta(hours=9)))
WHEN = "every other Tuesday 18:00-19:30"
PLAN = plan_of(ANA)
PLAN = changed(PLAN, interview=with_fields(PLAN.interview, {"when_where": WHEN}))
HOURS = dt.timedelta(hours=1)
DAYS = dt.timedelta(days=1)


def exported(now: dt.datetime) -> bytes:
    occasions = [*dated(PLAN), *weekly(PLAN, WHEN, "Friday 16:00", now.date())]
    return in_calendar(occasions, identity(PLAN), now)


def read(content: bytes) -> Calendar:
    """Return the calendar as `ical` reads it, which refuses what is not of the right form."""
    [calendar] = IcsCalendarStream.from_ics(content.decode()).calendars
    return calendar


def test_another_reader_finds_what_lasts_how_long() -> None:
    assert {one.summary: one.computed_duration for one in read(exported(NOW)).events} == {
        "Due: Six finish": DAYS,
        "Last day: Plan with Ruth": DAYS,
        "Time for my next step": 1.5 * HOURS,
        "Look back on the week": HOURS / 4,
    }


def test_another_reader_finds_each_day_until_all_is_due_and_none_after() -> None:
    days = {
        "Last day: Plan with Ruth": ["29 November"],
        "Time for my next step": ["1 December 18:00", "15 December 18:00"],
        "Look back on the week": [f"{day} 16:00" for day in (
            "27 November", "4 December", "11 December", "18 December"
        )],
        "Due: Six finish": ["24 December"],
    }  # fmt: skip
    found: dict[str, list[str]] = {}
    for one in read(exported(NOW)).timeline:
        at = " %H:%M" if isinstance(one.dtstart, dt.datetime) else ""
        found.setdefault(str(one.summary), []).append(f"{one.dtstart:%-d %B{at}}")
    assert found == days


def test_another_reader_finds_the_alarms_and_shows_their_words() -> None:
    nine, ten_minutes_before = 9 * HOURS, -HOURS / 6
    triggers = {
        "Due: Six finish": [nine - 7 * DAYS, nine],
        "Last day: Plan with Ruth": [nine],
        "Time for my next step": [ten_minutes_before],
        "Look back on the week": [ten_minutes_before],
    }
    for one in read(exported(NOW)).events:
        assert one.alarm == [
            Alarm(action="DISPLAY", trigger=trigger, description=one.summary)
            for trigger in triggers.pop(str(one.summary))
        ]
    assert not triggers


def test_another_reader_finds_when_it_was_made_in_utc() -> None:
    made = dt.datetime(2026, 11, 22, 0, 30, tzinfo=dt.UTC)
    for one in read(exported(NOW)).events:
        assert (one.dtstamp, one.last_modified) == (made, made)
        assert isinstance(one.dtstamp, dt.datetime)
        assert one.dtstamp.utcoffset() == 0 * HOURS


@needs_khal
def test_what_khal_imports_again_is_there_once(tmp_path: Path) -> None:
    (tmp_path / "calendar").mkdir()
    for file, now in (("today.ics", NOW), ("next_week.ics", NOW + 7 * DAYS)):
        (tmp_path / file).write_bytes(exported(now))
    files = [str(tmp_path / file) for file in ("today.ics", "today.ics", "next_week.ics")]
    khal(tmp_path / "calendar", tmp_path, "import", "--batch", *files)
    kept = [read(file.read_bytes()) for file in (tmp_path / "calendar").glob("*.ics")]
    assert sorted((one.summary, one.dtstamp) for calendar in kept for one in calendar.events) == [
        (title, (NOW + 7 * DAYS).astimezone(dt.UTC))
        for title in (
            "Due: Six finish", "Last day: Plan with Ruth",
            "Look back on the week", "Time for my next step",
        )
    ]  # fmt: skip
