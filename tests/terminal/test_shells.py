"""Completion in the shells that people use: commands, ids and titles."""

import contextlib
import os
import shutil
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pexpect
import pyte
import pytest

from plans import EXAMPLES

STARTS = {
    "bash": ["--norc", "--noprofile"],
    "zsh": ["-f"],
    "fish": ["--no-config"],
}
TAKES = {
    "bash": 'eval "$(_AMBITION_COMPLETE=source_bash ambition)"',
    "zsh": (
        'autoload -Uz compinit; compinit -u -D; eval "$(_AMBITION_COMPLETE=source_zsh ambition)"'
    ),
    "fish": "_AMBITION_COMPLETE=source_fish ambition | source",
}
READY = "ready-to-complete"
PATIENCE = 20.0  # seconds


class Shell:
    """A shell with the program's completion in it, and somebody at its keys."""

    def __init__(self, name: str, home: Path) -> None:
        bin = home / "bin"
        bin.mkdir()
        program = bin / "ambition"
        program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m ambition_cli "$@"\n')
        program.chmod(0o755)
        env = {
            **os.environ,
            "HOME": str(home),
            "PATH": f"{bin}:{os.environ['PATH']}",
            "AMBITION_PLAN": str(EXAMPLES / "grown" / "plan.toml"),
            "TERM": "xterm",
            "LC_ALL": "C.UTF-8",
        }
        self._screen = pyte.Screen(120, 60)
        self._stream = pyte.ByteStream(self._screen)
        self._child = pexpect.spawn(name, STARTS[name], dimensions=(60, 120), env=env)
        self._child.send(f"{TAKES[name]}; echo {READY[:5]}''{READY[5:]}\r")
        assert self.sees(READY)

    def types(self, keys: str) -> None:
        self._child.send(keys)

    def sees(self, words: str) -> bool:
        """Wait until words stand on the screen."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            with contextlib.suppress(pexpect.TIMEOUT):
                self._stream.feed(self._child.read_nonblocking(10_000, 0.1))
            if words in "\n".join(line.rstrip() for line in self._screen.display):
                return True
        return False

    def close(self) -> None:
        self._child.close(force=True)


@pytest.fixture(params=STARTS)
def shell(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Shell]:
    if not shutil.which(request.param):
        pytest.skip(f"{request.param} is not installed")
    opened = Shell(request.param, tmp_path)
    yield opened
    opened.close()


def test_commands_ids_and_titles_are_completed(shell: Shell) -> None:
    shell.types("ambition rev\t")
    assert shell.sees("ambition review")
    shell.types("\x15ambition experiments show Teac\t")
    assert shell.sees("show Teach\\ one\\ session")
    shell.types("\x15ambition experiments show 'Six sh\t")
    assert shell.sees("show 'Six short lessons with the same people'")
    shell.types("\x15ambition experiments show e1\t\t")
    assert shell.sees("e13")
