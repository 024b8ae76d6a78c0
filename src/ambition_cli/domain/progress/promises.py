"""What was promised in talks and is not kept yet, with the days by which it is due."""

import datetime as dt
from dataclasses import dataclass

from ambition_cli.domain.plan.everyday import ME, Promise, Talk
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.words.wording import one_word

SOON = dt.timedelta(days=7)


@dataclass(frozen=True)
class Promised:
    """A promise, the talk it was made in, and its place there, from 1."""

    talk: Talk
    number: int
    promise: Promise

    @property
    def id(self) -> str:
        """Return what names it in a command: t1 where the talk has one promise, t1.2 of several."""
        return self.talk.id if len(self.talk.promises) == 1 else f"{self.talk.id}.{self.number}"

    @property
    def by(self) -> dt.date | None:
        """Return the day by which it was promised; None where no day was named."""
        return self.promise.by

    @property
    def is_mine(self) -> bool:
        """Tell whether the person made it; otherwise it was made to them."""
        return self.promise.who == ME

    @property
    def remedy(self) -> str:
        """Return the command that marks it as kept."""
        return f"ambition talk --kept {one_word(self.id)}"

    def is_due(self, today: dt.date) -> bool:
        """Tell whether it is open, and its day past or within a week."""
        return self.promise.is_open and self.by is not None and self.by <= today + SOON


def promises(plan: Plan) -> list[Promised]:
    """Return all promises, the first due in front, those without a day last.

    Of a plan as somebody may see it, only those of talks that they may know of are there.
    """
    found = [
        Promised(talk, number, one)
        for talk in plan.talks
        for number, one in enumerate(talk.promises, 1)
    ]
    return sorted(found, key=lambda one: one.by or dt.date.max)


def open_promises(plan: Plan) -> list[Promised]:
    """Return the promises that are neither kept nor let go, as `promises` orders them."""
    return [one for one in promises(plan) if one.promise.is_open]


def due_promises(plan: Plan, today: dt.date) -> list[Promised]:
    """Return the open promises whose day is past, or within a week, the first due in front."""
    return [one for one in open_promises(plan) if one.is_due(today)]
