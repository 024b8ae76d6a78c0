"""The timeline as a picture: the spans of `domain.timeline` as shares of its width."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from ambition_cli.domain.plan.model import Goal
from ambition_cli.domain.progress import timeline
from ambition_cli.domain.words.dates import add_months, plain
from ambition_cli.domain.words.wording import shortened

_MOST_TICKS = 7
_MOST_SPANS = 14
_LONGEST = 90  # characters of a title beside its bar
_FURTHEST = dt.timedelta(days=3 * 366)  # from today; what lies beyond would press all else together
_STATES = {"reached": "reached", "let_go": "let go", "active": "goal"}


@dataclass(frozen=True)
class Tick:
    """The beginning of a month: where it stands, from 0 to 1, and its name."""

    at: float
    label: str


@dataclass(frozen=True)
class Span:
    """A goal or an experiment: where it begins and how long it is, as shares of the width."""

    id: str
    title: str
    dates: str
    state: str
    kind: str  # goal, done, running or planned: how its bar is drawn
    at: float
    width: float


@dataclass(frozen=True)
class Timeline:
    """Spans in the order of their beginning, the months above them, and today."""

    ticks: tuple[Tick, ...]
    spans: tuple[Span, ...]
    today: float | None


def timeline_of(line: timeline.Timeline, ids: Sequence[str]) -> Timeline | None:
    """Return the part of a timeline that these records are on; None where none is.

    Where there is more than it can hold, the last ones of those given are left out.
    """
    today = line.today
    spans_of = {
        span.record.id: span for span in (*line.goals, *line.tries) if _is_near(span, today)
    }
    dated = [spans_of[id] for id in ids if id in spans_of][:_MOST_SPANS]
    if not dated:
        return None
    dated.sort(key=lambda one: (not isinstance(one.record, Goal), one.first))
    begin = min(one.first for one in dated).replace(day=1)
    end = add_months(max(one.last for one in dated).replace(day=1), 1)
    days = (end - begin).days

    def share(day: dt.date) -> float:
        return (day - begin).days / days

    spans = tuple(
        Span(
            id=one.record.id,
            title=shortened(one.record.title, _LONGEST) or one.record.id,
            dates=f"{plain(one.first, today)} – {plain(one.last, today)}",
            state=_state(one),
            kind=_kind(one),
            at=share(one.first),
            width=((one.last - one.first).days + 1) / days,
        )
        for one in dated
    )
    at_today = share(today) if begin <= today < end else None
    return Timeline(
        tuple(Tick(share(day), name) for day, name in _months(begin, end)), spans, at_today
    )


def _months(begin: dt.date, end: dt.date) -> list[tuple[dt.date, str]]:
    """Return the months, or every second or third one, so that their names have room."""
    count = (end.year - begin.year) * 12 + end.month - begin.month
    if end.day > 1:  # December 2199, behind which there is no first of a month
        count += 1
    step = -(-count // _MOST_TICKS)
    days = [add_months(begin, number) for number in range(0, count, step)]
    return [
        (day, f"{day:%b %Y}" if not number or day.year != days[number - 1].year else f"{day:%b}")
        for number, day in enumerate(days)
    ]


def _state(span: timeline.Span) -> str:
    record = span.record
    if isinstance(record, Goal):
        return _STATES.get(record.status, record.status)
    return "tried" if record.result else record.status


def _kind(span: timeline.Span) -> str:
    """Return how a bar is drawn."""
    record = span.record
    if isinstance(record, Goal):
        return "goal"
    if record.result:
        return "done"
    return "planned" if record.is_planned else "running"


def _is_near(span: timeline.Span, today: dt.date) -> bool:
    return abs(span.first - today) < _FURTHEST and abs(span.last - today) < _FURTHEST
