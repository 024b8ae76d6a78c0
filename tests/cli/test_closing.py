"""A goal that is closed: a sentence for the person, and what they want to keep of it."""

import json
from typing import Any

import pytest

from conftest import Ambition
from support.person import seated

pytestmark = pytest.mark.usefixtures("ana")

REACHED = "That's the goal reached. Well done."
LET_GO = "That's all right. It makes room for something else."


def first_goal(ambition: Ambition) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(ambition("goals", "--json").out)["goals"][0]
    return found


@pytest.mark.parametrize(
    ("flag", "said", "question", "status"),
    [
        ("--reached", REACHED, "What made it work? ", "reached"),
        ("--let-go", LET_GO, "What did you learn on the way? ", "let_go"),
    ],
)
def test_what_the_person_keeps_of_a_goal_is_asked_and_kept(
    flag: str,
    said: str,
    question: str,
    status: str,
    ambition: Ambition,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with monkeypatch.context() as patched:
        person = seated(patched, "a small group")
        lines = ambition("goals", "close", "g1", flag).err.splitlines()
    assert person.asked == [question]
    assert lines[0] == said
    assert lines[1].startswith(f"g1 is {status.replace('_', ' ')}")
    goal = first_goal(ambition)
    assert (goal["status"], goal["why"]) == (status, "a small group")


def test_whoever_skips_the_question_or_gave_a_note_has_the_goal_closed_all_the_same(
    ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        seated(patched)  # Ctrl-D at the question
        ambition("goals", "close", "g1", "--reached")
        asked = seated(patched, "not asked").asked
        ambition("goals", "close", "g2", "--let-go", "--note", "no time")
    assert asked == []
    assert first_goal(ambition)["status"] == "reached"


def test_without_a_terminal_nothing_is_asked(ambition: Ambition) -> None:
    assert ambition("goals", "close", "g1", "--reached").err.splitlines()[0] == REACHED


def test_a_goal_that_is_closed_already_is_refused_before_anything_is_said(
    ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    ambition("goals", "close", "g1", "--reached")
    with monkeypatch.context() as patched:
        person = seated(patched, "a small group")
        ran = ambition("goals", "close", "g1", "--reached", code=1)
    assert person.asked == []
    assert REACHED not in ran.err
