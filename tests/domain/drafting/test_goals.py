"""Drafts: what the answers become, whatever they are."""

import datetime as dt
import re
from pathlib import Path
from typing import Any

import pytest

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.drafting.goals import confirmed, drafted_goals, standing_goals
from ambition_cli.domain.drafting.ours import is_ours
from ambition_cli.domain.interview.answers_file import as_read
from ambition_cli.domain.interview.order import Script, experiments_drafted, finished, goals_drafted
from ambition_cli.domain.plan.goals import counts_hours, counts_verdicts
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.words.choices import HEADINGS
from ambition_cli.domain.words.dates import add_months
from support.plans import EXAMPLES, TODAY, plan_of
from support.rows import each

SCRIPT = Script(catalogue(), TODAY)
NOON = dt.datetime(2026, 7, 24, 12)


def drafted(**tables: Any) -> Plan:
    return finished(as_read(plan_of(**tables)), SCRIPT, NOON)


def from_example(name: str) -> Plan:
    text = (EXAMPLES / f"{name}.toml").read_text(encoding="utf-8")
    return finished(as_read(plan_of(text)), SCRIPT, NOON)


PEOPLE = [path.stem for path in sorted(Path(EXAMPLES).glob("*.toml"))]


@each("name", PEOPLE)
def test_the_same_answers_on_the_same_day_make_the_same_plan(name: str) -> None:
    assert from_example(name) == from_example(name)


def test_what_an_option_puts_to_the_test_needs_no_experiment_of_its_own() -> None:
    plan = drafted(ambition={"more_of": ["writing", "teaching people"]}, options=["Teach a course"])
    about = [one for one in plan.experiments if "m2" in one.serves]
    assert {one.option for one in about} == {"o1"}


@each("name", PEOPLE)
def test_every_experiment_of_an_example_can_be_begun_tonight(name: str) -> None:
    for one in from_example(name).experiments:
        assert one.hypothesis
        assert one.criterion
        assert one.hours
        assert bool(one.starts and one.ends) == (one.status == "planned")
        assert one.drafted_from
        assert len(one.steps) >= 3


def test_each_pattern_drafts_its_goal_and_the_fourth_waits() -> None:
    plan = drafted(ambition={"impact": ["They rest"], "more_of": ["care"]}, options=["A", "B"])
    assert [goal.status for goal in plan.goals] == ["active", "active", "active", "later"]
    assert [goal.serves for goal in plan.goals] == [("i1",), ("m1",), ("i1",), ("problems",)]


def test_the_problem_stands_in_the_title_as_it_was_typed() -> None:
    plan = drafted(ambition={"problems": ["slow [x] :smile: builds!"]})
    assert plan.goals[0].title == "Change something about “slow [x] :smile: builds!”"


def test_a_long_line_goes_by_its_short_name() -> None:
    line = {"text": "x " * 500, "short": "slow builds"}
    assert "slow builds" in drafted(ambition={"problems": [line]}).goals[0].title


@pytest.mark.parametrize("months", [3, 6])
def test_an_open_heading_gets_a_goal_due_after_three_months_and_its_experiments(
    months: int,
) -> None:
    plan = drafted(
        ambition={"problems": ["slow builds"], "impact": ["They rest"]}, person={"months": months}
    )
    goal = next(goal for goal in plan.goals if goal.serves == ("more_of",))
    ends = [one.ends for one in plan.experiments if one.goal == goal.id and one.ends]
    assert goal.due
    assert add_months(TODAY, 3) <= goal.due <= add_months(TODAY, months)
    assert goal.due > max(ends)
    assert any(set(one.serves) & set(HEADINGS) for one in plan.experiments)


def test_what_nobody_said_is_named_as_assumed() -> None:
    plan = drafted(ambition={"problems": ["slow builds"]})
    assert set(plan.goals[0].assumed) == {"measure", "obstacle", "if_then"}
    said = drafted(
        ambition={"problems": ["slow builds"]},
        interview={"obstacle": "I wait", "when_where": "Monday 9:00"},
    )
    assert said.goals[0].assumed == ("measure",)
    assert said.goals[0].obstacle == "I wait"
    assert (said.goals[0].if_then or "").startswith("If it's Friday and I haven't touched this")


def test_what_gets_in_the_way_belongs_to_one_goal_and_the_plan_there_answers_it() -> None:
    plan = drafted(
        ambition={"problems": ["slow builds"], "more_of": ["teaching"]},
        options=["A", "B"],
        interview={"obstacle": "I wait", "when_where": "Monday 9:00"},
    )
    having = [goal for goal in plan.goals if goal.obstacle == "I wait"]
    assert [goal.serves for goal in having] == [("m1",)]
    assert (having[0].if_then or "").startswith("If it's Friday and I haven't touched this")
    assert (plan.goals[0].if_then or "").startswith("If it is Monday 9:00, then I ")
    assert len({goal.obstacle for goal in plan.goals}) == len(plan.goals)


def test_one_goal_alone_waits_for_the_hour_that_was_set_aside() -> None:
    said = {"problems": ["slow builds"], "more_of": ["teaching"]}
    plan = drafted(ambition=said, options=["Teach"], interview={"when_where": "Monday 9:00"})
    assert len(plan.goals) > 1
    assert [str(goal.if_then).startswith("If it is ") for goal in plan.goals].count(True) == 1


def test_where_nobody_counted_hours_a_result_is_counted() -> None:
    plan = drafted(ambition={"more_of": ["keeping bees"]})
    goal = plan.goals[0]
    assert goal.title == "Have something to show for time spent keeping bees"
    assert (goal.measure, goal.baseline, goal.target) == ("results that somebody has seen", 0, 3)
    first = plan.experiments[0]
    assert first.goal == goal.id
    assert first.title == "Spend four hours keeping bees, and show somebody what came of it"


def test_a_figure_names_what_it_counts_as_the_title_does() -> None:
    goal = drafted(ambition={"problems": ["stock feed fails about twice a week"]}).goals[0]
    assert goal.title == "Make the stock feed fail less often"
    assert goal.measure == "times a week that the stock feed fails"


def test_what_somebody_wants_more_of_is_a_result_where_an_experiment_says_which() -> None:
    plan = drafted(
        ambition={"more_of": ["python scripting"]},
        interview={
            "when_where": "Saturday mornings",
            "obstacle": "I lose momentum after two weeks",
        },
    )
    goal = plan.goals[0]
    assert goal.title == "Write scripts that other people use too"
    assert (goal.measure, goal.baseline) == ("scripts of mine that somebody else uses", 0)
    assert goal.if_then == (
        "If I've skipped a week, "
        "then I take fifteen minutes the very next day to automate one more step"
    )
    [asked] = goals_drafted(plan_of(ambition={"more_of": ["python scripting"]}), SCRIPT)[:1]
    assert (asked.sets, "show somebody" in asked.question) == ("title", True)


OLD_GOALS = [
    {"title": "a", "drafted_from": ["p1", "i1"], "measure": "times this has come true: They rest"},
    {"title": "b", "drafted_from": ["m1"], "measure": "hours a week"},
    {"title": "c", "drafted_from": ["o1"], "measure": "options with a verdict"},
]


def with_goals(*goals: dict[str, Any], **interview: Any) -> Plan:
    """Return a plan with goals drafted long ago, or by hand."""
    goals = tuple({"id": f"g{n}", "status": "active", **goal} for n, goal in enumerate(goals, 1))
    return as_read(
        plan_of(
            ambition={
                "problems": [{"id": "p1", "text": "slow builds"}],
                "impact": [{"id": "i1", "text": "They rest"}],
                "more_of": [{"id": "m1", "text": "teaching"}],
            },
            options=[{"id": "o1", "name": "A"}],
            goals=list(goals),
            interview=interview,
        )
    )


def test_the_goals_of_a_plan_that_was_drafted_in_other_words_are_not_drafted_again() -> None:
    assert drafted_goals(with_goals(*OLD_GOALS), catalogue(), TODAY) == []


@each(
    ("goal", "family"),
    [
        ({"drafted_from": ["p1", "i1"]}, "contribute"),
        ({"drafted_from": ["i1"], "measure": "people who rest"}, "contribute"),
        ({"drafted_from": ["m1"], "measure": "in words of my own"}, "practise"),
        ({"drafted_from": ["o1"], "measure": "in words of my own"}, "find-out"),
        ({"drafted_from": ["more_of"]}, "discover"),
        ({"drafted_from": ["more_of", "impact"]}, "discover"),
        ({"serves": ["m1"]}, "practise"),
        ({"measure": "hours a week"}, "practise"),
        ({"measure": "options with a verdict", "serves": ["p1"]}, "find-out"),
        ({}, "contribute"),
    ],
)
def test_the_family_of_a_goal_is_told_by_what_it_was_drafted_from(
    goal: dict[str, Any], family: str
) -> None:
    plan = with_goals({"title": "x", **goal})
    assert [draft.key for draft in standing_goals(plan)] == [family]


def test_what_patterns_count_is_known_by_their_measure() -> None:
    """A new wording goes into the list in plan/goals.py; the old ones stay, as plans keep them."""
    for pattern in catalogue().patterns:
        assert counts_verdicts(pattern.measure) == (pattern.when in ("option", "options"))
        assert counts_hours(pattern.measure) == (pattern.when == "more_of")


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        (
            {"when_where": "Tuesdays 18:00"},
            "If it is Tuesday 18:00, then I take one step",
        ),
        (
            {"when_where": "when the house is quiet"},
            "If it is the time when the house is quiet, then I take one step",
        ),
        ({}, "If it is some day, then I take one step"),
        ({"obstacle": "I wait"}, "If it is some day, then I take one step"),
    ],
)
def test_an_if_then_plan_gets_the_cue_that_was_said_since(
    answers: dict[str, str], expected: str
) -> None:
    drafted_then = {
        "title": "x",
        "drafted_from": ["p1"],
        "if_then": "If it is some day, then I take one step",
        "assumed": ["if_then"],
    }
    plan = with_goals(drafted_then, **answers)
    goal = confirmed(plan, plan.goals[0], catalogue().patterns)
    assert goal.if_then == expected
    assert bool(goal.assumed) == ("when_where" not in answers)


def test_a_plan_against_an_obstacle_gets_the_obstacle_that_was_said_since() -> None:
    practise = {
        "title": "x",
        "drafted_from": ["m1"],
        "obstacle": "ours",
        "if_then": "If ours, then I name another hour",
        "assumed": ["obstacle", "if_then"],
    }
    plan = with_goals(practise, obstacle="I say yes to everybody else first")
    goal = confirmed(plan, plan.goals[0], catalogue().patterns)
    assert goal.obstacle == "I say yes to everybody else first"
    assert re.fullmatch(
        "If somebody asks me .*, then I say “I'll tell you tomorrow”.*",
        goal.if_then or "",
    )
    assert goal.assumed == ()


def test_a_moment_of_ours_runs_on_and_no_quotation_marks_stand_around_it() -> None:
    goal = drafted(ambition={"problems": ["slow builds"]}).goals[0]
    assert (goal.if_then or "").startswith("If it is Monday morning, then I ")


def test_hours_of_practice_begin_where_they_are_today() -> None:
    line = {"text": "keeping bees", "baseline_hours": 1.5}
    goal = drafted(ambition={"more_of": [line]}, person={"hours_per_week": 4}).goals[0]
    assert (goal.baseline, goal.target) == (1.5, 3.5)


def test_nothing_starts_before_the_day_it_may() -> None:
    later = dt.date(2026, 9, 1)
    plan = drafted(
        ambition={"problems": ["slow builds"]}, person={"not_before": later}, options=["A"]
    )
    assert {goal.starts for goal in plan.goals} == {later}
    assert all(one.starts >= later for one in plan.experiments if one.starts)


def test_a_hard_no_rules_out_what_it_names() -> None:
    no = {"text": "stages", "hard_no": True, "tags": ["public"]}
    plan = drafted(ambition={"less_of": [no]}, options=[{"name": "give talks", "kind": "speak"}])
    tags = {one.id: one.tags for one in catalogue().archetypes}
    assert plan.experiments
    assert all("public" not in tags[one.archetype or ""] for one in plan.experiments)


def test_options_for_which_there_is_no_room_wait_and_are_named_with_the_reason() -> None:
    plan = as_read(plan_of(options=[f"Option {n}" for n in range(30)]))
    drafts = experiments_drafted(plan, SCRIPT)
    planned = {one.record.option for one in drafts.experiments if one.record.is_planned}
    assert len(planned - {None}) >= 3
    assert {one.id for one in drafts.waiting} == {one.id for one in plan.options} - planned
    assert {one.reason for one in drafts.waiting} <= {"enough", "hours", "months", "tests"}


def test_zero_hours_plan_nothing_and_still_give_goals() -> None:
    plan = drafted(
        ambition={"problems": ["slow builds"]}, person={"hours_per_week": 0}, options=["A"]
    )
    assert plan.goals
    assert {one.status for one in plan.experiments} == {"later"}


def test_one_hour_a_week_still_gives_a_plan() -> None:
    plan = drafted(
        ambition={"problems": ["slow builds"]}, person={"hours_per_week": 1}, options=["A"]
    )
    assert any(one.status == "planned" for one in plan.experiments)


def test_a_next_rung_waits_behind_the_one_before() -> None:
    plan = drafted(options=[{"name": "Head of Product", "kind": "lead"}])
    first = next(one for one in plan.experiments if one.option == "o1")
    after = next(one for one in plan.experiments if one.after == first.id)
    assert after.status == "later" or (first.ends and after.starts and after.starts > first.ends)
    assert after.rung != first.rung


def test_who_counted_their_hours_gets_more_of_these() -> None:
    line = {"text": "python scripting", "baseline_hours": 1}
    plan = drafted(ambition={"more_of": [line]}, person={"hours_per_week": 4})
    assert (plan.goals[0].measure, plan.goals[0].baseline) == ("hours a week", 1)
    assert plan.experiments[0].archetype == "every-week-for-real"


@each(
    ("problem", "impact", "most", "title"),
    [
        # Nothing is made for this problem: the goal is in their own words.
        ("Town forms are in legalese", "Residents fill them in alone", None,
         "Three residents fill them in alone"),
        # What is made for it says more where the impact is about the same.
        ("Alerts wake people for nothing", "Engineers are woken by fewer alerts", None,
         "Get rid of alerts that wake people for nothing"),
        # A word of the problem alone may mean something else.
        ("Alerts wake people for nothing", "Nurses sleep through", None,
         "Three nurses sleep through"),
        ("Alerts wake people for nothing", "Nurses sleep through", "p1",
         "Three nurses sleep through"),
        # What is made for the problem that was put first counts for more than a picture.
        ("Alerts wake people for nothing", "a nurse who sleeps through the night", "p1",
         "Get rid of alerts that wake people for nothing"),
        ("Alerts wake people for nothing", "a nurse who sleeps through the night", "i1",
         "A nurse who sleeps through the night"),
        # What is pictured already stands as it is.
        ("Town forms are in legalese", "my neighbour who is eighty fills one in alone", None,
         "My neighbour who is eighty fills one in alone"),
        ("Alerts wake people for nothing", "Nurses sleep through", "i1",
         "Three nurses sleep through"),
    ],
)  # fmt: skip
def test_a_goal_is_what_the_impact_says_unless_more_is_known(
    problem: str, impact: str, most: str | None, title: str
) -> None:
    interview = {"matters_most": most} if most else {}
    lines = {"problems": [problem], "impact": [impact]}
    plan = drafted(person={"hours_per_week": 4}, ambition=lines, interview=interview)
    assert plan.goals[0].title == title
    assert is_ours(title, plan, catalogue())


def test_the_next_chance_for_a_picture_takes_no_turn_from_the_problem_put_first() -> None:
    problem = "families get split up on the seat map"  # nothing is made for it
    lines = {"problems": [problem], "impact": ["a friend who ships alone on a Friday"]}
    first = [
        drafted(ambition=lines, interview={"matters_most": most}).experiments[0].archetype
        for most in ("p1", "i1")
    ]
    assert first == ["one-real-case-changed", "the-next-chance-for-it"]


def test_what_should_be_less_has_the_first_goal_where_it_matters_most() -> None:
    lines = {"problems": ["Builds are slow"], "less_of": ["being the router between two rooms"]}
    plan = drafted(ambition=lines, interview={"matters_most": "l1"}, person={"hours_per_week": 4})
    first = plan.goals[0]
    assert first.title == "Cut back on being the router between two rooms"
    assert [one.goal for one in plan.experiments if one.drafted_from == ("l1",)] == [first.id]
    other = drafted(ambition=lines, interview={"matters_most": "p1"})
    assert "router" not in other.goals[0].title


def test_a_figure_beside_what_is_tried_gives_the_goal_its_name() -> None:
    problem = "Patients don't come, like 1 of 4, and the receptionist spends the day calling"
    plan = drafted(ambition={"problems": [problem]}, person={"hours_per_week": 4})
    first = plan.goals[0]
    assert first.title == "Bring down the share of patients who don't come"
    assert (first.measure, first.baseline) == ("per cent of patients who don't come", 25)


@each(
    ("title", "ours"),
    [
        ("Newcomers trust themselves", True),  # drafted from a line that says just this
        ("newcomers trust themselves", True),
        ("Newcomers trust themselves and stay", False),
        ("Run a first cohort", False),
    ],
)
def test_a_title_that_is_a_line_is_one_of_ours(title: str, ours: bool) -> None:
    plan = plan_of(ambition={"impact": ["Newcomers trust themselves"]})
    assert is_ours(title, plan, catalogue()) == ours


def test_each_title_that_was_drafted_is_one_of_ours() -> None:
    plan = as_read(plan_of((EXAMPLES / "ana.toml").read_text(encoding="utf-8")))
    drafted = [draft.record.title for draft in goals_drafted(plan, Script(catalogue(), TODAY))]
    assert drafted
    assert [title for title in drafted if not is_ours(title, plan, catalogue())] == []


@each(("light", "carries"), [(False, "practise"), (True, "contribute")])
def test_what_gets_in_the_way_belongs_to_a_goal_that_is_begun_now(
    light: bool, carries: str
) -> None:
    plan = as_read(
        plan_of(
            ambition={"problems": ["slow builds"], "more_of": ["teaching"]},
            interview={"obstacle": "I say yes to everything", "light": light},
        )
    )
    drafts = goals_drafted(plan, SCRIPT)
    assert [one.record.status for one in drafts[:2]] == ["active", "later" if light else "active"]
    assert [one.key for one in drafts if one.record.obstacle == "I say yes to everything"] == [
        carries
    ]
