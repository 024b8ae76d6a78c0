"""What to say when somebody asks for the next step: stored words alone, in fixed sentences."""

import datetime as dt
from typing import Any

import pytest

from ambition_cli.domain.replies import can_say_now
from plans import TODAY, plan_of

LINES = {
    "problems": [{"id": "p1", "text": "Clinics drown in paper!", "short": "paper in clinics"}],
    "impact": [{"id": "i1", "text": "後輩を育てたい"}],
    "more_of": [{"id": "m1", "text": "to mentor"}, {"id": "m2", "text": "teaching"}],
}
DAY = dt.timedelta(days=1)
RUNNING = {"id": "e1", "title": "Teach one session", "status": "running"}
PLANNED = {"id": "e2", "title": "Listen in", "status": "planned", "starts": TODAY - DAY}


def test_the_first_line_of_each_heading_is_said_as_typed_or_by_its_short_name() -> None:
    assert can_say_now(plan_of(ambition=LINES)) == [
        "The problem I want to work on: paper in clinics",
        "The difference I want to make: 後輩を育てたい",
        "What I want to do more of: to mentor",
    ]


def test_what_is_open_is_said_to_be_open() -> None:
    said = can_say_now(plan_of(ambition={"impact": LINES["impact"]}))
    assert said[-1] == (
        "I am still finding out which problem I want to work on and what I want to do more of"
    )


@pytest.mark.parametrize(
    ("status", "serves", "known"),
    [
        pytest.param("active", ["problems"], True, id="a goal to find the words"),
        pytest.param("later", ["problems"], False, id="one that waits"),
        pytest.param("active", ["i1"], False, id="a goal for a line"),
    ],
)
def test_the_day_by_which_more_will_be_known_is_that_of_the_goal_to_find_it(
    status: str, serves: list[str], known: bool
) -> None:
    due = dt.date(2026, 10, 24)
    goal = {"id": "g1", "title": "Find the words", "due": due, "status": status, "serves": serves}
    said = can_say_now(plan_of(ambition={"impact": LINES["impact"]}, goals=[goal]))
    assert said[-1].endswith(", and I will know more by 24 October 2026") == known


@pytest.mark.parametrize(
    ("experiments", "title"),
    [
        pytest.param([PLANNED, RUNNING], "Teach one session", id="what runs goes first"),
        pytest.param([{**RUNNING, "status": "paused"}, PLANNED], "Listen in", id="or is planned"),
    ],
)
def test_what_is_tried_first_is_named(experiments: list[Any], title: str) -> None:
    said = can_say_now(plan_of(ambition=LINES, experiments=experiments))
    assert said[-1] == f"What I am trying first: {title}"


def test_a_long_line_is_said_from_its_beginning() -> None:
    lines = {**LINES, "impact": [{"id": "i1", "text": "people " * 60}]}
    sentence = can_say_now(plan_of(ambition=lines))[1]
    assert sentence.endswith("people…")
    assert len(sentence) < 200


def test_what_is_private_is_said_to_nobody() -> None:
    secret = {"id": "p1", "text": "I want to leave", "private": True}
    plan = plan_of(
        ambition={**LINES, "problems": [secret]},
        experiments=[{**RUNNING, "title": "Meet a recruiter", "private": True}],
    )
    said = " ".join(can_say_now(plan))
    assert "I want to leave" not in said
    assert "Meet a recruiter" not in said
