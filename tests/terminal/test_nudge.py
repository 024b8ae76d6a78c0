"""A reminder is shown and asked about in a real pseudo-terminal."""

import sys
from pathlib import Path

import pytest

pytest.importorskip("pexpect")
if sys.platform == "win32":
    pytest.skip("needs a pseudo-terminal", allow_module_level=True)

from support.computer import System
from support.terminals import Terminal

PLAN = """
schema = 1
[interview]
when_where = "Tuesday 18:00"
[[goals]]
id = "g1"
title = "Run a cohort"
due = 2026-07-24
"""
UNITS = [f".config/systemd/user/ambition-nudge.{kind}" for kind in ("service", "timer")]


@pytest.fixture
def system(tmp_path: Path, plan_file: Path, monkeypatch: pytest.MonkeyPatch) -> System:
    plan_file.write_text(PLAN)
    made = System(tmp_path)
    made.use(monkeypatch)
    return made


def test_it_is_installed_on_y_alone(system: System) -> None:
    with Terminal("nudge") as terminal:
        terminal.type("perhaps")
        assert system.files() == []
        terminal.type("")
        assert terminal.ended() == 0
        assert "OnCalendar=Tue *-*-* 18:00:00" in terminal.text()
        assert "nothing was installed" in terminal.text()
    with Terminal("nudge") as terminal:
        terminal.press("\x03")
        assert terminal.ended() == 130
    assert system.files() == []
    with Terminal("nudge", columns=40) as terminal:
        terminal.type("y")
        assert terminal.ended() == 0
    assert system.files() == UNITS


def test_when_it_is_asked_for_what_names_no_day_is_asked_again(
    system: System, plan_file: Path
) -> None:
    plan_file.write_text("schema = 1\n")
    with Terminal("nudge") as terminal:
        for reply in ("sometimes", "土曜 9時", "n"):
            terminal.type(reply)
        assert terminal.ended() == 0
        assert "that names no day of the week" in terminal.text()
        assert "OnCalendar=Sat *-*-* 09:00:00" in terminal.text()


@pytest.mark.parametrize(("reply", "left"), [("y", []), ("", UNITS)])
def test_once_they_went_quiet_it_asks_whether_to_stop(
    reply: str, left: list[str], system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Terminal("nudge", "--yes") as terminal:
        assert terminal.ended() == 0
    for day in ("2026-08-04", "2026-08-11"):
        with Terminal("nudge", "--show", env={"AMBITION_TODAY": day}) as terminal:
            assert terminal.ended() == 0
    with Terminal("nudge") as terminal:
        terminal.type(reply)
        assert terminal.ended() == 0
        assert (
            "Two reminders brought no change, so they went quiet. Stop them for good?"
            in terminal.text()
        )
    assert system.files() == left
