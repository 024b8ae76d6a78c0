"""Experiments, chosen from the catalogue for what the answers leave open.

How many: as few as somebody would begin on a weeknight. At most three with an hour a week, four
with up to three, five with up to six and six with more; three of an hour or so in a light plan, and
two for somebody who likes it as it is. In four months or more there is one more where something is
made for the second problem, too. There are more only where five weeks would be empty otherwise, or
where an option that a goal decides between would have none: two more, and seven in all. One runs
at a time; two with eight hours a week, or where an answer is owed soon.

Which: what matters most comes first, or in a light plan what would bring relief. Then the first of
each list and the first three options, what is lived with or done before what is only talked about;
then the seconds of each list. Nothing gets a second experiment before everything has had a first.

One experiment stands for several where that is true: an hour a week that is swapped gives time to
what is to be more and takes it from what is to be less, and an option that is about something to
do more of puts it to the test ("Teaching a course" and "teaching").

What a goal promises is done and not only talked about, where the hours allow it: something for
three people who have the first problem, and hours every week for the first thing to do more of.

When: what is offered, what matters most, a hard no, what nobody knows yet and the first thing to do
more of begin as soon as there is room; the rest is spread over the months. Nothing that needs
others lies over the turn of the year, or over what else the answers say is closed (calendar.toml).

What gets none now is saved for later, and is named with the reason: enough to begin with, no hours,
no room in the months or before the day of a decision, or nothing else to suggest.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from ambition_cli.domain.drafting.catalogue import Catalogue
from ambition_cli.domain.drafting.choosing import Choosing
from ambition_cli.domain.drafting.families import next_problem
from ambition_cli.domain.drafting.fitting import Choice, Fitting
from ambition_cli.domain.drafting.goals import (
    Draft,
    is_light,
)
from ambition_cli.domain.drafting.together import heard_together
from ambition_cli.domain.plan.experiments import (
    taken_up,
    under_way,
)
from ambition_cli.domain.plan.goals import months_of
from ambition_cli.domain.plan.model import (
    Plan,
    all_lines,
)
from ambition_cli.domain.plan.remembered import Remembered
from ambition_cli.domain.words import titles
from ambition_cli.domain.words.statements import Kind, Statement, read

MOST_DRAFTED = 14  # with what is saved for later

_MOST_LIGHT = 3  # experiments in it
_MOST_BY_HOURS = ((2, 3), (6, 4))  # up to so many hours a week, and experiments with them
_MOST = 5

_LONGEST_USUAL = 7  # words of what somebody usually says that still name a step
_MONTHS_FOR_ONE_MORE = 4  # experiment, where something is made for the second problem, too

Reason = Literal["enough", "hours", "months", "day", "tests", "weighs", "usual", "none"]


_SAYS_NO_WISH = (
    Kind.UNKNOWN, Kind.CONTENT, Kind.STRAIN, Kind.DANGER, Kind.LOSS, Kind.NOBODY,
)  # fmt: skip


@dataclass(frozen=True)
class Waiting:
    """Something named that has no days yet, and why."""

    id: str
    name: str
    reason: Reason


@dataclass(frozen=True)
class Drafts:
    """The experiments drafted, what waits with its reason, and what a hard no ruled out."""

    experiments: list[Draft]
    waiting: list[Waiting]
    ruled_out: list[str]


def drafted_experiments(
    plan: Plan,
    catalogue: Catalogue,
    goals: Sequence[Draft],
    today: dt.date,
    *,
    more: bool = False,
) -> Drafts:
    """Choose experiments for the options, lines and open headings, and give them dates that fit.

    What this round has taken up is left alone; with `more`, only what is still under way is.
    """
    covered, choosing, fitting, firsts, chosen = _laid_out(plan, catalogue, today, more)
    drafts = fitting.drafts(chosen, goals)
    planned = {draft.key for draft in drafts if draft.record.is_planned}
    reasons = {
        id: fitting.reason(one) for one in firsts if one.key not in planned for id in one.covers
    }
    named = choosing.named()
    tried = {id for one in firsts if one.key in planned for id in one.covers}
    tried |= choosing.put_to_the_test(tried)
    waiting = [
        Waiting(id, name, reasons.get(id, "tests"))
        for id, name in named.items()
        if id not in tried and id not in covered
    ]
    if not more:
        waiting += [*_not_in_drafts(plan, {*named, *covered}), *_usual(plan)]
    return Drafts(drafts, waiting, sorted(choosing.ruled_out))


@Remembered  # goals get their days by it, and then it is asked again for what helps them
def _laid_out(
    plan: Plan, catalogue: Catalogue, today: dt.date, more: bool
) -> tuple[set[str], Choosing, Fitting, list[Choice], list[Choice]]:
    """Return the covered ids, the chooser, the fitting, the first tries and all scheduled ones."""
    covered = under_way(plan) if more else taken_up(plan)
    heard = heard_together(plan, catalogue.archetypes)
    light = is_light(plan)
    fitting = Fitting(
        plan, today, catalogue.doubt,
        light=light, content=heard.is_content, closed=catalogue.closed,
    )  # fmt: skip
    most = most_planned(fitting.hours, light=light)
    if next_problem(heard, catalogue.archetypes) and months_of(plan) >= _MONTHS_FOR_ONE_MORE:
        most += 1
    choosing = Choosing(plan, heard, catalogue, covered, fitting.hours_in_all, most)
    left_out = set(plan.interview.left_out)
    firsts = [one for one in choosing.firsts() if one.key not in left_out]
    if more:
        chosen = fitting.one_by_one(firsts)
    else:
        chosen = fitting.spread(firsts, choosing.nexts, most, MOST_DRAFTED)
    return covered, choosing, fitting, firsts, chosen


def _not_in_drafts(plan: Plan, in_drafts: set[str]) -> list[Waiting]:
    """Return what stands in the plan and is kept out of any draft, as it tells of strain or loss.

    "Talk at the conference, but I'm afraid" is an option, and it is named where the others are.
    What tells of danger, or of nothing but strain, is not repeated.
    """
    stands = [one for one in plan.options if one.is_open]
    lines = [*plan.ambition.more_of, *plan.ambition.less_of]
    named = [(one.id, one.name, "options") for one in stands]
    named += [(one.id, one.text, "more_of") for one in lines]
    return [
        Waiting(id, name, "weighs")
        for id, name, place in named
        if id not in in_drafts and not _is_for_oneself(read(name, place))
    ]


def _is_for_oneself(said: Statement) -> bool:
    """Tell what is nothing to be named beside experiments: strain and loss that are sure."""
    weighs = said.sure and said.kind in (Kind.STRAIN, Kind.LOSS)
    return weighs or said.kind in (Kind.DANGER, Kind.UNKNOWN)


def _usual(plan: Plan) -> list[Waiting]:
    """Return what the person usually says they want, where it became no option of theirs."""
    said = plan.interview.usual_answer or ""
    title = titles.title_in(said)
    is_title = titles.is_title(title)
    if not is_title and read(said, "usual_answer").kind in _SAYS_NO_WISH:
        return []
    if not is_title and len(said.split()) > _LONGEST_USUAL:
        return []  # "honestly I say senior I guess, and then change the subject"
    name = title if is_title else said
    words = [one.name for one in plan.options] + [one.text for one in all_lines(plan)]
    known = [one.casefold() for one in words]
    if not name or any(name.casefold() in one or one in name.casefold() for one in known):
        return []
    return [Waiting("usual_answer", name, "usual")]


def most_planned(hours: float, *, light: bool) -> int:
    """Return how many experiments a plan has for so many hours a week. See the module."""
    if light:
        return _MOST_LIGHT
    return next((most for up_to, most in _MOST_BY_HOURS if hours <= up_to), _MOST)
