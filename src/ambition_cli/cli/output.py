"""Printing: findings to stdout, everything said about them to stderr."""

import contextvars
import os
import sys

from ambition_cli import late
from ambition_cli.domain.visible import escaped_in_json, spelled_out, visible
from ambition_cli.render.lines import as_lines, as_speech
from ambition_cli.render.page import Page

with late.imports():  # a pipe needs no screen
    from rich import console as consoles
    from rich import text as texts

    from ambition_cli.render import screen


PLAIN = contextvars.ContextVar("PLAIN", default=False)  # as it was asked for in this run


def in_columns() -> bool:
    """Tell whether pages are laid out for a screen; elsewhere nothing is cut or capped."""
    return not PLAIN.get() and sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def show(page: Page, *, on_one_screen: bool = False) -> None:
    """Print a page: in columns on a terminal, in words on a plain one, with tabs elsewhere.

    Where it is to stand on one screen that is too small for it, it is cut.
    """
    if not in_columns():
        for line in as_speech(page) if sys.stdout.isatty() else as_lines(page):
            print(line)
        return
    console = consoles.Console(highlight=False, markup=False, emoji=False)
    laid_out = screen.on_screen(page, console.width)
    # The shell's next prompt takes a line too.
    if on_one_screen and len(console.render_lines(laid_out, pad=False)) >= console.height:
        laid_out = screen.on_screen(page, console.width, cut=True)
    console.print(laid_out)


def show_json(text: str) -> None:
    """Print JSON to stdout."""
    print(escaped_in_json(text))


def show_bytes(content: bytes) -> None:
    """Print what has a form of its own to stdout, as it is: UTF-8, with its own line ends."""
    sys.stdout.flush()
    sys.stdout.buffer.write(content)


def wrapped(words: str) -> list[str]:
    """Return the lines that words take on the screen, broken between words; one where they fit."""
    console = consoles.Console()
    trimmed = words.rstrip()
    lines = [line.plain for line in texts.Text(trimmed).wrap(console, console.width)] or [""]
    return [*(line.rstrip() for line in lines[:-1]), lines[-1] + words[len(trimmed) :]]


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
    if not sys.stderr.isatty():
        print(f"{opening}{words}", file=sys.stderr)
        return
    console = consoles.Console(stderr=True, highlight=False, markup=False, emoji=False)
    console.print(texts.Text.assemble((opening, "red"), words), soft_wrap=whole)
