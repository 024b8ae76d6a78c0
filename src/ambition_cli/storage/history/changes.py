"""What each version of a plan changed, and what undo would take back. Never writes."""

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
class Listed:
    """An entry as `ambition history` lists it: a change, or a step of undo or redo to a version.

    `undo` is the number N for which `ambition undo N` takes it back, if any does.
    """

    entry: Entry
    change: Change | None = None
    to: Entry | None = None  # the version stepped to, if there was a plan and it is still kept
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


def latest(store: Store, most: int | None) -> tuple[list[Listed], int]:
    """Return the latest `most` entries, the newest first, and how many more there are.

    Raises NotAPlan where it cannot be read, Busy where a save removes the oldest meanwhile.
    """
    try:
        with entries.readable(store.path):
            return _latest(store, most)
    except FileNotFoundError:
        raise Busy(
            f"the history of {store.path} changed while it was being read; run this again"
        ) from None


def _latest(store: Store, most: int | None) -> tuple[list[Listed], int]:
    content = store.read()
    found = entries.read(store.path, content)
    shown = found.entries[::-1][:most]
    steps = list(islice(found.undo_steps(content), most))
    ancestry = set(found.ancestry(found.current))
    changes = changes_of(found, [entry.number for entry in shown if entry.to is None])
    listed = [_listed(found, entry, changes, steps, ancestry) for entry in shown]
    if content is not None and found.current is not None and not found.is_current(content):
        listed.insert(0, Listed(*_not_saved_yet(store, found, content), undo=1))
    return listed, len(found.entries) - len(shown)


def _listed(
    found: History, entry: Entry, changes: dict[int, Change], steps: list[int], ancestry: set[int]
) -> Listed:
    if entry.to is not None:
        kept = entry.to != NO_PLAN and found.has(entry.to)
        to = found.version(entry.to) if kept else None
        return Listed(entry, to=to, to_nothing=entry.to == NO_PLAN)
    is_current = entry.number in ancestry
    times = 1 + sum(1 for number in steps if number >= entry.number)
    can_undo = is_current and times <= len(steps) and not found.changes_nothing(entry.number)
    return Listed(
        entry, changes[entry.number], undo=times if can_undo else None, taken_back=not is_current
    )


def _not_saved_yet(store: Store, found: History, content: bytes) -> tuple[Entry, Change]:
    """Return what was changed in the file itself since it was saved."""
    when = dt.datetime.fromtimestamp(store.path.stat().st_mtime)
    entry = Entry(store.path, found.next_number, when, ELSEWHERE)
    before = parse.plan_if_any(found.content(found.current))
    return entry, Change(entry, before, parse.plan_if_any(content))
