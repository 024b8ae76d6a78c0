"""What agents and assistants are told, as data: the skill, and what the server says of itself."""

from functools import cache
from typing import Any

from ambition_cli.catalog.files import tables_in, text_in


@cache
def server() -> dict[str, Any]:
    """Return what `ambition mcp` says: its instructions, and each tool and prompt by its name."""
    return tables_in("agents/mcp.toml")


@cache
def skill() -> str:
    """Return the skill for agents in a terminal."""
    return text_in("agents/SKILL.md")
