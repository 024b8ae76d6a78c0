"""What a person changes in a draft before it becomes a record: kept as text, read when drafting."""

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from ambition_cli.domain.drafting.goals import Draft, against
from ambition_cli.domain.plan.goals import LONGEST, SHORTEST, is_due_sooner
from ambition_cli.domain.plan.model import DraftEdit, Goal
from ambition_cli.domain.plan.records import with_fields
from ambition_cli.domain.words import answers, dates, numbers
from ambition_cli.domain.words.characters import narrow
from ambition_cli.domain.words.choosing import choice
from ambition_cli.domain.words.if_then import has_form
from ambition_cli.domain.words.measures import counted_in, measured
from ambition_cli.domain.words.typed_dates import understood
from ambition_cli.domain.words.wording import clean
from ambition_cli.errors import Refused

GOAL_FIELDS = {
    "title": "title",
    "measure": "measure",
    "numbers": "hours",
    "date": "due",
    "obstacle": "obstacle",
    "plan": "if_then",
}
EXPERIMENT_FIELDS = {
    "title": "title",
    "belief": "hypothesis",
    "steps": "steps",
    "criterion": "criterion",
    "hours": "hours",
}
_BY_LINES = "contribute"  # its patterns differ by which lines there are
_WAITS = "If it is "  # the hour that was set aside
_ANY_PIECE = "spend the first half hour on this goal"
_OF_ONE = re.compile(r"#?(\d{1,2})(?:\s*[:)]\s*|\.?\s+)(\S.*)", re.DOTALL)


def edited(draft: Draft, edits: Sequence[DraftEdit], today: dt.date) -> Draft:
    """Return a goal's draft with what the person changed; what is touched is assumed no longer.

    With an obstacle of the person's own comes the if-then plan that answers it, and with a measure
    go the figures that were ours: what they didn't say is not known.
    """
    goal: Goal = draft.record
    mine = {edit.field: edit for edit in edits if is_of(edit, draft)}
    for edit in mine.values():
        fields = _read(edit.field, edit.text, today)
        if edit.starts:
            fields["starts"] = edit.starts
        if "obstacle" in fields and goal.if_then and "if_then" not in mine:
            fields["if_then"] = against(fields["obstacle"])
        if edit.field == "measure" and "target" not in fields and "hours" not in mine:
            fields |= {"baseline": None, "target": None}
        goal = _with(goal, fields)
    if "title" in mine:
        goal = _for_its_title(goal, mine)
    why = "" if "title" in mine else draft.why  # it is the person's own, and rests on no answer
    return replace(draft, record=goal, why=why)


def is_of(edit: DraftEdit, draft: Draft) -> bool:
    """Tell whether an edit is of a draft, or of the one that stood there.

    With a line more, another pattern of the same family may stand in its place.
    """
    families = [key.partition("-")[0] for key in (edit.draft, draft.key)]
    return edit.draft == draft.key or families == [_BY_LINES, _BY_LINES]


def said_in(edits: Sequence[DraftEdit], draft: Draft, field: str) -> str | None:
    """Return what the person said of a field of a draft; None where they left it as it was."""
    return next((edit.text for edit in edits if is_of(edit, draft) and edit.field == field), None)


def without(edits: Sequence[DraftEdit], draft: Draft, field: str) -> tuple[DraftEdit, ...]:
    """Return the edits without what was said of a field of a draft."""
    return tuple(edit for edit in edits if not (is_of(edit, draft) and edit.field == field))


def _with(goal: Goal, fields: dict[str, Any]) -> Goal:
    """Return a goal with fields as they were said; a figure that was ours and is gone is asked."""
    gone = [
        name
        for name in ("baseline", "target")
        if name in fields
        and fields[name] is None
        and (getattr(goal, name) is not None or name in goal.assumed)
    ]
    left = [name for name in goal.assumed if name not in fields]
    return with_fields(goal, fields | {"assumed": (*left, *gone) or None})


def _for_its_title(goal: Goal, mine: Mapping[str, DraftEdit]) -> Goal:
    """Return a goal in the person's words without what was made for ours.

    What gets in the way is met by what holds for any goal: our plan names a piece of ours. What it
    counts is a guess now, also where it was none of another goal.
    """
    if not {"obstacle", "if_then"} & mine.keys() and goal.if_then:
        waits = goal.if_then.startswith(_WAITS)
        cue = goal.if_then.rpartition(", then I ")[0]
        plan = f"{cue}, then I {_ANY_PIECE}" if waits else against(goal.obstacle or "")
        goal = with_fields(goal, {"if_then": plan})
    if {"measure", "hours"} & mine.keys():
        return goal
    if goal.measure and "measure" not in goal.assumed:
        goal = with_fields(goal, {"assumed": ("measure", *goal.assumed)})
    return _with_count_of(goal, mine["title"].text)


def _with_count_of(goal: Goal, title: str) -> Goal:
    """Return a goal that counts what its title does: "Ten nurses get home on time"."""
    found = counted_in(title)
    if not found.words or found.target in (None, 1):
        return goal
    counted = _with(goal, {"baseline": found.baseline, "target": found.target})
    assumed = tuple(dict.fromkeys(("measure", *counted.assumed)))
    return with_fields(counted, {"measure": found.words, "assumed": assumed})


def kept_text(field: str, text: str, record: Any, today: dt.date) -> str:
    """Return an edit as it is kept; raise Refused where the text does not suit the field.

    Dates are kept as days of the calendar, so that they stay what they meant when typed.
    """
    text = clean(text, "the answer")
    if field == "due":
        text = understood(text, today).isoformat()
        if isinstance(record, Goal):
            _within(understood(text, today), record)
    if isinstance(record, Goal):
        _read(field, text, today)
    elif field == "hours":
        return str(_hours(text))
    elif field == "steps":
        return "\n".join(steps_said(text, record.steps))
    return text


def steps_said(text: str, steps: Sequence[str]) -> list[str]:
    """Return the steps after a reply: "2: call Mei" rewords one, "2 -" takes it out, "+ …" adds.

    Several, one a line or with ; between them, take the place of all. Raises Refused where none
    of these is meant.
    """
    added = re.fullmatch(r"\+\s*(\S.*)", text, re.DOTALL)
    if added:
        return [*steps, added[1]]
    parts = answers.separate(text)
    if len(parts) > 1:
        return [" ".join(part.split()) for part in parts]
    one = _OF_ONE.fullmatch(narrow(text)[:4] + text[4:])
    if not one:
        raise Refused(
            "give a number and new words, like 2: call Mei; or all the steps, with ; between them"
        )
    number = int(one[1])
    if not 1 <= number <= len(steps):
        raise Refused(f"there is no step {number}; give {choice(len(steps))}, or + and a new one")
    after = [*steps]
    after[number - 1 : number] = [] if one[2] in ("-", "out") else [" ".join(one[2].split())]
    if not after:
        raise Refused("that is the only step; say it in other words")
    return after


def _read(field: str, text: str, today: dt.date) -> dict[str, Any]:
    if field == "due":
        return {"due": understood(text, today)}
    if field == "hours":
        return _from_to(text)
    if field == "if_then" and not has_form(text):
        raise Refused("write it as: If (when, where), then I (do)")
    return _counted(text) if field == "measure" else {field: text}


def _counted(text: str) -> dict[str, Any]:
    """Return the measure that a text says, with the figures in it: people who call, 2 to 10.

    Of one figure, where it stands today is not known; "2 to 10" alone leaves the words as they are.
    """
    found = measured(text)
    words = {"measure": found.words} if found.words else {}
    figures = {"baseline": found.baseline, "target": found.target}
    return words | (figures if found.target is not None else {})


def _within(due: dt.date, goal: Goal) -> None:
    """Raise Refused where a date is not within a goal's months, on the day when it is said."""
    start = goal.starts or due
    first, last = dates.add_months(start, SHORTEST), dates.add_months(start, LONGEST)
    if is_due_sooner(goal) and start < due <= last:
        return
    if not first <= due <= last:
        raise Refused(
            f"that is {dates.in_full(due)}; a goal is due {SHORTEST} to {LONGEST} months on, "
            f"from {dates.in_full(first)} to {dates.in_full(last)}"
        )


def _from_to(text: str) -> dict[str, Any]:
    baseline, target = numbers.from_to(text)
    return {"baseline": baseline, "target": target}


def _hours(text: str) -> float | int:
    hours = numbers.hours(text)
    if not 0.5 <= hours <= 60:
        raise Refused("give from 0.5 to 60 hours, like 3 or 1h30")
    return hours
