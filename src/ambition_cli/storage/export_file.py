"""Writing an export to a file: whole or not at all, and never over a plan or somebody else's file.

Each export holds a mark with a digest of its content: a comment in Markdown and HTML, a property in
a calendar, a key in JSON. A file whose digest still fits may be overwritten without asking. One
that was changed since, or comes from elsewhere, may not.
"""

import hashlib
import re
import stat
from collections.abc import Callable
from pathlib import Path

from ambition_cli.errors import NotSaved, Refused
from ambition_cli.storage import disk, files, lock
from ambition_cli.storage.disk import reason
from ambition_cli.storage.history import entries

_NO_DIGEST = b"0" * 32
_MARK = re.compile(rb"(ambition[ -]export[ :])([0-9a-f]{32})\b", re.IGNORECASE)
_IN_TEXT = b"\n<!-- ambition export %s -->\n"
_IN_CALENDAR = b"X-AMBITION-EXPORT:%s\r\n"
_IN_JSON = b',\n  "written_by": "ambition export %s"\n}\n'
_END_OF_CALENDAR = b"END:VCALENDAR"


def write(path: Path, content: bytes, plan: Path, may_replace: Callable[[], bool]) -> None:
    """Write an export, with its mark, to a file; a new file is its owner's alone.

    An existing file keeps its mode. Where it was changed, or is somebody else's, `may_replace` is
    asked. Raises Refused where that says no, or the file is a plan, read-only or no file at all;
    NotSaved where it cannot be written.
    """
    try:
        _refuse_plans(path, plan)
        if not _is_ours(path) and not may_replace():
            raise Refused(
                f"{path} has changed since, or was not written by ambition, so it was left alone; "
                "--force overwrites it"
            )
        disk.replace(path, marked(content))
    except disk.NotFlushed as error:
        raise NotSaved(
            f"{path} was written, but the system could not confirm that it is on the disk "
            f"({reason(error)}); look at it before you rely on it"
        ) from None
    except FileNotFoundError:
        raise NotSaved(
            f"{path} could not be written, since there is no folder {path.parent}; make it first"
        ) from None
    except (
        OSError,
        RuntimeError,
    ) as error:  # before Python 3.13, RuntimeError for links in a circle
        why = reason(error) if isinstance(error, OSError) else "its links go round in a circle"
        raise NotSaved(f"{path} could not be written ({why}); choose another place") from None


def marked(content: bytes) -> bytes:
    """Return an export with the mark by which it is recognised later."""
    if content.startswith(b"BEGIN:VCALENDAR"):
        before, end, behind = content.rpartition(_END_OF_CALENDAR)
        whole = b"".join((before, _IN_CALENDAR % _NO_DIGEST, end, behind))
    elif content.startswith(b"{"):
        whole = content.rstrip().removesuffix(b"}").rstrip() + _IN_JSON % _NO_DIGEST
    else:
        whole = content + _IN_TEXT % _NO_DIGEST
    return _with_digest(whole, _digest(whole))


def is_as_written(content: bytes) -> bool:
    """Tell whether an export is unchanged since it was written."""
    marks = list(_MARK.finditer(content))
    if not marks:
        return False
    blank = _with_digest(content, _NO_DIGEST)
    return marks[-1][2] == _digest(blank)


def _with_digest(content: bytes, digest: bytes) -> bytes:
    """Return an export with another digest in its mark: the last one, as texts may hold others."""
    *_, mark = _MARK.finditer(content)
    return content[: mark.start(2)] + digest + content[mark.end(2) :]


def _digest(content: bytes) -> bytes:
    return hashlib.sha256(content).hexdigest()[:32].encode("ascii")


def _is_ours(path: Path) -> bool:
    """Tell whether there is no file, an empty one, or an unchanged export."""
    try:
        content = files.read(path)
    except FileNotFoundError:
        return True
    except files.Unfit:
        return False  # too large to be one
    return not content or is_as_written(content)


def _refuse_plans(path: Path, plan: Path) -> None:
    target = path.resolve()
    if target.suffix == ".toml" or _is_same(target, plan):
        raise Refused(f"{path} is the name of a plan; give another one, such as page.html")
    if entries.folder_of(plan) in target.parents:
        raise Refused(
            f"{path} is in the folder with the history of your plan; choose another folder"
        )
    if any(_is_same(target, file) for file in (lock.file_of(plan), lock.marker_of(plan))):
        raise Refused(f"{path} is the lock file of your plan; choose another name")
    if target.is_dir():
        raise Refused(f"{path} is a folder; give the name of a file")
    if target.exists() and not target.is_file():
        raise Refused(f"{path} is not a regular file; leave out -o to print to the screen")
    if target.exists() and not target.stat().st_mode & stat.S_IWUSR:
        raise Refused(f"{path} is read-only, so it was left alone; give another file name")


def _is_same(target: Path, plan: Path) -> bool:
    return target == plan.resolve() or (target.exists() and plan.exists() and target.samefile(plan))
