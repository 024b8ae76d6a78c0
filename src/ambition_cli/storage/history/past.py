"""The past of a plan: what each version changed, and what undo would take back. Never writes."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import islice

from ambition_cli.domain.plan.model import Plan
from ambition_cli.errors import Busy
from ambition_cli.storage import parse
from ambition_cli.storage.history import entries, packed
from ambition_cli.storage.history.entries import (
    ELSEWHERE,
    NO_PLAN,
    Entry,
    History,
)
from ambition_cli.storage.store import Store
from ambition_cli.storage.toml import excerpt


@dataclass(frozen=True)
class Change:
    """What a version changed: from what plan to what. A plan is None where it cannot be read.

    Of a large plan both are without the notes that did not change.
    """

    version: Entry
    before: Plan | None  # or where nothing before it is kept
    after: Plan | None


@dataclass(frozen=True)
class Told:
    """An entry as it is told: a change, or a step to a version.

    `undo` is how many changes have to be taken back for this one to be among them.
    """

    entry: Entry
    change: Change | None = None
    to: Entry | None = None  # None where it is kept no more, or there was no plan
    to_nothing: bool = False
    undo: int | None = None
    taken_back: bool = False


def changes_of(found: History, numbers: Iterable[int]) -> dict[int, Change]:
    """Return by their numbers what versions changed."""

    @cache  # each version is read twice: for what it changed, and for what the next one did
    def plan(number: int) -> Plan | None:
        was_read = number != NO_PLAN and found.version(number).was_read_back
        return parse.plan_if_any(found.content(number), was_read=was_read)

    @lru_cache(maxsize=2)  # each version is the end of one change and the start of the next
    def parts(number: int) -> excerpt.Parts:
        content = found.content(number) or b""
        return excerpt.parts_of(content.decode("utf-8-sig", errors="replace"))

    def change(number: int) -> Change:
        version, origin = found.version(number), found.made_from(number)
        # What is the same in both was read back with one of them.
        if origin and version.was_read_back and packed.is_packed(version.path):
            texts = excerpt.differing(parts(origin), parts(number))
            if texts:
                return Change(version, *(parse.plan_if_any(text.encode()) for text in texts))
        return Change(version, None if origin is None else plan(origin), plan(number))

    return {number: change(number) for number in numbers}


def told(store: Store, most: int | None) -> tuple[list[Told], int]:
    """Return the latest `most` entries, the newest first, and how many more there are.

    Raises NotAPlan where it cannot be read, Busy where a save removes the oldest just now.
    """
    try:
        with entries.readable(store.path):
            return _told_of(store, most)
    except FileNotFoundError:
        raise Busy(
            f"the history of {store.path} changed while it was being read; run this again"
        ) from None


def _told_of(store: Store, most: int | None) -> tuple[list[Told], int]:
    content = store.read()
    found = entries.read(store.path, content)
    shown = found.entries[::-1][:most]
    back = list(islice(found.back(content), most))
    line = set(found.line(found.at))
    changes = changes_of(found, [entry.number for entry in shown if entry.to is None])
    past = [_told(found, entry, changes, back, line) for entry in shown]
    if content is not None and found.at is not None and not found.holds(found.at, content):
        past.insert(0, Told(*_not_saved_yet(store, found, content), undo=1))
    return past, len(found.entries) - len(shown)


def _told(
    found: History, entry: Entry, changes: dict[int, Change], back: list[int], line: set[int]
) -> Told:
    if entry.to is not None:
        kept = entry.to != NO_PLAN and found.has(entry.to)
        to = found.version(entry.to) if kept else None
        return Told(entry, to=to, to_nothing=entry.to == NO_PLAN)
    steps = 1 + sum(1 for number in back if number >= entry.number)
    undo = steps if entry.number in line and steps <= len(back) else None
    if found.changes_nothing(entry.number):
        undo = None
    return Told(entry, changes[entry.number], undo=undo, taken_back=entry.number not in line)


def _not_saved_yet(store: Store, found: History, content: bytes) -> tuple[Entry, Change]:
    """Return what was changed in the file itself since it was saved."""
    when = dt.datetime.fromtimestamp(store.path.stat().st_mtime)
    entry = Entry(store.path, found.next_number, when, ELSEWHERE)
    before = parse.plan_if_any(found.content(found.at))
    return entry, Change(entry, before, parse.plan_if_any(content))
