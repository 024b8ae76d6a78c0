"""How long it takes to say something, and what of it can be said in a given time."""

import math
import re
import unicodedata
from collections.abc import Iterator

from ambition_cli.domain.words.wording import UNSPACED

WORDS_A_MINUTE = 150
CHARACTERS_A_MINUTE = 300  # where a script puts no spaces between words
LONGEST_WORD = 20  # what is longer is counted as several: a script without spaces, unknown here

_SIGN = f"[{UNSPACED}\u3001-\u303f\uff01-\uff65]"
_HAS_SIGN = re.compile(_SIGN)
_MARKS = rf"(?:(?!{_SIGN})[^\w\s])*"
# A sign of such a script with the marks around it, any other word, white space.
_UNIT = re.compile(rf"{_MARKS}{_SIGN}{_MARKS}|(?:(?!{_SIGN})\S)+|\s+")
_JOINED = "\u200d\ufe0f"
_WORD, _A_SIGN = 60 / WORDS_A_MINUTE, 60 / CHARACTERS_A_MINUTE  # seconds
_ROUNDING = 1e-6


def seconds(text: str) -> float:
    """Return how many seconds it takes to say a text."""
    return sum(needed for _, needed in _timed(text))


def within(text: str, most: float) -> str:
    """Return a text, or as much of its beginning as can be said in so many seconds, with "…"."""
    if seconds(text) <= most + _ROUNDING:
        return text
    said, used = "", 0.0
    for unit, needed in _timed(text):
        if used + needed > most + _ROUNDING:
            if len(unit) > LONGEST_WORD:
                said += unit[: int((most - used) / _WORD) * LONGEST_WORD]
            break
        said, used = said + unit, used + needed
    return f"{_whole(said, text).rstrip(' ,;:.、，：；。')}…"


def _timed(text: str) -> Iterator[tuple[str, float]]:
    """Yield the units of a text, each with its seconds; what stands alone takes those of a word."""
    ahead = 0.0
    begins = True
    for unit in _UNIT.findall(text):
        if unit.isspace():
            ahead, begins = 0.0, True
            yield unit, 0.0
            continue
        needed = _A_SIGN if _HAS_SIGN.search(unit) else _WORD * _words(unit)
        yield unit, max(_WORD if begins else 0.0, needed) - ahead
        ahead = _WORD - needed if begins and needed < _WORD else 0.0
        begins = False


def _words(unit: str) -> int:
    return math.ceil(len(unit) / LONGEST_WORD)


def _whole(said: str, text: str) -> str:
    """Return the beginning of a text without half a character: an accent, a joined picture."""
    while said and (said[-1] in _JOINED or _continues(text[len(said)])):
        said = said[:-1]
    return said


def _continues(character: str) -> bool:
    return bool(unicodedata.combining(character)) or character in _JOINED
