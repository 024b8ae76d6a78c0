"""A save that was cut short between its entry and the plan: seen through, removed, or kept."""

import datetime as dt
import errno
from pathlib import Path

import pytest

from ambition_cli.storage import disk
from ambition_cli.storage.history import entries
from ambition_cli.storage.history import keep as keeping
from ambition_cli.storage.history.entries import AHEAD

NOW = dt.datetime(2026, 7, 24, 18, 20, 5)


@pytest.fixture
def folder(plan_file: Path) -> Path:
    """Have a plan of two versions, and return the folder of its history."""
    for number, content in enumerate((b"one", b"two"), start=1):
        keeping.commit(
            plan_file, content, entries.name_of(number, NOW, "goals add", content), content
        )
    return entries.folder_of(plan_file)


def cut_short(folder: Path, content: bytes, to: int | None = None) -> None:
    """Leave an entry as a save does that ends before the plan is in its place."""
    name = entries.name_of(3, NOW, "goals edit", content)
    if to is not None:
        name = entries.name_of_step(3, NOW, "goals edit", to)
    folder.joinpath(f"{name}{AHEAD}").write_bytes(content)


def settled(plan_file: Path) -> tuple[list[bytes], bytes | None]:
    """Return the versions after the next save has begun, and the one at which the plan is."""
    content = plan_file.read_bytes()
    found = keeping.settled(plan_file, content, NOW)
    assert not [path for path in entries.folder_of(plan_file).iterdir() if AHEAD in path.name]
    return [version.path.read_bytes() for version in found.versions], found.content(found.current)


def test_where_the_plan_is_as_it_was_the_entry_is_taken_out(plan_file: Path, folder: Path) -> None:
    cut_short(folder, b"three")
    assert settled(plan_file) == ([b"one", b"two"], b"two")


def test_where_the_plan_is_as_it_was_to_be_the_entry_is_kept(plan_file: Path, folder: Path) -> None:
    cut_short(folder, b"three")
    plan_file.write_bytes(b"three")
    assert settled(plan_file) == ([b"one", b"two", b"three"], b"three")


def test_where_something_else_came_since_both_are_kept(plan_file: Path, folder: Path) -> None:
    cut_short(folder, b"three")
    plan_file.write_bytes(b"by hand")
    assert settled(plan_file) == ([b"one", b"two", b"three", b"by hand"], b"by hand")


def test_a_step_that_did_not_take_effect_is_taken_out(plan_file: Path, folder: Path) -> None:
    cut_short(folder, b"", to=1)
    assert settled(plan_file) == ([b"one", b"two"], b"two")


def test_a_step_is_taken_out_where_something_else_came_since(plan_file: Path, folder: Path) -> None:
    cut_short(folder, b"", to=1)
    plan_file.write_bytes(b"by hand")
    assert settled(plan_file) == ([b"one", b"two", b"by hand"], b"by hand")


def test_an_entry_that_may_not_be_on_the_disk_is_none_and_the_plan_is_not_touched(
    plan_file: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace = disk.replace

    def unconfirmed(file: Path, content: bytes) -> None:
        replace(file, content)
        raise disk.NotFlushed(errno.EIO, "Input/output error")

    monkeypatch.setattr(disk, "replace", unconfirmed)
    with pytest.raises(OSError, match="Input/output error") as raised:
        keeping.commit(
            plan_file, b"three", entries.name_of(3, NOW, "goals edit", b"three"), b"three"
        )
    assert raised.value.errno == errno.EIO
    assert not isinstance(raised.value, disk.NotFlushed)
    assert settled(plan_file) == ([b"one", b"two"], b"two")
