"""A folder that a calendar watches, a file for each event: which are new, changed or cancelled.

Each event is marked with its plan, the file of the plan, and a digest of what it says. The digest
shows what somebody changed in their calendar: that is left alone, and so are files without a mark.
When the identity of a plan changes, its events get new UIDs, and the old ones, recognised by the
mark of the file, are cancelled. Earlier releases wrote no such mark; there, an old event is
recognised by a new one with the same summary on the same day.
"""

import datetime as dt
import hashlib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import icalendar

from ambition_cli.export.calendar import calendar_of, event, sequence_of, uid_of
from ambition_cli.export.occasions import Occasion

_PLAN, _FILE, _DIGEST = "X-AMBITION-PLAN", "X-AMBITION-FILE", "X-AMBITION-DIGEST"
MARK = _PLAN.encode()
_ESSENTIAL = ("summary", "description", "dtstart", "dtend", "duration", "rrule", "status")
_OF_ALARM = ("action", "trigger")
_CANCELLED = "Cancelled"


@dataclass
class Update:
    """The files to be written, by their names; how many are new, changed and cancelled."""

    files: dict[str, bytes] = field(default_factory=dict)
    new: int = 0
    changed: int = 0
    cancelled: int = 0
    left_alone: int = 0  # changed in the calendar, and now in the plan as well


def update(
    there: Mapping[str, bytes],
    occasions: Iterable[Occasion],
    whose: str,
    tellable: Collection[str],
    now: dt.datetime,
    *,
    file: str,
    force: bool,
) -> Update:
    """Return what is to be written into a folder that holds these files.

    Events that the plan no longer has are cancelled unless they are over; their words stay only if
    they are `tellable`. With `force`, what somebody changed in their calendar is overwritten.
    """
    result, known = Update(), _events_in(there)
    marks = {_PLAN: uid_of("plan", whose), _FILE: uid_of("file", file)}
    fresh = {uid_of(one.key, whose): event(one, whose, now) for one in occasions}
    for uid, one in fresh.items():
        name, before = known.get(uid, (f"{uid}.ics", None))
        if before is None:
            result.new += 1
        elif not force and _is_changed(before):
            # It counts if the plan changed as well since it was written.
            result.left_alone += _digest(one) != before.get(_DIGEST)
            continue
        elif _digest(before) == _digest(one):
            continue
        else:
            result.changed += 1
        result.files[name] = _written(one, before, marks, now)
    former = _marks_before(known, fresh)
    for uid, (name, before) in known.items():
        is_ours = any(before.get(name) == mark for name, mark in marks.items())
        is_ours = is_ours or (_FILE not in before and before.get(_PLAN) in former)
        if uid in fresh or not is_ours or _is_over(before, now) or _is_cancelled(before):
            continue
        if _is_changed(before) and not force:
            result.left_alone += 1
            continue
        result.files[name] = _written(_cancelled(before, tellable), before, marks, now)
        result.cancelled += 1
    return result


def _marks_before(
    known: Mapping[str, tuple[str, icalendar.Event]], fresh: Mapping[str, icalendar.Event]
) -> set[str]:
    """Return the marks of the plan under earlier identities, on events without a mark of the file.

    Weekly events and those without words are no evidence: they may be any plan's.
    """
    telling = (one for one in fresh.values() if "rrule" not in one and "description" in one)
    days = {_said_on(one) for one in telling}
    return {
        str(before[_PLAN])
        for uid, (_, before) in known.items()
        if uid not in fresh and _PLAN in before and _FILE not in before and _said_on(before) in days
    }


def _said_on(one: icalendar.Event) -> tuple[str, str]:
    return _said(one, "summary"), _said(one, "dtstart")


def _events_in(there: Mapping[str, bytes]) -> dict[str, tuple[str, icalendar.Event]]:
    """Return the events that stand alone in a file, by UID, each with the file's name."""
    found = {}
    for name, content in there.items():
        try:
            walked = icalendar.Calendar.from_ical(content).walk("VEVENT")
        except (ValueError, IndexError, KeyError):
            continue  # no calendar
        events = [one for one in walked if isinstance(one, icalendar.Event)]
        if len(events) == 1:
            found[str(events[0].get("uid"))] = (name, events[0])
    return found


def _written(
    one: icalendar.Event,
    before: icalendar.Event | None,
    marks: Mapping[str, str],
    now: dt.datetime,
) -> bytes:
    """Return an event as a file, marked, with a number above the one it had before."""
    number = sequence_of(now)
    if before is not None:
        number = max(number, int(before.get("sequence", 0)) + 1)
    for name in (*marks, _DIGEST, "sequence", "dtstamp", "last-modified"):
        one.pop(name, None)
    one.add("dtstamp", now.astimezone(dt.UTC))
    one.add("last-modified", now.astimezone(dt.UTC))
    one.add("sequence", number)
    for name, mark in marks.items():
        one.add(name, mark)
    one.add(_DIGEST, _digest(one))
    return calendar_of([one])


def _cancelled(before: icalendar.Event, tellable: Collection[str]) -> icalendar.Event:
    """Return an event cancelled: without alarms, and its words only where they may be told."""
    one = icalendar.Event()
    for name in ("uid", "class", "dtstart", "dtend", "rrule"):
        if name in before:
            one[name] = before[name]
    summary = str(before.get("summary", ""))
    one.add("summary", summary if summary in tellable else _CANCELLED)
    one.add("status", "CANCELLED")
    one.add("transp", "TRANSPARENT")
    return one


def _digest(one: icalendar.Event) -> str:
    """Return a digest of what a person sees of an event, whoever wrote it down."""
    said = [_said(one, name) for name in _ESSENTIAL]
    alarms = sorted(
        "".join(_said(alarm, name) for name in _OF_ALARM) for alarm in one.walk("VALARM")
    )
    return hashlib.sha256("\n".join([*said, *alarms]).encode()).hexdigest()[:32]


def _said(component: Any, name: str) -> str:
    value = component.get(name)
    text = value.to_ical().decode() if hasattr(value, "to_ical") else str(value or "")
    return f"{name}:{text}"


def _is_changed(one: icalendar.Event) -> bool:
    """Tell whether somebody else changed an event since it was written, or wrote it."""
    return str(one.get(_DIGEST)) != _digest(one)


def _is_cancelled(one: icalendar.Event) -> bool:
    return str(one.get("status")) == "CANCELLED"


def _is_over(one: icalendar.Event, now: dt.datetime) -> bool:
    """Tell whether the last day of an event is past: it was, and stays."""
    rule = one.get("rrule")
    if rule:
        until = rule.get("until", [])
        return bool(until) and _day(until[0]) < now.date()
    end = one.get("dtend") or one.get("dtstart")
    if end is None:
        return False
    # Of whole days, the end is the day after the last.
    return _day(end.dt) < now.date() if isinstance(end.dt, dt.datetime) else end.dt <= now.date()


def _day(moment: dt.date) -> dt.date:
    return moment.date() if isinstance(moment, dt.datetime) else moment
