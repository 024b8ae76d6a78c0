"""One writer at a time, through a lock file beside the plan that is never deleted.

Some network and phone file systems have no locks. There a second file is used instead, which only
one process can create and which is deleted after the save. That is just as safe if every writer
falls back to it; if not, the plan is still compared with what was read just before it is replaced,
and every version is kept.
"""

import contextlib
import errno
import os
import random
from collections.abc import Iterator
from pathlib import Path

from filelock import BaseFileLock, FileLock, SoftFileLock, Timeout

from ambition_cli.errors import Busy, NotSaved
from ambition_cli.storage import files

WAIT = 10.0  # seconds that one holder may take; a save takes a few hundredths of one
_LOOKS = 10  # how many times, in that period, to check whether the lock has changed hands
_MOST_LOOKS = 300  # five minutes in all, should something else touch the lock file all the time


_UNKNOWN_THERE = (errno.ENOSYS, errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP)


def file_of(plan: Path) -> Path:
    """Return the lock file of a plan."""
    target = plan.resolve()
    return target.with_name(f".{target.name}.lock")


def marker_of(plan: Path) -> Path:
    """Return the file that stands for the lock where the file system knows none."""
    file = file_of(plan)
    return file.with_name(f"{file.name}.held")


@contextlib.contextmanager
def held(plan: Path, wait: float = WAIT) -> Iterator[Path | None]:
    """Hold the lock of a plan; raise Busy, naming the holder, where it stays with another.

    Where many wait, the wait grows with the queue: it is counted from the last time that the lock
    changed hands. Yields the file that stands for the lock where the file system knows none.
    Raises NotSaved where a pipe or the like stands in the lock's place.
    """
    path, marker = file_of(plan), None
    if path.exists():
        try:
            files.refuse_unfit(path.stat(), path)
        except files.Unfit as error:
            raise NotSaved(
                f"{plan} could not be saved because of its lock file {path}: {error}; "
                "delete that and try again"
            ) from None
    lock: BaseFileLock = FileLock(path, mode=0o600, fallback_to_soft=False)
    try:
        try:
            _acquire(lock, path, wait)
        except OSError as error:
            if isinstance(error, Timeout) or error.errno not in _UNKNOWN_THERE:
                raise
            marker = marker_of(plan)
            lock = SoftFileLock(marker, mode=0o600)
            _acquire(lock, marker, wait)

    except Timeout:
        holder = "" if marker else _holder(path)
        left = f", or delete {marker} if ambition is not running anywhere else" if marker else ""
        raise Busy(
            f"{plan} is in use by another process{holder}; try again when that has finished{left}"
        ) from None
    try:
        if marker is None:
            _sign(path)
        yield marker
    finally:
        # What was saved is saved; a lock that does not open ends with the process at the latest.
        with contextlib.suppress(OSError):
            lock.release()


def _acquire(lock: BaseFileLock, path: Path, wait: float) -> None:
    """Wait for a lock; raise Timeout where one holder keeps it for so many seconds."""
    turn, left = _turn(path), _LOOKS
    for more in reversed(range(_MOST_LOOKS)):
        try:
            # With the same interval for everyone, the process that just released it always wins.
            lock.acquire(wait / _LOOKS, poll_interval=random.uniform(0.005, 0.03))  # noqa: S311
        except Timeout:
            before, turn = turn, _turn(path)
            left = left - 1 if turn == before else _LOOKS
            if not (left and more):
                raise
        else:
            return


def _turn(path: Path) -> int:
    """Return a number that changes whenever the lock changes hands: each holder signs the file."""
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0


def _sign(path: Path) -> None:
    # Who holds it is only for the sentence above; a system that refuses still has the lock.
    with contextlib.suppress(OSError):
        path.write_text(f"{os.getpid()}\n", encoding="ascii")


def _holder(path: Path) -> str:
    try:
        number = files.read(path).decode("ascii").strip()
    except (OSError, ValueError):
        return ""
    return f" ({number})" if number.isdigit() else ""


@contextlib.contextmanager
def held_at_once(path: Path) -> Iterator[None]:
    """Hold a lock file of one's own without waiting; raise Busy where another process holds it."""
    lock = FileLock(path, timeout=0, mode=0o600)
    try:
        lock.acquire()
    except Timeout:
        raise Busy(
            f"{path} is in use by another process; try again when that has finished"
        ) from None
    try:
        yield
    finally:
        with contextlib.suppress(OSError):
            lock.release()
