"""A figure that somebody gave with a problem: what it counts, where it stands and half of that.

"We get paged 20 times a night" is 20 times a night that we get paged, and "regression takes us four
days every release" is four days that regression takes. A goal that counts just this is in their
words, and begins where they are.
"""

import math
import re
from dataclasses import dataclass
from typing import Final

from ambition_cli.domain.words.forms import with_large_i, with_small_start

_NUMBERS: Final = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
}  # fmt: skip
_NUMBER: Final = rf"(?P<number>\d{{1,4}}|{'|'.join(_NUMBERS)})"
_ROUGHLY: Final = r"(?:about |around |up to |over |more than |nearly |almost |at least |like )?"
_UNIT: Final = r"(?P<unit>minute|hour|day|week|month)s?"
_WHOM: Final = r"(?:(?:us|me|them|people|everyone|everybody) )?"
_EACH: Final = r" (?:a|per|every|each) (?P<unit>night|day|week|month|release|sprint)\b"
_WHAT: Final = r"(?P<what>[a-z][a-z'’ -]{2,40}?)"
# "Regression takes us four days every release", "our builds take 45 minutes".
_LASTS: Final = re.compile(
    rf"{_WHAT} (?P<verb>takes?|lasts?|waits?)"
    rf" {_WHOM}{_ROUGHLY}{_NUMBER} {_UNIT}\b"
    r"(?P<tail> (?:for|until) [a-z '-]{3,30}$)?",
    re.IGNORECASE,
)
# "We get paged 20 times a night", "the build breaks three times a week".
_TIMES: Final = re.compile(
    rf"{_WHAT} {_ROUGHLY}(?:{_NUMBER} (?:times|x)|(?P<twice>twice)){_EACH}", re.IGNORECASE
)
# "When a payment gets stuck, it takes us half a day to find out in which system it sits".
_TAKES: Final = re.compile(
    rf"\bit takes {_WHOM}{_ROUGHLY}(?:(?P<half>half an? (?:day|hour))|{_NUMBER} {_UNIT})"
    r" (?P<to>to [a-z][^,.;:()]+)",
    re.IGNORECASE,
)
_HALVES: Final = {"half a day": (4, "hour"), "half an hour": (30, "minute")}
# "400 alerts a week, maybe 10 matter".
_SO_MANY: Final = re.compile(
    rf"(?:we (?:get|have) )?{_ROUGHLY}{_NUMBER} (?P<what>[a-z][a-z -]{{2,30}}s){_EACH}",
    re.IGNORECASE,
)
# "We re-run failed exports by hand, about 15 a month".
_AFTERWARDS: Final = re.compile(
    rf"(?P<what>(?:I|we) [a-z][a-z'’ -]{{5,60}}), {_ROUGHLY}{_NUMBER}(?: times| x)?{_EACH}",
    re.IGNORECASE,
)
# "We lose about 30 orders a month at the payment step".
_LOST: Final = re.compile(
    rf"(?P<who>I|we) (?P<verb>lose|miss) {_ROUGHLY}{_NUMBER} (?P<what>[a-z][a-z -]{{2,30}}s)"
    r" (?:a|per|every|each) (?P<unit>day|week|month|release|sprint)\b"
    r"(?P<tail> (?:at|in|to) [a-z '-]{3,30}$)?",
    re.IGNORECASE,
)
# "A third of the red tests are just flaky", "one in five deliveries goes to the wrong address".
_PLURAL: Final = {
    "is": "are", "was": "were", "has": "have", "does": "do", "doesn't": "don't", "isn't": "aren't",
    "goes": "go", "comes": "come", "fails": "fail", "gets": "get", "needs": "need", "ends": "end",
    "waits": "wait", "breaks": "break", "arrives": "arrive", "misses": "miss",
}  # fmt: skip
_PART: Final = re.compile(
    rf"{_ROUGHLY}(?:(?P<share>half|(?:a|one) third|two thirds|(?:a|one) quarter|(?:a|one) fifth"
    r"|(?:a|one) tenth)(?: of)?|(?P<few>one|two|three|1|2|3) (?:in|out of) (?:every )?"
    r"(?P<all>two|three|four|five|six|seven|eight|nine|ten|\d{1,3})"
    r"|(?P<percent>\d{1,2}) ?(?:%|per ?cent) of)"
    r" (?P<what>[a-z][a-z0-9'-]*(?: [a-z0-9'-]+){0,6}?)"
    rf" (?P<verb>{'|'.join((*_PLURAL, *_PLURAL.values(), 'never'))})\b"
    r"(?P<rest>[a-z0-9 '-]{0,60})",
    re.IGNORECASE,
)
_SHARES: Final = {
    "half": 50, "third": 33, "two thirds": 67, "quarter": 25, "fifth": 20, "tenth": 10,
}  # fmt: skip
# "Board returns are at 4 percent".
_STANDS_AT: Final = re.compile(
    r"(?P<what>(?:our |the )?[a-z][a-z' -]{2,30}) (?:is|are) (?:still )?(?:at|around|about|up to)"
    r" (?P<number>\d{1,2}) ?(?:%|per ?cent)(?:$|[,.;])",
    re.IGNORECASE,
)
# People want more of these, so no goal halves them.
_WELCOME: Final = re.compile(
    r"\b(?:applicants|applications|candidates|sign-?ups|volunteers|donations|customers|visitors|leads"
    r"|sales|users|members|contributions|contributors|participants|attendees|releases|deploys|hours"
    r"|days|interviews|students|learners|players)$",
    re.IGNORECASE,
)
_OF_TIME: Final = re.compile(r"(?:my|our|the) (?:work|week|time|day|job|month|year)$", re.I)
_CUT: Final = re.compile(r" (?:and|but|because|so|which|when|while|since)\b.*")
_LONGEST: Final = 6  # words of what it is that lasts, or comes again
_LONGEST_DEED: Final = 14  # words of what it takes so long to do
_LONGEST_REST: Final = 8  # words of what is said of a part
_NEAT: Final = 20  # above it, half of it is rounded up to a multiple of five
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
    if many and _number(many) >= _LEAST and not _WELCOME.search(many["what"]):
        measure = f"{many['what']} a {many['unit'].lower()}"
        return Figure(measure, _number(many), _half(_number(many)))
    told = _part(said) or _afterwards(said)
    if told:
        return told
    lasts, times = _LASTS.match(said), _TIMES.match(said)
    found = lasts or times
    if not found:
        return None
    number = _number(found)
    what = with_small_start(found["what"])
    if number < _LEAST or len(what.split()) > _LONGEST or _NO_SUBJECT.match(what):
        return None
    unit = found["unit"].lower()
    tail = (lasts["tail"] or "") if lasts else ""
    measure = f"{unit}s that {what} {lasts['verb'].lower()}{tail}" if lasts else ""
    return Figure(measure or f"times a {unit} that {what}", number, _half(number))


def _part(said: str) -> Figure | None:
    """Return the per cent that "one in five" or "a third" of something is."""
    plain = said.replace("’", "'")
    part, stands = _PART.match(plain), _STANDS_AT.match(plain)
    if stands and int(stands["number"]) >= _LEAST:
        number = int(stands["number"])
        return Figure(f"{with_small_start(stands['what'])}, in per cent", number, _half(number))
    rest = _CUT.sub("", part["rest"]).rstrip() if part else ""
    if not part or not rest or len(rest.split()) > _LONGEST_REST or _OF_TIME.match(part["what"]):
        return None
    number = int(part["percent"] or 0)
    if part["share"]:
        number = _SHARES[re.sub(r"^(?:a|one) ", "", part["share"].lower())]
    elif part["all"]:
        number = round(100 * _as_number(part["few"]) / _as_number(part["all"]))
    verb = _PLURAL.get(part["verb"].lower(), part["verb"].lower())
    measure = with_large_i(f"per cent of {with_small_start(part['what'])} that {verb}{rest}")
    return Figure(measure, number, _half(number)) if number >= _LEAST else None


def _afterwards(said: str) -> Figure | None:
    """Return what is counted behind a sentence, or what is lost: both begin with "we"."""
    after, lost = _AFTERWARDS.match(said), _LOST.match(said)
    if lost and _number(lost) >= _LEAST:
        measure = f"{lost['what']} a {lost['unit'].lower()} that {with_small_start(lost['who'])}"
        measure = with_large_i(f"{measure} {lost['verb'].lower()}{lost['tail'] or ''}")
        return Figure(measure, _number(lost), _half(_number(lost)))
    if not after or _number(after) < _LEAST or len(after["what"].split()) > _LONGEST_DEED:
        return None
    measure = f"times a {after['unit'].lower()} that {with_small_start(after['what'])}"
    return Figure(measure, _number(after), _half(_number(after)))


def _as_number(word: str) -> int:
    return {"one": 1, **_NUMBERS}.get(word.lower()) or int(word)


def _number(found: re.Match[str]) -> int:
    if found.groupdict().get("twice"):
        return 2
    return _NUMBERS.get(found["number"].lower()) or int(found["number"])


def _half(number: int) -> int:
    half = math.ceil(number / 2)
    return math.ceil(half / 5) * 5 if number > _NEAT else half
