"""ambition answer, once per wire: what it prints, notes and refuses."""

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from ambition_cli.cli.talks.own_words import OwnWords
from conftest import Ambition
from support.person import seated

FIRST = "I want to do something about newcomers' self-doubt."


@pytest.mark.usefixtures("ana")
def test_the_three_questions_are_answered_and_what_was_said_before_stands_beside(
    ambition: Ambition,
) -> None:
    ran = ambition("answer", "--seconds", "15", "--for", "manager")
    lines = ran.out.splitlines()
    assert [line.split("\t")[0] for line in lines[::2]][:3] == [
        "What's your next step?",
        "What's your next ambition?",
        "Where do you want to take your career?",
    ]
    assert all(FIRST[2:] in line for line in lines[1:6:2])
    assert len(lines) == 6
    assert ran.err.splitlines()[-1] == "You used to say “Senior PM, I guess?”"


@pytest.mark.usefixtures("ana")
def test_one_question_can_be_answered_with_the_record_behind_each_sentence(
    ambition: Ambition,
) -> None:
    lines = ambition("answer", "step", "--why").out.splitlines()
    assert lines[1:4] == [
        "p1: I want to do something about newcomers' self-doubt, because I went through it.",
        "e1: By mid-August I'll have helped three newcomers trust their own judgement.",
        "–: Could we talk about it in our next one-to-one?",
    ]


@pytest.mark.usefixtures("ana")
def test_the_answers_leave_as_json_with_the_records_behind_them(ambition: Ambition) -> None:
    shape = json.loads(ambition("answer", "career", "--json", "--for", "peer").out)
    answer = shape["answers"][0]
    assert shape["schema"] == 1
    assert (answer["question"], answer["for"], answer["within"]) == ("career", "peer", 45)
    assert answer["text"] == " ".join(one["text"] for one in answer["sentences"])
    assert answer["sentences"][0]["from"] == ["m1"]
    assert 0 < answer["seconds"] <= 45
    assert answer["seconds"] == round(answer["seconds"], 1)
    assert answer["used_to_say"] is None
    mine = json.loads(ambition("answer", "career", "--json").out)["answers"][0]
    assert mine["used_to_say"] == "Senior PM, I guess?"


def test_nobody_is_noted_as_told_what_was_refused(ambition: Ambition, plan_file: Path) -> None:
    plan_file.write_text('[[ambition.problems]]\nid = "p1"\ntext = "Too slow"\nprivate = true\n')
    before = plan_file.read_bytes()
    assert "private or left out for them" in ambition("answer", "step", "--told", "Mei", code=1).err
    assert plan_file.read_bytes() == before


@pytest.mark.usefixtures("ana")
def test_to_whom_it_was_said_is_noted_and_shown_from_then_on(
    ambition: Ambition, plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "Last told" not in ambition("answer").err
    ran = ambition("answer", "--told", "ruth")
    assert "noted that you have told Ruth" in ran.err
    assert "newcomers' self-doubt" in ran.out
    assert '[[told]]\non = 2026-07-24\nto = "Ruth"' in plan_file.read_text()
    ran = ambition("answer", "--for", "peer")
    assert ("Last told" in ran.out, "Last told: Ruth, today." in ran.err) == (False, True)
    monkeypatch.setenv("AMBITION_TODAY", "2026-10-01")
    said = ambition("answer").err
    assert "Last told: Ruth, 9 weeks ago. Mei has not heard your ambition yet." in said
    looked = ambition("review").out
    assert "Mei has not heard your ambition yet" in looked
    assert "Ruth has not heard your ambition for a while" in looked


@pytest.mark.usefixtures("ana")
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        pytest.param(["--seconds", "30"], "15, 45 or 120", id="seconds"),
        pytest.param(["--for", "everybody"], "manager, peer or recruiter", id="for"),
        pytest.param(["job"], "step, ambition or career", id="question"),
    ],
)
def test_what_it_does_not_know_it_refuses_with_what_it_does(
    arguments: list[str], said: str, ambition: Ambition
) -> None:
    assert said in ambition("answer", *arguments, code=2).err


@pytest.mark.usefixtures("ana")
def test_it_is_told_to_somebody_who_has_a_name(ambition: Ambition) -> None:
    assert "--told is empty" in ambition("answer", "--told", " ", code=1).err


def test_without_a_plan_it_says_where_one_comes_from(ambition: Ambition, plan_file: Path) -> None:
    assert "ambition interview" in ambition("answer").out
    assert not plan_file.exists()


def test_where_all_is_private_nothing_is_said_unless_asked_for(
    ambition: Ambition, plan_file: Path
) -> None:
    texts = {"problems": "slow builds", "impact": "everybody ships daily", "more_of": "teaching"}
    lines = "".join(
        f'[[ambition.{heading}]]\nid = "{heading[0]}1"\ntext = "{text}"\nprivate = true\n'
        for heading, text in texts.items()
    )
    plan_file.write_text(f"schema = 1\n{lines}", encoding="utf-8")
    assert "--include-private" in ambition("answer", code=1).err
    assert "something about slow builds" in ambition("answer", "--include-private").out


@pytest.mark.usefixtures("ana")
def test_what_is_about_leaving_is_for_a_manager_only_on_demand(ambition: Ambition) -> None:
    ambition("options", "edit", "o1", "--kind", "move")
    ambition("experiments", "start", "Help in somebody", "--liking", "4", "--confidence", "3")
    assert "in somebody else's class" not in ambition("answer", "step").out
    assert "in somebody else's class" in ambition("answer", "step", "--include-left-out").out


@pytest.mark.usefixtures("ana")
def test_own_words_are_kept_shown_first_marked_when_out_of_date_and_dropped(
    ambition: Ambition, plan_file: Path
) -> None:
    ran = ambition("answer", "step", "--say", "I'd like to teach. Would you sit in?")
    assert "`ambition answer step` shows your words first" in ran.err
    assert (
        '[[spoken]]\non = 2026-07-24\nquestion = "step"\nfor = "manager"' in plan_file.read_text()
    )
    assert "I'd like to teach. Would you sit in?" in ambition("answer", "step").out
    assert "in your words" in ambition("answer", "step").out
    assert "sit in?" not in ambition("answer", "step", "--ours").out
    shape = json.loads(ambition("answer", "step", "--json").out)["answers"][0]
    assert (shape["text"], shape["own_words_on"]) == (
        "I'd like to teach. Would you sit in?",
        "2026-07-24",
    )
    ambition("lines", "edit", "p1", "Newcomers are left alone")
    assert "out of date: p1 has changed since" in ambition("answer", "step").err
    ambition("private", "p1")
    ran = ambition("answer", "step")
    assert "sit in?" not in ran.out
    assert "left out" in ran.err
    ambition("answer", "step", "--drop")
    assert "spoken" not in plan_file.read_text()
    assert "no words of yours" in ambition("answer", "step", "--drop", code=1).err


@pytest.mark.usefixtures("ana")
@pytest.mark.parametrize(
    ("arguments", "said", "code"),
    [
        pytest.param(["step", "--edit"], '`ambition answer step --say "…"`', 1, id="no terminal"),
        pytest.param(["--edit"], "say which question", 2, id="which question"),
        pytest.param(["step", "--say", " "], "is empty", 1, id="nothing said"),
        pytest.param(["step", "--edit", "--drop"], "give just one", 2, id="two at once"),
    ],
)
def test_own_words_that_cannot_be_taken_are_refused_with_what_to_do(
    arguments: list[str], said: str, code: int, ambition: Ambition, plan_file: Path
) -> None:
    before = plan_file.read_bytes()
    assert said in ambition("answer", *arguments, code=code).err
    assert plan_file.read_bytes() == before


@pytest.mark.usefixtures("ana")
def test_where_the_editor_fails_the_answer_is_typed_at_the_prompt_after_choosing_which(
    ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EDITOR", "false")
    person = seated(monkeypatch, "2", "e", "I want to teach.")
    monkeypatch.setattr("ambition_cli.cli.talks.own_words.Terminal", lambda: person)
    ran = ambition("answer", "--edit")
    assert ran.err.count("the editor ended with an error") == 2
    assert person.asked[0].startswith("Which one? 1 What's your next step?")
    assert "I want to teach." in ambition("answer", "ambition").out


class Offered(OwnWords):
    """An answer whose words go into a list."""

    def __init__(self) -> None:
        self.session: Any = SimpleNamespace(show=lambda page: None, say=lambda words: None)
        self.done: list[tuple[str, str]] = []

    def keep(self, text: str, *, typed: bool = False) -> None:
        self.done.append(("typed" if typed else "given", text))

    def _in_editor(self, now: str) -> None:
        self.done.append(("edited", now))

    def _stands(self) -> str:
        return "ours"


@pytest.mark.parametrize(
    ("reply", "done"),
    [("e", [("edited", "ours")]), ("I teach", [("typed", "I teach")]), ("", [])],
)
def test_at_the_end_of_the_interview_it_is_typed_or_edited_or_stays(
    reply: str, done: list[tuple[str, str]]
) -> None:
    answer = Offered()
    answer.offer(SimpleNamespace(ask=lambda prompt: reply))
    assert answer.done == done


@pytest.mark.parametrize(
    ("typed", "replies", "done"),
    [
        ("", ["I teach"], [("typed", "I teach")]),
        ("I taught", ["I teach"], [("typed", "I teach")]),
        ("I taught", ["y"], [("typed", "I taught")]),
        ("", ["y", ""], []),  # there is nothing yet to say yes to
        ("I taught", ["n"], []),
        ("I taught", ["e"], [("edited", "I taught")]),
        ("", ["e"], [("edited", "ours")]),
    ],
)
def test_a_better_wording_is_what_is_typed_now_or_was_before(
    typed: str, replies: list[str], done: list[tuple[str, str]]
) -> None:
    answer, left = Offered(), [*replies]
    answer.better(SimpleNamespace(ask=lambda prompt: left.pop(0)), typed)
    assert (answer.done, left) == (done, [])
