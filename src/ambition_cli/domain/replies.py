"""What to say when somebody asks for the next step: stored words alone, in fixed sentences."""

import datetime as dt

from ambition_cli.domain.dates import in_full
from ambition_cli.domain.lines import open_headings
from ambition_cli.domain.plan import Plan
from ambition_cli.domain.trying import Experiment
from ambition_cli.domain.where import running, upcoming
from ambition_cli.domain.wording import listed, shortened

_SENTENCES = {
    "problems": "The problem I want to work on",
    "impact": "The difference I want to make",
    "more_of": "What I want to do more of",
}
_SPOKEN = 160  # characters that can still be said in one breath or two
_STILL = {
    "problems": "which problem I want to work on",
    "impact": "which difference I want to make",
    "more_of": "what I want to do more of",
}


def can_say_now(plan: Plan) -> list[str]:
    """Return sentences to speak: the first line of each heading, what is open, what is tried.

    What is private is said to nobody.
    """
    said = [
        f"{sentence}: {lines[0].short or shortened(lines[0].text, _SPOKEN)}"
        for heading, sentence in _SENTENCES.items()
        if (lines := [line for line in getattr(plan.ambition, heading) if not line.private])
    ]
    open_ones = [_STILL[heading] for heading in open_headings(plan)]
    if open_ones:
        until = _until(plan)
        said.append(f"I am still finding out {listed(open_ones)}{until}")
    tried = [one for one in (*running(plan), *upcoming(plan)) if not one.private]
    if tried:
        said.append(f"What I am trying first: {_title(tried[0])}")
    return said


def _title(experiment: Experiment) -> str:
    return shortened(experiment.title, _SPOKEN)


def _until(plan: Plan) -> str:
    dates: list[dt.date] = [
        goal.due
        for goal in plan.goals
        if goal.due and set(goal.serves) & set(_STILL) and goal.status == "active"
    ]
    return f", and I will know more by {in_full(min(dates))}" if dates else ""
