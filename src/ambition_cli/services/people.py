"""The plans of several people in one folder, each at a glance."""

from pathlib import Path

from ambition_cli.domain.privacy import veil
from ambition_cli.domain.progress import overview
from ambition_cli.domain.progress.overview import Glance
from ambition_cli.errors import AmbitionError, Refused
from ambition_cli.services.workspace import Workspace
from ambition_cli.storage.store import Store

__all__ = ["Glance", "glances"]


def glances(
    workspace: Workspace, folder: Path, *, include_private: bool
) -> list[tuple[str, Glance | str]]:
    """Return each plan of a folder by its name, at a glance; or why it cannot be read."""
    if not folder.is_dir():
        raise Refused(f"{folder} is not a folder; give the one with the plans in it")
    return [
        (_name(file, folder), _seen(workspace, file, include_private)) for file in _plans_in(folder)
    ]


def _plans_in(folder: Path) -> list[Path]:
    """Return the plans of a folder: TOML files in it, and a plan.toml in a folder of its own."""
    found = [*folder.glob("*.toml"), *folder.glob("*/plan.toml")]
    return sorted(file for file in found if not file.name.startswith("."))


def _name(file: Path, folder: Path) -> str:
    within = file.relative_to(folder)
    return within.parts[0] if len(within.parts) > 1 else within.stem


def _seen(workspace: Workspace, file: Path, include_private: bool) -> Glance | str:
    try:
        plan = Store(file, workspace.clock).load().plan
    except AmbitionError as error:
        return str(error)
    seen = veil.shown_to(plan, "me", include_private=include_private)
    return overview.glance(seen, workspace.today)
