"""`ambition interview --json-step`: one place at a time, a run of its own for each reply."""

import json
from pathlib import Path
from typing import Any

import pytest

from ambition_cli.storage.store import Store
from conftest import Ambition, Piped
from support.talks import MINIMAL, QUESTIONS, Answers, Talk, typed

DANGER = "some mornings I wish I wouldn't wake up"
PERHAPS = "I don't want to be here anymore"


class Steps:
    """An interview held by a run of the program for each reply."""

    def __init__(self, ambition: Ambition, store: Store) -> None:
        self._ambition, self._store = ambition, store

    def next(self, *arguments: str, code: int | None = 1) -> dict[str, Any]:
        ran = self._ambition("interview", "--json-step", *arguments, code=code)
        step: dict[str, Any] = json.loads(ran.out)
        assert ran.code == (0 if step["done"] else 1)
        return step

    def reply(self, text: str, *arguments: str, code: int | None = 1) -> dict[str, Any]:
        return self.next("--reply", text, *arguments, code=code)

    def to(self, question: str) -> None:
        """Have the interview at a question, with the short answers given to those before it."""
        before = [*QUESTIONS][: [*QUESTIONS].index(question)]
        given = {id: MINIMAL[id] for id in MINIMAL if id in before}
        plan = Talk().to(question, given).plan
        self._store.update(lambda _: plan)

    def all_of(self, answers: Answers) -> dict[str, Any]:
        """Give these replies at their questions and an empty one at all others, to the end."""
        left = {id: [said] if isinstance(said, str) else [*said] for id, said in answers.items()}
        step = self.next()
        while not step["done"]:
            assert "editor" not in f"{step['question']} {step['hint']}"
            replies = left.get(step["place"].split("/")[0]) or [""]
            step = self.reply(replies.pop(0), code=None)
        return step


@pytest.fixture
def steps(ambition: Ambition, store: Store) -> Steps:
    return Steps(ambition, Store(store.path, store.clock, "interview"))


def test_the_first_question_is_shown_and_nothing_saved(steps: Steps, plan_file: Path) -> None:
    step = steps.next()
    assert step["place"] == "occasion"
    assert step["question"] == "What brings you here?"
    assert "6. just taking stock" in step["shown"]
    assert step["so_far"] == {}
    assert step["done"] is False
    assert not plan_file.exists()


def test_it_leads_to_the_plan_that_the_interview_leads_to(
    steps: Steps, ambition: Ambition, piped: type[Piped], tmp_path: Path
) -> None:
    step = steps.all_of(MINIMAL)
    assert (step["done"], step["place"]) == (True, None)
    assert step["so_far"]["options"] == ["Teach a course", "Write a book"]
    by_steps = json.loads(ambition("--json").out)
    piped(typed(MINIMAL))
    other = ("--plan", str(tmp_path / "other.toml"))
    ambition(*other, "interview")
    assert by_steps == json.loads(ambition(*other, "--json").out)
    assert steps.next(code=0)["done"] is True


def test_all_of_it_is_one_change_as_the_interview_is(
    steps: Steps, ambition: Ambition, plan_file: Path
) -> None:
    for reply in ("", "Ana", "Senior PM"):
        steps.reply(reply)
    changes = json.loads(ambition("history", "--json").out)["history"]
    assert [change["command"] for change in changes] == ["interview"]
    ambition("undo")
    assert not plan_file.exists()


def test_a_reply_that_cannot_be_taken_says_why_and_asks_again(steps: Steps) -> None:
    steps.to("hours")
    step = steps.reply("many")
    assert step["place"] == "hours"
    assert step["refused"] == "about how many hours is that? A guess will do, like 2"


def test_a_reply_to_another_place_is_not_taken(steps: Steps, plan_file: Path) -> None:
    steps.reply("", "--at", "occasion")
    before = plan_file.read_bytes()
    step = steps.reply("", "--at", "occasion")  # sent twice
    assert step["place"] == "name"
    refused = "the interview is at name now, so the reply was not taken; answer what it asks now"
    assert step["refused"] == refused
    assert plan_file.read_bytes() == before


@pytest.mark.parametrize("words", [DANGER, PERHAPS, f"long days\n{DANGER}"])
def test_what_tells_of_danger_is_answered_calmly_and_not_kept(
    words: str, steps: Steps, tmp_path: Path
) -> None:
    steps.to("problems")
    step = steps.reply(words)
    assert (step["danger"], step["kept"]) == (True, False)
    assert "findahelpline.com" in step["said"]
    assert step["place"] == "problems/1"
    files = [file.read_bytes().decode() for file in tmp_path.rglob("*") if file.is_file()]
    assert not any(part in text for text in files for part in words.split("\n")[-1:])


def test_a_private_line_and_the_persons_name_are_in_no_step(
    steps: Steps, ambition: Ambition
) -> None:
    steps.to("readback")
    ambition("private", "p1")
    ambition("private", "o1")
    shown = [steps.next(), steps.reply("1"), steps.reply(""), steps.reply("1"), steps.reply("")]
    shown += [steps.reply("", code=0)]
    text = json.dumps(shown)
    assert "(private)" in text
    for words in ("Nurses drown in paperwork", "Teach a course", "Ana"):
        assert words not in text
    assert "that one is private" in shown[1]["refused"]


def test_a_finished_interview_goes_on_with_what_is_missing(
    steps: Steps, ambition: Ambition, plan_file: Path
) -> None:
    steps.to("experiments")
    steps.reply("", code=0)
    step = steps.next("--missing")
    assert step["place"] == "today"
    assert steps.next(code=0)["done"] is True  # to ask is no beginning
    assert steps.reply("planning", "--missing")["place"] == "less_of/1"
    assert steps.next("--missing")["place"] == "less_of/1"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--reply", "x"), "--reply needs --json-step"),
        (("--at", "name"), "--at needs --json-step"),
        (("--json-step", "--at", "name"), "--at needs --reply"),
        (("--json-step", "--afresh"), "cannot be combined with --afresh or --answers"),
        (("--json-step", "--answers", "x"), "cannot be combined with --afresh or --answers"),
        (("--json-step", "--missing", "--next-round"), "cannot be combined"),
    ],
)
def test_what_does_not_go_together_is_said(
    arguments: tuple[str, ...], said: str, ambition: Ambition
) -> None:
    assert said in ambition("interview", *arguments, code=2).err


@pytest.mark.parametrize("text", ["\x1b[31mred", "a\x07b", "\ud800"])
def test_control_characters_are_refused_or_harmless(text: str, steps: Steps) -> None:
    steps.to("usual_answer")
    step = steps.reply(text)
    assert "\x1b" not in json.dumps(step, ensure_ascii=False)
    assert step.get("refused") or step["place"] != "usual_answer"
