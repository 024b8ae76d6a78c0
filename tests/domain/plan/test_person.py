"""The person, the helpers and the options."""

import datetime as dt
from typing import Any

import pytest

from ambition_cli.domain.plan import helpers, options, person
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.plan.records import put, with_fields
from ambition_cli.errors import Refused
from support.plans import plan_of
from support.rows import each


@pytest.fixture
def plan() -> Plan:
    return plan_of(
        """
        helpers = ["Mei", "Meike"]
        options = ["Teaching a course", "Head of Product"]
        [[goals]]
        id = "g1"
        title = "Run a cohort"
        helper = "Mei"
        [[experiments]]
        id = "e1"
        title = "Teach"
        helper = "Mei"
        [[experiments]]
        id = "e2"
        title = "Listen"
        helper = "Meike"
        """
    )


def helped_by(plan: Plan) -> list[str | None]:
    return [goal.helper for goal in plan.goals] + [one.helper for one in plan.experiments]


def test_what_is_known_of_the_person_changes_field_by_field(plan: Plan) -> None:
    after = person.edit(plan, {"hours_per_week": 2.5, "not_before": dt.date(2026, 8, 3)})
    after = person.edit(after, {"months": 6, "not_before": None})
    known = after.person
    assert (known.hours_per_week, known.months, known.not_before) == (2.5, 6, None)


def test_what_one_said_of_ones_ways_changes_and_goals_that_still_say_it_are_told() -> None:
    plan = plan_of(
        """
        [interview]
        obstacle = "I polish"
        when_where = "Tuesday, in the library"
        [[goals]]
        id = "g1"
        title = "Show it early"
        obstacle = "I polish"
        [[goals]]
        id = "g2"
        title = "Teach"
        if_then = "If it is tuesday, in the library, then I write one page"
        [[goals]]
        id = "g3"
        title = "Over"
        status = "reached"
        obstacle = "I polish"
        """
    )
    assert person.told_before(plan, {"obstacle": "I wait"}) == ["g1"]
    assert person.told_before(plan, {"when_where": None}) == ["g2"]
    assert person.told_before(plan, {"months": 6}) == []
    after = person.edit(plan, {"obstacle": "I wait", "when_where": None, "months": 6})
    assert (after.interview.obstacle, after.interview.when_where) == ("I wait", None)
    assert after.person.months == 6


@pytest.mark.parametrize("months", [3, 6])
def test_a_horizon_reaches_three_to_six_months(plan: Plan, months: int) -> None:
    assert person.edit(plan, {"months": months}).person.months == months


@pytest.mark.parametrize("hours", [0, 80])
def test_hours_go_from_none_to_all_that_a_week_has(plan: Plan, hours: int) -> None:
    assert person.edit(plan, {"hours_per_week": hours}).person.hours_per_week == hours


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        pytest.param({"months": 2}, "3 to 6", id="too few months"),
        pytest.param({"months": 7}, "3 to 6", id="too many months"),
        pytest.param({"hours_per_week": -1}, "0 to 80", id="hours below none"),
        pytest.param({"hours_per_week": 81}, "0 to 80", id="more hours than a week has"),
        pytest.param({"hours_per_week": float("nan")}, "0 to 80", id="no number"),
    ],
)
def test_figures_that_make_no_plan_are_refused_with_those_that_do(
    plan: Plan, fields: dict[str, Any], said: str
) -> None:
    with pytest.raises(Refused, match=said):
        person.edit(plan, fields)


def test_an_options_kind_is_proposed_unless_given(plan: Plan) -> None:
    after = options.add_option(plan, "Coaching newcomers")
    after = options.add_option(after, "Coaching a choir", {"kind": "volunteer"})
    added = [(one.id, one.kind, one.status) for one in after.options[2:]]
    assert added == [("o3", "coach", "open"), ("o4", "volunteer", "open")]


def test_an_option_changes_in_its_place(plan: Plan) -> None:
    after = options.edit_option(plan, "teaching", {"kind": "speak"})
    assert [(one.id, one.kind) for one in after.options] == [("o1", "speak"), ("o2", None)]


def test_a_dropped_option_stays_with_its_reason_and_is_dropped_once(plan: Plan) -> None:
    after = options.drop_option(plan, "o2", "it is the title I liked")
    assert after.options[1].status == "dropped"
    assert after.options[1].why == "it is the title I liked"
    with pytest.raises(Refused, match="o2 is already dropped; `ambition options`"):
        options.drop_option(after, "o2", None)


def test_an_option_still_being_said_goes_without_a_trace(plan: Plan) -> None:
    assert [one.id for one in options.without_option(plan, "o1").options] == ["o2"]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("Mei", "Mei", id="the name wins over a beginning"),
        pytest.param("meik", "Meike", id="a beginning in any case"),
    ],
)
def test_a_helper_is_found_by_name_or_beginning(plan: Plan, name: str, expected: str) -> None:
    assert helpers.helper_named(plan, name).name == expected


@pytest.mark.parametrize("name", ["me", "Ruth", ""])
def test_a_helper_not_found_alone_is_refused_with_those_there_are(plan: Plan, name: str) -> None:
    with pytest.raises(Refused, match="yours are Mei and Meike"):
        helpers.helper_named(plan, name)


@each(
    ("said", "expected"),
    [
        ("Mei, mentor", {"name": "Mei", "role": "mentor"}),
        ("Ruth,  my Manager ", {"name": "Ruth", "role": "manager"}),
        ("Mei", {"name": "Mei"}),
        ("Mei, from the clinic", {"name": "Mei, from the clinic"}),
        ("Smith, J., peer", {"name": "Smith, J.", "role": "peer"}),
        ("mentor", {"name": "mentor"}),
        ("Sofia. She is an analytics engineer now", {"name": "Sofia"}),
        ("My lead could. She said so in May", {"name": "My lead", "role": "manager"}),
        ("Ana, mentor. We talk on Fridays", {"name": "Ana", "role": "mentor"}),
        ("Mei. We worked on billing", {"name": "Mei"}),
        ("My lead could help", {"name": "My lead", "role": "manager"}),
        ("Prof. Anna from design", {"name": "Prof. Anna from design"}),
        ("J. van Dam", {"name": "J. van Dam"}),
        ("Dr. Anna Lee", {"name": "Dr. Anna Lee"}),
    ],
)
def test_a_helpers_role_is_read_from_behind_the_comma(said: str, expected: dict[str, str]) -> None:
    assert helpers.helper_said(said) == expected


def test_the_name_is_said_back_where_more_was_said_of_somebody() -> None:
    assert helpers.name_said_back("Sofia. She moved last year") == "I've put down “Sofia”."
    assert helpers.name_said_back("Sofia, mentor") == ""


def test_a_helper_is_added_once(plan: Plan) -> None:
    after = helpers.add_helper(plan, "Ruth", {"role": "manager", "ask": "a room"})
    assert (after.helpers[-1].role, after.helpers[-1].ask) == ("manager", "a room")
    with pytest.raises(Refused, match="Ruth is already one of your helpers"):
        helpers.add_helper(after, "Ruth")


def test_goals_and_experiments_follow_a_helper_to_a_new_name(plan: Plan) -> None:
    after = helpers.edit_helper(plan, "Mei", {"name": "Mei Tanaka", "role": "mentor"})
    assert [one.name for one in after.helpers] == ["Mei Tanaka", "Meike"]
    assert helped_by(after) == ["Mei Tanaka", "Mei Tanaka", "Meike"]


def test_only_the_step_that_asks_a_helper_follows_the_new_name(plan: Plan) -> None:
    steps = [
        *("Ask Mei for a room", "Ask for two names: Mei", "Ask Meike for a desk"),
        *(
            "Ask Mei what she thinks",
            "Meet Mei",
            "Ask for time",
            "Ask Mei for a room and Mei for tea",
        ),
    ]
    asking = put(plan, with_fields(plan.experiments[0], {"steps": tuple(steps)}))
    after = helpers.edit_helper(asking, "Mei", {"name": "Bo"})
    assert after.experiments[0].steps == (
        *("Ask Bo for a room", "Ask for two names: Bo", *steps[2:6]),
        "Ask Bo for a room and Mei for tea",
    )
    assert helpers.drop_helper(asking, "Mei").experiments[0].steps == (*steps[2:6],)


def test_a_helper_cannot_take_the_name_of_another(plan: Plan) -> None:
    with pytest.raises(Refused, match="Meike"):
        helpers.edit_helper(plan, "Mei", {"name": "Meike"})


def test_a_helper_who_leaves_is_expected_nowhere_any_more(plan: Plan) -> None:
    after = helpers.drop_helper(plan, "Mei")
    assert [one.name for one in after.helpers] == ["Meike"]
    assert helped_by(after) == [None, None, "Meike"]


def test_a_label_is_no_part_of_an_options_name_nor_of_a_helpers() -> None:
    plan = options.add_option(plan_of(), "2) Teach a course")
    plan = options.edit_option(plan, "o1", {"name": "- Teach two courses"})
    assert plan.options[0].name == "Teach two courses"
    assert helpers.helper_said("1. Mei, mentor") == {"name": "Mei", "role": "mentor"}
