"""What was worked out from the last few plans, kept while the process lasts.

A plan has no hash to be looked up by. But plans that follow each other share most of their records,
so that to compare two takes a thousandth of the time that drafting takes.
"""

from collections.abc import Callable
from typing import Generic, TypeVar, TypeVarTuple, Unpack

_Given = TypeVarTuple("_Given")
_Made = TypeVar("_Made")


class Remembered(Generic[*_Given, _Made]):
    """A function that answers what is equal to one of the last few calls as it did then."""

    def __init__(self, make: Callable[[Unpack[_Given]], _Made], most: int = 4) -> None:
        """Take the function, and of how many calls the answer is kept."""
        self._make, self._most = make, most
        self._kept: tuple[tuple[tuple[*_Given], _Made], ...] = ()

    def __call__(self, *given: *_Given) -> _Made:
        """Return what the function makes of these."""
        for before, made in self._kept:
            if before == given:
                return made
        made = self._make(*given)
        self._kept = ((given, made), *self._kept)[: self._most]
        return made

    def forget(self) -> None:
        """Keep none of the answers."""
        self._kept = ()
