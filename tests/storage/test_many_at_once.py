"""Many processes at one plan: what each saves is kept, and whoever reads meets a whole plan."""

import contextlib
import datetime as dt
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from ambition_cli.storage import lock
from ambition_cli.storage.history import entries
from ambition_cli.storage.store import Store
from conftest import Ambition
from support.holders import another_holds
from support.patience import PATIENCE
from support.plans import LONG

WRITERS, UPDATES, READERS = (8, 25, 2) if LONG else (4, 10, 1)
WRITER = """
import datetime as dt, sys
from pathlib import Path
from functools import partial
from ambition_cli.domain.plan.model import Helper, changed
from ambition_cli.storage import lock
from ambition_cli.storage.store import Store
lock.held = partial(lock.held, wait=float(sys.argv[4]))
store = Store(Path(sys.argv[1]), lambda: dt.datetime(2026, 7, 24), "test")
for number in range(int(sys.argv[3])):
    name = f"{sys.argv[2]}-{number}"
    store.update(lambda plan: changed(plan, helpers=(*plan.helpers, Helper(name=name))))
"""
# Reads until a file is there, and fails where a helper that it has seen is there no more.
READER = """
import datetime as dt, sys, time
from pathlib import Path
from ambition_cli.storage.store import Store
def fail(said): raise SystemExit(said)
store = Store(Path(sys.argv[1]), dt.datetime.now, "test", fail)
done, seen, times = Path(sys.argv[2]), set(), 0
while times < 2 or not done.exists():
    names = {helper.name for helper in store.load().plan.helpers}
    seen <= names or fail(f"gone: {seen - names}")
    seen, times = names, times + 1
    time.sleep(0.001)
"""


@contextlib.contextmanager
def started(code: str, *arguments: object) -> Iterator["subprocess.Popen[bytes]"]:
    """Run Python code beside this; nothing of it is left behind, whatever happens."""
    command = [sys.executable, "-c", code, *map(str, arguments)]
    with subprocess.Popen(command, stdin=subprocess.DEVNULL) as process:
        try:
            yield process
        finally:
            process.kill()  # does nothing where it has ended


def test_whatever_many_write_at_once_is_kept_and_no_reader_meets_less(
    plan_file: Path, tmp_path: Path
) -> None:
    done = tmp_path / "done"
    with contextlib.ExitStack() as stack:

        def start(code: str, *arguments: object) -> "subprocess.Popen[bytes]":
            return stack.enter_context(started(code, plan_file, *arguments))

        readers = [start(READER, done) for _ in range(READERS)]
        writers = [start(WRITER, writer, UPDATES, PATIENCE) for writer in range(WRITERS)]
        assert [writer.wait() for writer in writers] == [0] * WRITERS
        done.touch()
        assert [reader.wait() for reader in readers] == [0] * READERS
    names = [helper.name for helper in Store(plan_file, dt.datetime.now).load().plan.helpers]
    assert sorted(names) == sorted(f"{w}-{n}" for w in range(WRITERS) for n in range(UPDATES))
    assert len(entries.versions(plan_file)) == WRITERS * UPDATES


@pytest.mark.parametrize("command", ["goals add More", "undo", "redo", "plan forget p1 --yes"])
def test_a_plan_that_stays_with_another_is_exit_4_and_who_has_it(
    command: str,
    ana: None,
    ambition: Ambition,
    plan_file: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = plan_file.read_bytes()
    if not LONG:  # the usual wait is ten seconds
        monkeypatch.setattr(lock, "held", partial(lock.held, wait=0.1))
    with another_holds(plan_file) as holder:
        ran = ambition(*command.split(), code=4)
        assert "g1" in ambition("goals").out, "who only reads does not wait"
    assert f"in use by another process ({holder.pid}); try again" in ran.err
    assert ran.err.count("\n") == 1
    assert plan_file.read_bytes() == before
