"""History, undo and redo from the command line: what they say, and what they leave."""

import json
from pathlib import Path
from typing import Any

import pytest

from ambition_cli.cli import session
from ambition_cli.storage.history import entries
from conftest import Ambition, Piped
from support.plans import EXAMPLES

pytestmark = pytest.mark.usefixtures("ana")


def changes(ambition: Ambition) -> list[dict[str, Any]]:
    found = json.loads(ambition("history", "--json").out)
    assert found["schema"] == 1
    listed: list[dict[str, Any]] = found["history"]
    return listed


def test_what_undo_took_back_is_said_with_what_brings_it_back(
    ambition: Ambition, plan_file: Path
) -> None:
    before = plan_file.read_bytes()
    ambition("goals", "progress", "g1", "2")
    ran = ambition("undo")
    assert (ran.out, ran.err.splitlines()) == (
        "",
        [
            "taken back: g1: progress 0 → 2 (goals progress, today 12:00)",
            "`ambition redo` brings it back",
        ],
    )
    assert plan_file.read_bytes() == before


def test_several_are_taken_back_and_brought_back_at_once(
    ambition: Ambition, plan_file: Path
) -> None:
    ambition("goals", "pause", "g2")
    ambition("experiments", "start", "e1")
    after = plan_file.read_bytes()
    said = ambition("undo", "2").err.splitlines()
    assert [line.partition(" (")[0] for line in said] == [
        "taken back: e1 started",
        "taken back: g2 paused",
        "`ambition redo 2` brings them back",
    ]
    said = ambition("redo", "2").err.splitlines()
    assert [line.partition(" (")[0] for line in said] == [
        "brought back: g2 paused",
        "brought back: e1 started",
        "`ambition undo 2` takes them back again",
    ]
    assert plan_file.read_bytes() == after


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        pytest.param("undo 2", "only 1 change can be taken back", id="more than there are"),
        pytest.param("redo", "nothing can be brought back", id="nothing was taken back"),
    ],
)
def test_what_cannot_be_moved_is_refused_and_changes_nothing(
    arguments: str, said: str, ambition: Ambition, plan_file: Path
) -> None:
    def everything() -> dict[Path, bytes]:
        files = [path for path in plan_file.parent.rglob("*") if path.is_file()]
        return {path: path.read_bytes() for path in files if path.suffix != ".lock"}

    plan_file.write_bytes(plan_file.read_bytes())
    before = everything()
    assert said in ambition(*arguments.split(), code=1).err
    assert everything() == before


def test_history_says_when_which_command_and_what_the_newest_first(ambition: Ambition) -> None:
    ambition("helpers", "add", "[Jo]")
    ambition("goals", "progress", "g1", "1")
    ambition("undo")
    lines = ambition("history").out.splitlines()
    assert lines[:3] == [
        "\tback to how `helpers add` left it\tundo\t2026-07-24 12:00",
        "\ttaken back\tg1: progress 0 → 1\tgoals progress\t2026-07-24 12:00",
        "1\t[Jo] added\thelpers add\t2026-07-24 12:00",
    ]
    assert lines[3].startswith("2\t6 lines added; o1, o2 and o3 added; g1, g2 and g3 added; ")


@pytest.mark.parametrize(
    ("more", "several"),
    [
        (0, ""),
        (1, ", and `ambition undo 2` takes back 1 to 2"),
        (2, ", and `ambition undo 3` takes back 1 to 3"),
        (3, ", and `ambition undo 3` takes back 1 to 3"),
    ],
)
def test_how_many_can_be_taken_back_is_said_up_to_three(
    more: int, several: str, ambition: Ambition
) -> None:
    for number in range(more):
        ambition("note", f"met somebody at {number + 1}")
    assert ambition("history").err == f"`ambition undo` takes back 1{several}\n"


def test_a_screen_has_the_last_twelve_changes(
    ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session.Session, "shows_all", lambda *_: False)
    for number in range(11):
        ambition("note", f"met somebody at {number + 1}")
    whole = ambition("history").out
    assert "12 experiments added (e1 to e12); 4 more\tinterview" in whole.splitlines()[11]
    ambition("note", "met somebody at noon")
    cut = ambition("history").out
    assert [shown.count("2026-07-24 12:00") for shown in (whole, cut)] == [12, 12]
    assert cut.endswith("… 1 more: `ambition history --all`\n")


def test_the_first_change_is_taken_back_and_brought_back_like_any_other(
    ambition: Ambition, plan_file: Path
) -> None:
    before = plan_file.read_bytes()
    assert "there is no plan now, as it was before the first change" in ambition("undo").err
    assert "No plan yet" in ambition().out
    assert ambition("history").out.startswith("\tback to before there was a plan\tundo\t")
    ambition("redo")
    assert plan_file.read_bytes() == before


def test_a_new_change_ends_redo_and_what_was_taken_back_stays_in_the_history(
    ambition: Ambition,
) -> None:
    ambition("helpers", "add", "Jo")
    ambition("undo")
    ambition("helpers", "add", "Kim")
    assert "nothing can be brought back" in ambition("redo", code=1).err
    assert [(one["command"], one["undo"], one["taken_back"]) for one in changes(ambition)] == [
        ("helpers add", 1, False),
        ("undo", None, False),
        ("helpers add", None, True),
        ("interview", 2, False),
    ]


def test_json_holds_the_persons_words_only_where_what_is_private_is_asked_for(
    ambition: Ambition,
) -> None:
    ambition("goals", "add", "A secret goal")
    ambition("private", "g4")
    ambition("helpers", "add", "Jo")
    said = [["1 helper added"], ["g4: private"], ["g4 added"]]
    assert [one["changed"] for one in changes(ambition)][:3] == said
    assert "A secret goal" in ambition("history", "--json", "--include-private").out


def test_what_was_changed_by_hand_is_listed_and_taken_back(
    ambition: Ambition, plan_file: Path
) -> None:
    before = plan_file.read_bytes()
    plan_file.write_bytes(before.replace(b'name = "Mei"', b'name = "Mai"'))
    assert ambition("history").out.startswith("1\tMai added; Mei removed\tby hand\t")
    assert "taken back: Mai added; Mei removed (by hand, today 12:00)" in ambition("undo").err
    assert plan_file.read_bytes() == before


def test_a_plan_that_was_there_before_is_where_undo_ends(
    ambition: Ambition, plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    friend = plan_file.with_name("friend.toml")
    friend.write_bytes(plan_file.read_bytes())
    monkeypatch.setenv("AMBITION_PLAN", str(friend))
    ran = ambition("history")
    assert ("No changes yet" in ran.out, ran.err) == (True, "")
    ambition("helpers", "add", "Jo")
    assert "the plan as it was found\tas found\t" in ambition("history").out
    assert "only 1 change" in ambition("undo", "2", code=1).err
    ambition("undo")
    assert friend.read_bytes() == plan_file.read_bytes()
    assert ambition("history").err == "", "nothing is left that undo would take back"


def test_a_damaged_plan_is_named_listed_kept_and_brought_back(
    ambition: Ambition, plan_file: Path
) -> None:
    before = plan_file.read_bytes()
    plan_file.write_bytes(before[:2000] + b"\n=======\n")
    assert "`ambition undo` brings it back as saved on 24 July" in ambition("goals", code=3).err
    ran = ambition("history")
    assert ran.out.startswith("1\ta file that cannot be read as a plan\tby hand\t")
    assert "`ambition undo` brings it back" in ran.err
    said = ambition("undo").err.splitlines()
    assert said[0] == "taken back: a file that cannot be read as a plan (by hand, today 12:00)"
    kept = Path(said[1].removeprefix("it is kept in "))
    assert kept.read_bytes() == before[:2000] + b"\n=======\n"
    assert plan_file.read_bytes() == before
    assert "cannot be read as a plan" in ambition("redo").err
    ambition("goals", code=3)
    ambition("undo")
    ambition("goals")


def test_a_step_says_where_it_led(ambition: Ambition, plan_file: Path) -> None:
    plan_file.write_bytes(plan_file.read_bytes() + b"# mine\n")
    ambition("helpers", "add", "Jo")
    ambition("undo")
    assert ambition("history").out.startswith("\tback to what you changed by hand\tundo\t")
    kept = Path(changes(ambition)[1]["file"])
    assert b'name = "Jo"' in kept.read_bytes()
    assert changes(ambition)[0]["file"] is None


def test_what_follows_something_unreadable_is_told_as_such(
    ambition: Ambition, plan_file: Path
) -> None:
    before = plan_file.read_bytes()
    plan_file.write_bytes(b"not a plan")
    ambition("undo")
    ambition("redo")
    plan_file.write_bytes(before)
    assert "1\ta plan that can be read again" in ambition("history").out


def test_a_plan_that_is_gone_is_brought_back(ambition: Ambition, plan_file: Path) -> None:
    before = plan_file.read_bytes()
    plan_file.unlink()
    ran = ambition()
    assert "No plan yet" in ran.out
    assert "is gone; `ambition undo` brings it back as saved" in ran.err
    assert "the plan is back as it was" in ambition("undo").err
    assert plan_file.read_bytes() == before


def test_a_sitting_of_the_interview_on_a_plan_is_one_change(
    piped: type[Piped], ambition: Ambition, plan_file: Path
) -> None:
    before = plan_file.read_bytes()
    piped("4\nBea\n" + "\n" * 30)
    ambition("interview")
    assert [one["command"] for one in changes(ambition)] == ["interview", "interview"]
    ambition("undo")
    assert plan_file.read_bytes() == before


def test_a_review_is_one_change(ambition: Ambition) -> None:
    ambition("review", "--well", "two sessions", "--next", "invite Mei")
    assert changes(ambition)[0]["changed"] == ["review of 24 July 2026"]


def test_the_grown_plan_is_told_from_its_first_day(
    ambition: Ambition, plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan_file.write_bytes((EXAMPLES / "grown" / "plan.toml").read_bytes())
    monkeypatch.setenv("AMBITION_TODAY", "2026-12-02")
    ambition("goals", "progress", "g1", "6")
    assert "g1: progress 5 → 6\tgoals progress\t2026-12-02 12:00" in ambition("history").out


def test_a_step_to_what_is_kept_no_more_is_said(
    ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ambition_cli.storage.history.keep.MOST_CHANGES", 3)
    ambition("person", "edit", "--hours", "9")
    ambition("undo")
    for hours in (2, 3):
        ambition("person", "edit", "--hours", str(hours))
    assert "back to a version that is no longer kept" in ambition("history").out
    assert ["back to a version that is no longer kept"] in [
        one["changed"] for one in changes(ambition)
    ]


@pytest.mark.parametrize("command", [["plan", "edit"], ["plan", "merge", "copy.toml"]])
def test_where_the_system_refuses_it_is_said_of_which_file_and_never_of_the_output(
    command: list[str],
    ambition: Ambition,
    plan_file: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = plan_file.read_bytes()
    monkeypatch.chdir(plan_file.parent)
    Path("copy.toml").write_bytes(before.replace(b"hours_per_week = 4", b"hours_per_week = 5"))
    monkeypatch.setenv("EDITOR", "sed -i s/Ana/Anna/")
    refused = OSError(5, "Input/output error", str(entries.folder_of(plan_file)))

    def refuse(*_: object) -> None:
        raise refused

    monkeypatch.setattr("ambition_cli.storage.history.entries._files_in", refuse)
    code = 5 if "edit" in command else 3
    ran = ambition(*command, code=code)
    assert "the disk reports an error" in ran.err
    assert str(entries.folder_of(plan_file)) in ran.err
    assert "output" not in ran.err
    assert plan_file.read_bytes() == before


def test_what_has_a_name_is_no_output_that_could_not_be_written(
    ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied", "some/file")

    monkeypatch.setattr("ambition_cli.cli.commands.plan_edit.edit", refuse)
    ran = ambition("plan", "edit", code=5)
    assert ran.err == "error: some/file: its permissions do not allow it\n"
