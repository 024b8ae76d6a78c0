"""The history of a plan: what each change was, taking changes back, bringing them back."""

from typing import Literal

from ambition_cli.domain.merge import changes
from ambition_cli.services.workspace import Workspace
from ambition_cli.storage.history import changes as changing
from ambition_cli.storage.history import entries
from ambition_cli.storage.history import undo as undoing
from ambition_cli.storage.history.changes import Change, Listed
from ambition_cli.storage.history.undo import Moved

__all__ = ["Change", "Listed", "Moved", "differences", "kind_of", "latest", "redo", "undo"]

Kind = Literal["unreadable", "found", "readable again", "forgotten", "changed"]

_ANY_BYTES = ("by hand", "plan edit")  # which may change the layout alone


def latest(workspace: Workspace, most: int | None) -> tuple[list[Listed], int]:
    """Return the changes, the newest first and at most so many; and how many more there are."""
    return changing.latest(workspace.store, most)


def undo(workspace: Workspace, times: int) -> Moved:
    """Take the last changes back. Raises Refused, with nothing changed, where there are fewer."""
    return undoing.undo(workspace.store, times)


def redo(workspace: Workspace, times: int) -> Moved:
    """Bring changes back that undo took back. Raises Refused where there are fewer."""
    return undoing.redo(workspace.store, times)


def kind_of(change: Change) -> Kind:
    """Return of what kind a change was."""
    if change.after is None:
        return "unreadable"
    if change.version.command == entries.FOUND:
        return "found"
    if change.before is None:
        return "readable again"
    if change.before == change.after and change.version.command not in _ANY_BYTES:
        return "forgotten"
    return "changed"


def differences(change: Change, *, quoting: bool) -> list[str]:
    """Return what a change of the kind "changed" changed, in a sentence for each record."""
    if not (change.before and change.after):
        return []
    return changes.differences(change.before, change.after, quoting=quoting)
