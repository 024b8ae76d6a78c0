"""Private records: the mark, the names of before, and what shows no words from then on."""

from pathlib import Path

import pytest

from ambition_cli.domain.plan import options
from ambition_cli.domain.privacy import marks
from ambition_cli.errors import Refused
from ambition_cli.services import private
from ambition_cli.services.workspace import Workspace


def test_a_record_is_private_until_the_mark_is_taken_off(workspace: Workspace, grown: Path) -> None:
    before = grown.read_bytes()
    marked = private.mark(workspace, "O1")
    assert marked.name == "o1"
    assert [marks.called(one) for one in marks.private_records(workspace.look())] == ["o1"]
    assert set(marked.wordless) == set(marks.wordless(workspace.look()))
    assert private.unmark(workspace, "o1").was_private
    assert grown.read_bytes() == before
    assert not private.unmark(workspace, "o1").was_private


def test_only_what_is_new_without_words_is_told(workspace: Workspace, grown: Path) -> None:
    assert private.mark(workspace, "o1").wordless
    assert private.mark(workspace, "o1").wordless == []


def test_a_record_is_hidden_by_what_it_was_called_before(workspace: Workspace, grown: Path) -> None:
    name = workspace.look().options[0].name
    workspace.change(lambda plan: options.edit_option(plan, "o1", {"name": "Something milder"}))
    private.mark(workspace, "o1")
    assert name in [one.name for one in workspace.look().former_names]


def test_a_record_that_is_not_there_is_refused(workspace: Workspace, grown: Path) -> None:
    for change in (private.mark, private.unmark):
        with pytest.raises(Refused, match="there is no record “x9”"):
            change(workspace, "x9")
