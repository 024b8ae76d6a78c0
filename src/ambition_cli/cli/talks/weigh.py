"""Weighing something against the ambition, line by line; each answer is saved as it is given."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from ambition_cli.cli import output
from ambition_cli.cli.asking import Asker, said_back
from ambition_cli.cli.session import Session
from ambition_cli.domain.plan.model import (
    Line,
    Option,
    Plan,
)
from ambition_cli.domain.progress import weighing
from ambition_cli.domain.words import numbers, replies
from ambition_cli.domain.words.characters import narrow
from ambition_cli.domain.words.wording import (
    clean,
    number_said,
    one_word,
    shortened,
)
from ambition_cli.errors import EndOfInput, Refused
from ambition_cli.render import weighing as pages
from ambition_cli.render.page import GAP, Item, Say
from ambition_cli.services.workspace import OneChange

_BACK, _TAKE_OUT, _CANNOT_TELL = "<", "-", "?"
_COSTS = {
    "hours": "How many hours a week it takes",
    "displaces": "What it would take the place of",
    "reversible": "Whether there is a way back: easy, hard, or none",
}
_SHOWN = 20  # characters of an answer before the prompt: enough to know it by


@dataclass(frozen=True)
class _Place:
    """A question: the line or the cost that it is about, and the heading above it."""

    key: str
    heading: str
    line: Line | None = None


class WeighTalk:
    """One weighing at a terminal. It goes on where an earlier one of the day stopped."""

    def __init__(self, session: Session, asker: Asker, plan: Plan, name: str) -> None:
        """Take up what is to be weighed, an option of the plan or something new."""
        self.session, self._asker, self._name = session, asker, name
        self._sitting = OneChange(session.workspace, plan)
        self._places = list(_places(plan))

    @property
    def plan(self) -> Plan:
        """Return the plan as it was saved last."""
        return self._sitting.plan

    def hold(self) -> bool:
        """Ask line by line; False where the input ended before all was asked.

        Raises KeyboardInterrupt on Ctrl-C, after saying what is kept.
        """
        self.session.show(pages.opening(self.plan, self._option()))
        index, heading = self._begin(), ""
        try:
            while index < len(self._places):
                place = self._places[index]
                if place.heading != heading:
                    self.session.show([GAP, Say(place.heading, "strong")])
                heading, step = place.heading, self._asked(place)
                heading = "" if step < 0 else heading
                index = max(0, index + step)
        except EndOfInput:
            self._say_stopped()
            return False
        except KeyboardInterrupt:
            self._say_stopped()
            raise
        return True

    def _say_stopped(self) -> None:
        kept = "nothing was changed"
        if self._sitting.has_begun:
            command = asking_again(self.plan, self._name)
            kept = f"your answers are saved, and {command} picks up from here"
        self.session.say(f"stopped; {kept}")

    def _begin(self) -> int:
        """Return the first place that is open, where some were answered today; else the first."""
        left = weighing.left_today(self.plan, self._option(), self.session.today)
        return next((i for i, place in enumerate(self._places) if place.key in left), 0)

    def _asked(self, place: _Place, typed: str = "") -> int:
        """Put one question, keep its answer, and return how many places to go on.

        What was `typed` about it before is offered.
        """
        words = Item(place.key, place.line.text) if place.line else Say(_COSTS[place.key], "", 2)
        self.session.show([words])
        while True:
            reply = self._asker.ask(self._prompt(place), typed).strip()
            typed = ""
            if narrow(reply) == _BACK:
                return -1
            try:
                self._keep(place, self._read(place, reply))
            except weighing.LineChanged as changed:
                return self._asked_anew(place, changed.line, reply)
            except Refused as error:
                output.show_refusal(error)
            else:
                return 1

    def _asked_anew(self, place: _Place, line: Line | None, reply: str) -> int:
        """Ask about a line in its new words, with the reply at hand; go on where it is gone."""
        if line is None:
            words = f"{place.key} was removed in another window, so “{reply}” was not saved"
            output.show_refusal(words)
            return 1
        self.session.show(
            [Say(f"{place.key} was changed in another window. It now says:", "soon", 2)]
        )
        self._places[self._places.index(place)] = changed = replace(place, line=line)
        return self._asked(changed, reply)

    def _prompt(self, place: _Place) -> str:
        said = _said(place, self._option())
        kept = f"[{said}; Enter to keep it] " if said else ""
        return f"  {' ' * (len(place.key) + 2) if place.line else ''}{kept}> "

    def _read(self, place: _Place, reply: str) -> Any:
        """Return the answer in a reply; an empty one keeps what stands."""
        before = _answer(place, self._option())
        if place.line:
            kept = before or "unclear"
            return kept if not reply or replies.is_skip(reply) else weighing.judgement_said(reply)
        if narrow(reply) == _TAKE_OUT:
            return None
        if narrow(reply) == _CANNOT_TELL or _leaves_open(reply):
            return before
        take: dict[str, Callable[[str], Any]] = {
            "hours": lambda text: weighing.hours_of_a_week(said_back(numbers.hours_meant)(text)),
            "displaces": lambda text: clean(text, "that"),
            "reversible": weighing.way_back_said,
        }
        return take[place.key](reply) if reply else before

    def _keep(self, place: _Place, answer: Any) -> None:
        if answer is None and _answer(place, self._option()) is None:
            return
        today = self.session.today

        def weighed(plan: Plan) -> Plan:
            if place.line:
                return weighing.judged(plan, self._name, place.line, answer, today)
            return weighing.weighed(plan, self._name, {place.key: answer}, today)

        self._sitting.change(weighed)
        self._name = weighing.the_one(self.plan, self._name).id

    def _option(self) -> Option:
        """Return the option as it stands; one without an id before its first answer."""
        return weighing.named(self.plan, self._name) or Option(id="", name=self._name)


def asking_again(plan: Plan, name: str) -> str:
    """Return the command that asks about something; without --again it shows what was weighed."""
    option = weighing.the_one(plan, name)
    again = " --again" if weighing.is_weighed_through(plan, option) else ""
    return f"`ambition weigh {one_word(option.id)}{again}`"


def _leaves_open(reply: str) -> bool:
    """Tell whether a reply passes over a cost: of hours and the way back, "none" is an answer."""
    return replies.means_enter(reply) and not replies.is_none(reply)


def _places(plan: Plan) -> list[_Place]:
    lines = [
        _Place(line.id, pages.QUESTIONS[weighing.group_of(plan, line)], line)
        for line in weighing.asked_lines(plan)
    ]
    return [*lines, *(_Place(key, pages.COST_QUESTION) for key in weighing.COST)]


def _answer(place: _Place, option: Option) -> Any:
    """Return what was said at a place before, or None."""
    before = weighing.latest(option)
    if not before:
        return None
    return before.lines.get(place.key) if place.line else getattr(before, place.key)


def _said(place: _Place, option: Option) -> str:
    answer = _answer(place, option)
    if answer is None:
        return ""
    if place.line:
        return pages.ANSWERS[answer]
    if place.key == "hours":
        return number_said(answer)
    return pages.WAYS_BACK[answer] if place.key == "reversible" else shortened(answer, _SHOWN)
