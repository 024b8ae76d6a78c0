"""The words and figures that a plan's fields allow, and the base of all its records."""

from typing import Annotated, Literal, get_args

from pydantic import BaseModel, ConfigDict, Field, Strict

Heading = Literal["problems", "impact", "more_of"]
Kind = Literal[
    "lead",
    "teach",
    "speak",
    "coach",
    "write",
    "build",
    "research",
    "manage",
    "craft",
    "found",
    "sell",
    "move",
    "study",
    "volunteer",
    "community",
    "rest",
    "search",
    "transfer",
    "other",
]
Audience = Literal["me", "mentor", "manager", "peer", "recruiter"]
OptionStatus = Literal["open", "taken", "declined", "dropped"]
Role = Literal["manager", "mentor", "peer", "coach", "friend", "other"]
Mode = Literal["learn", "perform"]
GoalStatus = Literal["active", "later", "reached", "let_go"]
Rung = Literal["talk", "watch", "one-off", "part-time", "for-real"]
ExperimentStatus = Literal["later", "planned", "running", "paused", "finished", "dropped"]
Verdict = Literal["keep", "change", "stop", "unclear"]
Judgement = Literal["yes", "partly", "no", "unclear"]
Reversible = Literal["easy", "hard", "no"]

HEADINGS: tuple[Heading, ...] = get_args(Heading)
Others = Literal["mentor", "manager", "peer", "recruiter"]
OTHERS: tuple[Others, ...] = get_args(Others)
ROLES: tuple[Role, ...] = get_args(Role)
OPTION_STATUSES: tuple[OptionStatus, ...] = get_args(OptionStatus)
RUNGS: tuple[Rung, ...] = get_args(Rung)
JUDGEMENTS: tuple[Judgement, ...] = get_args(Judgement)
REVERSIBLE: tuple[Reversible, ...] = get_args(Reversible)

Amount = Annotated[int, Field(ge=0)] | Annotated[float, Field(ge=0, allow_inf_nan=False)]
Number = int | Annotated[float, Field(allow_inf_nan=False)]
Rating = Annotated[int, Field(ge=1, le=5)]
Texts = Annotated[tuple[str, ...], Strict(False)]
Audiences = Annotated[tuple[Others, ...], Strict(False)]


class Record(BaseModel):
    """A table of the plan: frozen, strict, and keeping the keys that it does not know."""

    model_config = ConfigDict(strict=True, frozen=True, extra="allow")
