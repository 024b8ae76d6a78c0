"""A file system that knows no locks, as of some networks and phones."""

import errno
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from ambition_cli.domain.plan.model import Plan, changed
from ambition_cli.errors import Busy, NotSaved
from ambition_cli.storage import lock
from ambition_cli.storage.store import Store

fcntl = pytest.importorskip("fcntl")


def longer(plan: Plan) -> Plan:
    return changed(plan, forgotten=(*plan.forgotten, f"p{len(plan.forgotten) + 1}"))


@pytest.fixture(params=["ENOSYS", "ENOLCK", "EOPNOTSUPP"])
def _no_locks(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: Any) -> None:
        number = getattr(errno, request.param)
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(fcntl, "flock", refused)


@pytest.mark.usefixtures("_no_locks")
def test_a_plan_is_saved_and_one_sentence_says_how(store: Store) -> None:
    said: list[str] = []
    noticing = Store(store.path, store.clock, "test", said.append)
    noticing.update(longer)
    noticing.update(longer)
    marker = lock.marker_of(store.path)
    assert said[:1] == [f"this file system has no file locks, so {marker} stands in for one"]
    assert store.load().plan.forgotten == ("p1", "p2")
    assert not marker.exists()


@pytest.mark.usefixtures("_no_locks")
def test_two_do_not_hold_it_at_once(plan_file: Path) -> None:
    with lock.held(plan_file) as marker:
        assert marker
        with (
            pytest.raises(
                Busy, match=f"or delete {marker} if ambition is not running anywhere else"
            ),
            lock.held(plan_file, wait=0.1),
        ):
            pytest.fail("two held it at once")
    with lock.held(plan_file, wait=0.1):
        pass


@pytest.mark.usefixtures("_no_locks")
def test_a_holder_that_was_killed_is_not_waited_for(plan_file: Path) -> None:
    killed = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from filelock import SoftFileLock\n"
        "one = SoftFileLock(sys.argv[1])\n"
        "one.acquire()\n"
        "os.kill(os.getpid(), 9)\n"
    )
    subprocess.run([sys.executable, "-c", killed, lock.marker_of(plan_file)], check=False)
    assert lock.marker_of(plan_file).exists()
    with lock.held(plan_file, wait=5):
        pass


def test_another_refusal_names_the_lock(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    lock.file_of(store.path).mkdir()
    with pytest.raises(NotSaved) as refused:
        store.update(longer)
    assert f"it is a folder (lock file {lock.file_of(store.path)}); nothing" in str(refused.value)
