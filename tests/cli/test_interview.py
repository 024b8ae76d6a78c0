"""The interview through the command line, with replies from a pipe or a file."""

import inspect
import json
import sys
from pathlib import Path

import pytest
import tomli

from ambition_cli.domain.interview.order import begun_again, missing
from ambition_cli.domain.plan.model import Plan
from conftest import Ambition, Piped
from support.plans import plan_in
from support.talks import MINIMAL, SCRIPT, Answers, begun_at, typed

HALF: Answers = {
    "name": "Ana",
    "usual_answer": "Senior PM",
    "problems": "People in clinics drown in paperwork",
    "impact": "They go home on time",
    "more_of": "teaching",
    "options": "Teach a course",
}
ENTERS = "\n" * 60  # more than there are questions


REPLIES = typed(HALF, end="hours")


def test_piped_replies_are_read_line_by_line_and_what_is_missing_is_said(
    piped: type[Piped], ambition: Ambition, plan_file: Path
) -> None:
    piped(REPLIES)
    ran = ambition("interview", code=1)
    assert "those you gave are saved" in ran.err
    assert "hours a week" in ran.err
    assert "People in clinics drown in paperwork" in plan_file.read_text()
    piped(ENTERS)
    ran = ambition("interview")
    assert "What should I call you?" not in ran.out
    assert "Your first step" in ran.out or "ambition experiments start e1" in ran.out
    assert "You used to say “Senior PM" in ran.out


def test_a_half_interview_is_named_where_i_am(piped: type[Piped], ambition: Ambition) -> None:
    piped(REPLIES)
    ambition("interview", code=1)
    assert "picks up where you left off" in ambition().out


def test_an_interview_counts_as_one_change(
    piped: type[Piped], ambition: Ambition, plan_file: Path
) -> None:
    piped(REPLIES)
    ambition("interview", code=1)
    piped(ENTERS)
    ambition("interview")
    changes = json.loads(ambition("history", "--json").out)["history"]
    assert [change["command"] for change in changes] == ["interview"]
    assert "there is no plan now" in ambition("undo").err
    assert not plan_file.exists()


def test_a_finished_interview_says_what_can_be_done(
    piped: type[Piped], ambition: Ambition, ana: None
) -> None:
    piped("")
    err = ambition("interview", code=1).err
    for way in ("ambition lines edit", "--missing", "--afresh"):
        assert way in err


def test_missing_asks_only_what_is_open_and_drafts_for_it(
    piped: type[Piped], ambition: Ambition, plan_file: Path
) -> None:
    piped("[interview]\nobstacle = 'x'\nwhen_where = 'y'\n[ambition]\nproblems = ['slow builds']\n")
    ambition("interview", "--answers", "-")
    assert "teach" not in ambition("goals").out.lower()
    plan = Plan.model_validate(tomli.loads(plan_file.read_text(encoding="utf-8")))
    said: Answers = {"name": "Ana", "impact": "they rest", "more_of": "teaching"}
    piped(typed(said, begun_again(plan, missing(plan, SCRIPT), SCRIPT)))
    ran = ambition("interview", "--missing")
    assert "Which kind of problems" not in ran.out
    assert "teaching" in ambition("goals").out


def test_missing_says_what_was_assumed_and_then_that_nothing_is_missing(
    ambition: Ambition, plan_file: Path, ana: None
) -> None:
    said = plan_file.read_text().replace("[interview]\n", '[interview]\ntoday = "escalations"\n')
    plan_file.write_text(said)
    assumed = "g1 (--measure and --obstacle), g2 (--to) and g3 (--obstacle and --if-then)"
    assert assumed in ambition("interview", "--missing", code=1).err
    ambition("goals", "edit", "g1", "--measure", "nurses", "--obstacle", "I wait")
    ambition("goals", "edit", "g2", "--to", "3")
    kept = "If an experiment ends, then I write down what I keep"
    ambition("goals", "edit", "g3", "--obstacle", "I put it off", "--if-then", kept)
    assert "nothing is missing" in ambition("interview", "--missing", code=1).err


def test_beginning_afresh_replaces_nothing_before_the_first_answer(
    piped: type[Piped], ambition: Ambition, plan_file: Path, ana: None
) -> None:
    before = plan_file.read_bytes()
    piped("")
    ambition("interview", "--afresh", code=1)
    assert plan_file.read_bytes() == before


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        pytest.param("name = ", 3, "not valid TOML", id="no TOML"),
        pytest.param("[[goals]]\nid='g1'\ntitle='x'\n", 1, "whole plan, with goals", id="a plan"),
        pytest.param("[person]\nmonths='5'\n", 3, "line 2: person.months", id="wrong type"),
    ],
)
def test_a_file_that_holds_no_answers_is_refused(
    text: str, code: int, words: str, ambition: Ambition, tmp_path: Path, plan_file: Path
) -> None:
    answers = tmp_path / "answers.toml"
    answers.write_text(text)
    assert words in ambition("interview", "--answers", str(answers), code=code).err
    assert not plan_file.exists()


def test_a_file_that_is_not_there_is_said(ambition: Ambition) -> None:
    assert "cannot be read" in ambition("interview", "--answers", "nowhere.toml", code=1).err


@pytest.mark.parametrize("said", ["?", "What do you mean?"])
def test_help_is_given_with_examples(said: str, piped: type[Piped], ambition: Ambition) -> None:
    piped(typed({}, end="name") + f"{said}\n")
    assert "For example: Tomasz" in ambition("interview", code=1).out


def test_a_long_answer_comes_from_the_editor(
    piped: type[Piped], ambition: Ambition, plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EDITOR", "sh -c 'echo typed at length >> \"$1\"' --")
    piped(typed({"name": "Ana"}, end="usual_answer") + "e\n")
    ambition("interview", code=1)
    assert 'usual_answer = "typed at length"' in plan_file.read_text()


def test_the_editor_opens_the_answer_that_stands(
    piped: type[Piped], ambition: Ambition, plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EDITOR", 'sh -c \'tr a-z A-Z <"$1" >"$1.up"; mv "$1.up" "$1"\' --')
    piped(typed({}, end="problems") + "slow builds\n<\ne\n")
    ambition("interview", code=1)
    assert 'text = "SLOW BUILDS"' in plan_file.read_text()


@pytest.mark.parametrize(
    ("editor", "words"),
    [
        pytest.param("false", "ended with an error (1)", id="it fails"),
        pytest.param("no-such-editor-here", "could not be opened", id="it is not there"),
        pytest.param("rm", "removed the file", id="it takes the file along"),
        pytest.param(
            "sh -c 'echo kept >> \"$1\"; exit 3' --", "what you typed is kept in", id="typed"
        ),
    ],
)
def test_an_editor_that_fails_loses_nothing_and_is_asked_again(
    editor: str,
    words: str,
    piped: type[Piped],
    ambition: Ambition,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setenv("EDITOR", editor)
    piped(typed({"name": "Ana"}, end="usual_answer") + "e\nSenior PM\n")
    ran = ambition("interview", code=1)
    assert words in ran.out
    kept = list(tmp_path.glob("plan.toml.history/edited-*"))
    assert [file.read_text() for file in kept] == (["kept\n"] if "kept" in editor else [])
    assert [file.stat().st_mode & 0o777 for file in kept] == [0o600] * len(kept)


def test_a_file_without_an_answer_is_refused_and_a_mistyped_key_pointed_out(
    piped: type[Piped], ambition: Ambition, plan_file: Path
) -> None:
    piped("[ambitions]\nproblems = ['x']\n")
    err = ambition("interview", "--answers", "-", code=1).err
    assert "did you mean ambition?" in err
    assert "there is no answer in it" in err
    assert not plan_file.exists()


def test_a_question_can_be_asked_about_and_answered_wrongly_any_number_of_times(
    piped: type[Piped], ambition: Ambition, plan_file: Path
) -> None:
    plan_file.write_text(begun_at("hours"))
    piped("?\n" * 300 + "many\n" * 300 + "3\n")
    deep, here = sys.getrecursionlimit(), len(inspect.stack(0))
    sys.setrecursionlimit(here + 300)  # none of them is answered from within another
    try:
        ambition("interview", code=1)
    finally:
        sys.setrecursionlimit(deep)
    assert record(ambition)["hours_per_week"] == 3


def record(ambition: Ambition) -> dict[str, object]:
    person: dict[str, object] = json.loads(ambition("person", "--json").out)["person"][0]
    return person


def test_a_line_from_a_file_that_may_tell_of_oneself_is_private_and_that_is_said(
    ambition: Ambition, plan_file: Path, tmp_path: Path
) -> None:
    answers = tmp_path / "answers.toml"
    lines = ["burnt out since March", "slow builds"]
    answers.write_text(f"[ambition]\nproblems = {lines}\n", encoding="utf-8")
    said = ambition("interview", "--answers", str(answers)).err
    first, second = plan_in(plan_file).ambition.problems
    assert first.private
    assert not second.private
    assert f"`ambition private {first.id} --off` stops keeping it private" in said
    answers.write_text('[ambition]\nproblems = ["slow builds"]\n', encoding="utf-8")
    again = ambition("interview", "--afresh", "--answers", str(answers)).err
    assert "private" not in again


def test_answers_from_a_file_come_alone(ambition: Ambition, plan_file: Path) -> None:
    for other in ("--missing", "--next-round"):
        err = ambition("interview", "--answers", "x.toml", other, code=2).err
        assert "--answers cannot be combined" in err


@pytest.mark.parametrize(
    "pending",
    [
        *("problems", "problems/x/title", "name/1/title", "///"),
        # Of nothing that is there: it was dropped, or it is of another kind.
        *("problems/1/vague", "problems/2/several", "options/1/maybe_strain", "more_of/9/long"),
        *("problems/1/condition", "options/1/title", "helpers/0/several", "today/0/maybe_loss"),
        *("usual_answer/0/vague", "occasion/0/long", "problems/1/loss"),
    ],
)
def test_an_open_follow_up_that_is_none_is_not_asked(
    pending: str, piped: type[Piped], ambition: Ambition, plan_file: Path
) -> None:
    plan_file.write_text(f'schema = 1\n[interview]\npending = "{pending}"\n', encoding="utf-8")
    piped(typed({"name": "Ana"}, end="usual_answer"))
    ambition("interview", code=1)
    assert record(ambition)["name"] == "Ana"


def test_words_for_the_keys_are_understood(piped: type[Piped], ambition: Ambition) -> None:
    piped(typed({}, end="name") + "help\nskip\nback\nAna\nquit\n")
    ran = ambition("interview", code=130)
    assert "A first name is enough" in ran.out
    assert "your answers are saved" in ran.err
    assert ambition("person", "--json").out.count('"Ana"') == 1


def test_answers_that_a_newer_version_wrote_are_refused_like_a_plan(
    piped: type[Piped], ambition: Ambition, plan_file: Path
) -> None:
    piped("schema = 99\n[ambition]\nproblems = ['slow builds']\n")
    said = ambition("interview", "--answers", "-", code=3).err
    assert "standard input has schema 99, and this version writes schema 1" in said
    assert not plan_file.exists()


@pytest.mark.parametrize(
    ("agrees", "kept"),
    [("", True), ("ja", True), ("n", False)],
)
def test_an_if_then_plan_in_another_order_is_put_into_the_form_with_consent(
    agrees: str, kept: bool, piped: type[Piped], ambition: Ambition
) -> None:
    said = ["1", "plan", "I write one page when it is Monday", agrees]
    piped(typed(MINIMAL, end="goals") + "\n".join(said) + ENTERS)
    ran = ambition("interview")
    plan = "If it is Monday, then I write one page"
    assert f"Shall I write it as “{plan}”?" in ran.out
    assert ("write it as: If (when, where)" in ran.out) is not kept
    assert (json.loads(ambition("goals", "--json").out)["goals"][0]["if_then"] == plan) is kept
