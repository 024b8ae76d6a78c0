"""What somebody types of a goal: where it stands, when it is due."""

import datetime as dt
import re

from ambition_cli.domain.plan import goals
from ambition_cli.domain.plan.fields import Number
from ambition_cli.domain.plan.model import Goal, Plan
from ambition_cli.domain.words import numbers, replies
from ambition_cli.domain.words.characters import command_word
from ambition_cli.domain.words.numbers import Step, number_or_step
from ambition_cli.domain.words.typed_dates import understood
from ambition_cli.domain.words.wording import number_said
from ambition_cli.errors import Refused


def value_said(goal: Goal, text: str, what: str = "") -> Number | Step:
    """Return where a goal stands, as typed: a number, or a step from where it stood, like +1.

    -1 is a step back, unless the goal counts below zero. Raises Refused.
    """
    below_zero = min(goals.stands_at(goal) or 0, goal.baseline or 0, goal.target or 0) < 0
    return number_or_step(text, what, below_zero=below_zero)


def value_meant(goal: Goal, text: str) -> tuple[Number | Step, str]:
    """Return where a goal stands as somebody replies, and what to say of it: "3 maybe", "2-3".

    "One more" is a step. Raises Refused.
    """
    if replies.is_none(text):
        raise Refused("say 0 if there are none, or Enter to skip")
    more = re.fullmatch(r"(?:just )?(another|\S+) (?:more|one)[.!]?", command_word(text))
    if more:
        by = 1 if more[1] in ("another", "one") else numbers.number(more[1])
        return Step(by), f"I'll take that as +{number_said(by)}."
    try:
        return value_said(goal, text), ""
    except Refused:
        meant = numbers.number_meant(text)
        return meant.value, meant.said


def due_said(plan: Plan, text: str, today: dt.date) -> str:
    """Return the day meant for a goal that starts now; raise Refused where it is not on."""
    due = understood(text, today)
    goals.within_horizon(due, goals.first_day(plan, today), today)
    return due.isoformat()
