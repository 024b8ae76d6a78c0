"""The plan with all its versions, and the copies taken into its history: which records are one."""

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

from ambition_cli.domain.plan.lineage import By, Lineage, Version
from ambition_cli.domain.plan.model import table_of
from ambition_cli.storage import copies, parse
from ambition_cli.storage.history import entries, packed
from ambition_cli.storage.history.entries import (
    ELSEWHERE,
    FOUND,
    NO_PLAN,
    Entry,
    History,
)
from ambition_cli.storage.store import Stored

# All other commands leave each record its id, and bring in nothing from elsewhere.
_BY: dict[str, By] = {
    ELSEWHERE: "hand",
    FOUND: "hand",
    "plan edit": "hand",
    "plan merge": "merge",
    "interview": "interview",
}


def names_before(plan: Path, stored: Stored, key: str) -> list[str]:
    """List what a record of the plan was ever called, as far as its history tells.

    `key` is an id, or helpers.NAME. A history that cannot be read tells nothing.
    """
    try:
        past = Past(plan, stored, entries.read(plan, stored.content))
    except OSError:
        return []
    record = past.lineage.record(0, key)
    return past.lineage.names(record) if record else []


class Past:
    """A plan as it is now, and as it was: `plans` begins with the former, each with its file."""

    def __init__(self, plan: Path, stored: Stored, found: History) -> None:
        """Read all versions that can be read as plans. Raises OSError."""
        self._plan, self._found = plan.resolve(), found
        self.copies = copies.put_away_in(plan)
        self.files, self.plans = [self._plan], [table_of(stored.plan)]
        self.unreadable: list[Path] = []
        for file in [*(version.path for version in found.versions), *self.copies]:
            read = parse.plan_if_any(packed.read(file))
            if read is None:
                self.unreadable.append(file)
            else:
                self.files.append(file)
                self.plans.append(table_of(read))
        self._at = {file: at for at, file in enumerate(self.files)}
        self._is_now = found.at is not None and found.holds(found.at, stored.content)

    @cached_property
    def lineage(self) -> Lineage:
        """Return the records of all these, each followed through them."""
        versions = [self._now(self.plans[0])]
        by_file = {version.path: version for version in self._found.versions}
        for file, tables in zip(self.files[1:], self.plans[1:], strict=True):
            entry = by_file.get(file)
            versions.append(self._version(entry, tables) if entry else Version(tables))
        return Lineage(versions)

    def _now(self, tables: dict[str, Any]) -> Version:
        last = self._found.at
        if not last:
            return Version(tables)
        return Version(tables, self._readable(last), "command" if self._is_now else "hand")

    def _version(self, entry: Entry, tables: dict[str, Any]) -> Version:
        before = self._found.made_from(entry.number)
        by = _BY.get(entry.command, "command")
        is_first = before == NO_PLAN and by in ("command", "interview")
        return Version(tables, self._readable(before) if before else None, by, is_first)

    def _readable(self, number: int | None) -> int | None:
        """Return the place of a version, or of the last before it that can be read as a plan."""
        for one in self._found.line(number):
            if one and self._found.version(one).path in self._at:
                return self._at[self._found.version(one).path]
        return None

    @cached_property
    def line(self) -> list[int]:
        """Return the places of the plan and of the versions that it came from, newest first."""
        paths = (self._found.version(one).path for one in self._found.line(self._found.at) if one)
        return [0, *(self._at[path] for path in paths if path in self._at)]

    def from_the_outside_in(self) -> Iterator[Path]:
        """Yield copies, then what undo took back, then what the plan came from, newest first."""
        on_the_line = {self.files[at] for at in self.line}
        versions = [version.path for version in self._found.versions][::-1]
        yield from self.copies
        yield from (file for file in versions if file not in on_the_line)
        yield from (file for file in versions if file in on_the_line)
