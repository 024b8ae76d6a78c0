"""ambition due: a line for each thing or silence, kept for the next prompt, and never old news."""

import json
import os
import stat
import sys
from pathlib import Path

import pytest

from ambition_cli.domain.progress import due
from ambition_cli.storage import due_cache
from ambition_cli.storage.store import Store
from conftest import Ambition

NEUTRAL = "something is due: ambition due --words\n"
GOAL = """
schema = 1
[[goals]]
id = "g1"
title = "Run a [first] cohort"
due = 2026-07-24
"""
SHOWN = "“Run a [first] cohort” is due today: ambition review\n"


@pytest.fixture
def plan(plan_file: Path) -> Path:
    """Have a plan with one goal, which is due."""
    plan_file.write_text(GOAL)
    return plan_file


def test_without_a_plan_or_anything_due_it_is_silent(ambition: Ambition, plan_file: Path) -> None:
    assert ambition("due", "--exit-code").out == ""
    plan_file.write_text("schema = 1\n")
    ran = ambition("due", "--exit-code")
    assert (ran.out, ran.err) == ("", "")
    assert json.loads(ambition("due", "--json").out) == {"schema": 1, "due": []}


def test_a_file_that_is_no_plan_is_told(ambition: Ambition, plan_file: Path) -> None:
    plan_file.write_text("schema = ")
    assert "is not valid TOML" in ambition("due", code=3).err


def test_a_script_is_told_by_the_exit_code_where_it_asks(ambition: Ambition, plan: Path) -> None:
    assert ambition("due").out == SHOWN
    assert ambition("due", "--exit-code", code=7).out == SHOWN


def test_json_tells_of_what_is_hidden_no_more_than_that(ambition: Ambition, plan: Path) -> None:
    shown = {
        "words": "“Run a [first] cohort” is due today",
        "command": "ambition review",
        "kind": "goal",
        "id": "g1",
        "on": "2026-07-24",
    }
    assert json.loads(ambition("due", "--json").out)["due"] == [shown]
    ambition("private", "g1")
    hidden = {"words": "something is due", "command": "ambition due --words"}
    assert json.loads(ambition("due", "--json").out)["due"] == [hidden]
    assert json.loads(ambition("due", "--json", "--words").out)["due"] == [shown]
    assert json.loads(ambition("due", "--json", "--include-private").out)["due"] == [shown]


def test_the_second_time_it_is_told_from_what_was_kept(
    ambition: Ambition, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ambition("due")
    monkeypatch.setattr(due, "items", None)
    assert ambition("due").out == SHOWN


def test_what_is_kept_is_its_owners_alone(ambition: Ambition, plan: Path) -> None:
    ambition("due")
    file = due_cache.file_of(plan)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_words_are_kept_of_nothing_that_is_private(ambition: Ambition, plan: Path) -> None:
    plan.write_text(f"{GOAL}private = true\n")
    assert ambition("due").out == NEUTRAL
    kept = due_cache.file_of(plan).read_text()
    assert ("cohort" in kept, "g1" in kept) == (False, False)
    assert ambition("due", "--words").out == SHOWN
    assert due_cache.file_of(plan).read_text() == kept


@pytest.mark.parametrize(
    "change", [("private", "g1"), ("goals", "edit", "g1", "--title", "Run two"), ("undo",)]
)
def test_each_change_takes_away_what_was_kept(
    change: tuple[str, ...], ambition: Ambition, plan: Path
) -> None:
    ambition("goals", "add", "More", "--due", "2026-11-01")
    ambition("due")
    assert due_cache.file_of(plan).exists()
    ambition(*change)
    assert not due_cache.file_of(plan).exists()


def test_what_is_forgotten_is_in_no_file_that_was_kept(ambition: Ambition, plan: Path) -> None:
    ambition("goals", "edit", "g1", "--title", "Run two cohorts")
    ambition("due")
    ran = ambition("plan", "forget", "g1", "--yes")
    assert "due.json" not in ran.err + ran.out
    folder = due_cache.file_of(plan).parent
    assert [file for file in folder.rglob("*") if b"cohort" in file.read_bytes()] == []


@pytest.mark.parametrize("damage", [b"", b"[]", b"{", b'{"of": 1}', b"\xff", b"gaol", None])
def test_what_was_changed_by_hand_or_is_damaged_is_worked_out_again(
    damage: bytes | None, ambition: Ambition, plan: Path
) -> None:
    ambition("due")
    if damage is None:
        seen = plan.stat()
        plan.write_text(GOAL.replace("first", "other"))  # as long as before, and as old
        os.utime(plan, ns=(seen.st_atime_ns, seen.st_mtime_ns))
    else:
        file = due_cache.file_of(plan)
        file.write_bytes(
            file.read_bytes().replace(b"goal", damage) if damage == b"gaol" else damage
        )
    expected = SHOWN.replace("first", "other") if damage is None else SHOWN
    assert ambition("due").out == expected
    assert due_cache.read(plan, plan.read_bytes()) is not None


@pytest.mark.parametrize("mark", ["plan", "folder", "history"])
def test_nothing_is_kept_where_something_is_marked_read_only(
    mark: str, ambition: Ambition, plan: Path
) -> None:
    history = due_cache.file_of(plan).parent
    history.mkdir()
    path = {"plan": plan, "folder": plan.parent, "history": history}[mark]
    mode = path.stat().st_mode
    path.chmod(mode & ~0o222)
    try:
        assert ambition("due").out == SHOWN
        assert not due_cache.file_of(plan).exists()
    finally:
        path.chmod(mode)


def test_nothing_is_kept_of_a_plan_that_changed_meanwhile(plan: Path, store: Store) -> None:
    found = due.items(store.load().plan, in_full=False)
    before = plan.read_bytes()
    plan.write_text(f"{GOAL}private = true\n")
    due_cache.write(plan, before, found)
    assert not due_cache.file_of(plan).exists()


@pytest.mark.skipif(sys.platform == "win32", reason="a link needs a right there")
def test_of_a_link_it_is_kept_beside_the_plan_it_leads_to(
    ambition: Ambition, plan: Path, tmp_path: Path
) -> None:
    link = tmp_path / "link.toml"
    link.symlink_to(plan)
    assert ambition("--plan", str(link), "due").out == SHOWN
    assert due_cache.file_of(plan).exists()
    assert not (tmp_path / "link.toml.history").exists()
