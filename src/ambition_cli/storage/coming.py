"""What comes on a day, kept among a plan's versions so that a shell prompt need not wait for it.

It is made of the plan alone, holds for just these bytes of it, and can be deleted at any time. What
is private, or not for a manager, has no words in it. It goes as soon as the plan changes.
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
from ambition_cli.domain.progress.coming import KINDS, Coming
from ambition_cli.domain.words.json import in_json
from ambition_cli.storage import disk, files
from ambition_cli.storage.history import entries

_FORM = 1  # to be counted up when other things come, or are said otherwise


def file_of(plan: Path) -> Path:
    """Return the file for a plan."""
    return entries.folder_of(plan) / "due.json"


def read(plan: Path, content: bytes) -> list[Coming] | None:
    """Return what comes in a plan with this content; None where that is not kept for it."""
    try:
        kept = json.loads(files.read(file_of(plan)))
        if kept["of"] != _made_of(content):
            return None
        return [_coming(one) for one in kept["coming"]]
    except (OSError, ValueError, TypeError, KeyError):
        return None


def write(plan: Path, content: bytes, found: Sequence[Coming]) -> None:
    """Keep what comes in a plan with this content, where its folder can be written to.

    It is not kept where the plan changed meanwhile: words in it may be private by now.
    """
    text = in_json({"of": _made_of(content), "coming": [_fields(one) for one in found]})
    with contextlib.suppress(OSError):
        if _is_read_only(plan):
            return
        disk.make_folder(entries.folder_of(plan))
        disk.replace(file_of(plan), text.encode())
        if files.read(plan) != content:
            drop(plan)


def drop(plan: Path) -> None:
    """Delete what is kept."""
    with contextlib.suppress(OSError):
        file_of(plan).unlink(missing_ok=True)


def _is_read_only(plan: Path) -> bool:
    """Tell whether the plan or a folder of it is marked so; the system does not tell root."""
    target = plan.resolve()
    paths = [target, target.parent, entries.folder_of(plan)]
    return any(path.exists() and not path.stat().st_mode & stat.S_IWUSR for path in paths)


def _made_of(content: bytes) -> list[str | int]:
    return [_FORM, __version__, hashlib.sha256(content).hexdigest()]


def _fields(one: Coming) -> dict[str, Any]:
    return {name: value for name, value in asdict(one).items() if value not in ("", None, False)}


def _coming(fields: dict[str, Any]) -> Coming:
    named = [name for name in ("on", "first", "last") if name in fields]
    days = {name: dt.date.fromisoformat(fields[name]) for name in named}
    one = Coming(**({"kind": "", "what": ""} | fields | days))
    if one.kind not in KINDS and not one.is_hidden:
        raise ValueError(one.kind)
    return one
