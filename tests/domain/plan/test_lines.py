"""The lines of the ambition: added, edited, moved, dropped; what changed is kept."""

import pytest

from ambition_cli.domain.plan import lines
from ambition_cli.domain.plan.model import Plan
from ambition_cli.errors import Refused
from support.plans import TODAY, plan_of
from support.rows import each

AMBITION = """
[ambition]
problems = ["newcomers get no support", "clinics drown in paper"]
more_of = ["teaching"]
less_of = ["evenings away"]
"""
LINE = {"id": "m1", "text": "teaching"}


@pytest.fixture
def plan() -> Plan:
    return plan_of(AMBITION)


def texts(plan: Plan, heading: str) -> list[str]:
    return [line.text for line in getattr(plan.ambition, heading)]


def test_an_added_line_stands_last_under_its_heading_with_an_id_of_its_letter(plan: Plan) -> None:
    after = lines.add(plan, "problems", "juniors do not dare to ask", {"short": "daring"})
    added = after.ambition.problems[-1]
    assert (added.id, added.text, added.short) == ("p3", "juniors do not dare to ask", "daring")


@each(
    ("word", "heading"),
    [
        ("problems", "problems"),
        ("Problem", "problems"),
        ("more", "more_of"),
        ("more of", "more_of"),
        ("condition", "conditions"),
        ("hope", None),
    ],
)
def test_a_heading_is_known_by_the_words_that_a_person_types(
    word: str, heading: str | None
) -> None:
    assert lines.heading_named(word) == heading


def test_a_fourth_line_is_refused_with_one_to_change_instead(plan: Plan) -> None:
    full = lines.add(plan, "problems", "a third")
    with pytest.raises(Refused, match=r"3 lines .*`ambition lines edit p3`"):
        lines.add(full, "problems", "a fourth")


def test_a_heading_with_a_line_is_unknown_no_longer() -> None:
    plan = plan_of(interview={"unknown": ["impact", "problems"]})
    assert lines.add(plan, "impact", "they trust themselves").interview.unknown == ("problems",)


def test_new_words_for_a_line_are_kept_beside_the_old(plan: Plan) -> None:
    after = lines.edit(plan, "m1", {"text": "teaching and explaining"}, TODAY)
    assert texts(after, "more_of") == ["teaching and explaining"]
    change = after.changes[0]
    assert (change.on, change.line, change.was, change.now) == (
        TODAY,
        "m1",
        "teaching",
        "teaching and explaining",
    )


def test_what_leaves_the_words_alone_is_no_change_of_the_ambition(plan: Plan) -> None:
    after = lines.edit(plan, "m1", {"baseline_hours": 1, "text": "teaching"}, TODAY)
    assert (after.ambition.more_of[0].baseline_hours, after.changes) == (1, ())


def test_a_line_cannot_be_left_without_words(plan: Plan) -> None:
    with pytest.raises(Refused, match="text"):
        lines.edit(plan, "m1", {"text": ""}, TODAY)


def test_a_line_still_being_said_is_reworded_and_taken_back_without_a_trace(plan: Plan) -> None:
    after = lines.without(lines.reworded(plan, "p1", "no support"), "p2")
    assert (texts(after, "problems"), after.changes) == (["no support"], ())


def test_a_moved_line_becomes_the_priority_of_its_heading(plan: Plan) -> None:
    after = lines.move(plan, "p2", 1)
    assert texts(after, "problems") == ["clinics drown in paper", "newcomers get no support"]
    assert [line.id for line in lines.first_lines(after)] == ["p2", "m1"]


@pytest.mark.parametrize("position", [0, 3])
def test_a_place_that_is_not_there_is_refused_with_those_that_are(
    plan: Plan, position: int
) -> None:
    with pytest.raises(Refused, match="the position under problems must be from 1 to 2"):
        lines.move(plan, "p1", position)


def test_a_dropped_line_stays_under_changes_and_matters_most_no_longer() -> None:
    plan = plan_of(AMBITION, interview={"matters_most": "p2"})
    after = lines.drop(plan, "clinics", TODAY)
    assert texts(after, "problems") == ["newcomers get no support"]
    assert (after.changes[0].line, after.changes[0].was) == ("p2", "clinics drown in paper")
    assert after.changes[0].now is None
    assert after.interview.matters_most is None


def test_a_line_that_goals_and_experiments_serve_can_be_dropped() -> None:
    plan = plan_of(
        ambition={"problems": [{"id": "p1", "text": "no support"}], "more_of": [LINE]},
        goals=[{"id": "g1", "title": "Run a cohort", "serves": ["m1"]}],
        experiments=[{"id": "e1", "title": "Teach", "serves": ["m1", "p1"]}],
    )
    assert lines.serving(plan, "m1") == ["g1", "e1"]
    after = lines.drop(plan, "m1", TODAY)
    assert texts(after, "more_of") == []
    assert after.goals[0].serves == ("m1",)


@pytest.mark.parametrize(
    ("most", "expected"),
    [
        pytest.param(None, "p1", id="nothing chosen"),
        pytest.param("m1", "m1", id="the first of another heading"),
        pytest.param("p2", "p1", id="no first line any more"),
    ],
)
def test_what_matters_most_is_the_chosen_first_line_or_else_the_first(
    most: str | None, expected: str
) -> None:
    plan = plan_of(AMBITION, interview={"matters_most": most})
    priority = lines.priority(plan)
    assert priority
    assert priority.id == expected


def test_headings_without_a_line_are_open_and_less_of_is_none_of_them(plan: Plan) -> None:
    assert lines.open_headings(plan) == ["impact"]
    assert lines.open_headings(plan_of()) == ["problems", "impact", "more_of"]
    assert lines.priority(plan_of()) is None


def test_a_line_knows_its_heading(plan: Plan) -> None:
    assert lines.heading_of(plan, plan.ambition.less_of[0]) == "less_of"


def test_with_the_clock_set_back_changes_stay_in_the_order_in_which_they_were_made() -> None:
    later = TODAY.replace(month=12)
    plan = lines.edit(plan_of(AMBITION), "m1", {"text": "explaining"}, later)
    plan = lines.edit(plan, "m1", {"text": "drawing"}, TODAY)
    plan = lines.drop(plan, "p2", TODAY)
    assert [(one.on, one.now) for one in plan.changes] == [
        (later, "explaining"),
        (later, "drawing"),
        (later, None),
    ]


def test_what_taught_a_change_is_kept_with_it() -> None:
    plan = plan_of(AMBITION, experiments=[{"id": "e1", "title": "Teach once"}])
    after = lines.edit(plan, "m1", {"text": "explaining"}, TODAY, from_experiment="e1")
    assert after.changes[0].from_experiment == "e1"


def test_a_label_before_a_line_is_no_part_of_it_however_it_comes_in() -> None:
    plan = lines.add(plan_of(), "problems", "P1: outages wake people")
    assert plan.ambition.problems[0].text == "outages wake people"
    assert lines.reworded(plan, "p1", "- slow builds").ambition.problems[0].text == "slow builds"
    edited = lines.edit(plan, "p1", {"text": "1) slow builds"}, TODAY)
    assert edited.ambition.problems[0].text == "slow builds"
    assert edited.changes[0].now == "slow builds"
    again = lines.edit(plan, "p1", {"text": "- outages wake people"}, TODAY)
    assert again == plan
    several = lines.add(plan_of(), "problems", "1. outages\n2. slow builds")
    assert several.ambition.problems[0].text == "1. outages\n2. slow builds"


def test_a_line_added_by_hand_was_found_on_the_way_once_the_interview_is_done(plan: Plan) -> None:
    said = lines.add_or_learn(plan, "impact", "they trust themselves", {}, TODAY)
    assert said == lines.add(plan, "impact", "they trust themselves")
    trying = plan_of(AMBITION, experiments=[{"id": "e1", "title": "Ask around"}])
    taught = lines.add_or_learn(trying, "impact", "they trust themselves", {}, TODAY, "e1")
    assert [(one.line, one.from_experiment) for one in taught.changes] == [("i1", "e1")]
    done = plan_of(AMBITION + "[interview]\nfinished = 2026-07-01T12:00:00\n")
    found = lines.add_or_learn(done, "impact", "they trust themselves", {}, TODAY)
    assert [(one.line, one.on) for one in found.changes] == [("i1", TODAY)]
