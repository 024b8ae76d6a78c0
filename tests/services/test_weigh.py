"""Weighing: what is said is one change; looking at it is none."""

from pathlib import Path

import pytest

from ambition_cli.domain.progress.decisions import Said
from ambition_cli.errors import Refused
from ambition_cli.services import weigh
from ambition_cli.services.workspace import Workspace
from ambition_cli.storage.history import entries

OFFER = "Head of Product at a bank"


def test_looking_at_something_new_keeps_nothing(workspace: Workspace, grown: Path) -> None:
    before = grown.read_bytes()
    plan = weigh.keep(workspace, Said(OFFER, {}, {}))
    found = weigh.weighed(workspace, plan, OFFER)
    assert found.option.name == OFFER
    assert found.plan.options[-1] == found.option
    assert "hours" in found.still_open
    assert weigh.probe_of(workspace, plan, OFFER) is None, "it is not in the plan"
    assert grown.read_bytes() == before


def test_what_is_said_is_one_change(workspace: Workspace, grown: Path) -> None:
    said = Said(OFFER, {"kind": "lead"}, {"hours": 45}, "declined", "too far")
    plan = weigh.keep(workspace, said)
    assert plan == workspace.look()
    assert len(entries.versions(grown)) == 2
    assert "hours" not in weigh.weighed(workspace, plan, OFFER).still_open


def test_the_probe_that_is_shown_is_the_one_taken(workspace: Workspace, grown: Path) -> None:
    plan = weigh.keep(workspace, Said(OFFER, {}, {"hours": 45}))
    probe = weigh.probe_of(workspace, plan, OFFER)
    assert probe
    assert weigh.take_probe(workspace, OFFER).experiments[-1].title == probe.title
    with pytest.raises(Refused, match="is already trying it out"):
        weigh.take_probe(workspace, OFFER)
