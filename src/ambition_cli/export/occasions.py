"""The events of a calendar: due dates, starts and last days, the appointment and the review."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from ambition_cli.domain.plan.experiments import title_with_option
from ambition_cli.domain.plan.goals import (
    active,
    first_day,
    months_of,
    stands_said,
)
from ambition_cli.domain.plan.model import Experiment, Goal, Plan, changed
from ambition_cli.domain.plan.records import with_fields
from ambition_cli.domain.privacy.quotes import PRIVATE
from ambition_cli.domain.progress.due_item import IN_FULL, NEUTRAL
from ambition_cli.domain.progress.now import running, upcoming
from ambition_cli.domain.words.appointments import Appointment, appointment_in
from ambition_cli.domain.words.dates import add_months
from ambition_cli.domain.words.wording import one_word, shortened, visible

Dated = TypeVar("Dated", Goal, Experiment)

_DAY = dt.timedelta(days=1)
_NINE_THAT_DAY = dt.timedelta(hours=9)  # from the beginning of the day
_NINE_A_WEEK_BEFORE = _NINE_THAT_DAY - 7 * _DAY
_SHORTLY_BEFORE = -dt.timedelta(minutes=10)
_AN_HOUR, _A_REVIEW = dt.timedelta(hours=1), dt.timedelta(minutes=15)
_NEXT_STEP, _LOOK_BACK = "Time for my next step", "Look back on the week"
_LONGEST_SUMMARY, _LONGEST_TEXT = 120, 2_000


@dataclass(frozen=True)
class Occasion:
    """Something on a day or at a time, perhaps again and again until a day."""

    key: str  # tells it from the others of its plan, for good
    summary: str
    text: str
    begins: dt.date  # a datetime where it has a time
    lasts: dt.timedelta
    alarms: tuple[dt.timedelta, ...]
    again: Appointment | None = None  # how it repeats, until a day
    until: dt.date | None = None


def dated(plan: Plan) -> Iterator[Occasion]:
    """Yield the due dates of goals, and the starts and last days of experiments.

    Records of which no words may be shown are left out.
    """
    for goal in _told(active(plan)):
        words = f"Due: {goal.title}"
        alarms = (_NINE_A_WEEK_BEFORE, _NINE_THAT_DAY)
        yield from _on_day(f"{goal.id}/due", words, _of_goal(goal), goal.due, alarms)
    for one in _told(upcoming(plan)):
        words = f"Start: {title_with_option(plan, one)}"
        yield from _on_day(f"{one.id}/start", words, _first(one), one.starts)
    for one in _told([*running(plan), *upcoming(plan)]):
        words = f"Last day: {title_with_option(plan, one)}"
        yield from _on_day(f"{one.id}/end", words, _last(one), one.ends)


def for_others(plan: Plan) -> Plan:
    """Return a plan without what no page for others shows: if-then plans and criteria."""
    goals = tuple(with_fields(goal, {"if_then": None}) for goal in plan.goals)
    tries = tuple(with_fields(one, {"criterion": None}) for one in plan.experiments)
    return changed(plan, goals=goals, experiments=tries)


def watched(plan: Plan, seen: Plan, moment: str, review: str, today: dt.date) -> list[Occasion]:
    """Return the events of a calendar that others may see.

    `seen` is the plan with what they may read; the events of everything else have a day but no
    words. Weekly events begin with the round, so that they stay the same throughout it.
    """
    told = {one.key: one for one in dated(seen)}
    found = [
        told[one.key]
        if one.key in told and told[one.key].summary == one.summary
        else replace(one, summary=f"{NEUTRAL}: {IN_FULL}", text="")
        for one in dated(plan)
    ]
    begun = min(plan.person.round_started or today, today)
    each_week = list(weekly(seen, moment, review, begun))
    if moment != (seen.interview.when_where or ""):
        each_week = [replace(one, text="") for one in each_week]
    return found + each_week


def summaries(plan: Plan) -> set[str]:
    """Return all summaries that events of a plan may have, also of records that are closed."""
    goals = {f"Due: {goal.title}" for goal in plan.goals}
    tries = {f"{word}: {title_with_option(plan, one)}" for one in plan.experiments
             for word in ("Start", "Last day")}  # fmt: skip
    said = goals | tries | {_NEXT_STEP, _LOOK_BACK}
    return {visible(shortened(words, _LONGEST_SUMMARY)) for words in said}


def _told(records: Sequence[Dated]) -> list[Dated]:
    return [record for record in records if record.title != PRIVATE]


def weekly(plan: Plan, moment: str, review: str, today: dt.date) -> Iterator[Occasion]:
    """Yield the person's appointment and the review of each week, until all goals are due.

    Both are given in words, and left out if those name no day that a calendar could repeat.
    """
    start, end = first_day(plan, today), _end(plan, today)
    weeks = min(plan.person.round_started or start, start), start, end
    plans = [moment, *dict.fromkeys(goal.if_then or "" for goal in active(plan))]
    steps = "\n\n".join(filter(None, plans))
    yield from _each_week("appointment", _NEXT_STEP, steps, moment, _AN_HOUR, weeks)
    look_back = "What went well, what didn't, what next.\n\nambition review"
    yield from _each_week("review", _LOOK_BACK, look_back, review, _A_REVIEW, weeks)


def _on_day(
    key: str,
    words: str,
    text: str,
    day: dt.date | None,
    alarms: tuple[dt.timedelta, ...] = (_NINE_THAT_DAY,),
) -> Iterator[Occasion]:
    if day:
        yield Occasion(
            key, visible(shortened(words, _LONGEST_SUMMARY)), _text(text), day, _DAY, alarms
        )


def _each_week(
    key: str,
    words: str,
    text: str,
    moment: str,
    lasts: dt.timedelta,
    weeks: tuple[dt.date, dt.date, dt.date],
) -> Iterator[Occasion]:
    """Yield an appointment from a day to another, its weeks counted from an earlier one.

    So every other Friday stays the same Fridays, whenever the calendar is made.
    """
    at, (begun, start, end) = appointment_in(moment), weeks
    days = at.days_between(begun, end) if at else ()
    day = next((day for day in days if day >= start), None)
    if not at or not day:
        return
    if at.at is None:
        yield Occasion(key, words, _text(text), day, _DAY, (_NINE_THAT_DAY,), at, end)
    else:
        begins, lasts = dt.datetime.combine(day, at.at), at.lasts or lasts
        yield Occasion(key, words, _text(text), begins, lasts, (_SHORTLY_BEFORE,), at, end)


def _end(plan: Plan, today: dt.date) -> dt.date:
    """Return the last day of the round, or of a goal that goes on after it."""
    begun = plan.person.round_started or today
    dues = [goal.due for goal in active(plan) if goal.due]
    return max([add_months(begun, months_of(plan)), *dues])


def _of_goal(goal: Goal) -> str:
    progress = goal.measure or "" if goal.target is None else stands_said(goal)
    return f"{progress}\n\nambition goals progress {one_word(goal.id)} NUMBER"


def _first(one: Experiment) -> str:
    step = one.steps[0] if one.steps else one.smallest or ""
    return f"{step}\n\nambition experiments start {one_word(one.id)}"


def _last(one: Experiment) -> str:
    right = f"Right if: {one.criterion}" if one.criterion else ""
    return f"{right}\n\nambition experiments finish {one_word(one.id)}"


def _text(text: str) -> str:
    typed = visible(text.strip())
    return typed if len(typed) <= _LONGEST_TEXT else f"{typed[:_LONGEST_TEXT]}…"
