"""Removing a record for good, with "(forgotten)" wherever others quote it.

Quotations are replaced before the record is removed, so that an interrupted run can be repeated;
`quotes` finds them. Titles that the person gave to other records are kept, even if they share words
with the forgotten one; they are listed for the person to change. This works on plain values, so it
applies to every version of a plan. Which record is meant in each version is decided in `lineage`.
"""

import copy
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from ambition_cli.domain.plan import roles
from ambition_cli.domain.plan.ids import LETTERS, records_by_id
from ambition_cli.domain.plan.lineage import Lineage, Place
from ambition_cli.domain.plan.tables import HELPER, keys_of, texts_in
from ambition_cli.domain.privacy.quotes import Quotes
from ambition_cli.domain.words.common_words import COMMON
from ambition_cli.domain.words.wording import listed, quoted, shortened
from ambition_cli.errors import Refused

FORGOTTEN = "(forgotten)"
HELPERS = "helpers"  # stands among the forgotten ids where a helper was forgotten: no name does

Table = Mapping[str, Any]

_SHORTEST_BEGINNING = 3  # letters by which a record may be named


@dataclass(frozen=True)
class Target:
    """The record to forget: its list and its id, or a helper's name.

    In an older version it may have another id, or none if another record has its id there.
    """

    key: str
    name: str
    others: frozenset[str] | None = None  # its ids or names in one version, where they are told

    @property
    def names(self) -> frozenset[str]:
        """Return its ids, or a helper's names."""
        return frozenset([self.name]) if self.others is None else self.others

    def is_in(self, key: str, record: Any) -> bool:
        """Tell whether this is the record that stands in a list, or a change or conflict of it."""
        if not isinstance(record, dict):
            return False
        of_helper = self.key == "helpers"
        keys = {f"{HELPER}{name}" for name in self.names} if of_helper else self.names
        if key == "conflicts":
            return not keys.isdisjoint(
                (record.get("record"), *keys_of(str(record.get("field", ""))))
            )
        if key == "spoken":  # nobody can tell which words of an answer come from the record
            return not of_helper and not keys.isdisjoint(record.get("rests_on", ()))
        if key == "former_names":
            return record.get("record") in keys or self == Target(key, str(record.get("name")))
        if of_helper:
            return key == "helpers" and record.get("name") in self.names
        said = (record.get("id"), record.get("line"))  # of a key of one's own, perhaps a list
        return any(isinstance(one, str) and one in self.names for one in said)


@dataclass(frozen=True)
class Meant:
    """The record that a name means, with all its places; or several records."""

    target: Target
    places: frozenset[Place]


def meant(
    name: str,
    plans: Sequence[Table],
    lineage: Lineage,
    ancestry: Sequence[int],
    *,
    all_of_them: bool = False,
    begun: bool = True,
) -> Meant:
    """Return what a name means in any of these versions; the first is the plan as it is now.

    An id takes precedence over a helper's name, and that over the words of a record. `ancestry` is
    the plan and the versions that it came from, newest first; the first to contain the id decides.
    The beginning of a record's words is accepted only if `begun`. Raises Refused if nothing
    matches, or if another record that had the id may not be the same one, unless `all_of_them`.
    """
    typed = name.strip()
    found = _meant_by_key(typed, lineage, ancestry, all_of_them=all_of_them)
    found = found or _meant_by_words(typed, lineage, begun=begun)
    if found:
        return found
    for one in plans[0].get("former_names", ()):
        if typed and one["name"].casefold() == typed.casefold():
            return Meant(Target("former_names", one["name"]), frozenset())
    raise Refused(
        f"“{shortened(name)}” was not found in the plan or its history; "
        "give the id of a record or the name of a helper"
    )


def _meant_by_key(
    typed: str, lineage: Lineage, ancestry: Sequence[int], *, all_of_them: bool
) -> Meant | None:
    """Return the record with this id, or the helper of this name."""
    for key in (typed, typed.lower(), f"{HELPER}{typed}"):
        records = lineage.records(key)
        if not records:
            continue
        current = [found for at in ancestry if (found := lineage.record(at, key))]
        record = current[0] if current else records[0]
        unsure = [
            one
            for one in records
            if one != record and not (current and lineage.are_two(record, one))
        ]
        if unsure and not all_of_them:
            raise Refused(_which(typed, [lineage.names(one) for one in (record, *unsure)]))
        return Meant(_target(key), record.union(*unsure))
    return None


def _meant_by_words(typed: str, lineage: Lineage, *, begun: bool) -> Meant | None:
    """Return the record with these words, or whose words begin so: in the plan, or any version."""
    whole = _called(typed, lineage, 0, whole=True) or _called(typed, lineage, whole=True)
    found = whole or _called(typed, lineage, 0) or _called(typed, lineage)
    if not found:
        return None
    if len(found) > 1:
        names = listed(sorted(_target(key).name for key in found.values())[:5])
        raise Refused(f"“{typed}” matches several records: {names}; give the id of one")
    [(record, key)] = found.items()
    if not whole and not (begun and len(typed) >= _SHORTEST_BEGINNING):
        raise Refused(_too_little(typed, key))
    return Meant(_target(key), record)


def _called(
    typed: str, lineage: Lineage, version: int | None = None, *, whole: bool = False
) -> dict[frozenset[Place], str]:
    """Return the records with these words, or whose words begin so, each with its key.

    They are looked for in one version, or in all.
    """
    wanted = typed.casefold()

    def is_meant(words: str) -> bool:
        said = words.casefold()
        return bool(wanted) and (said.strip() == wanted if whole else said.startswith(wanted))

    return {
        lineage.of(place): place[1]
        for place in lineage.called(is_meant)
        if version is None or place[0] == version
    }


def _too_little(typed: str, key: str) -> str:
    return (
        f"“{shortened(typed)}” is only the beginning of {_target(key).name}; "
        "to forget it, give its id, or a helper's whole name"
    )


def _target(key: str) -> Target:
    if key.startswith(HELPER):
        return Target("helpers", key.removeprefix(HELPER))
    return Target(next((name for name in LETTERS if LETTERS[name] == key[:1]), "records"), key)


def _which(typed: str, names: Sequence[Sequence[str]]) -> str:
    """Say that several records had one id, and which ones."""
    called = listed([quoted(shortened(words[-1], 40)) for words in names if words][:3])
    return (
        f"{typed} has been the id of {called}, which may not be the same record; "
        "give the words of the one you mean, or --all to forget them all"
    )


def called(plan: Table, target: Target) -> str:
    """Return what a record is called in a plan; empty where it is not there.

    A talk goes by whom it was with.
    """
    found = (record for key, record in _records(plan) if target.is_in(key, record))
    return next((roles.called(one) or str(one.get("with", "")) for one in found), "")


def words_of(plan: Table, target: Target) -> Iterator[str]:
    """Yield the words by which others may quote a record."""
    for key, record in _records(plan):
        if target.is_in(key, record):
            yield from _names_in(key, record)
    for key in ("changes", "conflicts"):
        for one in plan.get(key, ()):
            if target.is_in(key, one):
                yield from _names_in(key, one)
    for one in plan.get("former_names", ()):
        if target.is_in("former_names", one):
            yield one["name"]


def texts_of(plan: Table, target: Target) -> Iterator[str]:
    """Yield every text of a record."""
    about = ((key, one) for key in ("changes", "conflicts") for one in plan.get(key, ()))
    for key, record in (*_records(plan), *about):
        if target.is_in(key, record):
            yield from _texts(record)


# A talk is with somebody, and a promise somebody's: what was heard stays when their name goes.
_NEEDED_NAMES = ("with", "who")


class Forgetting:
    """Takes a record and its words out of versions of a plan."""

    def __init__(
        self, target: Target, words: Collection[str], others: Collection[str] = ()
    ) -> None:
        """Take the record, the words by which others may quote it, and names of other people."""
        self.target, self._words = target, frozenset(words)
        self._taken = target.names
        self._changed: dict[tuple[str, Target, str, str], Any] = {}
        names, texts = (words, ()) if target.key == "helpers" else ((), words)
        self._quotes = Quotes(texts, names, instead=FORGOTTEN, careful=True, others=others)
        self._perhaps = Quotes(texts, names, instead=FORGOTTEN)
        self._in_drafts = Quotes(
            texts, names, instead=FORGOTTEN, careful=True, anywhere=True, others=others,
            lines=texts if target.key in ("problems", "impact") else (),
        )  # fmt: skip

    def where_called(self, names: Collection[str], taken: Collection[str]) -> "Forgetting":
        """Return the same for a version in which the record has other ids or names, or none.

        Those taken are given to no record again: it had them there, or no other ever had them.
        """
        other = copy.copy(self)
        other.target = replace(self.target, others=frozenset(names))
        other._taken = frozenset(taken)
        return other

    def exchanged(self, text: str) -> str:
        """Return a text with "(forgotten)" where it quotes the record."""
        return self._quotes.exchanged(text)

    def may_be_in(self, text: str) -> bool:
        """Tell whether a text may quote the record, also where a name may be another word."""
        return self._perhaps.exchanged(text) != text

    def without_quotes(self, plan: Table) -> dict[str, Any]:
        """Return a plan in which nothing else quotes the record."""
        return {key: self._unquoted(key, value) for key, value in plan.items()}

    def _once(self, change: Callable[[str, Any], Any], key: str, record: Any) -> Any:
        """Change a record, or take what came of the same one in another version."""
        if not isinstance(record, dict):
            return change(key, record)
        known = (change.__name__, self.target, key, repr(record))
        if known not in self._changed:
            self._changed[known] = change(key, record)
        return self._changed[known]

    def _unquoted(self, key: str, value: Any) -> Any:
        if isinstance(value, dict):
            return {name: self._unquoted_in(key, value, name) for name in value}
        if isinstance(value, list | tuple):
            items = (
                item if self.target.is_in(key, item) else self._once(self._unquoted, key, item)
                for item in value
            )
            return type(value)(items)
        return self.exchanged(value) if isinstance(value, str) and _may_quote(key) else value

    def _unquoted_in(self, key: str, record: Table, name: str) -> Any:
        own = name in _own_names(key, record)
        if not own and not self.target.names.isdisjoint(texts_in(record.get("drafted_from"))):
            return self._without_run_on(name, record[name])
        return record[name] if own else self._unquoted(name, record[name])

    def _without_run_on(self, key: str, value: Any) -> Any:
        """Return what a record drafted from this one holds: its words may run on in it anywhere."""
        if isinstance(value, dict):
            return {name: self._without_run_on(name, item) for name, item in value.items()}
        if isinstance(value, list | tuple):
            return type(value)(self._without_run_on(key, item) for item in value)
        if not isinstance(value, str) or not _may_quote(key):
            return value
        exchanged = self._in_drafts.exchanged(value)
        return exchanged if self.target.key == "helpers" else _without_parts(exchanged, self._words)

    def without_record(self, plan: Table) -> dict[str, Any]:
        """Return a plan without the record and the references to it; its id stays taken.

        Of a helper only that there was one is kept: a copy may bring each back only if asked.
        """
        pruned: dict[str, Any] = self._pruned("", plan)
        if self.target.key == "former_names" or not self._taken:
            return pruned
        taken = [HELPERS] if self.target.key == "helpers" else sorted(self._taken)
        forgotten = (*pruned.get("forgotten", ()), *taken)
        return pruned | {"forgotten": tuple(dict.fromkeys(forgotten))}

    def _pruned(self, key: str, value: Any) -> Any:
        if isinstance(value, dict):
            kept = {
                name: FORGOTTEN if self._refers(name, item) else self._pruned(name, item)
                for name, item in value.items()
                if name in _NEEDED_NAMES or not self._refers(name, item)
            }
            return {name: item for name, item in kept.items() if _stays(item, value[name])}
        if isinstance(value, list | tuple):
            return type(value)(
                self._once(self._pruned, key, item)
                for item in value
                if not (self._is_its_own(key, item) or self._refers(key, item))
            )
        return value

    def _is_its_own(self, key: str, item: Any) -> bool:
        """Tell whether an item of a list is the record, or about it, or what it was called."""
        if key == "former_names" and isinstance(item, dict) and "record" not in item:
            name = item.get("name")
            if isinstance(name, str) and name in self._words:
                return True
        return self.target.is_in(key, item)

    def _refers(self, key: str, value: Any) -> bool:
        """Tell whether a value names the record, or stands under its id."""
        if not isinstance(value, str):
            return self.target.key != "helpers" and key in self.target.names
        of_helper = self.target.key == "helpers"
        # What a conflict says is what a field says, and so perhaps an id.
        naming = roles.names(roles.Ref, by_name=True) if of_helper else roles.names(roles.Ref)
        named = key in naming | roles.names(roles.Value) and value in self.target.names
        return named or (not of_helper and key in self.target.names)

    def is_in(self, plan: Table) -> bool:
        """Tell whether there is anything of the record in a plan: itself, its words, its id."""
        return bool(self._pruned("", self.without_quotes(plan)) != plan)

    def quoting(self, plan: Table) -> list[str]:
        """Name what quotes the record: other records, and the other parts of the plan."""
        records = [
            _name(key, record)
            for key, record in _records(plan)
            if not self.target.is_in(key, record) and self._unquoted(key, [record]) != [record]
        ]
        parts = ("person", "interview", "reviews", "told", "spoken", "changes", "conflicts")
        return records + [
            part
            for part in parts
            if part in plan and self._unquoted(part, plan[part]) != plan[part]
        ]

    def referring(self, plan: Table) -> list[str]:
        """Name the records that refer to the record."""
        found = [
            _name(key, record)
            for key, record in _records(plan)
            if not self.target.is_in(key, record) and self._pruned(key, record) != record
        ]
        return (
            found
            + ["spoken" for one in plan.get("spoken", ()) if self.target.is_in("spoken", one)][:1]
        )

    def standing(self, plan: Table) -> list[str]:
        """Name the records that hold words of this one, which stay as they are.

        A person calls them so, or what is a name may be another word there.
        """
        left = self.without_quotes(plan)
        found = [
            _name(key, record)
            for key, record in _records(left)
            if not self.target.is_in(key, record) and self._may_be_in(record)
        ]
        parts = ("interview", "reviews", "told", "spoken")
        left["spoken"] = [
            one for one in left.get("spoken", ()) if not self.target.is_in("spoken", one)
        ]
        return found + [part for part in parts if self._may_be_in(left.get(part))]

    def _may_be_in(self, value: Any) -> bool:
        return any(self.may_be_in(text) for text in _texts(value))


def in_each(one: Meant, plans: Sequence[Table], lineage: Lineage) -> list[Forgetting]:
    """Return what forgets a record in each of these versions, by the id that it has there."""
    if one.target.key == "former_names":
        return [Forgetting(one.target, [one.target.name])] * len(plans)
    names, taken = (
        [_without_list(keys(one.places, at)) for at in range(len(plans))]
        for keys in (lineage.keys_in, lineage.taken_in)
    )
    targets = [replace(one.target, others=found) for found in names]
    pairs = zip(plans, targets, strict=True)
    words = {word for plan, target in pairs for word in words_of(plan, target)}
    others = _other_people(plans, words) if one.target.key == "helpers" else ()
    whole = Forgetting(one.target, words, others)
    return [whole.where_called(*found) for found in zip(names, taken, strict=True)]


def _other_people(plans: Sequence[Table], names: Collection[str]) -> set[str]:
    """Return the names of everybody else, whole and their first: what is said of them stays.

    Of Mei Lin, who is forgotten, and of Mei, who is not, "ask Mei" is about the second.
    """
    people = {helper["name"] for plan in plans for helper in plan.get("helpers", ())}
    people |= {talk["with"] for plan in plans for talk in plan.get("talks", ())}
    known = {name.casefold() for name in names}
    whole = {name for name in people if name.casefold() not in known}
    first = {name.split()[0] for name in whole if name.strip()}
    return {name for name in whole | first if name.casefold() not in known}


def _without_list(keys: Iterable[str]) -> frozenset[str]:
    return frozenset(key.removeprefix(HELPER) for key in keys)


def _records(plan: Table) -> Iterator[tuple[str, Table]]:
    """Yield each record that can be named, with the list in which it stands."""
    yield from records_by_id(dict(plan)).values()
    yield from (("helpers", record) for record in plan.get("helpers", ()))


def _name(key: str, record: Table) -> str:
    return str(record["name"] if key == "helpers" else record["id"])


def _without_parts(draft: str, texts: Collection[str]) -> str:
    """Return a draft without what it took out of a text: "the payroll run" of a whole problem.

    That is two words or more in a row of which one is not everybody's, in the singular or plural.
    """
    pairs = {pair for text in texts for pair in pairwise(map(_stem, _WORDS.findall(text)))}
    words = list(_WORDS.finditer(draft))
    parts, end, first = [], 0, 0
    for last, word in enumerate(words):
        following = words[last + 1] if last + 1 < len(words) else None
        if following and (_stem(word[0]), _stem(following[0])) in pairs:
            continue
        run = words[first : last + 1]
        if len(run) > 1 and not all({one[0].casefold(), _stem(one[0])} & COMMON for one in run):
            parts += [draft[end : run[0].start()], FORGOTTEN]
            end = word.end()
        first = last + 1
    return "".join([*parts, draft[end:]])


def _stem(word: str) -> str:
    return word.casefold().removesuffix("s")


_WORDS = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


def _own_names(key: str, record: Table) -> tuple[str, ...]:
    """List what holds the words by which a person calls, or called, a record.

    A title that was drafted is none of these: it was put together from others' words.
    """
    drafted = any(key in record for key in ("drafted_from", "drafted_by", "archetype"))
    return () if drafted else _naming(key, record)


def _naming(key: str, record: Table) -> tuple[str, ...]:
    """List what holds the names of a record; of a conflict, its sides where it is about a name."""
    model = roles.holding().get(key)
    if model is None:
        return ()
    is_about_name = record.get("field") in roles.names(roles.Called)
    named = roles.keys_in(model, roles.Called, *([roles.Value] if is_about_name else []))
    return tuple(name for name in named if isinstance(record.get(name), str))


def _names_in(key: str, record: Table) -> Iterator[str]:
    return (record[name] for name in _naming(key, record))


def _may_quote(key: str) -> bool:
    """Tell whether text under a key may quote a record: our own words, and references, never do.

    So it is with who helps, too, which goes by its name.
    """
    return key not in roles.names(roles.Id, roles.Choice, roles.Ours, roles.Ref, roles.About)


def _stays(now: Any, was: Any) -> bool:
    """Tell whether a value is still worth its key: nothing is left of it otherwise."""
    return bool(now) or not was


def _texts(value: Any, key: str = "") -> Iterator[str]:
    if isinstance(value, dict):
        for name, item in value.items():
            yield from _texts(item, name)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _texts(item, key)
    elif isinstance(value, str) and _may_quote(key):
        yield value
