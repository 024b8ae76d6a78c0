"""Asking: one small protocol, with the terminal behind it, or the lines of a pipe."""

import contextlib
import sys
from collections.abc import Callable
from typing import Protocol, TextIO, TypeVar

from ambition_cli.cli import output
from ambition_cli.domain.visible import visible
from ambition_cli.domain.wording import clean, listed
from ambition_cli.errors import EndOfInput, Refused
from ambition_cli.render.page import Say

Answer = TypeVar("Answer")

_LONGEST = 10_000_000  # characters of a reply; /dev/zero has no end


class Asker(Protocol):
    """Somebody, or something, that answers questions one line at a time."""

    def ask(self, prompt: str) -> str:
        """Return the reply to a prompt. Raises EndOfInput, or KeyboardInterrupt on Ctrl-C."""
        ...


class Terminal:
    """Asks a person at a terminal, with line editing where the system has it."""

    def __init__(self) -> None:
        """Switch line editing on: without it arrow keys land in the answer."""
        with contextlib.suppress(ImportError):
            import readline  # noqa: F401, PLC0415  (works by being imported; absent on Windows)

    def ask(self, prompt: str) -> str:
        """Return the line typed."""
        *above, last = output.wrapped(visible(prompt))
        try:
            for line in above:
                print(line)
            return input(last)
        except EOFError:
            print()
            raise EndOfInput("stopped; nothing was changed") from None
        except KeyboardInterrupt:
            print()
            raise


class Pipe:
    """Reads replies line by line, and shows each after its prompt, so that the talk can be read."""

    def __init__(self, replies: TextIO, show: Callable[[str], None]) -> None:
        """Take the lines from one side, and show the talk on the other."""
        self._replies, self._show = replies, show

    def ask(self, prompt: str) -> str:
        """Return the next line."""
        line = self._replies.readline(_LONGEST + 1)
        if len(line) > _LONGEST:
            raise Refused("a reply is longer than 10 million characters; nothing was changed")
        if not line:
            raise EndOfInput("the answers ended before the questions did; nothing was changed")
        reply = line.rstrip("\r\n")
        self._show(visible(f"{prompt}{reply}"))
        return reply


def at_terminal() -> bool:
    """Tell whether a person is there to be asked."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def asked_until_taken(
    asker: Asker, prompt: str, take: Callable[[str], Answer], help: str = ""
) -> Answer:
    """Ask until the reply can be taken; what is wrong with one is said, and asked again.

    Where there is help, "?" asks for it, and "skip" is Enter, as in the interview.
    """
    while True:
        reply = asker.ask(prompt)
        if help and reply.strip() == "?":
            output.show([Say(help, "quiet", 2)])
            continue
        try:
            return take("" if reply.strip().lower() == "skip" else reply)
        except Refused as error:
            output.show([Say(f"{error}", "soon", 2)])


def rating(text: str) -> int | None:
    """Take a rating from 1 to 5, or nothing."""
    if not text.strip():
        return None
    if text.strip() not in "12345" or len(text.strip()) != 1:
        raise Refused("give a number from 1 to 5, or Enter to leave it out")
    return int(text)


def yes_or_no(text: str) -> bool | None:
    """Take a yes, a no, or nothing."""
    word = text.strip().lower()
    if not word:
        return None
    if word not in ("y", "yes", "n", "no"):
        raise Refused("say y or n, or Enter to leave it out")
    return word.startswith("y")


def one_of(words: tuple[str, ...]) -> Callable[[str], str]:
    """Return what takes one of these words, or the beginning of one."""

    def take(text: str) -> str:
        found = [word for word in words if text.strip() and word.startswith(text.strip().lower())]
        if len(found) != 1:
            raise Refused(f"say {listed(list(words), 'or')}")
        return found[0]

    return take


def needed(text: str) -> str:
    """Take a text that must not be empty."""
    return clean(text, "the answer")


def optional(text: str) -> str | None:
    """Take a text, or nothing."""
    return clean(text, "the answer") if text.strip() else None
