"""Keeping each version of a plan: all that writes to a plan's file goes through here.

The rename of the plan's own file decides. Its entry in the history is written before that under a
preliminary name, and renamed after it. A crash between any two steps leaves the old plan or the new
one, and the next save tells which by comparing the bytes. Call these with the lock held.
"""

import contextlib
import datetime as dt
from itertools import pairwise
from pathlib import Path

from ambition_cli.storage import disk, due_cache
from ambition_cli.storage.history import entries, packed
from ambition_cli.storage.history.entries import AHEAD, History

MOST_CHANGES = 200
MOST_BYTES = 50_000_000  # as they stand there: two hundred versions of ten years of notes


def settled(plan: Path, content: bytes | None, now: dt.datetime) -> History:
    """Return the history, with the plan as it stands in the file kept as its last version.

    A save that was interrupted is completed or reverted; a change made by something else is kept as
    a version of its own.
    """
    complete_save(plan, content)
    found = entries.read(plan, content)
    if content is None or found.is_current(content):
        return found
    folder = entries.folder_of(plan)
    disk.make_folder(folder)
    command = entries.ELSEWHERE if found.entries else entries.FOUND
    _keep(folder / entries.name_of(found.next_number, now, command, content), content)
    return entries.read(plan, content)


def complete_save(plan: Path, content: bytes | None) -> None:
    """Complete what an interrupted save had written to the history, or delete it."""
    found = entries.read(plan, content)
    if found.entries or found.pending:
        disk.sweep_all(entries.folder_of(plan))
    for entry in found.entries:
        if entry.path.name.endswith(AHEAD):
            entry.path.replace(_final_name(entry.path))
    for entry in found.pending:
        if entry.to is None and not found.holds(found.current, content):
            entry.path.replace(_final_name(entry.path))  # something else came since: lose neither
        else:
            entry.path.unlink()


def commit(plan: Path, content: bytes | None, name: str, in_history: bytes = b"") -> None:
    """Put content in the plan's place, with its entry in the history: both, or neither.

    Without content the plan is taken away. Raises OSError, with all as it was; NotFlushed where it
    is done and the system could not confirm it.
    """
    folder = entries.folder_of(plan)
    disk.make_folder(folder)
    ahead = folder / f"{name}{AHEAD}"
    _keep(ahead, in_history)
    try:
        if content is None:
            disk.remove(plan)
        else:
            disk.replace(plan, content)
    except disk.NotFlushed:
        raise
    except OSError:
        with contextlib.suppress(OSError):
            ahead.unlink()  # nothing followed it
        raise
    finally:
        due_cache.drop(plan)  # it may name what is private by now
    with contextlib.suppress(OSError):  # the next save completes it
        ahead.replace(_final_name(ahead))


def _keep(file: Path, content: bytes) -> None:
    try:
        packed.write(file, content)
    except disk.NotFlushed as error:  # the plan itself has not been touched yet
        file.unlink(missing_ok=True)
        raise OSError(error.errno, error.strerror) from None


def prune(plan: Path, content: bytes | None) -> None:
    """Keep the history within its bounds: the oldest versions go first, never where the plan is."""
    with contextlib.suppress(OSError):  # the change itself is saved
        found = entries.read(plan, content)
        _prune_versions(found)
        _prune_steps(entries.read(plan, content))


def _prune_versions(found: History) -> None:
    sizes = {version: version.path.stat().st_size for version in found.versions}
    for version in found.versions[:-1]:
        if len(sizes) <= MOST_CHANGES and sum(sizes.values()) <= MOST_BYTES:
            return
        if version.number != found.current:
            del sizes[version]
            version.path.unlink()


def _prune_steps(found: History) -> None:
    """Of steps one after another the last alone counts, and none before the oldest version."""
    oldest = found.versions[0].number if found.versions else 0
    for entry, after in pairwise(found.entries):
        if entry.to is not None and (after.to is not None or entry.number < oldest):
            entry.path.unlink()


def _final_name(ahead: Path) -> Path:
    """Return the name of an entry once it has taken effect."""
    return ahead.with_name(ahead.name.removesuffix(AHEAD))
