"""What was tried of an option so far, and where that leaves the next try."""

import datetime as dt

from ambition_cli.domain.fields import RUNGS, Verdict
from ambition_cli.domain.kinds import first_rung, kind_of
from ambition_cli.domain.plan import Option, Plan
from ambition_cli.domain.trying import Experiment
from ambition_cli.domain.wording import shortened

_HIGHEST = RUNGS.index("part-time")  # for real is the person's own to begin


def option_of(plan: Plan, experiment: Experiment) -> Option | None:
    """Return the option that an experiment tries on."""
    return next((one for one in plan.options if one.id == experiment.option), None)


def title_with_option(plan: Plan, experiment: Experiment) -> str:
    """Return a title that stands alone: a drafted one with what it tries on behind a colon."""
    option = option_of(plan, experiment)
    if not option or not experiment.archetype:
        return experiment.title
    return f"{experiment.title}: {shortened(option.name)}"


def last_verdict(plan: Plan, option: Option) -> Verdict | None:
    """Return the latest verdict on an option."""
    last = last_try(plan, option)
    return last.result.verdict if last and last.result else None


def lowest_rung(plan: Plan, option: Option) -> int:
    """Return the rung, as its position, at which the next try of an option begins.

    After keep the one above; after change or unclear the same one, in another way. What was only
    talked about and watched so far is done next.
    """
    last = last_try(plan, option)
    if not last or not last.result or not last.rung:
        return RUNGS.index(first_rung(kind_of(option)))
    if only_explored(plan, option):
        return RUNGS.index("one-off")
    rung = RUNGS.index(last.rung)
    return min(rung + 1, _HIGHEST) if last.result.verdict == "keep" else min(rung, _HIGHEST)


def only_explored(plan: Plan, option: Option) -> bool:
    """Tell whether an option was talked about or watched, twice or more, and never done."""
    ended = [one for one in plan.experiments if one.option == option.id and one.result]
    small = [one for one in ended if one.rung in ("talk", "watch")]
    return len(small) >= 2 and len(small) == len(ended)


def last_try(plan: Plan, option: Option) -> Experiment | None:
    """Return the latest try of an option that has a verdict."""
    tried = [one for one in plan.experiments if one.option == option.id and one.result]
    return max(tried, key=lambda one: one.result.on if one.result else dt.date.min, default=None)


def under_way(plan: Plan) -> set[str]:
    """Return the options, lines and headings that something planned or running is about."""
    return {one.option or (one.drafted_from or ("",))[0] for one in to_come(plan)}


def to_come(plan: Plan) -> list[Experiment]:
    """Return what is still to end.

    What waits behind a try that was not kept does not count: its turn may never come.
    """
    not_kept = {one.id for one in plan.experiments if one.result and one.result.verdict != "keep"}
    return [
        one
        for one in plan.experiments
        if one.status in ("later", "planned", "running", "paused")
        and not (one.status == "later" and one.after in not_kept)
    ]


def taken_up(plan: Plan) -> set[str]:
    """Return the options, lines and headings that the experiments of this round are about."""
    return {
        one.option or (one.drafted_from or ("",))[0]
        for one in plan.experiments
        if one.round == plan.person.round or one.status in ("running", "paused")
    }


def used_archetypes(plan: Plan) -> set[str]:
    """Return the archetypes of this round, and of whatever was really begun before."""
    return {
        one.archetype
        for one in plan.experiments
        if one.archetype and (one.round == plan.person.round or one.started)
    }
