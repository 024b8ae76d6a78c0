"""Only ordinary files are read, and not without end."""

import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from ambition_cli.domain.plan.model import EMPTY
from ambition_cli.errors import NotAPlan, NotSaved
from ambition_cli.storage import disk, files, lock
from ambition_cli.storage.disk import reason
from ambition_cli.storage.history import entries
from ambition_cli.storage.store import Store

if sys.platform == "win32":
    pytest.skip("pipes and devices stand in no folder there", allow_module_level=True)


def a_socket(path: Path) -> None:
    os.mknod(path, stat.S_IFSOCK | 0o600)


def a_sparse_file(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(files.MOST_BYTES + 1)


UNFIT: list[tuple[Callable[[Path], None], str]] = [
    (os.mkfifo, "it is a pipe, not a regular file"),
    (lambda path: path.symlink_to("/dev/zero"), "it is a device, not a regular file"),
    (lambda path: path.symlink_to("/dev/null"), "it is a device, not a regular file"),
    (a_socket, "it is a socket, not a regular file"),
    (a_sparse_file, "it is larger than 100 megabytes"),
    (Path.mkdir, "it is a folder"),
]
NAMES = ["pipe", "endless", "device", "socket", "large", "folder"]


@pytest.mark.parametrize(("make", "words"), UNFIT, ids=NAMES)
def test_what_is_no_ordinary_file_is_not_read(
    make: Callable[[Path], None], words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # the name of a socket is short
    make(Path("x"))
    with pytest.raises(OSError) as refused:  # noqa: PT011  (what it says is compared)
        files.read(Path("x"))
    assert reason(refused.value) == words


def test_an_ordinary_file_is_read_whole(tmp_path: Path) -> None:
    content = bytes(range(256)) * 1000
    (tmp_path / "x").write_bytes(content)
    (tmp_path / "link").symlink_to("x")
    assert files.read(tmp_path / "link") == content
    with pytest.raises(FileNotFoundError):
        files.read(tmp_path / "y")


def test_a_stream_is_read_up_to_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MOST_BYTES", 10)
    (tmp_path / "x").write_bytes(b"0123456789")
    with (tmp_path / "x").open("rb") as file:
        assert files.read_all(file) == b"0123456789"
    with Path("/dev/zero").open("rb") as file, pytest.raises(files.Unfit):
        files.read_all(file)


def test_a_file_is_read_up_to_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MOST_BYTES", 10)
    (tmp_path / "x").write_bytes(b"0123456789")
    assert files.read(tmp_path / "x") == b"0123456789"
    (tmp_path / "x").write_bytes(b"0123456789a")
    with pytest.raises(files.Unfit):
        files.read(tmp_path / "x")


@pytest.mark.parametrize(("make", "words"), UNFIT, ids=NAMES)
def test_what_is_no_ordinary_file_is_no_plan_and_stays_what_it_is(
    make: Callable[[Path], None],
    words: str,
    tmp_path: Path,
    store: Store,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    plan = Path("plan.toml")
    make(plan)
    before = plan.lstat()
    with pytest.raises(NotAPlan, match=f"plan.toml cannot be read: {words}"):
        store.load()
    with pytest.raises(NotAPlan):
        store.update(lambda plan: plan)
    if make is not a_sparse_file:
        with pytest.raises(OSError, match=r"it is a|Is a directory"):
            disk.replace(plan, b"x")
    assert not lock.file_of(store.path).exists()
    assert plan.lstat().st_ino == before.st_ino
    assert plan.lstat().st_mode == before.st_mode


@pytest.mark.parametrize("make", [os.mkfifo, Path.mkdir], ids=["pipe", "folder"])
def test_what_is_no_ordinary_file_is_no_version(make: Callable[[Path], None], store: Store) -> None:
    store.path.write_text("schema = 1\n")
    folder = entries.folder_of(store.path)
    folder.mkdir()
    make(folder / "000001_2026-07-21T182000_edit.toml")
    make(folder / "000002_2026-07-21T182000_edit.toml.ahead")
    assert entries.read(store.path, b"").entries == ()


def test_a_pipe_in_the_place_of_the_lock_is_refused(store: Store) -> None:
    os.mkfifo(lock.file_of(store.path))
    with pytest.raises(
        NotSaved, match=r"because of its lock file .* is a pipe, not a regular file"
    ):
        store.update(lambda plan: plan)


def test_a_plan_that_could_not_be_read_again_is_not_written(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "MOST_BYTES", 10)
    with pytest.raises(NotSaved, match="it is larger than 100 megabytes; nothing was changed"):
        store.update(lambda plan: plan.model_copy(update={"forgotten": ("p1",)}))
    assert not store.path.exists()


def test_a_plan_may_be_as_large_as_what_can_be_read(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = store.content_of(store.load(), EMPTY.model_copy(update={"forgotten": ("p1",)}))
    monkeypatch.setattr(files, "MOST_BYTES", len(content))
    store.update(lambda plan: plan.model_copy(update={"forgotten": ("p1",)}))
    assert store.path.read_bytes() == content


@pytest.mark.parametrize("mode", [0o400, 0o444, 0o000])
def test_a_plan_that_is_read_only_is_read_and_not_replaced(mode: int, store: Store) -> None:
    store.path.write_text("schema = 1\n")
    store.path.chmod(mode)
    said = f"{store.path} is read-only, so nothing was changed; `chmod u\\+w {store.path}` makes it"
    with pytest.raises(NotSaved, match=said):
        store.update(lambda plan: plan.model_copy(update={"forgotten": ("p1",)}))
    assert store.path.read_text() == "schema = 1\n" if os.geteuid() == 0 else True
    assert [file.name for file in store.path.parent.iterdir()] == ["plan.toml"]
