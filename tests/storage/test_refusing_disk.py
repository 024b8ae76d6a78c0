"""A disk that refuses: each file beside the plan says so in a sentence, and stays as it was."""

import errno
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest

from ambition_cli.errors import AmbitionError, NotSaved, Refused
from ambition_cli.storage import disk, files, nudge, proposals, settings, vdir

FULL = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
WRITES: dict[str, tuple[Callable[[Path], object], str]] = {
    "settings": (lambda at: settings.write(at / "settings.toml", {"a": 1}), "could not be written"),
    "proposals": (lambda at: proposals.write(at / "plan.toml", {"a": 1}), "could not be saved"),
    "reminders": (lambda _: nudge.write(nudge.Reminded()), "could not be written"),
    "calendar": (lambda at: vdir.write(at / "ics", {"a.ics": b"x"}), "run the command again"),
}
READS: dict[str, tuple[Callable[[Path], object], str]] = {
    "settings": (lambda at: settings.read(at / "settings.toml"), "settings.toml"),
    "proposals": (lambda at: proposals.read(at / "plan.toml"), "delete it to go on without them"),
    "calendar": (lambda at: vdir.read(at, at / "plan.toml", [b"x"]), "could not be read"),
}


def refuses(*_: object, **__: object) -> NoReturn:
    raise FULL


@pytest.mark.parametrize("which", WRITES)
def test_what_cannot_be_written_is_said_to_be_not_saved(
    which: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write, said = WRITES[which]
    monkeypatch.setattr(disk, "replace", refuses)
    with pytest.raises(NotSaved, match=said) as refused:
        write(tmp_path)
    assert disk.reason(FULL) in str(refused.value)
    assert "\n" not in str(refused.value)
    assert [file for file in tmp_path.rglob("*") if file.is_file()] == []


@pytest.mark.parametrize("which", READS)
def test_what_cannot_be_read_is_refused_and_named(
    which: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, said = READS[which]
    for name in ("a.ics", "settings.toml"):
        (tmp_path / name).write_bytes(b"x")
    monkeypatch.setattr(files, "read", refuses)
    with pytest.raises(Refused, match=said) as refused:
        read(tmp_path)
    assert disk.reason(FULL) in str(refused.value)


@pytest.mark.skipif(sys.platform == "win32", reason="owners are looked at where there are some")
def test_settings_of_somebody_else_are_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "settings.toml"
    settings.write(path, {"a": 1})
    assert settings.read(path) == {"a": 1}
    monkeypatch.setattr(os, "getuid", lambda: path.stat().st_uid + 1)
    if path.stat().st_uid:  # what is root's is used by anybody
        with pytest.raises(AmbitionError, match="belongs to somebody else"):
            settings.read(path)
    else:
        assert settings.read(path) == {"a": 1}


def test_no_proposals_leave_no_file(tmp_path: Path) -> None:
    plan = tmp_path / "plan.toml"
    proposals.write(plan, {"a": 1})
    assert proposals.read(plan) == {"a": 1}
    proposals.write(plan, {})
    assert not proposals.file_of(plan).exists()
    assert proposals.read(plan) == {}
