"""Which experiment settles what somebody would need to find out about an option.

A doubt is tested by what can settle it: whether I can do it by a piece of work that is reviewed,
what others will think by telling them, what the job is like by a week of somebody who has it, money
by sums, a rule by whoever decides on it, and what I'd miss by a week without. Which of these it is
stands in the words of the archetypes.
"""

import re
from collections.abc import Sequence
from typing import Final

from ambition_cli.domain.drafting.catalogue import Archetype
from ambition_cli.domain.drafting.doers import doubt_to_repeat
from ambition_cli.domain.drafting.roles import is_deed, is_the_offer, leads_away
from ambition_cli.domain.drafting.said_doubts import is_about_me, said_doubt, sentences_of
from ambition_cli.domain.drafting.same_work import is_same_work
from ambition_cli.domain.drafting.suiting import MY_WORTH
from ambition_cli.domain.drafting.texts import Said
from ambition_cli.domain.drafting.whom import known, named_in_doubt
from ambition_cli.domain.plan.model import Option, Plan
from ambition_cli.domain.words.forms import without_hedge

KNOWN: Final = "known"  # what an archetype needs: somebody who is known for the option
NEXT_LEVEL: Final = "what-the-next-level-takes"
_DEADLINE: Final = "deadline-and-terms"
_AS_LATE: Final = "who-began-as-late"
_WHO_HIRE: Final = "what-two-who-hire-say"
_WHO_WOULD_PAY: Final = "test-who-would-pay"
_SALE: Final = (
    "two-who-sold-theirs"  # of what exists: one buyer decides, and not five people who might pay
)
_STAYS: Final = "what-could-change-if-i-stay"  # to stay is no role to be tried on
_BEGINS: Final = re.compile(
    r"\b(?:start(?:ing)? (?:over|again|from)|as a (?:junior|beginner)|at the bottom"
    r"|from (?:zero|scratch)|von vorn|bei null|desde cero|de cero|à zéro|do zero|da zero|opnieuw)\b"
    r"|ゼロから|从零|从头",
    re.IGNORECASE,
)
_WORTH_IT: Final = re.compile(
    r"\bworth (?:it|the)\b|\blohnt|\b(?:vale|merece) la pena|\bvaut (?:le coup|la peine)"
    r"|\bvale a pena|\bne vale|\bloont|\bde moeite|意味があ|価値があ|值得|值不值",
    re.IGNORECASE,
)
_TEAM: Final = "team"  # those one works with, who hear of it


def tests_of_doubt(option: Option, plan: Plan, archetypes: Sequence[Archetype]) -> list[Archetype]:
    """Return the tests of what is in doubt about an option, the most particular first.

    The one for any doubt is only for somebody to ask, or for an offer: where nobody is known and
    nothing tells what would settle it, the option is tried, and the doubt is asked about with it.
    """
    doubt = doubt_to_repeat(option)
    if not doubt:
        return []
    suited = [one for one in archetypes if one.purpose == "doubt"]
    told = told_by_doubt(doubt, suited)
    if any(one.id == _AS_LATE for one in told) and not begins_late(option, doubt, plan):
        told = [one for one in told if one.id not in (_AS_LATE, _WHO_HIRE)]
        told += [one for one in suited if one.id == _WHO_HIRE]
    first = plan.ambition.problems[:1]
    worth = (one for one in archetypes if one.id == MY_WORTH)
    if any(one.is_told_by(line.text) for one in worth for line in first):
        told = [one for one in told if one.id != _WHO_HIRE]  # they are asked about that already
    if any(one.id == _SALE for one in told_by_name(option, archetypes)):
        told = [one for one in told if one.id != _WHO_WOULD_PAY]
    if leads_away(option):  # nobody at work is told of what would lead away from there
        told = [one for one in told if _TEAM not in one.needs]
    if (known(option, plan) and not is_about_me(doubt)) or is_the_offer(option, plan):
        told += [one for one in suited if not one.words]
    return told


def begins_late(option: Option, doubt: str, plan: Plan) -> bool:
    """Tell whether a doubt about one's age is of a new trade, and not whether it is worth it.

    Whoever does the work already begins nothing, unless they say so: "as a junior".
    """
    if _BEGINS.search(doubt):
        return True
    return not (_WORTH_IT.search(doubt) or is_same_work(option, plan))


def told_by_doubt(doubt: str, archetypes: Sequence[Archetype]) -> list[Archetype]:
    """Return the tests that a doubt tells by its words; broad ones count where no others do.

    What was said first counts for more than what came in the next sentence.
    """
    parts = (*sentences_of(doubt), doubt)
    told = [one for part in parts for one in archetypes if one.words and one.is_told_by(part)]
    return told or [one for part in parts for one in archetypes if one.may_be_told_by(part)]


def doubt_for(option: Option, test: Archetype, plan: Plan) -> dict[str, Said]:
    """Return what is in doubt as a test puts it: of several sentences, the one it is told by.

    "Would Marta pay for that" is put to Marta, and so it isn't repeated.
    """
    doubt = doubt_to_repeat(option)
    if not doubt:
        return {}
    if test.purpose != "doubt" and is_about_me(doubt):
        return {}
    if not option.knows and named_in_doubt(option, plan):
        return {"doubt": Said(said_doubt(doubt).plain)}
    by_its_words = test.purpose == "doubt" and test.words
    return {"doubt": said_doubt(doubt, test.is_told_by if by_its_words else None)}


def told_by_name(option: Option, archetypes: Sequence[Archetype]) -> list[Archetype]:
    """Return what is made for an option by its name.

    What the next level takes is asked of the manager, and so not about what would lead away.
    """
    names = {option.name, without_hedge(option.name)}
    told = [one for one in archetypes if any(map(one.is_told_by, names))]
    return [one for one in told if one.id != NEXT_LEVEL or not leads_away(option)]


def made_for(told: Sequence[Archetype]) -> list[Archetype]:
    """Return what is made for just this option, so that nothing of a role or a kind comes too."""
    particular = [one for one in told if one.particular]
    return particular[:1] or [one for one in told if one.id == _STAYS]


def made_by_name(option: Option, archetypes: Sequence[Archetype]) -> list[Archetype]:
    """Return what is made for just this option, by its name: of hundreds, few ever are."""
    few = [one for one in archetypes if one.particular or one.id == _STAYS]
    return made_for(told_by_name(option, few))


def beside_whom_they_know(
    option: Option, plan: Plan, archetypes: Sequence[Archetype]
) -> list[Archetype]:
    """Return how to try a job beside whoever is known for it: a week of theirs, a real task."""
    if is_deed(option) or not known(option, plan):
        return []
    return [one for one in archetypes if KNOWN in one.needs]


def terms_of_offer(plan: Plan, archetypes: Sequence[Archetype]) -> list[Archetype]:
    """Return what asks for the terms of an offer, and for its deadline where none was said."""
    said = plan.interview
    known = said.occasion == "offer" and said.occasion_on is not None
    offers = [one for one in archetypes if one.purpose == "offer"]
    return [one for one in offers if (one.id == _DEADLINE) is not known]
