"""What is drafted where an answer is owed by a day."""

import datetime as dt

import pytest

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.drafting.edits import kept_text
from ambition_cli.domain.drafting.experiments import drafted_experiments
from ambition_cli.domain.interview.order import Script, finished, goals_drafted
from ambition_cli.domain.plan import goals
from ambition_cli.domain.plan.model import Experiment, Plan
from ambition_cli.domain.progress.check import findings
from ambition_cli.domain.progress.decisions import with_probe
from ambition_cli.domain.words.dates import add_days, in_full
from ambition_cli.errors import Refused
from support.plans import TODAY, plan_of

SCRIPT = Script(catalogue(), TODAY)
NOON = dt.datetime(2026, 7, 24, 12)


def _planned(plan: Plan) -> list[Experiment]:
    return [one for one in plan.experiments if one.is_planned]


def test_the_deadline_is_asked_for_only_where_none_was_said() -> None:
    plan = finished(plan_of(options=["Tech lead at a bank (the offer)"]), SCRIPT, NOON)
    assert "deadline-and-terms" in [one.archetype for one in plan.experiments]


@pytest.mark.parametrize("days", [3, 10, 20, 40])
@pytest.mark.parametrize("hours", [1, 3, 8])
def test_what_helps_to_decide_comes_before_the_day_of_the_decision(days: int, hours: int) -> None:
    owed = add_days(TODAY, days)
    before = plan_of(
        options=["SRE Manager at Globex", "Staff Engineer", "Run a lab", "Write a book"],
        ambition={"problems": ["slow builds"], "more_of": ["teaching"]},
        interview={"occasion": "offer", "occasion_on": owed},
        person={"hours_per_week": hours, "months": 5},
    )
    plan = finished(before, SCRIPT, NOON)
    tried = [one for one in _planned(plan) if one.option]
    assert tried[0].archetype == "terms-in-writing"
    assert all(one.starts and one.starts < owed for one in tried)
    assert all(one.ends and one.ends < owed for one in tried[1:])
    waits = {one.id for one in drafted_experiments(before, catalogue(), [], TODAY).waiting}
    assert {one.id for one in plan.options} == {str(one.option) for one in tried} | (
        waits & {one.id for one in plan.options}
    )


@pytest.mark.parametrize(
    ("days", "before"), [(20, "11 August 2026"), (2, "25 July 2026"), (1, "25 July 2026")]
)
def test_the_goal_of_an_offer_asks_for_a_day_before_the_answer_is_owed(
    days: int, before: str
) -> None:
    owed = add_days(TODAY, days)
    plan = plan_of(
        options=["SRE Manager at Globex"], interview={"occasion": "offer", "occasion_on": owed}
    )
    draft = next(one for one in goals_drafted(plan, SCRIPT) if one.key == "find-out")
    assert f"due on {in_full(owed)}" in draft.question
    assert draft.question.endswith(f"For example, {before}.")
    day = dt.date.fromisoformat(kept_text("due", before, draft.record, TODAY))
    assert TODAY < day <= owed


def test_the_goal_of_an_offer_moves_with_the_day_on_which_the_answer_is_owed() -> None:
    owed = add_days(TODAY, 20)
    before = plan_of(
        options=["SRE Manager at Globex"], interview={"occasion": "offer", "occasion_on": owed}
    )
    plan = finished(before, SCRIPT, NOON)
    goal = next(one for one in plan.goals if one.due == owed)
    for days in (3, 27):  # decided earlier, or given another week
        moved = goals.edit(plan, goal.id, {"due": add_days(TODAY, days)}, TODAY)
        found = findings(moved, catalogue(), TODAY)
        assert "goal-horizon" not in [one.rule for one in found if one.record == goal.id]
    with pytest.raises(Refused, match="3 to 6 months"):
        goals.edit(plan, goal.id, {"due": TODAY}, TODAY)


def test_a_probe_of_what_is_weighed_begins_before_the_day_of_the_decision() -> None:
    owed = add_days(TODAY, 12)
    before = plan_of(
        options=["Staff Engineer", "Run a lab"],
        ambition={"problems": ["slow builds"], "more_of": ["teaching"]},
        interview={"occasion": "offer", "occasion_on": owed},
        person={"hours_per_week": 1, "months": 5},
    )
    plan = with_probe(finished(before, SCRIPT, NOON), "Lead a guild", catalogue(), TODAY)
    starts = plan.experiments[-1].starts
    assert plan.experiments[-1].option == "o3"
    assert starts
    assert starts < owed


def test_what_is_tried_ends_before_the_day_on_which_somebody_wants_to_decide() -> None:
    day = dt.date(2026, 10, 24)
    before = plan_of(
        options=["Staff Engineer", "Run a lab", "Write a book"],
        ambition={"problems": ["slow builds"], "more_of": ["teaching"]},
        interview={"edits": [{"draft": "find-out-which", "field": "due", "text": "2026-10-24"}]},
        person={"hours_per_week": 4, "months": 6},
    )
    plan = finished(before, SCRIPT, NOON)
    tried = [one for one in _planned(plan) if one.option]
    assert tried
    assert all(one.ends and one.ends < day for one in tried)


@pytest.mark.parametrize(("days", "is_before"), [(20, True), (90, False)])
def test_what_the_manager_is_asked_comes_before_a_review_that_is_near(
    days: int, is_before: bool
) -> None:
    day = add_days(TODAY, days)
    option = {
        "id": "o1", "name": "lead the migration", "kind": "lead",
        "doubt": "whether anybody would let me", "knows": "my manager",
    }  # fmt: skip
    plan = plan_of(
        options=[option],
        ambition={"problems": ["nobody owns the migration"], "more_of": ["teaching"]},
        interview={"occasion": "review", "occasion_on": day},
        person={"hours_per_week": 4, "months": 5},
    )
    tried = _planned(finished(plan, SCRIPT, NOON))
    asked = next(one for one in tried if one.option)
    assert asked.ends
    assert (asked.ends < add_days(TODAY, 20)) is is_before


@pytest.mark.parametrize(
    ("problem", "due"),
    [
        ("my contract ends 31 Oct and nobody says if renewed", dt.date(2026, 10, 31)),
        ("my contract ends on 15 September, and nobody tells me more", dt.date(2026, 9, 15)),
        ("deploys take a day", dt.date(2026, 12, 24)),
        ("my contract ends tomorrow, and nobody tells me more", dt.date(2026, 12, 24)),
        ("my contract ends in 2 weeks", dt.date(2026, 8, 7)),
    ],
)
def test_a_goal_is_due_when_what_its_problem_names_is_over(problem: str, due: dt.date) -> None:
    plan = plan_of(ambition={"problems": [problem]}, person={"months": 5, "hours_per_week": 2})
    plan = finished(plan, SCRIPT, NOON)
    assert plan.goals[0].due == due
    found = findings(plan, catalogue(), TODAY)
    assert "goal-horizon" not in {one.rule for one in found}
