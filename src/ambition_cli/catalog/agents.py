"""What agents and assistants are told, as data: the skill, and what the server says of itself."""

from functools import cache
from importlib.resources import files
from typing import Any

import tomli


@cache
def server() -> dict[str, Any]:
    """Return what `ambition mcp` says: its instructions, and each tool and prompt by its name."""
    return tomli.loads(_read("mcp.toml"))


@cache
def skill() -> str:
    """Return the skill for agents in a terminal."""
    return _read("SKILL.md")


def _read(name: str) -> str:
    return files("ambition_cli.catalog").joinpath("agents", name).read_text(encoding="utf-8")
