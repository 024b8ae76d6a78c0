"""What kind of next step an option is, whether a manager may hear of it, and where to begin.

All of it is read from the option's name, in nine languages, by the words in `leaving_words`,
`kind_words` and `name_words`. What is about leaving (another employer, one's own business, less
work, another place, full-time study, another profession) is never harmless, whatever else its name
says; and harmless is only what says plainly that it is something to do in the present job, or a
title that names no employer: "Mentor two juniors", "Staff engineer". So a name that says nothing
known is not certain, and not harmless.
"""

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from types import ModuleType
from typing import TYPE_CHECKING, Final, get_args

from ambition_cli.domain.words.characters import UNSPACED
from ambition_cli.domain.words.choices import Kind, Rung

if TYPE_CHECKING:
    from ambition_cli.domain.words.kind_signs import Text

LONGEST: Final = 300
"""Characters of a name that are read."""

_MOST_READ: Final = 2_000  # texts whose reading is kept: a run reads the same ones over and over

AWAY: Final[frozenset[Kind]] = frozenset({"found", "move", "search", "rest", "transfer"})
"""The kinds that are nothing for a manager, unless the person says otherwise."""

# The lowest rung that would still surprise: what can simply be done is not talked about first.
_FIRST_RUNG: dict[Kind, Rung] = {
    "teach": "one-off",
    "coach": "one-off",
    "write": "one-off",
    "build": "one-off",
    "speak": "watch",
    "community": "watch",
    "research": "watch",
    "craft": "watch",
}
# Of these a name with an employer in it is a title there: "Head of Product at Globex".
_ROLES: Final[frozenset[Kind]] = frozenset({"lead", "manage", "craft", "sell", "research", "build"})


# Families of signs that are about the same employer, or about nothing known.
_WITHIN: Final = ("internal", "transfer", "something else")


# Where somebody works already: "a developer in our own company" founds nothing.
_AT_THEIR_WORK: Final = re.compile(
    r"(?<=\w) (?:in|at|inside|within) "
    r"(?:our(?P<own> own)?|(?:my|our) (?:current|present)|the same) "
    r"(?:company|firm|organi[sz]ation)$",
    re.IGNORECASE,
)

# Families that a deed in front may have beside it: "Mentor somebody who retrains" is to coach.
_BESIDE_A_DEED: Final = ("study away", "rest", "against")


@dataclass(frozen=True)
class Reading:
    """What the name of an option says."""

    kind: Kind
    certain: bool  # the kind was told plainly
    harmless: bool  # certain, and nothing in it could be held against somebody by their manager


def _signs() -> ModuleType:
    """Return the module that finds the words, loaded when first needed: most commands read none."""
    from ambition_cli.domain.words import kind_signs  # noqa: PLC0415

    return kind_signs


def _is_covered(text: "Text") -> bool:
    from ambition_cli.domain.words.clauses import is_covered  # noqa: PLC0415

    return is_covered(text)


def _is_title(name: str) -> bool:
    from ambition_cli.domain.words.titles import is_title  # noqa: PLC0415

    return is_title(name)


@lru_cache(_MOST_READ)
def read(name: str) -> Reading:
    """Read the kind of an option from its name; `other`, not certain, where it says none."""
    kind_signs = _signs()

    here = _AT_THEIR_WORK.search(name.strip())
    if here:
        found = read(name.strip()[: here.start()])
        # "CTO in our own company" may be a founder, who is not to be told to a manager.
        return replace(found, harmless=found.harmless and not here["own"])
    text = kind_signs.Text(name[:LONGEST])
    told = kind_signs.kind_told(text)
    leaving = kind_signs.leaving(text)
    if leaving:
        plainly_done = leaving.family in _BESIDE_A_DEED and kind_signs.begins_with_deed(text)
        kind: Kind = (not plainly_done and leaving.kind) or (told.kind if told else "other")
        return Reading(kind, certain=True, harmless=False)
    if kind_signs.names_employer(text):
        # To contribute to CPython is no job there.
        is_role = not told or (told.kind in _ROLES and text.words[:1] != ("contribute",))
        away: Kind = "move" if not told and kind_signs.names_place(text) else "search"
        seen: Kind = away if is_role or not told else told.kind
        return Reading(seen, certain=False, harmless=False)
    if not told:  # "principal statistician": a trade, if not one that is known
        return Reading("craft" if _is_title(name) else "other", certain=False, harmless=False)
    whole = len(name) <= LONGEST
    is_known = told.plain and whole and kind_signs.is_at_work(text)
    return Reading(told.kind, told.plain, is_known and _is_covered(text))


_LIKELY: Final = 0.4
"""How likely a kind must be where no rule told one plainly."""
_LIKELY_IN_BRIEF: Final = 0.6
"""And where there are few words to tell it by: "support operations"."""
_NOT_AN_EMPLOYER: Final = 0.3
"""And where one was told by what may be an employer: "incident commander over Black Friday"."""
_LEAVING_OTHERWISE: Final = 0.5
"""And where it is about leaving, and still is by another kind: to found something, to move."""
_AGAINST_A_RULE: Final = 0.8
_FEWEST_WORDS: Final = 3


@lru_cache(_MOST_READ)
def likely_kind(name: str) -> Kind:
    """Return the kind that an option most likely is of: as it is read, held against what is likely.

    Rules know titles, and what is said in two words. Nothing that `read` keeps from a manager is
    shown because of a likely kind.
    """
    from ambition_cli.domain.words.likely_kinds import likely_option  # noqa: PLC0415  large

    found = read(name)
    brief = len(name.split()) < _FEWEST_WORDS and not UNSPACED.search(name)
    if (found.certain and brief) or (found.kind == "craft" and not found.certain):
        return found.kind
    chances = likely_option(name[:LONGEST])
    best = max(get_args(Kind), key=lambda kind: chances[kind])
    if not found.certain:
        doubted = _NOT_AN_EMPLOYER if found.kind in AWAY else _LIKELY
        least = _LIKELY_IN_BRIEF if brief else doubted
    elif found.kind in AWAY:
        # What leads to another employer is no other team of this one, and to start a school is not
        # to attend one.
        is_away = best in AWAY - {"transfer"} or (best == "study" and found.kind != "found")
        least = _LEAVING_OTHERWISE if is_away else 1.0
    else:
        least = _AGAINST_A_RULE
    return best if chances[best] > least else found.kind


@lru_cache(_MOST_READ)
def signs_of_leaving(text: str) -> frozenset[str]:
    """Return the words by which a text says that somebody goes, or earns elsewhere."""
    kind_signs = _signs()

    typed = kind_signs.Text(text[:LONGEST])
    signs: frozenset[str] = kind_signs.signs_of_leaving(typed, _WITHIN)
    return signs | {text.casefold()} if kind_signs.names_known_company(typed) else signs


_CONDITIONAL = re.compile(
    r"\b(?:only|must|has to|have to|needs?|max|maximum|minimum|at least|or nothing|if|mindestens"
    r"|höchstens|nur wenn|sinon|solo si|só se|alleen als|more|less|better|mehr|besser)\b",
    re.IGNORECASE,
)
_FEW_WORDS: Final = 6
_ON_CONTRACTS: Final = re.compile(
    r"\bcontract (?:work|roles?|jobs?|gigs?)\b|^(?:contracting|contracts)\b|\binterim\b"
    r"|^(?:zeitverträge|projektverträge|befristete (?:verträge|stellen))"
    r"|^contratos? (?:temporales|temporários?|por )|^por (?:contrato|obra|projeto|proyecto)"
    r"|^contrats courts|^contratti a |^tijdelijke contracten|^contractwerk"
    r"|^(?:契約の仕事|契約社員|業務委託|派遣)|^(?:合同工|短期合同)",
    re.IGNORECASE,
)


def is_about_hours(text: str) -> bool:
    """Tell whether a step is to work less: "a four-day week", and not "only if it's part-time"."""
    brief = len(text.split()) <= _FEW_WORDS and not _CONDITIONAL.search(text)
    return brief and read(text).kind == "rest"


def is_about_contracts(text: str) -> bool:
    """Tell whether a step is to live on contracts: "contract work", and not "a long contract"."""
    brief = len(text.split()) <= _FEW_WORDS and not _CONDITIONAL.search(text)
    return brief and bool(_ON_CONTRACTS.search(text.strip()))


def is_about_leaving(text: str) -> bool:
    """Tell whether a title says that somebody goes, or earns elsewhere: "Find a new job"."""
    return bool(signs_of_leaving(text))


def names_employer(text: str) -> bool:
    """Tell whether a text may name an employer: "PM at Globex"."""
    kind_signs = _signs()

    return bool(kind_signs.names_employer(kind_signs.Text(text[:LONGEST])))


def employers_in(text: str) -> list[str]:
    """Return the words of a text that may name an employer: "Globex" of "PM at Globex"."""
    kind_signs = _signs()

    return list(kind_signs.employers(kind_signs.Text(text[:LONGEST])))


def without_workplace(name: str) -> str:
    """Return an option without "in our own company", as it founds none."""
    return _AT_THEIR_WORK.sub("", name.strip())


def first_rung(kind: Kind) -> Rung:
    """Return the rung at which to begin with an option of this kind."""
    return _FIRST_RUNG.get(kind, "talk")
