"""Asking: one small protocol, answered by a person at a terminal or by the lines of a pipe.

A *taker* is a function that reads a reply: it returns the value, or raises Refused with the reason,
and the question is asked again.
"""

import sys
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Protocol, TextIO, TypeVar

from ambition_cli.cli import danger, keyboard, output
from ambition_cli.domain.words import numbers, replies
from ambition_cli.domain.words.characters import command_word
from ambition_cli.domain.words.choosing import word_meant
from ambition_cli.domain.words.if_then import in_form
from ambition_cli.domain.words.wording import clean, visible
from ambition_cli.errors import EndOfInput, Refused, Stopped
from ambition_cli.render.page import Say

yes_or_no = replies.yes_or_no

Answer = TypeVar("Answer")

_STOPS = ("quit", "exit", ":q", ":q!", ":wq")  # as Ctrl-D does, wherever something is asked
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
        """Return what was typed or pasted; what tells of danger, only if it is to be kept."""
        reply = self.read(prompt, typed)
        return reply if danger.let_through(reply) else self.ask(prompt)

    def ask_by_the_clock(self, prompt: str, tick: Callable[[], None] | None) -> str:
        """Return the reply to a prompt; until its first key, `tick` is called once a second."""
        if tick is not None:
            try:
                keyboard.wait_for_key(tick)
            finally:
                output.wipe_line()
        reply = self.read(prompt, awaited=tick is not None)
        return reply if danger.let_through(reply) else self.ask(prompt)

    def read(self, prompt: str, typed: str = "", *, awaited: bool = False) -> str:
        """Return what was typed or pasted; its first key may have been `awaited`."""
        *above, last = output.wrapped(visible(prompt))

        def redraw() -> None:
            output.show_again()
            for line in above:
                print(line)

        try:
            for line in above:
                print(line)
            reply = keyboard.read(last, typed, redraw, awaited=awaited)
        except EOFError:
            print()
            raise Stopped("stopped; nothing was changed") from None
        except KeyboardInterrupt:
            print()
            raise
        output.answered()
        if reply.strip().casefold() in _STOPS:
            raise Stopped("stopped; nothing was changed")
        return reply


class Pipe:
    """Reads replies line by line, and shows each after its prompt, so that the talk can be read."""

    def __init__(self, replies: TextIO, show: Callable[[str], None]) -> None:
        """Take the lines from one side, and show the talk on the other."""
        self._replies, self._show = replies, show

    def ask(self, prompt: str, typed: str = "") -> str:
        """Return the next line. A pipe cannot be asked again about what could not be used."""
        if typed:
            raise EndOfInput(
                f"the answer “{typed}” could not be used, because the plan changed; "
                "run the command again"
            )
        line = self._replies.readline(_LONGEST + 1)
        if len(line) > _LONGEST:
            raise Refused(
                "an answer is longer than 10 million characters, so nothing was changed; shorten it"
            )
        if not line:
            raise EndOfInput(
                "the answers ended before the questions did, so nothing was changed; "
                "give the rest too"
            )
        reply = line.rstrip("\r\n")
        reply = reply if danger.let_through(reply) else ""
        self._show(visible(f"{prompt}{reply}"))
        return reply


def at_terminal() -> bool:
    """Tell whether a person is there to be asked."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def asked_until_taken(
    asker: Asker, prompt: str, take: Callable[[str], Answer], help: str = ""
) -> Answer:
    """Ask until the reply can be taken; what is wrong with one is said, and asked again.

    Where there is help, "?" asks for it, and so does "what do you mean?".
    """
    while True:
        reply = asker.ask(prompt)
        if help and (command_word(reply) == "?" or replies.asks_back(reply)):
            output.show([Say(help, "quiet", 2)])
            continue
        try:
            return take(reply)
        except Refused as error:
            output.show_refusal(error)


def said_back(read: Callable[[str], tuple[Answer, str]]) -> Callable[[str], Answer]:
    """Return a taker of replies that shows how `read` understood them: “3 maybe” is taken as 3."""

    def take(text: str) -> Answer:
        value, said = read(text)
        if said:
            output.show([Say(said, "quiet", 2)])
        return value

    return take


def rating(text: str) -> int | None:
    """Take a rating from 1 to 5, or nothing."""
    if replies.means_enter(text):
        return None
    return int(said_back(numbers.rating_meant)(text))


def or_nothing(take: Callable[[str], Answer], *words: str) -> Callable[[str], Answer | None]:
    """Return a taker like `take` that returns None for Enter, "skip", "no" or one of `words`."""
    return lambda text: None if _leaves_out(text, words) else take(text)


def _leaves_out(text: str, words: tuple[str, ...]) -> bool:
    return replies.leaves_out(text) or command_word(text) in words


def one_of(
    words: tuple[str, ...], said_for: Mapping[str, str] = MappingProxyType({})
) -> Callable[[str], str]:
    """Return a taker of one of these words, its beginning, or a word that is `said_for` it."""
    return lambda text: word_meant(text, words, said_for)


def if_then_agreed(asker: Asker, text: str) -> str:
    """Return an if-then plan as it is kept: in the strict form, where the person agrees to it."""
    plan = in_form(text)
    if plan is None or plan == text.strip():
        return text
    question = f"Shall I write it as “{plan}”? (Enter for yes, n to keep yours) "
    return text if asked_until_taken(asker, question, yes_or_no) is False else plan


def needed(text: str) -> str:
    """Take a text that must not be left out."""
    if not text.strip() or replies.is_skip(text):
        raise Refused("this needs a few words; press Ctrl-C to stop")
    return clean(text, "the answer")


def needed_or_open(text: str) -> str:
    """Take a text that must not be empty; "I don't know" is an answer, and so is "skip"."""
    if not text.strip():
        raise Refused("this needs a few words; press Ctrl-C to leave without a change")
    return clean(text, "the answer")


def optional(text: str) -> str | None:
    """Take a text, or nothing: Enter, "skip", "no", "idk", or a mere "y"."""
    return None if replies.says_nothing(text) else clean(text, "the answer")
