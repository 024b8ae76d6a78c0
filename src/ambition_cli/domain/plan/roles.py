"""What a field of the plan is: said once, beside the field in the models, and read by everybody.

Privacy, forgetting, ids, merges and differences treat a field by what it is: the person's words,
what a record is called, a reference, a figure. So a new field needs its role in the model, and is
handled everywhere. Where the type says it already, it need not be said again: a number, a day, a
yes or no is a `Figure`, one of a few fixed words a `Choice`, a table within a table a `Part`.

Nothing here is read before it is asked for: what needs no models does not load them.
"""

from __future__ import annotations

import datetime as dt
import types
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union, get_args, get_origin

if TYPE_CHECKING:
    from pydantic import BaseModel


@dataclass(frozen=True, kw_only=True)
class Role:
    """What a field is; `of_step` marks what a step sets: starting, finishing, closing, deciding."""

    of_step: bool = False


@dataclass(frozen=True, kw_only=True)
class Text(Role):
    """Text in the person's words.

    `drafted` where the program may have put it together of them; `private` where it is for nobody
    but the person, whatever is marked.
    """

    drafted: bool = False
    private: bool = False


class Words(Text):
    """What the person said."""


@dataclass(frozen=True, kw_only=True)
class Called(Text):
    """What a record is or was called; `also` where that is its short or its first name."""

    also: bool = False


class Id(Role):
    """What stands for the record itself, and is given once."""


@dataclass(frozen=True)
class Ref(Role):
    """The id of another record, or ids, or a table by ids; of a helper, the name.

    `checked`: the record must be in the plan, or the line have been in it. `there`: it must be
    there now.
    """

    to: tuple[str, ...] = ()
    checked: bool = True
    there: bool = False

    @property
    def by_name(self) -> bool:
        """Tell whether it goes by a person's name."""
        return self.to == ("helpers",)


@dataclass(frozen=True)
class About(Role):
    """The record that an entry is about: the entry goes where the record goes."""

    to: tuple[str, ...] = ()  # none: anything, a helper by the name behind "helpers."


class Value(Role):
    """What a field of another record says, whatever that is."""


class Ours(Role):
    """The program's own text: the name of a field, the key of a draft, who may see something."""


@dataclass(frozen=True, kw_only=True)
class Figure(Role):
    """A number, a day, a yes or no; of two in a merge, the one that `wins` without asking."""

    wins: Literal["earlier", "later"] | None = None


class Choice(Figure):
    """One of a few words that the program fixed, or several."""


class Part(Role):
    """A table within the table, or a list of them."""


@dataclass(frozen=True)
class Field:
    """A field of one kind of table."""

    name: str  # in the models
    key: str  # in the file
    role: Role
    of: type[BaseModel] | None  # the tables that it holds
    many: bool
    needed: bool  # there is no such table without it

    @property
    def is_entries(self) -> bool:
        """Tell whether it holds what was noted from day to day: commands add to it alone."""
        inner = fields_of(self.of) if self.many and self.of else {}
        return "on" in inner and not any(isinstance(one.role, Id) for one in inner.values())

    @cached_property
    def can_go(self) -> bool:
        """Tell whether a table can be without these words: what it says may tell too much."""
        if isinstance(self.role, Called):
            return self.role.also
        said = isinstance(self.role, Words) or (isinstance(self.role, Ref) and self.role.by_name)
        return said and not self.needed


def roles_of(info: Any) -> list[Role]:
    """Return what a field of a model is, from what is said beside it, or else from its type."""
    said = [one for one in info.metadata if isinstance(one, Role)]
    model, _ = _held(info.annotation)
    return said or ([Part()] if model else _by_type(info.annotation))


@cache
def fields_of(model: type[BaseModel]) -> dict[str, Field]:
    """Return the fields of a kind of table by their keys in the file.

    Raises TypeError for one that says not, or in two ways, what it is.
    """
    found = {}
    for name, info in model.model_fields.items():
        held, many = _held(info.annotation)
        key, said = info.alias or name, roles_of(info)
        if len(said) != 1:
            raise TypeError(f"{model.__name__}.{name} needs one role, and has {len(said)}")
        found[key] = Field(name, key, said[0], held, many, info.is_required())
    return found


@cache
def holding_records(model: type[BaseModel]) -> tuple[str, ...]:
    """Return the names of the fields of a kind of table that hold further tables."""
    return tuple(field.name for field in fields_of(model).values() if field.of)


@cache
def models() -> dict[type[BaseModel], None]:
    """Return every kind of table of a plan, the plan itself first."""
    from ambition_cli.domain.plan.model import Plan  # noqa: PLC0415  which reads the roles first

    found: dict[type[BaseModel], None] = {Plan: None}
    for model in iter(waiting := [Plan]):
        for field in fields_of(model).values():
            if field.of and field.of not in found:
                found[field.of] = None
                waiting.append(field.of)  # type: ignore[arg-type]
    return found


@cache
def holding() -> dict[str, type[BaseModel]]:
    """Return the kind of table that stands under each key: goals, problems, log."""
    found: dict[str, type[BaseModel]] = {}
    for model in models():
        for key, field in fields_of(model).items():
            if field.of:
                found.setdefault(key, field.of)
    return found


@cache
def names(*kinds: type[Role], **having: Any) -> frozenset[str]:
    """Return the keys of the fields that are of one of these kinds, in any table.

    `having` are what their roles say beside: `drafted=True`.
    """
    return frozenset(
        key
        for model in models()
        for key, field in fields_of(model).items()
        if isinstance(field.role, kinds) and _has(field.role, having)
    )


@cache
def keys_in(model: type[BaseModel], *kinds: type[Role], **having: Any) -> tuple[str, ...]:
    """Return the keys of the fields of one kind of table that are of one of these kinds."""
    return tuple(
        key
        for key, field in fields_of(model).items()
        if isinstance(field.role, kinds) and _has(field.role, having)
    )


@cache
def entries() -> frozenset[str]:
    """Return the keys of lists of what was noted from day to day."""
    return frozenset(
        key for model in models() for key, one in fields_of(model).items() if one.is_entries
    )


def field_at(model: type[BaseModel] | None, key: str) -> Field | None:
    """Return the field of a key; of an unknown one, the field that is called so elsewhere."""
    known = fields_of(model).get(key) if model else None
    return known or _anywhere().get(key)


@cache
def _anywhere() -> dict[str, Field]:
    found: dict[str, Field] = {}
    for model in models():
        for key, field in fields_of(model).items():
            if key not in found or (field.can_go and not found[key].can_go):
                found[key] = field  # in doubt one that goes where it would tell
    return found


def called(record: Mapping[str, Any]) -> str:
    """Return what a record is called; empty where it is called nothing."""
    keys = calling()
    return str(next((value for key, value in record.items() if key in keys and value), ""))


@cache
def calling() -> frozenset[str]:
    """Return the keys of what a record must be called: title, name, text."""
    return frozenset(
        key
        for model in models()
        for key, one in fields_of(model).items()
        if one.needed and isinstance(one.role, Called)
    )


def title_of(record: BaseModel) -> str:
    """Return what a record must be called: its title, name or text."""
    fields = fields_of(type(record)).values()
    [name] = (one.name for one in fields if one.needed and isinstance(one.role, Called))
    return str(getattr(record, name))


def words_of(record: BaseModel) -> tuple[str, ...]:
    """Return all that a record is called: its title, name or text, then its other names."""
    names = _called_by(type(record))
    return tuple(words for name in names if (words := getattr(record, name, None)))


@cache
def _called_by(model: type[BaseModel]) -> list[str]:
    names = [one for one in fields_of(model).values() if isinstance(one.role, Called)]
    return [one.name for one in sorted(names, key=lambda one: one.can_go)]


def _has(role: Role, having: Mapping[str, Any]) -> bool:
    return all(getattr(role, name, None) == value for name, value in having.items())


def _held(annotation: Any) -> tuple[type[BaseModel] | None, bool]:
    """Return the kind of table that a field holds, and whether it holds a list of them."""
    if isinstance(annotation, type) and hasattr(annotation, "model_fields"):
        return annotation, False
    for inner in get_args(annotation):
        held, many = _held(inner)
        if held:
            return held, many or get_origin(annotation) is tuple
    return None, False


def _by_type(annotation: Any) -> list[Role]:
    """Return the role that a type says by itself; none for text, which may be anything."""
    origin, inner = get_origin(annotation), get_args(annotation)
    if origin is Literal:
        return [Choice()]
    if origin is Annotated:
        return _by_type(inner[0])
    if origin in (Union, types.UnionType, tuple):
        arms = [_by_type(one) for one in inner if one not in (type(None), Ellipsis)]
        return arms[0] if all(arms) else []
    return [Figure()] if annotation in (int, float, bool, dt.date, dt.datetime) else []
