"""The records of every day: what somebody did, and whom they talked to."""

from typing import Annotated

from pydantic import Field, Strict

from ambition_cli.domain.plan.fields import (
    Amount,
    Audiences,
    Day,
    Name,
    NeededWords,
    Private,
    Rating,
    Record,
    RecordId,
    Said,
    Texts,
)
from ambition_cli.domain.plan.roles import Ref

ME = "me"
"""Whose promise it is where the person gave it."""

_Anything = Ref(("lines", "experiments", "goals"))


class Note(Record):
    """What somebody did on a day, in their words.

    `belongs` is what they said it belongs to, `proposed` what the program thinks it does.
    """

    id: RecordId
    on: Day
    text: Name
    energy: Rating | None = None
    hours: Amount | None = None
    belongs: Annotated[Texts, _Anything] = Field(default=(), alias="for")
    proposed: Annotated[Texts, _Anything] = Field(default=(), alias="proposed_for")
    link: Said = None
    evidence: bool = False  # ticked by the person as something to show
    shown_as: Said = None  # its words on a page, where they are others
    private: Private = False
    not_for: Audiences = ()
    open_to: Audiences = ()  # who is shown it, although it would stay out

    @property
    def about(self) -> tuple[str, ...]:
        """Return the ids of what it belongs to, or else of what it is thought to."""
        return self.belongs or self.proposed


class Promise(Record):
    """What either side of a talk said they would do."""

    who: Annotated[str, Ref(("helpers",), checked=False)]  # ME, or a name
    what: NeededWords
    by: Day | None = None
    kept: bool = False
    let_go: bool = False  # nobody waits for it any more

    @property
    def is_open(self) -> bool:
        """Tell whether it is still to be kept."""
        return not self.kept and not self.let_go


class Talk(Record):
    """A talk with somebody: what was heard, and what was promised."""

    id: RecordId
    person: Annotated[str, Ref(("helpers",), checked=False)] = Field(alias="with")
    on: Day
    experiment: Annotated[str | None, Ref(("experiments",))] = None
    heard: Said = None
    promises: Annotated[tuple[Promise, ...], Strict(False)] = ()
    private: Private = False
    not_for: Audiences = ()
