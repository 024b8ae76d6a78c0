"""Words about how one colleague is doing, or whether they stay: "Bob isn't performing".

What a lead writes of somebody's work or their going was not written for anybody else at work, so
what is found here stays out of what is made for them; to keep back too much costs less than to show
it. Teams, things and reviews as such are not meant: "performance reviews", "our queries aren't
performing", "people leave after a year".
"""

import re
from functools import lru_cache
from typing import Final

from ambition_cli.domain.words.matching import fold

_PERSON: Final = (
    r"(?:engineer|developer|dev|designer|tester|analyst|admin|report|colleague|team ?mate|hire"
    r"|junior|senior|guy|woman|man|lead|intern|contractor|manager|writer)s?"
)
# A name, which folding has made small: no word for a thing, a group or oneself.
_NAME: Final = (
    r"(?<!our )(?<!my )(?<!the )(?<!a )(?<!an )(?!(?:it|this|that|these|those|we|you|i|me|myself"
    r"|code|query|queries|site|app|apps|system|systems|nothing|everything|which|the|a|an|and|or|to|of"
    r"|database|server|page|team|teams|product|people|things|training|management|kafka|redis"
    r"|postgres|kubernetes|dhl|children|kids|pupils|students|users|customers)\b)[a-z]{2,14}"
)
_ONE: Final = (
    r"(?:he|she|somebody|someone"
    rf"|(?:one|two|three|some|several) of (?:my|our|the) (?:\w+ )?{_PERSON}"
    rf"|(?:a|an|my|our|the) (?:\w+ )?{_PERSON}|{_NAME})"
)
_WHOM: Final = rf"(?:him|her|them|somebody|someone|one of my \w+|{_NAME})"
_IN_NO_PLACE: Final = r"(?! (?:under|in|on|at|with|well|as)\b)"  # "under load" is said of things
_NOT_MEANT: Final = r"(?! (?:home|early|first|ahead|out|deeper|live|to|through|on|of)\b)"
_OF_ONE: Final = re.compile(
    rf"\b(?:{_ONE} (?:is n ?t|isnt|isn t|is not|s not|aren t|arent|are not|wasn t)"
    rf" (?:really )?(?:performing{_IN_NO_PLACE}|delivering(?! on)|pulling (?:his|her|their) weight"
    r"|up to (?:it|the job)|keeping up)"
    rf"|{_ONE} (?:doesn t|does not|doesnt|don t|never|hasn t|has not) (?:really )?(?:perform\b"
    r"|pulls? (?:his|her|their) weight|deliver(?:s|ed)?(?: anything| in (?:weeks|months|ages))?$"
    r"|keeps? up$)"
    rf"|{_ONE} (?:is |s |has )?under ?perform(?:s|ing|ed)?\b(?! (?:in|at|on)\b)"
    r"|(?:an? |my |our )?under ?performers?\b|(?:worst|weakest|lowest|low) performers?\b"
    r"|on a (?:pip|performance (?:improvement )?plan)\b"
    rf"|(?:fire|firing|sack|sacking|dismiss|dismissing|manage out|managing out) (?!up\b|off\b"
    rf"|alarms?\b|drills?\b|fight\w*|walls?\b|safety\b|doors?\b|events?\b|at\b|from\b)"
    rf"{_WHOM}"
    rf"|(?:let|letting) {_WHOM} go\b{_NOT_MEANT}|manag(?:e|ing) {_WHOM} out\b"
    r"|either improves or \w+"
    r"|(?:leistet|bringt) (?:\w+ ){0,3}nichts|muss (?!jetzt|bald|selbst|heute|noch|hier)\w+"
    r" (?:kundigen|entlassen)|low ?performer\w*|minderleister\w*"
    r"|no rinde\b|despedir a \w+|(?:licencier|virer) (?!les\b|des\b)\w+)"
    r"|(?:部下|後輩)が使えない|使えない(?:部下|後輩)"
)


@lru_cache(2_000)
def is_about_ones_colleague(text: str) -> bool:
    """Tell whether a text is about how one colleague is doing, or whether they stay."""
    return bool(_OF_ONE.search(fold(text)))
