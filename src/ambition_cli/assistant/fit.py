"""The calendar of a reply: what in it does not fit, and the days that do.

The same calendar as for our own drafts: in order of start, two at a time, no week above the hours
given, seven tenths of them in all, nothing after the months. What was drafted by the program and
not touched yet takes no room: it makes way for what is accepted.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ambition_cli.assistant.drafts import Drafts
from ambition_cli.assistant.points import Becomes, Point
from ambition_cli.domain.drafting.fitting import USUAL_HOURS
from ambition_cli.domain.drafting.key_days import decide_by
from ambition_cli.domain.drafting.schedule import SHARE, SIDE_BY_SIDE, Calendar, Span, Wanted
from ambition_cli.domain.plan.goals import LONGEST, SHORTEST, first_day, months_of, usual_due
from ambition_cli.domain.plan.model import Experiment, Goal, Plan
from ambition_cli.domain.plan.records import with_fields
from ambition_cli.domain.plan.weeks import SLACK, load_of_all
from ambition_cli.domain.words.dates import add_days, add_months, in_full
from ambition_cli.domain.words.wording import hours_said

_FIT: Becomes = "fit"
_LESS = (1 / 2, 1 / 3, 1 / 4)  # of its hours; an experiment with still less would be another


@dataclass(frozen=True)
class Room:
    """The days and hours that there are for a reply's experiments, beside what stands."""

    first: dt.date
    last: dt.date
    hours: float  # a week
    beside: tuple[Experiment, ...] = ()

    @property
    def in_all(self) -> float:
        """Return the hours that may be planned altogether."""
        return Calendar(self.first, self.last, self.hours, SIDE_BY_SIDE, self.beside, SHARE).left

    def calendar(self) -> Calendar:
        """Return a calendar in which nothing of the reply stands yet."""
        return Calendar(self.first, self.last, self.hours, SIDE_BY_SIDE, self.beside, SHARE)


def room_in(plan: Plan, today: dt.date) -> Room:
    """Return the room that a plan leaves for what is accepted into it."""
    given = plan.person.hours_per_week
    first = first_day(plan, today)
    last = add_months(first, months_of(plan))
    return Room(first, last, USUAL_HOURS if given is None else given, _standing(plan))


def _standing(plan: Plan) -> tuple[Experiment, ...]:
    """Return what keeps its dates: what has begun, and what was not drafted by the program."""
    return tuple(one for one in plan.experiments if not makes_way(one))


def makes_way(one: Experiment | Goal) -> bool:
    """Tell whether a record was drafted by the program, and nothing has been done about it."""
    if isinstance(one, Goal):
        return one.is_active and bool(one.drafted_from) and not (one.drafted_by or one.checkins)
    return one.is_ahead and bool(one.archetype) and not one.log


def calendar_points(drafts: Drafts, plan: Plan, today: dt.date) -> list[Point]:
    """Return what of a reply's days and hours does not fit."""
    room = room_in(plan, today)
    found = [*_of_each(drafts, room), *_of_all(drafts, room)]
    found += _of_goals(drafts, plan, room.first)
    return found


def _of_each(drafts: Drafts, room: Room) -> Iterator[Point]:
    before = dt.date.min
    for one in drafts.experiments:
        key, starts, ends = drafts.key(one.id), *_days(one)
        if starts < room.first:
            limit = f"nothing may start before {in_full(room.first)}"
            yield Point(key, f"it starts on {in_full(starts)}", limit, _FIT)
        elif starts < before:
            limit = "experiments must come in the order they start"
            yield Point(key, f"it starts on {in_full(starts)}", limit, _FIT)
        if ends > room.last:
            limit = f"nothing may go on after {in_full(room.last)}"
            yield Point(key, f"it ends on {in_full(ends)}", limit, _FIT)
        before = max(before, starts)


def _of_all(drafts: Drafts, room: Room) -> Iterator[Point]:
    counted = [one for one in drafts.experiments if one.rung != "for-real"]
    going = [one for one in room.beside if one.is_planned or one.is_running]
    last_by_start = {_days(one)[0]: one for one in drafts.experiments}
    others = [Span(*_days(one)) for one in (*going, *drafts.experiments) if _has_days(one)]
    for day, one in last_by_start.items():
        at_once = sum(span.starts <= day <= span.ends for span in others)
        if at_once > SIDE_BY_SIDE:
            wrong = f"{at_once} experiments run at the same time on {in_full(day)}"
            yield Point(drafts.key(one.id), wrong, "at most two may", _FIT)
    load = load_of_all([*going, *counted])
    over = sorted((monday, hours) for monday, hours in load.items() if _is_over(hours, room.hours))
    if over:
        monday, hours = max(over, key=lambda week: week[1])
        there = [one for one in counted if monday in load_of_all([one])]
        wrong = f"the week of {in_full(monday)} comes to {hours_said(round(hours, 1))}"
        limit = f"no week may come to more than {hours_said(room.hours)}"
        if there:
            yield Point(drafts.key(there[-1].id), wrong, limit, _FIT)
    in_all = sum(one.hours or 0 for one in counted)
    if in_all > room.in_all + SLACK:
        wrong = f"the experiments come to {hours_said(round(in_all, 1))} in all"
        most = hours_said(max(0, int(room.in_all)))
        limit = f"they may take at most {most}, 70 per cent of the time there is"
        yield Point("reply", wrong, limit, _FIT)


def _is_over(hours: float, given: float) -> bool:
    return hours > given + SLACK + 1e-9


def _of_goals(drafts: Drafts, plan: Plan, first: dt.date) -> Iterator[Point]:
    earliest, latest = add_months(first, SHORTEST), add_months(first, LONGEST)
    for goal in drafts.goals:
        key, due = drafts.key(goal.id), goal.due
        if due is None:
            continue
        if not earliest <= due <= latest and due != decide_by(plan, first):
            limit = (
                f"goals are due three to six months on, {in_full(earliest)} to {in_full(latest)}"
            )
            yield Point(key, f"it is due on {in_full(due)}", limit, _FIT)
            continue
        helping = [one for one in drafts.experiments if one.goal == goal.id]
        last = add_months(first, months_of(plan))
        ends = [one.ends for one in helping if one.ends and one.ends <= last]
        if ends and due < min(ends):
            wrong = f"it is due on {in_full(due)}, before any experiment for it has ended"
            yield Point(key, wrong, f"the first of them ends on {in_full(min(ends))}", _FIT)


@dataclass(frozen=True)
class Fitted:
    """Drafts that fit, and what was moved to make them so: the key of a record and a sentence."""

    drafts: Drafts
    moved: tuple[tuple[str, str], ...] = ()


def fitted(drafts: Drafts, plan: Plan, today: dt.date) -> Fitted:
    """Return drafts with days that fit: their own where these do, or else the next that do.

    What finds none is saved for later.
    """
    room = room_in(plan, today)
    calendar, moved = room.calendar(), []
    placed: list[Experiment] = []
    for one in sorted(drafts.experiments, key=lambda one: _days(one)[0]):
        was = Span(*_days(one))
        key = drafts.key(one.id)
        less, span = _placed_or_less(calendar, one, room, _late_by(drafts, room))
        if less.hours != one.hours:
            moved.append((key, _with_less(one, less)))
        if span is None:
            gone = {"starts": None, "ends": None, "status": "later"}
            placed.append(with_fields(one, gone))
            moved.append((key, _no_room(one, room)))
            continue
        placed.append(with_fields(less, {"starts": span.starts, "ends": span.ends}))
        if span != was:
            moved.append((key, _moved(was, span)))
    placed.sort(key=lambda one: one.starts or dt.date.max)
    late_by = _late_by(drafts, room)
    goals, dues = _goals_fitted(
        replace(drafts, experiments=tuple(placed)), plan, room.first, late_by
    )
    return Fitted(replace(drafts, goals=goals, experiments=tuple(placed)), (*moved, *dues))


def _late_by(drafts: Drafts, room: Room) -> int:
    """Return by how many days a reply began too early, in whole weeks: all of it moves by these.

    So what was meant for last year keeps its order and its weekdays.
    """
    earliest = min((_days(one)[0] for one in drafts.experiments), default=room.first)
    return max(0, -(-(room.first - earliest).days // 7) * 7)


def _placed_or_less(
    calendar: Calendar, one: Experiment, room: Room, late_by: int
) -> tuple[Experiment, Span | None]:
    """Return an experiment with the days that there are for it, or for a part of its hours."""
    for share in (1, *_LESS):
        hours = one.hours if share == 1 else max(1, round((one.hours or 0) * share))
        less = with_fields(one, {"hours": hours})
        span = _placed(calendar, less, room, late_by)
        if span:
            return less, span
    return one, None


def _placed(calendar: Calendar, one: Experiment, room: Room, late_by: int) -> Span | None:
    """Return days for an experiment: those it has, where they are free, or else near to them."""
    starts, ends = (add_days(day, late_by) for day in _days(one))
    hours = 0 if one.rung == "for-real" else one.hours or 0
    weeks = max(1, -(-((ends - starts).days + 1) // 7))
    # It may be spread thinner than its rung is wide: over as many weeks as the longest rung.
    wanted = Wanted(one.id, hours, weeks, "part-time")
    within = Span(max(starts, room.first), min(ends, room.last))
    span = within.starts <= within.ends and calendar.keep_as_it_is(wanted, within)
    if span:
        return span
    # Rather later than at once: what was planned last decides on the rest.
    begins = max(room.first, min(starts, add_days(room.last, 1 - 7 * weeks)))
    return calendar.place(wanted, begins)


def _moved(was: Span, now: Span) -> str:
    return (
        f"it did not fit from {in_full(was.starts)} to {in_full(was.ends)}, and now runs from "
        f"{in_full(now.starts)} to {in_full(now.ends)}; check any dates in its text"
    )


def _no_room(one: Experiment, room: Room) -> str:
    return (
        f"it needs {hours_said(one.hours or 0)}, and beside the rest they do not fit into "
        f"{hours_said(room.hours)} a week, so it is saved for later"
    )


def _with_less(one: Experiment, less: Experiment) -> str:
    return (
        f"it needs {hours_said(one.hours or 0)}, which do not fit, so it is planned with "
        f"{hours_said(less.hours or 0)}; leave out the steps that take longer"
    )


def _goals_fitted(
    drafts: Drafts, plan: Plan, first: dt.date, late_by: int
) -> tuple[tuple[Goal, ...], list[tuple[str, str]]]:
    wrong = {point.record for point in _of_goals(drafts, plan, first)}
    earliest, latest = add_months(first, SHORTEST), add_months(first, LONGEST)
    goals, moved = [], []
    for goal in drafts.goals:
        key = drafts.key(goal.id)
        if key not in wrong or goal.due is None:
            goals.append(goal)
            continue
        helping = [one.ends for one in drafts.experiments if one.goal == goal.id and one.ends]
        due = add_days(goal.due, late_by)
        if not earliest <= due <= latest:
            due = usual_due(plan, first)
        due = min(max([due, *helping[:1]]), latest)
        goals.append(with_fields(goal, {"due": due, "starts": first}))
        moved.append((key, f"it was due on {in_full(goal.due)}, and is now due on {in_full(due)}"))
    return tuple(goals), moved


def _days(one: Experiment) -> tuple[dt.date, dt.date]:
    return one.starts or dt.date.max, one.ends or dt.date.max


def _has_days(one: Experiment) -> bool:
    return bool(one.starts and one.ends)
