"""Where an answer belongs by its kind: "more money" is no problem to solve, and strain no goal.

    >>> belongs(read("more money", "problems"), "problems")
    <Kind.CONDITION: 'condition'>

One reading for every way in: the interview, its read-back, a paste, an editor, a file of answers,
and `ambition lines`. What is asked about each kind is told in `follow_ups`.
"""

import re
from typing import Final

from ambition_cli.domain.plan import lines, options
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.words import titles
from ambition_cli.domain.words.choices import HEADINGS
from ambition_cli.domain.words.option_kinds import is_about_contracts, is_about_hours
from ambition_cli.domain.words.statements import Kind, Statement, read
from ambition_cli.domain.words.wording import one_word, quoted

KEPT: Final = ("strain", "relief", "lost", "keep", "light")
"""The fields of the interview in which answers stand that are no line."""

PLACES: Final = (*lines.LISTS, "options", "helpers", "usual_answer", "obstacle", "different")
"""Where an answer is read by its place; elsewhere a text is free."""

_HESITATION = re.compile(
    r"^(?:(?:u+m+|u+h+|e+r+|hmm+|well|honestly|probably|maybe|so)\b[,.… ]*)+", re.I
)
_ABOUT_ONESELF: Final = (Kind.STRAIN, Kind.LOSS, Kind.UNKNOWN)
_AMONG: dict[str, tuple[Kind, ...]] = {
    **dict.fromkeys(
        HEADINGS, (*_ABOUT_ONESELF, Kind.CONTENT, Kind.CONDITION, Kind.TITLE, Kind.OPTION)
    ),
    "less_of": (*_ABOUT_ONESELF, Kind.CONTENT),
    "conditions": (Kind.STRAIN, Kind.LOSS),
    "options": (*_ABOUT_ONESELF, Kind.CONTENT, Kind.CONDITION),
    "helpers": (*_ABOUT_ONESELF, Kind.NOBODY),
    "usual_answer": (Kind.STRAIN, Kind.LOSS),
    "obstacle": (Kind.STRAIN, Kind.LOSS),
    "own_goal": (*_ABOUT_ONESELF, Kind.CONTENT, Kind.CONDITION, Kind.TITLE),
    "different": (Kind.STRAIN, Kind.LOSS, Kind.CONTENT, Kind.CONDITION),
}


def belongs(statement: Statement, place: str) -> Kind | None:
    """Return the kind by which an answer belongs elsewhere than where it was typed, or None.

    Somebody who was shown the calm screen and keeps their words keeps them as strain.
    """
    kind = Kind.STRAIN if statement.kind == Kind.DANGER else statement.kind
    is_step = is_about_hours(statement.text) or is_about_contracts(statement.text)
    if place == "options" and kind == Kind.CONDITION and is_step:
        return None  # "a four-day week" and "contract work" are steps one can try
    return kind if kind in _AMONG.get(place, (Kind.STRAIN, Kind.LOSS)) else None


_SENTENCE = re.compile(r"(?<=[.!?;])\s+|(?<=[。！？；])|\n+")


def parted(text: str) -> tuple[str, str]:
    """Return the sentences of an answer about somebody's work, and those about how they are.

    "Frontend dev at an airline. my manager left in May" is both: drafts rest on the first, and the
    second is nobody else's. What only may be about that goes with it; where no sentence is, all do.
    """
    sentences = [one.strip() for one in _SENTENCE.split(text) if one.strip()]
    told = [one for one in sentences if belongs(read(one, ""), "today")] or sentences
    return " ".join(one for one in sentences if one not in told), " ".join(told)


def put(plan: Plan, kind: Kind, text: str, place: str) -> Plan:
    """Return the plan with an answer where its kind belongs; what was said already adds nothing."""
    said = plan.interview
    if kind in (Kind.TITLE, Kind.OPTION):
        return as_option(plan, text, place)
    if kind == Kind.CONDITION:
        there = {line.text.casefold() for line in plan.ambition.conditions}
        return plan if text.casefold() in there else lines.add(plan, "conditions", text)
    if kind == Kind.STRAIN:
        return plan.with_interview(strain=_with(said.strain, text))
    if kind == Kind.LOSS:
        return plan.with_interview(lost=_with(said.lost, text))
    if kind == Kind.CONTENT:
        return plan.with_interview(keep=said.keep or text)
    is_open = kind == Kind.UNKNOWN and place in lines.open_headings(plan)
    if is_open and place not in said.unknown:
        return plan.with_interview(unknown=(*said.unknown, place))
    return plan


def as_option(plan: Plan, name: str, source: str) -> Plan:
    """Return the plan with an option of this name, once, without "I guess" around it."""
    name = titles.title_in(name) or name
    if any(option.name.casefold() == name.casefold() for option in plan.options):
        return plan
    return options.add_option(plan, name, {"source": source})


def title_said_first(plan: Plan) -> str | None:
    """Return the title in what the person usually says, "Senior PM, I guess?", if it is no option.

    It is offered where options are asked for, and not taken for one: many say a title because one
    is asked for.
    """
    title = title_within(plan.interview.usual_answer or "")
    known = {one.name.casefold() for one in plan.options}
    return title if title and title.casefold() not in known else None


def title_within(usual: str) -> str | None:
    """Return the title in a usual answer: "um, senior engineer i guess?"."""
    first = re.split(r"(?<=[?!;])\s", usual)[0]
    title = titles.title_in(_HESITATION.sub("", first)) if first else None
    return title if title and titles.is_title(title) else None


def where(plan: Plan, kind: Kind, place: str) -> str:
    """Say where an answer went that was put elsewhere, for whoever is not asked about it."""
    if kind in (Kind.TITLE, Kind.OPTION):
        return f"that's something to try, so it's one of your options now: {plan.options[-1].id}"
    if kind == Kind.CONDITION:
        id = plan.ambition.conditions[-1].id
        return (
            f"{id} is a condition, something that has to be true whatever you do; "
            f"`ambition lines edit {one_word(id)} --figure …` says what would be enough"
        )
    if kind == Kind.CONTENT:
        return f"noted as what should stay as it is: {quoted(plan.interview.keep or '')}"
    if kind == Kind.UNKNOWN:
        is_open = place in plan.interview.unknown
        return "noted as something you don't know yet" if is_open else "nothing was added to that"
    return "kept, but not as a line; only you will see it"


def _with(before: str | None, text: str) -> str:
    if before and text in before.splitlines():
        return before
    return f"{before}\n{text}" if before else text
