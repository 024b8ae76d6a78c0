"""Undo and redo: what they say, and the changes of the history in words."""

import datetime as dt

from ambition_cli.cli.session import Session
from ambition_cli.domain.words import dates
from ambition_cli.domain.words.wording import some_of
from ambition_cli.services import history
from ambition_cli.services.history import Change, Moved

MOST_SAID = 4
_SAID = {
    "unreadable": "a file that cannot be read as a plan",
    "found": "the plan as it was found",
    "readable again": "a plan that can be read again",
    "forgotten": "something that has been forgotten since",
}


def undo(session: Session, times: int) -> None:
    """Take changes back, and say which."""
    moved = history.undo(session.workspace, times)
    if not moved.changes:
        session.say("the plan is back as it was last saved")
        return
    _say(session, "taken back", moved)
    if moved.content is None:
        session.say("there is no plan now, as it was before the first change")
    session.say(f"{_command('redo', times)} back")


def redo(session: Session, times: int) -> None:
    """Bring back what undo took back, and say what."""
    moved = history.redo(session.workspace, times)
    _say(session, "brought back", moved)
    session.say(f"{_command('undo', times)} back again")


def _command(word: str, times: int) -> str:
    verb = "brings" if word == "redo" else "takes"
    return (
        f"`ambition {word}` {verb} it" if times == 1 else f"`ambition {word} {times}` {verb} them"
    )


def _say(session: Session, done: str, moved: Moved) -> None:
    for change in moved.changes:
        changed = in_short(words_of(change), MOST_SAID)
        when = moment(change.version.when, session.today)
        session.say(f"{done}: {changed} ({change.version.command}, {when})")
        if change.after is None:
            session.say(f"it is kept in {change.version.path}")
    if moved.plan is None:
        session.note(f"{session.path} now holds something that cannot be read as a plan")


def words_of(change: Change, *, quoting: bool = True) -> list[str]:
    """Say what a version changed, in a sentence for each record."""
    said = _SAID.get(history.kind_of(change))
    return [said] if said else history.differences(change, quoting=quoting)


def in_short(words: list[str], most: int | None) -> str:
    """Return sentences on one line; the rest of many as a number."""
    return "; ".join(some_of(words, most) if most else words)


def moment(when: dt.datetime, today: dt.date) -> str:
    """Say when something was: today 18:20, 24 Jul 18:20."""
    day = "today" if when.date() == today else dates.plain(when.date(), today)
    return f"{day} {when:%H:%M}"
