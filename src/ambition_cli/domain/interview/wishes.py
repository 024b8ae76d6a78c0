"""What somebody comes back to a finished interview for, and how the plan is opened for it."""

from collections.abc import Callable

from ambition_cli.domain.drafting import rounds
from ambition_cli.domain.interview.order import Script, begun_again, missing
from ambition_cli.domain.plan import goals
from ambition_cli.domain.plan.model import EMPTY, Plan
from ambition_cli.domain.words.wording import listed
from ambition_cli.errors import Refused


def opening(wish: str, plan: Plan, script: Script) -> Callable[[Plan], Plan] | None:
    """Return what opens a plan for a wish: afresh, next-round, line or missing.

    None where the plan stays as it is. Raises Refused where nothing is missing.
    """
    if wish == "afresh":
        return lambda _: EMPTY
    if wish == "next-round":
        return lambda plan: rounds.begun_next(plan, script.catalogue, script.today)
    if wish == "line":
        readback = [one for one in script.catalogue.questions if one.id == "readback"]
        return lambda plan: begun_again(plan, readback, script)
    if wish == "missing":
        open_questions = missing(plan, script)
        if not open_questions:
            raise Refused(_nothing_missing(plan))
        return lambda plan: begun_again(plan, open_questions, script)
    return None


def _nothing_missing(plan: Plan) -> str:
    assumed = [
        f"{goal.id} ({listed([f'--{flag}' for flag in goals.assumed_flags(goal)])})"
        for goal in plan.goals
        if goals.filled_in(goal) and goal.is_open
    ]
    if not assumed:
        return "nothing is missing; `ambition lines edit` changes a line"
    ids = listed(assumed)
    return f"no question is open; `ambition goals edit` changes what was filled in for you in {ids}"
