"""What of a plan leaves as data for a reader: what the page for them could show, and no more.

A mentor or manager is handed the page; whoever reads the data finds nothing else there. Obstacles,
if-then plans, hypotheses, forecasts, logs, reviews, and who was told, stay the person's own.
"""

from collections.abc import Mapping
from typing import Any

from ambition_cli.domain.plan.everyday import Note
from ambition_cli.domain.plan.goals import counts_verdicts
from ambition_cli.domain.plan.model import SCHEMA, Experiment, Goal, Plan, table_of
from ambition_cli.domain.privacy.quotes import PRIVATE
from ambition_cli.export.page import (
    Reader,
    asked_of,
    goals_shown,
    steps_shown,
    tries_shown,
    was_never_said,
    work_today,
)

_PERSON = {"name", "round", "round_started", "months"}
_INTERVIEW = {"unknown", "today"}
_LINE = {"id", "text", "short", "why", "hard_no"}
_OPTION = {"id", "name", "status"}
_GOAL = {
    "id", "title", "round", "measure", "baseline", "target", "starts", "due", "status", "closed",
}  # fmt: skip
_EXPERIMENT = {"id", "title", "round", "option", "starts", "ends", "started", "status"}
_RESULT = {
    "on", "observed", "criterion_met", "verdict", "learned", "fit", "evidence", "shown_as",
}  # fmt: skip
_NOTE = {"id", "on", "text", "energy", "hours", "for", "link", "evidence"}
_HELPER = {"name", "role", "ask"}


def for_reader(plan: Plan, reader: Reader) -> Plan:
    """Return what the page for a reader could show of a plan they may see; all of it for "me"."""
    if reader == "me":
        return plan
    whole = table_of(plan)
    ended = [one for one, _ in tries_shown(plan)]
    ambition = whole.get("ambition", {})
    tables: dict[str, Any] = {
        "schema": SCHEMA,
        "person": _some(whole.get("person", {}), _PERSON),
        "interview": _some(whole.get("interview", {}), _interview(plan)),
        "ambition": {
            heading: [_some(line, _LINE) for line in ambition[heading]]
            for heading in ("problems", "impact", "more_of", "less_of")
            if heading in ambition
        },
        "options": [_some(one, _OPTION) for one in whole.get("options", ())],
        "helpers": [_some(table_of(one), _HELPER) for one in asked_of(plan, reader)],
        "goals": [_goal(one) for one in goals_shown(plan) if one.title != PRIVATE],
        "experiments": [
            _experiment(one)
            for one in plan.experiments
            if one.title != PRIVATE and (one in ended or one in steps_shown(plan))
        ],
    }
    there = {record["id"] for key in ("goals", "experiments") for record in tables[key]}
    there |= {line["id"] for lines in tables["ambition"].values() for line in lines}
    tables["notes"] = [_note(note, there) for note in plan.notes if note.evidence]
    return Plan.model_validate({key: table for key, table in tables.items() if table})


def _interview(plan: Plan) -> set[str]:
    return _INTERVIEW if work_today(plan) else _INTERVIEW - {"today"}


def _note(note: Note, there: set[str]) -> dict[str, Any]:
    """Return a note that was ticked, in the words of the page, for what else is in the data."""
    shown = _some(table_of(note), _NOTE) | {"text": note.shown_as or note.text}
    belongs = [id for id in note.belongs if id in there]
    return shown | {"for": belongs} if belongs else {k: shown[k] for k in shown if k != "for"}


def _goal(goal: Goal) -> dict[str, Any]:
    shown = _some(table_of(goal), _GOAL)
    if was_never_said(goal):
        return {key: shown[key] for key in shown if key not in ("measure", "baseline", "target")}
    if not goal.is_open and goal.why:
        shown["why"] = goal.why
    if goal.checkins:
        untold = not goal.is_open or counts_verdicts(goal.measure)
        latest = table_of(goal.checkins[-1])
        shown["checkins"] = [_some(latest, {"on", "value"} if untold else {"on", "value", "note"})]
    return shown


def _experiment(one: Experiment) -> dict[str, Any]:
    shown = _some(table_of(one), _EXPERIMENT)
    if one.result:
        shown["result"] = _some(table_of(one.result), _RESULT)
    elif one.smallest:
        shown["smallest"] = one.smallest
    return shown


def _some(table: Mapping[str, Any], fields: set[str]) -> dict[str, Any]:
    return {key: value for key, value in table.items() if key in fields}
