"""The due items of a plan: from the cache, or else worked out from the plan and cached."""

import contextlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ambition_cli.domain.progress.due_item import DueItem
from ambition_cli.storage import due_cache, files

if TYPE_CHECKING:
    from ambition_cli.services.workspace import Workspace


def items(file: Path, opened: Callable[[], "Workspace"], *, in_full: bool) -> list[DueItem]:
    """Return the due items of the plan in a file; none where there is no plan. Raises NotAPlan.

    What is private or not for a manager has its words only where they are asked for in full. The
    workspace is opened where the plan itself has to be read.
    """
    content = _content(file)
    if content is not None and not in_full:
        found = due_cache.read(file, content)
        if found is not None:
            return found
    from ambition_cli.domain.progress import due

    # Quietly: a prompt is not the place to say what else looks wrong about the plan.
    stored = replace(opened(), note=lambda _: None).store.load()
    found = due.items(stored.plan, in_full=in_full)
    if stored.content is not None and not in_full:
        due_cache.write(file, stored.content, found)
    return found


def _content(file: Path) -> bytes | None:
    """Return what a file holds; None where that is for the store to explain."""
    with contextlib.suppress(OSError):
        return files.read(file)
    return None
