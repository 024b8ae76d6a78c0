"""Waiting for the assistant at a real terminal: the time that passes, and Ctrl-C."""

import sys
from pathlib import Path

import pytest

from support.commands import is_alive, pids_in, script, until

pytest.importorskip("pexpect")
if sys.platform == "win32":
    pytest.skip("needs a pseudo-terminal", allow_module_level=True)

from support.terminals import Terminal

SLOW = """
import os, sys, time
sys.stdin.read()
open({file!r}, "a").write(f"{{os.getpid()}}\\n")
time.sleep({seconds})
print("no reply")
"""


def assistant(tmp_path: Path, seconds: float) -> tuple[dict[str, str], Path]:
    """Return the environment with a command that notes its process and takes so long."""
    pids = tmp_path / "pids"
    command = script(tmp_path, SLOW.format(file=str(pids), seconds=seconds))
    return {"AMBITION_ASSISTANT": " ".join(command)}, pids


def test_the_time_that_passes_is_shown_and_gone_afterwards(tmp_path: Path) -> None:
    env, pids = assistant(tmp_path, 1.2)
    with Terminal("assistant", "try", env=env, lines=40) as terminal:
        until(lambda: bool(pids_in(pids)))
        assert terminal.ended() == 1
        text = terminal.text()
    assert "waiting" not in text
    assert "no reply" in text
    assert "holds no JSON object" in text


def test_ctrl_c_ends_the_command_and_says_nothing_more(tmp_path: Path) -> None:
    env, pids = assistant(tmp_path, 600)
    with Terminal("assistant", "try", env=env, lines=40) as terminal:
        until(lambda: bool(pids_in(pids)))
        terminal.type_ahead("\x03")
        assert terminal.ended() == 130
        assert "Traceback" not in terminal.text()
    until(lambda: not any(map(is_alive, pids_in(pids))))


def test_a_closed_terminal_ends_the_command(tmp_path: Path) -> None:
    env, pids = assistant(tmp_path, 600)
    with Terminal("assistant", "try", env=env, lines=40):
        until(lambda: bool(pids_in(pids)))
    until(lambda: not any(map(is_alive, pids_in(pids))))
