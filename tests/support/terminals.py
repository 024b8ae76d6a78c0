"""A real pseudo-terminal with a person at it: keys go in, the screen as they see it comes out."""

import os
import sys
import time
from collections.abc import Mapping
from types import TracebackType

import pexpect
import pyte

PATIENCE = 60.0  # seconds until a screen counts as stuck, on a busy machine too


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
        self._child = pexpect.spawn(
            sys.executable,
            ["-m", "ambition_cli", *arguments],
            dimensions=(lines, columns),
            env={**os.environ, "TERM": "xterm-256color", "INPUTRC": "/dev/null", **(env or {})},
            timeout=PATIENCE,
        )
        self._child.delaybeforesend = None  # keys are pressed where it waits for them

    def __enter__(self) -> "Terminal":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._child.close(force=True)

    def type(self, text: str) -> None:
        """Type a line and press Enter."""
        self.press(f"{text}\r")

    def press(self, keys: str) -> None:
        """Press keys where the program waits for them, and wait for what they lead to."""
        self._until_it_waits(0)
        before = self._received
        self._child.send(keys)
        self._until_it_waits(before)

    def type_ahead(self, keys: str) -> None:
        """Press keys without waiting for anything."""
        self._child.send(keys)

    def text(self) -> str:
        """Return the screen without the blanks at its ends."""
        return "\n".join(line.rstrip() for line in self.screen.display).rstrip() + "\n"

    def ended(self) -> int:
        """Wait for the end, and return the exit code."""
        until = time.monotonic() + PATIENCE
        while self._read(0.1) is not None:
            assert time.monotonic() < until, f"it does not end:\n{self.text()}"
        self._child.close()
        signal = self._child.signalstatus
        return 128 + signal if signal else int(self._child.exitstatus or 0)

    def signal(self, number: int) -> None:
        """Send a signal to the program."""
        self._until_it_waits(0)
        self._child.kill(number)

    def _until_it_waits(self, before: int) -> None:
        """Read on until more than so many bytes came and the cursor stands behind a prompt."""
        until = time.monotonic() + PATIENCE
        while True:
            quiet = self._read(0.05)
            if quiet is None:  # it has ended
                return
            if quiet and self._received > before and self.screen.cursor.x > 0:
                return
            assert time.monotonic() < until, f"it does not wait for an answer:\n{self.text()}"

    def _read(self, patience: float) -> bool | None:
        """Take what has come; True where nothing did, None where nothing will."""
        try:
            came = self._child.read_nonblocking(65536, timeout=patience)
        except pexpect.TIMEOUT:
            return True
        except pexpect.EOF:
            return None
        self._received += len(came)
        self._stream.feed(came)
        return False
