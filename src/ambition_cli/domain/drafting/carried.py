"""What goes on from one round into the next: the step up from what was kept, with new days."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from ambition_cli.domain.drafting.catalogue import Catalogue
from ambition_cli.domain.drafting.families import family_of_goal
from ambition_cli.domain.drafting.fitting import LIGHT_HOURS, USUAL_HOURS, edits_of
from ambition_cli.domain.drafting.goals import Draft, goal_for, is_light
from ambition_cli.domain.drafting.next_tries import by_results, liked_before
from ambition_cli.domain.drafting.rounds import kept_before
from ambition_cli.domain.drafting.schedule import SIDE_BY_SIDE, Calendar, Wanted
from ambition_cli.domain.plan.experiments import WEEKS, option_of, round_ended
from ambition_cli.domain.plan.goals import first_day, months_of
from ambition_cli.domain.plan.model import Experiment, Plan, changed
from ambition_cli.domain.plan.records import with_fields
from ambition_cli.domain.words.dates import add_days, add_months

_USUAL_WEEKS = 2


def carried(
    plan: Plan, goals: Sequence[Draft], catalogue: Catalogue, today: dt.date
) -> list[Draft]:
    """Return what goes on from an earlier round, what was liked most in front, one after another.

    They come before anything new. What finds no days stays saved for later.
    """
    left_out = plan.interview.left_out
    going = [one for one in _from_before(plan) if one.id not in left_out]
    going.sort(key=lambda one: by_results(plan, one))
    calendar, weeks = _calendar(plan, today), _weeks(catalogue) if going else {}
    found = []
    for one in going:
        changed = with_fields(one, {**edits_of(plan, one.id), **_goal(plan, one, goals)})
        span = calendar.place(_wanted(changed, weeks), calendar.first)
        days = {"status": "planned", "starts": span.starts, "ends": span.ends} if span else {}
        found.append(Draft(one.id, with_fields(changed, days), why=_why(plan, one)))
    return found


def with_carried(plan: Plan, drafts: Sequence[Draft]) -> Plan:
    """Return the plan with what goes on in its days, so that what is new is drafted beside it."""
    known = {goal.id for goal in plan.goals}
    ours = [draft.record for draft in drafts]
    there = [one if one.goal in known else with_fields(one, {"goal": None}) for one in ours]
    return changed(plan, experiments=taken_in(plan, there))


def taken_in(plan: Plan, drafted: Sequence[Experiment]) -> tuple[Experiment, ...]:
    """Return the experiments with those drafted; of what goes on, what was left out is dropped."""
    drafts = {one.id: one for one in drafted}
    why = round_ended(plan.person.round - 1)
    out = {
        one.id: with_fields(one, {"status": "dropped", "why": why})
        for one in _from_before(plan)
        if one.id in plan.interview.left_out
    }
    there = {one.id: one for one in plan.experiments}
    return tuple((there | out | drafts).values())


def _from_before(plan: Plan) -> list[Experiment]:
    """Return what waits in this round behind something that was kept in an earlier one."""
    number = plan.person.round
    return [
        one
        for one in plan.experiments
        if one.is_for_later
        and one.round == number
        and (before := kept_before(plan, one))
        and before.round < number
    ]


def _why(plan: Plan, one: Experiment) -> str:
    before, high = kept_before(plan, one), liked_before(plan, one)
    kept = f"{before.id} was kept" if before else ""
    return f"{kept} at {high}" if high else kept


def _goal(plan: Plan, one: Experiment, goals: Sequence[Draft]) -> dict[str, Any]:
    """Return the goal that it helps: its own while that is open, or the one of the same kind."""
    goal = plan.goal(one.goal)
    if goal and goal.is_open:
        return {}
    family = family_of_goal(plan, goal) if goal else "find-out" if option_of(plan, one) else ""
    return {"goal": goal_for(family, goals)}


def _calendar(plan: Plan, today: dt.date) -> Calendar:
    given, first = plan.person.hours_per_week, first_day(plan, today)
    hours: float = USUAL_HOURS if given is None else given
    light = is_light(plan)
    return Calendar(
        first,
        add_days(add_months(first, months_of(plan)), -1),
        min(hours, LIGHT_HOURS) if light else hours,
        1 if light else SIDE_BY_SIDE,
        plan.experiments,
    )


def _weeks(catalogue: Catalogue) -> dict[str, int]:
    """Return how long each experiment of the catalogue takes."""
    of_roles = (one for role in catalogue.roles for one in role.archetypes)
    return {one.id: one.weeks for one in (*catalogue.archetypes, *of_roles)}


def _wanted(one: Experiment, weeks: Mapping[str, int]) -> Wanted:
    rung = one.rung or "one-off"
    usual = max(_USUAL_WEEKS, WEEKS[rung][0])
    return Wanted(one.id, one.hours or 0, weeks.get(one.archetype or "", usual), rung)
