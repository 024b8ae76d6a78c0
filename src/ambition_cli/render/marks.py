"""The small word that marks what is private, and the list of what is."""

from typing import Protocol

from ambition_cli.domain.marking import called, private_records, words_of
from ambition_cli.domain.plan import Helper, Plan
from ambition_cli.render.page import Detail, Heading, Item, Page, Say


class _Markable(Protocol):
    @property
    def private(self) -> bool: ...


def private_mark(record: _Markable) -> tuple[Detail, ...]:
    """Return the mark of a private record, as a column of its own."""
    return (Detail("private"),) if record.private else ()


def with_mark(words: str, record: _Markable) -> str:
    """Return a word or two about a record, with its mark where it is private."""
    return " · ".join(part for part in (words, "private" if record.private else "") if part)


def private_list(plan: Plan) -> Page:
    """Return what is private."""
    found = private_records(plan)
    if not found:
        return [
            Say("Nothing is private. ambition private ID keeps a record out of what you share.")
        ]
    items: Page = [
        Item(called(one), "" if isinstance(one, Helper) else words_of(one)) for one in found
    ]
    return [Heading("Private: on your own screens alone"), *items]
