"""The store: one plan file, read through the models and saved whole or not at all."""

import contextlib
import datetime as dt
import errno
import os
import stat
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import tomli

from ambition_cli.domain.plan.fields import table_beside
from ambition_cli.domain.plan.ids import all_identified
from ambition_cli.domain.plan.model import SCHEMA, Plan, table_of
from ambition_cli.domain.words.wording import one_word
from ambition_cli.errors import Busy, NotAPlan, NotSaved
from ambition_cli.storage import damage, disk, files, parse, pieces
from ambition_cli.storage.disk import reason
from ambition_cli.storage.history import entries
from ambition_cli.storage.toml import excerpt


@dataclass(frozen=True)
class Stored:
    """A plan as it was read: the models, and the bytes of the file."""

    plan: Plan
    content: bytes | None  # None where there is no file yet
    basis: bytes | None = None  # the text that is changed in place, if it is not the content
    whole: bool = True  # False: read for lists, so that older notes are missing
    known: pieces.Known = field(default_factory=dict)  # the pieces a large plan was read in
    values: dict[str, Any] | None = None  # the plain values behind the models, if at hand

    @cached_property
    def tables(self) -> dict[str, Any]:
        """Return the plain values behind the models."""
        if self.values is not None:
            return self.values
        text = (self.basis or self.content or b"").decode("utf-8-sig")
        return tomli.loads(text)

    def same_as(self, plan: Plan) -> bool:
        """Tell whether a plan is what stands in the file already."""
        return self.content is not None and self.basis is None and plan == self.plan


def read_whole(content: bytes, file: Path) -> Stored:
    """Read a plan at once. Raises NotAPlan."""
    tables = parse.tables_in(content, file)
    return Stored(parse.plan_in(tables, content, file), content, values=tables)


_MAKES_WRITABLE = "attrib -r" if sys.platform == "win32" else "chmod u+w"
# Errors of the whole file system, whichever file they were raised for.
_OF_THE_DISK = (errno.ENOSPC, errno.EDQUOT, errno.EROFS)


def quiet(_: str) -> None:
    """Ignore a notice."""


def _excerpt(content: bytes, since: str, over: int | None, *, results: bool) -> bytes:
    """Return the part of a file that lists show."""
    is_recent = excerpt.since(since)
    text = content.decode("utf-8-sig")
    if over is not None:
        text = excerpt.with_experiments(text, over, is_recent, results=results)
    return excerpt.text_of(excerpt.with_notes(excerpt.parts_of(text), is_recent)).encode()


# The plan read last. A command looks at a plan and then changes it: equal bytes are an equal plan,
# and need no second parsing. It also stays referenced until the process ends, because freeing ten
# thousand records one by one takes longer than ending with them.
_READ_LAST: list[Stored] = []


@dataclass(frozen=True)
class Store:
    """One plan file.

    `command` is named in the history as what changed it; `notice` is called with what a person
    should know before a save.
    """

    path: Path
    clock: Callable[[], dt.datetime]
    command: str = "ambition"
    notice: Callable[[str], None] = field(default=quiet)

    def exists(self) -> bool:
        """Tell whether there is a plan."""
        return self.read() is not None

    def load(self) -> Stored:
        """Read the plan; an empty one where there is no file. Raises NotAPlan. Never writes.

        What vanished from the plan since it was last saved is noticed.
        """
        content = self.read()
        if content is None:
            stored = Stored(Plan.model_validate({"schema": SCHEMA}), None)
        else:
            stored = self._understood(content)
        gone = damage.what_vanished(self.path, stored.plan, content)
        if gone:
            self.notice(gone)
        return stored

    def read_for_lists(
        self, since: dt.date, most_over: int | None = None, *, with_results: bool = False
    ) -> Stored:
        """Read the plan without the notes from before a day. Raises NotAPlan. Never writes.

        Of the experiments that are over, the `most_over` with the latest results are in it in full,
        the others only by name, or `with_results` beside it. What this returns cannot be saved. A
        plan that no command saved is read whole.
        """
        content = self.read()
        if content is not None and self._was_read_back(content):
            part = _excerpt(content, f"{since}", most_over, results=with_results)
            with contextlib.suppress(NotAPlan):
                plan = parse.plan_in(
                    parse.tables_in(part, self.path, was_read=True), part, self.path
                )
                _READ_LAST[:] = [Stored(plan, content, whole=False)]
                return _READ_LAST[0]
        return self.load()

    def _was_read_back(self, content: bytes) -> bool:
        """Tell whether the plan is just as a command saved it."""
        with contextlib.suppress(OSError):
            found = entries.read(self.path, content)
            if found.current and found.version(found.current).was_read_back:
                return found.holds(found.current, content)
        return False

    def _understood(self, content: bytes) -> Stored:
        for last in _READ_LAST:
            if last.whole and last.content == content:
                return last
        tables: dict[str, Any] = {}
        try:
            read = pieces.read(content, self.path, {})
            if read:
                stored = Stored(read.plan, content, known=read.pieces)
            else:
                tables = parse.tables_in(content, self.path)
                plan = parse.plan_in(tables, content, self.path)
                stored = Stored(plan, content, values=tables)
        except NotAPlan as error:
            if parse.is_newer(tables):
                raise
            raise NotAPlan(f"{error}{damage.way_back(self.path, content)}") from None
        _READ_LAST[:] = [stored]
        return stored

    def update(self, change: Callable[[Plan], Plan], *, goes_on: bool = False) -> Plan:
        """Read, change and save the plan under the lock, and return it as it is now.

        Others who write at the same time wait; nothing of theirs is lost. A change that `goes_on`
        is one with the change before it, where that was by the same command.
        """
        from ambition_cli.domain.privacy import former_names

        with self.locked():
            stored = self.load()
            plan = former_names.kept(stored.plan, change(stored.plan))
            self._write(stored, plan, goes_on=goes_on)
        return plan

    def save(self, seen: Stored, plan: Plan) -> None:
        """Save a plan that was made from what was seen; raise Busy where the file changed since."""
        from ambition_cli.domain.privacy import former_names

        with self.locked():
            self._refuse_if_changed(seen.content)
            self._write(seen, former_names.kept(seen.plan, plan))

    def keep(self) -> None:
        """Add the plan as it stands to its history: another program is about to change it."""
        from ambition_cli.storage.history import keep as keeping

        with self.locked():
            keeping.settled(self.path, self.read(), self.clock())

    def save_as_typed(self, seen: bytes | None, content: bytes) -> Plan:
        """Save a plan with just these bytes, made from those seen, and return it.

        What a private record is called no longer is added: it stays hidden.

        Raises NotAPlan where they are none, Busy where the file changed since.
        """
        from ambition_cli.domain.privacy import former_names

        typed = read_whole(content, self.path)
        parse.refuse_newer(typed.plan, self.path)
        with self.locked():
            self._refuse_if_changed(seen)
            before = parse.plan_if_any(seen) if seen is not None else None
            plan = former_names.kept(before, typed.plan) if before else typed.plan
            content = self.content_of(typed, plan)
            if content != seen:
                self._commit(seen, content)
        return plan

    def _refuse_if_changed(self, seen: bytes | None) -> None:
        if self.read() != seen:
            raise Busy(
                f"{self.path} was changed by something else, so nothing was saved; "
                "look at it and try again"
            )

    def read(self) -> bytes | None:
        """Return what stands in the file; None where there is none. Raises NotAPlan."""
        try:
            return files.read(self.path)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise NotAPlan(f"{self.path} cannot be read: {reason(error)}") from None

    @contextlib.contextmanager
    def locked(self) -> Iterator[None]:
        """Hold the plan's lock; what the disk refuses meanwhile is raised as NotSaved."""
        from ambition_cli.storage import lock

        try:
            self.refuse_read_only()
            disk.make_folder(self._resolved().parent)
            with lock.held(self.path) as marker:
                if marker:
                    self.notice(
                        f"this file system has no file locks, so {marker} stands in for one"
                    )
                disk.sweep(self.path)
                yield
        except disk.NotFlushed as error:
            raise NotSaved(
                f"{self.path} was written, but the system could not confirm that it is on the "
                f"disk ({reason(error)}); look at it before you go on"
            ) from None
        except OSError as error:
            raise NotSaved(
                f"{self.path} could not be saved: {reason(error)}{self._where(error)}; "
                "nothing was changed"
            ) from None

    def refuse_read_only(self) -> None:
        """Raise NotSaved where the file's mode does not allow writing.

        The system would still let us replace it, which only needs a writable folder; and root too.
        Raises NotAPlan where no ordinary file stands there.
        """
        try:
            status = self._resolved().stat()
            files.refuse_unfit(status, self.path)
        except (FileNotFoundError, NotADirectoryError):
            return
        except (files.Unfit, IsADirectoryError) as error:
            raise NotAPlan(f"{self.path} cannot be read: {reason(error)}") from None
        if not status.st_mode & stat.S_IWUSR:
            raise NotSaved(
                f"{self.path} is read-only, so nothing was changed; "
                f"`{_MAKES_WRITABLE} {one_word(str(self.path))}` makes it writable"
            )

    def _where(self, error: OSError) -> str:
        """Say where it went wrong, if that was not in the plan itself."""
        from ambition_cli.storage import lock

        file = error.filename
        if not isinstance(file, str | bytes) or error.errno in _OF_THE_DISK:
            return ""
        path = Path(os.fsdecode(file))
        folder = entries.folder_of(self.path)
        if path in (lock.file_of(self.path), lock.marker_of(self.path)):
            return f" (lock file {path})"
        return f" (history folder {folder})" if folder in (path, *path.parents) else ""

    def _resolved(self) -> Path:
        try:
            return self.path.resolve()
        except RuntimeError:
            raise OSError(errno.ELOOP, "") from None

    def content_of(self, stored: Stored, plan: Plan) -> bytes:
        """Return the content of the file for a plan that was made from the stored one.

        If nothing changed, these are the stored bytes.
        """
        if not stored.whole:
            raise ValueError("a plan that was only read for lists would be saved without its notes")
        if stored.content is not None and stored.same_as(plan):
            return stored.content
        parse.refuse_newer(plan, self.path)
        quick = self._with_few_changes(stored, plan)
        if quick and self._reads_as(quick, plan, stored.known):
            return quick
        content = self.laid_out(stored, table_of(plan)).encode("utf-8")
        if not self._reads_as(content, plan, {}):
            raise NotSaved(
                f"{self.path} was not changed, since it would not have read back the same"
            )
        return content

    def _with_few_changes(self, stored: Stored, plan: Plan) -> bytes | None:
        """Return the file where a few of its records changed; None where all is laid out again."""
        from ambition_cli.storage.toml import layout

        # Of a record without an id, the one that it was given is to be written.
        if stored.content is None or stored.basis:
            return None
        if not stored.known and not all_identified(stored.tables):
            return None
        before, after = table_beside(stored.plan, plan), table_beside(plan, stored.plan)
        return layout.with_changes(stored.content, before, after)

    def _reads_as(self, content: bytes, plan: Plan, known: pieces.Known) -> bool:
        """Tell whether a file would read back as a plan; pieces that are known were read before."""
        read = pieces.read(content, self.path, known)
        written = read.plan if read else parse.plan_if_any(content)
        if not written:
            return False
        # As text, because an unknown key may hold nan, which does not equal itself.
        return written == plan or repr(table_of(written)) == repr(table_of(plan))

    def _write(self, stored: Stored, plan: Plan, *, goes_on: bool = False) -> None:
        content = self.content_of(stored, plan)
        if content is not stored.content:
            self._commit(stored.content, content, goes_on=goes_on)

    def _commit(self, before: bytes | None, content: bytes, *, goes_on: bool = False) -> None:
        """Put content in the plan's place, as a version of its own or as one with the last."""
        from ambition_cli.storage.history import keep as keeping

        if len(content) > files.MOST_BYTES:
            raise NotSaved(
                f"{self.path} could not be saved: {files.TOO_LARGE}; nothing was changed"
            )
        found = keeping.settled(self.path, before, self.clock())
        self.point_out_hard_link()
        last = found.entries[-1] if found.entries else None
        if goes_on and before is not None and last and last.is_version_of(self.command):
            name = last.path.name
        else:
            name = entries.name_of(found.next_number, self.clock(), self.command, content)
        keeping.commit(self.path, content, name, content)
        keeping.prune(self.path, content)
        if before is not None and not self.can_undo(content):
            self.notice(
                f"{self.path} is too large to keep earlier versions, so this cannot be undone; "
                f"at most {keeping.MOST_BYTES // 1_000_000} megabytes of them are kept"
            )

    def can_undo(self, content: bytes | None) -> bool:
        """Tell whether there is a version that undo leads to from a plan with this content."""
        with contextlib.suppress(OSError):
            found = entries.read(self.path, content)
            return any(not found.holds(number, content) for number in found.ancestry(found.current))
        return False

    def point_out_hard_link(self) -> None:
        """Give notice, before a save, of a hard link that will keep the old content."""
        if self.path.exists() and self.path.stat().st_nlink > 1:
            self.notice(f"{self.path} has a second name (a hard link), which keeps the old content")

    def laid_out(self, stored: Stored, tables: dict[str, Any]) -> str:
        """Return the text of the file with other values; what a person laid out by hand stays."""
        from ambition_cli.storage.toml import edit, layout

        basis = stored.basis or stored.content
        if basis is None:
            return layout.text_of(tables)
        before = basis.decode("utf-8-sig")
        ours, as_it_was = layout.texts_of(tables, table_of(stored.plan))
        if before == as_it_was:
            return ours
        changed = edit.in_place(before, stored.tables, tables)
        lost = edit.lost_comments(before, changed or ours)
        if changed is None:
            self.notice(f"{self.path} was laid out by hand, and this change lays it out again")
        if lost:
            self.notice(
                f"{self.path} lost comments ({', '.join(lost)}); the history still has them"
            )
        return changed or ours
