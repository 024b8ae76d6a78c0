"""The text of a plan without notes that nobody asks for: those of years are most of it.

A note is left out as text, before anything is read. So this is for texts that were read through
once, as each is that a command saved. What could be told apart only by a parser is left as it is.
"""

import re
from collections.abc import Callable

_NOTE = "[[notes]]\n"
# Quotation marks in a comment, or behind an escape, do not tell where a text of several lines ends;
# and a table within a note would go to another one.
_IN_DOUBT = re.compile(r"'''|\r|#[^\n]*\"\"\"|\\\"\"\"(?!\")|\[ *notes *\.")
_DAY = re.compile(r"^on = (\d{4}-\d\d-\d\d)$", re.MULTILINE)


def with_notes(text: str, wanted: Callable[[str], bool]) -> str:
    """Return a plan's text with just the notes whose own text is wanted."""
    if _NOTE not in text or _IN_DOUBT.search(text):
        return text
    kept: list[str] = []
    within = False  # a text of several lines, which may hold anything
    for part in text.split("\n\n"):
        if within or '"""' in part:
            within ^= part.count('"""') % 2 == 1
        elif part.startswith(_NOTE) and "\n[" not in part and not wanted(part):
            continue
        kept.append(part)
    return "\n\n".join(kept)


def since(day: str) -> Callable[[str], bool]:
    """Return what tells of a note's text whether it is of a day, as 2026-08-23, or later."""

    def is_wanted(note: str) -> bool:
        found = _DAY.search(note)
        return not found or found[1] >= day

    return is_wanted


def differing(before: str, after: str) -> tuple[str, str]:
    """Return two versions of a plan's text without the notes that both have alike."""
    both = set(before.split("\n\n")).intersection(after.split("\n\n"))
    left = tuple(with_notes(text, lambda note: note not in both) for text in (before, after))
    # What differs may be the order of notes alone.
    return (before, after) if left[0] == left[1] else (left[0], left[1])
