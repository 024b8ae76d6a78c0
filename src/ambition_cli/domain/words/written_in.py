"""In which language or script a text is written, for comparing two texts of some length."""

import unicodedata
from collections import Counter
from typing import Final

from ambition_cli.domain.words.language import language_of

NAMES: Final = {
    "en": "English", "de": "German", "es": "Spanish", "fr": "French", "pt": "Portuguese",
    "it": "Italian", "nl": "Dutch", "ja": "Japanese", "zh": "Chinese",
}  # fmt: skip
_LONGEST: Final = 4_000  # characters that are looked at
_FEWEST: Final = 4  # letters of which a script can be told
_LARGE_PART: Final = 0.3  # a Japanese text may hold many words in Latin letters


def written_in(text: str) -> str | None:
    """Return the code of a language, or the name of a script that is nobody's alone: "cyrillic".

    None where it cannot be told.
    """
    text = text[:_LONGEST]
    letters = [one for one in text if one.isalpha()]
    if len(letters) < _FEWEST:
        return None
    scripts = Counter(unicodedata.name(one, "?").split()[0].lower() for one in letters)
    east_asian = scripts["hiragana"] + scripts["katakana"] + scripts["cjk"]
    if east_asian > _LARGE_PART * len(letters):
        return "ja" if scripts["hiragana"] + scripts["katakana"] else "zh"
    [(script, _)] = scripts.most_common(1)
    if script != "latin":
        return script
    latin = "".join(one for one in text if ord(one) < 0x2E80)  # a name in kana tells nothing
    return language_of(latin) or None


def said(code: str) -> str:
    """Return how a language or a script is called: German, Cyrillic."""
    return NAMES.get(code, code.capitalize())
