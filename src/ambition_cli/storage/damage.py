"""Noticing that a plan was damaged since it was last saved, and what brings it back.

An editor, a sync service or a full disk may leave a file that is no plan, or one that lost its
end and still reads as a plan. Both show beside the version that was saved last. Never writes.
"""

import contextlib
from pathlib import Path

from ambition_cli.domain.merge import losses
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.words.dates import in_full
from ambition_cli.domain.words.wording import listed, some_of
from ambition_cli.storage import files, parse
from ambition_cli.storage.history import entries
from ambition_cli.storage.history.entries import NO_PLAN, Entry

_MOST_NAMED = 6


def way_back(plan: Path, content: bytes) -> str:
    """Return the end of an error about a damaged plan: which version was good, what restores it."""
    with contextlib.suppress(OSError):
        found = entries.read(plan, content)
        for steps, number in enumerate(found.undo_steps(content), start=1):
            if number != NO_PLAN and parse.plan_if_any(found.content(number)):
                undo = "`ambition undo`" if steps == 1 else f"`ambition undo {steps}`"
                return f"; {undo} brings it back as {_saved(found.version(number))}"
        for version in reversed(found.versions):
            if parse.plan_if_any(found.content(version.number)):
                return f"; the last version that was a plan is kept in {version.path}"
    return ""


def what_vanished(plan: Path, now: Plan, content: bytes | None) -> str:
    """Say what stood in the plan when it was last saved and is gone, and what brings it back."""
    with contextlib.suppress(OSError):
        found = entries.read(plan, content)
        at = found.current
        if at is None or at == NO_PLAN or found.holds(at, content):
            return ""
        if _content_of(plan) != content:
            return ""  # another process saves right now
        saved = _saved(found.version(at))
        if content is None:
            return f"{plan} is gone; `ambition undo` brings it back as {saved}"
        before = parse.plan_if_any(found.content(at))
        gone = losses.vanished(before, now) if before else []
        if gone:
            named = listed(some_of(gone, _MOST_NAMED))
            are, them = ("are", "them") if len(gone) > 1 else ("is", "it")
            return (
                f"{named} {are} gone from {plan} since it was {saved}; "
                f"if that was not you, `ambition undo` brings {them} back"
            )
    return ""


def _content_of(plan: Path) -> bytes | None:
    return files.read(plan) if plan.exists() else None


def _saved(version: Entry) -> str:
    return f"saved on {in_full(version.when)} at {version.when:%H:%M}"
