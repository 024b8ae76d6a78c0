"""ambition plan: where the file is, editing it, and forgetting a record."""

import shlex
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

from ambition_cli.storage.history import entries
from conftest import Ambition

pytestmark = pytest.mark.usefixtures("ana")

Editor = Callable[[str], None]


@pytest.fixture
def editor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Editor:
    """Have an editor that does what a few lines of Python do with `text` and `file`.

    By the clock of this test it is open for a minute.
    """
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("ambition_cli.cli.editor.monotonic", count(step=60).__next__)

    def have(lines: str) -> None:
        script = tmp_path / "my editor.py"
        script.write_text(
            "import sys, pathlib\nfile = pathlib.Path(sys.argv[1])\n"
            f"text = file.read_text(encoding='utf-8')\n{lines}\n",
            encoding="utf-8",
        )
        monkeypatch.setenv("EDITOR", f"{shlex.quote(sys.executable)} '{script}'")

    return have


def kept(plan: Path) -> list[Path]:
    """Return what was typed and not saved."""
    return list(entries.folder_of(plan).glob("edited-*.toml"))


def writing(old: str, new: str) -> str:
    return f"file.write_text(text.replace({old!r}, {new!r}), encoding='utf-8')"


def test_the_path_is_printed_and_nothing_else(
    ambition: Ambition, plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert ambition("plan", "path").out == f"{plan_file}\n"
    assert ambition("--plan", "friend.toml", "plan", "path").out == "friend.toml\n"


def test_an_edit_is_saved_as_typed_and_told_in_words(
    ambition: Ambition, plan_file: Path, editor: Editor
) -> None:
    before = plan_file.read_text()
    editor(writing('name = "Mei"', 'name   = "Mei [x]" # mine'))
    assert ambition("plan", "edit").err.splitlines() == [
        "saved: Mei [x] added; Mei removed",
        "`ambition undo` takes it back",
    ]
    assert plan_file.read_text() == before.replace('name = "Mei"', 'name   = "Mei [x]" # mine')
    assert kept(plan_file) == []
    ambition("undo")
    assert plan_file.read_text() == before


@pytest.mark.parametrize("lines", ["pass", "file.write_text(text)"])
def test_an_edit_that_changes_nothing_leaves_nothing(
    ambition: Ambition, plan_file: Path, editor: Editor, lines: str
) -> None:
    before = plan_file.read_bytes(), len(entries.versions(plan_file))
    editor(lines)
    assert ambition("plan", "edit").err == "nothing was changed\n"
    assert (plan_file.read_bytes(), len(entries.versions(plan_file))) == before
    assert kept(plan_file) == []


@pytest.mark.parametrize(
    ("lines", "code", "said"),
    [
        pytest.param(writing("schema", "[schema"), 3, "is not valid TOML", id="not TOML"),
        pytest.param(
            writing("months = 5", "months = '5'"), 3, "person.months must be a whole", id="no plan"
        ),
        pytest.param(writing("schema = 1", "schema = 2"), 3, "has schema 2", id="a newer schema"),
        pytest.param(
            writing("Mei", "Mai") + "\nsys.exit(3)", 1, "ended with an error (3)", id="an error"
        ),
        pytest.param(
            writing("Mei", "Mai") + f"\nimport os\nos.system('{shlex.quote(sys.executable)}"
            " -m ambition_cli helpers add Jo')",
            4,
            "was changed by something else",
            id="another change",
        ),
    ],
)
def test_what_cannot_be_saved_is_kept_and_named(
    ambition: Ambition, plan_file: Path, editor: Editor, lines: str, code: int, said: str
) -> None:
    before = plan_file.read_text()
    editor(lines)
    ran = ambition("plan", "edit", code=code)
    assert said in ran.err
    assert plan_file.read_text().replace('\n[[helpers]]\nname = "Jo"\n', "") == before
    [typed] = kept(plan_file)
    assert f"your changes are kept in {typed}" in ran.err
    assert typed.read_text() != before
    assert typed.stat().st_mode & 0o777 == 0o600
    editor("pass")
    assert (
        f"an earlier edit of your plan was never saved; it is in {typed}"
        in ambition("plan", "edit").err
    )


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        pytest.param("sys.exit(1)", "the editor ended with an error (1)", id="an error"),
        pytest.param("file.unlink()", "the editor removed the file", id="no file left"),
    ],
)
def test_where_nothing_was_typed_nothing_is_kept(
    ambition: Ambition, plan_file: Path, editor: Editor, lines: str, said: str
) -> None:
    editor(lines)
    assert said in ambition("plan", "edit", code=1).err
    assert kept(plan_file) == []


@pytest.mark.parametrize("named", ["no-such-editor", "'", ""])
def test_without_an_editor_that_is_said(
    ambition: Ambition, plan_file: Path, monkeypatch: pytest.MonkeyPatch, named: str
) -> None:
    monkeypatch.setenv("EDITOR", named)
    assert "the editor could not be opened" in ambition("plan", "edit", code=1).err
    assert kept(plan_file) == []


def test_a_damaged_plan_can_be_mended_in_the_editor(
    ambition: Ambition, plan_file: Path, editor: Editor
) -> None:
    whole = plan_file.read_text()
    plan_file.write_text(f"<<<<<<< mine\n{whole}")
    ambition("goals", code=3)
    editor(writing("<<<<<<< mine\n", ""))
    assert "saved: it can be read again" in ambition("plan", "edit").err
    assert plan_file.read_text() == whole
    ambition("undo")
    assert plan_file.read_text().startswith("<<<<<<< mine")


def test_a_key_that_looks_mistyped_is_pointed_out(
    ambition: Ambition, plan_file: Path, editor: Editor
) -> None:
    editor(writing("months = 5", "moths = 5"))
    assert "did you mean months?" in ambition("plan", "edit").err


def test_there_must_be_a_plan_to_edit(ambition: Ambition, plan_file: Path) -> None:
    fresh = plan_file.with_name("fresh.toml")
    ran = ambition("--plan", str(fresh), "plan", "edit", code=1)
    assert "no plan yet; `ambition interview` starts one" in ran.err


def test_a_copy_that_cannot_be_made_is_said(
    ambition: Ambition, plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("tempfile.mkstemp", fail)
    assert "cannot be edited: the disk is full" in ambition("plan", "edit", code=5).err


def test_what_is_forgotten_is_said_and_what_still_stands(
    ambition: Ambition, plan_file: Path
) -> None:
    ambition("goals", "progress", "g1", "1")
    copy = plan_file.with_name("plan (conflicted copy).toml")
    copy.write_bytes(plan_file.read_bytes())
    said = ambition("plan", "forget", "Mei", "--yes").err.splitlines()
    assert said[0] == "Mei is forgotten, from the plan and from 2 versions in the history"
    assert said[1].endswith(" “(forgotten)” in its place")
    assert said[2] == f"{copy} may still hold its words, and was left alone"
    assert "Mei" not in plan_file.read_text()
    ambition("undo")
    assert "Mei" not in plan_file.read_text()


def test_without_a_terminal_forgetting_needs_yes_and_changes_nothing(
    ambition: Ambition, plan_file: Path
) -> None:
    before = plan_file.read_bytes()
    ran = ambition("plan", "forget", "Clinics buy", code=1)
    assert "to go ahead, run `ambition plan forget p2 --yes`" in ran.err
    assert plan_file.read_bytes() == before
    assert "was not found" in ambition("plan", "forget", "p9", "--yes", code=1).err


@pytest.mark.parametrize("name", ["c", "Clin", "Clinics buy", "Rut"])
def test_the_beginning_of_a_name_is_not_enough_where_nobody_is_asked(
    ambition: Ambition, plan_file: Path, name: str
) -> None:
    before = plan_file.read_bytes()
    ran = ambition("plan", "forget", name, "--yes", code=1)
    assert "give" in ran.err
    assert plan_file.read_bytes() == before


def test_two_letters_are_not_enough_to_be_asked_about(ambition: Ambition) -> None:
    assert "“Cl” is only the beginning of p2" in ambition("plan", "forget", "Cl", code=1).err


@pytest.mark.parametrize("id", ["p1", "p2", "i1", "m1", "l1", "o1", "o2", "g1", "g3", "e1", "Ruth"])
def test_after_forgetting_any_record_every_command_still_works(
    ambition: Ambition, id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    ambition("experiments", "start", "e1")
    ambition("plan", "forget", id, "--yes")
    commands = ["", "lines", "goals --all", "experiments --all", "options", "helpers", "check",
                "experiments next", "timeline", "history", "person"]  # fmt: skip
    for command in commands:
        assert id not in ambition(*command.split()).out.split()
    ambition("interview", code=1)


def test_what_is_left_of_a_forgotten_change_says_so(ambition: Ambition) -> None:
    ambition("options", "add", "A secret office")
    ambition("plan", "forget", "o4", "--yes")
    assert "something that has been forgotten since\toptions add" in ambition("history").out
    said = ambition("undo").err
    assert said.startswith("taken back: 6 lines"), "it is no step of its own any more"


def test_what_could_not_all_be_forgotten_is_said(ambition: Ambition, plan_file: Path) -> None:
    ambition("options", "add", "Shadow Ruth")
    plan_file.write_bytes(plan_file.read_bytes() + b"not a plan")
    ambition("undo")
    [damaged] = entries.folder_of(plan_file).glob("*_by-hand.toml")
    ambition("lines", "edit", "p2", "Paperwork")
    ambition("options", "add", "Paperwork in a clinic")
    said = ambition("plan", "forget", "p2", "--yes").err
    assert "some of its words are also in o5, which only you can change" in said
    assert (
        f"{damaged} cannot be read as a plan; check for yourself that it is gone from there" in said
    )
    assert b"nobody asked the nurses" not in damaged.read_bytes()
