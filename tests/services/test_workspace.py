"""The workspace: what is noted of a plan as it is read, and which changes are one."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import tomli

from ambition_cli.domain.plan import lines, person
from ambition_cli.domain.plan.model import EMPTY, Plan
from ambition_cli.domain.words.dates import add_months
from ambition_cli.render import ambition, experiments, goals
from ambition_cli.render.page import Page
from ambition_cli.services.workspace import OneChange, Workspace
from ambition_cli.storage.history import entries
from support.plans import REPO


def add_line(plan: Plan) -> Plan:
    """Change a plan."""
    return lines.add(plan, "problems", "Small clinics drown in paperwork")


def test_its_day_is_that_of_its_clock(workspace: Workspace) -> None:
    assert workspace.today == dt.date(2026, 7, 24)


def test_a_missing_file_is_noted_only_where_it_was_named_and_should_be_there(
    workspace: Workspace, notes: list[str]
) -> None:
    named = replace(workspace, is_named=True)
    assert workspace.look() == named.look(begins=True) == EMPTY
    assert notes == []
    named.look()
    assert notes == [f"there is no plan at {workspace.path} yet"]


def test_a_key_that_is_nearly_a_field_is_noted(
    workspace: Workspace, plan_file: Path, notes: list[str]
) -> None:
    plan_file.write_text('schema = 1\n\n[person]\nnmae = "Ana"\n')
    workspace.look()
    assert len(notes) == 1
    assert notes[0].startswith(f"{plan_file}: ")
    assert "nmae" in notes[0]


def test_another_version_beside_the_plan_is_noted(
    workspace: Workspace, grown: Path, notes: list[str]
) -> None:
    grown.with_name("plan (conflicted copy).toml").write_bytes(grown.read_bytes())
    workspace.look()
    assert len(notes) == 1
    assert "is another version of it" in notes[0]


def test_a_change_is_saved_under_the_name_of_the_command(workspace: Workspace) -> None:
    assert workspace.change(add_line) == workspace.look()
    assert [one.name.endswith("_test.toml") for one in entries.versions(workspace.path)] == [True]


def test_several_changes_are_one_in_the_history_from_the_first_that_changes_something(
    workspace: Workspace, grown: Path
) -> None:
    workspace.change(lambda plan: person.edit(plan, {"hours_per_week": 7}))
    before = len(entries.versions(grown))
    sitting = OneChange(workspace, workspace.look())
    sitting.change(lambda plan: plan)
    assert not sitting.has_begun, "nor is the change before it gone on with"
    sitting.change(lambda plan: person.edit(plan, {"hours_per_week": 8}))
    sitting.change(lambda plan: person.edit(plan, {"hours_per_week": 9}))
    assert sitting.has_begun
    assert sitting.plan == workspace.look()
    assert len(entries.versions(grown)) == before + 1


def test_a_plan_that_is_read_only_may_not_be_saved(workspace: Workspace, grown: Path) -> None:
    assert workspace.may_be_saved()
    grown.chmod(0o400)
    assert not workspace.may_be_saved()


@pytest.mark.parametrize("example", ["grown", "nine-months", "half-a-year"])
@pytest.mark.parametrize("months", [0, 8])
def test_lists_show_of_a_part_what_they_show_of_the_whole_plan(
    example: str, months: int, workspace: Workspace
) -> None:
    text = (REPO / "examples" / example / "plan.toml").read_text()
    plan = Plan.model_validate(tomli.loads(text))
    workspace.change(lambda _: plan)
    today = add_months(max(entry.on for one in plan.experiments for entry in one.log), months)
    moved = replace(workspace, clock=lambda: dt.datetime.combine(today, dt.time(12), dt.UTC))
    assert not moved.read_for_lists(0).whole
    pages: list[tuple[int | None, Callable[[Plan], Page]]] = [
        (0, lambda plan: ambition.where_i_am(plan, {}, today)),
        (0, lambda plan: ambition.where_i_am(plan, {}, today, everything=True)),
        (0, lambda plan: goals.goal_list(plan, today)),
        (0, lambda plan: goals.goal_list(plan, today, everything=True)),
        (experiments.FEW, lambda plan: experiments.board(plan, {}, today)),
        (None, lambda plan: experiments.board(plan, {}, today, everything=True)),
    ]
    whole = moved.look()
    for over, page in pages:
        assert page(moved.read_for_lists(over).plan) == page(whole)
    every_row = pages[-1][1]
    assert every_row(moved.read_for_lists(0, with_results=True).plan) == every_row(whole)
