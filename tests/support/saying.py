"""A plan that says something in every text of every record, whatever fields there will be."""

import datetime as dt
from collections.abc import Callable
from itertools import count
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel

from ambition_cli.domain.plan import roles
from ambition_cli.domain.plan.ids import LETTERS
from ambition_cli.domain.plan.model import Experiment, Goal, Option, Plan

Say = Callable[[], str]

# What a record is called, and what refers to one: no texts of the person.
_NAMES = {"line": "p1", "option": "o1", "goal": "g1", "after": "e5", "matters_most": "p1"}
_NAMES |= {"from_experiment": "e1", "experiment": "e1", "id": "p1"}
_LISTS = {
    "not_for": [],
    "open_to": ["manager"],
    "serves": ["p1", "i1"],
    "drafted_from": ["o1", "p1"],
    "for": ["m1", "g1"],
    "proposed_for": ["e1"],
    "unknown": [],
    "forgotten": [],
}
_VALUES: dict[str, Any] = {"schema": 1, "months": 5, "round": 1, "private": False} | _NAMES | _LISTS
_STATUSES: dict[str, tuple[type[BaseModel], tuple[str, ...]]] = {
    "options": (Option, ("open", "taken", "declined", "dropped")),
    "goals": (Goal, ("active", "later", "reached", "let_go")),
    "experiments": (Experiment, ("running", "planned", "later", "paused", "finished", "dropped")),
}


def plan_told(say: Say, today: dt.date) -> dict[str, Any]:
    """Return the tables of a plan: each text of each record is what `say` returns next."""
    tables = _record(Plan, say, today)
    for name, (model, statuses) in _STATUSES.items():
        tables[name] = [_record(model, say, today) | {"status": status} for status in statuses]
    for name, records in (*tables["ambition"].items(), *tables.items()):
        if name in LETTERS:
            for record, number in zip(records, count(1), strict=False):
                record["id"] = f"{LETTERS[name]}{number}"
    for one in tables["experiments"]:
        if one["status"] != "finished":
            del one["result"]
    for one in (promise for talk in tables["talks"] for promise in talk["promises"]):
        one["kept"] = one["let_go"] = False
    for one in tables["helpers"]:  # whoever is called like a line is never named aloud, nor it
        one["name"] = f"Mei: {one['name']}"
    return tables


def renamed(value: Any, names: dict[str, str]) -> Any:
    """Return tables in which records go by other ids, with all that refers to them."""
    if isinstance(value, dict):
        return {names.get(key, key): renamed(item, names) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [renamed(item, names) for item in value]
    return names.get(value, value) if isinstance(value, str) else value


def _record(model: type[BaseModel], say: Say, today: dt.date) -> dict[str, Any]:
    """Return a record with each of its fields, and one that no model knows."""
    fields = {field.alias or name: field.annotation for name, field in model.model_fields.items()}
    known = {name: _value(name, kind, say, today) for name, kind in fields.items()}
    for key in roles.keys_in(model, roles.Text, private=True):
        # What is only for oneself hides the same words wherever they stand.
        known[key] = f"for me: {known[key]}"
    return known | {"x-mine": say()}


def _value(name: str, kind: Any, say: Say, today: dt.date) -> Any:
    origin, inner = get_origin(kind), get_args(kind)
    if origin in (Annotated, Union, UnionType):
        return _value(name, next(one for one in inner if one is not NoneType), say, today)
    if origin is Literal:
        return inner[0]
    if name in _VALUES:
        return _VALUES[name]
    if origin is tuple:
        return [_value(name, inner[0], say, today) for _ in range(2)]
    if origin is dict:
        return {"p1": _value(name, inner[1], say, today)}
    if kind in (str, Any):
        return say()
    if issubclass(kind, BaseModel):
        return _record(kind, say, today)
    moment = dt.datetime.combine(today, dt.time(12))
    return {dt.date: today, dt.datetime: moment, int: 3, float: 2.5, bool: True}[kind]
