"""The files that ship beside this one. To find them takes no importlib.resources, which is slow."""

from pathlib import Path
from typing import Any

import tomli

_HERE = Path(__file__).parent


def text_in(name: str) -> str:
    """Return the text of a file of the catalogue: "words.toml", "briefs/plan.txt"."""
    return (_HERE / name).read_text(encoding="utf-8")


def tables_in(name: str) -> dict[str, Any]:
    """Return the tables of a TOML file of the catalogue."""
    return tomli.loads(text_in(name))
