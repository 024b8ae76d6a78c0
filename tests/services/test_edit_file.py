"""Editing the plan's file: what was typed is saved, or kept."""

from pathlib import Path

import pytest

from ambition_cli.domain.interview.order import Script
from ambition_cli.errors import Busy, NotAPlan, NotSaved, Refused
from ambition_cli.services import edit_file
from ambition_cli.services.workspace import Workspace
from ambition_cli.storage import unsaved


def type_in(copy: edit_file.Copy, before: bytes, after: bytes) -> None:
    """Type in the copy as an editor does."""
    content = copy.file.read_bytes()
    assert before in content
    copy.file.write_bytes(content.replace(before, after))


def test_without_a_plan_there_is_nothing_to_edit(workspace: Workspace) -> None:
    with pytest.raises(Refused, match="there is no plan yet"):
        edit_file.content(workspace)


def test_what_was_typed_is_saved_and_told(workspace: Workspace, grown: Path) -> None:
    seen = edit_file.content(workspace)
    with edit_file.opened(workspace, seen) as copy:
        assert edit_file.save(workspace, seen, copy) is None
        type_in(copy, b"hours_per_week = 4", b"hours_per_week = 5 # or so")
        saved = edit_file.save(workspace, seen, copy)
        assert saved == edit_file.Saved(["hours a week 4 → 5"], can_undo=True)
        assert grown.read_bytes() == copy.content()
        copy.remove()


def test_a_key_that_looks_mistyped_is_noted(
    workspace: Workspace, grown: Path, notes: list[str]
) -> None:
    seen = edit_file.content(workspace)
    with edit_file.opened(workspace, seen) as copy:
        type_in(copy, b"hours_per_week", b"hours_per_weak")
        edit_file.save(workspace, seen, copy)
    assert len(notes) == 1
    assert notes[0].startswith(f"{grown}: ")


def test_what_cannot_be_saved_stays_in_its_copy(workspace: Workspace, grown: Path) -> None:
    seen = edit_file.content(workspace)
    with edit_file.opened(workspace, seen) as copy:
        type_in(copy, b"hours_per_week = 4", b"hours_per_week = many")
        with pytest.raises(NotAPlan, match=copy.file.name):
            edit_file.save(workspace, seen, copy)
        type_in(copy, b"= many", b"= 5")
        grown.write_bytes(seen + b"# from elsewhere\n")
        with pytest.raises(Busy):
            edit_file.save(workspace, seen, copy)
        assert edit_file.kept(copy) == copy.file
        copy.file.unlink()
        with pytest.raises(Refused, match="removed the file"):
            edit_file.save(workspace, seen, copy)
    assert grown.read_bytes() == seen + b"# from elsewhere\n"


def test_a_copy_in_which_nothing_was_typed_goes(workspace: Workspace, grown: Path) -> None:
    with edit_file.opened(workspace, edit_file.content(workspace)) as copy:
        assert edit_file.kept(copy) is None
        assert not copy.file.exists()


def test_a_plan_that_is_read_only_is_not_opened(workspace: Workspace, grown: Path) -> None:
    grown.chmod(0o400)
    seen = edit_file.content(workspace)
    with pytest.raises(NotSaved, match="read-only"), edit_file.opened(workspace, seen):
        pass


def test_what_was_cut_short_before_is_listed_by_its_question(
    workspace: Workspace, grown: Path, script: Script
) -> None:
    label = next(one.label for one in script.catalogue.questions if one.id == "problems")
    for number, question in enumerate(("plan", "problems")):
        about = unsaved.About(grown, question)
        with unsaved.begun(about, b"before", ".txt") as typed:
            typed.file.write_bytes(b"typed")
            assert len(edit_file.left_before(workspace)) == number, "it is still being typed"
    found = {one.question: one.file.read_bytes() for one in edit_file.left_before(workspace)}
    assert found == {None: b"typed", label: b"typed"}
