"""ambition plan merge: two versions of a plan from two machines, as one."""

import datetime as dt
import shutil
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
import tomli

from ambition_cli.domain.plan import person
from ambition_cli.domain.plan.ids import records_by_id
from ambition_cli.errors import Refused
from ambition_cli.storage import lock
from ambition_cli.storage.history import entries
from ambition_cli.storage.history import keep as keeping
from ambition_cli.storage.store import Store
from conftest import Ambition
from support.gits import git, needs_git, repository

BASE = """\
# mine
schema = 1

[person]
name = "Ana" # as in Anastasia

[[goals]]
id = "g1"
title = "Run a cohort"
"""
GOAL = '\n[[goals]]\nid = "g2"\ntitle = "{}"\n'


@pytest.fixture
def three(tmp_path: Path) -> list[str]:
    """Return three files: what both were, and a goal of its own on each side."""
    names = ("base.toml", "ours.toml", "theirs.toml")
    for name, more in zip(names, ("", GOAL.format("here"), GOAL.format("there")), strict=True):
        (tmp_path / name).write_text(BASE + more)
    return [str(tmp_path / name) for name in names]


def change(file: str, before: str, after: str) -> None:
    text = Path(file).read_text()
    assert before in text
    Path(file).write_text(text.replace(before, after))


def test_three_files_are_merged_into_the_second_in_place(
    three: list[str], ambition: Ambition
) -> None:
    ran = ambition("plan", "merge", *three)
    text = Path(three[1]).read_text()
    assert text == BASE + GOAL.format("here") + GOAL.format("there").replace("g2", "g3")
    assert "new: g3\n" in ran.err
    assert "both sides used the id g2; theirs is now g3, “there”" in ran.err
    assert [path.read_text() for path in entries.versions(Path(three[1]))] == [
        BASE + GOAL.format("here"),
        text,
    ]
    assert ran.out == ""


def test_what_is_left_to_choose_is_exit_6_and_the_file_is_a_plan(
    three: list[str], ambition: Ambition
) -> None:
    change(three[1], "Anastasia", "Anna")
    change(three[1], '"Ana"', '"Anna"')
    change(three[2], '"Ana"', '"Anne [x]"')
    ran = ambition("plan", "merge", *three, code=6)
    command = f"`ambition --plan {three[1]}` asks which to keep"
    assert f"both sides are in {three[1]}; they differ in 1 thing (person); {command}" in ran.err
    stored = Store(Path(three[1]), lambda: None).load()  # type: ignore[arg-type, return-value]
    assert stored.plan.person.name == "Anna"
    assert [one.theirs for one in stored.plan.conflicts] == ["Anne [x]"]


def test_comments_of_the_other_side_are_named_before_they_are_lost(
    three: list[str], ambition: Ambition
) -> None:
    change(three[2], "# mine", "# mine\n# and theirs")
    assert (
        "comments in that version were not kept (# and theirs"
        in ambition("plan", "merge", *three).err
    )


@pytest.mark.parametrize("side", [1, 2])
@pytest.mark.parametrize(
    ("content", "said"),
    [
        pytest.param("", "is empty, so there is nothing to merge it with", id="empty"),
        pytest.param("[person", "is not valid TOML", id="no TOML"),
        pytest.param("person = 1", "person must be a table", id="no plan"),
        pytest.param("schema = 9", "has schema 9", id="newer"),
        pytest.param(None, "cannot be read: no such file", id="not there"),
    ],
)
def test_a_side_that_is_no_plan_is_exit_3_and_nothing_is_changed(
    side: int, content: str | None, said: str, three: list[str], ambition: Ambition
) -> None:
    Path(three[side]).unlink()
    if content is not None:
        Path(three[side]).write_text(content)
    before = {path.name: path.read_bytes() for path in Path(three[0]).parent.iterdir()}
    assert said in ambition("plan", "merge", *three, code=3).err
    assert {path.name: path.read_bytes() for path in Path(three[0]).parent.iterdir()} == before


def test_two_plans_that_make_none_together_are_exit_3(
    three: list[str], ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise Refused("goals.g1.id: is used 2 times")

    monkeypatch.setattr("ambition_cli.domain.merge.merge.merged", refuse)
    before = Path(three[1]).read_bytes()
    said = "ours.toml cannot be merged record by record: goals.g1.id: is used 2 times"
    assert said in ambition("plan", "merge", *three, code=3).err
    assert Path(three[1]).read_bytes() == before


def test_for_git_nothing_is_left_beside_its_file_and_the_plan_is_kept(
    three: list[str], ambition: Ambition, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, file in zip(("a", "b", "c"), three, strict=True):
        Path(file).rename(f".merge_file_{name}")
    Path(".merge_file_b").chmod(0o644)
    plan = Path("plan.toml")
    plan.write_bytes(Path(".merge_file_b").read_bytes())
    ran = ambition("plan", "merge", "--path", "plan.toml", *(f".merge_file_{n}" for n in "abc"))
    assert "plan.toml: new: g3" in ran.err
    assert plan.read_text() == BASE + GOAL.format("here"), "that is for git to write"
    assert "there" in Path(".merge_file_b").read_text()
    assert stat.S_IMODE(Path(".merge_file_b").stat().st_mode) == 0o644
    assert [path.read_bytes() for path in entries.versions(plan)] == [plan.read_bytes()]
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        ".merge_file_a", ".merge_file_b", ".merge_file_c", ".plan.toml.lock",
        "plan.toml", "plan.toml.history",
    ]  # fmt: skip


def test_where_git_s_file_cannot_be_written_it_is_exit_5(
    three: list[str], ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("ambition_cli.storage.disk.replace", full)
    ran = ambition("plan", "merge", "--path", "plan.toml", *three, code=5)
    assert "plan.toml could not be merged: the disk is full" in ran.err


COPY = "plan (Ana's conflicted copy 2026-07-25).toml"


@pytest.fixture
def copy(ana: None, ambition: Ambition, plan_file: Path) -> Path:
    """Have a copy that another machine changed, of a plan that this one changed, too."""
    ambition("experiments", "start", "e1")
    file = plan_file.with_name(COPY)
    file.write_bytes(plan_file.read_bytes())
    ambition("log", "noted here")
    ambition("goals", "add", "Goal of here")
    ambition("--plan", str(file), "log", "noted there")
    ambition("--plan", str(file), "goals", "add", "Goal of there")
    ambition("--plan", str(file), "lines", "drop", "l1")
    for left in file.with_name(f"{file.name}.history").iterdir():
        left.unlink()
    file.with_name(f"{file.name}.history").rmdir()
    file.with_name(f".{file.name}.lock").unlink()
    return file


def test_a_copy_beside_the_plan_is_noticed_once_with_the_command(
    copy: Path, ambition: Ambition
) -> None:
    ran = ambition("goals")
    assert ran.err == (
        f'note: {COPY} beside your plan is another version of it; `ambition plan merge "{copy}"` '
        "merges it into yours\n"
    )
    assert "beside" not in ran.out


def test_a_copy_is_taken_in_with_what_both_came_from(
    copy: Path, ambition: Ambition, plan_file: Path
) -> None:
    before, theirs = plan_file.read_bytes(), copy.read_bytes()
    ran = ambition("plan", "merge", str(copy))
    assert "new: g5; changed: e1" in ran.err
    assert "both sides used the id g4; theirs is now g5, “Goal of there”" in ran.err
    assert "the other version had removed l1, so this one does too" in ran.err
    shown = ambition("experiments", "show", "e1").out
    assert "noted here" in shown
    assert "noted there" in shown
    assert entries.versions(plan_file)[-2].read_bytes() == before
    assert not copy.exists()
    assert "note:" not in ambition("goals").err
    [kept] = (entries.folder_of(plan_file) / "copies").iterdir()
    assert kept.read_bytes() == theirs
    after = plan_file.read_bytes()
    assert "it had nothing that your plan lacked" in ambition("plan", "merge", str(kept)).err
    assert plan_file.read_bytes() == after
    assert kept.exists(), "it is not beside the plan, so it is left where it is"


def test_without_a_past_all_of_both_is_kept(
    copy: Path, ambition: Ambition, plan_file: Path
) -> None:
    for version in entries.versions(plan_file):
        version.unlink()
    ambition("person", "edit", "--hours", "7")
    for version in entries.versions(plan_file):
        version.unlink()
    ran = ambition("plan", "merge", str(copy), code=6)
    assert "taken out" not in ran.err
    assert "it is not clear which version both came from, so yours is kept" in ran.err
    assert (
        "two versions of the plan differ in 1 thing (person); `ambition` asks which to keep"
        in ran.err
    )
    assert "l1" in ambition("lines").out


def copied_alone(plan: Path) -> None:
    """Have the plan as on a machine to which it alone was copied."""
    shutil.rmtree(entries.folder_of(plan))


def read_no_more(plan: Path) -> None:
    """Have a version in the history that cannot be read, the one that was copied."""
    entries.versions(plan)[-1].write_bytes(b"\xff[")


def saved_often(plan: Path) -> None:
    """Have so many saves that the version that was copied is kept no more."""
    store = Store(plan, lambda: dt.datetime(2026, 7, 24), "interview again")
    for number in range(keeping.MOST_CHANGES + 3):
        seen = store.load()
        store.save(seen, person.edit(seen.plan, {"months": 3 + number % 4}))


@pytest.mark.parametrize("lost", [copied_alone, read_no_more, saved_often])
def test_an_older_copy_takes_nothing_back_where_the_history_does_not_reach_so_far(
    lost: Callable[[Path], None],
    ana: None,
    ambition: Ambition,
    plan_file: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(keeping, "MOST_CHANGES", 8)  # so that the test is quick
    file = plan_file.with_name(COPY)
    file.write_bytes(plan_file.read_bytes())
    ambition("--plan", str(file), "log", "noted there")
    ambition("--plan", str(file), "review", "--well", "said there")
    shutil.rmtree(entries.folder_of(file))
    ambition("goals", "edit", "g1", "--due", "2026-12-01")
    ambition("experiments", "start", "e1", "--liking", "4", "--confidence", "2")
    lost(plan_file)
    ambition("log", "noted here")
    before = {id: one for id, (_, one) in records_by_id(tomli.loads(plan_file.read_text())).items()}
    ran = ambition("plan", "merge", str(file), code=6)
    after = {id: one for id, (_, one) in records_by_id(tomli.loads(plan_file.read_text())).items()}
    assert after.pop("n1")["text"] == "noted there"  # what is new there is taken in
    assert after == before
    assert "said there" in plan_file.read_text()
    assert "g1" in ran.err
    plan = Store(plan_file, lambda: dt.datetime(2026, 7, 24)).load().plan
    asked = [(one.record, one.field) for one in plan.conflicts]
    assert {("g1", "due"), ("e1", "status"), ("e1", "forecast"), ("e1", "frozen")} <= {*asked}


def test_where_nobody_can_be_asked_the_page_says_what_is_open(
    copy: Path, ambition: Ambition
) -> None:
    ambition("person", "edit", "--hours", "7")
    ambition("--plan", str(copy), "person", "edit", "--hours", "2")
    ambition("plan", "merge", str(copy), code=6)
    ran = ambition()
    assert "two versions of the plan differ in 1 thing (person); `ambition` asks which" in ran.err
    assert "round 1" in ran.out


def test_with_something_left_to_choose_merge_alone_says_so_again(
    copy: Path, ambition: Ambition
) -> None:
    ambition("person", "edit", "--hours", "7")
    ambition("--plan", str(copy), "person", "edit", "--hours", "2")
    ambition("plan", "merge", str(copy), code=6)
    assert "differ in 1 thing (person)" in ambition("plan", "merge", code=6).err
    assert "person" in ambition("check", "--strict", code=1).out


def test_at_a_terminal_merge_asks_at_once_and_alone_goes_on_asking(
    copy: Path, ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    ambition("person", "edit", "--hours", "7")
    ambition("--plan", str(copy), "person", "edit", "--hours", "2")
    replies = iter(["", "2"])
    monkeypatch.setattr("ambition_cli.cli.asking.at_terminal", lambda: True)
    monkeypatch.setattr("builtins.input", lambda _: next(replies))
    assert "hours per week" in ambition("plan", "merge", str(copy)).out
    assert "hours per week" in ambition("plan", "merge").out
    assert list(replies) == []
    assert "2 a week" in ambition("person").out


def test_a_merge_is_one_change_that_undo_takes_back_and_redo_brings(
    copy: Path, ambition: Ambition, plan_file: Path
) -> None:
    ambition("person", "edit", "--hours", "7")
    ambition("--plan", str(copy), "person", "edit", "--hours", "2")
    before = plan_file.read_bytes()
    ambition("plan", "merge", str(copy), code=6)
    after = plan_file.read_bytes()
    assert "1 difference between two versions to settle" in ambition("history").out.splitlines()[0]
    ambition("undo")
    assert plan_file.read_bytes() == before
    ambition("redo")
    assert plan_file.read_bytes() == after


def test_a_copy_for_which_there_is_no_plan_yet_becomes_the_plan(
    copy: Path, ambition: Ambition, tmp_path: Path
) -> None:
    other = str(tmp_path / "new" / "plan.toml")
    ambition("--plan", other, "plan", "merge", str(copy))
    assert "Goal of there" in ambition("--plan", other, "goals").out
    assert copy.exists()


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        pytest.param(["nope.toml"], 3, "nope.toml cannot be read", id="no such copy"),
        pytest.param(["a", "b"], 2, "give one copy to merge, or three files", id="two"),
        pytest.param(["a", "--install"], 2, "give one copy", id="install and a copy"),
        pytest.param([], 1, "there is no plan at", id="no plan"),
    ],
)
def test_what_does_not_go_is_said_in_a_sentence(
    arguments: list[str], code: int, said: str, ambition: Ambition
) -> None:
    ran = ambition("plan", "merge", *arguments, code=code)
    assert said in ran.err
    assert ran.err.count("\n") == 1


def test_a_plan_of_one_version_has_nothing_to_take_apart(
    ana: None, ambition: Ambition, plan_file: Path
) -> None:
    assert "`ambition plan merge COPY` merges" in ambition("plan", "merge", code=1).err
    plan_file.with_name(COPY).write_text("")
    assert f'merge "{plan_file.with_name(COPY)}"` merges' in ambition("plan", "merge", code=1).err
    assert "is your plan itself" in ambition("plan", "merge", str(plan_file), code=1).err


def clash(text: str, ours: str, theirs: str, base: str | None = None) -> str:
    before = f"||||||| 0123abc\n{base}" if base is not None else ""
    return f"{text}<<<<<<< HEAD\n{ours}{before}=======\n{theirs}>>>>>>> other\n"


@pytest.mark.parametrize("base", [None, ""])
def test_two_versions_that_git_left_in_the_plan_are_taken_apart_and_merged(
    base: str | None, ambition: Ambition, plan_file: Path
) -> None:
    text = clash(BASE, GOAL.format("here"), GOAL.format("there"), base)
    plan_file.write_text(text)
    assert "`ambition plan merge` merges them" in ambition("goals", code=3).err
    ran = ambition("plan", "merge")
    assert "; the file as it was is kept in the history" in ran.err
    assert plan_file.read_text() == BASE + GOAL.format("here") + GOAL.format("there").replace(
        "g2", "g3"
    )
    assert entries.versions(plan_file)[0].read_text() == text


def test_what_both_came_from_is_looked_for_in_the_history(
    ana: None, ambition: Ambition, plan_file: Path
) -> None:
    before = plan_file.read_text()
    ambition("person", "edit", "--hours", "7")
    ambition("goals", "edit", "g1", "--measure", "people")
    hours = ("hours_per_week = 4\n", "hours_per_week = 7\n")
    assert hours[0] in before
    now = plan_file.read_text()
    head, _, rest = now.partition(hours[1])
    plan_file.write_text(clash(head, hours[1], hours[0]) + rest)
    ambition("plan", "merge")
    assert plan_file.read_text() == now, "the other side has the hours as they were: no question"


def test_markers_inside_a_text_are_noticed_and_taken_apart(
    ambition: Ambition, plan_file: Path
) -> None:
    text = clash('schema = 1\n\n[interview]\nmoment = """\nin\n', "May\n", "June\n") + '"""\n'
    plan_file.write_text(text)
    assert "still holds both sides of a conflict inside a text" in ambition("goals").err
    ran = ambition("plan", "merge", code=6)
    assert "differ in 1 thing (interview)" in ran.err
    assert "<<<" not in plan_file.read_text()
    assert entries.versions(plan_file)[-2].read_text() == text


def test_a_plan_that_changes_meanwhile_is_exit_4_and_stays(
    copy: Path, ambition: Ambition, plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = lock.held

    def late(plan: Path, *rest: float) -> object:
        plan.write_bytes(plan.read_bytes() + b"# from an editor\n")
        return held(plan, *rest)

    monkeypatch.setattr(lock, "held", late)
    assert "changed by something else" in ambition("plan", "merge", str(copy), code=4).err
    assert copy.exists()
    assert plan_file.read_bytes().endswith(b"# from an editor\n")


@needs_git
def test_git_is_set_up_once_and_what_was_done_is_said(
    ana: None, ambition: Ambition, plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(plan_file.parent.parent))
    assert "is not in a git repository" in ambition("plan", "merge", "--install", code=1).err
    repository(plan_file.parent)
    ran = ambition("plan", "merge", "--install")
    assert ".gitattributes now says that ambition merges plan.toml" in ran.err
    left = "plan.toml.history/ and .plan.toml.lock"
    assert f"add these lines to .gitignore, to keep out what is only for this computer: {left}" in (
        ran.err
    )
    assert "once in every other clone" in ran.err
    plan_file.with_name(".gitignore").write_text("*.history/\n.*.lock\n")
    git(plan_file.parent, "config", "--unset", "merge.ambition.driver")
    assert ".gitignore" not in ambition("plan", "merge", "--install").err
    again = ambition("plan", "merge", "--install").err
    assert again == "git already uses ambition to merge your plan\n"
