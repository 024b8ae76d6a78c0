"""Evidence: what the person did and ticks as something to show, in words of their own.

Notes and results of finished experiments can be ticked. Nothing else reaches the part of a page
that says what was done.
"""

import datetime as dt
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from ambition_cli.domain.plan.everyday import Note
from ambition_cli.domain.plan.experiments import title_with_option
from ambition_cli.domain.plan.model import Experiment, Plan, Result, all_lines, changed
from ambition_cli.domain.plan.records import with_fields
from ambition_cli.domain.plan.serving import Lines
from ambition_cli.domain.words.wording import one_word, quoted, shortened
from ambition_cli.errors import Refused


@dataclass(frozen=True)
class Done:
    """Something that was done and can be shown, with the line that it served first."""

    id: str
    on: dt.date
    text: str  # as it is shown
    line: str | None
    is_ticked: bool
    is_result: bool


def done(plan: Plan, since: dt.date | None, today: dt.date) -> list[Done]:
    """List what was done from a day on, the earliest first; what is private is not for showing."""
    lines = Lines(plan)
    found = [
        Done(
            note.id, note.on, note.shown_as or note.text, next(iter(lines.of_note(note)), None),
            note.evidence, is_result=False,
        )
        for note in plan.notes
        if not note.private
    ]  # fmt: skip
    for one in plan.experiments:
        if one.result and not one.private:
            line = next(iter(lines.of_experiment(one)), None)
            words = _result_words(plan, one, one.result)
            ticked = one.result.evidence
            found.append(Done(one.id, one.result.on, words, line, ticked, is_result=True))
    found = [one for one in found if (since or dt.date.min) <= one.on <= today]
    return sorted(found, key=lambda one: one.on)


def reached(plan: Plan, since: dt.date, today: dt.date) -> list[Done]:
    """List the goals reached from a day on, the earliest first; a goal needs no tick."""
    lines = Lines(plan)
    found = [
        Done(
            goal.id, goal.closed, f"Reached {quoted(goal.title)}",
            next(iter(lines.of_goal(goal)), None), is_ticked=True, is_result=False,
        )
        for goal in plan.goals
        if goal.status == "reached" and not goal.private
        and goal.closed and since <= goal.closed <= today
    ]  # fmt: skip
    return sorted(found, key=lambda one: one.on)


def _result_words(plan: Plan, one: Experiment, result: Result) -> str:
    """Return a result as it is shown: as the person words it, or else what they saw."""
    return result.shown_as or result.observed or title_with_option(plan, one)


def by_line(plan: Plan, found: Sequence[Done]) -> list[tuple[str | None, list[Done]]]:
    """Group what was done by the lines that it served, in the order of the ambition.

    What served none comes last, under None.
    """
    groups: dict[str | None, list[Done]] = {line.id: [] for line in all_lines(plan)} | {None: []}
    for one in found:
        groups[one.line].append(one)
    return [(line, group) for line, group in groups.items() if group]


def known(plan: Plan, names: Collection[str]) -> list[str]:
    """Return the ids of the notes and finished experiments named, as in n1 e2 or n1,e2.

    Raises Refused.
    """
    notes = {note.id for note in plan.notes}
    tries = {one.id: one for one in plan.experiments}
    found = []
    for name in (part for one in names for part in one.split(",") if part.strip()):
        id = name.strip().lower()
        id = id if id in notes or id in tries else name.strip()
        if id in tries and not tries[id].result:
            raise Refused(f"{id} is not finished yet, so there is no result to show")
        if id not in notes and id not in tries:
            raise Refused(
                f"“{shortened(name)}” is not the id of a note or a finished experiment; "
                "`ambition evidence` lists what can be shown"
            )
        found.append(id)
    return list(dict.fromkeys(found))


def ticked(
    plan: Plan, ids: Collection[str], *, tick: bool = True, shown_as: str | None = None
) -> Plan:
    """Return the plan with these ticked, or unticked; `shown_as` are the words for a page.

    Raises Refused for what is private: it is shown to nobody.
    """
    fields: dict[str, Any] = {"evidence": True if tick else None}
    if shown_as is not None:
        fields["shown_as"] = shown_as
    chosen = {*ids}
    private = [note.id for note in plan.notes if note.private]
    private += [one.id for one in plan.experiments if one.private]
    hidden = [id for id in private if id in chosen]
    if tick and hidden:
        raise Refused(
            f"{hidden[0]} is private, so no page shows it; "
            f"`ambition private {one_word(hidden[0])} --off` changes that"
        )
    return _with_each(plan, chosen, fields)


def worded(plan: Plan, id: str, shown_as: str | None) -> Plan:
    """Return the plan with the words that one is shown in; None goes back to those it has."""
    return _with_each(plan, {id}, {"shown_as": shown_as})


def _with_each(plan: Plan, ids: Collection[str], fields: dict[str, Any]) -> Plan:
    notes = tuple(_note(note, fields) if note.id in ids else note for note in plan.notes)
    tries = tuple(_try(one, fields) if one.id in ids else one for one in plan.experiments)
    return changed(plan, notes=notes, experiments=tries)


def _note(note: Note, fields: dict[str, Any]) -> Note:
    same = fields.get("shown_as") == note.text
    return with_fields(note, {**fields, "shown_as": None} if same else fields)


def _try(one: Experiment, fields: dict[str, Any]) -> Experiment:
    if not one.result:
        return one
    same = fields.get("shown_as") == one.result.observed
    after = {**fields, "shown_as": None} if same else fields
    return with_fields(one, {"result": with_fields(one.result, after)})
