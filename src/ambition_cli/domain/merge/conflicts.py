"""Conflicts of a merge: the value in use, the value of the other side, and choosing one."""

import datetime as dt
from collections.abc import Iterable
from typing import Any

from ambition_cli.domain.plan import helpers as person
from ambition_cli.domain.plan import lines, roles
from ambition_cli.domain.plan.ids import records_by_id
from ambition_cli.domain.plan.model import (
    Conflict,
    Plan,
    plan_of,
    table_of,
)
from ambition_cli.domain.plan.tables import (
    HELPER,
    MISSING,
    TABLES,
    WHOLE,
    keys_of,
    place_of,
    same,
)
from ambition_cli.errors import Refused

Table = dict[str, Any]
Question = tuple[Conflict, ...]

# Fields of one record that are chosen together: an end is not before its start, and what has been
# started has a day on which it was.
_TOGETHER = ({"starts", "ends", "due"}, {"round", "round_started"})


def questions(plan: Plan) -> list[Question]:
    """Return what is to be asked, one conflict at a time, or those that go together."""
    return together(plan.conflicts)


def together(conflicts: Iterable[Conflict]) -> list[Question]:
    """Return conflicts as they are asked about."""
    groups: list[list[Conflict]] = []
    for conflict in conflicts:
        group = next((one for one in groups if _belongs(conflict, one)), None)
        if group is None:
            groups.append([conflict])
        else:
            group.append(conflict)
    return [tuple(group) for group in groups]


def _belongs(conflict: Conflict, group: list[Conflict]) -> bool:
    fields = [one.field for one in group]
    if group[0].record != conflict.record or conflict.field in fields:
        return False
    heads = {keys_of(field)[0] for field in (conflict.field, *fields) if field}
    return conflict.field is not None and any(
        heads <= names for names in (*_TOGETHER, roles.names(roles.Role, of_step=True))
    )


def stands(plan: Plan, conflict: Conflict) -> Any:
    """Return the value in use, or MISSING; the record if the sides differ in whether it exists."""
    record = _record_of(table_of(plan), conflict.record)
    if record is None:
        return MISSING
    if conflict.field is None:
        return record
    value: Any = record
    for key in keys_of(conflict.field):
        value = value.get(key, MISSING) if isinstance(value, dict) else MISSING
    if _is_order(conflict) and value is not MISSING:
        return [line["id"] for line in value]
    return value


def other(plan: Plan, conflict: Conflict) -> Any:
    """Return the other side's value, or MISSING; also MISSING for a record that it removed."""
    if stays_out(conflict):
        return conflict.theirs
    if conflict.field is None or conflict.theirs is None:
        return MISSING
    if not _is_order(conflict):
        return conflict.theirs
    here = stands(plan, conflict)
    if here is MISSING:
        return MISSING
    known = [id for id in conflict.theirs if id in here]
    return known + [id for id in here if id not in known]


def stays_out(conflict: Conflict) -> bool:
    """Tell whether it is about a record that ours took out and theirs, which is kept, still has."""
    return conflict.field is None and isinstance(conflict.theirs, dict)


def without_settled(plan: Plan) -> Plan:
    """Return the plan without conflicts in which both sides say the same by now."""
    left = [one for one in plan.conflicts if not same(stands(plan, one), other(plan, one))]
    return plan if len(left) == len(plan.conflicts) else _left(table_of(plan), left)


def keep(plan: Plan, question: Question) -> Plan:
    """Settle a conflict with the value in use."""
    return _left(table_of(plan), [one for one in plan.conflicts if one not in question])


def take_other(plan: Plan, question: Question, today: dt.date) -> Plan:
    """Settle a conflict with the other side's value; raise Refused if that is impossible."""
    first = question[0]
    if stays_out(first):
        return _with_record(plan, first, [one for one in plan.conflicts if one not in question])
    if first.field is None:
        return _without_record(plan, first.record, today)
    tables = table_of(plan)
    record = _record_of(tables, first.record)
    if record is None:
        raise Refused(f"{first.record} is no longer in the plan; answer 1 to leave it that way")
    for conflict in question:
        _put(record, conflict, other(plan, conflict))
    return _left(tables, [one for one in plan.conflicts if one not in question])


def _put(record: Table, conflict: Conflict, value: Any) -> None:
    *way, last = keys_of(conflict.field or "")
    for key in way:
        record = record.setdefault(key, {})
    if value is MISSING:
        record.pop(last, None)
    elif _is_order(conflict):
        record[last] = sorted(record[last], key=lambda line: value.index(line["id"]))
    else:
        record[last] = value


def _is_order(conflict: Conflict) -> bool:
    """Tell whether it is about the order of the lines under a heading."""
    return conflict.record == "ambition" and conflict.field in lines.LISTS


def _record_of(tables: Table, name: str) -> Table | None:
    if name == WHOLE:
        return tables
    if name in TABLES:
        found: Table = tables.setdefault(name, {})
        return found
    if name.startswith(HELPER):
        helpers = tables.get("helpers", ())
        return next((one for one in helpers if one["name"] == _helper(name)), None)
    return records_by_id(tables).get(name, ("", None))[1]


def _left(tables: Table, conflicts: list[Conflict]) -> Plan:
    """Return the plan with these conflicts left."""
    rest = {key: value for key, value in tables.items() if key != "conflicts"}
    open_still = {"conflicts": [table_of(one) for one in conflicts]} if conflicts else {}
    return plan_of(rest | open_still)


def _with_record(plan: Plan, conflict: Conflict, left: list[Conflict]) -> Plan:
    """Return the plan with a removed record restored."""
    tables, place = table_of(plan), place_of(conflict.record)
    if place is None or _record_of(tables, conflict.record) is not None:
        raise Refused(
            f"{conflict.record} is already back in the plan; answer 1 to keep it as it is"
        )
    table = tables if len(place) == 1 else tables.setdefault(place[0], {})
    table[place[-1]] = [*table.get(place[-1], ()), conflict.theirs]
    if conflict.record in tables.get("forgotten", ()):
        tables["forgotten"] = [id for id in tables["forgotten"] if id != conflict.record]
    return _left(tables, left)


def _without_record(plan: Plan, name: str, today: dt.date) -> Plan:
    """Return the plan without a record and its other conflicts."""
    plan = _left(table_of(plan), [one for one in plan.conflicts if one.record != name])
    if name.startswith(HELPER):
        return person.drop_helper(plan, _helper(name))
    if plan.line(name):
        return lines.drop(plan, name, today)
    tables = table_of(plan)
    for key in ("options", "goals", "experiments"):
        tables[key] = [record for record in tables.get(key, ()) if record["id"] != name]
    try:
        return plan_of(tables)
    except Refused:
        raise Refused(
            f"the plan still refers to {name}, so it cannot be removed; answer 1 to keep it"
        ) from None


def _helper(name: str) -> str:
    return name.removeprefix(HELPER)
