"""A figure that somebody gave with a problem: what it counts, where it stands and half of that.

"We get paged 20 times a night" is 20 times a night that we get paged, and "regression takes us four
days every release" is four days that regression takes. A goal that counts just this is in their
words, and begins where they are.
"""

import math
import re
from dataclasses import dataclass
from typing import Final

from ambition_cli.domain.words.forms import with_large_i

_NUMBERS: Final = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
}  # fmt: skip
_NUMBER: Final = rf"(?P<number>\d{{1,4}}|{'|'.join(_NUMBERS)})"
_ROUGHLY: Final = r"(?:about |around |up to |over |more than |nearly |almost |at least |like )?"
_WHAT: Final = r"(?P<what>[a-z][a-z'’ -]{2,40}?)"
# "Regression takes us four days every release", "our builds take 45 minutes".
_LASTS: Final = re.compile(
    rf"{_WHAT} (?P<verb>takes?|lasts?|waits?)"
    rf" (?:(?:us|me|them|people|everyone|everybody) )?{_ROUGHLY}"
    rf"{_NUMBER} (?P<unit>minute|hour|day|week|month)s?\b",
    re.IGNORECASE,
)
# "We get paged 20 times a night", "the build breaks three times a week".
_TIMES: Final = re.compile(
    rf"{_WHAT} {_ROUGHLY}(?:{_NUMBER} (?:times|x)|(?P<twice>twice)) (?:a|per|every|each)"
    r" (?P<unit>night|day|week|month|release|sprint)\b",
    re.IGNORECASE,
)
# "When a payment gets stuck, it takes us half a day to find out in which system it sits".
_TAKES: Final = re.compile(
    rf"\bit takes (?:(?:us|me|them|people|everyone|everybody) )?{_ROUGHLY}"
    rf"(?:(?P<half>half an? (?:day|hour))|{_NUMBER} (?P<unit>minute|hour|day|week|month)s?)"
    r" (?P<to>to [a-z][^,.;:()]+)",
    re.IGNORECASE,
)
_HALVES: Final = {"half a day": (4, "hour"), "half an hour": (30, "minute")}
# "400 alerts a week, maybe 10 matter".
_SO_MANY: Final = re.compile(
    rf"(?:we (?:get|have) )?{_ROUGHLY}{_NUMBER} (?P<what>[a-z][a-z -]{{2,30}}s)"
    r" (?:a|per|every|each) (?P<unit>night|day|week|month|release|sprint)\b",
    re.IGNORECASE,
)
_LONGEST: Final = 6  # words of what it is that lasts, or comes again
_LONGEST_DEED: Final = 14  # words of what it takes so long to do
_NEAT: Final = 10  # from here on half of it is a multiple of five
_LEAST: Final = 2  # of what could be half as much
_NO_SUBJECT: Final = re.compile(
    r"(?:it|this|and|or|but|because|so|when|if)\b|.*\bthat\b", re.IGNORECASE
)


@dataclass(frozen=True)
class Figure:
    """What is counted, where it stands by what somebody said, and half of that."""

    measure: str
    stands: int
    half: int


def figure_in(problem: str) -> Figure | None:
    """Return the figure that a problem tells of in plain English, or None where there is none."""
    said = " ".join(problem.split())
    takes, many = _TAKES.search(said), _SO_MANY.match(said)
    if takes:
        number, unit = _HALVES.get((takes["half"] or "").lower(), (0, takes["unit"]))
        number = number or _number(takes)
        measure = f"{unit.lower()}s it takes {takes['to'].strip()}"
        is_short = len(measure.split()) <= _LONGEST_DEED and number >= _LEAST
        return Figure(with_large_i(measure), number, _half(number)) if is_short else None
    if many and _number(many) >= _LEAST:
        measure = f"{many['what']} a {many['unit'].lower()}"
        return Figure(measure, _number(many), _half(_number(many)))
    lasts, times = _LASTS.match(said), _TIMES.match(said)
    found = lasts or times
    if not found:
        return None
    number = _number(found)
    what = with_large_i(found["what"])
    if number < _LEAST or len(what.split()) > _LONGEST or _NO_SUBJECT.match(what):
        return None
    if what[0].isupper() and not what.startswith("I ") and not what.split()[0].isupper():
        what = what[0].lower() + what[1:]
    unit = found["unit"].lower()
    measure = f"{unit}s that {what} {lasts['verb'].lower()}" if lasts else ""
    return Figure(measure or f"times a {unit} that {what}", number, _half(number))


def _number(found: re.Match[str]) -> int:
    if found.groupdict().get("twice"):
        return 2
    return _NUMBERS.get(found["number"].lower()) or int(found["number"])


def _half(number: int) -> int:
    half = math.ceil(number / 2)
    return half // 5 * 5 if number > _NEAT and half >= 5 else half
