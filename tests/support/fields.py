"""Every field of a plan with two values that are allowed there, found by walking the models."""

import datetime as dt
from collections.abc import Iterator
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel

from ambition_cli.domain.plan.lines import LISTS
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.plan.tables import MISSING, exactly

Place = tuple[str, ...]

_REFERENCES: dict[str, tuple[Any, Any]] = {
    "matters_most": ("p1", "i1"),
    "line": ("p1", "i1"),
    "option": ("o1", "o2"),
    "goal": ("g1", "g2"),
    "after": ("e2", "e3"),
    "experiment": ("e2", "e3"),
    "belongs": (["p1"], ["g1"]),
    "proposed": (["p1"], ["e1"]),
    "from_experiment": ("e2", "e3"),
    "serves": (["p1"], ["i1"]),
    "drafted_from": (["p1"], ["i1"]),
    "fit": ({"p1": 2}, {"p1": 3}),
    "lines": ({"p1": "yes"}, {"p1": "no"}),
    "starts": (dt.date(2026, 8, 1), dt.date(2026, 8, 2)),
    "record": ("g2", "g3"),
    "then": ({"p1": "one"}, {"p1": "the other"}),
}
_LAST = {"due", "ends"}


def values_of(model: type[BaseModel]) -> dict[str, tuple[Any, Any]]:
    """Return two values for each field of a model, by the key it has in the file."""
    return {
        field.alias or name: _REFERENCES.get(name) or _two(name, field.annotation)
        for name, field in model.model_fields.items()
        if name != "id"
    }


def _two(name: str, kind: Any) -> tuple[Any, Any]:
    while get_origin(kind) is Annotated:
        kind = get_args(kind)[0]
    if get_origin(kind) in (Union, UnionType):
        return _two(name, next(arm for arm in get_args(kind) if arm is not type(None)))
    if get_origin(kind) is Literal:
        words = get_args(kind)
        return words[0], words[1]
    if get_origin(kind) is tuple:
        one, other = _two(name, get_args(kind)[0])
        return [one], [other]
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        inner = values_of(kind).items()
        return {key: two[0] for key, two in inner}, {key: two[1] for key, two in inner}
    days = [dt.date(2026, 12 if name in _LAST else 9, day) for day in (1, 2)]
    simple: dict[Any, tuple[Any, Any]] = {
        str: (f"{name} of one", f"{name} of the other"),
        bool: (True, False),
        int: (2, 3),
        float: (2, 3),
        dt.date: (days[0], days[1]),
        dt.datetime: (_at_noon(days[0]), _at_noon(days[1])),
    }
    return simple.get(kind, ("x", "y"))


def _at_noon(day: dt.date) -> dt.datetime:
    return dt.datetime.combine(day, dt.time(12), dt.UTC)


RECORDS: dict[Place, str] = {
    ("ambition", "problems"): "p1",
    ("ambition", "impact"): "i1",
    ("ambition", "more_of"): "m1",
    ("ambition", "less_of"): "l1",
    ("ambition", "conditions"): "c1",
    ("options",): "o1",
    ("goals",): "g1",
    ("experiments",): "e1",
    ("notes",): "n1",
    ("talks",): "t1",
}
_TABLES = ("person", "interview")
_PARTS = {"ambition", "helpers", "conflicts", "schema", *_TABLES}


def _model_at(at: Place) -> type[BaseModel]:
    model: Any = Plan
    for key in at:
        model = model.model_fields[key].annotation
        while not (isinstance(model, type) and issubclass(model, BaseModel)):
            model = get_args(model)[0]
    found: type[BaseModel] = model
    return found


def fields() -> Iterator[tuple[Place, str, Any, Any]]:
    """Yield each field: the record or table it stands in, its key, and two values for it."""
    for at in ((), *((name,) for name in _TABLES), ("helpers",), *RECORDS):
        for key, (one, other) in values_of(_model_at(at)).items():
            is_part = not at and (key in _PARTS or (key,) in RECORDS)
            if not is_part and (at, key) != (("helpers",), "name"):
                yield at, key, one, other


_known: dict[tuple[Place, str, str], Plan] = {}  # the same are needed by many tests


def plan_with(at: Place, key: str, value: Any) -> Plan:
    """Return a plan with this value in a field, and all that it may refer to."""
    called = at, key, exactly(value)
    if called not in _known:
        _known[called] = _plan_with(at, key, value)
    return _known[called]


def _plan_with(at: Place, key: str, value: Any) -> Plan:
    ambition = {name: [{"id": RECORDS["ambition", name], "text": name}] for name in LISTS}
    tables: dict[str, Any] = {
        "schema": 1,
        "person": {},
        "interview": {},
        "ambition": ambition,
        "helpers": [{"name": "Mei"}],
        "options": [{"id": id, "name": id} for id in ("o1", "o2")],
        "goals": [{"id": id, "title": id} for id in ("g1", "g2", "g3")],
        "experiments": [{"id": id, "title": id} for id in ("e1", "e2", "e3")],
        "notes": [{"id": "n1", "on": dt.date(2026, 8, 1), "text": "n1"}],
        "talks": [{"id": "t1", "on": dt.date(2026, 8, 1), "with": "Mei"}],
    }
    place: Any = tables
    for part in at:
        place = place[part]
    record = place[0] if isinstance(place, list) else place
    if value is MISSING:
        record.pop(key, None)
    else:
        record[key] = value
    return Plan.model_validate(tables)
