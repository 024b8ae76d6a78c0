"""What was done, for a page: what the person ticked, line by line; and the energy it gave."""

import datetime as dt
from dataclasses import dataclass

from ambition_cli.domain.plan.evidence import Done, by_line, done, reached
from ambition_cli.domain.plan.model import Plan, all_lines
from ambition_cli.domain.privacy.quotes import PRIVATE
from ambition_cli.domain.progress.hours import LineEnergy, energy_by_line
from ambition_cli.domain.words.wording import hours_said, number_said, shortened

MOST_ALONE, MOST_AMONG_OTHERS = 10, 5  # entries on a page for what was done, and on a full one
_MOST_LINES = 4
_LONGEST_TEXT = 300


@dataclass(frozen=True)
class Entry:
    """Something that was done: in words, and when; where it can be seen."""

    text: str
    when: str
    link: str


@dataclass(frozen=True)
class Group:
    """What was done for one line; without a name, for none."""

    line: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class DoneList:
    """What was done, by the lines that it served, and how much more there is."""

    groups: tuple[Group, ...]
    more: int


def done_list(
    plan: Plan,
    since: dt.date | None,
    today: dt.date,
    most: int = MOST_ALONE,
    *,
    with_goals: bool = False,
) -> DoneList | None:
    """Return what was done from a day on and is ticked; the latest, where it is too much.

    The goals reached belong to it where no list of goals says so beside it.
    """
    told = done(plan, since, today)
    if with_goals and since:
        told = sorted([*told, *reached(plan, since, today)], key=lambda one: one.on)
    found = [one for one in told if one.is_ticked and PRIVATE not in one.text]
    if not found:
        return None
    shown = found[-most:]
    names = {line.id: line.name for line in all_lines(plan)}
    links = {note.id: note.link or "" for note in plan.notes}
    groups = tuple(
        Group(names[line] if line else "", tuple(_entry(one, links, today) for one in group))
        for line, group in by_line(plan, shown)
    )
    return DoneList(groups, len(found) - len(shown))


def _entry(one: Done, links: dict[str, str], today: dt.date) -> Entry:
    year = "" if one.on.year == today.year else f" {one.on.year}"
    link = links.get(one.id, "")
    is_shown = link.startswith(("https://", "http://"))
    return Entry(
        shortened(one.text, _LONGEST_TEXT), f"{one.on.day} {one.on:%B}{year}",
        link if is_shown else "",
    )  # fmt: skip


@dataclass(frozen=True)
class Bar:
    """A month in the chart: its energy from 1 to 5, None where none was noted."""

    energy: float | None


@dataclass(frozen=True)
class EnergyRow:
    """A line in the chart: its months, and what they come to in words."""

    name: str
    said: str
    bars: tuple[Bar, ...]

    @property
    def in_text(self) -> str:
        """Return the bars as characters: ▁ to █, a dot where nothing was noted."""
        heights = "▁▂▄▆█"
        return "".join(heights[round(bar.energy) - 1] if bar.energy else "·" for bar in self.bars)


@dataclass(frozen=True)
class EnergyChart:
    """Energy by line and month."""

    rows: tuple[EnergyRow, ...]
    first: str
    last: str


def energy_chart(
    plan: Plan, reader: str, since: dt.date | None, today: dt.date
) -> EnergyChart | None:
    """Return the energy of each line; for others, of what is ticked alone. None without any."""
    found = energy_by_line(plan, since, today, ticked=reader != "me")
    rated = [one for one in found if one.energy and PRIVATE not in one.name][:_MOST_LINES]
    if not rated:
        return None
    months = rated[0].months
    first = f"{months[0].first:%b}" if len(months) > 1 else ""
    return EnergyChart(tuple(map(_row, rated)), first, f"{months[-1].first:%b}")


def _row(one: LineEnergy) -> EnergyRow:
    hours = f", {hours_said(one.hours)}" if one.hours else ""
    said = f"{number_said(one.energy or 0)} of 5{hours}"
    return EnergyRow(one.name, said, tuple(Bar(month.energy) for month in one.months))
