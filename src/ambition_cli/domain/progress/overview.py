"""A plan at a glance: what a coach wants to know of each person before the next talk."""

import datetime as dt
from dataclasses import dataclass

from ambition_cli.domain.plan.goals import active
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.progress.now import running
from ambition_cli.domain.progress.overdue import overdue


@dataclass(frozen=True)
class Glance:
    """Whose plan, the last review, how many tries run, the next date, how much is stale."""

    name: str
    last_review: dt.date | None
    running: int
    next_due: dt.date | None
    stale: int


def glance(plan: Plan, today: dt.date) -> Glance:
    """Return a plan at a glance; `next_due` is the next end of a goal or of what runs."""
    ends = [goal.due for goal in active(plan)] + [one.ends for one in running(plan)]
    return Glance(
        name=plan.person.name or "",
        last_review=plan.reviews[-1].on if plan.reviews else None,
        running=len(running(plan)),
        next_due=min((day for day in ends if day and day >= today), default=None),
        stale=len(overdue(plan, today)),
    )
