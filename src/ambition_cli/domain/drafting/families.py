"""Families of goals: what a goal is about, by its pattern or by what it was drafted from."""

from collections.abc import Sequence
from typing import Final

from ambition_cli.domain.drafting.catalogue import Archetype, Pattern
from ambition_cli.domain.drafting.heard import Heard, is_question
from ambition_cli.domain.plan.goals import counts_hours, counts_verdicts
from ambition_cli.domain.plan.lines import priority
from ambition_cli.domain.plan.model import Goal, Line, Plan
from ambition_cli.domain.words.choices import HEADINGS

FAMILIES: Final = (
    "relieve", "contribute", "second", "practise", "answer", "discover", "find-out",
)  # fmt: skip
# Once the first problem is removed, a goal about the second is one about the first.
KIN: Final = {"contribute": "second", "second": "contribute"}


def family_of(pattern_id: str) -> str:
    """Return the family that a pattern is a variant of."""
    return next(family for family in FAMILIES if pattern_id.startswith(family))


def family_of_goal(plan: Plan, goal: Goal) -> str:
    """Return the family of a goal by what it was drafted from, or else by what it serves.

    Not by its words: these are the person's to change, and ours have changed over the years.
    """
    if counts_verdicts(goal.measure) or counts_hours(goal.measure):
        return "find-out" if counts_verdicts(goal.measure) else "practise"
    about = set(goal.drafted_from or goal.serves)
    if about & {option.id for option in plan.options}:
        return "find-out"
    if about and about <= {line.id for line in plan.ambition.less_of}:
        return "relieve"
    if about and about <= set(HEADINGS):
        return "discover"
    if about and about <= _questions_among(plan, about):
        return "answer"
    if about and about <= {line.id for line in plan.ambition.problems[1:]}:
        return "second"
    practised = {line.id for line in plan.ambition.more_of}
    return "practise" if about and about <= practised else "contribute"


def _questions_among(plan: Plan, ids: set[str]) -> set[str]:
    """Return which of some lines are questions of one's own."""
    return {
        line.id
        for heading in HEADINGS
        for line in getattr(plan.ambition, heading)
        if line.id in ids and is_question(line, heading)
    }


def puts_less_first(plan: Plan) -> bool:
    """Tell whether what matters most is to do less of something."""
    return plan.interview.matters_most in {one.id for one in plan.ambition.less_of}


def of_most(plan: Plan) -> set[str]:
    """Return the ids of the line that matters most and of the problem that shares its goal.

    That line may be one of their own questions.
    """
    most, ambition, chosen = priority(plan), plan.ambition, plan.interview.matters_most
    if chosen and puts_less_first(plan):  # "weekend emergencies"
        return {chosen}
    shares = most in ambition.impact[:1]
    return {one.id for one in (most, *(ambition.problems[:1] if shares else ())) if one}


def pattern_of(plan: Plan, goal: Goal, patterns: Sequence[Pattern]) -> Pattern:
    """Return the pattern of a goal's family that is made for what it was drafted from."""
    about, family = set(goal.drafted_from or goal.serves), family_of_goal(plan, goal)
    when = {"practise": "more_of", "answer": "question", "relieve": "less"}.get(family, family)
    if family == "contribute":
        problem = bool(about & {line.id for line in plan.ambition.problems})
        impact = bool(about & {line.id for line in plan.ambition.impact})
        when = "both" if problem and impact else "impact" if impact else "problem"
    elif family in ("discover", "find-out"):
        one = {"discover": "heading", "find-out": "option"}[family]
        when = one if len(about) == 1 else f"{one}s"
    return next(
        pattern
        for pattern in patterns
        if pattern.when == when and pattern.heading in (None, *about)
    )


def next_problem(heard: Heard, archetypes: Sequence[Archetype]) -> Line | None:
    """Return the second problem, where something is made for just that."""
    problems = heard.plan.ambition.problems[1:2]
    made = [line for line in problems if has_own(archetypes, "problem", line)]
    return None if heard.plan.interview.light else next(iter(made), None)


def second_problem(heard: Heard, archetypes: Sequence[Archetype]) -> Line | None:
    """Return the second problem, where it gets a goal of its own.

    It does where something is made for it, and where the goal would else be to find time for what
    somebody wants more of, or there is room for a third.
    """
    plan, second = heard.plan, next_problem(heard, archetypes)
    wish = next(iter(plan.ambition.more_of), None)
    counts = wish is not None and (
        wish.baseline_hours is not None
        or wish.id == plan.interview.matters_most
        or has_own(archetypes, "practise", wish)
    )
    decides = any(one.is_open for one in plan.options)
    return None if counts and decides else second


def has_own(archetypes: Sequence[Archetype], purpose: str, line: Line) -> bool:
    """Tell whether something is made for what a line says, with a goal of its own."""
    suited = (one for one in archetypes if one.purpose == purpose and one.words and one.aims)
    return any(one.is_told_by(line.text) for one in suited)
