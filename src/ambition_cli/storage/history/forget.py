"""Forgetting a record in the plan, in every version of its history, and in copies merged into it.

Files are rewritten one by one, each whole or not at all, in an order in which the same command can
finish what was cut short, because the record can still be followed through the versions left:

1. quotations of the record go out of all versions
2. quotations and the record go out of the plan itself
3. the record goes out of copies, of versions that undo took back, and then out of the versions
   that the plan came from, newest first
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
from ambition_cli.storage import due_cache, parse, proposals, unsaved
from ambition_cli.storage.disk import reason
from ambition_cli.storage.history import entries, packed
from ambition_cli.storage.history import keep as keeping
from ambition_cli.storage.history.all_versions import AllVersions
from ambition_cli.storage.history.entries import History
from ambition_cli.storage.store import Store, Stored, read_whole
from ambition_cli.storage.toml import statements

Change = Callable[[Forgetting, dict[str, Any]], dict[str, Any]]

_SHORTEST = 8  # characters of a text that is looked for where a file cannot be read as a plan


@dataclass(frozen=True)
class Report:
    """What is to be forgotten, or was: what it is called, and where else it shows."""

    target: Target
    called: str  # empty where it stands in the history alone
    quoted_in: list[str]
    referred_in: list[str]
    standing: list[str]  # records called by its words, which are left as they are
    versions: int
    copies: int  # of those that a merge put into the history
    unreadable: list[Path]  # versions that are no plan: only its exact words go there
    others: list[Path]  # files beside the plan that hold its words, and are left as they are


def preview(store: Store, name: str, *, all_of_them: bool = False, begun: bool = True) -> Report:
    """Report what forgetting a record would do. Raises Refused where the name is not clear.

    With `all_of_them`, all records are meant that had this id at different times. Where a name may
    be `begun`, the beginning of a title is enough.
    """
    with store.locked():
        return _forgetter(store, name, all_of_them, begun).report()


def forget(store: Store, name: str, *, all_of_them: bool = False, begun: bool = True) -> Report:
    """Take a record and its words out of the plan and its history, and report what was done."""
    with store.locked():
        report = _forgetter(store, name, all_of_them, begun).report()
        try:
            store.point_out_hard_link()
            keeping.settled(store.path, store.read(), store.clock())
            _forgetter(store, name, all_of_them, begun).rewrite()
        except OSError as error:
            raise NotSaved(
                f"{report.target.name} is not completely forgotten yet ({reason(error)}); "
                "run the command again"
            ) from None
    return report


def _forgetter(store: Store, name: str, all_of_them: bool, begun: bool) -> "_Forgetter":
    stored = store.load()
    # A save that was cut short may have left a version that still holds the record.
    keeping.complete_save(store.path, stored.content)
    found = entries.read(store.path, stored.content)
    return _Forgetter(store, stored, found, name, all_of_them, begun)


class _Forgetter:
    """Takes one record out of a plan with all its versions."""

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
        self._all = AllVersions(store.path, stored, found)
        lineage, plans = self._all.lineage, self._all.plans
        meant = forgetting.meant(
            name, plans, lineage, self._all.ancestry, all_of_them=all_of_them, begun=begun
        )
        self._target = meant.target
        self._each = forgetting.in_each(meant, plans, lineage)

    def report(self) -> Report:
        """Report where the record and its words are."""
        one, all_files = self._each[0], self._all
        holding = [all_files.files[at] for at, plan in enumerate(all_files.plans)
                   if at and self._each[at].is_in(plan)]  # fmt: skip
        return Report(
            self._target,
            forgetting.called(self._plan, one.target),
            one.quoting(self._plan),
            one.referring(self._plan),
            one.standing(self._plan),
            sum(1 for file in holding if file not in all_files.copies),
            sum(1 for file in holding if file in all_files.copies),
            [file for file in all_files.unreadable if file not in all_files.copies],
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
        known = {plan, *(entry.path for entry in self._found.entries), *self._all.copies}
        known |= {proposals.file_of(plan), due_cache.file_of(plan)}
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
            return True  # it may
        return self._each[0].may_be_in(text)

    def rewrite(self) -> None:
        """Take the record out of everything, in the order that the module describes.

        Before that, while its words are still known, out of proposals and of what was typed and
        never saved.
        """
        due_cache.drop(self._store.path)  # it is made again

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
        for file in self._all.ancestry_last():
            before = packed.read(file)
            after = self._rewritten(before, change, self._one_for(file))
            if file != self._kept_now and after != before:
                packed.write(file, after)

    def _one_for(self, file: Path) -> Forgetting:
        """Return what forgets the record in a version, by the id that it has there."""
        known = file in self._all.files
        return self._each[self._all.files.index(file)] if known else self._each[0]

    def _rewrite_plan(self, change: Change) -> None:
        before, version = self._store.read(), self._kept_now
        after = self._rewritten(before, change, self._each[0]) if before is not None else None
        if version and after is not None and after != before:
            keeping.commit(self._store.path, after, version.name, after)

    @property
    def _kept_now(self) -> Path | None:
        """Return the version that the plan is."""
        at = self._found.current
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
        pairs = list(zip(self._all.plans, self._each, strict=True))
        own = {text for plan, one in pairs for text in forgetting.texts_of(plan, one.target)}
        others = {text for plan, one in pairs for text in texts_in(one.without_record(plan))}
        return sorted((text for text in own - others if len(text) >= _SHORTEST), key=len)[::-1]

    def _struck_out(self, content: bytes) -> bytes:
        """Return a file that is no plan without the words of the record."""
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
    # As text, because an unknown key may hold nan, which does not equal itself.
    return read is not None and repr(table_of(read)) == repr(table_of(wanted))
