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

from ambition_cli.storage.layout import text_of
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

    def __init__(self, name: str, home: Path, plan: Path) -> None:
        bin = home / "bin"
        bin.mkdir()
        program = bin / "ambition"
        program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m ambition_cli "$@"\n')
        program.chmod(0o755)
        env = {
            **os.environ,
            "HOME": str(home),
            "PATH": f"{bin}:{os.environ['PATH']}",
            "AMBITION_PLAN": str(plan),
            "TERM": "xterm",
            "LC_ALL": "C.UTF-8",
        }
        self._screen = pyte.Screen(120, 60)
        self._stream = pyte.ByteStream(self._screen)
        self._child = pexpect.spawn(name, STARTS[name], dimensions=(60, 120), env=env, cwd=home)
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


@pytest.fixture
def plan(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Return the plan whose records are completed: one of tables, or the grown example."""
    if not hasattr(request, "param"):
        return EXAMPLES / "grown" / "plan.toml"
    file = tmp_path / "friends.toml"
    file.write_text(text_of(request.param), encoding="utf-8")
    return file


@pytest.fixture(params=STARTS)
def shell(request: pytest.FixtureRequest, tmp_path: Path, plan: Path) -> Iterator[Shell]:
    if not shutil.which(request.param):
        pytest.skip(f"{request.param} is not installed")
    opened = Shell(request.param, tmp_path, plan)
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


BEGINS = ("", "'", "''", '"', "\\", "\\\\", "')) ", '")) ', "\n", "[x]", "$[1]", "\\[x]")
CODE = ("$(touch acted)", "`touch acted`", "; touch acted; ", "\\$(touch acted)")
ACTING = [f"{begin}{code}" for code in CODE for begin in BEGINS]
FRIENDS = {
    "goals": [{"id": f"g{n}", "title": f"x{text}"} for n, text in enumerate(ACTING)],
    "options": [{"id": f"x{text}", "name": f"y{text}"} for text in CODE],
}


@pytest.mark.parametrize("plan", [FRIENDS], indirect=True)
def test_what_a_friends_plan_says_is_not_run(shell: Shell, tmp_path: Path) -> None:
    for number, words in enumerate(("goals show ", "goals show x", "options show ", "weigh y")):
        shell.types(f"\x15ambition {words}\t\t\t")
        shell.types(f"\x15echo one''{number}\r")
        assert shell.sees(f"one{number}")
    assert not (tmp_path / "acted").exists()
