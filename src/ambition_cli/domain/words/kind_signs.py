"""Finding words in a text: signs of leaving, of a kind, of an employer.

A text is looked at twice: as words, for languages that put spaces between them, and as a run of
characters, for Japanese and Chinese. The phrases are sorted by their first word, so that a text
is looked through once however many phrases there are.
"""

import re
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from itertools import product
from typing import Final, NamedTuple, get_args

from ambition_cli.domain.words import (
    harmless_words,
    kind_words,
    leaving_words,
    name_words,
    outside_words,
    thing_names,
    work_words,
)
from ambition_cli.domain.words.characters import folded
from ambition_cli.domain.words.choices import Kind

_GAP: Final = ("…",)
_WORDS_IN_GAP, _CHARACTERS_IN_GAP = 3, 8
_FEW_TEXTS: Final = 16
_UNSPACED: Final = "\u2e80-\ua4cf\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
_IS_UNSPACED = re.compile(f"[{_UNSPACED}]")
_KANA = re.compile("[\u3041-\u30fa]")
_AROUND_UNSPACED = re.compile(f"([{_UNSPACED}]+)")
_HYPHENED = re.compile(r"\b(start|scale|spin)-(ups?|offs?)\b")  # no "start up a guild"
_NO_WORD = re.compile(r"[^\w%@]+|_")
# What somebody says before the next step itself.
_BEFORE = re.compile(
    r"^(?:(?:i|we|maybe|perhaps|possibly|would|d|ll|want|like|love|hope|plan|try|think|of|about|a|an|the|to"
    r"|my|some|ich|wurde|mochte|will|gerne|gern|mal|vielleicht|mich|ein|eine|einen|der|die|das"
    r"|je|j|voudrais|aimerais|veux|me|un|une|le|la|l|quiero|quisiera|gustaria|quizas|una|el|los|las"
    r"|quero|queria|gostaria|de|talvez|eu|um|uma|o|vorrei|voglio|mi|piacerebbe|forse|il|lo"
    r"|ik|wil|zou|graag|willen|misschien|een|het) )+"
)
_FAMILIES: Final = tuple(kind_words.DEEDS)
_IN_THE_ORDER: Final[tuple[Kind, ...]] = get_args(Kind)


class Text:
    """A text as it was typed, as words, and as a run of characters."""

    def __init__(self, typed: str) -> None:
        """Take a text as it was typed."""
        self.typed = unicodedata.normalize("NFKC", typed)
        letters = folded(typed)
        self.run = "".join(letters.split()) if _IS_UNSPACED.search(letters) else ""
        letters = _HYPHENED.sub(r"\1\2", letters)
        spaced = " ".join(_NO_WORD.sub(" ", _AROUND_UNSPACED.sub(" ", letters)).split())
        self.words = tuple(_BEFORE.sub("", f"{spaced} ").split()) or tuple(spaced.split())

    @property
    def is_japanese(self) -> bool:
        """Tell whether the verb comes last, as in Japanese."""
        return bool(_KANA.search(self.typed))


class Sign(NamedTuple):
    """A phrase of a family found in a text, from where to where, and whether it tells plainly."""

    family: str
    start: int
    end: int
    plain: bool


class _Phrase(NamedTuple):
    family: str
    parts: tuple[tuple[str, ...], ...]  # what may stand in each place; a gap
    at_start: bool
    at_end: bool
    plain: bool


class _Phrases:
    """Phrases of several families, found in one pass over a text."""

    def __init__(self, families: dict[str, str]) -> None:
        self._exact: dict[str, list[_Phrase]] = {}
        self._stems: dict[str, list[_Phrase]] = {}
        self._endings: dict[str, list[_Phrase]] = {}
        self._unspaced: list[tuple[str, str, bool]] = []
        for family, text in families.items():
            for entry in filter(None, (one.strip() for one in text.split(","))):
                self._add(family, entry.removesuffix("~"), not entry.endswith("~"))

    def _add(self, family: str, entry: str, plain: bool) -> None:
        if not entry.isascii() and _IS_UNSPACED.search(entry):
            self._unspaced.append((family, entry.casefold(), plain))
            return
        parts = [_place(part) for part in entry.split()]
        at_start, at_end = entry.startswith("^"), entry.endswith("$")
        while parts[-1] == _GAP:
            parts.pop()
        phrase = _Phrase(family, tuple(parts), at_start, at_end, plain)
        for first in parts[0]:
            index = self._endings if first[0] == "*" else self._exact
            index = self._stems if first[0] != "*" and first[-1] == "*" else index
            index.setdefault(first.strip("*"), []).append(phrase)

    @cached_property
    def _runs(self) -> dict[str, list[tuple[str, tuple[str, ...], bool]]]:
        """Return the phrases without spaces by their first character, where a text needs them."""
        runs: dict[str, list[tuple[str, tuple[str, ...], bool]]] = {}
        for family, entry, plain in self._unspaced:
            for one in _expanded(entry):
                runs.setdefault(one[:1], []).append((family, tuple(one.split("…")), plain))
        return runs

    def found(self, text: Text) -> Iterator[Sign]:
        """Yield the signs in a text, in no order."""
        for at, word in enumerate(text.words):
            for phrase in self._beginning_with(word):
                if phrase.at_start and at:
                    continue
                end = _end(phrase.parts, 1, text.words, at + 1)
                if end and (end == len(text.words) or not phrase.at_end):
                    yield Sign(phrase.family, at, end, phrase.plain)
        for first in dict.fromkeys(text.run):
            for family, pieces, plain in self._runs.get(first, ()):
                span = _span(pieces, text.run)
                if span:
                    yield Sign(family, *span, plain)

    def _beginning_with(self, word: str) -> Iterator[_Phrase]:
        yield from self._exact.get(word, ())
        for length in range(2, len(word) + 1):
            yield from self._stems.get(word[:length], ())
            yield from (one for one in self._endings.get(word[-length:], ()) if _ends(one, word))


def _ends(phrase: _Phrase, word: str) -> bool:
    return any(_is(part, word) for part in phrase.parts[0])


@cache
def _place(part: str) -> tuple[str, ...]:
    """Return what may stand in one place of a phrase: many phrases have the same."""
    return tuple(map(_marked, part.split("|")))


def _marked(part: str) -> str:
    """Return one word of a phrase folded, with its mark of any ending or beginning."""
    if part == "…" or (part.isascii() and part.isalpha() and part.islower()):
        return part  # most of them, and there are thousands
    bare = part.strip("^*~$")
    before = "*" if part.lstrip("^").startswith("*") else ""
    return f"{before}{folded(bare)}{'*' if part.rstrip('~').endswith('*') else ''}"


def _expanded(entry: str) -> Iterator[str]:
    """Yield a phrase with each choice of what stands in (brackets|like these)."""
    if "(" not in entry:
        yield entry
        return
    pieces = re.split(r"\(([^)]*)\)", entry)
    choices = [one.split("|") if at % 2 else [one] for at, one in enumerate(pieces)]
    yield from ("".join(chosen) for chosen in product(*choices))


def _is(part: str, word: str) -> bool:
    bare = part.strip("*")
    if part[0] == "*":
        return bare in word if part[-1] == "*" else word.endswith(bare)
    return word.startswith(bare) if part[-1] == "*" else word == part


def _end(
    parts: tuple[tuple[str, ...], ...], index: int, text: tuple[str, ...], at: int
) -> int | None:
    """Return where the rest of a phrase ends, if it stands there."""
    if index == len(parts):
        return at
    if parts[index] == _GAP:
        tries = (_end(parts, index + 1, text, at + more) for more in range(_WORDS_IN_GAP + 1))
        return next((end for end in tries if end), None)
    if at >= len(text) or not any(_is(part, text[at]) for part in parts[index]):
        return None
    return _end(parts, index + 1, text, at + 1)


def _span(pieces: tuple[str, ...], run: str) -> tuple[int, int] | None:
    start = end = run.find(pieces[0])
    if start < 0:
        return None
    end += len(pieces[0])
    for piece in pieces[1:]:
        found = run.find(piece, end, end + _CHARACTERS_IN_GAP + len(piece))
        if found < 0:
            return None
        end = found + len(piece)
    return start, end


@cache
def _leaving() -> _Phrases:
    return _Phrases(leaving_words.LEAVING)


@cache
def _harmless() -> _Phrases:
    return _Phrases({"": harmless_words.HARMLESS})


@cache
def _outside() -> _Phrases:
    return _Phrases(outside_words.OUTSIDE)


@cache
def _at_work() -> _Phrases:
    return _Phrases({"": work_words.AT_WORK})


@cache
def _deeds() -> _Phrases:
    return _Phrases(kind_words.DEEDS)


@cache
def _vocabulary(text: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """Return the words of a list, and those that are endings."""
    entries = [one.strip() for one in text.split(",") if one.strip()]
    exact = {word for one in entries if one[0] != "*" for word in folded(one).split()}
    return frozenset(exact), tuple(folded(one[1:]) for one in entries if one[0] == "*")


def among(word: str, text: str) -> bool:
    """Tell whether a folded word is one of a list such as `name_words.TITLES`."""
    exact, endings = _vocabulary(text)
    return word in exact or any(word.endswith(ending) for ending in endings)


@dataclass(frozen=True)
class Leaving:
    """That a text is about leaving, and the kind of option that this tells, if any."""

    family: str
    kind: Kind | None


def leaving(text: Text) -> Leaving | None:
    """Return the first family of signs of leaving that a text has a sign of."""
    rest = _without_harmless(text)
    signs = list(_leaving().found(rest))
    found = {sign.family for sign in signs if not any(_is_within(sign, one) for one in signs)}
    family = next((family for family in leaving_words.LEAVING if family in found), None)
    if not family:
        return None
    if family == "move" and _goes_to_a_field(text.words):
        family = "transfer"
    told = leaving_words.KIND_OF_LEAVING.get(family, family)
    return Leaving(family, next((kind for kind in _IN_THE_ORDER if kind == told), None))


def is_at_work(text: Text) -> bool:
    """Tell whether a step is one of present work: done to code or for a team, not to a vineyard.

    Who volunteers may do it with children or in a garden; a title needs nothing beside it.
    """
    told = kind_told(text)
    voluntary = told is not None and told.kind == "volunteer"
    apart = _OF_VOLUNTEERS if voluntary else ()
    if any(sign.family not in apart for sign in _outside().found(_without_harmless(text))):
        return False
    return voluntary or _is_title(text) or _is_bare(text) or any(_at_work().found(text))


def _is_bare(text: Text) -> bool:
    """Tell whether a step names nothing that it is done to: "Attend a workshop"."""
    exact = _vocabulary(work_words.BARE)[0]
    if not text.run:
        return exact.issuperset(text.words)
    left = text.run
    for word in sorted(exact, key=len, reverse=True):
        left = left.replace(word, "") if _IS_UNSPACED.search(word) else left
    return not left.strip("。")


# Children are taught, and a garden is dug, for nothing.
_OF_VOLUNTEERS: Final = ("another trade", "those at home", "a shop or a guesthouse")


def _is_within(sign: Sign, other: Sign) -> bool:
    """Tell whether a longer sign tells more: "irme a vivir" is to move, "irme" alone to leave."""
    inside = other.start <= sign.start and sign.end <= other.end
    return inside and sign.end - sign.start < other.end - other.start


_GOES: Final = frozenset(["move", "moving", "go", "going", "switch", "return", "returning", "back"])
_FIELD: Final = ("ing", "ics", "ology", "ment", "ops", "side", "care", "team")


def _goes_to_a_field(words: tuple[str, ...]) -> bool:
    """Tell "move to security engineering", which is no place to live, from "move to Reading"."""
    if "to" not in words or words[0] not in _GOES:
        return False
    *before, last = words[words.index("to") + 1 :] or ("",)
    fields = [word for word in (*before, last) if among(word, name_words.TITLES)]
    return last in fields or (last.endswith(_FIELD) and bool(fields or before))


def signs_of_leaving(text: Text, families: Collection[str]) -> frozenset[str]:
    """Return the words by which a text tells that somebody leaves, apart from some families."""
    rest = _without_harmless(text)
    return frozenset(
        rest.run[sign.start : sign.end] or " ".join(rest.words[sign.start : sign.end])
        for sign in _leaving().found(rest)
        if sign.family not in families
    )


def names_known_company(text: Text) -> bool:
    """Tell whether an employer is named that needs no word before it: "Stripe"."""
    if text.run and any(word and word in text.run for word in _companies_unspaced()):
        return True
    tokens = _TOKEN.findall(text.typed)
    return any(_is_name(one) and among(folded(one), name_words.COMPANIES) for one in tokens)


def _without_harmless(text: Text) -> Text:
    signs = list(_harmless().found(text))
    if not signs:
        return text
    rest = Text("")
    gone = {at for sign in signs for at in range(sign.start, sign.end)}
    if text.run:
        rest.run = "".join("　" if at in gone else one for at, one in enumerate(text.run))
        rest.words = text.words
    else:
        rest.words = tuple("_" if at in gone else one for at, one in enumerate(text.words))
    return rest


@dataclass(frozen=True)
class Told:
    """The kind that a text tells, and whether it tells it plainly."""

    kind: Kind
    plain: bool


@lru_cache(_FEW_TEXTS)  # each of them is asked several times what it tells
def kind_told(text: Text) -> Told | None:
    """Return the kind that a text tells, apart from signs of leaving."""
    signs = sorted(_deeds().found(text), key=lambda sign: _weight(sign, text))
    title = _is_title(text)
    if signs:
        kind = next(one for one in _IN_THE_ORDER if one == signs[0].family)
        return Told(kind, title or signs[0].plain)
    return Told("craft", plain=True) if title else None


def begins_with_deed(text: Text) -> bool:
    """Tell whether a text begins with what somebody does: "Run a class", and not "Team lead"."""
    if not text.words or among(text.words[0], name_words.TITLES):
        return False
    return any(sign.plain and not sign.start for sign in _deeds().found(text))


_VOLUNTEERS: Final = (
    *("volunteers", "vrijwilligers", "volontari", "voluntarios", "voluntarias", "benevoles"),
    "ehrenamtlichen",
)
"""Others, who are taught or led: to work with them is not to volunteer."""


def _weight(sign: Sign, text: Text) -> tuple[int, ...]:
    """Return what tells first: voluntary work, what is plain, then where the verb stands."""
    place = -sign.end if text.is_japanese else sign.start
    of_others = not text.run and text.words[sign.start].startswith(_VOLUNTEERS)
    voluntary = sign.plain and sign.family == "volunteer" and not of_others
    order = _FAMILIES.index(sign.family)
    return (not voluntary, not sign.plain, place, sign.start - sign.end, order)


def _is_title(text: Text) -> bool:
    """Tell whether a text is a title alone: every word of it is one that titles are made of."""
    if text.run:
        run = text.run
        for word in sorted(
            map(str.strip, name_words.TITLES_UNSPACED.split(",")), key=len, reverse=True
        ):
            run = run.replace(word.casefold(), " ") if word else run
        left = _NO_WORD.sub(" ", run).split()
        return all(among(word, name_words.TITLES) for word in left)
    known = all(among(word, name_words.TITLES) for word in text.words)
    return known and any(among(word, name_words.HEADS) for word in text.words)


_TOKEN = re.compile(r"[^\W_][\w&.'’+]*|@|[^\w\s]")
_PLACED: Final = frozenset(["at", "@", "bei", "beim", "chez", "bij", "presso"])
# Before a name: what an employer stands behind, and what mostly stands before people and things.
_AT: Final = frozenset(
    [
        *("at", "@", "join", "joining", "for", "in", "to", "into", "bei", "beim", "nach", "zu"),
        *("chez", "vers", "pour", "bij", "naar", "voor", "presso", "per", "na", "no", "en", "em"),
        *("para",),
    ]
)
_FROM: Final = frozenset(
    [
        *("with", "from", "and", "or", "of", "by", "than", "like", "about", "via", "as", "mit"),
        *("von", "und", "oder", "vom", "con", "de", "y", "o", "e", "da", "do", "das", "dos"),
        *("com", "avec", "du", "des", "et", "ou", "di", "del", "della", "van", "met"),
    ]
)
_GERMAN = re.compile(
    r"\b(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|für|mit|auf|im|zur|zum|und|ich|mich|bei|beim"
    r"|vom|am|an|als|über|nach|neue|neuen|warum|wie|unser\w*|mein\w*|zwei|drei|jede\w*|pro|endlich|mal|oder|uns|wir|mehr|aller|alle|werden|schulen|machen|halten|geben|wechseln|leiten|schreiben)\b|[äöüß]|(?:leitung|leiter|leiterin|treffen)\b",
    re.IGNORECASE,
)
_GERMAN_PLURAL = re.compile(r"(?:en|er|innen|e|is|ung|heit|keit|schaft|tion|ern|eln)$")
_GERMAN_NOUN = re.compile(
    r"(?:schutz|betrieb|kauf|bau|dienst|recht|sign|management|qualität|technik|test|um|design)$"
)
_EMPLOYED = re.compile(
    r"で働|社で|社に(?:移|行|入)|に入社|に就職|に入(?:る|り)|入职|任职|加入(?!团队|小组|社区|社群|项目|我们|读书)"
    r"|(?:去|到|在).{1,10}(?:做(?!一|个)|当(?!志)|上班|工作|任职)|(?:去|到).{1,8}公司"
)
_KATAKANA = re.compile(r"([\u30a1-\u30fa\u30fc]{3,})[のでにへ社]")
_KATAKANA_PLACED = re.compile(r"([\u30a1-\u30fa\u30fc]{3,})[でにへ社]")  # not "カルテの使い方"


def names_place(text: Text) -> bool:
    """Tell whether a town or a country is named: "try Berlin for a year"."""
    return thing_names.names_place(text.words)


def names_employer(text: Text) -> bool:
    """Tell whether a text may name an employer: "PM at Globex", "Join Globex", "Globexで働く"."""
    if text.run:
        return _names_employer_unspaced(text)
    tokens = _TOKEN.findall(text.typed)
    named = [at for at, token in enumerate(tokens) if _is_name(token)]
    known = (at for at in named if among(folded(tokens[at]), name_words.COMPANIES))
    if not all(thing_names.is_called_after(tokens, at) for at in known):
        return True
    if any(_is_role(tokens[at - 1]) for at, token in enumerate(tokens) if token in _PLACED and at):
        return True
    is_german = bool(_GERMAN.search(text.typed))
    long = [token for token in tokens if len(token) > 3]
    in_title_case = len(long) > 2 and all(token[:1].isupper() for token in long)
    told = kind_told(text)
    if told and told.kind in _KINDS_OF_ROLE and _AT_SOME.search(text.typed):
        return True
    kind = told.kind if told and told.plain and not _is_title(text) else None
    return any(
        _stands_for_employer(tokens, at, is_german, in_title_case)
        and not thing_names.is_no_employer(tokens, at, kind)
        and not _goes_on_a_name(tokens, at)
        for at in named
        if at > 0
    )


def _goes_on_a_name(tokens: list[str], at: int) -> bool:
    """Tell whether a word goes on a name that is judged where it begins: "GitHub Actions"."""
    for before in reversed(tokens[1:at]):
        if not before[:1].isupper():
            return False
        if not among(folded(before), name_words.TITLES):
            return True
    return False


def employers(text: Text) -> list[str]:
    """Return the words of a text that may name an employer, where words are spaced."""
    tokens = _TOKEN.findall(text.typed)
    german = bool(_GERMAN.search(text.typed))
    named = [at for at, token in enumerate(tokens) if _is_name(token)]
    return [
        tokens[at]
        for at in named
        if among(folded(tokens[at]), name_words.COMPANIES)
        or (at and _stands_for_employer(tokens, at, german, in_title_case=False))
    ]


def _is_role(token: str) -> bool:
    """Tell whether a word is the head of a title: whatever it is "at" may be an employer."""
    return among(folded(token), name_words.HEADS)


# "Lead QA at a games studio" is another employer, whatever its name.
_KINDS_OF_ROLE: Final[frozenset[Kind]] = frozenset({"lead", "manage", "craft"})
_AT_SOME = re.compile(
    r"\b(?:at|bei|chez|presso|bij) (?:an?|some|another|einem|einer|une?|una|uno|een)"
    r" (?!\w*(?: \w+)? ?(?:time|meeting|conference|event|customer|client|site|workshop|fair|meetup"
    r"|hackathon|level|kunden|klant|cliente))",
    re.IGNORECASE,
)
_SEVERAL_SHORT = re.compile("[A-Z]{2,4}s")  # "TAs" and "PMs" are people
_I = re.compile("I['’]")  # "I'd" is no company


def _is_name(token: str) -> bool:
    word = folded(token).rstrip(".")
    known = word in _vocabulary(name_words.KNOWN_NAMES)[0]
    is_known = known or _I.match(token) or _SEVERAL_SHORT.fullmatch(token)
    return token[:1].isupper() and not is_known


def _stands_for_employer(tokens: list[str], at: int, is_german: bool, in_title_case: bool) -> bool:
    word, before = tokens[at], tokens[at - 1].casefold()
    if word.casefold().rstrip("s").endswith(name_words.EVENT):
        return False
    if is_german:
        plural = _GERMAN_PLURAL.search(word) and not word.isupper()
        known = plural or among(folded(word), name_words.TITLES) or _GERMAN_NOUN.search(word)
        return before in ("bei", "für", "nach", "bij", "voor", "@", "at") and not known
    if among(folded(word), name_words.TITLES):
        return False
    if word.endswith(("'s", "’s")):
        return before in ("at", "join")
    if before in _AT:
        return True
    return before not in _FROM and not in_title_case and len(word) > 2 and not word.isupper()


def _names_employer_unspaced(text: Text) -> bool:
    if _EMPLOYED.search(text.run) and not _is_voluntary(text):
        return True
    if any(word and word in text.run for word in _companies_unspaced()):
        return True
    named = [
        token for token in re.findall(r"[A-Za-z][\w&.]*", text.typed, re.ASCII) if _is_name(token)
    ]
    named = [
        token
        for token in named
        if not token.isupper() and not among(folded(token), name_words.TITLES)
    ]
    if named:
        return not thing_names.is_no_employer_unspaced(text.run)
    told = kind_told(text)
    plainly = told is not None and told.plain and told.kind not in _KINDS_OF_ROLE | {"sell"}
    names = _KATAKANA_PLACED if plainly else _KATAKANA
    return any(map(_is_unknown, names.findall(text.typed)))


def _is_voluntary(text: Text) -> bool:
    told = kind_told(text)
    return told is not None and told.kind == "volunteer"


@cache
def _companies_unspaced() -> tuple[str, ...]:
    entries = (one.strip().casefold() for one in name_words.COMPANIES.split(","))
    return tuple(one for one in entries if _IS_UNSPACED.search(one))


def _is_unknown(run: str) -> bool:
    """Tell whether a run of katakana is more than words of everyday work."""
    for word in _katakana():
        run = run.replace(word, "")
    return bool(run)


@cache
def _katakana() -> tuple[str, ...]:
    entries = f"{name_words.KATAKANA},{name_words.TITLES_UNSPACED}".split(",")
    known = {one.strip() for one in entries if re.search("[\u30a1-\u30fa]", one)}
    return tuple(sorted(known, key=len, reverse=True))
