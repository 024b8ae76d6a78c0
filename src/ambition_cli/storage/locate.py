"""Finding the line of a plan file at which a value stands."""

import re

_HEADER = re.compile(r"\s*(\[\[?)\s*([\w\-.\"' ]+?)\s*\]\]?\s*(?:#.*)?")
_KEY = re.compile(r"\s*([\w-]+|\"[^\"]*\")\s*=")
_QUOTES = ('"""', "'''")

Location = tuple[str | int, ...]


def line_of(text: str, location: Location) -> int | None:
    """Return the number of the line, from 1, at which a value or else its record stands.

    Reads headers and plain keys only; what stands in an inline table is found by its key.
    """
    lines = _locations(text)
    for length in range(len(location), 0, -1):
        if location[:length] in lines:
            return lines[location[:length]]
    return None


def _locations(text: str) -> dict[Location, int]:
    found: dict[Location, int] = {}
    counts: dict[Location, int] = {}
    here: Location = ()
    quoted = ""
    for number, line in enumerate(text.splitlines(), 1):
        inside, quoted = quoted, _still_quoted(line, quoted)
        if inside:
            continue
        header = _HEADER.fullmatch(line)
        if header:
            here = _table(header[2], counts, record=header[1] == "[[")
            found.setdefault(here, number)
        elif key := _KEY.match(line):
            found.setdefault((*here, key[1].strip('"')), number)
    return found


def _table(name: str, counts: dict[Location, int], *, record: bool) -> Location:
    """Return where a header leads, counting the records of each list on the way."""
    here: Location = ()
    keys = [part.strip().strip("\"'") for part in name.split(".")]
    for position, key in enumerate(keys):
        here = (*here, key)
        if record and position == len(keys) - 1:
            counts[here] = counts.get(here, -1) + 1
        if here in counts:
            here = (*here, counts[here])
    return here


def _still_quoted(line: str, quoted: str) -> str:
    """Return the quotes of the text of several lines that is open after this line."""
    if quoted:
        return "" if quoted in line else quoted
    return next((quotes for quotes in _QUOTES if line.count(quotes) % 2), "")
