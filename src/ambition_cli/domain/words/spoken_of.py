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
_WHILE_AWAY: Final = (
    r"(?:if|when|whenever|as soon as|every time) i (?:m|am|get|fall) (?:ill|sick|away|off"
    r"|on (?:holiday|vacation|leave))"
)
# "If I'm ill nothing works" is about the work, and no illness. Nothing else may stand beside it:
# "when I'm off I can't sleep because everything piles up" is about oneself.
_RESTS_ON_ME: Final = when_needed(
    _WHILE_AWAY
    + r" (?:(?:nothing|everything|it all|(?:the|our|all the) \w+(?: \w+)?|releases?|deploys?"
    r"|orders)"
    r" (?:works?|runs?|moves?|happens|ships?|gets done|stops?|waits?|stands? still"
    r"|grinds to a halt)"
    r"|(?:nobody|no one)(?: else)? (?:can|could|knows how to)"
    r" (?:deploy|release|run|restart|restore|fix|answer|print|order|bill)(?: (?:it|them|things"
    r"|anything|the \w+))?)"
)
# The same of a thing, and how large or old it is. Every word behind it must be one of these, as
# any other may tell of oneself: "nobody can touch the door module, completely burnt out".
_THING_RESTS_ON_ME: Final = when_needed(
    _WHILE_AWAY + r" (?:(?:nothing (?:gets \w+ed|moves|works|runs)|everything (?:stops|waits))"
    r"|(?:nobody|no one)(?: else)?(?: here)? (?:can|could|dares to|knows how to)"
    r" (?:touch|change|read|fix|maintain|restore|run|understand|deploy|release|operate|rebuild)"
    r" (?:the|our|my|this|that) (?:(?!team|people|kids|children|family)\w+ ){0,3}"
    r"(?:modules?|scripts?|servers?|systems?|services?|jobs?|builds?|pipelines?|databases?|code"
    r"|payroll|reports?|macros?|sheets?|spreadsheets?|releases?|configs?|tools?|apps?|repos?"
    r"|integrations?|interfaces?|batch|stack|cluster|firmware|machines?|printers?))"
    r"(?: (?:\d+|days?|weeks?|hours?|happened|january|february|march|april|june|july|august"
    r"|september|october|november|december|last|year|once|twice|lines?|of|code|comments?|from"
    r"|half|most|all|them|it|mine|ours|pages?|files?|tables?|old|years?|written|in|by|is|are|and|the|undocumented|spread|over|servers?|docs))*"
)


def is_of_the_work(folded: str) -> bool:
    """Tell whether a problem is surely one of the work, although it has words of strain."""
    of_work = (_IS_OF_A_FIELD, _RESTS_ON_ME, _THING_RESTS_ON_ME)
    return any(pattern().fullmatch(folded) for pattern in of_work)


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
