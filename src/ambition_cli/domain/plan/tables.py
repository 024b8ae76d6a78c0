"""Plain values of a plan: comparing them, and joining lists that two sides changed apart.

What the values mean in a merge is decided in `merge`.
"""

import datetime as dt
import json
import re
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence
from typing import Any, Final, TypeVar

from ambition_cli.domain.plan.ids import LETTERS

Key = TypeVar("Key", bound=Hashable)

_BARE = re.compile(r"[A-Za-z0-9_-]+")
_PART = re.compile(r'"(?:[^"\\]|\\.)*"|[^.]+')

MISSING: Final = object()
"""Stands for a value that is not there."""


def exactly(value: Any) -> str:
    """Return a text that values share only where they are the same: 4 is not 4.0, nor true 1."""
    if isinstance(value, dict):
        return table_exactly({key: exactly(item) for key, item in value.items()})
    if isinstance(value, list | tuple):
        return f"[{','.join(map(exactly, value))}]"
    return repr(value)


def table_exactly(texts: dict[str, str]) -> str:
    """Return the text of a table, as `exactly` has it, from the texts of its values."""
    return f"{{{','.join([f'{key!r}:{texts[key]}' for key in sorted(texts)])}}}"


def same(one: Any, other: Any) -> bool:
    """Tell whether two values are the same, or both missing."""
    if one is MISSING or other is MISSING:
        return one is other
    return exactly(one) == exactly(other)


def dotted(keys: Iterable[str]) -> str:
    """Return keys within keys as one text: frozen.criterion; a key with a dot in it is quoted."""
    return ".".join(key if _BARE.fullmatch(key) else json.dumps(key) for key in keys)


def keys_of(text: str) -> list[str]:
    """Return the keys of a dotted text."""
    return [_unquoted(part) for part in _PART.findall(text)]


def _unquoted(part: str) -> str:
    try:
        return str(json.loads(part)) if part.startswith('"') else part
    except ValueError:  # a person wrote it
        return part


def in_lists(value: Any) -> Any:
    """Return a value as TOML gives it: with lists, and no tuples."""
    if isinstance(value, dict):
        return {key: in_lists(item) for key, item in value.items()}
    return [in_lists(item) for item in value] if isinstance(value, list | tuple) else value


def texts_in(value: Any) -> Iterator[str]:
    """Yield every text of a value, its keys too."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | tuple):
        for item in value:
            yield from texts_in(item)
    elif isinstance(value, dict):
        for key, item in value.items():
            yield key
            yield from texts_in(item)


def joined_items(base: Sequence[Any], ours: Sequence[Any], theirs: Sequence[Any]) -> list[Any]:
    """Return a list with what either side added, and without what either took out.

    A changed item counts as one taken out and one added, so a change on both sides keeps both.
    Entries with a day stand in the order of their days.
    """
    before, here, there = _counted(base), _counted(ours), _counted(theirs)
    order = in_one_order(before, here, there, kept_keys(before, here, there))
    found = [(here | there)[key] for key in order]
    days = [item.get("on") if isinstance(item, dict) else None for item in found]
    if all(isinstance(day, dt.date) and not isinstance(day, dt.datetime) for day in days):
        found.sort(key=lambda item: item["on"])
    return found


def _counted(items: Sequence[Any]) -> dict[tuple[str, int], Any]:
    """Return the items by what they are, and by how many of their like come before."""
    times: Counter[str] = Counter()
    found = {}
    for item in items:
        text = exactly(item)
        found[text, times[text]] = item
        times[text] += 1
    return found


def kept_keys(base: Iterable[Key], ours: Iterable[Key], theirs: Iterable[Key]) -> set[Key]:
    """Return what stands on both sides, and what one side added."""
    here, there = set(ours), set(theirs)
    return (here & there) | ((here ^ there) - set(base))


def in_one_order(
    base: Iterable[Key], ours: Iterable[Key], theirs: Iterable[Key], kept: set[Key]
) -> list[Key]:
    """Return the keys kept, in the order of ours, or of theirs where they alone moved some.

    What only the other side has follows what it follows there, and is last where it was last.
    """
    here, there = [key for key in ours if key in kept], [key for key in theirs if key in kept]
    known = set(here) & set(there)
    leads = not (_moved(base, theirs, known) and not _moved(base, ours, known))
    lead, other = (here, there) if leads else (there, here)
    added = _behind(other, known)
    _, last = added.popitem()
    order: list[Key] = []
    for anchor, own in _behind(lead, known).items():
        order += [] if anchor is None else [anchor]
        order += [*own, *added.get(anchor, ())]
    return order + last


def _behind(keys: Iterable[Key], known: set[Key]) -> dict[Key | None, list[Key]]:
    """Return the known keys in order, each with the keys behind it that are not; None first."""
    groups: dict[Key | None, list[Key]] = {None: []}
    anchor: Key | None = None
    for key in keys:
        if key in known:
            anchor = key
            groups[anchor] = []
        else:
            groups[anchor].append(key)
    return groups


def _moved(base: Iterable[Key], side: Iterable[Key], among: set[Key]) -> bool:
    """Tell whether a side has some keys in another order than before."""
    before = [key for key in base if key in among]
    return [key for key in side if key in set(before)] != before


Path = tuple[str, ...]

LISTS = ("options", "goals", "experiments", "notes", "talks", "helpers")
TABLES = ("person", "interview", "ambition")
WHOLE = "plan"
HELPER = "helpers."
_KEYS = {letter: key for key, letter in LETTERS.items()}


def holds_records(at: Path) -> bool:
    """Tell whether a list of records stands there, which have ids or names."""
    return (len(at) == 1 and at[0] in LISTS) or (len(at) == 2 and at[0] == "ambition")


def record_at(at: Path) -> Path:
    """Return the place of the record, or the table, in which something stands."""
    if at[0] == "ambition":
        return at[:3]
    return at[:2] if at[0] in LISTS else at[:1]


def called(at: Path) -> tuple[str, str]:
    """Return the record and the field of a place, as a conflict names them."""
    if at[0] == "helpers":
        return f"{HELPER}{at[1]}", dotted(at[2:])
    if at[0] in LISTS:
        return at[1], dotted(at[2:])
    if at[0] == "ambition" and len(at) > 2:
        return at[2], dotted(at[3:])
    return (at[0], dotted(at[1:])) if at[0] in TABLES else (WHOLE, dotted(at))


def place_of(record: str) -> Path | None:
    """Return the list in which a record belongs by its name in a conflict; None if that is open."""
    if record.startswith(HELPER):
        return ("helpers",)
    key = _KEYS.get(record[:1]) if record[1:].isdecimal() else None
    return None if key is None else (key,) if key in LISTS else ("ambition", key)
