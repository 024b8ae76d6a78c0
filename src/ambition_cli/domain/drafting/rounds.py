"""Rounds: the 3-6 months of one set of goals. At the end of one, goals close, learning stays."""

import datetime as dt
from typing import TYPE_CHECKING

from ambition_cli.domain.plan.experiments import round_ended
from ambition_cli.domain.plan.goals import months_of
from ambition_cli.domain.plan.model import Experiment, Goal, Plan, changed
from ambition_cli.domain.plan.records import with_fields
from ambition_cli.domain.words.dates import add_months

if TYPE_CHECKING:
    from ambition_cli.domain.drafting.catalogue import Catalogue

_OPENED = (
    *("closing", "readback", "matters_most", "hours", "months", "obstacle", "when_where"),
    *("goals", "experiments"),
)


def is_over(plan: Plan, today: dt.date) -> bool:
    """Tell whether the round has come to its end."""
    begun = plan.person.round_started
    return begun is not None and today >= add_months(begun, months_of(plan))


def begun_next(plan: Plan, catalogue: "Catalogue", today: dt.date) -> Plan:
    """Return the plan in its next round, with the questions that begin one open.

    What was planned and never started is dropped: the drafts of the new round take its place.
    """
    number = plan.person.round
    asked = tuple(one.id for one in catalogue.questions if one.id not in _OPENED)
    return changed(
        plan,
        person=with_fields(plan.person, {"round": number + 1, "round_started": today}),
        interview=with_fields(plan.interview, {"asked": asked, "finished": None}),
        experiments=tuple(_let_go(one, number) for one in plan.experiments),
    )


def _let_go(experiment: Experiment, number: int) -> Experiment:
    if not experiment.is_ahead:
        return experiment
    return with_fields(experiment, {"status": "dropped", "why": round_ended(number)})


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


def tried_in(plan: Plan, number: int) -> list[Experiment]:
    """Return what was tried to its end in a round, in order."""
    found = [one for one in plan.experiments if one.round == number and one.result]
    return sorted(found, key=lambda one: one.result.on if one.result else dt.date.min)
