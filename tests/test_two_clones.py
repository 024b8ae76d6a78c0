"""Two clones of one repository, changed on both sides, and a real `git merge` in between."""

import os
import shlex
import shutil
import sys
import tempfile
from pathlib import Path

import pytest
import tomli
from hypothesis import given, settings

from ambition_cli.domain.merge.merge import Merged
from ambition_cli.domain.plan.model import Plan, table_of
from ambition_cli.storage import git as gits
from ambition_cli.storage.history import entries
from ambition_cli.storage.toml.layout import text_of
from conftest import Ambition
from support.edits import NUMBERS
from support.gits import (
    SETTINGS,
    committed,
    git,
    needs_git,
    repository,
)
from support.plans import joined
from support.two_sides import ANA, missing_from, two_sides

pytestmark = needs_git
PROGRAM = f"{shlex.quote(sys.executable)} -m ambition_cli"
FEW = max(2, (settings().max_examples or 60) // 10)  # each is a second


def write(folder: Path, plan: Plan) -> None:
    (folder / "plan.toml").write_text(text_of(table_of(plan)), encoding="utf-8")


def read(folder: Path) -> Plan:
    return Plan.model_validate(tomli.loads((folder / "plan.toml").read_text(encoding="utf-8")))


@pytest.fixture
def parted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """Return two clones with one plan, both with the driver installed."""
    for name, value in SETTINGS.items():
        monkeypatch.setenv(name, value)
    here, there = repository(tmp_path / "here"), tmp_path / "there"
    write(here, ANA)
    (here / ".gitignore").write_text(".plan.toml.lock\nplan.toml.history/\n")
    gits.install(here / "plan.toml", PROGRAM)
    committed(here)
    git(tmp_path, "clone", "--quiet", "here", "there")
    gits.install(there / "plan.toml", PROGRAM)
    return here, there


@settings(max_examples=FEW)
@given(NUMBERS, NUMBERS, NUMBERS)
def test_after_a_merge_all_that_either_wrote_is_there_and_the_file_is_a_plan(
    shared: list[int], left: list[int], right: list[int]
) -> None:
    base, ours, theirs = two_sides(shared, left, right)
    with tempfile.TemporaryDirectory() as name:
        folder = repository(Path(name))
        write(folder, base)
        os.environ.update(SETTINGS)
        gits.install(folder / "plan.toml", PROGRAM)
        committed(folder)
        git(folder, "checkout", "--quiet", "-b", "there")
        write(folder, theirs)
        committed(folder)
        git(folder, "checkout", "--quiet", "main")
        write(folder, ours)
        committed(folder)
        expected = joined(base, ours, theirs)
        git(folder, "merge", "--no-edit", "there", code=1 if expected.plan.conflicts else 0)
        merged = read(folder)
        assert merged == expected.plan
        assert missing_from(Merged(merged, expected.renamed), base, ours, theirs) == []
        assert not [path for path in folder.iterdir() if "merge_file" in path.name]


def test_two_machines_meet_as_a_person_would_have_it(
    parted: tuple[Path, Path], ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, there = parted
    for folder in parted:
        monkeypatch.setenv("AMBITION_PLAN", str(folder / "plan.toml"))
        ambition("experiments", "start", "e1")
        ambition("log", f"noted {folder.name}")
        ambition("goals", "add", f"A goal of {folder.name}")
        ambition("lines", "edit", "p2", f"A line of {folder.name}")
        committed(folder)
    said = git(there, "pull", "--no-rebase", "--no-edit", code=1)
    assert "plan.toml: both sides used the id g4; theirs is now g5, “A goal of here”" in said
    assert "both sides are in plan.toml; they differ in 1 thing (p2)" in said
    assert "asks which to keep, and then run `git add plan.toml`" in said
    assert "CONFLICT" in said
    kept = entries.versions(there / "plan.toml")[-1]
    assert kept.read_text() == git(there, "show", "HEAD:plan.toml")
    shown = ambition("experiments", "show", "e1").out
    assert "noted here" in shown
    assert "noted there" in shown
    committed(there, "both")
    git(here, "pull", "--no-edit", "../there", "main")
    assert read(here) == read(there), "the other machine takes it over as it is"


def test_a_merge_that_went_another_way_on_each_side_still_comes_together(
    parted: tuple[Path, Path], ambition: Ambition
) -> None:
    """Both merge the other before either pushes: each kept its own id for its own goal."""
    here, there = parted
    for folder in parted:
        ambition("--plan", str(folder / "plan.toml"), "goals", "add", f"Of {folder.name}")
        committed(folder)
    git(here, "fetch", "--quiet", "../there", "main:there")
    git(there, "fetch", "--quiet", "../here", "main:here")
    git(here, "merge", "--no-edit", "there")
    git(there, "merge", "--no-edit", "here")
    git(here, "pull", "--no-rebase", "--no-edit", "../there", "main")
    titles = [goal.title for goal in read(here).goals]
    assert sorted(titles[3:]) == ["Of here", "Of there"]
    assert read(here).conflicts == ()


def test_a_rebase_merges_by_records_too(parted: tuple[Path, Path], ambition: Ambition) -> None:
    _, there = parted
    for folder in parted:
        ambition("--plan", str(folder / "plan.toml"), "goals", "add", folder.name)
        committed(folder)
    git(there, "pull", "--rebase")
    assert [goal.title for goal in read(there).goals[3:]] == ["here", "there"]


@pytest.mark.parametrize(
    "program", [pytest.param("no-such-ambition", id="gone"), pytest.param("false", id="broken")]
)
def test_where_ambition_cannot_be_run_git_shows_both_sides(
    program: str, parted: tuple[Path, Path], ambition: Ambition
) -> None:
    _, there = parted
    for folder in parted:
        ambition("--plan", str(folder / "plan.toml"), "goals", "add", f"Of {folder.name}")
        committed(folder)
    gits.install(there / "plan.toml", program)
    git(there, "pull", "--no-rebase", "--no-edit", code=1)
    text = (there / "plan.toml").read_text()
    assert "<<<<<<< ours" in text
    assert "Of here" in text
    assert "Of there" in text
    ambition("--plan", str(there / "plan.toml"), "plan", "merge")
    assert [goal.title for goal in read(there).goals[3:]] == ["Of there", "Of here"]


def test_a_side_that_is_no_plan_is_merged_by_lines_and_said(parted: tuple[Path, Path]) -> None:
    here, there = parted
    text = (here / "plan.toml").read_text()
    (here / "plan.toml").write_text(text.replace("months = 5", "months = five"))
    committed(here)
    (there / "plan.toml").write_text(text.replace("months = 5", "months = 4"))
    committed(there)
    said = git(there, "pull", "--no-rebase", "--no-edit", code=1)
    assert "plan.toml (theirs) is not valid TOML" in said
    assert "months = five\n>>>>>>> theirs" in (there / "plan.toml").read_text()


def test_a_plan_that_both_added_is_merged_without_a_base(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in SETTINGS.items():
        monkeypatch.setenv(name, value)
    here = repository(tmp_path / "here")
    gits.install(here / "plan.toml", PROGRAM)
    committed(here)
    shutil.copytree(here, tmp_path / "there")
    _, ours, theirs = two_sides([], [0], [0])
    for folder, plan in ((here, ours), (tmp_path / "there", theirs)):
        write(folder, plan)
        committed(folder)
    git(here, "pull", "--no-rebase", "--no-edit", "../there", "main")
    assert read(here) == joined(None, ours, theirs).plan
