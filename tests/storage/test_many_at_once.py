"""Many processes at one plan: what each saves is kept, and whoever reads meets a whole plan."""

import datetime as dt
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from ambition_cli.storage import history, lock
from ambition_cli.storage.store import Store
from conftest import Ambition
from holders import another_holds
from plans import LONG

WRITERS, UPDATES, READERS = 8, 25, 2
WRITER = """
import datetime as dt, sys
from pathlib import Path
from ambition_cli.domain.plan import Helper, changed
from ambition_cli.storage.store import Store
store = Store(Path(sys.argv[1]), lambda: dt.datetime(2026, 7, 24), "test")
for number in range(int(sys.argv[3])):
    name = f"{sys.argv[2]}-{number}"
    store.update(lambda plan: changed(plan, helpers=(*plan.helpers, Helper(name=name))))
"""
# Reads until its input ends, and fails where a helper that it has seen is there no more.
READER = """
import datetime as dt, select, sys
from pathlib import Path
from ambition_cli.storage.store import Store
def fail(said): raise SystemExit(said)
store = Store(Path(sys.argv[1]), dt.datetime.now, "test", fail)
seen, times = set(), 0
while not select.select([sys.stdin], [], [], 0.001)[0]:
    names = {helper.name for helper in store.load().plan.helpers}
    seen <= names or fail(f"gone: {seen - names}")
    seen, times = names, times + 1
print(times)
"""


def started(code: str, *arguments: object) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


@pytest.mark.skipif(sys.platform == "win32", reason="waits for input as only other systems can")
def test_whatever_many_write_at_once_is_kept_and_no_reader_meets_less(plan_file: Path) -> None:
    readers = [started(READER, plan_file) for _ in range(READERS)]
    writers = [started(WRITER, plan_file, writer, UPDATES) for writer in range(WRITERS)]
    for writer in writers:
        writer.communicate(timeout=120)
        assert writer.returncode == 0
    for reader in readers:
        said, _ = reader.communicate("done\n", timeout=20)
        assert reader.returncode == 0, said
        assert int(said) > 1, "it hardly read"
    names = [helper.name for helper in Store(plan_file, dt.datetime.now).load().plan.helpers]
    assert sorted(names) == sorted(f"{w}-{n}" for w in range(WRITERS) for n in range(UPDATES))
    assert len(history.versions(plan_file)) == WRITERS * UPDATES


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
    assert f"held by another process (number {holder.pid}); try again" in ran.err
    assert ran.err.count("\n") == 1
    assert plan_file.read_bytes() == before
