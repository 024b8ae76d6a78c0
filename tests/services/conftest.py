"""A workspace on the plan of a test; what it notes is kept, and nobody is asked."""

import datetime as dt
from pathlib import Path

import pytest

from ambition_cli.services.workspace import Workspace
from support.plans import EXAMPLES

NOON = dt.datetime(2026, 7, 24, 12, tzinfo=dt.UTC)


@pytest.fixture
def notes() -> list[str]:
    """Return what was noted so far."""
    return []


@pytest.fixture
def workspace(plan_file: Path, notes: list[str]) -> Workspace:
    return Workspace(plan_file, lambda: NOON, "test", notes.append)


@pytest.fixture
def grown(plan_file: Path) -> Path:
    """Put the grown example in the plan's place."""
    plan_file.write_bytes((EXAMPLES / "grown" / "plan.toml").read_bytes())
    return plan_file
