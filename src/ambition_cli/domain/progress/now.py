"""Where a person is: the week of the round, what is under way, and the one next action."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from ambition_cli.domain.drafting.rounds import is_over
from ambition_cli.domain.plan.experiments import title_with_option
from ambition_cli.domain.plan.goals import active, all_there, months_of
from ambition_cli.domain.plan.model import Experiment, Plan
from ambition_cli.domain.words.dates import add_months, plain
from ambition_cli.domain.words.wording import one_word

_DAY = dt.timedelta(days=1)
_SOON, _LATE = -3 * _DAY, 7 * _DAY  # around the day of a review, or of the answer to an offer


@dataclass(frozen=True)
class NextAction:
    """The one thing to do next: in words, when, and the command to type with it."""

    words: str
    when: str
    command: str
    meaning: str
    of: str = ""  # the title of the record that it is about


def week_of(plan: Plan, today: dt.date) -> tuple[int, int] | None:
    """Return which week of how many the round is in."""
    begun = plan.person.round_started
    if not begun:
        return None
    weeks = -(-(add_months(begun, months_of(plan)) - begun).days // 7)
    return max(1, (today - begun).days // 7 + 1), weeks


def running(plan: Plan) -> list[Experiment]:
    """Return what is being tried now, the one that ends first in front."""
    found = [one for one in plan.experiments if one.is_running]
    return sorted(found, key=lambda one: one.ends or dt.date.max)


def running_for(plan: Plan, goal_id: str) -> list[Experiment]:
    """Return what is being tried now for a goal."""
    return [one for one in running(plan) if one.goal == goal_id]


def addressed(plan: Plan, words: Sequence[str]) -> tuple[str | None, str | None]:
    """Return the id of the experiment that words begin with, if any, and the rest as one text.

    People type `ambition log e1 went well`, without quotes around the text or a flag for the id.
    """
    ids = {one.id for one in plan.experiments}
    id = words[0].casefold() if words and words[0].casefold() in ids else None
    text = words[1:] if id else words
    return id, " ".join(text) if text else None


def meant(experiments: Sequence[Experiment], reply: str) -> str:
    """Return the id of the one experiment meant by its id, or by how its title begins."""
    from ambition_cli.domain.words.choosing import one_meant  # noqa: PLC0415  no screen reads that

    ids, titles = [one.id for one in experiments], [one.title for one in experiments]
    return ids[one_meant(reply, titles, ids=ids, enter=", or the beginning of its title") - 1]


def upcoming(plan: Plan) -> list[Experiment]:
    """Return what is planned, the first to start in front."""
    found = [one for one in plan.experiments if one.is_planned]
    return sorted(found, key=lambda one: one.starts or dt.date.max)


def next_action(plan: Plan, today: dt.date) -> NextAction | None:
    """Return the one next action: end what is over, go on with what runs, start what is due.

    A review or an offer that has to be answered in these days comes first.
    """
    if is_over(plan, today) and plan.interview.finished:
        words = f"Round {plan.person.round} is over. Look back, and start the next one"
        return NextAction(words, "", "ambition interview --next-round", "takes ten minutes")
    dated = _answering(plan, today) or _reviewed(plan, today)
    if dated:
        return dated
    when = plan.interview.when_where or ""
    now, planned = running(plan), upcoming(plan)
    over = [one for one in now if one.ends and one.ends < today]
    if over:
        command = f"ambition experiments finish {one_word(over[0].id)}"
        of, words = title_with_option(plan, over[0]), "Say how this experiment turned out"
        return NextAction(words, "", command, "asks a few questions", of)
    due = [one for one in planned if one.starts and one.starts <= today]
    if due and not (now and _noted_lately(now[0], today)):
        return _beginning(plan, due[0])
    if now:
        command = f'ambition experiments log {one_word(now[0].id)} "…"'
        of = title_with_option(plan, now[0])
        return NextAction(_next_step(now[0]), when, command, "once you've done it", of)
    if planned:
        return _beginning(plan, planned[0])
    goals = active(plan)
    there = [goal for goal in goals if all_there(goal)]
    if there:
        command = f"ambition goals close {one_word(there[0].id)} --reached"
        words = "You've reached this goal, so close it"
        return NextAction(words, "", command, "closes it", there[0].title)
    if goals:
        command = f"ambition goals progress {one_word(goals[0].id)} NUMBER"
        words = "Note how far you've got with this goal"
        return NextAction(words, "", command, "takes a minute", goals[0].title)
    return None


def _answering(plan: Plan, today: dt.date) -> NextAction | None:
    """Return that an offer is to be answered, around the day on which the answer is owed."""
    owed = plan.interview.occasion_on if plan.interview.occasion == "offer" else None
    if not owed or not _SOON <= today - owed <= _LATE:
        return None
    offer = next((one for one in plan.options if one.source == "weigh" and one.is_open), None)
    if not offer:
        return None
    when = f"by {plain(owed, today)}" if today <= owed else f"it was due on {plain(owed, today)}"
    command = f"ambition weigh {one_word(offer.id)}"
    means = "compares it with what you want"
    return NextAction("Decide on your answer to the offer", when, command, means, offer.name)


def _reviewed(plan: Plan, today: dt.date) -> NextAction | None:
    """Return that a review is near, in the last days before it; none once it is over."""
    on = plan.interview.occasion_on if plan.interview.occasion == "review" else None
    if not on or not _SOON <= today - on <= 0 * _DAY:
        return None
    words = "Practise what you'll say in your review or one-to-one"
    when = "it's today" if on == today else f"it's on {plain(on, today)}"
    return NextAction(words, when, "ambition rehearse", "takes two minutes")


def _beginning(plan: Plan, experiment: Experiment) -> NextAction:
    command, when = (
        f"ambition experiments start {one_word(experiment.id)}",
        plan.interview.when_where or "",
    )
    of = title_with_option(plan, experiment)
    return NextAction(first_step(experiment), when, command, "when you start", of)


def _noted_lately(experiment: Experiment, today: dt.date) -> bool:
    begun = experiment.started or today
    last = experiment.log[-1].on if experiment.log else begun
    return today - last <= 7 * _DAY


def first_step(experiment: Experiment) -> str:
    """Return the first step of an experiment, or its title where it has none."""
    return experiment.steps[0] if experiment.steps else experiment.title


def _next_step(experiment: Experiment) -> str:
    """Return the step that is likely next: each log entry counts as one step done."""
    if not experiment.steps:
        return experiment.title
    return experiment.steps[min(len(experiment.log), len(experiment.steps) - 1)]
