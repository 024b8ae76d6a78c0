"""An interview without a terminal: replies go in, the plan and the place come out."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.interview.order import (
    Place,
    Script,
    back,
    opening,
    reopened,
)
from ambition_cli.domain.interview.take import take
from ambition_cli.domain.plan.model import EMPTY, Plan, table_of
from ambition_cli.errors import Refused
from support.plans import TODAY

SCRIPT = Script(catalogue(), TODAY)
QUESTIONS = {one.id: one.text for one in SCRIPT.catalogue.questions}
NOON = dt.datetime(2026, 7, 24, 12)

Answers = Mapping[str, str | Sequence[str]]  # replies by the id of the question, in order

# One line a heading, two options. What is not named here gets Enter.
MINIMAL: Answers = {
    "name": "Ana",
    "usual_answer": "Senior PM",
    "problems": "Nurses drown in paperwork",
    "impact": "They get home on time",
    "more_of": "teaching",
    "options": ("Teach a course", "Write a book"),
    "helpers": "Mei",
    "obstacle": "I wait",
    "when_where": "Tuesday 18:00",
}


@dataclass
class Talk:
    """An interview under way: replies go in, the plan and the place come out."""

    plan: Plan = EMPTY
    script: Script = SCRIPT
    place: Place | None = None
    said: list[str] = field(default_factory=list)
    given: list[str] = field(default_factory=list)  # the replies so far, as one would type them

    def __post_init__(self) -> None:
        self.place = opening(self.plan, self.script)

    def reply(self, *replies: str) -> "Talk":
        """Give these replies to whatever is asked next."""
        for text in replies:
            assert self.place is not None, f"the interview was over before {text!r}"
            self.given.append(text)
            if text == "<":
                self.place = back(self.plan, self.place, self.script)
                self.plan = reopened(self.plan, self.place)
                continue
            taken = take(self.plan, self.place, text, self.script)
            self.plan, self.place = taken.plan, taken.place
            self.said += [taken.said] if taken.said else []
        return self

    def answer(self, answers: Answers) -> "Talk":
        """Go through to the end: these replies at their questions, Enter at all others."""
        return self._go("", answers)

    def to(self, question: str, answers: Answers = MappingProxyType({})) -> "Talk":
        """Go on until a question is put: these replies at those before it, Enter at all others."""
        if self == Talk():  # many tests begin with the same replies: they are read once
            there = _there(question, tuple((id, _in_tuple(said)) for id, said in answers.items()))
            self.plan, self.place = there.plan, there.place
            self.said, self.given = [*there.said], [*there.given]
            return self
        self._go(question, answers)
        assert self.place, f"{question} was not asked"
        return self

    def _go(self, end: str, answers: Answers) -> "Talk":
        known = {one.id for one in self.script.catalogue.questions}
        assert {*answers, end or "name"} <= known, f"unknown: {answers.keys() - known or end}"
        left = {id: [said] if isinstance(said, str) else [*said] for id, said in answers.items()}
        while self.place and self.place.question != end:
            assert len(self.given) < 200, f"it does not get past {self.place}"
            replies = left.get(self.place.question) or [""]
            try:
                self.reply(replies.pop(0))
            except Refused:  # and asked again
                if not replies:
                    raise
        assert not any(left.values()), f"nobody asked for {left}"
        return self

    def resumed(self) -> "Talk":
        """Return the talk as a new start finds it: from the plan alone."""
        return Talk(Plan.model_validate(table_of(self.plan)), self.script)


@cache
def _there(question: str, answers: tuple[tuple[str, str | tuple[str, ...]], ...]) -> Talk:
    """Return a talk from its beginning to a question."""
    talk = Talk()._go(question, dict(answers))
    assert talk.place, f"{question} was not asked"
    return talk


def _in_tuple(said: str | Sequence[str]) -> str | tuple[str, ...]:
    return said if isinstance(said, str) else tuple(said)


def typed(answers: Answers, plan: Plan = EMPTY, end: str = "") -> str:
    """Return the lines of an interview, up to a question or the end, as they would be typed."""
    talk = Talk(plan)
    given = talk.to(end, answers).given if end else talk.answer(answers).given
    return "".join(f"{reply}\n" for reply in given)


def begun_at(question: str) -> str:
    """Return a plan file in which all questions before this one were passed over."""
    asked = [*QUESTIONS][: [*QUESTIONS].index(question)]
    return f"schema = 1\n[interview]\nasked = {asked}\n"
