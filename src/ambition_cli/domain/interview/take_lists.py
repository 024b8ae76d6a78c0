"""Taking the items of a list: lines, options, helpers."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from ambition_cli.domain.drafting.catalogue import Question
from ambition_cli.domain.interview import due_by, follow_ups, listening
from ambition_cli.domain.interview.heard import belongs, title_said_first
from ambition_cli.domain.interview.order import Place, Script, answer_of
from ambition_cli.domain.interview.step import TAKE_OUT, Taken, done
from ambition_cli.domain.plan import helpers, lines, options
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.plan.records import put, with_fields
from ambition_cli.domain.words import replies
from ambition_cli.domain.words.choices import HEADINGS
from ambition_cli.domain.words.dont_know import is_dont_know
from ambition_cli.domain.words.people import people_said
from ambition_cli.domain.words.statements import Kind, Statement, read
from ambition_cli.domain.words.wording import listed, quoted
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


def _helper_added(plan: Plan, text: str) -> Plan:
    fields = helpers.one_helper_said(text)
    return helpers.add_helper(plan, fields.pop("name"), fields)


_HEDGE = re.compile(
    r"(?<=\w)[,.… ]+(?:maybe|perhaps|probably|possibly|idk|not sure|i (?:guess|think|suppose))"
    r"[?.!…]*$",
    re.IGNORECASE,
)


def _unhedged(text: str) -> str:
    """Return an option without what was taken back of it at its end: "product manager, maybe?"."""
    return _HEDGE.sub("", text)


_OPTIONS = _List(
    lambda plan, text: options.add_option(plan, _unhedged(text), {"source": "interview"}),
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
    if listening.is_about_kind(place):
        return listening.take_kind(plan, place, question, text, script)
    if place.field:
        return follow_ups.take(plan, place, question, text, script)
    can_be_due = question.takes == "options" or question.id in HEADINGS
    due = due_by.due_with(question, text, script) if can_be_due else None
    if due is None:
        return _item(plan, place, question, text, script)
    is_there = place.item <= len(answer_of(plan, question))
    plan = due_by.noted(plan, due, anew=is_there)
    taken = _item(plan, place, question, due.name, script)
    if due.is_offered:
        # Added or reworded, it is as if it was weighed.
        for option in (one for one in taken.plan.options if one not in plan.options):
            offered = with_fields(option, {"source": "weigh"})
            taken = replace(taken, plan=put(taken.plan, offered))
    return due_by.said_back(taken, due, script)


def _item(plan: Plan, place: Place, question: Question, text: str, script: Script) -> Taken:
    kinds = {"options": _OPTIONS, "helpers": _HELPERS}
    items = kinds.get(question.takes) or _lines_of(question.id)
    index, is_there = place.item - 1, place.item <= len(answer_of(plan, question))
    if is_there and text == TAKE_OUT:
        return Taken(items.take_out(plan, index), place)
    if question.takes == "options" and replies.is_yes(text):
        title = title_said_first(plan)
        if not title:
            raise Refused("there's nothing to say yes to here; name a step, or Enter to go on")
        text = title
    statement = read(text, question.id)
    if is_there and (replies.leaves_out(text) or statement.kind == Kind.UNKNOWN):
        return _after(plan, place, question, script)
    if not text or text == TAKE_OUT or replies.is_skip(text) or _ends(statement, question):
        return done(plan, place, question, script)
    if question.id not in lines.LISTS and _is_figure(text):
        raise Refused(f"“{text}” is only a number; say what it means, or Enter to go on")
    kind = belongs(statement, question.id)
    if kind and (statement.sure or _is_plainly_nobody(text, question)):
        plan = items.take_out(plan, index) if is_there else plan
        return listening.elsewhere(plan, place, question, kind, statement.text, script)
    several = people_said(text) if question.takes == "helpers" and not is_there else ()
    if several and len(plan.helpers) + len(several) <= question.most:
        return _people(plan, several, question, script)
    add_or_reword = partial(items.reword, plan, index) if is_there else partial(items.add, plan)
    plan = add_or_reword(statement.text)
    if kind:
        return listening.perhaps(plan, place, question, kind, script)
    return _followed(plan, place, question, statement, script)


def _people(plan: Plan, several: Sequence[str], question: Question, script: Script) -> Taken:
    """Take the people of one line, each as a helper, and say whom was put down."""
    for one in several:
        plan = _helper_added(plan, one)
    names = [quoted(one.name) for one in plan.helpers[-len(several) :]]
    said = f"I've put down {listed(names)}."
    return follow_ups.on_with_the_list(plan, question, script, said)


def _is_figure(text: str) -> bool:
    return any(map(str.isdigit, text)) and not any(map(str.isalpha, text))


def _is_plainly_nobody(text: str, question: Question) -> bool:
    """Tell whether several words name nobody: "keine Ahnung"; one alone may be a name: "Nada"."""
    return question.takes == "helpers" and " " in text.strip() and helpers.names_nobody(text)


def _ends(statement: Statement, question: Question) -> bool:
    """Tell whether a reply says no more than that nothing more comes.

    "None" and "nothing" under a heading say that it is not known yet.
    """
    open_heading = question.id in HEADINGS and is_dont_know(statement.text)
    nobody = statement.kind == Kind.NOBODY
    return replies.ends_list(statement.text) and not (open_heading or nobody)


def _followed(
    plan: Plan, place: Place, question: Question, statement: Statement, script: Script
) -> Taken:
    """Go on in the list, by way of a follow-up where the answer is worth one."""
    kind = follow_ups.kind_of(statement, question) if question.takes != "helpers" else ""
    opened = follow_ups.opened(plan, Place(question.id, place.item, kind), script) if kind else None
    said = helpers.name_said_back(statement.text) if question.takes == "helpers" else ""
    return opened or _after(plan, place, question, script, said)


def _after(plan: Plan, place: Place, question: Question, script: Script, said: str = "") -> Taken:
    """Go on behind an item."""
    if place.item < len(answer_of(plan, question)):
        return Taken(plan, Place(question.id, place.item + 1), said)
    return follow_ups.on_with_the_list(plan, question, script, said)
