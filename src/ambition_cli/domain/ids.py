"""Ids: short, given once, never used again."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

LETTERS = {
    "problems": "p",
    "impact": "i",
    "more_of": "m",
    "less_of": "l",
    "options": "o",
    "goals": "g",
    "experiments": "e",
}
_NUMBERED = re.compile(r"([a-z])(\d{1,9})")
_REFERENCES = ("serves", "drafted_from", "option", "goal", "after")


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


def _all_identified(records: Iterable[object]) -> bool:
    return all(isinstance(record, dict) and "id" in record for record in records)


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
        place = tables if key in ("options", "goals", "experiments") else ambition
        if isinstance(place, dict) and isinstance(place.get(key), list | tuple):
            yield place, key


def mentioned(tables: dict[str, Any]) -> Iterator[str]:
    """Yield every id that stands in a plan's tables or is referred to in one of `_REFERENCES`.

    So a dropped line's id stays taken.
    """
    for place, key in _places(tables):
        for record in place[key]:
            if isinstance(record, dict):
                yield from _texts(record.get("id"))
                for reference in _REFERENCES:
                    yield from _texts(record.get(reference))
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
