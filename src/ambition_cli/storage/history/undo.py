"""Undo and redo: bringing a plan back, byte for byte, to where it was before or after a change."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice, takewhile

from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.words.wording import counted
from ambition_cli.errors import Refused
from ambition_cli.storage import parse
from ambition_cli.storage.history import entries
from ambition_cli.storage.history import keep as keeping
from ambition_cli.storage.history.changes import Change, changes_of
from ambition_cli.storage.history.entries import History
from ambition_cli.storage.store import Store

Way = Callable[[History, bytes | None], Iterator[int]]


@dataclass(frozen=True)
class Moved:
    """Where undo or redo led, and the changes on the way, in the order in which it passed them."""

    changes: tuple[Change, ...]
    content: bytes | None
    plan: Plan | None


def undo(store: Store, times: int) -> Moved:
    """Take the last changes back. Raises Refused, with nothing changed, where there are fewer."""
    with store.locked():
        found, to = _led_to(store, times, History.undo_steps, "taken back")
        passed = [number for number in found.ancestry(found.current) if number > to]
        return _moved(store, found, to, passed)


def redo(store: Store, times: int) -> Moved:
    """Bring changes back that undo took back. Raises Refused where there are fewer."""
    with store.locked():
        found, to = _led_to(store, times, History.redo_steps, "brought back")
        passed = list(takewhile(lambda number: number != found.current, found.ancestry(to)))
        return _moved(store, found, to, passed[::-1])


def _led_to(store: Store, times: int, way: Way, done: str) -> tuple[History, int]:
    """Return the history, with the plan kept in it, and the version that a way leads to."""
    content = store.read()
    steps = list(islice(way(entries.read(store.path, content), content), times))
    if len(steps) < times:
        there_are = f"only {counted(len(steps), 'change')}" if steps else "nothing"
        raise Refused(f"{there_are} can be {done}; `ambition history` lists the changes")
    return keeping.settled(store.path, content, store.clock()), steps[-1]


def _moved(store: Store, found: History, to: int, passed: list[int]) -> Moved:
    """Bring the plan to a version, and tell which changes lie between."""
    told = [number for number in passed if not found.changes_nothing(number)]
    changes = tuple(changes_of(found, told).values())
    content = found.content(to)
    store.point_out_hard_link()
    name = entries.name_of_step(found.next_number, store.clock(), store.command, to)
    keeping.commit(store.path, content, name, b"")
    keeping.prune(store.path, content)
    return Moved(changes, content, parse.plan_if_any(content))
