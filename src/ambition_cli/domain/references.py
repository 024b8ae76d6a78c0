"""References between records: each id is there once, and what is referred to exists."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ambition_cli.domain.plan import Plan
    from ambition_cli.domain.trying import Experiment, Goal


def broken_references(plan: Plan, headings: Iterable[str]) -> Iterator[str]:
    """Name, each in one sentence, an id that is there twice and a reference to what is not there.

    Goals and experiments may refer to a heading by name where it has no line yet.
    """
    ambition = plan.ambition
    lines = {
        "ambition.problems": [line.id for line in ambition.problems],
        "ambition.impact": [line.id for line in ambition.impact],
        "ambition.more_of": [line.id for line in ambition.more_of],
        "ambition.less_of": [line.id for line in ambition.less_of],
    }
    others = {
        "options": [option.id for option in plan.options],
        "goals": [goal.id for goal in plan.goals],
        "experiments": [experiment.id for experiment in plan.experiments],
    }
    here = [(id, place) for place, ids in (lines | others).items() for id in ids]
    times = Counter(id for id, _ in here)
    for id, place in reversed(here):
        if times[id] > 1:
            yield f"{place}.{id}.id: is given {times[id]} times; give each record its own"
    matters_most = plan.interview.matters_most
    if matters_most and all(matters_most not in ids for ids in lines.values()):
        yield f"interview.matters_most: names {matters_most}, and there is no such line"
    # A dropped line lives on in `changes`, so that what once served it still says so.
    known = {*times, *headings, *(change.line for change in plan.changes)}
    for option in plan.options:
        for weighing in option.weighed:
            yield from _missing(f"options.{option.id}.weighed.lines", weighing.lines, known)
    for goal in plan.goals:
        yield from _of_goal(goal, known)
    for experiment in plan.experiments:
        yield from _of_experiment(experiment, known)
    for change in plan.changes:
        yield from _missing("changes.from_experiment", [change.from_experiment], known)


def _of_goal(goal: Goal, known: set[str]) -> Iterator[str]:
    yield from _missing(f"goals.{goal.id}.serves", goal.serves, known)
    yield from _missing(f"goals.{goal.id}.drafted_from", goal.drafted_from, known)


def _of_experiment(experiment: Experiment, known: set[str]) -> Iterator[str]:
    at = f"experiments.{experiment.id}"
    yield from _missing(f"{at}.serves", experiment.serves, known)
    yield from _missing(f"{at}.drafted_from", experiment.drafted_from, known)
    yield from _missing(f"{at}.option", [experiment.option], known)
    yield from _missing(f"{at}.goal", [experiment.goal], known)
    yield from _missing(f"{at}.after", [experiment.after], known)
    if experiment.result:
        yield from _missing(f"{at}.result.fit", experiment.result.fit, known)


def _missing(path: str, ids: Iterable[str | None], known: set[str]) -> Iterator[str]:
    for id in ids:
        if id and id not in known:
            yield f"{path}: names {id}, and there is no such record"
