"""An interview without a terminal: replies go in, the plan and the place come out."""

import datetime as dt
from dataclasses import dataclass, field

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
from support.plans import TODAY

SCRIPT = Script(catalogue(), TODAY)
NOON = dt.datetime(2026, 7, 24, 12)

MINIMAL = [
    *("Ana", "Senior PM"),
    *("Nurses drown in paperwork", ""),
    *("They get home on time", ""),
    *("teaching", ""),
    "",  # less of
    "",  # what matters most
    *("Teach a course", "Write a book", ""),
    "",  # what is nothing for the manager
    *("", ""),  # hours, months
    *("Mei", ""),
    *("I wait", "Tuesday 18:00"),
    *("", "", ""),  # read-back, goals, experiments
]


@dataclass
class Talk:
    """An interview under way: replies go in, the plan and the place come out."""

    plan: Plan = EMPTY
    place: Place | None = None
    said: list[str] = field(default_factory=list)
    prompts: int = 0

    def __post_init__(self) -> None:
        self.place = opening(self.plan, SCRIPT)

    def reply(self, *replies: str) -> "Talk":
        for text in replies:
            assert self.place is not None, f"the interview was over before {text!r}"
            self.prompts += 1
            if text == "<":
                self.place = back(self.plan, self.place, SCRIPT)
                self.plan = reopened(self.plan, self.place)
                continue
            taken = take(self.plan, self.place, text, SCRIPT)
            self.plan, self.place = taken.plan, taken.place
            self.said += [taken.said] if taken.said else []
        return self

    def resumed(self) -> "Talk":
        """Return the talk as a new start finds it: from the plan alone."""
        return Talk(Plan.model_validate(table_of(self.plan)))
