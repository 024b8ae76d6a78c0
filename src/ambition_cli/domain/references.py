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
    lines = [*ambition.problems, *ambition.impact, *ambition.more_of, *ambition.less_of]
    here = [line.id for line in lines] + [option.id for option in plan.options]
    here += [goal.id for goal in plan.goals] + [one.id for one in plan.experiments]
    for id, times in Counter(here).items():
        if times > 1:
            yield f"{_list_of(id)}.{id}.id: is given {times} times; give each record its own"
    matters_most = plan.interview.matters_most
    if matters_most and matters_most not in {line.id for line in lines}:
        yield f"interview.matters_most: names {matters_most}, and there is no such line"
    # A dropped line lives on in `changes`, so that what once served it still says so.
    known = {*here, *headings, *(change.line for change in plan.changes)}
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


def _list_of(id: str) -> str:
    lists = {"o": "options", "g": "goals", "e": "experiments"}
    headings = {"p": "problems", "i": "impact", "m": "more_of", "l": "less_of"}
    return lists.get(id[:1]) or f"ambition.{headings.get(id[:1], 'problems')}"


def _missing(path: str, ids: Iterable[str | None], known: set[str]) -> Iterator[str]:
    for id in ids:
        if id and id not in known:
            yield f"{path}: names {id}, and there is no such record"
