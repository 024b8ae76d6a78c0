"""A save happens wholly or not at all, and keeps modes and links."""

import contextlib
import errno
import os
import stat
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from ambition_cli.storage import disk

OLD, NEW = b"old\n", b"new\n" * 100


@pytest.fixture(params=[0o000, 0o022, 0o077], ids="umask {:03o}".format)
def _umask(request: pytest.FixtureRequest) -> Iterator[None]:
    before = os.umask(request.param)
    yield
    os.umask(before)


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.usefixtures("_umask")
def test_a_new_file_is_its_owners_alone_in_a_folder_of_its_own(tmp_path: Path) -> None:
    folder = tmp_path / "data" / "ambition"
    disk.make_folder(folder)
    disk.replace(folder / "plan.toml", NEW)
    assert (folder / "plan.toml").read_bytes() == NEW
    assert mode_of(folder / "plan.toml") == 0o600
    assert [mode_of(folder), mode_of(folder.parent)] == [0o700, 0o700]


@pytest.mark.usefixtures("_umask")
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o644, 0o400, 0o666])
def test_an_existing_file_keeps_its_mode(plan_file: Path, mode: int) -> None:
    plan_file.write_bytes(OLD)
    plan_file.chmod(mode)
    disk.replace(plan_file, NEW)
    assert (plan_file.read_bytes(), mode_of(plan_file)) == (NEW, mode)


def test_an_existing_folder_keeps_its_mode(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    disk.make_folder(tmp_path)
    assert mode_of(tmp_path) == 0o755


def test_what_is_not_yet_whole_is_its_owners_alone(
    plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    modes: list[int] = []
    opened = os.open

    def watched(path: Path, flags: int, mode: int = 0o777) -> int:
        modes.append(mode)
        assert flags & os.O_EXCL or not flags & os.O_CREAT
        return opened(path, flags, mode)

    plan_file.write_bytes(OLD)
    plan_file.chmod(0o644)
    monkeypatch.setattr(os, "open", watched)
    disk.replace(plan_file, NEW)
    assert modes[0] == 0o600


@pytest.mark.parametrize("existing", [True, False], ids=["to a file", "dangling"])
@pytest.mark.parametrize("relative", [True, False], ids=["relative", "absolute"])
def test_a_symbolic_link_is_followed_and_kept(
    tmp_path: Path, existing: bool, relative: bool
) -> None:
    target = tmp_path / "kept" / "elsewhere.toml"
    target.parent.mkdir()
    if existing:
        target.write_bytes(OLD)
    link = tmp_path / "plan.toml"
    link.symlink_to("kept/elsewhere.toml" if relative else target)
    disk.replace(link, NEW)
    assert link.is_symlink()
    assert target.read_bytes() == NEW
    assert not target.is_symlink()
    assert names_in(tmp_path) == ["kept", "plan.toml"]
    assert names_in(target.parent) == ["elsewhere.toml"]


def test_a_link_to_a_link_is_followed_to_its_end(tmp_path: Path) -> None:
    (tmp_path / "first").symlink_to("second")
    (tmp_path / "second").symlink_to("file")
    disk.replace(tmp_path / "first", NEW)
    assert (tmp_path / "file").read_bytes() == NEW
    assert (tmp_path / "first").is_symlink()
    assert (tmp_path / "second").is_symlink()


def failing(error: BaseException) -> Callable[..., None]:
    def fail(*_: object, **__: object) -> None:
        raise error

    return fail


FULL = OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("there_before", [True, False], ids=["a file", "no file"])
@pytest.mark.parametrize(
    ("call", "error"),
    [
        pytest.param("open", FULL, id="open"),
        pytest.param("fchmod", PermissionError(errno.EPERM, "no"), id="mode"),
        pytest.param("fsync", FULL, id="fsync"),
        pytest.param("fsync", KeyboardInterrupt(), id="interrupted"),
        pytest.param("replace", OSError(errno.EIO, "Input/output error"), id="rename"),
        pytest.param("replace", KeyboardInterrupt(), id="interrupted at the rename"),
    ],
)
def test_a_failure_leaves_the_old_bytes_and_no_stray(
    plan_file: Path,
    monkeypatch: pytest.MonkeyPatch,
    call: str,
    error: BaseException,
    there_before: bool,
) -> None:
    if there_before:
        plan_file.write_bytes(OLD)
    with monkeypatch.context() as patched:
        patched.setattr(os, call, failing(error))
        with pytest.raises(type(error)):
            disk.replace(plan_file, NEW)
    assert names_in(plan_file.parent) == (["plan.toml"] if there_before else [])
    assert not there_before or plan_file.read_bytes() == OLD


def test_a_file_that_may_not_grow_leaves_the_old_bytes_and_no_stray(plan_file: Path) -> None:
    resource = pytest.importorskip("resource")
    plan_file.write_bytes(OLD)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10, before[1]))
    try:
        with pytest.raises(OSError, match="File too large"):
            disk.replace(plan_file, NEW)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert names_in(plan_file.parent) == ["plan.toml"]
    assert plan_file.read_bytes() == OLD


def test_what_does_not_read_back_the_same_is_not_put_in_place(
    plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan_file.write_bytes(OLD)
    with monkeypatch.context() as patched:
        patched.setattr(Path, "read_bytes", lambda _: b"\0" * len(NEW))
        with pytest.raises(OSError, match="come back the same"):
            disk.replace(plan_file, NEW)
    assert names_in(plan_file.parent) == ["plan.toml"]
    assert plan_file.read_bytes() == OLD


def test_the_bytes_are_on_the_disk_before_the_name_and_the_name_before_the_end(
    plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[str] = []
    flush, rename = os.fsync, os.replace

    def flushed(descriptor: int) -> None:
        found = os.fstat(descriptor)
        if stat.S_ISREG(found.st_mode):
            assert found.st_size == len(NEW), "flushed before it was whole"
        calls.append("fsync folder" if stat.S_ISDIR(found.st_mode) else "fsync temp")
        flush(descriptor)

    def renamed(source: Path, target: Path) -> None:
        assert Path(source).parent == Path(target).parent
        calls.append("rename")
        rename(source, target)

    plan_file.write_bytes(OLD)
    monkeypatch.setattr(os, "fsync", flushed)
    monkeypatch.setattr(os, "replace", renamed)
    disk.replace(plan_file, NEW)
    assert calls == ["fsync temp", "rename", "fsync folder"]


@pytest.mark.parametrize("name", ["plan.toml", "plan[1].toml", "my plan.toml"])
def test_what_a_save_cut_short_left_is_swept_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    plan = tmp_path / name
    others = [name, f"{name}.tmp", f".{name}.lock", "notes.tmp", ".other.toml.0123456789ab.tmp"]
    for other in others:
        (tmp_path / other).write_bytes(OLD)
    with monkeypatch.context() as patched:
        patched.setattr(os, "replace", failing(OSError("cut")))
        patched.setattr(Path, "unlink", failing(OSError("gone")))
        with pytest.raises(OSError, match="cut"):
            disk.replace(plan, NEW)
    assert len(names_in(tmp_path)) == len(others) + 1
    disk.sweep(plan)
    assert names_in(tmp_path) == sorted(others)


def test_where_a_folder_cannot_be_flushed_at_all_the_save_stands(
    plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flush = os.fsync

    def unable(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "Invalid argument")
        flush(descriptor)

    monkeypatch.setattr(os, "fsync", unable)
    disk.replace(plan_file, NEW)
    assert plan_file.read_bytes() == NEW


def test_windows_has_neither_modes_nor_folders_to_flush(
    plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(os, "fchmod", failing(OSError("no such call")))
    flushed: list[int] = []
    monkeypatch.setattr(os, "fsync", flushed.append)
    disk.replace(plan_file, NEW)
    assert plan_file.read_bytes() == NEW
    assert len(flushed) == 1


@pytest.mark.parametrize(("refusals", "is_saved"), [(0, True), (4, True), (99, False)])
def test_windows_saves_once_another_program_has_closed_the_file(
    refusals: int, is_saved: bool, plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A sync service or a virus scanner has it open for a moment after each save."""
    plan_file.write_bytes(OLD)
    left, really, waited = [*range(refusals)], Path.replace, list[float]()

    def refused(file: Path, target: Path) -> Path:
        if left:
            left.pop()
            raise PermissionError(errno.EACCES, "Access is denied")
        return really(file, target)

    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(Path, "replace", refused)
    monkeypatch.setattr("time.sleep", waited.append)
    with contextlib.nullcontext() if is_saved else pytest.raises(PermissionError):
        disk.replace(plan_file, NEW)
    assert plan_file.read_bytes() == (NEW if is_saved else OLD)
    assert names_in(plan_file.parent) == ["plan.toml"]
    assert len(waited) == min(refusals, 5)
    assert sum(waited) < 2


def test_elsewhere_what_is_refused_is_not_tried_again(
    plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("time.sleep", failing(AssertionError("nobody waits")))
    monkeypatch.setattr(Path, "replace", failing(PermissionError(errno.EACCES, "")))
    with pytest.raises(PermissionError):
        disk.replace(plan_file, NEW)


def test_a_file_that_another_program_has_open_is_said_to_be(plan_file: Path) -> None:
    refused = PermissionError(errno.EACCES, "Permission denied")
    refused.winerror = 32  # type: ignore[attr-defined]
    assert disk.reason(refused) == "another program has it open"


@pytest.mark.parametrize("knows", [True, False])
def test_a_mac_is_told_to_have_it_on_the_disk_itself(
    knows: bool, plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[str] = []

    def fully(_: int, command: int) -> None:
        calls.append(f"fcntl {command}")
        if not knows:
            raise OSError(errno.ENOTSUP, "")

    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setitem(
        sys.modules,
        "fcntl",
        SimpleNamespace(fcntl=fully, F_FULLFSYNC=51),
    )
    monkeypatch.setattr(os, "fsync", lambda _: calls.append("fsync"))
    disk.replace(plan_file, NEW)
    assert calls == ["fcntl 51"] * 2 if knows else ["fcntl 51", "fsync"] * 2


def test_a_file_is_taken_away_with_its_name_flushed_and_a_link_to_it_kept(tmp_path: Path) -> None:
    file, link = tmp_path / "mine.toml", tmp_path / "plan.toml"
    file.write_bytes(OLD)
    link.symlink_to(file)
    disk.remove(link)
    assert names_in(tmp_path) == ["plan.toml"]
    disk.replace(link, NEW)
    assert file.read_bytes() == NEW


def test_what_is_gone_but_not_confirmed_is_told_apart(
    plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan_file.write_bytes(OLD)
    monkeypatch.setattr(os, "fsync", failing(OSError(errno.EIO, "Input/output error")))
    with pytest.raises(disk.NotFlushed):
        disk.remove(plan_file)
    assert not plan_file.exists()


def test_taking_away_what_is_not_there_is_done_already(plan_file: Path) -> None:
    disk.remove(plan_file)
    assert not plan_file.exists()
