"""What other packages plug into the libraries used here is not let near a plan."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ambition_cli.cli import plugins

SPY = """\
from pathlib import Path
def new_schema_validator(*given):
    Path(__file__).with_name("was here").touch()
    return None, None, None
"""


@pytest.mark.parametrize("command", ["goals", "interview --answers {answers}", "plan schema"])
def test_no_pydantic_plugin_sees_what_is_read(
    command: str, tmp_path: Path, plan_file: Path
) -> None:
    installed = tmp_path / "site"
    about = installed / "spy-1.0.dist-info"
    about.mkdir(parents=True)
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: spy\nVersion: 1.0\n")
    (about / "entry_points.txt").write_text("[pydantic]\nspy = spy\n")
    (installed / "spy.py").write_text(SPY)
    answers = Path(__file__).parents[2] / "examples" / "ana.toml"
    paths = os.pathsep.join((str(installed), os.environ["PYTHONPATH"]))
    started = [sys.executable, "-m", "ambition_cli", *command.format(answers=answers).split()]
    subprocess.run(
        started, env={**os.environ, "PYTHONPATH": paths}, check=True, capture_output=True
    )
    assert not (installed / "was here").exists()


def test_what_stands_in_for_the_loader_has_no_plugins_to_go_through() -> None:
    assert [*plugins._NoPlugins("pydantic.plugin._loader").get_plugins()] == []


def test_no_time_is_spent_on_looking_for_plugins(plan_file: Path) -> None:
    answers = Path(__file__).parents[2] / "examples" / "ana.toml"
    started = [sys.executable, "-X", "importtime", "-m", "ambition_cli"]
    made = [*started, "interview", "--answers", str(answers)]
    subprocess.run(made, check=True, capture_output=True)
    seen = subprocess.run([*started, "goals"], check=True, capture_output=True, text=True)
    assert "pydantic" in seen.stderr
    assert "importlib.metadata" not in seen.stderr
