"""The forms that an assistant's reply must have, one for each kind of brief.

What a model returns is text from a stranger: nothing is converted, unknown keys are ignored,
and each list and text has a limit. The limits here keep out what nobody could read; how many
words a field ought to have is for the gate, which asks for it again instead of refusing it all.
"""

import datetime as dt
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from ambition_cli.domain.words.dates import FIRST, LAST
from ambition_cli.domain.words.wording import LARGEST

LARGEST_REPLY = 64 * 1024
"""Bytes of a reply that are read; a longer one is refused unread."""

Text = Annotated[str, StringConstraints(min_length=1, max_length=600)]
Id = Annotated[str, StringConstraints(pattern=r"^[a-z]{1,2}[0-9]{1,4}$")]
Day = Annotated[dt.date, Field(ge=FIRST, le=LAST)]
Figure = Annotated[float, Field(ge=-LARGEST, le=LARGEST)]
Rung = Literal["talk", "watch", "one-off", "part-time", "for-real"]


class _Form(BaseModel):
    """A part of a reply: frozen, strict, and without what it was not asked for."""

    model_config = ConfigDict(frozen=True, strict=True, extra="ignore", allow_inf_nan=False)


class GoalReply(_Form):
    """A goal as proposed. `start` and `to` are figures of `measure`; `serves` names lines."""

    title: Text
    serves: tuple[Id, ...] = Field(default=(), max_length=12)
    measure: Text
    start: Figure = Field(alias="from")
    to: Figure
    due: Day
    obstacle: Text
    if_then: Text
    assumed: tuple[Text, ...] = Field(default=(), max_length=12)


class ExperimentReply(_Form):
    """An experiment as proposed. `hours` are those of all of it, `option` an option's id."""

    title: Text
    option: Id | None = None
    serves: tuple[Id, ...] = Field(default=(), max_length=12)
    rung: Rung
    hypothesis: Text
    smallest: Text
    steps: tuple[Text, ...] = Field(min_length=1, max_length=8)
    criterion: Text
    stop_if: Text
    hours: float = Field(ge=0, le=2_000)
    starts: Day
    ends: Day
    assumed: tuple[Text, ...] = Field(default=(), max_length=12)


class PlanReply(_Form):
    """What `brief plan` asks for: at most three goals and seven experiments."""

    reading: tuple[Text, ...] = Field(default=(), max_length=20)
    ambition: Annotated[str, StringConstraints(max_length=1_200)] = ""
    goals: tuple[GoalReply, ...] = Field(default=(), max_length=3)
    experiments: tuple[ExperimentReply, ...] = Field(default=(), max_length=7)
    waits: tuple[Text, ...] = Field(default=(), max_length=20)
    answer: Annotated[str, StringConstraints(max_length=1_200)] = ""


class SentenceReply(_Form):
    """One sentence with the ids of what it rests on."""

    text: Text
    rests_on: tuple[Id, ...] = Field(default=(), max_length=12)


class AnswerReply(_Form):
    """What `brief answer` asks for: sentences to say aloud, and a question to end with."""

    sentences: tuple[SentenceReply, ...] = Field(min_length=1, max_length=8)
    ask: Annotated[str, StringConstraints(max_length=300)] = ""


class QuestionReply(_Form):
    """What `brief question` asks for: one more question, and why it is worth asking."""

    question: Text
    why: Annotated[str, StringConstraints(max_length=300)] = ""


class PointReply(_Form):
    """One weak place of a plan, and how to test it sooner."""

    about: Id
    weakness: Text
    sooner_test: Text


class ChallengeReply(_Form):
    """What `brief challenge` asks for: the two weakest places."""

    points: tuple[PointReply, ...] = Field(min_length=1, max_length=2)


class ReviewReply(_Form):
    """What `brief review` asks for: what the records show that the person may not see."""

    seen: tuple[SentenceReply, ...] = Field(min_length=1, max_length=3)


Reply = PlanReply | AnswerReply | QuestionReply | ChallengeReply | ReviewReply
