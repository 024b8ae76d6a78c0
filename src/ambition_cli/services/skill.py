"""Putting the skill where an agent looks for it."""

from pathlib import Path

from ambition_cli.catalog import skill
from ambition_cli.errors import NotSaved, Refused
from ambition_cli.storage import disk, files


def install(folder: Path) -> Path:
    """Write the skill into a folder of an agent's skills, and return its file.

    Raises Refused where there is one already that somebody changed, NotSaved where it cannot be
    written.
    """
    file = folder / "ambition" / "SKILL.md"
    if not folder.is_dir():
        raise Refused(f"there is no folder {folder}; make it first, or name another one")
    try:
        before = files.read(file).decode("utf-8", "replace")
    except FileNotFoundError:
        before = None
    except OSError as error:
        raise Refused(f"{file} cannot be read: {disk.reason(error)}; move it away") from None
    if before is not None and not skill.is_unchanged(before):
        raise Refused(f"{file} was changed since it was installed; move it away first")
    try:
        disk.make_folder(file.parent)
        disk.replace(file, skill.text().encode())
    except OSError as error:
        raise NotSaved(f"{file} could not be written: {disk.reason(error)}") from None
    return file
