"""Taking a reply: what an answer at a place of the interview does to the plan."""

import re
from collections.abc import Callable

from ambition_cli.domain import lines, person, picking, reading
from ambition_cli.domain.catalogue import Question
from ambition_cli.domain.fields import HEADINGS
from ambition_cli.domain.interview import (
    Place,
    Script,
    answer_of,
    question_at,
)
from ambition_cli.domain.kinds import proposed
from ambition_cli.domain.plan import Line, Plan, changed
from ambition_cli.domain.records import with_fields
from ambition_cli.domain.taking import TAKE_OUT, Taken, done, kept
from ambition_cli.domain.wording import clean
from ambition_cli.errors import Refused

_TURNED = {
    "problems": "Which problem would it let you work on that you can't today?",
    "impact": "Whom would it serve, and what would be different for them?",
    "more_of": "What would you do all day?",
}


def take(plan: Plan, place: Place, reply: str, script: Script) -> Taken:
    """Take a reply at a place. An empty one keeps what stands, skips, or ends a list.

    Raises Refused, with a sentence that helps, where the reply cannot be taken.
    """
    question = question_at(place, script)
    text = clean(reply, "the answer") if reply.strip() else ""
    return _TAKERS[question.takes](plan, place, question, text, script)


def _text(plan: Plan, place: Place, question: Question, text: str, script: Script) -> Taken:
    if text == TAKE_OUT:
        plan = kept(plan, question, None)
    elif text:
        plan = kept(plan, question, text)
    return done(plan, place, question, script)


def _number(plan: Plan, place: Place, question: Question, text: str, script: Script) -> Taken:
    stands = answer_of(plan, question)
    value = _a_number(text, question) if text else stands if stands is not None else None
    plan = kept(plan, question, question.default if value is None else value)
    return done(plan, place, question, script)


def _a_number(text: str, question: Question) -> int | float:
    found = re.fullmatch(r"(\d{1,4}(?:[.,]\d{1,2})?)(?: ?(?:h|hours?|months?))?", text.lower())
    value = float(found[1].replace(",", ".")) if found else -1.0
    whole = question.id == "months"
    if not question.lowest <= value <= question.highest or (whole and value != int(value)):
        raise Refused(f"give a number from {question.lowest} to {question.highest}")
    return int(value) if value == int(value) else value


def _list_item(
    plan: Plan,
    place: Place,
    question: Question,
    text: str,
    script: Script,
    add: Callable[[Plan, str], Plan],
    rework: Callable[[Plan, int, str], Plan],
) -> Taken:
    """Take an item of a list: a new one, new words for an old one, or the end of the list."""
    count = len(answer_of(plan, question))
    if place.item <= count:
        if text:
            plan = rework(plan, place.item - 1, text)
        if text == TAKE_OUT:
            return Taken(plan, place)
        full = place.item == question.most
        return done(plan, place, question, script) if full else _next_item(plan, place)
    if not text or text == TAKE_OUT:
        return done(plan, place, question, script)
    for part in reading.separate(text)[: question.most - count]:
        plan = add(plan, part)
    if len(answer_of(plan, question)) >= question.most:
        return done(plan, place, question, script)
    return Taken(plan, Place(question.id, len(answer_of(plan, question)) + 1))


def _next_item(plan: Plan, place: Place) -> Taken:
    return Taken(plan, Place(place.question, place.item + 1))


def _lines(plan: Plan, place: Place, question: Question, text: str, script: Script) -> Taken:
    heading = question.id
    new = place.item > len(answer_of(plan, question))
    if new and heading in HEADINGS and text:
        if reading.is_dont_know(text):
            said = "That is fine, and common. Your plan will have a way to find out."
            return done(_unknown(plan, heading), place, question, script, said)
        if reading.is_title(text):
            said = "That is a role you could try on; I have put it among your options."
            return Taken(_as_option(plan, text, question.id), place, f"{said}\n{_TURNED[heading]}")

    def rework(plan: Plan, index: int, text: str) -> Plan:
        line: Line = answer_of(plan, question)[index]
        return (
            lines.without(plan, line.id)
            if text == TAKE_OUT
            else lines.reworded(plan, line.id, text)
        )

    def add(plan: Plan, text: str) -> Plan:
        return lines.add(plan, heading, text)

    return _list_item(plan, place, question, text, script, add, rework)


def _unknown(plan: Plan, heading: str) -> Plan:
    if heading in plan.interview.unknown or getattr(plan.ambition, heading):
        return plan
    unknown = (*plan.interview.unknown, heading)
    return changed(plan, interview=with_fields(plan.interview, {"unknown": unknown}))


def _as_option(plan: Plan, name: str, source: str) -> Plan:
    if any(option.name.casefold() == name.casefold() for option in plan.options):
        return plan
    return person.add_option(plan, name, {"source": source})


def _options(plan: Plan, place: Place, question: Question, text: str, script: Script) -> Taken:
    def rework(plan: Plan, index: int, text: str) -> Plan:
        option = plan.options[index]
        if text == TAKE_OUT:
            return person.without_option(plan, option.id)
        return person.edit_option(plan, option.id, {"name": text, "kind": proposed(text)})

    def add(plan: Plan, text: str) -> Plan:
        return person.add_option(plan, text, {"source": "interview"})

    if place.item > len(plan.options) and reading.is_dont_know(text):
        return done(plan, place, question, script, "That is fine. They can come later.")
    return _list_item(plan, place, question, text, script, add, rework)


def _helpers(plan: Plan, place: Place, question: Question, text: str, script: Script) -> Taken:
    def rework(plan: Plan, index: int, text: str) -> Plan:
        name = plan.helpers[index].name
        if text == TAKE_OUT:
            return person.drop_helper(plan, name)
        return person.edit_helper(plan, name, person.helper_said(text))

    def add(plan: Plan, text: str) -> Plan:
        fields = person.helper_said(text)
        return person.add_helper(plan, fields.pop("name"), fields)

    if place.item > len(plan.helpers) and reading.is_dont_know(text):
        return done(plan, place, question, script)
    return _list_item(plan, place, question, text, script, add, rework)


_TAKERS: dict[str, Callable[[Plan, Place, Question, str, Script], Taken]] = {
    "text": _text,
    "number": _number,
    "lines": _lines,
    "options": _options,
    "helpers": _helpers,
    "ticks": picking.ticks,
    "tags": picking.tags,
    "pick": picking.pick,
    "kinds": picking.kinds,
    "readback": picking.readback,
    "goals": picking.drafts,
    "experiments": picking.drafts,
}
