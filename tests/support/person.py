"""Somebody at a terminal who gives a few replies, and then leaves."""

from collections.abc import Callable, Sequence

import pytest

from ambition_cli.cli import asking
from ambition_cli.errors import EndOfInput


class Person:
    """Somebody at a terminal who gives these replies, and then leaves."""

    def __init__(self, replies: Sequence[str], leaves: type[BaseException] = EndOfInput) -> None:
        self.left, self.leaves = list(replies), leaves
        self.asked: list[str] = []

    def ask(self, prompt: str, typed: str = "") -> str:
        if not self.left:
            raise self.leaves("stopped; nothing was changed")
        self.asked.append(prompt)
        return self.left.pop(0)


def seated(
    monkeypatch: pytest.MonkeyPatch, *replies: str, leaves: type[BaseException] = EndOfInput
) -> Person:
    """Sit somebody down at the terminal, and return them."""
    person = Person(replies, leaves)
    monkeypatch.setattr(asking, "at_terminal", lambda: True)
    answered_by(monkeypatch, person.ask)
    return person


def answered_by(monkeypatch: pytest.MonkeyPatch, ask: Callable[..., str]) -> None:
    """Have each terminal ask this instead.

    Its methods give way, and not its name: a module that is loaded meanwhile would keep what stands
    in for it, and another test would meet that.
    """
    monkeypatch.setattr(asking.Terminal, "__init__", lambda _: None)
    monkeypatch.setattr(asking.Terminal, "ask", lambda _, *asked: ask(*asked))
    monkeypatch.setattr(asking.Terminal, "ask_by_the_clock", lambda _, prompt, tick: ask(prompt))
