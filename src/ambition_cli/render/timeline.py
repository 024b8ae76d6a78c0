"""The timeline as a page: goals and experiments by week, or the rounds as a story."""

import datetime as dt
from collections.abc import Sequence

from ambition_cli.domain.plan.goals import active
from ambition_cli.domain.plan.model import Change, Experiment, Goal, Option, Plan
from ambition_cli.domain.plan.weeks import SLACK
from ambition_cli.domain.progress.now import running, week_of
from ambition_cli.domain.progress.story import Chapter, Event
from ambition_cli.domain.progress.timeline import Span, Timeline, overfull_week
from ambition_cli.domain.words.dates import in_full, monday_of, plain
from ambition_cli.domain.words.wording import counted, hours_said, number_said
from ambition_cli.render.ambition import change_heard
from ambition_cli.render.goals import goal_item
from ambition_cli.render.marks import mark_of
from ambition_cli.render.page import (
    GAP,
    Detail,
    Grid,
    Heading,
    Item,
    Moment,
    Page,
    Row,
    Say,
    Title,
    Tone,
)

_PAST, _TO_COME, _TODAY, _PASSING = "━", "─", "│", "┿"
_WORDS = {
    "✓": "kept, reached", "↻": "change", "✕": "stopped, let go", "?": "unclear",
    "●": "running", "‖": "paused", "○": "planned", "◌": "later", "–": "dropped",
}  # fmt: skip
_TEN = 10
_SOON = dt.timedelta(days=7)
_NEAR = dt.timedelta(weeks=40)
_NOTHING = "Nothing has a date yet. `ambition interview` drafts goals and experiments with dates."


def calendar(plan: Plan, line: Timeline) -> Page:
    """Return goals and tries over the weeks, today marked, with the hours of each week."""
    if not line.goals and not line.tries:
        return [Say(_NOTHING)]
    rows: list[Row | Heading] = [Row("", "", (Detail(_months(line.weeks)), Detail("")))]
    for heading, spans in (("Goals", line.goals), ("Experiments", line.tries)):
        rows += [Heading(heading)] if spans else []
        rows += [_row(span, line) for span in spans]
    rows.append(_hours(line))
    legend = _legend([row for row in rows if isinstance(row, Row)])
    page: Page = [Title(f"Timeline · {_week_said(plan, line.today)}", in_full(line.today)), GAP]
    return [*page, Grid(("", ""), tuple(rows), legend), *_beside(line)]


def _week_said(plan: Plan, today: dt.date) -> str:
    week = week_of(plan, today)
    if not week:
        return f"round {plan.person.round}"
    over = week[0] > week[1]
    said = f"ended after week {week[1]}" if over else f"week {week[0]} of {week[1]}"
    return f"round {plan.person.round}, {said}"


def _months(weeks: Sequence[dt.date]) -> str:
    """Return the names of the months, each over its first Monday, with a blank between them.

    A month that comes in by its last weeks alone leaves the room to the one after it.
    """
    names = ""
    for number, monday in enumerate(weeks):
        begins = number == 0 or monday.month != weeks[number - 1].month
        room = weeks[number : number + 4]
        if begins and (number or room[-1].month == monday.month):
            names = names.ljust(number) + f"{monday:%b}"
    return names


def _row(span: Span, line: Timeline) -> Row:
    record = span.record
    when = _when(span, line.today)
    mark, word = mark_of(record), record.status.replace("_", " ")
    if isinstance(record, Experiment) and record.result:
        word = f"finished: {record.result.verdict}"
    tone: Tone = "good" if mark == "✓" else ""
    days = f"{span.first} to {span.last}"
    weeks = Detail(_strip(span, line), tone, exact=days, heard=f"from {days}")
    return Row(record.id, record.title, (weeks, when), mark, word)


def _strip(span: Span, line: Timeline) -> str:
    """Return a character for each week: gone by or to come, and whether it is this one."""
    first, last = monday_of(span.first), monday_of(span.last)
    begun = span.record.status != "planned"
    return "".join(_week(first <= one <= last, one, line.this_week, begun) for one in line.weeks)


def _week(covered: bool, monday: dt.date, this_week: dt.date, begun: bool) -> str:
    if monday == this_week:
        return _PASSING if covered else _TODAY
    if not covered:
        return " "
    return _PAST if begun and monday < this_week else _TO_COME


def _when(span: Span, today: dt.date) -> Detail:
    """Return the most important day of a span; the strip shows the others."""
    status = span.record.status
    until = span.record.ends if isinstance(span.record, Experiment) else None
    if status == "running" and until and until < today:
        return Detail(f"ended {_near(until, today)}", "soon", exact=" ")
    if status in ("active", "later"):
        tone: Tone = "soon" if span.last - today <= _SOON else "quiet"
        return Detail(f"due {_near(span.last, today)}", tone, exact=" ")
    if status == "planned":
        late = span.first < today
        begins = f"{'was ' if late else ''}from {_near(span.first, today)}"
        return Detail(begins, "soon" if late else "quiet", exact=" ")
    before = "to " if status in ("running", "paused") else ""
    return Detail(f"{before}{_near(span.last, today)}", exact=" ")


def _near(day: dt.date, today: dt.date) -> str:
    """Return a day without its year if it is the nearest such day to today."""
    return f"{day.day} {day:%b}" if abs(day - today) < _NEAR else plain(day, today)


def _hours(line: Timeline) -> Row:
    """Return the hours of each week: noted so far, planned from this week on."""
    digits = "".join(_digit(line.hours.get(monday, 0.0), line.given) for monday in line.weeks)
    given = "" if line.given is None else f"of {number_said(line.given)} a week"
    filled = [
        (monday, round(hours, 1)) for monday in line.weeks if (hours := line.hours.get(monday, 0.0))
    ]
    exact = ", ".join(f"{monday} {number_said(hours)}" for monday, hours in filled)
    heard = ", ".join(f"week of {monday}: {hours_said(hours)}" for monday, hours in filled)
    given_heard = given and f"out of {hours_said(line.given or 0)} a week"
    cells = (Detail(digits, "", exact=exact, heard=heard), Detail(given, heard=given_heard))
    return Row("", "hours so far, then planned", cells)


def _digit(hours: float, given: float | None) -> str:
    """Return hours as one digit; never more than the weekly hours if they fit into those."""
    if not hours:
        return "·"
    fits = given is not None and hours <= given + SLACK
    whole = min(round(hours), int(given)) if given is not None and fits else round(hours)
    return "+" if whole >= _TEN else str(max(1, whole))


def _legend(rows: Sequence[Row]) -> str:
    marks = "".join(row.mark for row in rows)
    said = [f"{mark} {words}" for mark, words in _WORDS.items() if mark in marks]
    ten = ["+ ten hours or more"] if "+" in rows[-1].cells[0].words else []
    weeks = (f"{_PAST} past", f"{_TO_COME} to come", f"{_TODAY} this week")
    return "  ".join([*weeks, *said, *ten])


def _beside(line: Timeline) -> Page:
    page: Page = []
    over = overfull_week(line)
    if over and line.given is not None:
        week, hours = plain(over[0], line.today), hours_said(round(over[1], 1))
        words = (
            f"The week of {week} comes to {hours}, and you have {number_said(line.given)} a week."
        )
        page.append(Say(words, "soon", 2))
    if line.undated:
        saved = counted(line.undated, "experiment is", "experiments are")
        words = f"{saved} saved for later: `ambition experiments --all`"
        page.append(Say(words, "quiet", 2))
    return page


def told(plan: Plan, chapters: Sequence[Chapter], today: dt.date) -> Page:
    """Return the rounds as a story: what came of goals, tries, decisions, and what changed."""
    if not any(chapter.events or chapter.begins for chapter in chapters):
        return [Say(_NOTHING)]
    page: Page = []
    for chapter in chapters:
        page += [*([GAP] if page else []), Title(_days(chapter)), GAP]
        page += [_moment(event) for event in chapter.events]
        if not chapter.events:
            page.append(Say("Nothing has been finished yet.", "quiet", 2))
    return page + _now(plan, today)


def _days(chapter: Chapter) -> str:
    if not chapter.begins:
        return f"Round {chapter.number}"
    until = f"to {in_full(chapter.ends)}" if chapter.ends else "until today"
    return f"Round {chapter.number} · {in_full(chapter.begins)} {until}"


def _moment(event: Event) -> Moment:
    record = event.record
    when = Detail(f"{event.on.day} {event.on:%b %Y}", exact=event.on.isoformat())
    mark = "→" if isinstance(record, Change | Option) else mark_of(record)
    heard = change_heard(record) if isinstance(record, Change) else ""
    said = f"{_said_as(record)}{event.said}" if event.said else ""
    return Moment(when, event.id, event.title, mark, event.outcome, event.said, heard, said)


def _said_as(record: Goal | Experiment | Option | Change) -> str:
    """Return what the words beside an event are, for whoever hears them."""
    if isinstance(record, Experiment) and record.result:
        return "learned: " if record.result.learned else "observed: "
    return "" if isinstance(record, Change) else "why: "


def _now(plan: Plan, today: dt.date) -> Page:
    """Return what goes on now, as the end of the story so far."""
    goals = [goal_item(goal, today) for goal in active(plan)]
    tries = [
        Item(one.id, one.title, mark_of(one), one.status, (_until(one, today),))
        for one in running(plan)
    ]
    return [GAP, Heading("Now"), *goals, *tries] if goals or tries else []


def _until(one: Experiment, today: dt.date) -> Detail:
    if not one.ends:
        return Detail("")
    word = "ended" if one.ends < today else "until"
    return Detail(f"{word} {plain(one.ends, today)}", exact=f"{word} {one.ends}")
