"""The small word that marks what is private."""

from typing import Protocol

from ambition_cli.render.page import Detail


class _Markable(Protocol):
    @property
    def private(self) -> bool: ...


def private_mark(record: _Markable) -> tuple[Detail, ...]:
    """Return the mark of a private record, as a column of its own."""
    return (Detail("private"),) if record.private else ()


def with_mark(words: str, record: _Markable) -> str:
    """Return a word or two about a record, with its mark where it is private."""
    return " · ".join(part for part in (words, "private" if record.private else "") if part)
