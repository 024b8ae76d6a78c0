"""The due items of a plan, cached beside its versions so that a shell prompt need not wait.

It holds for exactly these bytes of the plan, goes when the plan changes, and can be deleted at any
time. What is private, or not for a manager, has no words in it.
"""

import contextlib
import datetime as dt
import hashlib
import json
import stat
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from ambition_cli import __version__
from ambition_cli.domain.progress.due_item import KINDS, DueItem
from ambition_cli.domain.words.json import in_json
from ambition_cli.storage import disk, files
from ambition_cli.storage.history import entries

_FORM = 2  # to be raised when other items are due, or are said in another way


def file_of(plan: Path) -> Path:
    """Return the cache file of a plan."""
    return entries.folder_of(plan) / "due.json"


def read(plan: Path, content: bytes) -> list[DueItem] | None:
    """Return the due items of a plan with this content; None where they are not cached."""
    try:
        kept = json.loads(files.read(file_of(plan)))
        if kept["of"] != _made_of(content):
            return None
        return [_item(one) for one in kept["items"]]
    except (OSError, ValueError, TypeError, KeyError):
        return None


def write(plan: Path, content: bytes, found: Sequence[DueItem]) -> None:
    """Cache the due items of a plan with this content, where its folder can be written to.

    Not where the plan changed meanwhile, because words in them may be private by now.
    """
    text = in_json({"of": _made_of(content), "items": [_fields(one) for one in found]})
    with contextlib.suppress(OSError):
        if _is_read_only(plan):
            return
        disk.make_folder(entries.folder_of(plan))
        disk.replace(file_of(plan), text.encode())
        if files.read(plan) != content:
            drop(plan)


def drop(plan: Path) -> None:
    """Delete the cache."""
    with contextlib.suppress(OSError):
        file_of(plan).unlink(missing_ok=True)


def _is_read_only(plan: Path) -> bool:
    """Tell whether the plan or a folder of it is marked so; the system does not tell root."""
    target = plan.resolve()
    paths = [target, target.parent, entries.folder_of(plan)]
    return any(path.exists() and not path.stat().st_mode & stat.S_IWUSR for path in paths)


def _made_of(content: bytes) -> list[str | int]:
    return [_FORM, __version__, hashlib.sha256(content).hexdigest()]


def _fields(one: DueItem) -> dict[str, Any]:
    return {name: value for name, value in asdict(one).items() if value not in ("", None, False)}


def _item(fields: dict[str, Any]) -> DueItem:
    named = [name for name in ("on", "first", "last") if name in fields]
    days = {name: dt.date.fromisoformat(fields[name]) for name in named}
    one = DueItem(**({"kind": "", "what": ""} | fields | days))
    if one.kind not in KINDS and not one.is_hidden:
        raise ValueError(one.kind)
    return one
