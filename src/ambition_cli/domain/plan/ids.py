"""Ids: short, given once, never used again."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from ambition_cli.domain.plan import roles

if TYPE_CHECKING:
    from pydantic import BaseModel

    from ambition_cli.domain.plan.model import Plan

LETTERS = {
    "problems": "p",
    "impact": "i",
    "more_of": "m",
    "less_of": "l",
    "conditions": "c",
    "options": "o",
    "goals": "g",
    "experiments": "e",
    "notes": "n",
    "talks": "t",
}
_IN_AMBITION = ("problems", "impact", "more_of", "less_of", "conditions")
_NUMBERED = re.compile(r"([a-z])(\d{1,9})")


def is_usual(id: str) -> bool:
    """Tell whether an id has the form in which ids are given: a letter and a number."""
    return bool(_NUMBERED.fullmatch(id))


def with_ids(tables: dict[str, Any]) -> dict[str, Any]:
    """Return the plan's tables with plain strings spelled out and an id for each record.

    The tables given stay as they are. What is no list of records is left for the models to name.
    """
    given = dict(tables)
    if isinstance(given.get("ambition"), dict):
        given["ambition"] = dict(given["ambition"])
    without = [(place, key) for place, key in _places(given) if not _all_identified(place[key])]
    fresh = Fresh(mentioned(given)) if without else Fresh(())
    for place, key in without:
        letter = LETTERS[key]
        text = "name" if key == "options" else "text"
        place[key] = [_identified(record, letter, text, fresh) for record in place[key]]
    return given


def all_identified(tables: dict[str, Any]) -> bool:
    """Tell whether each record in a plan's tables has its id already."""
    return all(_all_identified(place[key]) for place, key in _places(tables))


def _all_identified(records: Iterable[object]) -> bool:
    return all(
        "id" in record if isinstance(record, dict) else hasattr(record, "id") for record in records
    )


class Fresh:
    """Gives ids that no record has or ever had."""

    def __init__(self, used: Iterable[str]) -> None:
        """Start behind the highest number used with each letter."""
        self._highest: dict[str, int] = {}
        for id in used:
            match = _NUMBERED.fullmatch(id)
            if match:
                letter, number = match[1], int(match[2])
                self._highest[letter] = max(number, self._highest.get(letter, 0))

    def id(self, letter: str) -> str:
        """Return the next id of a letter."""
        self._highest[letter] = self._highest.get(letter, 0) + 1
        return f"{letter}{self._highest[letter]}"


def fresh_ids(tables: dict[str, Any]) -> Fresh:
    """Return a giver of ids for a plan's tables."""
    return Fresh(mentioned(tables))


def _identified(record: object, letter: str, text: str, fresh: Fresh) -> object:
    if isinstance(record, str):
        record = {text: record}
    if isinstance(record, dict) and "id" not in record:
        return {"id": fresh.id(letter), **record}
    return record


def records_by_id(tables: dict[str, Any]) -> dict[str, tuple[str, dict[str, Any]]]:
    """Return the records that have ids, each with the key of the list in which it stands."""
    return {record["id"]: (key, record) for place, key in _places(tables) for record in place[key]}


def _places(tables: dict[str, Any]) -> Iterator[tuple[dict[str, Any], str]]:
    """Yield each list of records that have ids, as its table and key."""
    ambition = tables.get("ambition")
    for key in LETTERS:
        place = ambition if key in _IN_AMBITION else tables
        if isinstance(place, dict) and isinstance(place.get(key), list | tuple):
            yield place, key


def mentioned(tables: dict[str, Any]) -> Iterator[str]:
    """Yield every id that stands in a plan's tables, or that one of its records refers to.

    So a dropped line's id stays taken.
    """
    for place, key in _places(tables):
        referring = roles.keys_in(roles.holding()[key], roles.Ref, checked=True)
        for record in place[key]:
            if isinstance(record, dict):
                for name in ("id", *referring):
                    yield from _texts(record.get(name))
    yield from _texts(tables.get("forgotten"))
    changes = tables.get("changes")
    for change in changes if isinstance(changes, list | tuple) else ():
        if isinstance(change, dict):
            yield from _texts(change.get("line"))


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | tuple):
        yield from (item for item in value if isinstance(item, str))


def broken_references(plan: Plan, headings: Iterable[str]) -> Iterator[str]:
    """Name, each in one sentence, an id that is there twice and a reference to what is not there.

    Goals and experiments may refer to a heading by name where it has no line yet.
    """
    ambition = plan.ambition
    lines = {
        "ambition.problems": [line.id for line in ambition.problems],
        "ambition.impact": [line.id for line in ambition.impact],
        "ambition.more_of": [line.id for line in ambition.more_of],
        "ambition.less_of": [line.id for line in ambition.less_of],
        "ambition.conditions": [line.id for line in ambition.conditions],
    }
    others = {
        "options": [option.id for option in plan.options],
        "goals": [goal.id for goal in plan.goals],
        "experiments": [experiment.id for experiment in plan.experiments],
        "notes": [note.id for note in plan.notes],
        "talks": [talk.id for talk in plan.talks],
    }
    times = Counter(chain(*lines.values(), *others.values()))
    if len(times) < times.total():
        yield from _given_twice(lines | others, times)
    # A dropped line lives on in `changes`, so that what once served it still says so.
    known = {None, *times, *headings, *(change.line for change in plan.changes)}
    there = {None, *chain(*lines.values())}
    for one in _references(type(plan)):
        allowed = there if one.to_what_is_there else known
        records = one.records_in(plan)
        # All are there in most plans, and to see that at once is quick.
        if not allowed.issuperset(one.ids_in(records)):
            yield from _missing(one, records, allowed)


def _given_twice(ids: dict[str, list[str]], times: Counter[str]) -> Iterator[str]:
    here = [(id, place) for place, given in ids.items() for id in given]
    for id, place in reversed(here):
        if times[id] > 1:
            yield f"{place}.{id}.id: is used {times[id]} times; give each record its own"


@dataclass(frozen=True)
class _Reference:
    """A field that refers to records, as the way that leads to it: options, weighed, lines."""

    place: str
    way: tuple[str, ...]
    to_what_is_there: bool

    def records_in(self, plan: Plan) -> Sequence[Any]:
        """List the records that have this field, or the table that has it."""
        held = getattr(plan, self.place)
        return held if isinstance(held, tuple) else (held,)

    def ids_in(self, records: Sequence[Any]) -> Sequence[str]:
        """List the ids to which records refer there."""
        held = records
        for name in self.way:  # through all records at once: there may be ten thousand
            values = [value for value in map(attrgetter(name), held) if value is not None]
            many = values and isinstance(values[0], tuple | dict)
            held = list(chain.from_iterable(values)) if many else values
        return held


@cache
def _references(plan: type[Plan]) -> tuple[_Reference, ...]:
    """Return the fields of a plan that refer to records which must be there."""
    return tuple(
        _Reference(field.name, way, there)
        for field in roles.fields_of(plan).values()
        if field.of
        for way, there in _ways(field.of)
    )


def _ways(model: type[BaseModel]) -> Iterator[tuple[tuple[str, ...], bool]]:
    for field in roles.fields_of(model).values():
        if isinstance(field.role, roles.Ref) and field.role.checked:
            yield (field.name,), field.role.there
        if field.of:
            yield from (((field.name, *way), there) for way, there in _ways(field.of))


def _missing(
    reference: _Reference, records: Iterable[Any], known: set[str | None]
) -> Iterator[str]:
    noun = "line" if reference.to_what_is_there else "record"
    for record in records:
        at = f"{reference.place}.{record.id}" if hasattr(record, "id") else reference.place
        for id in reference.ids_in([record]):
            if id not in known:
                field = ".".join(reference.way)
                yield f"{at}.{field}: refers to {id}, but there is no such {noun}"
