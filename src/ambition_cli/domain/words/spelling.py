"""Mending a slip of the keyboard in words that decide what kind of answer it is.

Only what can hardly be another word is mended: two letters swapped ("senoir"), one left out
("carreer", "evry") or one too many, and the first and the last letter right. So "managers" stays
what it is, and so does "manage".
"""

from collections.abc import Iterator
from functools import cache
from typing import Final

from ambition_cli.domain.words.languages import en

_SHORTEST: Final = 4
_LONGEST: Final = 30  # what is longer is no word, and each of its letters would be left out in turn


def mend(folded: str) -> str:
    """Return a folded text with such slips mended."""
    return " ".join(_mended(word) for word in folded.split(" "))


def _mended(word: str) -> str:
    right, kept = _spellings()
    if not _SHORTEST <= len(word) <= _LONGEST or word in kept:
        return word
    near = (right.get(form) for form in (word, *_one_left_out(word)))
    return next((one for one in near if one and _is_slip(word, one)), word)


def _is_slip(word: str, meant: str) -> bool:
    if word[0] != meant[0] or word[-1] != meant[-1] or abs(len(word) - len(meant)) > 1:
        return False
    return len(word) != len(meant) or sorted(word) == sorted(meant)


def _one_left_out(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1 :] for at in range(1, len(word) - 1))


@cache
def _spellings() -> tuple[dict[str, str], frozenset[str]]:
    words = en.OFTEN_MISTYPED.split()
    right = {form: word for word in words for form in (word, *_one_left_out(word))}
    return right, frozenset(words) | frozenset(en.REAL_WORDS.split())
