"""The interview one step at a time, for an assistant that passes questions and replies on."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from ambition_cli.domain.interview import order, passed_on, wishes
from ambition_cli.domain.interview.order import Place, Script
from ambition_cli.domain.interview.step import Taken
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.words.danger import Danger, danger_in
from ambition_cli.errors import Refused
from ambition_cli.services.workspace import Workspace, with_result


@dataclass(frozen=True)
class Step:
    """Where the interview is, and what became of a reply.

    `place` is None once it is done. A reply that was `refused`, with the reason, or that tells of
    `danger` was not kept.
    """

    plan: Plan
    place: Place | None
    said: str = ""
    refused: str = ""
    danger: Danger | None = None


def asked(workspace: Workspace, script: Script, wish: str = "") -> Step:
    """Return what is asked next. Never writes.

    A finished interview is opened by a wish: next-round or missing.
    """
    plan = workspace.look(begins=True)
    begin = _begin(wish, plan, script)
    taken = _going_on(begin(plan) if begin else plan, script)
    return Step(taken.plan, taken.place, taken.said)


def replied(
    workspace: Workspace, script: Script, reply: str, at: str | None = None, wish: str = ""
) -> Step:
    """Take a reply, save what it changes, and return what is asked next.

    Where `at` is given and the interview is at another place by now, the reply is not taken.
    """
    now = asked(workspace, script, wish)
    danger = danger_in(reply)
    if danger:
        return Step(now.plan, now.place, danger=danger)
    begin = _begin(wish, workspace.look(begins=True), script)

    def change(plan: Plan) -> tuple[Plan, Taken]:
        taken = _taken(begin(plan) if begin else plan, reply, at, script)
        if taken.place is None:
            return order.finished(taken.plan, script, workspace.clock()), taken
        return taken.plan, taken

    try:
        plan, taken = with_result(partial(workspace.change, goes_on=begin is None), change)
    except Refused as error:
        now = asked(workspace, script, wish)
        return Step(now.plan, now.place, refused=f"{error}")
    return Step(plan, taken.place, taken.said)


def _taken(plan: Plan, reply: str, at: str | None, script: Script) -> Taken:
    stands = _going_on(plan, script)
    if stands.place is None:
        raise Refused("the interview is done; `ambition` shows the plan")
    place = order.name_of(stands.place)
    if at is not None and at != place:
        raise Refused(
            f"the interview is at {place} now, so the reply was not taken; answer what it asks now"
        )
    return passed_on.reply_taken(stands.plan, stands.place, reply, script)


def _going_on(plan: Plan, script: Script) -> Taken:
    if plan.interview.finished:
        return Taken(plan, None)
    return passed_on.goes_on(plan, script)


def _begin(wish: str, plan: Plan, script: Script) -> Callable[[Plan], Plan] | None:
    """Return what opens a finished plan for a wish; None where it goes on as it is."""
    return wishes.opening(wish, plan, script) if plan.interview.finished else None
