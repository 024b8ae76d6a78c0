"""Pages printed at several widths by one run of a command, which is what takes the time."""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

import pytest

from ambition_cli.cli import output
from ambition_cli.render.page import Page

_MARK = "\ue000"  # stands in no plan of a test


def print_at_each(widths: Sequence[int], monkeypatch: pytest.MonkeyPatch) -> None:
    """Have each page laid out for screens of these widths, one after the other.

    What is printed beside pages is laid out for the narrowest.
    """
    monkeypatch.setattr(output, "in_columns", lambda: True)
    monkeypatch.setenv("COLUMNS", f"{min(widths)}")
    for name in ("_print", "show_lines"):
        monkeypatch.setattr(output, name, _at_each(widths, getattr(output, name)))


def lines_by_width(out: str) -> Iterator[tuple[int | None, str]]:
    """Yield each line with the width that it is laid out for; None beside pages."""
    width = None
    for line in out.split("\n"):
        if line.startswith(_MARK):
            width = int(line[1:]) if line[1:] else None
        else:
            yield width, line


def without_marks(out: str) -> str:
    """Return what was printed as it would stand on a screen."""
    return "\n".join(line for _, line in lines_by_width(out))


def _at_each(widths: Sequence[int], show: Callable[..., None]) -> Callable[..., None]:
    def at_each(shown: Page | Iterable[str], **options: Any) -> None:
        found = list(shown) if isinstance(shown, Iterator) else shown  # of lines, read once
        for width in widths:
            os.environ["COLUMNS"] = f"{width}"
            print(f"{_MARK}{width}")
            show(found, **options)
        os.environ["COLUMNS"] = f"{min(widths)}"
        print(_MARK)

    return at_each
