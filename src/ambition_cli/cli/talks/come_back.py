"""Coming back to a plan: what stands, and what the person would like to do with it."""

from collections.abc import Callable

from ambition_cli.cli.asking import Asker, asked_until_taken
from ambition_cli.cli.session import Session
from ambition_cli.cli.talks import closing
from ambition_cli.domain.interview import order as interviews
from ambition_cli.domain.interview import wishes
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.words import replies
from ambition_cli.domain.words.choosing import one_meant
from ambition_cli.errors import EndOfInput, Refused, Stopped
from ambition_cli.render import interview as pages
from ambition_cli.render.page import GAP, Say

_WISHES = {
    "change a line": "line",
    "answer what is open": "missing",
    "begin the next round": "next-round",
    "start over": "afresh",
}


def asked(session: Session, plan: Plan, script: interviews.Script, asker: Asker) -> str:
    """Show what stands, and ask what to do; raise Refused where nobody answers."""
    session.show(pages.standing(plan, script))

    def take(text: str) -> str:
        if replies.leaves_out(text):
            return ""
        said = [*_WISHES]
        return _WISHES[said[one_meant(text, said, enter="; Enter to leave the plan as it is") - 1]]

    try:
        return asked_until_taken(asker, "  > ", take)
    except Stopped:
        raise
    except EndOfInput:
        raise Refused(
            "your interview is done; `ambition lines edit` changes a line, `ambition interview "
            "--missing` asks what is still open, and `ambition interview --afresh` starts over"
        ) from None


def begin(
    wish: str, session: Session, plan: Plan, script: interviews.Script
) -> Callable[[Plan], Plan] | None:
    """Return what opens the plan for a wish; None where it stays as it is."""
    opens = wishes.opening(wish, plan, script)
    if wish == "next-round":
        session.show([GAP, Say(closing.of_round(plan, session.today))])
        session.show(pages.look_back(plan, session.today))
    return opens
