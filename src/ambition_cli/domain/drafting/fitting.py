"""Giving chosen experiments their days, ids and the person's words."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from ambition_cli.domain.drafting.catalogue import Archetype, Doubt
from ambition_cli.domain.drafting.goals import Draft, goal_for, people
from ambition_cli.domain.drafting.heard import is_somebody
from ambition_cli.domain.drafting.schedule import LONGEST_GAP, SHARE, Calendar, Wanted, spread
from ambition_cli.domain.drafting.texts import Said, filled, said_doubt
from ambition_cli.domain.plan.goals import first_day, months_of
from ambition_cli.domain.plan.ids import fresh_ids
from ambition_cli.domain.plan.model import Experiment, Helper, Option, Plan, table_of
from ambition_cli.domain.plan.records import with_fields
from ambition_cli.domain.privacy.audience import stays_out
from ambition_cli.domain.words.dates import add_days, add_months

MOST_ASKS = 2  # of one helper, in one set of drafts
USUAL_HOURS = 4  # a week, where nobody said
LIGHT_HOURS = 1
ENOUGH = 12  # experiments for the months of a round; more only where a gap would be too long


@dataclass(frozen=True)
class Choice:
    """An archetype chosen for an option, a line or a heading."""

    archetype: Archetype
    about: str  # the id of the option or line, or the heading
    serves: tuple[str, ...]
    drafted_from: tuple[str, ...]
    family: str  # of the goal that it helps
    words: dict[str, Said]
    after: str = ""  # the key of the rung before
    why: str = ""  # it is there, in a word

    @property
    def key(self) -> str:
        """Name the choice while it is a draft."""
        return f"{self.archetype.id}/{self.about}"


class Fitting:
    """Gives chosen experiments days that fit, ids in the order of their start, and the words."""

    def __init__(
        self, plan: Plan, goals: Sequence[Draft], today: dt.date, doubt: Doubt, *, light: bool
    ) -> None:
        self.plan, self.goals, self.doubt, self.light = plan, goals, doubt, light
        given = plan.person.hours_per_week
        self.hours: float = USUAL_HOURS if given is None else given
        if light:
            self.hours = min(self.hours, LIGHT_HOURS)
        self.first = first_day(plan, today)
        self.last = add_days(add_months(self.first, months_of(plan)), -1)
        self.decide_by = decide_by(plan, today)
        self.fresh = fresh_ids(table_of(plan))
        self.made: dict[str, Experiment] = {}
        self.calendar = self._calendar(1.0)

    @property
    def hours_in_all(self) -> tuple[float, float]:
        """Return the hours of a week, and of all that may be planned."""
        return self.hours, self._calendar(SHARE).left

    def spread(
        self,
        ahead: Sequence[Choice],
        rest: Sequence[Choice],
        following: Callable[[Choice], Choice | None],
        most: int,
    ) -> list[Draft]:
        """Return the drafts over the months, with as many second tries as leave no long gap.

        What does not fit waits under later, and so do the next rungs of what does.
        """
        chosen = [*ahead]
        self._lay_out(chosen)
        fills = not self.light and bool(self.hours) and len(chosen) > 0
        seconds = [one for one in chosen if one.key in self.calendar.spans]
        order = ("find-out", "contribute", "practise", "answer", "discover")  # the last over early
        seconds.sort(key=lambda one: order.index(one.family))
        later: list[Choice] = []
        while seconds:
            after = following(seconds.pop(0))
            if not after:
                continue
            # Of an option something is to be done, too, before it is decided on.
            decides = after.family == "find-out" and len(chosen) < ENOUGH
            if fills and (decides or self.calendar.gap() > LONGEST_GAP):
                chosen.append(after)
                self._lay_out(chosen)
                if after.key in self.calendar.spans:
                    seconds.append(after)
                    continue
                chosen.remove(after)
                self._lay_out(chosen)
            later.append(after)
        return self._drafts([*chosen, *later, *rest], most)

    def one_by_one(self, choices: Sequence[Choice]) -> list[Draft]:
        """Return the drafts, each on the first days that it fits beside what there is."""
        for choice in choices:
            beside = self._calendar(1.0)
            span = beside.place(self._wanted(choice), self.first)
            if span:
                self.calendar.spans[choice.key] = span
        return self._drafts(choices, len(choices), in_turn=True)

    def reason(self, choice: Choice) -> Literal["hours", "months", "none"]:
        """Say why something chosen has no days."""
        if not self.hours:
            return "none"
        return "hours" if choice.archetype.hours > self.calendar.left else "months"

    def _calendar(self, share: float) -> Calendar:
        return Calendar(
            self.first, self.last, self.hours, 1 if self.light else 2,
            self.plan.experiments, share,
        )  # fmt: skip

    def _lay_out(self, choices: Sequence[Choice]) -> None:
        self.calendar = self._calendar(SHARE)
        urgent = [one for one in choices if self.decide_by and one.family == "find-out"]
        for one in urgent:
            self.calendar.place(self._wanted(one), self.first)
        spread(self.calendar, [self._wanted(one) for one in choices if one not in urgent])

    def _wanted(self, choice: Choice) -> Wanted:
        hours = self._edits(choice.key).get("hours", choice.archetype.hours)
        one = choice.archetype
        return Wanted(choice.key, hours, one.weeks, one.rung, choice.after)

    def _drafts(
        self, choices: Sequence[Choice], most: int, *, in_turn: bool = False
    ) -> list[Draft]:
        """Return the drafts in the order of their start, and then what has no days."""
        spans = self.calendar.spans
        dated = [one for one in choices if one.key in spans]
        if not in_turn:
            dated.sort(key=lambda one: spans[one.key].starts)
        undated = [one for one in choices if one.key not in spans]
        ordered = choices if in_turn else [*dated, *undated][:most]
        return [Draft(one.key, self._experiment(one), why=one.why) for one in ordered]

    def _experiment(self, choice: Choice) -> Experiment:
        archetype, edits = choice.archetype, self._edits(choice.key)
        before = self.made.get(choice.after)
        span = self.calendar.spans.get(choice.key)
        experiment = Experiment(
            id=self.fresh.id("e"),
            title=filled(archetype.title, choice.words),
            round=self.plan.person.round,
            archetype=archetype.id,
        )
        option = self.plan.option(choice.about) if choice.family == "find-out" else None
        fields: dict[str, Any] = {
            "option": option.id if option else None,
            "goal": goal_for(choice.family, self.goals),
            "serves": choice.serves,
            "drafted_from": choice.drafted_from,
            "after": before.id if before else None,
            "rung": archetype.rung,
            **{
                name: filled(getattr(archetype, name), choice.words)
                for name in ("hypothesis", "smallest", "criterion", "stop_if")
            },
            **(self._of_doubt(option) if option and not choice.after else {}),
            "steps": self._steps(choice, option),
            "hours": archetype.hours,
            "starts": span.starts if span else None,
            "ends": span.ends if span else None,
            "helper": self._helper(choice),
            "status": "planned" if span else "later",
        } | edits  # fmt: skip
        given = {key: value for key, value in fields.items() if value is not None}
        made: Experiment = with_fields(experiment, given)
        self.made[choice.key] = made
        return made

    def _of_doubt(self, option: Option) -> dict[str, str]:
        """Return what the first try of an option tests: what one would need to find out of it."""
        doubt = option.doubt
        if not doubt or option.id in {one.option for one in self.plan.experiments}:
            return {}
        words = {"doubt": said_doubt(doubt)}
        return {
            "hypothesis": filled(self.doubt.hypothesis, words),
            "criterion": filled(self.doubt.criterion, words),
        }

    def _edits(self, key: str) -> dict[str, Any]:
        """Return what the person changed in a draft."""
        return edits_of(self.plan, key)

    def _steps(self, choice: Choice, option: Option | None) -> tuple[str, ...]:
        """Return the steps, with what to ask whoever knows behind the first."""
        steps = [filled(step, choice.words) for step in choice.archetype.steps_for(choice.words)]
        knows = option.knows if option and not choice.after else None
        asked = knows if knows and is_somebody(knows) else self._helper(choice)
        if asked:
            steps.insert(1, f"Ask {asked} for {choice.archetype.ask or self.doubt.ask}")
        return tuple(steps)

    def _helper(self, choice: Choice) -> str | None:
        """Return who is asked for something: the one asked least, and nobody too often."""
        if not choice.archetype.ask:
            return None
        asked = [made.helper for made in self.made.values()]
        free = [one for one in self._to_ask(choice) if asked.count(one.name) < MOST_ASKS]
        found = min(free, key=lambda one: asked.count(one.name), default=None)
        return found.name if found else None

    def _to_ask(self, choice: Choice) -> list[Helper]:
        """Return who may be asked: the manager for hours, others for names and a look around."""
        option = self.plan.option(choice.about)
        managers = [one for one in people(self.plan) if one.role == "manager"]
        others = [one for one in people(self.plan) if one.role != "manager"]
        if choice.family == "practise":
            return [*managers, *others]
        if others or (option and stays_out(option, "manager")):
            return others
        return managers


def edits_of(plan: Plan, key: str) -> dict[str, Any]:
    """Return what the person changed in the draft of an experiment, by field."""
    edits = {edit.field: edit.text for edit in plan.interview.edits if edit.draft == key}
    read: dict[str, Callable[[str], Any]] = {
        "hours": float,
        "steps": lambda text: tuple(text.split("\n")),
    }
    return {key: read[key](text) if key in read else text for key, text in edits.items()}


def decide_by(plan: Plan, today: dt.date) -> dt.date | None:
    """Return the day by which an answer to an offer is owed, where it is within the months."""
    if plan.interview.occasion != "offer":
        return None
    owed = plan.interview.occasion_on
    first = first_day(plan, today)
    return owed if owed and first < owed < add_months(first, months_of(plan)) else None
