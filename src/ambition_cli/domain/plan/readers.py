"""Who is never shown a record, and who is shown it although it would stay out: as was said."""

from collections.abc import Collection, Iterable
from typing import Any

from ambition_cli.domain.plan.everyday import Note
from ambition_cli.domain.plan.model import Experiment, Goal, Option, Plan
from ambition_cli.domain.plan.records import put, with_fields
from ambition_cli.domain.words.choices import Others
from ambition_cli.domain.words.wording import listed
from ambition_cli.errors import Refused


def as_said(
    record: Option | Goal | Experiment | Note,
    not_for: Collection[Others] = (),
    open_to: Collection[Others] = (),
) -> dict[str, Any]:
    """Return the fields that keep a record from some readers and open it to others.

    There are none where nobody is named. Raises Refused where somebody is to be both.
    """
    both: list[str] = [one for one in not_for if one in open_to]
    if both:
        raise Refused(f"--not-for and --open-to both name {listed(both)}; give one of them")
    if not not_for and not open_to:
        return {}
    return {
        "not_for": _without((*record.not_for, *not_for), open_to),
        "open_to": _without((*record.open_to, *open_to), not_for),
    }


def _without(all_of_them: Iterable[Others], gone: Collection[Others]) -> tuple[Others, ...] | None:
    return tuple(dict.fromkeys(one for one in all_of_them if one not in gone)) or None


def with_readers(
    plan: Plan,
    record: Option | Goal | Experiment,
    not_for: Collection[Others],
    open_to: Collection[Others],
) -> Plan:
    """Keep a record of the plan from some readers, and open it to others."""
    fields = as_said(record, not_for, open_to)
    return put(plan, with_fields(record, fields)) if fields else plan
