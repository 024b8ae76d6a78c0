"""The session of a command: which plan it works on, the day, what it prints on, who answers."""

from __future__ import annotations

import contextlib
import datetime as dt
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import typer

from ambition_cli.errors import AmbitionError, Misused

if TYPE_CHECKING:
    from ambition_cli.domain.plan.model import Plan
    from ambition_cli.render.page import Page
    from ambition_cli.services.workspace import OneChange, Workspace
    from ambition_cli.storage.store import Stored


@dataclass
class Session:
    """What the commands of one run share."""

    file: Path | None
    command: str = "ambition"
    sitting: OneChange | None = None  # where several changes are one in the history
    _noted: set[str] = field(default_factory=set)

    @property
    def path(self) -> Path:
        """Return the plan's file: the one named, or else the one in the user's data folder."""
        if self.file:
            return self.file
        from ambition_cli.storage import folders

        return folders.usual_plan()

    @property
    def workspace(self) -> Workspace:
        """Return the plan's file as the services work on it."""
        from ambition_cli.services import workspace

        named = self.file is not None
        return workspace.Workspace(self.path, self.now, self.command, self.note, is_named=named)

    @property
    def today(self) -> dt.date:
        """Return the day, or the one that AMBITION_TODAY sets."""
        given = os.environ.get("AMBITION_TODAY")
        if not given:
            return dt.date.today()
        try:
            day = dt.date.fromisoformat(given)
        except ValueError:
            raise Misused(
                f"AMBITION_TODAY is “{given}”; set it to a date such as 2026-08-23"
            ) from None
        from ambition_cli.domain.words import dates

        if not dates.FIRST <= day <= dates.LAST:
            raise Misused(f"AMBITION_TODAY is {day}; set it to {dates.WITHIN}")
        return day

    def now(self) -> dt.datetime:
        """Return the moment, or noon of the day that AMBITION_TODAY sets."""
        if os.environ.get("AMBITION_TODAY"):
            return dt.datetime.combine(self.today, dt.time(12), dt.UTC)
        return dt.datetime.now().astimezone().replace(microsecond=0)

    def look(self, *, begins: bool = False) -> Plan:
        """Return the plan as it stands. Never writes."""
        return self.workspace.look(begins=begins)

    def read_for_lists(self, most_over: int | None = None, *, with_results: bool = False) -> Stored:
        """Return as much of the plan as lists show; see `Workspace`. It cannot be saved."""
        return self.workspace.read_for_lists(most_over, with_results=with_results)

    def read(self, *, begins: bool = False) -> Stored:
        """Return the plan with what stands in the file; point out what looks wrong about it."""
        return self.workspace.read(begins=begins)

    def name_what_was_typed(self) -> None:
        """Say where an earlier text from an editor is that was never saved."""
        from ambition_cli.services import edit_file
        from ambition_cli.services.edit_file import NOTES

        for one in edit_file.left_before(self.workspace):
            if one.question == NOTES:
                self.note(
                    f"notes that you wrote were never saved; they are in {one.file}, and "
                    "`ambition note --edit` opens them again"
                )
            elif one.question is None:
                self.note(
                    f"an earlier edit of your plan was never saved; it is in {one.file}, which you "
                    "can delete once you no longer need it"
                )
            else:
                self.note(
                    f"an earlier answer was never saved ({one.question}); it is in {one.file}, "
                    "and typing e at that question opens it again"
                )

    def change(self, change: Callable[[Plan], Plan], typed: str | None = None) -> Plan:
        """Change the plan under its lock, save it, and return it.

        Where that fails, what was `typed` in answer to a question is said, not to be lost.
        """
        try:
            return (self.sitting or self.workspace).change(change)
        except AmbitionError:
            if typed:
                self.say(f"you had typed “{typed}”")
            raise

    def show(self, page: Page, *, on_one_screen: bool = False) -> None:
        """Print a page to stdout: in columns on a terminal, one record a line elsewhere."""
        from ambition_cli.cli import output

        output.show(page, on_one_screen=on_one_screen)

    def shows_all(self, everything: bool) -> bool:
        """Tell whether a list is to be shown whole: where asked, and where no screen is filled."""
        from ambition_cli.cli import output

        return everything or not output.fills_a_screen()

    def shareable(self, plan: Plan, include_private: bool) -> Plan:
        """Return the plan as JSON shows it: without what is private, unless that is asked for."""
        from ambition_cli.domain.privacy import veil

        return veil.shown_to(plan, "me", include_private=include_private)

    def show_json(self, key: str, records: Any) -> None:
        """Print records as they stand in the plan, as JSON with a versioned shape.

        Take them from what `shareable` returns.
        """
        from ambition_cli.domain.plan import model as plans

        self.show_shape(key, [plans.table_of(record) for record in records])

    def show_shape(self, key: str, values: Any) -> None:
        """Print plain values as JSON with a versioned shape."""
        self.show_values({key: values})

    def show_values(self, values: dict[str, Any]) -> None:
        """Print plain values by their names as JSON with a versioned shape."""
        from ambition_cli.domain.plan import SCHEMA
        from ambition_cli.domain.words import json as jsons

        print(jsons.in_json({"schema": SCHEMA, **values}))

    def say(self, sentence: str, *, whole: bool = False) -> None:
        """Say what was done: on stderr, so that stdout holds findings alone.

        Whole, it stands on one line, to be copied.
        """
        from ambition_cli.cli import output

        output.say(sentence, whole=whole)

    def note(self, sentence: str) -> None:
        """Say something that a person should know, once."""
        from ambition_cli.cli import output

        if sentence not in self._noted:
            self._noted.add(sentence)
            output.say(f"note: {sentence}")

    def can_ask(self) -> bool:
        """Tell whether a person is there to be asked."""
        from ambition_cli.cli import asking

        return asking.at_terminal()


def session_of(context: typer.Context) -> Session:
    """Return the session of this run."""
    found = cast(Session, context.find_root().obj)
    found.command = " ".join(context.command_path.split()[1:]) or "ambition"
    return found


def file_named(context: typer.Context) -> Path | None:
    """Return the plan's file as given on the command line or in AMBITION_PLAN, if it was."""
    given = context.find_root().params.get("plan") or os.environ.get("AMBITION_PLAN")
    return at_home(Path(given)) if given else None


def at_home(file: Path) -> Path:
    """Return a path with ~ in front as the person's home, where there is one."""
    with contextlib.suppress(RuntimeError):
        return file.expanduser()
    return file
