"""Reading never writes: each command that only looks works where nothing can be written."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from ambition_cli.storage.history import entries
from ambition_cli.storage.store import Store
from ambition_cli.storage.toml.layout import text_of
from conftest import Ambition
from support.looking import ALL
from support.plans import TODAY
from support.saying import plan_told
from support.tools import found

MOUNT = """
set -e
mount --bind "$1" "$1"
mount -o remount,ro,bind "$1"
! touch "$1/written" 2>/dev/null
cd "$1"
shift
exec "$@"
"""
LOOK = """
import os, sys
from ambition_cli.cli.main import run
for command in sys.argv[1].split(","):
    code = run(command.split())
    code == 0 or sys.exit(f"{command}: exit {code}")
sys.exit(run(["goals", "add", "More"]))
"""


@pytest.fixture
def folder(store: Store) -> Path:
    """Have a folder with a plan, its past, and what a save that was cut short left."""
    store.path.write_text(text_of(plan_told(lambda: "two words", TODAY)), encoding="utf-8")
    store.update(lambda plan: plan.model_copy(update={"helpers": plan.helpers[:1]}))
    store.path.write_bytes(store.path.read_bytes() + b"# by hand\n")
    store.path.with_name(".plan.toml.0123456789ab.tmp").write_bytes(b"half")
    [*_, last] = entries.versions(store.path)
    last.with_name(f"{entries.name_of(9, store.clock(), 'goals add', b'half')}.ahead").write_bytes(
        b"half"
    )
    return store.path.parent


def everything_in(folder: Path) -> dict[str, tuple[str, int, int]]:
    """Return what would tell of a write: each name with a hash, its mode and when it changed."""
    found = {}
    for path in (folder, *folder.rglob("*")):
        content = path.read_bytes() if path.is_file() else b""
        seen = path.stat()
        digest = hashlib.sha256(content).hexdigest()
        found[str(path)] = (digest, seen.st_mode, seen.st_mtime_ns)
    return found


def test_no_command_that_looks_changes_a_byte_or_a_name(
    folder: Path, ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    paths = [folder, *folder.rglob("*")]
    for path in paths:
        path.chmod(0o500 if path.is_dir() else 0o400)
    before = everything_in(folder)
    try:
        for command in ALL:
            ambition(*command.split())
            assert everything_in(folder) == before, command
    finally:
        for path in paths:
            path.chmod(0o700)


def _mounted(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Run a command where a folder is on a file system that can only be read."""
    unshare = ["unshare", "--mount", *([] if os.geteuid() == 0 else ["--map-root-user"])]
    return subprocess.run(
        [*unshare, "sh", "-c", MOUNT, "sh", str(folder), *command],
        capture_output=True, text=True, check=False,
    )  # fmt: skip


@pytest.mark.skipif(not found("unshare"), reason="needs unshare, for a mount of its own")
def test_each_works_on_a_file_system_that_can_only_be_read(folder: Path) -> None:
    if _mounted(folder, "true").returncode:
        pytest.skip("this system lets nobody mount here")
    before = everything_in(folder)
    ended = _mounted(folder, sys.executable, "-c", LOOK, ",".join(ALL))
    assert ended.returncode == 5, ended.stderr  # the one command that writes
    assert "the file system is read-only; nothing was changed" in ended.stderr
    assert ended.stdout
    assert everything_in(folder) == before
