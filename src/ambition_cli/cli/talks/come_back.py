"""Coming back to a plan: what stands, and what the person would like to do with it."""

from collections.abc import Callable

from ambition_cli.cli.asking import Asker, asked_until_taken
from ambition_cli.cli.session import Desk
from ambition_cli.domain.drafting import rounds
from ambition_cli.domain.interview import order as interviews
from ambition_cli.domain.plan import goals
from ambition_cli.domain.plan.model import EMPTY, Plan
from ambition_cli.domain.words import replies
from ambition_cli.domain.words.choosing import one_meant
from ambition_cli.domain.words.wording import listed
from ambition_cli.errors import EndOfInput, Refused, Stopped
from ambition_cli.render import interview as pages

_WISHES = {
    "change a line": "line",
    "answer what is open": "missing",
    "begin the next round": "next-round",
    "start afresh": "afresh",
}


def asked(at: Desk, plan: Plan, script: interviews.Script, asker: Asker) -> str:
    """Show what stands, and ask what to do; raise Refused where nobody answers."""
    at.show(pages.standing(plan, script))

    def take(text: str) -> str:
        if replies.leaves_out(text):
            return ""
        wishes = [*_WISHES]
        chosen = one_meant(text, wishes, enter="; Enter leaves the plan as it is")
        return _WISHES[wishes[chosen - 1]]

    try:
        return asked_until_taken(asker, "  > ", take)
    except Stopped:
        raise
    except EndOfInput:
        raise Refused(
            "your interview is done. To change a line: ambition lines edit; to answer what is "
            "open: ambition interview --missing; to begin anew: ambition interview --afresh"
        ) from None


def begin(
    wish: str, at: Desk, plan: Plan, script: interviews.Script
) -> Callable[[Plan], Plan] | None:
    """Return what opens the plan for a wish; None where it stays as it is."""
    if wish == "afresh":
        return lambda _: EMPTY
    if wish == "next-round":
        at.show(pages.look_back(plan, at.today))
        return lambda plan: rounds.begun_next(plan, script.catalogue, script.today)
    if wish == "line":
        readback = [one for one in script.catalogue.questions if one.id == "readback"]
        return lambda plan: interviews.begun_again(plan, readback, script)
    if wish == "missing":
        open_questions = interviews.missing(plan, script)
        if not open_questions:
            raise Refused(_nothing_missing(plan))
        return lambda plan: interviews.begun_again(plan, open_questions, script)
    return None


def _nothing_missing(plan: Plan) -> str:
    assumed = [
        f"{goal.id} ({listed([f'--{flag}' for flag in goals.assumed_flags(goal)])})"
        for goal in plan.goals
        if goal.assumed and goal.status in ("active", "later")
    ]
    if not assumed:
        return "nothing is missing; ambition lines edit changes a line"
    ids = listed(assumed)
    return f"no question is open; what was assumed stands in {ids}: ambition goals edit changes it"
