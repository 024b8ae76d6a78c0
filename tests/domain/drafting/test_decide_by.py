"""What is drafted where an answer is owed by a day."""

import datetime as dt

import pytest

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.drafting.experiments import drafted_experiments
from ambition_cli.domain.interview.order import Script, finished
from ambition_cli.domain.plan.model import Experiment, Plan
from ambition_cli.domain.progress.decisions import with_probe
from ambition_cli.domain.words.dates import add_days
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
