"""One writer at a time, by a lock file beside the plan that is never deleted."""

import contextlib
import os
import random
from collections.abc import Iterator
from pathlib import Path

from filelock import BaseFileLock, FileLock, Timeout

from ambition_cli.errors import Busy

WAIT = 10.0  # seconds that one holder may take; a save takes a few hundredths of one
_LOOKS = 10  # so often, in that time, it is seen whether the lock went on to somebody else
_MOST_LOOKS = 300  # five minutes in all, should something else touch the lock file all the time


def file_of(plan: Path) -> Path:
    """Return the lock file of a plan."""
    target = plan.resolve()
    return target.with_name(f".{target.name}.lock")


@contextlib.contextmanager
def held(plan: Path, wait: float = WAIT) -> Iterator[None]:
    """Hold the lock of a plan; raise Busy, naming the holder, where it stays with another.

    Where many wait, the wait grows with the queue: it is counted from the last time that the lock
    changed hands.
    """
    path = file_of(plan)
    lock = FileLock(path, mode=0o600)
    try:
        _acquire(lock, path, wait)
    except Timeout:
        raise Busy(
            f"{plan} is held by another process{_holder(path)}; try again when it is done"
        ) from None
    try:
        _sign(path)
        yield
    finally:
        # What was saved is saved; a lock that does not open ends with the process at the latest.
        with contextlib.suppress(OSError):
            lock.release()


def _acquire(lock: BaseFileLock, path: Path, wait: float) -> None:
    """Wait for a lock; raise Timeout where one holder keeps it for so many seconds."""
    turn, left = _turn(path), _LOOKS
    for looks in range(1, _MOST_LOOKS + 1):
        try:
            # At one interval for all, whoever has just released it would be the first again.
            lock.acquire(wait / _LOOKS, poll_interval=random.uniform(0.005, 0.03))  # noqa: S311
        except Timeout:
            before, turn = turn, _turn(path)
            left = left - 1 if turn == before else _LOOKS
            if not left or looks == _MOST_LOOKS:
                raise
        else:
            return


def _turn(path: Path) -> int:
    """Return a number that is another one for each holder: each signs the file."""
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
        number = path.read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return ""
    return f" (number {number})" if number.isdigit() else ""
