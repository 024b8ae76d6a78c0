"""The days that drafts come before: an answer that is owed, a decision, a review, an end."""

import datetime as dt
from collections.abc import Collection

from ambition_cli.domain.plan.goals import first_day, months_of
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.words.dates import add_days, add_months
from ambition_cli.domain.words.deadlines import runs_out
from ambition_cli.domain.words.typed_dates import understood

_NEAR = 56  # days
_A_WEEK = 7
_SOONEST = 28  # days; what ends sooner leaves no time to try anything


def decide_by(plan: Plan, today: dt.date) -> dt.date | None:
    """Return the day by which an answer to an offer is owed, where it is within the months."""
    if plan.interview.occasion != "offer":
        return None
    owed = plan.interview.occasion_on
    first = first_day(plan, today)
    return owed if owed and first < owed < add_months(first, months_of(plan)) else None


def review_on(plan: Plan, today: dt.date) -> dt.date | None:
    """Return the day of a review that is coming within eight weeks."""
    on, first = plan.interview.occasion_on, first_day(plan, today)
    is_near = plan.interview.occasion == "review" and on and first < on < add_days(first, _NEAR)
    return on if is_near else None


def decision_due(plan: Plan, today: dt.date) -> dt.date | None:
    """Return the day on which the goal that decides is due, where the answers name one.

    That is the day on which an answer is owed, or else the one on which something ends that one
    lives by: "contract ends in December" is the first of that month. What the person wrote in the
    draft of that goal counts for more.
    """
    return decide_by(plan, today) or (None if _own_day(plan) else _runs_out(plan, today))


def decides_on(plan: Plan, today: dt.date) -> dt.date | None:
    """Return the day before which options are to have been tried, where one is said."""
    day = _own_day(plan)
    return understood(day, today) if day else _runs_out(plan, today)


def day_named(plan: Plan, ids: Collection[str], first: dt.date) -> dt.date | None:
    """Return the day on which something ends by what one of some problems says.

    "Contract ends tomorrow" leaves no time for a goal: that has its usual months.
    """
    told = [line.text for line in plan.ambition.problems if line.id in ids]
    days = [day for text in told if (day := runs_out(text, first))]
    return min((day for day in days if day >= add_days(first, _A_WEEK)), default=None)


def _own_day(plan: Plan) -> str | None:
    said = (one for one in plan.interview.edits if one.field == "due")
    return next((one.text for one in said if one.draft.startswith("find-out")), None)


def runs_out_on(plan: Plan, today: dt.date) -> dt.date | None:
    """Return the day on which something ends that one lives by, by what the answers say."""
    interview, first = plan.interview, first_day(plan, today)
    said = [interview.today, interview.obstacle, interview.usual_answer]
    said += [line.text for line in plan.ambition.problems]
    said += [one.doubt for one in plan.options if one.is_open]
    return min((day for text in said if text and (day := runs_out(text, first))), default=None)


def _runs_out(plan: Plan, today: dt.date) -> dt.date | None:
    """Return that day where it is within the months, and leaves time to try something."""
    day, first = runs_out_on(plan, today), first_day(plan, today)
    last = add_months(first, months_of(plan))
    return day if day and add_days(first, _SOONEST) <= day < last else None
