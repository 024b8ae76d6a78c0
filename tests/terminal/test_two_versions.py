"""What two versions say differently, asked at a real terminal."""

import sys
from pathlib import Path

import pytest

from support.golden import same_as
from support.two_versions import differing

pytest.importorskip("pexpect")
if sys.platform == "win32":
    pytest.skip("needs a pseudo-terminal", allow_module_level=True)

from support.terminals import Terminal

GOLDEN = Path(__file__).parent / "golden"
PLAN = differing("line", "taken out", "start", "end", "order", "result")


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
        assert "you will be asked about the rest again" in terminal.text()
    assert "into product work" in plan_file.read_text()


def test_without_colour_and_on_a_dumb_terminal_it_asks_in_plain_lines(plan_file: Path) -> None:
    plan_file.write_text(PLAN)
    with Terminal(env={"TERM": "dumb", "NO_COLOR": "1"}) as terminal:
        terminal.press("\x04")
        assert terminal.ended() == 0
        assert "1 (yours): Newcomers [to product work]" in terminal.text()
