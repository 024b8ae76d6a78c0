"""The previous versions of a plan, kept in a folder beside it."""

import datetime as dt
import re
from pathlib import Path

from ambition_cli.storage import atomic

MOST_CHANGES = 200
MOST_BYTES = 20_000_000
_NAME = re.compile(r"(\d{6,})_.*\.toml")


def folder_of(plan: Path) -> Path:
    """Return where the previous versions of a plan are kept."""
    target = plan.resolve()
    return target.with_name(f"{target.name}.history")


def versions(plan: Path) -> list[Path]:
    """List the previous versions, oldest first.

    A version's name says when and by which command it was followed.
    """
    folder = folder_of(plan)
    found = folder.iterdir() if folder.is_dir() else ()
    return sorted((path for path in found if _NAME.fullmatch(path.name)), key=_number)


def keep(plan: Path, content: bytes, command: str, now: dt.datetime) -> Path:
    """Keep a version that is about to be followed, and return where it is kept."""
    kept = versions(plan)
    number = _number(kept[-1]) + 1 if kept else 1
    words = re.sub(r"[^a-z]+", "-", command.lower()).strip("-")
    folder = folder_of(plan)
    atomic.make_folder(folder)
    atomic.sweep_all(folder)
    version = folder / f"{number:06}_{now:%Y-%m-%dT%H%M%S}_{words}.toml"
    try:
        atomic.replace(version, content)
    except atomic.NotFlushed as error:  # the plan itself has not been touched yet
        version.unlink(missing_ok=True)
        raise OSError(error.errno, error.strerror) from None
    return version


def forget_oldest(plan: Path) -> None:
    """Let the oldest versions go beyond the bounds."""
    kept = versions(plan)
    size = sum(path.stat().st_size for path in kept)
    # The newest stays whatever its size: it is what was just there.
    while len(kept) > 1 and (len(kept) > MOST_CHANGES or size > MOST_BYTES):
        oldest = kept.pop(0)
        size -= oldest.stat().st_size
        oldest.unlink()


def _number(path: Path) -> int:
    return int(path.name.partition("_")[0])
