"""A copy of a plan that went its own way: which earlier version it came from, what it brought."""

from collections.abc import Iterator, Sequence
from typing import Any

from ambition_cli.domain.ids import records_by_id
from ambition_cli.domain.joining import exactly
from ambition_cli.domain.plan import Plan, table_of
from ambition_cli.domain.wording import listed

Table = dict[str, Any]

_ENTRIES = ("log", "checkins", "reviews", "told", "changes")  # which commands only ever add to


def common_version(versions: Sequence[Table], copy: Table) -> int | None:
    """Return which of the versions, oldest first, a copy came from; None where none is likely.

    Of those of which nothing is missing in the copy it is the one that differs least from it. In
    doubt it is the older one: what then counts as new on both sides is still only there once.
    """
    there, whole = set(_traces(copy)), set(_values(copy, ()))
    likely = []
    for number, version in enumerate(versions):
        traces = set(_traces(version))
        if traces and traces <= there:
            likely.append((len(set(_values(version, ())) ^ whole), number))
    return min(likely)[1] if likely else None


def _traces(tables: Table) -> Iterator[str]:
    """Yield what a plan keeps once it has it: its records, and the entries in them."""
    for id, (_, record) in records_by_id(tables).items():
        yield id
        yield from _entries(record, id)
    yield from (change["line"] for change in tables.get("changes", ()))
    yield from _entries(tables, "")


def _entries(table: Table, id: str) -> Iterator[str]:
    for key in _ENTRIES:
        yield from (f"{id}.{key} {exactly(entry)}" for entry in table.get(key, ()))


def _values(value: Any, at: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield each single value of a plan with its place; records go by their ids."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _values(item, (*at, key))
    elif isinstance(value, list | tuple):
        for item in value:
            name = item.get("id") if isinstance(item, dict) else None
            if name:
                yield from _values(item, (*at, str(name)))
            else:
                yield at, exactly(item)
    else:
        yield at, exactly(value)


def brought(before: Plan, after: Plan) -> str:
    """Say in short what came into a plan; nothing where nothing did."""
    old, new = table_of(before), table_of(after)
    was, now = records_by_id(old), records_by_id(new)
    came = [id for id in now if id not in was]
    differ = [id for id in now if id in was and exactly(now[id]) != exactly(was[id])]
    other = [
        key.replace("_", " ")
        for key in ("person", "interview", "helpers", "reviews", "told")
        if exactly(old.get(key)) != exactly(new.get(key))
    ]
    parts = [("new", came), ("changed", [*differ, *other])]
    return "; ".join(f"{words}: {listed(names)}" for words, names in parts if names)
