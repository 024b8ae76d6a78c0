"""The life of a goal: add, edit, check in, pause, resume, close."""

import datetime as dt
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any, Literal

from ambition_cli.domain.plan.fields import Number
from ambition_cli.domain.plan.model import Checkin, Experiment, Goal, Plan
from ambition_cli.domain.plan.records import (
    goal_named,
    new_id,
    put,
    with_fields,
)
from ambition_cli.domain.words.dates import add_months, in_full
from ambition_cli.domain.words.wording import hours_said, listed, number_said, one_word
from ambition_cli.errors import Refused

if TYPE_CHECKING:  # reading what somebody types takes patterns that a list has no use for
    from ambition_cli.domain.words.numbers import Step

Outcome = Literal["reached", "let_go"]

MOST_ACTIVE = 3  # plans for many goals undo themselves (Dalton & Spiller 2012)
SHORTEST, LONGEST = 3, 6  # calendar months
USUAL_MONTHS = 5
# What the patterns of goals measure, in each wording that there has been: plans keep theirs.
FIRST_WEEK_COUNTS = ", counted from the first week on"
HOURS_TO_BE_COUNTED = f"hours a week{FIRST_WEEK_COUNTS}"
HOURS_A_WEEK = (
    "hours a week",
    "hours a week; the first week counts what it is today",
    HOURS_TO_BE_COUNTED,
)
OPTIONS_WITH_VERDICT = ("options I have tried and decided on", "options with a verdict")


ENDED: dict[str, Literal["reached", "let go"]] = {"reached": "reached", "let_go": "let go"}
"""How a closed goal ended, in words, by its status."""
ENDS = tuple(ENDED.values())
SAID_FOR_ENDS = {
    **dict.fromkeys(("yes", "y", "done", "i reached it", "reached it", "it is reached"), "reached"),
    **dict.fromkeys(("let it go", "i let it go", "drop", "drop it"), "let go"),
}
_FLAGS = {"baseline": "from", "target": "to", "if_then": "if-then"}  # where they differ


def assumed_flags(goal: Goal) -> list[str]:
    """List the fields of a goal that were assumed, by the flags that change them."""
    return [_FLAGS.get(field, field) for field in filled_in(goal)]


def filled_in(goal: Goal) -> list[str]:
    """List the fields of a goal that the program filled in; nobody has confirmed them yet."""
    return [name for name in goal.assumed if name in Goal.model_fields]


def taken_for_granted(record: Goal | Experiment) -> list[str]:
    """List the sentences that a draft of the person's assistant takes for granted."""
    return [said for said in record.assumed if said not in Goal.model_fields]


def is_obstacle_said(plan: Plan) -> bool:
    """Tell whether the person has said what gets in their way: at all, or with one of the goals."""
    of_goals = (one for one in plan.goals if one.obstacle and "obstacle" not in one.assumed)
    return bool(plan.interview.obstacle) or any(of_goals)


def active(plan: Plan) -> list[Goal]:
    """List the goals of now."""
    return [goal for goal in plan.goals if goal.is_active]


def months_of(plan: Plan) -> int:
    """Return the horizon in months, within what a goal may have."""
    return min(LONGEST, max(SHORTEST, plan.person.months or USUAL_MONTHS))


def first_day(plan: Plan, today: dt.date) -> dt.date:
    """Return the first day on which something may start."""
    return max(today, plan.person.not_before or today)


def usual_due(plan: Plan, today: dt.date) -> dt.date:
    """Return when a goal that starts now is due where nobody says otherwise."""
    return add_months(first_day(plan, today), months_of(plan))


def stands_at(goal: Goal) -> Number | None:
    """Return where a goal stands: its last check-in, or where it began."""
    return goal.checkins[-1].value if goal.checkins else goal.baseline


def _is_begin_unknown(goal: Goal) -> bool:
    """Tell whether nobody knows yet where a goal begins: the first week is to find it out."""
    return goal.baseline is None and "baseline" in goal.assumed


def _begins_at(goal: Goal) -> Number | None:
    """Return where a goal begins; where that was not known, where it was first found to stand."""
    if _is_begin_unknown(goal) and goal.checkins:
        return goal.checkins[0].value
    return goal.baseline


def counted_said(goal: Goal) -> str:
    """Say what a goal counts, from and to: "people who call, 2 → 10".

    Where it begins is no 0 where nobody knows it yet.
    """
    measure, begins = goal.measure or "a number", _begins_at(goal)
    counts = "" if counts_hours(measure) else FIRST_WEEK_COUNTS
    if goal.target is None:
        unknown = _is_begin_unknown(goal) and not goal.checkins
        return f"{measure}{counts if unknown else ''}" if goal.measure else ""
    if begins is None and _is_begin_unknown(goal):
        return f"{measure}, to {number_said(goal.target)}{counts}"
    return f"{measure}, {number_said(begins or 0)} → {number_said(goal.target)}"


def is_to_fall(goal: Goal) -> bool:
    """Tell whether a figure is to become less: 20 is no part of 10."""
    return goal.target is not None and (_begins_at(goal) or 0) > goal.target


def stands_said(goal: Goal) -> str:
    """Say where a goal stands and what it counts: "3 of 4: people", "2 hours a week"."""
    stands, measure = stands_at(goal), goal.measure or ""
    if stands is None:
        return measure
    is_hours = counts_hours(measure)
    if goal.target is None and is_hours:
        return f"{hours_said(stands)} a week"
    to = " →" if is_to_fall(goal) else " of"
    of = f"{to} {number_said(goal.target)}" if goal.target is not None else ""
    if is_hours:
        return f"{number_said(stands)}{of} hours a week"
    return f"{number_said(stands)}{of}{': ' if measure else ''}{measure}"


def share_reached(goal: Goal) -> float | None:
    """Return how much of the way from baseline to target is done, 0 to 1; None without both."""
    stands = stands_at(goal)
    if stands is None or goal.target is None:
        return None
    begin = _begins_at(goal) or 0
    way = goal.target - begin
    if way == 0:
        return 1.0 if stands == goal.target else 0.0
    return float(min(1.0, max(0.0, (stands - begin) / way)))


def all_there(goal: Goal) -> bool:
    """Tell whether a goal has come to its target; hours a week are to be kept up until its date."""
    return share_reached(goal) == 1 and not counts_hours(goal.measure)


def counts_hours(measure: object) -> bool:
    """Tell whether a measure counts hours a week of what somebody wants to do more of."""
    return measure in HOURS_A_WEEK


def counts_verdicts(measure: object) -> bool:
    """Tell whether a measure counts the options that have a verdict."""
    return measure in OPTIONS_WITH_VERDICT


def add(plan: Plan, title: str, fields: Mapping[str, Any], today: dt.date) -> Plan:
    """Add a goal; beyond three active ones it waits under later.

    Where no date is given it is the end of the horizon, and says so in `assumed`.
    """
    starts = fields.get("starts") or first_day(plan, today)
    due = fields.get("due")
    goal = Goal(
        id=new_id(plan, "goals"),
        title=title,
        round=plan.person.round,
        status="active" if len(active(plan)) < MOST_ACTIVE else "later",
    )
    dates = {"starts": starts, "due": due or add_months(starts, months_of(plan))}
    goal = with_fields(goal, {**fields, **dates})
    if not due:
        goal = with_fields(goal, {"assumed": ("due",)})
    within_horizon(goal.due, starts, today)
    return put(plan, goal)


def edit(plan: Plan, name: str, fields: Mapping[str, Any], today: dt.date) -> Plan:
    """Change fields of a goal; what is touched is assumed no longer.

    Under a new title it is open to nobody: that was said of the old one.
    """
    goal = _open(plan, name)
    after = with_fields(goal, fields)
    if after.title != goal.title:
        after = with_fields(after, {"open_to": None})
    if "due" in fields or "starts" in fields:
        within_horizon(after.due, after.starts or today, today, sooner=is_due_sooner(goal))
        after = with_fields(after, {"moved": today})
    return put(plan, _touched(after, fields))


def confirm(plan: Plan, name: str, fields: Collection[str]) -> Plan:
    """Let fields stand as they were assumed."""
    return put(plan, _touched(_open(plan, name), fields))


def put_straight(plan: Plan, name: str, sentence: str, said: str | None) -> Plan:
    """Let a sentence that was taken for granted go, as it is so; or say how it is instead."""
    goal = _open(plan, name)
    left = (said if one == sentence else one for one in goal.assumed)
    return put(plan, with_fields(goal, {"assumed": tuple(one for one in left if one) or None}))


def _touched(goal: Goal, fields: Collection[str]) -> Goal:
    left = tuple(field for field in goal.assumed if field not in fields)
    return with_fields(goal, {"assumed": left or None}) if goal.assumed else goal


def check_in(
    plan: Plan, name: str, value: "Number | Step", note: str | None, today: dt.date
) -> Plan:
    """Note where a goal stands today: at a number, or a step on from where it stood."""
    goal = _open(plan, name)
    if not isinstance(value, int | float):
        value = _stepped(goal, value)
    return put(plan, noted(goal, value, note, today))


def _stepped(goal: Goal, step: "Step") -> Number:
    """Return the value after a step. Raises Refused below zero, where -1 is a value and not a step.

    See `goal_replies.value_said`.
    """
    stands = stands_at(goal) or 0
    after = step.on_from(stands)
    if after < 0 < -step.by:
        said, less = number_said(stands), number_said(-step.by)
        raise Refused(
            f"{goal.id} is at {said}, so {less} less would be below zero; "
            "give the number it is at now"
        )
    return after


def noted(goal: Goal, value: Number, note: str | None, today: dt.date) -> Goal:
    """Return a goal with a check-in, no earlier than the last, whatever the clock says by now."""
    on = max([today, *(entry.on for entry in goal.checkins)])
    entry = with_fields(Checkin(on=on, value=value), {"note": note} if note else {})
    return with_fields(goal, {"checkins": (*goal.checkins, entry)})


def pause(plan: Plan, name: str) -> Plan:
    """Pause a goal: it is saved for later."""
    goal = _open(plan, name)
    if goal.is_for_later:
        raise Refused(
            f"{goal.id} is already paused; `ambition goals resume {one_word(goal.id)}` resumes it"
        )
    return put(plan, with_fields(goal, {"status": "later"}))


def resume(plan: Plan, name: str, today: dt.date) -> Plan:
    """Resume a paused goal; raise Refused if three are active already."""
    goal = _open(plan, name)
    if goal.is_active:
        raise Refused(f"{goal.id} is already active; `ambition goals` lists your goals")
    now = active(plan)
    if len(now) >= MOST_ACTIVE:
        ids = listed([other.id for other in now])
        raise Refused(
            f"{ids} are already active, and {MOST_ACTIVE} at a time is plenty; "
            f"pause one first with `ambition goals pause {one_word(now[-1].id)}`"
        )
    return put(plan, with_fields(goal, {"status": "active", "continued": today}))


def close(
    plan: Plan,
    name: str,
    outcome: Outcome,
    note: str | None,
    today: dt.date,
) -> Plan:
    """Close a goal for good: reached, or let go."""
    goal = _open(plan, name)
    closed = max([today, *(entry.on for entry in goal.checkins)])
    fields: dict[str, Any] = {"status": outcome, "closed": closed}
    return put(plan, with_fields(goal, fields | ({"why": note} if note else {})))


def _open(plan: Plan, name: str) -> Goal:
    goal = goal_named(plan, name)
    if not goal.is_open:
        raise Refused(f"{goal.id} was {ENDED[goal.status]}; `ambition goals add` adds a new one")
    return goal


def is_due_sooner(goal: Goal) -> bool:
    """Tell whether a goal is due before its three months, as where an offer is to be answered."""
    return bool(goal.due and goal.starts and goal.due < add_months(goal.starts, SHORTEST))


def within_horizon(
    due: dt.date | None, start: dt.date, today: dt.date, *, sooner: bool = False
) -> None:
    """Refuse a date that is past, or not 3 to 6 months on from where a goal starts, or from now.

    What is due `sooner` than that may be due on any day before.
    """
    if due is None:
        raise Refused(f"a goal needs a date, {SHORTEST} to {LONGEST} months after it starts")
    if sooner and today < due <= add_months(today, LONGEST):
        return
    spans = [
        (max(today, add_months(begin, SHORTEST)), add_months(begin, LONGEST))
        for begin in sorted({start, max(start, today)})
    ]
    if any(first <= due <= last for first, last in spans):
        return
    days = ", or ".join(
        f"from {in_full(first)} to {in_full(last)}" for first, last in spans if first <= last
    )
    raise Refused(
        f"{in_full(due)} is not {SHORTEST} to {LONGEST} months ahead; choose a day {days}"
    )
