"""A text as it is compared: its letters and figures alone, in one case and one form.

"_Leave_ – ACME…" and "leave acme" both fold to "leaveacme". What stood between two letters
(nothing, marks alone, or white space) is kept beside them, and so is where each letter stood: what
is found in the folded text can be cut out of the text itself. It takes one pass, however long the
text.
"""

import html
import re
import unicodedata
from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterator
from functools import lru_cache

from ambition_cli.domain.words.wording import UNSPACED

# What stands before a letter. Bits, so that one `&` compares a whole text: see `forbidden`.
MARKS, SPACE, NOTHING = 0, 1, 2
_OPPOSITE = {MARKS: MARKS, SPACE: NOTHING, NOTHING: SPACE}

_RUNS = re.compile(r"([A-Za-z0-9]+)|(\s+)|.", re.DOTALL)
# Emphasis of Markdown and the like: symbols by their category, and part of no word.
_MARKUP = frozenset("_*`~|^")
_SIGNS = frozenset("#%&@")  # punctuation by its category, and part of a word such as C# or R&D
_HANGUL = ("\uac00", "\ud7a3")
# Written without spaces, or, as Korean, with particles behind a word: no word ends can be told.
_NO_ENDS = re.compile(f"[{UNSPACED}{'-'.join(_HANGUL)}]")
# Letters by their category that show nothing: the fillers of Hangul.
_BLANK = frozenset("\u115f\u1160\u3164\uffa0\u034f\u17b4\u17b5")


_SHORT = 2_500  # letters


def folded(text: str, *, cased: bool = False, symbols: bool = False) -> "Folded":
    """Return a text, folded; a short one is kept: each view of a plan asks again for the same."""
    make = _kept if len(text) <= _SHORT else Folded
    return make(text, cased=cased, symbols=symbols)


class Folded:
    """A text, folded.

    `letters` is what is compared. For each of them `gaps` holds what stands before it in the text
    (`MARKS`, `SPACE` or `NOTHING`), and `edges` 1 where a word may begin there or end before it;
    `edges` has one more, for the end.
    """

    def __init__(self, text: str, *, cased: bool = False, symbols: bool = False) -> None:
        """Fold a text; `cased` keeps the case, with `symbols` + and emoji count as letters do."""
        self.text = unicodedata.normalize("NFC", text)
        letters: list[str] = []
        gaps, edges = bytearray(), bytearray()
        # Of each piece the number of letters before it, and where it begins in the text. As lists
        # they would take ten times the room of the text.
        self._counts, self._starts = array("I"), array("I")
        gap, count, open_before = MARKS, 0, True
        for run in _RUNS.finditer(self.text):
            word, space = run[1], run[2]
            if space:
                gap = SPACE
                continue
            if word:
                piece = word if cased else word.lower()
                open_here = open_after = False
            else:
                piece = _folded(run[0], cased, symbols)
                if not piece:
                    gap = SPACE if gap == SPACE else MARKS
                    continue
                open_here = open_after = not _has_word_ends(run[0])
            combining = bool(unicodedata.combining(piece[0]))
            edge = gap != NOTHING or ((open_before or open_here) and not combining)
            letters.append(piece)
            gaps.append(gap)
            gaps += bytes([NOTHING]) * (len(piece) - 1)
            edges.append(edge)
            edges += bytes(len(piece) - 1)
            self._counts.append(count)
            self._starts.append(run.start())
            count += len(piece)
            gap, open_before = NOTHING, open_after or (open_before and combining)
        self.letters = "".join(letters)
        self.gaps = bytes(gaps)
        self.edges = bytes(edges) + b"\1"

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Return where the letters from `first` up to, and without, `last` stand in the text."""
        return self._start(first), self.end(last)

    def end(self, last: int) -> int:
        """Return where the letter before `last` ends in the text; 0 before the first."""
        if not last:
            return 0
        piece = bisect_right(self._counts, last - 1) - 1
        return self._start(last - 1) + 1 if self._is_word(piece) else self._starts[piece] + 1

    def start_or_end(self, first: int) -> int:
        """Return where a letter stands in the text; where the text ends, behind the last."""
        return self._start(first) if first < len(self.letters) else len(self.text)

    def letters_before(self, position: int) -> int:
        """Return how many letters stand before a position in the text that is between words."""
        piece = bisect_right(self._starts, position - 1) - 1
        if piece < 0:
            return 0
        return self._counts[piece + 1] if piece + 1 < len(self._counts) else len(self.letters)

    def _start(self, letter: int) -> int:
        piece = bisect_right(self._counts, letter) - 1
        within = letter - self._counts[piece] if self._is_word(piece) else 0
        return self._starts[piece] + within

    def _is_word(self, piece: int) -> bool:
        """Tell whether a piece is a run of plain letters, each of which folds to one."""
        return self.text[self._starts[piece]].isascii()


@lru_cache(1_000)
def _kept(text: str, *, cased: bool, symbols: bool) -> Folded:
    return Folded(text, cased=cased, symbols=symbols)


@lru_cache(1_000)  # each view of a plan looks at the same texts
def forms_of(text: str) -> frozenset[str]:
    """Return a text in small letters without accents: as it is, and with what is in words closed.

    "Glo-bex", "Glo\u00adbex", "Glo*bex*" and "G l o b e x" all have a form with "globex" in it.
    """
    plain = _ENTITY.sub(" ", _TAG.sub("", text)).casefold()
    if not plain.isascii():
        apart = unicodedata.normalize("NFKD", plain)
        plain = "".join(one for one in apart if unicodedata.category(one) not in ("Mn", "Cf"))
    closed = _WITHIN.sub("", plain)
    return frozenset((plain, closed, _LETTER_BY_LETTER.sub(_joined, plain)))


_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_ENTITY = re.compile(r"&#?\w+;")
_WITHIN = re.compile(r"(?<=\w)(?:[^\w\s]|_)+(?=\w)|_")
_LETTER_BY_LETTER = re.compile(r"\b\w(?:[\W_]{1,3}\w\b){2,}")


def _joined(letters: re.Match[str]) -> str:
    return "".join(one for one in letters[0] if one.isalnum())


def _apart(tag: re.Match[str]) -> str:
    return _INNER_CAPITAL.sub(" ", tag[0].lstrip("#"))


_INNER_CAPITAL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_Change = str | Callable[[re.Match[str]], str]
_BROKEN: tuple[tuple[re.Pattern[str], _Change], ...] = (
    (re.compile(r"(?<=\w)[-\u2010\u00ad][ \t]*\r?\n[ \t]*(?=\w)"), ""),
    (_LETTER_BY_LETTER, _joined),
    (re.compile(r"#?\b[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]*)+\b"), _apart),
)


def plain_forms(text: str) -> Iterator[str]:
    """Yield a text without what may stand in the midst of words, where there is any such thing.

    That is HTML and links of Markdown; then also words broken at the end of a line, spelt letter by
    letter, or written as #OneWordLikeThis.
    """
    plain = _LINK.sub(r"\1", html.unescape(_TAG.sub("", text)))
    if plain != text:
        yield plain
    for pattern, changed in _BROKEN:
        other = pattern.sub(changed, plain)
        if other != plain:
            yield other


_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()]*\)")
_GREEK = re.compile("[\u0370-\u03ff\u1f00-\u1fff]")


def forbidden(text: Folded) -> bytes:
    """Return for each letter but the first what must not stand before it where a text is found.

    Between words something must stand, within a word no white space; marks may stand anywhere, and
    where no spaces are written, so may they.
    """
    found = bytearray()
    for at in range(1, len(text.letters)):
        loose = has_no_ends(text.letters[at - 1]) or has_no_ends(text.letters[at])
        found.append(MARKS if loose else _OPPOSITE[text.gaps[at]])
    return bytes(found)


def has_no_ends(letter: str) -> bool:
    """Tell whether a letter is of a script in which words do not end visibly."""
    return bool(_NO_ENDS.match(letter))


def _has_word_ends(character: str) -> bool:
    category = unicodedata.category(character)
    return category[0] in "LMN" and not _NO_ENDS.match(character)


@lru_cache(maxsize=10_000)
def _folded(character: str, cased: bool, symbols: bool) -> str:
    """Return the letters that a character stands for: ß is ss, ﬁ is fi, a dash is nothing."""
    if _HANGUL[0] <= character <= _HANGUL[1]:
        return character  # taken apart, one syllable would begin another
    plain = unicodedata.normalize("NFKD", character)
    if not cased:
        plain = unicodedata.normalize("NFKD", plain.casefold())
    if not cased and _GREEK.match(character):  # capitals are written without accents
        plain = "".join(one for one in plain if unicodedata.category(one) != "Mn")
    return "".join(one for one in plain if _counts(one, symbols))


def _counts(character: str, symbols: bool) -> bool:
    category = unicodedata.category(character)
    if category[0] in "LNM":
        return character not in _BLANK and not _selects_a_form(character)
    if not symbols or character in _MARKUP:
        return False
    return character in _SIGNS or (category[0] == "S" and character != "\N{MINUS SIGN}")


def _selects_a_form(character: str) -> bool:
    """Tell whether a mark only chooses between forms of the letter before it."""
    return (
        "\ufe00" <= character <= "\ufe0f"
        or "\u180b" <= character <= "\u180f"
        or "\U000e0100" <= character <= "\U000e01ef"
    )
