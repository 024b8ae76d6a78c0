"""Copies that sync services leave beside a plan, by the names that they give them."""

import platform
import stat
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from ambition_cli.storage import copies, other_versions

CONFLICTED = [
    "plan (Ana's conflicted copy 2026-07-25).toml",
    "plan (conflicted copy 2026-07-25 101112).toml",
    "plan (Case Conflict 1).toml",
    "plan (In Konflikt stehende Kopie von Ana 2026-07-25).toml",
    "plan (Copie en conflit de Ana 2026-07-25).toml",
    "plan (Ana の競合コピー 2026-07-25).toml",
    "plan.sync-conflict-20260725-101112-ABCDEFG.toml",
    "plan_conflict-20260725-101112.toml",
    "plan (SFConflict ana@example.org 2026-07-25-10-11-12).toml",
    "plan_DiskStation_Jul-25-101112-2026_Conflict.toml",
    "plan 2.toml",
    "plan (1).toml",
    "plan-DESKTOP-4F2K9QX.toml",
    "plan-Anas-MacBook-Pro.toml",
    "plan-LAPTOP-0AB1CD2-2.toml",
]
OTHERS = [
    "plan.toml",
    "plans.toml",
    "plan-ben.toml",
    "plan (Ana).toml",
    "plan.toml.history",
    "plan.toml~",
    "plan.sync-conflict-20260725-101112-ABCDEFG.txt",
    "my plan (conflicted copy).toml",
    ".plan.toml.0123456789ab.tmp",
    "plan 2026.toml",
]


@pytest.mark.parametrize("name", CONFLICTED)
def test_a_copy_of_each_service_is_noticed(name: str, plan_file: Path) -> None:
    (plan_file.parent / name).write_text("")
    assert copies.beside(plan_file) == [plan_file.with_name(name)]


@pytest.mark.parametrize("name", OTHERS)
def test_other_files_are_not(name: str, plan_file: Path) -> None:
    (plan_file.parent / name).write_text("")
    assert copies.beside(plan_file) == []


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_copy_is_noticed_however_the_system_spells_an_accent(form: Any, tmp_path: Path) -> None:
    plan = tmp_path / unicodedata.normalize("NFC", "zoé.toml")
    copy = tmp_path / unicodedata.normalize(form, "zoé 2.toml")
    copy.touch()
    assert copies.beside(plan) == [copy]


def test_a_copy_named_after_this_computer_is_noticed(
    plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(platform, "node", lambda: "ana-x1")
    (plan_file.parent / "plan-ANA-X1.toml").write_text("")
    assert [file.name for file in copies.beside(plan_file)] == ["plan-ANA-X1.toml"]


def test_a_folder_and_a_file_elsewhere_are_no_copies(plan_file: Path, tmp_path: Path) -> None:
    (tmp_path / "plan 2.toml").mkdir()
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "plan 3.toml").write_text("")
    assert copies.beside(plan_file) == []
    assert not copies.is_copy(tmp_path / "other" / "plan 3.toml", plan_file)


def test_copies_stand_where_the_plan_really_is(plan_file: Path, tmp_path: Path) -> None:
    real = tmp_path / "synced" / "plan.toml"
    real.parent.mkdir()
    real.write_text("")
    plan_file.symlink_to(real)
    copy = real.with_name("plan (conflicted copy).toml")
    copy.write_text("")
    (tmp_path / "plan 2.toml").write_text("")
    assert copies.beside(plan_file) == [copy]


def test_a_folder_that_cannot_be_read_has_no_copies(tmp_path: Path) -> None:
    assert copies.beside(tmp_path / "nowhere" / "plan.toml") == []


def test_a_copy_is_put_away_into_the_history_and_none_replaces_another(plan_file: Path) -> None:
    places = []
    for text in ("first", "second", "third"):
        copy = plan_file.with_name("plan (conflicted copy).toml")
        copy.write_text(text)
        copy.chmod(0o644)
        place = copies.put_away(copy, plan_file)
        assert place
        places.append(place)
        assert not copy.exists()
    assert {stat.S_IMODE(place.stat().st_mode) for place in places} == {0o600}
    assert [place.read_text() for place in places] == ["first", "second", "third"]
    assert [place.name for place in places] == [
        "plan (conflicted copy).toml",
        "plan (conflicted copy) 2.toml",
        "plan (conflicted copy) 3.toml",
    ]
    assert {place.parent for place in places} == {plan_file.parent / "plan.toml.history" / "copies"}


def test_a_copy_that_cannot_be_moved_stays(
    plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    copy = plan_file.with_name("plan 2.toml")
    copy.write_text("")
    monkeypatch.setattr(Path, "rename", refuse)
    assert copies.put_away(copy, plan_file) is None
    assert copy.exists()


def test_a_copy_whose_rights_cannot_be_changed_is_put_away_all_the_same(
    plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    copy = plan_file.with_name("plan 2.toml")
    copy.write_text("theirs")
    monkeypatch.setattr(Path, "chmod", refuse)
    place = copies.put_away(copy, plan_file)
    assert place
    assert place.read_text() == "theirs"


def test_what_is_said_has_a_command_that_can_be_typed(plan_file: Path) -> None:
    plan_file.with_name("plan (Ana's conflicted copy).toml").write_text("")
    [sentence] = other_versions.other_versions(plan_file, b"")
    assert (
        f'ambition plan merge "{plan_file.parent}/plan (Ana\'s conflicted copy).toml"' in sentence
    )


def test_markers_inside_a_text_are_noticed_where_they_are_two_plans(plan_file: Path) -> None:
    text = '[interview]\nmoment = """\n<<<<<<< a\nMay\n=======\nJune\n>>>>>>> b\n"""\n'
    [sentence] = other_versions.other_versions(plan_file, text.encode())
    assert sentence == (
        f"{plan_file} still holds both sides of a conflict inside a text; "
        "`ambition plan merge` merges them"
    )
    only_told = text.replace("=======\n", "")
    assert list(other_versions.other_versions(plan_file, only_told.encode())) == []
