"""Printing: findings to stdout, everything said about them to stderr."""

from __future__ import annotations

import contextlib
import contextvars
import os
import shutil
import sys
import textwrap
from typing import TYPE_CHECKING

from ambition_cli.domain.words.wording import spelled_out, visible
from ambition_cli.render.lines import (
    as_lines,
    as_speech,
    in_words,
    legends,
)
from ambition_cli.render.page import Page, Say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.console import Console


_FEWEST_COLUMNS, _MOST_COLUMNS, _MOST_LINES = 20, 1_000, 10_000
_SET_IN = "  "

PLAIN = contextvars.ContextVar("PLAIN", default=False)  # as it was asked for in this run


class _Standing:
    """The question that stands on the screen: the pages shown since the last reply."""

    def __init__(self) -> None:
        self.pages: list[Page] = []
        self.is_answered = False

    def shown(self, page: Page) -> None:
        if self.is_answered:
            self.pages, self.is_answered = [], False
        self.pages.append(page)


_STANDING = _Standing()


def answered() -> None:
    """Take note of a reply: what is shown from here on stands above the next question."""
    _STANDING.is_answered = True


def show_again() -> None:
    """Show the question again after something else was printed."""
    for page in _STANDING.pages:
        _print(page)


def plain_by_environment() -> bool:
    """Tell whether AMBITION_PLAIN asks for words instead of columns: 1, or anything but a no."""
    said = os.environ.get("AMBITION_PLAIN", "").strip().casefold()
    return said not in ("", "0", "no", "n", "false", "f", "off")


def in_columns() -> bool:
    """Tell whether pages are laid out as for a screen, with columns, marks and colour."""
    if PLAIN.get() or os.environ.get("TERM") == "dumb":
        return False
    return sys.stdout.isatty() or _is_colour_forced()


def is_seen() -> bool:
    """Tell whether what is printed stands at a terminal, or is laid out as for one."""
    return sys.stdout.isatty() or in_columns()


def fills_a_screen() -> bool:
    """Tell whether a page goes to a screen in columns; elsewhere nothing is cut or capped."""
    return in_columns() and sys.stdout.isatty()


def _is_colour_forced() -> bool:
    return bool(os.environ.get("FORCE_COLOR")) and not os.environ.get("NO_COLOR")


def show(page: Page, *, on_one_screen: bool = False) -> None:
    """Print a page: in columns on a terminal, in words where that is asked for, else with tabs.

    Where it is to stand on one screen that is too small for it, it is cut. With tabs, what only
    explains the records goes to stderr.
    """
    _STANDING.shown(page)
    _print(page, on_one_screen=on_one_screen)


def show_refusal(why: object) -> None:
    """Print why a reply could not be taken, under the question that is asked again."""
    show([Say(f"{why}", "soon", 2)])


def show_lines(lines: Iterable[str]) -> None:
    """Print lines of words, one for each record; on a screen, broken at its width and set in."""
    for line in lines:
        print("\n".join(_within_screen(visible(line)) if is_seen() else [visible(line)]))


def show_on_stderr(page: Page) -> None:
    """Print a page to stderr, as lines: beside what was asked for, which may go into a pipe."""
    for line in as_speech(page):
        say(line)


def _print(page: Page, *, on_one_screen: bool = False) -> None:
    if in_columns():
        _show_in_columns(page, on_one_screen=on_one_screen)
    elif PLAIN.get() or sys.stdout.isatty():
        for line in as_speech(page):
            print("\n".join(_wrapped_as_record(line)))
    else:
        sys.stdout.write("".join([f"{line}\n" for line in as_lines(page)]))
        for sentence in legends(page):
            say(sentence)


def _show_in_columns(page: Page, *, on_one_screen: bool) -> None:
    from ambition_cli.render import screen

    console = _console()
    laid_out = screen.on_screen(page, console.width)
    # The shell's next prompt takes a line too.
    too_long = on_one_screen and fills_a_screen()
    if too_long and len(console.render_lines(laid_out, pad=False)) >= console.height:
        laid_out = screen.on_screen(page, console.width, cut=True)
    console.print(laid_out)


def _console(*, stderr: bool = False) -> Console:
    from rich import console as consoles

    columns, lines = size()
    return consoles.Console(
        stderr=stderr, width=columns, height=lines, highlight=False, markup=False, emoji=False
    )


def size() -> os.terminal_size:
    """Return columns and lines: those of COLUMNS and LINES, or else the terminal's.

    What makes no sense is passed over: COLUMNS=0 is what some editors and build services set.
    """
    found = shutil.get_terminal_size(fallback=_size_beside())
    # On Windows a line that fills its row may be followed by an empty one.
    full = found.columns - (sys.platform == "win32")
    columns = min(max(full, _FEWEST_COLUMNS), _MOST_COLUMNS)
    return os.terminal_size((columns, min(max(found.lines, 1), _MOST_LINES)))


def _size_beside() -> tuple[int, int]:
    """Return the size of the terminal that is still there where the output is a pipe."""
    for stream in (2, 0):
        with contextlib.suppress(OSError):
            found = os.get_terminal_size(stream)
            if found.columns and found.lines:
                return found
    return 80, 24


def moves() -> bool:
    """Tell whether a line may change where it stands: at a screen without NO_COLOR."""
    return fills_a_screen() and not os.environ.get("NO_COLOR")


def put_on_line(words: str) -> None:
    """Put words on the line where the cursor stands, in place of what stood there."""
    print(f"\r\x1b[K{words[: size().columns - 1]}", end="", flush=True)


def wipe_line() -> None:
    """Wipe the line where the cursor stands."""
    put_on_line("")


def show_bytes(content: bytes) -> None:
    """Print what has a form of its own to stdout, as it is: UTF-8, with its own line ends."""
    sys.stdout.flush()
    sys.stdout.buffer.write(content)


def wrapped(words: str) -> list[str]:
    """Return the lines that words take on the screen, broken between words; one where they fit."""
    from rich import cells

    columns = size().columns
    trimmed = words.rstrip()
    blank = words[len(trimmed) :]
    *above, last = _broken(trimmed, columns)
    if blank and cells.cell_len(last + blank) >= columns:  # a reply begins on the same line
        *above, last = _broken(trimmed, max(1, columns - len(blank) - 1))
    return [*above, last + blank]


def _broken(words: str, width: int) -> list[str]:
    """Return the lines of a text within a width; what has no blank that far is broken anywhere."""
    from rich import text as texts

    found = texts.Text(words).wrap(_console(), width)
    *above, last = [line.plain for line in found] or [""]
    return [*(line.rstrip() for line in above), last]


def _within_screen(line: str) -> list[str]:
    """Return the lines that a record takes; those after its first one are set in."""
    columns = size().columns
    if line.isascii() and len(line) <= columns:
        return [line]
    whole = _broken(line, columns)
    if len(whole) == 1:
        return whole
    first, *others = _broken(line, columns - len(_SET_IN))
    return [first, *(f"{_SET_IN}{other}" for other in others)]


def _wrapped_as_record(line: str) -> list[str]:
    """Return the lines that a record takes in words; those after its first one are set in."""
    from rich import cells

    columns = size().columns
    if cells.cell_len(line) <= columns:
        return [line]
    if cells.cell_len(line) != len(line):  # wide letters, as of Japanese, which has no blanks
        first, *others = _broken(line, columns - len(_SET_IN))
    else:
        first, *others = textwrap.wrap(
            line, columns - len(_SET_IN), break_long_words=False, break_on_hyphens=False
        )
    return [first, *(f"{_SET_IN}{other}" for other in others)]


def say(sentence: str, *, whole: bool = False) -> None:
    """Print a sentence to stderr; whole, on one line."""
    _to_stderr(visible(sentence), whole=whole)


def complain(sentence: str) -> None:
    """Print what went wrong to stderr, on one line; the one place where red stands.

    A key or a value of the file that it quotes may hold line breaks.
    """
    _to_stderr(spelled_out(sentence), opening="error: ")


def _to_stderr(words: str, *, opening: str = "", whole: bool = False) -> None:
    """Print a sentence: wrapped at words on a terminal, on one line elsewhere."""
    words = in_words(words) if PLAIN.get() and not whole else words
    if not (sys.stderr.isatty() or _is_colour_forced()):
        print(f"{opening}{words}", file=sys.stderr)
        return
    from rich import text as texts

    said = texts.Text.assemble((opening, "red"), words)
    _console(stderr=True).print(said, soft_wrap=whole or not sys.stderr.isatty())
