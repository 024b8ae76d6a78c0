"""What of a plan is due on a day: appointments, starts and ends, goals, promises, the next review.

The items depend on the plan alone and not on today, so that they can be cached until it changes.
"""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import replace

from ambition_cli.domain.plan.experiments import title_with_option
from ambition_cli.domain.plan.goals import active, all_there, months_of
from ambition_cli.domain.plan.model import Experiment, Goal, Line, Plan, all_lines, changed
from ambition_cli.domain.privacy import veil
from ambition_cli.domain.privacy.quotes import PRIVATE
from ambition_cli.domain.progress import promises
from ambition_cli.domain.progress.due_item import IN_FULL, DueItem
from ambition_cli.domain.words.appointments import appointment_in
from ambition_cli.domain.words.dates import add_days, add_months
from ambition_cli.domain.words.wording import one_word, quoted, shortened, visible

REVIEW_EVERY = dt.timedelta(weeks=4)
_DAY = dt.timedelta(days=1)
_MOST_DAYS = 1_000  # of an appointment: years of a weekly one


def items(plan: Plan, *, in_full: bool) -> list[DueItem]:
    """Return all items, past and to come, in order of their days.

    Unless asked for in full, what is private or not for a manager has neither words nor an id.
    """
    found = sorted(_items(plan), key=lambda one: one.on)
    if in_full:
        return found
    seen = {(one.kind, one.id): one for one in _items(_as_a_manager_sees_it(plan))}
    return [one if _is_seen(one, seen) else _hidden(one) for one in found]


def _as_a_manager_sees_it(plan: Plan) -> Plan:
    """Return the plan for a manager, without the notes that hide nothing: there may be many."""
    records: tuple[Line | Goal | Experiment, ...] = (
        *all_lines(plan), *plan.goals, *plan.experiments,
    )  # fmt: skip
    private = {one.id for one in records if one.private}
    notes = (
        one
        for one in plan.notes
        if one.private or one.not_for or one.evidence or private & {*one.about}
    )
    return veil.shown_to(changed(plan, notes=tuple(notes)), "manager")


def _is_seen(one: DueItem, seen: dict[tuple[str, str], DueItem]) -> bool:
    """Tell whether it is called the same in the plan as a manager may see it."""
    if not one.id:
        return True
    other = seen.get((one.kind, one.id))
    return other is not None and other.what == one.what and PRIVATE not in one.what


def _hidden(one: DueItem) -> DueItem:
    """Return the item with its days alone."""
    return replace(one, kind="", what="", command=IN_FULL, id="", at="", is_hidden=True)


def _items(plan: Plan) -> Iterator[DueItem]:
    for part in _PARTS:
        yield from part(plan)


def _experiments(plan: Plan) -> Iterator[DueItem]:
    for one in plan.experiments:
        what = _called(title_with_option(plan, one))
        if one.is_planned and one.starts:
            command = f"ambition experiments start {one_word(one.id)}"
            last = _last_of_round(plan)
            yield DueItem("start", one.starts, what, command, one.id, last=last)
        if one.is_running and one.ends:
            command = f"ambition experiments finish {one_word(one.id)}"
            yield DueItem("end", one.ends, what, command, one.id)


def _goals(plan: Plan) -> Iterator[DueItem]:
    for goal in active(plan):
        if goal.due:
            close = f"ambition goals close {one_word(goal.id)} --reached"
            command = close if all_there(goal) else "ambition review"
            what, last = _called(goal.title), _last_of_round(plan)
            yield DueItem("goal", goal.due, what, command, goal.id, last=last)


def _promises(plan: Plan) -> Iterator[DueItem]:
    for one in promises.open_promises(plan):
        if one.by:
            person = visible(shortened(one.talk.person))
            who, whom = ("you", person) if one.is_mine else (person, "you")
            what = f"{who} promised {whom} {_called(one.promise.what)}"
            soon = add_days(one.by, -promises.SOON.days)
            yield DueItem("promise", one.by, what, one.remedy, one.id, soon)


def _round(plan: Plan) -> Iterator[DueItem]:
    end = _end_of_round(plan)
    if end and plan.interview.finished:
        what, command = f"round {plan.person.round}", "ambition interview --next-round"
        yield DueItem("round", end, what, command)


def _review(plan: Plan) -> Iterator[DueItem]:
    """Yield the next review, some weeks after the last one or after the round began."""
    days = [review.on for review in plan.reviews]
    days += [plan.person.round_started] if plan.person.round_started else []
    if days and _is_under_way(plan):
        on = add_days(max(days), REVIEW_EVERY.days)
        yield DueItem("review", on, "", "ambition review", last=_last_of_round(plan))


def _appointments(plan: Plan) -> Iterator[DueItem]:
    """Yield the days of the person's appointment in this round, each due on that day alone."""
    said, begun = appointment_in(plan.interview.when_where), plan.person.round_started
    if not said or not begun or not _is_under_way(plan):
        return
    end = max([_end_of_round(plan) or begun, *(goal.due for goal in active(plan) if goal.due)])
    at = f"{said.at:%H:%M}" if said.at else ""
    free = plan.person.not_before or begun
    for number, day in enumerate(said.days_between(begun, end)):
        if number == _MOST_DAYS:
            return
        if day >= free:
            yield DueItem("appointment", day, "", "ambition", last=day, at=at)


_PARTS: tuple[Callable[[Plan], Iterator[DueItem]], ...] = (
    *(_round, _experiments, _goals, _promises, _review, _appointments),
)


def _is_under_way(plan: Plan) -> bool:
    """Tell whether there is anything to take a step for, or to look back on."""
    return bool(active(plan)) or any(one.is_running or one.is_ahead for one in plan.experiments)


def _end_of_round(plan: Plan) -> dt.date | None:
    begun = plan.person.round_started
    return add_months(begun, months_of(plan)) if begun else None


def _last_of_round(plan: Plan) -> dt.date | None:
    """Return the last day on which goals, starts and reviews are due: the next round sees to them.

    None where there is no round.
    """
    end = _end_of_round(plan)
    return end - _DAY if end else None


def _called(title: str) -> str:
    return quoted(visible(shortened(title)))
