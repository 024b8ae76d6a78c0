"""Where a plan lives when nobody says otherwise: in the user's data folder, which a save makes."""

import sys
from pathlib import Path

import pytest

from conftest import Ambition


@pytest.mark.skipif(sys.platform != "linux", reason="the folder has another name there")
def test_a_plan_that_nobody_named_is_in_the_users_data_folder(
    ambition: Ambition, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("AMBITION_PLAN")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    plan = tmp_path / "data" / "ambition" / "plan.toml"
    assert ambition("plan", "path").out == f"{plan}\n"
    ambition("goals")
    assert not plan.parent.exists(), "looking makes nothing"
    ambition("goals", "add", "One more")
    assert plan.exists()
    assert [path.stat().st_mode & 0o777 for path in (plan, plan.parent)] == [0o600, 0o700]
