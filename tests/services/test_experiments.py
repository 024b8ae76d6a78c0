"""Finishing an experiment: what is told of it, and what was learned later."""

from pathlib import Path

import pytest

from ambition_cli.domain.plan import experiments
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.plan.records import experiment_named
from ambition_cli.errors import Refused
from ambition_cli.services import experiments as service
from ambition_cli.services.workspace import Workspace

ANSWERS = {"verdict": "stop", "observed": "nobody came", "learned": "it is the wrong day"}


@pytest.fixture
def running(workspace: Workspace, grown: Path) -> str:
    """Start the first experiment of the grown plan that can be, and return its id."""
    plan = workspace.look()
    id = next(one.id for one in plan.experiments if one.status in ("later", "planned"))

    def started(plan: Plan) -> Plan:
        plan = experiments.start(plan, id, None, None, workspace.today)
        return experiments.edit(plan, id, {"criterion": "six come"}, workspace.today)

    workspace.change(started)
    return id


def test_it_is_saved_and_what_was_left_open_is_told(workspace: Workspace, running: str) -> None:
    done = service.finish(workspace, running, ANSWERS)
    assert done.plan == workspace.look()
    assert (done.experiment.id, done.experiment.status) == (running, "finished")
    assert (done.verdict, done.criterion_is_open, done.learned_is_open) == ("stop", True, False)
    assert done.reworded is None


def test_nothing_is_saved_where_an_answer_is_missing(workspace: Workspace, running: str) -> None:
    before = workspace.path.read_bytes()
    with pytest.raises(Refused, match="give --observed"):
        service.finish(workspace, running, {"verdict": "stop", "learned": "x"})
    assert workspace.path.read_bytes() == before


def test_what_was_learned_can_be_added_once(workspace: Workspace, running: str) -> None:
    assert service.learn_later(workspace, running, "too early") is None, "it runs"
    assert service.finish(workspace, running, {**ANSWERS, "learned": "no idea"}).learned_is_open
    late = service.learn_later(workspace, running, "mornings suit me")
    assert late
    assert late == experiment_named(workspace.look(), running)
    assert late.result
    assert late.result.learned == "mornings suit me"
    assert service.learn_later(workspace, running, "evenings do") is None
