"""Running the person's own command: a brief goes in, its output comes back, nothing stays behind.

The command is a list of arguments and meets no shell. It runs in a process group of its own, so
that whatever it starts ends with it: when it has answered, when its time is over, on Ctrl-C. Only
what leaves that group on purpose, as a daemon does, goes on; nobody waits for it.
"""

import contextlib
import os
import selectors
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from types import FrameType
from typing import IO, Any, Final, Self

from ambition_cli.assistant.forms import LARGEST_REPLY
from ambition_cli.domain.words.wording import counted, one_line, shortened
from ambition_cli.errors import AmbitionError

MOST_SECONDS: Final = 300.0
"""How long a command may take when nobody says otherwise."""

MOST_OUTPUT: Final = 10_000_000
"""Bytes of output at which a command is ended, as it may never end by itself."""

_PIECE = 65_536
_TICK = 1.0  # seconds from one call of `waiting` to the next
_LAST_WORDS = 2_000  # bytes of what a command said on stderr, of which the end counts
_LOOK = 0.1  # seconds from one look at whether all is over to the next
_PATIENCE = 2.0  # seconds for what was printed to be read once all of the group is gone
_ON_WINDOWS = sys.platform == "win32"


class CommandFailed(AmbitionError):
    """The command did not answer; the sentence says why, and what to do."""


def run(
    command: Sequence[str],
    brief: str,
    *,
    seconds: float = MOST_SECONDS,
    waiting: Callable[[], None] | None = None,
) -> str:
    """Run a command with a brief on its standard input, and return what it printed.

    Of much it is the end, the last `LARGEST_REPLY` bytes.

    `waiting` is called about once a second meanwhile; what it raises ends the command. Raises
    CommandFailed where the command cannot be started, fails, or takes longer than `seconds`, and
    KeyboardInterrupt on Ctrl-C. In each case no process of its group is left.
    """
    name = called(command)
    with _Signals() as signals:
        running = _Running(_started(command, name), brief.encode())
        signals.when_one_comes(running.stop)
        try:
            running.wait(seconds, waiting)
        finally:
            running.end()
    if running.is_late:
        raise CommandFailed(
            f"{name} did not answer within {counted(round(seconds), 'second')}; "
            "try again, or use a faster model"
        )
    if running.output.is_endless:
        raise CommandFailed(
            f"{name} printed more than {MOST_OUTPUT // 1_000_000} MB, so it was stopped; "
            "`ambition assistant try` shows how it answers for an example person"
        )
    if running.process.returncode != 0:
        raise CommandFailed(_why(name, running.process.returncode, running.errors.text))
    return running.output.text


def called(command: Sequence[str]) -> str:
    """Return what to call a command in a sentence: its first word, without the folder."""
    return one_line(os.path.basename(command[0])) or "the command"  # noqa: PTH119  either slash


def _started(command: Sequence[str], name: str) -> subprocess.Popen[bytes]:
    program = _found(command[0], name)
    flags: int = getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)
    try:
        return subprocess.Popen(  # noqa: S603  the person's own command, and no shell
            [program, *command[1:]],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=not _ON_WINDOWS,
            creationflags=flags,
            env=_environment(),
        )
    except (OSError, ValueError) as error:
        said = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise CommandFailed(
            f"{name} could not be started ({said.lower()}); "
            "`ambition assistant set -- …` sets another one"
        ) from None


def _found(program: str, name: str) -> str:
    """Return where a program is; it is never looked for in the folder that one stands in."""
    found = shutil.which(os.path.expanduser(program))  # noqa: PTH111  which wants text
    if found is None:
        raise CommandFailed(
            f"there is no command {name}; `ambition assistant set -- …` sets another one"
        )
    if not os.path.isabs(found):  # noqa: PTH117
        raise CommandFailed(
            f"{name} would be run from the folder you are in; give its full path with "
            "`ambition assistant set -- …`"
        )
    return found


def _environment() -> dict[str, str]:
    """Return the person's own environment, without what this program sets for itself alone."""
    return {key: value for key, value in os.environ.items() if key != "PYDANTIC_DISABLE_PLUGINS"}


class _Signals:
    """Holds Ctrl-C, SIGTERM and a closed terminal until the command is gone, then lets them act.

    An exception in the middle of starting a process would leave it behind, and so would our end.
    """

    def __init__(self) -> None:
        self._stop: Callable[[], None] | None = None
        self._came: int | None = None
        self._before: dict[int, Any] = {}

    def __enter__(self) -> Self:
        if threading.current_thread() is threading.main_thread():
            for name in ("SIGINT", "SIGTERM", "SIGHUP"):
                number = getattr(signal, name, None)  # Windows has no SIGHUP
                if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
                    self._before[number] = signal.signal(number, self._take)
        return self

    def _take(self, number: int, frame: FrameType | None) -> None:
        del frame
        self._came = number
        if self._stop:
            self._stop()

    def when_one_comes(self, stop: Callable[[], None]) -> None:
        """Say what is to be done when a signal comes, or has come already."""
        self._stop = stop
        if self._came is not None:
            stop()

    def __exit__(self, *_: object) -> None:
        for number, before in self._before.items():
            signal.signal(number, before)
        if self._came is not None:
            signal.raise_signal(self._came)


class _Kept:
    """The end of what comes through a pipe."""

    def __init__(self, pipe: IO[bytes], keep: int, most: int | None = None) -> None:
        self.pipe, self._keep, self._most = pipe, keep, most
        self._end = b""
        self._size = 0
        self.is_endless = False

    def read(self, over: threading.Event, stop: Callable[[], None]) -> None:
        """Read until nothing more comes; more than the most is a reason to stop."""
        with contextlib.suppress(OSError, ValueError):
            while _is_ready(self.pipe, selectors.EVENT_READ, over) and (
                piece := os.read(self.pipe.fileno(), _PIECE)
            ):
                self._size += len(piece)
                self._end = (self._end + piece)[-self._keep :]
                if self._most is not None and self._size > self._most:
                    self.is_endless = True
                    stop()
                    return

    @property
    def text(self) -> str:
        """Return the end as text; bytes that are none become �."""
        return self._end.decode("utf-8", errors="replace")


class _Running:
    """A process under way: threads feed and read it, and one call ends all of its group."""

    def __init__(self, process: subprocess.Popen[bytes], brief: bytes) -> None:
        assert process.stdin  # noqa: S101  all three are pipes
        assert process.stdout  # noqa: S101
        assert process.stderr  # noqa: S101
        self.process = process
        self.output = _Kept(process.stdout, LARGEST_REPLY, MOST_OUTPUT)
        self.errors = _Kept(process.stderr, _LAST_WORDS)
        self.is_late = False
        self._over = threading.Event()
        jobs: tuple[tuple[Callable[..., None], tuple[Any, ...]], ...] = (
            (_feed, (process.stdin, brief, self._over)),
            (self.output.read, (self._over, self.stop)),
            (self.errors.read, (self._over, self.stop)),
        )
        self._threads = [threading.Thread(target=job, args=of, daemon=True) for job, of in jobs]
        for thread in self._threads:
            thread.start()

    def wait(self, seconds: float, waiting: Callable[[], None] | None) -> None:
        """Wait until it has ended, or its time is over."""
        over = threading.Timer(seconds, self._stop_late)
        over.daemon = True
        over.start()
        try:
            while True:
                with contextlib.suppress(subprocess.TimeoutExpired):
                    self.process.wait(_TICK)
                    return
                if waiting:
                    waiting()
        finally:
            over.cancel()
            over.join()

    def _stop_late(self) -> None:
        self.is_late = self.process.poll() is None
        self.stop()

    def end(self) -> None:
        """End whatever of its group is still there, and take in what is left in the pipes."""
        self.stop()
        self.process.wait()
        self._over.set()
        for thread in self._threads:
            thread.join(_PATIENCE)
        for pipe in (self.output.pipe, self.errors.pipe):
            if not any(thread.is_alive() for thread in self._threads):
                pipe.close()

    def stop(self) -> None:
        """End all of its group at once."""
        if sys.platform == "win32":
            _kill_tree(self.process)
            return
        # It leads its group, whose id is its own as long as anything of the group is left.
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self.process.pid, signal.SIGKILL)


def _kill_tree(process: subprocess.Popen[bytes]) -> None:
    """End a process on Windows with all that it has started."""
    taskkill = shutil.which("taskkill")
    if process.poll() is None and taskkill:
        subprocess.run(  # noqa: S603
            [taskkill, "/T", "/F", "/PID", str(process.pid)], capture_output=True, check=False
        )
    with contextlib.suppress(OSError):
        process.kill()


def _feed(pipe: IO[bytes], brief: bytes, over: threading.Event) -> None:
    """Hand over the brief and close; a command need not read it."""
    with contextlib.suppress(OSError, ValueError):
        if sys.platform != "win32":
            os.set_blocking(pipe.fileno(), False)
        left = memoryview(brief)
        while left and _is_ready(pipe, selectors.EVENT_WRITE, over):
            left = left[os.write(pipe.fileno(), left[:_PIECE]) :]
    with contextlib.suppress(OSError, ValueError):
        pipe.close()


def _is_ready(pipe: IO[bytes], event: int, over: threading.Event) -> bool:
    """Wait until a pipe can be used; tell that it cannot once all is over and nothing is in it.

    A daemon may hold the other end open for years. Windows has no such waiting: there the read or
    the write itself waits.
    """
    if _ON_WINDOWS:
        return True
    with selectors.DefaultSelector() as selector:
        selector.register(pipe, event)
        while True:
            was_over = over.is_set()
            if selector.select(0 if was_over else _LOOK):
                return True
            if was_over:
                return False


def _why(name: str, code: int, said: str) -> str:
    """Say how a command failed, with the last line of what it said on stderr."""
    lines = [line for line in said.splitlines() if line.strip()]
    last = f" and said “{shortened(one_line(lines[-1]), 200)}”" if lines else ""
    if code < 0:
        return f"{name} was stopped by signal {-code}{last}; run it by hand to see why"
    return f"{name} failed with exit code {code}{last}; run it by hand to see why"
