"""Finishing an experiment, and what was learned of it later."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ambition_cli.catalog import load
from ambition_cli.domain.plan.model import Experiment, Plan
from ambition_cli.domain.plan.records import experiment_named
from ambition_cli.domain.progress import verdict
from ambition_cli.domain.progress.verdict import Following, Rewording
from ambition_cli.domain.words.choices import Verdict
from ambition_cli.services.workspace import Workspace


@dataclass(frozen=True)
class Finished:
    """An experiment that was finished, the line that it changed, and what follows."""

    plan: Plan
    experiment: Experiment
    verdict: Verdict
    criterion_is_open: bool  # there was one, and nobody said whether it was met
    learned_is_open: bool
    reworded: Rewording | None
    following: Following


def finish(workspace: Workspace, id: str, answers: Mapping[str, Any]) -> Finished:
    """Finish an experiment with these answers; raise Refused where one is missing."""
    verdict.refuse_unanswered(id, answers)
    today = workspace.today
    plan = workspace.change(lambda plan: verdict.finished(plan, id, answers, today))
    ended = experiment_named(plan, id)
    return Finished(
        plan,
        ended,
        answers["verdict"],
        bool(ended.criterion) and "criterion_met" not in answers,
        not (ended.result and ended.result.learned),
        answers.get("reworded"),
        verdict.what_follows(plan, id, load.catalogue(), today),
    )


def learn_later(workspace: Workspace, name: str, learned: str) -> Experiment | None:
    """Add what was learned to a finished experiment, and return it.

    None, with nothing changed, where it is not finished or that was said before.
    """
    before = workspace.look()
    after = workspace.change(lambda plan: verdict.learned_later(plan, name, learned))
    return experiment_named(after, name) if after != before else None
