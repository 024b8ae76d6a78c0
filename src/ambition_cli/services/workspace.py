"""A plan's file with what is needed to work on it: reading it, and changing it under its lock.

What is no more than one function of the domain applied to the plan needs no use case of its own:
`workspace.change(lambda plan: goals.add(plan, …))`.
"""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from ambition_cli.domain.plan import unknown_keys
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.progress import hours
from ambition_cli.errors import NotSaved
from ambition_cli.storage import other_versions
from ambition_cli.storage.store import Store, Stored, quiet

Result = TypeVar("Result")


@dataclass(frozen=True)
class Workspace:
    """One plan file, the clock, the command that works on it, and where to report what looks wrong.

    `is_named`: the person named the file, and may have mistyped it.
    """

    path: Path
    clock: Callable[[], dt.datetime]
    command: str = "ambition"
    note: Callable[[str], None] = quiet
    is_named: bool = False

    @property
    def store(self) -> Store:
        """Return the store of the plan."""
        return self.store_of(self.path)

    def store_of(self, file: Path) -> Store:
        """Return the store of another plan, changed by the same command."""
        return Store(file, self.clock, self.command, self.note)

    @property
    def today(self) -> dt.date:
        """Return the day."""
        return self.clock().date()

    def look(self, *, begins: bool = False) -> Plan:
        """Return the plan as it stands. Never writes."""
        return self.read(begins=begins).plan

    def read_for_lists(self, most_over: int | None = None, *, with_results: bool = False) -> Stored:
        """Return as much of a large plan as lists show, in a fraction of the time. Never writes.

        Older notes are missing. Of the experiments that are over, `most_over` are read in full, the
        others only by name, or `with_results` beside it. What this returns cannot be saved.
        """
        since = self.today - dt.timedelta(weeks=hours.WEEKS)
        return self._pointed_out(
            self.store.read_for_lists(since, most_over, with_results=with_results), begins=False
        )

    def read(self, *, begins: bool = False) -> Stored:
        """Return the plan with what stands in the file; note what looks wrong about it.

        To a command that `begins` plans, a file that is not there yet is nothing wrong.
        """
        return self._pointed_out(self.store.load(), begins=begins)

    def _pointed_out(self, stored: Stored, *, begins: bool) -> Stored:
        if stored.content is None and self.is_named and not begins:
            self.note(f"there is no plan at {self.path} yet")
        self.note_unknown_keys(stored.plan)
        for sentence in other_versions.other_versions(self.path, stored.content):
            self.note(sentence)
        return stored

    def note_unknown_keys(self, plan: Plan) -> None:
        """Note what in a plan's file is nearly the name of a field."""
        for sentence in unknown_keys.close_to_known(plan):
            self.note(f"{self.path}: {sentence}")

    def change(self, change: Callable[[Plan], Plan], *, goes_on: bool = False) -> Plan:
        """Change the plan under its lock, save it, and return it.

        A change that `goes_on` is one in the history with the change before it.
        """
        return self.store.update(change, goes_on=goes_on)

    def may_be_saved(self) -> bool:
        """Tell whether a change could be saved: a plan that is read-only is shown all the same."""
        try:
            self.store.refuse_read_only()
        except NotSaved:
            return False
        return True


def with_result(
    save: Callable[[Callable[[Plan], Plan]], Plan], change: Callable[[Plan], tuple[Plan, Result]]
) -> tuple[Plan, Result]:
    """Save a change that returns something beside the plan; return the plan as saved, and that."""
    found: list[Result] = []

    def changed(plan: Plan) -> Plan:
        plan, result = change(plan)
        found.append(result)
        return plan

    return save(changed), found[-1]


class OneChange:
    """Several changes that are one in the history, each saved as it is made."""

    def __init__(self, workspace: Workspace, plan: Plan, *, has_begun: bool = False) -> None:
        """Take up the plan as it stands; or as the change left it that has begun this one."""
        self._workspace, self.plan = workspace, plan
        self.has_begun = has_begun

    def change(self, change: Callable[[Plan], Plan]) -> Plan:
        """Change the plan, save it, and return it; what leaves it as it is does not begin."""
        before = self.plan
        self.plan = self._workspace.change(change, goes_on=self.has_begun)
        self.has_begun = self.has_begun or self.plan != before
        return self.plan
