"""A plan that an editor or a sync service damaged is noticed, and what brings it back is named."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from ambition_cli.domain.plan.model import Plan, changed
from ambition_cli.errors import NotAPlan
from ambition_cli.storage.history import entries, undo
from ambition_cli.storage.store import Store
from support.plans import EXAMPLES, LONG

GROWN = (EXAMPLES / "grown" / "plan.toml").read_bytes()


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def noticing(store: Store, said: list[str]) -> Store:
    """Return a store whose plan was saved, and what it said."""
    store.path.write_bytes(GROWN)
    store.update(in_five_months)
    return replace(store, notice=said.append)


def in_five_months(plan: Plan) -> Plan:
    return changed(plan, person=plan.person.model_copy(update={"months": 6}))


def test_a_plan_as_it_was_saved_is_nothing_to_speak_of(noticing: Store, said: list[str]) -> None:
    noticing.load()
    assert said == []


@pytest.mark.parametrize(
    "damaged",
    [
        pytest.param(lambda text: text + b"\0\0\0", id="NULs at its end"),
        pytest.param(lambda text: text[:5_000], id="cut"),
        pytest.param(lambda text: b"<<<<<<< ours\n" + text, id="a merge"),
        pytest.param(lambda text: text.replace(b'"e1"', b'"e2"', 1), id="an id twice"),
    ],
)
def test_what_cannot_be_read_names_the_last_good_version_and_the_way_back(
    noticing: Store, damaged: object
) -> None:
    saved = noticing.path.read_bytes()
    noticing.path.write_bytes(damaged(saved))  # type: ignore[operator]
    with pytest.raises(
        NotAPlan, match="; `ambition undo` brings it back as saved on 24 July 2026 a"
    ):
        noticing.load()
    undo.undo(noticing, 1)
    assert noticing.path.read_bytes() == saved
    assert entries.versions(noticing.path)[-1].read_bytes() == damaged(saved), "it is kept"  # type: ignore[operator]


def test_a_plan_damaged_twice_is_brought_back_over_both(noticing: Store) -> None:
    saved = noticing.path.read_bytes()
    noticing.path.write_bytes(b"not a plan")
    undo.undo(noticing, 1)
    undo.redo(noticing, 1)
    noticing.path.write_bytes(b"nor this")
    with pytest.raises(NotAPlan, match="`ambition undo 2` brings it back"):
        noticing.load()
    undo.undo(noticing, 2)
    assert noticing.path.read_bytes() == saved


@pytest.mark.parametrize(
    ("content", "history_there"),
    [
        pytest.param(b"schema = 2\nperson = 1\n", True, id="a newer version wrote it"),
        pytest.param(b"not a plan", False, id="there is no history"),
    ],
)
def test_where_nothing_would_bring_it_back_no_way_is_named(
    noticing: Store, tmp_path: Path, content: bytes, history_there: bool
) -> None:
    store = noticing if history_there else replace(noticing, path=tmp_path / "other.toml")
    store.path.write_bytes(content)
    with pytest.raises(NotAPlan) as failed:
        store.load()
    assert "undo" not in str(failed.value)


def test_a_history_without_a_good_version_names_none(store: Store) -> None:
    store.path.write_bytes(GROWN)
    store.update(in_five_months)
    for version in entries.versions(store.path):
        version.write_bytes(b"not a plan either")
    store.path.write_bytes(b"not a plan")
    with pytest.raises(NotAPlan) as failed:
        store.load()
    assert "undo" not in str(failed.value)


SMALL = b"""schema = 1

[[helpers]]
name = "Mei"

[[goals]]
id = "g1"
title = "Six finish"

[[goals]]
id = "g2"
title = "Speak"

[[told]]
on = 2026-07-24
to = "Ruth"
"""


@pytest.mark.parametrize(
    ("cut_at", "gone", "them"),
    [
        pytest.param(b"\n[[told]]", "1 entry of told is", "it", id="one"),
        pytest.param(b'\n[[goals]]\nid = "g2"', "g2 and 1 entry of told are", "them", id="two"),
    ],
)
def test_what_vanished_is_named_with_the_way_back(
    store: Store, said: list[str], cut_at: bytes, gone: str, them: str
) -> None:
    store.path.write_bytes(SMALL)
    store.update(in_five_months)
    text = store.path.read_bytes()
    store.path.write_bytes(text[: text.index(cut_at)])
    replace(store, notice=said.append).load()
    assert said == [
        f"{gone} gone from {store.path} since it was saved on 24 July 2026 at 18:20; "
        f"if that was not you, `ambition undo` brings {them} back"
    ]


def test_of_much_that_vanished_the_first_is_named_and_the_rest_counted(
    noticing: Store, said: list[str]
) -> None:
    noticing.path.write_bytes(b"")
    noticing.load()
    assert " more are gone from " in said[0]


def test_a_good_version_that_undo_does_not_lead_to_is_named_by_its_file(store: Store) -> None:
    store.update(in_five_months)
    undo.undo(store, 1)
    store.path.write_bytes(b"not a plan")
    [version] = entries.versions(store.path)
    with pytest.raises(NotAPlan) as failed:
        store.load()
    assert str(failed.value).endswith(f"; the last version that was a plan is kept in {version}")


def test_what_vanished_is_said_before_it_is_written_over(noticing: Store, said: list[str]) -> None:
    noticing.path.write_bytes(b"schema = 1\n")
    noticing.update(in_five_months)
    assert "`ambition undo` brings them back" in said[0]
    undo.undo(noticing, 2)
    assert b"e10" in noticing.path.read_bytes()


def test_a_file_that_is_gone_is_named_and_brought_back(noticing: Store, said: list[str]) -> None:
    saved = noticing.path.read_bytes()
    noticing.path.unlink()
    assert noticing.load().content is None
    assert said == [
        f"{noticing.path} is gone; `ambition undo` brings it back as saved on 24 July 2026 at 18:20"
    ]
    moved = undo.undo(noticing, 1)
    assert (moved.changes, noticing.path.read_bytes()) == ((), saved)


def test_a_plan_taken_back_altogether_is_not_missed(noticing: Store, said: list[str]) -> None:
    noticing.path.unlink()
    fresh = replace(noticing, path=noticing.path.with_name("fresh.toml"))
    fresh.update(in_five_months)
    undo.undo(fresh, 1)
    fresh.load()
    assert said == []


def test_a_change_by_hand_that_took_nothing_away_is_nothing_to_speak_of(
    noticing: Store, said: list[str]
) -> None:
    noticing.path.write_bytes(noticing.path.read_bytes().replace(b"months = 6", b"months = 4"))
    noticing.load()
    assert said == []


def test_beside_a_version_that_cannot_be_read_nothing_is_missed(
    noticing: Store, said: list[str]
) -> None:
    entries.versions(noticing.path)[-1].write_bytes(b"not a plan")
    noticing.load()
    assert said == []


def test_what_another_process_saves_right_now_is_not_missed(
    noticing: Store, said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = noticing.path.read_bytes()
    noticing.path.write_bytes(b"schema = 1\n")
    read = entries.read

    def meanwhile(plan: Path, content: bytes | None) -> entries.History:
        found = read(plan, content)
        plan.write_bytes(before)
        return found

    monkeypatch.setattr(entries, "read", meanwhile)
    noticing.load()
    assert said == []


def test_a_history_that_cannot_be_read_never_keeps_the_plan_from_being_read(
    noticing: Store, said: list[str]
) -> None:
    noticing.path.write_bytes(GROWN + b"# mine\n")
    for version in entries.versions(noticing.path):
        version.unlink()
        version.mkdir()
    assert noticing.load().plan.helpers
    noticing.path.write_bytes(b"not a plan")
    with pytest.raises(NotAPlan):
        noticing.load()
    assert said == []


def _said_of(store: Store, whole: Plan) -> str:
    """Return what is said of a file; "as it was" where the plan is the same."""
    said: list[str] = []
    try:
        plan = replace(store, notice=said.append).load().plan
    except NotAPlan as error:
        return str(error)
    return "as it was" if plan == whole else " ".join(said)


def test_wherever_a_file_is_cut_it_is_no_plan_or_what_vanished_is_named(store: Store) -> None:
    store.path.write_bytes(GROWN if LONG else GROWN[: GROWN.index(b"\n[[", 1_500) + 1])
    store.update(in_five_months)
    saved, whole = store.path.read_bytes(), store.load().plan
    for length in range(0, len(saved), 1 if LONG else 3):
        store.path.write_bytes(saved[:length])
        said = _said_of(store, whole)
        assert "`ambition undo` brings " in said or said == "as it was", length


def test_the_moment_named_is_that_of_the_save(noticing: Store) -> None:
    later = replace(noticing, clock=lambda: dt.datetime(2026, 12, 1, 9, 5))
    later.update(lambda plan: changed(plan, person=plan.person.model_copy(update={"months": 4})))
    noticing.path.write_bytes(b"not a plan")
    with pytest.raises(NotAPlan, match="as saved on 1 December 2026 at 09:05"):
        noticing.load()


@pytest.mark.parametrize(
    ("count", "end"),
    [(6, "g5 and g6 are gone"), (7, "g6 and 1 more are gone"), (8, "g6 and 2 more are gone")],
)
def test_of_what_vanished_six_are_named_and_the_rest_is_counted(
    store: Store, said: list[str], count: int, end: str
) -> None:
    goals = "".join(f'\n[[goals]]\nid = "g{i}"\ntitle = "Goal"\n' for i in range(1, count + 1))
    store.path.write_text(f"schema = 1\n{goals}")
    store.update(in_five_months)
    store.path.write_text("schema = 1\nperson.months = 6\n")
    replace(store, notice=said.append).load()
    assert end in said[0]


def test_a_version_that_is_no_plan_is_not_named_as_the_last_that_is(store: Store) -> None:
    store.update(in_five_months)
    undo.undo(store, 1)
    [version] = entries.versions(store.path)
    version.write_bytes(b"not a plan either")
    store.path.write_bytes(b"not a plan")
    with pytest.raises(NotAPlan, match=r"\)$"):
        store.load()
