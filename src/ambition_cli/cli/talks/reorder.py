"""Offering the order that follows from what somebody learned about what they want."""

from collections.abc import Callable

from ambition_cli.cli.asking import Asker, asked_until_taken, yes_or_no
from ambition_cli.cli.session import Session
from ambition_cli.domain.drafting.preferences import Order, order_said, reordered
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.words.wording import shortened
from ambition_cli.errors import EndOfInput
from ambition_cli.render.page import GAP, Say

_HELP = "Experiments are suggested in this order, from first to last."


def offer(
    session: Session,
    asker: Asker,
    learned: str,
    order: Order,
    change: Callable[[Callable[[Plan], Plan]], object],
) -> None:
    """Ask whether what was learned changes the order, and change it; Enter leaves it."""
    session.show([GAP, Say(f"You said “{shortened(learned)}”.")])
    question = f"Shall I put {order_said(order)}, y or n? (Enter for no) "
    try:
        agreed = asked_until_taken(asker, question, yes_or_no, _HELP)
    except EndOfInput:  # that leaves it, too
        return
    if agreed:
        change(lambda plan: reordered(plan, order))
        session.say("done; suggestions follow that order from now on")
