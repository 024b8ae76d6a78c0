"""The versions of a plan: which are kept, under which names, for how long, and in which order."""

import datetime as dt
import os
import random
import stat
import subprocess
from pathlib import Path

import pytest

from ambition_cli.storage import files
from ambition_cli.storage.history import entries, packed
from ambition_cli.storage.history import keep as keeping
from ambition_cli.storage.history.entries import AHEAD, FOUND

NOW = dt.datetime(2026, 7, 24, 18, 20, 5)


pytestmark = pytest.mark.usefixtures("without_waiting_for_the_disk")


def now_in(plan: Path) -> bytes | None:
    return plan.read_bytes() if plan.exists() else None


def keep(plan: Path, *contents: bytes, command: str = "goals add", when: dt.datetime = NOW) -> None:
    """Save contents one after another, as commands do."""
    for content in contents:
        found = keeping.settled(plan, now_in(plan), when)
        name = entries.name_of(found.next_number, when, command, content)
        keeping.commit(plan, content, name, content)
        keeping.prune(plan, content)


def step(plan: Path, to: int, command: str = "undo") -> None:
    """Bring the plan to a version, as undo does."""
    found = keeping.settled(plan, now_in(plan), NOW)
    name = entries.name_of_step(found.next_number, NOW, command, to)
    keeping.commit(plan, found.content(to), name, b"")
    keeping.prune(plan, found.content(to))


def contents(plan: Path) -> list[bytes]:
    return [packed.read(version) for version in entries.versions(plan)]


def read(plan: Path) -> entries.History:
    return entries.read(plan, now_in(plan))


def test_there_is_no_history_and_no_folder_at_first(plan_file: Path) -> None:
    found = read(plan_file)
    assert (found.versions, found.current, found.next_number) == ([], None, 1)
    assert (list(found.undo_steps(None)), list(found.redo_steps(None))) == ([], [])
    assert not entries.folder_of(plan_file).exists()


def test_versions_are_kept_oldest_first_beside_the_plan(plan_file: Path) -> None:
    keep(plan_file, b"one", b"two", b"three")
    assert contents(plan_file) == [b"one", b"two", b"three"]
    assert entries.folder_of(plan_file) == plan_file.with_name("plan.toml.history")
    assert plan_file.read_bytes() == b"three"


def test_a_name_says_when_and_by_which_command_a_version_came_about(plan_file: Path) -> None:
    keep(plan_file, b"one")
    keep(plan_file, b"two", command="")
    step(plan_file, 1)
    assert [path.name for path in sorted(entries.folder_of(plan_file).iterdir())] == [
        "000001_2026-07-24T182005_goals-add.toml",
        "000002_2026-07-24T182005_.toml",
        "000003_2026-07-24T182005_undo_to-000001.step",
    ]
    first, second, third = read(plan_file).entries
    assert (first.command, first.when, second.command, third.to) == ("goals add", NOW, "", 1)


@pytest.mark.parametrize("command", ["../../x", "a/b", "a\0b", "ÄÖ", "C:\\x", "a\nb"])
def test_no_command_leads_out_of_the_folder(plan_file: Path, command: str) -> None:
    keep(plan_file, b"one", command=command)
    assert contents(plan_file) == [b"one"]


def test_versions_and_their_folder_are_their_owners_alone(plan_file: Path) -> None:
    before = os.umask(0)
    try:
        keep(plan_file, b"one", b"two")
        step(plan_file, 1)
    finally:
        os.umask(before)
    folder = entries.folder_of(plan_file)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}


def test_the_order_is_that_of_the_changes_whatever_the_clock_says(plan_file: Path) -> None:
    keep(plan_file, b"one")
    keep(plan_file, b"two", when=NOW - dt.timedelta(days=400))
    assert contents(plan_file) == [b"one", b"two"]


def test_numbers_go_on_beyond_six_digits(plan_file: Path) -> None:
    keep(plan_file, b"one")
    folder = entries.folder_of(plan_file)
    (folder / "999999_2026-07-24T182005_x.toml").write_bytes(b"two")
    plan_file.write_bytes(b"two")
    keep(plan_file, b"three", b"four")
    assert contents(plan_file) == [b"one", b"two", b"three", b"four"]


def test_at_most_two_hundred_versions_are_kept_and_the_oldest_go_first(
    plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert keeping.MOST_CHANGES == 200
    monkeypatch.setattr(keeping, "MOST_CHANGES", 20)
    keep(plan_file, *(f"{number}".encode() for number in range(23)))
    assert contents(plan_file) == [f"{number}".encode() for number in range(3, 23)]
    assert entries.versions(plan_file)[-1].name.startswith("000023_"), "no number is given twice"


@pytest.mark.parametrize(
    ("sizes", "kept"),
    [
        pytest.param([7, 7, 6], [7, 7, 6], id="all of it is within the bounds"),
        pytest.param([7, 7, 7], [7, 7], id="the oldest goes"),
        pytest.param([1, 1, 1, 19], [1, 19], id="as many as it takes"),
        pytest.param([1, 25], [25], id="the newest stays whatever its size"),
        pytest.param([25, 1], [1], id="and goes when it is the oldest"),
    ],
)
def test_the_oldest_versions_go_where_all_of_them_take_too_much_room(
    plan_file: Path, sizes: list[int], kept: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "MOST_BYTES", 20_000)
    keep(plan_file, *(bytes([n]) * (size * 1_000) for n, size in enumerate(sizes)))
    assert [len(content) // 1_000 for content in contents(plan_file)] == kept


def test_of_a_plan_of_years_two_hundred_versions_are_kept_compressed(plan_file: Path) -> None:
    chance = random.Random(7)
    notes = "".join(f'text = "{chance.getrandbits(64):x} and what I did"\n' for _ in range(3_000))
    saved = [notes.encode() + f"# {number}\n".encode() for number in range(4)]
    keep(plan_file, b"small", *saved)
    assert contents(plan_file) == [b"small", *saved]
    first, *large = entries.versions(plan_file)
    assert first.suffix == ".toml"
    assert all(file.suffixes[-2:] == [".toml", ".gz"] for file in large)
    assert sum(file.stat().st_size for file in large) < sum(map(len, saved)) / 2
    opened = subprocess.run(["gunzip", "--stdout", large[0]], capture_output=True, check=True)
    assert opened.stdout == saved[0]


def test_a_version_is_compared_to_its_last_byte(plan_file: Path) -> None:
    content = random.Random(7).randbytes(packed.LARGE * 9)
    keep(plan_file, content, b"short")
    found = read(plan_file)
    others = (content[:-1], content + b"x", content[:-1] + b"x", b"x" + content[1:], b"", None)
    assert found.holds(1, content)
    assert not any(found.holds(1, other) for other in others)
    assert found.holds(2, b"short")
    assert not found.holds(2, b"shorter")
    assert found.holds(entries.NO_PLAN, None)
    assert not found.holds(entries.NO_PLAN, b"")


def test_a_compressed_version_is_opened_up_to_the_limit(
    plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = b"x" * packed.LARGE
    keep(plan_file, content)
    monkeypatch.setattr(files, "MOST_BYTES", len(content))
    assert read(plan_file).content(1) == content
    monkeypatch.setattr(files, "MOST_BYTES", len(content) - 1)
    with pytest.raises(files.Unfit, match="it is larger"):
        packed.read(entries.versions(plan_file)[0])


@pytest.mark.parametrize(("steps", "is_complete"), [([1], False), ([1, 2], True)])
def test_before_the_first_step_there_are_two_versions(
    steps: list[int], is_complete: bool, plan_file: Path
) -> None:
    keep(plan_file, b"one", b"two")
    for to in steps:
        step(plan_file, to)
    assert read(plan_file).is_complete
    if not is_complete:
        entries.versions(plan_file)[1].unlink()
    assert read(plan_file).is_complete == is_complete


def test_a_damaged_version_is_said_to_be_and_the_others_are_there(plan_file: Path) -> None:
    keep(plan_file, b"x" * packed.LARGE, b"y" * packed.LARGE)
    first = entries.versions(plan_file)[0]
    first.write_bytes(first.read_bytes()[:-20])
    found = read(plan_file)
    with pytest.raises(files.Unfit, match="it is damaged"):
        found.content(1)
    with pytest.raises(files.Unfit, match="it is damaged"):
        found.holds(1, b"x" * packed.LARGE)
    first.write_bytes(b"no gzip")
    with pytest.raises(files.Unfit, match="it is damaged"):
        found.holds(1, b"x" * packed.LARGE)
    assert found.content(2) == b"y" * packed.LARGE


def test_where_the_plan_is_never_goes_however_old_it_is(
    plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "MOST_CHANGES", 3)
    keep(plan_file, b"one", b"two", b"three")
    step(plan_file, 1)
    plan_file.write_bytes(b"by hand")
    step(plan_file, 1)
    assert contents(plan_file) == [b"one", b"three", b"by hand"]
    assert plan_file.read_bytes() == b"one"


def test_undo_reaches_back_as_far_as_versions_are_kept(
    plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "MOST_CHANGES", 3)
    keep(plan_file, b"one", b"two", b"three", b"four")
    assert list(read(plan_file).undo_steps(b"four")) == [3, 2]


def test_a_version_made_from_one_that_is_no_longer_kept_leads_nowhere_else(
    plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "MOST_CHANGES", 2)
    keep(plan_file, b"one", b"two")
    step(plan_file, 1)
    keep(plan_file, b"three")
    assert contents(plan_file) == [b"two", b"three"]
    assert list(read(plan_file).undo_steps(b"three")) == [], (
        "two was taken back, and is not the way"
    )


def test_what_a_person_put_into_the_folder_is_neither_listed_nor_removed(
    plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "MOST_CHANGES", 2)
    folder = entries.folder_of(plan_file)
    folder.mkdir()
    theirs = [
        "notes.txt", "before.toml", "000001.toml", "1_x.toml", "000001_x.toml.bak", "x.toml.ahead",
        "000001_2026-99-99T999999_x.toml", "000001_2026-07-24T182005_x (conflicted copy).toml",
    ]  # fmt: skip
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
    assert entries.folder_of(link) == tmp_path / "real" / "mine.toml.history"
    assert contents(tmp_path / "real" / "mine.toml") == [b"one"]


def test_a_plan_that_was_there_before_is_the_first_version_and_no_change(plan_file: Path) -> None:
    plan_file.write_bytes(b"theirs")
    keep(plan_file, b"one")
    assert [version.command for version in read(plan_file).versions] == [FOUND, "goals add"]
    assert list(read(plan_file).undo_steps(b"one")) == [1], "it is never taken away"


def test_what_came_from_elsewhere_is_a_version_and_a_change(plan_file: Path) -> None:
    keep(plan_file, b"one")
    plan_file.write_bytes(b"theirs")
    keep(plan_file, b"two")
    assert contents(plan_file) == [b"one", b"theirs", b"two"]
    assert list(read(plan_file).undo_steps(b"two")) == [2, 1, 0]


def test_undo_and_redo_lead_along_one_line_and_a_new_change_ends_redo(plan_file: Path) -> None:
    keep(plan_file, b"one", b"two", b"three")
    step(plan_file, 1)
    assert list(read(plan_file).redo_steps(b"one")) == [2, 3]
    keep(plan_file, b"four")
    found = read(plan_file)
    assert list(found.redo_steps(b"four")) == []
    assert list(found.undo_steps(b"four")) == [1, 0]
    assert contents(plan_file) == [b"one", b"two", b"three", b"four"], "nothing is deleted"


def test_a_plan_changed_elsewhere_has_nothing_to_bring_back(plan_file: Path) -> None:
    keep(plan_file, b"one", b"two")
    step(plan_file, 1)
    assert list(read(plan_file).redo_steps(b"theirs")) == []


def test_versions_with_the_same_bytes_are_one_step(plan_file: Path) -> None:
    keep(plan_file, b"one", b"same", b"same", b"three")
    assert list(read(plan_file).undo_steps(b"three")) == [3, 1, 0]
    step(plan_file, 1)
    assert list(read(plan_file).redo_steps(b"one")) == [2, 4]


def test_of_steps_one_after_another_the_last_is_kept(plan_file: Path) -> None:
    keep(plan_file, b"one", b"two", b"three")
    for to in (2, 1, 2):
        step(plan_file, to)
    keep(plan_file, b"four")
    steps = [entry for entry in read(plan_file).entries if entry.to is not None]
    assert [(entry.number, entry.to) for entry in steps] == [(6, 2)]
    assert list(read(plan_file).undo_steps(b"four")) == [2, 1, 0]


def test_steps_before_the_oldest_version_go_with_it(
    plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "MOST_CHANGES", 1)
    keep(plan_file, b"one", b"two")
    step(plan_file, 2)
    keep(plan_file, b"three")
    assert [entry.number for entry in read(plan_file).entries] == [4]


def test_undo_of_the_first_change_leads_to_no_plan(plan_file: Path) -> None:
    keep(plan_file, b"one")
    step(plan_file, 0)
    assert not plan_file.exists()
    found = read(plan_file)
    assert (found.current, list(found.undo_steps(None)), list(found.redo_steps(None))) == (
        0,
        [],
        [1],
    )
    keep(plan_file, b"two")
    assert list(read(plan_file).undo_steps(b"two")) == [0]


def test_where_a_version_was_taken_out_of_the_folder_the_others_still_serve(
    plan_file: Path,
) -> None:
    keep(plan_file, b"one", b"two", b"three")
    step(plan_file, 2)
    entries.versions(plan_file)[1].unlink()
    found = read(plan_file)
    assert found.current is None
    assert (list(found.undo_steps(b"two")), list(found.redo_steps(b"two"))) == ([], [])
    keep(plan_file, b"four")
    assert contents(plan_file) == [b"one", b"three", b"two", b"four"]


def test_two_machines_that_gave_one_number_lose_neither_version(plan_file: Path) -> None:
    keep(plan_file, b"one", b"ours")
    folder = entries.folder_of(plan_file)
    (folder / "000002_2026-07-24T182006_lines-add.toml").write_bytes(b"theirs")
    plan_file.write_bytes(b"theirs")
    keep(plan_file, b"three")
    assert contents(plan_file) == [b"one", b"ours", b"theirs", b"three"]
    assert list(read(plan_file).undo_steps(b"three")) == [2, 1, 0]


def test_names_that_lead_in_a_circle_end(plan_file: Path) -> None:
    keep(plan_file, b"one", b"two")
    folder = entries.folder_of(plan_file)
    (folder / "000001_2026-07-24T182006_undo_to-000002.step").write_bytes(b"")
    assert list(read(plan_file).undo_steps(b"two")) == []


def test_a_version_written_ahead_came_about_where_the_plan_has_its_bytes(plan_file: Path) -> None:
    keep(plan_file, b"one")
    ahead = entries.folder_of(plan_file) / f"{entries.name_of(2, NOW, 'goals edit', b'two')}{AHEAD}"
    ahead.write_bytes(b"two")
    cut_short, done = entries.read(plan_file, b"one"), entries.read(plan_file, b"two")
    assert (cut_short.current, [entry.number for entry in cut_short.pending]) == (1, [2])
    assert (done.current, done.pending) == (2, ())


@pytest.mark.parametrize(
    ("to", "content", "at"),
    [
        pytest.param(1, b"one", 1, id="the plan is there"),
        pytest.param(1, b"two", 2, id="the plan is where it was"),
        pytest.param(9, b"two", 2, id="to a version that is not kept"),
    ],
)
def test_a_step_written_ahead_came_about_where_the_plan_has_the_bytes_it_leads_to(
    plan_file: Path, to: int, content: bytes, at: int
) -> None:
    keep(plan_file, b"one", b"two")
    ahead = entries.folder_of(plan_file) / f"{entries.name_of_step(3, NOW, 'undo', to)}{AHEAD}"
    ahead.write_bytes(b"")
    assert entries.read(plan_file, content).current == at


def test_a_version_knows_the_command_of_several_words_that_made_it(plan_file: Path) -> None:
    keep(plan_file, b"one", command="goals add")
    [version] = read(plan_file).entries
    assert version.is_version_of("goals add")
    assert not version.is_version_of("goals edit")
