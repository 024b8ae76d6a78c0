"""What is said where something has ended, and the one question worth asking there."""

import datetime as dt
from dataclasses import dataclass

from ambition_cli.cli.asking import Asker, asked_until_taken, optional
from ambition_cli.domain.drafting.rounds import is_over
from ambition_cli.domain.plan.goals import ENDED, Outcome
from ambition_cli.domain.plan.model import Experiment, Goal, Plan
from ambition_cli.domain.progress.now import running_for
from ambition_cli.domain.words.choices import Verdict
from ambition_cli.domain.words.wording import listed
from ambition_cli.errors import EndOfInput

_HELP = "A sentence is enough. It is kept with the goal. Enter to skip."


@dataclass(frozen=True)
class Ending:
    """A sentence for the person, and what to ask them then."""

    said: str
    question: str


OF_GOALS: dict[Outcome, Ending] = {
    "reached": Ending("That's the goal reached. Well done.", "What made it work? "),
    "let_go": Ending(
        "That's all right. It makes room for something else.", "What did you learn on the way? "
    ),
}
_HOPEFUL: tuple[Verdict, ...] = ("keep", "change")
_OF_VERDICTS: dict[Verdict, str] = {
    "keep": "You've found something worth building on.",
    "change": "There's something in it. Another way may suit you better.",
    "stop": "Now you know, and that's what it was for.",
    "unclear": "Not everything shows the first time. A smaller test may tell you more.",
}
_DISLIKED = 2  # of 5; nobody is praised for what they did not like
_ROUND_ENDED = "That's a whole round behind you. Here is what came of it."
_ROUND_SO_FAR = "Here is what came of this round so far."


def of_verdict(experiment: Experiment) -> str:
    """Say a sentence about a finished experiment: about its liking, where that was low."""
    result = experiment.result
    if not result:
        return ""
    liking, forecast = result.liking, experiment.forecast
    if liking is None or liking > _DISLIKED or result.verdict not in _HOPEFUL:
        return _OF_VERDICTS[result.verdict]
    if not (forecast and forecast.liking):
        return f"You liked it {liking} of 5."
    if forecast.liking == liking:
        return f"You expected to like it {liking} of 5, and you did."
    return f"You expected to like it {forecast.liking} of 5, and it came to {liking}."


def of_round(plan: Plan, today: dt.date) -> str:
    """Say a sentence above the look back: whether the round is over, or goes on."""
    mine = [goal for goal in plan.goals if goal.round == plan.person.round]
    all_closed = bool(mine) and not any(goal.is_open for goal in mine)
    return _ROUND_ENDED if all_closed or is_over(plan, today) else _ROUND_SO_FAR


def asked_about(asker: Asker, outcome: Outcome) -> str | None:
    """Ask what is worth keeping about a goal that ends; None where nothing is said."""
    try:
        return asked_until_taken(asker, OF_GOALS[outcome].question, optional, _HELP)
    except EndOfInput:
        return None


def goal_closed(plan: Plan, goal: Goal) -> str:
    """Say what a closed goal is now, and what is still running or planned for it."""
    planned = [one for one in plan.experiments if one.goal == goal.id and one.is_planned]
    became = f"{goal.id} is {ENDED.get(goal.status, 'let go')}"
    still = [_still(running_for(plan, goal.id), "running"), _still(planned, "planned")]
    return "; ".join([became, *filter(None, still)])


def _still(experiments: list[Experiment], what: str) -> str:
    ids = [one.id for one in experiments]
    are = "is" if len(ids) == 1 else "are"
    return f"{listed(ids)} {are} still {what} for it" if ids else ""
