"""A large plan read piece by piece: a hundred records become models, and their plain values go.

All at once, the plain values of 10,000 experiments take as much memory as the plan itself. Where a
plan differs from one that was read before in a record or two, the pieces without those are not read
again.

A piece begins behind a blank line, at the header of a record: `[[notes]]`. That each is TOML by
itself, and holds nothing but records of its list, shows that it was cut where a parser begins anew
too, and not within a text of several lines. A plan that is not like that is to be read whole.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from itertools import groupby
from pathlib import Path

from pydantic import BaseModel, ValidationError

from ambition_cli.domain.plan import roles
from ambition_cli.domain.plan.ids import all_identified
from ambition_cli.domain.plan.model import Plan
from ambition_cli.errors import NotAPlan
from ambition_cli.storage import parse

LARGE = 256 * 1024
"""Bytes from which a plan is read piece by piece."""

_RECORDS = 100
_HEADER = re.compile(rb"\n\n(?=\[\[([a-z_]+)\]\]\n)")

Known = Mapping[bytes, tuple[BaseModel, ...]]
"""The records of pieces that were read, by what tells one piece's bytes from any other's."""

FieldsSets = dict[frozenset[str], set[str]]


@dataclass(frozen=True)
class Read:
    """A plan, with the pieces that it was read from."""

    plan: Plan
    pieces: Known


def read(content: bytes, file: Path, known: Known) -> Read | None:
    """Return the plan that a large file holds; None where it is to be read whole, or is none."""
    if len(content) < LARGE or b"\r" in content:
        return None
    pieces: dict[bytes, tuple[BaseModel, ...]] = {}
    lists: dict[str, list[BaseModel]] = {}
    fields_sets: FieldsSets = {}
    try:
        head, *rest = _cut(content)
        tables = parse.tables_in(head[1], file)
        for name, piece in rest:
            digest = sha256(piece).digest()
            pieces[digest] = known.get(digest) or _records(name, piece, file, fields_sets)
            lists.setdefault(name, []).extend(pieces[digest])
        # A record without an id is given one that is mentioned nowhere, so all are looked through.
        if not all_identified(tables) or not lists.keys().isdisjoint(tables):
            return None
        return Read(Plan.model_validate({**tables, **lists}), pieces)
    except (NotAPlan, ValidationError, _Otherwise):
        return None


class _Otherwise(Exception):
    """A piece is not what it looks like."""


def _records(name: str, piece: bytes, file: Path, fields_sets: FieldsSets) -> tuple[BaseModel, ...]:
    tables = parse.tables_in(piece, file)
    field = roles.fields_of(Plan).get(name)
    model = field.of if field else None
    if list(tables) != [name] or not isinstance(tables[name], list) or not model:
        raise _Otherwise
    records = tuple(model.model_validate(table) for table in tables[name])
    _share_fields_sets(records, fields_sets)
    return records


def _share_fields_sets(records: Iterable[BaseModel], known: FieldsSets) -> None:
    """Let records with the same fields, and those within them, share one set of field names.

    A set for each takes half of all memory. The records are frozen, so that none ever changes.
    """
    for record in records:
        given = record.model_fields_set
        shared = known.setdefault(frozenset(given), given)
        object.__setattr__(record, "__pydantic_fields_set__", shared)
        for name in roles.holding_records(type(record)):
            value = getattr(record, name)
            within = value if isinstance(value, tuple) else (value,) if value else ()
            _share_fields_sets(within, known)


def _cut(content: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield what stands before the first record, then up to a hundred of a list at a time.

    They are counted, so that a longer record leaves the other pieces as they are.
    """
    starts: list[tuple[str, int]] = [("", 0)]
    found = ((match[1].decode(), match.end()) for match in _HEADER.finditer(content))
    for name, records in groupby(found, key=lambda one: one[0]):
        starts += [(name, start) for _, start in [*records][::_RECORDS]]
    for (name, start), (_, end) in zip(starts, [*starts[1:], ("", len(content))], strict=True):
        yield name, content[start:end]
