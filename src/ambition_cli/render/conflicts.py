"""What two versions of a plan say differently, as a question: yours, and the other one."""

import datetime as dt
from typing import Any

from ambition_cli.domain.merge.conflicts import (
    Question,
    other,
    questions,
    stands,
    stays_out,
)
from ambition_cli.domain.merge.merge import IN_USE, NOT_HERE
from ambition_cli.domain.plan import roles
from ambition_cli.domain.plan.ids import records_by_id
from ambition_cli.domain.plan.model import Plan, table_of
from ambition_cli.domain.plan.tables import MISSING
from ambition_cli.domain.words.dates import in_full
from ambition_cli.domain.words.wording import (
    counted,
    listed,
    number_said,
    quoted,
    shortened,
)
from ambition_cli.render.page import (
    GAP,
    Field,
    Page,
    Say,
    Title,
)

_STANDS, _OTHER = "1 (yours)", "2 (other)"
_TABLES = {"person": "You", "interview": "The interview", "ambition": "The ambition"}


def head(count: int) -> Page:
    """Say what this is about."""
    things = "one thing" if count == 1 else f"{count} things"
    return [Say(f"Two versions of your plan were merged, and they differ in {things}."), GAP]


def asked(plan: Plan, question: Question, number: int, count: int) -> Page:
    """Return one question: 1 is what your version says, 2 what the other one does."""
    first = question[0]
    called = _called(plan, first.record)
    if stays_out(first):
        called = f"{called}  {shortened(roles.called(first.theirs))}".strip()
    page: Page = [Title(called, f"{number} of {count}" if count > 1 else "")]
    if stays_out(first):
        why = "You removed it, but the other version still has it."
        if first.ours == NOT_HERE:
            why = "Only the other version has it: it is new there, or was removed here."
        page += [Say(why, "quiet", 2)]
        return [*page, Field(_STANDS, "it stays removed"), Field(_OTHER, "it comes back")]
    if first.field is None:
        how = "started to use it" if IN_USE in (first.ours, first.theirs) else "changed it"
        page += [Say(f"One version removed it, the other {how}.", "quiet", 2)]
        return [*page, Field(_STANDS, "it stays"), Field(_OTHER, "it is removed")]
    fields = listed([_field(one.field or "") for one in question])
    fields = f"the order under {fields}" if first.record == "ambition" else fields
    here = [(one.field or "", stands(plan, one)) for one in question]
    there = [(one.field or "", other(plan, one)) for one in question]
    return [
        *page,
        Say(fields, "quiet", 2),
        Field(_STANDS, _all_in_words(plan, here)),
        Field(_OTHER, _all_in_words(plan, there)),
    ]


def left_open(plan: Plan, what: str = "two versions of the plan", command: str = "ambition") -> str:
    """Say what differs, and which command asks about it."""
    records = list(dict.fromkeys(one.record for one in plan.conflicts))
    of = listed([*records[:5], *(["others"] if len(records) > 5 else [])])
    things = counted(len(questions(plan)), "thing")
    return f"{what} differ in {things} ({of}); `{command}` asks which to keep"


def named(plan: Plan, id: str) -> str:
    """Return the id of a record with its title."""
    title = _title(plan, id)
    return f"{id}, {quoted(title)}," if title else id


def _called(plan: Plan, record: str) -> str:
    return _with_title(plan, record) or _TABLES.get(record) or record.removeprefix("helpers.")


def _with_title(plan: Plan, id: str) -> str:
    title = _title(plan, id)
    return f"{id}  {shortened(title)}" if title else ""


def _title(plan: Plan, id: str) -> str:
    _, record = records_by_id(table_of(plan)).get(id, ("", {}))
    return roles.called(record)


def _field(field: str) -> str:
    return field.replace(".", ", ").replace("_", " ")


def _all_in_words(plan: Plan, values: list[tuple[str, Any]]) -> str:
    if len(values) == 1:
        return _in_words(plan, values[0][1])
    said = [f"{_field(field)} {_in_words(plan, value)}" for field, value in values]
    return (", " if all("\n" not in one for one in said) else "\n").join(said)


def _in_words(plan: Plan, value: Any) -> str:
    if value is MISSING:
        return "nothing"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        return number_said(value)
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return in_full(value)
    if isinstance(value, dict):
        parts = (f"{_field(key)}: {_in_words(plan, item)}" for key, item in value.items())
        return "\n".join(parts)
    if isinstance(value, list | tuple):
        return "\n".join(_in_words(plan, item) for item in value) or "nothing"
    return _with_title(plan, value) or value if isinstance(value, str) else str(value)
