"""The text of a plan without what nobody asks for: in years, most of it is old notes and tries.

It is left out as text, before anything is read. So this is for texts that were read through once,
as each is that a command saved. What could be told apart only by a parser is left as it is.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from heapq import nlargest
from itertools import pairwise

_NOTE = "[[notes]]\n"
_EXPERIMENT = "[[experiments]]\n"
_OF_EXPERIMENT = ("[experiments.", "[[experiments.")
_LOG, _RESULT = "[[experiments.log]]\n", "[experiments.result]\n"
_FIT = "[experiments.result.fit]\n"
_LONG = '"""'  # around a text of several lines, which may hold anything
# Quotation marks in a comment, or behind an escape, do not tell where such a text ends.
_LONG_IN_DOUBT = re.compile(r"#[^\n]*\"\"\"|\\\"\"\"(?!\")")
_WITHIN_A_NOTE = re.compile(r"\[ *notes *\.")  # a table that would go to another note
# A table as the program lays it out. A hand may write `"private" = true`, `fit = {m1 = 5}`, or
# `on = 2026-08-23  # Sunday`, in which nothing is looked for here.
_VALUE = r"""(?:"[^\n]*|(?!\[?\{)[^\n#]*)"""
_AS_LAID_OUT = re.compile(
    rf"""\[\[?experiments[\w.-]*\]\]?(?:\n(?:[\w-]+ = {_VALUE}|    "[^\n]*,|\]))*\n?"""
)
_DAY = re.compile(r"^on = (\d{4}-\d\d-\d\d)$", re.MULTILINE)
_FINISHED, _DROPPED = '\nstatus = "finished"', '\nstatus = "dropped"'


def _lines_of(*keys: str) -> re.Pattern[str]:
    return re.compile(rf"^(?:{'|'.join(keys)}) = .*$", re.MULTILINE)


# What an experiment is called, who may see that, and what leads from it to others. Of a list over
# several lines this takes the first, which then is no TOML: the whole plan is read instead.
_CALLED = ("id", "title", "round", "option", "status", "started", "private", "not_for", "open_to")
_NAMES = _lines_of(*_CALLED, "goal", "serves", "helper")
_ROW, _RESULT_IN_ROW = _lines_of(*_CALLED), _lines_of("on", "verdict", "learned")

Parts = Sequence[tuple[str, bool]]
"""What stands between the blank lines of a text, and whether that is one whole table for sure."""


def parts_of(text: str) -> Parts:
    """Take a plan's text apart."""
    if "\r" in text or "'''" in text or _WITHIN_A_NOTE.search(text):
        return [(text, False)]
    if _LONG in text and _LONG_IN_DOUBT.search(text):
        return [(text, False)]
    parts: list[tuple[str, bool]] = []
    within = False
    for part, behind in pairwise([*text.split("\n\n"), "["]):
        if within or _LONG in part:
            within ^= part.count(_LONG) % 2 == 1
            parts.append((part, False))
        else:
            # A table may go on behind a blank line of its own.
            is_whole = part.startswith("[") and "\n[" not in part and behind.startswith("[")
            parts.append((part, is_whole))
    return parts


def text_of(parts: Parts) -> str:
    """Put parts together again."""
    return "\n\n".join([part for part, _ in parts])


def with_notes(parts: Parts, wanted: Callable[[str], bool]) -> Parts:
    """Return the parts of a plan with just the notes whose own text is wanted."""
    return [part for part in parts if not _is_note(part) or wanted(part[0])]


def _is_note(part: tuple[str, bool]) -> bool:
    return part[1] and part[0].startswith(_NOTE)


def since(day: str) -> Callable[[str], bool]:
    """Return what tells of a table's text whether it is of a day, as 2026-08-23, or later."""

    def is_wanted(table: str) -> bool:
        found = _DAY.search(table)
        return not found or found[1] >= day

    return is_wanted


def with_experiments(
    parts: Parts, most: int, wanted: Callable[[str], bool], *, results: bool = False
) -> Parts:
    """Return the parts of a plan with at most so many of the experiments that are over in full.

    Those with the latest results are. Of the others, what they are called and what they are for is
    left, and the log entries that are wanted. With `results`, what a row of a list shows is left:
    what it is called and what came of it; what ended without a result stands in full.
    """
    over = list(_over(parts))
    if results:
        over = [one for one in over if _result_of(parts[one.start + 1 : one.stop])]
    in_full = set(nlargest(most, over, key=lambda one: _ended(parts[one.start + 1 : one.stop])))
    left: list[tuple[str, bool]] = []
    done = 0
    for one in over:
        if one in in_full:
            continue
        left += parts[done : one.start]
        names = (_ROW if results else _NAMES).findall(parts[one.start][0])
        left.append(("\n".join([_EXPERIMENT.rstrip(), *names]), True))
        for part, _ in parts[one.start + 1 : one.stop]:
            if results and part.startswith(_RESULT):
                lines = _RESULT_IN_ROW.findall(part)
                left.append(("\n".join([_RESULT.rstrip(), *lines]), True))
            elif part.startswith(_FIT) if results else part.startswith(_LOG) and wanted(part):
                left.append((part, True))
        done = one.stop
    return [*left, *parts[done:]]


def _over(parts: Parts) -> Iterator[range]:
    """Yield where the tables of each experiment stand that is over, as far as that is sure."""
    places = [at for at, (part, _) in enumerate(parts) if not part.startswith(_OF_EXPERIMENT)]
    for start, stop in pairwise([*places, len(parts)]):
        first, group = parts[start][0], parts[start:stop]
        is_over = first.startswith(_EXPERIMENT) and (_FINISHED in first or _DROPPED in first)
        if is_over and all(map(_is_as_laid_out, group)):
            yield range(start, stop)


def _is_as_laid_out(part: tuple[str, bool]) -> bool:
    return part[1] and _AS_LAID_OUT.fullmatch(part[0]) is not None


def _result_of(parts: Parts) -> str:
    """Return the text of an experiment's result; empty where there is none."""
    return next((part for part, _ in parts if part.startswith(_RESULT)), "")


def _ended(parts: Parts) -> str:
    """Return the day of an experiment's result; empty where there is none."""
    found = _DAY.search(_result_of(parts))
    return found[1] if found else ""


def differing(before: Parts, after: Parts) -> tuple[str, str] | None:
    """Return the texts of two versions of a plan without the notes that both have alike.

    None where what differs may be the order of notes alone.
    """
    both = set(filter(_is_note, before)).intersection(after)
    left = [text_of([part for part in parts if part not in both]) for parts in (before, after)]
    return (left[0], left[1]) if left[0] != left[1] else None
