"""Ctrl-D at every question is as kind as Ctrl-C: no error, and nothing lost."""

import errno
import sys
from pathlib import Path
from typing import NoReturn

import pytest
import typer

from ambition_cli.cli import asking, main
from ambition_cli.cli.main import run
from ambition_cli.errors import Misused, NotKept, Refused, Stopped
from conftest import Ambition
from support.rows import each

QUESTIONS = [
    "interview",
    "goals add",
    "goals progress g1",
    "goals close g1",
    "experiments add",
    "experiments start e2",
    "experiments log e1",
    "experiments finish e1",
    "log",
    "review",
    "weigh Globex",
    "plan forget p1",
    "demo",
]


@pytest.fixture
def key(monkeypatch: pytest.MonkeyPatch) -> list[type[BaseException]]:
    """Have a person at the terminal who presses this at the first question."""
    pressed: list[type[BaseException]] = [EOFError]

    def read(_: str) -> NoReturn:
        raise pressed[0]

    monkeypatch.setattr("builtins.input", read)
    monkeypatch.setattr(asking, "at_terminal", lambda: True)
    monkeypatch.setattr("ambition_cli.cli.talks.interview.at_terminal", lambda: True)
    return pressed


@pytest.mark.usefixtures("ana")
@pytest.mark.parametrize("command", QUESTIONS)
def test_ctrl_d_is_no_error_and_loses_nothing(
    command: str,
    key: list[type[BaseException]],
    ambition: Ambition,
    plan_file: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    ambition("experiments", "start", "e1", "--liking", "4")
    before = plan_file.read_bytes()
    codes = []
    for one in (KeyboardInterrupt, EOFError):
        key[0] = one
        codes.append(run(command.split()))
        said = capsys.readouterr()
        assert "error" not in said.err + said.out
        assert plan_file.read_bytes() == before
    assert codes[0] == 130
    assert codes[1] in (0, 130)


@each(
    ("ends", "code", "said"),
    [
        (None, 0, ""),
        (typer.Abort(), 130, ""),
        (KeyboardInterrupt(), 130, ""),
        (Stopped("stopped; nothing was changed"), 130, "stopped; nothing was changed\n"),
        (NotKept(), 0, ""),
        (Refused("no"), 1, "error: no\n"),
        (Misused("no"), 2, "error: no\n"),
        (BrokenPipeError(), 0, ""),
        (OSError(errno.ENOSPC, "full"), 1, "error: the output could not be written: "),
        (OSError(errno.ENOSPC, "full", "plan.toml"), 5, "error: plan.toml: "),
    ],
)
def test_each_end_has_its_code_and_at_most_one_sentence(
    ends: BaseException | None,
    code: int,
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def called(_: list[str]) -> int:
        print("what was asked for")
        if ends is not None:
            raise ends
        return 0

    monkeypatch.setattr(main, "_called", called)
    with (tmp_path / "out").open("w+") as out, (tmp_path / "err").open("w+") as err:
        monkeypatch.setattr(sys, "stdout", out)
        monkeypatch.setattr(sys, "stderr", err)
        assert run([]) == code
        for one in (out, err):
            one.flush()
        # Nobody reads on: what is left goes nowhere, and so Python has nothing to complain about.
        there = "" if isinstance(ends, BrokenPipeError) else "what was asked for\n"
        assert (tmp_path / "out").read_text() == there
        found = (tmp_path / "err").read_text()
    assert found.startswith(said)
    assert bool(found) == bool(said)
    assert found.count("\n") == bool(said)
