"""Weighing and the timeline in a real pseudo-terminal, as a person sees them."""

import json
import sys
from pathlib import Path

import pytest

from conftest import Ambition
from support.golden import same_as

pytest.importorskip("pexpect")
if sys.platform == "win32":
    pytest.skip("needs a pseudo-terminal", allow_module_level=True)

from support.terminals import Terminal

GOLDEN = Path(__file__).parent / "golden"
NOVEMBER = {"AMBITION_TODAY": "2026-11-22", "NO_COLOR": "1"}
OFFER = "Head of Product at a [bank]"


@pytest.mark.parametrize("columns", [40, 60, 80, 120])
def test_an_offer_is_weighed_line_by_line(columns: int, grown: None) -> None:
    with Terminal("weigh", OFFER, columns=columns, env=NOVEMBER) as terminal:
        for reply in ("maybe", "p", "n", "<", "p", "", "partly", "n", "y"):
            terminal.type(reply)
        for reply in ("lots", "45", "the cohort in January", "hard", ""):
            terminal.type(reply)
        assert terminal.ended() == 0
        same_as(GOLDEN / f"weigh-{columns}.txt", terminal.text())


def test_ctrl_c_keeps_what_was_answered_and_the_next_start_goes_on_there(
    grown: None, plan_file: Path
) -> None:
    with Terminal("weigh", OFFER) as terminal:
        terminal.type("n")
        terminal.type("p")
        terminal.press("\x03")
        assert terminal.ended() == 130
        assert (
            "your answers are saved, and `ambition weigh o5` picks up from here" in terminal.text()
        )
    assert '[options.weighed.lines]\nl1 = "no"\np1 = "partly"\n' in plan_file.read_text()
    with Terminal("weigh", "o5") as terminal:
        terminal.type("y")
        assert "evenings" not in terminal.text()
        assert "Clinics buy software" in terminal.text()
        terminal.press("\x04")  # the end of the input: that is all for now
        assert terminal.ended() == 0
        assert "Still open: i1, m1, m2" in terminal.text()


def test_ctrl_c_before_an_answer_changes_nothing(grown: None, plan_file: Path) -> None:
    before = plan_file.read_bytes()
    with Terminal("weigh", OFFER) as terminal:
        terminal.press("\x03")
        assert terminal.ended() == 130
        assert "nothing was changed" in terminal.text()
    assert plan_file.read_bytes() == before


def test_on_another_day_it_is_asked_again_and_enter_keeps_what_was_said(
    ambition: Ambition, grown: None, plan_file: Path
) -> None:
    lines = ("l1=no", "p1=no", "p2=no", "i1=no", "m1=no", "m2=?")
    flags = [flag for line in lines for flag in ("--line", line)]
    ambition("weigh", OFFER, *flags, "--hours", "45", "--reversible", "easy")
    with Terminal("weigh", "o5", "--again", env={"AMBITION_TODAY": "2026-12-01"}) as terminal:
        for reply in ("", "y", "", "", "", "", "-", "", "n", "y"):
            terminal.type(reply)
        assert terminal.ended() == 0
        seen = terminal.text()
    assert "[can't tell; Enter to keep it]" in seen
    assert "[45; Enter to keep it]" in seen
    assert "Before            p1 no, on 22 Nov" in seen
    assert "is in your plan now; `ambition experiments start" in seen
    text = plan_file.read_text()
    written = text[text.index("on = 2026-12-01") :]
    assert written.startswith('on = 2026-12-01\nreversible = "no"\n')
    assert 'p1 = "yes"\np2 = "no"' in written


def test_a_whole_weighing_is_one_change_in_the_history(ambition: Ambition, grown: None) -> None:
    with Terminal("weigh", OFFER) as terminal:
        for reply in ("y", "n", "p", "", "", "", "", "", "", ""):
            terminal.type(reply)
        assert terminal.ended() == 0
    commands = [one["command"] for one in json.loads(ambition("history", "--json").out)["history"]]
    assert commands == ["weigh", "as found"]


def test_a_decision_asks_why_and_enter_leaves_it_out(ambition: Ambition, grown: None) -> None:
    with Terminal("weigh", "o2", "--declined") as terminal:
        terminal.type("too far from the people")
        assert terminal.ended() == 0
        assert "o2 is declined" in terminal.text()
    assert "Why: too far from the people" in ambition("weigh", "o2").out
    with Terminal("weigh", "o2", "--took") as terminal:
        terminal.type("")
        assert terminal.ended() == 0
    assert "Why:" not in ambition("weigh", "o2").out


@pytest.mark.parametrize("columns", [40, 60, 80, 120])
def test_the_timeline_and_the_story_fit_their_terminal(columns: int, grown: None) -> None:
    seen = []
    for command in (["timeline"], ["timeline", "--all"]):
        with Terminal(*command, columns=columns, env=NOVEMBER) as terminal:
            assert terminal.ended() == 0
            seen.append(f"$ ambition {' '.join(command)}\n{terminal.text()}")
    same_as(GOLDEN / f"timeline-{columns}.txt", "\n".join(seen))


def test_the_timeline_of_a_usual_plan_fits_one_screen(grown: None) -> None:
    with Terminal("timeline", columns=80, lines=24, env=NOVEMBER) as terminal:
        assert terminal.ended() == 0
        assert terminal.text().startswith("Timeline · round 1, week 18 of 22")


def test_a_dumb_terminal_gets_lines_and_questions_without_columns(grown: None) -> None:
    with Terminal("timeline", env={"TERM": "dumb"}) as terminal:
        assert terminal.ended() == 0
        assert "2026-07-24 to 2026-12-24" in terminal.text().replace("\n  ", " ")
        assert "━" not in terminal.text()
    with Terminal("weigh", OFFER, env={"TERM": "dumb"}) as terminal:
        terminal.type("y")
        terminal.press("\x04")
        assert terminal.ended() == 0
        assert "this: yes" in " ".join(terminal.text().split())
