"""A save that fails says so, says why, and changes nothing."""

import errno
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from ambition_cli.errors import AmbitionError, NotAPlan, NotSaved
from ambition_cli.storage.history import (
    entries,
    forget,
    undo,
)
from ambition_cli.storage.history import (
    keep as keeping,
)
from ambition_cli.storage.store import Store
from support.plans import with_mei

OURS = 'schema = 1\n\n[person]\nname = "Ana"\n'


def failing(number: int) -> Callable[..., None]:
    def fail(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    return fail


def everything_in(folder: Path) -> dict[str, bytes]:
    """Return each file below a folder with its bytes, the lock left aside."""
    files = [path for path in folder.rglob("*") if path.is_file() and path.suffix != ".lock"]
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


@pytest.mark.parametrize("call", ["open", "fsync", "replace", "fchmod", "mkdir"])
@pytest.mark.parametrize(
    ("number", "why"),
    [
        pytest.param(errno.ENOSPC, "the disk is full", id="full"),
        pytest.param(errno.EDQUOT, "your disk quota is used up", id="quota"),
        pytest.param(errno.EACCES, "its permissions do not allow it", id="not allowed"),
        pytest.param(errno.EROFS, "the file system is read-only", id="read-only"),
        pytest.param(errno.EIO, "the disk reports an error", id="broken"),
        pytest.param(errno.ENOBUFS, "no buffer space available", id="anything else"),
    ],
)
def test_a_failing_call_is_one_sentence_and_changes_nothing(
    store: Store, plan_file: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int, why: str
) -> None:
    plan_file.write_text(OURS)
    with monkeypatch.context() as patched:
        patched.setattr(os, call, failing(number))
        with pytest.raises(NotSaved) as failed:
            store.update(with_mei)
    assert str(failed.value) == f"{plan_file} could not be saved: {why}; nothing was changed"
    assert everything_in(plan_file.parent) == {"plan.toml": OURS.encode()}


def flush_failing_for(folder: Path) -> Callable[[int], None]:
    """Fail to flush this folder alone."""
    flush = os.fsync

    def fail(descriptor: int) -> None:
        if os.path.samestat(os.fstat(descriptor), folder.stat()):
            raise OSError(errno.EIO, "Input/output error")
        flush(descriptor)

    return fail


def rename_failing_for(plan: Path) -> Callable[[Path, Path], None]:
    """Fail to rename to this file alone."""
    rename = os.replace

    def fail(source: Path, target: Path) -> None:
        if Path(target) == plan:
            raise OSError(errno.ENOSPC, "No space left on device")
        rename(source, target)

    return fail


@pytest.mark.parametrize("folder", [".", "plan.toml.history"])
@pytest.mark.parametrize("there_before", [True, False], ids=["a plan", "no plan"])
def test_where_a_name_cannot_be_flushed_what_is_said_of_the_plan_is_true(
    store: Store,
    plan_file: Path,
    monkeypatch: pytest.MonkeyPatch,
    there_before: bool,
    folder: str,
) -> None:
    (plan_file.parent / folder).mkdir(exist_ok=True)
    if there_before:
        plan_file.write_text(OURS)
    before = everything_in(plan_file.parent).get("plan.toml")
    said = ""
    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", flush_failing_for(plan_file.parent / folder))
        try:
            store.update(with_mei)
        except NotSaved as error:
            said = str(error)
    after = everything_in(plan_file.parent).get("plan.toml")
    assert "nothing was changed" in said if after == before else "was written, but" in said


def test_saves_that_fail_again_and_again_push_no_version_out_of_the_history(
    store: Store, plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "MOST_CHANGES", 3)
    plan_file.write_text(OURS)
    for _ in range(2):
        store.update(with_mei)
    kept = everything_in(plan_file.parent)
    with monkeypatch.context() as patched:
        patched.setattr(os, "replace", rename_failing_for(plan_file))
        for _ in range(3):
            with pytest.raises(NotSaved):
                store.update(with_mei)
    assert everything_in(plan_file.parent) == kept


def test_a_file_that_may_not_grow_is_not_saved(store: Store, plan_file: Path) -> None:
    resource = pytest.importorskip("resource")
    plan_file.write_text(OURS)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20, before[1]))
    try:
        with pytest.raises(NotSaved, match="the file would be larger than the system allows"):
            store.update(with_mei)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert everything_in(plan_file.parent) == {"plan.toml": OURS.encode()}


def test_a_folder_below_a_file_can_neither_be_read_nor_written(
    store: Store, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("mine")
    for path in (tmp_path / "file" / "plan.toml", tmp_path / "file" / "deeper" / "plan.toml"):
        below = replace(store, path=path)
        with pytest.raises(NotSaved, match="part of its path is a file; nothing was changed"):
            below.update(with_mei)
        with pytest.raises(NotAPlan, match="cannot be read: part of its path is a file"):
            below.load()
    assert everything_in(tmp_path) == {"file": b"mine"}


@pytest.mark.parametrize("kind", ["folder", "loop", "long name"])
def test_a_path_that_is_no_file_is_one_sentence(store: Store, tmp_path: Path, kind: str) -> None:
    path = tmp_path / ("x" * 300 if kind == "long name" else "odd")
    if kind == "folder":
        path.mkdir()
    elif kind == "loop":
        path.symlink_to(path)
    with pytest.raises(NotAPlan, match="cannot be read"):
        replace(store, path=path).load()
    with pytest.raises(AmbitionError):
        replace(store, path=path).update(with_mei)


def test_a_folder_that_is_missing_is_made_for_its_owner_alone(store: Store, tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        path = tmp_path / "data" / "ambition" / "plan.toml"
        replace(store, path=path).update(with_mei)
    finally:
        os.umask(before)
    modes = [part.stat().st_mode & 0o7777 for part in (path, path.parent, path.parent.parent)]
    assert modes == [0o600, 0o700, 0o700]


@pytest.mark.parametrize("of", ["the plan", "its history"])
def test_strays_are_swept_at_the_next_save(store: Store, plan_file: Path, of: str) -> None:
    plan_file.write_text(OURS)
    store.update(with_mei)
    file = plan_file if of == "the plan" else entries.versions(plan_file)[0]
    stray = file.with_name(f".{file.name}.0123456789ab.tmp")
    stray.write_bytes(b"half")
    store.update(with_mei)
    assert not stray.exists()


@pytest.mark.parametrize(
    "act",
    [
        pytest.param(lambda store: store.update(with_mei), id="a change"),
        pytest.param(lambda store: undo.undo(store, 1), id="undo"),
        pytest.param(lambda store: forget.forget(store, "Mei"), id="forgetting"),
    ],
)
def test_a_hard_link_is_noticed_and_said(
    store: Store, plan_file: Path, act: Callable[[Store], object]
) -> None:
    plan_file.write_text(OURS)
    store.update(with_mei)
    plan_file.with_name("other.toml").hardlink_to(plan_file)
    said: list[str] = []
    act(replace(store, notice=said.append))
    assert any("link" in sentence for sentence in said)
