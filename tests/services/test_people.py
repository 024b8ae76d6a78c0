"""The plans of a folder: which they are, and what is seen of each."""

from pathlib import Path

import pytest

from ambition_cli.errors import Refused
from ambition_cli.services import people
from ambition_cli.services.workspace import Workspace
from support.plans import EXAMPLES


def test_each_plan_is_a_glance_and_one_that_cannot_be_read_says_why(
    workspace: Workspace, tmp_path: Path
) -> None:
    grown = (EXAMPLES / "grown" / "plan.toml").read_bytes()
    (tmp_path / "ben").mkdir()
    for name in ("ana.toml", ".hidden.toml", "ben/plan.toml", "ben/other.toml"):
        (tmp_path / name).write_bytes(grown)
    (tmp_path / "broken.toml").write_text("[person")
    found = dict(people.glances(workspace, tmp_path, include_private=True))
    assert list(found) == ["ana", "ben", "broken"]
    assert found["ana"] == found["ben"]
    assert isinstance(found["ana"], people.Glance)
    assert isinstance(found["broken"], str)


def test_a_file_is_no_folder(workspace: Workspace, grown: Path) -> None:
    with pytest.raises(Refused, match="is not a folder"):
        people.glances(workspace, grown, include_private=True)
