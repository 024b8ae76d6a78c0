"""A power cut at any call that changes the disk: from there on nothing more happens."""

import os
from collections.abc import Callable, Iterator
from typing import Any

import pytest

CALLS = ("open", "fsync", "fchmod", "replace", "unlink", "mkdir", "rename", "link")


class PowerCutError(BaseException):
    """Nothing catches this, as nothing catches a power cut."""


def cut_at_every_call(
    act: Callable[[], object], monkeypatch: pytest.MonkeyPatch, step: int = 1
) -> Iterator[None]:
    """Act again and again, cut at the first call that changes the disk, at the second, and so on.

    Yields after each cut; ends when the act comes to its end.
    """
    number = 1 - step
    while True:
        number += step
        try:
            with monkeypatch.context() as patched:
                _cut_at(number, patched)
                act()
        except PowerCutError:
            yield
        else:
            return


def _cut_at(number: int, patched: pytest.MonkeyPatch) -> None:
    calls, opening = 0, os.open

    def cutting(call: Callable[..., Any]) -> Callable[..., Any]:
        def cut(*arguments: Any, **more: Any) -> Any:
            nonlocal calls
            if call is opening and not arguments[1] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
                return call(*arguments, **more)  # to read, which changes nothing
            calls += 1
            if calls >= number:
                raise PowerCutError
            return call(*arguments, **more)

        return cut

    for name in CALLS:
        patched.setattr(os, name, cutting(getattr(os, name)))
