"""Two versions made one: which ids changed, what came, where the copy went."""

from collections.abc import Callable
from pathlib import Path

import pytest

from ambition_cli.domain.plan import goals
from ambition_cli.services import merge
from ambition_cli.services.workspace import Workspace
from ambition_cli.storage.history import entries

BASE = 'schema = 1\n\n[[goals]]\nid = "g1"\ntitle = "Run a cohort"\n'
GOAL = '\n[[goals]]\nid = "g2"\ntitle = "{}"\n'
LINE = '\n[[ambition.{}]]\nid = "p1"\ntext = "x"\n'

Three = Callable[..., merge.ForGit]


@pytest.fixture
def three(workspace: Workspace, tmp_path: Path) -> Three:
    """Return what merges three texts in files of these names, into the second."""

    def merged(base: str, ours: str, theirs: str, into: str = "ours.toml") -> merge.ForGit:
        base_file, ours_file, theirs_file = files = [
            tmp_path / name for name in ("base.toml", into, "theirs.toml")
        ]
        for file, text in zip(files, (base, ours, theirs), strict=True):
            file.write_text(text)
        return merge.three(workspace, base_file, ours_file, theirs_file, called=None)

    return merged


def titles(joined: merge.Joined) -> list[str]:
    return sorted(goal.title for goal in joined.plan.goals)


def test_an_id_given_on_both_sides_is_told_with_the_new_one(three: Three) -> None:
    joined = three(BASE, BASE + GOAL.format("here"), BASE + GOAL.format("there")).joined
    assert (joined.brought, joined.renamed, joined.taken_out) == ("new: g3", {"g2": "g3"}, ())
    assert titles(joined) == ["Run a cohort", "here", "there"]
    assert not joined.ancestor_is_missing


@pytest.mark.parametrize("base", ["", "[person"], ids=["empty", "no plan"])
def test_without_a_base_all_of_both_is_kept(base: str, three: Three) -> None:
    theirs = BASE.replace("Run a cohort", "Run another") + GOAL.format("there")
    joined = three(base, BASE + GOAL.format("here"), theirs).joined
    assert titles(joined) == ["Run a cohort", "Run another", "here", "there"]


def test_a_line_moved_to_another_heading_and_changed_there_is_kept_under_both(
    three: Three,
) -> None:
    ours, theirs = LINE.format("impact"), LINE.format("problems") + 'why = "y"\n'
    joined = three(BASE + LINE.format("problems"), BASE + ours, BASE + theirs).joined
    assert joined.renamed == {"p1": "p2"}


def test_the_three_files_alone_are_enough_for_git(three: Three, tmp_path: Path) -> None:
    done = three(BASE, BASE, BASE + GOAL.format("there"), into=".merge_file_b")
    assert done.is_gits
    assert "there" in done.name.read_text()
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == [".merge_file_b", "base.toml", "theirs.toml"]


def test_a_copy_is_put_away_only_from_beside_the_plan(
    workspace: Workspace, grown: Path, tmp_path: Path
) -> None:
    copy = grown.with_name("plan (conflicted copy).toml")
    copy.write_bytes(grown.read_bytes())
    workspace.change(lambda plan: goals.add(plan, "Goal of here", {}, workspace.today))
    assert merge.copy_beside(workspace) == copy
    taken = merge.take_in(workspace, copy)
    assert (taken.joined.brought, taken.joined.plan) == ("", workspace.look())
    assert taken.is_beside
    assert taken.put_away == entries.folder_of(grown) / "copies" / copy.name
    assert merge.copy_beside(workspace) is None
    again = merge.take_in(workspace, taken.put_away)
    assert (again.is_beside, again.put_away) == (False, None)
    assert taken.put_away.exists()


def test_a_side_that_equals_the_merged_plan_is_saved_without_its_markers(
    workspace: Workspace, plan_file: Path
) -> None:
    clash = f"<<<<<<< HEAD\n{GOAL.format('x')}=======\n>>>>>>> other\n"
    plan_file.write_text(BASE + clash)
    assert merge.take_apart(workspace)
    assert plan_file.read_text() == BASE + GOAL.format("x")
    assert merge.take_apart(workspace) is None
