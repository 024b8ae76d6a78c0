"""Marking a record private, of whatever kind it is; and what is marked."""

from collections.abc import Sequence
from typing import Any

from ambition_cli.domain.lines import heading_of
from ambition_cli.domain.plan import Helper, Line, Option, Plan, all_lines, changed, table_of
from ambition_cli.domain.privacy import veil_for
from ambition_cli.domain.quotes import Quotes
from ambition_cli.domain.records import put, title_of, with_fields
from ambition_cli.domain.trying import Experiment, Goal
from ambition_cli.domain.wording import listed, shortened
from ambition_cli.errors import Refused

Markable = Line | Option | Goal | Experiment | Helper


def markable(plan: Plan) -> tuple[Markable, ...]:
    """List the records that can be private."""
    return (*all_lines(plan), *plan.options, *plan.goals, *plan.experiments, *plan.helpers)


def called(record: Markable) -> str:
    """Return what a record is called on the command line: its id, or a helper's name."""
    return record.name if isinstance(record, Helper) else record.id


def words_of(record: Markable) -> str:
    """Return what a record says."""
    return record.name if isinstance(record, Helper) else title_of(record)


def record_named(plan: Plan, name: str) -> Markable:
    """Return the record with this id or name, or the beginning of its words."""
    records = markable(plan)
    typed = name.strip()
    exact = [record for id in (typed, typed.lower()) for record in records if called(record) == id]
    wanted = " ".join(name.casefold().split())
    begins = [
        record
        for record in records
        if wanted and " ".join(words_of(record).casefold().split()).startswith(wanted)
    ]
    found: Sequence[Markable] = exact or begins
    if found and (exact or len(found) == 1):
        return found[0]
    if found:
        ids = listed([called(record) for record in found[:5]])
        raise Refused(f'"{name}" begins {len(found)} of your records: {ids}; name one by its id')
    raise Refused(
        f'there is no record "{shortened(name)}"; ids such as p1, o2, g1 or e3 stand in the lists, '
        "and a helper goes by the name"
    )


def marked(plan: Plan, record: Markable, *, private: bool) -> Plan:
    """Return the plan with the record's mark set, or taken off."""
    after = with_fields(record, {"private": True if private else None})
    if isinstance(after, Helper):
        helpers = tuple(after if one is record else one for one in plan.helpers)
        return changed(plan, helpers=helpers)
    if isinstance(after, Line):
        return _with_line(plan, after)
    return put(plan, after)


def _with_line(plan: Plan, after: Line) -> Plan:
    before = next(line for line in all_lines(plan) if line.id == after.id)
    heading = heading_of(plan, before)
    lines: tuple[Line, ...] = getattr(plan.ambition, heading)
    update = {heading: tuple(after if line is before else line for line in lines)}
    return changed(plan, ambition=plan.ambition.model_copy(update=update))


def private_records(plan: Plan) -> list[Markable]:
    """List the records that are private."""
    return [record for record in markable(plan) if record.private]


def wordless(plan: Plan) -> list[str]:
    """Return the ids of what is about something private, and is shown without its words."""
    hidden = veil_for(plan, "me").wordless
    return [called(record) for record in markable(plan) if called(record) in hidden]


def naming(plan: Plan, helper: str) -> list[str]:
    """Return the ids of the goals and experiments in whose words a helper's name stands."""
    quotes = Quotes([], [helper], [])
    records: list[Goal | Experiment] = [*plan.goals, *plan.experiments]
    return [
        record.id
        for record in records
        if any(quotes.exchanged(text) != text for text in _texts(table_of(record)))
    ]


def _texts(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    inner = value.values() if isinstance(value, dict) else value
    return [text for one in inner for text in _texts(one)] if _holds_more(value) else []


def _holds_more(value: Any) -> bool:
    return isinstance(value, dict | list | tuple)
