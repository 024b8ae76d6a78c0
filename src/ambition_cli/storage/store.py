"""The store: one plan file, read through the models and saved whole or not at all."""

import contextlib
import datetime as dt
import errno
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ambition_cli import late
from ambition_cli.domain.plan import SCHEMA, Plan, table_of
from ambition_cli.errors import Busy, NotAPlan, NotSaved
from ambition_cli.storage import atomic, layout, parse

with late.imports():  # only a save needs these, and only a plan edited by hand the last
    from ambition_cli.storage import hand_edits, history, lock

_REASONS = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your disk quota is used up",
    errno.EACCES: "you may not write there",
    errno.EPERM: "you may not write there",
    errno.EROFS: "the file system can only be read",
    errno.EFBIG: "the file would be larger than the system allows",
    errno.EIO: "the disk reports an error",
    errno.ENOTDIR: "a part of its path is a file",
    errno.EEXIST: "a part of its path is a file",
    errno.EISDIR: "it is a folder",
    errno.ELOOP: "its links lead in a circle",
    errno.ENAMETOOLONG: "its name is too long",
}


@dataclass(frozen=True)
class Stored:
    """A plan as it was read: the models, the plain values behind them, the bytes of the file."""

    plan: Plan
    tables: dict[str, Any]
    content: bytes | None  # None where there is no file yet
    laid_out: bytes | None = None  # what is changed in place, where that is not the content

    def same_as(self, plan: Plan) -> bool:
        """Tell whether a plan is what stands in the file already."""
        return self.content is not None and self.laid_out is None and plan == self.plan


def _quiet(_: str) -> None: ...


@dataclass(frozen=True)
class Store:
    """One plan file.

    `command` says in the history what changed it; `notice` hears what a person should know before
    a save.
    """

    path: Path
    clock: Callable[[], dt.datetime]
    command: str = "ambition"
    notice: Callable[[str], None] = field(default=_quiet)

    def exists(self) -> bool:
        """Tell whether there is a plan."""
        return self._read() is not None

    def load(self) -> Stored:
        """Read the plan; an empty one where there is no file. Raises NotAPlan. Never writes."""
        content = self._read()
        if content is None:
            return Stored(Plan.model_validate({"schema": SCHEMA}), {}, None)
        tables = parse.tables_in(content, self.path)
        return Stored(parse.plan_in(tables, content, self.path), tables, content)

    def update(self, change: Callable[[Plan], Plan], *, keep_previous: bool = True) -> Plan:
        """Read, change and save the plan under the lock, and return it as it is now.

        Others who write at the same time wait; nothing of theirs is lost.
        """
        with self._locked():
            stored = self.load()
            plan = change(stored.plan)
            self._write(stored, plan, keep_previous=keep_previous)
        return plan

    def save(self, seen: Stored, plan: Plan) -> None:
        """Save a plan that was made from what was seen; raise Busy where the file changed since."""
        with self._locked():
            if self._read() != seen.content:
                raise Busy(
                    f"{self.path} changed meanwhile, so nothing was saved; "
                    "look at it and do this again"
                )
            self._write(seen, plan, keep_previous=True)

    def keep(self) -> None:
        """Keep the plan as it stands among its versions: something else is about to change it."""
        with self._locked():
            content = self._read()
            if content is not None:
                history.keep(self.path, content, self.command, self.clock())
                history.forget_oldest(self.path)

    def _read(self) -> bytes | None:
        try:
            return self.path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise NotAPlan(f"{self.path} cannot be read: {_reason(error)}") from None

    @contextlib.contextmanager
    def _locked(self) -> Iterator[None]:
        try:
            atomic.make_folder(self._resolved().parent)
            with lock.held(self.path):
                atomic.sweep(self.path)
                yield
        except atomic.NotFlushed as error:
            raise NotSaved(
                f"{self.path} is written, but the system could not confirm that it is on the "
                f"disk: {_reason(error)}; look at it before you go on"
            ) from None
        except OSError as error:
            raise NotSaved(
                f"{self.path} could not be saved: {_reason(error)}; nothing was changed"
            ) from None

    def _resolved(self) -> Path:
        try:
            return self.path.resolve()
        except RuntimeError:
            raise OSError(errno.ELOOP, "") from None

    def content_of(self, stored: Stored, plan: Plan) -> bytes:
        """Return what the file is to hold for a plan that was made from what was stored."""
        if stored.content is not None and stored.same_as(plan):
            return stored.content
        if plan.plan_schema > SCHEMA:
            raise NotAPlan(parse.newer_schema(self.path, plan.plan_schema))
        tables = table_of(plan)
        content = self._text(stored, tables).encode("utf-8")
        written = parse.plan_in(parse.tables_in(content, self.path), content, self.path)
        # An unknown number may be none, and then equals nothing, not even itself.
        if written != plan and repr(table_of(written)) != repr(tables):
            raise NotSaved(f"{self.path} was not changed: what would be written reads differently")
        return content

    def _write(self, stored: Stored, plan: Plan, *, keep_previous: bool) -> None:
        if stored.same_as(plan):
            return
        content = self.content_of(stored, plan)
        kept = None
        if keep_previous and stored.content is not None:
            kept = history.keep(self.path, stored.content, self.command, self.clock())
        if stored.content is not None and self.path.stat().st_nlink > 1:
            self.notice(f"{self.path} has a second name, a hard link, which keeps what was before")
        try:
            atomic.replace(self.path, content)
        except atomic.NotFlushed:
            raise
        except OSError:
            if kept:
                kept.unlink()  # nothing followed it
            raise
        if kept:
            history.forget_oldest(self.path)

    def _text(self, stored: Stored, tables: dict[str, Any]) -> str:
        ours = layout.text_of(tables)
        laid_out = stored.laid_out or stored.content
        if laid_out is None:
            return ours
        before = laid_out.decode("utf-8-sig")
        if before == layout.text_of(table_of(stored.plan)):
            return ours
        changed = hand_edits.in_place(before, stored.tables, tables)
        lost = hand_edits.lost_comments(before, changed or ours)
        if changed is None:
            self.notice(f"{self.path} is laid out by hand, and is laid out anew with this change")
        if lost:
            self.notice(f"no longer in {self.path}: {', '.join(lost)}; the version before is kept")
        return changed or ours


def _reason(error: OSError) -> str:
    return _REASONS.get(error.errno or 0) or (error.strerror or str(error)).lower()
