"""Ids that two sides gave to different records: theirs get the next free one, wherever it stands.

An id is given once and never used again, so one that lives on in `changes` alone is taken, too.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from ambition_cli.domain.plan import roles
from ambition_cli.domain.plan.ids import (
    LETTERS,
    Fresh,
    mentioned,
    records_by_id,
)

# What stands for a record outside the fields that name one: the key of a draft, and the note that
# a verdict leaves on a goal.
_REFERENCE = re.compile(r"(?P<before>[\w-]+/)?(?P<id>[^\s/:]+)(?P<behind>: [a-z]+)?")


def clashing(
    known: Iterable[str], ours: dict[str, Any], theirs: dict[str, Any], taken: Iterable[str] = ()
) -> dict[str, str]:
    """Return a new id for each that both sides gave to records that are not one.

    Those `known` name one record on both sides; those `taken` were given at another time and are
    not given again.
    """
    before, here, there = set(known), set(mentioned(ours)), set(mentioned(theirs))
    own, other = traits(ours, here - before), traits(theirs, there - before)
    both = own.keys() & other.keys()
    # What is known of neither is no reason to tell them apart.
    clashes = {id for id in both if not own[id] & other[id] and (own[id] or other[id])}
    fresh = Fresh([*before, *here, *there, *taken])
    seen = {trait: id for id in sorted(own.keys() - both | clashes) for trait in own[id]}
    names: dict[str, str] = {}
    for id in dict.fromkeys(mentioned(theirs)):
        if id in before or id in both - clashes:
            continue
        # A copy that is taken in twice: what got a new id then is known again by what it is.
        again = next((seen[trait] for trait in sorted(other[id]) if trait in seen), None)
        if again and {id, again} & clashes and again not in names.values():
            names[id] = again
        elif id in clashes:
            names[id] = fresh.id(min(other[id], default=(id[:1], ""))[0])
    return names


def traits(tables: dict[str, Any], ids: set[str]) -> dict[str, set[tuple[str, str]]]:
    """Return by what each record is known again: what it is or was called.

    Each trait goes with the letter of the record's kind. A log tells nothing: two may say "done".
    """
    traits: dict[str, set[tuple[str, str]]] = {id: set() for id in ids}
    for id, (key, record) in records_by_id(tables).items():
        if id in ids:
            traits[id] |= {(LETTERS[key], text) for text in _called(key, record)}
    for change in tables.get("changes", ()):
        if change["line"] in ids:
            letter = change["line"][:1]
            traits[change["line"]] |= {(letter, text) for text in _called("changes", change)}
    return traits


def _called(key: str, record: Mapping[str, Any]) -> list[str]:
    model = roles.holding()[key]
    names = roles.keys_in(model, roles.Called, also=False)
    fields = roles.fields_of(model)
    if "id" in fields and "on" in fields:
        # "1:1 with Mei" is noted every week: of a note or a talk its day tells which one it is.
        needed = [key for key, one in fields.items() if one.needed and key != "id"]
        said = [] if names else roles.keys_in(model, roles.Words)
        return ["\n".join(str(record.get(key, "")) for key in (*needed, *said))]
    return [record[name] for name in names if name in record]


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
