"""In which language a text is written, told by its script and its small words."""

import re
import unicodedata
from collections import Counter
from typing import Final

from ambition_cli.domain.words.languages import MODULES, SPACELESS
from ambition_cli.domain.words.matching import compiled, fold

NAMES: Final = {
    "en": "English", "de": "German", "es": "Spanish", "fr": "French", "pt": "Portuguese",
    "it": "Italian", "nl": "Dutch", "ja": "Japanese", "zh": "Chinese",
}  # fmt: skip
_LONGEST: Final = 4_000  # characters that are looked at
_FEWEST_WORDS: Final = 6  # of which a language can be told
_FEWEST_SIGNS: Final = 4  # the same of a script without spaces
_KANA = re.compile(r"[\u3040-\u30ff]")
_IDEOGRAPHS = re.compile(r"[\u3400-\u9fff]")
_SURE: Final = 1.3  # times as many small words as in any other language
_KNOWN: Final = 0.25  # of the words are small ones, in any text of some length


def written_in(text: str) -> str | None:
    """Return the code of a language, or the name of a script that is nobody's alone: "cyrillic".

    None where it cannot be told.
    """
    text = text[:_LONGEST]
    script = _script(text)
    if script != "latin":
        return script
    words = fold(text)
    count = len(words.split())
    if count < _FEWEST_WORDS:
        return None
    found = Counter({code: len(small.findall(words)) for code, small in _SMALL.items()})
    (first, most), (_, second) = found.most_common(2)
    return first if most >= _KNOWN * count and most >= _SURE * second else None


def _script(text: str) -> str | None:
    """Return the script of most letters: ja, zh, latin, or the script's own name."""
    letters = [one for one in text if one.isalpha()]
    if len(letters) < _FEWEST_SIGNS:
        return None
    signs = len(_KANA.findall(text)) + len(_IDEOGRAPHS.findall(text))
    if signs > 0.3 * len(letters):
        return "ja" if _KANA.search(text) else "zh"
    scripts = Counter(unicodedata.name(one, "?").split()[0].lower() for one in letters)
    return scripts.most_common(1)[0][0]


def said(code: str) -> str:
    """Return how a language or a script is called: German, Cyrillic."""
    return NAMES.get(code, code.capitalize())


_SMALL: Final = {one.CODE: compiled(one.FILLERS) for one in MODULES if one.CODE not in SPACELESS}
