"""A desk on the plan of a test."""

import datetime as dt
from pathlib import Path

import pytest

from ambition_cli.server.desk import Desk
from ambition_cli.services.workspace import Workspace

NOON = dt.datetime(2026, 7, 24, 12, tzinfo=dt.UTC)


@pytest.fixture
def desk(plan_file: Path) -> Desk:
    return Desk(Workspace(plan_file, lambda: NOON, "mcp"))
