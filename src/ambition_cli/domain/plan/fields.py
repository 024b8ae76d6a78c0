"""The kinds of fields that a plan has: what values they allow, and what each is (see `roles`)."""

import datetime as dt
from collections.abc import Mapping
from typing import Annotated, Any, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, Strict

from ambition_cli.domain.plan.roles import Called, Figure, Id, Ours, Ref, Words
from ambition_cli.domain.words.choices import Others
from ambition_cli.domain.words.dates import FIRST, LAST, WITHIN
from ambition_cli.domain.words.wording import LARGEST


class Record(BaseModel):
    """A table of the plan: frozen, strict, and keeping the keys that it does not know."""

    # The validator of the plan holds those of all its tables. One of its own is built for a table
    # when it is first read by itself: all 28 would take a tenth of the time of a list.
    model_config = ConfigDict(strict=True, frozen=True, extra="allow", defer_build=True)


def table_of(record: BaseModel) -> dict[str, Any]:
    """Return a record as plain values, with just the keys that were given, in file order."""
    return record.model_dump(exclude_unset=True, exclude_none=True, by_alias=True)


def table_beside(record: BaseModel, other: BaseModel) -> dict[str, Any]:
    """Return a record as plain values, but for the records in its lists that another has as well.

    Those stay as they are: they were validated, and there may be thousands.
    """
    lists = _lists_of(record)
    there = {id(one) for records in _lists_of(other).values() for one in records}
    table = table_of(record.model_copy(update=dict.fromkeys(lists, ())))
    for name, records in lists.items():
        table[name] = [one if id(one) in there else table_of(one) for one in records]
    return table


def _lists_of(record: BaseModel) -> dict[str, tuple[BaseModel, ...]]:
    return {
        name: value
        for name, value in record
        if isinstance(value, tuple) and value and isinstance(value[0], BaseModel)
    }


Changed = TypeVar("Changed", bound=Record)


def with_fields(record: Changed, fields: Mapping[str, Any]) -> Changed:
    """Return the record with these fields; an empty text or None takes a field out.

    It is not validated here: whatever it goes into is, by `changed`.
    """
    out = {key for key, value in fields.items() if value is None or value == ""}
    unknown = record.model_extra or {}
    given = {key: getattr(record, key) for key in record.model_fields_set - set(unknown)} | unknown
    kept = {key: value for key, value in (given | dict(fields)).items() if key not in out}
    known = type(record).model_fields
    needed = {key: None for key in out if key in known and known[key].is_required()}
    return type(record).model_construct(**kept, **needed)


Amount = (
    Annotated[int, Field(ge=0, le=LARGEST)]
    | Annotated[float, Field(ge=0, le=LARGEST, allow_inf_nan=False)]
)
Number = (
    Annotated[int, Field(ge=-LARGEST, le=LARGEST)]
    | Annotated[float, Field(ge=-LARGEST, le=LARGEST, allow_inf_nan=False)]
)
Count = Annotated[int, Field(ge=-LARGEST, le=LARGEST)]
Rating = Annotated[int, Field(ge=1, le=5)]
Texts = Annotated[tuple[str, ...], Strict(False)]


def _within_calendar(moment: dt.datetime) -> dt.datetime:
    if not FIRST <= moment.date() <= LAST:
        raise ValueError(f"must be {WITHIN}, not {moment}")
    return moment


Day = Annotated[dt.date, Field(ge=FIRST, le=LAST)]
Moment = Annotated[dt.datetime, AfterValidator(_within_calendar)]

# Text may be anything, so these say what it is.
RecordId = Annotated[str, Id()]
Name = Annotated[str, Called()]
Title = Annotated[str, Called(drafted=True)]
AlsoCalled = Annotated[str | None, Called(also=True)]
Said = Annotated[str | None, Words()]
OnlyForOneself = Annotated[str | None, Words(private=True)]
NeededWords = Annotated[str, Words()]
Drafted = Annotated[str | None, Words(drafted=True)]
Why = Annotated[str | None, Words(of_step=True)]  # of a pause, a drop, a decision
HelperName = Annotated[str | None, Ref(("helpers",), checked=False)]
Serves = Annotated[Texts, Ref(("lines",))]
DraftedFrom = Annotated[Texts, Ref(("lines", "options"))]
DraftedBy = Annotated[str | None, Ours()]  # "assistant"; absent where the program drafted it
OurText = Annotated[str, Ours()]
OurTexts = Annotated[Texts, Ours()]
# Names of fields that were filled in; of an assistant's draft, sentences that it takes for granted.
Assumed = Annotated[Texts, Words(drafted=True)]
Audiences = Annotated[tuple[Others, ...], Strict(False), Ours()]

# Of two versions that a merge finds, the earlier or the later counts.
FirstDay = Annotated[Day, Figure(wins="earlier")]
LastDay = Annotated[Day | None, Figure(wins="later", of_step=True)]
Round = Annotated[Count, Figure(wins="later")]
Private = Annotated[bool, Figure(wins="later")]


def outside_calendar(error: Mapping[str, Any]) -> str | None:
    """Return what to say of a date that pydantic refused as too early or too late."""
    bounds = ("greater_than_equal", "less_than_equal")
    if error["type"] in bounds and isinstance(error["input"], dt.date):
        return f"must be {WITHIN}, not {error['input']}"
    return None
