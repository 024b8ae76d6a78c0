"""What the interview does with an answer by its kind: put it where it belongs, and ask about it."""

from ambition_cli.domain.drafting.catalogue import Question
from ambition_cli.domain.interview import follow_ups
from ambition_cli.domain.interview.heard import parted, put
from ambition_cli.domain.interview.length import MAYBE_ASKED, may_follow_up
from ambition_cli.domain.interview.order import Place, Script, answer_of
from ambition_cli.domain.interview.step import Taken, done, kept
from ambition_cli.domain.plan import helpers, lines, options
from ambition_cli.domain.plan.model import Helper, Line, Option, Plan
from ambition_cli.domain.plan.records import put as put_record
from ambition_cli.domain.plan.records import with_fields
from ambition_cli.domain.plan.roles import title_of
from ambition_cli.domain.words import replies
from ambition_cli.domain.words.statements import Kind

MAYBE = "maybe_"
_FOR_ONESELF = (Kind.STRAIN, Kind.LOSS)


def elsewhere(
    plan: Plan, place: Place, question: Question, kind: Kind, text: str, script: Script
) -> Taken:
    """Put an answer where its kind belongs, say so as a person would, and ask what it is worth."""
    if kind == Kind.UNKNOWN:
        return _not_known(plan, place, question, script)
    if kind == Kind.NOBODY:
        said = "" if plan.helpers else script.catalogue.said["nobody"]
        return done(plan, place, question, script, said)
    if question.id == "today":
        stays, text = parted(text)
        plan = kept(plan, question, stays or None)
    after = "title" if kind == Kind.OPTION else kind.value
    plan = put(plan, kind, text, question.id)
    said = follow_ups.said(plan, after, question, script)
    opened = follow_ups.opened(plan, Place(question.id, place.item, after), script)
    if opened:
        return Taken(opened.plan, opened.place, said)
    if kind in (Kind.TITLE, Kind.OPTION):
        return Taken(plan, place, said)
    if kind == Kind.CONTENT:
        return done(plan, place, question, script, said)
    return follow_ups.onwards(plan, question, script, said)


def _not_known(plan: Plan, place: Place, question: Question, script: Script) -> Taken:
    """Take "I don't know yet" kindly, and ask once when work last felt right.

    After a line it is no more than the end of the list; so it is where nothing need be known, and
    of somebody who is content.
    """
    is_open = question.id in lines.open_headings(plan)
    if not is_open or follow_ups.CONTENT in plan.interview.followed:
        return done(plan, place, question, script)
    plan = put(plan, Kind.UNKNOWN, "", question.id)
    said = follow_ups.said(plan, "unknown", question, script)
    moment = plan.interview.moment
    to = Place(question.id, place.item, "unknown")
    opened = None if moment else follow_ups.opened(plan, to, script)
    if opened:
        return Taken(opened.plan, opened.place, said)
    return done(plan, place, question, script, said)


def perhaps(plan: Plan, place: Place, question: Question, kind: Kind, script: Script) -> Taken:
    """Ask whether an answer, which was taken as it stands, is of a kind that belongs elsewhere.

    What may tell of strain or loss is private until that is answered: an interview can stop there.
    Of anything else an answer stays as it is, once so much was asked.
    """
    if kind in _FOR_ONESELF:
        plan = _marked(plan, place, question, private=True)
    elif not may_follow_up(plan):
        return follow_ups.onwards(plan, question, script)
    plan = plan.with_interview(followed=(*plan.interview.followed, MAYBE_ASKED))
    pending = Place(question.id, place.item, f"{MAYBE}{kind}")
    return follow_ups.pending(plan, pending)


def is_about_kind(place: Place) -> bool:
    """Tell whether a place asks of what kind an answer is."""
    return place.field.startswith(MAYBE)


def take_kind(plan: Plan, place: Place, question: Question, text: str, script: Script) -> Taken:
    """Take whether an answer is of a kind that belongs elsewhere; if so, it goes there."""
    kind = Kind(place.field.removeprefix(MAYBE))
    if not replies.yes_or_no(text):
        plan = follow_ups.closed(plan)
        if kind in _FOR_ONESELF:
            plan = _marked(plan, place, question, private=False)
        return follow_ups.onwards(plan, question, script)
    plan, words = _taken_out(follow_ups.closed(plan), place, question)
    return elsewhere(plan, Place(question.id, place.item), question, kind, words, script)


def _marked(plan: Plan, place: Place, question: Question, *, private: bool) -> Plan:
    """Return the plan with the line or option of a place private, or not."""
    stands = answer_of(plan, question)
    if isinstance(stands, str):
        return plan
    record: Line | Option | Helper = stands[place.item - 1]
    if isinstance(record, Line):
        return follow_ups.with_line(plan, place, question, {"private": private})
    if isinstance(record, Option):
        return put_record(plan, with_fields(record, {"private": private}))
    return plan


def _taken_out(plan: Plan, place: Place, question: Question) -> tuple[Plan, str]:
    """Return the plan without the answer of a place, and its words."""
    stands = answer_of(plan, question)
    if isinstance(stands, str):
        return kept(plan, question, None), stands
    record: Line | Option | Helper = stands[place.item - 1]
    words = title_of(record)
    if isinstance(record, Line):
        return lines.without(plan, record.id), words
    if isinstance(record, Option):
        return options.without_option(plan, record.id), words
    return helpers.drop_helper(plan, record.name), words
