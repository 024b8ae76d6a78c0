"""Notes: added, changed, dropped, and said to belong somewhere."""

import datetime as dt
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from ambition_cli.domain.plan.belonging import Proposer
from ambition_cli.domain.plan.everyday import Note
from ambition_cli.domain.plan.ids import fresh_ids
from ambition_cli.domain.plan.model import Plan, all_lines, changed, table_of
from ambition_cli.domain.plan.records import with_fields
from ambition_cli.domain.words.dates import in_full
from ambition_cli.domain.words.folding import Folded
from ambition_cli.domain.words.pasted_notes import Entry
from ambition_cli.domain.words.wording import listed, shortened
from ambition_cli.errors import Refused

_NAMES_SHOWN = 8


def add(plan: Plan, entries: Sequence[Entry], fields: Mapping[str, Any], today: dt.date) -> Plan:
    """Add a note for each entry, with the same fields; what each may belong to is proposed.

    The day of an entry comes before that of the fields.

    Raises Refused where a day is still to come.
    """
    given, proposer = fresh_ids(table_of(plan)), Proposer(plan)
    same = {key: value for key, value in fields.items() if key != "on"}
    notes = []
    for entry in entries:
        day = _past(entry.on or fields.get("on") or today, today)
        note = Note(id=given.id("n"), on=day, text=entry.text)
        proposed = () if fields.get("belongs") else proposer.proposed(entry.text)
        more = {"link": entry.link} | same if entry.link else same
        notes.append(with_fields(note, {"proposed": proposed or None, **more}))
    return changed(plan, notes=(*plan.notes, *notes))


def _past(day: dt.date, today: dt.date) -> dt.date:
    if day > today:
        raise Refused(f"{in_full(day)} is still to come; give the day on which it happened")
    return day


def named(plan: Plan, name: str) -> Note:
    """Return the note with this id, or the only one whose words begin so. Raises Refused."""
    typed = name.strip()
    by_id = {note.id: note for note in plan.notes}
    exact = by_id.get(typed) or by_id.get(typed.lower())
    if exact:
        return exact
    wanted = Folded(typed).letters
    begins = [
        note for note in plan.notes if wanted and Folded(note.text).letters.startswith(wanted)
    ]
    if len(begins) == 1:
        return begins[0]
    if begins:
        ids = listed([note.id for note in begins[:5]])
        raise Refused(f"“{name}” matches {len(begins)} of your notes: {ids}; give the id of one")
    if not plan.notes:
        raise Refused(f'there is no note “{shortened(name)}”; `ambition note "…"` adds one')
    yours = f"your notes are {listed([*by_id])}"
    yours = yours if len(by_id) <= _NAMES_SHOWN else "`ambition notes` lists yours"
    raise Refused(f"there is no note “{shortened(name)}”; {yours}")


def edit(plan: Plan, id: str, fields: Mapping[str, Any], today: dt.date) -> Plan:
    """Change fields of a note; what it is said to belong to takes the place of what was proposed.

    New words are proposed for anew, where nothing was said yet.
    """
    note = named(plan, id)
    if fields.get("on"):
        _past(fields["on"], today)
    more: dict[str, Any] = {}
    if "belongs" in fields:
        more["proposed"] = None
    elif fields.get("text") and not note.belongs:
        more["proposed"] = Proposer(plan).proposed(fields["text"]) or None
    return _put(plan, {note.id: with_fields(note, {**fields, **more})})


def _put(plan: Plan, notes: Mapping[str, Note]) -> Plan:
    """Return the plan with these notes, by id, in the places of those that were there."""
    return changed(plan, notes=tuple(notes.get(note.id, note) for note in plan.notes))


def drop(plan: Plan, id: str) -> Plan:
    """Take a note out. Its id is remembered, and never given again."""
    note = named(plan, id)
    left = tuple(one for one in plan.notes if one.id != note.id)
    return changed(plan, notes=left, forgotten=(*plan.forgotten, note.id))


def known_ids(plan: Plan, names: Iterable[str]) -> tuple[str, ...]:
    """Return the ids of the lines, goals and experiments named, each once. Raises Refused."""
    ids = (
        *(line.id for line in all_lines(plan)),
        *(goal.id for goal in plan.goals),
        *(one.id for one in plan.experiments),
    )
    records = {id.lower(): id for id in ids}
    typed = [*names]
    found = [records.get(name.strip().lower()) for name in typed]
    for name, id in zip(typed, found, strict=True):
        if id is None:
            raise Refused(
                f"there is no line, goal or experiment “{shortened(name)}” to file the note under; "
                "`ambition lines`, `goals` and `experiments` list yours"
            )
    return tuple(dict.fromkeys(id for id in found if id))


def chosen(plan: Plan, since: dt.date | None, ids: Collection[str]) -> list[Note]:
    """List the notes from a day on that are, or may be, for one of some records; latest first."""
    found = [
        note
        for note in plan.notes
        if (since is None or note.on >= since) and (not ids or not {*ids}.isdisjoint(note.about))
    ]
    found.reverse()  # of one day, what was noted last comes first
    return sorted(found, key=lambda note: note.on, reverse=True)


def unconfirmed(plan: Plan) -> list[Note]:
    """List the notes with proposals that nobody has said yes or no to, the latest day first."""
    waiting = [note for note in plan.notes if note.proposed and not note.belongs]
    return sorted(waiting, key=lambda note: note.on, reverse=True)


def confirmed(plan: Plan, right: Collection[str], wrong: Collection[str]) -> Plan:
    """Return the plan in which what was proposed for some notes is so, and for others is not."""
    settled = {}
    for note in plan.notes:
        if note.id in right:
            settled[note.id] = with_fields(note, {"belongs": note.proposed, "proposed": None})
        elif note.id in wrong:
            settled[note.id] = with_fields(note, {"proposed": None})
    return _put(plan, settled)


def not_there_yet(plan: Plan, entries: Sequence[Entry]) -> list[Entry]:
    """Return the entries without those that a note says already, and each once.

    One with a day is the same as a note of that day, one without a day as a note of any.
    """
    words = {Folded(note.text).letters for note in plan.notes}
    dated = {(note.on, Folded(note.text).letters) for note in plan.notes}
    new = []
    for entry in entries:
        letters = Folded(entry.text).letters
        there = (entry.on, letters) in dated if entry.on else letters in words
        if not there:
            new.append(entry)
            words.add(letters)
            dated.add((entry.on or dt.date.min, letters))
    return new
