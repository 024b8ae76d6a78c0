"""Whether a goal's title was drafted, or is in the person's own words."""

import re
from functools import cache

from ambition_cli.domain.drafting.beneficiaries import outcome_of
from ambition_cli.domain.drafting.catalogue import Catalogue
from ambition_cli.domain.drafting.figures import figure_in
from ambition_cli.domain.drafting.texts import variants_of
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.words.matching import fold


def is_ours(title: str, plan: Plan, catalogue: Catalogue) -> bool:
    """Tell whether a goal's title is one of ours, now or earlier, whatever words stand in it.

    One that is a line of the plan, and nothing else, was drafted from it.
    """
    patterns = catalogue.patterns
    ambition = plan.ambition
    ids = [one.id for one in ambition.problems]
    about = [(one.id, *ids[:1]) for one in ambition.impact] + [(id,) for id in ids]
    outcomes = [outcome_of(plan, sources) for sources in about]
    said = [*(line.text for line in ambition.impact), *(one.title for one in outcomes if one)]
    figures = [figure for one in ambition.problems if (figure := figure_in(one.text))]
    said += [one.goal for one in figures]
    if fold(title) in map(fold, said):
        return True
    aims = [one.aims for one in catalogue.archetypes if one.aims]
    plain = [one for one in aims if isinstance(one, str)]
    if any(title.startswith(one) or title.endswith(one[1:]) for one in plain):
        return True
    texts = [one.title for one in patterns] + [one.until.title for one in patterns if one.until]
    texts += aims
    texts += [one.general for one in patterns if one.general]
    earlier = [variant for one in patterns for variant in one.formerly]
    variants = [variant for text in texts for variant in variants_of(text).values()] + earlier
    return any(_with_any_words(variant).fullmatch(title) for variant in variants)


@cache
def _with_any_words(variant: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\\{\w+(?:\\\|.*?)?\\\}", ".+", re.escape(variant)), re.DOTALL)
