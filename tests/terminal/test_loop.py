"""Logging, finishing and reviewing in a real pseudo-terminal, and one screen that stays one."""

import sys
from pathlib import Path

import pytest

from ambition_cli.domain.plan.model import table_of
from ambition_cli.storage.toml.layout import text_of
from conftest import Ambition
from support.golden import same_as
from support.plans import plan_of

pytest.importorskip("pexpect")
if sys.platform == "win32":
    pytest.skip("needs a pseudo-terminal", allow_module_level=True)

from support.terminals import Terminal

GOLDEN = Path(__file__).parent / "golden"


@pytest.fixture
def two_running(ambition: Ambition, ana: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have two tries running for four weeks, one of them noted, and one dropped on the way."""
    for id in ("e1", "e4", "e2"):
        ambition("experiments", "start", id, "--liking", "4")
    ambition("experiments", "drop", "e2", "--why", "she moved away")
    monkeypatch.setenv("AMBITION_TODAY", "2026-07-30")
    ambition("log", "outline [done], 三人", "--to", "e4", "--energy", "5", "--hours", "2")
    monkeypatch.setenv("AMBITION_TODAY", "2026-08-21")


def test_with_several_running_a_note_asks_which(two_running: None) -> None:
    with Terminal("log", "--energy", "4") as terminal:
        for reply in ("e9", "", "help three", "", "two asked for more"):
            terminal.type(reply)
        assert terminal.ended() == 0
        same_as(GOLDEN / "log.txt", terminal.text())


REVIEW = (
    *("c", "yesterday", "in 2 weeks"),  # e1, past its end
    *("p",),  # e4
    *("many", "2"),  # g1; g2 is left for next time, and g3 counts by itself
    *("two [sessions]", "I moved one", "invite 春香"),
)


@pytest.mark.parametrize("columns", [40, 60, 80, 120])
def test_a_review_from_the_first_question_to_the_next_action(
    columns: int, two_running: None
) -> None:
    with Terminal("review", columns=columns) as terminal:
        for reply in REVIEW:
            terminal.type(reply)
        assert terminal.ended() == 0
        same_as(GOLDEN / f"review-{columns}.txt", terminal.text())


def test_after_months_a_review_begins_kindly_and_asks_for_one_thing(two_running: None) -> None:
    env = {"AMBITION_TODAY": "2027-03-01", "NO_COLOR": "1"}
    with Terminal("review", env=env) as terminal:
        terminal.type("let go")
        assert terminal.ended() == 0
        same_as(GOLDEN / "review-after-months.txt", terminal.text())


@pytest.mark.parametrize("key", ["\x03", "\x04"])
def test_a_verdict_cut_short_goes_on_with_what_was_said(
    key: str, two_running: None, ambition: Ambition, plan_file: Path
) -> None:
    before = plan_file.read_bytes()
    with Terminal("experiments", "finish", "e1", columns=120) as terminal:
        for reply in ("it's [done]", "n", "", "p1 4"):
            terminal.type(reply)
        terminal.press(key)
        assert terminal.ended() == 130
        said = terminal.text()
    command = """experiments finish e1 --observed "it's [done]" --criterion-not-met --fit "p1=4\""""
    assert f"to pick up from there, run\nambition {command}\n" in said
    assert plan_file.read_bytes() == before
    given = ("--observed", "it's [done]", "--criterion-not-met", "--fit", "p1=4")
    with Terminal("experiments", "finish", "e1", *given) as terminal:
        for reply in ("3", "stop", "not for me", ""):
            terminal.type(reply)
        assert terminal.ended() == 0
        assert "What did you see?" not in terminal.text()
    assert "Observed: it's [done]" in ambition("experiments", "show", "e1").out


@pytest.mark.parametrize("command", [["experiments", "start", "e3"], ["review"], ["log"]])
def test_ctrl_c_leaves_the_shell_a_line_of_its_own(command: list[str], two_running: None) -> None:
    with Terminal(*command) as terminal:
        terminal.press("\x03")
        assert terminal.ended() == 130
        assert terminal.screen.cursor.x == 0


def test_a_proposal_that_is_not_taken_is_no_error(ana: None, ambition: Ambition) -> None:
    ambition("options", "add", "Write a newsletter")
    with Terminal("experiments", "next") as terminal:
        terminal.press("\x04")
        assert terminal.ended() == 0
        assert "error" not in terminal.text()


LONG = "Run a first cohort of six newcomers through the whole of a release, each deciding alone"
WIDE = "製品の仕事に別の分野から入ってくる人たちが自信を持てず、誰からも支えられていない"


def crowded() -> str:
    """Return the fullest plan: three goals, four tries past their end, four never begun."""

    def named(number: int) -> str:
        return f"{(LONG, WIDE)[number % 2]} {number}"

    dates = {"starts": "2026-07-24", "started": "2026-07-24", "ends": "2026-08-11"}
    dated = [f"{key} = {day}" for key, day in dates.items()]
    goals = [
        f'[[goals]]\nid = "g{n}"\ntitle = "{named(n)}"\nbaseline = 0\ntarget = 12000\n'
        f'starts = 2026-07-24\ndue = 2026-10-24\nserves = ["p1"]\nif_then = "If a, then I b"'
        for n in (1, 2, 3)
    ]
    tries = [
        f'[[experiments]]\nid = "e{n}"\ntitle = "{named(n)}"\noption = "o1"\nhours = 6\n'
        f'archetype = "x"\nsteps = ["{named(n)}"]\nstatus = "{status}"\n' + "\n".join(dated)
        for status, numbers in (("running", (11, 12, 13, 14)), ("planned", (15, 16, 17, 18)))
        for n in numbers
    ]
    lines = [
        f'[[ambition.{heading}]]\nid = "{letter}1"\ntext = "{named(n)}"'
        for n, (heading, letter) in enumerate(
            (("problems", "p"), ("impact", "i"), ("more_of", "m"))
        )
    ]
    person = f'[person]\nname = "{WIDE}"\nmonths = 5\nround_started = 2026-07-24'
    said = f'[interview]\nwhen_where = "{LONG}"\nfinished = 2026-07-24T18:00:00'
    option = f'[[options]]\nid = "o1"\nname = "{WIDE}"'
    return "\n".join(["schema = 1", person, said, *lines, option, *goals, *tries])


def test_where_i_am_stays_one_screen_for_the_fullest_plan(plan_file: Path) -> None:
    plan_file.write_text(text_of(table_of(plan_of(crowded()))), encoding="utf-8")
    env = {"AMBITION_TODAY": "2026-11-12", "NO_COLOR": "1"}
    with Terminal(lines=24, env=env) as terminal:
        assert terminal.ended() == 0
        seen = terminal.text()
    assert terminal.screen.cursor.y in (22, 23), "all of it and the prompt fit, a line may be free"
    for whole in (
        "round 1, week 16 of 22",
        "g3",
        "… 2 more: `ambition experiments`",
        "9 more: `ambition review`",
        "ambition experiments finish e11",
    ):
        assert whole in seen
    same_as(GOLDEN / "crowded.txt", seen)


def test_where_there_is_room_nothing_is_cut(plan_file: Path) -> None:
    plan_file.write_text(text_of(table_of(plan_of(crowded()))), encoding="utf-8")
    with Terminal(lines=200, env={"AMBITION_TODAY": "2026-11-12"}) as terminal:
        assert terminal.ended() == 0
        seen = "".join(terminal.text().split())
    assert "".join(f"{LONG} 2".split()) in seen


def test_in_a_pipe_nothing_is_cut_or_capped(plan_file: Path, ambition: Ambition) -> None:
    plan_file.write_text(text_of(table_of(plan_of(crowded()))), encoding="utf-8")
    out = ambition().out
    for whole in (WIDE, f"{LONG} 12", "e11\t", "e12\t", "e13\t", "e14\t"):
        assert whole in out
