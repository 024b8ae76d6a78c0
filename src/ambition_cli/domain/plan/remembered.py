"""A cache of what was worked out from the last few plans, compared by equality.

A plan has no hash to be looked up by. But plans that follow each other share most of their records,
so comparing two takes a thousandth of the time that drafting takes.
"""

from collections.abc import Callable
from typing import Generic, TypeVar, TypeVarTuple, Unpack

_Given = TypeVarTuple("_Given")
_Made = TypeVar("_Made")


class Remembered(Generic[*_Given, _Made]):
    """A function that caches the results of its last few calls, compared by equality."""

    def __init__(self, make: Callable[[Unpack[_Given]], _Made], most: int = 4) -> None:
        """Take the function, and how many results to keep."""
        self._make, self._most = make, most
        self._kept: tuple[tuple[tuple[*_Given], _Made], ...] = ()

    def __call__(self, *given: *_Given) -> _Made:
        """Return the function's result, from the cache where the arguments are equal."""
        for before, made in self._kept:
            if before == given:
                return made
        made = self._make(*given)
        self._kept = ((given, made), *self._kept)[: self._most]
        return made

    def forget(self) -> None:
        """Clear the cache."""
        self._kept = ()
