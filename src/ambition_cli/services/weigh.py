"""Weighing what turned up: keeping what is said of it, and seeing it beside the other options."""

from dataclasses import dataclass

from ambition_cli.catalog import load
from ambition_cli.domain.plan.model import Experiment, Option, Plan
from ambition_cli.domain.progress import decisions, weighing
from ambition_cli.domain.progress.decisions import Beside, Said
from ambition_cli.services.workspace import Workspace


@dataclass(frozen=True)
class Weighed:
    """What is weighed, among the options of a plan even if it is not kept yet."""

    plan: Plan
    option: Option
    beside: Beside
    still_open: list[str]


def keep(workspace: Workspace, said: Said) -> Plan:
    """Keep what was said in one change, and return the plan; nothing said changes nothing."""
    if not said.is_something:
        return workspace.look()
    today, catalogue = workspace.today, load.catalogue()
    return workspace.change(lambda plan: decisions.with_said(plan, said, catalogue, today))


def weighed(workspace: Workspace, plan: Plan, name: str) -> Weighed:
    """Return how something lies beside the ambition and the other options. Never writes."""
    plan = weighing.kept(plan, name)
    option = weighing.the_one(plan, name)
    beside = decisions.beside(plan, option, load.catalogue(), workspace.today)
    return Weighed(plan, option, beside, weighing.still_open(plan, option))


def was_weighed(plan: Plan, name: str) -> bool:
    """Tell whether something was weighed line by line, so that it can be shown without asking."""
    option = weighing.named(plan, name)
    return option is not None and weighing.is_weighed_through(plan, option)


def probe_of(workspace: Workspace, plan: Plan, name: str) -> Experiment | None:
    """Return the smallest probe of an option that the plan holds; None where there is none."""
    option = weighing.named(plan, name)
    if not option:
        return None
    return decisions.smallest_probe(plan, option, load.catalogue(), workspace.today)


def take_probe(workspace: Workspace, name: str) -> Plan:
    """Take the smallest probe into the plan, where it is the last experiment then."""
    return keep(workspace, Said(name, {}, {}, take=True))
