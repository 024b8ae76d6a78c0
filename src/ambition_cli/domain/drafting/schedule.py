"""The calendar of a set of drafts.

In order of their start, two at a time at the most, within the hours of each week and seven tenths
of all of them, spread over the months so that no five weeks are empty, and none of it after them.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field

from ambition_cli.domain.plan.experiments import WEEKS
from ambition_cli.domain.plan.model import Experiment
from ambition_cli.domain.plan.weeks import SLACK, Load, load_of, load_of_all, overfull
from ambition_cli.domain.words.choices import Rung
from ambition_cli.domain.words.dates import add_days, monday_of

SIDE_BY_SIDE = 2  # experiments at the same time
LONGEST_GAP = 34  # days without any: five weeks are too long
_FEW = 2  # that stay apart
_CLOSE = 3  # weeks from one start to the next
SHARE = 0.7  # of the hours given, the rest is for whatever comes up


@dataclass(frozen=True)
class Span:
    """The days of something, both included."""

    starts: dt.date
    ends: dt.date


@dataclass(frozen=True)
class Wanted:
    """Something to find days for: its hours, how many weeks it may take, and what it is after."""

    key: str
    hours: float
    weeks: int
    rung: Rung
    after: str = ""

    @property
    def lengths(self) -> range:
        """Return the weeks that it may take, the fewest first."""
        return range(self.weeks, max(WEEKS[self.rung][-1], self.weeks) + 1)


@dataclass
class Calendar:
    """Days for drafts beside what is planned and running already."""

    first: dt.date
    last: dt.date
    hours: float  # a week
    side_by_side: int = SIDE_BY_SIDE
    busy: Sequence[Experiment] = ()
    share: float = SHARE
    spans: dict[str, Span] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Count in what is planned and running."""
        going = [one for one in self.busy if one.is_planned or one.is_running]
        self._load: Load = load_of_all(going)
        self._taken = [Span(one.starts, one.ends) for one in going if one.starts and one.ends]
        in_window = sum(
            hours
            for monday, hours in self._load.items()
            if monday_of(self.first) <= monday <= self.last
        )
        weeks = ((self.last - self.first).days + 1) / 7
        self.left = self.share * self.hours * weeks - in_window

    def place(self, wanted: Wanted, begins: dt.date) -> Span | None:
        """Give something the first days that fit from a day on, or else the first of all."""
        if not self.hours or wanted.hours > self.left + 1e-9:
            return None
        before = self.spans.get(wanted.after)
        least = max(self.first, add_days(before.ends, 1)) if before else self.first
        for start in dict.fromkeys((max(begins, least), least)):
            span = self._fit(wanted, start)
            if span:
                self._keep(wanted, span)
                return span
        return None

    def keep_as_it_is(self, wanted: Wanted, span: Span) -> Span | None:
        """Give something just these days, where there is room for it then."""
        within = self.first <= span.starts <= span.ends <= self.last
        if (
            not within
            or wanted.hours > self.left + SLACK
            or not self._has_room(wanted, span, SLACK)
        ):
            return None
        self._keep(wanted, span)
        return span

    def hold(self, wanted: Wanted, span: Span) -> None:
        """Take these days for something, whether there is room for it or not."""
        self._keep(wanted, span)

    def gap(self) -> int:
        """Return the most days in a row on which nothing is to be done."""
        spans = sorted([*self._taken], key=lambda one: one.starts)
        free, most = self.first, 0
        for span in spans:
            most = max(most, (span.starts - free).days)
            free = max(free, add_days(span.ends, 1))
        return max(most, (self.last - free).days + 1)

    def _keep(self, wanted: Wanted, span: Span) -> None:
        self.spans[wanted.key] = span
        self._taken.append(span)
        self.left -= wanted.hours
        for monday, more in load_of(wanted.hours, span.starts, span.ends).items():
            self._load[monday] = self._load.get(monday, 0.0) + more

    def _fit(self, wanted: Wanted, start: dt.date) -> Span | None:
        """Return the first days from a start on, at that day or a Monday."""
        while start <= self.last:
            for weeks in wanted.lengths:
                span = Span(start, add_days(start, weeks * 7 - 1))
                if span.ends <= self.last and self._has_room(wanted, span):
                    return span
            start = add_days(monday_of(start), 7)
        return None

    def _has_room(self, wanted: Wanted, span: Span, slack: float = 0) -> bool:
        begins = [one.starts for one in self._taken if span.starts <= one.starts <= span.ends]
        for day in (span.starts, *begins):
            going = sum(one.starts <= day <= one.ends for one in self._taken)
            if going >= self.side_by_side:
                return False
        more = load_of(wanted.hours, span.starts, span.ends)
        return not overfull(self._load, more, self.hours - SLACK + slack)


def spread(
    calendar: Calendar, wanted: Sequence[Wanted], *, soon: bool = False, close: bool = False
) -> None:
    """Place things in order, evenly over the months; what does not fit is left out.

    With `close`, evenly over the first weeks: a few small things are not pulled apart. With `soon`,
    the second begins a week after the first, and only the others are spread: the first two are a
    question and something to be done, and neither is to wait for the other.
    """
    months = (calendar.last - calendar.first).days + 1
    room = months - (wanted[-1].weeks * 7 if wanted else 0)
    room = min(room, _CLOSE * 7 * (len(wanted) - 1)) if close else room
    early = 1 if soon and len(wanted) > _FEW else 0
    for at, one in enumerate(wanted):
        days = room * max(0, at - early) // max(1, len(wanted) - 1 - early)
        if at == early == 1:
            days = 7
        begins = add_days(calendar.first, days)
        # The first begins at once, whatever comes after it on a Monday.
        calendar.place(one, begins if at == 0 else monday_of(begins))
