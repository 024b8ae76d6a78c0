"""Changing a plan that was edited by hand in place, so that what a person wrote stays.

Works on the lines of the file, and not through a library that keeps a document as a tree: those
at hand move a comment above a header along with the table before it, and may move tables. What is
made here is read back, and once more by the check that every save passes.
"""

from bisect import bisect_left
from collections import Counter
from functools import cached_property
from typing import Any

import tomli

from ambition_cli.domain.plan.ids import with_ids
from ambition_cli.storage.toml.layout import text_at, text_of, value_text
from ambition_cli.storage.toml.statements import (
    Location,
    Statement,
    comment_behind,
    comments_in,
    lines_in,
    statements_in,
)


def in_place(text: str, old: dict[str, Any], new: dict[str, Any]) -> str | None:
    """Return the text changed only where the new values differ from the old ones.

    None where that cannot be done.
    """
    wanted = _plain(new)
    edit = _Edit(text, wanted)
    try:
        edit.table((), _plain(old), wanted, _plain(with_ids(old)))
        changed = edit.result()
        same = _sorted(tomli.loads(changed)) == _sorted(wanted)
    except (_NotInPlace, ValueError, LookupError):
        return None
    return changed if same else None


def lost_comments(before: str, after: str) -> list[str]:
    """List the comments that stand before and no longer after."""
    return list((Counter(comments_in(before)) - Counter(comments_in(after))).elements())


class _NotInPlace(Exception):
    """This change has no single place in the file."""


class _Edit:
    """Changes to the lines of a file, collected and then made from its end to its beginning."""

    def __init__(self, text: str, wanted: dict[str, Any]) -> None:
        self._lines = lines_in(text)
        self._end = "\r\n" if "\r\n" in text else "\n"
        if self._lines and not self._lines[-1].endswith("\n"):
            self._lines[-1] += self._end
        self._statements = statements_in("".join(self._lines))
        self._at = {one.at: one for one in self._statements if one.kind != "other"}
        self._wanted = wanted
        self._changes: dict[tuple[int, int], list[str]] = {}

    def result(self) -> str:
        """Return the text with all changes made."""
        behind: list[str] = []  # what stands behind the line `at`, the last line first
        at = len(self._lines)
        for first, end in sorted(self._changes, reverse=True):
            # What is removed may reach into what was put in behind it: a blank line each.
            del behind[len(behind) - max(0, end - at) :]
            behind += reversed(self._lines[end:at])
            behind += reversed(self._changes[first, end])
            at = first
        return "".join([*self._lines[:at], *reversed(behind)])

    def table(
        self, at: Location, old: dict[str, Any], new: dict[str, Any], named: dict[str, Any]
    ) -> None:
        """Bring a table from old to new. `named` is old with the ids that its records go by."""
        for key in old:
            if key not in new:
                self._remove((*at, key))
        for key, value in new.items():
            if key not in old:
                self._add(at, key, value)
            elif not _same(old[key], value):
                self._change((*at, key), old[key], value, named[key])

    def _change(self, at: Location, old: Any, new: Any, named: Any) -> None:
        stands = self._at.get(at)
        if stands is None and isinstance(old, dict) and isinstance(new, dict):
            self.table(at, old, new, named)
        elif stands is None and (*at, 0) in self._at and _are_records(new):
            self._records(at, old, new, named)
        elif stands and stands.kind == "table" and isinstance(new, dict):
            self.table(at, old, new, named)
        else:
            self._set(at)

    def _records(self, at: Location, old: list[Any], new: list[Any], named: list[Any]) -> None:
        """Change records where they keep their order; add what is new behind the last."""
        wanted = [_name(record, position) for position, record in enumerate(new)]
        stays = set(wanted)
        kept = [i for i, record in enumerate(named) if _name(record, i) in stays]
        if [_name(named[i], i) for i in kept] != wanted[: len(kept)]:
            raise _NotInPlace
        for i in sorted({*range(len(old))} - {*kept}):
            self._remove((*at, i))
        for position, i in enumerate(kept):
            self.table((*at, i), old[i], new[position], named[i])
        if new[len(kept) :]:
            self._insert_block(self._extent((*at, len(old) - 1))[1], at, new[len(kept) :])

    def _set(self, at: Location) -> None:
        """Write a new value at a place, keeping the name before it and the comment after it."""
        statement = self._statement_of(at)
        own = "".join(self._lines[statement.first : statement.end])
        value = self._wanted
        for part in statement.at:
            value = value[part]  # type: ignore[index]
        name = own[: own.index("=") + 1]
        tall = "\n" in own.rstrip() and isinstance(value, list)
        text = f"{name} {value_text(value, tall=tall)}{comment_behind(own)}\n"
        self._changes[statement.first, statement.end] = self._ended(text)

    def _statement_of(self, at: Location) -> Statement:
        """Return the key that holds a place: its own, or that of a table or list written inline."""
        for length in range(len(at), 0, -1):
            statement = self._at.get(at[:length])
            if statement and statement.kind == "key":
                return statement
        raise _NotInPlace

    def _add(self, at: Location, key: str, value: Any) -> None:
        if isinstance(value, dict) or _are_records(value):
            self._insert_block(self._extent(at)[1], (*at, key), value)
        elif at and at not in self._at:  # its keys are dotted, and stand under another header
            raise _NotInPlace
        else:
            self._insert(self._end_of_keys(at), self._ended(text_of({key: value})))

    def _end_of_keys(self, at: Location) -> int:
        """Return the line behind the keys that stand under a header, or before the first one."""
        end = self._at[at].end if at else 0
        for number in range(bisect_left(self._statements, end, key=_first), len(self._statements)):
            statement = self._statements[number]
            if statement.kind in ("table", "record"):
                break
            if statement.kind == "key":
                end = statement.end
        return end

    def _extent(self, at: Location) -> tuple[int, int]:
        """Return the lines from the first to behind the last statement at or below a place."""
        if not at:
            return 0, len(self._lines)
        first, end, own = self._extents[at]
        within = bisect_left(self._in_order, end) - bisect_left(self._in_order, first)
        if within > own:  # a table of something else stands between
            raise _NotInPlace
        return first, end

    @cached_property
    def _extents(self) -> dict[Location, tuple[int, int, int]]:
        """Return for each place its first line, the line behind its last, and its statements."""
        extents: dict[Location, tuple[int, int, int]] = {}
        for one in self._at.values():
            for length in range(1, len(one.at) + 1):
                at = one.at[:length]
                first, end, count = extents.get(at, (one.first, one.end, 0))
                extents[at] = min(first, one.first), max(end, one.end), count + 1
        return extents

    @cached_property
    def _in_order(self) -> list[int]:
        """Return the first lines of all that stands somewhere, in order."""
        return sorted(one.first for one in self._at.values())

    def _remove(self, at: Location) -> None:
        """Take out what stands at a place, with the comments right above it."""
        if at not in self._at and (*at, 0) not in self._at:  # its keys are dotted
            raise _NotInPlace
        first, end = self._extent(at)
        is_key = at in self._at and self._at[at].kind == "key"
        above = first
        while not is_key and above and self._lines[above - 1].lstrip().startswith("#"):
            above -= 1
        first = above or first  # a comment that opens the file is about the file
        if not is_key and end < len(self._lines) and not self._lines[end].strip():
            end += 1
        self._changes[first, end] = []

    def _insert_block(self, line: int, at: Location, value: Any) -> None:
        """Put tables with headers of their own at a line, blank lines around them."""
        names = tuple(part for part in at if isinstance(part, str))
        block = self._ended(text_at(names, value))
        before = ["", *self._lines][line].strip()
        after = self._lines[line].strip() if line < len(self._lines) else ""
        block = [*([self._end] if before else []), *block, *([self._end] if after else [])]
        self._insert(line, block)

    def _insert(self, line: int, lines: list[str]) -> None:
        self._changes.setdefault((line, line), []).extend(lines)

    def _ended(self, text: str) -> list[str]:
        return [line.rstrip("\n") + self._end for line in lines_in(text)]


def _first(statement: Statement) -> int:
    return statement.first


def _name(record: dict[str, Any], position: int) -> object:
    name = record.get("id", record.get("name", position))
    return name if isinstance(name, str | int) else repr(name)  # a key of one's own may hold a list


def _same(old: Any, new: Any) -> bool:
    """Tell whether two values are written alike: 1 is not 1.0, and the order of keys counts."""
    if isinstance(old, dict) and isinstance(new, dict):
        return list(old) == list(new) and all(_same(old[key], new[key]) for key in old)
    if isinstance(old, list) and isinstance(new, list):
        return len(old) == len(new) and all(map(_same, old, new))
    return old is new or (type(old) is type(new) and repr(old) == repr(new))


def _are_records(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(item, dict) for item in value)


def _sorted(value: Any) -> Any:
    """Return a value with its keys in one order, and each number in the words of its type."""
    if isinstance(value, dict):
        return {key: _sorted(value[key]) for key in sorted(value)}
    if isinstance(value, list | tuple):
        return [_sorted(item) for item in value]
    return repr(value)


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return value
