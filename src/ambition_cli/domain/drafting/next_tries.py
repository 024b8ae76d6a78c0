"""What to try next, and why: what waits and can begin, then what the catalogue has to offer."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from ambition_cli.domain.drafting.catalogue import Catalogue
from ambition_cli.domain.drafting.experiments import drafted_experiments
from ambition_cli.domain.drafting.goals import standing_goals
from ambition_cli.domain.drafting.rounds import kept_before
from ambition_cli.domain.drafting.worth import liked
from ambition_cli.domain.plan.experiments import (
    last_try,
    only_explored,
    option_of,
    to_come,
)
from ambition_cli.domain.plan.lines import first_lines, priority
from ambition_cli.domain.plan.model import Experiment, Option, Plan, Result
from ambition_cli.domain.plan.records import put, with_fields
from ambition_cli.domain.words.wording import quoted

MOST = 3  # a longer list is a way not to choose
_STILL_OPEN = {
    "problems": "what problems you want to work on",
    "impact": "who should be better off because of your work",
    "more_of": "what you want to do more of",
}


@dataclass(frozen=True)
class Probe:
    """A possible next try. `new`: it is not in the plan yet."""

    experiment: Experiment
    reason: str
    new: bool


def probes(plan: Plan, catalogue: Catalogue, today: dt.date) -> list[Probe]:
    """Return what to try next, at most three, each with its reason in one line."""
    found = [*_waiting(plan), *_drafted(plan, catalogue, today)]
    # What was kept at 4 or 5 comes before what was merely named.
    return sorted(found, key=lambda one: by_results(plan, one.experiment))[:MOST]


def by_results(plan: Plan, experiment: Experiment) -> tuple[bool, int, bool]:
    """Order experiments by what came of others: what is not wanted last, what was liked first."""
    option = option_of(plan, experiment)
    wanted = option.wanted if option else None
    return wanted is False, -liked_before(plan, experiment), not wanted


def liked_before(plan: Plan, experiment: Experiment) -> int:
    """Return how well what an experiment follows was liked, where it was kept at 4 or 5; else 0."""
    option = option_of(plan, experiment)
    before = plan.experiment(experiment.after) or (last_try(plan, option) if option else None)
    return liked(before.result) if before and before.result else 0


def following(
    plan: Plan, ended: Experiment, catalogue: Catalogue, today: dt.date
) -> tuple[int, Probe] | None:
    """Return the probe that a try leads to, with its number among the probes.

    It is about the same option or line, unless that was stopped; then the next there is.
    """
    found = list(enumerate(probes(plan, catalogue, today), 1))
    same = [
        (number, probe)
        for number, probe in found
        if probe.experiment.after == ended.id
        or (ended.option and probe.experiment.option == ended.option)
    ]
    return next(iter(same + found), None)


def _waiting(plan: Plan) -> list[Probe]:
    """Return what waits under later behind a try that was kept, or beside one of its option."""
    return [
        Probe(one, _after_kept(kept), new=False)
        for one in plan.experiments
        if one.is_for_later or (one.is_planned and one.after)
        if (kept := kept_before(plan, one))
    ]


def _after_kept(kept: Experiment) -> str:
    high = liked(kept.result) if kept.result else 0
    how = f"kept at {high}" if high else "worth keeping"
    return f"{kept.id} was {how}, and this is the next step up"


def _drafted(plan: Plan, catalogue: Catalogue, today: dt.date) -> list[Probe]:
    goals = standing_goals(plan)
    drafts = drafted_experiments(plan, catalogue, goals, today, more=True).experiments
    firsts = [draft.record for draft in drafts if not draft.record.after]
    # What was begun with an option is gone on with, before anything new.
    firsts.sort(key=lambda one: not _is_tried(plan, one))
    return [Probe(one, _reason(plan, one), new=True) for one in firsts]


def _is_tried(plan: Plan, experiment: Experiment) -> bool:
    option = option_of(plan, experiment)
    return bool(option and last_try(plan, option))


def _reason(plan: Plan, experiment: Experiment) -> str:
    option = option_of(plan, experiment)
    if option:
        return _of_option(plan, option, experiment)
    about = (experiment.drafted_from or experiment.serves or ("it",))[0]
    if about in _STILL_OPEN:
        return f"it helps you find out {_STILL_OPEN[about]}"
    less = next((one for one in plan.ambition.less_of if one.id == about), None)
    if less:
        return f"you want less of {quoted(less.name)}"
    if any(about in one.serves for one in to_come(plan)):
        return f"it gets you closer to {_named(plan, about)}"
    return f"nothing is under way yet for {_named(plan, about)}"


def _named(plan: Plan, id: str) -> str:
    """Return what a line is called in a reason: by its place for the person, or by its words."""
    first, line = priority(plan), plan.line(id)
    if first and first.id == id:
        return "what matters most to you"
    return quoted(line.name) if line else id


def _of_option(plan: Plan, option: Option, experiment: Experiment) -> str:
    last = last_try(plan, option)
    if not last or not last.result:
        return f"you haven't tried {quoted(option.name)} yet"
    if only_explored(plan, option):
        return "you have asked and watched; doing a little of it would tell you more"
    if last.result.verdict == "keep" and last.rung == experiment.rung:
        return f"{last.id} was worth keeping, and this is another way to do it for longer"
    if last.result.verdict == "keep":
        return _after_kept(last)
    if last.result.verdict == "change":
        return f"you wanted to change something after {last.id}, and this is another way"
    return f"{last.id} left open {_left_open(plan, last.result)}; this takes the least time"


def _left_open(plan: Plan, result: Result) -> str:
    untold = [quoted(line.name) for line in first_lines(plan) if line.id not in result.fit]
    if len(untold) > 1:
        return "how well it fits what you want"
    return f"how well it fits {untold[0]}" if untold else "whether it fits"


def all_taken(plan: Plan, found: Sequence[Probe]) -> Plan:
    """Return the plan with all that is proposed in it."""
    for probe in found:
        plan = taken(plan, probe) if probe.new else plan
    return plan


def taken(plan: Plan, probe: Probe) -> Plan:
    """Return the plan with a proposed try in it."""
    known = plan.goal(probe.experiment.goal)
    return put(plan, probe.experiment if known else with_fields(probe.experiment, {"goal": None}))
