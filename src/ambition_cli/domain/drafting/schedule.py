"""Giving chosen experiments ids, dates that fit the hours of each week, and the person's words."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ambition_cli.domain.drafting.catalogue import Archetype
from ambition_cli.domain.drafting.goals import Draft, goal_for
from ambition_cli.domain.drafting.texts import Said, filled
from ambition_cli.domain.plan.experiments import WEEKS
from ambition_cli.domain.plan.goals import first_day, months_of
from ambition_cli.domain.plan.ids import fresh_ids
from ambition_cli.domain.plan.model import Experiment, Helper, Plan, table_of
from ambition_cli.domain.plan.records import with_fields
from ambition_cli.domain.plan.weeks import (
    Load,
    first_fit,
    load_of,
    load_of_all,
)
from ambition_cli.domain.privacy.audience import stays_out
from ambition_cli.domain.words.dates import add_days, add_months, monday_of

SIDE_BY_SIDE = 2  # drafts that run at the same time
MOST_ASKS = 2  # of one helper, in one set of drafts
PENCILLED_MONTHS = 12  # how far ahead what comes later is given days
USUAL_HOURS = 4  # a week, where nobody said


@dataclass(frozen=True)
class Choice:
    """An archetype chosen for an option, a line or a heading."""

    archetype: Archetype
    about: str  # the id of the option or line, or the heading
    serves: tuple[str, ...]
    drafted_from: tuple[str, ...]
    family: str  # of the goal that it helps
    words: dict[str, Said]
    planned: bool
    after: str = ""  # the key of the rung before

    @property
    def key(self) -> str:
        """Name the choice while it is a draft."""
        return f"{self.archetype.id}/{self.about}"


class Fitting:
    """Gives chosen experiments ids, dates that fit the hours of each week, and the words."""

    def __init__(self, plan: Plan, goals: Sequence[Draft], today: dt.date) -> None:
        self.plan, self.goals = plan, goals
        given = plan.person.hours_per_week
        self.hours: float = USUAL_HOURS if given is None else given
        self.first = first_day(plan, today)
        self.last = add_months(self.first, months_of(plan))
        self.last_of_later = add_months(self.first, PENCILLED_MONTHS)
        self.load: Load = load_of_all(plan.experiments)
        # The second of two side by side begins with a week of its own.
        monday = add_days(monday_of(self.first), 7)
        self.free = [self.first] + [monday] * (SIDE_BY_SIDE - 1)
        self.fresh = fresh_ids(table_of(plan))
        self.made: dict[str, Experiment] = {}

    def drafts(self, choices: Sequence[Choice]) -> list[Draft]:
        """Return the drafts, planned ones first; what does not fit waits under later."""
        return [Draft(choice.key, self._experiment(choice)) for choice in choices]

    def _experiment(self, choice: Choice) -> Experiment:
        archetype, edits = choice.archetype, self._edits(choice.key)
        hours = edits.get("hours", archetype.hours)
        before = self.made.get(choice.after)
        span = self._span(hours, archetype, before, self.last if choice.planned else None)
        if choice.planned and not span:
            span = self._span(hours, archetype, before, None)
            choice = replace(choice, planned=False)
        planned = choice.planned and span is not None
        experiment = Experiment(
            id=self.fresh.id("e"),
            title=filled(archetype.title, choice.words),
            round=self.plan.person.round,
            archetype=archetype.id,
        )
        fields: dict[str, Any] = {
            "option": choice.about if choice.family == "find-out" else None,
            "goal": goal_for(choice.family, self.goals),
            "serves": choice.serves,
            "drafted_from": choice.drafted_from,
            "after": before.id if before else None,
            "rung": archetype.rung,
            **{
                name: filled(getattr(archetype, name), choice.words)
                for name in ("hypothesis", "smallest", "criterion", "stop_if")
            },
            "steps": self._steps(choice),
            "hours": hours,
            "starts": span[0] if span else None,
            "ends": span[1] if span else None,
            "helper": self._helper(choice),
            "status": "planned" if planned else "later",
        }
        fields |= {key: value for key, value in edits.items() if key != "hours"}
        given = {key: value for key, value in fields.items() if value is not None}
        made: Experiment = with_fields(experiment, given)
        self.made[choice.key] = made
        return made

    def _edits(self, key: str) -> dict[str, Any]:
        """Return what the person changed in a draft."""
        edits = {edit.field: edit.text for edit in self.plan.interview.edits if edit.draft == key}
        read: dict[str, Callable[[str], Any]] = {
            "hours": float,
            "steps": lambda text: tuple(text.split("\n")),
        }
        return {key: read[key](text) if key in read else text for key, text in edits.items()}

    def _span(
        self,
        hours: float,
        archetype: Archetype,
        before: Experiment | None,
        last: dt.date | None,
    ) -> tuple[dt.date, dt.date] | None:
        """Return the first days at which it fits beside what was given days before it.

        Without a last day it is only pencilled in, and may reach beyond the horizon.
        """
        if not self.hours:
            return None
        lane = min(range(len(self.free)), key=lambda one: self.free[one])
        first = self.free[lane]
        if before and before.ends:
            first = max(first, add_days(before.ends, 1))
        weeks = range(archetype.weeks, max(WEEKS[archetype.rung][-1], archetype.weeks) + 1)
        span = first_fit(self.load, hours, weeks, (first, last or self.last_of_later), self.hours)
        if span:
            self.free[lane] = add_days(span[1], 1)
            for monday, more in load_of(hours, *span).items():
                self.load[monday] = self.load.get(monday, 0.0) + more
        return span

    def _steps(self, choice: Choice) -> tuple[str, ...]:
        """Return the steps, with what to ask a helper for behind the first."""
        steps = [filled(step, choice.words) for step in choice.archetype.steps_for(choice.words)]
        helper = self._helper(choice)
        if helper:
            steps.insert(1, f"Ask {helper} for {choice.archetype.ask}")
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
        managers = [one for one in self.plan.helpers if one.role == "manager"]
        others = [one for one in self.plan.helpers if one.role != "manager"]
        if choice.family == "practise":
            return [*managers, *others]
        if others or (option and stays_out(option, "manager")):
            return others
        return managers
