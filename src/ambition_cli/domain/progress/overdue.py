"""What is overdue or has gone quiet: a review asks about it, and a rule of the check finds it."""

import datetime as dt
from dataclasses import dataclass

from ambition_cli.domain.drafting.rounds import is_over
from ambition_cli.domain.plan.goals import active, all_there
from ambition_cli.domain.plan.model import Experiment, Goal, Plan
from ambition_cli.domain.words.dates import in_full
from ambition_cli.domain.words.wording import one_word

_NOTE_WITHIN = dt.timedelta(weeks=3)
_CHECK_IN_WITHIN = dt.timedelta(weeks=5)
_START_WITHIN = dt.timedelta(weeks=2)


@dataclass(frozen=True)
class Overdue:
    """A goal or an experiment to decide on: why, and the command that does it."""

    record: Goal | Experiment
    reason: str
    remedy: str


def overdue(plan: Plan, today: dt.date) -> list[Overdue]:
    """Return what is overdue or has gone quiet: what runs, goals, what never started."""
    running = [one for one in plan.experiments if one.is_running]
    planned = [one for one in plan.experiments if one.is_planned]
    found = [_of_running(one, today) for one in running]
    found += [_of_goal(goal, today) for goal in active(plan)]
    found += [_of_planned(one, today) for one in planned]
    return [one for one in found if one]


def to_decide(plan: Plan, today: dt.date) -> list[Overdue]:
    """Return what a review asks about: what is overdue; once a round is over, only what runs.

    The next round closes the goals one by one, and drops what never started.
    """
    found = overdue(plan, today)
    return [one for one in found if one.record.status == "running" or not is_over(plan, today)]


def _of_running(one: Experiment, today: dt.date) -> Overdue | None:
    if one.ends and one.ends < today:
        reason = f"it ended on {in_full(one.ends)}"
        return Overdue(one, reason, f"ambition experiments finish {one_word(one.id)}")
    days = [day for day in (one.started, one.continued, *(entry.on for entry in one.log)) if day]
    if not days or today - max(days) <= _NOTE_WITHIN:
        return None
    reason = f"nothing noted since {in_full(one.log[-1].on)}" if one.log else "nothing noted yet"
    return Overdue(one, reason, f'ambition experiments log {one_word(one.id)} "…"')


def _of_planned(one: Experiment, today: dt.date) -> Overdue | None:
    if not one.starts or today - one.starts <= _START_WITHIN:
        return None
    reason = f"it was meant to start on {in_full(one.starts)}"
    return Overdue(one, reason, f"ambition experiments start {one_word(one.id)}")


def _of_goal(goal: Goal, today: dt.date) -> Overdue | None:
    close = f"ambition goals close {one_word(goal.id)} --reached"
    if goal.due and goal.due < today:
        remedy = close if all_there(goal) else "ambition review"  # it may go on, or be let go
        return Overdue(goal, f"it was due on {in_full(goal.due)}", remedy)
    days = [goal.starts, goal.continued, goal.moved, *(entry.on for entry in goal.checkins)]
    said = [day for day in days if day]
    if not said or today - max(said) <= _CHECK_IN_WITHIN:
        return None
    if all_there(goal):
        return Overdue(goal, "it has reached its target", close)
    reason = "no progress noted yet"
    if goal.checkins:
        reason = f"no progress noted since {in_full(goal.checkins[-1].on)}"
    return Overdue(goal, reason, f"ambition goals progress {one_word(goal.id)} NUMBER")
