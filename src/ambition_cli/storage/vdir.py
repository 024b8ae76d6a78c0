"""A folder of calendar files, one event each, as khal and vdirsyncer keep it."""

import contextlib
from collections.abc import Collection, Mapping
from pathlib import Path

from ambition_cli.errors import NotSaved, Refused
from ambition_cli.storage import disk, files
from ambition_cli.storage.history import entries


def read(folder: Path, plan: Path, marks: Collection[bytes]) -> dict[str, bytes]:
    """Return the calendar files that hold one of these marks, by name; none of a folder to be made.

    Raises Refused where it is no folder, cannot be read, or is the history of the plan.
    """
    _refuse_unfit(folder, plan)
    found = {}
    try:
        for path in sorted(file for file in folder.glob("*.ics") if file.is_file()):
            with contextlib.suppress(files.Unfit):
                content = files.read(path)
                if any(mark in content for mark in marks):
                    found[path.name] = content
    except OSError as error:
        raise Refused(f"{folder} could not be read: {disk.reason(error)}") from None
    return found


def write(folder: Path, contents: Mapping[str, bytes]) -> None:
    """Write files into a folder, each whole or not at all. Raises NotSaved."""
    try:
        disk.make_folder(folder)
        for name, content in contents.items():
            disk.replace(folder / name, content)
    except OSError as error:
        raise NotSaved(
            f"{folder} could not be written ({disk.reason(error)}); run the command again"
        ) from None


def _refuse_unfit(folder: Path, plan: Path) -> None:
    if folder.exists() and not folder.is_dir():
        raise Refused(f"{folder} is a file; give the folder that your calendar watches")
    history, target = entries.folder_of(plan), folder.resolve()
    if history == target or history in target.parents:
        raise Refused(f"{folder} holds the history of your plan; choose another folder")
    if not folder.exists() and not folder.absolute().parent.is_dir():
        raise Refused(f"there is no folder {folder.parent}; make it first")
