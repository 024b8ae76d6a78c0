"""Following each record through the versions of a plan, whatever its id is in each.

An id can mean different records in different versions: after an undo it is reused, two machines can
both assign it, and a merge gives one of two records a new one. So records are matched from one
version to the next. A command leaves ids alone; otherwise a record is recognised by what it is
called, and by nothing else: "done" in the logs of two experiments does not make them one record.
Two records in one version are never the same record.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

from ambition_cli.domain.plan import roles
from ambition_cli.domain.plan.ids import LETTERS, records_by_id
from ambition_cli.domain.plan.tables import HELPER

Table = Mapping[str, Any]
Trait = tuple[str, str]  # the letter of a record's kind, and something it is called
By = Literal["command", "interview", "merge", "hand"]
Place = tuple[int, str]  # a version, and what names a record in it: its id, or helpers.NAME


@dataclass(frozen=True)
class Version:
    """One version of a plan, and how it was made.

    A `command` keeps existing ids, so other records are new. So does a `merge`, except that its new
    records may come from the other version, and an `interview`, unless it started afresh and
    reassigned all ids. After an edit by `hand` (an editor or a sync service), an id may mean
    anything.
    """

    tables: Table
    came_from: int | None = None  # the place of another version among all; None where not known
    by: By = "hand"
    is_first: bool = False  # there was no plan before it


class Lineage:
    """The records of several versions, each followed through all of them."""

    def __init__(self, versions: Sequence[Version]) -> None:
        """Follow the records through these versions."""
        self._versions = versions
        self._said = [_said_in(version.tables) for version in versions]
        self._one_with: dict[Place, Place] = {}
        self._places: dict[Place, set[Place]] = {}
        for at, said in enumerate(self._said):
            for key in said:
                self._one_with[at, key] = (at, key)
                self._places[at, key] = {(at, key)}
        for at, version in enumerate(versions):
            if version.came_from is not None:
                self._follow(version.came_from, at, version)
        self._know_again()

    def record(self, version: int, key: str) -> frozenset[Place] | None:
        """Return all places of the record that has a key in a version."""
        found = self._one_with.get((version, key))
        return None if found is None else frozenset(self._places[found])

    def of(self, place: Place) -> frozenset[Place]:
        """Return all places of the record that stands at a place."""
        return frozenset(self._places[self._one_with[place]])

    def called(self, are_meant: Callable[[str], bool]) -> list[Place]:
        """Return each place where a record says something that `is_meant` accepts."""
        return [
            (at, key)
            for at, said in enumerate(self._said)
            for key, one in said.items()
            if any(map(are_meant, one.names))
        ]

    def records(self, key: str) -> list[frozenset[Place]]:
        """Return each record that ever had a key."""
        return [frozenset(self._places[one]) for one in self._under.get(key, ())]

    @cached_property
    def _under(self) -> dict[str, dict[Place, None]]:
        found: dict[str, dict[Place, None]] = {}
        for place, one in self._one_with.items():
            found.setdefault(place[1], {})[one] = None
        return found

    def keys_in(self, record: Iterable[Place], version: int) -> frozenset[str]:
        """Return the keys that mean this record in a version, and no other record there."""
        places = frozenset(record)
        keys = {key for _, key in places}
        return frozenset(
            key for key in keys if (version, key) in places or (version, key) not in self._one_with
        )

    def taken_in(self, record: Iterable[Place], version: int) -> frozenset[str]:
        """Return the keys of this record alone: it has them here, or no other ever had them."""
        places = frozenset(record)
        keys = self.keys_in(places, version)
        return frozenset(
            key for key in keys if (version, key) in places or len(self._under[key]) == 1
        )

    def names(self, record: Iterable[Place]) -> list[str]:
        """List what a record was ever called."""
        said = (self._said[at][key].names for at, key in sorted(record))
        return list(dict.fromkeys(name for names in said for name in names))

    def are_two(self, one: frozenset[Place], other: frozenset[Place]) -> bool:
        """Return whether two records are certainly different.

        They are if some version has both (even if one is forgotten in it), or if each is known to
        have been created separately.
        """
        here, there = {at for at, _ in one}, {at for at, _ in other}
        if here & there or (self._is_born(one) and self._is_born(other)):
            return True
        keys = {key for _, key in one}
        return any(
            keys.intersection(self._versions[at].tables.get("forgotten", ())) - {key}
            for at, key in other
        )

    def _is_born(self, record: frozenset[Place]) -> bool:
        """Tell whether a command made a record, one that was not in the plan before."""
        for at, key in record:
            version, before = self._versions[at], self._versions[at].came_from
            is_new = before is not None and key not in self._said[before]
            if version.is_first or (is_new and version.by in ("command", "interview")):
                return True
        return False

    def _follow(self, before: int, after: int, version: Version) -> None:
        was, now = self._said[before], self._said[after]
        both = [key for key in now if key in was]
        alike = [key for key in both if now[key].is_like(was[key])]
        # After one that began afresh hardly any record is as it was.
        began_afresh = version.by == "interview" and 2 * len(alike) < len(both)
        keeps_ids = version.by != "hand" and not began_afresh
        for key in both if keeps_ids else alike:
            self._join((before, key), (after, key))
        if version.by == "command":
            for key, renamed in _renamed_helpers(self._versions[before].tables, version.tables):
                self._join((before, key), (after, renamed))

    def _know_again(self) -> None:
        """Join records that are called the same and were never in one version."""
        by_trait: dict[Trait, list[Place]] = defaultdict(list)
        for at, said in enumerate(self._said):
            for key, one in said.items():
                for trait in one.traits:
                    by_trait[trait].append((at, key))
        for places in by_trait.values():
            for place in places[1:]:
                for other in {self._one_with[one]: None for one in places}:
                    self._join(other, place)

    def _join(self, one: Place, other: Place) -> None:
        """Treat two as one record, unless some version has both."""
        first, second = self._one_with[one], self._one_with[other]
        if first == second:
            return
        if len(self._places[first]) < len(self._places[second]):
            first, second = second, first
        whole, part = self._places[first], self._places[second]
        if {at for at, _ in whole} & {at for at, _ in part}:
            return
        for place in part:
            self._one_with[place] = first
        whole |= self._places.pop(second)


@dataclass
class _Said:
    """What one record says in one version."""

    letter: str
    names: list[str]
    also: list[str]  # what it is called in short, and was at first: many may be called so

    @property
    def traits(self) -> set[Trait]:
        """Return what it can be recognised by in any version."""
        return {(self.letter, name) for name in self.names}

    def is_like(self, other: "_Said") -> bool:
        """Tell whether it is called anything that another is called under the same id."""
        here, there = ({*one.names, *one.also} for one in (self, other))
        return self.letter == other.letter and not here.isdisjoint(there)


def _said_in(tables: Table) -> dict[str, _Said]:
    """Return what each record of a plan says, and each line that was dropped."""
    found: dict[str, _Said] = {}
    for id, (key, record) in records_by_id(dict(tables)).items():
        found[id] = _Said(
            LETTERS[key],
            list(_called(key, record, also=False)),
            list(_called(key, record, also=True)),
        )
    for change in tables.get("changes", ()):
        one = found.setdefault(change["line"], _Said(change["line"][:1], [], []))
        one.names += _called("changes", change, also=False)
    names = roles.names(roles.Called, also=False)
    for conflict in tables.get("conflicts", ()):
        if conflict["record"] in found and conflict.get("field") in names:
            sides = (conflict.get(side) for side in roles.names(roles.Value))
            found[conflict["record"]].names += [side for side in sides if isinstance(side, str)]
    for helper in tables.get("helpers", ()):
        found[f"{HELPER}{helper['name']}"] = _Said(HELPER, [helper["name"]], [])
    for name in tables.get("former_names", ()):
        if name.get("record") in found:
            found[name["record"]].names.append(name["name"])
    return found


def _called(key: str, record: Table, *, also: bool) -> Iterator[str]:
    """Yield what a record in a list is called, or what it is called in short and was at first."""
    names = roles.keys_in(roles.holding()[key], roles.Called, also=also)
    return (record[name] for name in names if isinstance(record.get(name), str))


def _renamed_helpers(before: Table, after: Table) -> Iterator[tuple[str, str]]:
    """Yield the keys of helpers whose name is another in the same place of the list."""
    old, new = ([one["name"] for one in side.get("helpers", ())] for side in (before, after))
    for was, now in zip(old, new, strict=True) if len(old) == len(new) else ():
        if was not in new and now not in old:
            yield f"{HELPER}{was}", f"{HELPER}{now}"
