"""What to try next, as a page."""

import datetime as dt
from collections.abc import Sequence

from ambition_cli.domain.drafting.next_tries import Probe
from ambition_cli.domain.plan.experiments import title_with_option
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.words.dates import starting
from ambition_cli.domain.words.wording import hours_said, number_said
from ambition_cli.render.page import (
    Detail,
    Heading,
    Item,
    Page,
    Say,
)


def proposals(plan: Plan, found: Sequence[Probe], today: dt.date) -> Page:
    """Return what to try next, numbered, each with its reason."""
    if not found:
        return [Say("Nothing to add just now: everything you named is under way, or was tried.")]
    page: Page = [Heading("What you could try next")]
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
