"""Answers that come from a file: titles become options, and what nobody knows is noted."""

from typing import Any

import pytest
import tomli

from ambition_cli.domain.interview.answers_file import (
    as_read,
    refuse_empty,
    refuse_whole_plans,
    without_blanks,
)
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.privacy.veil import shown_to
from ambition_cli.errors import Refused
from support.plans import EXAMPLES, TODAY, plan_of


def texts(plan: Plan, heading: str) -> list[str]:
    return [line.text for line in getattr(plan.ambition, heading)]


def test_a_title_under_a_heading_becomes_an_option_and_the_heading_is_unknown() -> None:
    plan = as_read(plan_of(ambition={"problems": ["Head of Product"]}))
    assert texts(plan, "problems") == []
    assert "problems" in plan.interview.unknown
    option = plan.options[0]
    assert (option.id, option.name, option.kind, option.source) == (
        "o1",
        "Head of Product",
        "lead",
        "problems",
    )


def test_a_title_beside_a_problem_leaves_the_heading_known() -> None:
    lines = ["Head of Product", "Small clinics drown in paperwork"]
    plan = as_read(plan_of(ambition={"problems": lines, "impact": ["VP"], "more_of": ["CTO"]}))
    assert texts(plan, "problems") == ["Small clinics drown in paperwork"]
    assert plan.interview.unknown == ("impact", "more_of")
    assert [option.source for option in plan.options] == ["problems", "impact", "more_of"]


def test_a_title_that_is_an_option_already_is_no_second_one() -> None:
    plan = as_read(plan_of(options=["head of product"], ambition={"impact": ["Head of Product"]}))
    assert [option.name for option in plan.options] == ["head of product"]


def test_a_private_title_stays_private_as_an_option() -> None:
    line = {"id": "p1", "text": "Head of Product", "private": True}
    assert as_read(plan_of(ambition={"problems": [line]})).options[0].private


@pytest.mark.parametrize("marks", [{"private": True}, {"not_for": ["mentor"]}])
def test_whatever_moves_where_it_belongs_is_as_hidden_as_it_was(marks: dict[str, Any]) -> None:
    title, terms = {"text": "Head of Product"} | marks, {"text": "only if I'm home by five"} | marks
    read = as_read(plan_of(ambition={"problems": [title, terms, "Builds are slow"]}))
    (option,), (condition,) = read.options, read.ambition.conditions
    assert shown_to(read, "mentor").options == ()
    assert shown_to(read, "mentor").ambition.conditions == ()
    assert "manager" in condition.not_for
    assert (option.name, condition.text) == ("Head of Product", "only if I'm home by five")
    assert read.ambition.problems[0].text == "Builds are slow"


@pytest.mark.parametrize("text", ["I don't know yet", "keine Ahnung", "?"])
def test_not_knowing_is_no_line(text: str) -> None:
    plan = as_read(plan_of(ambition={"more_of": [text, "teaching"], "impact": [text]}))
    assert texts(plan, "more_of") == ["teaching"]
    assert plan.interview.unknown == ("problems", "impact")
    assert plan.options == ()


def test_a_heading_noted_as_unknown_is_noted_once() -> None:
    plan = plan_of(interview={"unknown": ["impact"]}, ambition={"problems": ["no support"]})
    assert as_read(plan).interview.unknown == ("impact", "more_of")


def test_what_to_do_less_of_is_left_as_it_stands() -> None:
    plan = as_read(plan_of(ambition={"less_of": ["Engineering manager"]}))
    assert texts(plan, "less_of") == ["Engineering manager"]
    assert plan.options == ()


def test_the_line_that_matters_most_is_the_first_of_its_heading_as_in_the_interview() -> None:
    plan = plan_of(ambition={"problems": ["slow builds", "lost tickets"]})
    chosen = as_read(plan.with_interview(matters_most=plan.ambition.problems[1].id))
    assert [line.text for line in chosen.ambition.problems] == ["lost tickets", "slow builds"]


def test_a_title_matters_most_no_longer() -> None:
    plan = plan_of(ambition={"problems": ["CTO"]}, interview={"matters_most": "p1"})
    assert as_read(plan).interview.matters_most is None


def test_options_without_a_kind_get_the_one_their_name_suggests() -> None:
    plan = as_read(plan_of(options=["Teaching a course", {"name": "Writing", "kind": "build"}]))
    assert [option.kind for option in plan.options] == ["teach", "build"]


@pytest.mark.parametrize(
    ("tables", "said"),
    [
        pytest.param({"goals": [{"id": "g1", "title": "x"}]}, "goals", id="goals"),
        pytest.param({"told": [{"on": TODAY, "to": "Ruth"}]}, "told", id="told"),
        pytest.param({"forgotten": ["x1"]}, "forgotten", id="forgotten"),
        pytest.param(
            {"experiments": [{"id": "e1", "title": "x"}], "reviews": [{"on": TODAY}]},
            "experiments and reviews",
            id="several",
        ),
    ],
)
def test_a_whole_plan_is_no_file_of_answers(tables: dict[str, Any], said: str) -> None:
    with pytest.raises(Refused, match=f"a whole plan, with {said}, .*`?ambition --plan FILE"):
        refuse_whole_plans(plan_of(**tables))


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.toml")), ids=lambda path: path.stem)
def test_the_examples_are_answers_of_which_nothing_is_lost(path: Any) -> None:
    plan = plan_of(**tomli.loads(path.read_text(encoding="utf-8")))
    refuse_whole_plans(plan)
    read = as_read(plan)
    said = {text for heading in ("problems", "impact", "more_of") for text in texts(plan, heading)}
    kept = {text for heading in ("problems", "impact", "more_of") for text in texts(read, heading)}
    assert said - kept <= {option.name for option in read.options}
    assert kept <= said


@pytest.mark.parametrize("blank", ["", "  ", "\u3000", "…"])
def test_an_empty_answer_is_none(blank: str) -> None:
    headings = {heading: [blank] for heading in ("problems", "impact", "more_of", "less_of")}
    plan = without_blanks(
        plan_of(
            ambition=headings,
            options=[blank],
            helpers=[blank],
            person={"name": blank},
            interview={"usual_answer": blank, "when_where": blank},
        )
    )
    assert plan_of() == plan
    with pytest.raises(Refused, match="no answer in it"):
        refuse_empty(plan)


def test_beside_an_empty_answer_the_others_stay() -> None:
    plan = without_blanks(plan_of(ambition={"impact": ["", "nurses sleep"]}, options=["", "Teach"]))
    assert texts(plan, "impact") == ["nurses sleep"]
    assert [option.name for option in plan.options] == ["Teach"]


def test_an_empty_line_with_something_else_to_say_is_refused() -> None:
    plan = plan_of(ambition={"impact": ["x", {"text": " ", "why": "I went through it"}]})
    with pytest.raises(Refused, match=r"ambition\.impact\.2\.text is empty"):
        without_blanks(plan)


def test_labels_before_lines_are_no_part_of_them_nor_of_titles() -> None:
    plan = as_read(
        plan_of(
            ambition={
                "problems": ["P1: outages wake people at night", "- [ ] VP of Product"],
                "more_of": ["1) teaching", "Q1: no idea"],
                "less_of": ["* meetings"],
            },
            options=["・Teach a course"],
            helpers=["a) Mei"],
        )
    )
    assert texts(plan, "problems") == ["outages wake people at night"]
    assert texts(plan, "more_of") == ["teaching", "Q1: no idea"]
    assert texts(plan, "less_of") == ["meetings"]
    assert [option.name for option in plan.options] == ["Teach a course", "VP of Product"]
    assert plan.helpers[0].name == "Mei"


def test_what_may_be_strain_is_kept_to_oneself_where_nobody_can_be_asked() -> None:
    plan = as_read(
        plan_of(
            ambition={
                "problems": ["burnt out since March", "Clinics lose referrals"],
                "more_of": [{"text": "exhausted since the reorg", "private": False}],
            }
        )
    )
    first, second = plan.ambition.problems
    assert (first.private, second.private) == (True, False)
    assert not plan.ambition.more_of[0].private


def test_a_plan_is_light_for_whoever_is_worn_down_and_not_for_what_is_to_be_less() -> None:
    less = {"less_of": ["being shouted at for things I can't change"]}
    hours = {"hours_per_week": 3}
    assert not as_read(plan_of(person=hours, ambition=less)).interview.light
    assert as_read(plan_of(ambition=less)).interview.light
    crying = {"less_of": ["crying in the toilet every day, I can't go on like this"]}
    assert as_read(plan_of(person=hours, ambition=crying)).interview.light
    worn = {**less, "problems": ["I'm burnt out"]}
    assert as_read(plan_of(person=hours, ambition=worn)).interview.light
