"""Goals and experiments on a calendar: spans as shares of its width, from left to right."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from ambition_cli.domain.dates import add_months, plain
from ambition_cli.domain.trying import Experiment, Goal
from ambition_cli.domain.wording import shortened

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


@dataclass(frozen=True)
class _Dated:
    title: str
    first: dt.date
    last: dt.date
    state: str
    kind: str


def timeline_of(
    goals: Sequence[Goal], experiments: Sequence[Experiment], today: dt.date
) -> Timeline | None:
    """Return the timeline of what has both dates; None where nothing has.

    Where there is more than it can hold, the last ones of those given are left out.
    """
    found = [*map(_of_goal, goals), *map(_of_experiment, experiments)]
    dated = [one for one in found if one and _is_near(one, today)][:_MOST_SPANS]
    if not dated:
        return None
    dated.sort(key=lambda one: (one.kind != "goal", one.first))
    begin = min(one.first for one in dated).replace(day=1)
    end = add_months(max(one.last for one in dated).replace(day=1), 1)
    days = (end - begin).days

    def share(day: dt.date) -> float:
        return (day - begin).days / days

    spans = tuple(
        Span(
            title=one.title,
            dates=f"{plain(one.first, today)} – {plain(one.last, today)}",
            state=one.state,
            kind=one.kind,
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
    step = -(-count // _MOST_TICKS)
    days = [add_months(begin, number) for number in range(0, count, step)]
    return [
        (day, f"{day:%b %Y}" if not number or day.year != days[number - 1].year else f"{day:%b}")
        for number, day in enumerate(days)
    ]


def _of_goal(goal: Goal) -> _Dated | None:
    last = goal.closed or goal.due
    if not (goal.starts and last) or last < goal.starts:
        return None
    return _Dated(
        shortened(goal.title, _LONGEST) or goal.id, goal.starts, last, _STATES[goal.status], "goal"
    )


def _of_experiment(one: Experiment) -> _Dated | None:
    first = one.started or one.starts
    last = one.result.on if one.result else one.ends
    if not (first and last) or last < first:
        return None
    title = shortened(one.title, _LONGEST) or one.id
    if one.result:
        return _Dated(title, first, last, f"tried: {one.result.verdict}", "done")
    return _Dated(
        title, first, last, one.status, "planned" if one.status == "planned" else "running"
    )


def _is_near(one: _Dated, today: dt.date) -> bool:
    return abs(one.first - today) < _FURTHEST and abs(one.last - today) < _FURTHEST
