"""The review as pages: what happened, what to decide, what was filled in."""

import datetime as dt
from collections.abc import Sequence

from ambition_cli.domain.plan.goals import active, all_there
from ambition_cli.domain.plan.model import Experiment, Goal, Option, Plan, all_lines
from ambition_cli.domain.privacy.told import last_heard, not_lately
from ambition_cli.domain.progress.decisions import decided_to_look_back_on
from ambition_cli.domain.progress.hours import energy_by_line, energy_unsorted
from ambition_cli.domain.progress.overdue import Overdue, to_decide
from ambition_cli.domain.progress.promises import due_promises
from ambition_cli.domain.progress.review import (
    NO_LINE,
    Assumption,
    Event,
    assumption,
    before,
    happened,
    last_review,
)
from ambition_cli.domain.words.dates import (
    from_now,
    in_full,
    lasting,
    plain,
)
from ambition_cli.domain.words.wording import listed, one_word, quoted
from ambition_cli.render.ambition import next_page
from ambition_cli.render.goals import goal_item
from ambition_cli.render.notes import energy_lines, notes_waiting
from ambition_cli.render.page import (
    GAP,
    Detail,
    Field,
    Heading,
    Item,
    Page,
    Say,
    Title,
)
from ambition_cli.render.talks import promise_item

HOW: Page = [GAP, Say("Enter skips a question, ? explains it.", "quiet")]


def head(plan: Plan, today: dt.date) -> Page:
    """Return what happened since the last review, and what was to come next."""
    since, last = last_review(plan, today), before(plan, today)
    page: Page = [Title("Review", f"since {in_full(since)}" if since else ""), GAP]
    if last and last.next:
        page += [Field("You planned", last.next, "strong"), GAP]
    found = happened(plan, today)
    if found:
        titles = _titles(plan)
        page.append(Heading("What happened"))
        page += [
            Item(id, titles.get(id, ""), note=_said(plan, id, events, today))
            for id, events in found.items()
        ]
    else:
        page.append(Say("Nothing noted since then. Today is a good day to start again."))
    unsorted = energy_unsorted(plan, since, today)
    energy = energy_lines(energy_by_line(plan, since, today), unsorted)
    page += [GAP, *energy] if energy else []
    paused = [one for one in plan.experiments if one.is_paused]
    page += [GAP, Heading("Paused")] if paused else []
    for one in paused:
        takes_up = Detail(f"ambition experiments resume {one_word(one.id)}", "act")
        page.append(Item(one.id, one.title, details=(takes_up,)))
    return page


def _titles(plan: Plan) -> dict[str, str]:
    lines = {one.line: one.was for one in plan.changes if one.was and not one.private}  # dropped
    lines |= {line.id: line.name for line in all_lines(plan)}
    goals = {goal.id: goal.title for goal in plan.goals}
    return (
        {NO_LINE: "Notes that are for no line yet"}
        | lines
        | goals
        | {one.id: one.title for one in plan.experiments}
    )


def _said(plan: Plan, id: str, events: list[Event], today: dt.date) -> str:
    """Return what happened to a record, earliest first; the day of a drop is not stored."""
    said = [f"{plain(event.on, today)} {event.words}" for event in events]
    one = plan.experiment(id)
    if one and one.is_dropped:
        said.append(f"dropped, {quoted(one.why)}" if one.why else "dropped")
    return " · ".join(said)


def welcome(away: dt.timedelta) -> Page:
    """Return a friendly welcome back after a long silence."""
    return [
        Say(f"Good to see you. It has been {lasting(away.days)}, and nothing is lost."),
        Say("One question is enough for today. Press Enter to skip it.", "quiet"),
    ]


def one_to_decide(found: Overdue) -> Page:
    """Return one thing that wants a decision, with the command that is another way."""
    record = found.record
    return [GAP, Item(record.id, record.title), reason(found), Say(found.remedy, "act", 6)]


def came_of(one: Experiment) -> Page:
    """Return what was to be seen, and how to say what came of it."""
    page: Page = [Field("Right if", one.criterion)] if one.criterion else []
    how = "keep, change, stop or unclear, and 1 to 5 for how you liked it, like keep 4."
    return [
        *page,
        Say(how, "quiet"),
        Say("Or a date, to keep going until then. Enter to skip.", "quiet"),
    ]


def how_to_decide(one: Experiment, usual: dt.date | None) -> Page:
    """Return how to say when something starts, or whether it goes on."""
    if one.is_planned:
        room = f"y for {in_full(usual)}, or another date" if usual else "A date"
        return [Say(f"{room}; or pause, or let go. Enter to skip.", "quiet")]
    return [Say("y, or a new date for its end; or pause, or let go. Enter to skip.", "quiet")]


def how_to_close(goal: Goal, *, closes: bool) -> Page:
    """Return how to say what becomes of a goal past its date."""
    by_enter = "Enter if you did." if all_there(goal) else "Enter lets it go."
    enter = by_enter if closes else "Enter to skip."
    how = "reached, let go, pause, or a new date, to keep going until then."
    return [Say(f"{how} {enter}", "quiet")]


def left_for_next_time(left: Sequence[Goal | Experiment]) -> Page:
    """Name what there was no room for: a review takes two minutes."""
    if not left:
        return []
    return [GAP, Heading("Left for next time"), *(Item(one.id, one.title) for one in left)]


def reason(found: Overdue) -> Say:
    """Return why something wants a decision."""
    return Say(f"{found.reason[:1].upper()}{found.reason[1:]}.", "quiet", 6)


def goal_page(goal: Goal, today: dt.date) -> Page:
    """Return a goal whose progress is asked for, with what is counted."""
    page: Page = [GAP, goal_item(goal, today)]
    return [*page, Say(goal.measure, "quiet", 6)] if goal.measure else page


def assumed(found: Assumption) -> Page:
    """Return what was assumed of a goal."""
    return [
        GAP, Item(found.goal.id, found.goal.title),
        Field("Assumes" if found.field == "assumed" else "Filled in", found.stands),
        Say(found.question, "strong"),
    ]  # fmt: skip


def decided(option: Option, today: dt.date) -> Page:
    """Return what was decided some weeks ago, to be looked at again."""
    when = f", {from_now(option.decided, today)}" if option.decided else ""
    page: Page = [GAP, Item(option.id, option.name, details=(Detail(f"{option.status}{when}"),))]
    return [*page, Field("Because", option.why)] if option.why else page


def plans_again(plan: Plan) -> Page:
    """Return the if-then plans, to be read once more."""
    plans = [goal for goal in active(plan) if goal.if_then]
    if not plans:
        return []
    page: Page = [GAP, Heading("Your plan")]
    return [*page, *(Field(goal.id, goal.if_then or "") for goal in plans)]


def not_heard(plan: Plan, today: dt.date) -> Page:
    """Return who has not heard the ambition for a while, or not at all."""
    found = not_lately(plan, today)
    before = [helper.name for helper in found if last_heard(plan, helper)]
    never = [helper.name for helper in found if helper.name not in before]
    said: Page = [
        Say(f"{listed(names)} {'has' if len(names) == 1 else 'have'} not heard {what}.", "quiet")
        for names, what in ((never, "your ambition yet"), (before, "your ambition for a while"))
        if names
    ]
    return [GAP, *said, Say("ambition answer    shows what you could say", "act")] if said else []


def open_now(plan: Plan, today: dt.date) -> Page:
    """Return what a review would ask about: for whoever looks without answering."""
    page: Page = []
    waiting = to_decide(plan, today)
    if waiting:
        page += [GAP, Heading("To decide")]
        page += [Field(one.record.id, f"{one.record.title} · {one.reason}") for one in waiting]
    looked_at = decided_to_look_back_on(plan, today)
    if looked_at:
        page += [GAP, Heading("Decisions to look back on")]
        page += [Field(option.id, f"{option.name} · {option.status}") for option in looked_at]
    page += notes_waiting(plan)
    promised = due_promises(plan, today)
    if promised:
        page += [GAP, Heading("Promised in talks")]
        page += [promise_item(one, today) for one in promised]
    found = assumption(plan)
    if found:
        page += [GAP, Heading("Filled in for you")]
        page.append(
            Field(found.goal.id, f"{found.question} For now it says {quoted(found.stands)}.")
        )
    return [*page, *plans_again(plan), *not_heard(plan, today), *next_page(plan, today)]
