"""The records of a plan: what stands in the file, as models, and the one way to change it."""

import datetime as dt
from collections.abc import Sequence
from typing import Annotated, Any, Self, TypeVar

from pydantic import (
    Field,
    Strict,
    ValidationError,
    field_validator,
    model_validator,
)

from ambition_cli.domain.plan import SCHEMA as SCHEMA  # noqa: PLC0414  most find it here
from ambition_cli.domain.plan.everyday import Note, Talk
from ambition_cli.domain.plan.fields import (
    AlsoCalled,
    Amount,
    Assumed,
    Audiences,
    Count,
    Day,
    Drafted,
    DraftedBy,
    DraftedFrom,
    FirstDay,
    HelperName,
    LastDay,
    Moment,
    Name,
    NeededWords,
    Number,
    OnlyForOneself,
    OurText,
    OurTexts,
    Private,
    Rating,
    Record,
    RecordId,
    Round,
    Said,
    Serves,
    Texts,
    Title,
    Why,
    outside_calendar,
    table_beside,
)
from ambition_cli.domain.plan.fields import table_of as table_of  # noqa: PLC0414  most find it here
from ambition_cli.domain.plan.fields import with_fields as with_fields  # noqa: PLC0414  and this
from ambition_cli.domain.plan.ids import broken_references, with_ids
from ambition_cli.domain.plan.roles import (
    About,
    Called,
    Choice,
    Figure,
    Id,
    Ours,
    Part,
    Ref,
    Value,
    Words,
)
from ambition_cli.domain.words.choices import (
    HEADINGS,
    ExperimentStatus,
    GoalStatus,
    Heading,
    Judgement,
    Kind,
    Mode,
    Occasion,
    OptionStatus,
    Others,
    Question,
    Reversible,
    Role,
    Rung,
    Verdict,
)
from ambition_cli.domain.words.wording import shortened
from ambition_cli.errors import Refused


class Checkin(Record):
    """Where a goal stood on a day."""

    on: Day
    value: Number
    note: Said = None


def _in_order(start: dt.date | None, end: dt.date | None) -> None:
    if start and end and end < start:
        raise ValueError(f"must not be before {start}, when it starts")


class Goal(Record):
    """What to reach within the round."""

    id: RecordId
    title: Title
    round: Round = 1
    mode: Mode | None = None
    serves: Serves = ()
    drafted_from: DraftedFrom = ()
    drafted_by: DraftedBy = None
    assumed: Assumed = ()
    measure: Drafted = None
    baseline: Number | None = None
    target: Number | None = None
    starts: Day | None = None
    due: Day | None = None
    obstacle: Said = None
    if_then: Drafted = None
    helper: HelperName = None
    status: Annotated[GoalStatus, Choice(of_step=True)] = "active"
    moved: LastDay = None  # when its due date was last moved
    continued: LastDay = None  # when it was last said to go on
    closed: LastDay = None
    why: Why = None
    private: Private = False
    not_for: Audiences = ()
    open_to: Audiences = ()
    checkins: Annotated[tuple[Checkin, ...], Strict(False)] = ()

    @property
    def is_active(self) -> bool:
        """Tell whether it is being worked for."""
        return self.status == "active"

    @property
    def is_for_later(self) -> bool:
        """Tell whether it is saved for later."""
        return self.status == "later"

    @property
    def is_open(self) -> bool:
        """Tell whether it is neither reached nor let go."""
        return self.is_active or self.is_for_later

    @field_validator("due")
    @classmethod
    def _due_after_start(cls, due: dt.date | None, info: Any) -> dt.date | None:
        _in_order(info.data.get("starts"), due)
        return due


class Frozen(Record):
    """What was registered when the experiment started."""

    on: FirstDay
    hypothesis: Drafted = None
    criterion: Drafted = None


class Forecast(Record):
    """What the person expected, before."""

    liking: Rating | None = None
    confidence: Rating | None = None


class Edit(Record):
    """A change of what was registered, after the start."""

    on: Day
    field: OurText
    was: Annotated[str, Words(drafted=True)]


class LogEntry(Record):
    """One line about how it is going."""

    on: Day
    note: NeededWords
    energy: Rating | None = None
    hours: Amount | None = None
    not_for: Audiences = ()


class Result(Record):
    """What came of it."""

    on: FirstDay
    observed: Said = None
    criterion_met: bool | None = None
    liking: Rating | None = None
    verdict: Verdict
    why: Said = None
    learned: Said = None
    fit: Annotated[dict[str, Rating], Ref(("lines",))] = Field(default_factory=dict)
    evidence: bool = False  # ticked by the person as something to show
    shown_as: Said = None


class Experiment(Record):
    """A small, time-boxed try of an option or a line."""

    id: RecordId
    title: Title
    round: Round = 1
    archetype: Annotated[str | None, Ours()] = None
    option: Annotated[str | None, Ref(("options",))] = None
    goal: Annotated[str | None, Ref(("goals",))] = None
    serves: Serves = ()
    drafted_from: DraftedFrom = ()
    drafted_by: DraftedBy = None
    assumed: Assumed = ()
    after: Annotated[str | None, Ref(("experiments",))] = None
    rung: Rung | None = None
    hypothesis: Drafted = None
    smallest: Drafted = None
    steps: Annotated[Texts, Words(drafted=True)] = ()
    criterion: Drafted = None
    stop_if: Drafted = None
    hours: Amount | None = None
    starts: Day | None = None
    ends: Day | None = None
    helper: HelperName = None
    status: Annotated[ExperimentStatus, Choice(of_step=True)] = "planned"
    started: Annotated[Day | None, Figure(of_step=True, wins="earlier")] = None
    continued: LastDay = None  # when it was last said to go on
    why: Why = None
    private: Private = False
    not_for: Audiences = ()
    open_to: Audiences = ()
    frozen: Annotated[Frozen | None, Part(of_step=True)] = None
    forecast: Annotated[Forecast | None, Part(of_step=True)] = None
    edits: Annotated[tuple[Edit, ...], Strict(False)] = ()
    log: Annotated[tuple[LogEntry, ...], Strict(False)] = ()
    result: Annotated[Result | None, Part(of_step=True)] = None

    @property
    def is_for_later(self) -> bool:
        """Tell whether it is saved for later."""
        return self.status == "later"

    @property
    def is_planned(self) -> bool:
        """Tell whether its days are set and it has not started."""
        return self.status == "planned"

    @property
    def is_ahead(self) -> bool:
        """Tell whether it is still to start, on a day or later."""
        return self.is_planned or self.is_for_later

    @property
    def is_running(self) -> bool:
        """Tell whether it has started, and goes on."""
        return self.status == "running"

    @property
    def is_paused(self) -> bool:
        """Tell whether it is paused."""
        return self.status == "paused"

    @property
    def is_dropped(self) -> bool:
        """Tell whether it was given up before it was finished."""
        return self.status == "dropped"

    @property
    def is_begun(self) -> bool:
        """Tell whether it has started and is not over: running or paused."""
        return self.is_running or self.is_paused

    @property
    def is_over(self) -> bool:
        """Tell whether it is finished or dropped."""
        return self.status == "finished" or self.is_dropped

    @field_validator("ends")
    @classmethod
    def _ends_after_start(cls, ends: dt.date | None, info: Any) -> dt.date | None:
        _in_order(info.data.get("starts"), ends)
        return ends


def _as_table(value: object, key: str) -> object:
    """Take a plain string for a record that has just this key."""
    return {key: value} if isinstance(value, str) else value


class Person(Record):
    """Whose plan it is, and the room there is for it."""

    name: Annotated[str | None, Called()] = None
    hours_per_week: Amount | None = None
    months: Count | None = None
    not_before: Day | None = None
    round: Round = 1
    round_started: Annotated[Day | None, Figure(wins="later")] = None


class DraftEdit(Record):
    """What the person changed in a draft before it became a record."""

    draft: OurText
    field: OurText
    text: NeededWords
    starts: Day | None = None  # of a goal whose date was changed: its months count from here


class Interview(Record):
    """Answers that belong to no record, and how far the interview has come."""

    occasion: Occasion | None = None
    occasion_on: Day | None = None
    usual_answer: Said = None
    today: Said = None
    moment: Said = None
    matters_most: Annotated[str | None, Ref(("lines",), there=True)] = None
    obstacle: Said = None
    when_where: Said = None
    strain: OnlyForOneself = None
    relief: OnlyForOneself = None
    lost: OnlyForOneself = None
    keep: Said = None
    different: OnlyForOneself = None  # from the round before
    light: bool = False
    unknown: Annotated[tuple[Heading, ...], Strict(False)] = ()
    asked: OurTexts = ()
    pending: Annotated[str | None, Ours()] = None  # where it waits for an answer: a follow-up
    followed: OurTexts = ()  # the follow-ups put
    left_out: OurTexts = ()
    finished: Annotated[Moment | None, Figure(wins="later")] = None
    edits: Annotated[tuple[DraftEdit, ...], Strict(False)] = ()


class Line(Record):
    """One line of the ambition, or of what to do less of."""

    id: RecordId
    text: Name
    at_first: AlsoCalled = None  # a vaguer answer, before the follow-up
    short: AlsoCalled = None
    why: Said = None
    baseline_hours: Amount | None = None
    figure: Said = None  # of a condition: what it comes to
    hard_no: bool = False
    tags: OurTexts = ()
    private: Private = False
    not_for: Audiences = ()

    @property
    def name(self) -> str:
        """Return what to call the line: its short name, or its text, cut where it is long."""
        return self.short or shortened(self.text)

    @model_validator(mode="before")
    @classmethod
    def _plain(cls, value: object) -> object:
        return _as_table(value, "text")


Lines = Annotated[tuple[Line, ...], Strict(False)]


class Ambition(Record):
    """The lines under their headings; the first of each is its priority."""

    problems: Lines = ()
    impact: Lines = ()
    more_of: Lines = ()
    less_of: Lines = ()
    conditions: Lines = ()  # what has to be true, whatever comes of the rest


class Weighing(Record):
    """An option held against the ambition on a day: would it serve a line, or bring less_of."""

    on: Day
    hours: Amount | None = None  # a week
    displaces: Said = None
    reversible: Reversible | None = None
    lines: Annotated[dict[str, Judgement], Ref(("lines",))] = Field(default_factory=dict)


class LookBack(Record):
    """How a decision looked, some weeks after it."""

    on: Day
    said: Said = None


class Option(Record):
    """A possible next step to try on."""

    id: RecordId
    name: Name
    kind: Kind | None = None
    status: Annotated[OptionStatus, Choice(of_step=True)] = "open"
    source: Annotated[str | None, Ref(("lines",), checked=False)] = None
    decided: Annotated[Day | None, Figure(of_step=True)] = None  # when it was taken or declined
    why: Why = None
    doubt: Said = None
    knows: Said = None  # who does it
    wanted: bool | None = None  # as something was learned that says so, and the person agreed
    private: Private = False
    not_for: Audiences = ()  # who is never shown it, as the person said
    open_to: Audiences = ()  # who is shown it, although it would stay out
    weighed: Annotated[tuple[Weighing, ...], Strict(False)] = ()
    looked_back: Annotated[tuple[LookBack, ...], Strict(False)] = ()

    @property
    def is_open(self) -> bool:
        """Tell whether nothing is decided about it yet."""
        return self.status == "open"

    @property
    def is_decided(self) -> bool:
        """Tell whether it was taken or declined; one that was dropped never came to that."""
        return self.status in ("taken", "declined")

    @model_validator(mode="before")
    @classmethod
    def _plain(cls, value: object) -> object:
        return _as_table(value, "name")


class Helper(Record):
    """A person named to help, and with what."""

    name: Name
    role: Role | None = None
    ask: Said = None
    private: Private = False
    not_for: Audiences = ()

    @model_validator(mode="before")
    @classmethod
    def _plain(cls, value: object) -> object:
        return _as_table(value, "name")


class Review(Record):
    """A guided look back."""

    on: Day
    went_well: Said = None
    went_badly: Said = None
    next: Said = None
    not_for: Audiences = ()


class Told(Record):
    """To whom the ambition was said."""

    on: Day
    to: NeededWords
    not_for: Audiences = ()


class OwnAnswer(Record):
    """What to say to a question, in the person's own words."""

    on: Day
    question: Question
    audience: Others = Field(alias="for")
    seconds: Count
    text: NeededWords
    rests_on: Annotated[Texts, Ref(checked=False)] = ()
    private: Private = False
    not_for: Audiences = ()
    then: Annotated[dict[str, str], Value()] = Field(default_factory=dict)  # what each said then


class Change(Record):
    """How a line of the ambition changed; without `now` it was dropped."""

    on: Day
    line: Annotated[str, About(("lines",))]
    was: Annotated[str | None, Called()] = None
    now: Annotated[str | None, Called()] = None
    from_experiment: Annotated[str | None, Ref(("experiments",))] = None
    private: Private = False  # of a line that was dropped while it was private


class FormerName(Record):
    """What a record was called before, while it was not for everybody to see."""

    # Its id, or helpers.NAME; absent where the record is gone.
    record: Annotated[str | None, About()] = None
    name: Name
    private: Private = False  # hidden from everybody, else from whomever the record is hidden from


class Conflict(Record):
    """What two merged versions of a plan say differently; what `ours` says stands in the record.

    Without a field it is about the record itself, which one side took out.
    """

    # Its id, helpers.NAME, or the table: person, interview, ambition, plan.
    record: Annotated[str, About()]
    field: Annotated[str | None, Ours()] = None
    ours: Annotated[Any, Value()] = None
    theirs: Annotated[Any, Value()] = None


class Plan(Record):
    """The whole state: what is not in it does not exist."""

    plan_schema: int = Field(default=SCHEMA, alias="schema")
    # Ids of records that were forgotten, never to be given again; "helpers" where one of them was.
    forgotten: Annotated[Texts, Id()] = ()
    person: Person = Person.model_construct()  # by itself it would build its validator
    interview: Interview = Interview.model_construct()
    ambition: Ambition = Ambition.model_construct()
    options: Annotated[tuple[Option, ...], Strict(False)] = ()
    helpers: Annotated[tuple[Helper, ...], Strict(False)] = ()
    goals: Annotated[tuple[Goal, ...], Strict(False)] = ()
    experiments: Annotated[tuple[Experiment, ...], Strict(False)] = ()
    notes: Annotated[tuple[Note, ...], Strict(False)] = ()
    talks: Annotated[tuple[Talk, ...], Strict(False)] = ()
    reviews: Annotated[tuple[Review, ...], Strict(False)] = ()
    told: Annotated[tuple[Told, ...], Strict(False)] = ()
    spoken: Annotated[tuple[OwnAnswer, ...], Strict(False)] = ()
    changes: Annotated[tuple[Change, ...], Strict(False)] = ()
    former_names: Annotated[tuple[FormerName, ...], Strict(False)] = ()
    conflicts: Annotated[tuple[Conflict, ...], Strict(False)] = ()

    @model_validator(mode="before")
    @classmethod
    def _ids_given(cls, value: object) -> object:
        return with_ids(value) if isinstance(value, dict) else value

    @model_validator(mode="after")
    def _holds_together(self) -> Self:
        problem = next(broken_references(self, HEADINGS), None)
        if problem:
            raise ValueError(problem)
        return self

    def line(self, id: str | None) -> Line | None:
        """Return the line with this id, under whatever heading; None where there is none."""
        return _with_id(all_lines(self), id)

    def option(self, id: str | None) -> Option | None:
        """Return the option with this id; None where there is none."""
        return _with_id(self.options, id)

    def goal(self, id: str | None) -> Goal | None:
        """Return the goal with this id; None where there is none."""
        return _with_id(self.goals, id)

    def experiment(self, id: str | None) -> Experiment | None:
        """Return the experiment with this id; None where there is none."""
        return _with_id(self.experiments, id)

    def with_interview(self, **fields: Any) -> "Plan":
        """Return the plan with these answers of the interview; None takes one out.

        Raises Refused where the result would be no plan.
        """
        return changed(self, interview=with_fields(self.interview, fields))


Identified = TypeVar("Identified", Line, Option, Goal, Experiment)


def _with_id(records: Sequence[Identified], id: str | None) -> Identified | None:
    return next((record for record in records if record.id == id), None)


def lines_of(plan: Plan) -> tuple[Line, ...]:
    """List the lines under the three headings, priorities first in each."""
    return plan.ambition.problems + plan.ambition.impact + plan.ambition.more_of


def all_lines(plan: Plan) -> tuple[Line, ...]:
    """List every line, what to do less of and conditions included."""
    return lines_of(plan) + plan.ambition.less_of + plan.ambition.conditions


def changed(plan: Plan, **parts: Any) -> Plan:
    """Return a new, validated plan with these parts replaced: the one way to change a plan.

    Raises Refused where the result would be no plan.
    """
    return plan_of(table_beside(plan.model_copy(update=parts), plan))


def plan_of(tables: dict[str, Any]) -> Plan:
    """Return the plan that plain values are; raise Refused where they are none."""
    try:
        return Plan.model_validate(tables)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        said = outside_calendar(first) or str(first.get("ctx", {}).get("error", first["msg"]))
        field = next((part for part in reversed(first["loc"]) if isinstance(part, str)), "")
        raise Refused(f"{field} {said[:1].lower()}{said[1:]}".strip()) from None


EMPTY = Plan.model_validate({"schema": SCHEMA})
"""A plan of which nothing has been said yet."""
