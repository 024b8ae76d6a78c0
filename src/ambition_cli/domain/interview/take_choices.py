"""Taking replies that choose by number: ticks, what matters most, the read-back, drafts."""

import difflib
import re
from collections.abc import Mapping
from typing import Any

from ambition_cli.domain.drafting.catalogue import Question
from ambition_cli.domain.drafting.edits import EXPERIMENT_FIELDS, GOAL_FIELDS, kept_text, without
from ambition_cli.domain.interview import follow_ups, heard, own_goal
from ambition_cli.domain.interview.order import (
    Place,
    Script,
    experiments_drafted,
    following,
    goals_drafted,
    line_in_readback,
)
from ambition_cli.domain.interview.step import (
    TAKE_OUT,
    Taken,
    done,
    kept,
)
from ambition_cli.domain.plan import (
    helpers,
    lines,
    options,
)
from ambition_cli.domain.plan.model import (
    DraftEdit,
    Line,
    Plan,
    all_lines,
    changed,
    lines_of,
)
from ambition_cli.domain.plan.records import with_fields
from ambition_cli.domain.privacy.audience import stays_out
from ambition_cli.domain.words import replies, statements
from ambition_cli.domain.words.characters import command_word
from ambition_cli.domain.words.choices import Kind
from ambition_cli.domain.words.choosing import numbers_meant, one_meant
from ambition_cli.domain.words.measures import measured
from ambition_cli.domain.words.statements import read
from ambition_cli.domain.words.wording import listed, number_said
from ambition_cli.errors import Refused

_FIELD_AND_WORDS = re.compile(r"\s*(\w+)\s*[:：=]\s*(\S.*)", re.DOTALL)  # "measure: pages"
LEAVE_OUT = "out"
_OUT = (LEAVE_OUT, "leave it out", "leave out", "take it out", "drop it", "drop", "remove it")


def ticks(plan: Plan, place: Place, question: Question, text: str, script: Script) -> Taken:
    """Take the numbers of what is a hard no."""
    less_of = plan.ambition.less_of
    if not _keeps(text):
        chosen = numbers_meant(text, [line.text for line in less_of])
        ticked = tuple(
            with_fields(line, _ruled_out(line, i in chosen, script))
            for i, line in enumerate(less_of, 1)
        )
        plan = changed(plan, ambition=plan.ambition.model_copy(update={"less_of": ticked}))
    return done(plan, place, question, script)


def _ruled_out(line: Line, yes: bool, script: Script) -> dict[str, Any]:
    """Return what makes a line a hard no; what it rules out is asked where its words don't say."""
    if not yes:
        return {"hard_no": None, "tags": None}
    return {"hard_no": True} | ({} if line.tags else {"tags": _named_in(line, script) or None})


def _named_in(line: Line, script: Script) -> tuple[str, ...]:
    return tuple(tag for tag in script.catalogue.tags if _names(line, tag))


def _keeps(text: str) -> bool:
    """Tell whether a reply leaves as it is what is ticked; "none" is no such reply."""
    return replies.means_enter(text) and not replies.is_none(text) and text != TAKE_OUT


def tags_proposed(plan: Plan, script: Script) -> list[str]:
    """Return the tags that the hard no's have, or else those that their words name."""
    hard = [line for line in plan.ambition.less_of if line.hard_no]
    given = [tag for line in hard for tag in line.tags]
    return given or [
        tag for tag in script.catalogue.tags if any(_names(line, tag) for line in hard)
    ]


def _names(line: Line, tag: str) -> bool:
    """Tell whether a line has all the words of a tag: "other people's bugs" manages nobody."""
    return all(word[:5] in line.text.casefold() for word in tag.split("-"))


def tags(plan: Plan, place: Place, question: Question, text: str, script: Script) -> Taken:
    """Take the numbers of what the hard no's rule out."""
    tags = list(script.catalogue.tags)
    chosen = tags_proposed(plan, script)
    if not _keeps(text) and not replies.is_yes(text):
        names = list(script.catalogue.tags.values())
        chosen = [tags[number - 1] for number in numbers_meant(text, names)]
    hard = [line for line in plan.ambition.less_of if line.hard_no]
    of_line: dict[str, list[str]] = {line.id: [] for line in hard}
    for tag in chosen:
        owner = next((line for line in hard if _names(line, tag)), hard[0])
        of_line[owner.id].append(tag)
    less_of = tuple(
        with_fields(line, {"tags": tuple(of_line[line.id]) or None}) if line.hard_no else line
        for line in plan.ambition.less_of
    )
    plan = changed(plan, ambition=plan.ambition.model_copy(update={"less_of": less_of}))
    return done(plan, place, question, script)


def pick(plan: Plan, place: Place, question: Question, text: str, script: Script) -> Taken:
    """Take the line that matters most; it becomes the first of its heading."""
    choices = lines_of(plan)
    stands = plan.interview.matters_most
    begun = [line for line in choices if text and line.text.casefold().startswith(text.casefold())]
    # A line called "Lost tickets" is meant by "lost", which alone would leave the question open.
    entered = replies.leaves_out(text) and not begun
    if not (entered and stands):
        number = 1 if entered else one_meant(text, [line.text for line in choices])
        chosen = choices[number - 1].id
        plan = lines.move(kept(plan, question, chosen), chosen, 1)
    return done(plan, place, question, script)


def not_for(plan: Plan, place: Place, question: Question, text: str, script: Script) -> Taken:
    """Take the numbers of options that are nothing for the manager: each changes its tick.

    An empty reply confirms what is ticked. What is not ticked is not said to be open for that: it
    is shown as long as it reads as harmless.
    """
    if len(plan.options) == 1 and (replies.is_yes(text) or replies.is_no(text)):
        change = options.kept_from if replies.is_yes(text) else options.opened_to
        plan = change(plan, plan.options[0].id, "manager")
        return done(plan, place, question, script)
    if _keeps(text) or replies.is_yes(text):
        ticked = [one.id for one in plan.options if stays_out(one, "manager")]
        for id in ticked:
            plan = options.kept_from(plan, id, "manager")
        return done(plan, place, question, script)
    chosen = numbers_meant(text, [one.name for one in plan.options])
    if not chosen:
        chosen = [at for at, one in enumerate(plan.options, 1) if stays_out(one, "manager")]
    for option in [plan.options[number - 1] for number in chosen]:
        is_ticked = stays_out(option, "manager")
        change = options.opened_to if is_ticked else options.kept_from
        plan = change(plan, option.id, "manager")
    return Taken(plan, place)


def kind_said(text: str, kinds: Mapping[str, str]) -> Kind:
    """Return the kind that a person means by its word or its description."""
    word = command_word(text)
    found = [kind for kind, words in kinds.items() if word in (kind, words)]
    found = found or [kind for kind in kinds if word and kind.startswith(word)]
    if len(found) != 1:
        raise Refused(f"“{text.strip()}” is not a kind; the kinds are {listed(list(kinds))}")
    kind: Kind = found[0]  # type: ignore[assignment]
    return kind


def readback(plan: Plan, place: Place, question: Question, text: str, script: Script) -> Taken:
    """Take the number of a line to change, its new words, or that all is right."""
    shown = [line.text for line in all_lines(plan)]
    if not place.item:
        if replies.is_yes(text) or _keeps(text):
            return done(plan, place, question, script)
        return Taken(plan, Place(question.id, one_meant(text, shown)))
    line = line_in_readback(plan, place.item)
    heading = lines.heading_of(plan, line)
    said_before = bool(plan.goals or plan.experiments)
    statement = read(text, heading)
    kind = heard.belongs(statement, heading) if statement.sure and text != TAKE_OUT else None
    if kind:  # new words that are no line, of what is none then
        plan = heard.put(plan, kind, statement.text, heading)
        plan = (
            lines.drop(plan, line.id, script.today) if said_before else lines.without(plan, line.id)
        )
        where = heard.where(plan, kind, heading)
        return Taken(plan, Place(question.id), f"{where[:1].upper()}{where[1:]}.")
    text = statement.text
    if text == TAKE_OUT and said_before:
        plan = lines.drop(plan, line.id, script.today)
    elif text == TAKE_OUT:
        plan = lines.without(plan, line.id)
    elif text and said_before:
        plan = lines.edit(plan, line.id, {"text": text}, script.today)
    elif text:
        plan = lines.reworded(plan, line.id, text)
    serves = lines.serving(plan, line.id) if text and said_before else []
    said = f"{listed(serves)} served it; see that they still do." if serves else ""
    return Taken(plan, Place(question.id), said)


def drafts(plan: Plan, place: Place, question: Question, text: str, script: Script) -> Taken:
    """Take a reply on a screen of drafts: keep all, open one, change or leave it out."""
    word = command_word(text)
    keeps = (
        replies.means_enter(text) or replies.is_yes(text) or (place.item and replies.is_no(text))
    )
    if keeps and word not in _OUT:
        if not place.item:
            return done(plan, place, question, script)
        return Taken(plan, following(plan, place, script))
    if question.takes == "goals":
        drafts, fields = goals_drafted(plan, script), GOAL_FIELDS
    else:
        drafts, fields = experiments_drafted(plan, script).experiments, EXPERIMENT_FIELDS
    if not place.item:
        shown = [n for n, draft in enumerate(drafts, 1) if not draft.record.is_for_later]
        highest = len(drafts) if question.takes == "goals" else max(shown, default=len(drafts))
        titles = [draft.record.title for draft in drafts[:highest]]
        return Taken(plan, Place(question.id, one_meant(text, titles)))
    draft = drafts[place.item - 1]
    weighs = _weighs(text) if question.takes == "goals" else None
    if weighs:  # no goal, and nobody else's to read
        plan = heard.put(plan, weighs, text, "")
        return Taken(plan, place, follow_ups.said(plan, weighs, question, script))
    if place.field:
        return _edited(plan, draft, place.field, text, following(plan, place, script), script)
    if word in _OUT:
        left_out = (*plan.interview.left_out, draft.key)
        plan = plan.with_interview(left_out=left_out)
        return Taken(plan, Place(question.id))
    if word in fields:
        return Taken(plan, Place(question.id, place.item, fields[word]))
    named = _FIELD_AND_WORDS.fullmatch(text)
    if named and named[1].casefold() in fields:
        field = fields[named[1].casefold()]
        return _edited(plan, draft, field, named[2], place, script)
    meant = difflib.get_close_matches(word, [*fields, LEAVE_OUT], n=1, cutoff=0.75)
    if meant and " " not in text:
        raise Refused(f"did you mean {meant[0]}?")
    if not draft.sets:
        raise Refused(f"say what to change: {listed(list(fields), 'or')}; or {LEAVE_OUT}, or Enter")
    said = helpers.name_said_back(text) if draft.sets == "helper" else ""
    return Taken(_with_answer(plan, draft, text, script), Place(question.id), said)


def _edited(
    plan: Plan, draft: Any, field: str, text: str, then: Place | None, script: Script
) -> Taken:
    """Change a field of a draft; where figures stay with a measure in new words, say so."""
    said = ""
    if field == "measure":
        typed, text = text, own_goal.measure_said(plan.interview.edits, draft, text)
        figures = measured(text)
        if figures.target is not None and measured(typed).target is None:
            begins = "" if figures.baseline is None else f"from {number_said(figures.baseline)} "
            said = f"It still goes {begins}to {number_said(figures.target)}."
    return Taken(_with_edit(plan, draft, field, text, script), then, said)


# "Pipelines that fail at night, 5 to 1" counts something else than hours.
_COUNTED = re.compile(
    r"(?!.*(?:hour|stund|heure|hora|\bore?\b|uur|uren|時間|小时))[^\W\d_][^\d]{8,}?,? "
    r"\d[\d.,]* ?(?:to|->|→|-|–) ?\d[\d.,]*",
    re.IGNORECASE,
)


def _with_answer(plan: Plan, draft: Any, text: str, script: Script) -> Plan:
    """Return the plan with the answer to the question of an opened goal."""
    field = "measure" if draft.sets == "hours" and _COUNTED.fullmatch(text) else draft.sets
    try:
        return _with_edit(plan, draft, field, text, script)
    except Refused as error:
        if draft.sets == "title" or any(map(str.isdigit, text)):
            raise
        raise Refused(f"{error}; or type title to say the goal in your own words") from None


def _weighs(text: str) -> statements.Kind | None:
    """Tell whether what was typed of a goal tells of strain or loss."""
    statement = read(text, "impact")
    return heard.belongs(statement, "obstacle") if statement.sure else None


def _with_edit(plan: Plan, draft: Any, field: str, text: str, script: Script) -> Plan:
    if field == "helper":
        said = helpers.helper_said(text)
        if all(helper.name != said["name"] for helper in plan.helpers):
            plan = helpers.add_helper(
                plan, said["name"], {k: v for k, v in said.items() if k != "name"}
            )
        text = said["name"]
    text = kept_text(field, text, draft.record, script.today)
    edit = DraftEdit(draft=draft.key, field=field, text=text)
    if field == "due":
        edit = with_fields(edit, {"starts": draft.record.starts})
    others = without(plan.interview.edits, draft, field)
    # The first goal was worded here then, and what was asked behind it is not asked any more.
    asked = tuple(dict.fromkeys((*plan.interview.asked, "own_measure", "own_obstacle")))
    return plan.with_interview(edits=(*others, edit), asked=asked)
