"""What is remembered between two reminders: how many went by since the plan last changed.

It stands in the user's folder for state, with no word of the plan. Without it, a reminder is the
first one.
"""

import contextlib
import datetime as dt
import json
from dataclasses import asdict, dataclass
from pathlib import Path

from ambition_cli.domain.words.json import in_json
from ambition_cli.errors import NotSaved
from ambition_cli.storage import disk, files, folders


@dataclass(frozen=True)
class Reminded:
    """How often the person was reminded of a plan with these bytes, and when last."""

    of: str = ""  # a hash of the plan
    times: int = 0
    last: dt.date | None = None
    has_asked: bool = False  # whether to stop


def file() -> Path:
    """Return where it is kept."""
    return folders.usual_state() / "nudge.json"


def read() -> Reminded:
    """Return what is remembered; nothing where that cannot be read."""
    try:
        fields = json.loads(files.read(file()))
        last = fields["last"] and dt.date.fromisoformat(fields["last"])
        return Reminded(str(fields["of"]), int(fields["times"]), last, bool(fields["has_asked"]))
    except (OSError, ValueError, TypeError, KeyError):
        return Reminded()


def write(reminded: Reminded) -> None:
    """Remember it. Raises NotSaved."""
    try:
        disk.make_folder(file().parent)
        disk.replace(file(), in_json(asdict(reminded)).encode())
    except OSError as error:
        raise NotSaved(f"{file()} could not be written ({disk.reason(error)})") from None


def forget() -> None:
    """Start counting again."""
    with contextlib.suppress(OSError):
        file().unlink(missing_ok=True)
