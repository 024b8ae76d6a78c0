"""What a version changed, and what undo would take back, as it is listed."""

import datetime as dt
import os
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from ambition_cli.domain.plan.helpers import add_helper
from ambition_cli.domain.plan.model import Plan
from ambition_cli.errors import AmbitionError, Busy, NotAPlan
from ambition_cli.storage.history import entries, undo
from ambition_cli.storage.history import keep as keeping
from ambition_cli.storage.history.changes import latest
from ambition_cli.storage.store import Store


def numbers(store: Store) -> list[tuple[int | None, bool]]:
    return [(one.undo, one.taken_back) for one in latest(store, None)[0]]


def test_each_change_has_the_number_of_steps_that_take_it_back(three: Store) -> None:
    assert numbers(three) == [(1, False), (2, False), (3, False)]


def test_what_was_taken_back_has_none(three: Store) -> None:
    undo.undo(three, 2)
    assert numbers(three) == [(None, False), (None, True), (None, True), (1, False)]


def test_what_was_changed_by_hand_since_counts_as_the_last(three: Store) -> None:
    three.path.write_text(three.path.read_text() + "# mine\n")
    first, second, *_ = latest(three, None)[0]
    assert (first.entry.command, first.undo, second.undo) == ("by hand", 1, 2)


@pytest.mark.parametrize(("most", "shown", "more"), [(2, 2, 1), (3, 3, 0), (None, 3, 0)])
def test_at_most_so_many_are_listed_and_the_rest_is_counted(
    three: Store, most: int | None, shown: int, more: int
) -> None:
    listed, left = latest(three, most)
    assert (len(listed), left) == (shown, more)


def test_a_plan_that_is_gone_has_its_past_all_the_same(three: Store) -> None:
    three.path.unlink()
    assert numbers(three) == [(2, False), (3, False), (4, False)]


@pytest.mark.parametrize(
    ("happens", "error", "words"),
    [
        pytest.param(
            lambda path: path.unlink(),
            Busy,
            "changed while it was being read",
            id="it goes meanwhile",
        ),
        pytest.param(
            lambda path: (path.unlink(), path.mkdir()),
            NotAPlan,
            r"cannot be read \(.*\): it is a folder",
            id="it is no file",
        ),
    ],
)
def test_a_version_that_cannot_be_read_is_said(
    three: Store,
    monkeypatch: pytest.MonkeyPatch,
    happens: object,
    error: type[AmbitionError],
    words: str,
) -> None:
    read = entries.read

    def meanwhile(plan: Path, content: bytes | None) -> entries.History:
        found = read(plan, content)
        happens(found.versions[0].path)  # type: ignore[operator]
        return found

    monkeypatch.setattr(entries, "read", meanwhile)
    with pytest.raises(error, match=f"^the history of .*plan.toml {words}"):
        latest(replace(three), None)


def test_a_step_names_the_version_to_which_it_went(three: Store) -> None:
    undo.undo(three, 2)
    step, *_, first = latest(three, None)[0]
    assert step.to == first.entry
    assert (step.entry.number, step.change) == (4, None)
    undo.undo(three, 1)
    assert latest(three, None)[0][0].to is None, "before the first change there is no plan"


def test_a_change_by_hand_is_listed_with_its_file_its_time_and_the_change(
    three: Store,
) -> None:
    three.path.write_text("schema = 1\n")
    moment = dt.datetime(2026, 7, 25, 9, 30)
    os.utime(three.path, (moment.timestamp(), moment.timestamp()))
    by_hand = latest(three, None)[0][0]
    assert (by_hand.entry.path, by_hand.entry.number, by_hand.entry.when) == (three.path, 4, moment)
    assert by_hand.change
    assert by_hand.change.version == by_hand.entry
    assert by_hand.change.before
    assert len(by_hand.change.before.helpers) == 3
    assert by_hand.change.after == Plan.model_validate({"schema": 1})


def test_a_version_that_changes_nothing_cannot_be_taken_back_by_itself(three: Store) -> None:
    last = entries.versions(three.path)[-1]
    same = last.with_name(entries.name_of(4, dt.datetime(2026, 7, 25, 9, 30), "edit", b""))
    same.write_bytes(last.read_bytes())
    assert numbers(three) == [(None, False), (1, False), (2, False), (3, False)]


def test_a_step_to_a_version_that_is_kept_no_more_is_listed_all_the_same(
    three: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "MOST_CHANGES", 4)
    undo.undo(three, 1)
    for name in ("Ana", "Bo", "Cleo"):
        three.update(partial(add_helper, name=name))
    steps = [one for one in latest(three, None)[0] if one.change is None]
    assert [(one.to, one.to_nothing) for one in steps] == [(None, False)]
