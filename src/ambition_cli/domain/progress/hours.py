"""Hours and energy by line, from notes and from the logs of experiments."""

import datetime as dt
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from ambition_cli.domain.plan.goals import counts_hours
from ambition_cli.domain.plan.model import Checkin, Goal, Plan, all_lines, with_fields
from ambition_cli.domain.plan.serving import Lines
from ambition_cli.domain.words.dates import add_days, add_months

WEEKS = 4
"""Hours a week are those of the last so many weeks, however many of them a goal is old."""


@dataclass(frozen=True)
class Spell:
    """Something done on a day, by the lines and other records that it is for."""

    on: dt.date
    lines: tuple[str, ...]
    others: tuple[str, ...]  # goals and experiments
    hours: float | None
    energy: int | None
    is_note: bool


def spells(plan: Plan, *, ticked: bool = False) -> Iterator[Spell]:
    """Yield what has hours or energy: notes, and the logs of experiments.

    With `ticked`, only notes that the person ticked as something to show.
    """
    lines = Lines(plan)
    for note in plan.notes:
        if (note.hours is not None or note.energy) and (note.evidence or not ticked):
            yield Spell(
                note.on, lines.of_note(note), note.belongs, note.hours, note.energy, is_note=True
            )
    for one in () if ticked else plan.experiments:
        others = tuple(id for id in (one.id, one.goal) if id)
        for entry in one.log:
            if entry.hours is not None or entry.energy:
                yield Spell(
                    entry.on, lines.of_experiment(one), others, entry.hours, entry.energy,
                    is_note=False,
                )  # fmt: skip


class FromNotes(Checkin):
    """Where a goal stands by the hours noted. It is shown, and never saved."""

    weeks: float = WEEKS  # that were looked at

    @property
    def period(self) -> str:
        """Say over what time it is an average."""
        return f"over the last {WEEKS} weeks" if self.weeks == WEEKS else "so far"


def with_hours_noted(plan: Plan, today: dt.date) -> Plan:
    """Return the plan as it is shown: goals that count hours a week stand where notes put them.

    That takes a note with hours, for the goal or what it serves, later than the last check-in. It
    is not to be saved.
    """
    if not any(goal.is_open and counts_hours(goal.measure) for goal in plan.goals):
        return plan
    found = [one for one in spells(plan) if one.hours]
    goals = tuple(_standing(plan, goal, found, today) for goal in plan.goals)
    return plan.model_copy(update={"goals": goals}) if goals != plan.goals else plan


def _standing(plan: Plan, goal: Goal, found: Collection[Spell], today: dt.date) -> Goal:
    if not (goal.is_open and counts_hours(goal.measure)):
        return goal
    first = add_days(today, 1 - 7 * WEEKS)
    if goal.starts and first < goal.starts <= today:
        first = min(goal.starts, add_days(today, -6))  # not a week's hours of two days
    counted = _lines_counted(plan, goal)
    within = [one for one in found if first <= one.on <= today and _counts(one, goal, counted)]
    last = max((one.on for one in within if one.is_note), default=None)
    if last is None or (goal.checkins and goal.checkins[-1].on >= last):
        return goal
    weeks = ((today - first).days + 1) / 7
    value = round(sum(one.hours or 0 for one in within) / weeks, 1)
    entry = FromNotes(on=last, value=value, weeks=weeks)
    return with_fields(goal, {"checkins": (*goal.checkins, entry)})


def _lines_counted(plan: Plan, goal: Goal) -> set[str]:
    """Return the lines whose hours a goal counts: those to do more of, or else all it serves."""
    serves = {*goal.serves, *goal.drafted_from}
    return {line.id for line in plan.ambition.more_of} & serves or {
        line.id for line in all_lines(plan)
    } & serves


def _counts(one: Spell, goal: Goal, lines: Collection[str]) -> bool:
    return goal.id in one.others or not set(lines).isdisjoint(one.lines)


def is_from_notes(goal: Goal) -> bool:
    """Tell whether a goal, as it is shown, stands where notes put it."""
    return bool(goal.checkins) and isinstance(goal.checkins[-1], FromNotes)


@dataclass(frozen=True)
class Month:
    """A month of a line: its energy from 1 to 5 on average, where any was noted, and its hours."""

    first: dt.date
    energy: float | None
    hours: float


@dataclass(frozen=True)
class LineEnergy:
    """What was noted of a line over some months."""

    line: str
    name: str
    energy: float | None
    hours: float
    times: int
    months: tuple[Month, ...]


@dataclass(frozen=True)
class Unsorted:
    """The energy of notes of which nobody has said yet what they are for."""

    energy: float
    times: int


MOST_MONTHS = 6


def energy_unsorted(plan: Plan, since: dt.date | None, today: dt.date) -> Unsorted | None:
    """Return the energy of the notes that belong nowhere so far; None where there are none.

    What they may be for is only proposed until the person confirms it.
    """
    first = since or _months(since, today)[0]
    found = [
        one
        for one in spells(plan)
        if one.is_note and one.energy and not one.lines and not one.others
        and first <= one.on <= today
    ]  # fmt: skip
    energy = _mean(found)
    return Unsorted(energy, len(found)) if energy else None


def energy_by_line(
    plan: Plan, since: dt.date | None, today: dt.date, *, ticked: bool = False
) -> list[LineEnergy]:
    """Return the energy and hours of each line of which any were noted, the most energy first.

    From a day on, or of the last half year, month by month.
    """
    months = _months(since, today)
    first = since or months[0]
    by_line: dict[str, list[Spell]] = {}
    for one in spells(plan, ticked=ticked):
        if first <= one.on <= today:
            for line in one.lines:
                by_line.setdefault(line, []).append(one)
    found = [
        LineEnergy(
            line.id, line.name, _mean(by_line[line.id]), _hours(by_line[line.id]),
            len(by_line[line.id]), tuple(_month(month, by_line[line.id]) for month in months),
        )
        for line in all_lines(plan)
        if line.id in by_line
    ]  # fmt: skip
    return sorted(found, key=lambda one: (-(one.energy or 0), -one.hours))


def _months(since: dt.date | None, today: dt.date) -> list[dt.date]:
    last = today.replace(day=1)
    earliest = add_months(last, 1 - MOST_MONTHS)
    first = max(earliest, since.replace(day=1)) if since else earliest
    found = [first]
    while (month := add_months(found[-1], 1)) <= last:
        found.append(month)
    return found


def _month(first: dt.date, spells: list[Spell]) -> Month:
    within = [one for one in spells if (one.on.year, one.on.month) == (first.year, first.month)]
    return Month(first, _mean(within), _hours(within))


def _mean(spells: list[Spell]) -> float | None:
    rated = [one.energy for one in spells if one.energy]
    return round(sum(rated) / len(rated), 1) if rated else None


def _hours(spells: list[Spell]) -> float:
    return round(sum(one.hours or 0 for one in spells), 2)
