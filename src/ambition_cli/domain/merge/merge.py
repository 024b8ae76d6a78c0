"""Three-way merge of two versions of a plan, field by field.

A change on one side is taken. If both sides changed a field differently, ours is used, and theirs
is kept in `conflicts` until the person chooses, so that nothing is lost.

If the common version is unknown, a value of theirs may be an older one of ours, such as a due date
before it was moved, or an experiment before it was started. Then ours is used wherever the two
differ, and every difference is kept as a choice; only records and log entries are combined.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from ambition_cli.domain.merge.ancestor import Source, unknown_source
from ambition_cli.domain.merge.ids import clashing, renamed
from ambition_cli.domain.plan import roles
from ambition_cli.domain.plan.fields import Texts
from ambition_cli.domain.plan.ids import LETTERS, mentioned
from ambition_cli.domain.plan.model import (
    EMPTY,
    Interview,
    Plan,
    plan_of,
    table_of,
)
from ambition_cli.domain.plan.tables import (
    LISTS,
    MISSING,
    TABLES,
    Path,
    called,
    holds_records,
    in_lists,
    in_one_order,
    joined_items,
    kept_keys,
    place_of,
    same,
    texts_in,
)
from ambition_cli.domain.privacy import former_names
from ambition_cli.domain.privacy.forget import HELPERS

Table = dict[str, Any]

REMOVED, CHANGED, IN_USE = "removed", "changed", "in use"
NOT_HERE = "not here"  # it may have been taken out, or never have been there

_END_OF = {"goals": "due", "experiments": "ends"}
_KEPT_TO_ONESELF = "private"


@dataclass(frozen=True)
class Merged:
    """A merged plan, with what the person should know about the merge."""

    plan: Plan
    renamed: dict[str, str] = field(default_factory=dict)  # theirs, because both had given the id
    taken_out: tuple[str, ...] = ()  # as they did


def merged(source: Source | None, ours: Plan, theirs: Plan, taken: Iterable[str] = ()) -> Merged:
    """Return ours and theirs as one plan; without a source ours stands wherever they differ.

    Ids in `taken` are given to no record anew. Raises Refused where no plan comes out.
    """
    source = source or unknown_source((), ours, theirs)
    # What both came from says which record was forgotten; where that is empty or a guess, the id
    # does: what was forgotten is forgotten in every version, and so in the guessed one.
    guessed = source.plan == EMPTY or not source.sure
    gone, gone_here = (
        ((*ours.forgotten, *theirs.forgotten), ours.forgotten) if guessed else ((), ())
    )
    before, here, there = (in_lists(table_of(plan)) for plan in (source.plan, ours, theirs))
    known = source.shared if source.unknown else set(mentioned(before)) - source.unsure
    names = clashing({*known, *gone}, here, there, taken)
    there = renamed(there, names)
    merge = _Merge(here, there, source, gone, gone_here)
    tables = merge.table((), before, here, there)
    merge.keep_what_is_used(tables)
    merge.ask_about_what_stays_out()
    known = tables.get("conflicts", [])
    new = [one for one in merge.conflicts if not any(same(one, other) for other in known)]
    if new:
        tables["conflicts"] = [*known, *new]
    gone = tuple(id for id, one in merge.removed.items() if one.by_theirs)
    plan = former_names.kept(ours, plan_of(tables), merged=True)
    return Merged(former_names.kept(plan_of(there), plan, merged=True), names, gone)


@dataclass(frozen=True)
class _Removed:
    """A record that one side removed, and the other kept or may have changed."""

    at: Path
    record: Table
    by_theirs: bool
    asked: bool = False
    in_doubt: bool = False


class _Merge:
    """One merge: walks three versions at once, and collects what they differ in."""

    def __init__(
        self, ours: Table, theirs: Table, source: Source, forgotten: Texts, forgotten_here: Texts
    ) -> None:
        self.conflicts: list[Table] = []
        self.removed: dict[str, _Removed] = {}
        self._ours, self._theirs, self._source = ours, theirs, source
        self._forgotten, self._forgotten_here = forgotten, forgotten_here

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
        if at == ("forgotten",):  # once is for good, whatever either came from
            return joined_items([], _as_list(ours), _as_list(theirs))
        here, there = _as_table(at, ours), _as_table(at, theirs)
        if here is not None and there is not None and not _said_anew(at, base):
            return self.table(at, base if isinstance(base, dict) else {}, here, there)
        if not holds_records(at):
            by = self._changed_by(at, base, ours, theirs)
            if by != "both":
                return ours if by == "ours" else theirs
            base = MISSING if self._source.varied(at) else base
        lists = [_as_list(version) for version in (base, ours, theirs)]
        if None not in lists:
            joined = self._list(at, *lists)
            if joined is not None:
                return joined or (MISSING if ours is MISSING or theirs is MISSING else [])
        return self._chosen(at, ours, theirs)

    def _changed_by(self, at: Path, base: Any, ours: Any, theirs: Any) -> str:
        """Return which side changed a value: ours, theirs, or both (also if that is unknown)."""
        if self._source.unknown:
            return "both"
        if same(base, theirs) and not self._source.stood_before(at, ours):
            return "ours"
        if same(base, ours) and not self._source.varied(at):
            return "theirs"
        return "both"

    def _chosen(self, at: Path, ours: Any, theirs: Any) -> Any:
        """Return which of two different values to use; keep the other as a choice if needed."""
        settled = MISSING
        if not self._source.may_be_old(at, theirs):
            settled = _without_asking(at, ours, theirs)
        elif at[-1] == _KEPT_TO_ONESELF and ours is not True:
            if theirs is True:  # until it is chosen, nobody sees what was private on either side
                self._differ(at, theirs, ours)
                return theirs
            return ours  # false is what nothing means
        if settled is MISSING:
            self._differ(at, ours, theirs)
            return ours
        return settled

    def _list(self, at: Path, base: Any, ours: Any, theirs: Any) -> list[Any] | None:
        """Return a list of records, entries or texts joined; None for one of other things."""
        items = [*base, *ours, *theirs]
        key = "name" if at == ("helpers",) else "id"
        if holds_records(at) and all(_is_called(item, key) for item in items):
            sides = [{record[key]: record for record in side} for side in (base, ours, theirs)]
            if sum(map(len, sides)) == len(items):  # a helper may stand there twice
                return self._records(at, *sides)
        entries = all(isinstance(item, dict) for item in items)
        words = all(isinstance(item, str) for item in items)
        # Words that one side took out, a step of an experiment say, would come back unasked.
        adds_up = entries or not self._source.varied(at) or _is_noted(at)
        return joined_items(base, ours, theirs) if adds_up and (entries or words) else None

    def _records(
        self, at: Path, base: dict[str, Table], ours: dict[str, Table], theirs: dict[str, Table]
    ) -> list[Table]:
        apart = {*self._source.unsure, *(id for id in self._forgotten_here if id not in ours)}
        base = {id: one for id, one in base.items() if id not in apart}
        base |= {id: {} for id in self._forgotten if id in ours and id not in theirs}
        kept = kept_keys(base, ours, theirs)
        for id in [id for id in base if (id in ours) != (id in theirs)]:
            by_theirs = id in ours
            record = ours[id] if by_theirs else theirs[id]
            if self._source.varied((*at, id)) and id not in self._forgotten:
                kept.add(id)  # it may never have been there
            elif same(base[id], record) and (
                not by_theirs or self._source.sure or not self._source.varied_within((*at, id))
            ):
                self.removed[id] = _Removed(at, record, by_theirs)
            else:
                kept.add(id)
                self._keep_removed((*at, id), CHANGED, by_theirs=by_theirs)
        for id in self._taken_out_here(at, ours, theirs):
            kept.discard(id)
            asked = not same(base.get(id, MISSING), theirs[id]) or not self._dropped(id)
            in_doubt = at == ("helpers",) and id not in self._source.shared
            self.removed[id] = _Removed(at, theirs[id], False, asked, in_doubt)
        in_doubt = self._source.varied(at)
        # Theirs may be an order that ours used to have, so ours wins.
        order = in_one_order(theirs if in_doubt else base, ours, theirs, kept)
        both = kept & set(ours) & set(theirs)
        self._compare_orders(at, both, base, ours, theirs, in_doubt=in_doubt)
        return [
            self.table((*at, id), base.get(id, {}), ours[id], theirs[id])
            if id in ours and id in theirs
            else ours.get(id) or theirs[id]
            for id in order
        ]

    def _taken_out_here(self, at: Path, ours: Iterable[str], theirs: Iterable[str]) -> list[str]:
        """List the records of theirs that ours had at some time, or may have had, and has no more.

        A helper who was dropped or forgotten has left no trace but in versions that are known.
        """
        if at[-1] not in ("helpers", *LETTERS):
            return []
        had = set(self._forgotten_here)
        if not self._source.sure:
            had |= self._source.shared
        if at == ("helpers",) and (self._source.unknown or HELPERS in self._forgotten_here):
            had |= {*theirs}
        had -= {*ours}
        return [id for id in theirs if id in had and place_of(called((*at, id))[0]) == at]

    def _dropped(self, id: str) -> bool:
        """Tell whether ours says that a line was dropped."""
        changes = self._ours.get("changes", ())
        return any(one["line"] == id and "now" not in one for one in changes)

    def _compare_orders(
        self, at: Path, both: set[str], *versions: dict[str, Table], in_doubt: bool
    ) -> None:
        """Keep both orders of lines, of which the first has priority, where both moved some.

        In doubt theirs having moved some is enough.
        """
        base, ours, theirs = ([id for id in version if id in both] for version in versions)
        moved = [
            [id for id in version if id in base] != base or len(base) < 2
            for version in (ours, theirs)
        ]
        if at[0] == "ambition" and ours != theirs and (moved[1] if in_doubt else all(moved)):
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
        """Put back what one side removed and the other started to use."""
        own, other = _named_in(self._ours), _named_in(self._theirs)
        while True:
            open_still = [(one.get("ours"), one.get("theirs")) for one in self.conflicts]
            named = _named_in(tables) | set(texts_in(open_still))
            used = [
                id
                for id, one in self.removed.items()
                # What the side that removed it still names may be named.
                if id in named - (other if one.by_theirs else own) or id in self._first(tables)
            ]
            if not used:
                return
            for id in used:
                one = self.removed.pop(id)
                self._keep_removed((*one.at, id), IN_USE, by_theirs=one.by_theirs)
                place = tables if len(one.at) == 1 else tables.setdefault(one.at[0], {})
                place[one.at[-1]] = [*place.get(one.at[-1], ()), one.record]

    def ask_about_what_stays_out(self) -> None:
        """Keep records that ours removed and theirs still has, if theirs may have changed them."""
        for id, one in self.removed.items():
            if one.asked:
                self._differ((*one.at, id), NOT_HERE if one.in_doubt else REMOVED, one.record)

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
    """Return a table whose keys are merged one by one, or None."""
    if version is MISSING and at in (("person",), ("interview",), ("ambition",)):
        return {}
    return version if isinstance(version, dict) else None


def _as_list(version: Any) -> Any:
    if version is MISSING:
        return []
    return version if isinstance(version, list) else None


def _named_in(tables: Table) -> set[str]:
    """Return all ids and names in a plan, except in what only records the past."""
    remembered = ("changes", "conflicts", "forgotten")
    now = {key: value for key, value in tables.items() if key not in remembered}
    return set(texts_in(now))


# What one side ended has ended, whatever the other did with it.
_ENDED = {"goals": ("reached", "let_go"), "experiments": ("finished", "dropped")}
_SAID_AS_ONE = ("forecast", "result")


def _without_asking(at: Path, ours: Any, theirs: Any) -> Any:
    """Return which of two values to use if that is clear; otherwise MISSING."""
    if type(ours) is not type(theirs) or at[0] not in (*LISTS, *TABLES):
        return MISSING
    name = at[-1]
    ended = [value for value in (ours, theirs) if value in _ENDED.get(at[0], ())]
    if name == "status" and len(ended) == 1:
        return ended[0]
    earlier, later = (roles.names(roles.Figure, wins=one) for one in ("earlier", "later"))
    if name in earlier | later:
        return (min if name in earlier else max)(ours, theirs, key=_rank)
    return MISSING


def _rank(value: Any) -> Any:
    return value if isinstance(value, int) else str(value)


def _is_noted(at: Path) -> bool:
    """Tell whether a list holds notes of the program about the interview, which may only grow."""
    return at[0] == "interview" and at[1] in roles.keys_in(Interview, roles.Ours)


def _said_anew(at: Path, base: Any) -> bool:
    """Tell whether both sides added a whole table, such as a result, to be chosen as a whole."""
    return base is MISSING and at[-1] in _SAID_AS_ONE


def _is_called(item: Any, key: str) -> bool:
    """Tell whether an item is a record; a list under a key of one's own may hold anything."""
    return isinstance(item, dict) and isinstance(item.get(key), str)
