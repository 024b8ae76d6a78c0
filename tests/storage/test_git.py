"""Setting git up to merge a plan by its records."""

from pathlib import Path

import pytest

from ambition_cli.errors import NotSaved, Refused
from ambition_cli.storage import git as gits
from support.gits import (
    SETTINGS,
    committed,
    git,
    needs_git,
    repository,
)

pytestmark = needs_git


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    for name, value in SETTINGS.items():
        monkeypatch.setenv(name, value)


@pytest.mark.parametrize(
    "name",
    ["plan.toml", "my plan.toml", "a[b]*?.toml", 'say "x".toml', "#1.toml", "!.toml", "計画.toml"],
)
def test_just_this_plan_is_merged_by_ambition(name: str, tmp_path: Path) -> None:
    plan = repository(tmp_path / "plans") / name
    plan.write_text("")
    assert len(gits.install(plan, "ambition")) == 2
    assert git(plan.parent, "check-attr", "-z", "merge", "--", name).split("\0")[2] == "ambition"
    for other in ("other.toml", f"x{name}", f"sub/{name}", "ab.toml"):
        found = git(plan.parent, "check-attr", "-z", "merge", "--", other)
        assert found.split("\0")[2] == "unspecified"


def test_a_second_time_nothing_is_to_be_done(tmp_path: Path) -> None:
    plan = repository(tmp_path / "plans") / "plan.toml"
    gits.install(plan, "ambition")
    before = (plan.parent / ".gitattributes").read_bytes()
    assert gits.install(plan, "ambition") == []
    assert (plan.parent / ".gitattributes").read_bytes() == before


def test_a_second_clone_needs_its_own_settings_alone(tmp_path: Path) -> None:
    plan = repository(tmp_path / "plans") / "plan.toml"
    gits.install(plan, "ambition")
    committed(plan.parent)
    git(tmp_path, "clone", "--quiet", "plans", "clone")
    [sentence] = gits.install(tmp_path / "clone" / "plan.toml", "ambition")
    assert "git config merge.ambition.driver" in sentence


def test_where_the_attributes_cannot_be_written_nothing_is_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    plan = repository(tmp_path / "plans") / "plan.toml"
    monkeypatch.setattr("ambition_cli.storage.disk.replace", full)
    with pytest.raises(NotSaved, match="could not be written: the disk is full; nothing was"):
        gits.install(plan, "ambition")
    git(plan.parent, "config", "merge.ambition.driver", code=1)


def test_another_place_of_the_program_is_taken_over(tmp_path: Path) -> None:
    plan = repository(tmp_path / "plans") / "plan.toml"
    gits.install(plan, "old/ambition")
    assert len(gits.install(plan, "new/ambition")) == 1
    driver = git(plan.parent, "config", "merge.ambition.driver")
    assert driver.startswith("new/ambition plan merge --path %P %O %A %B;")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("*.md text\n", "*.md text\n/plan.toml merge=ambition\n"),
        ("*.md text", "*.md text\n/plan.toml merge=ambition\n"),
        ("*.md text\r\n", "*.md text\r\n/plan.toml merge=ambition\r\n"),
    ],
)
def test_what_stands_in_gitattributes_stays(before: str, after: str, tmp_path: Path) -> None:
    plan = repository(tmp_path / "plans") / "plan.toml"
    attributes = plan.parent / ".gitattributes"
    attributes.write_bytes(before.encode())
    gits.install(plan, "ambition")
    assert attributes.read_bytes() == after.encode()


def test_a_plan_in_a_folder_of_the_repository_has_its_rule_beside_it(tmp_path: Path) -> None:
    folder = repository(tmp_path / "all") / "plans"
    folder.mkdir()
    gits.install(folder / "plan.toml", "ambition")
    assert (folder / ".gitattributes").exists()
    assert git(tmp_path / "all", "check-attr", "merge", "plans/plan.toml").endswith("ambition\n")


def test_without_a_repository_it_is_refused_and_nothing_is_written(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="is not in a git repository"):
        gits.install(tmp_path / "plan.toml", "ambition")
    with pytest.raises(Refused, match="no folder"):
        gits.install(tmp_path / "nowhere" / "plan.toml", "ambition")
    assert list(tmp_path.iterdir()) == []


def test_without_git_it_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(Refused, match="git could not be run"):
        gits.install(tmp_path / "plan.toml", "ambition")


def test_a_rule_that_is_stronger_is_named(tmp_path: Path) -> None:
    plan = repository(tmp_path / "plans") / "plan.toml"
    (plan.parent / ".git" / "info").mkdir(exist_ok=True)
    (plan.parent / ".git" / "info" / "attributes").write_text("*.toml merge=union\n")
    with pytest.raises(Refused, match="another git rule"):
        gits.install(plan, "ambition")


def test_what_git_complains_of_is_said_in_its_words(tmp_path: Path) -> None:
    plan = repository(tmp_path / "plans") / "plan.toml"
    (plan.parent / ".git" / "config.lock").write_text("")
    with pytest.raises(Refused, match=r"git refused .*config"):
        gits.install(plan, "ambition")


def test_git_is_asked_what_it_leaves_alone(tmp_path: Path) -> None:
    folder = repository(tmp_path / "plans")
    plan = folder / "plan.toml"
    assert not gits.is_ignored(plan, "plan.toml.history/")
    (folder / ".gitignore").write_text("plan.toml.history/\n")
    assert gits.is_ignored(plan, "plan.toml.history/")
    assert not gits.is_ignored(plan, ".plan.toml.lock")


def test_a_first_rule_is_the_only_line_and_both_steps_are_said(tmp_path: Path) -> None:
    plan = repository(tmp_path / "plans") / "plan.toml"
    rules = plan.resolve().with_name(".gitattributes")
    assert gits.install(plan, "ambition") == [
        f"{rules} now says that ambition merges plan.toml",
        "git in this clone now knows how to merge it (git config merge.ambition.driver)",
    ]
    assert rules.read_bytes() == b"/plan.toml merge=ambition\n"


def test_a_name_that_looks_like_an_option_is_a_name(tmp_path: Path) -> None:
    folder = repository(tmp_path / "plans")
    (folder / ".gitignore").write_text("-plan.toml\n")
    assert gits.is_ignored(folder / "-plan.toml", "-plan.toml")
    gits.install(folder / "--plan.toml", "ambition")
    assert (
        git(folder, "check-attr", "-z", "merge", "--", "--plan.toml").split("\0")[2] == "ambition"
    )
