"""Goals as pages: the list, and one in full."""

import datetime as dt
from collections.abc import Sequence

from ambition_cli.domain.plan.goals import (
    ENDED,
    all_there,
    counted_said,
    filled_in,
    is_to_fall,
    share_reached,
    stands_at,
    taken_for_granted,
)
from ambition_cli.domain.plan.model import Checkin, Goal, Plan, all_lines
from ambition_cli.domain.progress.hours import FromNotes, is_from_notes, with_hours_noted
from ambition_cli.domain.words.choices import HEADINGS
from ambition_cli.domain.words.dates import from_now, in_full, plain
from ambition_cli.domain.words.wording import listed, number_said, one_word
from ambition_cli.render.marks import mark_of, private_mark, with_mark
from ambition_cli.render.page import (
    GAP,
    Detail,
    Field,
    Heading,
    Item,
    Page,
    Say,
    Title,
    Tone,
)

HEADING_NAMES = {
    "problems": "problems to work on",
    "impact": "impact to have",
    "more_of": "more of",
    "less_of": "less of",
    "conditions": "what has to be true",
}
_SOON = dt.timedelta(days=7)


def goal_list(plan: Plan, today: dt.date, *, everything: bool = False) -> Page:
    """Return the goals: active, for later, and, with `everything`, closed ones."""
    page: Page = []
    plan = with_hours_noted(plan, today)
    for heading, statuses in (("Goals", ["active"]), ("Later", ["later"]), ("Closed", ENDED)):
        goals = [goal for goal in plan.goals if goal.status in statuses]
        if goals and (everything or heading != "Closed"):
            page += [*([GAP] if page else []), Heading(heading)]
            page += [goal_item(goal, today, _round(plan, goal.round)) for goal in goals]
    if not page:
        closed = " `ambition goals --all` shows the closed ones." if plan.goals else ""
        return [Say(f"No goals now. `ambition goals add` adds one.{closed}")]
    return page


def _round(plan: Plan, number: int) -> tuple[Detail, ...]:
    return () if number == plan.person.round else (Detail(f"round {number}"),)


def goal_item(goal: Goal, today: dt.date, more: tuple[Detail, ...] = ()) -> Item:
    """Return a goal as a line of a list."""
    word = ENDED.get(goal.status, goal.status)
    return Item(
        goal.id,
        goal.title,
        mark_of(goal) if goal.closed else "",  # one for later has a word instead
        word,
        (_progress(goal), _due(goal, today), *more, *private_mark(goal)),
    )


def _progress(goal: Goal) -> Detail:
    share = share_reached(goal)
    stands = stands_at(goal)
    by_notes = " by your notes" if is_from_notes(goal) else ""
    if share is None or goal.target is None:
        if stands is None:
            return Detail("no number yet")
        words = f"{number_said(stands)}{by_notes}"
        return Detail(words, heard=f"at {words}")
    of = f"{', down to' if is_to_fall(goal) else ' of'} {number_said(goal.target)}"
    words = f"{number_said(stands or 0)}{'' if is_to_fall(goal) and share >= 1 else of}{by_notes}"
    return Detail(words, "good" if share >= 1 else "", share, heard=f"at {words}")


def _due(goal: Goal, today: dt.date) -> Detail:
    if not goal.is_open:
        word = ENDED[goal.status]
        if not goal.closed:
            return Detail(word)
        return Detail(f"{word} {plain(goal.closed, today)}", exact=f"{word} {goal.closed}")
    if not goal.due:
        return Detail("no date yet")
    words = from_now(goal.due, today)
    words = f"was due {words}" if goal.due < today else words
    tone: Tone = "soon" if goal.due - today <= _SOON else "quiet"
    return Detail(words, tone, exact=f"{'was due' if goal.due < today else 'due'} {goal.due}")


def all_of_it(goal: Goal) -> str:
    """Say that a goal has reached its target, and how to close it; empty if it has not."""
    if not goal.is_active or not all_there(goal):
        return ""
    close = f"`ambition goals close {one_word(goal.id)} --reached`"
    return f"That's the goal reached. Well done. {close} closes it, and asks what made it work."


def because(plan: Plan, ids: Sequence[str]) -> str:
    """Return what a record serves, in the person's own words, with the ids."""
    words = []
    texts = {line.id: f"“{line.name}” ({line.id})" for line in all_lines(plan)}
    dropped = {change.line: f"“{change.was}” ({change.line}, dropped)" for change in plan.changes}
    for id in ids:
        open_heading = f"{HEADING_NAMES.get(id, id)} (still open)" if id in HEADINGS else id
        words.append(texts.get(id) or dropped.get(id) or open_heading)
    return "\n".join(words)


_KINDS = {"learn": "to learn something", "perform": "to get something done"}
# What was filled in, as people call it.
_FIELDS = {
    "measure": "the measure", "baseline": "where it stands today", "target": "the figure to reach",
    "obstacle": "the obstacle", "if_then": "the plan", "due": "the date", "helper": "the helper",
    "title": "the title", "mode": "its kind",
}  # fmt: skip


def goal_in_full(plan: Plan, goal: Goal, today: dt.date) -> Page:
    """Return one goal with all that is known of it."""
    goal = with_hours_noted(plan, today).goal(goal.id) or goal
    status = ENDED.get(goal.status, goal.status)
    page: Page = [Title(goal.title, with_mark(status, goal), f"{goal.id}  "), GAP]
    fields = [
        ("Because", because(plan, goal.serves)),
        ("Measure", _measure(goal)),
        ("By", f"{in_full(goal.due)}, {from_now(goal.due, today)}" if goal.due else ""),
        ("Kind", _KINDS.get(goal.mode or "", "")),
        ("Obstacle", goal.obstacle or ""),
        ("Plan", goal.if_then or ""),
        ("Helper", goal.helper or ""),
        ("Experiments", _experiments(plan, goal)),
        ("Why", goal.why or ""),
        ("Drafted by", f"your {goal.drafted_by}" if goal.drafted_by else ""),
        ("Assumes", "\n".join(taken_for_granted(goal))),
    ]
    page += [Field(label, words) for label, words in fields if words]
    if goal.checkins:
        page.append(GAP)
    page += [
        Field(
            plain(entry.on, today),
            f"{number_said(entry.value)}  {_noted(entry)}".strip(),
            heard="; ".join(
                part for part in (f"at {number_said(entry.value)}", _noted(entry)) if part
            ),
        )
        for entry in goal.checkins
    ]
    said = _filled_in(goal)
    if said:
        page += [GAP, Say(said, "quiet")]
    return page


def _filled_in(goal: Goal) -> str:
    """Return what the program filled in of a goal, and what changes it."""
    names = [_FIELDS.get(name, name) for name in filled_in(goal)]
    if not names:
        return ""
    were, them = ("was", "it") if len(names) == 1 else ("were", "them")
    said, change = listed(names), f"`ambition goals edit {one_word(goal.id)}` changes {them}"
    return f"{said[0].upper()}{said[1:]} {were} filled in for you; {change}."


def _noted(entry: Checkin) -> str:
    if isinstance(entry, FromNotes):
        return f"by the hours in your notes, {entry.period}"
    return entry.note or ""


def _measure(goal: Goal) -> str:
    stands = stands_at(goal)
    if not goal.checkins or stands is None or goal.target is None:
        return counted_said(goal)
    return f"{counted_said(goal)}, now {number_said(stands)}"


def _experiments(plan: Plan, goal: Goal) -> str:
    return ", ".join(one.id for one in plan.experiments if one.goal == goal.id)
