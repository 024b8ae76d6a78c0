"""What two versions say differently, asked at a real terminal."""

import sys
from pathlib import Path

import pytest

from support.golden import same_as

pytest.importorskip("pexpect")
if sys.platform == "win32":
    pytest.skip("needs a pseudo-terminal", allow_module_level=True)

from support.terminals import Terminal

GOLDEN = Path(__file__).parent / "golden"
PLAN = """\
schema = 1

[person]
name = "Ana"
round_started = 2026-07-24

[[ambition.problems]]
id = "p1"
text = "Newcomers [to product work] doubt themselves and get no support"

[[ambition.problems]]
id = "p2"
text = "Kliniken ertrinken in Papier"

[[experiments]]
id = "e1"
title = "教えるコースを一度だけ試してみる"
starts = 2026-08-01
ends = 2026-08-20

[experiments.result]
on = 2026-08-20
verdict = "keep"
learned = "I like the preparing as much as the teaching, and the hour after it most"

[[conflicts]]
record = "p1"
field = "text"
theirs = "Who comes from another field into product work gets no support\\nand has doubts"

[[conflicts]]
record = "p2"
ours = "removed"
theirs = "changed"

[[conflicts]]
record = "e1"
field = "starts"
theirs = 2026-09-01

[[conflicts]]
record = "e1"
field = "ends"
theirs = 2026-09-20

[[conflicts]]
record = "ambition"
field = "problems"
theirs = ["p2", "p1"]

[[conflicts]]
record = "e1"
field = "result"

[conflicts.theirs]
on = 2026-08-21
verdict = "stop"
criterion_met = false
learned = ":smile: it was not for me"

[conflicts.theirs.fit]
p1 = 2
"""


@pytest.mark.parametrize("columns", [80, 40])
def test_each_is_asked_and_then_the_page_comes(columns: int, plan_file: Path) -> None:
    plan_file.write_text(PLAN)
    with Terminal(columns=columns) as terminal:
        for reply in ("2", "", "nein", "2", "1", "1"):
            terminal.type(reply)
        assert terminal.ended() == 0
        screen = terminal.text()
    same_as(GOLDEN / f"two-versions-{columns}.txt", screen)


def test_ctrl_c_keeps_what_was_chosen(plan_file: Path) -> None:
    plan_file.write_text(PLAN)
    with Terminal() as terminal:
        terminal.type("2")
        terminal.press("\x03")
        assert terminal.ended() == 130
        assert "the rest is asked again" in terminal.text()
    assert "into product work" in plan_file.read_text()


def test_without_colour_and_on_a_dumb_terminal_it_asks_in_plain_lines(plan_file: Path) -> None:
    plan_file.write_text(PLAN)
    with Terminal(env={"TERM": "dumb", "NO_COLOR": "1"}) as terminal:
        terminal.press("\x04")
        assert terminal.ended() == 0
        assert "1 (stands): Newcomers [to product work]" in terminal.text()
