"""Which line of each list comes first: a problem and an impact that share a goal, and a wish."""

from collections.abc import Sequence
from dataclasses import replace

from ambition_cli.domain.drafting.catalogue import Archetype
from ambition_cli.domain.drafting.families import has_own
from ambition_cli.domain.drafting.heard import Heard, heard_in
from ambition_cli.domain.plan.model import Line, Plan
from ambition_cli.domain.words.forms import Form, phrase_of
from ambition_cli.domain.words.stems import share_of_stems

_NO_DEED = ("being", "feeling", "having", "getting")


def heard_together(plan: Plan, archetypes: Sequence[Archetype]) -> Heard:
    """Return what drafts may speak of, the problem and the impact in front belonging together.

    "Whoever is on call sleeps" goes with "alerts at 3am", also where that is the second problem.
    What matters most stays in front, or else the first problem; where nothing shows that another
    line belongs to it, the order stays as it was given. Of what they want more of, the first comes
    for which something is made: "writing exercises" before "the moment when it clicks".
    """
    heard = heard_in(plan)
    ambition = heard.plan.ambition
    lists = {"more_of": _wish_first(plan, ambition.more_of, archetypes)}
    if ambition.problems and ambition.impact:
        by_impact = ambition.impact[0].id == plan.interview.matters_most
        fixed, other = ("impact", "problems") if by_impact else ("problems", "impact")
        lists[other] = _in_order(getattr(ambition, fixed)[0], getattr(ambition, other), archetypes)
    lens = heard.plan.model_copy(update={"ambition": ambition.model_copy(update=lists)})
    return replace(heard, plan=lens)


def _wish_first(
    plan: Plan, wishes: tuple[Line, ...], archetypes: Sequence[Archetype]
) -> tuple[Line, ...]:
    """Return what they want more of, something that can be tried as such in front.

    What matters most stays there, that of which the hours are counted, and what says what is done:
    "reviewing first contributions" is a try by itself, "the moment when it clicks" is none.
    """
    first = next(iter(wishes), None)
    if not first or first.baseline_hours is not None:
        return wishes
    said = phrase_of(first.text, "more_of")
    words = (said.words or "").split() if said and said.form is Form.ING else []
    doing = len(words) > 1 and words[0].lower() not in _NO_DEED
    if first.id == plan.interview.matters_most or doing:
        return wishes
    made = next((one for one in wishes if has_own(archetypes, "practise", one)), first)
    return (made, *(one for one in wishes if one != made))


def _in_order(
    to: Line, lines: tuple[Line, ...], archetypes: Sequence[Archetype]
) -> tuple[Line, ...]:
    """Return the lines, the one in front that belongs to another, if the first one doesn't."""
    if len(lines) < 2:
        return lines
    mate = next((one for one in lines if _belong_together(to, one, archetypes)), lines[0])
    return (mate, *(one for one in lines if one != mate))


def _belong_together(one: Line, other: Line, archetypes: Sequence[Archetype]) -> bool:
    """Tell whether two lines share a longer word, or what is made for problems like one of them."""
    if share_of_stems(one.text, other.text):
        return True
    made = (each for each in archetypes if each.purpose == "problem" and each.words and each.aims)
    return any(each.is_told_by(one.text) and each.is_told_by(other.text) for each in made)
