"""What could start sooner than planned, once something before it has ended.

Only the next in the row moves, and only where the person says so. What comes after it keeps its
days: it was spread over the months on purpose, and is offered in its turn.
"""

import datetime as dt
from dataclasses import dataclass

from ambition_cli.domain.drafting.rounds import is_over
from ambition_cli.domain.plan.experiments import edit, room_for, to_come
from ambition_cli.domain.plan.model import Experiment, Plan
from ambition_cli.domain.plan.records import experiment_named
from ambition_cli.domain.progress.now import upcoming
from ambition_cli.domain.words.dates import in_full
from ambition_cli.errors import Refused

_WORTH_IT = dt.timedelta(weeks=1)  # a few days sooner are no reason to change a calendar


@dataclass(frozen=True)
class Sooner:
    """An experiment that is planned, and the day on which it could start instead."""

    experiment: Experiment
    starts: dt.date


def could_start_sooner(plan: Plan, today: dt.date, ended: str = "") -> Sooner | None:
    """Return the next experiment that is planned, where it could start a week sooner, or None.

    Where one has just `ended`, it could have the days that are free now: from today on, or from the
    day on which that one was to start. Otherwise nothing must be under way.
    """
    free = _free_from(experiment_named(plan, ended), today) if ended else today
    is_under_way = any(one.is_running or one.is_paused for one in plan.experiments)
    if free is None or is_over(plan, today) or (is_under_way and not ended):
        return None
    still_to_come = {one.id for one in to_come(plan)}
    for one in upcoming(plan):
        before = plan.experiment(one.after)
        if one.id not in still_to_come or (before and not before.is_over):
            continue
        room = room_for(plan, one, free)
        is_sooner = room and one.starts and room[0] + _WORTH_IT <= one.starts
        return Sooner(one, room[0]) if room and is_sooner else None
    return None


def _free_from(ended: Experiment, today: dt.date) -> dt.date | None:
    """Return the first day that is free after what has ended; None where it had no days."""
    if ended.started:
        return today
    return max(today, ended.starts) if ended.starts and ended.ends else None


def could_start_said(found: Sooner, today: dt.date) -> str:
    """Say when something could start, where nothing else is under way."""
    when = start_said(found, today)
    return f"Nothing else is under way until then, so you could start it {when}."


def start_said(found: Sooner, today: dt.date) -> str:
    """Say when something could start: now, or on a day."""
    return "now" if found.starts == today else f"on {in_full(found.starts)}"


def moved_up(plan: Plan, id: str, day: dt.date, today: dt.date) -> Plan:
    """Return the plan with an experiment that starts on another day, as long as it was.

    Raises Refused where that day is past.
    """
    if day < today:
        raise Refused(f"{in_full(day)} is past; give a day from {in_full(today)} on")
    return edit(plan, id, {"starts": day}, today)
