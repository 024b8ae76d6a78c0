"""Goals and experiments as models: what is to be reached, and what is tried on the way."""

import datetime as dt
from typing import Annotated, Any

from pydantic import Field, Strict, field_validator

from ambition_cli.domain.fields import (
    Amount,
    Audiences,
    Count,
    Day,
    ExperimentStatus,
    GoalStatus,
    Mode,
    Number,
    Rating,
    Record,
    Rung,
    Texts,
    Verdict,
)


class Checkin(Record):
    """Where a goal stood on a day."""

    on: Day
    value: Number
    note: str | None = None


def _in_order(start: dt.date | None, end: dt.date | None) -> None:
    if start and end and end < start:
        raise ValueError(f"must not be before {start}, when it starts")


class Goal(Record):
    """What to have reached within the round."""

    id: str
    title: str
    round: Count = 1
    mode: Mode | None = None
    serves: Texts = ()
    drafted_from: Texts = ()
    assumed: Texts = ()
    measure: str | None = None
    baseline: Number | None = None
    target: Number | None = None
    starts: Day | None = None
    due: Day | None = None
    obstacle: str | None = None
    if_then: str | None = None
    helper: str | None = None
    status: GoalStatus = "active"
    moved: Day | None = None  # when its due date was last moved
    continued: Day | None = None  # when it was last said to go on
    closed: Day | None = None
    why: str | None = None
    private: bool = False
    not_for: Audiences = ()
    open_to: Audiences = ()
    checkins: Annotated[tuple[Checkin, ...], Strict(False)] = ()

    @field_validator("due")
    @classmethod
    def _due_after_start(cls, due: dt.date | None, info: Any) -> dt.date | None:
        _in_order(info.data.get("starts"), due)
        return due


class Frozen(Record):
    """What was registered when the experiment started."""

    on: Day
    hypothesis: str | None = None
    criterion: str | None = None


class Forecast(Record):
    """What the person expected, before."""

    liking: Rating | None = None
    confidence: Rating | None = None


class Edit(Record):
    """A change of what was registered, after the start."""

    on: Day
    field: str
    was: str


class LogEntry(Record):
    """One line about how it is going."""

    on: Day
    note: str
    energy: Rating | None = None
    hours: Amount | None = None
    not_for: Audiences = ()


class Result(Record):
    """What came of it."""

    on: Day
    observed: str | None = None
    criterion_met: bool | None = None
    liking: Rating | None = None
    verdict: Verdict
    why: str | None = None
    learned: str | None = None
    fit: dict[str, Rating] = Field(default_factory=dict)


class Experiment(Record):
    """A small, time-boxed try of an option or a line."""

    id: str
    title: str
    round: Count = 1
    archetype: str | None = None
    option: str | None = None
    goal: str | None = None
    serves: Texts = ()
    drafted_from: Texts = ()
    assumed: Texts = ()
    after: str | None = None
    rung: Rung | None = None
    hypothesis: str | None = None
    smallest: str | None = None
    steps: Texts = ()
    criterion: str | None = None
    stop_if: str | None = None
    hours: Amount | None = None
    starts: Day | None = None
    ends: Day | None = None
    helper: str | None = None
    status: ExperimentStatus = "planned"
    started: Day | None = None
    continued: Day | None = None  # when it was last said to go on
    why: str | None = None
    private: bool = False
    not_for: Audiences = ()
    open_to: Audiences = ()
    frozen: Frozen | None = None
    forecast: Forecast | None = None
    edits: Annotated[tuple[Edit, ...], Strict(False)] = ()
    log: Annotated[tuple[LogEntry, ...], Strict(False)] = ()
    result: Result | None = None

    @field_validator("ends")
    @classmethod
    def _ends_after_start(cls, ends: dt.date | None, info: Any) -> dt.date | None:
        _in_order(info.data.get("starts"), ends)
        return ends
