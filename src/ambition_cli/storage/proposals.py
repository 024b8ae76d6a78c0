"""What an assistant proposed, in a file beside the plan until the person decides about it.

It is its owner's alone, saved whole or not at all, and read and written with the plan's lock held.
It is no version of the plan, and no plan: what is forgotten goes out of it, too.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import tomli

from ambition_cli.errors import NotSaved, Refused
from ambition_cli.storage import disk, files
from ambition_cli.storage.toml.layout import text_of

Tables = dict[str, Any]

_MOST_BYTES = 5_000_000  # some hundred replies; more was not written by us


def file_of(plan: Path) -> Path:
    """Return the file of a plan's proposals: plan.proposals beside plan.toml."""
    target = plan.resolve()
    return target.with_name(f"{target.stem}.proposals")


def read(plan: Path) -> Tables:
    """Return what was proposed; nothing where there is no file. Raises Refused."""
    path = file_of(plan)
    try:
        if path.is_symlink():  # what it leads to is not ours to read, nor to replace
            raise _unreadable(path, "it is a link")
        content = files.read(path)
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise _unreadable(path, disk.reason(error)) from None
    if len(content) > _MOST_BYTES:
        raise _unreadable(path, f"it is larger than {_MOST_BYTES // 1_000_000} MB")
    try:
        return tomli.loads(content.decode("utf-8"))
    except (ValueError, RecursionError):
        raise _unreadable(path, "it is not TOML") from None


def _unreadable(path: Path, why: str) -> Refused:
    return Refused(
        f"{path} holds proposals and cannot be read ({why}); delete it to go on without them"
    )


def write(plan: Path, tables: Tables) -> None:
    """Save what was proposed; hold the plan's lock meanwhile. Raises NotSaved."""
    path = file_of(plan)
    try:
        disk.sweep(path)
        if path.is_symlink():
            path.unlink()
        if tables:
            disk.replace(path, text_of(tables).encode("utf-8"))
        elif path.exists():
            disk.remove(path)
    except OSError as error:
        raise NotSaved(
            f"{path} could not be saved: {disk.reason(error)}; nothing was changed"
        ) from None


def forget(plan: Path, holds: Callable[[Tables], bool], may_hold: Callable[[str], bool]) -> None:
    """Take out of the proposals what holds a record, or may hold its words.

    What an assistant heard, and what was said to it, may tell of the record in other words: it goes
    whole. A file that cannot be read goes, too. Raises NotSaved.
    """
    try:
        tables = read(plan)
    except Refused:
        tables = {}
        if not file_of(plan).exists():
            return
    if not tables and not file_of(plan).exists():
        return
    kept = [
        one
        for one in tables.get("proposals", ())
        if not holds(one.get("record", {})) and not any(map(may_hold, _texts(one)))
    ]
    bare = [
        {key: value for key, value in one.items() if key in ("number", "on", "kind", "by")}
        for one in tables.get("batches", ())
    ]
    after = {**tables, "batches": bare, "proposals": kept}
    write(plan, {key: value for key, value in after.items() if value != []})


def _texts(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [text for item in value.values() for text in _texts(item)]
    if isinstance(value, list):
        return [text for item in value for text in _texts(item)]
    return [value] if isinstance(value, str) else []
