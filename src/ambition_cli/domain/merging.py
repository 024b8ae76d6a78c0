"""Two versions of a plan as one, with the one that both came from: field by field.

What one side added, changed or took out is so. Where both changed a field to different things,
ours stands in it, and `conflicts` keeps theirs until the person chooses: nothing is left out.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from ambition_cli.domain import former_names
from ambition_cli.domain.clashes import clashing, renamed
from ambition_cli.domain.copies import Source
from ambition_cli.domain.fields import Texts
from ambition_cli.domain.ids import mentioned
from ambition_cli.domain.joining import (
    MISSING,
    in_lists,
    in_one_order,
    joined_items,
    kept_keys,
    same,
    texts_in,
)
from ambition_cli.domain.places import Path, called, holds_records
from ambition_cli.domain.plan import EMPTY, Plan, plan_of, table_of
from ambition_cli.domain.unasked import said_anew, without_asking

Table = dict[str, Any]

REMOVED, CHANGED, IN_USE = "removed", "changed", "in use"

_END_OF = {"goals": "due", "experiments": "ends"}


@dataclass(frozen=True)
class Merged:
    """A plan out of two, with what a person should know of how it came about."""

    plan: Plan
    renamed: dict[str, str] = field(default_factory=dict)  # theirs, because both had given the id
    taken_out: tuple[str, ...] = ()  # as they did


def merged(source: Source | None, ours: Plan, theirs: Plan, taken: Iterable[str] = ()) -> Merged:
    """Return ours and theirs as one plan; without a source all that stands on one side stays.

    Ids in `taken` are given to no record anew. Raises Refused where no plan comes out.
    """
    # What both came from says which record was forgotten; without it, the id does.
    gone = () if source else (*ours.forgotten, *theirs.forgotten)
    source = source or Source(EMPTY)
    before, here, there = (in_lists(table_of(plan)) for plan in (source.plan, ours, theirs))
    names = clashing({*mentioned(before), *gone} - source.unsure, here, there, taken)
    there = renamed(there, names)
    merge = _Merge(here, there, source, gone)
    tables = merge.table((), before, here, there)
    merge.keep_what_is_used(tables)
    known = tables.get("conflicts", [])
    new = [one for one in merge.conflicts if not any(same(one, other) for other in known)]
    if new:
        tables["conflicts"] = [*known, *new]
    gone = tuple(id for id, one in merge.removed.items() if one.by_theirs)
    plan = former_names.kept(ours, plan_of(tables), merged=True)
    return Merged(former_names.kept(plan_of(there), plan, merged=True), names, gone)


@dataclass(frozen=True)
class _Removed:
    """A record that one side took out, and the other left as it was."""

    at: Path
    record: Table
    by_theirs: bool


class _Merge:
    """One merge: walks three versions at once, and collects what they differ in."""

    def __init__(self, ours: Table, theirs: Table, source: Source, forgotten: Texts) -> None:
        self.conflicts: list[Table] = []
        self.removed: dict[str, _Removed] = {}
        self._ours, self._theirs, self._source = ours, theirs, source
        self._forgotten = forgotten

    def table(self, at: Path, base: Table, ours: Table, theirs: Table) -> Table:
        """Return a table merged key by key."""
        result = {}
        for key in in_one_order(base, ours, theirs, {*ours, *theirs}):
            versions = (version.get(key, MISSING) for version in (base, ours, theirs))
            value = self._value((*at, key), *versions)
            if value is not MISSING:
                result[key] = value
        if len(at) == 2 and at[0] in _END_OF:
            self._keep_days_together(at, result, base, ours, theirs)
        return result

    def _value(self, at: Path, base: Any, ours: Any, theirs: Any) -> Any:
        if same(ours, theirs):
            return ours
        here, there = _as_table(at, ours), _as_table(at, theirs)
        if here is not None and there is not None and not said_anew(at, base):
            return self.table(at, base if isinstance(base, dict) else {}, here, there)
        if not holds_records(at):
            by = self._changed_by(at, base, ours, theirs)
            if by != "both":
                return ours if by == "ours" else theirs
            base = MISSING if at in self._source.varied else base
        lists = [_as_list(version) for version in (base, ours, theirs)]
        if None not in lists:
            joined = self._list(at, *lists)
            if joined is not None:
                return joined or (MISSING if ours is MISSING or theirs is MISSING else [])
        settled = without_asking(at, ours, theirs)
        if settled is MISSING:
            self._differ(at, ours, theirs)
            return ours
        return settled

    def _changed_by(self, at: Path, base: Any, ours: Any, theirs: Any) -> str:
        """Return which side changed a value: ours, theirs, or both, which it is in doubt, too."""
        if same(base, theirs) and not self._source.stood_before(at, ours):
            return "ours"
        if same(base, ours) and at not in self._source.varied:
            return "theirs"
        if not (same(base, ours) or same(base, theirs)):
            return "both"
        # Of something and nothing, something stays.
        return "theirs" if ours is MISSING else "ours" if theirs is MISSING else "both"

    def _list(self, at: Path, base: Any, ours: Any, theirs: Any) -> list[Any] | None:
        """Return a list of records, entries or texts joined; None for one of other things."""
        items = [*base, *ours, *theirs]
        if holds_records(at):
            key = "name" if at == ("helpers",) else "id"
            sides = [{record[key]: record for record in side} for side in (base, ours, theirs)]
            if sum(map(len, sides)) == len(items):  # a helper may stand there twice
                return self._records(at, *sides)
        if all(isinstance(item, dict) for item in items) or all(
            isinstance(item, str) for item in items
        ):
            return joined_items(base, ours, theirs)
        return None

    def _records(
        self, at: Path, base: dict[str, Table], ours: dict[str, Table], theirs: dict[str, Table]
    ) -> list[Table]:
        base = {id: one for id, one in base.items() if id not in self._source.unsure}
        base |= {id: {} for id in self._forgotten if (id in ours) != (id in theirs)}
        kept = kept_keys(base, ours, theirs)
        for id in [id for id in base if (id in ours) != (id in theirs)]:
            by_theirs = id in ours
            record = ours[id] if by_theirs else theirs[id]
            if (*at, id) in self._source.varied:
                kept.add(id)  # it may never have been there
            elif same(base[id], record):
                self.removed[id] = _Removed(at, record, by_theirs)
            else:
                kept.add(id)
                self._keep_removed((*at, id), CHANGED, by_theirs=by_theirs)
        order = in_one_order(base, ours, theirs, kept)
        self._compare_orders(at, kept & set(ours) & set(theirs), base, ours, theirs)
        return [
            self.table((*at, id), base.get(id, {}), ours[id], theirs[id])
            if id in ours and id in theirs
            else ours.get(id) or theirs[id]
            for id in order
        ]

    def _compare_orders(self, at: Path, both: set[str], *versions: dict[str, Table]) -> None:
        """Keep both orders of lines, of which the first has priority, where both moved some."""
        base, ours, theirs = ([id for id in version if id in both] for version in versions)
        moved = [
            [id for id in version if id in base] != base or len(base) < 2
            for version in (ours, theirs)
        ]
        if at[0] == "ambition" and ours != theirs and all(moved):
            self._differ(at, ours, theirs)

    def _keep_days_together(
        self, at: Path, result: Table, base: Table, ours: Table, theirs: Table
    ) -> None:
        """Take both days of a record from one side: mixed, it might end before it starts."""
        days = ("starts", _END_OF[at[0]])
        before, here, there = (
            [version.get(key, MISSING) for key in days] for version in (base, ours, theirs)
        )
        asked = any(one["record"] == at[1] and one.get("field") in days for one in self.conflicts)
        if not asked and any(map(same, (before, before, here), (here, there, there))):
            return
        for key, own, other in zip(days, here, there, strict=True):
            result.pop(key, None)
            if own is not MISSING:
                result[key] = own
            if not same(own, other):
                self._differ((*at, key), own, other)

    def keep_what_is_used(self, tables: Table) -> None:
        """Put back what one side took out and the other came to use."""
        own, other = _named_in(self._ours), _named_in(self._theirs)
        while True:
            open_still = [(one.get("ours"), one.get("theirs")) for one in self.conflicts]
            named = _named_in(tables) | set(texts_in(open_still))
            used = [
                id
                for id, one in self.removed.items()
                # What the side that took it out goes on naming may be named.
                if id in named - (other if one.by_theirs else own) or id in self._first(tables)
            ]
            if not used:
                return
            for id in used:
                one = self.removed.pop(id)
                self._keep_removed((*one.at, id), IN_USE, by_theirs=one.by_theirs)
                place = tables if len(one.at) == 1 else tables.setdefault(one.at[0], {})
                place[one.at[-1]] = [*place.get(one.at[-1], ()), one.record]

    def _first(self, tables: Table) -> set[str]:
        """Return the line that matters most, or those of which one may: it must be there."""
        asked = [one for one in self.conflicts if one.get("field") == "matters_most"]
        stands = tables.get("interview", {}).get("matters_most")
        return set(texts_in([stands, *(one.get("theirs") for one in asked)]))

    def _keep_removed(self, at: Path, why: str, *, by_theirs: bool) -> None:
        self._differ(at, *((why, REMOVED) if by_theirs else (REMOVED, why)))

    def _differ(self, at: Path, ours: Any, theirs: Any) -> None:
        record, inner = called(at)
        entry = {"record": record, "field": inner or MISSING, "ours": ours, "theirs": theirs}
        given = {key: value for key, value in entry.items() if value is not MISSING}
        if given not in self.conflicts:
            self.conflicts.append(given)


def _as_table(at: Path, version: Any) -> Any:
    """Return a table in which each key counts for itself, or None."""
    if version is MISSING and at == ("ambition",):
        return {}
    return version if isinstance(version, dict) else None


def _as_list(version: Any) -> Any:
    if version is MISSING:
        return []
    return version if isinstance(version, list) else None


def _named_in(tables: Table) -> set[str]:
    """Return what is named anywhere, but for what is only remembered."""
    now = {key: value for key, value in tables.items() if key not in ("changes", "conflicts")}
    return set(texts_in(now))
