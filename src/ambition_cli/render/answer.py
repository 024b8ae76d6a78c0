"""The replies to the three questions as a page: what to say, and what you used to say."""

import datetime as dt
from collections.abc import Sequence

from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.privacy.quotes import PRIVATE
from ambition_cli.domain.privacy.told import last_heard, not_lately
from ambition_cli.domain.spoken.reply import QUESTIONS, Reply
from ambition_cli.domain.words.dates import from_now
from ambition_cli.domain.words.wording import listed
from ambition_cli.render.page import (
    GAP,
    Field,
    Page,
    Say,
    Title,
)


def answers(plan: Plan, found: Sequence[Reply], today: dt.date, *, why: bool) -> Page:
    """Return what to say to each question, who has heard it, and what you used to say.

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
    heard = _who_heard(plan, today)
    page += [GAP, *heard] if heard else []
    used_to_say = found[0].used_to_say if found else None
    if used_to_say and PRIVATE not in used_to_say:
        page += [GAP, Say(f"You used to say: {used_to_say}", "quiet")]
    return page


def _who_heard(plan: Plan, today: dt.date) -> Page:
    days = {helper.name: last_heard(plan, helper) for helper in plan.helpers}
    heard = [f"{name}, {from_now(on, today)}" for name, on in days.items() if on]
    missing = [helper.name for helper in not_lately(plan, today) if not days[helper.name]]
    said = [f"Heard last by {'; '.join(heard)}."] if heard else []
    if missing:
        have = "has" if len(missing) == 1 else "have"
        said.append(f"{listed(missing)} {have} not heard it yet.")
    return [Say(" ".join(said), "quiet")] if said else []
