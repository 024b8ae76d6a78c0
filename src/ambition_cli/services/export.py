"""Exports: what a reader may see of the plan, in each form, and writing it to a file.

The library behind a form, of templates or of calendars, is loaded for that form alone.
"""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.privacy import veil
from ambition_cli.errors import Refused
from ambition_cli.export import for_reader, occasions, page
from ambition_cli.export.page import Reader
from ambition_cli.services.workspace import Workspace
from ambition_cli.storage import export_file, vdir

if TYPE_CHECKING:
    from ambition_cli.export.watched import Update

__all__ = [
    "Shown", "Update", "Weekly", "calendar", "data", "has_what_is_not_for_a_manager", "html",
    "markdown", "shown", "watched", "write",
]  # fmt: skip


@dataclass(frozen=True)
class Shown:
    """A plan, and what a reader may see of it."""

    plan: Plan
    seen: Plan
    reader: Reader
    private_is_left_out: bool
    since: dt.date | None = None  # from when on the page is about


@dataclass(frozen=True)
class Weekly:
    """The weekly events of one's own calendar, in words like “Friday 16:00”; empty for none."""

    appointment: str
    review: str


def shown(
    workspace: Workspace, reader: Reader, *, include_private: bool, include_left_out: bool
) -> Shown:
    """Return what a reader may see of the plan; raise Refused where there is none."""
    stored = workspace.read()
    if stored.content is None:
        raise Refused("there is no plan yet; `ambition interview` makes one in ten minutes")
    plan = stored.plan
    seen = mine = veil.shown_to(plan, "me", include_private=include_private)
    if reader != "me":
        seen = veil.shown_to(
            plan, reader, include_private=include_private, include_left_out=include_left_out
        )
    return Shown(plan, seen, reader, private_is_left_out=mine != plan)


def markdown(workspace: Workspace, shown: Shown) -> bytes:
    """Return the page for the reader as Markdown."""
    from ambition_cli.export import markdown

    return markdown.in_markdown(_page(workspace, shown)).encode()


def html(workspace: Workspace, shown: Shown) -> bytes:
    """Return the page for the reader, for a browser or on paper."""
    from ambition_cli.export import web

    return web.in_html(_page(workspace, shown)).encode()


def _page(workspace: Workspace, shown: Shown) -> page.Page:
    return page.page_of(shown.seen, shown.reader, workspace.today, shown.since)


def data(shown: Shown) -> bytes:
    """Return the plan as JSON; for other readers, only what their page shows."""
    from ambition_cli.export import plain

    return plain.in_json(for_reader.for_reader(shown.seen, shown.reader)).encode()


def calendar(workspace: Workspace, shown: Shown, weekly: Weekly | None) -> bytes:
    """Return a calendar of the dates; for oneself with what comes back each week.

    Raises Refused where there is nothing to come.
    """
    from ambition_cli.export import calendar

    found = list(occasions.dated(for_reader.for_reader(shown.seen, shown.reader)))
    if weekly and shown.reader == "me":
        found += occasions.weekly(shown.seen, weekly.appointment, weekly.review, workspace.today)
    if not found:
        raise Refused(
            "nothing in the plan has a date in the future; `ambition goals add` adds a goal"
        )
    return calendar.in_calendar(found, calendar.identity(shown.plan), workspace.clock())


def has_what_is_not_for_a_manager(shown: Shown) -> bool:
    """Tell whether one's own calendar says what a manager is not shown."""
    if shown.reader != "me":
        return False
    seen = {one.key: one for one in occasions.dated(veil.shown_to(shown.plan, "manager"))}
    return any(seen.get(one.key) != one for one in occasions.dated(shown.seen))


def watched(
    workspace: Workspace,
    folder: Path,
    plan: Plan,
    weekly: Weekly,
    *,
    include_private: bool,
    include_left_out: bool,
    force: bool,
) -> "Update":
    """Bring a folder that a calendar watches up to date, and tell what was done.

    Others may see it: what is private, or not for a manager, has its day there and no words, unless
    it is included. Raises Refused, NotSaved.
    """
    from ambition_cli.export import calendar
    from ambition_cli.export import watched as folders

    seen = veil.shown_to(
        plan, "manager", include_private=include_private, include_left_out=include_left_out
    )
    whose, now = calendar.identity(plan), workspace.clock()
    told = seen if include_left_out else occasions.for_others(seen)
    found = occasions.watched(plan, told, weekly.appointment, weekly.review, workspace.today)
    uids = [calendar.uid_of(one.key, whose).encode() for one in found]
    there = vdir.read(folder, workspace.path, [folders.MARK, *uids])
    tellable, file = occasions.summaries(seen), str(workspace.path.resolve())
    done = folders.update(there, found, whose, tellable, now, file=file, force=force)
    vdir.write(folder, done.files)
    return done


def write(
    workspace: Workspace, file: Path, content: bytes, may_replace: Callable[[], bool]
) -> None:
    """Write what was made of the plan to a file; `may_replace` is asked where it is not ours.

    Raises Refused where that says no, or the file is a plan; NotSaved where it cannot be written.
    """
    export_file.write(file, content, workspace.path, may_replace)
