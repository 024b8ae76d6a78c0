"""Taking the items of a list: lines, options, helpers."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from ambition_cli.domain.drafting.catalogue import Question
from ambition_cli.domain.interview import follow_ups
from ambition_cli.domain.interview.order import Place, Script, answer_of
from ambition_cli.domain.interview.step import TAKE_OUT, Taken, done
from ambition_cli.domain.plan import helpers, lines, options
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.words import answers, replies
from ambition_cli.domain.words.choices import HEADINGS
from ambition_cli.errors import Refused


@dataclass(frozen=True)
class _List:
    """What can be done with the items of a list; positions count from 0."""

    add: Callable[[Plan, str], Plan]
    reword: Callable[[Plan, int, str], Plan]
    take_out: Callable[[Plan, int], Plan]


def _lines_of(heading: str) -> _List:
    def id_at(plan: Plan, index: int) -> str:
        id: str = getattr(plan.ambition, heading)[index].id
        return id

    return _List(
        lambda plan, text: lines.add(plan, heading, text),
        lambda plan, index, text: lines.reworded(plan, id_at(plan, index), text),
        lambda plan, index: lines.without(plan, id_at(plan, index)),
    )


def _renamed(plan: Plan, index: int, name: str) -> Plan:
    return options.edit_option(plan, plan.options[index].id, {"name": name})


# "Mei, my old lead and Tom", and not "Mei from design and research".
_AND_ANOTHER = re.compile(r"(?:;| and| &|\n)\s*(?:[^\W\d_a-z]\w*|my \w+(?: \w+)?)$")


def _helper_added(plan: Plan, text: str) -> Plan:
    fields = helpers.helper_said(text)
    if _AND_ANOTHER.search(fields["name"]):
        raise Refused("one person a line, like: Mei, mentor")
    return helpers.add_helper(plan, fields.pop("name"), fields)


_OPTIONS = _List(
    lambda plan, text: options.add_option(plan, text, {"source": "interview"}),
    _renamed,
    lambda plan, index: options.without_option(plan, plan.options[index].id),
)
_HELPERS = _List(
    _helper_added,
    lambda plan, index, text: helpers.edit_helper(
        plan, plan.helpers[index].name, helpers.helper_said(text)
    ),
    lambda plan, index: helpers.drop_helper(plan, plan.helpers[index].name),
)


def item(plan: Plan, place: Place, question: Question, text: str, script: Script) -> Taken:
    """Take an item: a new one, new words for an old one, the end of the list, or a follow-up."""
    if place.field:
        return follow_ups.take(plan, place, question, text, script)
    parts = answers.separate(text)
    text = parts[0] if len(parts) == 1 else text  # a bullet or number in front is no word of it
    kinds = {"options": _OPTIONS, "helpers": _HELPERS}
    items = kinds.get(question.takes) or _lines_of(question.id)
    stands = len(answer_of(plan, question))
    if place.item <= stands:
        if text == TAKE_OUT:
            return Taken(items.take_out(plan, place.item - 1), place)
        text = "" if replies.is_skip(text) or replies.is_no(text) else text
        plan = items.reword(plan, place.item - 1, text) if text else plan
        return _followed(plan, place, question, text, script)
    if not text or text == TAKE_OUT:
        return done(plan, place, question, script)
    if replies.is_skip(text):
        return done(plan, place, question, script)
    kind = follow_ups.kind_of(text, question)
    if kind == "unknown":
        return _not_known(plan, place, question, script)
    if replies.ends_list(text) or (question.id not in HEADINGS and answers.is_dont_know(text)):
        return done(plan, place, question, script)
    if kind == "title":
        return _title(plan, place, question, text, script)
    if question.takes == "helpers":
        return follow_ups.on_with_the_list(items.add(plan, text), question, script)
    return _followed(items.add(plan, text), place, question, text, script)


def _followed(plan: Plan, place: Place, question: Question, text: str, script: Script) -> Taken:
    """Go on in the list, by way of a follow-up where the answer is worth one."""
    kind = follow_ups.kind_of(text, question) if text else ""
    if kind in ("several", "long", "vague"):
        to = Place(question.id, place.item, kind)
        opened = follow_ups.opened(plan, to, script)
        if opened:
            return opened
    if place.item < len(answer_of(plan, question)):
        return Taken(plan, Place(question.id, place.item + 1))
    return follow_ups.on_with_the_list(plan, question, script)


def _not_known(plan: Plan, place: Place, question: Question, script: Script) -> Taken:
    """Take "I don't know yet" kindly, and ask once when work last felt right.

    After a line it is no more than the end of the list.
    """
    if answer_of(plan, question):
        return done(plan, place, question, script)
    if question.id not in plan.interview.unknown:
        unknown = (*plan.interview.unknown, question.id)
        plan = plan.with_interview(unknown=unknown)
    said = follow_ups.said(plan, "unknown", question, script)
    moment = plan.interview.moment
    to = Place(question.id, place.item, "unknown")
    opened = None if moment else follow_ups.opened(plan, to, script)
    if opened:
        return Taken(opened.plan, opened.place, said)
    return done(plan, place, question, script, said)


def _title(plan: Plan, place: Place, question: Question, text: str, script: Script) -> Taken:
    """Keep a title as an option, and ask what stands behind it."""
    plan = follow_ups.as_option(plan, text, question.id)
    said = follow_ups.said(plan, "title", question, script)
    opened = follow_ups.opened(plan, Place(question.id, place.item, "title"), script)
    if opened:
        return Taken(opened.plan, opened.place, said)
    return Taken(plan, place, said)
