"""Noting what somebody did: in a line, in the editor, from a file; and what it belongs to."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from ambition_cli.cli import editor, flags, output
from ambition_cli.cli.asking import Asker, Terminal, asked_until_taken, needed
from ambition_cli.cli.danger import from_pipe, let_through
from ambition_cli.cli.session import Session
from ambition_cli.domain.plan import notes
from ambition_cli.domain.plan.everyday import Note
from ambition_cli.domain.plan.model import Plan, all_lines
from ambition_cli.domain.progress.hours import FromNotes, with_hours_noted
from ambition_cli.domain.words import replies
from ambition_cli.domain.words.characters import command_word
from ambition_cli.domain.words.choosing import numbers_meant
from ambition_cli.domain.words.danger import danger_in
from ambition_cli.domain.words.dates import plain
from ambition_cli.domain.words.pasted_notes import Entry, pasted_notes
from ambition_cli.domain.words.typed_dates import understood_past
from ambition_cli.domain.words.wording import (
    clean,
    counted,
    hours_said,
    listed,
    one_word,
    quoted,
    shortened,
    visible,
)
from ambition_cli.errors import Misused, NotKept, Refused, Stopped
from ambition_cli.render import notes as pages
from ambition_cli.services.edit_file import NOTES
from ambition_cli.services.workspace import OneChange

_AT_A_TIME = 100  # entries of a file on one list
_HINT = (
    "<!-- One note per line. Begin with a date, such as 2026-07-24, if it was another day. -->\n"
)


def fields_given(
    session: Session,
    energy: int | None,
    hours: str | None,
    on: str | None,
    belongs: str | None,
    link: str | None,
) -> dict[str, Any]:
    """Return the fields of a note that were given as flags."""
    fields = flags.given(energy=flags.rating(energy, "--energy"), hours=flags.hours_spent(hours))
    if on and on.strip():
        fields["on"] = flags.typed(understood_past, on, session.today)
    if belongs is not None:
        names = [name for name in belongs.replace(" ", ",").split(",") if name]
        fields["belongs"] = notes.known_ids(session.look(), names) or None
    return fields | flags.texts(link=link)


def note(session: Session, text: str | None, fields: dict[str, Any], why: str = "") -> None:
    """Keep a note; `-` reads it from standard input, and nothing is asked for at a terminal.

    `why` says why it is a note, where something else was asked for.
    """
    asked = None
    if text is None:
        if not session.can_ask():
            raise Misused('say what you did: `ambition note "…"`')
        notes.add(session.look(), [Entry("…")], fields, session.today)  # refused before it is asked
        text = asked = asked_until_taken(Terminal(), "What did you do? ", needed)
    words = clean(from_pipe() if text == "-" else text, "the note")
    plan = session.change(
        lambda plan: notes.add(plan, [Entry(words)], fields, session.today), asked
    )
    kept = plan.notes[-1]
    day = f" on {plain(kept.on, session.today)}" if "on" in fields else ""
    told = f"{why}, so this is kept as {kept.id}" if why else f"{kept.id} noted"
    session.say(f"{told}{day}{belongs_said(plan, kept)}")
    if kept.hours:
        _say_where_goals_stand(session, plan)


def belongs_said(plan: Plan, note: Note) -> str:
    """Say what a note is for, or may be for."""
    if note.belongs:
        return f", for {listed([*note.belongs])}"
    if not note.proposed:
        return ""
    names = {line.id: line.name for line in all_lines(plan)}
    ids = [f"{id} ({names[id]})" if id in names else id for id in note.proposed]
    command = f"`ambition notes edit {one_word(note.id)} --for {one_word(','.join(note.proposed))}`"
    return f"; it may be for {listed(ids)}. Your next review will ask, or {command} settles it now"


def _say_where_goals_stand(session: Session, plan: Plan) -> None:
    """Say what the hours of the last note make of a goal that counts them."""
    before = with_hours_noted(plan.model_copy(update={"notes": plan.notes[:-1]}), session.today)
    after = with_hours_noted(plan, session.today)
    for was, goal in zip(before.goals, after.goals, strict=True):
        stands = goal.checkins[-1] if goal.checkins else None
        if isinstance(stands, FromNotes) and goal != was:
            session.say(
                f"that makes {hours_said(stands.value)} a week for {goal.id} {stands.period}"
            )


def note_in_editor(session: Session, fields: dict[str, Any]) -> None:
    """Have several notes written in the person's editor, and keep each."""
    if not session.can_ask():
        raise Refused('there is no terminal to write in; `ambition note "…"` keeps a note')
    about = editor.About(session.path, NOTES)
    with editor.edited(about, _HINT, session.say, "run `ambition note --edit`") as typed:
        entries = pasted_notes(typed, session.today)
        if not entries:
            session.say("nothing was noted")
            return
        keeping = _Keeping(session, fields)
        keeping.keep(_cleaned(entries))
        keeping.say()


def take_in(session: Session, text: str, fields: dict[str, Any], *, everything: bool) -> None:
    """Keep the entries of a text that the person ticks, and say what was there already."""
    found = _without_danger(text, pasted_notes(text, session.today))
    if not found:
        raise Refused("there are no entries to import; put each on a line of its own")
    new = notes.not_there_yet(session.look(), _cleaned(found))
    there = len(found) - len(new)
    if not new:
        session.say(
            f"{counted(there, 'entry', 'entries')} found, and you have noted them all already"
        )
        return
    if not everything and not session.can_ask():
        session.show(pages.entry_list(new, session.today))
        raise Refused(
            f"{counted(len(new), 'entry', 'entries')} can be imported; --all takes all of them"
        )
    keeping = _Keeping(session, fields)
    if everything:
        keeping.keep(new)
    else:
        _tick(session, new, keeping)
    keeping.say()
    if there:
        session.say(
            f"{counted(there, 'entry', 'entries')} left out, because you have noted them already"
        )


def _without_danger(text: str, entries: list[Entry]) -> list[Entry]:
    """Return the entries that may be kept, where a text tells of danger."""
    if let_through(text, goes_on=True):
        return entries
    left = [entry for entry in entries if not danger_in(entry.text)]
    if len(left) == len(entries):  # it is in none of them alone
        raise NotKept
    return left


def _tick(session: Session, entries: Sequence[Entry], keeping: "_Keeping") -> None:
    """Ask which entries to keep, some at a time; those of a list are saved before the next."""
    asker = Terminal()
    for first in range(0, len(entries), _AT_A_TIME):
        part = entries[first : first + _AT_A_TIME]
        session.show(pages.entry_list(part, session.today))
        texts = [entry.text for entry in part]
        prompt = "Which ones? (Enter for all, numbers such as 1 3, or none) "
        try:
            taken = asked_until_taken(asker, prompt, partial(_meant, texts))
        except (Stopped, KeyboardInterrupt):
            if keeping.notes:
                keeping.say()
                raise KeyboardInterrupt from None
            raise
        keeping.keep([part[number - 1] for number in taken])


def _meant(texts: Sequence[str], reply: str) -> list[int]:
    if not reply.strip() or replies.is_yes(reply):
        return [*range(1, len(texts) + 1)]
    return numbers_meant(reply, texts, enter=", or none")


class _Keeping:
    """Entries that are kept as notes: several times, as one change in the history."""

    def __init__(self, session: Session, fields: dict[str, Any]) -> None:
        self._session, self._fields = session, fields
        self._sitting = OneChange(session.workspace, session.look())
        self.notes: list[Note] = []

    def keep(self, entries: Sequence[Entry]) -> None:
        if not entries:
            return
        today = self._session.today
        plan = self._sitting.change(lambda plan: notes.add(plan, entries, self._fields, today))
        self.notes += plan.notes[-len(entries) :]

    def say(self) -> None:
        """Say what was kept."""
        kept = self.notes
        if not kept:
            self._session.say("nothing was imported")
            return
        first, last = kept[0].id, kept[-1].id
        span = first if len(kept) == 1 else f"{first} {'and' if len(kept) == 2 else 'to'} {last}"
        waiting = sum(1 for note in kept if note.proposed)
        more = f"; your next review will ask what {waiting} of them are for" if waiting > 1 else ""
        self._session.say(f"{counted(len(kept), 'note')} kept, {span}{more}")


def _cleaned(entries: Sequence[Entry]) -> list[Entry]:
    """Return entries as they are kept. Raises Refused for one that cannot be saved."""
    return [
        Entry(clean(one.text, quoted(shortened(visible(one.text), 40))), one.on, one.link)
        for one in entries
    ]


def asked_anew(session: Session, found: Note) -> str | None:
    """Ask for the new words of a note; None where they stay as they were."""
    if not session.can_ask():
        raise Misused(
            f"say what to change; `ambition notes edit {one_word(found.id)} --help` "
            "lists the options"
        )
    output.show([pages.CHANGE_IT])
    typed = Terminal().ask("> ", found.text)
    if not typed.strip() or typed.strip() == found.text:
        session.say(f"{found.id} is as it was")
        return None
    return typed


_MOST_CONFIRMED = 20
_CONFIRMING = (
    "Enter if they're all right, or give the numbers of those that are wrong. Type later to leave "
    "them for your next review."
)


def confirm(session: Session, asker: Asker, sitting: OneChange) -> None:
    """Ask, once in a review, whether notes belong where they are proposed to."""
    waiting = notes.unconfirmed(sitting.plan)
    shown = waiting[:_MOST_CONFIRMED]
    if not shown:
        return
    session.show(pages.proposed(sitting.plan, shown, len(waiting) - len(shown), session.today))
    texts = [note.text for note in shown]
    wrong = asked_until_taken(
        asker,
        "Is that right? (Enter for yes, numbers of those that are wrong, or later) ",
        lambda reply: _wrong(reply, texts),
        _CONFIRMING,
    )
    if wrong is None:
        session.say("left for your next review")
        return
    not_so = [shown[number - 1].id for number in wrong]
    so = [note.id for note in shown if note.id not in not_so]
    sitting.change(lambda plan: notes.confirmed(plan, so, not_so))
    if so:
        session.say(f"{counted(len(so), 'note')} confirmed")
    if not_so:
        command = f"`ambition notes edit {one_word(not_so[0])} --for …`"
        stays = "stays" if len(not_so) == 1 else "stay"
        session.say(f"{listed(not_so)} {stays} without a line; {command} says what it is for")


def _wrong(reply: str, texts: Sequence[str]) -> list[int] | None:
    """Return the numbers of what is proposed wrongly; None where it is left for later."""
    if command_word(reply) in ("later", "l") or replies.is_skip(reply):
        return None
    if not reply.strip() or replies.is_yes(reply) or replies.is_none(reply):
        return []
    if replies.is_no(reply):
        return [*range(1, len(texts) + 1)]
    return numbers_meant(reply, texts, enter=", Enter or later")
