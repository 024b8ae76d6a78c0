"""What to try next, as a page."""

import datetime as dt
from collections.abc import Sequence

from ambition_cli.domain.drafting.next_tries import Probe
from ambition_cli.domain.plan.experiments import title_with_option, untried
from ambition_cli.domain.plan.model import Option, Plan
from ambition_cli.domain.progress.now import upcoming
from ambition_cli.domain.progress.sooner import could_start_said, could_start_sooner
from ambition_cli.domain.words.dates import starting
from ambition_cli.domain.words.wording import hours_said, listed, number_said, one_word
from ambition_cli.render.page import (
    GAP,
    Detail,
    Heading,
    Item,
    Page,
    Say,
)


def next_tries(plan: Plan, found: Sequence[Probe], today: dt.date) -> Page:
    """Return what to try next, numbered, each with its reason."""
    planned = _planned(plan, today)
    if not found:
        return [*planned, Say(_nothing(untried(plan)))]
    page: Page = [*planned, Heading("What you could try next")]
    for number, probe in enumerate(found, 1):
        one = probe.experiment
        starts = starting(one.starts, today) if one.starts and probe.new else ""
        hours = one.hours or 0
        details = (
            Detail(starts),
            Detail(f"{number_said(hours)} h", heard=f"takes {hours_said(hours)}"),
        )
        id = f"{number}" if probe.new else f"{number} {one.id}"
        title, why = title_with_option(plan, one), probe.reason
        page.append(Item(id, title, details=details, note=why, heard=f"why: {why}"))
    return page


def _planned(plan: Plan, today: dt.date) -> Page:
    """Return what is planned next; and where it need not wait for its day, how to start it."""
    found = could_start_sooner(plan, today)
    one = found.experiment if found else next(iter(upcoming(plan)), None)
    if not one:
        return []
    starts = Detail(starting(one.starts, today)) if one.starts else Detail("")
    page: Page = [
        Heading("Next in your plan"),
        Item(one.id, title_with_option(plan, one), details=(starts,)),
    ]
    if found:
        start = f"ambition experiments start {one_word(one.id)}    starts it now"
        page += [Say(could_start_said(found, today), "quiet", 6), Say(start, "act", 2)]
    return [*page, GAP]


def _nothing(left: Sequence[Option]) -> str:
    """Say that there is nothing to suggest; name options not tried yet, and how to add to them."""
    if not left:
        return "Nothing new to suggest: everything you named is planned, under way or tried."
    ids = listed([one.id for one in left])
    add = f'ambition experiments add "…" --option {one_word(left[0].id)}'
    are = "is" if len(left) == 1 else "are"
    return f"{ids} {are} not tried yet, and there is no suggestion left. `{add}` adds your own."
