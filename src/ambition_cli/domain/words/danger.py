"""Is somebody in danger from themselves? Read in every text that a person types.

The words are in `danger_words`. Nothing here writes or logs what was typed; of the
last texts it is remembered, while the process lasts, what was read.
"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from typing import Final

from ambition_cli.domain.words import danger_words as words
from ambition_cli.domain.words.characters import UNSPACED
from ambition_cli.domain.words.chat_spelling import respelled
from ambition_cli.domain.words.danger_hints import PERHAPS
from ambition_cli.domain.words.danger_indirect import ABOUT_WORK, INDIRECT
from ambition_cli.domain.words.danger_look_alikes import HARMLESS
from ambition_cli.domain.words.matching import Phrases, fold

_PIECE: Final = 600
"""Characters read at a time, so that a long paste takes no longer than its length."""

_OVERLAP: Final = 150
"""Characters that a piece shares with the one before, more than a phrase has."""

_SPELLED_OUT = re.compile(r"(?<!\w)(?:\w ){3,}\w(?!\w)")
_CJK_GAP = re.compile(r"(?<=[\u3040-\u30ff\u3400-\u9fff])[ .]+(?=[\u3040-\u30ff\u3400-\u9fff])")
_SPACELESS: Final = ("ja", "zh")
_NEVER_ABOUT_WORK = re.compile(
    r"\b(?:pills?|tablets|meds|insulin|alive|dead|heart|noose|step off|stepping (?:off|in)|jump\w*"
    r"|daughter|son|kids|tabletten|pillen|schlaftabletten|tot|leben|herz|strick|tochter|sohn|kinder"
    r"|pastillas|somniferos|viv[oa]|muert[oa]|hij[oa]s?|mundo|cachets|comprimes|medicaments|somniferes"
    r"|vivante?|morte?|fille|fils|monde|comprimidos|remedios|morto|filh[oa]s?|pastiglie|sonniferi"
    r"|pillole|figli[oa]?|mondo|slaappillen|leven|dood|dochter|zoon|wereld)\b"
    r"|薬|この世|生き|死|娘|息子|药|世上|这个世界|活|女儿|儿子"
)
"""Words inside a hint that rule out a job: "pills, for after the project"."""
_NEAR: Final = 50
"""In so many characters after a hint, a word about work makes it a hint about work."""
_NEAR_WITHOUT_SPACES: Final = 20
_BEFORE: Final = 12
"""And before one. Few, so that "my contract was not renewed and" excuses nothing."""


@dataclass(frozen=True, slots=True)
class Danger:
    """What was read: in which of our languages, and whether it can hardly mean anything else."""

    language: str
    sure: bool


@lru_cache(1_000)  # each word of a command line is asked several times
def danger_in(text: str) -> Danger | None:
    """Tell whether somebody says that they may harm themselves; None where nobody does.

    Plain words and indirect ones ("everyone would be better off without me") count, in any
    letter case, width or punctuation; idioms of work ("this build is killing me") and people
    who are spoken of ("callers who want to die") do not. Not sure is what may be about a job:
    "I don't want to be here anymore". The time it takes grows with the length of the text.
    """
    folded = fold(text, stops=True)
    found = [danger for piece in _pieces(folded) if (danger := _danger_in(piece))]
    return next((danger for danger in found if danger.sure), found[0] if found else None)


def _pieces(folded: str) -> list[str]:
    starts = [*range(0, max(len(folded) - _OVERLAP, 1), _PIECE - _OVERLAP), len(folded)]
    return [folded[start : start + _PIECE] for start, _ in pairwise(starts)]


def _danger_in(piece: str) -> Danger | None:
    piece = _SPELLED_OUT.sub(lambda letters: letters[0].replace(" ", ""), piece)
    ideographs = UNSPACED.search(piece) is not None
    solid = _CJK_GAP.sub("", piece) if ideographs else ""
    found = None
    for language in words.PLAIN:
        spaced = language not in _SPACELESS
        if not spaced and not ideographs:
            continue
        said = _said(language)
        typed = respelled(piece if spaced else solid, language)
        if not any(one.may_be_in(typed) for one in (said.plain, said.perhaps, said.indirect)):
            continue
        left = _harmless(language).sub(" - ", typed)
        if said.plain.search(left):
            return Danger(language, sure=True)
        if found is None and (said.perhaps.search(left) or _is_hinted(left, language)):
            found = Danger(language, sure=False)
    return found


def _is_hinted(text: str, language: str) -> bool:
    """Tell whether a text hints at it.

    A word about work near a hint cancels it, unless the hint itself speaks of pills or of dying.
    """
    near = _NEAR_WITHOUT_SPACES if language in _SPACELESS else _NEAR
    at = 0
    while found := _said(language).indirect.search(text, at):
        start, end = max(found.start() - _BEFORE, 0), found.end() + near
        never_about_work = _NEVER_ABOUT_WORK.search(found[0])
        if never_about_work or not _about_work(language).search(text[start:end]):
            return True
        at = max(found.end(), at + 1)
    return False


@dataclass(frozen=True, slots=True)
class _Said:
    """What is looked for in one language."""

    plain: Phrases
    perhaps: Phrases
    indirect: Phrases


@cache
def _said(language: str) -> _Said:
    spaced = language not in _SPACELESS
    return _Said(
        Phrases(words.PLAIN[language], words.GAPS, spaced=spaced),
        Phrases(PERHAPS[language], words.GAPS, spaced=spaced),
        Phrases(INDIRECT[language], spaced=spaced),
    )


@cache
def _harmless(language: str) -> Phrases:
    spaced = language not in _SPACELESS
    return Phrases(HARMLESS[language], words.GAPS, spaced=spaced, across_stops=False)


@cache
def _about_work(language: str) -> Phrases:
    return Phrases(ABOUT_WORK[language], spaced=language not in _SPACELESS)
