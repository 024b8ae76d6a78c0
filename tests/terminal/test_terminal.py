"""The program in a real pseudo-terminal, as a person sees it."""

import re
import signal
import sys
from pathlib import Path

import pytest
import tomli

from conftest import Ambition
from support.golden import same_as

pytest.importorskip("pexpect")
if sys.platform == "win32":
    pytest.skip("needs a pseudo-terminal", allow_module_level=True)

from support.questions import answer
from support.talks import Answers
from support.terminals import Terminal

GOLDEN = Path(__file__).parent / "golden"

FIRST_HALF: Answers = {
    "occasion": "6",
    "name": "Ana",
    "usual_answer": "Senior PM, I guess?",
    "today": "release planning and support escalations",
    "problems": (
        "Senior Product Manager",  # a title, and what is behind
        "People who enter product work from another field doubt themselves",
    ),
    "impact": (
        *("?", "They trust their own judgement"),
        *("<", "They trust their own judgement within half a year"),
    ),
}
LAST = "teaching [and] explaining"
SECOND_HALF: Answers = {
    "less_of": "evenings away from home",
    "hard_no": "y",
    "options": "Teaching a product course",
    "doubts": ("whether I would miss building things; Ruth", "whether I like the preparing"),
    "hours": ("lots", "4"),
    "helpers": "Mei, mentor",
    "obstacle": "evenings fill up",
    "when_where": "Tuesday 18:00, at home",
    "goals": ("1", "Six newcomers finish a first cohort with me"),
}


def test_an_interview_interrupted_and_resumed_asks_nothing_twice(plan_file: Path) -> None:
    with Terminal("interview") as terminal:
        answer(terminal, FIRST_HALF, "more_of")
        terminal.type(LAST)
        terminal.press("\x03")
        assert terminal.ended() == 130
        first = terminal.text()
    assert LAST in plan_file.read_text()
    with Terminal("interview") as terminal:
        answer(terminal, SECOND_HALF)
        assert terminal.ended() == 0
        second = terminal.text()
    for question in (
        "What brings you here?",
        "What should I call you?",
        "do you usually say",
        "What fills your week",
        "What problems do you want",
    ):
        assert question in first
        assert question not in second
    assert "You used to say “Senior PM, I guess?”" in second
    same_as(GOLDEN / "interview.txt", f"{first}\n{'-' * 80}\n\n{second}")


@pytest.mark.parametrize("key", ["\x03", "\x04"])
def test_ctrl_d_is_as_kind_as_ctrl_c(key: str, plan_file: Path) -> None:
    with Terminal("interview") as terminal:
        answer(terminal, {"name": "Ana"}, "usual_answer")
        terminal.press(key)
        assert terminal.ended() == 130
        assert (
            "stopped; your answers are saved, and `ambition interview` picks up here"
            in terminal.text()
        )
        assert "error" not in terminal.text()
    assert 'name = "Ana"' in plan_file.read_text()


def test_keys_edit_the_line_and_wide_characters_are_kept(plan_file: Path) -> None:
    with Terminal("interview") as terminal:
        said = {"name": "wrong\x15春香", "usual_answer": "PM, I guss\x1b[D\x1b[De"}
        answer(terminal, said, "problems")
        terminal.press("\x03")
        terminal.ended()
    text = plan_file.read_text()
    assert 'name = "春香"' in text
    assert 'usual_answer = "PM, I guess"' in text


def test_an_answer_longer_than_the_line_of_a_terminal_is_kept_whole(plan_file: Path) -> None:
    words = "word " * 1000
    with Terminal("interview") as terminal:
        answer(terminal, {"usual_answer": words}, "problems")
        terminal.press("\x03")
        terminal.ended()
    assert words.strip() in plan_file.read_text()


def test_an_experiment_is_started_and_finished_by_questions(ambition: Ambition, ana: None) -> None:
    with Terminal("experiments", "start", "e1") as terminal:
        terminal.type("4")
        terminal.type("3")
        assert terminal.ended() == 0
    with Terminal("experiments", "log", "e1") as terminal:
        terminal.type("Outline done in one sitting")
        assert terminal.ended() == 0
    with Terminal("experiments", "finish", "e1") as terminal:
        replies = ["three asked", "maybe", "n", "5", "m1 5, p1", "m1 5, p1 4", "keep"]
        replies += ["the room was cold", "I prepare gladly", "more", "m1 teaching a few", "y", ""]
        for reply in replies:
            terminal.type(reply)
        assert terminal.ended() == 0
        same_as(GOLDEN / "finish.txt", terminal.text())
    out = ambition("experiments", "show", "e1").out
    assert "Fit: m1 5, p1 4" in out
    assert "Although: the room was cold" in out
    assert "teaching and explaining → teaching a few (after e1)" in ambition("lines").out


def test_a_goal_is_added_and_closed_by_questions(ambition: Ambition) -> None:
    with Terminal("goals", "add") as terminal:
        for reply in ("", "Six newcomers finish", "newcomers who finish", "6", "in 4 months"):
            terminal.type(reply)
        assert terminal.ended() == 0
    assert "0 of 6\tdue 2026-11-24" in ambition("goals").out
    with Terminal("goals", "progress", "g1") as terminal:
        terminal.type("2")
        assert terminal.ended() == 0
    with Terminal("goals", "close", "g1") as terminal:
        terminal.type("let")
        terminal.type("Three said they had no time")
        assert terminal.ended() == 0
    assert "let go" in ambition("goals", "--all").out
    assert "Three said they had no time" in ambition("goals", "show", "g1").out


def test_an_experiment_is_added_by_questions(ambition: Ambition, ana: None) -> None:
    with Terminal("experiments", "add") as terminal:
        for reply in (
            "Shadow Ruth",
            "She decides alone",
            "Two of three alone",
            "1",
            "7 dec",
            "+20w",
        ):
            terminal.type(reply)
        assert terminal.ended() == 0
    board = ambition("experiments").out
    assert re.search(r"^e\d+\tplanned\tShadow Ruth", board, re.MULTILINE)


@pytest.mark.parametrize("columns", [40, 60, 80, 120])
def test_screens_fit_their_terminal(columns: int) -> None:
    plan = Path(__file__).parents[2] / "examples" / "grown" / "plan.toml"
    seen = []
    for command in (
        [],
        ["goals", "--all"],
        ["experiments"],
        ["experiments", "show", "e1"],
        ["lines"],
        ["options"],
    ):
        env = {"AMBITION_TODAY": "2026-11-22", "NO_COLOR": "1"}
        with Terminal("--plan", str(plan), *command, columns=columns, env=env) as terminal:
            assert terminal.ended() == 0
            seen.append(f"$ ambition {' '.join(command)}\n{terminal.text()}")
    same_as(GOLDEN / f"screens-{columns}.txt", "\n".join(seen))


def test_without_colour_no_colour_is_sent_and_a_dumb_terminal_gets_lines(ana: None) -> None:
    with Terminal("goals", env={"NO_COLOR": "1"}) as terminal:
        terminal.ended()
        colours = {cell.fg for row in terminal.screen.buffer.values() for cell in row.values()}
        assert colours == {"default"}
        assert "━" in terminal.text() or "─" in terminal.text()
    with Terminal("goals", env={"TERM": "dumb"}) as terminal:
        terminal.ended()
        assert "─" not in terminal.text()
        assert "0 of 3" in terminal.text()


@pytest.mark.parametrize("plainly", [{"AMBITION_PLAIN": "1"}, {"TERM": "dumb"}, {}])
def test_a_plain_terminal_is_told_in_words(plainly: dict[str, str]) -> None:
    plan = Path(__file__).parents[2] / "examples" / "grown" / "plan.toml"
    asked = [] if plainly else ["--plain"]
    env = {"AMBITION_TODAY": "2026-11-22", **plainly}
    seen = []
    for command in ([], ["goals", "--all"], ["experiments"], ["options"]):
        with Terminal("--plan", str(plan), *asked, *command, columns=200, env=env) as terminal:
            assert terminal.ended() == 0
            seen.append(f"$ ambition {' '.join(command)}\n{terminal.text()}")
    same_as(GOLDEN / "plain.txt", "\n".join(seen))


@pytest.mark.parametrize(
    ("number", "code"),
    [
        pytest.param(signal.SIGTERM, 143, id="SIGTERM"),
        pytest.param(signal.SIGHUP, 129, id="SIGHUP"),
        pytest.param(signal.SIGINT, 130, id="SIGINT"),
    ],
)
@pytest.mark.parametrize("given", [0, 4])
def test_a_signal_ends_it_with_its_code_and_what_was_said_is_kept(
    number: int, code: int, given: int, plan_file: Path
) -> None:
    said = {
        "name": "Ana",
        "usual_answer": "Senior PM, I guess?",
        "problems": "People who enter product work from another field doubt themselves",
        "impact": "They trust their own judgement",
        "more_of": LAST,
    }
    with Terminal("interview") as terminal:
        answer(terminal, dict([*said.items()][:given]), [*said][given])
        terminal.signal(number)
        assert terminal.ended() == code
    text = plan_file.read_text() if plan_file.exists() else ""
    assert all(reply.strip("?") in text for reply in [*said.values()][:given])


def test_pasted_lines_become_lines_of_their_own(plan_file: Path) -> None:
    with Terminal("interview") as terminal:
        answer(terminal, {"name": "Ana"}, "problems")
        terminal.press("\x1b[200~slow builds\nlost tickets\x1b[201~\r")
        terminal.press("\r")
        terminal.press("\x03")
        terminal.ended()
    text = plan_file.read_text()
    assert 'text = "slow builds"' in text
    assert 'text = "lost tickets"' in text


TRANSCRIPTS = Path(__file__).parents[2] / "examples" / "transcripts"


@pytest.mark.parametrize("person", sorted(path.stem for path in TRANSCRIPTS.glob("*.toml")))
def test_the_transcripts_are_current(person: str) -> None:
    with Terminal("interview") as terminal:
        answer(terminal, tomli.loads((TRANSCRIPTS / f"{person}.toml").read_text("utf-8")))
        assert terminal.ended() == 0
        same_as(TRANSCRIPTS / f"{person}.txt", terminal.text())


def test_coming_back_and_the_next_round_in_a_terminal(plan_file: Path) -> None:
    grown = Path(__file__).parents[2] / "examples" / "grown" / "plan.toml"
    plan_file.write_bytes(grown.read_bytes())
    with Terminal("interview", env={"AMBITION_TODAY": "2027-01-04"}) as terminal:
        terminal.type("begin the next round")
        said = {"closing": ("reached", "let go"), "goals": ("1", "Two cohorts, run by others")}
        answer(terminal, said)
        assert terminal.ended() == 0
        same_as(GOLDEN / "next-round.txt", terminal.text())


def test_word_jumps_work(plan_file: Path) -> None:
    with Terminal("interview") as terminal:
        answer(terminal, {"name": "two three\x1bb\x1bbone "}, "usual_answer")
        terminal.press("\x03")
        terminal.ended()
    assert 'name = "one two three"' in plan_file.read_text()
