"""From the bytes of a plan file to a plan, or to one sentence that says what is wrong."""

from __future__ import annotations

import contextlib
import datetime as dt
import functools
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import tomli
from pydantic import ValidationError

from ambition_cli.domain.plan.fields import outside_calendar
from ambition_cli.domain.plan.ids import LETTERS
from ambition_cli.domain.plan.model import SCHEMA, Plan
from ambition_cli.domain.words.wording import listed
from ambition_cli.errors import NotAPlan, Refused

if TYPE_CHECKING:
    from ambition_cli.storage.toml.statements import Location

_WANTED = {
    "string": "text in quotes",
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "date": "a date such as 2026-08-23, without quotes",
    "datetime": "a date with a time, such as 2026-07-24T18:20:00+02:00",
    "tuple": "a list in [brackets]",
    "dict": "a table",
    "model": "a table",
}
_MOST_BITS = 14_000  # Python turns no more than 4,300 digits into text
_MOST_LEVELS = 100
_HOLDING = frozenset((dict, list))
_OTHER_BASE = re.compile("0[xob]")
_LONG_NUMBER = re.compile(r"[0-9a-fA-F_]{1000}")
# Brackets, or parts of a dotted key, a hundred deep.
_TOO_MUCH = re.compile(
    rf"{_LONG_NUMBER.pattern}|(?:[\[{{][^\[\]{{}}\n]{{0,99}}){{100}}|(?:[^\s.=]{{1,99}}\.){{100}}"
)
_BOUNDS = {"greater_than_equal": ("ge", "at least"), "less_than_equal": ("le", "at most")}


def tables_in(content: bytes, file: Path, *, was_read: bool = False) -> dict[str, Any]:
    """Return the plain values of a TOML file; raise NotAPlan where it is none.

    Of one that `was_read` before, nothing can be nested too deep, and no number too long.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise NotAPlan(
            f"{file}, line {line}: this is not UTF-8 text; save the file as UTF-8"
        ) from None
    try:
        tables = tomli.loads(text)
    except tomli.TOMLDecodeError as error:
        from ambition_cli.storage.toml import markers

        marked = markers.first_line(text)
        if marked:
            raise NotAPlan(_clash(text, file, marked)) from None
        # tomli's own words end with "(at line 3, column 5)", or "(at end of document)".
        end = f"at line {_line_at(text, len(text.rstrip()))}, the end of the file"
        said = _lower(str(error)).replace("at end of document", end)
        raise NotAPlan(f"{file} is not valid TOML: {said}") from None
    except (ValueError, RecursionError):
        where = _place_of(_TOO_MUCH, text, file)
        raise NotAPlan(
            f"{where}: a number is too long, or lists are nested too deep, for a plan"
        ) from None
    if was_read:
        return tables
    # What is read may still be too deep for what goes through it record by record, and writes it.
    if _is_too_deep(tables):
        raise NotAPlan(f"{_place_of(_TOO_MUCH, text, file)}: lists are nested too deep for a plan")
    # A long decimal is refused by Python above; in another base it is read, and cannot be shown.
    if _OTHER_BASE.search(text) and _LONG_NUMBER.search(text) and _too_large(tables):
        raise NotAPlan(f"{_place_of(_LONG_NUMBER, text, file)}: a number is too long for a plan")
    return tables


def _line_at(text: str, offset: int) -> int:
    return text.count("\n", 0, offset) + 1


def _place_of(pattern: re.Pattern[str], text: str, file: Path) -> str:
    found = pattern.search(text)
    return f"{file}, line {_line_at(text, found.start())}" if found else f"{file}"


def _clash(text: str, file: Path, line: int) -> str:
    """Say that two versions stand in a file, and the way out that works."""
    from ambition_cli.domain.merge import merge

    two = versions_in(text)
    way = "keep one side of each and delete the <<<<<<< ======= >>>>>>> lines"
    if two:
        with contextlib.suppress(Refused):
            merge.merged(None, *two)
            way = "`ambition plan merge` merges them"
    return f"{file}, line {line}: both sides of a conflict are still in the file; {way}"


def versions_in(text: str) -> tuple[Plan, Plan] | None:
    """Return the two plans that git left in one text, if that is what stands there."""
    from ambition_cli.storage.toml import markers

    sides = markers.sides(text)
    if sides is None:
        return None
    try:
        ours, theirs = tomli.loads(sides.ours), tomli.loads(sides.theirs)
        return Plan.model_validate(ours), Plan.model_validate(theirs)
    except (ValueError, RecursionError):
        return None


def _too_large(value: Any) -> bool:
    """Tell whether a whole number has more digits than can be written."""
    if isinstance(value, dict):
        return any(_too_large(item) for item in value.values())
    if isinstance(value, list):
        return any(_too_large(item) for item in value)
    return isinstance(value, int) and value.bit_length() > _MOST_BITS


def _is_too_deep(tables: dict[str, Any]) -> bool:
    """Tell whether lists or tables are nested deeper than anything goes that a person writes."""
    level: list[Any] = [tables]
    for _ in range(_MOST_LEVELS):
        level = [
            item
            for one in level
            for item in (one.values() if type(one) is dict else one)
            if type(item) in _HOLDING
        ]
        if not level:
            return False
    return True


def plan_in(tables: dict[str, Any], content: bytes, file: Path) -> Plan:
    """Return the plan that these values are; raise NotAPlan where they are none."""
    try:
        return Plan.model_validate(tables)
    except ValidationError as error:
        text = content.decode("utf-8-sig")
        if is_newer(tables):
            raise NotAPlan(_newer_schema(file, tables["schema"])) from None
        raise NotAPlan(_sentence(error, tables, text, file)) from None


def plan_if_any(content: bytes | None, *, was_read: bool = False) -> Plan | None:
    """Return the plan that a version is, an empty one for none; None where it cannot be read."""
    content = content or b""
    try:
        return plan_in(tables_in(content, Path(), was_read=was_read), content, Path())
    except NotAPlan:
        return None


def is_newer(tables: dict[str, Any]) -> bool:
    """Tell whether a newer version wrote a plan."""
    schema = tables.get("schema")
    return isinstance(schema, int) and schema > SCHEMA


def refuse_newer(plan: Plan, file: Path) -> None:
    """Raise NotAPlan where a newer version wrote a plan, or a file of answers."""
    if plan.plan_schema > SCHEMA:
        raise NotAPlan(_newer_schema(file, plan.plan_schema))


def _newer_schema(file: Path, schema: int) -> str:
    """Return the sentence for a plan that a newer version wrote."""
    return (
        f"{file} has schema {schema}, and this version writes schema {SCHEMA}; "
        f"install a version of ambition-cli that knows schema {schema}"
    )


def _sentence(error: ValidationError, tables: dict[str, Any], text: str, file: Path) -> str:
    first, *others = error.errors(include_url=False)
    location = _without_tags(first["loc"], tables)
    if any(_without_tags(other["loc"], tables) == location for other in others):
        first = others[0]  # a number may be whole or not: the second complaint names both
    said = _complaint(first)
    if not location and ": " in said:
        location = _location(said.partition(": ")[0], tables)
        said = said.partition(": ")[2]
    numbers = _lines_of(location, tables, text)
    where = f"{file}, line{'s' * (len(numbers) > 1)} {listed(numbers)}" if numbers else f"{file}"
    path = _path(location, tables)
    return f"{where}: {path + ' ' if path else ''}{said}"


def place_of(location: Location, content: bytes, file: Path) -> str:
    """Return the file with the line at which a value stands in it."""
    number = line_of(content.decode("utf-8-sig"), location)
    return f"{file}, line {number}" if number else f"{file}"


def _lines_of(location: Location, tables: dict[str, Any], text: str) -> list[str]:
    """Return the numbers of the lines at which a value stands: of an id, wherever it is given."""
    places = [location]
    if location and location[-1] == "id":
        id = functools.reduce(_step, location, tables)
        places = [at for at in _ids_in(tables) if functools.reduce(_step, at, tables) == id]
    lines = {number for at in places or [location] if (number := line_of(text, at))}
    return [str(number) for number in sorted(lines)]


def _ids_in(tables: dict[str, Any]) -> Iterator[Location]:
    for key in LETTERS:
        for at in ((key,), ("ambition", key)):
            records = functools.reduce(_step, at, tables)
            if isinstance(records, list):
                yield from ((*at, number, "id") for number in range(len(records)))


def _complaint(error: Any) -> str:
    kind, given, context = error["type"], error["input"], error.get("ctx", {})
    if kind == "missing":
        return "is missing"
    if kind == "value_error":
        return str(context["error"])
    if kind == "literal_error":
        allowed = context["expected"].replace("'", "").replace(" or ", ", ")
        return f"must be one of {allowed}, not {_shown(given)}"
    outside = outside_calendar(error)
    if outside:
        return outside
    if kind in _BOUNDS:
        key, words = _BOUNDS[kind]
        return f"must be {words} {context[key]:,.0f}, not {_shown(given)}"
    if kind == "finite_number":
        return "must be a finite number"
    wanted = _WANTED.get(kind.split("_")[0], "something else")
    return f"must be {wanted}, not {_shown(given)}"


def _shown(value: object) -> str:
    if isinstance(value, str):
        return f'"{value[:40]}"'
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float | dt.date | dt.time):
        return str(value)[:40]
    return "a table" if isinstance(value, dict) else "a list"


def _without_tags(location: Location, tables: Any) -> Location:
    """Drop what the models put into a location that is no key: the arms of a union."""
    kept: list[str | int] = []
    here = tables
    for part in location:
        if isinstance(part, str) and part in ("int", "float") and not isinstance(here, dict):
            continue
        if isinstance(part, str) and part.startswith("constrained-"):
            continue
        kept.append(part)
        here = _step(here, part)
    return tuple(kept)


def _path(location: Location, tables: Any) -> str:
    """Return a record's path as a person would say it: experiments.e3.ends."""
    names: list[str] = []
    here = tables
    for part in location:
        here = _step(here, part)
        id = here.get("id") if isinstance(here, dict) else None
        if isinstance(part, int):
            names.append(id if isinstance(id, str) else f"{part + 1}")
        else:
            names.append(part)
    return ".".join(names)


def _location(path: str, tables: Any) -> Location:
    """Return the location of a path in which records go by their ids."""
    location: list[str | int] = []
    here = tables
    for name in path.split("."):
        part: str | int = name
        if isinstance(here, list):
            part = next((i for i, item in enumerate(here) if _step(item, "id") == name), name)
        location.append(part)
        here = _step(here, part)
    return tuple(location)


def _step(here: Any, part: str | int) -> Any:
    try:
        return here[part]
    except (KeyError, IndexError, TypeError):
        return None


def _lower(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]


def line_of(text: str, location: Location) -> int | None:
    """Return the number of the line, from 1, at which a value or else its record stands.

    What stands in an inline table is found by the key of that table; a table without a header, by
    the first of what stands in it.
    """
    from ambition_cli.storage.toml.statements import statements_in

    found: dict[Location, int] = {}
    for statement in statements_in(text):
        if statement.kind != "other":
            for length in range(1, len(statement.at) + 1):
                found.setdefault(statement.at[:length], statement.first + 1)
    for length in range(len(location), 0, -1):
        if location[:length] in found:
            return found[location[:length]]
    return None
