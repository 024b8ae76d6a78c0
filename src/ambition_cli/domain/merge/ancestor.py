"""Finding the version that a diverged copy of a plan came from, and what the copy added.

A copy does not record its origin, so it is guessed. A guess that is too recent would make later
changes look as if the copy had undone them, so the guess comes with every value that each place
ever had. If some versions are missing, nothing is guessed.
"""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

from ambition_cli.domain.merge.ids import traits
from ambition_cli.domain.plan import roles
from ambition_cli.domain.plan.ids import LETTERS, mentioned, records_by_id
from ambition_cli.domain.plan.model import EMPTY, Plan, table_of
from ambition_cli.domain.plan.tables import MISSING, Path, exactly, record_at, table_exactly
from ambition_cli.domain.words.wording import listed

Table = dict[str, Any]

# What a goal or an experiment is made of, whatever it is called: no other was drafted so.
_ORIGIN = ("drafted_from", "archetype", "serves", "option", "starts")
_BODY = ("measure", "hypothesis", "smallest", "criterion")


@dataclass(frozen=True)
class Source:
    """The version that both plans came from.

    If that is only likely, it also holds the earlier values of each place, every value it ever had,
    and ids that may have been reused on one side since. If it is unknown, the plan is empty.
    """

    plan: Plan
    sure: bool = True
    unknown: bool = False
    earlier: Mapping[Path, Set[str]] = field(default_factory=dict)
    ever: Mapping[Path, Set[str]] = field(default_factory=dict)
    unsure: Set[str] = frozenset()
    shared: Set[str] = frozenset()  # ids, and helpers' names, of the copy that ours had some time

    def stood_before(self, at: Path, value: Any) -> bool:
        """Tell whether a value, or nothing, stood in a place before.

        What seems to be changed back to it may be what was never changed.
        """
        return _text(value) in self.earlier.get(at, ())

    def varied(self, at: Path) -> bool:
        """Return whether a place is known to have had different values."""
        return self.unknown or len(self.ever.get(at, ())) > 1

    def varied_within(self, at: Path) -> bool:
        """Return whether any place in a record had different values."""
        size = len(at)
        return self.unknown or any(
            len(values) > 1 for place, values in self.ever.items() if place[:size] == at
        )

    def may_be_old(self, at: Path, theirs: Any) -> bool:
        """Return whether the copy's value may be an earlier value of ours."""
        return self.unknown or _text(theirs) in self.ever.get(at, ())


def likely_source(versions: Sequence[Plan], ours: Plan, copy: Plan) -> Source | None:
    """Return which of the versions, oldest first, both came from; None if none is likely.

    It is one of which no record and no entry is missing on either side. Of those it is the one
    that shares most of them with the copy, then the one that differs least, then the oldest.
    """
    here, there = table_of(ours), table_of(copy)
    on_both = set(_traces(here)) & set(_traces(there))
    names, whole = set(_traces(there, named=True)), set(_values(there))
    likely = []
    for number, version in enumerate(versions):
        tables = table_of(version)
        traces = set(_traces(tables))
        if traces and traces <= on_both:
            shared = len(names.intersection(_traces(tables, named=True)))
            likely.append((-shared, len(whole.symmetric_difference(_values(tables))), number))
    if not likely:
        return None
    number = min(likely)[2]
    known = [*map(table_of, versions), here]
    before, chosen = known[:number], known[number]
    return Source(
        versions[number],
        sure=False,
        earlier=_stood(before, chosen),
        ever=_stood(known, here),
        unsure=_unsure(before, chosen, there),
        shared=_shared(known, there),
    )


def unknown_source(versions: Sequence[Plan], ours: Plan, copy: Plan) -> Source:
    """Return what is known if there is no common version: which records are the same.

    Where one side is empty, nothing is the other way round: all of the other has come since.
    """
    if EMPTY in (ours, copy):
        return Source(EMPTY)
    known = [*map(table_of, versions), table_of(ours)]
    return Source(EMPTY, sure=False, unknown=True, shared=_shared(known, table_of(copy)))


def _shared(versions: Sequence[Table], copy: Table) -> frozenset[str]:
    """Return the copy's ids that still mean the same record as they once did here.

    That is told by what the record is or was called, or by what it is made of: a goal that has
    another title now is still the one with that measure, from those lines. An id that was given
    anew here since names another one. Of helpers, return the names.
    """
    ids = set(mentioned(copy))
    there, known = traits(copy, ids), [traits(one, ids) for one in versions]
    copied, kept = records_by_id(copy), [records_by_id(one) for one in versions]

    def is_one(number: int, id: str) -> bool:
        alike = id in copied and id in kept[number] and _alike(kept[number][id], copied[id])
        return alike or bool(known[number][id] & there[id])

    def is_always_there(id: str) -> bool:
        return all(id in one for one in kept)

    last = len(versions) - 1
    found = {
        id
        for id in ids
        if any(is_one(number, id) for number in range(len(versions)))
        and (is_always_there(id) or not known[last][id] or is_one(last, id))
    }
    names = {helper["name"] for one in versions for helper in one.get("helpers", ())}
    return frozenset(found | names)


def _alike(one: tuple[str, Table], other: tuple[str, Table]) -> bool:
    """Tell whether two goals, or two experiments, are made of the same, but for their titles."""
    (list_here, here), (list_there, there) = one, other
    if list_here != list_there or any(
        exactly(here.get(key)) != exactly(there.get(key)) for key in _ORIGIN
    ):
        return False
    return any(key in here and exactly(here[key]) == exactly(there.get(key)) for key in _BODY)


def _traces(tables: Table, *, named: bool = False) -> Iterator[str]:
    """Yield what commands only ever add to a plan: records, with or without names, and entries."""
    for id, (_, record) in records_by_id(tables).items():
        yield f"{id} {roles.called(record)}" if named else id
        yield from _entries(record, id)
    yield from (change["line"] for change in tables.get("changes", ()))
    yield from _entries(tables, "")


def _entries(table: Table, id: str) -> Iterator[str]:
    for key in sorted(roles.entries() & table.keys()):  # commands add to them alone
        yield from (f"{id}.{key} {exactly(entry)}" for entry in table[key])


def _values(tables: Table, *, named: bool = True) -> list[tuple[Path, str]]:
    """Return each value of a plan with its place; records go by their ids, or names.

    With `named`, two records to which two sides gave one id have no place in common, and each item
    of a list counts, too.
    """
    found: list[tuple[Path, str]] = []

    # Each returns what `exactly` does, made of what was found within: a text is written once.
    def of_value(value: Any, at: Path) -> str:
        if isinstance(value, dict):
            text = table_exactly({key: of_value(item, (*at, key)) for key, item in value.items()})
        elif isinstance(value, list | tuple):
            text = f"[{','.join([of_item(item, at) for item in value])}]"
        else:
            text = exactly(value)
        if at:
            found.append((at, text))
        return text

    def of_item(item: Any, at: Path) -> str:
        if isinstance(item, dict) and ("id" in item or at == ("helpers",)):
            place = (*at, str(item.get("id") or item["name"]))
            found.append((place, "there"))
            inner = (*place, roles.called(item)) if named else place
            return table_exactly({key: of_value(one, (*inner, key)) for key, one in item.items()})
        text = exactly(item)
        if named:
            found.append((at, text))
        return text

    of_value(tables, ())
    return found


def _stood(versions: Sequence[Table], last: Table) -> dict[Path, set[str]]:
    """Return all values that each place had in these versions or the last one.

    MISSING is among them if the record was there once without a value in that place.
    """
    values = [_values(version, named=False) for version in versions]
    found: dict[Path, set[str]] = {at: set() for at, _ in _values(last, named=False)}
    for at, value in chain.from_iterable(values):
        found.setdefault(at, set()).add(value)
    for version in values:
        there = {at for at, _ in version}
        for at in found.keys() - there:
            record = record_at(at)
            if record in there or (record == at and at[0] not in LETTERS):
                found[at].add(_text(MISSING))
    return found


def _text(value: Any) -> str:
    return "" if value is MISSING else exactly(value)


def _unsure(before: Sequence[Table], tables: Table, copy: Table) -> frozenset[str]:
    """Return the ids of records that were not always there and share nothing with the copy."""
    ids = records_by_id(tables).keys() & records_by_id(copy).keys()
    known = [records_by_id(version) for version in before]
    new = {id for id in ids if any(id not in one for one in known)}
    own, other = traits(tables, new), traits(copy, new)
    return frozenset(id for id in new if not own[id] & other[id])


def brought(before: Plan, after: Plan) -> str:
    """Say in short what was added to a plan; empty if nothing was."""
    old, new = table_of(before), table_of(after)
    was, now = records_by_id(old), records_by_id(new)
    came = [id for id in now if id not in was]
    differ = [id for id in now if id in was and exactly(now[id]) != exactly(was[id])]
    other = [
        key.replace("_", " ")
        for key in ("person", "interview", "helpers", "reviews", "told")
        if exactly(old.get(key)) != exactly(new.get(key))
    ]
    parts = [("new", came), ("changed", [*differ, *other])]
    return "; ".join(f"{words}: {listed(names)}" for words, names in parts if names)
