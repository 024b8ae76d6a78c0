"""What is overdue or has gone quiet: what a review asks about, and a rule of the check."""

import datetime as dt
from dataclasses import dataclass

from ambition_cli.domain.dates import in_full
from ambition_cli.domain.goals import active
from ambition_cli.domain.plan import Plan
from ambition_cli.domain.trying import Experiment, Goal

_NOTE_WITHIN = dt.timedelta(weeks=3)
_CHECK_IN_WITHIN = dt.timedelta(weeks=5)
_START_WITHIN = dt.timedelta(weeks=2)


@dataclass(frozen=True)
class Overdue:
    """A goal or an experiment that wants a decision: why, and the command that gives it one."""

    record: Goal | Experiment
    reason: str
    remedy: str


def overdue(plan: Plan, today: dt.date) -> list[Overdue]:
    """Return what is past its time or silent, experiments first."""
    experiments = [_of_experiment(one, today) for one in plan.experiments]
    goals = [_of_goal(goal, today) for goal in active(plan)]
    return [found for found in (*experiments, *goals) if found]


def _of_experiment(one: Experiment, today: dt.date) -> Overdue | None:
    if one.status == "planned" and one.starts and today - one.starts > _START_WITHIN:
        reason = f"it was to start on {in_full(one.starts)}"
        return Overdue(one, reason, f"ambition experiments start {one.id}")
    if one.status != "running":
        return None
    if one.ends and one.ends < today:
        reason = f"its time was over on {in_full(one.ends)}"
        return Overdue(one, reason, f"ambition experiments finish {one.id}")
    last = one.log[-1].on if one.log else one.started or today
    if today - last > _NOTE_WITHIN:
        reason = f"nothing noted since {in_full(last)}"
        return Overdue(one, reason, f'ambition experiments log {one.id} "…"')
    return None


def _of_goal(goal: Goal, today: dt.date) -> Overdue | None:
    if goal.due and goal.due < today:
        reason = f"it was due on {in_full(goal.due)}"
        return Overdue(goal, reason, f"ambition goals close {goal.id} --reached")
    since = goal.checkins[-1].on if goal.checkins else goal.starts
    if not since or today - since <= _CHECK_IN_WITHIN:
        return None
    reason = f"where it stands was last noted on {in_full(since)}"
    if not goal.checkins:
        reason = "where it stands has not been noted yet"
    return Overdue(goal, reason, f"ambition goals progress {goal.id} NUMBER")
