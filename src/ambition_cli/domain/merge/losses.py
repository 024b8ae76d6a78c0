"""What is missing from a plan that was there before: a sign of a cut or emptied file."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ambition_cli.domain.plan.model import Plan, table_of
from ambition_cli.domain.words.wording import counted


def vanished(before: Plan, after: Plan) -> list[str]:
    """Name what is gone: records by their ids, else fields and entries by whose they were."""
    return list(_of_table(table_of(before), table_of(after), ""))


def _of_table(old: Mapping[str, Any], new: Mapping[str, Any], of: str) -> Iterator[str]:
    for key, value in old.items():
        name = f"{key.replace('_', ' ')}{of}"
        if isinstance(value, Mapping) and (key in new or not of):
            yield from _of_table(value, new.get(key, {}), of)
        elif _are_records(value):
            yield from _of_records(value, new.get(key, ()), name)
        elif key not in new or _is_shorter(new[key], value):
            yield name


def _of_records(
    old: Sequence[Mapping[str, Any]], new: Sequence[Mapping[str, Any]], name: str
) -> Iterator[str]:
    if "id" not in old[0] and "name" not in old[0]:
        if len(new) < len(old):
            yield f"{counted(len(old) - len(new), 'entry', 'entries')} of {name}"
        # Others may have come in between: an entry that is there as it was is whole.
        left = [one for one in old if one not in new], [one for one in new if one not in old]
        for was, now in zip(*left, strict=False):
            yield from _of_table(was, now, f" of {name}")
        return
    there = {_name(record): record for record in new}
    for record in old:
        if _name(record) not in there:
            yield _name(record)
        else:
            yield from _of_table(record, there[_name(record)], f" of {_name(record)}")


def _name(record: Mapping[str, Any]) -> str:
    return str(record["id"] if "id" in record else record.get("name"))


def _are_records(value: Any) -> bool:
    return isinstance(value, list | tuple) and any(isinstance(item, Mapping) for item in value)


def _is_shorter(now: Any, was: Any) -> bool:
    return isinstance(was, list | tuple) and isinstance(now, list | tuple) and len(now) < len(was)
