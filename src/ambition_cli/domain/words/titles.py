"""Telling a job title from other answers.

A guess from words alone, and bounded: what is too long is not looked at. Titles are known by
their last word before "of", "for" or a comma; the words are in `title_words`.
"""

import re
from functools import lru_cache
from typing import Final

from ambition_cli.domain.words import title_words as words
from ambition_cli.domain.words.labels import without_label

_LONGEST_TITLE: Final = 160
"""Characters of a title; the longest of 3,000 real ones has 126."""


_MOST_WORDS: Final = 12
_MOST_HEDGES: Final = 6
_ENDS = " \t\r\n.,;:!?…'\"“”„«»*_¿¡。？！、"

_BEFORE = re.compile(rf"\A(?:(?:{words.WISH})[,:.…]*|{words.ARTICLES})\s+", re.IGNORECASE)
_AFTER = re.compile(
    rf"(?:(?<![,.…])[,.…]+)?(?<!\s)\s+(?:{words.HEDGE}|{words.LATER})$", re.IGNORECASE
)
_UNSPACED = re.compile(rf"\A(?:{words.UNSPACED})|(?:{words.UNSPACED})\Z")
_BRACKETED = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_SENTENCE_END = re.compile(r"(?<!\b[A-Za-z])(?<!\b[SsJjDd][Rr])(?<!\b[Aa]sst)[.!?]\s")
_CUT = re.compile(r",|:|\s[-–—]+\s|\s(?:of|for|in|at|to|with|@|on)\s", re.IGNORECASE)
_RANK_OF = re.compile(r"(?:head|lead|leader|chief|owner|member) of \w", re.IGNORECASE)
# A verb as well, but not before "for" and people: "coach for engineering managers".
_HELPS_OTHERS = re.compile(
    r"(?:[\w-]+ )?(?:coach|mentor|advocate) for (?!an? |the |free|now)", re.IGNORECASE
)
_OR = re.compile(r"(?<!\s)\s+or\s+(?:an?\s+)?")
_DASH = re.compile(r"\s[-–—]+\s")
_RUNG = re.compile(r"(?:ic|l|e|m|p|d|t)-?\d{1,2}")
_RUNG_BEFORE = re.compile(rf"{_RUNG.pattern}\s*[:：]\s+(?=\S)", re.IGNORECASE)
_NUMERAL = re.compile(r"i{1,3}|iv|vi{0,3}|\d{1,2}|[a-z]")


_QUALITY = re.compile(
    rf"\b(?:be|become|being|becoming) an? (?:{words.QUALITIES_OR_TRADES})"
    rf" (?!(?:{words.TRADES})\b)[\w-]+[.!]?\s*$"
)


# "A midwife in every village".
_FOR_ALL = re.compile(r"\b(?:for|in|on|at|per) (?:every|each|all)\b")

_TOGETHER = re.compile(
    r"(?:team|pair|partner|link|join|match|meet|buddy)(?: up)? with\b|\w+ up with\b"
)


@lru_cache(1_000)  # a draft asks again and again of the same options
def is_title(text: str) -> bool:
    """Tell whether an answer is a job title and nothing else.

    Articles, hedges and wishes around it do not matter ("to be a tech lead", "VP, maybe?"), and
    neither does what it is a title of ("Head of Product at a scale-up"). A deed ("lead a team"),
    a quality ("a better listener") or people in the plural are none. Best for English; some
    titles of German, Dutch, French, Spanish and Portuguese are known too.
    """
    if len(text) > _LONGEST_TITLE:
        return False
    text = without_label(text)
    phrase = title_in(text)
    plain = text.lower()
    if (
        _TOGETHER.match(plain)
        or _FOR_ALL.search(plain)
        or _QUALITY.search(plain)
        or _is_elsewhere(text, phrase)
    ):
        return False
    if not phrase or _SENTENCE_END.search(_BRACKETED.sub("", phrase)):
        return False
    rung = _RUNG_BEFORE.match(phrase)
    if rung:  # "IC4: Staff Engineer", and not "E2: the build breaks"
        return is_title(phrase[rung.end() :])
    if _HELPS_OTHERS.match(phrase) or all(_is_one_title(part) for part in _OR.split(phrase)):
        return True
    return _is_title_case(phrase) and _is_one_title(phrase)


def _is_elsewhere(text: str, phrase: str) -> bool:
    """Tell "un impacto mayor" and "em" from titles written in the same letters."""
    *before, last = phrase.lower().split() or [""]
    small = words.OF_ELSEWHERE & set(text.lower().split())
    return (last in words.WORDS_ELSEWHERE and bool(small - {last})) or (
        not before and phrase in words.OF_ELSEWHERE
    )


@lru_cache(1_000)
def title_in(text: str) -> str:
    """Return an answer without what somebody took back of it: of "VP, I guess?" it is VP."""
    phrase = " ".join(without_label(text).replace("’", "'").split()).strip(_ENDS)
    for _ in range(_MOST_HEDGES):
        before = phrase
        phrase = _BEFORE.sub("", _AFTER.sub("", phrase)).strip(_ENDS)
        phrase = _UNSPACED.sub("", phrase).strip(_ENDS)
        if phrase == before:
            break
    return phrase


@lru_cache(1_000)
def with_article(text: str) -> str | None:
    """Return an English title with "a" or "an": "a Staff Engineer", "an SRE".

    A remark in brackets at its end is left out: "Staff Engineer (the offer)".
    None of what is no title for sure, of one in another language, and of a rank alone ("senior").
    """
    phrase = re.sub(r"(?<!\s)\s*\([^()]*\)$", "", title_in(text))
    tokens = _tokens(phrase)
    if not is_title(text) or not phrase.isascii() or ":" in phrase or not tokens:
        return None
    if words.GRADES.issuperset(tokens) or any(map(_is_title_elsewhere, _heads(phrase))):
        return None
    return f"{'an' if _sounds_open(phrase.split()[0]) else 'a'} {phrase}"


def _heads(phrase: str) -> list[list[str]]:
    return [tokens for part in _where_heads_end(phrase) if (tokens := _tokens(part))]


_U_AS_IN_YOU = re.compile(r"u(?:[ixk]$|ni|s[aei]|ti|r[oi])|eu|one\b|once")
_SAID_AS_WORDS = ("SOC", "LAN", "SAN", "SAAS", "MES", "NASA", "SEC", "FIN", "LEAN", "SIM", "RAN")


def _sounds_open(word: str) -> bool:
    """Tell whether a word takes "an": an engineer, an SRE, an hour; a user, a UX designer."""
    word = re.split(r"[-/]", word)[0] or word
    lower = word.lower()
    spelled = bool(re.match("[A-Z]{2}", word)) or not re.search("[aeiouy]", lower)
    spelled = spelled or (len(lower) < 4 and lower in words.SHORT_TITLES)
    if re.fullmatch(r"[a-z]\d*", lower) or (spelled and word.upper() not in _SAID_AS_WORDS):
        return lower[0] in "aefhilmnorsx"
    if lower.startswith(("hour", "hono", "heir")):
        return True
    return lower[0] in "aeiou" and not _U_AS_IN_YOU.match(lower)


def _is_one_title(phrase: str) -> bool:
    outside = " ".join(_BRACKETED.sub(" ", phrase).split()).strip(_ENDS)
    if _RANK_OF.match(outside) or any(map(_ends_in_person, _where_heads_end(outside))):
        return True
    inside = _BRACKETED.findall(phrase)  # of an abbreviation, the long form
    return 0 < len(outside.split()) <= 3 and any(map(_ends_in_person, inside))


def _where_heads_end(phrase: str) -> list[str]:
    """List the parts whose last word may be the person: Director of X, A - B Chief, X & Y Clerk."""
    whole = [phrase] if _is_title_case(phrase) else []
    return [_CUT.split(phrase, maxsplit=1)[0], _DASH.split(phrase)[-1], *whole]


def _is_title_case(phrase: str) -> bool:
    return all(not word[:1].islower() for word in phrase.split() if len(word) > 3)


def _ends_in_person(part: str) -> bool:
    tokens = _tokens(part)
    if not 0 < len(tokens) <= _MOST_WORDS or _is_sentence(tokens):
        return False
    if _is_rank(tokens) or _is_title_elsewhere(tokens):
        return True
    if tokens[-1] in words.ROLE_NOUNS and len(tokens) > 1:
        return _is_level(tokens) or _names_person(tokens[:-1], part)
    return _names_person(tokens, part)


def _tokens(part: str) -> list[str]:
    spaced = re.sub(r"[/&,|]", " ", part.lower()).replace(".", "")
    tokens = [token for token in (word.strip(_ENDS + "-–") for word in spaced.split()) if token]
    while len(tokens) > 1 and _NUMERAL.fullmatch(tokens[-1]):
        tokens.pop()
    return tokens


def _is_sentence(tokens: list[str]) -> bool:
    somebody_new = len(tokens) == 2 and tokens[0] == "new"
    if len(tokens) > 1 and tokens[0] in words.QUALITIES:
        return True
    return somebody_new or tokens[0] in words.NOT_FIRST or not words.NOT_INSIDE.isdisjoint(tokens)


def _is_level(tokens: list[str]) -> bool:
    """Tell a senior role and a data role from a quality level and a next position."""
    return tokens[-2] in words.LEVELS or (tokens[-1] != "level" and tokens[-2] in words.AREAS)


def _is_rank(tokens: list[str]) -> bool:
    of_field = tokens[0] in words.RANKS and words.AREAS.issuperset(tokens[1:])
    led = tokens[:2] in (["team", "lead"], ["tech", "lead"])  # "team lead infra"
    of_lead = led and words.AREAS.issuperset(tokens[2:])
    return words.GRADES.issuperset(tokens) or of_lead or (of_field and len(tokens) > 1)


def _is_title_elsewhere(tokens: list[str]) -> bool:
    first, second = tokens[0], tokens[1] if len(tokens) > 1 else ""
    if first in words.RANKS_ELSEWHERE and (second in words.AFTER_RANK or second[:2] == "d'"):
        return True
    if first in words.TITLES_ELSEWHERE and first not in words.DEEDS_ELSEWHERE:
        return len(tokens) <= 5
    return tokens[-1] not in words.DEEDS_ELSEWHERE and tokens[-1].endswith(words.TITLES_ELSEWHERE)


def _names_person(tokens: list[str], part: str) -> bool:
    last, before = tokens[-1], tokens[-2] if len(tokens) > 1 else ""
    if not before and "-" not in last:
        return last not in words.ALONE_NOT and _is_person(last, certain=False)
    if f"{before} {last}" in words.THING_PAIRS or _is_word_elsewhere(tokens, part):
        return False
    if last == "head" and (before == "s" or before.endswith(("'s", "s'"))):
        return False  # "the pricing sits in Tom's head", folded or not
    certain = _is_title_case(part)
    pieces = [before, *last.split("-")] if "-" in last else tokens
    if pieces[-1] in words.DIRECTIONS or pieces[-1] in ("general", "public"):
        # Setter Up, Attorney General, Notary Public
        return _is_person(pieces[-2], certain=certain)
    return _is_person(pieces[-1], certain=certain) or _is_person(last, certain=certain)


def _is_word_elsewhere(tokens: list[str], part: str) -> bool:
    """Tell an everyday word at the end ("trabalhar em", "at 5 pm") from a title written like it."""
    last, before = tokens[-1], tokens[:-1]
    if last == "pm" and re.search(r"\d\s*$", part[: part.lower().rfind("pm")]):
        return True
    if last not in words.WORDS_ELSEWHERE and last not in words.SHORT_TITLES:
        return False
    if last in words.SHORT_TITLES and part.rsplit(maxsplit=1)[-1][:2].isupper():
        return False
    if last in words.WORDS_ELSEWHERE and not words.OF_ELSEWHERE.isdisjoint(before):
        return True
    known = words.LEVELS | words.AREAS | words.RANKS | words.GRADES
    return last in words.WORDS_ELSEWHERE & words.SHORT_TITLES and not known.issuperset(before)


def _is_person(word: str, *, certain: bool) -> bool:
    """Judge a word by itself; `certain` where its surroundings already look like a title."""
    short = word.rstrip("0123456789") in words.SHORT_TITLES
    if short or word in words.PEOPLE or _RUNG.fullmatch(word):
        return True
    if word.endswith("-level"):
        return word.removesuffix("-level") in words.LEVELS
    if word in words.THINGS_OR_PERSONS or word.endswith("ier"):  # else mostly comparatives
        return certain
    if word in words.THINGS or word in words.DEEDS_ELSEWHERE:
        return False
    return len(word) > 3 and word.endswith(words.ENDINGS) and not word.endswith(words.THING_ENDINGS)
