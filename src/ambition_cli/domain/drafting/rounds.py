"""Rounds: the 3-6 months of one set of goals. At the end of one, goals close, learning stays."""

import datetime as dt
from typing import TYPE_CHECKING

from ambition_cli.domain.plan.experiments import last_try, option_of, round_ended
from ambition_cli.domain.plan.goals import months_of
from ambition_cli.domain.plan.model import Experiment, Goal, Plan, changed
from ambition_cli.domain.plan.records import with_fields
from ambition_cli.domain.words.dates import add_months

if TYPE_CHECKING:
    from ambition_cli.domain.drafting.catalogue import Catalogue

_OPENED = (
    *("different", "order", "closing", "readback", "matters_most", "hours", "months", "obstacle"),
    *("when_where", "own_goal", "own_measure", "own_obstacle", "goals", "experiments"),
)


def is_over(plan: Plan, today: dt.date) -> bool:
    """Tell whether the round has come to its end."""
    begun = plan.person.round_started
    return begun is not None and today >= add_months(begun, months_of(plan))


def begun_next(plan: Plan, catalogue: "Catalogue", today: dt.date) -> Plan:
    """Return the plan in its next round, with the questions that begin one open.

    What waits behind something that was kept goes on, and so does what somebody added themselves.
    What else never started is dropped: the drafts of the new round take its place.
    """
    number = plan.person.round
    asked = tuple(one.id for one in catalogue.questions if one.id not in _OPENED)
    return changed(
        plan,
        person=with_fields(plan.person, {"round": number + 1, "round_started": today}),
        interview=with_fields(
            plan.interview, {"asked": asked, "finished": None, "different": None}
        ),
        experiments=tuple(_in_next(plan, one, today) for one in plan.experiments),
    )


def _in_next(plan: Plan, one: Experiment, today: dt.date) -> Experiment:
    """Return an experiment as the next round takes it up: it goes on, or it never came to it."""
    number = plan.person.round
    if not one.is_ahead:
        return one
    own = one.archetype is None
    if own and one.is_planned and one.starts and one.starts >= today:
        return with_fields(one, {"round": number + 1})
    if own or kept_before(plan, one):
        undated = {"status": "later", "starts": None, "ends": None}
        return with_fields(one, {"round": number + 1, **undated})
    return with_fields(one, {"status": "dropped", "why": round_ended(number)})


def kept_before(plan: Plan, waiting: Experiment) -> Experiment | None:
    """Return the try that was kept and that something waits behind, or that tried its option."""
    option = option_of(plan, waiting)
    if option and not option.is_open:
        return None
    if waiting.after:
        before = plan.experiment(waiting.after)
    else:
        before = last_try(plan, option) if option else None
    kept = before and before.result and before.result.verdict == "keep"
    return before if kept else None


def is_overdue(goal: Goal, today: dt.date) -> bool:
    """Tell whether a goal's day has come: where a round ends, it is closed unless it is moved."""
    return goal.due is not None and goal.due <= today


def left_open(plan: Plan) -> list[Goal]:
    """Return the goals of earlier rounds that are still to be closed."""
    return [goal for goal in plan.goals if goal.round < plan.person.round and goal.is_open]


def let_go_before(plan: Plan, draft: Goal) -> int | None:
    """Return the latest round in which a goal that is drafted again was let go, if it was."""
    rounds = [
        goal.round
        for goal in plan.goals
        if goal.status == "let_go"
        and (goal.mode, goal.drafted_from) == (draft.mode, draft.drafted_from)
    ]
    return max(rounds, default=None)


def reached_in(plan: Plan, number: int) -> list[Goal]:
    """Return the goals of a round that were reached, in order."""
    found = [goal for goal in plan.goals if goal.round == number and goal.status == "reached"]
    return sorted(found, key=lambda goal: goal.closed or dt.date.min)


def tried_in(plan: Plan, number: int) -> list[Experiment]:
    """Return what was tried to its end in a round, in order."""
    found = [one for one in plan.experiments if one.round == number and one.result]
    return sorted(found, key=lambda one: one.result.on if one.result else dt.date.min)
