"""What to try next: what waits for its turn, then what is new, with the reason."""

import datetime as dt

import pytest

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain import experiments
from ambition_cli.domain.answers import as_read
from ambition_cli.domain.fields import Verdict
from ambition_cli.domain.interview import finished
from ambition_cli.domain.plan import Plan
from ambition_cli.domain.probes import probes, taken
from ambition_cli.domain.records import experiment_named, put, with_fields
from ambition_cli.domain.trying import Result
from plans import TODAY, plan_of
from talks import NOON, SCRIPT


def tried(verdict: Verdict) -> Plan:
    """Return a plan whose first experiment, on its only option, ended with a verdict."""
    plan = finished(as_read(plan_of(options=[{"name": "Head", "kind": "lead"}])), SCRIPT, NOON)
    first = next(one for one in plan.experiments if one.option)
    plan = experiments.start(plan, first.id, None, None, TODAY)
    running = next(one for one in plan.experiments if one.status == "running")
    result = Result(on=TODAY, verdict=verdict, observed="x", learned="y")
    return experiments.finish(plan, running.id, result)


@pytest.mark.parametrize(
    ("verdict", "reason"),
    [("keep", "the next rung"), ("change", "another way"), ("unclear", "this could tell")],
)
def test_what_waited_comes_first_with_the_reason(verdict: Verdict, reason: str) -> None:
    first = probes(tried(verdict), catalogue(), TODAY)[0]
    assert not first.new
    assert first.experiment.after
    assert reason in first.reason


def test_after_stop_the_option_is_left_alone() -> None:
    plan = tried("stop")
    assert "o1" not in [probe.experiment.option for probe in probes(plan, catalogue(), TODAY)]


def test_an_option_never_tried_is_proposed_and_can_be_taken() -> None:
    plan = plan_of(options=[{"name": "Teach a course", "kind": "teach"}])
    probe = next(one for one in probes(plan, catalogue(), TODAY) if one.experiment.option)
    assert (probe.new, probe.reason) == (True, "o1 has not been tried yet")
    after = taken(plan, probe)
    assert experiment_named(after, probe.experiment.id).option == "o1"
    assert "o1" not in [one.experiment.option for one in probes(after, catalogue(), TODAY)]


def test_at_most_three_are_proposed_and_none_that_was_used() -> None:
    plan = tried("keep")
    dropped = [with_fields(one, {"status": "dropped"}) for one in plan.experiments[2:]]
    for one in dropped:
        plan = put(plan, one)
    found = probes(plan, catalogue(), TODAY + dt.timedelta(days=1))
    assert len(found) <= 3
    used = {one.archetype for one in plan.experiments}
    assert not used & {probe.experiment.archetype for probe in found if probe.new}
