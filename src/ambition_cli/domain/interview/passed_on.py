"""The interview where somebody else passes the questions on and the replies back.

An assistant that interviews somebody reads each question and sends each reply, one at a time, and
forgets everything in between: the plan alone holds where the interview is. It is asked for nothing
that only the person is to see, and is shown none of it: such a question is passed over, and
`ambition interview --missing` asks it at the terminal.
"""

from dataclasses import replace
from typing import Any

from ambition_cli.domain.drafting.rounds import left_open
from ambition_cli.domain.interview import follow_ups, pasted
from ambition_cli.domain.interview.order import (
    Place,
    Script,
    answer_of,
    back,
    doubted,
    experiments_drafted,
    first_to_word,
    goals_drafted,
    held_at,
    opening,
    orders_open,
    question_at,
    reopened,
)
from ambition_cli.domain.interview.step import MOVES, Taken
from ambition_cli.domain.interview.take import take
from ambition_cli.domain.plan import roles
from ambition_cli.domain.plan.model import Helper, Interview, Plan, all_lines, lines_of
from ambition_cli.domain.plan.records import title_of
from ambition_cli.domain.plan.tables import HELPER
from ambition_cli.domain.privacy.veil import veil_for
from ambition_cli.domain.words import if_then, replies
from ambition_cli.domain.words.characters import command_word
from ambition_cli.domain.words.statements import Kind
from ambition_cli.domain.words.wording import one_word, quoted
from ambition_cli.errors import Refused

_RELIEF = Kind.STRAIN.value  # the follow-up whose answer only the person is to see
_ABOUT_ONESELF = (f"maybe_{Kind.STRAIN}", f"maybe_{Kind.LOSS}")
_OPENED = ("readback", "goals", "experiments")  # by the number of a line or a draft
_EDITABLE = ("text", "own", *pasted.LISTS)
_IN_EDITOR = "there is no editor here; reply with the new words"
_PRIVATE_ONE = "that one is private; it can be changed at the terminal, with `ambition interview`"


def goes_on(plan: Plan, script: Script) -> Taken:
    """Return where the interview goes on, past what only the person is to see."""
    return _past_private(Taken(plan, opening(plan, script)), script)


def reply_taken(plan: Plan, place: Place, reply: str, script: Script) -> Taken:
    """Take a reply at a place. Several lines at a list are several answers.

    Raises Refused, with a sentence that helps, where the reply cannot be taken.
    """
    word = command_word(reply)
    word = MOVES.get(word, word)
    question = question_at(place, script)
    if word == "e" and question.takes in _EDITABLE:
        raise Refused(_IN_EDITOR)
    if word in ("?", "quit") or replies.asks_back(reply):
        return Taken(plan, place)
    if word == "<":
        return _gone_back(plan, place, script)
    lines = pasted.lines_of(reply) if pasted.is_list(question, place) else []
    if len(lines) > 1:
        taken = pasted.take_each(follow_ups.closed(plan), place, lines, script)
    else:
        taken = _one_taken(plan, place, reply if word else "", script)
    to = taken.place
    if to and question.takes in _OPENED and to.item in private_items(taken.plan, to, script):
        raise Refused(_PRIVATE_ONE)
    taken = _past_private(taken, script)
    return replace(taken, plan=held_at(taken.plan, taken.place, script))


def _one_taken(plan: Plan, place: Place, reply: str, script: Script) -> Taken:
    """Take one reply; an if-then plan in another order is put into the strict form, and said."""
    in_strict_form = if_then.in_form(reply) if place.field == "if_then" else None
    if in_strict_form is None or in_strict_form == reply.strip():
        return take(plan, place, reply, script)
    taken = take(plan, place, in_strict_form, script)
    return replace(taken, said=f"I've written it as {quoted(in_strict_form)}.")


def _gone_back(plan: Plan, place: Place, script: Script) -> Taken:
    """Return the place before this one that may be asked about, open again."""
    to, before = back(plan, place, script), place
    while _is_private(plan, to, script) and to != before:
        to, before = back(plan, to, script), to
    if _is_private(plan, to, script):
        to = place
    plan = reopened(plan, to)
    return Taken(held_at(plan, to, script), to)


def _past_private(taken: Taken, script: Script) -> Taken:
    """Pass over what only the person is to see; what may be such a thing stays private."""
    while taken.place and _is_private(taken.plan, taken.place, script):
        place, said = taken.place, taken.said
        if place.field in _ABOUT_ONESELF:
            taken = _kept_to_oneself(taken.plan, place, script)
        else:
            taken = take(taken.plan, place, "", script)
        taken = replace(taken, said=f"{said} {taken.said}".strip())
    return taken


def _kept_to_oneself(plan: Plan, place: Place, script: Script) -> Taken:
    """Return what follows an answer that may tell of strain or loss: a line of it stays private."""
    question = question_at(place, script)
    if question.takes == "own":  # a goal cannot be private before it is one: kept as strain or loss
        return take(plan, place, "y", script)
    plan = follow_ups.closed(plan)
    return follow_ups.onwards(plan, question, script, _kept_private(plan, place, script))


def _kept_private(plan: Plan, place: Place, script: Script) -> str:
    """Say that what may be for the person alone stays private, and how to change that."""
    if place.item not in private_items(plan, place, script):
        return ""
    id = answer_of(plan, question_at(place, script))[place.item - 1].id
    return (
        f"That may be meant for you alone, so {id} is private; "
        f"`ambition private {one_word(id)} --off` changes that."
    )


def _is_private(plan: Plan, place: Place, script: Script) -> bool:
    """Tell whether the answer at a place is, or would be, for the person alone."""
    question = question_at(place, script)
    if place.field in (_RELIEF, *_ABOUT_ONESELF):
        return True
    table, _, key = question.field.partition(".")
    for_oneself = roles.keys_in(Interview, roles.Words, private=True)
    if table == "interview" and key in for_oneself and not place.field:
        return True
    if question.takes == "closing":
        return not _hidden(plan).isdisjoint(named_by(left_open(plan)[0]))
    if question.takes == "order":
        named = {id for one in orders_open(plan)[:1] for id in (one.of, *one.order.ids)}
        return "different" in named or not _hidden(plan).isdisjoint(named)
    if question.takes == "own":
        draft = first_to_word(plan, script)
        return draft is not None and not _hidden(plan).isdisjoint(named_by(draft.record))
    return place.item in private_items(plan, place, script)


def private_items(plan: Plan, place: Place, script: Script) -> set[int]:
    """Return the numbers, from 1, of what there is at a place that is private, or about it."""
    hidden = _hidden(plan)
    shown = shown_at(plan, place, script)
    return {number for number, one in enumerate(shown, 1) if hidden & named_by(one)}


def _hidden(plan: Plan) -> set[str]:
    veil = veil_for(plan, "me")
    helpers = {f"{HELPER}{helper.name}" for helper in plan.helpers if helper.private}
    return {*veil.hidden, *veil.wordless, *helpers}


def named_by(record: Any) -> set[str]:
    """Return what a record is known by, and the ids of what a draft is about."""
    if isinstance(record, Helper):
        return {f"{HELPER}{record.name}"}
    about = {*getattr(record, "drafted_from", ()), *getattr(record, "serves", ())}
    return about | {record.id, getattr(record, "option", None) or ""}


def shown_at(plan: Plan, place: Place, script: Script) -> tuple[Any, ...]:
    """Return what the numbers on the screen of a place stand for."""
    question = question_at(place, script)
    if question.takes in pasted.LISTS:
        return tuple(answer_of(plan, question))
    if question.takes == "own":
        first = first_to_word(plan, script)
        return (first.record,) if first else ()
    if question.takes == "goals":
        return tuple(draft.record for draft in goals_drafted(plan, script))
    if question.takes == "experiments":
        return tuple(draft.record for draft in experiments_drafted(plan, script).experiments)
    return {
        "ticks": plan.ambition.less_of,
        "pick": tuple(lines_of(plan)),
        "not_for": plan.options,
        "doubt": doubted(plan),
        "readback": tuple(all_lines(plan)),
    }.get(question.takes, ())


def said_so_far(plan: Plan, script: Script) -> dict[str, Any]:
    """Return the answers so far by the ids of their questions, from a plan as it may be sent.

    The person's name is not among them, and somebody who helps is there by their role.
    """
    found: dict[str, Any] = {}
    for question in script.catalogue.questions:
        if question.id == "name" or question.takes not in _SAID:
            continue
        value = answer_of(plan, question)
        if isinstance(value, tuple):
            value = [_said(record) for record in value]
        if value not in (None, []):
            found[question.id] = value
    return found


_SAID = ("text", "number", "occasion", "day", *pasted.LISTS)


def _said(record: Any) -> str:
    if isinstance(record, Helper):
        return record.role or "somebody"
    return title_of(record)
