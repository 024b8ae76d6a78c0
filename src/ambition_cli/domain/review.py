"""The review: what happened since the last, what wants a decision, and what was assumed."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from ambition_cli.domain import experiments, goals
from ambition_cli.domain.dates import add_months, understood
from ambition_cli.domain.drafting import confirmed
from ambition_cli.domain.fields import Number
from ambition_cli.domain.plan import Plan, Review, changed
from ambition_cli.domain.records import with_fields
from ambition_cli.domain.trying import Experiment, Goal
from ambition_cli.domain.wording import counted, number_said

Decision = Literal["continue", "pause", "let go"]
DECISIONS: tuple[Decision, ...] = ("continue", "pause", "let go")

SILENCE = dt.timedelta(weeks=5)  # after which a return is a return, and asks for one thing
_DAY = dt.timedelta(days=1)


@dataclass(frozen=True)
class Event:
    """Something that happened to a record, in words."""

    on: dt.date
    id: str
    words: str


def last_review(plan: Plan) -> dt.date | None:
    """Return the day of the last review, or the day on which the round began."""
    return plan.reviews[-1].on if plan.reviews else plan.person.round_started


def last_seen(plan: Plan) -> dt.date | None:
    """Return the last day on which something was noted in the plan."""
    days = [event.on for event in _events(plan, dt.date.min)]
    days += [review.on for review in plan.reviews] + [told.on for told in plan.told]
    days += [plan.person.round_started] if plan.person.round_started else []
    days += [plan.interview.finished.date()] if plan.interview.finished else []
    return max(days, default=None)


def been_away(plan: Plan, today: dt.date) -> dt.timedelta | None:
    """Return how long nothing was noted, where that is long; None otherwise."""
    last = last_seen(plan)
    return today - last if last and today - last > SILENCE else None


def happened(plan: Plan, today: dt.date) -> dict[str, list[Event]]:
    """Return what happened since the last review, record by record, the earliest first."""
    since = last_review(plan) or dt.date.min
    found = [event for event in _events(plan, since) if since <= event.on <= today]
    by_record: dict[str, list[Event]] = {}
    for event in sorted(found, key=lambda event: event.on):
        by_record.setdefault(event.id, []).append(event)
    return by_record


def _events(plan: Plan, since: dt.date) -> Iterator[Event]:
    for one in plan.experiments:
        yield from _of_experiment(one, since)
    for goal in plan.goals:
        yield from _of_goal(goal, since)
    for change in plan.changes:
        yield Event(change.on, change.line, f"was: {change.was}" if change.now else "dropped")


def _of_experiment(one: Experiment, since: dt.date) -> Iterator[Event]:
    if one.started:
        yield Event(one.started, one.id, "started")
    noted = [entry for entry in one.log if entry.on >= since]
    if noted:
        hours = sum(entry.hours or 0 for entry in noted)
        energies = [entry.energy for entry in noted if entry.energy]
        words = [f"noted {counted(len(noted), 'time')}"]
        words += [f"{number_said(hours)} h"] if hours else []
        words += [f"energy {sum(energies) / len(energies):.1f}"] if energies else []
        yield Event(noted[-1].on, one.id, ", ".join(words))
    if one.result:
        learned = f": {one.result.learned}" if one.result.learned else ""
        yield Event(one.result.on, one.id, f"{one.result.verdict}{learned}")


def _of_goal(goal: Goal, since: dt.date) -> Iterator[Event]:
    noted = [entry for entry in goal.checkins if entry.on >= since]
    if noted:
        before = goal.checkins[: len(goal.checkins) - len(noted)]
        was = before[-1].value if before else goal.baseline or 0
        words = f"{number_said(was)} → {number_said(noted[-1].value)}"
        yield Event(noted[-1].on, goal.id, words)
    if goal.closed:
        word = "reached" if goal.status == "reached" else "let go"
        yield Event(goal.closed, goal.id, word)


def usual_date(record: Goal | Experiment, today: dt.date) -> dt.date:
    """Return the day until which something goes on where no other is given."""
    if isinstance(record, Goal):
        return add_months(today, goals.SHORTEST)
    length = record.ends - record.starts if record.ends and record.starts else 13 * _DAY
    return today + max(length, 6 * _DAY)


def decided(
    plan: Plan, record: Goal | Experiment, decision: Decision, until: str, today: dt.date
) -> Plan:
    """Return the plan with something overdue continued until a day, paused, or let go.

    Raises Refused where the day is none, or does not go.
    """
    if decision == "continue":
        day = understood(until, today) if until else usual_date(record, today)
        return _continued(plan, record, day, today)
    if isinstance(record, Goal):
        if decision == "pause":
            return goals.pause(plan, record.id)
        return goals.close(plan, record.id, "let_go", None, today)
    if decision == "let go":
        return experiments.drop(plan, record.id, "let go in a review")
    if record.status == "running":
        return experiments.pause(plan, record.id, None)
    return experiments.edit(plan, record.id, {"starts": None, "ends": None}, today)


def _continued(plan: Plan, record: Goal | Experiment, day: dt.date, today: dt.date) -> Plan:
    if isinstance(record, Goal):
        return goals.edit(plan, record.id, {"due": day}, today)
    dates = {"ends": day} if record.status == "running" else {"starts": today, "ends": day}
    return experiments.edit(plan, record.id, dates, today)


@dataclass(frozen=True)
class Assumption:
    """A field of a goal that the program filled in, with the question that puts it right."""

    goal: Goal
    field: str
    question: str
    stands: str


_QUESTIONS = {
    "measure": "What would show you that it works?",
    "baseline": "Where is it today? A number",
    "target": "Where should it be at the end? A number",
    "obstacle": "What in you tends to get in the way?",
    "if_then": "When and where will you take the next step?",
    "due": "By when?",
}


def assumption(plan: Plan) -> Assumption | None:
    """Return the first thing that was assumed of an active goal: one at a time is enough."""
    for goal in goals.active(plan):
        for field in goal.assumed:
            if field in _QUESTIONS:
                stands = getattr(goal, field)
                said = number_said(stands) if isinstance(stands, int | float) else f"{stands}"
                return Assumption(goal, field, _QUESTIONS[field], said)
    return None


def put_right(
    plan: Plan, found: Assumption, answer: str | Number | dt.date | None, today: dt.date
) -> Plan:
    """Return the plan with what was assumed as the person says it; None confirms it as it is."""
    if answer is None:
        return goals.confirm(plan, found.goal.id, [found.field])
    if found.field in ("obstacle", "if_then"):
        key = "obstacle" if found.field == "obstacle" else "when_where"
        said = with_fields(plan.interview, {key: answer})
        after = tuple(confirmed(goal, said) for goal in plan.goals)
        return changed(plan, interview=said, goals=after)
    return goals.edit(plan, found.goal.id, {found.field: answer}, today)


def noted(plan: Plan, well: str | None, badly: str | None, next: str | None, on: dt.date) -> Plan:
    """Keep a review; the second of a day adds to the first."""
    said = {"went_well": well, "went_badly": badly, "next": next}
    given = {name: words for name, words in said.items() if words}
    reviews = plan.reviews
    if reviews and reviews[-1].on == on:
        return changed(plan, reviews=(*reviews[:-1], with_fields(reviews[-1], given)))
    return changed(plan, reviews=(*reviews, with_fields(Review(on=on), given)))
