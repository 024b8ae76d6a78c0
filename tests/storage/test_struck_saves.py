"""A save that is cut off or fails at any of its system calls: the old plan or the new one, whole.

The calls are found by watching a save once, and then each of them is struck, by `strace`. Where
there is none, `test_failing_saves.py` tries the same through Python's own functions. With
HYPOTHESIS_PROFILE=long every call is a place to be killed at and meets every error; otherwise of
six calls one is for the kill and one for an error, in turn. `test_power_cuts.py` cuts at each.
"""

import contextlib
import io
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from functools import cache
from itertools import cycle
from pathlib import Path
from typing import NamedTuple

import pytest

from support.plans import EXAMPLES, LONG
from support.tools import found

STRACE = found("strace")
pytestmark = pytest.mark.skipif(not STRACE, reason="strace is not installed")

GROWN = (EXAMPLES / "grown" / "plan.toml").read_bytes()
ERRORS = ("ENOSPC", "EIO", "EACCES", "EROFS", "EDQUOT")
# Calls that change something, or on which it depends that something was changed.
CALLS = (
    "openat", "write", "fsync", "fdatasync", "rename", "renameat", "renameat2", "unlink",
    "unlinkat", "chmod", "fchmod", "fchmodat", "mkdir", "mkdirat", "ftruncate", "flock",
)  # fmt: skip
BEGIN = "the-save-begins"
SAVE = f"""\
import datetime as dt, os, sys
from pathlib import Path
from ambition_cli.domain.plan import experiments, lines
from ambition_cli.domain.plan.model import LogEntry
from ambition_cli.errors import AmbitionError
from ambition_cli.storage import damage, disk, lock, store
from ambition_cli.storage.history import entries, forget, keep, undo
from ambition_cli.storage.toml import edit, layout
store.Store(Path("/none.toml"), dt.datetime.now).load()
edit.in_place, entries.read, keep.commit, layout.text_of, lock.held, disk.sweep
damage.way_back, forget.forget, undo.undo
import filelock
day, kind, file = dt.date(2026, 11, 20), sys.argv[1], Path(sys.argv[2])
changes = {{
    "status": lambda plan: experiments.log(plan, "e13", LogEntry(on=day, note="more"), day),
    "answer": lambda plan: lines.add(plan, "impact", "They stay", None),
}}
at = store.Store(file, lambda: dt.datetime(2026, 11, 20, 12), kind)
acts = {{
    "status": lambda: at.update(changes["status"]),
    "answer": lambda: at.update(changes["answer"], goes_on=True),
    "undo": lambda: undo.undo(at, 1),
    "forget": lambda: forget.forget(at, "m1"),
}}
if kind in ("undo", "forget"):
    at.update(changes["status"])
os.path.exists("{BEGIN}")
try:
    acts[kind]()
except AmbitionError as error:
    print("refused:", error)
    sys.exit(error.exit_code)
print("saved")
"""


class Call(NamedTuple):
    """One system call of a save: its name, and which of that name it is in the whole process."""

    name: str
    number: int


# Measuring coverage would add system calls of its own.
ALONE = {name: value for name, value in os.environ.items() if not name.startswith("COV")}


def struck(kind: str, plan: Path, *strike: str) -> subprocess.CompletedProcess[str]:
    """Save once, with strace watching or striking."""
    command = [str(STRACE), "-f", *strike, sys.executable, "-P", "-c", SAVE, kind, str(plan)]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=ALONE)


@cache
def calls_of(kind: str) -> list[Call]:
    """Return the calls of a save, found by watching one."""
    saved(kind)  # once before: what Python compiles as it first runs is no part of a save
    folder = Path(os.environ.get("TMPDIR", "/tmp")) / f"watched-{os.getpid()}-{kind}"
    folder.mkdir(mode=0o700)
    try:
        plan, seen = folder / "plan.toml", folder / "seen"
        plan.write_bytes(GROWN)
        watched = ",".join(("?newfstatat", "?stat", "?statx", *(f"?{call}" for call in CALLS)))
        assert "saved" in struck(kind, plan, "-o", str(seen), "-e", f"trace={watched}").stdout
        return list(_after_the_beginning(seen.read_text()))
    finally:
        shutil.rmtree(folder)


def _after_the_beginning(trace: str) -> list[Call]:
    times: Counter[str] = Counter()
    found, begun = [], False
    for line in trace.splitlines():
        name = re.sub(r"^\d+ +", "", line).partition("(")[0]
        times[name] += 1
        begun = begun or BEGIN in line
        if begun and name in CALLS and "/lib/python" not in line and "write(1" not in line:
            found.append(Call(name, times[name]))
    return found


def begun(kind: str) -> bytes:
    """Return what is there before a save of a kind."""
    return saved("status") if kind in ("undo", "forget") else GROWN


@cache
def saved(kind: str) -> bytes:
    """Return what a save of a kind that nothing struck leaves."""
    folder = Path(os.environ.get("TMPDIR", "/tmp")) / f"saved-{os.getpid()}-{kind}"
    folder.mkdir(mode=0o700)
    try:
        file = folder / "plan.toml"
        file.write_bytes(GROWN)
        code = [sys.executable, "-P", "-c", SAVE, kind, str(file)]
        subprocess.run(code, capture_output=True, check=True, env=ALONE)
        return file.read_bytes()
    finally:
        shutil.rmtree(folder)


def saved_here(kind: str, plan: Path) -> str:
    """Save once more, in this process; return what it says."""
    said = io.StringIO()
    with pytest.MonkeyPatch.context() as patch, contextlib.redirect_stdout(said):
        patch.setattr(sys, "argv", ["", kind, str(plan)])
        with contextlib.suppress(SystemExit):
            exec(SAVE, {})
    return said.getvalue()


KINDS = ("status", "answer", "undo", "forget") if LONG else ("status",)
SHARES = 2  # of the calls, so that they can be tried side by side
EVERY = 1 if LONG else 6


@pytest.mark.parametrize("share", range(SHARES))
@pytest.mark.parametrize("kind", KINDS)
def test_killed_at_any_call_a_save_leaves_the_old_plan_or_the_new(
    kind: str, share: int, tmp_path: Path
) -> None:
    for position, call in enumerate(calls_of(kind)[::EVERY][share::SHARES]):
        plan = fresh(tmp_path / f"{position}")
        strike = f"inject={call.name}:signal=SIGKILL:when={call.number}"
        ended = struck(kind, plan, "-o", os.devnull, "-e", f"trace={call.name}", "-e", strike)
        assert ended.stdout != "saved\n", call
        assert plan.read_bytes() in (begun(kind), saved(kind)), call
        again = saved_here(kind, plan)
        forgotten = kind == "forget" and "nothing called" in again  # it was done already
        assert again == "saved\n" or forgotten, call
        beside = {path.name for path in plan.parent.iterdir() if path.is_file()}
        assert {name for name in beside if not name.endswith(".lock")} == {"plan.toml"}, call


@pytest.mark.parametrize("share", range(SHARES))
def test_whatever_fails_nothing_is_called_saved_that_is_not(share: int, tmp_path: Path) -> None:
    turn = cycle(ERRORS)
    calls = [
        (call, error)
        for call in calls_of("status")[EVERY - 1 :: EVERY]
        for error in (ERRORS if LONG else (next(turn),))
    ]
    for position, (call, error) in enumerate(calls[share::SHARES]):
        plan = fresh(tmp_path / f"{position}")
        strike = f"inject={call.name}:error={error}:when={call.number}"
        # Stopped at this call alone, it is quicker; a signal would not get through.
        seen = ["--seccomp-bpf", "-o", os.devnull, "-e", f"trace={call.name}"]
        ended = struck("status", plan, *seen, "-e", strike)
        here = plan.read_bytes()
        assert here in (GROWN, saved("status")), (call, error)
        if ended.stdout == "saved\n":
            assert here == saved("status"), (call, error)
        else:
            assert ended.returncode in (3, 5), (call, error)  # not to be read, or to be saved
            assert len(ended.stdout.strip().splitlines()) == 1
            assert "nothing was changed" not in ended.stdout or here == GROWN, (call, error)


def fresh(folder: Path) -> Path:
    """Return a plan in a folder of its own."""
    folder.mkdir(mode=0o700)
    plan = folder / "plan.toml"
    plan.write_bytes(GROWN)
    return plan
