"""Forgetting a record, in the plan and in all of its history, for good."""

from ambition_cli.services.workspace import Workspace
from ambition_cli.storage.history import forget as forgetting
from ambition_cli.storage.history.forget import Report

__all__ = ["Report", "forget", "preview"]


def preview(workspace: Workspace, name: str, *, every: bool) -> Report:
    """Report what forgetting a record would do; the beginning of its words is enough.

    With `every`, all records are meant that ever had this id.
    """
    return forgetting.preview(workspace.store, name, all_of_them=every)


def forget(workspace: Workspace, name: str, *, every: bool, was_shown: bool) -> Report:
    """Forget a record, and report what was done.

    Where nobody was shown what would go, the name has to be whole.
    """
    return forgetting.forget(workspace.store, name, all_of_them=every, begun=was_shown)
