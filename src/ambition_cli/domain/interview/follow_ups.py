"""Follow-ups: one more question where an answer is worth it, and what the reply does.

At most one an answer, four in an interview, always skippable, never twice in the same words.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any

from ambition_cli.domain.drafting.catalogue import FollowUp, Question
from ambition_cli.domain.interview.heard import belongs, put
from ambition_cli.domain.interview.length import MAYBE_ASKED, may_follow_up
from ambition_cli.domain.interview.order import Place, Script, answer_of
from ambition_cli.domain.interview.step import Taken, done
from ambition_cli.domain.plan import lines, options
from ambition_cli.domain.plan.model import (
    Line,
    Option,
    Plan,
    changed,
)
from ambition_cli.domain.plan.records import title_of, with_fields
from ambition_cli.domain.words import answers, numbers, replies
from ambition_cli.domain.words.characters import command_word
from ambition_cli.domain.words.choices import HEADINGS
from ambition_cli.domain.words.spoken_of import is_people_alone
from ambition_cli.domain.words.statements import Kind, Statement, read
from ambition_cli.domain.words.wording import NAME_LENGTH
from ambition_cli.errors import Refused

MOST = 4
CONTENT = "content"
_BESIDES = ("strain", "light", CONTENT)  # asked however many others were
_THEY = re.compile(r"they(?:['’](re|d|ll|ve))?(?= )", re.IGNORECASE)
_SPELT_OUT = {"re": " are", "d": " would", "ll": " will", "ve": " have"}
_AS_ONE = ("1", "one", "as one", "keep it as one", "together")
_APART = ("apart", "a line each", "one line each", "split", "split it", "split them")


def kind_of(statement: Statement, question: Question) -> str:
    """Return which follow-up the words of an item are worth: several, long, vague; or none.

    What is vague counts under the three headings alone.
    """
    if statement.kind == Kind.SEVERAL:
        return "several"
    if question.takes == "lines" and answers.is_long(statement.text):
        return "long"
    return "vague" if question.id in HEADINGS and statement.kind == Kind.VAGUE else ""


def follow_up(kind: str, question_id: str, script: Script) -> FollowUp:
    """Return the follow-up to a kind of answer under a heading."""
    return next(
        one
        for one in script.catalogue.follow_ups
        if one.after == kind and one.heading in (None, question_id)
    )


def words_at(plan: Plan, place: Place, script: Script) -> str:
    """Return the question of the follow-up at a place, in words not used before."""
    asked = follow_up(place.field, place.question, script)
    put, texts = plan.interview.followed.count(_counted_as(asked)), asked.texts
    return texts[min(max(put, 1), len(texts)) - 1]


def _counted_as(asked: FollowUp) -> str:
    """Return what a follow-up goes by when they are counted."""
    return f"{asked.after}/{asked.heading}" if asked.heading else asked.after


def opened(plan: Plan, place: Place, script: Script) -> Taken | None:
    """Open the follow-up of a place; None where enough was asked, or no wording is left."""
    # A figure can be said later, so the last follow-up is for what is vague or a title.
    asked = follow_up(place.field, place.question, script)
    name, followed = _counted_as(asked), plan.interview.followed
    counted = [one for one in followed if one not in (*_BESIDES, MAYBE_ASKED)]
    most = MOST - 1 if asked.after == "condition" else MOST
    enough = len(counted) >= most or not may_follow_up(plan)
    if enough and asked.after not in _BESIDES:
        return None
    if followed.count(name) >= len(asked.texts):
        return None
    return pending(plan.with_interview(followed=(*followed, name)), place)


def pending(plan: Plan, place: Place) -> Taken:
    """Put the question of a place: it stays open until it is answered."""
    at = f"{place.question}/{place.item}/{place.field}"
    return Taken(plan.with_interview(pending=at), place)


def said(plan: Plan, kind: str, question: Question, script: Script) -> str:
    """Return what is said before, or instead of, the follow-up to a kind of answer."""
    words = follow_up(kind, question.id, script).said
    if not words:
        return ""
    before = plan.interview.followed.count(kind)
    if kind == "unknown":
        before = len(plan.interview.unknown) - 1
    if kind == "title":
        before = sum(1 for option in plan.options if option.source in HEADINGS) - 1
    return words[min(max(before, 0), len(words) - 1)]


def closed(plan: Plan) -> Plan:
    """Return the plan with no follow-up open."""
    return plan.with_interview(pending=None)


def take(plan: Plan, place: Place, question: Question, text: str, script: Script) -> Taken:
    """Take the reply to a follow-up. An empty one leaves things as they are."""
    taker = _TAKERS[place.field]
    if taker not in (_split, _light) and replies.leaves_out(text):
        text = ""
    return taker(closed(plan), place, question, text, script)


def _moment(plan: Plan, place: Place, question: Question, text: str, script: Script) -> Taken:
    plan = plan.with_interview(moment=text) if text else plan
    return done(plan, Place(question.id, place.item), question, script)


def _keep(plan: Plan, place: Place, question: Question, text: str, script: Script) -> Taken:
    plan = plan.with_interview(keep=text) if text else plan
    return done(plan, Place(question.id, place.item), question, script)


def _relief(plan: Plan, place: Place, question: Question, text: str, script: Script) -> Taken:
    plan = plan.with_interview(relief=text) if text else plan
    asked = opened(plan, Place(question.id, place.item, "light"), script)
    return asked or onwards(plan, question, script)


def _light(plan: Plan, _: Place, question: Question, text: str, script: Script) -> Taken:
    """Take whether the plan is to be light; then hours and months are not asked about."""
    if replies.yes_or_no(text) is not False:
        asked = tuple(dict.fromkeys((*plan.interview.asked, "hours")))
        plan = plan.with_interview(light=True, asked=asked)
        plan = changed(plan, person=with_fields(plan.person, {"hours_per_week": 1}))
    return onwards(plan, question, script)


def _split(plan: Plan, place: Place, question: Question, text: str, script: Script) -> Taken:
    word, said = command_word(text), ""
    apart = replies.is_yes(text) or replies.means_enter(text) or word in _APART
    if not apart and word not in _AS_ONE and not replies.is_no(text):
        raise Refused("press Enter for a line each, or 1 to keep it as one")
    if apart:
        plan, said = _apart(plan, place, question, script)
    return on_with_the_list(plan, question, script, said)


def _behind_title(plan: Plan, _: Place, question: Question, text: str, script: Script) -> Taken:
    """Take what stands behind a title as a line; another title is an option like the first."""
    if replies.is_yes(text):  # which does not say what
        raise Refused("say it in a few words, or press Enter to skip")
    if not text or replies.is_no(text):
        return on_with_the_list(plan, question, script)
    statement = read(text, question.id)
    kind = _surely(statement, question.id)
    if kind:
        return _elsewhere(plan, question, kind, statement.text, script)
    plan = lines.add(plan, question.id, statement.text)
    asked = None
    if statement.kind == Kind.VAGUE:
        count = len(answer_of(plan, question))
        asked = opened(plan, Place(question.id, count, "vague"), script)
    return asked or on_with_the_list(plan, question, script)


def _figure(plan: Plan, _: Place, question: Question, text: str, script: Script) -> Taken:
    """Take what the condition that was named last comes to."""
    if text:
        *others, last = plan.ambition.conditions
        conditions = (*others, with_fields(last, {"figure": text}))
        plan = changed(plan, ambition=plan.ambition.model_copy(update={"conditions": conditions}))
    return onwards(plan, question, script)


def _name(plan: Plan, place: Place, question: Question, text: str, script: Script) -> Taken:
    plan = with_line(plan, place, question, {"short": _short(text)}) if text else plan
    return on_with_the_list(plan, question, script)


def _clearer(plan: Plan, place: Place, question: Question, text: str, script: Script) -> Taken:
    """Take a clearer line; what belongs elsewhere, such as "more money", leaves the first words."""
    statement = read(text, question.id) if text else None
    kind = _surely(statement, question.id) if statement else None
    if statement and kind:
        return _elsewhere(plan, question, kind, statement.text, script)
    if text:
        first = answer_of(plan, question)[place.item - 1].text
        text = _naming(first, text)
        plan = with_line(plan, place, question, {"text": text, "at_first": first})
    return on_with_the_list(plan, question, script)


def _naming(first: str, clearer: str) -> str:
    """Return what was said of people with them in it: "they ship" of my team is my team ship."""
    they = _THEY.match(clearer)
    if not they or not is_people_alone(first):
        return clearer
    return f"{first}{_SPELT_OUT.get(they[1] or '', '')}{clearer[they.end() :]}"


def _elsewhere(plan: Plan, question: Question, kind: Kind, text: str, script: Script) -> Taken:
    """Put a reply where its kind belongs, say so, and go on with the list."""
    plan = put(plan, kind, text, question.id)
    after = "title" if kind == Kind.OPTION else kind.value
    return on_with_the_list(plan, question, script, said(plan, after, question, script))


_TAKERS: dict[str, Callable[[Plan, Place, Question, str, Script], Taken]] = {
    "unknown": _moment,
    CONTENT: _keep,
    "strain": _relief,
    "light": _light,
    "several": _split,
    "title": _behind_title,
    "condition": _figure,
    "long": _name,
    "vague": _clearer,
}


def on_with_the_list(plan: Plan, question: Question, script: Script, said: str = "") -> Taken:
    """Go on behind the last item of a list, or to the next question where the list is full."""
    count = len(answer_of(plan, question))
    if count >= question.most:
        full = script.catalogue.said["list_full"].replace("{most}", numbers.WORDS[question.most])
        return done(plan, Place(question.id, count), question, script, said or full)
    return Taken(plan, Place(question.id, count + 1), said)


def onwards(plan: Plan, question: Question, script: Script, said: str = "") -> Taken:
    """Go on after an answer that was put elsewhere: in the list, or to the next question."""
    if question.takes in ("lines", "options", "helpers"):
        return on_with_the_list(plan, question, script, said)
    return done(plan, Place(question.id), question, script, said)


def _short(text: str) -> str:
    if len(text) > NAME_LENGTH or "\n" in text:
        raise Refused("that is long for a short name; a few words will do, or Enter")
    return text


def with_line(plan: Plan, place: Place, question: Question, fields: Mapping[str, Any]) -> Plan:
    """Return the plan with fields of the line at a place changed."""
    stands = list(answer_of(plan, question))
    stands[place.item - 1] = with_fields(stands[place.item - 1], fields)
    return changed(plan, ambition=plan.ambition.model_copy(update={question.id: tuple(stands)}))


def _apart(plan: Plan, place: Place, question: Question, script: Script) -> tuple[Plan, str]:
    """Return the plan with an answer as several, and what to say.

    Each goes where its kind belongs. Beyond a full list they stay together.
    """
    stands: tuple[Line | Option, ...] = answer_of(plan, question)
    whole = stands[place.item - 1]
    statements = read(title_of(whole), question.id).parts
    elsewhere = [(one, kind) for one in statements if (kind := _surely(one, question.id))]
    here = [one.text for one in statements if not _surely(one, question.id)]
    room = question.most - len(stands) + 1
    said = ""
    if len(here) > room:
        said = script.catalogue.said["no_room"].replace("{most}", numbers.WORDS[question.most])
        here = [*here[: room - 1], "; ".join(here[room - 1 :])]
    if isinstance(whole, Line):
        plan = lines.reworded(plan, whole.id, here[0]) if here else lines.without(plan, whole.id)
        for part in here[1:]:
            plan = lines.add(plan, question.id, part)
    else:
        plan = (
            options.edit_option(plan, whole.id, {"name": here[0]})
            if here
            else options.without_option(plan, whole.id)
        )
        for part in here[1:]:
            plan = options.add_option(plan, part, {"source": "interview"})
    for one, kind in elsewhere:
        plan = put(plan, kind, one.text, question.id)
    return plan, said


def _surely(statement: Statement, place: str) -> Kind | None:
    return belongs(statement, place) if statement.sure else None
