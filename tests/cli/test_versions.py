"""What `--version` says: enough for a report, found without loading any of it."""

import platform
import sys
from importlib.metadata import version
from pathlib import Path

from ambition_cli import __version__
from ambition_cli.cli.versions import installed
from conftest import Ambition


def test_our_version_stands_on_the_first_line_and_below_it_what_we_run_on(
    ambition: Ambition,
) -> None:
    ours, below = ambition("--version").out.splitlines()
    assert ours == f"ambition {__version__}"
    python, system, *dependencies = below.split(", ")
    assert python == f"Python {platform.python_version()}"
    assert system.split()[0] == platform.system()
    assert dependencies == [f"{name} {version(name)}" for name in ("typer", "rich", "pydantic")]


def test_the_first_of_two_versions_counts_as_it_does_for_python(tmp_path: Path) -> None:
    for name in (
        "a/rich-14.0.0.dist-info", "a/rich_argparse-1.7.dist-info", "a/rich", "a/pydantic_core",
        "b/rich-13.9.4.dist-info", "b/pydantic-2.9.0.dist-info",
    ):  # fmt: skip
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "python311.zip").touch()
    folders = [tmp_path / "gone", tmp_path / "python311.zip", tmp_path / "a", tmp_path / "b"]
    assert installed(map(str, folders)) == {"rich": "14.0.0", "pydantic": "2.9.0"}
    assert installed([*map(str, folders), *sys.path])["typer"] == version("typer")
