"""Finding the words of a record in other texts and replacing them with "(private)".

They are found in any case and form ("Straße", "STRASSE"), with emphasis, soft hyphens or other
marks inside, with any spaces, dashes or dots between words, or cut short with "…", but only as
whole words. A text is also found in each form in which it can run on in a sentence. One letter, or
one or two common words ("people", "more time"), would match everywhere, so they count only where
the program itself quotes: in quotation marks, after a colon at the end, alone, or in what was
drafted from them. If a name has several words, so does its first word. What is replaced for good
is replaced with more care: a first name that is also a word ("Mark", "May") counts only if it is
clearly a name. Each text is read once, without backtracking; see `folding`.
"""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import accumulate

from ambition_cli.domain.words.common_words import COMMON, MONTHS_AND_NAMES, NAMES_AND_WORDS
from ambition_cli.domain.words.folding import Folded, folded, forbidden, has_no_ends, plain_forms
from ambition_cli.domain.words.forms import run_on_words
from ambition_cli.domain.words.outcomes import words_of_outcome

PRIVATE = "(private)"

Span = tuple[int, int]

_AROUND = " \t\r\n.,;:!?…'\"“”‘’„«»「」『』()[]。、，：！？"
_OPENING, _CLOSING = "“\"„«「『‘'", "”\"“»」』’'"
_COLONS = (": ", "：")
_SHORTEST_BEGINNING, _LONGEST_BEGINNING = 5, 200  # letters that a text cut short may keep
_BEGINNING = 12  # letters by which searches are told apart before they are looked for
_NOT_FIRST_NAMES = {"my", "the", "our", "an", "some", "somebody", "someone", "one", "any"}
# Behind these a month is hardly meant: "ask May".
_BEFORE_NAMES = {"ask", "asked", "tell", "told", "with", "meet", "met", "thank", "dear", "invite"}
_WORD = re.compile(r"[^\W_]+")
_WORDS = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_DOTS = re.compile(r"…|\.{3,}")
_EMPHASIS = re.compile(r"[_*`~]*")


class Quotes:
    """Knows texts and names that are not to be shown, and exchanges them where they are quoted."""

    def __init__(
        self,
        texts: Iterable[str],
        names: Iterable[str],
        ids: Iterable[str] = (),
        instead: str = PRIVATE,
        *,
        careful: bool = False,
        anywhere: bool = False,
        others: Iterable[str] = (),
        lines: Iterable[str] = (),
    ) -> None:
        """Take the texts of records, the names of people, and ids, which count as whole words.

        If `careful`, a first name that is a word as well counts only where it is plainly a name.
        With `anywhere` a text that everybody uses counts outside of quotations too: in a draft of
        ours it may run on in a sentence. `others` are names, as of somebody with the same first
        name, that stay where they stand.
        """
        self._instead = instead
        texts = {words for text in texts for words in (text, *run_on_words(text))}
        texts.update(words for line in lines for words in words_of_outcome(line))
        self._ids = {id for id in ids if _WORD.fullmatch(id)}
        searches = {_Search(id, cased=True) for id in set(ids) - self._ids}
        searches |= {search for text in texts for search in _of_text(text, anywhere)}
        searches |= {search for name in set(names) for search in _of_name(name, careful)}
        # Where there is no letter, there is nothing to be found: a helper may be called "—".
        self._searches = _Searches(search for search in searches if search.letters)
        named = (_Search(name, cased=True) for name in others)
        self._others = [search for search in named if search.letters]
        self._beginnings = [_Search(text) for text in texts]
        self._seen: dict[str, str] = {}

    def exchanged(self, text: str) -> str:
        """Return a text with each quotation exchanged for "(private)", or what else is given."""
        if text not in self._seen:
            self._seen[text] = self._without_markup(self._exchanged(text))
        return self._seen[text]

    def _without_markup(self, text: str) -> str:
        """Return a text as it is, or without the markup that would hide a quotation in it."""
        for form in plain_forms(text):
            found = self._exchanged(form)
            if found != form:
                return self._without_markup(found)
        return text

    def _exchanged(self, text: str) -> str:
        forms = _Forms(text)
        whole = forms.plain.text
        spans = [word.span() for word in _WORD.finditer(whole) if word[0] in self._ids]
        for search in self._searches.begun_in(forms):
            spans += search.spans_in(forms)
        spans += self._cut_short(forms.plain)
        kept = [span for other in self._others if spans for span in other.spans_in(forms)]
        spans = [one for one in spans if not any(a <= one[0] and one[1] <= b for a, b in kept)]
        if not spans:
            return text
        parts, end = [], 0
        for first, last in _joined(spans):
            parts += [whole[end:first], self._instead]
            end = last
        return "".join(parts) + whole[end:]

    def _cut_short(self, text: Folded) -> Iterator[Span]:
        """Yield where the beginning of a text stands before "…"."""
        ends = {text.letters_before(dots.start()) for dots in _DOTS.finditer(text.text)}
        for end in sorted(ends - {0}):
            for one in self._beginnings:
                first = one.beginning_before(text, end)
                if first is not None:
                    yield text.span(first, end)


class _Forms:
    """A text in the forms in which it is searched, each folded when it is first needed."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._folded: dict[tuple[bool, bool], Folded] = {}

    @property
    def plain(self) -> Folded:
        return self.folded(cased=False, symbols=False)

    def folded(self, *, cased: bool, symbols: bool) -> Folded:
        form = cased, symbols
        if form not in self._folded:
            self._folded[form] = folded(self._text, cased=cased, symbols=symbols)
        return self._folded[form]


@dataclass(frozen=True)
class _Search:
    """Words to be looked for: anywhere as whole words, or only where they are a quotation."""

    words: str
    cased: bool = False
    symbols: bool = False
    only_quoted: bool = False
    only_as_name: bool = False

    @cached_property
    def _folded(self) -> Folded:
        return folded(self.words, cased=self.cased, symbols=self.symbols)

    @property
    def letters(self) -> str:
        return self._folded.letters

    @cached_property
    def _forbidden(self) -> bytes:
        return forbidden(self._folded)

    @cached_property
    def _mask(self) -> int:
        return int.from_bytes(self._forbidden)

    def spans_in(self, forms: _Forms) -> Iterator[Span]:
        """Yield where the words stand in a text, or where they are quoted in it."""
        text = forms.folded(cased=self.cased, symbols=self.symbols)
        for first, last in self._found_in(text):
            span = _as_quotation(text, first, last) if self.only_quoted else text.span(first, last)
            if span and not (self.only_as_name and not _is_plainly_name(text.text, *span)):
                yield _with_emphasis(text.text, *span)

    def _found_in(self, text: Folded) -> Iterator[Span]:
        """Yield the letters of a text that are the words; no two of these spans overlap."""
        at = text.letters.find(self.letters)
        while at >= 0:
            end = at + len(self.letters)
            if text.edges[at] and text.edges[end] and self._fits(text, at):
                yield at, end
                at = end
            else:
                at += 1
            at = text.letters.find(self.letters, text.edges.find(1, at))

    def _fits(self, text: Folded, at: int) -> bool:
        """Tell whether what stands between the letters there may stand between these."""
        gaps = text.gaps[at + 1 : at + len(self.letters)]
        return not int.from_bytes(gaps) & self._mask

    def beginning_before(self, text: Folded, end: int) -> int | None:
        """Return where the longest beginning of the words starts that ends there in a text."""
        least = self.letters[:_SHORTEST_BEGINNING]
        if len(least) < _SHORTEST_BEGINNING:
            return None
        at = text.letters.find(least, max(0, end - _LONGEST_BEGINNING), end)
        while at >= 0:
            if text.edges[at] and self.letters.startswith(text.letters[at:end]):
                gaps, mask = text.gaps[at + 1 : end], self._forbidden[: end - at - 1]
                if not int.from_bytes(gaps) & int.from_bytes(mask):
                    return at
            at = text.letters.find(least, at + 1, end)
        return None


class _Searches:
    """Searches by how they begin: of thousands of notes, few begin as any word of a text does."""

    def __init__(self, searches: Iterable[_Search]) -> None:
        self._by_form: dict[tuple[bool, bool], dict[str, list[_Search]]] = {}
        for one in searches:
            begun = self._by_form.setdefault((one.cased, one.symbols), {})
            begun.setdefault(one.letters[:_BEGINNING], []).append(one)

    def begun_in(self, forms: _Forms) -> Iterator[_Search]:
        """Yield the searches whose first letters stand where a word of the text may begin."""
        for (cased, symbols), begun in self._by_form.items():
            text = forms.folded(cased=cased, symbols=symbols)
            letters, lengths = text.letters, {len(beginning) for beginning in begun}
            starts = [at for at, is_edge in enumerate(text.edges) if is_edge]
            found = {letters[at : at + length] for at in starts for length in lengths}
            for beginning in found & begun.keys():
                yield from begun[beginning]


def _as_quotation(text: Folded, first: int, last: int) -> Span | None:
    """Return the span of letters that are a quotation, with what goes with it; None for others."""
    if first == 0 and last == len(text.letters):
        return 0, len(text.text)
    start, end = text.span(first, last)
    began, ends = text.end(first), text.start_or_end(last)
    before, behind = text.text[began:start], text.text[end:ends]
    opening = max(before.rfind(mark) for mark in _OPENING)
    closing = min((at for mark in _CLOSING if (at := behind.find(mark)) >= 0), default=-1)
    if opening >= 0 and closing >= 0:
        return began + opening + 1, end + closing
    colon = max(at + len(mark) if (at := before.rfind(mark)) >= 0 else -1 for mark in _COLONS)
    if colon >= 0 and ends == len(text.text):
        return began + colon, ends
    return None


def _is_plainly_name(text: str, first: int, last: int) -> bool:
    """Tell whether a capitalised word that is a name as well can be nothing but a name there.

    "Ask Mark" is one, "Mark the slides" and "Things I Will Do" may be none; "in May" is a month.
    """
    before = text[:first].rstrip(" \t\"'“‘(*_")
    if not before or before[-1] in ".!?:;…•-–—\n。！？" or "\n" in text[len(before) : first]:
        return False
    starts, capitals = _words_in(text)
    before_it, behind_it = bisect_left(starts, len(before)), bisect_left(starts, last)
    first_word = min(1, before_it)  # it has a capital whatever it is
    others = before_it - first_word + len(starts) - behind_it
    capital = capitals[before_it] - capitals[first_word] + capitals[-1] - capitals[behind_it]
    if capital > others - capital and others > 1:
        return False
    word = text[first:last].casefold()
    return word not in MONTHS_AND_NAMES or before.rsplit(maxsplit=1)[-1].casefold() in _BEFORE_NAMES


@lru_cache(maxsize=4)
def _words_in(text: str) -> tuple[list[int], list[int]]:
    """Return where each word begins, and how many with a capital come before each; all at last."""
    found = list(_WORD.finditer(text))
    capitals = accumulate((word[0][0].isupper() for word in found), initial=0)
    return [word.start() for word in found], list(capitals)


def _with_emphasis(text: str, first: int, last: int) -> Span:
    """Return a span with the signs of emphasis right beside it."""
    while first and text[first - 1] in "_*`~":
        first -= 1
    found = _EMPHASIS.match(text, last)
    return first, found.end() if found else last


def exchanged_in_draft(text: str, known: Collection[str]) -> str:
    """Return a drafted text with each quotation exchanged, but for those of known words.

    In what the program drafted from something private a quotation may be older than its words.
    """
    parts, end = [], 0
    while (opening := text.find("“", end)) >= 0 and (closing := text.find("”", opening)) >= 0:
        words = text[opening + 1 : closing]
        shown = words if words.strip() in known else PRIVATE
        parts.append(f"{text[end:opening]}“{shown}”")
        end = closing + 1
    rest = text[end:]
    before, colon, words = rest.rpartition(": ")
    if colon and words and not set(words) & set(":“”") and words.strip() not in known:
        rest = f"{before}: {PRIVATE}"
    return "".join(parts) + rest


def _joined(spans: Iterable[Span]) -> Iterator[Span]:
    """Yield spans in order, those that overlap as one."""
    begun: Span | None = None
    for first, last in sorted(spans):
        if begun and first <= begun[1]:
            begun = begun[0], max(begun[1], last)
            continue
        if begun:
            yield begun
        begun = first, last
    if begun:
        yield begun


def _of_text(text: str, anywhere: bool) -> Iterator[_Search]:
    """Yield what to look for to find a text: its words anywhere, where they are nobody else's."""
    letters, with_symbols = (folded(text, symbols=symbols).letters for symbols in (False, True))
    if _tells(text, letters):
        yield _Search(text, cased=len(letters) <= 3)
        return
    symbols = letters != with_symbols
    if symbols and len(with_symbols) >= 2:
        yield _Search(text, cased=len(with_symbols) <= 3, symbols=True)
    yield _Search(text, symbols=symbols, only_quoted=not anywhere)


def _tells(text: str, letters: str) -> bool:
    """Tell whether words are somebody's own: not too short, and not what everybody says."""
    words = _WORDS.findall(text.casefold())
    fewest = 3 if letters and has_no_ends(letters[0]) else 2
    return len(letters) >= fewest and not (len(words) <= 2 and COMMON.issuperset(words))


def _of_name(name: str, careful: bool) -> Iterator[_Search]:
    core = name.strip(_AROUND)
    if not core:
        return

    def is_unsure(word: str) -> bool:
        return careful and word.casefold() in NAMES_AND_WORDS

    yield _Search(core, only_quoted=True)
    if len(core) >= 2:
        cased = len(core) < 3 or core.casefold() in COMMON or is_unsure(core)
        yield _Search(core, cased=cased, only_as_name=is_unsure(core))
    first = core.split()[0]
    if len(first) >= 2 and not first.islower() and first.casefold() not in _NOT_FIRST_NAMES:
        yield _Search(first, cased=True, only_as_name=is_unsure(first))
