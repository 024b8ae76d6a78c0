"""What is typed of an opened draft: which of its fields it changes."""

import pytest

from ambition_cli.domain.interview.answers_file import as_read
from ambition_cli.domain.interview.order import Place, goals_drafted
from support.plans import plan_of
from support.talks import SCRIPT, Talk

HOURS = {"more_of": [{"text": "teaching", "baseline_hours": 2}]}
RESULT = {"more_of": [{"text": "teaching"}]}


@pytest.mark.parametrize(
    ("ambition", "typed", "field"),
    [
        (HOURS, "3 to 6", "hours"),
        (HOURS, "Pipelines that fail at night, 5 to 1", "measure"),
        (RESULT, "Pipelines that fail at night, 5 to 1", "title"),
    ],
)
def test_figures_of_something_else_are_a_measure_where_hours_are_asked_for(
    ambition: dict[str, list[dict[str, str]]], typed: str, field: str
) -> None:
    plan = as_read(plan_of(person={"hours_per_week": 6}, ambition=ambition))
    assert goals_drafted(plan, SCRIPT)[0].sets == ("hours" if ambition is HOURS else "title")
    talk = Talk(plan)
    talk.place = Place("goals", 1)
    talk.reply(typed)
    assert [one.field for one in talk.plan.interview.edits] == [field]
