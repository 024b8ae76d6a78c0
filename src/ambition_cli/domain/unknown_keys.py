"""Keys that the plan's models do not know, and that look like one they do."""

import difflib
from collections.abc import Iterator
from functools import cache
from typing import Any, get_args

from pydantic import BaseModel

from ambition_cli.domain.plan import Plan
from ambition_cli.domain.visible import spelled_out


def close_to_known(plan: Plan) -> list[str]:
    """Return a sentence for each unknown key that is close to a known one."""
    return list(_in_record(plan, ""))


def _in_record(record: BaseModel, path: str) -> Iterator[str]:
    kind: type[BaseModel] = type(record)
    for key in record.model_extra or ():
        for close in difflib.get_close_matches(key, _known(kind), n=1, cutoff=0.75):
            at = spelled_out(f"{path}{key}")
            yield f"{at} is not known here and is kept as it is; did you mean {close}?"
    for name in _holding_records(kind):
        value = getattr(record, name)
        if isinstance(value, tuple):
            for position, inner in enumerate(value, 1):
                # A record of nothing but words, with none unknown, needs no path.
                of: type[BaseModel] = type(inner)
                if inner.model_extra or _holding_records(of):
                    id = getattr(inner, "id", position)
                    yield from _in_record(inner, f"{path}{name}.{id}.")
        elif value is not None:
            yield from _in_record(value, f"{path}{name}.")


@cache
def _known(kind: type[BaseModel]) -> list[str]:
    return [field.alias or name for name, field in kind.model_fields.items()]


@cache
def _holding_records(kind: type[BaseModel]) -> list[str]:
    """Return the fields of a kind of record that hold further records."""
    return [name for name, field in kind.model_fields.items() if _has_record(field.annotation)]


def _has_record(annotation: Any) -> bool:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return True
    return any(_has_record(inner) for inner in get_args(annotation))
