"""The versions of a plan, in a folder beside it: which there are, and which one the plan is at.

Each entry is a file. A version holds the plan as a command left it. A step, of undo or redo, is
empty: its name says to which version the plan went. So the last entry says where the plan is, and
each version was made from where the entry before it left the plan. An entry is written before the
plan itself, with AHEAD behind its name; the plan's bytes tell whether it took effect. Nothing here
writes.
"""

import contextlib
import datetime as dt
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from pathlib import Path

from ambition_cli.errors import NotAPlan
from ambition_cli.storage.disk import reason
from ambition_cli.storage.history import packed

NO_PLAN = 0  # where the plan is while there is none: before its first version
FOUND = "as found"  # the command of a version that was there before any other
ELSEWHERE = "by hand"  # the command of a version that came from an editor, a sync service, git
AHEAD = ".ahead"

_NAME = re.compile(
    r"(\d{6,})_(\d{4}-\d\d-\d\dT\d{6})_([a-z-]*)(?:\.toml(?:\.gz)?|_to-(\d{6,})\.step)"
)
_WHEN = "%Y-%m-%dT%H%M%S"


@dataclass(frozen=True)
class Entry:
    """A version, or a step to one."""

    path: Path
    number: int
    when: dt.datetime
    command: str
    to: int | None = None  # of a step: the number of the version it went to, or NO_PLAN

    @property
    def leads_to(self) -> int:
        """Return the number of the version at which the plan is after this."""
        return self.number if self.to is None else self.to

    @property
    def was_read_back(self) -> bool:
        """Tell whether a command saved this, and so read it back before it did."""
        return self.to is None and self.command not in (FOUND, ELSEWHERE)

    def is_version_of(self, command: str) -> bool:
        """Tell whether this is what a command made, and no step."""
        return self.to is None and self.command == _in_file_name(command).replace("-", " ")


@dataclass(frozen=True)
class History:
    """The entries that took effect, oldest first, and pending ones of saves that did not finish."""

    entries: tuple[Entry, ...] = ()
    pending: tuple[Entry, ...] = ()

    @property
    def current(self) -> int | None:
        """Return the number of the version at which the plan was left, if it is there."""
        left = self.entries[-1].leads_to if self.entries else None
        return left if self.has(left) else None

    def is_current(self, content: bytes | None) -> bool:
        """Tell whether this content is that of the version at which the plan was left."""
        return self.current is not None and self.holds(self.current, content)

    @property
    def next_number(self) -> int:
        """Return a number that no entry had."""
        return self.entries[-1].number + 1 if self.entries else 1

    @property
    def versions(self) -> list[Entry]:
        """List the versions, oldest first."""
        return [entry for entry in self.entries if entry.to is None]

    @property
    def is_complete(self) -> bool:
        """Tell whether each version since the plan was made is there.

        The numbers of versions must not skip any. Before a step some may be missing, because of
        several steps in a row only the last is kept.
        """
        numbers = [0, *(entry.number for entry in self.entries)]
        if not self.entries or self.entries[0].command == FOUND:
            return False
        return all(
            entry.number <= before + 1 or (entry.to is not None and before > 1)
            for before, entry in zip(numbers, self.entries, strict=False)
        )

    def has(self, number: int | None) -> bool:
        """Tell whether the plan can be brought to a version: it is kept, or is no plan at all."""
        return number == NO_PLAN or number in self._by_number

    def version(self, number: int) -> Entry:
        """Return the version with a number."""
        return self._by_number[number]

    def content(self, number: int | None) -> bytes | None:
        """Return the bytes of a version; None where it is no plan at all. Raises OSError."""
        return packed.read(self._by_number[number].path) if number else None

    def holds(self, number: int | None, content: bytes | None) -> bool:
        """Tell whether a version has this content, or is no plan where that is None.

        Raises OSError.
        """
        if not number or content is None:
            return not number and content is None
        return packed.holds(self._by_number[number].path, content)

    def made_from(self, number: int) -> int | None:
        """Return where the plan was when a version was made, if that is known and still there."""
        before = self._made_from.get(number)
        return before if self.has(before) else None

    def changes_nothing(self, number: int) -> bool:
        """Tell whether a version has the bytes of the one it was made from."""
        before = self.made_from(number)
        return before is not None and self.content(before) == self.content(number)

    def ancestry(self, number: int | None) -> Iterator[int]:
        """Yield a version and those that it came from, newest first, as far as they are kept."""
        while number is not None:
            yield number
            number = self.made_from(number)

    def undo_steps(self, content: bytes | None) -> Iterator[int]:
        """Yield the versions that undo leads to from a plan with this content, step by step."""
        for number in self.ancestry(self.current):
            there = self.content(number)
            if there != content:
                content = there
                yield number

    def redo_steps(self, content: bytes | None) -> Iterator[int]:
        """Yield the versions that redo leads to: up to the last, where nothing came between."""
        newest = list(self.ancestry(self.versions[-1].number)) if self.versions else []
        if self.current not in newest or not self.is_current(content):
            return
        for number in newest[: newest.index(self.current)][::-1]:
            there = self.content(number)
            if there != content:
                content = there
                yield number

    @cached_property
    def _by_number(self) -> dict[int, Entry]:
        return {version.number: version for version in self.versions}

    @cached_property
    def _made_from(self) -> dict[int, int]:
        """Return by its number where the plan was when a version was made, if that is known."""
        first = self.entries[0] if self.entries else None
        place = NO_PLAN if first and first.number == 1 and first.command != FOUND else None
        made_from: dict[int, int] = {}
        # Two machines that share a folder may each give a number: both then came from one place.
        for number, group in groupby(self.entries, key=lambda entry: entry.number):
            if place is not None and place < number:
                made_from[number] = place
            place = list(group)[-1].leads_to
        return made_from


def folder_of(plan: Path) -> Path:
    """Return where the versions of a plan are kept."""
    target = plan.resolve()
    return target.with_name(f"{target.name}.history")


def name_of(number: int, when: dt.datetime, command: str, content: bytes) -> str:
    """Return the name of the file of a version with this content."""
    return f"{number:06}_{when:{_WHEN}}_{_in_file_name(command)}{packed.ending(content)}"


def name_of_step(number: int, when: dt.datetime, command: str, to: int) -> str:
    """Return the name of the file of a step to a version."""
    return f"{number:06}_{when:{_WHEN}}_{_in_file_name(command)}_to-{to:06}.step"


def _in_file_name(command: str) -> str:
    return re.sub(r"[^a-z]+", "-", command.lower()).strip("-")


def read(plan: Path, content: bytes | None) -> History:
    """Return the history of a plan that has this content now. Raises OSError."""
    folder = folder_of(plan)
    found = sorted(_files_in(folder)) if folder.is_dir() else []
    entries = [entry for file in found if (entry := _entry(file, file.name))]
    ahead = [
        entry
        for file in found
        if file.name.endswith(AHEAD) and (entry := _entry(file, file.name.removesuffix(AHEAD)))
    ]
    history = History(_in_order(entries))
    done = [entry for entry in ahead if _took_effect(entry, history, content)]
    return History(
        _in_order([*entries, *done]), tuple(entry for entry in ahead if entry not in done)
    )


def _files_in(folder: Path) -> Iterator[Path]:
    """Yield the ordinary files of a folder: an entry is never a pipe, or another folder."""
    with os.scandir(folder) as found:
        yield from (Path(entry.path) for entry in found if entry.is_file())


@contextlib.contextmanager
def readable(plan: Path) -> Iterator[None]:
    """Say of which history it is where the system refuses to read it. Raises NotAPlan.

    What is gone since it was listed is for the caller to explain.
    """
    try:
        yield
    except FileNotFoundError:
        raise
    except OSError as error:
        where = error.filename if isinstance(error.filename, str) else folder_of(plan)
        raise NotAPlan(f"the history of {plan} cannot be read ({where}): {reason(error)}") from None


def versions(plan: Path) -> list[Path]:
    """List the files of the versions, oldest first."""
    return [version.path for version in read(plan, None).versions]


def _entry(path: Path, name: str) -> Entry | None:
    match = _NAME.fullmatch(name)
    if not match:
        return None
    number, when, command, to = match.groups()
    try:
        moment = dt.datetime.fromisoformat(when)
    except ValueError:
        return None
    words = command.replace("-", " ")
    return Entry(path, int(number), moment, words, int(to) if to else None)


def _in_order(entries: list[Entry]) -> tuple[Entry, ...]:
    # A save that goes on with a version, as each answer of an interview does, stands for it.
    by_name = {entry.path.name.removesuffix(AHEAD): entry for entry in entries}
    found = sorted(by_name.items(), key=lambda item: (item[1].number, item[0]))
    return tuple(entry for _, entry in found)


def _took_effect(entry: Entry, history: History, content: bytes | None) -> bool:
    if entry.to is None:
        return content is not None and packed.holds(entry.path, content)
    return history.has(entry.to) and history.holds(entry.to, content)
