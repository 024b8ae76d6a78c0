"""Who has heard the ambition, and who has not for a while."""

import datetime as dt

from ambition_cli.domain.plan.model import (
    Helper,
    Plan,
    Told,
    changed,
)
from ambition_cli.domain.privacy.quotes import Quotes

LATELY = dt.timedelta(weeks=8)


def told(plan: Plan, name: str, today: dt.date) -> Plan:
    """Return the plan with a note that somebody was told today; a helper goes by the whole name."""
    begins = [one.name for one in plan.helpers if one.name.casefold().startswith(name.casefold())]
    to = begins[0] if len(begins) == 1 else name
    return changed(plan, told=(*plan.told, Told(on=today, to=to)))


def last_heard(plan: Plan, helper: Helper) -> dt.date | None:
    """Return the day on which a helper heard it last."""
    named = Quotes([], [helper.name], [])
    others = {other.name for other in plan.helpers} - {helper.name}
    days = [
        one.on for one in plan.told if one.to not in others and named.exchanged(one.to) != one.to
    ]
    return max(days, default=None)


def not_lately(plan: Plan, today: dt.date) -> list[Helper]:
    """Return the helpers who have not heard it for a while, or not in this round so far."""
    since = ((one, last_heard(plan, one) or plan.person.round_started) for one in plan.helpers)
    return [helper for helper, day in since if day and today - day > LATELY]
