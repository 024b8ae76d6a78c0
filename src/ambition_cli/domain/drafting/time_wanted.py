"""How long something may take, as an answer says it: "within three weeks", "something in 5"."""

import re
from typing import Final

from ambition_cli.domain.drafting.figures import UNITS_ELSEWHERE
from ambition_cli.domain.words.date_words import NUMBERS, by_line
from ambition_cli.domain.words.matching import when_needed
from ambition_cli.domain.words.numbers import WORDS

# "The first answer comes within three days", "nach drei Wochen": as an impact says it.
_SMALL_NUMBERS: Final = (
    {word: number for number, word in enumerate(WORDS[1:11], 1)}
    | by_line(NUMBERS, 1)
    | {"a": 1, "an": 1}
)
_SO_LONG: Final = (
    rf"(?P<number>\d{{1,3}}|{'|'.join(sorted(_SMALL_NUMBERS, key=len, reverse=True))}) ?"
    rf"(?:{'|'.join(rf'(?P<{one}>{one}s?|{a}|{b})' for one, (a, b) in UNITS_ELSEWHERE.items())})"
)
_WITHIN: Final = tuple(
    when_needed(pattern, re.IGNORECASE)
    for pattern in (
        r"\b(?:within|after|in(?: under| less than)?|inside|nach|innerhalb(?: von)?|binnen|unter"
        r"|en(?: menos de)?|antes de|sous|après|au bout de|en moins de|entro|dopo|in meno di"
        r"|dentro de|em(?: menos de| até)?|após|depois de|na) "
        rf"{_SO_LONG}(?!\w|\.\d| (?:back|sooner|earlier|later|more|longer|a|per|each|every)\b)",
        rf"{_SO_LONG}以?内",
    )
)
# "They need something in 5": in the unit of the figure that it is said beside.
_NEEDED_IN: Final = when_needed(
    r"\b(?:needs?|wants?|asked for|should (?:be|take)|must (?:be|take)|have to be)\b"
    rf"[^.;,]{{0,24}}? (?:in|within|under|after) (?P<number>\d{{1,3}}|{'|'.join(WORDS[2:11])})"
    r"(?= ?$|[.,;)]| even\b| at most\b| or less\b| max\b)",
    re.IGNORECASE,
)
_SAME_DAY: Final = when_needed(
    r"\b(?:the )?same day\b|\b(?:am selben|am gleichen|noch am) tag\b|\bmismo día\b|\bjour même\b"
    r"|\bstesso giorno\b|\bmesmo dia\b|\bdezelfde dag\b|当天|その日のうち",
    re.IGNORECASE,
)


def wanted_in(impact: str, unit: str) -> int | None:
    """Return the longest time that an impact allows, in a unit: 3 of "within three weeks".

    In any of the languages; None where that is not said.
    """
    said = " ".join(impact.split())
    if unit == "day" and _SAME_DAY().search(said):
        return 1
    if unit not in UNITS_ELSEWHERE:
        return None
    matches = (one for pattern in _WITHIN for one in pattern().finditer(said))
    found = next((one for one in matches if one[unit]), None)
    return _in_any_language(found["number"]) if found else None


def needed_in(problem: str) -> int | None:
    """Return what a problem says is needed, in the unit of its figure: 5 of "something in 5"."""
    found = _NEEDED_IN().search(" ".join(problem.split()))
    return _in_any_language(found["number"]) if found else None


def _in_any_language(number: str) -> int:
    return int(number) if number.isdecimal() else _SMALL_NUMBERS[number.lower()]
