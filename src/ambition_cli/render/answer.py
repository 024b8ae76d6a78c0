"""The replies to the three questions as a page, and what only the person is told beside them."""

import datetime as dt
from collections.abc import Sequence

from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.privacy.quotes import PRIVATE
from ambition_cli.domain.privacy.told import last_heard, not_lately
from ambition_cli.domain.spoken.reply import QUESTIONS, Reply
from ambition_cli.domain.words.dates import from_now
from ambition_cli.domain.words.wording import listed, quoted
from ambition_cli.render.page import (
    GAP,
    Field,
    Page,
    Say,
    Title,
)


def answers(found: Sequence[Reply], *, why: bool) -> Page:
    """Return what to say to each question.

    With `why` each sentence stands beside the records that it comes from.
    """
    page: Page = []
    for one, after in zip(found, [*found[1:], None], strict=True):
        page.append(Title(QUESTIONS[one.question], f"about {max(1, round(one.seconds))} seconds"))
        if after and after.text == one.text:
            continue  # the same words for two questions are said once
        if why:
            page += [Field(", ".join(said.ids) or "–", said.text) for said in one.sentences]
        else:
            page.append(Say(one.text, "", 2))
        page += [GAP] if after else []
    return page


def asides(plan: Plan, found: Sequence[Reply], today: dt.date) -> list[str]:
    """Return what is no part of what is said: who has heard it, and what you used to say."""
    used_to_say = found[0].used_to_say if found else None
    known = used_to_say and PRIVATE not in used_to_say
    before = [f"You used to say {quoted(used_to_say)}"] if used_to_say and known else []
    return [*_who_heard(plan, today), *before]


def _who_heard(plan: Plan, today: dt.date) -> list[str]:
    days = {helper.name: last_heard(plan, helper) for helper in plan.helpers}
    heard = [f"{name}, {from_now(on, today)}" for name, on in days.items() if on]
    missing = [helper.name for helper in not_lately(plan, today) if not days[helper.name]]
    said = [f"Heard last by {'; '.join(heard)}."] if heard else []
    if missing:
        have = "has" if len(missing) == 1 else "have"
        said.append(f"{listed(missing)} {have} not heard it yet.")
    return [" ".join(said)] if said else []
