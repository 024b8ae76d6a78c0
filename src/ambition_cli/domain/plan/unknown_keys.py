"""Keys that the plan's models do not know: misspelt, or right in another place."""

import difflib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from pydantic import BaseModel

from ambition_cli.domain.plan import roles
from ambition_cli.domain.plan.model import (
    Ambition,
    Helper,
    Interview,
    Line,
    Option,
    Person,
    Plan,
)
from ambition_cli.domain.words.wording import listed, spelled_out

# What a file of answers holds, and how a person finds the place of each.
_PLACES: dict[type[BaseModel], str] = {
    Person: "under [person]",
    Interview: "under [interview]",
    Ambition: "under [ambition]",
    Plan: "at the top of the file, above the first [table]",
    Line: "in a line's table, such as [[ambition.problems]]",
    Option: "in an [[options]] table",
    Helper: "in a [[helpers]] table",
}
_TABLES = (Person, Interview, Ambition, Plan)
_Location = tuple[str | int, ...]


@dataclass(frozen=True)
class Unknown:
    """A key that is not known where it stands."""

    location: _Location
    path: str  # as a person would say it: ambition.problems.p1.shrt
    kind: type[BaseModel]  # of the record in which it stands

    @property
    def key(self) -> str:
        """Return the key itself."""
        return str(self.location[-1])

    @property
    def belongs(self) -> str:
        """Say where a key of a file of answers belongs that is right, and in a wrong place."""
        places = [kind for kind in _PLACES if self.key in _known(kind) and kind != self.kind]
        first = [kind for kind in places if kind in _TABLES]  # a name is a person's before others'
        return listed([_PLACES[kind] for kind in first or places], "or")

    @property
    def sentence(self) -> str:
        """Say that it is not known, and which key may be meant."""
        said = f"{spelled_out(self.path)} is not a key of the plan, so it is kept but not used"
        meant = next(iter(_close(self.key, self.kind)), None)
        return f"{said}; did you mean {meant}?" if meant else said


def close_to_known(plan: Plan) -> list[str]:
    """Return a sentence for each unknown key that is close to a known one, or out of place."""
    found = list(_in_record(plan, (), ""))
    # Records may have keys of one's own, which others have as well.
    moved = [one for one in found if one.kind in _TABLES and one.belongs]
    return [
        f"{spelled_out(one.path)} is not a key that belongs here, so it is kept but not used; "
        f"{one.key} belongs {one.belongs}"
        if one in moved
        else one.sentence
        for one in found
        if one in moved or _close(one.key, one.kind)
    ]


def unknown_in(plan: Plan) -> list[Unknown]:
    """Return all keys that are not known where they stand."""
    return list(_in_record(plan, (), ""))


@lru_cache(1_000)  # a key of one's own stands in many records
def _close(key: str, kind: type[BaseModel]) -> Sequence[str]:
    """Return the names known in a kind of record that a key is close to, the closest first."""
    known = _known(kind)
    plain = re.sub(r"(?<=[a-z])(?=[A-Z])|[^A-Za-z0-9]+", "_", key).strip("_").lower()
    found = difflib.get_close_matches(plain, known, n=1, cutoff=0.75)
    return found or [name for name in known if plain and name.startswith(f"{plain}_")]


def _in_record(record: BaseModel, at: _Location, path: str) -> Iterator[Unknown]:
    kind: type[BaseModel] = type(record)
    for key in record.model_extra or ():
        yield Unknown((*at, key), f"{path}{key}", kind)
    for name in roles.holding_records(kind):
        value = getattr(record, name)
        if isinstance(value, tuple):
            for position, inner in enumerate(value):
                if _holds_any(inner):
                    id = getattr(inner, "id", position + 1)
                    yield from _in_record(inner, (*at, name, position), f"{path}{name}.{id}.")
        elif value is not None:
            yield from _in_record(value, (*at, name), f"{path}{name}.")


def _holds_any(record: BaseModel) -> bool:
    """Tell whether any key is unknown in a record: in most there is none, and no path is needed."""
    if record.model_extra:
        return True
    for name in roles.holding_records(type(record)):
        value = getattr(record, name)
        if value and (any(map(_holds_any, value)) if type(value) is tuple else _holds_any(value)):
            return True
    return False


@cache
def _known(kind: type[BaseModel]) -> list[str]:
    return [field.alias or name for name, field in kind.model_fields.items()]
