"""Notes and evidence at the command line: each wire once, and what is asked at a terminal."""

import json
from pathlib import Path
from typing import Any

import pytest
import tomli

from ambition_cli.cli import editor
from ambition_cli.cli.talks import notes as noting
from ambition_cli.errors import Stopped
from conftest import Ambition, Piped

pytestmark = pytest.mark.usefixtures("ana")


def notes(ambition: Ambition, *flags: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(ambition("notes", "--json", *flags).out)["notes"]
    return found


def test_a_note_keeps_its_words_and_what_is_said_of_it(ambition: Ambition) -> None:
    said = ambition(
        "note", "unblocked two teams", "--energy", "4", "--hours", "1h30", "--on", "yesterday",
        "--for", "m1,g1", "--link", "https://a.b", "--private",
    )  # fmt: skip
    assert said.err.startswith("n1 noted on 23 Jul, for m1 and g1")
    assert said.out == ""
    assert notes(ambition) == []
    assert notes(ambition, "--include-private") == [
        {
            "id": "n1",
            "on": "2026-07-23",
            "text": "unblocked two teams",
            "energy": 4,
            "hours": 1.5,
            "for": ["m1", "g1"],
            "link": "https://a.b",
            "private": True,
        }
    ]


def test_a_note_may_do_without_quotes_and_come_from_a_pipe(
    ambition: Ambition, piped: type[Piped]
) -> None:
    ambition("note", "two", "words")
    piped("資料を作った [brackets]\n")
    ambition("note", "-")
    assert [one["text"] for one in notes(ambition)] == ["資料を作った [brackets]", "two words"]


def test_what_a_note_may_be_for_is_said_with_the_command_that_confirms_it(
    ambition: Ambition,
) -> None:
    said = ambition("note", "taught two people").err
    assert "it may be for m1 (teaching and explaining)" in said
    assert "`ambition notes edit n1 --for m1` settles it now" in said
    ambition("notes", "edit", "n1", "--for", "m1")
    assert notes(ambition)[0]["for"] == ["m1"]
    assert "proposed_for" not in notes(ambition)[0]


@pytest.mark.parametrize(
    ("command", "said", "code"),
    [
        (["note", ""], "the note is empty; give it a few words", 1),
        (["note"], 'say what you did: `ambition note "…"`', 2),
        (["note", "x", "--energy", "6"], "--energy must be from 1 to 5, not 6", 2),
        (["note", "x", "--for", "x9"], "there is no line, goal or experiment", 1),
        (["note", "x", "--on", "tomorrow"], "25 July 2026 is still to come", 1),
        (["notes", "edit", "n7"], "there is no note “n7”", 1),
        (["notes", "import"], "name a file, or - for a pipe", 2),
        (["notes", "import", "nowhere.md"], "nowhere.md cannot be read", 1),
        (["notes", "--since", "zzz"], "“zzz” is not a date", 2),
        (["evidence"], "there is nothing to show", 1),
        (["evidence", "tick", "e1"], "e1 is not finished yet", 1),
    ],
)
def test_what_does_not_go_is_refused_and_changes_nothing(
    command: list[str], said: str, code: int, ambition: Ambition, plan_file: Path
) -> None:
    before = plan_file.read_bytes()
    assert ambition(*command, code=code).err.startswith(f"error: {said}")
    assert plan_file.read_bytes() == before


def test_log_with_nothing_running_keeps_a_note_and_says_so(ambition: Ambition) -> None:
    said = ambition("log", "unblocked", "two", "teams", "--energy", "4").err
    assert said.startswith("nothing is running, so this is kept as n1")
    assert notes(ambition)[0]["energy"] == 4


def test_log_with_a_paused_one_says_how_to_resume_it(ambition: Ambition) -> None:
    ambition("experiments", "start", "e1")
    ambition("experiments", "pause", "e1")
    assert "`ambition experiments resume e1` resumes a paused one" in ambition("log", "x").err


def test_notes_are_chosen_by_day_and_by_what_they_are_for(ambition: Ambition) -> None:
    ambition("note", "old", "--on", "2026-05-03", "--for", "m1")
    ambition("note", "new", "--on", "2026-07-03")
    assert [one["id"] for one in notes(ambition)] == ["n2", "n1"]
    assert [one["id"] for one in notes(ambition, "--since", "july")] == ["n2"]
    assert [one["id"] for one in notes(ambition, "--for", "m1")] == ["n1"]
    assert [one["id"] for one in notes(ambition, "--since", "review")] == []
    for flags in (("--since", "review"), ("--for", "p1"), ("--since", "july", "--for", "m1")):
        assert ambition("notes", *flags).out.startswith("No notes like that.")


def test_a_dropped_note_is_brought_back_by_undo_and_its_id_never_given_again(
    ambition: Ambition,
) -> None:
    ambition("note", "one")
    ambition("notes", "drop", "n1")
    ambition("undo")
    assert [one["text"] for one in notes(ambition)] == ["one"]
    ambition("notes", "drop", "n1")
    ambition("note", "two")
    assert [one["id"] for one in notes(ambition)] == ["n2"]


def test_the_history_says_what_became_of_notes(ambition: Ambition) -> None:
    ambition("note", "taught it")
    ambition("notes", "edit", "n1", "--for", "m1", "--hours", "2")
    ambition("evidence", "tick", "n1")
    ambition("notes", "private", "n1")
    said = ambition("history").out
    for words in (
        "n1 added: taught it",
        "n1: hours and what it is for set",
        "n1: to show",
        "n1: private",
    ):
        assert words in said


BRAG = "# 2026\n## May\n- Taught **two** people ([how](https://a.b/1))\n- Fixed the build\n"


def test_a_document_is_imported_and_its_entries_once(ambition: Ambition, tmp_path: Path) -> None:
    file = tmp_path / "brag.md"
    file.write_text(BRAG, encoding="utf-8")
    listed = ambition("notes", "import", str(file), code=1)
    assert "Fixed the build" in listed.out
    assert "--all takes all of them" in listed.err
    ambition("notes", "import", str(file), "--all")
    assert [(one["on"], one["text"]) for one in notes(ambition)] == [
        ("2026-05-31", "Fixed the build"),
        ("2026-05-31", "Taught two people (how)"),
    ]
    assert notes(ambition)[1]["link"] == "https://a.b/1"
    file.write_text(f"{BRAG}- New\n", encoding="utf-8")
    said = ambition("notes", "import", str(file), "--all").err
    assert "1 note kept, n3" in said
    assert "2 entries left out, because you have noted them" in said


def test_a_git_log_is_imported_from_a_pipe(ambition: Ambition, piped: type[Piped]) -> None:
    piped("2026-07-03 Fix the build\n2026-07-06 Add docs\n")
    ambition("notes", "import", "-", "--all", "--for", "m1")
    assert [(one["on"], one["for"]) for one in notes(ambition)] == [
        ("2026-07-06", ["m1"]),
        ("2026-07-03", ["m1"]),
    ]


@pytest.mark.parametrize(
    ("reply", "kept"), [("", 3), ("1 3", 2), ("all but 2", 2), ("none", 0), ("0", 0), ("yes", 3)]
)
def test_each_entry_is_ticked_at_a_terminal(
    reply: str, kept: int, replies: Any, ambition: Ambition, tmp_path: Path
) -> None:
    file = tmp_path / "list.txt"
    file.write_text("- one\n- two\n- three\n", encoding="utf-8")
    replies(reply)
    said = ambition("notes", "import", str(file)).out
    assert said.startswith("1\tone\n2\ttwo\n3\tthree\n")
    assert len(notes(ambition)) == kept


def test_what_was_ticked_before_it_was_stopped_is_kept_as_one_change(
    replies: Any, ambition: Ambition, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(noting, "_AT_A_TIME", 2)
    file = tmp_path / "list.txt"
    file.write_text("".join(f"- did {number}\n" for number in range(6)), encoding="utf-8")
    replies("2", "", Stopped("stopped; nothing was changed"))
    said = ambition("notes", "import", str(file), code=130)
    assert said.err == "3 notes kept, n1 to n3\n"
    assert {one["text"] for one in notes(ambition)} == {"did 1", "did 2", "did 3"}
    ambition("undo")
    assert notes(ambition) == []


def test_an_entry_that_cannot_be_saved_is_named(ambition: Ambition, tmp_path: Path) -> None:
    file = tmp_path / "list.txt"
    file.write_text("- one\n- two \0 three\n", encoding="utf-8")
    said = ambition("notes", "import", str(file), "--all", code=1)
    assert "“two \\x00 three” contains a character that cannot be saved" in said.err
    assert notes(ambition) == []


def test_a_file_that_is_no_text_is_refused(ambition: Ambition, tmp_path: Path) -> None:
    file = tmp_path / "list.txt"
    file.write_bytes(b"\xff\x00\x80")
    assert "is not a text file" in ambition("notes", "import", str(file), code=1).err


def test_what_tells_of_danger_is_not_imported(
    ambition: Ambition, tmp_path: Path, plan_file: Path
) -> None:
    file = tmp_path / "list.txt"
    file.write_text("- fixed the build\n- I want to kill myself\n", encoding="utf-8")
    ambition("notes", "import", str(file), "--all")
    assert [one["text"] for one in notes(ambition)] == ["fixed the build"]
    assert "kill" not in plan_file.read_text(encoding="utf-8")


def test_evidence_is_ticked_by_numbers_and_worded(replies: Any, ambition: Ambition) -> None:
    ambition("note", "did one", "--for", "m1")
    ambition("note", "did two")
    ambition("note", "did three", "--for", "m1")
    replies("1 3", "1", "e2", "Did the second one", "9", "")
    said = ambition("evidence")
    assert "there is no 9 here" in said.out
    assert said.out.count("Change it as you like. Enter to keep it as it is.") == 1
    assert "2 is ticked, in your new words\n" in said.err
    found = json.loads(ambition("evidence", "--json").out)["evidence"]
    assert {one["text"]: one["ticked"] for one in found} == {
        "did one": False,
        "did two": True,
        "Did the second one": True,
    }


def test_a_sitting_of_ticks_is_one_change(replies: Any, ambition: Ambition) -> None:
    ambition("note", "did one")
    ambition("note", "did two")
    replies("1", "2", "")
    ambition("evidence")
    ambition("undo")
    found = json.loads(ambition("evidence", "--json").out)["evidence"]
    assert not any(one["ticked"] for one in found)


def test_in_a_review_proposals_are_confirmed_with_one_reply(
    replies: Any, ambition: Ambition, plan_file: Path
) -> None:
    for text in ("taught one", "taught two", "taught three"):
        ambition("note", text)
    replies("2", *[""] * 40)
    said = ambition("review")
    assert "2 notes confirmed" in said.err
    assert "n2 stays without a line" in said.err
    assert "taught two" in said.out
    found = tomli.loads(plan_file.read_text(encoding="utf-8"))["notes"]
    assert [one.get("for") for one in found] == [["m1"], None, ["m1"]]
    assert not any("proposed_for" in one for one in found)


@pytest.mark.parametrize(
    ("reply", "said"),
    [
        ("no", "n1 and n2 stay without a line; `ambition notes edit n1 --for …`"),
        ("yes", "2 notes confirmed"),
        ("none", "2 notes confirmed"),
        ("skip", "left for your next review"),
    ],
)
def test_in_a_review_a_word_settles_all_proposals(
    reply: str, said: str, replies: Any, ambition: Ambition, plan_file: Path
) -> None:
    ambition("note", "taught one")
    ambition("note", "taught two")
    replies(reply, *[""] * 40)
    assert said in ambition("review").err
    found = tomli.loads(plan_file.read_text(encoding="utf-8"))["notes"]
    assert {"for" in one for one in found} == {"confirmed" in said}
    assert {"proposed_for" in one for one in found} == {"next" in said}


def test_in_a_review_proposals_can_be_left_for_later(
    replies: Any, ambition: Ambition, plan_file: Path
) -> None:
    ambition("note", "taught one")
    text = plan_file.read_text(encoding="utf-8")
    at = text.index("[[notes]]")
    more = (text[at:].replace('"n1"', f'"n{number}"') for number in range(2, 22))
    plan_file.write_text("\n".join([text, *more]), encoding="utf-8")
    replies("later", *[""] * 40)
    assert "1 older note can wait for the next review." in ambition("review").out
    found = tomli.loads(plan_file.read_text(encoding="utf-8"))["notes"]
    assert {tuple(one["proposed_for"]) for one in found} == {("m1",)}


def test_a_forgotten_note_is_gone_from_the_plan_and_its_history(
    ambition: Ambition, plan_file: Path
) -> None:
    ambition("note", "met the competition")
    ambition("notes", "edit", "n1", "--energy", "2")
    ambition("plan", "forget", "n1", "--yes")
    for file in plan_file.parent.rglob("*.toml"):
        assert "competition" not in file.read_text(encoding="utf-8")


def test_a_page_since_a_day_shows_what_is_ticked_alone(ambition: Ambition) -> None:
    ambition("note", "taught two people", "--for", "m1")
    ambition("note", "NOT TICKED")
    page = ambition("export", "md", "--for", "manager", "--since", "2026-07-01")
    assert "nothing from that time is ticked" in page.err
    ambition("evidence", "tick", "n1", "--as", "Taught two newcomers")
    page = ambition("export", "md", "--for", "manager", "--since", "2026-07-01")
    assert "## What I've done" in page.out
    assert "- Taught two newcomers (24 July)" in page.out
    assert "NOT TICKED" not in page.out
    assert "taught two people" not in page.out
    ambition("evidence", "untick", "n1")
    page = ambition("export", "md", "--for", "manager", "--since", "2026-07-01")
    assert "nothing from that time is ticked" in page.err


def test_what_stays_off_a_managers_page_is_said_when_it_is_ticked(ambition: Ambition) -> None:
    ambition("note", "talked to a recruiter")
    said = ambition("evidence", "tick", "n1").err
    assert "n1 stays off a manager's page" in said
    assert "recruiter" not in ambition("export", "md", "--for", "manager").out
    ambition("notes", "edit", "n1", "--open-to", "manager")
    assert "recruiter" in ambition("export", "md", "--for", "manager").out


def test_an_answer_leads_with_what_was_ticked(ambition: Ambition) -> None:
    ambition("note", "Ran two sessions on pricing", "--for", "m1")
    assert "two sessions" not in ambition("answer", "step", "--ours").out
    ambition("evidence", "tick", "n1")
    said = ambition("answer", "step", "--ours").out
    assert "I've run two sessions on pricing. " in said


def test_a_note_without_a_plan_begins_one(
    ambition: Ambition, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AMBITION_PLAN", str(tmp_path / "other.toml"))
    ambition("note", "taught it")
    assert [one["id"] for one in notes(ambition)] == ["n1"]


def test_several_notes_are_written_in_the_editor(
    ambition: Ambition, replies: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def typed(one: Any) -> int:
        with one.file.open("a", encoding="utf-8") as file:
            file.write("- did one\n- 2026-07-03 did two\n")
        return 0

    monkeypatch.setattr(editor, "typed_in", typed)
    replies()
    said = ambition("note", "--edit", "--energy", "4").err
    assert said.startswith("2 notes kept, n1 and n2")
    assert [(one["on"], one["text"], one["energy"]) for one in notes(ambition)] == [
        ("2026-07-24", "did one", 4),
        ("2026-07-03", "did two", 4),
    ]


def test_hours_noted_are_said_of_the_goal_that_counts_them(ambition: Ambition) -> None:
    ambition("goals", "add", "Teach every week", "--measure", "hours a week", "--serves", "m1")
    said = ambition("note", "taught", "--for", "m1", "--hours", "3").err
    assert "that makes 3 hours a week for g" in said
    assert "3 by your notes" in ambition("goals").out
    assert "checkins" not in ambition("goals", "--json").out
