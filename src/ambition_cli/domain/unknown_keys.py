"""Keys that the plan's models do not know, and that look like one they do."""

import difflib
from collections.abc import Iterator

from pydantic import BaseModel

from ambition_cli.domain.plan import Plan


def close_to_known(plan: Plan) -> list[str]:
    """Return a sentence for each unknown key that is close to a known one."""
    return list(_in_record(plan, ""))


def _in_record(record: BaseModel, path: str) -> Iterator[str]:
    known = [field.alias or name for name, field in type(record).model_fields.items()]
    for key in record.model_extra or ():
        for close in difflib.get_close_matches(key, known, n=1, cutoff=0.75):
            yield f"{path}{key} is not known here and is kept as it is; did you mean {close}?"
    for name in type(record).model_fields:
        value = getattr(record, name)
        records = value if isinstance(value, tuple) else (value,)
        for position, inner in enumerate(records, 1):
            if not isinstance(inner, BaseModel):
                break
            of_many = f".{getattr(inner, 'id', position)}" if isinstance(value, tuple) else ""
            yield from _in_record(inner, f"{path}{name}{of_many}.")
