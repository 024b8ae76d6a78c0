"""What a review asks, so that it takes two minutes: what is most urgent first, and not too much."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field

from ambition_cli.domain.plan import goals
from ambition_cli.domain.plan.model import Experiment, Goal, Option, Plan
from ambition_cli.domain.progress.decisions import decided_to_look_back_on
from ambition_cli.domain.progress.overdue import Overdue, to_decide
from ambition_cli.domain.progress.promises import due_promises
from ambition_cli.domain.progress.review import Assumption, assumption

MOST_PROMPTS = 8
ALWAYS = 3  # what went well, what didn't, what comes next
_FOR_A_VERDICT = 2  # how it turned out, and what was learned


@dataclass
class Agenda:
    """What a review asks about, and the records for which it has no room."""

    experiments: list[Overdue] = field(default_factory=list)
    goals: list[Goal] = field(default_factory=list)
    options: list[Option] = field(default_factory=list)
    assumed: Assumption | None = None
    left: list[Goal | Experiment] = field(default_factory=list)


@dataclass(frozen=True)
class _Topic:
    about: Overdue | Goal | Option | Assumption
    prompts: int = 1


def agenda(plan: Plan, today: dt.date) -> Agenda:
    """Return what a review asks: as much as fits, and one thing however long that takes.

    What is over comes first, then goals past their date and what never started; where goals stand
    comes next, and then what has gone quiet, was decided some weeks ago, or was assumed.
    """
    asks_of_promises = bool(due_promises(plan, today))  # in one prompt
    found, room = Agenda(), MOST_PROMPTS - ALWAYS - asks_of_promises
    for topic in _topics(plan, today):
        fits = topic.prompts <= room
        _put(found, topic.about, asked=fits)
        room -= topic.prompts if fits else 0
    found.goals.sort(key=plan.goals.index)
    return found


def is_over(one: Goal | Experiment, today: dt.date) -> bool:
    """Tell whether an experiment runs past its end: a review asks how it turned out."""
    if not isinstance(one, Experiment) or not one.is_running:
        return False
    return one.ends is not None and one.ends < today


def is_overdue(plan: Plan, goal: Goal, today: dt.date) -> bool:
    """Tell whether a review closes a goal unless it is moved: it is past its date."""
    waits = any(one.record.id == goal.id for one in to_decide(plan, today))
    return waits and goal.due is not None and goal.due < today


def asks_where(goal: Goal) -> bool:
    """Tell whether there is a number to ask for; options that are decided on count themselves."""
    is_counted = goal.target is not None or goals.stands_at(goal) is not None
    return is_counted and not goals.counts_verdicts(goal.measure)


def _topics(plan: Plan, today: dt.date) -> Iterator[_Topic]:
    """Yield what there is to ask, the most urgent first."""
    waiting = to_decide(plan, today)
    running = [one for one in waiting if one.record.status == "running"]
    over = [one for one in running if is_over(one.record, today)]
    active = goals.active(plan)
    late = [goal for goal in active if is_overdue(plan, goal, today)]
    yield from (_Topic(one, _FOR_A_VERDICT) for one in over)
    yield from (_Topic(goal) for goal in late)
    yield from (_Topic(one) for one in waiting if one.record.status == "planned")
    yield from (_Topic(goal, int(asks_where(goal))) for goal in active if goal not in late)
    yield from (_Topic(one) for one in running if one not in over)
    yield from (_Topic(option) for option in decided_to_look_back_on(plan, today))
    assumed = assumption(plan)
    if assumed:
        yield _Topic(assumed)


def _put(found: Agenda, about: Overdue | Goal | Option | Assumption, *, asked: bool) -> None:
    if isinstance(about, Assumption):
        found.assumed = about if asked else None
    elif isinstance(about, Option):
        found.options += [about] if asked else []
    elif not asked:
        found.left.append(about.record if isinstance(about, Overdue) else about)
    elif isinstance(about, Goal):
        found.goals.append(about)
    else:
        found.experiments.append(about)
