"""Clues that tell a kind together: "like" and "here", "not" and "change", "my team" and "closed".

People say a thing in more ways than a list of phrases has, but hardly without its words. So where
no phrase of a kind is found, an answer is held against these. Each module has, for a kind, one or
more sets of clues, and a set tells the kind where every clue of it is in the answer, in any order.
What is told so is never sure. `OTHERS` are people who are spoken of: with one of them in it, an
answer is not about oneself.

Each clue is phrases, one or more a line, as `matching.compiled` reads them.
"""

from types import ModuleType
from typing import Final

from ambition_cli.domain.words.languages.clues import de, en, es, fr, it, ja, nl, pt, zh

BY_LANGUAGE: Final[dict[str, ModuleType]] = {
    "en": en,
    "de": de,
    "es": es,
    "fr": fr,
    "pt": pt,
    "it": it,
    "nl": nl,
    "ja": ja,
    "zh": zh,
}
