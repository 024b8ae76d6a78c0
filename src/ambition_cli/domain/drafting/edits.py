"""What a person changes in a draft before it becomes a record: kept as text, read when drafting."""

import datetime as dt
import re
from collections.abc import Iterable
from typing import Any

from ambition_cli.domain.drafting.goals import Draft
from ambition_cli.domain.plan.goals import LONGEST, SHORTEST
from ambition_cli.domain.plan.model import DraftEdit, Goal
from ambition_cli.domain.plan.records import with_fields
from ambition_cli.domain.words import dates, numbers
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
    "criterion": "criterion",
    "hours": "hours",
}
_IF_THEN = re.compile(r"if .+, then i .+", re.IGNORECASE | re.DOTALL)


def edited(draft: Draft, edits: Iterable[DraftEdit], today: dt.date) -> Draft:
    """Return a goal's draft with what the person changed; what is touched is assumed no longer."""
    goal: Goal = draft.record
    for edit in edits:
        if edit.draft == draft.key:
            fields = _read(edit.field, edit.text, today)
            if edit.starts:
                fields["starts"] = edit.starts
            left = tuple(name for name in goal.assumed if name not in fields)
            goal = with_fields(goal, fields | {"assumed": left or None})
    return Draft(draft.key, goal, draft.question, draft.sets)


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
    return text


def _read(field: str, text: str, today: dt.date) -> dict[str, Any]:
    if field == "due":
        return {"due": understood(text, today)}
    if field == "hours":
        return _from_to(text)
    if field == "if_then" and not _IF_THEN.fullmatch(text):
        raise Refused("write it as: If (when, where), then I (do)")
    return {field: text}


def _within(due: dt.date, goal: Goal) -> None:
    """Raise Refused where a date is not within a goal's months, on the day when it is said."""
    start = goal.starts or due
    first, last = dates.add_months(start, SHORTEST), dates.add_months(start, LONGEST)
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
