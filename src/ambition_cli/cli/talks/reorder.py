"""Offering the order that follows from what somebody learned about what they want."""

from collections.abc import Callable, Sequence

from ambition_cli.cli.asking import Asker, asked_until_taken, yes_or_no
from ambition_cli.cli.session import Session
from ambition_cli.domain.drafting.preferences import Order, reordered
from ambition_cli.domain.plan.model import Line, Option, Plan
from ambition_cli.domain.plan.records import title_of
from ambition_cli.domain.words.wording import listed, quoted, shortened
from ambition_cli.errors import EndOfInput
from ambition_cli.render.page import GAP, Say

_HELP = "What comes first is suggested first, and what comes last is suggested last."


def offer(
    session: Session,
    asker: Asker,
    learned: str,
    order: Order,
    change: Callable[[Callable[[Plan], Plan]], object],
) -> None:
    """Ask whether what was learned changes the order, and change it; Enter leaves it."""
    session.show([GAP, Say(f"You said “{shortened(learned)}”.")])
    question = f"Shall I put {_asked_for(order)}, y or n? (Enter for no) "
    try:
        agreed = asked_until_taken(asker, question, yes_or_no, _HELP)
    except EndOfInput:  # that leaves it, too
        return
    if agreed:
        change(lambda plan: reordered(plan, order))
        session.say("that's the order now, and suggestions follow it")


def _asked_for(order: Order) -> str:
    parts = [
        f"{_names(some)} {place}"
        for some, place in ((order.first, "first"), (order.last, "last"))
        if some
    ]
    return listed(parts)


def _names(some: Sequence[Option | Line]) -> str:
    return listed([quoted(shortened(title_of(one), 60)) for one in some])
