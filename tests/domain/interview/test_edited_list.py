"""A list that was edited as a text: items stay themselves, whatever became of their lines."""

import pytest

from ambition_cli.domain.interview.edited_list import as_text, holds, take_list
from ambition_cli.domain.interview.order import Place, question_at
from ambition_cli.domain.plan.model import Plan
from support.plans import plan_of
from support.talks import SCRIPT

PROBLEMS = Place("problems", 4)
PLAN = """\
[interview]
asked = ["name", "usual_answer"]
[[ambition.problems]]
id = "p1"
text = "Slow builds"
private = true
[[ambition.problems]]
id = "p2"
text = "Lost notes"
why = "I saw it"
[[options]]
id = "o1"
name = "Teach a course"
kind = "teach"
[[helpers]]
name = "Mei"
role = "mentor"
ask = "an hour"
"""


@pytest.fixture
def plan() -> Plan:
    return plan_of(PLAN)


def edited(plan: Plan, text: str, place: Place = PROBLEMS) -> Plan:
    shown = as_text(plan, question_at(place, SCRIPT))
    return take_list(plan, place, text, shown, SCRIPT).plan


def problems(plan: Plan) -> list[tuple[str, str]]:
    return [(line.id, line.text) for line in plan.ambition.problems]


def test_a_list_is_a_line_for_each_item(plan: Plan) -> None:
    question = question_at(PROBLEMS, SCRIPT)
    assert as_text(plan, question) == "Slow builds\nLost notes\n"
    assert as_text(plan, question_at(Place("helpers"), SCRIPT)) == "Mei, mentor\n"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        pytest.param(
            "Slow builds\nLost notes\n",
            [("p1", "Slow builds"), ("p2", "Lost notes")],
            id="as it is",
        ),
        pytest.param(
            "Slow builds!\nLost notes",
            [("p1", "Slow builds!"), ("p2", "Lost notes")],
            id="reworded",
        ),
        pytest.param("Lost notes\n", [("p2", "Lost notes")], id="one goes"),
        pytest.param(
            "- Lost notes\n- SLOW BUILDS\n",
            [("p2", "Lost notes"), ("p1", "SLOW BUILDS")],
            id="moved",
        ),
        pytest.param(
            "Nobody sleeps\nSlow builds\nLost notes",
            [("p3", "Nobody sleeps"), ("p1", "Slow builds"), ("p2", "Lost notes")],
            id="a new one in front",
        ),
        pytest.param("\n\n", [("p1", "Slow builds"), ("p2", "Lost notes")], id="nothing"),
    ],
)
def test_items_keep_what_hangs_on_them(text: str, left: list[tuple[str, str]], plan: Plan) -> None:
    after = edited(plan, text)
    assert problems(after) == left
    assert [line.id for line in after.ambition.problems if line.private] == [
        id for id, _ in left if id == "p1"
    ]
    assert (after.interview.pending, after.interview.followed) == (None, ())


def test_options_and_helpers_are_edited_so_too(plan: Plan) -> None:
    after = edited(plan, "Teach a short course\nWrite a book\n", Place("options", 2))
    assert [(one.id, one.name) for one in after.options] == [
        ("o1", "Teach a short course"),
        ("o2", "Write a book"),
    ]
    after = edited(plan, "Mei, coach\nTom", Place("helpers", 2))
    assert [(one.name, one.role, one.ask) for one in after.helpers] == [
        ("Mei", "coach", "an hour"),
        ("Tom", None, None),
    ]


def test_what_came_to_the_list_meanwhile_stays(plan: Plan) -> None:
    question = question_at(PROBLEMS, SCRIPT)
    shown = "Lost notes\n"  # when the editor was opened
    assert holds(plan, question, shown)
    after = take_list(plan, PROBLEMS, "Lost papers\n", shown, SCRIPT).plan
    assert sorted(problems(after)) == [("p1", "Slow builds"), ("p2", "Lost papers")]
    assert not holds(plan, question, "Lost keys\n")
