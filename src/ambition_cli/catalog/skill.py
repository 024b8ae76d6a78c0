"""The skill for an agent: how to help with a plan through the commands, as one file of data."""

import hashlib
from functools import cache
from importlib.resources import files

_STAMP = "<!-- as printed by `ambition skill`: {digest} -->\n"


@cache
def text() -> str:
    """Return the skill, with a last line by which it is known whether anybody changed it."""
    skill = files("ambition_cli.catalog").joinpath("agents", "SKILL.md").read_text("utf-8")
    return stamped(f"{skill}\n")


def is_unchanged(written: str) -> bool:
    """Tell whether a skill is as some version of the program printed it."""
    body, line_end, _ = written.removesuffix("\n").rpartition("\n")
    return written == stamped(f"{body}{line_end}")


def stamped(body: str) -> str:
    """Return a skill with a last line that fits no other text."""
    digest = hashlib.sha256(body.encode()).hexdigest()[:16]
    return f"{body}{_STAMP.format(digest=digest)}"
