"""Taking a reply: what an answer at a place of the interview does to the plan."""

import re
from collections.abc import Callable

from ambition_cli.domain.drafting.catalogue import Question
from ambition_cli.domain.interview import (
    due_by,
    follow_ups,
    listening,
    own_goal,
    take_choices,
    take_lists,
    take_occasion,
    take_round,
)
from ambition_cli.domain.interview.heard import PLACES, belongs, title_within
from ambition_cli.domain.interview.order import (
    Place,
    Script,
    answer_of,
    question_at,
)
from ambition_cli.domain.interview.step import (
    TAKE_OUT,
    Taken,
    done,
    kept,
)
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.words import numbers, replies
from ambition_cli.domain.words.characters import command_word
from ambition_cli.domain.words.dont_know import is_dont_know
from ambition_cli.domain.words.statements import Kind, read
from ambition_cli.domain.words.wording import clean, counted, hours_said
from ambition_cli.errors import Refused

_ASKED_FOR = {"strain": Kind.STRAIN, "lost": Kind.LOSS}  # whatever is said there is of that kind
_OF_ONESELF = ("today", "good_hour", "keep", "obstacle", "when_where")  # repeated word for word


def take(plan: Plan, place: Place, reply: str, script: Script) -> Taken:
    """Take a reply at a place. An empty one keeps what stands, skips, or ends a list.

    Raises Refused, with a sentence that helps, where the reply cannot be taken.
    """
    question = question_at(place, script)
    plan = follow_ups.closed(plan)
    text = clean(reply, "the answer") if reply.strip() else ""
    text = TAKE_OUT if command_word(text) == TAKE_OUT else text
    return _TAKERS[question.takes](plan, place, question, text, script)


def _text(plan: Plan, place: Place, question: Question, text: str, script: Script) -> Taken:
    if listening.is_about_kind(place):
        return listening.take_kind(plan, place, question, text, script)
    if place.field:
        return follow_ups.take(plan, place, question, text, script)
    if question.id == "different":
        return take_round.different(plan, place, question, text, script)
    takes_out = text == TAKE_OUT and answer_of(plan, question)
    if question.id in _OF_ONESELF and text and replies.leaves_out(text) and not takes_out:
        said = "" if answer_of(plan, question) else script.catalogue.said["left_open"]
        return done(plan, place, question, script, said)
    if question.id in _OF_ONESELF and text.isdigit():  # "3" is typed for a list that isn't there
        raise Refused(f"“{text}” is only a figure; say it in a word or two, or Enter to go on")
    if question.id == "strain" and replies.leaves_out(text):
        light = follow_ups.opened(plan, Place(question.id, 0, "light"), script)
        return light or done(plan, place, question, script)
    if text == TAKE_OUT:
        plan = kept(plan, question, None)
    elif question.id == "name" and (replies.leaves_out(text) or is_dont_know(text)):
        pass  # nobody is called "none"
    elif text and not (replies.is_skip(text) or replies.is_no(text)):
        statement = read(text, question.id if question.id in PLACES else "")
        due = due_by.due_with(question, text, script) if question.id == "usual_answer" else None
        if due:
            taken = _text(due_by.noted(plan, due), place, question, due.name, script)
            return due_by.said_back(taken, due, script)
        kind = belongs(statement, question.id) if question.id != "name" else None
        kind = _ASKED_FOR.get(question.id, kind)
        if kind and (statement.sure or question.id in _ASKED_FOR):
            return listening.elsewhere(plan, place, question, kind, text, script)
        plan = kept(plan, question, text)
        if kind:
            return listening.perhaps(plan, place, question, kind, script)
    return done(plan, place, question, script, _heard(question, text, script))


def _heard(question: Question, text: str, script: Script) -> str:
    """Return what to say to the usual answer: it is where the program begins."""
    if question.id != "usual_answer":
        return ""
    statement = read(text, question.id)
    kind = statement.kind
    if Kind.CONTENT in (kind, read(text, "problems").kind):
        return script.catalogue.said["usual_content"]
    title = title_within(text)
    if title and _begins_unsure(text, title):
        return script.catalogue.said["usual_unsure"]
    if (kind == Kind.TITLE and statement.sure) or title:
        return script.catalogue.said["usual_title"]
    unknown = kind == Kind.UNKNOWN and bool(text)
    return script.catalogue.said["usual_unknown"] if unknown else ""


def _begins_unsure(text: str, title: str) -> bool:
    """Tell whether not knowing is said before a title: "no idea, maybe a staff engineer?"."""
    before = re.split(r"[,;.、，…]", text[: max(0, text.find(title))])
    return any(is_dont_know(one) for one in before if one.strip())


def _number(plan: Plan, place: Place, question: Question, text: str, script: Script) -> Taken:
    stands = answer_of(plan, question)
    in_hours = question.id == "hours"
    said = ""
    if replies.means_enter(text) and not (in_hours and numbers.means_none(text)):
        value = question.default if stands is None else stands
        if text and value is not None:  # "no idea", "skip": what is kept for it is said
            unit = hours_said(value) if in_hours else counted(int(value), "month")
            said = f"I'll go with {unit}."
    else:
        value, said = _a_number(text, question)
    return done(kept(plan, question, value), place, question, script, said)


def _a_number(text: str, question: Question) -> numbers.Meant:
    """Return hours, or whole months, within what the question allows."""
    in_hours = question.id == "hours"
    meant = numbers.hours_meant(text) if in_hours else numbers.counted_meant(text, "month")
    value = meant.value
    whole = value == int(value)
    if not question.lowest <= value <= question.highest or not (in_hours or whole):
        raise Refused(f"give a number from {question.lowest} to {question.highest}, or Enter")
    return numbers.Meant(int(value) if whole else value, meant.said)


def _occasion(plan: Plan, place: Place, question: Question, text: str, script: Script) -> Taken:
    """Take what brings somebody here, or a follow-up to it."""
    take = _text if place.field else take_occasion.occasion
    return take(plan, place, question, text, script)


_TAKERS: dict[str, Callable[[Plan, Place, Question, str, Script], Taken]] = {
    "text": _text,
    "number": _number,
    "lines": take_lists.item,
    "options": take_lists.item,
    "helpers": take_lists.item,
    "ticks": take_choices.ticks,
    "tags": take_choices.tags,
    "pick": take_choices.pick,
    "not_for": take_choices.not_for,
    "readback": take_choices.readback,
    "closing": take_round.closing,
    "order": take_round.order,
    "goals": take_choices.drafts,
    "experiments": take_choices.drafts,
    "occasion": _occasion,
    "day": take_occasion.day,
    "offer": take_occasion.offer,
    "doubt": take_occasion.doubt,
    "own": own_goal.take,
}
