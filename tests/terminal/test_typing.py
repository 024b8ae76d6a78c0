"""Typing and pasting at a real terminal: whatever letters, however they come, none is lost."""

import ctypes.util
import os
import shutil
import signal
import sys
import time
from pathlib import Path

import pytest

pytest.importorskip("pexpect")
if sys.platform == "win32":
    pytest.skip("needs a pseudo-terminal", allow_module_level=True)

import pexpect
import pyte

from conftest import Ambition
from support.patience import PATIENCE
from support.questions import answer, on_screen
from support.talks import QUESTIONS, begun_at
from support.terminals import Terminal, put_away

AT_PROBLEMS, AT_USUAL_ANSWER, AT_HOURS = map(begun_at, ("problems", "usual_answer", "hours"))


def paste(text: str) -> str:
    """Return what a terminal sends for a paste where it is asked to mark it."""
    return f"\x1b[200~{text}\x1b[201~"


def problems(plan: Path) -> list[str]:
    return [line.split('"')[1] for line in plan.read_text().splitlines() if line[:6] == "text ="]


# The five kinds of paste.


def test_one_line_that_is_pasted_can_be_edited_and_is_a_reply(plan_file: Path) -> None:
    plan_file.write_text(AT_USUAL_ANSWER)
    with Terminal("interview") as terminal:
        terminal.press(paste("Senior PM, I gess") + "\x1b[D\x1b[D\x1b[Du\r")
        assert on_screen(terminal.text()) == "today"
    assert 'usual_answer = "Senior PM, I guess"' in plan_file.read_text()


@pytest.mark.parametrize(
    "block",
    [
        pytest.param("Slow builds\rLost\tnotes", id="several lines"),
        pytest.param("Slow builds\rLost\tnotes\r", id="an Enter at its end"),
        pytest.param("- Slow builds\r\r\r* Lost\tnotes\r\r", id="blank lines and bullets"),
    ],
)
def test_several_lines_that_are_pasted_are_one_reply_and_an_answer_each_if_wanted(
    block: str, plan_file: Path
) -> None:
    plan_file.write_text(AT_PROBLEMS)
    with Terminal("interview") as terminal:
        terminal.press(f"{paste(block)}\r")
        assert (
            "You pasted 2 lines. Keep them as 2 separate answers? (Enter for yes, n for one)"
            in " ".join(terminal.text().split())
        )
        assert problems(plan_file) == []
        terminal.type("")
        assert terminal.text().splitlines()[-1].strip() == "3"
    assert problems(plan_file) == ["Slow builds", "Lost\tnotes"]


def test_a_paste_is_one_answer_where_that_is_wanted_and_where_the_question_takes_one(
    plan_file: Path,
) -> None:
    plan_file.write_text(AT_USUAL_ANSWER)
    with Terminal("interview") as terminal:
        terminal.press(paste("Senior PM,\rI guess") + "\r")
        assert on_screen(terminal.text()) == "today"
        terminal.type("")
        assert on_screen(terminal.text()) == "problems"
        terminal.press(paste("Slow builds\rLost notes") + "\r")
        terminal.type("ｎ")
        assert on_screen(terminal.text()) == "problems"
    text = plan_file.read_text()
    assert "Senior PM,\nI guess" in text
    assert "Slow builds\nLost notes" in text


def test_a_paste_at_a_number_or_a_yes_or_no_is_refused_once(plan_file: Path) -> None:
    plan_file.write_text(AT_HOURS)
    with Terminal("interview") as terminal:
        terminal.press(paste("4\rMei\ry") + "\r")
        assert terminal.text().count("is not a number of hours") == 1
        terminal.type("４")
    assert "hours_per_week = 4" in plan_file.read_text()
    plan_file.write_text(AT_PROBLEMS)
    with Terminal("interview") as terminal:
        terminal.press(paste("Slow builds\rLost notes") + "\r")
        terminal.press(paste("y\rn") + "\r")
        assert terminal.text().count("say y for yes or n for no") == 1
        assert problems(plan_file) == []


@pytest.mark.parametrize("end", ["\r", ""])
def test_without_marks_a_paste_is_known_by_its_pace(end: str, plan_file: Path) -> None:
    plan_file.write_text(AT_PROBLEMS)
    with Terminal("interview", env={"TERM": "dumb"}) as terminal:
        terminal.press(f"Slow builds\rLost notes{end}")
        if not end:  # the last line can still be changed
            terminal.press("\x7f\x7f\x7f\x7f\x7fkeys\r")
        assert "You pasted 2 lines" in terminal.text()
        terminal.type("")
    assert problems(plan_file) == ["Slow builds", "Lost notes" if end else "Lost keys"]


def test_enter_that_is_pressed_again_at_once_is_no_paste(plan_file: Path) -> None:
    plan_file.write_text(AT_PROBLEMS)
    with Terminal("interview") as terminal:
        terminal.press("Slow builds\r\r\r")
        terminal.type("They rest")
    assert problems(plan_file)[0] == "Slow builds"
    assert "You pasted" not in terminal.text()


def test_lines_that_were_typed_before_the_first_question_answer_one_each(plan_file: Path) -> None:
    plan_file.write_text(AT_PROBLEMS)
    with Terminal("interview") as terminal:
        terminal.type_ahead("Slow builds\rLost notes\r")
        terminal.type("Nobody sleeps")
        assert "You pasted" not in terminal.text()
    assert problems(plan_file) == ["Slow builds", "Lost notes", "Nobody sleeps"]


@pytest.mark.parametrize("name", ["C", "xx_YY.UTF-8", "POSIX"])
def test_letters_of_any_script_are_typed_and_deleted_in_any_locale(
    name: str, plan_file: Path
) -> None:
    plan_file.write_text(AT_USUAL_ANSWER)
    with Terminal("interview", env={"LC_ALL": name}) as terminal:
        said = {
            "usual_answer": "Führung für ß ßü\x7f\x7f\x7f",
            "problems": ("日本語の本\x7f語 😀x\x7f", "ä\x7fö \x1b[D\x1b[D\x1b[Cé"),
        }
        answer(terminal, said, "impact")
    text = plan_file.read_text(encoding="utf-8")
    assert 'usual_answer = "Führung für ß"' in text
    assert 'text = "日本語の語 😀"' in text
    assert 'text = "öé"' in text


def test_ctrl_z_and_coming_back_show_the_question_and_what_was_typed(plan_file: Path) -> None:
    plan_file.write_text(AT_PROBLEMS)
    with Terminal("interview") as terminal:
        terminal.type("Slow builds")
        terminal.press("Lost n")
        terminal.press("\x1a")  # with no shell to go back to
        assert terminal.text().rstrip().endswith("2  Lost n")
        terminal.press("ot")
        terminal.signal(signal.SIGSTOP)
        terminal.signal(signal.SIGCONT)
        terminal.press("es\r")
        shown = terminal.text()
    assert shown.count(QUESTIONS["problems"]) == 3
    assert problems(plan_file) == ["Slow builds", "Lost notes"]


@pytest.mark.skipif(not shutil.which("bash"), reason="bash is not installed")
def test_a_shell_stops_it_and_fg_goes_on(plan_file: Path) -> None:
    plan_file.write_text(AT_USUAL_ANSWER)
    screen = pyte.Screen(100, 60)
    stream = pyte.ByteStream(screen)
    env = {**os.environ, "TERM": "xterm", "INPUTRC": "/dev/null", "PS1": "$ "}
    child = pexpect.spawn("bash", ["--norc", "--noprofile"], dimensions=(60, 100), env=env)

    def until(words: str) -> None:
        end = time.monotonic() + PATIENCE
        while words not in (shown := "\n".join(filter(None, map(str.rstrip, screen.display)))):
            assert time.monotonic() < end, shown
            try:
                stream.feed(child.read_nonblocking(10_000, 0.1))
            except pexpect.TIMEOUT:
                continue

    child.send(f"{sys.executable} -m ambition_cli interview\r")
    until("  >")
    child.send("Senior ")
    until("  > Senior")
    child.send("\x1a")
    until("Stopped")
    screen.reset()
    child.send("fg\r")
    until(QUESTIONS["usual_answer"][-24:])
    until("  > Senior")
    child.send("PM\r")
    until(QUESTIONS["today"])
    put_away(child)
    assert 'usual_answer = "Senior PM"' in plan_file.read_text()


LIBEDIT = ctypes.util.find_library("edit") if sys.platform == "linux" else None


@pytest.mark.skipif(not LIBEDIT, reason="libedit is not installed, or not put in so easily")
def test_with_libedit_as_on_a_mac_pastes_letters_and_ctrl_z_work_too(plan_file: Path) -> None:
    plan_file.write_text(AT_USUAL_ANSWER)
    env = {"LD_PRELOAD": str(LIBEDIT), "LC_ALL": "C"}
    with Terminal("interview", env=env) as terminal:
        terminal.press("Führungsk")
        terminal.press("\x1a")
        terminal.press("räfte日\x7f\r")
        terminal.type("")  # what fills the week
        terminal.press("Slow builds\rLost\tnotes\r")
        assert "You pasted 2 lines" in terminal.text()
        terminal.type("")
    assert 'usual_answer = "Führungskräfte"' in plan_file.read_text(encoding="utf-8")
    assert problems(plan_file) == ["Slow builds", "Lost\tnotes"]


def test_a_block_is_taken_by_a_question_of_other_commands_as_one_reply(
    ambition: Ambition, ana: None
) -> None:
    ambition("experiments", "start", "e1")
    with Terminal("log") as terminal:
        terminal.press(paste("two met\rone asked for more") + "\r")
        assert terminal.ended() == 0
    assert "one asked for more" in ambition("experiments", "show", "e1").out
