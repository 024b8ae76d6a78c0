"""Follow-ups: one more question where an answer is worth it, and what the reply does.

At most one an answer, four in an interview, always skippable, never twice in the same words.
"""

from ambition_cli.domain.drafting.catalogue import FollowUp, Question
from ambition_cli.domain.interview.order import Place, Script, answer_of
from ambition_cli.domain.interview.step import Taken, done
from ambition_cli.domain.plan import lines, options
from ambition_cli.domain.plan.model import (
    Line,
    Option,
    Plan,
    changed,
)
from ambition_cli.domain.plan.records import with_fields
from ambition_cli.domain.words import answers, numbers, replies, titles
from ambition_cli.domain.words.characters import command_word
from ambition_cli.domain.words.choices import HEADINGS
from ambition_cli.domain.words.wording import NAME_LENGTH
from ambition_cli.errors import Refused

MOST = 4
_AS_ONE = ("1", "one", "as one", "keep it as one", "together")
_APART = ("apart", "a line each", "one line each", "split", "split it", "split them")


def kind_of(text: str, question: Question) -> str:
    """Return what kind of answer this is: unknown, title, several, long or vague; empty for none.

    Titles and what is not known yet count under the three headings alone.
    """
    heading = question.id in HEADINGS
    if heading and answers.is_dont_know(text):
        return "unknown"
    if heading and titles.is_title(text):
        return "title"
    if len(answers.separate(text)) > 1:
        return "several"
    if question.takes == "lines" and answers.is_long(text):
        return "long"
    return "vague" if heading and answers.is_vague(text) else ""


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
    put, texts = plan.interview.followed.count(_name(asked)), asked.texts
    return texts[min(max(put, 1), len(texts)) - 1]


def _name(asked: FollowUp) -> str:
    """Return what a follow-up goes by when they are counted."""
    return f"{asked.after}/{asked.heading}" if asked.heading else asked.after


def opened(plan: Plan, place: Place, script: Script) -> Taken | None:
    """Open the follow-up of a place; None where enough was asked, or no wording is left."""
    asked = follow_up(place.field, place.question, script)
    name, followed = _name(asked), plan.interview.followed
    if len(followed) >= MOST or followed.count(name) >= len(asked.texts):
        return None
    pending = f"{place.question}/{place.item}/{place.field}"
    return Taken(plan.with_interview(followed=(*followed, name), pending=pending), place)


def said(plan: Plan, kind: str, question: Question, script: Script) -> str:
    """Return what is said before, or instead of, the follow-up to a kind of answer."""
    words = follow_up(kind, question.id, script).said
    if not words:
        return ""
    before = len(plan.interview.unknown) - 1
    if kind == "title":
        before = sum(1 for option in plan.options if option.source in HEADINGS) - 1
    return words[min(max(before, 0), len(words) - 1)]


def closed(plan: Plan) -> Plan:
    """Return the plan with no follow-up open."""
    return plan.with_interview(pending=None)


def take(plan: Plan, place: Place, question: Question, text: str, script: Script) -> Taken:
    """Take the reply to a follow-up. An empty one leaves things as they are."""
    plan = closed(plan)
    said = ""
    if place.field != "several" and replies.leaves_out(text):
        text = ""
    if place.field == "unknown":
        if text:
            plan = plan.with_interview(moment=text)
        return done(plan, Place(question.id, place.item), question, script)
    if place.field == "several":
        word = command_word(text)
        apart = replies.is_yes(text) or replies.means_enter(text) or word in _APART
        if not apart and word not in _AS_ONE and not replies.is_no(text):
            raise Refused("press Enter for a line each, or 1 to keep it as one")
        if apart:
            plan, said = _apart(plan, place, question, script)
    elif place.field == "title":
        plan = _turned(plan, question, text)
        stands = answer_of(plan, question)
        if stands and stands[-1].text == text and answers.is_vague(text):
            asked = opened(plan, Place(question.id, len(stands), "vague"), script)
            if asked:
                return asked
    elif text and place.field == "long":
        plan = _with_line(plan, place, question, {"short": _short(text)})
    elif text:
        first = answer_of(plan, question)[place.item - 1].text
        plan = _with_line(plan, place, question, {"text": text, "at_first": first})
    return on_with_the_list(plan, question, script, said)


def on_with_the_list(plan: Plan, question: Question, script: Script, said: str = "") -> Taken:
    """Go on behind the last item of a list, or to the next question where the list is full."""
    count = len(answer_of(plan, question))
    if count >= question.most:
        full = script.catalogue.said["list_full"].replace("{most}", numbers.WORDS[question.most])
        return done(plan, Place(question.id, count), question, script, said or full)
    return Taken(plan, Place(question.id, count + 1))


def _turned(plan: Plan, question: Question, text: str) -> Plan:
    """Take what stands behind a title as a line; another title is an option like the first."""
    if not text:
        return plan
    if titles.is_title(text):
        return as_option(plan, text, question.id)
    return lines.add(plan, question.id, text)


def as_option(plan: Plan, name: str, source: str) -> Plan:
    """Return the plan with an option of this name, once, without "I guess" around it."""
    name = titles.title_in(name) or name
    if any(option.name.casefold() == name.casefold() for option in plan.options):
        return plan
    return options.add_option(plan, name, {"source": source})


def _short(text: str) -> str:
    if len(text) > NAME_LENGTH or "\n" in text:
        raise Refused("that is long for a short name; a few words will do, or Enter")
    return text


def _with_line(plan: Plan, place: Place, question: Question, fields: dict[str, str]) -> Plan:
    stands = list(answer_of(plan, question))
    stands[place.item - 1] = with_fields(stands[place.item - 1], fields)
    return changed(plan, ambition=plan.ambition.model_copy(update={question.id: tuple(stands)}))


def _apart(plan: Plan, place: Place, question: Question, script: Script) -> tuple[Plan, str]:
    """Return the plan with an answer as several, and what to say.

    Beyond a full list they stay together.
    """
    stands: tuple[Line | Option, ...] = answer_of(plan, question)
    whole = stands[place.item - 1]
    parts = answers.separate(whole.text if isinstance(whole, Line) else whole.name)
    room = question.most - len(stands) + 1
    said = ""
    if len(parts) > room:
        said = script.catalogue.said["no_room"].replace("{most}", numbers.WORDS[question.most])
        parts = [*parts[: room - 1], "; ".join(parts[room - 1 :])]
    first, *others = parts
    if isinstance(whole, Line):
        plan = lines.reworded(plan, whole.id, first)
        for part in others:
            plan = lines.add(plan, question.id, part)
        return plan, said
    plan = options.edit_option(plan, whole.id, {"name": first})
    for part in others:
        plan = options.add_option(plan, part, {"source": "interview"})
    return plan, said
