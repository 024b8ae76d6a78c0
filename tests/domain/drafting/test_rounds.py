"""Rounds: what was let go in one and drafted again in the next is known."""

import pytest

from ambition_cli.domain.drafting.rounds import let_go_before
from ambition_cli.domain.plan.model import Goal
from support.plans import plan_of
from support.rows import each

FIRST = {"id": "g1", "title": "Six clinics", "status": "let_go", "drafted_from": ["p1", "i1"]}
AGAIN = Goal(id="g9", title="Eight clinics", drafted_from=("p1", "i1"))


@each(
    ("fields", "expected"),
    [
        pytest.param({}, 1, id="let go"),
        pytest.param({"round": 2}, 2, id="the latest round"),
        pytest.param({"status": "reached"}, None, id="reached"),
        pytest.param({"drafted_from": ["p1"]}, None, id="about something else"),
        pytest.param({"mode": "learn"}, None, id="in another way"),
    ],
)
def test_a_goal_that_was_let_go_is_known_when_it_is_drafted_again(
    fields: dict[str, object], expected: int | None
) -> None:
    lines = {"problems": [{"id": "p1", "text": "slow"}], "impact": [{"id": "i1", "text": "rest"}]}
    assert let_go_before(plan_of(ambition=lines, goals=[FIRST | fields]), AGAIN) == expected
