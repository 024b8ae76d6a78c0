"""The marks before a record: where it is in its life; and the word for what is private."""

from typing import Protocol

from ambition_cli.domain.plan.model import Experiment, Goal
from ambition_cli.domain.words.choices import VERDICT_MARKS
from ambition_cli.render.page import Detail

_OF_EXPERIMENTS = {"planned": "○", "running": "●", "paused": "‖", "later": "◌", "dropped": "–"}
_OF_GOALS = {"reached": "✓", "let_go": "✕", "later": "◌"}


class _Markable(Protocol):
    @property
    def private(self) -> bool: ...


def mark_of(record: Goal | Experiment) -> str:
    """Return the mark of where a goal or an experiment is in its life; none of an open goal."""
    if isinstance(record, Goal):
        return _OF_GOALS.get(record.status, "")
    if record.result:
        return VERDICT_MARKS[record.result.verdict]
    return _OF_EXPERIMENTS.get(record.status, " ")


def private_mark(record: _Markable) -> tuple[Detail, ...]:
    """Return the mark of a private record, as a column of its own."""
    return (Detail("private"),) if record.private else ()


def with_mark(words: str, record: _Markable) -> str:
    """Return a word or two about a record, with its mark where it is private."""
    return " · ".join(part for part in (words, "private" if record.private else "") if part)
