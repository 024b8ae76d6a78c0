"""Ids that two sides gave to different records: theirs get the next free one, wherever it stands.

An id is given once and never used again, so one that lives on in `changes` alone is taken, too.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from ambition_cli.domain.ids import LETTERS, Fresh, mentioned, records_by_id
from ambition_cli.domain.joining import exactly

_NUMBERED = re.compile(r"[a-z](?=\d+$)")
# What stands for a record outside the fields that name one: the key of a draft, and the note that
# a verdict leaves on a goal.
_REFERENCE = re.compile(r"(?P<before>[\w-]+/)?(?P<id>[^\s/:]+)(?P<behind>: [a-z]+)?")


def clashing(
    base: dict[str, Any], ours: dict[str, Any], theirs: dict[str, Any], taken: Iterable[str] = ()
) -> dict[str, str]:
    """Return a new id for each that both sides gave since `base`, to records that are not one.

    `taken` are ids that were given at another time and may not be given again.
    """
    before, here, there = (set(mentioned(tables)) for tables in (base, ours, theirs))
    fresh = Fresh([*before, *here, *there, *taken])
    both = (here & there) - before
    own, other = _traits(ours, both), _traits(theirs, both)
    lists = {id: key for id, (key, _) in records_by_id(theirs).items()}
    return {
        id: fresh.id(_letter(id, lists))
        for id in dict.fromkeys(mentioned(theirs))
        # What is known of neither is no reason to tell them apart.
        if id in both and not own[id] & other[id] and (own[id] or other[id])
    }


def _letter(id: str, lists: Mapping[str, str]) -> str:
    numbered = _NUMBERED.match(id)
    return LETTERS[lists[id]] if id in lists else numbered[0] if numbered else "p"


def _traits(tables: dict[str, Any], ids: set[str]) -> dict[str, set[str]]:
    """Return by what a record can be known again: what it is or was called, and its log."""
    traits: dict[str, set[str]] = {id: set() for id in ids}
    for id, (_, record) in records_by_id(tables).items():
        if id in ids:
            traits[id] |= {record[name] for name in ("title", "name", "text") if name in record}
            traits[id] |= {exactly(entry) for entry in record.get("log", ())}
    for change in tables.get("changes", ()):
        if change["line"] in ids:
            traits[change["line"]] |= {change[at] for at in ("was", "now") if at in change}
    return traits


def renamed(value: Any, names: Mapping[str, str]) -> Any:
    """Return a value with other ids, in whatever field they stand.

    A text that is just an id refers to its record, whatever field it stands in: so fields that
    later versions add follow as well.
    """
    if isinstance(value, dict):
        return {names.get(key, key): renamed(item, names) for key, item in value.items()}
    if isinstance(value, list):
        return [renamed(item, names) for item in value]
    if isinstance(value, str):
        found = _REFERENCE.fullmatch(value)
        if found and found["id"] in names:
            return f"{found['before'] or ''}{names[found['id']]}{found['behind'] or ''}"
    return value
