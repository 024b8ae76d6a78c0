"""How long a first interview gets: nobody is put more than forty prompts.

Whoever fills every list has said a great deal: they are asked about fewer doubts, and the rest of
what the program can do without is left out. Later rounds type no list again, and have no limit.
"""

from typing import Final

from ambition_cli.domain.plan.helpers import has_manager
from ambition_cli.domain.plan.model import Plan, all_lines

MOST_PROMPTS: Final = 40
MAYBE_ASKED: Final = "maybe"
"""Stands among the follow-ups put for each time that the kind of an answer was asked about."""
_ONCE: Final = 13
"""Occasion, name, usual answer, today, hard no, its tags, what matters most, hours, obstacle, when
and where, and the screens of lines, goals and experiments: each takes one prompt, if it is put."""
_HELPERS: Final = 2
_OWN_GOAL: Final = 2  # the goal, and what it counts
_MOST_BESIDES: Final = 5  # as many as can be made up for by what is left out later
_OF_OCCASION: Final = {"review": 1, "offer": 2, "change": 2, "stuck": 2, "worn_out": 1}
_LISTS: Final = (("problems", 3), ("impact", 3), ("more_of", 3), ("less_of", 3))
_OPTIONS: Final = 8


def room(plan: Plan) -> int:
    """Return how many prompts are left for what is not needed, given what was said so far."""
    if plan.goals:
        return MOST_PROMPTS
    said = plan.interview
    elsewhere = sum(1 for one in (said.strain, said.lost, said.keep) if one)
    put = _ONCE + _HELPERS + len(said.followed) + len(said.unknown)
    put += _OF_OCCASION.get(said.occasion or "", elsewhere)
    lists = [(len(getattr(plan.ambition, name)), most) for name, most in _LISTS]
    lists.append((len(plan.options), _OPTIONS))
    put += sum(min(count + 1, most) for count, most in lists)  # Enter ends one that is not full
    put += len(all_lines(plan)) - sum(count for count, _ in lists[:-1])  # conditions
    return MOST_PROMPTS - put


def doubts_to_ask(plan: Plan, most: int) -> int:
    """Return about how many options is asked what there is to find out."""
    return max(0, min(most, room(plan) - 1 - _OWN_GOAL))


def asks_not_for(plan: Plan, doubts: int) -> bool:
    """Tell whether it is asked what to keep from a manager, beside so many doubts."""
    return has_manager(plan) and room(plan) - doubts > _OWN_GOAL


def asks_own(plan: Plan, doubts: int, before: int) -> bool:
    """Tell whether one more is asked about a goal of their own, after so many about it before."""
    return room(plan) - doubts - asks_not_for(plan, doubts) > before


def may_follow_up(plan: Plan) -> bool:
    """Tell whether an answer may lead to one more question, its kind or what stands behind it."""
    said = plan.interview
    besides = len(said.followed) + _OF_OCCASION.get(said.occasion or "", 0)
    return besides < _MOST_BESIDES and room(plan) > 0
