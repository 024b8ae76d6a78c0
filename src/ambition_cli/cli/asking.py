"""Asking: one small protocol, with the terminal behind it, or the lines of a pipe."""

import sys
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Protocol, TextIO, TypeVar

from ambition_cli.cli import keyboard, output
from ambition_cli.domain.words.characters import command_word
from ambition_cli.domain.words.choosing import word_meant
from ambition_cli.domain.words.wording import clean, visible
from ambition_cli.errors import EndOfInput, Refused, Stopped
from ambition_cli.render.page import Say

Answer = TypeVar("Answer")

_LONGEST = 10_000_000  # characters of a reply; /dev/zero has no end


class Asker(Protocol):
    """Somebody, or something, that answers questions one reply at a time."""

    def ask(self, prompt: str, typed: str = "") -> str:
        """Return the reply to a prompt; of several lines where it was pasted.

        What was `typed` before, in vain, is offered again. Raises EndOfInput where there is none,
        Stopped on Ctrl-D, KeyboardInterrupt on Ctrl-C.
        """
        ...


class Terminal:
    """Asks a person at a terminal, with line editing where the system has it."""

    def __init__(self) -> None:
        """Switch line editing on: without it arrow keys land in the answer."""
        keyboard.set_up()

    def ask(self, prompt: str, typed: str = "") -> str:
        """Return what was typed or pasted."""
        *above, last = output.wrapped(visible(prompt))

        def redraw() -> None:
            output.show_again()
            for line in above:
                print(line)

        try:
            for line in above:
                print(line)
            reply = keyboard.read(last, typed, redraw)
        except EOFError:
            print()
            raise Stopped("stopped; nothing was changed") from None
        except KeyboardInterrupt:
            print()
            raise
        output.answered()
        return reply


class Pipe:
    """Reads replies line by line, and shows each after its prompt, so that the talk can be read."""

    def __init__(self, replies: TextIO, show: Callable[[str], None]) -> None:
        """Take the lines from one side, and show the talk on the other."""
        self._replies, self._show = replies, show

    def ask(self, prompt: str, typed: str = "") -> str:
        """Return the next line. Nobody is there to say what was typed in vain once more."""
        if typed:
            raise EndOfInput(f"this was answered, and could not be taken: {typed}")
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
        word = command_word(reply)
        if help and word == "?":
            output.show([Say(help, "quiet", 2)])
            continue
        try:
            return take("" if word == "skip" else reply)
        except Refused as error:
            output.show([Say(f"{error}", "soon", 2)])


def rating(text: str) -> int | None:
    """Take a rating from 1 to 5, or nothing."""
    word = command_word(text)
    if not word:
        return None
    if word not in ("1", "2", "3", "4", "5"):
        raise Refused("give a number from 1 to 5, or Enter to leave it out")
    return int(word)


def or_nothing(take: Callable[[str], Answer]) -> Callable[[str], Answer | None]:
    """Return what takes a reply as `take` does, and an empty one for nothing."""
    return lambda text: take(text) if text.strip() else None


def yes_or_no(text: str) -> bool | None:
    """Take a yes, a no, or nothing."""
    word = command_word(text)
    if not word:
        return None
    if word not in ("y", "yes", "n", "no"):
        raise Refused("say y or n, or Enter to leave it out")
    return word.startswith("y")


def one_of(
    words: tuple[str, ...], said_for: Mapping[str, str] = MappingProxyType({})
) -> Callable[[str], str]:
    """Return what takes one of these words, the beginning of one, or what is `said_for` one."""
    return lambda text: word_meant(text, words, said_for)


def needed(text: str) -> str:
    """Take a text that must not be empty."""
    return clean(text, "the answer")


def optional(text: str) -> str | None:
    """Take a text, or nothing."""
    return clean(text, "the answer") if text.strip() else None
