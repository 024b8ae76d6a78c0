"""What is due, from what is kept for a prompt; worked out of the plan where that does not hold."""

import contextlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ambition_cli.domain.progress.coming import Coming
from ambition_cli.storage import coming as kept
from ambition_cli.storage import files

if TYPE_CHECKING:
    from ambition_cli.services.workspace import Workspace


def coming(file: Path, opened: Callable[[], "Workspace"], *, in_full: bool) -> list[Coming]:
    """Return what comes in the plan of a file; nothing where there is none. Raises NotAPlan.

    What is private or not for a manager has its words only where they are asked for in full. The
    workspace is opened where the plan itself has to be read.
    """
    content = _content(file)
    if content is not None and not in_full:
        found = kept.read(file, content)
        if found is not None:
            return found
    from ambition_cli.domain.progress import due

    # Quietly: a prompt is not the place to say what else looks wrong about the plan.
    stored = replace(opened(), note=lambda _: None).store.load()
    found = due.coming(stored.plan, in_full=in_full)
    if stored.content is not None and not in_full:
        kept.write(file, stored.content, found)
    return found


def _content(file: Path) -> bytes | None:
    """Return what a file holds; None where that is for the store to explain."""
    with contextlib.suppress(OSError):
        return files.read(file)
    return None
