"""A talk and a rehearsal in a real pseudo-terminal: what is asked, the clock, Ctrl-C."""

import base64
import sys
from pathlib import Path

import pytest

pytest.importorskip("pexpect")
if sys.platform == "win32":
    pytest.skip("needs a pseudo-terminal", allow_module_level=True)

from support.commands import until
from support.terminals import Terminal

PLAN = """\
schema = 1
[person]
name = "Ana"
[[ambition.more_of]]
id = "m1"
text = "teaching and explaining"
[[experiments]]
id = "e1"
title = "Ask where I could teach"
rung = "talk"
serves = ["m1"]
helper = "Mei"
status = "running"
started = 2026-07-20
"""


@pytest.fixture(autouse=True)
def plan(plan_file: Path) -> Path:
    plan_file.write_text(PLAN, encoding="utf-8")
    return plan_file


def test_a_talk_is_chosen_and_shown_ready_to_copy() -> None:
    with Terminal("talk", lines=60) as terminal:
        terminal.type("mei")
        assert terminal.ended() == 0
        lines = terminal.text().splitlines()
    assert "  1 What should I know about teaching and explaining before I do more of it?" in lines
    assert lines[lines.index("Hi Mei,") + 2].startswith("I'd like to spend more of my time")


def test_a_message_is_copied_through_the_terminal(tmp_path: Path) -> None:
    env = {"PATH": str(tmp_path), "SSH_TTY": "there", "TMUX": "", "STY": ""}
    with Terminal("talk", "Mei", "--copy", lines=60, env=env) as terminal:
        heard: list[bytes] = []
        feed = terminal._stream.feed

        def hear(data: bytes) -> None:
            heard.append(data)
            feed(data)

        terminal._stream.feed = hear  # type: ignore[method-assign]
        assert terminal.ended() == 0
        assert "sent to your terminal's clipboard" in terminal.text()
    _, _, begun = b"".join(heard).partition(b"\x1b]52;c;")
    assert base64.b64decode(begun.partition(b"\x07")[0]).decode().startswith("Hi Mei,\n\n")


def test_what_was_heard_and_promised_is_kept_at_ctrl_c(plan: Path) -> None:
    with Terminal("talk", "Mei", "--had", lines=60) as terminal:
        terminal.type("三週間かかる [x]")
        terminal.type("?")
        terminal.type("they: two names by monday")
        terminal.press("\x03")
        assert terminal.ended() == 130
        assert "what you said is saved" in terminal.text()
    kept = plan.read_text(encoding="utf-8")
    assert 'heard = "三週間かかる [x]"' in kept
    assert 'who = "Mei"\nwhat = "two names"\nby = 2026-07-27' in kept


def clock(terminal: Terminal, follow_ups: int = 0) -> bool:
    """Read what has come, and tell whether a time that passed stands under so many follow-ups."""
    terminal._read(0.05)
    text = terminal.text().rstrip()
    return text.endswith(("second", "seconds")) and text.count("And then") == follow_ups


def said_seconds(terminal: Terminal) -> int:
    return int(terminal.text().rstrip().split()[-2])


def test_the_clock_runs_until_the_first_key_and_a_rehearsal_keeps_a_better_wording(
    plan: Path,
) -> None:
    with Terminal("rehearse", "--for", "manager", lines=60) as terminal:
        until(lambda: clock(terminal) and said_seconds(terminal) >= 2)  # what is quicker is skipped
        terminal.type_ahead("\r")
        until(lambda: clock(terminal, 1))
        assert "That took" in terminal.text()
        terminal.type_ahead("I'd drop a meeting\r")
        until(lambda: clock(terminal, 2))
        terminal.type_ahead("\r")
        terminal.type("I teach 新人 [every week].")
        assert terminal.ended() == 0
        assert "> I'd drop a meeting" in terminal.text()
    assert 'text = "I teach 新人 [every week]."' in plan.read_text(encoding="utf-8")


def test_ctrl_c_ends_a_rehearsal_while_the_clock_runs(plan: Path) -> None:
    with Terminal("rehearse", lines=60) as terminal:
        until(lambda: clock(terminal))
        terminal.type_ahead("\x03")
        assert terminal.ended() == 130
        assert "Traceback" not in terminal.text()
    assert plan.read_text(encoding="utf-8") == PLAN


def test_what_was_pasted_while_the_clock_runs_is_one_answer(plan: Path) -> None:
    with Terminal("rehearse", lines=60) as terminal:
        until(lambda: clock(terminal))
        terminal.type_ahead("I teach.\nI explain.\n")
        until(lambda: clock(terminal, 1))
        terminal.type_ahead("\x03")
        assert terminal.ended() == 130
        assert "you had typed “I teach." in terminal.text()
        assert terminal.text().count("And then") == 1


@pytest.mark.parametrize("quiet", [{"NO_COLOR": "1"}, {"AMBITION_PLAIN": "1"}])
def test_where_it_is_to_be_quiet_no_clock_runs(quiet: dict[str, str]) -> None:
    with Terminal("rehearse", lines=60, env=quiet) as terminal:
        for reply in ("", "", "", ""):
            terminal.type(reply)
        assert terminal.ended() == 0
        assert "That took" not in terminal.text()
        assert "left as it was" in terminal.text()
