"""Forgetting a record: what it said is gone, and "(forgotten)" stands where others quote it.

First the quotations go, then the record with all that refers to it; so that it can be done anew,
whatever came between. How quotations are found is told in `quotes`. What a person calls another
record stays where it shares no more with the forgotten one than a word or two: that is for them to
see to, and is named. Works on the plain values, so that it serves each version of a plan.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ambition_cli.domain.joining import keys_of
from ambition_cli.domain.places import HELPER
from ambition_cli.domain.quotes import Quotes
from ambition_cli.domain.wording import listed, shortened
from ambition_cli.errors import Refused

FORGOTTEN = "(forgotten)"

Table = Mapping[str, Any]

_LINES = ("problems", "impact", "more_of", "less_of")
_CALLED = ("text", "short", "at_first", "title", "name")
_REFERENCES = {"option", "goal", "after", "matters_most", "from_experiment", "source", "helper"}
_LISTS = {"serves", "drafted_from"}
_SIDES = ("ours", "theirs")  # of a conflict: values, and so perhaps ids
# The program's own words, which nobody's can be taken for; and who helps, which goes by its name.
_OURS = {
    "id", "kind", "status", "role", "mode", "rung", "verdict", "reversible", "field", "archetype",
    "draft", "assumed", "tags", "unknown", "asked", "followed", "pending", "left_out", "line",
    "forgotten", "record", *_REFERENCES, *_LISTS,
}  # fmt: skip
_FEWEST = 3  # words by which a text is nobody else's


@dataclass(frozen=True)
class Target:
    """What is to be forgotten: the list in which it stands, and its id; a helper's name."""

    key: str
    name: str

    def is_in(self, key: str, record: Any) -> bool:
        """Tell whether this is the record that stands in a list, or a change or conflict of it."""
        if not isinstance(record, Mapping):
            return False
        if key == "conflicts":
            about = f"{HELPER}{self.name}" if self.key == "helpers" else self.name
            return about in (record.get("record"), *keys_of(str(record.get("field", ""))))
        if self.key == "helpers":
            return key == "helpers" and record.get("name") == self.name
        return self.name in (record.get("id"), record.get("line"))


def target_named(plans: Sequence[Table], name: str) -> Target:
    """Return what is meant, in any version of a plan; the first is the plan as it is now.

    An id is meant before a helper's name, and that before the beginning of a title.
    """
    typed = name.strip()
    for id in (typed, typed.lower()):
        for plan in plans:
            for key, record in _records(plan):
                if _name(key, record) == id:
                    return Target(key, id)
    begins = {
        Target(key, _name(key, record))
        for key, record in _records(plans[0])
        if name.strip() and _called(record).casefold().startswith(name.strip().casefold())
    }
    if len(begins) == 1:
        return begins.pop()
    if begins:
        names = listed(sorted(target.name for target in begins)[:5])
        raise Refused(f'"{name}" begins several records: {names}; name one by its id')
    raise Refused(
        f'there is nothing called "{shortened(name)}", in the plan or in its history; '
        "name a record by its id, a helper by name"
    )


def called(plan: Table, target: Target) -> str:
    """Return what a record is called in a plan; empty where it is not there."""
    found = (_called(record) for key, record in _records(plan) if target.is_in(key, record))
    return next(found, "")


def words_of(plan: Table, target: Target) -> Iterator[str]:
    """Yield the words by which others may quote a record."""
    for key, record in _records(plan):
        if target.is_in(key, record):
            yield from (record[name] for name in _CALLED if isinstance(record.get(name), str))
    for change in plan.get("changes", ()):
        if target.is_in("changes", change):
            yield from (change[name] for name in ("was", "now") if name in change)
    for one in plan.get("conflicts", ()):
        if target.is_in("conflicts", one) and one.get("field") in _CALLED:
            yield from (one[side] for side in _SIDES if isinstance(one.get(side), str))


def texts_of(plan: Table, target: Target) -> Iterator[str]:
    """Yield every text of a record."""
    about = ((key, one) for key in ("changes", "conflicts") for one in plan.get(key, ()))
    for key, record in (*_records(plan), *about):
        if target.is_in(key, record):
            yield from _texts(record)


class Forgetting:
    """Takes a record and its words out of versions of a plan."""

    def __init__(self, target: Target, words: Collection[str]) -> None:
        """Take the record, and the words by which others may quote it."""
        self.target = target
        names, texts = (words, ()) if target.key == "helpers" else ((), words)
        long = [text for text in texts if len(text.split()) >= _FEWEST]
        self._quotes = Quotes(texts, names, instead=FORGOTTEN)
        self._long_quotes = Quotes(long, names, instead=FORGOTTEN)

    def exchanged(self, text: str) -> str:
        """Return a text with "(forgotten)" where it quotes the record."""
        return self._quotes.exchanged(text)

    def without_quotes(self, plan: Table) -> dict[str, Any]:
        """Return a plan in which nothing else quotes the record."""
        return {key: self._unquoted(key, value) for key, value in plan.items()}

    def _unquoted(self, key: str, value: Any) -> Any:
        if isinstance(value, Mapping):
            return {name: self._unquoted_in(key, value, name) for name in value}
        if isinstance(value, list | tuple):
            items = (
                item if self.target.is_in(key, item) else self._unquoted(key, item)
                for item in value
            )
            return type(value)(items)
        return self.exchanged(value) if isinstance(value, str) and key not in _OURS else value

    def _unquoted_in(self, key: str, record: Table, name: str) -> Any:
        value = record[name]
        if key in ("person", "helpers") and name == "name":
            return value
        if name in _own_names(key, record) and isinstance(value, str):
            return self._long_quotes.exchanged(value)
        return self._unquoted(name, value)

    def without_record(self, plan: Table) -> dict[str, Any]:
        """Return a plan without the record and the references to it; its id stays taken."""
        pruned: dict[str, Any] = self._pruned("", plan)
        if self.target.key == "helpers":
            return pruned
        forgotten = (*pruned.get("forgotten", ()), self.target.name)
        return pruned | {"forgotten": tuple(dict.fromkeys(forgotten))}

    def _pruned(self, key: str, value: Any) -> Any:
        if isinstance(value, Mapping):
            kept = {
                name: self._pruned(name, item)
                for name, item in value.items()
                if not self._refers(name, item)
            }
            return {name: item for name, item in kept.items() if _stays(item, value[name])}
        if isinstance(value, list | tuple):
            return type(value)(
                self._pruned(key, item)
                for item in value
                if not self.target.is_in(key, item) and not self._refers(key, item)
            )
        return value

    def _refers(self, key: str, value: Any) -> bool:
        """Tell whether a value names the record, or stands under its id."""
        if self.target.key == "helpers":
            return key in ("helper", *_SIDES) and value == self.target.name
        named = key in {*_REFERENCES, *_LISTS, *_SIDES} and value == self.target.name
        return named or key == self.target.name

    def is_in(self, plan: Table) -> bool:
        """Tell whether there is anything of the record in a plan: itself, its words, its id."""
        plan = {key: value for key, value in plan.items() if key != "forgotten"}
        return bool(self._pruned("", self.without_quotes(plan)) != plan)

    def quoting(self, plan: Table) -> list[str]:
        """Name what quotes the record: other records, and the other parts of the plan."""
        records = [
            _name(key, record)
            for key, record in _records(plan)
            if not self.target.is_in(key, record) and self._unquoted(key, [record]) != [record]
        ]
        parts = ("person", "interview", "reviews", "told", "changes", "conflicts")
        return records + [
            part
            for part in parts
            if part in plan and self._unquoted(part, plan[part]) != plan[part]
        ]

    def referring(self, plan: Table) -> list[str]:
        """Name the records that refer to the record."""
        return [
            _name(key, record)
            for key, record in _records(plan)
            if not self.target.is_in(key, record) and self._pruned(key, record) != record
        ]

    def standing(self, plan: Table) -> list[str]:
        """Name the records that a person calls by words of this one, which stay as they are."""
        return [
            _name(key, record)
            for key, record in _records(self.without_quotes(plan))
            if not self.target.is_in(key, record) and self._is_called_so(key, record)
        ]

    def _is_called_so(self, key: str, record: Table) -> bool:
        own = [record[name] for name in _own_names(key, record)]
        return any(self.exchanged(text) != text for text in own)


def _records(plan: Table) -> Iterator[tuple[str, Table]]:
    """Yield each record that can be named, with the list in which it stands."""
    for key in _LINES:
        yield from ((key, line) for line in plan.get("ambition", {}).get(key, ()))
    for key in ("options", "goals", "experiments", "helpers"):
        yield from ((key, record) for record in plan.get(key, ()))


def _name(key: str, record: Table) -> str:
    return str(record["name"] if key == "helpers" else record["id"])


def _called(record: Table) -> str:
    return str(record.get("title") or record.get("text") or record.get("name"))


def _own_names(key: str, record: Table) -> list[str]:
    """List what holds the words by which a person calls a record; none where they were drafted."""
    drafted = "drafted_from" in record or "archetype" in record
    if key not in (*_LINES, "options", "goals", "experiments", "helpers") or drafted:
        return []
    return [name for name in _CALLED if isinstance(record.get(name), str)]


def _stays(now: Any, was: Any) -> bool:
    """Tell whether a value is still worth its key: nothing is left of it otherwise."""
    return bool(now) or not was


def _texts(value: Any, key: str = "") -> Iterator[str]:
    if isinstance(value, Mapping):
        for name, item in value.items():
            yield from _texts(item, name)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _texts(item, key)
    elif isinstance(value, str) and key not in _OURS:
        yield value
