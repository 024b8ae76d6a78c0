"""What a person calls somebody who helps them: "Priya, my lead" is Priya, their manager.

In nine languages. A role stands behind a name, in front of it ("my mentor Mei") or alone ("my
boss"). A boss of former times is none, and neither is the boss of somebody else.
"""

import re
from typing import Final

from ambition_cli.domain.words.choices import ROLES, Role
from ambition_cli.domain.words.spelling import mend
from ambition_cli.domain.words.those_above import is_about_ones_manager

_MINE: Final = (
    r"(?:my|our|an?|the|mein(?:e|er)?|mei|unsere?r?|eine?|mi|nuestr[oa]|una?|mon|ma|notre|une"
    r"|(?:o |a )?(?:meu|minha|noss[oa])|uma?|(?:il |la )?(?:mi[oa]|nostr[oa])|mijn|onze?|een)"
)
_FORMER: Final = re.compile(
    r"\b(?:ex|old|former|previous|last|first|alte[rn]?|ehemalige[rn]?|fr[üu]here[rn]?|vorige[rn]?"
    r"|ancien(?:ne)?|antigu[oa]|antig[oa]|anterior|vecchi[oa]|precedente|oude|voormalige)\b"
    r"|['’]s\b|元|前の|以前|昔|前(?:经理|老板|领导|上司|主管)",
    re.IGNORECASE,
)
_BARE_MANAGER: Final = re.compile(
    r"(?:boss|gaffer|guv(?:['’]?nor)?|(?:line )?mgr|(?:line |people )?manager|(?:team )?lead"
    r"|team leader|supervisor|chef(?:in)?|cheffe"
    r"|jef[ea]|chef[ea]|cap[oa]|baas|leidinggevende|vorgesetzter?|上司|领导|老板)",
    re.IGNORECASE,
)
_OTHERS: Final[tuple[tuple[Role, str], ...]] = (
    ("mentor", r"mentor(?:in|a|e)?|mentee|メンター|导师"),
    ("coach", r"coach|coachin|コーチ|教练"),
    (
        "peer",
        r"(?:close |work )?(?:colleague|co-?worker|team-?mate|workmate|peer)|kolleg(?:e|in)"
        r"|coll[èe]gue|compañer[oa]|colega|collega|同僚|同事",
    ),
    ("friend", r"(?:good |best )?friend|freund(?:in)?|amie?|amig[oa]|amic[oa]|vriend(?:in)?|友人"),
)
_POSSESSIVE: Final = re.compile(rf"(?!an? |the |eine? |une? |uma? |een ){_MINE} ", re.IGNORECASE)
_IN_FRONT: Final = re.compile(rf"{_MINE} (?P<role>\S+(?:[ -]\S+)?)", re.IGNORECASE)
# "Tunde, my manager, but not about Leeds"
_BESIDE: Final = re.compile(
    r"(?P<name>[^\W\d_]+),? (?:is )?(?P<role>my [\w -]+?),? (?:but )?not about [\w ]+[!.]*",
    re.IGNORECASE,
)
_WHO_IS: Final = re.compile(
    r"(?!(?:my|our|the|no|nobody|none|not)\b)[^\W\d_]+(?: [^\W\d_]+)?, "
    r"(?:she|he|they|who) (?:was|is|were|are|used to be|works?|worked) ",
    re.IGNORECASE,
)
_BRACKETED: Final = re.compile(r"(?P<name>[^()（）]*[^()（）\s])\s*+[(（](?P<role>[^()（）]+)[)）]")


def name_and_role(text: str) -> tuple[str, str]:
    """Return the name and the role of somebody said with a role, or the text and no role.

    Where nothing but the role is said, or the role stands in front, the text stays whole.

    >>> name_and_role("Mei, my mentor"), name_and_role("my boss"), name_and_role("Tom, plumber")
    (('Mei', 'mentor'), ('my boss', 'manager'), ('Tom, plumber', ''))
    """
    bracketed = _BRACKETED.fullmatch(text.strip())
    beside = _BESIDE.fullmatch(text.strip())
    if beside and _role(beside["role"], bare=False):
        return beside["name"], _role(beside["role"], bare=False)
    if bracketed:
        name, said = bracketed["name"], bracketed["role"]
    else:
        name, _, said = re.sub("[、，]", ",", text).rpartition(",")
    role = _role(said.strip(), bare=True) if name.strip() else ""
    if role:
        return name.strip(), role
    return text, _role_in_front(text)


def says_who(text: str) -> bool:
    """Tell whether a text names somebody and says who they are: "Amaka, she was my colleague"."""
    return bool(name_and_role(text)[1] or _WHO_IS.match(text))


def _role(said: str, *, bare: bool = False) -> str:
    """Return the role that a few words are: "my line manager", and not "my old boss"."""
    if _FORMER.search(said):
        return ""
    word = mend(re.sub(rf"^{_MINE} ", "", said, flags=re.IGNORECASE).lower())  # "manger"
    if bare and word in ROLES:
        return word
    for role, words in _OTHERS:
        if re.fullmatch(words, word, re.IGNORECASE):
            return role
    is_manager = bare and _BARE_MANAGER.fullmatch(word)
    return "manager" if is_manager or _is_ones_manager(said) else ""


_REST: Final = re.compile(r"\b(?:of|at|in|from|who|says|thinks|and|or|&)\b|[.;!?]")


def _is_ones_manager(said: str) -> bool:
    return len(said.split()) <= 4 and not _REST.search(said) and is_about_ones_manager(said)


def _is_my_boss(said: str) -> bool:
    """Tell "mei Chef" and "my gaffer Al" from "my chef de partie"."""
    found = _POSSESSIVE.match(said)
    words = said[found.end() :].split() if found else []
    return any(
        _BARE_MANAGER.fullmatch(" ".join(words[:many]))
        and all(word[0].isupper() for word in words[many:])
        for many in range(1, min(len(words), 2) + 1)
    )


def _role_in_front(text: str) -> str:
    """Return the role that a text begins with, before a name or alone: "my colleague Jo"."""
    said = text.strip()
    if _FORMER.search(said) or len(said.split()) > 4:
        return ""
    if _is_ones_manager(said) or re.match("上司|上長", said) or _is_my_boss(said):
        return "manager"
    found = _IN_FRONT.match(said)
    if not found:
        return ""
    words = found["role"].split()
    return next((role for many in (2, 1) if (role := _role(" ".join(words[:many])))), "")
