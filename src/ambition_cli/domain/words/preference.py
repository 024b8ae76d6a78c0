"""What somebody says that they want, and what they turn away from.

"I want the coaching, not the title" is both; "I want to teach" and "no more release notes" are one.
English alone: in another language nothing is guessed.
"""

import re
from typing import Final, NamedTuple

from ambition_cli.domain.words.matching import fold

_WANT: Final = r"(?:want(?:ed)?|like[d]?|enjoy(?:ed)?|prefer(?:red)?|love[d]?|need|care about)"
_NOT: Final = r"(?:(?:and|but) )?(?:not|never|more than|rather than|instead of|over)"
_I: Final = r"(?:^|.* )i (?:really |now |just |only |still )?"
_BOTH: Final = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_I}{_WANT} (?P<to>.+?) {_NOT}(?: so much)? (?P<away>.+)",
        r"(?:^|.* )i (?:d|would) (?:much |far )?(?:rather|sooner) (?P<to>.+?) than (?P<away>.+)",
        r"it (?:is|s|was) (?P<to>.+?) (?:that )?i want(?:ed)? (?:(?:and|but) )?not (?P<away>.+)",
        rf"(?:^|.* )i (?:do not|don t) {_WANT} (?P<away>.+?) (?:but|i want) (?P<to>.+)",
        r"(?:it (?:is|s) )?not (?P<away>.+?) but (?P<to>.+)",
        r"(?:i (?:want|d like|need) )?more (?P<to>.+?) (?:and )?less (?P<away>.+)",
        r"(?:i (?:want|d like|need) )?less (?P<away>.+?) (?:and )?more (?P<to>.+)",
    )
)
_TO: Final = re.compile(rf"{_I}(?:do )?want (?:to do )?(?:more (?:of )?)?(?P<to>.+)")
_AWAY: Final = re.compile(
    r"(?:(?:^|.* )i (?:do not|don t|no longer) want(?: any more)?|no more) (?P<away>.+)"
)
_NOT_NOW: Final = re.compile(r"\b(?:thought|used to|expected|hoped|if|unless|everybody|they)\b")
_SENTENCE_ENDS: Final = re.compile(r"[.!?;\n。！？；]+")


class Preference(NamedTuple):
    """The words for what is wanted, and for what is not; either may be empty."""

    towards: str
    away: str


def preference(text: str) -> Preference | None:
    """Return what somebody wants, and what not, of the first sentence that says so."""
    for sentence in _SENTENCE_ENDS.split(text):
        said = fold(sentence)
        found = None if _NOT_NOW.search(said) else _in(said)
        if found:
            return found
    return None


def _in(said: str) -> Preference | None:
    for pattern in _BOTH:
        both = pattern.fullmatch(said)
        if both:
            return Preference(both["to"], both["away"])
    away = _AWAY.fullmatch(said)
    if away:
        return Preference("", away["away"])
    to = _TO.fullmatch(said)
    return Preference(to["to"], "") if to else None
