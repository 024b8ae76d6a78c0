"""One writer at a time, by a lock file beside the plan that is never deleted."""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from filelock import FileLock, Timeout

from ambition_cli.errors import Busy

WAIT = 10.0  # seconds; a save takes a few hundredths of one


def file_of(plan: Path) -> Path:
    """Return the lock file of a plan."""
    target = plan.resolve()
    return target.with_name(f".{target.name}.lock")


@contextlib.contextmanager
def held(plan: Path, wait: float = WAIT) -> Iterator[None]:
    """Hold the lock of a plan; raise Busy, naming the holder, where it stays with another."""
    path = file_of(plan)
    lock = FileLock(path, timeout=wait, mode=0o600)
    try:
        lock.acquire()
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


@contextlib.contextmanager
def held_at_once(path: Path) -> Iterator[None]:
    """Hold a lock file of one's own without waiting; raise Busy where another process holds it."""
    lock = FileLock(path, timeout=0, mode=0o600)
    try:
        lock.acquire()
    except Timeout:
        raise Busy(f"{path} is held by another process") from None
    try:
        yield
    finally:
        with contextlib.suppress(OSError):
            lock.release()
