"""The file of settings: small, its owner's alone, and changed without losing what else is in it.

A command that is run stands in it, so a file that others may write to is not believed.
"""

import os
import stat
import sys
from pathlib import Path
from typing import Any

import tomli

from ambition_cli.errors import NotSaved, Refused
from ambition_cli.storage import disk, files
from ambition_cli.storage.toml.edit import in_place
from ambition_cli.storage.toml.layout import text_of

Tables = dict[str, Any]


def read(path: Path) -> Tables:
    """Return what a file of settings holds; nothing where there is none.

    Raises Refused where it cannot be read, or where others than its owner could have written it.
    """
    return _parsed(_text(path), path)


def write(path: Path, after: Tables) -> None:
    """Save settings, in place where the file was edited by hand. Raises Refused, NotSaved."""
    before = _text(path)
    old = _parsed(before, path)
    text = in_place(before, old, after) if before else None
    try:
        disk.make_folder(path.parent)
        disk.replace(path, (text_of(after) if text is None else text).encode())
    except OSError as error:
        raise NotSaved(
            f"{path} could not be written ({disk.reason(error)}); nothing was changed"
        ) from None


def _text(path: Path) -> str:
    try:
        _refuse_of_others(path)
        return files.read(path).decode("utf-8-sig")
    except FileNotFoundError:
        return ""
    except UnicodeDecodeError:
        raise Refused(f"{path} is not text in UTF-8; correct or delete it") from None
    except OSError as error:
        raise Refused(
            f"{path} could not be read ({disk.reason(error)}); correct or delete it"
        ) from None


def _parsed(text: str, path: Path) -> Tables:
    try:
        return tomli.loads(text)
    except ValueError as error:
        raise Refused(f"{path} is not TOML ({error}); correct or delete it") from None


def _refuse_of_others(path: Path) -> None:
    """Raise Refused where somebody else may have written the file."""
    if sys.platform == "win32":
        return
    status = path.stat()
    if status.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
        raise Refused(
            f"{path} can be changed by others, so it is not used; "
            "`chmod 600` on it makes it yours alone"
        )
    if status.st_uid not in (0, os.getuid()):
        raise Refused(f"{path} belongs to somebody else, so it is not used; make one of your own")
