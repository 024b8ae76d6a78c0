"""Somebody may be in danger from themselves: the calm screen, wherever a text is typed or read.

Their words are not kept, nowhere, unless they say so. At a terminal what was going on ends there;
without one the screen goes to stderr, and what was asked for goes on without the words.
"""

import sys
from collections.abc import Sequence

from ambition_cli.errors import NotKept


def let_through(text: str, *, goes_on: bool = False) -> bool:
    """Tell whether a text may be kept; where it tells of danger, the calm screen is shown first.

    Raises NotKept at a terminal where it surely does and is not to be kept, unless what was going
    on `goes_on` without it.
    """
    from ambition_cli.domain.words.danger import danger_in

    found = danger_in(text)
    if found is None:
        return True
    from ambition_cli.catalog.crisis import crisis
    from ambition_cli.cli import asking, output
    from ambition_cli.domain.words.characters import command_word
    from ambition_cli.render import crisis as pages

    page, screen = pages.calm_screen(found, crisis()), crisis().screen(found.language)
    if not asking.at_terminal():
        output.show_on_stderr(page)
        return False
    output.show(page)
    reply = command_word(asking.Terminal().read(f"{screen.keep} ")).strip("“”„«»\"'「」 ")
    if reply in (screen.keep_word, "keep"):
        return True
    if found.sure and not goes_on:
        raise NotKept
    return False


def from_pipe() -> str:
    """Return what standard input holds. Raises NotKept where it tells of danger."""
    text = sys.stdin.read()
    if not let_through(text):
        raise NotKept
    return text


def without_danger(arguments: Sequence[str]) -> list[str] | None:
    """Return the arguments of a command line without texts that tell of danger and are not kept.

    A flag goes with its text. None where nothing is left to do: the text was what it was about.
    """
    if "interview" in arguments and "--json-step" in arguments:
        return list(arguments)  # the step itself says it, as JSON
    may_tell = [" " in one or not one.isascii() for one in arguments]
    if not any(may_tell) and len(arguments) < _FEWEST_WORDS:
        return list(arguments)
    from ambition_cli.domain.words.danger import danger_in

    kept: list[str] = []
    for argument in arguments:
        if let_through(argument, goes_on=True):
            kept.append(argument)
        elif argument.startswith("--") and "=" in argument:
            continue
        elif kept and kept[-1].startswith("--"):
            kept.pop()
        else:
            return None
    # `ambition log` takes its words without quotes around them, too.
    apart = any(map(danger_in, arguments)) or let_through(" ".join(arguments))
    return kept if apart else None


_FEWEST_WORDS = 4
