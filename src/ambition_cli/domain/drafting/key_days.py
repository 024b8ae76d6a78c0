"""The days that drafts come before: an answer that is owed, a decision, a review."""

import datetime as dt

from ambition_cli.domain.plan.goals import first_day, months_of
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.words.dates import add_days, add_months
from ambition_cli.domain.words.typed_dates import understood

_NEAR = 56  # days


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


def decides_on(plan: Plan, today: dt.date) -> dt.date | None:
    """Return the day on which the person said they would decide, in the draft of that goal."""
    said = (one for one in plan.interview.edits if one.field == "due")
    day = next((one.text for one in said if one.draft.startswith("find-out")), None)
    return understood(day, today) if day else None
