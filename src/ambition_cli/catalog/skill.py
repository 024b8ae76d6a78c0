"""The skill for agents, stamped, so that it is known whether anybody changed it since."""

import hashlib

from ambition_cli.catalog import agents

_STAMP = "<!-- as printed by `ambition skill`: {digest} -->\n"


def text() -> str:
    """Return the skill as it is printed."""
    return stamped(f"{agents.skill()}\n")


def is_unchanged(written: str) -> bool:
    """Tell whether a skill is as some version of the program printed it."""
    body, line_end, _ = written.removesuffix("\n").rpartition("\n")
    return written == stamped(f"{body}{line_end}")


def stamped(body: str) -> str:
    """Return a skill with a last line that fits no other text."""
    digest = hashlib.sha256(body.encode()).hexdigest()[:16]
    return f"{body}{_STAMP.format(digest=digest)}"
