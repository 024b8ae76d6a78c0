"""The previous versions of a plan: which are kept, under which names, and for how long."""

import datetime as dt
import os
import stat
from pathlib import Path

import pytest

from ambition_cli.storage import history

NOW = dt.datetime(2026, 7, 24, 18, 20, 5)


@pytest.fixture(autouse=True)
def _without_waiting_for_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fsync", lambda _: None)


def keep(plan: Path, *contents: bytes) -> None:
    for content in contents:
        history.keep(plan, content, "goals add", NOW)
        history.forget_oldest(plan)


def contents(plan: Path) -> list[bytes]:
    return [version.read_bytes() for version in history.versions(plan)]


def test_there_is_no_history_and_no_folder_at_first(plan_file: Path) -> None:
    assert history.versions(plan_file) == []
    assert not history.folder_of(plan_file).exists()


def test_versions_are_kept_oldest_first_beside_the_plan(plan_file: Path) -> None:
    keep(plan_file, b"one", b"two", b"three")
    assert contents(plan_file) == [b"one", b"two", b"three"]
    assert history.folder_of(plan_file) == plan_file.with_name("plan.toml.history")


def test_a_name_says_when_and_by_which_command_a_version_was_followed(plan_file: Path) -> None:
    keep(plan_file, b"one")
    history.keep(plan_file, b"two", "", NOW)
    assert [version.name for version in history.versions(plan_file)] == [
        "000001_2026-07-24T182005_goals-add.toml",
        "000002_2026-07-24T182005_.toml",
    ]


@pytest.mark.parametrize("command", ["../../x", "a/b", "a\0b", "ÄÖ", "C:\\x", "a\nb"])
def test_no_command_leads_out_of_the_folder(plan_file: Path, command: str) -> None:
    history.keep(plan_file, b"one", command, NOW)
    assert contents(plan_file) == [b"one"]


def test_versions_and_their_folder_are_their_owners_alone(plan_file: Path) -> None:
    before = os.umask(0)
    try:
        keep(plan_file, b"one")
    finally:
        os.umask(before)
    folder = history.folder_of(plan_file)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert [stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()] == [0o600]


def test_the_order_is_that_of_the_changes_whatever_the_clock_says(plan_file: Path) -> None:
    history.keep(plan_file, b"one", "a", NOW)
    history.keep(plan_file, b"two", "a", NOW - dt.timedelta(days=400))
    assert contents(plan_file) == [b"one", b"two"]


def test_numbers_go_on_beyond_six_digits(plan_file: Path) -> None:
    keep(plan_file, b"one")
    folder = history.folder_of(plan_file)
    (folder / "999999_2026-07-24T182005_x.toml").write_bytes(b"two")
    keep(plan_file, b"three", b"four")
    assert contents(plan_file) == [b"one", b"two", b"three", b"four"]


def test_at_most_two_hundred_versions_are_kept_and_the_oldest_go_first(plan_file: Path) -> None:
    keep(plan_file, *(f"{number}".encode() for number in range(203)))
    assert contents(plan_file) == [f"{number}".encode() for number in range(3, 203)]


def test_a_number_is_never_given_twice(plan_file: Path) -> None:
    keep(plan_file, *(f"{number}".encode() for number in range(203)))
    assert history.versions(plan_file)[-1].name.startswith("000203_")


@pytest.mark.parametrize(
    ("sizes", "kept"),
    [
        pytest.param([7, 7, 6], [7, 7, 6], id="20 MB are within the bounds"),
        pytest.param([7, 7, 7], [7, 7], id="the oldest goes"),
        pytest.param([1, 1, 1, 19], [1, 19], id="as many as it takes"),
        pytest.param([1, 25], [25], id="the newest stays whatever its size"),
        pytest.param([25, 1], [1], id="and goes when it is the oldest"),
    ],
)
def test_at_most_twenty_megabytes_are_kept(
    plan_file: Path, sizes: list[int], kept: list[int]
) -> None:
    keep(plan_file, *(bytes([n]) * (size * 1_000_000) for n, size in enumerate(sizes)))
    assert [len(content) // 1_000_000 for content in contents(plan_file)] == kept


def test_what_a_person_put_into_the_folder_is_neither_listed_nor_removed(
    plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "MOST_CHANGES", 2)
    folder = history.folder_of(plan_file)
    folder.mkdir()
    theirs = ["notes.txt", "before.toml", "000001.toml", "1_x.toml", "000001_x.toml.bak"]
    for name in theirs:
        (folder / name).write_bytes(b"mine")
    keep(plan_file, b"one", b"two", b"three")
    assert contents(plan_file) == [b"two", b"three"]
    assert {name for name in theirs if (folder / name).exists()} == set(theirs)


def test_the_history_of_a_linked_plan_is_beside_the_file_itself(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    link = tmp_path / "plan.toml"
    link.symlink_to("real/mine.toml")
    keep(link, b"one")
    assert history.folder_of(link) == tmp_path / "real" / "mine.toml.history"
    assert contents(tmp_path / "real" / "mine.toml") == [b"one"]
