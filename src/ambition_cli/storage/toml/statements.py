"""A TOML file as its statements: headers, keys, and the comments and blank lines between them.

What stands where, by line, is what a parser does not tell: it is needed to say where an error is,
and to change a file in place. The text must be valid TOML.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal

import tomli

Location = tuple[str | int, ...]

_HEADER = re.compile(r"\s*(\[\[?)(.*?)(\]\]?)\s*(?:#.*)?")
_PART = r"(?:[A-Za-z0-9_-]+|\"(?:[^\"\\]|\\.)*\"|'[^']*')"
_KEY = re.compile(rf"\s*({_PART}(?:\s*\.\s*{_PART})*)\s*=[ \t]*")
# Texts in their four kinds of quotes, and comments: whatever begins first ends by its own rule.
_TOKEN = re.compile(
    r""""{3}[^"\\]*(?:(?:\\.|"{1,2}(?!"))[^"\\]*)*"{3,5}"""
    r"""|'{3}[^']*(?:'{1,2}(?!')[^']*)*'{3,5}"""
    r"""|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|\#[^\n]*""",
    re.DOTALL,
)
_STEP = re.compile(_TOKEN.pattern + r"|[\[\]{}\n]", re.DOTALL)


@dataclass(frozen=True)
class Statement:
    """A header, a key with its value, or a line that says nothing: `first` to `end`, from 0."""

    kind: Literal["table", "record", "key", "other"]
    at: Location
    first: int
    end: int  # the line after


def lines_in(text: str) -> list[str]:
    """Split a text at line feeds alone, as TOML does; each line keeps its own."""
    *whole, rest = text.split("\n")
    return [f"{line}\n" for line in whole] + ([rest] if rest else [])


def statements_in(text: str) -> list[Statement]:
    """Return the statements of a file, in order."""
    return list(_statements(text))


def _statements(text: str) -> Iterator[Statement]:
    counts: dict[Location, int] = {}
    here: Location = ()
    lines = lines_in(text)
    number, offset = 0, 0
    while number < len(lines):
        line = lines[number].rstrip("\r\n")
        key, header = _KEY.match(line), _HEADER.fullmatch(line)
        if key:
            after = _end_of_value(text, offset + key.end())
            ended = text.endswith("\n", offset, after)
            end = number + text.count("\n", offset, after) + (not ended)
            yield Statement("key", (*here, *_names(f"{key[1]} = 0")), number, end)
            number, offset = end, after
            continue
        if header:
            record = header[1] == "[["
            here = _resolved(_names(f"[{header[2]}]\n_ = 0")[:-1], counts, record=record)
            yield Statement("record" if record else "table", here, number, number + 1)
        else:
            yield Statement("other", here, number, number + 1)
        offset += len(lines[number])
        number += 1


@lru_cache(maxsize=10_000)  # the same few keys and headers, in each of thousands of records
def _names(text: str) -> tuple[str, ...]:
    """Return the dotted key of a text that sets one value to 0."""
    names: list[str] = []
    value: Any = tomli.loads(text)
    while isinstance(value, dict):
        [(name, value)] = value.items()
        names.append(name)
    return tuple(names)


def _resolved(names: tuple[str, ...], counts: dict[Location, int], *, record: bool) -> Location:
    """Return where a header leads, with the number of each record on the way."""
    here: Location = ()
    for position, name in enumerate(names):
        here = (*here, name)
        if record and position == len(names) - 1:
            counts[here] = counts.get(here, -1) + 1
        if here in counts:
            here = (*here, counts[here])
    return here


def _end_of_value(text: str, start: int) -> int:
    """Return where the line ends on which a value ends: outside texts, with no bracket open."""
    open_brackets = 0
    for match in _STEP.finditer(text, start):
        if match[0] == "\n" and not open_brackets:
            return match.end()
        open_brackets += {"[": 1, "{": 1, "]": -1, "}": -1}.get(match[0], 0)
    return len(text)


def comment_behind(text: str) -> str:
    """Return the comment behind a value or header, with the blanks before it; empty for none."""
    text = text.rstrip()
    last = next((one for one in reversed(list(_TOKEN.finditer(text)))), None)
    if last is None or not last[0].startswith("#") or last.end() < len(text):
        return ""
    blanks = len(text[: last.start()]) - len(text[: last.start()].rstrip(" \t"))
    return text[last.start() - blanks :]


def with_comments(text: str, change: Callable[[str], str]) -> str:
    """Return a file with each of its comments changed."""
    if "#" not in text:
        return text
    return _TOKEN.sub(lambda one: change(one[0]) if one[0].startswith("#") else one[0], text)


def comments_in(text: str) -> list[str]:
    """Return every comment of a file."""
    found = (match[0] for match in _TOKEN.finditer(text))
    return [token.rstrip() for token in found if token.startswith("#")]
