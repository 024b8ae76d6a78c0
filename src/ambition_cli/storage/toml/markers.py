"""A text in which git left two versions as they clash: both, taken out of its markers."""

import re
from dataclasses import dataclass

from ambition_cli.storage.toml.statements import lines_in

_MARKER = re.compile(r"(<{7}|\|{7}|={7}|>{7})(?: [^\r\n]*)?\r?\n?")
_ANY = re.compile(r"^(<{7} |={7}\r?$|>{7} )", re.MULTILINE)
# Which marker may follow where: `|||||||`, before what both came from, is there on request only.
_OURS, _BASE, _THEIRS, _AFTER = "<<<<<<<", "|||||||", "=======", ">>>>>>>"
_MAY_FOLLOW = {_AFTER: (_OURS,), _OURS: (_BASE, _THEIRS), _BASE: (_THEIRS,), _THEIRS: (_AFTER,)}


@dataclass(frozen=True)
class Sides:
    """The versions that stand in one text; what they came from where that stands there, too."""

    ours: str
    theirs: str
    base: str | None = None


def first_line(text: str) -> int | None:
    """Return the number of the first line, from 1, that looks like a marker."""
    marker = _ANY.search(text)
    return text.count("\n", 0, marker.start()) + 1 if marker else None


def sides(text: str) -> Sides | None:
    """Return the versions in a text; None where no markers stand in it as git puts them."""
    versions: dict[str, list[str]] = {_OURS: [], _BASE: [], _THEIRS: []}
    here, seen = _AFTER, set()
    for line in lines_in(text):
        marker = _MARKER.fullmatch(line)
        if marker and marker[1] in _MAY_FOLLOW[here]:
            here = marker[1]
            seen.add(here)
        elif here == _AFTER:
            for version in versions.values():
                version.append(line)
        elif marker and marker[1] in (_OURS, _AFTER):
            return None
        else:
            versions[here].append(line)
    if here != _AFTER or not seen:
        return None
    ours, base, theirs = ("".join(version) for version in versions.values())
    return Sides(ours, theirs, base if _BASE in seen else None)
