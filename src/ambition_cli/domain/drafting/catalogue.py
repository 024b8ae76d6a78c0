"""What ships as data: archetypes of experiments, patterns of goals, questions of the interview."""

import re
from collections.abc import Container
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, Strict

from ambition_cli.domain.drafting.cases import cases_in
from ambition_cli.domain.drafting.figures import figure_in
from ambition_cli.domain.drafting.shapes import has_shape, things_in
from ambition_cli.domain.drafting.texts import (
    Said,
    Text,
    Variant,
    can_be_filled,
    needed_by,
    placeholders_in,
    variants_of,
)
from ambition_cli.domain.words.characters import UNSPACED
from ambition_cli.domain.words.choices import (
    RUNGS,
    Heading,
    Kind,
    Mode,
    Rung,
)
from ambition_cli.domain.words.matching import fold

Purpose = Literal[
    "discover", "problem", "impact", "question", "vague", "practise", "less", "keep", "option",
    "doubt", "offer",
]  # fmt: skip
Evidence = Literal["said", "saw", "did"]
Suits = Literal["any", "job", "deed"]
Takes = Literal[
    "text", "lines", "options", "helpers", "ticks", "tags", "pick", "not_for", "number",
    "readback", "closing", "order", "goals", "experiments", "farewell", "occasion", "day", "offer",
    "doubt", "own",
]  # fmt: skip
When = Literal[
    "both", "problem", "second", "impact", "more_of", "option", "options", "heading", "headings",
    "question", "content", "less",
]  # fmt: skip
# Whom {who} of an experiment may be: anybody who can look at work, a peer, who knows the place one
# works at, the manager, for what only a manager can give, or who decides on a rule: the manager, or
# else somebody who knows the place.
Asks = Literal["look", "peer", "place", "manager", "decides"]
Sets = Literal["title", "hours", "due", "helper"]

_Texts = Annotated[tuple[str, ...], Strict(False)]
_FromTo = Annotated[tuple[str, str], Strict(False)]

# How far the result of a rung can be trusted.
_EVIDENCE: dict[Rung, Evidence] = {
    "talk": "said", "watch": "saw", "one-off": "did", "part-time": "did", "for-real": "did",
}  # fmt: skip


class _Entry(BaseModel):
    """An entry of the catalogue: frozen, strict, and without keys that mean nothing."""

    model_config = ConfigDict(strict=True, frozen=True, extra="forbid")


def _holds_one(words: tuple[str, ...], text: str) -> bool:
    """Tell whether one of these beginnings of words stands in a text.

    A space at the end of a word stands for the end of the word: "at " is not in "attend". Scripts
    that put no spaces between words hold a word wherever it stands.
    """
    return any(map(_between_spaces(text).__contains__, _signs(words)))


# "Parents are treated like juniors" is about parents.
_COMPARED = re.compile(
    r"\b(?:treated|paid|seen|handled|regarded|looked at|spoken to) (?:like|as) (?:an? )?\w+"
)


@lru_cache(1_000)  # of each text, a draft asks for the words of every archetype
def _between_spaces(text: str) -> str:
    return f" {_COMPARED.sub(' ', fold(text))} "


@cache
def _signs(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(_sign, words))


def _sign(word: str) -> str:
    """Return what a text between spaces holds where it holds a word of the catalogue."""
    return fold(word) if UNSPACED.search(word) else f" {fold(word)}{' ' * word.endswith(' ')}"


class Piece(_Entry):
    """The first piece of something to do more of, told by the words of the line."""

    words: _Texts = ()  # none: of whatever it is
    step: str

    def is_told_by(self, text: str) -> bool:
        """Tell whether it is a piece of what a line names."""
        return not self.words or _holds_one(self.words, text)


class Try(_Entry):
    """A way of trying something on, at a rung; of a role, its smallest real piece."""

    rung: Rung
    title: Text
    hypothesis: Text
    smallest: Text
    steps: Annotated[tuple[Text, ...], Strict(False)]
    criterion: Text
    stop_if: Text
    hours: Annotated[int, Field(ge=1)]
    weeks: Annotated[int, Field(ge=1)]
    # The steps of whoever has no workplace: at a meetup, in an association, for a friend.
    outside: Annotated[tuple[Text, ...], Strict(False)] = ()
    needs: _Texts = ()
    unless: _Texts = ()  # words of somebody's week who does just that every day: it is no try then
    ask: Text | None = None
    asks: Asks | None = None
    asking_title: Text | None = None  # where {who} is known
    asking_first: Text | None = None  # its first step, where somebody is known for its option
    tags: _Texts = ()
    alone: bool = False  # nobody else is needed, so that it may lie in holidays


class Archetype(Try):
    """A way of trying something on, written once with care."""

    id: str
    purpose: Purpose
    kinds: Annotated[tuple[Kind, ...], Strict(False)] = ()
    suits: Suits = "any"  # of an option: "Staff engineer" is a job, "run the meetup" a deed
    headings: Annotated[tuple[Heading, ...], Strict(False)] = ()
    words: _Texts = ()  # beginnings of words, one of which its line or option must hold
    of_anything: bool = False  # a line that begins with one is about that: "teaching SQL"
    shapes: _Texts = ()  # or regular expressions that find how it is said (shapes.py)
    units: _Texts = ()  # or the unit of a figure that it says (figures.py)
    of_cases: bool = False  # or any cases that it names (cases.py)
    broad: _Texts = ()  # of a doubt: those that tell it where no words of any other do
    evidence: Evidence
    source: str
    brings: Annotated[int, Field(ge=1)] | None = None  # people who have something of it
    counts: Text | None = None  # what its goal counts, where that can be told more closely
    aims: Text | None = None  # what its goal is, where that can be
    then: Text | None = None  # a small piece of it, behind "then I": "automate one more step"
    own_count: bool = False  # its goal counts just that, whatever was counted of the problem
    weekly: bool = False  # its hours are those of a week, times its weeks
    nothing_for_manager: bool = False  # it asks others for a job or a price
    before_money_ends: bool = False  # its goal is due when what one lives by runs out
    particular: bool = False  # of an option of any kind: before its role, and nothing general after

    def placeholders(self) -> set[str]:
        """Return which of the person's words its texts have a place for."""
        asking = [one for one in (self.asking_title, self.asking_first) if one]
        return placeholders_in(*self._whole(), *self.steps, *asking)

    def needed(self) -> set[str]:
        """Return the words without which it cannot be drafted; a step can be left out."""
        return needed_by(*self._whole())

    def is_told_by(self, text: str) -> bool:
        """Tell whether a text has one of its words or shapes, or a figure in one of its units.

        As "status report", "nobody owns the alerts" and "the report takes me 7 hours" do.
        """
        figure = figure_in(text) if self.units else None
        tells = figure is not None and figure.unit in self.units
        tells = tells or (self.of_cases and bool(cases_in(text)))
        return tells or _holds_one(self.words, text) or has_shape(self.shapes, text)

    def is_what_they_do(self, today: str) -> bool:
        """Tell whether somebody's week is full of it already."""
        return _holds_one(self.unless, today)

    @property
    def is_general(self) -> bool:
        """Tell whether it is for any line of its purpose, and no words tell it."""
        return not (self.words or self.of_cases)

    @property
    def asks_manager(self) -> bool:
        """Tell whether what it does is done with a manager."""
        texts = (self.title, *self.steps)
        return any("my manager" in one for text in texts for one in variants_of(text).values())

    def is_begun_by(self, text: str) -> bool:
        """Tell whether a text begins with one of its words, and is about that whatever follows."""
        said = _between_spaces(text).lstrip()
        return self.of_anything and any(said.startswith(_sign(one).lstrip()) for one in self.words)

    def things_in(self, text: str) -> dict[str, Said]:
        """Return what a text in one of its shapes, or with a figure, is about, by placeholder."""
        if self.of_cases and (cases := cases_in(text)):
            return {"many": Said(cases, {"noun": cases})}
        found = things_in(self.shapes, text)
        figure = figure_in(text) if self.units and not found else None
        told = figure.things if figure else {}
        return found or {name: Said(said, {"noun": said}) for name, said in told.items()}

    def may_be_told_by(self, text: str) -> bool:
        """Tell whether a text holds one of its broad words, which say less: "sounds like"."""
        return _holds_one(self.broad, text)

    def steps_for(self, words: Container[str]) -> list[Text]:
        """Return the steps whose words were said."""
        return [step for step in self.steps if can_be_filled(step, words)]

    def _whole(self) -> tuple[Text, ...]:
        """Return its texts but the steps."""
        return self.title, self.hypothesis, self.smallest, self.criterion, self.stop_if


class Role(_Entry):
    """A role that people name as a next step: what its weeks are like, and how to try it on."""

    id: str
    names: Annotated[tuple[str, ...], Strict(False), Field(min_length=1)]
    week: str
    leave: str
    source: str
    tries: Annotated[tuple[Try, ...], Strict(False), Field(min_length=1)]

    @cached_property
    def archetypes(self) -> tuple[Archetype, ...]:
        """Return its tries as archetypes, the smaller rung first."""
        return tuple(
            Archetype.model_validate({
                **one.model_dump(exclude_unset=True),
                "id": f"{self.id}-{one.rung}",
                "purpose": "option",
                "evidence": _EVIDENCE[one.rung],
                "source": self.source,
            })
            for one in sorted(self.tries, key=lambda one: RUNGS.index(one.rung))
        )  # fmt: skip


class Guess(_Entry):
    """What might stop a goal, and the if-then plan against it."""

    obstacle: str
    cue: Text
    then: Text
    with_piece: str = ""  # in place of `then`, where a small piece of it is known
    for_people: bool = False  # it is about doing something for somebody, and not about a figure


class Until(_Entry):
    """What a goal is, and what it counts, until there is room to do something for it."""

    title: Text
    measure: Text


class Pattern(_Entry):
    """A pattern of goals, drafted `when` there is something to draft it from."""

    id: str
    when: When
    heading: Heading | None = None
    mode: Mode
    whole_horizon: bool
    form: Variant | None = None  # that the words of its title must have
    title: Text
    formerly: _Texts = ()  # titles that earlier versions drafted
    measure: Text
    baseline: int
    target: int | None = None  # None: as many as there are
    guesses: Annotated[tuple[Guess, ...], Strict(False), Field(min_length=1)]
    until: Until | None = None
    aimed: Text | None = None  # its title, where an experiment says what it is
    general: Text | None = None  # its title, where what is done is made for no particular problem
    aimed_question: str = ""  # asked for that title, in place of `question`
    owed_question: str = ""  # asked where an answer is owed by a day, in place of `question`
    question: str
    sets: Sets


class Closed(_Entry):
    """Days of every year, as month and day, without experiments that need other people."""

    words: _Texts = ()  # none: for everybody
    days: Annotated[tuple[_FromTo, ...], Strict(False)]

    def is_told_by(self, text: str) -> bool:
        """Tell whether it is for somebody who says this of their work."""
        return not self.words or _holds_one(self.words, text)


class Doubt(_Entry):
    """What whoever knows is asked, where an experiment is not about the doubt alone.

    `first` is how one begins where the option has somebody who is known for it.
    """

    step: Text
    first: Text
    ask: str
    begin: Text


class FollowUp(_Entry):
    """What is said to a kind of answer, and what is asked, in as many wordings as it may be put."""

    after: Literal[
        "title", "vague", "several", "long", "unknown", "condition", "strain", "light", "content",
        "loss", "vague_goal", "maybe_unknown", "maybe_content", "maybe_condition", "maybe_strain",
        "maybe_loss", "maybe_nobody", "maybe_title",
    ]  # fmt: skip
    heading: Heading | None = None
    said: _Texts = ()
    texts: _Texts = ()
    hint: str = ""
    help: str = ""
    examples: _Texts = ()


class Question(_Entry):
    """A question of the interview. `field` says where the answer is kept."""

    id: str
    label: str
    step: Annotated[int, Field(ge=1, le=14)]
    takes: Takes
    field: str
    text: str
    hint: str = ""
    help: str = ""
    examples: _Texts = ()
    most: int = 1
    default: int | None = None
    lowest: int = 0
    highest: int = 0
    seconds: int


class Ask(_Entry):
    """A question to put to those who offer something, and the answers that it follows."""

    about: Literal[
        "hard_no", "problems", "impact", "more_of", "less_of",
        "hours", "displaces", "reversible", "always",
    ]  # fmt: skip
    when: _Texts
    text: Text


_Frames = dict[str, _Texts]  # sentences by the form of the words that run on in them
_Listener = Literal["manager", "peer", "recruiter"]
_Occasion = Literal["step", "ambition", "career", "exploring", "finding_out"]


class SpokenOf(_Entry):
    """How an experiment is spoken of, behind "I'm" and behind "I've".

    `ask` is what somebody at work can be asked once they have heard of it.
    """

    doing: str
    done: str
    ask: str | None = None
    of_offer: bool = False  # told only to those who hear of the offer, and to no recruiter


class WantSaid(_Entry):
    """What is said around the lines of the ambition."""

    whatever_title: str
    too_long: str
    ask_for_time: str
    people: str
    quoted: dict[Heading, str]
    quoted_goal: str
    more_of_that: str


class Spoken(_Entry):
    """The sentences of the spoken answer; spoken.toml says what stands in each."""

    want: dict[Heading, _Frames]
    want_after: dict[Heading, dict[str, str]]
    join: dict[str, _Frames]
    want_said: WantSaid
    exploring: dict[str, str]
    content: dict[str, str]
    open: dict[Heading, str]
    done: dict[str, str]
    learned: _Frames
    goal: _Frames
    goal_stands: dict[str, str]
    next: dict[str, str]
    own: _Frames
    own_by: _Frames
    own_goal: _Frames
    own_habit: _Frames
    own_goal_wanted: _Frames
    own_goal_short: _Frames
    just_said: dict[Heading, str]
    behind_it: str
    said_before: dict[Heading, str]
    about: dict[Heading, str]
    deed: str
    ask: dict[_Listener, dict[_Occasion, _Texts]]
    ask_for: _Frames
    experiments: dict[str, SpokenOf]  # by the id of the archetype


@dataclass(frozen=True)
class Catalogue:
    """All that ships as data, validated."""

    archetypes: tuple[Archetype, ...]
    roles: tuple[Role, ...]
    pieces: tuple[Piece, ...]
    doubt: Doubt
    closed: tuple[Closed, ...]
    patterns: tuple[Pattern, ...]
    questions: tuple[Question, ...]
    follow_ups: tuple[FollowUp, ...]
    asks: tuple[Ask, ...]
    spoken: Spoken
    tags: dict[str, str]  # a tag of the archetypes, and how a person would say it
    kinds: dict[str, str]  # a kind of option, and how a person would say it
    occasions: dict[str, str]  # what brings somebody here
    said: dict[str, str]  # what the interview says beside its questions

    def first_piece(self, text: str) -> str:
        """Return what to begin with of something to do more of."""
        return next(one.step for one in self.pieces if one.is_told_by(text))

    def tags_of(self, archetype_id: str | None) -> tuple[str, ...]:
        """Return what a hard no can rule out of an archetype, of a role or general."""
        of_roles = (one for role in self.roles for one in role.archetypes)
        every = (*self.archetypes, *of_roles)
        return next((one.tags for one in every if one.id == archetype_id), ())
