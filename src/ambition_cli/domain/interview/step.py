"""What the takers of replies share: what a reply led to, and keeping it."""

from dataclasses import dataclass
from typing import Any, Final

from ambition_cli.domain.drafting.catalogue import Question
from ambition_cli.domain.interview.order import Place, Script, following
from ambition_cli.domain.plan.model import Plan, changed
from ambition_cli.domain.plan.records import with_fields

TAKE_OUT = "-"
MOVES: Final = {"back": "<", "skip": "", "quit": "quit", "exit": "quit", "q": "quit", ":q": "quit"}
"""Words that work at every question, and the keys that they stand for."""


@dataclass(frozen=True)
class Taken:
    """What a reply led to: the plan, the place after it (None: the end), and what to say."""

    plan: Plan
    place: Place | None
    said: str = ""


def done(plan: Plan, place: Place, question: Question, script: Script, said: str = "") -> Taken:
    """Note that a question was put, and go on."""
    if question.id not in plan.interview.asked:
        asked = (*plan.interview.asked, question.id)
        plan = plan.with_interview(asked=asked)
    return Taken(plan, following(plan, place, script), said)


def kept(plan: Plan, question: Question, value: Any) -> Plan:
    """Return the plan with a single answer in its field."""
    table, _, key = question.field.partition(".")
    return changed(plan, **{table: with_fields(getattr(plan, table), {key: value})})
