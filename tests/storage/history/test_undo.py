"""Undo and redo: where they lead, and which changes they pass on the way."""

import pytest

from ambition_cli.errors import Refused
from ambition_cli.storage.history import undo
from ambition_cli.storage.history.undo import Moved
from ambition_cli.storage.store import Store


def passed(moved: Moved) -> list[int]:
    return [change.version.number for change in moved.changes]


def test_undo_passes_the_newest_change_first_and_redo_the_oldest(three: Store) -> None:
    assert passed(undo.undo(three, 2)) == [3, 2]
    assert passed(undo.redo(three, 2)) == [2, 3]


def test_redo_passes_only_what_it_brings_back(three: Store) -> None:
    undo.undo(three, 3)
    assert passed(undo.redo(three, 1)) == [1]
    moved = undo.redo(three, 1)
    assert passed(moved) == [2]
    assert moved.plan == three.load().plan
    assert len(three.load().plan.helpers) == 2


def test_a_change_that_is_passed_says_what_was_before_and_after(three: Store) -> None:
    [change] = undo.undo(three, 1).changes
    assert change.before
    assert change.after
    assert (len(change.before.helpers), len(change.after.helpers)) == (2, 3)


@pytest.mark.parametrize(
    ("taken_back", "words"),
    [
        pytest.param(0, "nothing can be brought back; `ambition history` lists", id="none"),
        pytest.param(1, "only 1 change can be brought back; `ambition history` lists", id="one"),
    ],
)
def test_more_than_was_taken_back_is_refused_with_nothing_changed(
    three: Store, taken_back: int, words: str
) -> None:
    if taken_back:
        undo.undo(three, taken_back)
    before = three.read()
    with pytest.raises(Refused, match=f"^{words}"):
        undo.redo(three, 2)
    assert three.read() == before


def test_more_changes_than_there_are_is_refused_with_nothing_changed(three: Store) -> None:
    before = three.read()
    with pytest.raises(Refused, match="only 3 changes can be taken back; `ambition history"):
        undo.undo(three, 4)
    assert three.read() == before
