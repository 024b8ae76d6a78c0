"""How long a text is when it is said: in words, in characters of Japanese and Chinese, in time."""

import re

from ambition_cli.domain.words.wording import UNSPACED

WORDS = {15: 20, 45: 60, 120: 150}
"""The most words of an answer, by the seconds it may take: unhurried, with time to look up."""
CHARACTERS_A_WORD = 3
"""Characters of a script without spaces that count as one word: 60 where there may be 20 words."""
WORDS_A_MINUTE = 150
_SIGN = f"[{UNSPACED}\u3001-\u303f\uff01-\uff65]"
_SIGNS = re.compile(_SIGN)
_WORD = re.compile(r"\S*\w\S*")
_LONGEST_WORD = 20  # characters; what is longer counts as several


def words_in(text: str) -> float:
    """Return how many words there are to say, characters of Japanese or Chinese among them."""
    signs = len(_SIGNS.findall(text))
    spaced = _WORD.findall(_SIGNS.sub(" ", text))
    words = sum(-(-len(word) // _LONGEST_WORD) for word in spaced)
    return words + signs / CHARACTERS_A_WORD


def is_unspaced(text: str) -> bool:
    """Tell whether a text begins in a script without spaces."""
    return bool(_SIGNS.match(text))


def seconds(text: str) -> float:
    """Return how many seconds it takes to say a text at an ordinary pace."""
    return words_in(text) * 60 / WORDS_A_MINUTE
