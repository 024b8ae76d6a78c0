"""People by their roles: "my mentor" goes out for a helper's name, and the name comes back.

    >>> aliases = Aliases((Alias("Mei", ("my mentor",)),))
    >>> aliases.hide("Ask Mei for the room")
    'Ask my mentor for the room'
    >>> aliases.restore("I thank my mentor.")
    'I thank Mei.'

Where two share a role they are numbered ("my mentor 2"). A role is restored in each form that a
reply may give it ("meinen Mentor"), and only with the "my" before it: a person who wants to be a
mentor is not made to want to be Mei.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property

from ambition_cli.catalog.briefs import roles
from ambition_cli.domain.plan.helpers import helper_said
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.privacy.quotes import PRIVATE, Quotes
from ambition_cli.domain.words.common_words import COMMON, NAMES_AND_WORDS
from ambition_cli.domain.words.name_words import TITLES
from ambition_cli.domain.words.wording import UNSPACED

ONESELF = "(my name)"
"""What is sent in place of the person's own name."""

_HONORIFICS = re.compile(
    r"(?:さん|さま|様|先生|先輩|くん|君|ちゃん|氏|部長|課長|老师|先生|女士|小姐|经理|总)$"
)
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_FEWEST_LETTERS = 2
_FIRST = 0xE000  # of the characters that no script has, and everybody may use for themselves
_STANDING_IN = re.compile("[\ue000-\uf8ff]")
_BEGINS = re.compile(r"(?:\A|[.!?。！？]\s+)[“\"'«„(]*\Z")
_MOST_WORDS = 4  # of what is a name as a whole; more is a description of somebody


@dataclass(frozen=True)
class Alias:
    """A person's name, and what stands for it: first as it is sent, then in other forms."""

    name: str
    forms: tuple[str, ...]

    @property
    def sent(self) -> str:
        """Return what is sent in place of the name."""
        return self.forms[0]


@dataclass(frozen=True)
class Aliases:
    """The people of a plan by what stands for them."""

    people: tuple[Alias, ...] = ()

    def hide(self, text: str) -> str:
        """Return a text with each name exchanged for what stands for it, as whole words."""
        for quotes in self._quotes:
            text = quotes.exchanged(text)
        return _STANDING_IN.sub(self._as_sent, text)

    def _as_sent(self, found: re.Match[str]) -> str:
        """Return what stands for a name, with a capital where it begins a sentence."""
        place = ord(found[0]) - _FIRST
        if place >= len(self.people):
            return found[0]
        sent = self.people[place].sent
        goes_on = found.string[found.end() :].strip()
        begins = goes_on and _BEGINS.search(found.string, 0, found.start())
        return sent[:1].upper() + sent[1:] if begins else sent

    def restore(self, text: str) -> str:
        """Return a text with the names put back, whatever case or form a role has in it."""
        return self._roles.sub(lambda found: self._names[_plain(found[0])], text)

    @cached_property
    def _quotes(self) -> list[Quotes]:
        """What finds each name, or a part of it: a character stands for it until all are found.

        Else a helper called "Coach" would be found again in "my coach".
        """
        return [_finding(one.name, chr(_FIRST + place)) for place, one in enumerate(self.people)]

    @cached_property
    def _names(self) -> dict[str, str]:
        return {
            _plain(form): one.name for one in self.people for form in one.forms if form != PRIVATE
        }

    @cached_property
    def _roles(self) -> re.Pattern[str]:
        longest_first = sorted(self._names, key=len, reverse=True)
        return re.compile("|".join(map(_as_whole_words, longest_first)) or r"(?!)", re.IGNORECASE)


def aliases_of(plan: Plan, language: str = "en") -> Aliases:
    """Return what stands for the person, the helpers and whoever else a plan names.

    In the language of the answers where its roles are known, or else in English.
    """
    people = list(_people(plan))
    shared = Counter(role for _, role in people)
    said = " ".join(_texts(plan)).casefold()
    given: Counter[str] = Counter()
    found = [Alias(plan.person.name, (ONESELF,))] if plan.person.name else []
    found += [Alias(one.name, (PRIVATE,)) for one in plan.helpers if one.private]
    for name, role in people:
        given[role] += 1
        forms = _forms(role, language)
        if shared[role] > 1 or any(form.casefold() in said for form in forms):
            forms = tuple(f"{form} {given[role]}" for form in forms)
        found.append(Alias(name, forms))
    return Aliases(tuple(found))


def _people(plan: Plan) -> Iterator[tuple[str, str]]:
    """Yield each name once, with the role of whoever it is."""
    seen = {(plan.person.name or "").casefold()}
    said: list[tuple[str, str | None]] = [
        (one.name, one.role) for one in plan.helpers if not one.private
    ]
    for one in plan.told:
        fields = helper_said(one.to)
        said.append((fields["name"], fields.get("role")))
    said += [(one.knows, "known") for one in plan.options if one.knows and _is_name(one.knows)]
    for name, role in said:
        if name.casefold() not in seen and any(map(str.isalnum, name)):
            seen.add(name.casefold())
            yield name, role or "other"


def _is_name(text: str) -> bool:
    """Tell whether a text is a name and no description: "Jana Novak", not "a colleague"."""
    words = text.split()
    if re.search(f"[{UNSPACED}]", text):
        return bool(_HONORIFICS.search(text))
    return len(words) <= _MOST_WORDS and all(word[:1].isupper() for word in words)


def _texts(plan: Plan) -> Iterator[str]:
    yield f"{plan.ambition.model_dump(exclude_none=True)} {plan.interview.model_dump()}"
    yield " ".join(one.name for one in plan.options)


def _finding(name: str, instead: str) -> Quotes:
    """Return what finds a name, and each word of it by which somebody is called.

    "Tan" of "Mei Tan", "佐藤" of "佐藤さん". A word that means something else as well, such as
    "Mark" or "Hope", counts only with its capital.
    """
    called, *_ = re.split(r"[,(（、]", name)
    names = dict.fromkeys([name, called.strip(), _HONORIFICS.sub("", called.strip())])
    words = [word for word in _WORD.findall(called) if _is_a_name(word)]
    names |= dict.fromkeys(words)
    with_capital = [one for one in names if one.casefold() in NAMES_AND_WORDS]
    return Quotes(
        (), [one for one in names if one not in with_capital], with_capital, instead=instead
    )


def _is_a_name(word: str) -> bool:
    is_long_enough = len(word) >= _FEWEST_LETTERS
    return is_long_enough and word[0].isupper() and not _is_everyday(word)


def _is_everyday(word: str) -> bool:
    return word.casefold() in COMMON or word.casefold() in _titles()


@cache
def _titles() -> frozenset[str]:
    return frozenset(" ".join(TITLES.split()).split(", "))


def _forms(role: str, language: str) -> tuple[str, ...]:
    """Return what a role may be called: first as it is sent in a language, then all the rest."""
    by_language = roles()
    own = by_language.get(language, by_language["en"])[role]
    return tuple(
        dict.fromkeys([*own, *(form for one in by_language.values() for form in one[role])])
    )


def _plain(form: str) -> str:
    return " ".join(form.casefold().split())


def _as_whole_words(form: str) -> str:
    """Return a pattern for a role that is no part of a longer word, nor of a greater number."""
    spaced = re.escape(form).replace(r"\ ", r"\s+")
    if re.search(f"[{UNSPACED}]", form):
        return rf"{spaced}(?!\d)"
    return rf"(?<!\w){spaced}(?![^\W_])"
