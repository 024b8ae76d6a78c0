"""Copies of a plan that a sync service left beside it: finding them, putting them away."""

import contextlib
import platform
import re
import unicodedata
from pathlib import Path

from ambition_cli.storage import disk
from ambition_cli.storage.history import entries

_KEPT_IN = "copies"
# "conflict" as the services say it: Dropbox and Nextcloud in the user's language, Syncthing,
# Seafile, Synology; then a second name by number (iCloud, Google Drive) or by computer (OneDrive).
_MARKS = re.compile(
    r".*(?:[ck]onfli[ckt]|конфликт|競合|冲突|衝突).*"
    r"| \d{1,2}| ?\(\d{1,2}\)"
    r"|-[\w-]*(?:desktop|laptop|macbook|imac|mbp|thinkpad|-pc)[\w-]*",
    re.IGNORECASE,
)


def beside(plan: Path) -> list[Path]:
    """List the copies that stand beside a plan, by name. Never writes."""
    found: list[Path] = []
    with contextlib.suppress(OSError, RuntimeError):
        folder = plan.resolve().parent
        found = [file for file in folder.iterdir() if is_copy(file, plan) and file.is_file()]
    return sorted(
        plan.with_name(file.name) if file.parent == plan.parent else file for file in found
    )


def is_copy(file: Path, plan: Path) -> bool:
    """Tell whether a file is beside a plan and named as a copy of it."""
    target = plan.resolve()
    # A Mac may spell é as two characters, and the name that was typed as one.
    stem, whole, name = (
        unicodedata.normalize("NFC", one) for one in (target.stem, target.name, file.name)
    )
    if not name.startswith(stem) or file.suffix != target.suffix or name == whole:
        return False
    if file.parent.resolve() != target.parent:
        return False
    mark = name.removesuffix(file.suffix).removeprefix(stem)
    return bool(_MARKS.fullmatch(mark)) or mark.lower() == f"-{platform.node().lower()}"


def put_away(copy: Path, plan: Path) -> Path | None:
    """Move a copy that was taken in into the plan's history; return its place, None if it stays."""
    folder = entries.folder_of(plan) / _KEPT_IN
    place, number = folder / copy.name, 1
    while place.exists():
        number += 1
        place = folder / f"{copy.stem} {number}{copy.suffix}"
    try:
        disk.make_folder(folder)
        copy.rename(place)
    except OSError:
        return None
    with contextlib.suppress(OSError):
        place.chmod(disk.OWNER_ONLY)
    return place


def put_away_in(plan: Path) -> list[Path]:
    """List the copies that were put away into the plan's history. Never writes."""
    folder = entries.folder_of(plan) / _KEPT_IN
    return sorted(file for file in folder.iterdir() if file.is_file()) if folder.is_dir() else []
