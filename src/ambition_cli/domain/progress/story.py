"""The rounds so far, as the story of how one got here: what came of goals, tries and decisions.

A plan keeps the day on which its present round began. When earlier ones did is read from what
began in them.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from ambition_cli.domain.plan.experiments import title_with_option
from ambition_cli.domain.plan.goals import ENDED
from ambition_cli.domain.plan.model import Change, Experiment, Goal, Option, Plan

Outcome = Literal[
    "reached", "let go", "keep", "change", "stop", "unclear", "added", "changed", "dropped",
    "taken", "declined",
]  # fmt: skip
_DAY = dt.timedelta(days=1)


@dataclass(frozen=True)
class Event:
    """Something that happened on a day, to a record: what came of it, and what was said of it."""

    on: dt.date
    record: Goal | Experiment | Option | Change
    outcome: Outcome
    title: str
    said: str = ""

    @property
    def id(self) -> str:
        """Return the id of the record it happened to."""
        return self.record.line if isinstance(self.record, Change) else self.record.id


@dataclass(frozen=True)
class Chapter:
    """A round: its days, as far as they are known, and what happened in it, in order of time."""

    number: int
    begins: dt.date | None
    ends: dt.date | None  # None: it goes on
    events: list[Event] = field(default_factory=list)


def story(plan: Plan) -> list[Chapter]:
    """Return the rounds so far with what happened in each, the first one in front."""
    last = plan.person.round
    begins = _beginnings(plan)
    chapters = [
        Chapter(number, begins.get(number), _end(begins, number) if number < last else None)
        for number in sorted({last, *begins, *_rounds(plan)})
    ]
    for event in sorted(_events(plan), key=lambda one: one.on):
        _chapter_of(event, chapters).events.append(event)
    return chapters


def _rounds(plan: Plan) -> set[int]:
    return {goal.round for goal in plan.goals} | {one.round for one in plan.experiments}


def _beginnings(plan: Plan) -> dict[int, dt.date]:
    """Return when each round began: on its first day behind all beginnings of the one before.

    A goal that was taken on from the round before keeps its first day.
    """
    begins: dict[int, dt.date] = {}
    so_far = dt.date.min
    for number in sorted(_rounds(plan)):
        days = [day for day in _first_days(plan, number) if day >= so_far]
        if days:
            begins[number] = min(days)
            so_far = max(days)
    if plan.person.round_started:
        begins[plan.person.round] = plan.person.round_started
    return begins


def _first_days(plan: Plan, number: int) -> Iterator[dt.date]:
    for goal in plan.goals:
        if goal.round == number and goal.starts:
            yield goal.starts
    for one in plan.experiments:
        if one.round == number and one.started:
            yield one.started


def _end(begins: dict[int, dt.date], number: int) -> dt.date | None:
    later = [day for other, day in begins.items() if other > number]
    return min(later) - _DAY if later else None


def _chapter_of(event: Event, chapters: list[Chapter]) -> Chapter:
    """Return the round an event belongs to: a goal's own, and for others the one of the day.

    The goals of a round are closed on the day on which the next one begins.
    """
    if isinstance(event.record, Goal):
        return next(one for one in chapters if one.number == event.record.round)
    begun = [one for one in chapters if one.begins and one.begins <= event.on]
    return begun[-1] if begun else chapters[0]


def _events(plan: Plan) -> Iterator[Event]:
    for goal in plan.goals:
        ended = goal.closed or goal.due
        if goal.status in ENDED and ended:
            yield Event(ended, goal, ENDED[goal.status], goal.title, goal.why or "")
    for one in plan.experiments:
        if one.result:
            said = one.result.learned or one.result.observed or ""
            yield Event(one.result.on, one, one.result.verdict, title_with_option(plan, one), said)
    for change in plan.changes:  # after what taught it
        yield _of_change(change)
    for option in plan.options:
        if option.decided and option.status in ("taken", "declined"):
            yield Event(option.decided, option, option.status, option.name, option.why or "")


def _of_change(change: Change) -> Event:
    after = f"after {change.from_experiment}" if change.from_experiment else ""
    if not change.now:
        return Event(change.on, change, "dropped", change.was or "…", after)
    if not change.was:
        return Event(change.on, change, "added", change.now, after)
    return Event(change.on, change, "changed", f"{change.was} → {change.now}", after)
