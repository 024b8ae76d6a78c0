"""What is looked for in an answer, by language, each list made ready when it is first asked for."""

import re
from functools import cache

from ambition_cli.domain.words.languages import MODULES, SPACELESS, clues
from ambition_cli.domain.words.matching import Phrases, compiled
from ambition_cli.domain.words.strain_words import OWN_STRAIN


@cache
def listed(code: str, name: str) -> Phrases:
    """Return a list of a language by its name there: STRAIN, SELF."""
    return Phrases(_text(code, name), spaced=code not in SPACELESS)


@cache
def own_strain(code: str) -> Phrases:
    """Return what only somebody says whose own work wears them out."""
    return Phrases(OWN_STRAIN[code], spaced=code not in SPACELESS)


@cache
def fillers(code: str) -> re.Pattern[str]:
    """Return the small words of a language."""
    return compiled(_text(code, "FILLERS"), spaced=code not in SPACELESS)


@cache
def at_end(code: str) -> re.Pattern[str]:
    """Return what may follow at the end of a wish: "one day"."""
    phrases = compiled(_text(code, "AFTERWARDS"), spaced=code not in SPACELESS).pattern
    return re.compile(rf"(?:{phrases})$")


@cache
def clue_sets(code: str, kind: str) -> tuple[tuple[Phrases, ...], ...]:
    """Return the sets of clues by which a language tells a kind; of one set, all must be there."""
    sets = getattr(clues.BY_LANGUAGE[code], kind, ())
    spaced = code not in SPACELESS
    return tuple(tuple(Phrases(one, spaced=spaced) for one in clue) for clue in sets)


@cache
def others(code: str) -> Phrases:
    """Return what tells that somebody else is spoken of."""
    return Phrases(clues.BY_LANGUAGE[code].OTHERS, spaced=code not in SPACELESS)


def without_saying(folded: str) -> str:
    """Take "I usually say that" off: what is said counts."""
    for module in MODULES:
        spaceless = module.CODE in SPACELESS
        text = folded.replace(" ", "") if spaceless else folded
        rest = listed(module.CODE, "SAYS").sub("", text, count=1).strip()
        if rest != text and rest and (spaceless or text.endswith(rest)):
            return rest
    return folded


def _text(code: str, name: str) -> str:
    module = next(module for module in MODULES if code == module.CODE)
    text: str = getattr(module, name)
    return text
