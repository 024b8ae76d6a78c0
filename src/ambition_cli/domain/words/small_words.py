"""Small words of several languages, by what they tell: a denial, an exception, a clause."""

from typing import Final

NEGATED: Final = r"""
    not|don t|dont|never|no|without|nicht|kein\w*|nunca|pas|plus|sans|nao|nem|non|mai|niet|geen
"""
"""A promotion that is denied is none: "ich will gar nicht aufsteigen"."""

NEGATED_WITHOUT_SPACES: Final = "ない|なく|ません|不想|不要|没有"

EXCEPT: Final = """
    but|except|aber|ausser|pero|salvo|excepto|mais|sauf|mas|exceto|ma|tranne|maar|behalve
"""
"""Somebody is named after it: "nobody here, but my cousin runs a clinic"."""

SOMEBODY: Final = r"""
    my|the|maybe|mein\w*|die|der|mi|la|el|mon|ma|peut|meu|minha|o|a|il|mio|mia|mijn|de
    [a-z]+ (?:is|was|would|could|runs|helps|knows|from)
"""

FIRST_PERSON: Final = """
    i|im|i m|i ve|ich|je|j|yo|eu|io|ik
"""

HELPED_BY: Final = r"""
    (?<!\w)(?:my|our|the|a|an|some\w*|who|whom|people|ask\w*|know|talk\w*|call|trust|meet|mein\w*|frag\w*
    kenn\w*|wer|mi|mis|una?|conozco|quien|mon|ma|mes|une?|connais|qui|meus?|minhas?|uma?|conheco|quem
    mio|mia|miei|conosco|chi|mijn|een|ken|wie|vraag\w*)(?!\w)
"""
"""With one of these, somebody may be meant who helps: "I could ask my sister", "I know a nurse"."""

OF_OTHERS: Final = """
    among|amongst|on the|at our|at the|of|in (?:our|the|young)|for|bei|unter|von|in der|entre
    de los|de las|chez|des|dos
    das|nos|nas|em|tra|dei|degli|nei|onder|bij|van
"""
"""Whose trouble it is comes next: "burnout among carers"."""

NOT_IN_A_LIST: Final = """
    so|but|because|since|before|after|when|while|if|who|whom|whose|which|that|where|as|at|on|in|to
    for|with|without|using|including|such|by|from|of|through|via|than|under|into|over|like|based
    especially|mostly|mainly|please|really|honestly|maybe|i|i'm|it|it's|he|she|they|we|you|there
    this|nobody|no one|then
    der|die|das|den|dem|an|auf|bei|von|seit|wurde|wird|war|ist|hat|weil|wenn|dass|damit|obwohl
    sondern|aber|denn|ich|er|sie|wir|man|es|niemand|keiner|wie
    que|qui|porque|pero|mas|mais|car|parce|quand|cuando|quando|si|se|perché|che|cui|ma|je|j'|il
    elle|on|nous
    dat|want|maar|omdat|als|ik|hij|zij|ze|zo|dus
"""
"""How a clause begins that a comma parts from its sentence: "Meetings, at which nobody decides"."""

FINITE: Final = """
    is|are|was|were|has|have|isn't|aren't|sind|ist|haben|hat|est|sont|ont|son|están|está|são|sono
    zijn
"""

NOT_IN_A_TITLE: Final = r"""
    nie|nicht|kein\w*|niemand|nichts|immer|weiss|ist|hat|sind|wird|wenn|dass|ohne|uns
    nunca|siempre|nadie|nada|que|quien|cuando|porque|tiene|esta|sin|siempre|muy|nos
    jamais|toujours|personne|rien|qui|quand|pas|est|sont|sans|trop|nous
    sempre|ninguem|quando|nao|tem|muito|demais|nunca|conosco
    nessuno|niente|che|non|sono|senza|troppo|molto|mai
    nooit|altijd|niets|dat|niet|geen|heeft|zonder|ons
"""
"""With one of these, what begins as a title says something: "jefe de turno que no avisa"."""


def either(words: str) -> str:
    """Return words, on one line or several, as one group of a pattern."""
    return f"(?:{'|'.join(line.strip() for line in words.strip().splitlines())})"
