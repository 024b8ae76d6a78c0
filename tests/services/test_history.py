"""The history: what each change was, and what undo and redo pass."""

from pathlib import Path

from ambition_cli.domain.plan import person
from ambition_cli.services import history
from ambition_cli.services.workspace import Workspace


def set_hours(workspace: Workspace, hours: int) -> None:
    workspace.change(lambda plan: person.edit(plan, {"hours_per_week": hours}))


def kinds(workspace: Workspace) -> list[str]:
    listed, _ = history.latest(workspace, None)
    return [history.kind_of(one.change) for one in listed if one.change]


def test_each_change_is_listed_by_its_kind_the_newest_first(
    workspace: Workspace, grown: Path
) -> None:
    set_hours(workspace, 5)
    assert kinds(workspace) == ["changed", "found"]
    grown.write_bytes(b"not a plan")
    assert kinds(workspace) == ["unreadable", "changed", "found"]
    history.undo(workspace, 1)
    grown.write_bytes(b"schema = 1\n")
    assert kinds(workspace)[0] == "changed"


def test_a_change_says_what_it_changed(workspace: Workspace, grown: Path) -> None:
    set_hours(workspace, 5)
    [newest, found] = [one.change for one in history.latest(workspace, None)[0]]
    assert newest
    assert found
    assert history.differences(newest, quoting=True) == ["hours a week 4 → 5"]
    assert history.differences(found, quoting=True) == []


def test_the_rest_of_a_long_history_is_counted(workspace: Workspace, grown: Path) -> None:
    for hours in (5, 6, 7):
        set_hours(workspace, hours)
    listed, more = history.latest(workspace, 2)
    assert (len(listed), more) == (2, 2)


def test_undo_and_redo_pass_the_same_changes(workspace: Workspace, grown: Path) -> None:
    before = grown.read_bytes()
    for hours in (5, 6):
        set_hours(workspace, hours)
    after = grown.read_bytes()
    back = history.undo(workspace, 2)
    assert grown.read_bytes() == before
    forth = history.redo(workspace, 2)
    assert grown.read_bytes() == after
    assert back.changes == forth.changes[::-1]
