"""Talks as pages: whom to talk to, what to ask and write, and what was promised."""

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ambition_cli.domain.plan.everyday import ME, Talk
from ambition_cli.domain.plan.experiments import title_with_option
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.progress.promises import Promised, open_promises
from ambition_cli.domain.words.dates import from_now, in_full, plain
from ambition_cli.domain.words.wording import quoted
from ambition_cli.render.marks import private_mark, with_mark
from ambition_cli.render.page import GAP, Detail, Field, Heading, Item, Page, Say, Title

if TYPE_CHECKING:  # the first screen shows a promise, and needs none of what writes a talk
    from ambition_cli.domain.progress.to_talk import ToTalk
    from ambition_cli.domain.spoken.invitation import Invitation

_FEW = 3  # talks so far are enough for the screen
_SCREENFUL = 20
NOBODY = [Say("No talks are coming up. `ambition talk NAME` drafts a message to anyone you like.")]


def whom_to_talk_to(
    plan: Plan, found: Sequence["ToTalk"], today: dt.date, *, everything: bool
) -> Page:
    """Return who is due for a talk, by number, what is promised, and the last talks."""
    page: Page = [Heading("To talk to"), *_numbered(plan, found)] if found else [*NOBODY]
    promised = open_promises(plan)
    if promised:
        page += [GAP, Heading("Promised"), *(promise_item(one, today) for one in promised)]
    talks = sorted(plan.talks, key=lambda talk: talk.on, reverse=True)
    shown = talks if everything else talks[:_FEW]
    if shown:
        page += [GAP, Heading("Talks so far"), *(_talk(talk, today) for talk in shown)]
    if len(shown) < len(talks):
        page.append(Say(f"… {len(talks) - len(shown)} more: `ambition talk --all`", "quiet", 6))
    return page


def _numbered(plan: Plan, found: Sequence["ToTalk"]) -> Page:
    rows: Page = []
    for number, one in enumerate(found, 1):
        about = (
            f"{one.experiment.id} {title_with_option(plan, one.experiment)}"
            if one.experiment
            else ""
        )
        rows.append(Item(f"{number}", one.person or "someone for this", note=about))
    return rows


def _talk(talk: Talk, today: dt.date) -> Item:
    details = (
        Detail(plain(talk.on, today), exact=f"{talk.on}", heard=f"on {talk.on}"),
        Detail(talk.experiment or ""),
        *private_mark(talk),
    )
    return Item(talk.id, talk.person, "", "", details, talk.heard or "")


def promise_item(one: Promised, today: dt.date) -> Item:
    """Return an open promise as a line of a list: who made it, and by when it is due."""
    who = f"you, to {one.talk.person}" if one.is_mine else one.promise.who
    by = one.by
    tone = "soon" if one.is_due(today) else "quiet"
    due = Detail(
        _due_said(one, today), "soon" if tone == "soon" else "quiet",
        exact=f"by {by}" if by else "", heard=f"by {by}" if by else "",
    )  # fmt: skip
    return Item(one.id, one.promise.what, "", "", (Detail(who, heard=f"from {who}"), due))


def _state_of(one: Promised, *, is_named: bool = False) -> str:
    """Say whether a promise is kept, let go or open; what is open may be named with its id."""
    if one.promise.is_open:
        return f"open, {one.id}" if is_named else "open"
    return "kept" if one.promise.kept else "let go"


def talk_list(talks: Sequence[Talk], today: dt.date, *, everything: bool) -> Page:
    """Return talks, the latest first; not all of them where that is not wanted."""
    latest = sorted(talks, key=lambda talk: talk.on, reverse=True)
    shown = latest if everything else latest[:_SCREENFUL]
    page: Page = [_talk(talk, today) for talk in shown]
    if len(shown) < len(latest):
        page.append(Say(f"… {len(latest) - len(shown)} more: `ambition talks --all`", "quiet", 6))
    return page or [Say("No talks kept yet. `ambition talk NAME --had` keeps one.")]


def promise_list(found: Sequence[Promised], today: dt.date, *, everything: bool) -> Page:
    """Return promises: those that are open, and behind them all others where that is wanted."""
    page: Page = [promise_item(one, today) for one in found if one.promise.is_open]
    closed = [one for one in found if not one.promise.is_open]
    if everything:
        return [*page, *(_closed_item(one) for one in closed)] or [Say("Nothing was promised yet.")]
    page = page or [Say("No promises are open.")]
    left = f"{len(closed)} kept or let go: `ambition promises --all`"
    return [*page, Say(left, "quiet", 6)] if closed else page


def _closed_item(one: Promised) -> Item:
    who = f"you, to {one.talk.person}" if one.is_mine else one.promise.who
    details = (Detail(who, heard=f"from {who}"), Detail(_state_of(one)))
    return Item(one.id, one.promise.what, "", "", details)


def promises_to_tick(found: Sequence[Promised], today: dt.date) -> Page:
    """Return the promises that are due, by number."""
    rows = (promise_item(one, today)._replace(id=f"{n}") for n, one in enumerate(found, 1))
    return [GAP, Heading("Promised in talks"), *rows]


def _due_said(one: Promised, today: dt.date) -> str:
    """Say by when a promise is due: due in 3 days, was due 2 days ago; empty without a day."""
    if not one.by:
        return ""
    return f"{'was due' if one.by < today else 'due'} {from_now(one.by, today)}"


def talk_in_full(talk: Talk, today: dt.date) -> Page:
    """Return one talk with what was heard and promised."""
    page: Page = [Title(talk.person, with_mark(plain(talk.on, today), talk), f"{talk.id}  "), GAP]
    page += [Field("For", talk.experiment)] if talk.experiment else []
    page += [Field("Heard", talk.heard)] if talk.heard else []
    return page + _promised(talk, today)


def _promised(talk: Talk, today: dt.date) -> Page:
    page: Page = []
    for number, one in enumerate(talk.promises, 1):
        by = f", by {plain(one.by, today)}" if one.by else ""
        kept = _state_of(Promised(talk, number, one), is_named=True)
        who = "You promised" if one.who == ME else f"{one.who} promised"
        page.append(Field("", f"{who} {quoted(one.what)}{by} ({kept})"))
    return page


def talks_about(plan: Plan, experiment_id: str, today: dt.date) -> Page:
    """Return what was said and promised in the talks of an experiment, under its log."""
    page: Page = []
    for talk in plan.talks:
        if talk.experiment != experiment_id:
            continue
        if talk.heard:
            private = " (private)" if talk.private else ""
            said = f"{talk.person} said {quoted(talk.heard)}{private}"
            page.append(Field(plain(talk.on, today), said))
        page += _promised(talk, today)
    return [GAP, *page] if page else []


def asking(to: "ToTalk", invited: "Invitation") -> Page:
    """Return what to ask, and the message, line by line from the left, ready to be copied."""
    about = f"for {to.experiment.id}" if to.experiment else ""
    page: Page = [Title(f"Talk to {to.person}" if to.person else "Ask for a talk", about), GAP]
    page += [Heading("What to ask")]
    page += [Say(f"{number} {one}", "", 2) for number, one in enumerate(invited.questions, 1)]
    page += [GAP, Heading("What to write"), GAP]
    for paragraph in invited.message.split("\n\n"):
        page += [*(Say(line) for line in paragraph.split("\n")), GAP]
    return page[:-1]


def promise_taken(who: str, what: str, by: dt.date | None) -> str:
    """Say a promise as it was understood."""
    day = f", by {in_full(by)}" if by else ""
    return f"{'you' if who == ME else who} promised {quoted(what)}{day}"
