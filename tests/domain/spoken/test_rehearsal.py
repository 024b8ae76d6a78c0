"""What is likely to be asked after an answer: one question from the plan, one from the list."""

import datetime as dt

import pytest

from ambition_cli.catalog.talks import follow_ups
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.spoken.rehearsal import questions_after
from ambition_cli.domain.words.choices import Audience
from support.plans import TODAY, plan_of


def over_a_month(plan: Plan, audience: Audience) -> set[str]:
    days = [TODAY + dt.timedelta(days=number) for number in range(31)]
    found = [questions_after(plan, audience, follow_ups(), day) for day in days]
    assert all(len(set(each)) == 2 for each in found)
    return {question for each in found for question in each}


@pytest.mark.parametrize("audience", ["manager", "peer", "recruiter"])
def test_two_questions_follow_even_where_nothing_is_written_down(audience: Audience) -> None:
    assert "What have you ruled out so far?" in over_a_month(plan_of(), audience)


def test_the_usual_answer_and_what_is_given_up_are_asked_about() -> None:
    plan = plan_of(interview={"usual_answer": "Team lead, I guess?"})
    found = over_a_month(plan, "manager")
    assert {"Why not Team lead?", "What would you drop for it?"} <= found


def test_what_a_manager_does_not_know_of_they_do_not_ask_about() -> None:
    plan = plan_of(
        options=[
            {"id": "o1", "name": "Becoming a baker", "kind": "move"},
            {"id": "o2", "name": "Teaching a course", "kind": "teach", "private": True},
        ]
    )
    assert not any("bak" in one or "course" in one for one in over_a_month(plan, "manager"))


def test_an_option_is_asked_about_as_what_it_would_be_to_do() -> None:
    plan = plan_of(options=[{"id": "o1", "name": "Teaching a course", "kind": "teach"}])
    assert "What draws you to teaching a course?" in over_a_month(plan, "peer")
    plan = plan_of(options=[{"id": "o1", "name": "Tech lead"}])
    assert "What draws you to becoming a tech lead?" in over_a_month(plan, "recruiter")


def test_what_was_tried_is_asked_about() -> None:
    result = {"on": TODAY, "verdict": "keep"}
    plan = plan_of(experiments=[{"id": "e1", "title": "x", "status": "finished", "result": result}])
    assert "What did you learn from what you've tried so far?" in over_a_month(plan, "manager")
