"""Deciding on what is overdue: it goes on until a day, pauses, is let go, or was reached."""

import datetime as dt
from typing import Literal

from ambition_cli.domain.plan import experiments, goals
from ambition_cli.domain.plan.model import Experiment, Goal, Plan
from ambition_cli.domain.plan.records import (
    experiment_named,
    goal_named,
    put,
    with_fields,
)
from ambition_cli.domain.words import replies
from ambition_cli.domain.words.characters import command_word
from ambition_cli.domain.words.choosing import word_meant
from ambition_cli.domain.words.dates import add_days, add_months, in_full
from ambition_cli.domain.words.typed_dates import Edge, understood
from ambition_cli.errors import Refused

Decision = Literal["continue", "pause", "let go", "reached"]
_OF_EXPERIMENTS: tuple[Decision, ...] = ("continue", "pause", "let go")
_OF_GOALS: tuple[Decision, ...] = (*_OF_EXPERIMENTS, "reached")

# What people say for them; "let e1 go" is "let go" with what it is about.
_SAID: dict[str, Decision] = {
    **dict.fromkeys(("let it go", "let them go", "drop", "drop it", "stop", "end it"), "let go"),
    **dict.fromkeys(("go on", "carry on", "keep going", "goes on", "keep on", "on"), "continue"),
    **dict.fromkeys(("continue it", "extend", "extend it", "prolong"), "continue"),
    **dict.fromkeys(("pause it", "later", "not now", "wait", "hold"), "pause"),
    **dict.fromkeys(("done", "reached it", "it is reached", "finished", "close"), "reached"),
}
_SAVE_OR_DROP = "say pause to save it for later, or let go to drop it"
_LEAST = 6  # days: a try goes on for a week at least
_USUAL = 13


def choices(record: Goal | Experiment) -> tuple[Decision, ...]:
    """Return what can be decided of a record; what came of a try takes more questions."""
    return _OF_GOALS if isinstance(record, Goal) else _OF_EXPERIMENTS


def decision_said(text: str, record: Goal | Experiment) -> Decision:
    """Return what somebody decides in their own words: "let it go", "let e1 go", "carry on".

    Raises Refused where it is none of the choices.
    """
    words = [word for word in command_word(text).split() if word != record.id.lower()]
    return word_meant(" ".join(words), choices(record), _SAID)


def decision_or_day_said(
    text: str, record: Goal | Experiment, today: dt.date
) -> tuple[Decision, dt.date | None]:
    """Return what somebody decides of something overdue, and the day that they give for it.

    A yes says that a goal was reached, or that a try goes on. Raises Refused.
    """
    is_goal = isinstance(record, Goal)
    if replies.is_yes(text):
        return ("reached" if is_goal else "continue"), None
    if replies.is_no(text) and is_goal:
        return "let go", None
    if replies.is_no(text):
        raise Refused(_SAVE_OR_DROP)
    try:
        return decision_said(text, record), None
    except Refused as error:
        choices_said = f"{error}"
    edge: Edge = "first" if record.status == "planned" else "last"
    try:
        return "continue", understood(text, today, edge=edge)
    except Refused:
        raise Refused(f"{choices_said}, or give a date like in 2 weeks or 1 March") from None


def closed_by_enter(goal: Goal) -> goals.Outcome:
    """Return how an overdue goal is closed where nobody moves it: by where it stands."""
    return "reached" if goals.all_there(goal) else "let_go"


def usual_day(plan: Plan, record: Goal | Experiment, today: dt.date) -> dt.date | None:
    """Return the day that is meant where none is given: its end, or the start of what never began.

    A day that is still to come stays. None where no week has room for a start.
    """
    if isinstance(record, Goal):
        ahead = record.due and record.due > today
        return record.due if ahead else add_months(today, goals.SHORTEST)
    if record.is_planned:
        room = experiments.room_for(plan, record, today)
        return room[0] if room else None
    if record.ends and record.ends > today:
        return record.ends
    return add_days(today, max(_length(record), _LEAST))


def _length(record: Experiment) -> int:
    """Return how many days its end lies behind its start."""
    return (record.ends - record.starts).days if record.ends and record.starts else _USUAL


def decided(
    plan: Plan, record: Goal | Experiment, decision: Decision, day: dt.date | None, today: dt.date
) -> Plan:
    """Return the plan with something continued until (or from) a day, paused, let go or reached.

    Raises Refused where that does not go.
    """
    if decision == "continue":
        usual = day or usual_day(plan, record, today)
        if not usual:
            raise Refused(f"no week has room for {record.id}; pause it to save it for later")
        return _continued(plan, record, usual, today)
    if isinstance(record, Goal):
        if decision == "pause":
            return goals.pause(plan, record.id)
        outcome: goals.Outcome = "reached" if decision == "reached" else "let_go"
        return goals.close(plan, record.id, outcome, None, today)
    if decision == "let go":
        return experiments.drop(plan, record.id, "decided in a review")
    if record.is_running:
        return experiments.pause(plan, record.id, None)
    return experiments.edit(plan, record.id, {"starts": None, "ends": None}, today)


def _continued(plan: Plan, record: Goal | Experiment, day: dt.date, today: dt.date) -> Plan:
    if day < today or (day == today and record.status != "planned"):
        raise Refused(f"{in_full(day)} is not in the future; give a later day")
    if isinstance(record, Goal):
        if day != record.due:
            plan = goals.edit(plan, record.id, {"due": day}, today)
        return put(plan, with_fields(goal_named(plan, record.id), {"continued": today}))
    dates = {"ends": day}
    if record.is_planned:
        room = experiments.room_for(plan, record, today)
        ends = room[1] if room and room[0] == day else add_days(day, _length(record))
        dates = {"starts": day, "ends": ends}
    plan = experiments.edit(plan, record.id, dates, today)
    return put(plan, with_fields(experiment_named(plan, record.id), {"continued": today}))
