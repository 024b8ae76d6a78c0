"""What to try next, and why: what waits and can begin, then what the catalogue has to offer."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from ambition_cli.domain.catalogue import Catalogue
from ambition_cli.domain.choosing import drafted_experiments
from ambition_cli.domain.drafting import standing_goals
from ambition_cli.domain.plan import Option, Plan
from ambition_cli.domain.records import put, with_fields
from ambition_cli.domain.tried import last_try
from ambition_cli.domain.trying import Experiment

MOST = 3  # a longer list is a way not to choose

_AFTER = {
    "keep": "{id} was kept: this is the next rung",
    "change": "after {id} you wanted it changed: this is another way",
    "unclear": "{id} left it unclear: this could tell",
}


@dataclass(frozen=True)
class Probe:
    """A possible next try. `new`: it is not in the plan yet."""

    experiment: Experiment
    reason: str
    new: bool


def probes(plan: Plan, catalogue: Catalogue, today: dt.date) -> list[Probe]:
    """Return what to try next, at most three, each with its reason in one line."""
    return [*_waiting(plan), *_drafted(plan, catalogue, today)][:MOST]


def _waiting(plan: Plan) -> list[Probe]:
    """Return what waits under later and whose turn has come."""
    ended = {one.id: one.result for one in plan.experiments if one.result}
    return [
        Probe(one, _AFTER[result.verdict].replace("{id}", one.after or ""), new=False)
        for one in plan.experiments
        if one.status == "later"
        and (result := ended.get(one.after or ""))
        and result.verdict in _AFTER
    ]


def _drafted(plan: Plan, catalogue: Catalogue, today: dt.date) -> list[Probe]:
    goals = standing_goals(plan)
    drafts = drafted_experiments(plan, catalogue.archetypes, goals, today, more=True).experiments
    firsts = [draft.record for draft in drafts if not draft.record.after]
    return [Probe(one, _reason(plan, one), new=True) for one in firsts]


def _reason(plan: Plan, experiment: Experiment) -> str:
    option = next((one for one in plan.options if one.id == experiment.option), None)
    if option:
        return _of_option(plan, option)
    if experiment.goal is None and not experiment.option:
        return "it gets closer to a line of yours"
    return "nothing is under way for it now"


def _of_option(plan: Plan, option: Option) -> str:
    last = last_try(plan, option)
    if last and last.result and last.result.verdict in _AFTER:
        return _AFTER[last.result.verdict].replace("{id}", last.id)
    return f"{option.id} has not been tried yet"


def all_taken(plan: Plan, found: Sequence[Probe]) -> Plan:
    """Return the plan with all that is proposed in it."""
    for probe in found:
        plan = taken(plan, probe) if probe.new else plan
    return plan


def taken(plan: Plan, probe: Probe) -> Plan:
    """Return the plan with a proposed try in it."""
    goals = {goal.id for goal in plan.goals}
    known = probe.experiment.goal in goals
    return put(plan, probe.experiment if known else with_fields(probe.experiment, {"goal": None}))
