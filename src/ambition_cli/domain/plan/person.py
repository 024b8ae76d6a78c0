"""The person: name, hours a week, months ahead, and what they tend to do."""

from collections.abc import Mapping
from typing import Any

from ambition_cli.domain.plan.model import (
    Plan,
    changed,
)
from ambition_cli.domain.plan.records import (
    with_fields,
)
from ambition_cli.errors import Refused

MOST_HOURS = 80  # a week, beside a job or without one
WAYS = ("obstacle", "when_where")


def edit(plan: Plan, fields: Mapping[str, Any]) -> Plan:
    """Change what is known of the person, and what the interview asked of her ways.

    The first are name, hours_per_week, months and not_before, the others those of `WAYS`, and
    whether the plan is a light one.
    """
    check_amounts(fields)
    of_interview = (*WAYS, "light")
    ways = {name: fields[name] for name in of_interview if name in fields}
    of_person = {name: value for name, value in fields.items() if name not in of_interview}
    return changed(
        plan,
        person=with_fields(plan.person, of_person),
        interview=with_fields(plan.interview, ways),
    )


def check_amounts(fields: Mapping[str, Any]) -> None:
    """Raise Refused where hours a week or months ahead are more or less than can be planned."""
    hours, months = fields.get("hours_per_week"), fields.get("months")
    if isinstance(hours, int | float) and not 0 <= hours <= MOST_HOURS:
        raise Refused(
            f"hours a week must be from 0 to {MOST_HOURS}; "
            "give the hours you could spend on this, on top of your job"
        )
    if isinstance(months, int) and not 3 <= months <= 6:
        raise Refused("goals reach 3 to 6 months ahead; give a number of months from 3 to 6")


def told_before(plan: Plan, fields: Mapping[str, Any]) -> list[str]:
    """List the goals under way that are worded with what these fields replace."""
    old = [words for name in WAYS if name in fields and (words := getattr(plan.interview, name))]
    return [
        goal.id
        for goal in plan.goals
        if goal.is_open
        and any(_stands_in(words, f"{goal.obstacle} {goal.if_then}") for words in old)
    ]


def _stands_in(words: str, text: str) -> bool:
    return words.casefold() in text.casefold()
