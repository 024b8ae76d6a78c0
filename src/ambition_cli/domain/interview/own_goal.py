"""Taking the first goal in the person's own words: what it is, what it counts, what would stop it.

Our draft is the suggestion: an empty reply takes it. What is typed wins word for word, and is kept
as a change to the draft; figures are read from it. What tells of something else than a goal ("more
money", "I'm exhausted", "no idea") goes where it belongs, and the suggestion stays.
"""

from collections.abc import Sequence
from typing import Final

from ambition_cli.domain.drafting.catalogue import Question
from ambition_cli.domain.drafting.edits import kept_text, said_in, without
from ambition_cli.domain.drafting.goals import Draft
from ambition_cli.domain.interview import follow_ups, heard, listening
from ambition_cli.domain.interview.order import Place, Script, first_to_word
from ambition_cli.domain.interview.step import TAKE_OUT, Taken, done
from ambition_cli.domain.plan.goals import counted_said
from ambition_cli.domain.plan.model import DraftEdit, Plan
from ambition_cli.domain.words import answers, replies
from ambition_cli.domain.words.dont_know import is_dont_know
from ambition_cli.domain.words.measures import with_figures_of, without_remark
from ambition_cli.domain.words.statements import Kind, Statement, read
from ambition_cli.domain.words.vagueness import vague_goal
from ambition_cli.errors import Refused

VAGUE: Final = "vague_goal"
_FIELDS: Final = {"own_goal": "title", "own_measure": "measure", "own_obstacle": "obstacle"}
_READ_AS: Final = {"own_goal": "impact", "own_measure": "", "own_obstacle": "obstacle"}


def suggestion(plan: Plan, question: Question, script: Script) -> str:
    """Return what an empty reply takes: our draft, or what the person said of it before."""
    draft = first_to_word(plan, script)
    return _suggested(draft, question) if draft else ""


def is_said(plan: Plan, question: Question, script: Script) -> bool:
    """Tell whether an empty reply keeps words of the person's, rather than a suggestion of ours."""
    draft = first_to_word(plan, script) if plan.interview.edits else None
    return bool(draft and said_in(plan.interview.edits, draft, _FIELDS[question.id]))


def _suggested(draft: Draft, question: Question) -> str:
    words = counted_said(draft.record) if _FIELDS[question.id] == "measure" else ""
    return words or getattr(draft.record, _FIELDS[question.id]) or ""


def take(plan: Plan, place: Place, question: Question, text: str, script: Script) -> Taken:
    """Take a reply to one of the questions about the first goal, or to a follow-up of it."""
    draft = first_to_word(plan, script)
    if place.field == VAGUE:
        return _pictured(follow_ups.closed(plan), question, draft, text, script)
    if listening.is_about_kind(place):
        return _kind(follow_ups.closed(plan), place, question, text, script)
    if place.field:
        return follow_ups.take(plan, place, question, text, script)
    if draft is None:
        return done(plan, place, question, script)
    if text == TAKE_OUT:
        left = without(plan.interview.edits, draft, _FIELDS[question.id])
        return _on(plan.with_interview(edits=left), question, script)
    if _takes(text, _suggested(draft, question)):
        unknown = is_dont_know(text)
        said = script.catalogue.said["own_goal_stays"] if unknown else ""
        return _on(plan, question, script, said)
    if question.id != "own_measure" and not any(map(str.isalpha, text)):
        raise Refused("say it in a few words; Enter takes my suggestion")
    statement = read(text, _READ_AS[question.id])
    kind = heard.belongs(statement, question.id)
    if kind and statement.sure:
        return _elsewhere(plan, place, question, kind, statement.text, script)
    plan = _with_said(plan, draft, question, statement.text, script)
    # What others could see by then may be that somebody moves on: that is no loss of one's own.
    if kind == Kind.STRAIN or (kind == Kind.LOSS and question.id == "own_obstacle"):
        return follow_ups.pending(plan, Place(question.id, 0, f"{listening.MAYBE}{kind}"))
    if question.id == "own_goal" and _is_vague(statement):
        asked = follow_ups.opened(plan, Place(question.id, 0, VAGUE), script)
        return asked or _on(plan, question, script)
    return _on(plan, question, script)


def _takes(text: str, suggested: str) -> bool:
    """Tell whether a reply takes the suggestion: Enter, "fine", "no idea", or the same words."""
    return replies.leaves_out(text) or replies.is_yes(text) or text == suggested


def _elsewhere(
    plan: Plan, place: Place, question: Question, kind: Kind, text: str, script: Script
) -> Taken:
    """Put a reply where its kind belongs, and keep the suggestion."""
    words = script.catalogue.said
    if kind == Kind.UNKNOWN:
        return _on(plan, question, script, words["own_goal_stays"])
    if kind == Kind.TITLE:
        plan = heard.as_option(plan, text, "interview")
        asked = follow_ups.opened(plan, Place(question.id, 0, VAGUE), script)
        if asked:
            return Taken(asked.plan, asked.place, words["own_goal_title"])
        return _on(plan, question, script, words["own_goal_title"])
    return listening.elsewhere(plan, place, question, kind, text, script)


def _kind(plan: Plan, place: Place, question: Question, text: str, script: Script) -> Taken:
    """Take whether what was typed is strain or loss; it is no goal then."""
    draft = first_to_word(plan, script)
    said = said_in(plan.interview.edits, draft, _FIELDS[question.id]) if draft else None
    if not (draft and said and replies.yes_or_no(text)):
        return _on(plan, question, script)
    plan = plan.with_interview(edits=without(plan.interview.edits, draft, _FIELDS[question.id]))
    kind = Kind(place.field.removeprefix(listening.MAYBE))
    return _elsewhere(plan, Place(question.id), question, kind, said, script)


def _pictured(
    plan: Plan, question: Question, draft: Draft | None, text: str, script: Script
) -> Taken:
    """Take the picture behind a vague goal. The first words stay where none comes."""
    if draft and not replies.leaves_out(text):
        statement = read(text, _READ_AS[question.id])
        kind = heard.belongs(statement, question.id) if statement.sure else None
        if kind in (Kind.STRAIN, Kind.LOSS):
            return _elsewhere(plan, Place(question.id), question, kind, statement.text, script)
        if not kind:
            plan = _with_said(plan, draft, question, statement.text, script)
    return _on(plan, question, script)


def _is_vague(statement: Statement) -> bool:
    vague = statement.kind == Kind.VAGUE or answers.is_vague(statement.text)
    return vague or vague_goal(statement.text) is not None


def _with_said(plan: Plan, draft: Draft, question: Question, text: str, script: Script) -> Plan:
    """Return the plan with a field of the draft in the person's words."""
    field, text = _FIELDS[question.id], " ".join(text.split())
    if field == "measure":
        text = measure_said(plan.interview.edits, draft, text)
    text = kept_text(field, text, draft.record, script.today)
    edit = DraftEdit(draft=draft.key, field=field, text=text)
    others = without(plan.interview.edits, draft, _FIELDS[question.id])
    return plan.with_interview(edits=(*others, edit))


def measure_said(edits: Sequence[DraftEdit], draft: Draft, text: str) -> str:
    """Return a measure as it was said, with what the person said of it, or of the goal, before."""
    before = said_in(edits, draft, "measure") or said_in(edits, draft, "title")
    text = without_remark(text)
    return with_figures_of(before, text) if before else text


def _on(plan: Plan, question: Question, script: Script, said: str = "") -> Taken:
    return done(plan, Place(question.id), question, script, said)
