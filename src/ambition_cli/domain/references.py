"""References between records: each id is there once, and what is referred to exists."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ambition_cli.domain.plan import Plan

    _Ids = Collection[str | None]


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
    times = Counter(chain(*lines.values(), *others.values()))
    if len(times) < times.total():
        yield from _given_twice(lines | others, times)
    matters_most = plan.interview.matters_most
    if matters_most and all(matters_most not in ids for ids in lines.values()):
        yield f"interview.matters_most: names {matters_most}, and there is no such line"
    # A dropped line lives on in `changes`, so that what once served it still says so.
    known = {None, *times, *headings, *(change.line for change in plan.changes)}
    for place, field, ids_of in _REFERENCES:
        records = getattr(plan, place)
        # All are there in most plans, and to see that at once is quick.
        if not known.issuperset(chain.from_iterable(map(ids_of, records))):
            yield from _missing(place, field, ((one, ids_of(one)) for one in records), known)


def _given_twice(ids: dict[str, list[str]], times: Counter[str]) -> Iterator[str]:
    here = [(id, place) for place, given in ids.items() for id in given]
    for id, place in reversed(here):
        if times[id] > 1:
            yield f"{place}.{id}.id: is given {times[id]} times; give each record its own"


def _missing(
    place: str, field: str, referred: Iterable[tuple[Any, _Ids]], known: set[str | None]
) -> Iterator[str]:
    for record, ids in referred:
        at = f"{place}.{record.id}" if hasattr(record, "id") else place
        for id in ids:
            if id not in known:
                yield f"{at}.{field}: names {id}, and there is no such record"


_REFERENCES: tuple[tuple[str, str, Callable[[Any], _Ids]], ...] = (
    ("options", "weighed.lines", lambda one: [id for each in one.weighed for id in each.lines]),
    ("goals", "serves", attrgetter("serves")),
    ("goals", "drafted_from", attrgetter("drafted_from")),
    ("experiments", "serves", attrgetter("serves")),
    ("experiments", "drafted_from", attrgetter("drafted_from")),
    ("experiments", "option", lambda one: (one.option,)),
    ("experiments", "goal", lambda one: (one.goal,)),
    ("experiments", "after", lambda one: (one.after,)),
    ("experiments", "result.fit", lambda one: one.result.fit if one.result else ()),
    ("changes", "from_experiment", lambda one: (one.from_experiment,)),
)
