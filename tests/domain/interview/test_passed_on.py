"""The interview passed on by an assistant: each place is found again, nothing private shown."""

import pytest

from ambition_cli.domain.drafting.rounds import begun_next
from ambition_cli.domain.interview import passed_on
from ambition_cli.domain.interview.order import Place, name_of, opening
from ambition_cli.domain.interview.step import Taken
from ambition_cli.domain.plan.model import Plan, all_lines, table_of
from ambition_cli.errors import Refused
from support.plans import TODAY, plan_of
from support.talks import MINIMAL, SCRIPT, Talk


def given(plan: Plan, *replies: str) -> Taken:
    """Give replies one by one, each to what the plan alone says is asked."""
    taken = passed_on.goes_on(plan, SCRIPT)
    for reply in replies:
        assert taken.place, f"the interview was over before {reply!r}"
        taken = passed_on.reply_taken(taken.plan, taken.place, reply, SCRIPT)
        read_again = Plan.model_validate(table_of(taken.plan))
        assert passed_on.goes_on(read_again, SCRIPT).place == taken.place
    return taken


def at(question: str) -> Plan:
    return Talk().to(question, MINIMAL_BEFORE[question]).plan


MINIMAL_BEFORE = {
    question: {key: MINIMAL[key] for key in MINIMAL if key in before}
    for question, before in {
        "problems": ("name", "usual_answer"),
        "strain": (),
        "readback": tuple(MINIMAL),
        "goals": tuple(MINIMAL),
    }.items()
}


@pytest.mark.parametrize(
    ("question", "replies", "place"),
    [
        ("readback", ("2",), "readback/2"),
        ("readback", ("2", "They are home by six"), "readback"),
        ("goals", ("1",), "goals/1"),
        ("goals", ("1", "title"), "goals/1/title"),
        ("goals", ("1", "title", "Fewer forms"), "goals/1"),
        ("goals", ("1", "title", "back"), "goals/1"),
        ("goals", ("1", "", "", "1", "steps"), "experiments/1/steps"),
        ("problems", ("a", "b", "<"), "problems/2"),
        ("problems", ("a", "b", "<", "<"), "problems/1"),
        ("problems", ("a", "b", "<", "<", "slow builds"), "problems/2"),
    ],
)
def test_each_place_is_found_again_from_the_plan_alone(
    question: str, replies: tuple[str, ...], place: str
) -> None:
    taken = given(at(question), *replies)
    assert taken.place
    assert name_of(taken.place) == place
    assert opening(taken.plan, SCRIPT) == taken.place  # at a terminal, too


def test_going_back_to_an_item_rewords_it() -> None:
    plan = given(at("problems"), "slow builds", "outages", "<", "<", "slower builds").plan
    assert [line.text for line in plan.ambition.problems] == ["slower builds", "outages"]


def test_several_lines_at_a_list_are_several_answers() -> None:
    taken = given(at("problems"), "slow builds\n- outages\n\n")
    assert [line.text for line in taken.plan.ambition.problems] == ["slow builds", "outages"]
    assert taken.place == Place("problems", 3)


def test_an_if_then_plan_in_another_order_is_put_into_the_form_and_said() -> None:
    taken = given(at("goals"), "1", "plan", "I ring Mei when it is Monday")
    assert taken.said == "I've written it as “If it is Monday, then I ring Mei”."
    [edit] = taken.plan.interview.edits
    assert (edit.field, edit.text) == ("if_then", "If it is Monday, then I ring Mei")


def test_what_wears_somebody_out_is_not_asked_for() -> None:
    taken = given(Talk().to("occasion").plan, "worn out", "Ana", "", "")
    assert taken.place == Place("strain", 0, "light")
    assert taken.plan.interview.strain is None


def test_relief_is_not_asked_for_after_somebody_tells_of_strain() -> None:
    taken = given(at("problems"), "I'm burnt out")
    assert taken.plan.interview.strain == "I'm burnt out"
    assert taken.place == Place("problems", 1, "light")
    assert taken.said.startswith("That sounds really hard")


def test_what_may_be_strain_stays_private_without_a_question() -> None:
    pending = plan_of(
        """
        [[ambition.problems]]
        id = "p1"
        text = "The pager wakes me up"
        private = true
        [interview]
        asked = ["occasion", "name", "usual_answer", "today"]
        pending = "problems/1/maybe_strain"
        """
    )
    taken = passed_on.goes_on(pending, SCRIPT)
    assert taken.place == Place("problems", 2)
    assert taken.said == (
        "That may be meant for you alone, so p1 is private; "
        "`ambition private p1 --off` changes that."
    )
    assert [line.private for line in all_lines(taken.plan)] == [True]


def test_what_is_private_is_not_opened_nor_gone_back_to() -> None:
    plan = at("readback")
    lines = [line.model_copy(update={"private": True}) for line in plan.ambition.problems]
    hidden = plan.model_copy(
        update={"ambition": plan.ambition.model_copy(update={"problems": tuple(lines)})}
    )
    with pytest.raises(Refused, match="that one is private"):
        given(hidden, "1")
    goals = given(hidden, "")  # the first goal is about it, so nobody is asked to word that
    assert goals.place == Place("goals")
    private = passed_on.private_items(goals.plan, goals.place, SCRIPT)
    assert private, "a goal is drafted from the private line"
    with pytest.raises(Refused, match="that one is private"):
        given(hidden, "", str(min(private)))


@pytest.mark.parametrize(
    ("question", "letter"),
    [
        ("problems", "p"),
        ("options", "o"),
        ("doubts", "o"),
        ("not_for", "o"),
        ("goals", "g"),
        ("experiments", "e"),
        ("name", ""),
    ],
)
def test_the_numbers_of_a_place_stand_for_records_of_one_kind(question: str, letter: str) -> None:
    shown = passed_on.shown_at(at("goals"), Place(question), SCRIPT)
    assert {one.id[0] for one in shown} == {*letter}


def test_a_first_goal_that_may_tell_of_strain_is_kept_to_oneself() -> None:
    taken = given(at("goals"), "<", "everything is too much")
    assert taken.plan.interview.strain == "everything is too much"
    assert not taken.plan.interview.edits
    assert taken.place == Place("own_goal", 0, "light")


@pytest.mark.parametrize("private", [False, True])
def test_an_order_that_rests_on_something_private_is_not_passed_on(private: bool) -> None:
    tried = {
        "id": "e1", "title": "t", "status": "finished", "private": private,
        "result": {"on": TODAY, "verdict": "keep", "learned": "I want the coaching"},
    }  # fmt: skip
    another = tried | {"id": "e2", "private": True}  # what comes later says nothing of the first
    plan = plan_of(
        person={"round": 1, "round_started": TODAY},
        ambition={"problems": [{"id": "p1", "text": "clinics lose referrals"}]},
        options=[{"id": "o1", "name": "Lead a team"}, {"id": "o2", "name": "Coach Mei"}],
        experiments=[tried, another],
    )
    begun = begun_next(plan, SCRIPT.catalogue, TODAY)
    place = passed_on.goes_on(begun, SCRIPT).place
    assert place
    assert (place.question == "order") != private


def test_the_answers_so_far_leave_out_the_name_and_name_nobody_who_helps() -> None:
    plan = Talk().answer(MINIMAL).plan
    said = passed_on.said_so_far(plan, SCRIPT)
    assert said["usual_answer"] == "Senior PM"
    assert "name" not in said
    assert said["helpers"] == ["somebody"]
