"""Somebody's name as it is typed in passing: Dave of "dave i guess", Nina of "ask Nina".

In nine languages. What says who somebody is stays with the name: "my husband Leo", "Nina from the
other team".
"""

import re
from functools import cache
from typing import Final

from ambition_cli.domain.words import name_words
from ambition_cli.domain.words.close_ones import is_close
from ambition_cli.domain.words.common_words import COMMON

_BEFORE: Final = re.compile(
    r"^(?:(?:maybe|perhaps|probably|possibly|i guess|i think|i suppose|u+[hm]+|h+m+|well|oh"
    r"|vielleicht|wahrscheinlich|quizás?|tal vez|creo que|peut-être|je (?:crois|pense)(?: que)?"
    r"|talvez|acho que|forse|credo|misschien|たぶん|多分|可能是?|也许)(?:,? |(?<=[^\x00-\x7f])))+",
    re.IGNORECASE,
)
_BEHIND: Final = re.compile(
    r"(?:(?<=\w)[,.… ]+(?:i (?:guess|think|suppose|reckon)|ig|maybe|perhaps|probably|possibly|tbh"
    r"|not sure|idk|glaube? ich|denke? ich|vielleicht|wahrscheinlich|wohl|creo|supongo|quizás?"
    r"|tal vez|je (?:crois|pense|suppose)|peut-être|(?:eu )?acho|talvez|credo|penso|forse"
    r"|(?:denk|geloof) ik|misschien)|(?:かな|だと思う|と思います|吧))[?.!…]*$",
    re.IGNORECASE,
)
_ASK: Final = re.compile(
    r"^(?:(?:i(?:'d|'ll)?|we|you) )?(?:(?:could|can|should|would|might|will|need to|have to) )?"
    r"(?:just )?(?:ask|talk (?:to|with)|speak (?:to|with)|chat (?:to|with)|check with|ping|message"
    r"|(?:ich )?fragen?|frag|pregunt(?:o|ar|a|aré) a|demand(?:e|er|erai) à"
    r"|pergunt(?:o|ar) (?:ao?|à|para)|chied(?:o|ere) a|vra(?:ag|gen)(?: aan)?) "
    r"(?=(?P<whom>[^\W\d_][\w'’-]*))",
    re.IGNORECASE,
)
_WOULD_KNOW: Final = (
    r"(?:(?:would|might|could|can|may|will|should|'d|’d) (?:probably |definitely |surely )?"
    r"(?:help|know|tell|say)(?: me)?|wüsste|sabría|saurait|saberia|saprebbe|zou het weten)"
    r"(?: (?:it|that|this|das|es|bescheid|more|best|better|for sure|about (?:it|that|this)))?"
)
_KNOWS: Final = re.compile(
    rf"(?<=\w)(?: (?!')|(?=['’]))(?:{_WOULD_KNOW}|knows(?: (?:it|that|this|more|best))?"
    r"|weiß(?: das| es| bescheid)?|(?:lo )?sa(?:be)?|(?:le )?sait|weet (?:het|dat))[.!?…]*$",
    re.IGNORECASE,
)
# "Dave, hes staff"
_AND_IS: Final = re.compile(
    r"(?:,|\.| -| –| —)? (?:he|she|they)(?:['’]?s|['’]re| is| are| was| has| works?)\b.*$",
    re.IGNORECASE,
)
_MINE: Final = r"(?:my|our|mein(?:e|en)?|mi|mon|ma|meu|minha|(?:il |la )?mi[oa]|mijn)"
_NAMED: Final = r"[^\W\d_a-z][\w'’-]*(?: [^\W\d_a-z][\w'’-]*)*"
_TAIL: Final = (
    r"(?:,? (?:from|at|in|on|over at|who|vom?|aus|bei|de|du|da|dal|van|uit)\b.*|, ?\w.*|\(.*\))?"
)
_PERSON: Final = re.compile(
    rf"(?:(?:{_NAMED})|{_MINE} [\w-]+(?: (?!and\b)[\w-]+)?(?: {_NAMED})?){_TAIL}"
)
_FROM: Final = re.compile(
    rf"({_NAMED}) (?:from|at|in|on|over at|who|vom?|aus|bei|van|uit)\b.*", re.DOTALL
)
_AND: Final = re.compile(
    r"(?<!\s)(?:,? (?:and|und|y|et|en|e|&) (?:(?:also|maybe|perhaps) )?|; ?)"
    rf"(?=[^\W\d_a-z]|{_MINE} )"
)
# "If it's just more meetings. dave would know, hes staff"
_IN_PASSING: Final = re.compile(
    r"(?P<said>.*\w(?:[?!]|(?=[.;,]| [-–—])))(?:[.;,]| [-–—])* +(?:and |but )?"
    rf"(?:(?P<who>(?:{_MINE} )?[^\W\d_][\w'’-]*(?: [^\W\d_a-z][\w'’-]*)?) {_WOULD_KNOW}"
    r"(?:(?:,|\.|;| -)? ?(?:(?:he|she|they)(?:['’]?s|['’]?re)?|because|since)\b.*)?"
    r"|(?P<ask>(?:(?:i|we)(?: could| can| should| would| might|['’]d|['’]ll) )?"
    rf"(?:ask|talk to|check with) (?:{_MINE} )?[^\W\d_][\w'’-]*(?: {_NAMED})?))[.!…]*",
    re.IGNORECASE,
)
_NOBODY: Final = {
    "nobody", "noone", "anyone", "everyone", "everybody", "anybody", "google", "chatgpt", "claude",
    "hr", "around", "family", "therapist", "nadie", "niemand", "personne", "ninguém", "nessuno",
    "keiner", "alguien", "jemand",
}  # fmt: skip
_NO_NAME_ENDS: Final = ("ers", "ors", "ists", "ees", "ues", "ing", "ment", "tion")


def person_said(text: str) -> str:
    """Return somebody as they are called, without what was said around the name.

    >>> person_said("dave i guess"), person_said("maybe ask Nina"), person_said("Mei, mentor")
    ('Dave', 'Nina', 'Mei, mentor')
    """
    said = _AND_IS.sub("", _BEHIND.sub("", _BEFORE.sub("", text.strip()))).rstrip(" ?!…")
    asked = _ASK.match(said)
    if asked and (_is_name(asked["whom"]) or re.fullmatch(_MINE, asked["whom"].lower())):
        said = said[asked.end() :]
    said = _BEHIND.sub("", _KNOWS.sub("", said)).strip()
    return _large(said) if said else text


def people_said(text: str) -> tuple[str, ...]:
    """Return the people of a line that names two or more; none where it names one, or may.

    >>> people_said("my husband Leo, and Nina from the other team"), people_said("Mei from R&D")
    (('my husband Leo', 'Nina from the other team'), ())
    """
    parts = [part.strip() for part in _AND.split(text.strip().rstrip("."))]
    are_people = len(parts) > 1 and all(_PERSON.fullmatch(part) for part in parts)
    return tuple(parts) if are_people else ()


def known_in_passing(text: str) -> tuple[str, str]:
    """Return a text without the person who it says would know, and that person, if it names one.

    >>> known_in_passing("if it's just more meetings. dave would know, hes staff")
    ("if it's just more meetings", 'Dave')
    """
    found = _IN_PASSING.fullmatch(text.strip())
    who = person_said(found["who"] or found["ask"]) if found else ""
    if not found or not (_is_name(who.split()[0]) or re.match(rf"{_MINE} ", who)):
        return text, ""
    return found["said"].strip(), who


def name_alone(name: str) -> str:
    """Return how somebody is addressed: "Nina" of "Nina from the other team"."""
    found = _FROM.match(name)
    return found[1] if found else name


def _large(name: str) -> str:
    """Return a name that was typed small with a large letter; what may be no name stays."""
    is_small = re.fullmatch(r"[a-zà-ÿ]{3,14}(?: [a-zà-ÿ]{3,14})?", name)
    if not is_small or not all(map(_is_name, name.split())):
        return name
    return name.title()


def _is_name(word: str) -> bool:
    """Tell whether a word may be somebody's name: it is none that says something else."""
    plain = word.casefold()
    if plain in COMMON or plain in _NOBODY or plain.endswith(_NO_NAME_ENDS) or is_close(plain):
        return False
    return word[:1].isupper() or plain not in _titles()


@cache
def _titles() -> frozenset[str]:
    return frozenset(name_words.TITLES.replace("\n", " ").split(", "))
