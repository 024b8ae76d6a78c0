"""Labels that people type or paste before an answer: "P1:", "- [ ]", "3)", "Problem 2 -"."""

import re
from functools import cache
from typing import Final

_MOST: Final = 4
_LETTERS: Final = {
    "problems": "p",
    "impact": "i",
    "more_of": "m",
    "less_of": "l",
    "conditions": "c",
    "options": "o",
}
"""The letter of each heading's ids, as the program shows them."""

_MARK = re.compile(
    r"\A(?:"
    r"[-*+–—→>]+\s+|[•‣◦▪·●・･○■□▶►➤⇒※✗→]+\s*"  # bullets
    r"|#{1,6}\s+|#\d{1,2}[:.)]\s+|#\d{1,2}\s+(?=[A-Z])"
    r"|\[[ xX✓]?\]\s*|[☐☑☒✓✔✅]\s*"  # boxes to tick
    r"|[([（]?\d{1,2}[)\]）]\s*|\d{1,2}[.．:：](?!\d)\s*(?=\D)|\d{1,2}[、．]\s*"  # numbers
    r"|[①-⑳❶-❿]\s*|第?[一二三四五六七八九十]{1,2}[、)）：:]\s*"
    r"|[(（][a-zA-Z][)）]\s+|[a-h]\.\s+|[a-zA-Z][)）]\s+|[ivx]{2,4}[.)]\s+"  # letters
    # the ids of lines and options
    r"|\(?[PIMLOpimloＰＩＭＬＯｐｉｍｌｏ][\d０-９]{1,2}\)?\s?(?:[:：)]|\.\s|\s[-–—]\s)\s*"
    r")(?=\S)"
)
_BARE_ID = re.compile(r"\A([a-z])\d{1,2}\s+(?=\S)")


def without_label(text: str) -> str:
    """Return a line without what stands before it to mark it: "P1: ", "- [ ] ", "2) ", "・".

    What only looks like one is a part of the text: "Q1: …", "C++: …", "24/7: …", "1:1s with …",
    and so is a label with nothing behind it. Words are none here: "Problem: …" may be a title.
    """
    return _split(text, place="", named=False)[1]


def split_label(text: str, place: str) -> tuple[str, str]:
    """Return an answer's label as typed, and what is left; the label is "" where there is none.

    `place` is the heading the answer stands under: there, an id of ours ("m2 reviewing") is one,
    and so is a word for the heading ("Problem 2 -"), in nine languages. "P1 incidents hit the same
    pair" and "Problem solving is outsourced" have none.
    """
    return _split(text, place, named=True)


def _split(text: str, place: str, *, named: bool) -> tuple[str, str]:
    text = text.strip()
    rest = text
    for _ in range(_MOST):
        found = _MARK.match(rest) or (named and (_named().match(rest) or _id(rest, place)))
        if not found or not rest[found.end() :].strip():
            break
        rest = rest[found.end() :].strip()
    return text[: len(text) - len(rest)].strip(), rest


def _id(text: str, place: str) -> re.Match[str] | None:
    bare = _BARE_ID.match(text)
    return bare if bare and bare[1] == _LETTERS.get(place) else None


@cache
def _named() -> re.Pattern[str]:
    """Return the pattern of words for a heading, which needs the modules of all languages."""
    from ambition_cli.domain.words.languages import MODULES  # noqa: PLC0415

    lines = (line.strip() for module in MODULES for line in module.LABELS.strip().splitlines())
    return re.compile(
        rf"\A(?:{'|'.join(filter(None, lines))})\s*"
        r"(?:(?:#|no\.?|nr\.?|n°)?\s*(?:[\d０-９]{1,2}|[A-Ea-e]\b)\s*(?:[:：.)]|\s?[-–—])"
        r"|[:：]|\s[-–—])\s*(?=\S)",
        re.IGNORECASE,
    )
