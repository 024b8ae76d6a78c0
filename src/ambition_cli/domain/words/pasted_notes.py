"""Lists of what somebody did, as they are kept elsewhere: bullets, a brag document, `git log`.

Each entry comes with its day where the text tells one: at the beginning of its line, or in the
heading above it. Nothing is left out but what only orders the text: headings, rules, comments, and
of a git log who wrote it. What stands in a block of code is one entry, or part of the bullet above.
"""

import contextlib
import datetime as dt
import re
import textwrap
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
_HASH_OF_GRAPH = re.compile(r"[*|/\\_ ]*[0-9a-f]{7,40}\s+(?=\S)")
# 3 October: …, Oct 3, 2026 - …, Mon 5 Oct – …, 3.10.2026: …, 10月3日：…
_IN_WORDS = re.compile(
    r"(?:[^\W\d_]{2,10}\.?,? )??"
    r"(?P<day>\d{1,2}(?:st|nd|rd|th|\.)? [^\W\d_]{3,}\.?(?: \d{4})?"
    r"|[^\W\d_]{3,}\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?"
    r"|\d{1,2}[./]\d{1,2}[./]\d{4}|(?:\d{4}年)?\d{1,2}月\d{1,2}日)"
    r"(?:\s*[:：|\t]|\s+[-–—]+(?=\s))\s*(?=\S)"
)
# As git writes a date: Fri Nov 27 06:10:20 2026 +0000, Fri, 27 Nov 2026 06:10:20 +0000
_GIT_DATE = re.compile(
    r"(?:[A-Z][a-z]{2},? )(?:(?P<month>[A-Z][a-z]{2}) +(?P<day>\d{1,2}) [\d:]{8} (?P<year>\d{4})"
    r"|(?P<day_2>\d{1,2}) (?P<month_2>[A-Z][a-z]{2}) (?P<year_2>\d{4}) [\d:]{8})(?: [+-]\d{4})?\s*"
)
_COMMIT = re.compile(
    r"^commit [0-9a-f]{40}.*\n(?:(?!Author:)\w+:.*\n)*Author:.*\n(?P<head>(?:\w+:.*\n)*)",
    re.MULTILINE,
)
_DATE_OF_COMMIT = re.compile(r"^(?:Author)?Date:\s+(.*)", re.MULTILINE)
_FENCE = re.compile(r"\s*(`{3,}|~{3,})")
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

    def is_inner(self, line: str) -> bool:
        """Tell whether a line stands within the bullet that is open."""
        return self.in_bullet and _indent(line) > self.indent

    def ended(self) -> Iterator[Entry]:
        """Yield the entry that is over, if one is."""
        text = " ".join(part for part in self.entry if part)
        self.entry, self.in_bullet = [], False
        if any(map(str.isalnum, text)):
            yield _entry(text, self)


def _indent(line: str) -> int:
    return len(line.expandtabs(_TAB)) - len(line.expandtabs(_TAB).lstrip())


def _day(words: str, today: dt.date) -> dt.date | None:
    """Return the day of a heading, today at the latest: "July 2026" is its last day."""
    if len(words) > 60 or not re.search(r"\d|[^\W\d_]{3}", words):
        return None
    try:
        return min(understood_past(words, today), today)
    except Refused:
        return None


def _entry(text: str, reader: _Reader) -> Entry:
    said = _day_in_front(text, reader)
    on = min(said[0], reader.today) if said else reader.on
    text = _HASH.sub("", said[1], count=1) if said else text
    links = _LINK.findall(text)
    text = _BOLD.sub(r"\1", _LINK.sub(r"\1", text))
    return Entry(text.strip(), on, links[0][1] if len(links) == 1 else None)


def _day_in_front(text: str, reader: _Reader) -> tuple[dt.date, str] | None:
    """Return the day that an entry begins with, and the words behind it."""
    found = _ISO.match(text)
    if found:
        try:
            return dt.date.fromisoformat(found[1]), text[found.end() :]
        except ValueError:
            return None
    found = _GIT_DATE.match(text)
    day = _of_git(found) if found else None
    if found and day and text[found.end() :]:
        return day, text[found.end() :]
    found = _IN_WORDS.match(text)
    year = reader.year or (f"{reader.on.year}" if reader.on else "")
    maybe = [] if not found else [found["day"]]
    if found and year and not re.search(r"\d{4}", found["day"]):
        maybe = [f"{year}年{found['day']}" if "月" in found["day"] else f"{found['day']} {year}"]
    for words in maybe:
        with contextlib.suppress(Refused):
            day = understood_past(words, reader.today)
            if found and day <= reader.today:
                return day, text[found.end() :]
    return None


def _of_git(found: re.Match[str]) -> dt.date | None:
    parts = [found[name] or found[f"{name}_2"] for name in ("day", "month", "year")]
    try:
        return understood_past(" ".join(parts), dt.date.max)
    except Refused:
        return None


def pasted_notes(text: str, today: dt.date) -> list[Entry]:
    """Return the entries of a text, in its order.

    With bullets or headings each bullet is one, and so is each paragraph; an inner bullet belongs
    to the one above. Without, each line is one, or each paragraph where some have several lines.
    """
    text = _COMMENT.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    text = _without_commits(_FRONT.sub("", text.lstrip("\ufeff")))
    lines = text.split("\n")
    if _is_of_hashes(lines):
        lines = [_HASH_OF_GRAPH.sub("", line, count=1) for line in lines]
    reader = _Reader(today)
    each = not any(map(_BULLET.match, lines)) and not _has_paragraphs(lines)
    return list(_read(lines, reader, each_line=each))


def _without_commits(text: str) -> str:
    """Return a git log as bullets: each message with the day of its commit in front."""
    parts = _COMMIT.split(text)
    if len(parts) == 1:
        return text
    written = [parts[0]]
    for head, message in zip(parts[1::2], parts[2::2], strict=True):
        day = _DATE_OF_COMMIT.search(head)
        first, *rest = textwrap.dedent(message).strip("\n").split("\n")
        written += [f"- {day[1] if day else ''} {first}", *(f"  {line}" for line in rest)]
    return "\n".join(written)


def _is_of_hashes(lines: list[str]) -> bool:
    full = [line for line in lines if any(map(str.isalnum, line))]
    return len(full) > 1 and all(map(_HASH_OF_GRAPH.match, full))


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
    within = 0  # up to this line, a block of code
    for at, line in enumerate(lines):
        follows = lines[at + 1] if at + 1 < len(lines) else ""
        heading = _HEADING.match(line.strip()) if not reader.is_inner(line) else None
        if at < within:
            continue
        if end := _end_of_code(lines, at):
            within = end + 1
            yield from _code_taken(lines[at : end + 1], reader)
            continue
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


def _end_of_code(lines: list[str], at: int) -> int:
    """Return at which line a block of code ends that begins at one; 0 where none does."""
    begins = _FENCE.match(lines[at])
    if not begins:
        return 0
    rest = enumerate(lines[at + 1 :], at + 1)
    return next((end for end, line in rest if line.strip() == begins[1]), 0)


def _code_taken(block: list[str], reader: _Reader) -> Iterator[Entry]:
    """Take a block of code as it stands: into the bullet that it is indented under, or alone."""
    inner = reader.is_inner(block[0])
    if not inner:
        yield from reader.ended()
    reader.entry.append(textwrap.dedent("\n".join(block[1:-1])).strip("\n"))
    if not inner:
        yield from reader.ended()


def _taken(line: str, reader: _Reader, *, each_line: bool) -> Iterator[Entry]:
    """Take a line into the entry that is open, or begin another with it."""
    bullet = _BULLET.match(line)
    inner = reader.is_inner(line)
    if not inner and (bullet or each_line or reader.in_bullet or _day_in_front(line, reader)):
        yield from reader.ended()
    if not inner and bullet:
        reader.in_bullet, reader.indent = True, _indent(line)
    words = line[bullet.end() :] if bullet else line.strip()
    if inner and bullet and reader.entry:
        reader.entry[-1] = reader.entry[-1].rstrip(" .;:") + ";" if reader.entry[-1] else ""
    reader.entry.append(without_label(words.strip()))
