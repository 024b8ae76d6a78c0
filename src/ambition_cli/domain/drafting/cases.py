"""Problems that name cases of a kind: "bug reports without steps", "invoices failing on umlauts".

Such cases can be collected and counted, and one cause is behind most of them. They are recognised
only when certain: a plural noun followed by what's wrong with it. People don't count as cases, and
neither does what could be a sentence ("the search breaks on phones").
"""

import re
from functools import lru_cache
from typing import Final

from ambition_cli.domain.words import vocabulary as v
from ambition_cli.domain.words.asides import before_count
from ambition_cli.domain.words.forms import (
    Form,
    form_of,
    in_brief,
    with_large_i,
    with_small_start,
)
from ambition_cli.domain.words.grammar import Words, tag_of
from ambition_cli.domain.words.matching import when_needed

_LONGEST: Final = 13  # words of them that still stand in a title
_FRONT: Final = when_needed(
    r"^(?:(?:there are |we have |we've got |we get )?(?:(?:far |way )?too many|so many|all the"
    r"|all our|all these|these|those|lots of|a lot of|many|more and more|endless|constant|the"
    r"|our) )",
    re.IGNORECASE,
)
# What is wrong with them: "that expire", "failing on umlauts", "not arriving", "without steps".
_WRONG: Final = when_needed(
    r"(?:(?P<verb>(?:that|which)\b(?! (?:is|was|means)\b)"
    r"|(?:(?:not|never|always|still|constantly|all|just) )?[a-z-]{2,}ing\b)"
    r"|(?:(?:not|never|always|still|all) )?(?:[a-z-]{3,}ed(?=$| (?:in|by|as|at|on|for|from|to|with"
    r"|without|between|into|over|out|up|off|down|wrong|late)\b)|made|sent|lost|shown|left|stuck"
    r"|written|kept|done|built|taken|given|thrown|forgotten|hidden|broken|set)\b"
    r"|(?P<place>without|with|from|on|in|at|over|by|after|between|across|to|off|about|behind|for)\b)"
    r".*",
    re.IGNORECASE,
)
_REASON: Final = when_needed(r",? (?:because|since|so)\b.*|, as\b.*", re.IGNORECASE)
_NO_CASES: Final = frozenset((
    "things", "ways", "times", "days", "nights", "mornings", "evenings", "weekends", "hours",
    "weeks", "months", "years", "reasons", "ideas", "sides", "bruises", "threats", "tears",
    "panics", "attacks", "nightmares", "pains", "headaches", "thoughts", "feelings",
))  # fmt: skip
# What is at home or with oneself, and what is good as it is.
_OF_MINE: Final = when_needed(
    r"\b(?:my (?!team|company|manager|boss|clients?|customers?|users?|colleagues?)|me|i|myself)\b",
    re.IGNORECASE,
)
_GOOD: Final = when_needed(
    r"\b(?:matters?|pass(?:es)?|helps?|faster|better|sooner|well|improv\w+|succeed\w*|awarded)$"
    r"|\b(?:that|which) (?:work|works|matter|pass|help|people like|last)\b"
    r"|^(?:awards|prizes|thanks|compliments|wins|successes)\b",
    re.IGNORECASE,
)
_SURE_PLACES: Final = ("without", "with")
_PEOPLE: Final = when_needed(
    r"(?:people|folks|women|men|kids|children|(?:hire|graduate|lead|dev|doctor|nurse|student|junior"
    r"|senior|parent|customer|client|user|player|driver|farmer|patient|colleague|candidate|learner"
    r"|agent|tester|worker|member|freelancer|recruiter|reviewer|buyer|owner|partner|friend|guest|starter"
    r"|changer|carer|teacher|operator|adult|applicant|resident|tenant|citizen|volunteer|manager"
    r"|maker|seller|vendor|supplier|bank|school|team|company|hospital|clinic|shop|firm|office"
    r"|department|business|charit)(?:s|es|ies))$",
    re.IGNORECASE,
)


@lru_cache(500)
def cases_in(problem: str) -> str:
    """Return the cases that a problem names, as they stand behind "the number of"; or "".

    "Bug reports without steps" gives "bug reports without steps", and so does "we get too many bug
    reports without steps".
    """
    said = before_count(_REASON().sub("", in_brief(problem, "problems").rstrip(".")))
    said = _FRONT().sub("", said)
    words = said.split()
    if _OF_MINE().search(said) or _GOOD().search(said):
        return ""
    if not said.isascii() or not 1 < len(words) <= _LONGEST or re.search(r"[\"“”():;?!/]", said):
        return ""
    for at in range(1, min(4, len(words))):
        wrong = _WRONG().fullmatch(" ".join(words[at:]))
        if wrong:
            told = _names_cases(words[:at], wrong) and _is_no_sentence(said, wrong)
            return with_large_i(with_small_start(said)) if told else ""
    return ""


def _names_cases(thing: list[str], wrong: re.Match[str]) -> bool:
    """Tell whether words are certain to name several things that something is wrong with."""
    *before, head = (word.lower() for word in thing)
    noun = head.removesuffix("s")
    if not head.endswith("s") or head.endswith(("ss", "us", "is", "ics")):
        return False
    persons = {head, noun} & v.PERSONS - {"reports"}  # "bug reports"
    if persons or head in _NO_CASES or _PEOPLE().search(head):
        return False
    sure = tag_of(head) == "N" or noun in v.SELDOM_VERBS
    if not sure and not (wrong["verb"] or wrong["place"] in _SURE_PLACES):
        return False  # "the search breaks on phones"
    if any(word.endswith(("ly", "'s", "n't")) or _is_plural(word) for word in before):
        return False  # "support agents answer questions without context"
    return not set(Words(" ".join(before)).tags) & set("PBDQRTWCsxvp") if before else True


def _is_no_sentence(said: str, wrong: re.Match[str]) -> bool:
    """Tell "passwords on sticky notes" from "action items from postmortems die in Jira"."""
    if wrong["verb"]:
        return True
    form = form_of(said, "problems")
    sure = not wrong["place"] or wrong["place"] in _SURE_PLACES
    return form is Form.NOUN or (form is None and sure)


def _is_plural(word: str) -> bool:
    return tag_of(word) == "N" and word.endswith("s")
