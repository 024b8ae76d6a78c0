"""What somebody says could be counted: the words for it, and the figures in them, from and to.

    >>> measured("nurses who get home on time, 2 to 10")
    Measured(words='nurses who get home on time', baseline=2, target=10)

A single figure is where it is to get to: where it stands today is not known then, which is not the
same as none. What is not surely such a figure ("answered within 4 hours") stays a word like others.
"""

import re
from typing import NamedTuple

from ambition_cli.domain.words.characters import narrow
from ambition_cli.domain.words.forms import with_small_start
from ambition_cli.domain.words.numbers import WORDS, Number, number
from ambition_cli.domain.words.outcomes import outcome_in
from ambition_cli.domain.words.wording import number_said

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
# "Deploys take 10 min instead of 50", "we answer in 2 days and not 5", "response time 2 h, not 8"
_UNITS = {
    "second": r"sec(?:ond)?s?|sekunden?|segundos?|secondes?|secondi|秒",
    "minute": r"min(?:ute)?s?|minuten?|minut[oi]s?|分(?:钟)?",
    "hour": r"hours?|hrs?|h|stunden?|std|heures?|horas?|or[ae]|uur|時間|小时",
    "day": r"days?|tage?n?|jours?|d[íi]as?|giorni|dag(?:en)?|日|天",
    "week": r"weeks?|wks?|wochen?|semaines?|semanas?|settiman[ae]|wek?en|週間|周",
}
_OF_TIME = "|".join(f"(?:{one})" for one in _UNITS.values())
_INSTEAD = (
    r",? (?:instead of|rather than|and not|not|down from|up from|versus|vs\.?|statt|anstatt|nicht"
    r"|au lieu de|en vez de|em vez de|invece di|in plaats van)"
)
_TAKES = re.compile(
    r"(?P<what>[^\W\d][^\d,.;:]{1,40}?) (?P<verb>takes?|needs?|lasts?|is|are)"
    rf"(?: only| just| (?:at|down to))? {_HIGH} ?(?P<unit>{_OF_TIME})"
    rf"{_INSTEAD} {_LOW}(?: ?(?:{_OF_TIME}))?(?P<rest>$|[ ,.;].*)",
    re.IGNORECASE,
)
_INSTEAD_OF = re.compile(rf"{_HIGH}{_WITH}{_INSTEAD} {_LOW}{_UNIT}", re.IGNORECASE)
_SO_MANY_INSTEAD = re.compile(
    rf"{_HIGH} (?P<what>[^\W\d][^\d,.;]{{1,40}}?){_INSTEAD} {_LOW}(?P<rest> .*|$)", re.IGNORECASE
)
_IN_LESS = re.compile(
    rf".*\b(?:in|within) {_HIGH} ?(?P<unit>{_OF_TIME}){_INSTEAD} {_LOW}\b.*", re.IGNORECASE
)
_NEW = re.compile(
    r"\b(?:without (?:\w+ing for )?(?:me|us|my help)|alone|(?:on|by) (?:their own|themselves)"
    r"|for the first time)\b",
    re.IGNORECASE,
)
_REMARK = re.compile(
    r"^(?:(?:(?:as |like )?(?:you|i)(?: just| already)? (?:said|say|told you)"
    r"(?: it| so| that| above)?|as (?:above|before)|ok(?:ay)?|well|fine|yes|yeah|no|sure|h+m+|right"
    r"|easy|simple)[.,:;!–—-]+\s+)+(?=\S)",
    re.IGNORECASE,
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
    takes = _TAKES.fullmatch(plain) or _IN_LESS.fullmatch(plain)
    if takes:
        return _of_time(takes)
    many = _SO_MANY_INSTEAD.fullmatch(plain)
    if many and not _NO_COUNT.match(f" {many['what']}"):
        low, high = number(many["low"].lower()), number(many["high"].lower())
        return Measured(f"{many['what']}{many['rest']}", low, high)
    both = _INSTEAD_OF.search(plain)
    both = both or next((found for pair in _PAIRS if (found := pair.search(plain))), None)
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


def counted_in(title: str) -> Measured:
    """Return what a goal counts by its title, as `measured` does, said as what is counted.

    "Six designers run their own test without me" counts designers who do, of whom there are none.
    """
    found = measured(title)
    if not found.words or found.target is None:
        return found
    outcome = outcome_in(found.words)
    head = found.words.split()[0].casefold()
    if not outcome or not outcome.measure.casefold().startswith(head):
        return found
    begins = 0 if found.baseline is None and _NEW.search(found.words) else found.baseline
    return Measured(outcome.measure, begins, found.target)


def with_figures_of(before: str, text: str) -> str:
    """Return new words for a measure with the figures of the old, or new figures with its words.

    >>> with_figures_of("deploy minutes 50 to 10", "minutes a deploy takes")
    'minutes a deploy takes, 50 to 10'
    """
    was, now = counted_in(before), measured(text)
    if not now.words and was.words:
        return f"{was.words}, {text}"
    if was.target is None or now.target is not None:
        return text
    begins = "" if was.baseline is None else f"{number_said(was.baseline)} to "
    return f"{now.words}, {begins}{number_said(was.target)}"


def without_remark(text: str) -> str:
    """Return a measure without what was said to the program: "you said it. pages, 5 to 2"."""
    return _REMARK.sub("", text.strip())


def _of_time(takes: re.Match[str]) -> Measured:
    """Return what takes less time, or more: "minutes that deploys take, 50 to 10"."""
    low, high = number(takes["low"].lower()), number(takes["high"].lower())
    unit = next(
        one for one, words in _UNITS.items() if re.fullmatch(words, takes["unit"], re.IGNORECASE)
    )
    if "what" not in takes.groupdict():
        return Measured(f"{unit}s it takes", low, high)
    what, verb = takes["what"].strip(), takes["verb"].lower()
    if verb in ("is", "are"):
        return Measured(f"{what}, in {unit}s", low, high)
    return Measured(f"{unit}s that {with_small_start(what)} {verb}", low, high)


def _without(text: str, both: re.Match[str]) -> str:
    """Return a text without the figures at its beginning or end, and with their unit."""
    before, after = text[: both.start()].strip(_EDGES), text[both.end() :].strip(" ).,;:")
    unit = both["unit"].strip()
    if before and after:
        return text
    if before and (unit == "%" or (unit.isascii() and unit.isalpha())):
        return f"{before}, in {unit}"
    return f"{unit} {after}".strip() if unit == "%" and after else before or after or unit
