"""Which longer words two texts share, by how these begin: teaching and teach."""

import re
from typing import Final

# Beginnings of words that stand in any line.
_SAY_LITTLE: Final = frozenset((
    "about", "after", "anoth", "being", "befor", "could", "every", "first", "never", "other",
    "peopl", "shoul", "their", "there", "these", "thing", "those", "until", "which", "while",
    "withi", "witho", "would", "years",
))  # fmt: skip


def share_of_stems(text: str, other: str) -> float:
    """Return how many of the longer words of a text stand in another, 0 to 1."""
    stems = _stems(text)
    return len(_stems(other) & stems) / len(stems) if stems else 0.0


def _stems(text: str) -> set[str]:
    """Return the beginnings of the longer words."""
    return {word[:5] for word in re.findall(r"\w{5,}", text.casefold())} - _SAY_LITTLE
