"""What could start sooner than planned, since something before it has ended."""

import datetime as dt
from typing import Any

import pytest

from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.progress.sooner import could_start_sooner, moved_up
from ambition_cli.domain.words.dates import add_days
from ambition_cli.errors import Refused
from support.plans import TODAY, plan_of

KEPT = {"on": TODAY, "verdict": "keep"}


def one(id: str, status: str, starts: int, days: int = 14, **fields: Any) -> dict[str, Any]:
    """Return an experiment that starts in so many days from now."""
    begin = add_days(TODAY, starts)
    dates = {"starts": begin, "ends": add_days(begin, days - 1)}
    begun = {"started": begin} if status not in ("planned", "later") and starts < 0 else {}
    return {"id": id, "title": id, "status": status, "hours": 4, **dates, **begun, **fields}


def found(plan: Plan, ended: str = "") -> tuple[str, int] | None:
    """Return what could start sooner, and in how many days."""
    sooner = could_start_sooner(plan, TODAY, ended)
    return (sooner.experiment.id, (sooner.starts - TODAY).days) if sooner else None


@pytest.mark.parametrize(
    ("records", "ended", "expected"),
    [
        pytest.param([one("e2", "planned", 24)], "", ("e2", 0), id="nothing is under way"),
        pytest.param([one("e2", "planned", 6)], "", None, id="it starts within a week"),
        pytest.param([one("e2", "planned", 7)], "", ("e2", 0), id="it starts in a week"),
        pytest.param(
            [one("e1", "running", -3), one("e2", "planned", 24)], "", None, id="one is running"
        ),
        pytest.param(
            [one("e1", "paused", -3), one("e2", "planned", 24)], "", None, id="one is paused"
        ),
        pytest.param(
            [one("e1", "finished", -3, result=KEPT), one("e2", "planned", 24)],
            "e1",
            ("e2", 0),
            id="finished early",
        ),
        pytest.param(
            [one("e1", "dropped", -3), one("e2", "planned", 24), one("e3", "running", -9)],
            "e1",
            ("e2", 0),
            id="dropped beside another",
        ),
        pytest.param(
            [one("e1", "dropped", 14), one("e2", "planned", 40), one("e3", "running", -9)],
            "e1",
            ("e2", 14),
            id="dropped before its start, which is free now",
        ),
        pytest.param(
            [{"id": "e1", "title": "x", "status": "dropped"}, one("e2", "planned", 24)],
            "e1",
            None,
            id="what was saved for later had no days",
        ),
        pytest.param(
            [one("e2", "planned", 24, after="e9"), one("e9", "planned", 40)],
            "",
            ("e9", 0),
            id="it waits for another",
        ),
        pytest.param(
            [
                one("e1", "finished", -3, result={**KEPT, "verdict": "stop"}),
                one("e2", "planned", 24, after="e1"),
                one("e3", "planned", 40),
            ],
            "e1",
            ("e3", 0),
            id="it was the step up of what was stopped",
        ),
        pytest.param(
            [one("e2", "planned", 24, hours=90), one("e3", "planned", 60)], "", None, id="no room"
        ),
    ],
)
def test_the_next_that_is_planned_could_start_where_its_days_are_free(
    records: list[dict[str, Any]], ended: str, expected: tuple[str, int] | None
) -> None:
    plan = plan_of(person={"hours_per_week": 4, "months": 5}, experiments=records)
    assert found(plan, ended) == expected


def test_nothing_starts_before_the_first_day_or_after_the_round() -> None:
    away = {"not_before": add_days(TODAY, 10)}
    plan = plan_of(person=away, experiments=[one("e2", "planned", 24)])
    assert found(plan) == ("e2", 10)
    over = {"round_started": add_days(TODAY, -200), "months": 3}
    assert found(plan_of(person=over, experiments=[one("e2", "planned", 24)])) is None


def test_what_moves_up_takes_as_long_and_what_comes_after_it_keeps_its_days() -> None:
    plan = plan_of(experiments=[one("e2", "planned", 24), one("e3", "planned", 45)])
    after = moved_up(plan, "e2", TODAY, TODAY)
    assert after.experiments[0].starts == TODAY
    assert after.experiments[0].ends == TODAY + dt.timedelta(days=13)
    assert after.experiments[1] == plan.experiments[1]
    with pytest.raises(Refused, match="is past; give a day from 24 July 2026 on"):
        moved_up(plan, "e2", add_days(TODAY, -1), TODAY)
