"""What is said to an assistant, as data: the words of each brief, and of each role in it."""

from functools import cache
from importlib.resources import files

import tomli


@cache
def wording(kind: str) -> str:
    """Return the words of a brief, with the places to fill in braces."""
    return _read(f"{kind}.txt")


@cache
def roles() -> dict[str, dict[str, list[str]]]:
    """Return by language what each role is called: first as it is sent, then its other forms."""
    return tomli.loads(_read("roles.toml"))


def _read(name: str) -> str:
    return files("ambition_cli.catalog").joinpath("briefs", name).read_text(encoding="utf-8")
