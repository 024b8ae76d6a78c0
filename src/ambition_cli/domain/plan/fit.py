"""How far the options served the lines in what was really tried, and how much is known of it."""

from dataclasses import dataclass
from typing import Literal

from ambition_cli.domain.plan.lines import first_lines
from ambition_cli.domain.plan.model import (
    Experiment,
    Line,
    Option,
    Plan,
    lines_of,
)
from ambition_cli.domain.words.choices import Rung

# What was said weighs 1, what was seen 2, what was done 4.
WEIGHTS: dict[Rung, int] = {"talk": 1, "watch": 2, "one-off": 4, "part-time": 4, "for-real": 4}
_WITHOUT_RUNG = 2
SOLID = 12  # summed weights from which a fit is solid
_SOME = 4

Known = Literal["none", "hints", "some", "solid"]


def known_by(weight: int) -> Known:
    """Say in a word how much summed weights of evidence tell."""
    if not weight:
        return "none"
    return "hints" if weight < _SOME else "some" if weight < SOLID else "solid"


@dataclass(frozen=True)
class Fit:
    """How far an option served one line: the weighted mean of the ratings, 1 to 5, and weights."""

    mean: float | None = None
    weight: int = 0

    @property
    def known(self) -> Known:
        """Say how much is known."""
        return known_by(self.weight)


@dataclass(frozen=True)
class OptionFit:
    """What was learned of an option: its fit by a line's id, and the weight of all its tries."""

    option: Option
    by_line: dict[str, Fit]
    weight: int

    @property
    def known(self) -> Known:
        """Say how much is known of the option as a whole."""
        return known_by(self.weight)


def matrix(plan: Plan) -> list[OptionFit]:
    """Return the fit of every option, with a cell for each line of the three headings."""
    return [fit_of(plan, option) for option in plan.options]


def lines_shown(plan: Plan, found: list[OptionFit]) -> list[Line]:
    """Return the lines that a table of fits shows: the priorities, and whatever else was rated."""
    rated = {id for fit in found for id, cell in fit.by_line.items() if cell.weight}
    firsts = {line.id for line in first_lines(plan)}
    return [line for line in lines_of(plan) if line.id in rated | firsts]


def fit_of(plan: Plan, option: Option) -> OptionFit:
    """Return what the finished tries of an option told."""
    tries = finished_tries(plan, option.id)
    cells = {line.id: _cell(tries, line.id) for line in lines_of(plan)}
    return OptionFit(option, cells, sum(weight_of(one) for one in tries))


def finished_tries(plan: Plan, option_id: str) -> list[Experiment]:
    """Return the tries of an option that have a result."""
    return [one for one in plan.experiments if one.option == option_id and one.result]


def weight_of(experiment: Experiment) -> int:
    """Return what a try weighs as evidence; one without a rung counts as seen."""
    return WEIGHTS[experiment.rung] if experiment.rung else _WITHOUT_RUNG


def _cell(tries: list[Experiment], line_id: str) -> Fit:
    rated = [
        (weight_of(one), one.result.fit[line_id])
        for one in tries
        if one.result and line_id in one.result.fit
    ]
    weight = sum(each for each, _ in rated)
    if not weight:
        return Fit()
    return Fit(sum(each * rating for each, rating in rated) / weight, weight)


def gaps(plan: Plan, fit: OptionFit) -> list[Line]:
    """Return the priorities that no try of an option has told anything about yet."""
    return [line for line in first_lines(plan) if not fit.by_line[line.id].weight]


def unknown_share(fit: Fit) -> float:
    """Return how much of a fit is unknown: 1 where nothing is known, 0 where it is solid."""
    return max(0.0, 1 - fit.weight / SOLID)


@dataclass(frozen=True)
class Leaning:
    """How the liking found compares with the liking forecast: their mean difference, over tries."""

    difference: float
    tries: int


def leaning(plan: Plan) -> Leaning | None:
    """Compare forecasts with outcomes over all finished experiments that have both."""
    differences = [
        one.result.liking - one.forecast.liking
        for one in plan.experiments
        if one.result and one.result.liking and one.forecast and one.forecast.liking
    ]
    if not differences:
        return None
    return Leaning(sum(differences) / len(differences), len(differences))
