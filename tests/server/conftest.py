"""A tools on the plan of a test."""

import datetime as dt
from pathlib import Path

import pytest

from ambition_cli.server.tools import Tools
from ambition_cli.services.workspace import Workspace

NOON = dt.datetime(2026, 7, 24, 12, tzinfo=dt.UTC)


@pytest.fixture
def tools(plan_file: Path) -> Tools:
    return Tools(Workspace(plan_file, lambda: NOON, "mcp"))
