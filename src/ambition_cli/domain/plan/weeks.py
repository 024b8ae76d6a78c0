"""Fitting experiments into the hours of the weeks.

An experiment's hours count evenly over all days from its start to its end, both included;
weeks run Monday to Sunday; no week holds more than the hours given, half an hour's slack allowed.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable

from ambition_cli.domain.plan.model import Experiment
from ambition_cli.domain.words.dates import monday_of

SLACK = 0.5  # hours
_WEEK = dt.timedelta(weeks=1)
_DAY = dt.timedelta(days=1)

Load = dict[dt.date, float]  # hours by the Monday of their week


def load_of(hours: float, starts: dt.date, ends: dt.date) -> Load:
    """Return the hours that fall into each week between two days, both included."""
    a_day = hours / ((ends - starts).days + 1)
    load: Load = {}
    monday = monday_of(starts)
    while monday <= ends:
        first, last = max(starts, monday), min(ends, monday + 6 * _DAY)
        load[monday] = a_day * ((last - first).days + 1)
        monday += _WEEK
    return load


def load_of_all(experiments: Iterable[Experiment]) -> Load:
    """Return the hours a week of what is planned and running.

    A try for real takes its hours from the job itself, so it counts for nothing here.
    """
    total: Load = defaultdict(float)
    for experiment in experiments:
        counts = (experiment.is_planned or experiment.is_running) and experiment.rung != "for-real"
        if counts and experiment.hours and experiment.starts and experiment.ends:
            load = load_of(experiment.hours, experiment.starts, experiment.ends)
            for monday, hours in load.items():
                total[monday] += hours
    return dict(total)


def overfull(load: Load, more: Load, hours_per_week: float) -> tuple[dt.date, float] | None:
    """Return the first week, with its hours, that more would fill beyond what is given."""
    for monday, hours in sorted(more.items()):
        together = load.get(monday, 0.0) + hours
        if together > hours_per_week + SLACK + 1e-9:
            return monday, together
    return None


def first_fit(
    load: Load,
    hours: float,
    weeks: range,
    window: tuple[dt.date, dt.date],
    hours_per_week: float,
) -> tuple[dt.date, dt.date] | None:
    """Return the earliest start and end at which hours fit between two days, or None.

    It starts on the first day or on a Monday, and takes as few of the `weeks` as will do.
    """
    first, last = window
    start = first
    while start <= last:
        for count in weeks:
            end = start + count * _WEEK - _DAY
            if end <= last and not overfull(load, load_of(hours, start, end), hours_per_week):
                return start, end
        start = monday_of(start) + _WEEK
    return None
