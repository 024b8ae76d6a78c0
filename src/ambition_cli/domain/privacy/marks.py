"""Marking a record private, of whatever kind it is; and what is marked."""

from collections.abc import Iterable, Sequence

from ambition_cli.domain.plan import roles, talks
from ambition_cli.domain.plan.everyday import Note, Talk
from ambition_cli.domain.plan.lines import heading_of
from ambition_cli.domain.plan.model import (
    Experiment,
    Goal,
    Helper,
    Line,
    Option,
    Plan,
    all_lines,
    changed,
)
from ambition_cli.domain.plan.records import line_named, put, with_fields
from ambition_cli.domain.plan.tables import HELPER
from ambition_cli.domain.privacy import former_names
from ambition_cli.domain.privacy.veil import veil_for
from ambition_cli.domain.words.folding import Folded
from ambition_cli.domain.words.wording import listed, shortened
from ambition_cli.errors import Refused

Markable = Line | Option | Goal | Experiment | Helper | Note | Talk


def markable(plan: Plan) -> tuple[Markable, ...]:
    """List the records that can be private."""
    return (
        *all_lines(plan), *plan.options, *plan.goals, *plan.experiments, *plan.helpers, *plan.notes,
        *plan.talks,
    )  # fmt: skip


def called(record: Markable) -> str:
    """Return what a record is called on the command line: its id, or a helper's name."""
    return record.name if isinstance(record, Helper) else record.id


def words_of(record: Markable) -> str:
    """Return what a record says; of a talk, with whom it was."""
    return record.person if isinstance(record, Talk) else roles.title_of(record)


def is_there(plan: Plan, name: str) -> bool:
    """Tell whether a record has just this id or name."""
    return any(called(record) in (name.strip(), name.strip().lower()) for record in markable(plan))


def record_named(plan: Plan, name: str) -> Markable:
    """Return the record with this id or name, or the beginning of its words.

    Raises Refused where there is none, or where it could be several.
    """
    found = records_named(plan, name)
    if len(found) == 1:
        return found[0]
    ids = listed([called(record) for record in found[:5]])
    raise Refused(f"“{name}” matches {len(found)} of your records: {ids}; give the id of one")


def records_named(plan: Plan, name: str) -> Sequence[Markable]:
    """List the records that a name may mean: one with just this id or name, or those it begins.

    A person's name is the helper's; of somebody who is no helper, it means the talks with them.
    Raises Refused where there is none.
    """
    records = markable(plan)
    typed = name.strip()
    exact = [record for id in (typed, typed.lower()) for record in records if called(record) == id]
    if exact:
        return exact[:1]
    begins = [record for record in records if _begins(words_of(record), name)]
    if begins:
        return [record for record in begins if not isinstance(record, Talk)] or begins
    raise Refused(
        f"there is no record “{shortened(name)}”; give an id from the lists, "
        "such as p1, o2, g1, e3, n1 or t1, or a helper's name"
    )


def _begins(words: str, name: str) -> bool:
    wanted = " ".join(name.casefold().split())
    return bool(wanted) and " ".join(words.casefold().split()).startswith(wanted)


def marked(
    plan: Plan, record: Markable, *, private: bool, called_before: Iterable[str] = ()
) -> Plan:
    """Return the plan with the record's mark set, or taken off.

    What it was called before is hidden with it, and shown again with it.
    """
    if isinstance(record, Talk):
        return talks.marked(plan, record, private=private)
    if private:
        plan = former_names.hidden(plan, record, called_before)
    else:
        plan = former_names.released(plan, former_names.key_of(record))
    after = with_fields(record, {"private": True if private else None})
    if isinstance(after, Helper):
        helpers = tuple(after if one is record else one for one in plan.helpers)
        return changed(plan, helpers=helpers)
    if isinstance(after, Line):
        return _with_line(plan, after)
    return put(plan, after)


def _with_line(plan: Plan, after: Line) -> Plan:
    heading = heading_of(plan, line_named(plan, after.id))
    lines: tuple[Line, ...] = getattr(plan.ambition, heading)
    update = {heading: tuple(after if line.id == after.id else line for line in lines)}
    return changed(plan, ambition=plan.ambition.model_copy(update=update))


def private_records(plan: Plan) -> list[Markable]:
    """List the records that are private."""
    return [record for record in markable(plan) if record.private]


def gone_and_private(plan: Plan) -> list[tuple[str, str]]:
    """List what stays private without a private record: ids or names, each with its words.

    That is what private records were called before, and the lines that were dropped.
    """
    dropped = [(one.line, one.was or "") for one in plan.changes if one.private]
    return dropped + [
        ((one.record or one.name).removeprefix(HELPER), one.name)
        for one in plan.former_names
        if one.private
    ]


def shown_again(plan: Plan, name: str) -> Plan | None:
    """Return the plan in which a dropped line, or a former name, is private no longer.

    None where there is none that is called so.
    """
    wanted = Folded(name).letters
    changes = tuple(
        with_fields(one, {"private": None})
        if one.private and one.line == name.strip().lower()
        else one
        for one in plan.changes
    )
    left = tuple(
        one for one in plan.former_names if not one.private or Folded(one.name).letters != wanted
    )
    if changes == plan.changes and left == plan.former_names:
        return None
    return changed(plan, changes=changes, former_names=left)


def wordless(plan: Plan) -> list[str]:
    """Return the ids of what is about something private, and is shown without its words."""
    hidden = veil_for(plan, "me").wordless
    return [called(record) for record in markable(plan) if called(record) in hidden]
