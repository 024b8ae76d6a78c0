"""What is typed in an editor: kept in a file beside the plan until it is saved.

The file is in the history's folder, which only its owner can read, with mode 0600. The program that
opened it holds a lock beside it while it runs, and the system releases that however the program
ends. So a file whose lock nobody holds was left behind by a run that was interrupted.
"""

import contextlib
import hashlib
import os
import re
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ambition_cli.errors import Busy
from ambition_cli.storage import disk, files
from ambition_cli.storage.history import entries

PREFIX = "edited-"
PLAN = "plan"  # in place of a question, where the whole plan is edited
_NAME = re.compile(rf"{PREFIX}(?P<about>[a-z_.]+)-(?P<mark>[0-9a-f]{{12}})-.*\.(?:txt|toml)")


@dataclass(frozen=True)
class Typed:
    """A file that is open in an editor, or was."""

    file: Path
    about: str  # the question that it answers, "question.follow-up" or "plan"
    mark: str  # a digest of what was in it when it was opened

    def content(self) -> bytes | None:
        """Return its content; None where the editor removed it."""
        try:
            return files.read(self.file)
        except FileNotFoundError:
            return None

    def is_changed(self) -> bool:
        """Tell whether something was typed."""
        content = self.content()
        return content is not None and _mark(content) != self.mark

    def remove(self) -> None:
        """Delete it, with its lock."""
        for file in (self.file, _lock_of(self.file)):
            with contextlib.suppress(OSError):
                file.unlink()


def _mark(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:12]


def _lock_of(file: Path) -> Path:
    return file.with_name(f".{file.name}.lock")


@dataclass(frozen=True)
class About:
    """What is edited: an answer to a question about a plan, or the whole plan."""

    plan: Path
    question: str = PLAN


@contextlib.contextmanager
def begun(about: About, content: bytes, suffix: str) -> Iterator[Typed]:
    """Create a file to type in, and lock it while it is open. It is kept unless removed.

    Raises OSError where it cannot be made.
    """
    for one in left_behind(about.plan):
        if not one.is_changed():
            one.remove()
    folder = entries.folder_of(about.plan)
    disk.make_folder(folder)
    mark = _mark(content)
    handle, name = tempfile.mkstemp(suffix, f"{PREFIX}{about.question}-{mark}-", folder)
    file = Path(name)
    with os.fdopen(handle, "wb") as writing:
        writing.write(content)
    with _held(file):
        yield Typed(file, about.question, mark)


@contextlib.contextmanager
def begun_or_left(about: About, content: bytes, suffix: str) -> Iterator[Typed]:
    """Open the file that was left behind to type in, or else a new one.

    Lines of `content` that the one left behind lacks are added at its end, so that none is missed.
    """
    found = left_behind(about.plan, about.question)
    same = [one for one in found if one.is_changed() or one.mark == _mark(content)]
    if not same:
        with begun(about, content, suffix) as one:
            yield one
        return
    with _held(same[-1].file):
        if same[-1].is_changed():
            _add_missing_lines(same[-1].file, content)
        yield same[-1]


def _add_missing_lines(file: Path, content: bytes) -> None:
    typed = files.read(file)
    missing = [line for line in content.splitlines() if line not in typed.splitlines()]
    if missing:
        disk.replace(file, b"\n".join([*typed.splitlines(), *missing, b""]))


@contextlib.contextmanager
def _held(file: Path) -> Iterator[None]:
    """Hold a file against other runs of the program, where the file system knows of locks."""
    from ambition_cli.storage import lock

    with contextlib.ExitStack() as stack:
        with contextlib.suppress(OSError):
            stack.enter_context(lock.held_at_once(_lock_of(file)))
        try:
            yield
        finally:
            with contextlib.suppress(OSError):
                _lock_of(file).unlink(missing_ok=True)


def left_behind(plan: Path, about: str = "") -> list[Typed]:
    """List what lies there and nobody is typing in, of one question or of all; oldest first."""
    return [one for one in _all(plan, about) if not _is_held(one.file)]


def left(plan: Path) -> list[Typed]:
    """List what was typed, cut short, and is not saved; oldest first. Never writes."""
    return [one for one in _all(plan) if one.is_changed() and not _is_held(one.file)]


def _all(plan: Path, about: str = "") -> list[Typed]:
    try:
        files = sorted(entries.folder_of(plan).glob(f"{PREFIX}*"), key=_age)
    except OSError:
        return []
    named = ((file, _NAME.fullmatch(file.name)) for file in files)
    found = [Typed(file, name["about"], name["mark"]) for file, name in named if name]
    return [one for one in found if about in ("", one.about)]


def _age(file: Path) -> float:
    try:
        return file.stat().st_mtime
    except OSError:  # it was deleted in the meantime
        return 0


def _is_held(file: Path) -> bool:
    from ambition_cli.storage import lock

    if not _lock_of(file).exists():
        return False
    try:
        with lock.held_at_once(_lock_of(file)):
            return False
    except Busy:
        return True
    except OSError:
        return False


def sweep(plan: Path, strike: Callable[[bytes], bytes]) -> None:
    """Apply `strike`, which removes words, to each file left behind. Raises OSError.

    A file in which nothing was typed is deleted.
    """
    for one in left_behind(plan):
        content = one.content() or b""
        struck = strike(content)
        if not one.is_changed():
            one.remove()
        elif struck != content:
            disk.replace(one.file, struck)
