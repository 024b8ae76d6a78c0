"""The words and figures that a plan's fields allow, and the base of all its records."""

import datetime as dt
from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, Strict

from ambition_cli.domain.choices import (
    HEADINGS,
    JUDGEMENTS,
    OPTION_STATUSES,
    OTHERS,
    REVERSIBLE,
    ROLES,
    RUNGS,
    Audience,
    ExperimentStatus,
    GoalStatus,
    Heading,
    Judgement,
    Kind,
    Mode,
    OptionStatus,
    Others,
    Reversible,
    Role,
    Rung,
    Verdict,
)
from ambition_cli.domain.dates import FIRST, LAST, WITHIN

__all__ = [
    "HEADINGS",
    "JUDGEMENTS",
    "OPTION_STATUSES",
    "OTHERS",
    "REVERSIBLE",
    "ROLES",
    "RUNGS",
    "Amount",
    "Audience",
    "Audiences",
    "ExperimentStatus",
    "GoalStatus",
    "Heading",
    "Judgement",
    "Kind",
    "Mode",
    "Number",
    "OptionStatus",
    "Others",
    "Rating",
    "Record",
    "Reversible",
    "Role",
    "Rung",
    "Texts",
    "Verdict",
]

LARGEST = 1_000_000_000_000  # more is a slip of the key, and sums of it would have no end
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
Audiences = Annotated[tuple[Others, ...], Strict(False)]


def _within_calendar(moment: dt.datetime) -> dt.datetime:
    if not FIRST <= moment.date() <= LAST:
        raise ValueError(f"must be {WITHIN}, not {moment}")
    return moment


Day = Annotated[dt.date, Field(ge=FIRST, le=LAST)]
Moment = Annotated[dt.datetime, AfterValidator(_within_calendar)]


def outside_calendar(error: Mapping[str, Any]) -> str | None:
    """Return what to say of a date that pydantic refused as too early or too late."""
    bounds = ("greater_than_equal", "less_than_equal")
    if error["type"] in bounds and isinstance(error["input"], dt.date):
        return f"must be {WITHIN}, not {error['input']}"
    return None


class Record(BaseModel):
    """A table of the plan: frozen, strict, and keeping the keys that it does not know."""

    model_config = ConfigDict(strict=True, frozen=True, extra="allow")
