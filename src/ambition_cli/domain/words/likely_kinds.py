"""The likeliest kind of an answer, or of an option, as learned from labelled examples.

Rules tell what somebody had in mind who wrote them; people say the same thing in a hundred other
ways. So the words, pairs of words and beginnings of words in some thousand labelled answers were
weighed once (`docs/learn_kinds.py`), and so was what the words are about (`fields`), whatever their
language: "no puedo mudarme" and "ich kann nicht umziehen" are both a person, a denial and a place.
The kind of an answer is where these weights add up to most: multinomial logistic regression.
"""

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from types import ModuleType
from typing import Final

from ambition_cli.domain.words.characters import KANA, LONG_DRAWN, UNSPACED, folded
from ambition_cli.domain.words.fields import BY_LANGUAGE
from ambition_cli.domain.words.languages import SPACELESS

_TOKEN = re.compile(r"\w+|[+?$€£¥]|[\u2600-\u27bf\U0001f300-\U0001faff]")
_FIGURE = re.compile(r"\d")
_CURRENCY = re.compile(r"[$€£¥]")
_BEGINNINGS: Final = (4, 6)
_LONGEST_RUN: Final = 3
_LETTERS_TOGETHER: Final = 4

LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789abcdefghijklmnopqrstuvwxyz"
"""A weight is one of these: its place among them, counted from the middle, in steps of `STEP`."""
STEP: Final = 0.25
_MIDDLE: Final = len(LETTERS) // 2


@lru_cache(1_000)
def likely(text: str, place: str) -> Mapping[str, float]:
    """Return how likely each kind is for an answer typed at a place; together they make 1."""
    from ambition_cli.domain.words import kind_weights  # noqa: PLC0415  large

    return weighed(features(text, place), kind_weights)


def weighed(found: Sequence[str], learned: ModuleType) -> Mapping[str, float]:
    """Return how likely each kind is that a module has weights for, given some features."""
    kinds, weights = _weights_in(learned)
    return dict(zip(kinds, shares(found, weights, len(kinds)), strict=True))


def shares(
    found: Sequence[str], weights: Mapping[str, Sequence[float]], kinds: int
) -> Sequence[float]:
    """Return the likelihood of each of so many kinds, given the features of an answer."""
    scores = [0.0] * kinds
    for one in found:
        for at, weight in enumerate(weights.get(one, ())):
            scores[at] += weight
    scale = 1 / math.sqrt(max(1, len(found)))
    most = max(scores)
    powers = [math.exp((score - most) * scale) for score in scores]
    return [power / sum(powers) for power in powers]


def features(text: str, place: str) -> Sequence[str]:
    """Return what is weighed of an answer, each once: words, beginnings, pairs, fields, the place.

    >>> features("No idea", "impact")[:4]
    ('no', 'idea', '^_no', 'no_idea')
    """
    plain = LONG_DRAWN.sub(r"\1", folded(text))
    tokens = _TOKEN.findall(plain)
    unspaced = bool(UNSPACED.search(plain))
    found = list(_parts_of_run("".join(tokens)) if unspaced else _parts_of_words(tokens))
    about = list(dict.fromkeys(_about_run(plain) if unspaced else _about_words(tokens)))
    found += (f"<{one}>" for one in about)
    ordered = sorted(about)
    found += (f"<{a}+{b}>" for at, a in enumerate(ordered) for b in ordered[at + 1 :])
    found += (f"<^{one}>" for one in about[:1])
    found += ["<figure>"] if _FIGURE.search(plain) else []
    found += ["<currency>"] if _CURRENCY.search(plain) else []
    return tuple(dict.fromkeys([*found, f"@{place}"]))


@lru_cache(1_000)
def likely_option(name: str) -> Mapping[str, float]:
    """Return how likely each kind of option is, going by its name; together they make 1."""
    from ambition_cli.domain.words import option_weights  # noqa: PLC0415  large

    return weighed(features_of_option(name), option_weights)


def features_of_option(name: str) -> Sequence[str]:
    """Return what is weighed of an option's name: as of an answer, and letters that stand together.

    >>> features_of_option("teach it")[-5:]
    ('~^tea', '~teac', '~each', '~ach$', '~^it$')
    """
    plain = LONG_DRAWN.sub(r"\1", folded(name))
    within = () if UNSPACED.search(plain) else (f"^{word}$" for word in _TOKEN.findall(plain))
    letters = (
        f"~{word[at : at + _LETTERS_TOGETHER]}"
        for word in within
        for at in range(len(word) - _LETTERS_TOGETHER + 1)
    )
    return tuple(dict.fromkeys([*features(name, "options"), *letters]))


def _parts_of_words(words: Sequence[str]) -> Iterator[str]:
    yield from words
    yield from (f"{a}_{b}" for a, b in zip(["^", *words], [*words, "$"], strict=True))
    for length in _BEGINNINGS:
        yield from (f"{word[:length]}*" for word in words if len(word) >= length)


def _parts_of_run(run: str) -> Iterator[str]:
    whole = f"^{run}$"
    for length in range(1, _LONGEST_RUN + 1):
        yield from (whole[at : at + length] for at in range(len(whole) - length + 1))


def _about_words(words: Sequence[str]) -> Iterable[str]:
    """Return the fields of words, in the languages that know most of them."""
    read = [[_fields_of(word, code) for word in words] for code in _spaced()]
    known = [sum(map(bool, fields)) for fields in read]
    most = max(known)
    best = [fields for fields, count in zip(read, known, strict=True) if most and count == most]
    return (field for fields in best[:2] for of_word in fields for field in of_word)


def _about_run(plain: str) -> Iterable[str]:
    """Return the fields of a text in Japanese or Chinese, in the order of its words."""
    words = _fields("ja" if KANA.search(plain) else "zh")
    found = sorted((plain.find(word), fields) for word, fields in words.items() if word in plain)
    return (field for _, fields in found for field in fields)


@lru_cache(10_000)
def _fields_of(word: str, code: str) -> Sequence[str]:
    words = _fields(code)
    stems = (f"{word[:length]}*" for length in range(2, len(word) + 1))
    return sorted({field for one in (word, *stems) for field in words.get(one, ())})


@cache
def _fields(code: str) -> Mapping[str, Sequence[str]]:
    """Return the fields of each word of a language; a word that ends in * stands for its forms."""
    by_word: dict[str, list[str]] = {}
    field = ""
    for word in BY_LANGUAGE[code].split():
        if word.endswith(":"):
            field = word[:-1]
        else:
            by_word.setdefault(folded(word), []).append(field)
    return by_word


@cache
def _spaced() -> Sequence[str]:
    return tuple(code for code in BY_LANGUAGE if code not in SPACELESS)


@cache
def _weights_in(learned: ModuleType) -> tuple[Sequence[str], Mapping[str, Sequence[float]]]:
    steps = {letter: (at - _MIDDLE) * STEP for at, letter in enumerate(LETTERS)}
    entries = (entry.rsplit("=", 1) for entry in learned.WEIGHTS.split())
    return learned.KINDS, {name: [steps[one] for one in letters] for name, letters in entries}
