"""Finding the words of a record inside other texts, and putting "(private)" in their place.

Found are the words as they were typed: in any case, with any white space between them, with
straight or curly apostrophes, cut short with "…", and only as whole words. A text of one letter,
or of no more than two words that everybody uses ("people", "more time"), would be found everywhere;
it counts only where the program puts a quotation: in quotation marks, behind a colon at the end, or
alone. Of a name of several words the first counts too.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator

from ambition_cli.domain.common_words import COMMON
from ambition_cli.domain.wording import UNSPACED

PRIVATE = "(private)"

_AROUND = r"[\s.,;:!?…'\"“”‘’„«»「」『』()\[\]。、，：！？]"
_OPENING, _CLOSING = "“\"„«「『‘'", "”\"“»」』’'"
_ALIKE = {"'": "['’‘ʼ]", "’": "['’‘ʼ]", "‘": "['’‘ʼ]", "-": "[-‐‑–]", "–": "[-‐‑–]"}
# What is written without spaces, and Korean, where particles follow without one, has no word ends.
_NO_ENDS = re.compile(f"[{UNSPACED}\uac00-\ud7a3]")
_SHORTEST_BEGINNING, _LONGEST_BEGINNING = 5, 200  # characters that a text cut short may keep
_NOT_FIRST_NAMES = {"my", "the", "our", "an", "some", "somebody", "someone", "one", "any"}
_ENDS = re.compile(rf"\A{_AROUND}+|{_AROUND}+\Z")
_DRAFTED = re.compile(r"“([^”]*)”|: ([^:“”]+)$")


class Quotes:
    """Knows texts and names that are not to be shown, and exchanges them where they are quoted."""

    def __init__(
        self,
        texts: Iterable[str],
        names: Iterable[str],
        ids: Iterable[str] = (),
        instead: str = PRIVATE,
    ) -> None:
        """Take the texts of records, the names of people, and ids, which count as whole words."""
        self._instead = instead
        cores = {core for text in texts if (core := _core(text))}
        patterns = {_anywhere(id, ignore_case=False) for id in ids}
        patterns |= {_of_text(core) for core in cores}
        patterns |= {pattern for name in names for pattern in _of_name(name)}
        self._patterns = [re.compile(pattern) for pattern in sorted(patterns)]
        self._beginnings = sorted({" ".join(core.split())[:_LONGEST_BEGINNING] for core in cores})

    def exchanged(self, text: str) -> str:
        """Return a text with each quotation exchanged for "(private)", or what else is given."""
        composed = unicodedata.normalize("NFC", text)
        spans = [match.span() for one in self._patterns for match in one.finditer(composed)]
        spans += self._cut_short(composed)
        if not spans:
            return text
        shown, end = "", 0
        for first, last in _joined(spans):
            shown, end = f"{shown}{composed[end:first]}{self._instead}", last
        return shown + composed[end:]

    def _cut_short(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield where the beginning of a text stands before "…"."""
        for dots in re.finditer("…", text):
            before = text[: dots.start()]
            for one in self._beginnings:
                for length in range(min(len(one), len(before)), _SHORTEST_BEGINNING - 1, -1):
                    if before[-length:].casefold() == one[:length].casefold():
                        yield dots.start() - length, dots.start()
                        break


def exchanged_in_draft(text: str, known: Collection[str]) -> str:
    """Return a drafted text with each quotation exchanged, but for those of known words.

    In what the program drafted from something private a quotation may be older than its words.
    """

    def exchange(match: re.Match[str]) -> str:
        quoted, behind_colon = match.groups()
        if (quoted or behind_colon or "").strip() in known:
            return match[0]
        return f"“{PRIVATE}”" if behind_colon is None else f": {PRIVATE}"

    return _DRAFTED.sub(exchange, text)


def _joined(spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield spans in order, those that overlap as one."""
    begun: tuple[int, int] | None = None
    for first, last in sorted(spans):
        if begun and first <= begun[1]:
            begun = begun[0], max(begun[1], last)
            continue
        if begun:
            yield begun
        begun = first, last
    if begun:
        yield begun


def _core(text: str) -> str:
    """Return a text without what stands around its words."""
    return _ENDS.sub("", unicodedata.normalize("NFC", text))


def _of_text(core: str) -> str:
    words = core.casefold().split()
    length = sum(map(len, words))
    fewest = 3 if _NO_ENDS.match(core) else 2
    if length < fewest or (len(words) <= 2 and COMMON.issuperset(words)):
        return _as_quotation(core)
    return _anywhere(core, ignore_case=length > 3)


def _of_name(name: str) -> Iterator[str]:
    core = _core(name)
    if not core:
        return
    yield _as_quotation(core)
    first = core.split()[0]
    if len(core) >= 2:
        yield _anywhere(core, ignore_case=len(core) >= 3 and core.casefold() not in COMMON)
    if len(first) >= 2 and not first.islower() and first.casefold() not in _NOT_FIRST_NAMES:
        yield _anywhere(first, ignore_case=False)


def _anywhere(core: str, *, ignore_case: bool) -> str:
    begins = "" if _NO_ENDS.match(core[0]) or not _in_word(core[0]) else r"(?<!\w)"
    ends = "" if _NO_ENDS.match(core[-1]) or not _in_word(core[-1]) else r"(?!\w)"
    body = _body(core)
    return f"{begins}{f'(?i:{body})' if ignore_case else body}{ends}"


def _as_quotation(core: str) -> str:
    body, around = f"(?i:{_body(core)})", f"{_AROUND}*?"
    marked = f"(?<=[{_OPENING}]){around}{body}{around}(?=[{_CLOSING}])"
    behind_colon = rf"(?:(?<=: )|(?<=：)){body}{around}\Z"
    alone = rf"\A{around}{body}{around}\Z"
    return f"{marked}|{behind_colon}|{alone}"


def _body(core: str) -> str:
    pieces = (
        "".join(_ALIKE.get(character, re.escape(character)) for character in word)
        for word in core.split()
    )
    return r"\s+".join(pieces)


def _in_word(character: str) -> bool:
    return bool(re.match(r"\w", character))
