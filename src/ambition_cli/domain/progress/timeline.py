"""A round over its weeks: from when to when each goal and try goes, and the hours of each week.

The terminal's timeline and the page's both show these spans.
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from ambition_cli.domain.plan.goals import months_of
from ambition_cli.domain.plan.model import Experiment, Goal, Plan
from ambition_cli.domain.plan.weeks import SLACK, Load, load_of_all
from ambition_cli.domain.words.dates import add_months, monday_of

MOST_WEEKS = 34  # what fits a narrow screen, and a round of six months with what was moved on
_WEEKS_BEHIND = 12  # kept in view where there are more
_WEEK = dt.timedelta(weeks=1)
_GOING_ON = ("active", "running", "paused", "planned")


@dataclass(frozen=True)
class Span:
    """A goal or a try, from its first day to its last."""

    record: Goal | Experiment
    first: dt.date
    last: dt.date


@dataclass(frozen=True)
class Timeline:
    """The weeks in view by their Mondays, what goes on in them, and the hours of each.

    Hours are those noted before this week and those planned after it; of this week, for each try,
    those noted so far or planned, whichever are more.
    """

    today: dt.date
    weeks: list[dt.date]
    goals: list[Span]
    tries: list[Span]
    hours: Load
    given: float | None  # hours a week
    undated: int  # tries that wait for days of their own

    @property
    def this_week(self) -> dt.date:
        """Return this week's Monday."""
        return monday_of(self.today)


def timeline(plan: Plan, today: dt.date) -> Timeline:
    """Return the present round over its weeks, with what goes on from earlier ones."""
    goals = [span for goal in plan.goals if _is_of_now(plan, goal) if (span := _of_goal(goal))]
    tries = [
        span for one in plan.experiments if _is_of_now(plan, one) if (span := _of_try(one, today))
    ]
    spans = sorted(goals, key=_in_time), sorted(tries, key=_in_time)
    waiting = sum(1 for one in plan.experiments if one.is_for_later)
    weeks = _weeks(plan, [*goals, *tries], today)
    given = plan.person.hours_per_week
    return Timeline(today, weeks, *spans, _hours(plan, today), given, waiting)


def _is_of_now(plan: Plan, record: Goal | Experiment) -> bool:
    """Tell whether a record is of this round, still goes on, or is still to come."""
    return record.round == plan.person.round or record.status in _GOING_ON


def _of_goal(goal: Goal) -> Span | None:
    last = goal.closed or goal.due
    first = goal.starts or last
    return Span(goal, min(first, last), last) if first and last else None


def _of_try(one: Experiment, today: dt.date) -> Span | None:
    """Return when a try was, is or will be; None where it has no days, or never began."""
    if one.is_for_later or (one.is_dropped and not one.started):
        return None
    first, last = one.started or one.starts, one.ends
    if one.result:
        last = one.result.on
    elif one.is_dropped:
        noted = [entry.on for entry in one.log]
        last = max(noted, default=first)
    elif one.is_begun:
        last = max(last or today, today)  # over its time, and still going on
    first, last = first or last, last or first
    return Span(one, min(first, last), last) if first and last else None


def _in_time(span: Span) -> tuple[dt.date, dt.date]:
    return span.first, span.last


def _weeks(plan: Plan, spans: Iterable[Span], today: dt.date) -> list[dt.date]:
    """Return the Mondays in view: the whole round, or as much around today as there is room for."""
    days = [today, *(day for span in spans for day in (span.first, span.last))]
    begun = plan.person.round_started
    if begun:
        days += [begun, add_months(begun, months_of(plan))]
    first, last = monday_of(min(days)), monday_of(max(days))
    if begun and begun <= today:
        first = monday_of(begun)  # what goes on from an earlier round comes in from the left
    most = (MOST_WEEKS - 1) * _WEEK
    if last - first > most:
        first = max(first, min(monday_of(today) - _WEEKS_BEHIND * _WEEK, last - most))
        last = min(last, first + most)
    return [first + number * _WEEK for number in range((last - first) // _WEEK + 1)]


def _hours(plan: Plan, today: dt.date) -> Load:
    this_week = monday_of(today)
    hours: Load = {}
    for one in plan.experiments:
        planned, noted = load_of_all([one]), _noted(one)
        for monday in {*planned, *noted}:
            if monday < this_week:
                amount = noted.get(monday, 0.0)
            elif monday == this_week:
                # The rest of the week is still to come: 2 planned and 1 noted so far make 2.
                amount = max(noted.get(monday, 0.0), planned.get(monday, 0.0))
            else:
                amount = planned.get(monday, 0.0)
            if amount:
                hours[monday] = hours.get(monday, 0.0) + amount
    return hours


def _noted(one: Experiment) -> Load:
    noted: Load = {}
    for entry in one.log:
        monday = monday_of(entry.on)
        noted[monday] = noted.get(monday, 0.0) + (entry.hours or 0)
    return noted


def overfull_week(line: Timeline) -> tuple[dt.date, float] | None:
    """Return the first week to come, with its hours, that holds more than was given."""
    for monday in sorted(line.hours):
        over = line.given is not None and line.hours[monday] > line.given + SLACK + 1e-9
        if monday >= line.this_week and over:
            return monday, line.hours[monday]
    return None
