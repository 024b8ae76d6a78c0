"""One writer at a time: the second waits, and is told who holds the plan."""

import contextlib
import os
import signal
import stat
import threading
from pathlib import Path
from typing import cast

import pytest
from filelock import FileLock, Timeout

from ambition_cli.errors import Busy, NotSaved
from ambition_cli.storage import lock
from support.holders import another_holds


def test_who_waits_too_long_is_told_who_holds_the_plan(plan_file: Path) -> None:
    with another_holds(plan_file) as holder:
        for _ in range(2):  # asking must not wipe out who it is
            with pytest.raises(Busy) as refused, lock.held(plan_file, wait=0.1):
                pytest.fail("two held it at once")
            assert str(plan_file) in str(refused.value)
            assert f"in use by another process ({holder.pid});" in str(refused.value)


def test_the_second_writer_waits_until_the_first_is_done(plan_file: Path) -> None:
    with another_holds(plan_file) as holder:
        assert holder.stdin
        timer = threading.Timer(0.2, holder.stdin.close)
        timer.start()
        with lock.held(plan_file, wait=10):
            assert plan_file.with_name("done").exists(), "did not wait"
        timer.join()


def test_the_usual_wait_is_ten_seconds() -> None:
    assert lock.WAIT == 10


class Queue:
    """A lock that others have first: each signs the file, and the last one stays."""

    def __init__(self, file: Path, *, others: int, frees: bool) -> None:
        self.file, self.others, self.frees = file, others, frees
        self.looks = 0

    def acquire(self, timeout: float, *, poll_interval: float) -> None:
        self.looks += 1
        if self.others:
            self.others -= 1
            os.utime(self.file, ns=(self.looks, self.looks))
        elif self.frees:
            return
        raise Timeout(str(self.file))


def test_a_long_queue_is_waited_for_as_long_as_it_moves(tmp_path: Path) -> None:
    file = tmp_path / "lock"
    file.touch()
    queue = Queue(file, others=200, frees=True)
    lock._acquire(cast(FileLock, queue), file, 1)
    assert queue.looks == 201


def test_the_wait_is_counted_from_when_the_lock_changed_hands(tmp_path: Path) -> None:
    file = tmp_path / "lock"
    file.touch()
    queue = Queue(file, others=3, frees=False)
    with pytest.raises(Timeout):
        lock._acquire(cast(FileLock, queue), file, 1)
    assert queue.looks == 3 + lock._LOOKS


def test_a_lock_file_that_something_touches_all_the_time_is_given_up(tmp_path: Path) -> None:
    file = tmp_path / "lock"
    file.touch()
    queue = Queue(file, others=100_000, frees=True)
    with pytest.raises(Timeout):
        lock._acquire(cast(FileLock, queue), file, 1)
    assert queue.looks == lock._MOST_LOOKS


def test_who_asks_is_not_taken_for_a_holder(plan_file: Path) -> None:
    with another_holds(plan_file):
        before = lock._turn(lock.file_of(plan_file))
        with pytest.raises(Busy), lock.held(plan_file, wait=0.1):
            pytest.fail("two held it at once")
        assert lock._turn(lock.file_of(plan_file)) == before
    with lock.held(plan_file):
        assert lock._turn(lock.file_of(plan_file)) != before


def test_a_link_and_its_target_have_one_lock(tmp_path: Path, plan_file: Path) -> None:
    link = tmp_path / "elsewhere" / "link.toml"
    link.parent.mkdir()
    link.symlink_to(plan_file)
    with another_holds(plan_file), pytest.raises(Busy), lock.held(link, wait=0.1):
        pytest.fail("two held it at once")


def test_two_plans_in_one_folder_do_not_wait_for_each_other(plan_file: Path) -> None:
    with another_holds(plan_file), lock.held(plan_file.with_name("other.toml"), wait=0.1):
        pass


def test_a_holder_that_was_killed_holds_nothing(plan_file: Path) -> None:
    with another_holds(plan_file) as holder:
        holder.send_signal(signal.SIGKILL)
        holder.wait()
        with lock.held(plan_file, wait=1):
            pass


def test_the_lock_is_released_after_an_error(plan_file: Path) -> None:
    with pytest.raises(RuntimeError, match="mine"), lock.held(plan_file):
        raise RuntimeError("mine")
    with lock.held(plan_file, wait=0.1):
        pass


def test_the_lock_file_stays_and_is_its_owners_alone(plan_file: Path) -> None:
    before = os.umask(0)
    try:
        with lock.held(plan_file):
            pass
    finally:
        os.umask(before)
    file = plan_file.with_name(".plan.toml.lock")
    with lock.held(plan_file):
        inode = file.stat().st_ino
    assert file.stat().st_ino == inode
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize("held_by", [b"", b"\xff", b"someone\n"])
def test_a_lock_that_does_not_say_who_holds_it_is_busy_all_the_same(
    plan_file: Path, held_by: bytes
) -> None:
    with another_holds(plan_file):
        plan_file.with_name(".plan.toml.lock").write_bytes(held_by)
        with (
            pytest.raises(Busy, match="in use by another process; try again"),
            lock.held(plan_file, wait=0.1),
        ):
            pytest.fail("two held it at once")


def test_a_lock_that_leads_elsewhere_changes_nothing_there(plan_file: Path) -> None:
    precious = plan_file.with_name("precious")
    precious.write_bytes(b"mine")
    plan_file.with_name(".plan.toml.lock").symlink_to(precious)
    with contextlib.suppress(OSError), lock.held(plan_file, wait=0.1):
        pass
    assert precious.read_bytes() == b"mine"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes")
def test_a_pipe_in_place_of_the_lock_is_named_as_that(plan_file: Path) -> None:
    os.mkfifo(plan_file.with_name(".plan.toml.lock"))
    with (
        pytest.raises(NotSaved, match=r"its lock file .*\.lock: it is a pipe.*; delete that"),
        lock.held(plan_file, wait=0.1),
    ):
        pytest.fail("it was held")
