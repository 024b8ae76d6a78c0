"""What somebody says could be counted: the words for it, and the figures in them, from and to.

    >>> measured("nurses who get home on time, 2 to 10")
    Measured(words='nurses who get home on time', baseline=2, target=10)

A single figure is where it is to get to: where it stands today is not known then, which is not the
same as none. What is not surely such a figure ("answered within 4 hours") stays a word like others.
"""

import re
from typing import NamedTuple

from ambition_cli.domain.words.characters import narrow
from ambition_cli.domain.words.numbers import WORDS, Number, number

# Not "2.0", which is a version, and no part of "1,000" or "v2".
_AMOUNT = (
    rf"(?<![a-zA-Z\d_.,])(?:\d{{1,9}}(?:\.\d{{0,2}}[1-9])?|\b(?:{'|'.join(WORDS)})\b)"
    r"(?![a-zA-Z.,]*\d)"
)
_UNIT = r"(?: ?(?:%|percent|per cent|人|件|回|時間|个|次|小时))?"
_LOW, _HIGH, _WITH = rf"(?P<low>{_AMOUNT})", rf"(?P<high>{_AMOUNT})", rf"(?P<unit>{_UNIT})"
_TO = r"(?:to|→|->|=>|–|-|bis|auf|à|hasta|até|naar|から|到)"
_NOW = r"(?:now|today|currently|at the moment|so far)"
_PAIRS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?:\b(?:from|von|de|desde|da|van) )?{_LOW}{_UNIT} ?{_TO} ?{_HIGH}{_WITH}",
        rf"\bfrom {_LOW} (?P<unit>[^\W\d]+) to {_HIGH}(?: (?P=unit))?",
        rf"{_LOW}{_UNIT} {_NOW}\b\W*(?:(?:and|to|then) )?{_HIGH}{_WITH}(?: (?:by )?then)?",
        rf"{_NOW} {_LOW}{_UNIT}\W+(?:(?:and|to|then) )*{_HIGH}{_WITH}",
    )
)
_AT_LEAST = r"(?:at least|at most|more than|fewer than|less than|under|over|up to|about|around)"
_FIRST = re.compile(rf"(?:{_AT_LEAST} )?({_AMOUNT})(?= ?%| [^\W\d])", re.IGNORECASE)
_LAST = re.compile(rf"(?:[,:;=→(]|\bto\b) ?(?:{_AT_LEAST} )?({_AMOUNT}){_UNIT}$", re.IGNORECASE)
_ALONE = re.compile(rf"(?:{_AT_LEAST} )?({_AMOUNT}){_UNIT}", re.IGNORECASE)
_MAYBE = r"(?:or|(?:or )?(?:maybe|perhaps|possibly))"
# Of "2, maybe 3" the lower is the figure, where it stands at the beginning or the end.
_OR_MORE = re.compile(
    rf"(?:(?<=^)|(?<=[,:;=(] )|(?<=\bto ))({_AMOUNT}),? {_MAYBE} {_AMOUNT}(?=$| )", re.IGNORECASE
)
_PERHAPS = re.compile(rf"^(?:(?:maybe|perhaps|probably|say|like) )+(?={_AMOUNT})", re.IGNORECASE)
_EDGES = " ,:;.=–-(→"
# What follows a figure that is no number of something: "two of them", "six hundred words",
# "3 October", "2 weeks off".
_NO_COUNT = re.compile(
    r" ?(?:(?:of|or|and|times|days?|weeks?|months?|quarters?|years?)\b|o'clock|more\b"
    r"|(?:hundred|thousand|million|dozen)\b"
    r"|(?:jan|feb|apr|aug|sep|oct|nov|dec)|(?:march|may|june?|july?)\b)",
    re.IGNORECASE,
)


class Measured(NamedTuple):
    """What is counted, and from which figure to which; None where that was not said."""

    words: str
    baseline: Number | None = None
    target: Number | None = None


def measured(text: str) -> Measured:
    """Return what is counted in a text and the figures said with it.

    `words` is the text without figures at its beginning or end, and empty where there is nothing
    else; figures in its middle stay there.
    """
    plain = _OR_MORE.sub(r"\1", _PERHAPS.sub("", " ".join(narrow(text).split())))
    both = next((found for pair in _PAIRS if (found := pair.search(plain))), None)
    if both:
        low, high = number(both["low"].lower()), number(both["high"].lower())
        return Measured(_without(plain, both), low, high)
    alone = _ALONE.fullmatch(plain.rstrip("."))
    if alone:
        return Measured("", None, number(alone[1].lower()))
    first, last = _FIRST.match(plain), _LAST.search(plain.rstrip(".)"))
    if first and not _NO_COUNT.match(plain[first.end() :]):
        return Measured(plain[first.end() :].strip(), None, number(first[1].lower()))
    if last:
        return Measured(plain[: last.start()].strip(_EDGES), None, number(last[1].lower()))
    return Measured(plain)


def _without(text: str, both: re.Match[str]) -> str:
    """Return a text without the figures at its beginning or end, and with their unit."""
    before, after = text[: both.start()].strip(_EDGES), text[both.end() :].strip(" ).,;:")
    unit = both["unit"].strip()
    if before and after:
        return text
    if before and (unit == "%" or (unit.isascii() and unit.isalpha())):
        return f"{before}, in {unit}"
    return f"{unit} {after}".strip() if unit == "%" and after else before or after or unit
