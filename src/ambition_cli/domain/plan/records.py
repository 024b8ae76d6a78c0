"""Finding a record by its id or the beginning of its title, and putting a changed one back."""

from collections.abc import Sequence
from typing import Any, TypeVar

from ambition_cli.domain.plan import roles
from ambition_cli.domain.plan.everyday import Note
from ambition_cli.domain.plan.fields import Record
from ambition_cli.domain.plan.ids import LETTERS, fresh_ids
from ambition_cli.domain.plan.model import (
    Experiment,
    Goal,
    Line,
    Option,
    Plan,
    all_lines,
    changed,
    table_of,
)
from ambition_cli.domain.plan.model import with_fields as with_fields  # noqa: PLC0414  most find it here
from ambition_cli.domain.words.wording import listed, shortened
from ambition_cli.errors import Refused

Found = TypeVar("Found", Goal, Experiment, Option, Line)


def title_of(record: Goal | Experiment | Option | Line) -> str:
    """Return what a record is called in lists."""
    return roles.title_of(record)


def goal_named(plan: Plan, name: str) -> Goal:
    """Return the goal with this id or the beginning of its title."""
    return _named(plan.goals, name, "goal")


def experiment_named(plan: Plan, name: str) -> Experiment:
    """Return the experiment with this id or the beginning of its title."""
    return _named(plan.experiments, name, "experiment")


def option_named(plan: Plan, name: str) -> Option:
    """Return the option with this id or the beginning of its name."""
    return _named(plan.options, name, "option")


def line_named(plan: Plan, name: str) -> Line:
    """Return the line with this id or beginning."""
    return _named(all_lines(plan), name, "line")


def _named(records: Sequence[Found], name: str, noun: str) -> Found:
    """Return the record meant; an exact id wins. Raises Refused where none or several are."""
    typed = name.strip()
    exact = [record for id in (typed, typed.lower()) for record in records if record.id == id]
    if exact:
        return exact[0]
    wanted = " ".join(name.casefold().split())
    begins = [
        record
        for record in records
        if wanted and " ".join(title_of(record).casefold().split()).startswith(wanted)
    ]
    if len(begins) == 1:
        return begins[0]
    if begins:
        ids = listed([record.id for record in begins[:5]])
        raise Refused(f"“{name}” matches {len(begins)} of your {noun}s: {ids}; give the id of one")
    raise Refused(_none_named(records, name, noun))


_DRAFTED = ("goal", "experiment")


def _none_named(records: Sequence[Any], name: str, noun: str) -> str:
    if not records:
        drafted = ", and `ambition interview` drafts some" if noun in _DRAFTED else ""
        return f"there is no {noun} “{shortened(name)}”; you have no {noun}s yet{drafted}"
    ids = listed([record.id for record in records])
    yours = f"your {noun}s are {ids}" if len(records) <= 8 else f"`ambition {noun}s` lists yours"
    return f"there is no {noun} “{shortened(name)}”; {yours}"


def put(plan: Plan, record: Goal | Experiment | Option | Note) -> Plan:
    """Return the plan with the record in the place of the one with its id, or at the end."""
    key = _list_of(record)
    records: tuple[Record, ...] = getattr(plan, key)
    ids = [other.id for other in getattr(plan, key)]
    if record.id in ids:
        position = ids.index(record.id)
        records = (*records[:position], record, *records[position + 1 :])
    else:
        records = (*records, record)
    return changed(plan, **{key: records})


def new_id(plan: Plan, kind: str) -> str:
    """Return an id that no record of the plan has or had; `kind` names the list, as in the file."""
    return fresh_ids(table_of(plan)).id(LETTERS[kind])


def _list_of(record: Record) -> str:
    if isinstance(record, Goal):
        return "goals"
    if isinstance(record, Note):
        return "notes"
    return "experiments" if isinstance(record, Experiment) else "options"


def known_line_ids(plan: Plan, names: Sequence[str]) -> tuple[str, ...]:
    """Return the ids of the lines named, headings as they are; raise Refused for what is none."""
    headings = ("problems", "impact", "more_of")
    return tuple(name if name in headings else line_named(plan, name).id for name in names)
