"""Ctrl-D at every question is as kind as Ctrl-C: no error, and nothing lost."""

from pathlib import Path
from typing import NoReturn

import pytest

from ambition_cli.cli import asking
from ambition_cli.cli.main import run
from conftest import Ambition

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
