"""The review: what happened since the last, what was assumed, and what a person says of it."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ambition_cli.domain.drafting.catalogue import Pattern
from ambition_cli.domain.drafting.goals import against, confirmed, rests_on_obstacle
from ambition_cli.domain.plan import goals
from ambition_cli.domain.plan.everyday import Note
from ambition_cli.domain.plan.fields import Number
from ambition_cli.domain.plan.model import (
    Change,
    Experiment,
    Goal,
    LogEntry,
    Plan,
    Review,
    changed,
)
from ambition_cli.domain.plan.records import with_fields
from ambition_cli.domain.plan.serving import Lines
from ambition_cli.domain.words import replies
from ambition_cli.domain.words.dont_know import is_dont_know
from ambition_cli.domain.words.wording import counted, number_said, quoted

_LONGEST_NOTE = 160  # characters; a longer one is left to the log, and not cut
SILENCE = dt.timedelta(weeks=5)  # after which a return is a return, and asks for one thing


@dataclass(frozen=True)
class Event:
    """Something that happened to a record on a day, in words."""

    on: dt.date
    id: str
    words: str


def before(plan: Plan, today: dt.date) -> Review | None:
    """Return the last review before today; a second one on the same day continues the first."""
    return next((one for one in reversed(plan.reviews) if one.on < today), None)


def last_review(plan: Plan, today: dt.date) -> dt.date | None:
    """Return the day of the last review, or the day on which the round began."""
    last = before(plan, today)
    begun = plan.person.round_started
    return last.on if last else begun if begun and begun <= today else None


def last_seen(plan: Plan) -> dt.date | None:
    """Return the last day on which something was noted in the plan."""
    days = [event.on for event in _events(plan, dt.date.min)]
    days += [review.on for review in plan.reviews] + [told.on for told in plan.told]
    days += [talk.on for talk in plan.talks]
    days += [plan.person.round_started] if plan.person.round_started else []
    days += [plan.interview.finished.date()] if plan.interview.finished else []
    said = [day for goal in plan.goals for day in (goal.continued, goal.moved)]
    for one in plan.experiments:
        said += [one.continued, *(edit.on for edit in one.edits)]
    for option in plan.options:
        said += [option.decided, *(one.on for one in option.weighed)]
        said += [one.on for one in option.looked_back]
    days += [day for day in said if day]
    return max(days, default=None)


def been_away(plan: Plan, today: dt.date) -> dt.timedelta | None:
    """Return how long nothing was noted, where that is long; None otherwise."""
    last = last_seen(plan)
    return today - last if last and today - last > SILENCE else None


def happened(plan: Plan, today: dt.date) -> dict[str, list[Event]]:
    """Return what happened since the last review, record by record, the earliest first."""
    since = last_review(plan, today) or dt.date.min
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
        yield Event(change.on, change.line, _how_it_changed(change))
    yield from _of_notes(plan, since)


NO_LINE = ""  # under which notes stand that are for no line


def _of_notes(plan: Plan, since: dt.date) -> Iterator[Event]:
    """Yield what was noted, for each line that it is for."""
    lines = Lines(plan)
    by_line: dict[str, list[Note]] = {}
    for note in plan.notes:
        for line in lines.of_note(note)[:1] or (NO_LINE,):
            if note.on >= since:
                by_line.setdefault(line, []).append(note)
    for line, notes in by_line.items():
        words = _in_figures(notes)
        said = " ".join(notes[0].text.split())
        if len(notes) == 1 and len(said) <= _LONGEST_NOTE:
            words[0] = quoted(said)
        yield Event(max(note.on for note in notes), line, ", ".join(words))


def _in_figures(noted: Sequence[LogEntry | Note]) -> list[str]:
    """Say how many there are, with their hours and their energy."""
    hours = sum(entry.hours or 0 for entry in noted)
    energies = [entry.energy for entry in noted if entry.energy]
    words = [counted(len(noted), "note")]
    words += [f"{number_said(hours)} h"] if hours else []
    energy = round(sum(energies) / len(energies), 1) if energies else 0
    return words + ([f"energy {number_said(energy)} of 5"] if energies else [])


def _how_it_changed(change: Change) -> str:
    if not change.now:
        return "dropped"
    return f"reworded; it was {quoted(change.was)}" if change.was else "added"


def _of_experiment(one: Experiment, since: dt.date) -> Iterator[Event]:
    if one.started:
        yield Event(one.started, one.id, "started")
    noted = [entry for entry in one.log if entry.on >= since]
    if noted:
        words = _in_figures(noted)
        note = " ".join(noted[-1].note.split())
        words += [quoted(note)] if not one.result and len(note) <= _LONGEST_NOTE else []
        yield Event(noted[-1].on, one.id, ", ".join(words))
    if one.result:
        learned = f", {quoted(one.result.learned)}" if one.result.learned else ""
        yield Event(one.result.on, one.id, f"{one.result.verdict}{learned}")


def _of_goal(goal: Goal, since: dt.date) -> Iterator[Event]:
    noted = [entry for entry in goal.checkins if entry.on >= since]
    if noted:
        before = goal.checkins[: len(goal.checkins) - len(noted)]
        was = before[-1].value if before else goal.baseline or 0
        words = f"progress {number_said(was)} → {number_said(noted[-1].value)}"
        yield Event(noted[-1].on, goal.id, words)
    if goal.closed:  # written by hand, perhaps, of a goal that is open
        yield Event(goal.closed, goal.id, goals.ENDED.get(goal.status, "let go"))


@dataclass(frozen=True)
class Assumption:
    """A field of a goal that the program filled in, with the question that puts it right."""

    goal: Goal
    field: str
    question: str
    stands: str


_QUESTIONS = {
    "measure": "How would you know that it's working?",
    "baseline": "What number is it at today?",
    "target": "What number would you like it to reach?",
    "obstacle": "What do you tend to do that gets in your own way?",
    "if_then": "When and where could you sit down for this each week?",
    "due": "When is it due?",
}
_IS_IT_SO = "Is that so? If not, say how it is."
_AT_FIRST = "What number was it at when you started?"


def assumption(plan: Plan) -> Assumption | None:
    """Return the first thing that was assumed of an active goal: one at a time is enough.

    What somebody tends to do, and when they can sit down, are said once and not asked of each goal.
    """
    known = _said_of_oneself(plan)
    for goal in goals.active(plan):
        for field in goal.assumed:
            if field in _QUESTIONS and field not in known:
                stands = getattr(goal, field)
                said = number_said(stands) if isinstance(stands, int | float) else f"{stands}"
                begun = field == "baseline" and goal.checkins
                return Assumption(goal, field, _AT_FIRST if begun else _QUESTIONS[field], said)
        for sentence in goals.taken_for_granted(goal):
            return Assumption(goal, "assumed", _IS_IT_SO, sentence)
    return None


def _said_of_oneself(plan: Plan) -> set[str]:
    """Return which fields of goals rest on what the person has said of themselves already."""
    said = {"obstacle": goals.is_obstacle_said(plan), "if_then": bool(plan.interview.when_where)}
    return {field for field, is_said in said.items() if is_said}


def put_right(
    plan: Plan,
    found: Assumption,
    answer: str | Number | dt.date | None,
    patterns: Sequence[Pattern],
    today: dt.date,
) -> Plan:
    """Return the plan with what was assumed as the person says it; None confirms it as it is.

    It stays assumed where the person cannot tell.
    """
    if isinstance(answer, str) and is_dont_know(answer):
        return plan
    if found.field == "assumed":
        instead = None if answer is None else f"{answer}"
        return goals.put_straight(plan, found.goal.id, found.stands, instead)
    if answer is None:
        # An if-then plan made of the obstacle stands with it.
        rests = found.field == "obstacle" and rests_on_obstacle(plan, found.goal, patterns)
        return goals.confirm(
            plan, found.goal.id, ["obstacle", "if_then"] if rests else [found.field]
        )
    if found.field == "obstacle":
        said = with_fields(plan.interview, {"obstacle": answer})
        fields = {"obstacle": answer}
        if "if_then" in found.goal.assumed:
            fields["if_then"] = against(f"{answer}")
        return goals.edit(changed(plan, interview=said), found.goal.id, fields, today)
    if found.field == "if_then":
        said = with_fields(plan.interview, {"when_where": answer})
        plan = changed(plan, interview=said)
        return changed(plan, goals=tuple(confirmed(plan, goal, patterns) for goal in plan.goals))
    return goals.edit(plan, found.goal.id, {found.field: answer}, today)


def noted(plan: Plan, said: Mapping[str, str | None], on: dt.date) -> Plan:
    """Keep what is said in a review; what is said again on the same day stands under the first.

    What says nothing, like "y" or "idk", is not kept.
    """
    review = next((one for one in plan.reviews if one.on == on), Review(on=on))
    others = [one for one in plan.reviews if one is not review]
    together = {
        name: "\n".join(text for text in (getattr(review, name), words) if text)
        for name, words in said.items()
        if words and not replies.says_nothing(words)
    }
    after = sorted([*others, with_fields(review, together)], key=lambda one: one.on)
    return changed(plan, reviews=tuple(after))
