"""Which package is missing where the server for desktop assistants cannot be loaded."""

import sys
from collections.abc import Sequence

import pytest

from ambition_cli import server
from conftest import Ambition


@pytest.mark.parametrize(
    ("missing", "said"),
    [("mcp.types", "needs one more package"), ("anyio", "(ModuleNotFoundError)")],
)
def test_only_where_the_extra_is_missing_is_it_said_how_to_install_it(
    missing: str, said: str, ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Missing:
        def find_spec(self, name: str, path: Sequence[str] | None, target: object = None) -> None:
            if name == "ambition_cli.server.mcp":
                raise ModuleNotFoundError(f"No module named {missing!r}", name=missing)

    monkeypatch.delitem(sys.modules, "ambition_cli.server.mcp", raising=False)
    monkeypatch.delattr(server, "mcp", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Missing(), *sys.meta_path])
    assert said in ambition("mcp", code=1).err
