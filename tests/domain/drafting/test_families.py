"""What a goal is about: its family, and the pattern that is made for what it was drafted from."""

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.drafting.families import (
    FAMILIES,
    family_of,
    family_of_goal,
    of_most,
    pattern_of,
)
from ambition_cli.domain.plan.goals import HOURS_A_WEEK, OPTIONS_WITH_VERDICT
from ambition_cli.domain.plan.model import Goal
from support.plans import plan_of
from support.rows import each

ASKED = "I don't know what other roles do all day"  # a question of one's own
PLAN = plan_of(
    ambition={
        "problems": ["no docs", "slow builds", ASKED],
        "impact": ["nurses get home"],
        "more_of": ["teaching", ASKED],
        "less_of": ["meetings"],
    },
    options=["Teach a course", "Coach"],
)


def goal_of(drafted_from: str, serves: str = "", measure: str | None = None) -> Goal:
    return Goal(
        id="g1",
        title="Whatever it is called",
        drafted_from=tuple(drafted_from.split()),
        serves=tuple(serves.split()),
        measure=measure,
    )


@each(
    ("drafted_from", "serves", "family", "pattern"),
    [
        ("p1", "", "contribute", "contribute"),
        ("i1", "", "contribute", "contribute-impact"),
        ("p1 i1", "", "contribute", "contribute-so-that"),
        ("p1 p2", "", "contribute", "contribute"),
        ("p2", "", "second", "second-problem"),
        ("p2 p3", "", "second", "second-problem"),
        ("m1", "", "practise", "practise"),
        ("m1 m2", "", "practise", "practise"),
        ("m2", "", "answer", "answer"),
        ("p3", "", "answer", "answer"),
        ("m2 p3", "", "answer", "answer"),
        ("l1", "", "relieve", "relieve"),
        ("l1 p1", "", "contribute", "contribute"),
        ("o1", "", "find-out", "find-out"),
        ("o1 o2", "", "find-out", "find-out-which"),
        ("o1 p1", "", "find-out", "find-out-which"),
        ("problems", "", "discover", "discover-problems"),
        ("impact", "", "discover", "discover-impact"),
        ("more_of", "", "discover", "discover"),
        ("problems impact", "", "discover", "discover-several"),
        ("problems p1", "", "contribute", "contribute"),
        ("", "m1", "practise", "practise"),
        ("", "o1", "find-out", "find-out"),
        ("p1", "m1", "contribute", "contribute"),
        ("", "", "contribute", "contribute"),
    ],
)
def test_a_goal_is_of_the_family_of_what_it_was_drafted_from_or_else_serves(
    drafted_from: str, serves: str, family: str, pattern: str
) -> None:
    goal = goal_of(drafted_from, serves)
    assert family_of_goal(PLAN, goal) == family
    assert pattern_of(PLAN, goal, catalogue().patterns).id == pattern


@each(
    ("measure", "family"),
    [
        *((one, "practise") for one in HOURS_A_WEEK),
        *((one, "find-out") for one in OPTIONS_WITH_VERDICT),
        ("hours", "contribute"),
    ],
)
def test_hours_and_verdicts_tell_the_family_before_anything_else(measure: str, family: str) -> None:
    assert family_of_goal(PLAN, goal_of("p1", measure=measure)) == family


def test_each_pattern_is_of_a_family() -> None:
    found = {family_of(one.id) for one in catalogue().patterns if one.when != "content"}
    assert found == {*FAMILIES}


@each(
    ("most", "about"),
    [
        (None, {"p1"}),
        ("p1", {"p1"}),
        ("i1", {"i1", "p1"}),
        ("m1", {"m1"}),
        ("l1", {"l1"}),
        ("p2", {"p1"}),  # the first is always ahead of it
    ],
)
def test_what_matters_most_has_the_problem_with_it_that_shares_its_goal(
    most: str | None, about: set[str]
) -> None:
    assert of_most(PLAN.with_interview(matters_most=most)) == about
