"""What was drafted for somebody, named by what it is about: the drafts change, and so do ids."""

import re
from collections.abc import Sequence

from ambition_cli.domain.plan.model import Experiment, Plan


def first_for(plan: Plan, option: str) -> Experiment:
    """Return the experiment that tries an option first, which another one waits for."""
    return next(one for one in plan.experiments if one.option == option and not one.after)


def next_after(plan: Plan, experiment: Experiment) -> Experiment:
    """Return the experiment that waits for another one."""
    return next(one for one in plan.experiments if one.after == experiment.id)


def serving(plan: Plan, line: str) -> list[str]:
    """Return the ids of the goals and experiments that serve a line."""
    goals = [goal.id for goal in plan.goals if line in goal.serves]
    return goals + [one.id for one in plan.experiments if line in one.serves]


def days_of(experiment: Experiment) -> int:
    """Return how many days an experiment takes, the first and the last one included."""
    assert experiment.starts
    assert experiment.ends
    return (experiment.ends - experiment.starts).days + 1


def by_end(*experiments: Experiment) -> Sequence[str]:
    """Return the ids of experiments that start on one day, the one that ends first in front."""
    return [one.id for one in sorted(experiments, key=days_of)]


def ids_in(text: str) -> set[str]:
    """Return the ids of experiments that are named in a text."""
    return set(re.findall(r"\be\d+\b", text))
