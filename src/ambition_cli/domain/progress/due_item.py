"""An item that is due on a day, and how that is said before the day, on it and after it.

A shell prompt waits for this: nothing is imported here that the models need.
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from ambition_cli.domain.words.dates import in_full

# What stands for anything that is not for everybody's eyes.
NEUTRAL = "something is due"
_ELSE = "something else is due"
IN_FULL = "ambition due --words"

_SAID = {  # before the day, on it, after it
    "start": ("{what} starts on {day}", "{what} starts today", "{what} was to start on {day}"),
    "end": ("{what} ends on {day}", "{what} ends today", "{what} ended on {day}"),
    "goal": ("{what} is due on {day}", "{what} is due today", "{what} was due on {day}"),
    "promise": ("{what} by {day}", "{what} by today", "{what} by {day}"),
    "round": ("{what} ends on {day}", "{what} ends today", "{what} is over"),
    "review": (
        "a review is due on {day}",
        "a review is due today",
        "a review has been due since {day}",
    ),
    "appointment": (
        "you have time set aside on {day}{at} for your next step",
        "you have time set aside today{at} for your next step",
        "you had time set aside on {day}{at} for your next step",
    ),
}
KINDS = frozenset(_SAID)


@dataclass(frozen=True)
class DueItem:
    """Something with a day: due from then on, or from an earlier `first`; until `last`, if given.

    `what` is how it is called in a sentence; empty where that is not for everybody's eyes.
    """

    kind: str  # one of KINDS; empty where it is hidden
    on: dt.date
    what: str
    command: str
    id: str = ""  # of the record it is about
    first: dt.date | None = None
    last: dt.date | None = None
    at: str = ""  # the time of day, of an appointment
    is_hidden: bool = False

    def is_due(self, today: dt.date, ahead: dt.timedelta = dt.timedelta(0)) -> bool:
        """Tell whether it is due, or will be within some days."""
        first = self.first or self.on
        return first <= today + ahead and (self.last is None or today <= self.last)

    def said(self, today: dt.date) -> str:
        """Return it as a sentence without its end."""
        if self.is_hidden:
            return NEUTRAL
        before, now, after = _SAID[self.kind]
        form = before if today < self.on else now if today == self.on else after
        at = f" at {self.at}" if self.at else ""
        return form.format(what=self.what, day=in_full(self.on), at=at)


def due_now(
    items: Iterable[DueItem], today: dt.date, ahead: dt.timedelta = dt.timedelta(0)
) -> list[DueItem]:
    """Return what is due, the longest due in front; of an appointment only the next day.

    All that is hidden is one item, because not even its number is for everybody.
    """
    found: list[DueItem] = []
    for one in sorted(items, key=lambda one: one.on):
        is_once = one.is_hidden or one.kind == "appointment"
        again = is_once and any(other.kind == one.kind for other in found)
        if one.is_due(today, ahead) and not again:
            found.append(one)
    return found


def in_lines(found: Iterable[DueItem], today: dt.date) -> list[str]:
    """Return a line for each, with the command that sees to it; what is hidden comes last."""
    found = [*found]
    lines = [f"{one.said(today)}: {one.command}" for one in found if not one.is_hidden]
    if any(one.is_hidden for one in found):
        lines.append(f"{_ELSE if lines else NEUTRAL}: {IN_FULL}")
    return list(dict.fromkeys(lines))
