"""What of a goal or an experiment was written for words that say something else now.

With "Run a first cohort" reworded to "Speak at two meetups", the measure "newcomers who finish" and
the plan "If somebody signs up, then I …" may no longer fit.
"""

import difflib
from collections.abc import Collection
from dataclasses import dataclass

from ambition_cli.domain.plan.model import Experiment, Goal
from ambition_cli.domain.words.wording import listed

# The fields that are written for another, in the order in which they are shown.
_WRITTEN_FOR: dict[type[Goal | Experiment], dict[str, tuple[str, ...]]] = {
    Goal: {"title": ("measure", "obstacle", "if_then"), "obstacle": ("if_then",)},
    Experiment: {"title": ("hypothesis", "smallest", "steps", "criterion", "stop_if")},
}
_CALLED = {
    "title": "title", "measure": "measure", "obstacle": "obstacle", "if_then": "plan",
    "hypothesis": "belief", "smallest": "smallest version", "steps": "steps",
    "criterion": "criterion", "stop_if": "reason to stop",
}  # fmt: skip
_SAME = 0.8  # of the letters stay where they are: a slip was mended, or six became eight


@dataclass(frozen=True)
class Left:
    """Fields that stayed as they are, and the reworded fields that they may no longer fit."""

    fields: tuple[str, ...]
    reworded: tuple[str, ...]


def left_behind(
    before: Goal | Experiment, after: Goal | Experiment, touched: Collection[str] = ()
) -> Left | None:
    """Return what stayed as it is although it was written for words that were changed, or None.

    What was `touched`, and given the same words again, is meant to stay.
    """
    fields: list[str] = []
    reworded = []
    for field, written in _WRITTEN_FOR[type(after)].items():
        if not says_something_else(getattr(before, field), getattr(after, field)):
            continue
        stale = [one for one in written if _stays(before, after, one) and one not in touched]
        fields += [one for one in stale if one not in fields]
        reworded += [field] if stale else []
    return Left(tuple(fields), tuple(reworded)) if fields else None


def together(
    earlier: Left, later: Left, before: Goal | Experiment, after: Goal | Experiment
) -> Left:
    """Return what two changes left behind, without what the second of them changed."""
    fields = [one for one in earlier.fields if _stays(before, after, one)]
    return Left(
        tuple(dict.fromkeys((*later.fields, *fields))),
        tuple(dict.fromkeys((*earlier.reworded, *later.reworded))),
    )


def _stays(before: Goal | Experiment, after: Goal | Experiment, field: str) -> bool:
    value = getattr(after, field)
    if field == "obstacle" and field not in before.assumed:
        return False  # what somebody tends to do stays true, whatever the goal
    return value not in (None, "", ()) and value == getattr(before, field)


def says_something_else(before: str | None, after: str | None) -> bool:
    """Tell whether words were given another meaning, and not just corrected."""
    if not before or not after:
        return False
    alike = difflib.SequenceMatcher(None, before.casefold(), after.casefold(), autojunk=False)
    return alike.ratio() < _SAME


def written_for(left: Left) -> str:
    """Say for what the fields were written that stayed: "the old title"."""
    return f"the old {listed(_names(left.reworded))}"


def stays_said(id: str, left: Left) -> str:
    """Say which fields stayed: "g1 still has the measure and plan written for its old title"."""
    had = f"written for its old {listed(_names(left.reworded))}"
    return f"{id} still has the {listed(_names(left.fields))} {had}"


def _names(fields: Collection[str]) -> list[str]:
    return list(dict.fromkeys(_CALLED[field] for field in fields))
