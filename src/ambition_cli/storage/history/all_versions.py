"""All versions of a plan, with the copies that were merged into it, and their records followed.

`domain/plan/lineage.py` does the following; here the versions are read for it.
"""

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

# Who made a version; other commands keep the id of each record, and bring in no other records.
_BY: dict[str, By] = {
    ELSEWHERE: "hand",
    FOUND: "hand",
    "plan edit": "hand",
    "plan merge": "merge",
    "interview": "interview",
}


def names_before(plan: Path, stored: Stored, key: str) -> list[str]:
    """List all that a record of the plan was ever called, as far as its history goes back.

    `key` is an id, or helpers.NAME. Empty where the history cannot be read.
    """
    try:
        lineage = AllVersions(plan, stored, entries.read(plan, stored.content)).lineage
    except OSError:
        return []
    record = lineage.record(0, key)
    return lineage.names(record) if record else []


class AllVersions:
    """A plan with all its versions: `plans` begins with the current one, `files` names their files.

    `copies` are the files of copies that were merged, `unreadable` those that hold no plan.
    """

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
        self._is_now = found.is_current(stored.content)

    @cached_property
    def lineage(self) -> Lineage:
        """Return the records, each followed through all versions."""
        versions = [self._now(self.plans[0])]
        by_file = {version.path: version for version in self._found.versions}
        for file, tables in zip(self.files[1:], self.plans[1:], strict=True):
            entry = by_file.get(file)
            versions.append(self._version(entry, tables) if entry else Version(tables))
        return Lineage(versions)

    def _now(self, tables: dict[str, Any]) -> Version:
        last = self._found.current
        if not last:
            return Version(tables)
        return Version(tables, self._readable(last), "command" if self._is_now else "hand")

    def _version(self, entry: Entry, tables: dict[str, Any]) -> Version:
        before = self._found.made_from(entry.number)
        by = _BY.get(entry.command, "command")
        is_first = before == NO_PLAN and by in ("command", "interview")
        return Version(tables, self._readable(before) if before else None, by, is_first)

    def _readable(self, number: int | None) -> int | None:
        """Return the place in `plans` of a version, or of the last before it that is a plan."""
        for one in self._found.ancestry(number):
            if one and self._found.version(one).path in self._at:
                return self._at[self._found.version(one).path]
        return None

    @cached_property
    def ancestry(self) -> list[int]:
        """Return the places in `plans` of the plan and of what it came from, newest first."""
        numbers = self._found.ancestry(self._found.current)
        paths = (self._found.version(number).path for number in numbers if number)
        return [0, *(self._at[path] for path in paths if path in self._at)]

    def ancestry_last(self) -> Iterator[Path]:
        """Yield copies, then what undo took back, then what the plan came from, newest first."""
        ancestry = {self.files[at] for at in self.ancestry}
        versions = [version.path for version in self._found.versions][::-1]
        yield from self.copies
        yield from (file for file in versions if file not in ancestry)
        yield from (file for file in versions if file in ancestry)
