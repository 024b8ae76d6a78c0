"""Labels that people type or paste before an answer: "P1:", "- [ ]", "3)", "Problem 2 -"."""

import re
from typing import Final

from ambition_cli.domain.words.languages import MODULES

_MOST: Final = 4
_LETTERS: Final = {"problems": "p", "impact": "i", "more_of": "m", "less_of": "l", "options": "o"}
"""The letter of each heading's ids, as the program shows them."""

_BULLET = re.compile(r"\A(?:[-*+–—>]+\s+|[•‣◦▪·●・○■□☐☑✓✔✗→➤►▶⇒※]+\s*|\[[ xX✓]?\]\s*|[①-⑳❶-❿]\s*)")
_NUMBER = re.compile(
    r"\A(?:\(?\d{1,2}(?:[)）]\s*|[.:：](?!\d)\s*(?=\D)|[、．]\s*)|\(?[a-zA-Z][)）]\s+|[a-z]\.\s+|#\d{1,2}[:.)]?\s+)"
)
_CODE = re.compile(r"\A\(?[PpIiMmLlOoHhＰ-]\s?[\d０-９]{1,2}\)?\s*(?:[:：.)]|\s[-–—])\s*(?=\S)")
_BARE_ID = re.compile(r"\A([a-z])\d{1,2}\s+(?=\S)")
_NAMES = "|".join(
    line.strip()
    for module in MODULES
    for line in module.LABELS.strip().splitlines()
    if line.strip()
)
_NAMED = re.compile(
    rf"\A(?:{_NAMES})\s*(?:(?:#|no\.?|nr\.?|n°)?\s*(?:[\d０-９]{{1,2}}|[A-Ea-e]\b)\s*(?:[:：.)]|\s?[-–—])|[:：]|\s[-–—])\s*(?=\S)",
    re.IGNORECASE,
)


def split_label(text: str, place: str) -> tuple[str, str]:
    """Return an answer's label as typed, and what is left; the label is "" where there is none.

    `place` is the heading the answer stands under: there, an id of ours ("m2 reviewing") is one.
    "P1 incidents hit the same pair" and "Problem solving is outsourced" have none.
    """
    rest = text.strip()
    for _ in range(_MOST):
        found = next((one for one in _labels(rest, place) if one), None)
        if found is None or not rest[found.end() :].strip():
            break
        rest = rest[found.end() :].strip()
    return text.strip()[: len(text.strip()) - len(rest)].strip(), rest


def _labels(text: str, place: str) -> tuple[re.Match[str] | None, ...]:
    bare = _BARE_ID.match(text)
    if bare and bare[1] != _LETTERS.get(place):
        bare = None
    return (*(one.match(text) for one in (_BULLET, _NUMBER, _CODE, _NAMED)), bare)
