"""The text of a plan without notes that nobody asks for: those of years are most of it.

A note is left out as text, before anything is read. So this is for texts that were read through
once, as each is that a command saved. What could be told apart only by a parser is left as it is.
"""

import re
from collections.abc import Callable, Iterable, Sequence

_NOTE = "[[notes]]\n"
_LONG = '"""'  # around a text of several lines, which may hold anything
# Quotation marks in a comment, or behind an escape, do not tell where such a text ends.
_LONG_IN_DOUBT = re.compile(r"#[^\n]*\"\"\"|\\\"\"\"(?!\")")
_WITHIN_A_NOTE = re.compile(r"\[ *notes *\.")  # a table that would go to another note
_DAY = re.compile(r"^on = (\d{4}-\d\d-\d\d)$", re.MULTILINE)


Parts = Sequence[tuple[str, bool]]
"""What stands between the blank lines of a text, and whether that is a note for sure."""


def with_notes(text: str, wanted: Callable[[str], bool]) -> str:
    """Return a plan's text with just the notes whose own text is wanted."""
    return _joined(part for part, is_note in parts_of(text) if not is_note or wanted(part))


def parts_of(text: str) -> Parts:
    """Take a plan's text apart."""
    if _NOTE not in text or _is_in_doubt(text):
        return [(text, False)]
    parts: list[tuple[str, bool]] = []
    within = False
    for part in text.split("\n\n"):
        if within or _LONG in part:
            within ^= part.count(_LONG) % 2 == 1
            parts.append((part, False))
        else:
            parts.append((part, part.startswith(_NOTE) and "\n[" not in part))
    return parts


def _joined(parts: Iterable[str]) -> str:
    return "\n\n".join(parts)


def _is_in_doubt(text: str) -> bool:
    if "\r" in text or "'''" in text or _WITHIN_A_NOTE.search(text):
        return True
    return _LONG in text and bool(_LONG_IN_DOUBT.search(text))


def since(day: str) -> Callable[[str], bool]:
    """Return what tells of a note's text whether it is of a day, as 2026-08-23, or later."""

    def is_wanted(note: str) -> bool:
        found = _DAY.search(note)
        return not found or found[1] >= day

    return is_wanted


def differing(before: Parts, after: Parts) -> tuple[str, str] | None:
    """Return the texts of two versions of a plan without the notes that both have alike.

    None where what differs may be the order of notes alone.
    """
    both = {part for part in before if part[1]}.intersection(after)
    left = [_joined(part[0] for part in parts if part not in both) for parts in (before, after)]
    return (left[0], left[1]) if left[0] != left[1] else None
