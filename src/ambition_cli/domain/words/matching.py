"""Text as it is compared, and phrases as they are looked for in it.

People type "ich kann nicht mehr…", "ICH KANN NICHT MEHR" and "ich  kann nicht mehr!!", leave out
accents and apostrophes, or paste full-width letters. `fold` makes these one text, and `compiled`
makes a pattern out of phrases written in a language's own spelling, which finds all of them.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Final

from ambition_cli.domain.words.characters import LONG_DRAWN, folded, without_accents

_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼ`´′", "'"))
_SENTENCE_END = re.compile(r"[.!?…;:\n\r。！？；：،]+|,")
_STOPS = re.compile(r"\.(?: \.)+")
_NOT_A_WORD = re.compile(r"[^\w.]+|_+")
_PIECE: Final = 3
"""Letters at the beginning of a word by which it is looked for."""
_UMLAUTS: Final = str.maketrans({"ä": "ae?", "ö": "oe?", "ü": "ue?", "ß": "ss"})


def fold(text: str, *, stops: bool = False) -> str:
    """Return a text in lower case and plain letters, its words one space apart.

    Accents go, letters drawn out ("sooo") become one, an apostrophe becomes a space ("don t") and
    so does any other sign; with `stops`, a sign that ends a clause becomes a full stop by itself.
    """
    plain = LONG_DRAWN.sub(r"\1", folded(text.translate(_APOSTROPHES)))
    plain = _SENTENCE_END.sub(" . " if stops else " ", plain)
    return _STOPS.sub(".", " ".join(_NOT_A_WORD.sub(" ", plain).split()))


def when_needed(pattern: str, flags: int = 0) -> Callable[[], re.Pattern[str]]:
    """Return what compiles a pattern at its first call: most commands look for few of them."""
    return cache(lambda: re.compile(pattern, flags))


def compiled(
    phrases: str,
    names: Mapping[str, str] | None = None,
    *,
    spaced: bool = True,
    across_stops: bool = True,
) -> re.Pattern[str]:
    """Return a pattern that finds any of these phrases, one a line, in a folded text.

    A phrase is a regular expression in its language's own spelling: "ü" finds "u" and "ue", an
    apostrophe may be left out, "<name>" stands for a part in `names`. With `spaced` (languages
    that put spaces between words), only whole words are found, and with `across_stops` a full
    stop may come between them: "I want to. Die."
    """
    return _pattern(_lines(phrases, names or {}), spaced, across_stops)


class Phrases:
    """Phrases as `compiled` takes them; only those become patterns that a text may have.

    To compile the hundreds of all languages takes as long as the rest of a short command, and
    nearly every text lacks a word that each of them needs.
    """

    def __init__(
        self,
        phrases: str,
        names: Mapping[str, str] | None = None,
        *,
        spaced: bool = True,
        across_stops: bool = True,
    ) -> None:
        """Take the phrases apart into what a text needs to have them, and their patterns."""
        self._lines = _lines(phrases, names or {})
        # By what a text has to hold of a word; an empty word stands for what needs none.
        self._words: dict[str, list[tuple[str, int]]] = {}
        for number, line in enumerate(self._lines):
            for word in needed(line) or ("",):
                self._words.setdefault(word[:_PIECE], []).append((word, number))
        self._spaced, self._across_stops = spaced, across_stops

    def may_be_in(self, text: str) -> bool:
        """Tell whether a folded text has the words that one of the phrases needs."""
        return bool(self._numbers(text))

    def search(self, text: str, at: int = 0) -> re.Match[str] | None:
        """Return the first place in a folded text, from a position on, with any of the phrases."""
        found = [match for line in self._possible(text) if (match := line.search(text, at))]
        return min(found, key=lambda match: match.start(), default=None)

    def match(self, text: str) -> re.Match[str] | None:
        """Return the phrase that a folded text begins with."""
        return next((match for line in self._possible(text) if (match := line.match(text))), None)

    def fullmatch(self, text: str) -> bool:
        """Tell whether a folded text is one of the phrases."""
        return any(line.fullmatch(text) for line in self._possible(text))

    def sub(self, mark: str, text: str, count: int = 0) -> str:
        """Return a folded text with a mark in the place of each phrase, or of the first few."""
        pieces: list[str] = []
        at = 0
        while (match := self.search(text, at)) and match.end() > at:
            pieces += [text[at : match.start()], mark]
            at = match.end()
            if len(pieces) == 2 * count:
                break
        return "".join([*pieces, text[at:]])

    def _possible(self, text: str) -> Iterator[re.Pattern[str]]:
        for number in sorted(self._numbers(text)):
            yield _pattern((self._lines[number],), self._spaced, self._across_stops)

    def _numbers(self, text: str) -> set[int]:
        """Return which phrases a text has the words for."""
        held = [self._words[piece] for piece in self._words.keys() & _pieces_of(text)]
        return {number for words in held for word, number in words if word in text}


@lru_cache(100)  # each language has lists to look for in the same text
def _pieces_of(text: str) -> frozenset[str]:
    """Return all that stands in a text of up to so many letters: few words are then looked for."""
    every = range(len(text))
    return frozenset(text[at : at + length] for length in range(_PIECE + 1) for at in every) | {""}


def _lines(phrases: str, names: Mapping[str, str]) -> tuple[str, ...]:
    lines = (line.strip() for line in phrases.strip().splitlines())
    return tuple(_as_folded(_with_names(line, names)) for line in lines if line)


@cache
def _pattern(lines: tuple[str, ...], spaced: bool, across_stops: bool) -> re.Pattern[str]:
    joined = "|".join(lines)
    if not spaced:
        return re.compile(joined)
    whole = rf"(?<!\w)(?:{_within_a_clause(joined)})(?!\w)"
    return re.compile(whole.replace(" ", r"(?: \. | )") if across_stops else whole)


def needed(pattern: str) -> tuple[str, ...]:
    """Return words of which one at least is in each text that a pattern matches; none if unsure.

    "(?:cut|hurt) my ?self" needs "self", "(?:die|be dead) now" needs "now", and "(?:die)?" nothing.
    """
    return _needed(_TOKEN.findall(pattern), 0)[0]


_TOKEN = re.compile(r"\\.|\[[^\]]*\]|\{[^}]*\}|\(\?:|\(\?<?[=!]|[^\W_]+|.", re.DOTALL)


def _needed(tokens: Sequence[str], at: int) -> tuple[tuple[str, ...], int]:
    """Return what a group needs whose tokens begin somewhere, and where it ends."""
    arms: list[tuple[str, ...]] = [()]
    shortest = 0  # letters of the shortest word that the last arm needs
    while at < len(tokens) and (sign := tokens[at]) != ")":
        words: tuple[str, ...] = ()
        at += 1
        if sign == "|":
            arms.append(())
            shortest = 0
            continue
        if sign[0] == "(":
            words, at = _needed(tokens, at)
            at += 1
            if sign not in ("(", "(?:"):  # it looks ahead or behind
                words = ()
        elif sign.isalnum():
            words = (sign,)
        after = tokens[at] if at < len(tokens) else ""
        if words and (after in ("?", "*") or after[:2] in ("{0", "{,")):
            words = (sign[:-1],) if len(sign) > 1 and sign.isalnum() else ()
        if words and (length := min(map(len, words))) > shortest:
            arms[-1], shortest = words, length
    return tuple(word for arm in arms for word in arm) if all(arms) else (), at


def _within_a_clause(phrases: str) -> str:
    """Keep spaces that are no full stop where something must not follow.

    "I don't want to live in Berlin" is harmless, "I don't want to live. In Berlin …" is not.
    """
    pieces = phrases.split("(?!")
    return "(?!".join([pieces[0], *map(_spaces_kept, pieces[1:])])


def _spaces_kept(piece: str) -> str:
    depth = 1
    for at, sign in enumerate(piece):
        depth += (sign == "(") - (sign == ")")
        if depth == 0:
            return piece[:at].replace(" ", r"\x20") + piece[at:]
    return piece


def _with_names(phrase: str, names: Mapping[str, str]) -> str:
    for name, part in names.items():
        phrase = phrase.replace(f"<{name}>", part)
    return phrase


def _as_folded(phrase: str) -> str:
    spelled = phrase.translate(_UMLAUTS).replace("'", " ?").replace("’", " ?")
    return without_accents(spelled)
