"""Lists of what somebody did, as they are kept elsewhere: bullets, a brag document, `git log`.

Each entry comes with its day where the text tells one: at the beginning of its line, or in the
heading above it. Nothing is left out but what only orders the text: headings, rules, comments.
"""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from ambition_cli.domain.words.labels import without_label
from ambition_cli.domain.words.typed_dates import understood_past
from ambition_cli.errors import Refused

_HEADING = re.compile(r"(#{1,6})\s+(.*?)\s*#*\s*\Z")
_UNDERLINE = re.compile(r"\s*(={3,}|-{3,})\s*\Z")
_RULE = re.compile(r"\s*(?:(?:[-*_]\s*){3,}|={3,}|`{3,}.*|~{3,}.*)\Z")
_BULLET = re.compile(r"(\s*)(?:[-*+•‣◦▪·●・–—]\s*|\d{1,3}[.)]\s+)(?:\[[ xX]?\]\s*)?(?=\S)")
_ISO = re.compile(
    r"(\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d(?::\d\d)?(?:\s?(?:Z|[+-]\d\d:?\d\d))?)?(?!\d)"
    r"\s*(?:[|:,;\t–—-]\s*)?(?=\S)"
)
_HASH = re.compile(r"(?:commit\s+)?[0-9a-f]{7,40}\s+(?=\S)")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_FRONT = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_LINK = re.compile(r"!?\[([^\[\]]*)\]\((https?://[^()\s]+)\)")
_BOLD = re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*")
_DATED = re.compile(
    r"\d{4}-\d\d-\d\d|\d{1,2}\.? [^\W\d_]{3,}\.? \d{4}|[^\W\d_]{3,}\.? \d{1,2},? \d{4}"
    r"|[^\W\d_]{3,} \d{4}|Q[1-4] \d{4}|\d{4} Q[1-4]|\d{4}年\d{1,2}月(?:\d{1,2}日)?"
)
_YEAR = re.compile(r"(?:19|20|21)\d\d(?=年?\Z)")
_TAB = 4


@dataclass(frozen=True)
class Entry:
    """One entry: its words, and the day and the link where it has them."""

    text: str
    on: dt.date | None = None
    link: str | None = None


@dataclass
class _Reader:
    """Where it is in a text: under which headings, within which entry."""

    today: dt.date
    dates: dict[int, dt.date | None] = field(default_factory=dict)  # by the level of the heading
    year: str = ""
    entry: list[str] = field(default_factory=list)
    indent: int = 0
    in_bullet: bool = False

    def heading(self, level: int, words: str) -> None:
        """Take a heading: its date holds up to the next of its level."""
        self.dates = {one: day for one, day in self.dates.items() if one < level}
        found = _YEAR.match(words)
        if found:
            self.year = found[0]
        self.dates[level] = self._dated(words)

    def _dated(self, words: str) -> dt.date | None:
        within = _DATED.search(words)
        maybe = [f"{words} {self.year}"] if self.year and not re.search(r"\d{4}", words) else []
        maybe += [words, *([within[0]] if within else [])]
        return next((day for one in maybe if (day := _day(one, self.today))), None)

    @property
    def on(self) -> dt.date | None:
        """Return the day that holds here: that of the innermost heading with one."""
        inner_first = (self.dates[level] for level in sorted(self.dates, reverse=True))
        return next((day for day in inner_first if day), None)

    def ended(self) -> Iterator[Entry]:
        """Yield the entry that is over, if one is."""
        text = " ".join(part for part in self.entry if part)
        self.entry, self.in_bullet = [], False
        if any(map(str.isalnum, text)):
            yield _entry(text, self.on, self.today)


def _day(words: str, today: dt.date) -> dt.date | None:
    """Return the day of a heading, today at the latest: "July 2026" is its last day."""
    if len(words) > 60 or not re.search(r"\d|[^\W\d_]{3}", words):
        return None
    try:
        return min(understood_past(words, today), today)
    except Refused:
        return None


def _entry(text: str, on: dt.date | None, today: dt.date) -> Entry:
    found = _ISO.match(text)
    if found:
        try:
            day = dt.date.fromisoformat(found[1])
        except ValueError:
            day = None
        if day:
            text, on = text[found.end() :], min(day, today)
    text = _HASH.sub("", text, count=1) if found else text
    links = _LINK.findall(text)
    text = _BOLD.sub(r"\1", _LINK.sub(r"\1", text))
    return Entry(text.strip(), on, links[0][1] if len(links) == 1 else None)


def pasted_notes(text: str, today: dt.date) -> list[Entry]:
    """Return the entries of a text, in its order.

    With bullets or headings each bullet is one, and so is each paragraph; an inner bullet belongs
    to the one above. Without, each line is one, or each paragraph where some have several lines.
    """
    text = _COMMENT.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    text = _FRONT.sub("", text.lstrip("\ufeff"))
    lines = text.split("\n")
    if _is_of_hashes(lines):
        lines = [_HASH.sub("", line, count=1) for line in lines]
    reader = _Reader(today)
    each = not any(map(_BULLET.match, lines)) and not _has_paragraphs(lines)
    return list(_read(lines, reader, each_line=each))


def _is_of_hashes(lines: list[str]) -> bool:
    full = [line for line in lines if line.strip()]
    return len(full) > 1 and all(re.match(r"[0-9a-f]{7,40}\s+\S", line) for line in full)


def _has_paragraphs(lines: list[str]) -> bool:
    """Tell whether lines are set apart in blocks, of which one has several without dates."""
    blocks = "\n".join(line.rstrip() for line in lines).split("\n\n")
    plain = [
        [line for line in block.split("\n") if line.strip() and not _HEADING.match(line)]
        for block in blocks
    ]
    full = [block for block in plain if block]
    several = any(len(block) > 1 and not any(map(_ISO.match, block)) for block in full)
    return len(full) > 1 and several


def _read(lines: list[str], reader: _Reader, *, each_line: bool) -> Iterator[Entry]:
    for at, line in enumerate(lines):
        follows = lines[at + 1] if at + 1 < len(lines) else ""
        heading = _HEADING.match(line.strip())
        if _UNDERLINE.match(line) and at and lines[at - 1].strip() and not reader.entry:
            continue  # of the heading above
        if heading or (_UNDERLINE.match(follows) and line.strip() and not _BULLET.match(line)):
            yield from reader.ended()
            level = len(heading[1]) if heading else 1 if "=" in follows else 2
            reader.heading(level, heading[2] if heading else line.strip())
        elif _RULE.match(line):
            yield from reader.ended()
        elif not line.strip():
            if not reader.in_bullet:
                yield from reader.ended()
        else:
            yield from _taken(line, reader, each_line=each_line)
    yield from reader.ended()


def _taken(line: str, reader: _Reader, *, each_line: bool) -> Iterator[Entry]:
    """Take a line into the entry that is open, or begin another with it."""
    bullet = _BULLET.match(line)
    indent = len(line.expandtabs(_TAB)) - len(line.expandtabs(_TAB).lstrip())
    inner = reader.in_bullet and indent > reader.indent
    if not inner and (bullet or each_line or reader.in_bullet or _ISO.match(line)):
        yield from reader.ended()
    if not inner and bullet:
        reader.in_bullet, reader.indent = True, indent
    words = line[bullet.end() :] if bullet else line.strip()
    if inner and bullet and reader.entry:
        reader.entry[-1] = reader.entry[-1].rstrip(" .;:") + ";" if reader.entry[-1] else ""
    reader.entry.append(without_label(words.strip()))
