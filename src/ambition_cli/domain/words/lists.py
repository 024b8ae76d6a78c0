"""Several answers in one: told by new lines, numbers, signs, short sentences and commas."""

import re
from collections.abc import Sequence
from typing import Final

from ambition_cli.domain.words import answers
from ambition_cli.domain.words.characters import KANA, UNSPACED
from ambition_cli.domain.words.hedges import PERHAPS
from ambition_cli.domain.words.small_words import FINITE, NOT_IN_A_LIST, either

_LONGEST: Final = 600
_MOST_WORDS: Final = 5
_MOST_SIGNS: Final = 12
_CHOICES: Final = ("options", "usual_answer", "helpers")
_PURSUITS: Final = ("more_of", "less_of")
_MOST_WORDS_LISTED: Final = 16
_MOST_WORDS_AT_OR: Final = 3
# White space is looked for from where it begins: from each of its places, a text full of it would
# take the square of its length.
_SIGNS = re.compile(r"(?<!\s)\s+[/|+&]\s+|(?<!\s)\s*／\s*|(?<=\w)\s?\+\s(?=\w)")
_SENTENCE = re.compile(r"(?<=[\w)\"”»])[.!?]+\s+(?=\S)|[。！？]+(?=\S)")
_AND_ALSO = re.compile(
    r"(?:,|(?<!\s))\s+(?:and|und|y|et|e|en)"
    r" (?:also|then|außerdem|auch|también|aussi|também|anche|ook)\s+"
)
_OR = re.compile(r"(?:,|(?<!\s))\s+(?:or|oder|o|u|ou|oppure)\s+|或者|还是")
_DUTCH_OR = re.compile(r"(?:,|(?<!\s))\s+of\s+(?:misschien\s+|toch\s+)?")
_EITHER = re.compile(r"\A(?:either|entweder|ou|o|oppure|of|soit)\s+", re.IGNORECASE)
_ENGLISH = re.compile(r"\b(?:the|to|in|a|our|my|and|for)\b", re.IGNORECASE)
_ROMANCE = re.compile(
    r"\b(?:el|la|los|las|un|una|une|le|les|des|du|que|con|mi|mes)\b", re.IGNORECASE
)
_COMMA = re.compile(r"(?<!\s)\s*[,，、]\s*")
_AND = re.compile(
    r"\A(?:and|or|und|oder|y|e|o|et|ou|ed|en|of|和|或|以及|und dann|and then)\s+", re.IGNORECASE
)
_LAST_AND = re.compile(
    r"(?<!\s)\s+(?:and|or|und|oder|y|e|o|et|ou|ed|en|of)\s+"
    r"(?!.*\s(?:and|und|y|et|e)\s|(?:not|so on|such|the like)$)",
    re.IGNORECASE,
)
_RUN_ON = re.compile(r"[^\n;；/|+&.!?。！？]*\w[,，][^\n;；/|+&.!?。！？]*[.!?。！？]*")
_LEAD_IN = re.compile(r"\A[^:：]{3,40}[:：]\s+(?=\S)")
# "teaching people, debugging hard things", "meetings, slides"
_PURSUIT = re.compile(r"\w{2,}ing\b|.*\w\w(?:s|ing)\Z", re.IGNORECASE)
_MAYBE = re.compile(rf"(?:maybe|perhaps|possibly|{PERHAPS}) \w", re.IGNORECASE)
_NOT_IN_A_LIST = re.compile(rf"\A{either(NOT_IN_A_LIST)}\b", re.IGNORECASE)
_FINITE = re.compile(rf"\b{either(FINITE)}\b", re.IGNORECASE)


def parts_of(text: str, place: str) -> Sequence[str]:
    """Return the answers that a text lists; none where it is one answer.

    A sentence with commas in it is one answer: "On Mondays, before ten, nobody can log in".
    """
    lines = answers.separate(text)
    if len(lines) > 1:
        return lines
    if len(text) > _LONGEST:
        return ()
    whole = text.strip().rstrip(".。!")
    for split in (_by_signs, _by_sentences, _by_and_also):
        parts = split(whole)
        if parts:
            return parts
    return (place in _CHOICES and _by_or(whole)) or _by_commas(whole, place)


def is_run_on(text: str) -> bool:
    """Tell one sentence with commas in it from answers set apart by lines or signs.

    "I can't switch off, I check mail at two, my wife is worried" says one thing three times.
    """
    return _RUN_ON.fullmatch(text) is not None


def _by_signs(text: str) -> Sequence[str]:
    parts = _SIGNS.split(text)
    return parts if 2 < len(parts) <= _MOST_SIGNS and _short(parts, 8) else ()


def _by_sentences(text: str) -> Sequence[str]:
    parts = [part.strip() for part in _SENTENCE.split(text) if part.strip()]
    return parts if len(parts) > 2 else ()


def _by_and_also(text: str) -> Sequence[str]:
    parts = _AND_ALSO.split(text)
    return parts if len(parts) > 2 else ()


def _by_or(text: str) -> Sequence[str]:
    text = _EITHER.sub("", text)
    parts = _OR.split(text)
    if len(parts) < 3 and len(_DUTCH_OR.findall(text)) > 1 and not _ENGLISH.search(text):
        parts = _DUTCH_OR.split(text)
    if len(parts) < 3 and KANA.search(text) and len(text) < 40:
        parts = re.split(
            r"(?<=[\u30a0-\u30ff\u4e00-\u9fff])か(?=[\u30a0-\u30ff\u4e00-\u9fff])", text
        )
    commas = any(map(_COMMA.search, parts))
    first = len(parts[0].split())
    listed = len(parts) > 2 and not commas and first <= _MOST_WORDS_AT_OR and _short(parts, 7)
    return parts if listed else ()


def _by_commas(text: str, place: str) -> Sequence[str]:
    listed = _LEAD_IN.sub("", text)
    parts = [part for part in _COMMA.split(listed) if part]
    if UNSPACED.search(listed):
        loose = 6 if "，" in listed or "," in listed else 14
        return parts if len(parts) > 2 and all(len(part) <= loose for part in parts) else ()
    joined = False
    if len(parts) > 1:
        joined = _AND.match(parts[-1]) is not None
        parts[-1] = _AND.sub("", parts[-1])
        at_and = _LAST_AND.split(parts[-1], maxsplit=1)
        if not joined and len(at_and) == 2 and not (" en " in text and _ROMANCE.search(text)):
            joined, parts = True, [*parts[:-1], *at_and]
        parts = [part for part in parts if part]  # "docs, tests and ..." ends with none
    inner = parts[1:-1] if joined or _maybe_another(parts, place) else parts[1:]
    alike = len({part.split()[0].casefold() for part in parts}) == 1
    pursuits = place in _PURSUITS and _short(parts, 4) and all(map(_PURSUIT.match, parts))
    if len(parts) < (2 if pursuits else 3) or (not alike and any(map(_NOT_IN_A_LIST.match, inner))):
        return ()
    if len(listed.split()) > _MOST_WORDS_LISTED:
        return ()
    if not _short(parts, _MOST_WORDS + joined) or _is_one_sentence(parts, place):
        return ()
    return parts


def _maybe_another(parts: Sequence[str], place: str) -> bool:
    """Tell whether the last of some helpers is an afterthought: "Chidi, Mei, maybe Lorna"."""
    return place == "helpers" and len(parts) > 2 and _MAYBE.match(parts[-1]) is not None


def _is_one_sentence(parts: Sequence[str], place: str) -> bool:
    """Tell "Staff are tired, underpaid and ignored" from "no docs, slow builds and flaky tests"."""
    if _FINITE.search(parts[0]) and not _FINITE.search(parts[-1]) and len(parts[1].split()) < 3:
        return True
    lengths = [len(part.split()) for part in parts]
    if place not in ("problems", "impact"):
        return False
    return (lengths[0] > 2 and 1 in lengths[1:]) or set(lengths[:-1]) == {1}


def _short(parts: Sequence[str], most: int) -> bool:
    return all(len(part.split()) <= most for part in parts)
