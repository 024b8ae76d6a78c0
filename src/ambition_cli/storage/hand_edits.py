"""Changing a plan that was edited by hand in place, so that what a person wrote stays."""

import itertools
import re
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import AoT

from ambition_cli.domain.ids import with_ids
from ambition_cli.storage.layout import text_of

_HEADER = re.compile(r"\[[\w.\-\"' \[\]]+\]\s*(#.*)?$")
_CANNOT = (TOMLKitError, ValueError, KeyError, TypeError, IndexError, AttributeError)


def in_place(text: str, old: dict[str, Any], new: dict[str, Any]) -> str | None:
    """Return the text changed only where the new values differ from the old ones.

    None where that cannot be done with every comment kept.
    """
    wanted = _plain(new)
    try:
        document = tomlkit.parse(text)
        _patch(document, _plain(old), wanted, _plain(with_ids(old)))
        changed = tomlkit.dumps(document)
        spaced = _blank_lines_between(text, changed)
        for candidate in (spaced, changed):
            if tomlkit.parse(candidate).unwrap() == wanted and not lost_comments(text, candidate):
                return candidate
    except _CANNOT:
        return None
    return None


def lost_comments(before: str, after: str) -> list[str]:
    """List the comments that stand before and no longer after."""
    left = _comments(after)
    lost = []
    for comment in _comments(before):
        if comment in left:
            left.remove(comment)
        else:
            lost.append(comment)
    return lost


def _comments(text: str) -> list[str]:
    """List what follows a # on each line; a # within quotes counts on both sides alike."""
    return [line[line.index("#") :].strip() for line in text.splitlines() if "#" in line]


def _patch(place: Any, old: dict[str, Any], new: dict[str, Any], named: dict[str, Any]) -> None:
    """Bring a table from old to new. `named` is old with the ids that its records go by."""
    for key in [key for key in old if key not in new]:
        del place[key]
    for key, value in new.items():
        before = old.get(key)
        if isinstance(before, dict) and isinstance(value, dict):
            _patch(place[key], before, value, named[key])
        elif isinstance(before, list) and _are_records(before) and _are_records(value):
            _patch_records(place[key], before, value, named[key])
        elif isinstance(before, list) and _are_records(value):
            place[key] = _array(value)
        elif key not in old or value != before or type(value) is not type(before):
            place[key] = tomlkit.parse(text_of({key: value}))[key]


def _patch_records(records: Any, old: list[Any], new: list[Any], named: list[Any]) -> None:
    """Change records in place where they keep their order; add what is new at the end."""
    wanted = [_name(record, position) for position, record in enumerate(new)]
    kept = [i for i, record in enumerate(named) if _name(record, i) in wanted]
    for position in reversed(range(len(old))):
        if position not in kept:
            del records[position]
    if [_name(named[i], i) for i in kept] != wanted[: len(kept)]:
        raise ValueError("the order of the records changed")
    for position, i in enumerate(kept):
        _patch(records[position], old[i], new[position], named[i])
    for record in new[len(kept) :]:
        records.append(_table(record, inline=not isinstance(records, AoT)))


def _table(record: dict[str, Any], *, inline: bool) -> Any:
    if inline:
        table = tomlkit.inline_table()
        table.update(record)
        return table
    document: Any = tomlkit.parse(text_of({"records": [record]}))
    return document["records"][0]


def _array(records: list[Any]) -> Any:
    """Return records as an array in place: headers here would take in the keys that follow."""
    array = tomlkit.array()
    for record in records:
        array.append(_table(record, inline=True))
    return array.multiline(True)


def _name(record: dict[str, Any], position: int) -> object:
    return record.get("id", record.get("name", position))


def _are_records(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(item, dict) for item in value)


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return value


def _blank_lines_between(before: str, after: str) -> str:
    """Put a blank line before each header that came in right behind other lines."""
    neighbours = set(itertools.pairwise(before.splitlines()))
    lines = after.splitlines(keepends=True)
    spaced = lines[:1]
    for above, line in itertools.pairwise(lines):
        new = (above.rstrip("\r\n"), line.rstrip("\r\n")) not in neighbours
        if _HEADER.match(line) and above.strip() and not above.startswith("#") and new:
            spaced.append("\n")
        spaced.append(line)
    return "".join(spaced)
