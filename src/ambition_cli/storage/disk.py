"""Writing and deleting files: each change happens completely or not at all."""

import contextlib
import errno
import glob
import os
import secrets
import stat
import sys
import time
from collections.abc import Callable
from pathlib import Path

from ambition_cli.storage import files

OWNER_ONLY = 0o600
_FOLDER_MODE = 0o700
_STRAY = ".{name}.{tag}.tmp"
_ANY_TAG = "[0-9a-f]" * 12
# Windows does not let a file be replaced or deleted while another program has it open, as a sync
# service or a virus scanner does for a moment after each save: seconds to wait before trying again.
_PAUSES = (0.01, 0.03, 0.1, 0.3, 0.6)
_OPEN_ELSEWHERE = (32, 33)  # what Windows says then, where it does not merely refuse


class NotFlushed(OSError):
    """The file is in its place, and the system could not confirm that it is on the disk."""


def replace(path: Path, content: bytes) -> None:
    """Put content in the place of a file: atomic, and on the disk when this returns.

    An existing file keeps its mode, a new one is its owner's alone; a symbolic link is followed
    and kept. Raises OSError, with the file as it was; NotFlushed where it is in place already.
    """
    target = path.resolve()
    mode = _mode_of(target)
    temporary = target.with_name(_STRAY.format(name=target.name, tag=secrets.token_hex(6)))
    try:
        _write(temporary, content, mode)
        _patiently(lambda: temporary.replace(target))
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise
    _confirm(target.parent)


def remove(path: Path) -> None:
    """Delete a file; that is on the disk when this returns.

    Of a symbolic link, the file it points to is deleted. Raises OSError, with the file as it was;
    NotFlushed where it is gone already.
    """
    target = path.resolve()
    _patiently(lambda: target.unlink(missing_ok=True))
    _confirm(target.parent)


def _patiently(act: Callable[[], object]) -> None:
    """Act, and on Windows try again while another program has the file open."""
    for pause in _PAUSES if sys.platform == "win32" else ():
        try:
            act()
        except PermissionError:
            time.sleep(pause)
        else:
            return
    act()


def _confirm(folder: Path) -> None:
    try:
        _flush_folder(folder)
    except OSError as error:
        raise NotFlushed(error.errno, error.strerror) from None


def sweep(path: Path) -> None:
    """Remove the temporary file of a save that was cut short. Call it with the lock held."""
    target = path.resolve()
    for stray in target.parent.glob(_STRAY.format(name=glob.escape(target.name), tag=_ANY_TAG)):
        with contextlib.suppress(OSError):
            stray.unlink()


def sweep_all(folder: Path) -> None:
    """Remove the temporary files of all saves in a folder that only this program writes to."""
    for stray in folder.glob(f".*.{_ANY_TAG}.tmp"):
        with contextlib.suppress(OSError):
            stray.unlink()


def make_folder(folder: Path) -> None:
    """Make a folder that only its owner can enter, with its parents, where there is none."""
    missing = [part for part in (folder, *folder.parents) if not part.exists()]
    for part in reversed(missing):
        part.mkdir(mode=_FOLDER_MODE, exist_ok=True)


def _flush_folder(folder: Path) -> None:
    """Flush the names in a folder to the disk, where the system can do that."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        _flush(descriptor)
    except OSError as error:
        # Some network and container file systems cannot flush a folder; they have to be trusted.
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):
            raise
    finally:
        os.close(descriptor)


def _flush(descriptor: int) -> None:
    """Flush what was written to the disk itself. Raises OSError."""
    if sys.platform == "darwin":
        import fcntl  # noqa: PLC0415

        # On a Mac, fsync alone may leave it in the disk's own cache. A network disk may support
        # nothing else.
        with contextlib.suppress(OSError):
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
            return
    os.fsync(descriptor)


def _mode_of(target: Path) -> int:
    """Return the mode that a file is to have; raise Unfit where something else stands there."""
    try:
        status = target.stat()
    except FileNotFoundError:
        return OWNER_ONLY
    files.refuse_unfit(status, target)
    return stat.S_IMODE(status.st_mode)


def _write(temporary: Path, content: bytes, mode: int) -> None:
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        if sys.platform != "win32":
            os.fchmod(file.fileno(), mode)
        _flush(file.fileno())
    if temporary.read_bytes() != content:
        raise OSError("the file did not come back the same as it was written")


_REASONS = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your disk quota is used up",
    errno.EACCES: "its permissions do not allow it",
    errno.EPERM: "its permissions do not allow it",
    errno.EROFS: "the file system is read-only",
    errno.EFBIG: "the file would be larger than the system allows",
    errno.EIO: "the disk reports an error",
    errno.ENOTDIR: "part of its path is a file",
    errno.EEXIST: "part of its path is a file",
    errno.EISDIR: "it is a folder",
    errno.ELOOP: "its links go round in a circle",
    errno.ENAMETOOLONG: "its name is too long",
}


def reason(error: OSError) -> str:
    """Return in words why the system, or `files`, refused something."""
    if isinstance(error, files.Unfit):
        return str(error)
    if getattr(error, "winerror", None) in _OPEN_ELSEWHERE:
        return "another program has it open"
    return _REASONS.get(error.errno or 0) or (error.strerror or str(error)).lower()
