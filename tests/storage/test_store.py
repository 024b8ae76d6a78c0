"""The store: reading never writes, and a save is whole or changes nothing."""

import datetime as dt
import os
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import tomli_w

from ambition_cli.domain.plan.everyday import Note
from ambition_cli.domain.plan.model import (
    EMPTY,
    Helper,
    Interview,
    Person,
    Plan,
    changed,
)
from ambition_cli.errors import (
    AmbitionError,
    Busy,
    NotAPlan,
    NotSaved,
)
from ambition_cli.storage.history import entries, undo
from ambition_cli.storage.history import keep as keeping
from ambition_cli.storage.store import Store
from support.plans import with_mei

OURS = 'schema = 1\n\n[person]\nname = "Ana"\n'
HAND = '# mine\nschema=1\n\n\nperson = {months = 5, name = "Ana"} # me\n'


def same(plan: Plan) -> Plan:
    return changed(plan)


def everything_in(folder: Path) -> dict[str, bytes | None]:
    """Return each path below a folder with its bytes, the lock left aside."""
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None
        for path in folder.rglob("*")
        if path.suffix != ".lock"
    }


def test_no_file_is_an_empty_plan(store: Store) -> None:
    stored = store.load()
    assert (stored.plan, stored.tables, stored.content) == (EMPTY, {}, None)
    assert not store.exists()


@pytest.mark.parametrize("content", [None, OURS, HAND, "schema = 2\n", "", "not a plan"])
def test_reading_never_writes(
    store: Store, plan_file: Path, monkeypatch: pytest.MonkeyPatch, content: str | None
) -> None:
    if content is not None:
        plan_file.write_text(content)
    stray = plan_file.with_name(".plan.toml.0123456789ab.tmp")
    stray.write_bytes(b"")
    opened = os.open

    def only_to_read(path: Any, flags: int, *rest: Any, **more: Any) -> int:
        assert not flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
        return opened(path, flags, *rest, **more)

    before = [(path.name, path.stat().st_mtime_ns) for path in plan_file.parent.iterdir()]
    monkeypatch.setattr(os, "open", only_to_read)
    assert store.exists() == (content is not None)
    try:
        store.load()
    except NotAPlan:
        assert content == "not a plan"
    assert before == [(path.name, path.stat().st_mtime_ns) for path in plan_file.parent.iterdir()]


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(OURS.encode(), id="our layout"),
        pytest.param(HAND.encode(), id="by hand"),
        pytest.param(HAND.replace("\n", "\r\n").encode(), id="lines of Windows"),
        pytest.param(b"\xef\xbb\xbf" + HAND.encode(), id="a byte order mark"),
        pytest.param(b"", id="an empty file"),
        pytest.param(b"schema = 1", id="no line end"),
        pytest.param(b'options = ["Teach"]\n', id="ids left out"),
        pytest.param(b"x = 1\n[person]\ny = [{}]\n", id="unknown keys"),
        pytest.param(b"x = nan\n", id="not a number"),
        pytest.param(b"schema = 2\nx = 1\n", id="a newer schema"),
    ],
)
def test_saving_without_a_change_leaves_every_byte(
    store: Store, plan_file: Path, content: bytes
) -> None:
    plan_file.write_bytes(content)
    inode = plan_file.stat().st_ino
    store.update(lambda plan: plan)
    seen = store.load()
    store.save(seen, seen.plan)
    if b"nan" not in content:  # which no copy is equal to
        store.update(same)
    assert everything_in(plan_file.parent) == {"plan.toml": content}
    assert plan_file.stat().st_ino == inode


@pytest.mark.parametrize(
    "theirs",
    [
        pytest.param(OURS + "months = 3\n", id="changed"),
        pytest.param(OURS + "\n", id="a blank line"),
        pytest.param("not a plan any more", id="broken"),
        pytest.param(None, id="removed"),
    ],
)
def test_a_save_after_a_foreign_change_is_refused_and_changes_nothing(
    store: Store, plan_file: Path, theirs: str | None
) -> None:
    plan_file.write_text(OURS)
    seen = store.load()
    plan_file.unlink()
    if theirs is not None:
        plan_file.write_text(theirs)
    before = everything_in(plan_file.parent)
    with pytest.raises(Busy, match="was changed by something else, so nothing was saved"):
        store.save(seen, with_mei(seen.plan))
    assert everything_in(plan_file.parent) == before


def test_a_first_save_does_not_overwrite_a_plan_that_came_meanwhile(
    store: Store, plan_file: Path
) -> None:
    seen = store.load()
    plan_file.write_text(OURS)
    with pytest.raises(Busy):
        store.save(seen, with_mei(seen.plan))
    assert everything_in(plan_file.parent) == {"plan.toml": OURS.encode()}


def test_a_save_of_what_was_seen_keeps_the_version_before(store: Store, plan_file: Path) -> None:
    plan_file.write_text(OURS)
    seen = store.load()
    store.save(seen, with_mei(seen.plan))
    assert store.load().plan.helpers == (Helper(name="Mei"),)
    assert [path.read_bytes() for path in entries.versions(plan_file)] == [
        OURS.encode(),
        plan_file.read_bytes(),
    ]


def test_an_update_returns_the_plan_as_it_is_in_the_file(store: Store) -> None:
    plan = store.update(lambda plan: changed(plan, person=Person(name="Ana")))
    assert store.load().plan == plan
    assert len(entries.versions(store.path)) == 1, "there was nothing before"


@pytest.mark.parametrize(("goes_on", "versions"), [(False, 4), (True, 2)])
def test_each_change_is_a_version_unless_it_goes_on_with_the_one_before(
    store: Store, plan_file: Path, goes_on: bool, versions: int
) -> None:
    plan_file.write_text(OURS)
    for _ in range(3):
        store.update(with_mei, goes_on=goes_on)
    kept = [path.read_bytes() for path in entries.versions(plan_file)]
    assert (len(kept), kept[0], kept[-1]) == (versions, OURS.encode(), plan_file.read_bytes())


def _by_another_command(store: Store) -> None:
    replace(store, command="goals add").update(with_mei)


def _undone(store: Store) -> None:
    undo.undo(replace(store, command="undo"), 1)


def _edited(store: Store) -> None:
    store.path.write_text(f"{store.path.read_text()}# mine\n")


def _removed(store: Store) -> None:
    store.path.unlink()


@pytest.mark.parametrize("between", [_by_another_command, _undone, _edited, _removed])
def test_a_change_goes_on_with_no_version_but_the_one_just_before_it(
    store: Store, plan_file: Path, between: Callable[[Store], None]
) -> None:
    for _ in range(2):
        store.update(with_mei, goes_on=True)
    made = entries.versions(plan_file)[0].read_bytes()
    between(store)
    store.update(with_mei, goes_on=True)
    assert entries.versions(plan_file)[0].read_bytes() == made


def test_a_plan_is_saved_as_typed_with_the_version_before(store: Store, plan_file: Path) -> None:
    plan_file.write_text(OURS)
    assert store.save_as_typed(OURS.encode(), HAND.encode()).person.months == 5
    assert plan_file.read_text() == HAND
    assert entries.versions(plan_file)[0].read_text() == OURS


@pytest.mark.parametrize(
    ("typed", "error", "words"),
    [
        pytest.param("schema = \n", NotAPlan, " is not valid TOML: ", id="not TOML"),
        pytest.param('person = "é"\n', NotAPlan, ", line 1: person must be", id="no plan"),
        pytest.param("schema = 2\n", NotAPlan, " has schema 2, and ", id="a newer schema"),
        pytest.param(
            HAND, Busy, " was changed by something else", id="made from what is there no more"
        ),
    ],
)
def test_what_was_typed_is_not_saved_where_it_does_not_go(
    store: Store, plan_file: Path, typed: str, error: type[AmbitionError], words: str
) -> None:
    plan_file.write_text(OURS)
    with pytest.raises(error, match=f"^{re.escape(str(plan_file))}{words}"):
        store.save_as_typed(b"", typed.encode())
    assert everything_in(plan_file.parent) == {"plan.toml": OURS.encode()}


def test_what_was_typed_without_a_change_leaves_everything(store: Store, plan_file: Path) -> None:
    plan_file.write_text(OURS)
    store.save_as_typed(OURS.encode(), OURS.encode())
    assert everything_in(plan_file.parent) == {"plan.toml": OURS.encode()}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("schema = 2\nx = 1\n", "has schema 2, and this version writes", id="newer"),
        pytest.param("schema = 2\nperson = 1\n", "has schema 2, and this", id="newer, in all"),
        pytest.param("schema = \n", "is not valid TOML", id="not TOML"),
        pytest.param(OURS + 'months = "4"\n', "line 5: person.months must be", id="no plan"),
    ],
)
def test_what_is_not_wholly_understood_is_never_written(
    store: Store, plan_file: Path, text: str, said: str
) -> None:
    plan_file.write_text(text)
    with pytest.raises(NotAPlan, match=said):
        store.update(with_mei)
    assert everything_in(plan_file.parent) == {"plan.toml": text.encode()}


def test_what_would_read_differently_is_never_written(
    store: Store, plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan_file.write_text(OURS)
    write = tomli_w.dumps
    monkeypatch.setattr(tomli_w, "dumps", lambda *a, **kw: write(*a, **kw).replace("Mei", "May"))
    with pytest.raises(NotSaved, match="would not have read back the same"):
        store.update(with_mei)
    assert everything_in(plan_file.parent) == {"plan.toml": OURS.encode()}


@pytest.mark.parametrize("error", [RuntimeError, RecursionError, KeyboardInterrupt])
def test_an_error_of_the_change_itself_is_not_taken_for_one_of_the_disk(
    store: Store, plan_file: Path, error: type[BaseException]
) -> None:
    def fail(_: Plan) -> Plan:
        raise error("mine")

    plan_file.write_text(OURS)
    with pytest.raises(error, match="mine"):
        store.update(fail)
    assert everything_in(plan_file.parent) == {"plan.toml": OURS.encode()}


def test_a_change_that_is_refused_leaves_everything(store: Store, plan_file: Path) -> None:
    plan_file.write_text(HAND)
    with pytest.raises(AmbitionError):
        store.update(lambda plan: changed(plan, interview=Interview(matters_most="p9")))
    assert everything_in(plan_file.parent) == {"plan.toml": HAND.encode()}


def test_a_link_is_followed_with_all_that_is_beside_the_plan(store: Store, plan_file: Path) -> None:
    real = plan_file.parent / "real" / "mine.toml"
    real.parent.mkdir()
    real.write_text(OURS)
    plan_file.symlink_to(real)
    store.update(with_mei)
    assert plan_file.is_symlink()
    assert replace(store, path=real).load().plan.helpers
    assert sorted(path.name for path in plan_file.parent.iterdir()) == ["plan.toml", "real"]


def test_what_something_else_is_about_to_change_is_kept_first(
    store: Store, plan_file: Path
) -> None:
    store.keep()
    assert entries.versions(plan_file) == [], "there is nothing yet"
    plan_file.write_text(OURS)
    store.keep()
    assert [path.read_text() for path in entries.versions(plan_file)] == [OURS]
    assert plan_file.read_text() == OURS


def test_what_a_file_is_to_hold_is_what_it_holds_where_nothing_changed(store: Store) -> None:
    store.path.write_text("schema = 1  # mine\n")
    stored = store.load()
    assert store.content_of(stored, stored.plan) == b"schema = 1  # mine\n"


def test_where_the_plan_is_too_large_for_its_versions_it_is_said_that_undo_cannot_help(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "MOST_BYTES", 1000)
    said: list[str] = []
    noticing = Store(store.path, store.clock, "test", said.append)
    noticing.update(lambda plan: changed(plan, person=Person(name="short")))
    noticing.update(lambda plan: changed(plan, person=Person(name="short again")))
    assert (said, noticing.can_undo(noticing.read())) == ([], True)
    noticing.update(lambda plan: changed(plan, person=Person(name="long" * 400)))
    assert not noticing.can_undo(noticing.read())
    assert "too large to keep earlier versions, so this cannot be undone" in said[0]
    assert len(said) == 1


OLD, LATE = dt.date(2020, 1, 1), dt.date(2026, 8, 1)


def _with_notes(plan: Plan) -> Plan:
    notes = tuple(
        Note.model_validate({"id": f"n{n}", "on": on, "text": "done"})
        for n, on in enumerate((OLD, LATE))
    )
    return changed(plan, notes=notes)


def test_what_lists_show_leaves_out_old_notes_of_a_plan_that_a_command_saved(store: Store) -> None:
    store.update(_with_notes)
    assert [note.on for note in store.read_for_lists(LATE).plan.notes] == [LATE]
    assert [note.on for note in store.load().plan.notes] == [OLD, LATE]


def test_lists_of_what_was_changed_since_tell_what_is_wrong_with_it(
    store: Store, plan_file: Path
) -> None:
    store.update(_with_notes)
    plan_file.write_text(plan_file.read_text().replace("2020-01-01", '"long ago"'))
    with pytest.raises(NotAPlan, match=r"notes\.n0\.on"):
        store.read_for_lists(LATE)


def test_what_was_only_read_for_lists_cannot_be_saved(store: Store) -> None:
    store.update(_with_notes)
    seen = store.read_for_lists(LATE)
    with pytest.raises(ValueError, match="without its notes"):
        store.save(seen, with_mei(seen.plan))
    assert len(store.load().plan.notes) == 2


def test_of_a_plan_that_was_read_the_same_bytes_are_not_read_again(store: Store) -> None:
    store.update(_with_notes)
    first = store.load()
    assert store.load() is first
    store.path.write_text(store.path.read_text().replace("done", "half done"))
    assert store.load().plan.notes[0].text == "half done"


def test_what_a_change_leaves_alone_is_not_validated_again(store: Store) -> None:
    before = store.update(_with_notes)
    after = store.update(with_mei)
    assert after.notes[0] == before.notes[0]
    assert changed(after, notes=(*after.notes[:1],)).notes[0] is after.notes[0]
