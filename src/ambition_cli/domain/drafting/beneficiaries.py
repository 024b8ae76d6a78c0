"""Who would be better off by the lines of a plan, and the goal that such a line says by itself."""

from collections.abc import Container

from ambition_cli.domain.drafting.texts import Said, said_plainly
from ambition_cli.domain.plan.model import Line, Plan
from ambition_cli.domain.words.outcomes import (
    SEEN,
    Beneficiaries,
    Outcome,
    beneficiaries_in,
    helped_in,
    outcome_in,
)

_ONE_BY_ONE = "three-people-one-change-each"
_NEXT_CHANCE = "the-next-chance-for-it"


def beneficiaries_of(plan: Plan, sources: Container[str]) -> Beneficiaries | None:
    """Return some of those whom the first impact or problem among these ids is about."""
    return beneficiaries_in(*_words(plan, sources))


def helped_of(plan: Plan, sources: Container[str]) -> str | None:
    """Return what stands behind "help": "three residents see where their money goes"."""
    return helped_in(*_words(plan, sources))


def outcome_of(plan: Plan, sources: Container[str]) -> Outcome | None:
    """Return what can be seen of what a goal is drafted from, once it is true of some.

    It is what the impact says, or else how it is without the problem.
    """
    return outcome_in(*_words(plan, sources))


def first_try(plan: Plan, line: Line) -> str | None:
    """Return which experiment comes first where a line says who would be better off, or a picture.

    None where it says neither. The next chance for what is pictured is looked for where no problem
    was put before it: for a problem that matters most something is done about that.
    """
    sources = _said_with(plan, line)
    outcome, some = outcome_of(plan, sources), beneficiaries_of(plan, sources)
    if outcome and outcome.measure == SEEN:
        problems = {one.id for one in plan.ambition.problems}
        return None if plan.interview.matters_most in problems else _NEXT_CHANCE
    return _ONE_BY_ONE if some and some.are_helped else None


def words_for(plan: Plan, line: Line) -> dict[str, Said]:
    """Return {those} who would be better off and what they are {helped} to do, as a line says it.

    The first problem and the first impact are said together.
    """
    sources = _said_with(plan, line)
    some = beneficiaries_of(plan, sources)
    those = some.in_a_sentence if some else None
    said = {
        "those": those,
        "helped": helped_of(plan, sources) or (f"{those}, one by one" if those else None),
    }
    return {name: said_plainly(words) for name, words in said.items() if words}


def _said_with(plan: Plan, line: Line) -> set[str]:
    ambition = plan.ambition
    firsts = {one.id for one in (*ambition.problems[:1], *ambition.impact[:1])}
    return firsts if line.id in firsts else {line.id}


def _words(plan: Plan, sources: Container[str]) -> tuple[str, str, str]:
    impact = next((one.text for one in plan.ambition.impact if one.id in sources), "")
    problem = next((one for one in plan.ambition.problems if one.id in sources), None)
    return impact, problem.text if problem else "", (problem.short if problem else "") or ""
