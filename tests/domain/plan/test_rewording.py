"""What was written for the old words of a goal or an experiment, once it is called otherwise."""

from typing import Any

import pytest

from ambition_cli.domain.plan.model import Experiment, Goal
from ambition_cli.domain.plan.rewording import Left, left_behind, stays_said, together, written_for

GOAL = {
    "title": "Run a first cohort",
    "measure": "newcomers who finish",
    "baseline": 0,
    "target": 6,
    "obstacle": "I might wait",
    "if_then": "If somebody signs up, then I call them",
    "assumed": ("obstacle",),
}
TRY = {
    "title": "Teach one session",
    "steps": ("Ask Mei for the room",),
    "criterion": "Two ask for a second",
    "hours": 4,
}
OTHER = "Speak at two meetups"


def left(record: type[Any], fields: dict[str, Any], changes: dict[str, Any]) -> tuple[str, ...]:
    before, after = record(id="x1", **fields), record(id="x1", **fields | changes)
    found = left_behind(before, after, changes)
    return found.fields if found else ()


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"title": OTHER}, ("measure", "obstacle", "if_then")),
        ({"title": OTHER, "measure": "talks"}, ("obstacle", "if_then")),
        ({"title": OTHER, "measure": "newcomers who finish"}, ("obstacle", "if_then")),
        ({"title": OTHER, "assumed": ()}, ("measure", "obstacle", "if_then")),
        ({"title": OTHER, "obstacle": "", "if_then": ""}, ("measure",)),
        ({"title": "Run a first cohorts"}, ()),
        ({"title": "Run the first cohort"}, ()),
        ({"measure": "talks"}, ()),
        ({"obstacle": "I pick up my phone"}, ("if_then",)),
        ({"helper": "Mei"}, ()),
    ],
)
def test_what_was_written_for_the_old_words_of_a_goal_is_named(
    changes: dict[str, Any], expected: tuple[str, ...]
) -> None:
    assert left(Goal, GOAL, changes) == expected


def test_an_obstacle_of_the_persons_own_stays_true_whatever_the_goal() -> None:
    assert left(Goal, GOAL | {"assumed": ()}, {"title": OTHER}) == ("measure", "if_then")


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"title": OTHER}, ("steps", "criterion")),
        ({"title": OTHER, "steps": ("Write to both",)}, ("criterion",)),
        ({"title": "Teach two sessions"}, ()),
        ({"hours": 6}, ()),
    ],
)
def test_what_was_written_for_the_old_title_of_an_experiment_is_named(
    changes: dict[str, Any], expected: tuple[str, ...]
) -> None:
    assert left(Experiment, TRY, changes) == expected


def test_it_is_said_in_a_sentence() -> None:
    found = Left(("measure", "if_then"), ("title",))
    assert stays_said("g1", found) == "g1 still has the measure and plan written for its old title"


def test_what_two_changes_left_behind_is_asked_about_together() -> None:
    assumed = GOAL | {"title": OTHER}
    first = Goal(id="g1", **assumed)  # type: ignore[arg-type]
    second = Goal(id="g1", **assumed | {"obstacle": "I pick up my phone"})  # type: ignore[arg-type]
    later = left_behind(first, second)
    assert later
    both = together(Left(("measure", "obstacle", "if_then"), ("title",)), later, first, second)
    assert both.fields == ("if_then", "measure")
    assert written_for(both) == "the old title and obstacle"
