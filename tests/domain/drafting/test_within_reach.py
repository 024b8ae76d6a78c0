"""What a goal counts, to which figure and by when, by what is planned for it."""

import datetime as dt
from typing import Any

import pytest

from ambition_cli.domain.drafting.goals import Draft
from ambition_cli.domain.interview.answers_file import as_read
from ambition_cli.domain.interview.order import Script, goals_drafted
from ambition_cli.domain.plan.model import Goal
from support.plans import plan_of


def first_drafted(script: Script, hours: int, **tables: Any) -> Draft:
    plan = as_read(plan_of(person={"hours_per_week": hours}, **tables))
    return goals_drafted(plan, script)[0]


SLOW = "replies to customers take 5 days"
WITHIN = {"problems": [SLOW], "impact": ["answers within two days"]}
RENAMED = {"edits": [{"draft": "contribute", "field": "title", "text": "Answer sooner"}]}
COUNTED = {"edits": [{"draft": "contribute", "field": "measure", "text": "letters"}]}


@pytest.mark.parametrize(
    ("hours", "answers", "title", "measure", "figures"),
    [
        pytest.param(
            4, {"ambition": {"problems": ["slow builds"]}},
            "Make our builds faster", "build steps made clearly faster", (0, 3),
            id="what is done for it",
        ),
        pytest.param(
            6, {"ambition": {"problems": [SLOW]}},
            "Cut the time replies to customers take", "days that replies to customers take", (5, 3),
            id="half of a figure of their own",
        ),
        pytest.param(
            6, {"ambition": WITHIN},
            "Cut the time replies to customers take", "days that replies to customers take", (5, 2),
            id="the figure that the impact says",
        ),
        pytest.param(
            6, {"ambition": {"problems": [SLOW]}, "interview": RENAMED},
            "Answer sooner", "days that replies to customers take", (5, 3),
            id="their figure, whatever they call it",
        ),
        pytest.param(
            6, {"ambition": {"problems": [SLOW]}, "interview": COUNTED},
            f"Make some headway on “{SLOW}”", "letters", (None, None),
            id="a measure of their own, with no figure of ours",
        ),
        pytest.param(
            6, {"ambition": {"problems": ["stock feed fails twice a week"]}},
            "Make the stock feed fail less often", "times a week that the stock feed fails", (2, 1),
            id="how often it goes wrong",
        ),
        pytest.param(
            4, {"ambition": {"impact": ["Nurses go home on time"]}},
            "Three nurses go home on time", "nurses who go home on time", (0, 3),
            id="who is better off",
        ),
        pytest.param(
            1, {"ambition": {"problems": ["slow builds"], "impact": ["engineers get home"]},
                "interview": {"light": True}},
            "Find out first-hand what's behind slow builds",
            "people who have told me what it's like for them", (0, 1),
            id="only room to ask",
        ),
        pytest.param(
            6, {"ambition": {"more_of": [{"text": "teaching", "baseline_hours": 2}]}},
            "Make time every week for teaching", "hours a week", (2, 6),
            id="hours beside those of today",
        ),
        pytest.param(
            4, {"options": ["Teach a course", "Coach", "Engineering manager"]},
            "Decide between “Teach a course”, “Coach” and “Engineering manager”",
            "options I have tried and decided on", (0, 3),
            id="each option that is tried",
        ),
    ],
)  # fmt: skip
def test_a_goal_counts_what_is_planned_for_it(
    hours: int,
    answers: dict[str, Any],
    title: str,
    measure: str,
    figures: tuple[int | None, int | None],
    script: Script,
) -> None:
    goal: Goal = first_drafted(script, hours, **answers).record
    assert (goal.title, goal.measure, (goal.baseline, goal.target)) == (title, measure, figures)


@pytest.mark.parametrize(
    ("owed", "due", "before"),
    [
        (dt.date(2026, 8, 14), "14 August 2026", "12 August 2026"),
        (dt.date(2026, 7, 26), "26 July 2026", "25 July 2026"),  # from tomorrow on
    ],
)
def test_a_decision_is_due_when_an_answer_is_owed_and_asked_for_two_days_before(
    owed: dt.date, due: str, before: str, script: Script
) -> None:
    offer = {"occasion": "offer", "occasion_on": owed}
    draft = first_drafted(script, 4, options=["Teach a course", "Coach"], interview=offer)
    assert draft.record.due == owed
    assert draft.question.endswith(f"Your answer is due on {due}. For example, {before}.")


def test_without_an_answer_that_is_owed_what_is_to_be_learned_is_due_after_its_tries(
    script: Script,
) -> None:
    plan = as_read(plan_of(person={"hours_per_week": 4}, options=["Teach a course", "Coach"]))
    goal: Goal = goals_drafted(plan, script)[0].record
    assert goal.starts
    assert goal.due
    assert dt.date(2026, 9, 1) < goal.due < dt.date(2026, 12, 24)
