"""When to remind somebody, and when to be quiet: two reminders, a question, and then silence."""

import datetime as dt

from ambition_cli.domain.words.appointments import Appointment

UNANSWERED = 2  # reminders without a change of the plan; then whether to stop is asked, once
AHEAD = dt.timedelta(days=6)  # a reminder tells of what is due before the next one
ONE_WEEK = dt.timedelta(days=5)  # between two that count as two, should one come late
USUAL_TIME = dt.time(9)
SHALL_THEY_STOP = (
    "Two reminders brought no change. `ambition nudge --remove` stops them; otherwise the next one "
    "comes once your plan has changed."
)
_MOST_LINES = 4


def moment_of(said: Appointment | None) -> tuple[int, dt.time] | None:
    """Return the day of the week (Monday is 0) and the time to remind somebody; None without a day.

    Of an appointment on several days it is the first. One that is not each week is looked at each
    week: where nothing is due, nothing is shown.
    """
    if said is None or not said.days:
        return None
    return said.days[0], said.at or USUAL_TIME


def text_of(lines: list[str]) -> str:
    """Return what a notification says: the first lines, and how many more there are."""
    more = len(lines) - _MOST_LINES
    if more <= 0:
        return "\n".join(lines)
    return "\n".join([*lines[:_MOST_LINES], f"and {more} more: ambition due"])
