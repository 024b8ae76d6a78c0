"""A new round: what is different now is asked first, and goals whose day has come are closed."""

import datetime as dt
from typing import Any

import pytest

from ambition_cli.domain.drafting.rounds import begun_next
from ambition_cli.domain.interview.order import Place, Script, finished, missing, text_at
from ambition_cli.errors import Refused
from support.plans import TODAY, plan_of
from support.rows import each
from support.talks import SCRIPT, Talk

LATER = dt.date(2026, 12, 24)  # five months on: the round is over
ON = Script(SCRIPT.catalogue, LATER)
GOAL: dict[str, Any] = {
    "id": "g1", "title": "Run a cohort", "starts": TODAY, "due": LATER, "baseline": 0,
    "target": 3, "measure": "sessions held", "drafted_from": ["m1"], "serves": ["m1"],
}  # fmt: skip
TABLES: dict[str, Any] = {
    "person": {"round_started": TODAY, "hours_per_week": 4, "months": 5},
    "ambition": {"more_of": [{"id": "m1", "text": "teaching"}]},
    "interview": {"finished": dt.datetime(2026, 7, 24, 12)},
}


def next_round(goal: dict[str, Any] | None = None, **tables: Any) -> Talk:
    """Begin the next round of a plan with a goal."""
    plan = plan_of(**(TABLES | {"goals": [GOAL | (goal or {})]} | tables))
    return Talk(begun_next(plan, ON.catalogue, LATER), ON)


def asked(talk: Talk) -> str:
    assert talk.place
    return talk.place.question


def test_what_is_different_is_asked_before_anything_else_and_kept_for_oneself() -> None:
    talk = next_round()
    assert asked(talk) == "different"
    talk.reply("I became team lead in March")
    assert talk.plan.interview.different == "I became team lead in March"
    assert asked(talk) == "closing"


@each("reply", ["", "no", "nothing really", "y", "idk", "I don't know"])
def test_where_nothing_is_different_nothing_is_kept(reply: str) -> None:
    talk = next_round().reply(reply)
    assert talk.plan.interview.different is None
    assert asked(talk) == "closing"


@pytest.mark.parametrize(
    ("reply", "field"),
    [("my manager left", "lost"), ("I'm exhausted since the merger", "strain")],
)
def test_what_weighs_on_somebody_goes_where_it_belongs(reply: str, field: str) -> None:
    said = next_round().reply(reply).plan.interview
    assert getattr(said, field) == reply
    assert said.different is None


def test_a_condition_becomes_one_and_is_asked_for_its_figure() -> None:
    talk = next_round().reply("I need to earn more now")
    assert [line.text for line in talk.plan.ambition.conditions] == ["I need to earn more now"]
    assert talk.place
    assert talk.place.field == "condition"
    talk.reply("5000 a month")
    assert talk.plan.ambition.conditions[0].figure == "5000 a month"
    assert asked(talk) == "closing"


def test_what_may_be_a_condition_is_asked_about() -> None:
    talk = next_round().reply("I have a baby now, so no travel")
    assert talk.place
    assert talk.place.field == "maybe_condition"
    assert asked(talk.reply("n")) == "closing"
    assert talk.plan.interview.different == "I have a baby now, so no travel"


def test_it_is_not_asked_in_a_first_round_nor_missing_later() -> None:
    assert asked(Talk()) != "different"
    plan = plan_of(**(TABLES | {"person": {"round": 2, "round_started": TODAY}}))
    assert "different" not in [one.id for one in missing(plan, ON)]


@each(
    ("reply", "status", "due"),
    [
        pytest.param("", "let_go", LATER, id="Enter lets it go"),
        pytest.param("no", "let_go", LATER, id="not reached"),
        pytest.param("reached", "reached", LATER, id="reached"),
        pytest.param("yes", "reached", LATER, id="yes"),
        pytest.param("in 4 months", "active", dt.date(2027, 4, 24), id="moved"),
        pytest.param("not yet", "active", dt.date(2027, 3, 24), id="goes on"),
    ],
)
def test_a_goal_whose_day_has_come_is_closed_unless_it_is_moved(
    reply: str, status: str, due: dt.date
) -> None:
    talk = next_round().reply("", reply)
    goal = talk.plan.goals[0]
    assert (goal.status, goal.due) == (status, due)
    assert goal.round == (2 if status == "active" else 1)
    moved = [one for one in talk.said if one.startswith("It's now due on ")]
    assert len(moved) == (status == "active")


def test_one_that_came_to_its_target_is_reached_by_enter() -> None:
    there = {"checkins": [{"on": TODAY, "value": 3}]}
    assert next_round(there).reply("", "").plan.goals[0].status == "reached"


def test_one_that_is_not_due_yet_goes_on_by_enter_as_it_is() -> None:
    due = LATER + dt.timedelta(days=20)
    goal = next_round({"due": due}).reply("", "").plan.goals[0]
    assert (goal.status, goal.round, goal.due) == ("active", 2, due)


def test_a_date_that_does_not_go_is_refused_and_words_that_say_nothing_too() -> None:
    for words in ("in 9 months", "perhaps", "3 August 1999"):
        with pytest.raises(Refused):
            next_round().reply("", words)


@pytest.mark.parametrize("status", ["reached", "let_go"])
def test_what_was_reached_or_let_go_is_not_drafted_again(status: str) -> None:
    talk = next_round().reply("", status.replace("_", " ")).answer({})
    after = finished(talk.plan, ON, dt.datetime(2026, 12, 24, 12))
    assert [goal.id for goal in after.goals if "m1" in goal.drafted_from] == ["g1"]


WANTS: dict[str, Any] = {
    "options": [{"id": "o1", "name": "Head of Product"}, {"id": "o2", "name": "Coach Mei"}],
    "experiments": [
        {
            "id": "e1", "title": "t", "status": "finished", "option": "o2",
            "result": {
                "on": TODAY, "verdict": "keep", "learned": "I want the coaching, not the title",
            },
        }
    ],
}  # fmt: skip


@pytest.mark.parametrize(("reply", "first"), [("y", "o2"), ("", "o1"), ("no", "o1")])
def test_what_was_learned_changes_the_order_where_the_person_agrees(reply: str, first: str) -> None:
    talk = next_round(**WANTS).reply("")
    assert talk.place
    assert text_at(talk.plan, talk.place, ON) == (
        "You said “I want the coaching, not the title”. "
        "Shall I put “Coach Mei” first and “Head of Product” last?"
    )
    talk.reply(reply)
    assert talk.plan.options[0].id == first
    assert asked(talk) == "closing", "asked once"


def test_while_another_order_is_asked_for_other_questions_have_their_own_words() -> None:
    talk = next_round(**WANTS).reply("")
    assert asked(talk) == "order"
    assert "Run a cohort" in text_at(talk.plan, Place("closing"), ON)


def test_what_is_different_can_change_the_order_too() -> None:
    talk = next_round(**(WANTS | {"experiments": []})).reply("I want the coaching, not the title")
    assert asked(talk) == "order"
    assert talk.reply("y").plan.options[0].id == "o2"


@each(
    ("said", "strain", "conditions"),
    [
        ("I'm exhausted, my mentor left, and I need more money", True, 1),
        ("the team grew, we moved, and I lead it now", False, 0),
        ("we moved, I am tired of it sometimes, and the rota is long", False, 0),
    ],
)
def test_of_several_things_that_are_different_each_sure_one_goes_where_it_belongs(
    said: str, strain: bool, conditions: int
) -> None:
    talk = next_round().reply(said)
    found = talk.plan.interview
    assert (found.strain is not None, len(talk.plan.ambition.conditions)) == (strain, conditions)
    assert found.different == said
