"""What answers are to drafts: what a try would teach, what an option is about, what gives way."""

import re
from collections.abc import Sequence

from ambition_cli.domain.drafting.catalogue import Archetype
from ambition_cli.domain.drafting.fitting import Choice
from ambition_cli.domain.drafting.heard import is_vague
from ambition_cli.domain.drafting.suiting import is_counted
from ambition_cli.domain.plan.fit import fit_of, unknown_share
from ambition_cli.domain.plan.lines import first_lines, priority
from ambition_cli.domain.plan.model import Line, Option, Plan, Result, lines_of
from ambition_cli.domain.words.matching import fold
from ambition_cli.domain.words.stems import share_of_stems

LOVED = 4  # of 5: what was kept at this or more comes before what was merely named

# What is to be less and holds no hour that could be swapped.
_TIMES = re.compile(
    r"^being\b|\b(?:evenings?|nights?|weekends?|on call|oncall|travel\w*|overtime|late|away|calls?"
    r"|pager|abend\w*|nacht\w*|wochenend\w*|uberstunden|noches?|soirs?|nuits?)\b|夜|残業|休日|出張|加班"
)


def taught_per_hour(plan: Plan, choice: Choice) -> float:
    """Return what a try would teach per hour: unknown fit, by the priority of its line."""
    line = next((one for one in lines_of(plan) if one.id in choice.serves), None)
    option = plan.option(choice.about)
    if not line or not option:
        return _weight(plan, line) / choice.archetype.hours
    own = line if share(option, line) else None  # a line taken for want of a closer one
    known = fit_of(plan, option).by_line[line.id]
    return unknown_share(known) * _weight(plan, own) / choice.archetype.hours


def _weight(plan: Plan, line: Line | None) -> int:
    """Return 3 for the line that matters most, 2 for the first of a heading, 1 for the rest."""
    if not line:
        return 1
    return 3 if line == priority(plan) else 2 if line in first_lines(plan) else 1


def closest_line(plan: Plan, option: Option) -> Line | None:
    """Return the line that shares most words with an option, or else the one that matters most."""
    best = max(lines_of(plan), key=lambda line: share(option, line), default=None)
    return best if best and share(option, best) else priority(plan)


def share(option: Option, line: Line) -> float:
    """Return how many of a line's longer words stand in an option's name, 0 to 1."""
    return share_of_stems(line.text, option.name)


def line_to_take_from(plan: Plan, archetypes: Sequence[Archetype]) -> Line | None:
    """Return the line of what is to be less that an hour can be taken from.

    None that is a hard no, which is not to be done at all, or is no work that has hours: a time of
    day, "relocating", or "being the only one who knows". And none that has an experiment of its
    own, as status meetings have.
    """
    own = [one for one in archetypes if one.purpose == "less" and one.words]
    free = (
        line
        for line in plan.ambition.less_of
        if not (line.hard_no or is_vague(line, "less_of"))
        and is_counted(line, archetypes)
        and not any(one.is_told_by(line.text) for one in own)
    )
    return next((line for line in free if not _TIMES.search(fold(line.text))), None)


def liked(result: Result) -> int:
    """Return how well something was liked that was kept at 4 or 5; else 0."""
    high = result.verdict == "keep" and (result.liking or 0) >= LOVED
    return result.liking or 0 if high else 0
