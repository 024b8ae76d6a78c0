"""Who an answer is about, where it is not the person who types: "my kids", "our team"."""

import re
from typing import Final

from ambition_cli.domain.words.languages import en
from ambition_cli.domain.words.matching import fold, when_needed

# "Alert fatigue", "nurse burnout", "burnout among carers": the problem of a field, and nobody's own
# exhaustion.
_IS_OF_A_FIELD: Final = when_needed(
    r"(?:(?:alert|alarm|decision|review|change|meeting|notification|password|tool|tooling|security"
    r"|consent|survey|zoom|screen|mfa|login|update|incident|pager|on call|release|process|email)"
    r" (?:fatigue|overload|burn ?out)"
    r"|(?:developer|engineer|nurse|teacher|maintainer|staff|employee|founder|doctor|physician|carer"
    r"|caregiver|clinician|volunteer|student)s?'? (?:burn ?out|exhaustion|fatigue|overload)"
    r"|(?:burn ?out|exhaustion|fatigue) (?:in|among|of) (?!me\b|my\b|the\b|our\b)\w+)"
    r"(?: (?:in|among|at|on|of) (?!me\b|my\b)\w+(?: \w+){0,3})?"
)
# "If I'm ill nothing works" is about the work, and no illness. Nothing else may stand beside it:
# "when I'm off I can't sleep because everything piles up" is about oneself.
_RESTS_ON_ME: Final = when_needed(
    r"(?:if|when|whenever|as soon as|every time) i (?:m|am|get|fall) (?:ill|sick|away|off"
    r"|on (?:holiday|vacation|leave))"
    r" (?:(?:nothing|everything|it all|(?:the|our|all the) \w+(?: \w+)?|releases?|deploys?|orders)"
    r" (?:works?|runs?|moves?|happens|ships?|gets done|stops?|waits?|stands? still"
    r"|grinds to a halt)"
    r"|(?:nobody|no one)(?: else)? (?:can|could|knows how to)"
    r" (?:deploy|release|run|restart|restore|fix|answer|print|order|bill)(?: (?:it|them|things"
    r"|anything|the \w+))?)"
)
# What rests on oneself, told at more length: "if I am ill nobody can touch the door module, 40,000
# lines". Whatever is said of oneself behind it may still be strain.
_WITHOUT_ME: Final = when_needed(
    r"(?:if|when|whenever|as soon as|every time) i (?:m|am|get|fall) (?:ill|sick|away|off"
    r"|on (?:holiday|vacation|leave)) (?=(?:nobody|no one)(?: else)? (?:here |there )?"
    r"(?:can|could|dares?|knows)\b|(?:nothing|the|our) )"
)


def without_my_absence(folded: str) -> str | None:
    """Return what a problem says would happen while one is away; None where it says more of one."""
    away = _WITHOUT_ME().match(folded)
    rest = folded[away.end() :] if away else ""
    return rest if rest and not _ONESELF.search(rest) else None


def is_of_the_work(folded: str) -> bool:
    """Tell whether a problem is surely one of the work, although it has words of strain."""
    return bool(_IS_OF_A_FIELD().fullmatch(folded) or _RESTS_ON_ME().fullmatch(folded))


_PEOPLE: Final = re.compile(en.PEOPLE_ALONE.strip())


def is_people_alone(text: str) -> bool:
    """Tell whether an answer only names people: "my team", "new engineers"."""
    return bool(_PEOPLE.search(fold(text)))


IS_PLURAL = re.compile(
    r"(?!my boss )(?:i )?(?:my|our|mein\w*|unser\w*|mis|mes|meus|minhas|miei|mie|mijn)"
    r" \w+(?:s|en|er|i|e) "
)
ONES_TEAM = re.compile(
    r"(?:il )?(?:my|our|mein\w*|unser\w*|mi|nuestro|mon|notre|meu|nosso|mio|nostro|mijn|ons)"
    r" (?:team|company|department|squad|firma|abteilung|equipo|empresa|equipe|time|bedrijf) "
)
_CLOSE: Final = (
    r"kids?|children|boys|girls|sons?|daughters?|wife|husband|partner|mum|mom|dad|mother|father"
    r"|parents|team|staff|crew|patients|students|pupils|colleagues|coworkers|nurses|drivers|people"
    r"|kinder|kids|frau|mann|sohn|tochter|eltern|mutter|vater|kollegen|kolleginnen|mitarbeiter"
    r"|hij[oa]s?|mujer|marido|padres?|madre|equipo|compañer[oa]s|companer[oa]s|alumn[oa]s"
    r"|enfants?|fils|fille|femme|mari|parents|mere|pere|equipe|collegues|eleves"
    r"|filh[oa]s?|esposa|marido|pais|mae|pai|equipe|time|colegas|alun[oa]s"
    r"|figli[oae]?|moglie|marito|genitori|squadra|colleghi|alunni"
    r"|kinderen|zoon|dochter|vrouw|man|ouders|moeder|vader|team|collega s|leerlingen"
)
_THEIRS = re.compile(
    rf"(?:i |le |la |les |o |a |os |as )?(?:my|our|mein\w*|unser\w*|mis?|nuestr\w+|mon|ma|mes|nos"
    rf"|meus?|minhas?|noss\w+|mi[oae]|miei|nostr\w+|mijn|onze?) (?:{_CLOSE}) "
)
_ONESELF = re.compile(
    r"(?:^| )(?:i|im|me|myself|ich|mich|mir|je|j|moi|yo|eu|io|ik|mij)(?: |$)|(?: mi | me )"
)


def is_about_ones_people(folded: str) -> bool:
    """Tell whether somebody's people are spoken of, and not themselves: "my kids get sick"."""
    theirs = _THEIRS.match(folded)
    return theirs is not None and not _ONESELF.search(folded, theirs.end() - 1)


_RELIEF = re.compile(
    r"\b(?:they|them|he|she|people|everybody|everyone|\w+s)\b.* (?:less|fewer|no longer|not|never) "
)
# "I sleep at night", and not "I don't sleep at night".
_REST = re.compile(
    r"(?:\w+ ){0,2}(?:i|we) (?:can |could |will |ll |would |d |finally |get to )*"
    r"(?:sleep|rest|relax|breathe|switch off)"
    r"(?: (?:again|at night|at weekends|better|easily|easy|freely|more|soundly|through|well))+$"
)
_OF_ME = re.compile(r"\b(?:i|me)\b")
_FOR_OTHERS = re.compile(
    r"(?:(?:para |pour |per )?(?:que|qu|che)|dass|dat|so that) "
    r"(?:l[aeo]s?|l|el|un[ae]?s?|mis?|mes|mon|ma|nos|nuestr\w+|[ao]s?|meus?|minhas?|noss\w+|il?|gli|mi[oae]|miei|nostr\w+|nadie|personne|ninguem"
    r"|nessuno|cada|chaque|tod[ao]s?|tous|toutes|die|der|das|mein\w*|unser\w*|keine\w?|niemand|de|het"
    r"|mijn|onze|elke?|the|my|our|no|every\w*) "
)
_FEAR_OF_DOING = re.compile(
    r"(?:peur d|paura d|miedo (?:a|de)|medo d|angst|bang|(?:afraid|scared|fear) (?:of|to))"
)


def is_wish_for_others(folded: str, place: str) -> bool:
    """Tell what others would have, as an impact: "they'd feel less lost", "que mis hijos …".

    That one would sleep well oneself is a wish, too, and no sign that one doesn't.
    """
    if place != "impact":
        return False
    relief = _RELIEF.search(folded) and not _OF_ME.search(folded)
    return bool(relief or _FOR_OTHERS.match(folded) or _REST.fullmatch(folded))


def is_fear_of_doing(folded: str, place: str) -> bool:
    """Tell whether somebody fears something, as what gets in their way: "medo de errar"."""
    return place == "obstacle" and bool(_FEAR_OF_DOING.search(folded))
