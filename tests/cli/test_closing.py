"""A goal that is closed: a sentence for the person, and what they want to keep of it."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from ambition_cli.cli import asking
from ambition_cli.cli.talks import closing
from ambition_cli.errors import Refused
from conftest import Ambition
from support.person import seated
from support.plans import TODAY, plan_of

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


@pytest.mark.parametrize(
    ("verdict", "liking", "forecast", "said"),
    [
        ("keep", 1, 4, "You expected to like it 4 of 5, and it came to 1."),
        ("change", 2, 2, "You expected to like it 2 of 5, and you did."),
        ("keep", 2, None, "You liked it 2 of 5."),
        ("keep", 3, 5, "You've found something worth building on."),
        ("keep", None, 5, "You've found something worth building on."),
        ("stop", 1, 4, "Now you know, and that's what it was for."),
    ],
)
def test_what_was_not_liked_is_not_praised(
    verdict: str, liking: int | None, forecast: int | None, said: str
) -> None:
    result = {"on": TODAY, "verdict": verdict} | ({"liking": liking} if liking else {})
    tried: dict[str, Any] = {"id": "e1", "title": "A talk", "status": "finished", "result": result}
    if forecast:
        tried["forecast"] = {"on": TODAY, "liking": forecast}
    assert closing.of_verdict(plan_of(experiments=[tried]).experiments[0]) == said


@pytest.mark.parametrize(
    ("weeks", "statuses", "is_whole"),
    [
        (14, ("active", "reached"), False),
        (14, ("later", "reached"), False),
        (14, ("let_go", "reached"), True),
        (14, (), False),
        (40, ("active",), True),
    ],
)
def test_a_round_is_behind_them_only_at_its_end_or_once_all_goals_are_closed(
    weeks: int, statuses: tuple[str, ...], is_whole: bool
) -> None:
    began = TODAY - weeks * dt.timedelta(weeks=1)
    goals = [
        {"id": f"g{at}", "title": "A goal", "status": status}
        for at, status in enumerate(statuses, 1)
    ]
    plan = plan_of(person={"round_started": began, "months": 5}, goals=goals)
    assert ("whole round" in closing.of_round(plan, TODAY)) is is_whole


def test_a_plan_that_nobody_made_is_not_called_theirs(ambition: Ambition, plan_file: Path) -> None:
    goal = (
        '[[goals]]\nid = "g1"\ntitle = "Six finish"\nmeasure = "people"\nbaseline = 0\ntarget = 6\n'
        'if_then = "If it is Monday, then I call one"\n'
    )
    plan_file.write_text(f"schema = 1\n{goal}", encoding="utf-8")
    assert "your plan for it is “If it is" in ambition("goals", "progress", "g1", "2").err
    plan_file.write_text(f'schema = 1\n{goal}assumed = ["if_then"]\n', encoding="utf-8")
    err = ambition("goals", "progress", "g1", "2").err
    assert "the plan drafted for it is “If it is" in err
    assert "you planned" not in err


def test_whoever_says_nothing_of_what_they_saw_is_told_how_to_leave() -> None:
    with pytest.raises(Refused, match="press Ctrl-C to leave without a change"):
        asking.needed_or_open("  ")
    assert asking.needed_or_open("I don't know") == "I don't know"
