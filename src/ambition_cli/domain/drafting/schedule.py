"""The calendar of a set of drafts.

In order of their start, one or two at a time and a weekly hour beside them, within the hours of
each week and seven tenths of all of them, spread over the months so that no five weeks are empty,
and none of it after them.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from ambition_cli.domain.plan.experiments import most_weeks
from ambition_cli.domain.plan.model import Experiment
from ambition_cli.domain.plan.weeks import SLACK, Load, load_of, load_of_all, overfull
from ambition_cli.domain.words.choices import Rung
from ambition_cli.domain.words.dates import add_days, monday_of

_CLOSED_AT_ITS_END = 3  # closed days that the end of something may reach into, or a fifth of it
_UNDER_WAY = 10  # days that something must have run before it rests over closed ones
_CLOSED_IN_A_HABIT = 7  # and that something done every week may have
_CLOSED_AT_FIRST = 21  # closed days after the first: a plan begins all the same
SIDE_BY_SIDE = 2  # experiments at the same time
LONGEST_GAP = 34  # days without any: five weeks are too long
_CLOSE = 3  # weeks from one start to the next
_SOON = 14  # days
_LONGEST_AT_ONCE = 42  # days of what is done and over; longer is a bit of every week
SHARE = 0.7  # of the hours given, the rest is for whatever comes up


@dataclass(frozen=True)
class Span:
    """The days of something, both included."""

    starts: dt.date
    ends: dt.date
    pause: int = 0  # of these, days on which it rests

    @property
    def is_habit(self) -> bool:
        """Tell whether it is an hour or so every week, beside which something else has its time."""
        return (self.ends - self.starts).days - self.pause > _LONGEST_AT_ONCE


@dataclass(frozen=True)
class Wanted:
    """Something to find days for: its hours, how many weeks it may take, and what it is after."""

    key: str
    hours: float
    weeks: int
    rung: Rung
    after: str = ""
    by: dt.date | None = None  # the day on which it has to be over
    alone: bool = False  # it needs nobody, and may lie on closed days
    beside: bool = False  # it may run beside something else, though little does

    @property
    def lengths(self) -> range:
        """Return the weeks that it may take, the fewest first."""
        return range(self.weeks, max(most_weeks(self.rung), self.weeks) + 1)


@dataclass
class Calendar:
    """Days for drafts beside what is planned and running already."""

    first: dt.date
    last: dt.date
    hours: float  # a week
    side_by_side: int = SIDE_BY_SIDE
    busy: Sequence[Experiment] = ()
    share: float = SHARE
    closed: Sequence[Span] = ()  # days for nothing that needs others
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

    def place_before(self, wanted: Wanted, day: dt.date, *, urgent: bool = False) -> Span | None:
        """Give something days that end before a day; what is urgent has only to begin before it."""
        last, closed = self.last, self.closed
        self.last, self.closed = min(last, add_days(day, -1)), ()  # an answer is owed all the same
        span = self.place(wanted, self.first, soon=True)
        if not span and wanted.rung == "talk":
            span = self.place(replace(wanted, weeks=1), self.first, soon=True)
        self.last, self.closed = last, closed
        if span or not urgent:
            return span
        span = self._at(wanted, self.first) if self.first < day else None
        if span and wanted.hours <= self.left + 1e-9:
            self._keep(wanted, span)
            return span
        return None

    def place(self, wanted: Wanted, begins: dt.date, *, soon: bool = False) -> Span | None:
        """Give something the first days that fit from a day on, or else the first of all.

        What is to be done `soon` begins the day after another ends, and does not wait for a Monday.
        """
        if not self.hours or wanted.hours > self.left + 1e-9:
            return None
        span = self._placed(wanted, begins, soon=soon)
        if not span and wanted.weeks * 7 > _LONGEST_AT_ONCE and self.closed:
            closed, self.closed = self.closed, ()  # what is done every week goes on afterwards
            span = self._placed(wanted, begins, soon=soon)
            self.closed = closed
        return span

    def _placed(self, wanted: Wanted, begins: dt.date, *, soon: bool) -> Span | None:
        before = self.spans.get(wanted.after)
        least = max(self.first, add_days(before.ends, 1)) if before else self.first
        if wanted.weeks * 7 > _LONGEST_AT_ONCE and self._taken:
            least = max(least, add_days(self.first, _SOON))  # not two new things on one day
        ends = sorted(add_days(one.ends, 1) for one in self._taken) if soon else []
        after = [day for day in ends if least < day <= add_days(self.first, _SOON)]
        for start in after:
            span = self._at(wanted, least) or self._at(wanted, start)
            if span:
                self._keep(wanted, span)
                return span
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
        """Return the most days in a row on which nothing is to be done, though something could."""
        at_first = [one for one in self.closed if one.starts <= self.first]
        spans = sorted([*self._taken, *at_first], key=lambda one: one.starts)
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
            span = self._at(wanted, start)
            if span:
                return span
            monday = add_days(monday_of(start), 7)
            opens = [add_days(one.ends, 1) for one in self.closed]
            start = min([monday, *(day for day in opens if start < day < monday)])
        return None

    def _at(self, wanted: Wanted, start: dt.date) -> Span | None:
        """Return the shortest days that fit from just this day on."""
        last = min(self.last, wanted.by or self.last)
        for weeks in wanted.lengths:
            span: Span | None = Span(start, add_days(start, weeks * 7 - 1))
            if span and not self._is_open(wanted, span):
                span = self._around_closed(span)
            if span and span.ends <= last and self._has_room(wanted, span):
                return span
        return None

    def _around_closed(self, span: Span) -> Span | None:
        """Return days with a rest on closed ones, where something is well under way before them.

        What takes four weeks and begins on 30 November ends in the middle of January.
        """
        for one in self.closed:
            under_way = (one.starts - span.starts).days >= _UNDER_WAY
            if under_way and one.starts <= span.ends <= one.ends and not span.is_habit:
                days = (one.ends - one.starts).days + 1
                return Span(span.starts, add_days(span.ends, days), days)
        return None

    @property
    def begins_closed(self) -> bool:
        """Tell whether the first day is a closed one."""
        return any(one.starts <= self.first <= one.ends for one in self.closed)

    def _is_open(self, wanted: Wanted, span: Span) -> bool:
        """Tell whether the people something needs are there on its days.

        A plan begins on its first day, unless everything is closed for weeks.
        """
        if wanted.alone:
            return True
        days = (span.ends - span.starts).days + 1
        most = _CLOSED_IN_A_HABIT if span.is_habit else max(_CLOSED_AT_ITS_END, days // 5)
        for one in self.closed:
            within = (min(span.ends, one.ends) - max(span.starts, one.starts)).days + 1
            at_first = span.starts == self.first
            if at_first and (one.ends - self.first).days <= _CLOSED_AT_FIRST and self.begins_closed:
                continue
            if within > most or one.starts <= span.starts <= one.ends:
                return False
        return True

    def _has_room(self, wanted: Wanted, span: Span, slack: float = 0) -> bool:
        begins = [one.starts for one in self._taken if span.starts <= one.starts <= span.ends]
        alike = [one for one in self._taken if one.is_habit == span.is_habit]
        for day in (span.starts, *begins):
            going = sum(one.starts <= day <= one.ends for one in alike)
            if going >= (SIDE_BY_SIDE if wanted.beside else self.side_by_side):
                return False
        # Not two new things on one day: a weekly hour begins beside what has begun already.
        others = [one for one in self._taken if one.is_habit != span.is_habit]
        if any(one.starts == span.starts for one in others):
            return False
        more = load_of(wanted.hours, span.starts, span.ends)
        return not overfull(self._load, more, self.hours - SLACK + slack)


def spread(calendar: Calendar, wanted: Sequence[Wanted], *, close: bool = False) -> None:
    """Place things in order, evenly over the months; what does not fit is left out.

    With `close`, evenly over the first weeks: a few small things are not pulled apart.
    """
    months = (calendar.last - calendar.first).days + 1
    room = months - (wanted[-1].weeks * 7 if wanted else 0)
    room = min(room, _CLOSE * 7 * (len(wanted) - 1)) if close else room
    for at, one in enumerate(wanted):
        begins = add_days(calendar.first, room * at // max(1, len(wanted) - 1))
        # The first begins at once, whatever comes after it on a Monday.
        calendar.place(one, begins if at == 0 else monday_of(begins))


def follow(calendar: Calendar, wanted: Sequence[Wanted]) -> None:
    """Place things in order behind what has its days: the first soon, the rest evenly apart."""
    if wanted:
        calendar.place(wanted[0], calendar.first)
    rest = wanted[1:]
    over = max((span.ends for span in calendar.spans.values()), default=calendar.first)
    free = (calendar.last - over).days - sum(one.weeks * 7 for one in rest)
    apart = max(0, free) // (len(rest) + 1)
    for one in rest:
        begins = min(add_days(over, apart + 1), calendar.last)
        span = calendar.place(one, monday_of(begins))
        over = max(over, span.ends) if span else over
