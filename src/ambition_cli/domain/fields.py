"""The words and figures that a plan's fields allow, and the base of all its records."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, Strict

from ambition_cli.domain.choices import (
    HEADINGS,
    JUDGEMENTS,
    OPTION_STATUSES,
    REVERSIBLE,
    ROLES,
    RUNGS,
    ExperimentStatus,
    GoalStatus,
    Heading,
    Judgement,
    Kind,
    Mode,
    OptionStatus,
    Reversible,
    Role,
    Rung,
    Verdict,
)

__all__ = [
    "HEADINGS",
    "JUDGEMENTS",
    "OPTION_STATUSES",
    "REVERSIBLE",
    "ROLES",
    "RUNGS",
    "Amount",
    "ExperimentStatus",
    "GoalStatus",
    "Heading",
    "Judgement",
    "Kind",
    "Mode",
    "Number",
    "OptionStatus",
    "Rating",
    "Record",
    "Reversible",
    "Role",
    "Rung",
    "Texts",
    "Verdict",
]

Amount = Annotated[int, Field(ge=0)] | Annotated[float, Field(ge=0, allow_inf_nan=False)]
Number = int | Annotated[float, Field(allow_inf_nan=False)]
Rating = Annotated[int, Field(ge=1, le=5)]
Texts = Annotated[tuple[str, ...], Strict(False)]


class Record(BaseModel):
    """A table of the plan: frozen, strict, and keeping the keys that it does not know."""

    model_config = ConfigDict(strict=True, frozen=True, extra="allow")
