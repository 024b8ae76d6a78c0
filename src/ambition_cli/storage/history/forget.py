"""Forgetting a record in the plan, in every version of its history, and in copies taken into it.

First the quotations go out of the versions, then the record out of all, the plan in between and at
once. Each file is replaced whole; cut short at any point, the plan is as it was or as it is to be,
and the same command finds all that is left to be done: while there is a quotation, the record whose
words it holds is still in the version that told of it. The record goes out of copies first, then
out of what undo took back, then out of what the plan came from, newest first: what is left of it
can be followed all the while.
"""

import glob
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from ambition_cli.domain.plan.model import Plan, table_of
from ambition_cli.domain.plan.tables import texts_in
from ambition_cli.domain.privacy import forget as forgetting
from ambition_cli.domain.privacy.forget import FORGOTTEN, Forgetting, Target
from ambition_cli.errors import NotAPlan, NotSaved
from ambition_cli.storage import coming, parse, proposals, unsaved
from ambition_cli.storage.disk import reason
from ambition_cli.storage.history import entries, packed
from ambition_cli.storage.history import keep as keeping
from ambition_cli.storage.history.entries import History
from ambition_cli.storage.history.lineage import Past
from ambition_cli.storage.store import Store, Stored, read_whole
from ambition_cli.storage.toml import statements

Change = Callable[[Forgetting, dict[str, Any]], dict[str, Any]]

_SHORTEST = 8  # characters of a text that is looked for where a file cannot be read as a plan


@dataclass(frozen=True)
class Told:
    """What is to be forgotten, or was: what it is called, and where else it shows."""

    target: Target
    called: str  # empty where it stands in the history alone
    quoted_in: list[str]
    referred_in: list[str]
    standing: list[str]  # records called by its words, which are left as they are
    versions: int
    copies: int  # of those that a merge put into the history
    unreadable: list[Path]  # versions that are no plan: its words go where they stand, no more
    others: list[Path]  # files beside the plan that hold its words, and are left as they are


def look(store: Store, name: str, *, all_of_them: bool = False, begun: bool = True) -> Told:
    """Tell what forgetting a record would do. Raises Refused where it is not clear which is meant.

    With `all_of_them`, all are meant that had an id at different times and may be one.
    """
    with store.locked():
        return _whole(store, name, all_of_them, begun).told()


def forget(store: Store, name: str, *, all_of_them: bool = False, begun: bool = True) -> Told:
    """Take a record and its words out of the plan and its history, and tell what was done."""
    with store.locked():
        told = _whole(store, name, all_of_them, begun).told()
        try:
            store.point_out_hard_link()
            keeping.settled(store.path, store.read(), store.clock())
            _whole(store, name, all_of_them, begun).rewrite()
        except OSError as error:
            raise NotSaved(
                f"{told.target.name} is not completely forgotten yet ({reason(error)}); "
                "run the command again"
            ) from None
    return told


def _whole(store: Store, name: str, all_of_them: bool, begun: bool) -> "_Whole":
    stored = store.load()
    # What a save cut short left may hide a version that still holds the record.
    keeping.complete_save(store.path, stored.content)
    return _Whole(store, stored, entries.read(store.path, stored.content), name, all_of_them, begun)


class _Whole:
    """A plan with all its versions, out of which a record is to go."""

    def __init__(
        self,
        store: Store,
        stored: Stored,
        found: History,
        name: str,
        all_of_them: bool,
        begun: bool,
    ) -> None:
        self._store, self._found = replace(store, notice=lambda _: None), found
        self._plan = table_of(stored.plan)
        self._past = Past(store.path, stored, found)
        lineage, plans = self._past.lineage, self._past.plans
        meant = forgetting.meant(
            name, plans, lineage, self._past.line, all_of_them=all_of_them, begun=begun
        )
        self._target = meant.target
        self._each = forgetting.in_each(meant, plans, lineage)

    def told(self) -> Told:
        """Tell what there is of the record."""
        one, past = self._each[0], self._past
        holding = [past.files[at] for at, plan in enumerate(past.plans)
                   if at and self._each[at].is_in(plan)]  # fmt: skip
        return Told(
            self._target,
            forgetting.called(self._plan, one.target),
            one.quoting(self._plan),
            one.referring(self._plan),
            one.standing(self._plan),
            sum(1 for file in holding if file not in past.copies),
            sum(1 for file in holding if file in past.copies),
            [file for file in past.unreadable if file not in past.copies],
            [file for file in self._beside() if self._holds_words(file)]
            + [
                folder
                for folder in self._other_histories()
                if any(self._holds_words(file) for file in folder.rglob("*") if file.is_file())
            ],
        )

    def _beside(self) -> Iterator[Path]:
        """Yield the files that may be copies: named like the plan, or among its versions."""
        plan = self._store.path.resolve()
        folder = entries.folder_of(plan)
        known = {plan, *(entry.path for entry in self._found.entries), *self._past.copies}
        known |= {proposals.file_of(plan), coming.file_of(plan)}
        known |= {one.file for one in unsaved.left_behind(plan)}

        beside = [*plan.parent.glob(f"*{glob.escape(plan.stem)}*"), *folder.rglob("*")]
        yield from (file for file in sorted(beside) if file not in known and file.is_file())

    def _other_histories(self) -> list[Path]:
        """List the histories of copies beside the plan."""
        plan = self._store.path.resolve()
        found = plan.parent.glob(f"*{glob.escape(plan.stem)}*.history")
        own = entries.folder_of(plan)
        return sorted(folder for folder in found if folder.is_dir() and folder != own)

    def _holds_words(self, file: Path) -> bool:
        try:
            text = packed.read(file).decode("utf-8", errors="replace")
        except OSError:
            return True  # who knows
        return self._each[0].may_be_in(text)

    def rewrite(self) -> None:
        """Take out the quotations, then both of the plan, then the record of every version.

        First of all, while its words are still known, out of what was typed and never saved.
        """
        coming.drop(self._store.path)  # it is made again of what is left

        def forgotten(one: Forgetting, tables: dict[str, Any]) -> dict[str, Any]:
            return one.without_record(one.without_quotes(tables))

        unsaved.sweep(
            self._store.path, lambda content: self._rewritten(content, forgotten, self._each[0])
        )
        proposals.forget(self._store.path, self._is_of_it, self._each[0].may_be_in)
        self._rewrite_versions(Forgetting.without_quotes)
        self._rewrite_plan(forgotten)
        self._rewrite_versions(Forgetting.without_record)

    def _is_of_it(self, record: dict[str, Any]) -> bool:
        """Tell whether what was proposed is about the record."""
        return any(self._each[0].is_in({key: [record]}) for key in ("goals", "spoken"))

    def _rewrite_versions(self, change: Change) -> None:
        """Change each version but the one that the plan is, which changes with the plan."""
        for file in self._past.from_the_outside_in():
            before = packed.read(file)
            after = self._rewritten(before, change, self._one_for(file))
            if file != self._kept_now and after != before:
                packed.write(file, after)

    def _one_for(self, file: Path) -> Forgetting:
        """Return what forgets the record in a version, by the id that it has there."""
        known = file in self._past.files
        return self._each[self._past.files.index(file)] if known else self._each[0]

    def _rewrite_plan(self, change: Change) -> None:
        before, version = self._store.read(), self._kept_now
        after = self._rewritten(before, change, self._each[0]) if before is not None else None
        if version and after is not None and after != before:
            keeping.commit(self._store.path, after, version.name, after)

    @property
    def _kept_now(self) -> Path | None:
        """Return the version that the plan is."""
        at = self._found.at
        return self._found.version(at).path if at and self._store.exists() else None

    def _rewritten(self, content: bytes, change: Change, one: Forgetting) -> bytes:
        try:
            stored = read_whole(content, self._store.path)
        except NotAPlan:
            return self._struck_out(content)
        before, whole = content.decode("utf-8-sig"), table_of(stored.plan)
        tables = change(one, whole)
        text = before if tables == whole else self._store.laid_out(stored, tables)
        text = statements.with_comments(text, self._each[0].exchanged)
        if text == before:
            return content
        after = text.encode("utf-8")
        if not _reads_as(after, tables):
            raise NotSaved(
                f"{self._target.name} was not forgotten, since the rest would have changed with it"
            )
        return after

    @cached_property
    def _texts(self) -> list[str]:
        """Return the texts that the record alone has ever had, the longest first."""
        pairs = list(zip(self._past.plans, self._each, strict=True))
        own = {text for plan, one in pairs for text in forgetting.texts_of(plan, one.target)}
        others = {text for plan, one in pairs for text in texts_in(one.without_record(plan))}
        return sorted((text for text in own - others if len(text) >= _SHORTEST), key=len)[::-1]

    def _struck_out(self, content: bytes) -> bytes:
        """Return what is no plan without the words of the record, wherever they stand."""
        text = content.decode("utf-8", "surrogateescape")
        for one in self._texts:
            text = text.replace(one, FORGOTTEN)
        return self._each[0].exchanged(text).encode("utf-8", "surrogateescape")


def _reads_as(content: bytes, tables: dict[str, Any]) -> bool:
    read = parse.plan_if_any(content)
    try:
        wanted = Plan.model_validate(tables)
    except ValueError:
        return False
    # As text: an unknown number may be none, and then equals nothing, not even itself.
    return read is not None and repr(table_of(read)) == repr(table_of(wanted))
