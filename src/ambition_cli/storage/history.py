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


def keep(plan: Path, content: bytes, command: str, now: dt.datetime) -> None:
    """Keep a version that is about to be followed, and let the oldest go beyond the bounds."""
    kept = versions(plan)
    number = _number(kept[-1]) + 1 if kept else 1
    words = re.sub(r"[^a-z]+", "-", command.lower()).strip("-")
    folder = folder_of(plan)
    atomic.make_folder(folder)
    atomic.replace(folder / f"{number:06}_{now:%Y-%m-%dT%H%M%S}_{words}.toml", content)
    _forget_oldest(versions(plan))


def _forget_oldest(kept: list[Path]) -> None:
    size = sum(path.stat().st_size for path in kept)
    # The newest stays whatever its size: it is what was just there.
    while len(kept) > 1 and (len(kept) > MOST_CHANGES or size > MOST_BYTES):
        oldest = kept.pop(0)
        size -= oldest.stat().st_size
        oldest.unlink()


def _number(path: Path) -> int:
    return int(path.name.partition("_")[0])
