"""The text of a plan without what nobody asks for: in years, most of it is old notes and tries.

It is left out as text, before anything is read. So this is for texts that were read through once,
as each is that a command saved. What could be told apart only by a parser is left as it is.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from heapq import nlargest
from itertools import chain, pairwise

_NOTE, _BEFORE_NOTE = "[[notes]]\n", "\n\n[[notes]]\n"
_LONG = '"""'  # around a text of several lines, which may hold anything
# Quotation marks in a comment, or behind an escape, do not tell where such a text ends.
_LONG_IN_DOUBT = re.compile(r"#[^\n]*\"\"\"|\\\"\"\"(?!\")")
_WITHIN_A_NOTE = re.compile(r"\[ *notes *\.")  # a table that would go to another note
_DAY = re.compile(r"^on = (\d{4}-\d\d-\d\d)$", re.MULTILINE)

# A line as the program lays it out. A hand may write `"private" = true`, `fit = {m1 = 5}`, or
# `on = 2026-08-23  # Sunday`, in which nothing is looked for here. What is taken is never given
# back, so that 10 MB are looked through once.
_LINE = r"""\n(?:[\w-]++ = (?:".*+|[^\n#{]*+)|    ".*,(?=\n)|\])"""
# An experiment laid out so: its own table and, behind blank lines, those within it. Another table
# follows; one within it that was laid out otherwise must not be left behind.
_EXPERIMENT = re.compile(
    rf"""\n\n\[\[experiments\]\](?P<own>(?:{_LINE})*+)"""
    rf"""(?P<within>(?:\n\n\[\[?experiments\.[\w.-]+\]\]?(?:{_LINE})*+)*+)"""
    r"""(?=\n\n\[(?!\[?experiments\.))""",
    re.ASCII,
)
_LOG, _RESULT, _FIT = "[[experiments.log]]", "[experiments.result]", "[experiments.result.fit]"
_FINISHED, _DROPPED = '\nstatus = "finished"', '\nstatus = "dropped"'


def _lines_of(*keys: str) -> re.Pattern[str]:
    return re.compile(rf"\n(?:{'|'.join(keys)}) = .*")


# What an experiment is called, who may see that, and what leads from it to others. Of a list over
# several lines this takes the first, which then is no TOML: the whole plan is read instead.
_CALLED = ("id", "title", "round", "option", "status", "private", "not_for", "open_to")
_NAMES = _lines_of(*_CALLED, "goal", "serves", "helper", "started")
_ROW, _RESULT_IN_ROW = _lines_of(*_CALLED), _lines_of("on", "verdict", "learned")

Parts = Sequence[tuple[str, bool]]
"""What stands before the first note of a text, then what stands between blank lines.

With each, whether it is one whole table for sure.
"""


def _pieces_of(text: str) -> list[str] | None:
    """Return what stands around texts of several lines, and as each second piece those texts.

    None where only a parser could tell where one ends.
    """
    pieces = text.split(_LONG)
    if "\r" in text or "'''" in text or (len(pieces) > 1 and _LONG_IN_DOUBT.search(text)):
        return None
    return pieces


def parts_of(text: str) -> Parts:
    """Take a plan's text apart."""
    head, note, notes = text.partition(_BEFORE_NOTE)
    if not note or not _pieces_of(text) or _WITHIN_A_NOTE.search(text):
        return [(text, False)]
    parts = [(head, False)]
    within = head.count(_LONG) % 2 == 1
    for part, behind in pairwise([*f"{_NOTE}{notes}".split("\n\n"), "["]):
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
    text: str, most: int, wanted: Callable[[str], bool], *, results: bool = False
) -> str:
    """Return the text of a plan with at most so many of the experiments that are over in full.

    Those with the latest results are. Of the others, what they are called and what they are for is
    left, and the log entries that are wanted. With `results`, what a row of a list shows is left:
    what it is called and what came of it; what has no result, or was dropped, stands in full.
    """
    end = "\n["  # as if another table came last
    pieces = _pieces_of(f"{text}{end}")
    if not pieces:
        return text
    over = [[*_over(piece, results=results)] for piece in pieces[::2]]
    in_full = set(nlargest(most, chain(*over), key=_ended))
    for number, found in enumerate(over):
        piece, left, done = pieces[2 * number], [], 0
        for one in found:
            if one not in in_full:
                left += [piece[done : one.start()], _row(one) if results else _names(one, wanted)]
                done = one.end()
        pieces[2 * number] = "".join([*left, piece[done:]])
    return _LONG.join(pieces).removesuffix(end)


def _over(text: str, *, results: bool) -> Iterator[re.Match[str]]:
    """Yield the experiments that are over, with `results` those of which a row shows one."""
    for one in _EXPERIMENT.finditer(text):
        if results:
            if _FINISHED in one["own"] and f"\n{_RESULT}\n" in one["within"]:
                yield one
        elif _FINISHED in one["own"] or _DROPPED in one["own"]:
            yield one


def _names(experiment: re.Match[str], wanted: Callable[[str], bool]) -> str:
    """Return what an experiment is called and what it is for, with the log entries wanted."""
    names = "".join(_NAMES.findall(experiment["own"]))
    logged = [
        f"\n\n{table}"
        for table in experiment["within"].split("\n\n")
        if table.startswith(_LOG) and wanted(table)
    ]
    return f"\n\n[[experiments]]{names}{''.join(logged)}"


def _row(experiment: re.Match[str]) -> str:
    """Return what an experiment is called, and of its result what a row shows."""
    names = "".join(_ROW.findall(experiment["own"]))
    shown = "".join(_RESULT_IN_ROW.findall(_table(experiment, _RESULT)))
    fit = _table(experiment, _FIT)
    if "#" in shown + fit:  # perhaps a comment, which goes on to the end of its line
        return experiment[0]
    # On one line, since headers take a parser long.
    result, fit = (lines[1:].replace("\n", ", ") for lines in (shown, fit))
    return f"\n\n[[experiments]]{names}\nresult = {{{result}, fit = {{{fit}}}}}"


def _table(experiment: re.Match[str], header: str) -> str:
    """Return the lines of a table within an experiment, each behind a line end; else none."""
    _, _, behind = experiment["within"].partition(f"\n\n{header}")
    return behind.partition("\n\n")[0]


def _ended(experiment: re.Match[str]) -> str:
    """Return the day of an experiment's result; empty where there is none."""
    found = _DAY.search(_table(experiment, _RESULT))
    return found[1] if found else ""


def differing(before: Parts, after: Parts) -> tuple[str, str] | None:
    """Return the texts of two versions of a plan without the notes that both have alike.

    None where what differs may be the order of notes alone.
    """
    both = set(filter(_is_note, before)).intersection(after)
    left = [text_of([part for part in parts if part not in both]) for parts in (before, after)]
    return (left[0], left[1]) if left[0] != left[1] else None
