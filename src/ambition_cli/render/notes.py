"""Notes as pages: the list, entries to import, what belongs where, evidence to tick."""

import datetime as dt
from collections.abc import Collection, Sequence

from ambition_cli.domain.plan.everyday import Note
from ambition_cli.domain.plan.evidence import Done, by_line
from ambition_cli.domain.plan.model import Plan, all_lines
from ambition_cli.domain.plan.notes import unconfirmed
from ambition_cli.domain.progress.hours import LineEnergy, Unsorted
from ambition_cli.domain.words.dates import in_full, plain
from ambition_cli.domain.words.pasted_notes import Entry
from ambition_cli.domain.words.wording import counted, hours_said, number_said
from ambition_cli.render.marks import private_mark
from ambition_cli.render.page import GAP, Detail, Field, Heading, Item, Page, Say, Title

CHANGE_IT = Say("Change it as you like. Enter to keep it as it is.", "quiet")
_MOST = 20  # notes on a screen
_TICKED = "✓"


def note_list(notes: Sequence[Note], today: dt.date, *, filtered: bool, whole: bool) -> Page:
    """Return notes, the latest first; the first of many, unless all are wanted."""
    if not notes:
        none = "No notes like that." if filtered else "No notes yet."
        return [Say(f'{none} `ambition note "…"` adds one.')]
    shown = notes if whole else notes[:_MOST]
    page: Page = [Heading("Notes"), *(_item(note, today) for note in shown)]
    if len(shown) < len(notes):
        page.append(Say(f"… {len(notes) - len(shown)} more: `ambition notes --all`", "quiet", 6))
    return page


def _item(note: Note, today: dt.date) -> Item:
    ticked = note.evidence
    details = (
        Detail(plain(note.on, today), exact=note.on.isoformat()),
        _belongs(note),
        Detail(f"energy {note.energy}" if note.energy else ""),
        Detail(
            f"{number_said(note.hours)} h" if note.hours is not None else "",
            heard=hours_said(note.hours) if note.hours is not None else "",
        ),
        *private_mark(note),
    )
    return Item(
        note.id, note.text, _TICKED if ticked else "", "to show" if ticked else "", details,
        note=note.link or "",
    )  # fmt: skip


def _belongs(note: Note) -> Detail:
    if note.belongs:
        return Detail(f"for {', '.join(note.belongs)}")
    return Detail(f"perhaps for {', '.join(note.proposed)}" if note.proposed else "")


def entry_list(entries: Sequence[Entry], today: dt.date) -> Page:
    """Return entries that could become notes, by numbers."""
    return [
        Item(
            f"{number}", entry.text,
            details=(
                Detail(
                    plain(entry.on, today) if entry.on else "",
                    exact=entry.on.isoformat() if entry.on else "",
                ),
            ),
        )
        for number, entry in enumerate(entries, 1)
    ]  # fmt: skip


def proposed(plan: Plan, notes: Sequence[Note], more: int, today: dt.date) -> Page:
    """Return notes with what each may be for, by numbers."""
    names = {line.id: line.name for line in all_lines(plan)}
    names |= {goal.id: goal.title for goal in plan.goals}
    names |= {one.id: one.title for one in plan.experiments}
    page: Page = [GAP, Heading("Your notes, and what they may be for")]
    for number, note in enumerate(notes, 1):
        ids = " · ".join(f"{id} {names.get(id, '')}".strip() for id in note.proposed)
        day = Detail(plain(note.on, today), exact=note.on.isoformat())
        page.append(Item(f"{number}", note.text, details=(day,), note=f"for {ids}"))
    if more:
        page.append(Say(f"{counted(more, 'older note')} can wait for the next review.", "quiet", 6))
    return page


def notes_waiting(plan: Plan) -> Page:
    """Return how many notes wait to be said what they are for; nothing where none does."""
    waiting = len(unconfirmed(plan))
    if not waiting:
        return []
    wait, belong = ("is waiting", "it belongs") if waiting == 1 else ("are waiting", "they belong")
    return [GAP, Say(f"{counted(waiting, 'note')} {wait} for you to say where {belong}.")]


def evidence_list(
    plan: Plan,
    found: Sequence[Done],
    since: dt.date | None,
    today: dt.date,
    *,
    numbered: bool,
    held: Collection[str] = (),
) -> Page:
    """Return what was done, line by line, with a mark on what is to be shown.

    `numbered`: by numbers to tick, and else by ids. `held` are those a manager is not shown.
    """
    from_day = f"since {in_full(since)}" if since else ""
    page: Page = [Title("What you could show", from_day)]
    names = {line.id: line.name for line in all_lines(plan)}
    number = 0
    for line, group in by_line(plan, found):
        page += [GAP, Heading(names[line] if line else "Everything else")]
        for one in group:
            number += 1
            page.append(
                Item(
                    f"{number}" if numbered else one.id,
                    one.text,
                    _TICKED if one.is_ticked else " ",
                    "ticked" if one.is_ticked else "not ticked",
                    (
                        Detail(plain(one.on, today), exact=one.on.isoformat()),
                        Detail("result" if one.is_result else ""),
                        *((Detail("not for a manager", "soon"),) if one.id in held else ()),
                    ),
                )
            )
    return page


def energy_lines(found: Sequence[LineEnergy], unsorted: Unsorted | None) -> Page:
    """Return which work gave energy and which took it, in a line or two; nothing of too few.

    Notes that are for no line so far have a line of their own.
    """
    rated = [one for one in found if one.energy]
    page: Page = []
    if rated:
        most, least = rated[0], rated[-1]
        page.append(Field("Most energy", _energy_said(most)))
        if least.line != most.line and (least.energy or 0) < (most.energy or 0):
            page.append(Field("Least energy", _energy_said(least)))
    if unsorted:
        energy = f"{number_said(unsorted.energy)} of 5"
        page.append(Field("Not sorted yet", f"{counted(unsorted.times, 'note')} · {energy}"))
    return page


def _energy_said(one: LineEnergy) -> str:
    hours = f", {hours_said(one.hours)}" if one.hours else ""
    return f"{one.name} · {number_said(one.energy or 0)} of 5{hours}"
