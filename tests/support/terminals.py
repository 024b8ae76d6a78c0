"""A real pseudo-terminal with a person at it: keys go in, the screen as they see it comes out."""

import contextlib
import os
import signal
import sys
import tempfile
import termios
import time
from ast import literal_eval
from collections.abc import Mapping, Sequence
from pathlib import Path

import pexpect
import pyte
from pexpect.fdpexpect import fdspawn

from support import one_question_more
from support.forks import forks
from support.patience import PATIENCE

_GRACE = 5.0  # seconds in which a program that is hung up on may end by itself
_TAKEN = "\r\n\x03\x04\x1a"  # keys that end a prompt: another follows, or the end


class Forked(fdspawn):  # type: ignore[misc]  # pexpect has no types
    """A run of the program that began as a fork, with what `pexpect.spawn` has beside."""

    def __init__(
        self, arguments: Sequence[str], env: Mapping[str, str], size: tuple[int, int]
    ) -> None:
        ours, theirs = os.openpty()
        termios.tcsetwinsize(theirs, size)
        self._pid = forks().start(arguments, env, [theirs] * 3)
        os.close(theirs)
        super().__init__(ours, timeout=PATIENCE)

    def kill(self, number: int) -> None:
        os.kill(self._pid, number)

    def close(self, force: bool = False) -> None:
        """Hang up, wait for the end, and note how it ended."""
        if self.closed:
            return
        super().close()
        status = forks().ended(self._pid, wait=not force)
        until = time.monotonic() + _GRACE
        while status is None:
            time.sleep(0.005)
            if time.monotonic() > until:
                self.kill(signal.SIGKILL)
            status = forks().ended(self._pid, wait=False)
        self.signalstatus = os.WTERMSIG(status) if os.WIFSIGNALED(status) else None
        self.exitstatus = os.WEXITSTATUS(status) if os.WIFEXITED(status) else None


def put_away(child: "pexpect.spawn | Forked") -> None:
    """Hang up, and wait for the end.

    pexpect kills what does not end, and gives up a tenth of a second later: too early for a busy
    machine.
    """
    try:
        child.close(force=True)
    except pexpect.ExceptionPexpect:
        with contextlib.suppress(pexpect.ExceptionPexpect):  # it has ended meanwhile
            child.wait()


class Terminal:
    """One run of the program in a terminal of its own."""

    def __init__(
        self,
        *arguments: str,
        columns: int = 80,
        lines: int = 400,
        env: Mapping[str, str] | None = None,
    ) -> None:
        self.screen = pyte.Screen(columns, lines)
        self._stream = pyte.ByteStream(self.screen)
        self._received = 0
        self._over = False
        self._answered = 0  # prompts behind which a reply was typed
        self._folder = tempfile.TemporaryDirectory()
        self._prompts = Path(self._folder.name, "prompts")
        self._prompts.touch()
        surroundings = {
            **os.environ,
            "TERM": "xterm-256color",
            "INPUTRC": "/dev/null",
            "TESTS_PROMPTS": str(self._prompts),
            **(env or {}),
        }
        size = (lines, columns)
        # With one question more, so few are run that to load what forks would take longer.
        if not one_question_more.WANTED and forks().may_run(surroundings):
            self._child: pexpect.spawn | Forked = Forked(arguments, surroundings, size)
        else:
            command = ["-m", "ambition_cli", *arguments]
            self._child = pexpect.spawn(
                sys.executable, command, dimensions=size, env=surroundings, timeout=PATIENCE
            )
        self._child.delaybeforesend = None  # keys are pressed where it waits for them

    def __enter__(self) -> "Terminal":
        return self

    def __exit__(self, *_: object) -> None:
        put_away(self._child)
        self._folder.cleanup()

    def type(self, text: str) -> None:
        """Type a line and press Enter."""
        self.press(f"{text}\r")

    def press(self, keys: str) -> None:
        """Press keys where the program waits for them, and wait for what they lead to."""
        self._until_it_asks(self._answered)
        shown, self._answered = self._received, self._asked()
        self._child.send(keys)
        if any(key in keys for key in _TAKEN):
            self._until_it_asks(self._answered)
        else:
            self._answered -= 1
            self._until_shown(shown)

    def type_ahead(self, keys: str) -> None:
        """Press keys without waiting for anything."""
        self._child.send(keys)

    def text(self) -> str:
        """Return the screen without the blanks at its ends."""
        last = max(self.screen.buffer, default=0)
        return "\n".join(map(self._line, range(last + 1))).rstrip() + "\n"

    def _line(self, row: int) -> str:
        cells = self.screen.buffer[row]
        return "".join(cells[column].data for column in range(self.screen.columns)).rstrip()

    def ended(self) -> int:
        """Wait for the end, and return the exit code."""
        until = time.monotonic() + PATIENCE
        while self._read(0.1) is not None:
            assert time.monotonic() < until, f"it does not end:\n{self.text()}"
        self._child.close()
        signal = self._child.signalstatus
        return 128 + signal if signal else int(self._child.exitstatus or 0)

    def signal(self, number: int) -> None:
        """Send a signal to the program, and wait for the prompt after one that wakes it."""
        self._until_it_asks(self._answered)
        before = self._asked()
        self._child.kill(number)
        if number == signal.SIGCONT:
            self._until_it_asks(before)

    def is_over(self) -> bool:
        """Wait for the next prompt, and tell whether the program ended instead."""
        self._until_it_asks(self._answered)
        return self._over

    def _asked(self) -> int:
        return len(self._prompts.read_text(encoding="utf-8").splitlines())

    def _until_it_asks(self, before: int) -> None:
        """Read on until it asked more often than that, and the cursor stands behind the prompt.

        What a program shows before it asks was sent before it told of the prompt. So once that is
        told, and all that came is read, nothing of the screen before can pass for the new prompt.
        """
        until = time.monotonic() + PATIENCE
        while True:
            told = self._prompts.read_text(encoding="utf-8").splitlines()
            read = self._read(0.02)
            if read is None:  # it has ended
                return
            if read and len(told) > before and self._stands(literal_eval(told[-1])):
                return
            assert time.monotonic() < until, f"it does not wait for an answer:\n{self.text()}"

    def _stands(self, prompt: str) -> bool:
        line = self._line(self.screen.cursor.y)
        return prompt.strip() in line and (self.screen.cursor.x > 0 or not prompt)

    def _until_shown(self, before: int) -> None:
        """Read on until what was typed is on the line."""
        until = time.monotonic() + PATIENCE
        while not (self._read(0.05) and self._received > before):
            assert time.monotonic() < until, f"keys are not shown:\n{self.text()}"

    def _read(self, patience: float) -> bool | None:
        """Take what has come; True where nothing did, None where nothing will."""
        try:
            came = self._child.read_nonblocking(65536, timeout=patience)
        except pexpect.TIMEOUT:
            return True
        except pexpect.EOF:
            self._over = True
            return None
        self._received += len(came)
        self._stream.feed(came)
        return False
