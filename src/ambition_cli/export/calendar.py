"""The plan as an iCalendar file (RFC 5545): due dates, starts and ends, review, appointment.

Times are floating: six in the evening wherever one is. An event keeps its UID, so that importing
again moves it instead of doubling it; the UID tells nothing of the person.
"""

import datetime as dt
import uuid
from collections.abc import Iterable

import icalendar

from ambition_cli import __version__
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.words.appointments import Appointment
from ambition_cli.export.occasions import Occasion

_OURS = uuid.UUID("0b2f5a3e-6c0d-4f0e-9d0c-7a1f3f1f8a55")
_FIRST_SEQUENCE = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)
_LAST_SEQUENCE = 2**31 - 1  # the largest number of RFC 5545
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def identity(plan: Plan) -> str:
    """Return what tells this plan from others, to make its UIDs from.

    The usual answer is said once, at the beginning; with it nobody guesses a name from a UID. Under
    another name the events are others: a calendar that took them in before has both.
    """
    return f"{plan.person.name or ''}\n{plan.interview.usual_answer or ''}"


def in_calendar(occasions: Iterable[Occasion], whose: str, now: dt.datetime) -> bytes:
    """Return the occasions as a calendar, of the plan with this identity."""
    return calendar_of(event(occasion, whose, now) for occasion in occasions)


def calendar_of(events: Iterable[icalendar.Event]) -> bytes:
    """Return events as a calendar."""
    calendar = icalendar.Calendar()
    calendar.add("prodid", f"-//ambition//ambition-cli {__version__}//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    for one in events:
        calendar.add_component(one)
    lines: bytes = calendar.to_ical()
    return lines


def uid_of(key: str, whose: str) -> str:
    """Return the UID of an occasion of a plan with this identity."""
    return str(uuid.uuid5(_OURS, f"{whose}\n{key}"))


def sequence_of(now: dt.datetime) -> int:
    """Return the number of an event: a calendar takes the one with the higher, the later export."""
    number = int((now - _FIRST_SEQUENCE).total_seconds())
    return min(max(0, number), _LAST_SEQUENCE)


def event(occasion: Occasion, whose: str, now: dt.datetime) -> icalendar.Event:
    """Return an occasion as an event."""
    timed = isinstance(occasion.begins, dt.datetime)
    event = icalendar.Event()
    event.add("uid", uid_of(occasion.key, whose))
    event.add("dtstamp", now)  # icalendar writes it in UTC
    event.add("last-modified", now)
    event.add("sequence", sequence_of(now))
    event.add("summary", occasion.summary)
    if occasion.text:
        event.add("description", occasion.text)
    event.add("class", "PRIVATE")
    event.add("transp", "OPAQUE" if timed else "TRANSPARENT")
    event.add("dtstart", occasion.begins)
    event.add("dtend", occasion.begins + occasion.lasts)
    if occasion.again and occasion.until:
        event.add("rrule", _again(occasion.again, occasion.until, timed=timed))
    for before in occasion.alarms:
        event.add_component(_alarm(occasion.summary, before))
    return event


def _again(said: Appointment, until: dt.date, *, timed: bool) -> dict[str, object]:
    days = [_DAYS[day] for day in said.days]
    # The last day is written in the form of the first: a date, or a floating time.
    end = dt.datetime.combine(until, dt.time(23, 59, 59)) if timed else until
    last: dict[str, object] = {"until": end}
    if said.day_of_month:
        return {"freq": "monthly", "bymonthday": said.day_of_month, **last}
    if said.nth:
        of_month = [f"{nth}{day}" for nth in said.nth for day in days]
        return {"freq": "monthly", "byday": of_month, **last}
    every: dict[str, object] = {"interval": said.weeks} if said.weeks > 1 else {}
    return {"freq": "weekly", **every, "byday": days, **last}


def _alarm(summary: str, before: dt.timedelta) -> icalendar.Alarm:
    alarm = icalendar.Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", summary)
    alarm.add("trigger", before)
    return alarm
