"""What to say in the person's own words: kept with what it rests on, to tell when that changes."""

import datetime as dt
from collections.abc import Iterator, Sequence

from ambition_cli.domain.plan.model import (
    Experiment,
    Goal,
    Line,
    Option,
    OwnAnswer,
    Plan,
    all_lines,
    changed,
    plan_of,
    table_of,
)
from ambition_cli.domain.privacy.forget import FORGOTTEN
from ambition_cli.domain.spoken.speech import WORDS, words_in
from ambition_cli.domain.words.choices import Others, Question


def kept(plan: Plan, question: Question, audience: str, seconds: int) -> OwnAnswer | None:
    """Return the person's own answer, of a plan as the listener may see it.

    That is the one for just this time, or else the longest that can be said in it.
    """
    found = [
        one
        for one in plan.spoken
        if one.question == question and one.audience == audience and FORGOTTEN not in one.text
    ]
    for_it = [one for one in found if one.seconds == seconds]
    if for_it:
        return max(for_it, key=lambda one: one.on)
    fitting = [one for one in found if words_in(one.text) <= WORDS[seconds]]
    return max(fitting, key=lambda one: (words_in(one.text), one.on), default=None)


def with_answer(
    plan: Plan,
    text: str,
    question: Question,
    audience: Others,
    seconds: int,
    ids: Sequence[str],
    today: dt.date,
) -> Plan:
    """Return the plan with an answer in the person's own words, in place of the one before.

    `ids` are those of the records that it rests on; what is none is left out.
    """
    said = {id: words for id in ids if (words := _said_of(plan, id))}
    table = {"question": question, "for": audience, "seconds": seconds, "text": text}
    one = OwnAnswer.model_validate({"on": today, **table, "rests_on": [*said], "then": said})
    return changed(plan, spoken=(*_others(plan, question, audience, seconds), one))


def without_answer(plan: Plan, question: Question, audience: Others, seconds: int) -> Plan:
    """Return the plan without the person's own answer for this time."""
    left = tuple(_others(plan, question, audience, seconds))
    if left:
        return changed(plan, spoken=left)
    return plan_of({key: value for key, value in table_of(plan).items() if key != "spoken"})


def _others(plan: Plan, question: Question, audience: Others, seconds: int) -> Iterator[OwnAnswer]:
    key = (question, audience, seconds)
    return (one for one in plan.spoken if (one.question, one.audience, one.seconds) != key)


def changed_since(plan: Plan, answer: OwnAnswer) -> list[str]:
    """Return the ids of the records that an answer rests on and that say something else now."""
    return [
        id for id in answer.rests_on if id in answer.then and answer.then[id] != _said_of(plan, id)
    ]


def _said_of(plan: Plan, id: str) -> str:
    """Return what a record says, and where it stands; nothing where there is none."""
    records: tuple[Line | Option | Goal | Experiment, ...] = (
        *all_lines(plan), *plan.options, *plan.goals, *plan.experiments,
    )  # fmt: skip
    for one in records:
        if one.id == id:
            if isinstance(one, Line):
                return one.text
            name = one.name if isinstance(one, Option) else one.title
            return f"{name} ({one.status.replace('_', ' ')})"
    return ""
