"""What the takers of replies share: what a reply led to, and reading numbers."""

from dataclasses import dataclass
from typing import Any

from ambition_cli.domain.drafting.catalogue import Question
from ambition_cli.domain.interview.order import Place, Script, following
from ambition_cli.domain.plan.model import Plan, changed
from ambition_cli.domain.plan.records import with_fields
from ambition_cli.domain.words.characters import narrow
from ambition_cli.errors import Refused

TAKE_OUT = "-"


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


def numbers_in(text: str, highest: int) -> list[int]:
    """Return the numbers of a reply like "1 3" or "1, 3"."""
    words = narrow(text).replace(",", " ").split()
    numbers = [int(word) for word in words if word.isascii() and word.isdigit() and len(word) < 4]
    if len(numbers) < len(words) or any(not 0 <= one <= highest for one in numbers):
        raise Refused(f"give {choice(highest)}, or Enter")
    return numbers


def choice(highest: int) -> str:
    """Say which numbers there are to choose from."""
    return "1" if highest == 1 else f"a number from 1 to {highest}"


def one_number(text: str, highest: int) -> int:
    """Return the one number of a reply; raise Refused where it is none or several."""
    numbers = numbers_in(text, highest)
    if len(numbers) != 1 or not numbers[0]:
        raise Refused(f"give {choice(highest)}, or Enter to go on")
    return numbers[0]
