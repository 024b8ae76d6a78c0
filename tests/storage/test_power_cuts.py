"""Cut the power between any two steps of a save: the plan is old or new, and its history works."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from ambition_cli.domain.plan.model import Helper, Plan, changed
from ambition_cli.storage.history import entries, undo
from ambition_cli.storage.store import Store
from support.faults import cut_at_every_call

OURS = b'schema = 1\n\n[person]\nname = "Ana"\n'


Act = Callable[[Store], None]


pytestmark = pytest.mark.usefixtures("without_waiting_for_the_disk")


def named(plan: Plan) -> Plan:
    """Change a plan in some way that differs each time."""
    return changed(plan, helpers=(*plan.helpers, Helper(name=f"Helper {len(plan.helpers)}")))


def _otherwise(plan: Plan) -> Plan:
    return changed(plan, helpers=(Helper(name="Somebody else"),))


def _three_changes(store: Store) -> None:
    for _ in range(3):
        store.update(named)


def _taken_back(store: Store) -> None:
    _three_changes(store)
    undo.undo(store, 2)


def _all_taken_back(store: Store) -> None:
    _three_changes(store)
    undo.undo(store, 3)


def _found(store: Store) -> None:
    store.path.write_bytes(OURS)


def _edited(store: Store) -> None:
    _three_changes(store)
    store.path.write_bytes(OURS)


def _damaged(store: Store) -> None:
    _three_changes(store)
    store.path.write_bytes(b"not a plan")


def _removed(store: Store) -> None:
    _three_changes(store)
    store.path.unlink()


def _nothing(_: Store) -> None: ...


def _change(store: Store) -> None:
    store.update(named)


def _go_on(store: Store) -> None:
    store.update(named, goes_on=True)


def _undo(store: Store) -> None:
    undo.undo(replace(store, command="undo"), 1)


def _redo(store: Store) -> None:
    undo.redo(replace(store, command="redo"), 1)


def _type(store: Store) -> None:
    store.save_as_typed(store.read(), OURS + b"months = 4\n")


MAY_FOLLOW: list[tuple[Act, list[Act]]] = [
    (_change, [_nothing, _three_changes, _taken_back, _all_taken_back, _found, _edited, _removed]),
    (_go_on, [_nothing, _three_changes, _taken_back, _found, _edited]),
    (_undo, [_three_changes, _taken_back, _edited, _damaged, _removed]),
    (_redo, [_taken_back, _all_taken_back]),
    (_type, [_three_changes, _taken_back, _found, _edited, _damaged]),
]


@pytest.mark.parametrize(
    ("begin", "act"),
    [
        pytest.param(begin, act, id=f"{act.__name__[1:]} after {begin.__name__[1:]}")
        for act, begins in MAY_FOLLOW
        for begin in begins
    ],
)
def test_the_plan_is_old_or_new_and_nothing_is_lost(
    begin: Act,
    act: Act,
    store: Store,
    plan_file: Path,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begin(store)
    old, kept = store.read(), _all_in(plan_file)
    before = tmp_path_factory.mktemp("before") / "all"
    shutil.copytree(plan_file.parent, before)
    act(store)
    new = store.read()
    _put_back(before, plan_file.parent)
    cuts = 0
    for _ in cut_at_every_call(lambda: act(store), monkeypatch):
        cuts += 1
        stands = store.read()
        assert stands in (old, new)
        assert stands == old or _last_in_history(store) == new
        _history_works(store, {*kept, *([old] if old else [])}, goes_on=act is _go_on)
        assert stands == new or new in kept or new not in _all_in(plan_file), "it never came about"
        _put_back(before, plan_file.parent)
    assert cuts > 8


def _last_in_history(store: Store) -> bytes | None:
    found = entries.read(store.path, store.read())
    return found.content(found.current)


def _history_works(store: Store, kept: set[bytes], *, goes_on: bool) -> None:
    """Save, and take back: whatever was kept is still kept, and nothing half is left."""
    stands = store.read()
    if stands != b"not a plan":
        store.update(_otherwise)
        undo.undo(store, 1)
        assert store.read() == stands or stands is None
        undo.redo(store, 1)
    else:
        undo.undo(store, 1)
        assert store.load().plan.helpers
    left = [
        path.name for path in store.path.parent.rglob("*") if path.name.endswith((".ahead", ".tmp"))
    ]
    assert left == []
    gone = kept - _all_in(store.path)
    assert len(gone) <= goes_on, "a save that goes on with a version is made in its place"


def _all_in(plan: Path) -> set[bytes]:
    return {path.read_bytes() for path in entries.versions(plan)}


def _put_back(before: Path, folder: Path) -> None:
    shutil.rmtree(folder)
    shutil.copytree(before, folder)
