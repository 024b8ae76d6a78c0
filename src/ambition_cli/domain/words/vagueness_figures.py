"""Whether an English text says how many, how much or how often, its dates left aside."""

import re

from ambition_cli.domain.words import vagueness_words as w

TOKEN = re.compile(r"\w(?:[\w'+#./-]*[\w+#])?")

_MONTH = (
    "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    "|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
    "|spring|summer|autumn|winter|christmas)"
)
_COUNT = r"(?:\d+|a|one|two|three|four|five|six|nine|ten|twelve|few|couple of|the)"
_SPAN = (
    r"(?:q[1-4](?:[ /]?(?:20)?\d\d)?|h[12](?: ?20\d\d)?|fy ?\d+|20\d\d(?:-\d\d?){0,2}"
    rf"|(?:\d{{1,2}}(?:st|nd|rd|th)? )?{_MONTH}(?: \d{{1,2}}(?:st|nd|rd|th)?)?,?(?: 20\d\d)?"
    rf"|(?:{_COUNT} )?(?:next |coming |following |current |calendar |fiscal |first |second )?"
    rf"(?:{_COUNT} )?(?:week|month|quarter|year|half)s?(?: from now)?"
    r"|(?:next |coming )?\d\d+ days)"
)
# "by June", "over the next six months", "this year"; not "by a quarter", which is an amount.
_DATE = re.compile(
    r"\b(?!by an? )(?:"
    r"(?:by|before|until|till|during|over|within|throughout|in|for|on|starting"
    r"|at(?= the (?:beginning|start|end))) (?:the )?"
    r"(?:(?:beginning|start|middle|mid|end|close|course|(?:first|second) half)-? ?(?:of )?)?"
    rf"(?:the |this |next |my )?{_SPAN}|(?:this|next|last) {_SPAN}|{_MONTH} 20\d\d"
    r"|by the end|q[1-4](?: 20\d\d)?)(?![\w%])"
)
_FIGURE = re.compile(
    r"(?<![\w.])(?:(?<![~<>≤≥+$€£])[~<>≤≥+$€£]+)?\d[\d.,:]*"
    r"(?:%|k|m|bn|x|ms|s|h|hrs?|min|mins|pts|st|nd|rd|th|am|pm|gb|mb|kb|-\w+)?(?!\w)"
)
_NO_FIGURE = re.compile(
    r"\b(?:1[:-]1s?|1-on-1s?|one-(?:on|to)-ones?|24/7|360(?:-degree)?|100%|(?:web|industry) \d\.0"
    r"|one of the|(?:number|no|any|every|some|each) one|one (?:another|of|step)"
    r"|(?<!to )(?<!in )(?<!under )one day|at once|once and for all|second nature"
    r"|(?:for )?the first time|(?:put|come)s? .{0,20}first\b|first[ -](?:class|rate)|double down)"
)
_HOW_OFTEN = re.compile(
    rf"\b(?:(?:every|each|per|an?) (?:(?:other|single|two|second|working) )?(?:{'|'.join(w.TIMES)})"
    rf"|{'|'.join(w.OFTEN)}|(?:every|each) [a-z]+)\b(?! (?:work|life|job|business|tasks|basis))"
)


def without_dates(said: str) -> str:
    """Return a text in small letters without its dates."""
    return " ".join(_DATE.sub(" ", said).split())


def holds_a_count(said: str) -> bool:
    """Tell whether a text in small letters, its dates taken out, holds a number of something."""
    said = _NO_FIGURE.sub(" ", said)
    words = TOKEN.findall(said)
    return bool(_FIGURE.search(said)) or not w.NUMBERS.isdisjoint(words) or _has_one(words)


def says_how_often(said: str) -> bool:
    """Tell whether something comes back: "every Friday", "after each release", "weekly"."""
    return bool(_HOW_OFTEN.search(said))


def _has_one(words: list[str]) -> bool:
    """Tell whether "one" counts something: "one junior", not "no one" or "a new one"."""
    return any(
        word == "one" and after not in w.PREPOSITIONS and before not in w.DETERMINERS
        for before, word, after in zip(["", *words], words, words[1:], strict=False)
    )
