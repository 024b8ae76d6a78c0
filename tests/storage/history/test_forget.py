"""What is forgotten is gone from the plan and from every version, and no undo brings it back."""

import contextlib
import datetime as dt
import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from ambition_cli.domain.merge.merge import merged
from ambition_cli.domain.plan import (
    experiments,
    goals,
    helpers,
    lines,
    person,
)
from ambition_cli.domain.plan import (
    options as plan_options,
)
from ambition_cli.domain.plan.model import Experiment, LogEntry
from ambition_cli.domain.plan.records import new_id
from ambition_cli.domain.privacy import marks
from ambition_cli.domain.privacy.forget import Forgetting
from ambition_cli.errors import NotAPlan, NotSaved, Refused
from ambition_cli.storage import copies, files, two_versions
from ambition_cli.storage.history import entries, forget, undo
from ambition_cli.storage.store import Store
from support.faults import cut_at_every_call
from support.plans import LONG, TODAY

# Each record has a word that stands nowhere else but where others quote it.
SECRETS = {
    "p1": "Paperwork-zan",
    "l1": "Night-zan",
    "o1": "Option-zan",
    "g2": "Goal-zan",
    "e1": "Try-zan",
    "Mei-zan Mori": "Mei-zan",
}
PLAN = """\
schema = 1

[person]
name = "Ana"

[interview]
matters_most = "p1"
moment = "It was when Paperwork-zan drowns everybody, and I knew"
usual_answer = "Ask Mei-zan Mori for a room"

[[ambition.problems]]
id = "p1"
text = "Paperwork-zan drowns everybody"
short = "Paperwork-zan sheets"
why = "I saw Paperwork-zan"

[[ambition.problems]]
id = "p2"
text = "Slow clinics"

[[ambition.less_of]]
id = "l1"
text = "Night-zan away from home"
hard_no = true

[[options]]
id = "o1"
name = "Head of Option-zan"
why = "Option-zan pays"

[[helpers]]
name = "Mei-zan Mori"
ask = "a room near Mei-zan"

[[helpers]]
name = "Ruth"

[[goals]]
id = "g1"
title = "Make a difference to “Paperwork-zan sheets”"
serves = ["p1", "p2"]
drafted_from = ["p1"]
helper = "Mei-zan Mori"
obstacle = "Night-zan away from home"

[[goals.checkins]]
on = 2026-07-24
value = 1
note = "as in: Goal-zan reached by all"

[[goals]]
id = "g2"
title = "Goal-zan reached by all"
measure = "Goal-zan people"

[[experiments]]
id = "e1"
title = "A day with Try-zan itself"
status = "running"
hypothesis = "Try-zan is fine"
option = "o1"
goal = "g2"
serves = ["l1"]
steps = ["Write to Mei-zan Mori", "Go on"]

[[experiments.log]]
on = 2026-07-24
note = "Try-zan went well"

[[experiments]]
id = "e2"
title = "Try on: Head of Option-zan"
drafted_from = ["o1", "p1"]
option = "o1"
after = "e1"
smallest = "Like this: A day with Try-zan itself"

[experiments.result]
on = 2026-07-24
verdict = "keep"

[experiments.result.fit]
p1 = 4
p2 = 3

[[told]]
on = 2026-07-24
to = "Mei-zan Mori"

[[changes]]
on = 2026-07-24
line = "p1"
was = "Paperwork-zan drowns all"
now = "Paperwork-zan drowns everybody"
from_experiment = "e1"

[[conflicts]]
record = "p1"
field = "text"
ours = "Paperwork-zan drowns everybody"
theirs = "All drown in Paperwork-zan"

[[conflicts]]
record = "interview"
field = "obstacle"
theirs = "All drown in Paperwork-zan"

[[conflicts]]
record = "interview"
field = "matters_most"
ours = "p1"
theirs = "p2"

[[conflicts]]
record = "helpers.Mei-zan Mori"
field = "ask"
theirs = "a chair of Mei-zan"

[[conflicts]]
record = "g1"
field = "helper"
ours = "Mei-zan Mori"
theirs = "Ruth"

[[conflicts]]
record = "e2"
field = "result.fit.p1"
ours = 4
theirs = 2
"""


pytestmark = pytest.mark.usefixtures("without_waiting_for_the_disk")


@pytest.fixture(scope="module")
def _grown_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a plan with a history: changes, some taken back, and one by hand."""
    path = tmp_path_factory.mktemp("grown") / "plan.toml"
    store = Store(path, lambda: dt.datetime(2026, 7, 24, 18, 20), "test")
    store.path.write_text(PLAN, encoding="utf-8")
    store.update(lambda plan: lines.edit(plan, "p2", {"text": "Slow hospitals"}, TODAY))
    store.update(lambda plan: goals.check_in(plan, "g1", 2, None, TODAY))
    undo.undo(store, 1)
    store.update(lambda plan: person.edit(plan, {"months": 4}))
    text = store.path.read_text(encoding="utf-8")
    store.path.write_text(text.replace('name = "Ana"', 'name = "Anna"'), encoding="utf-8")
    store.update(lambda plan: experiments.log(plan, "e1", LogEntry(on=TODAY, note="on it"), TODAY))
    undo.undo(store, 1)
    return path.parent


@pytest.fixture
def grown(_grown_once: Path, store: Store) -> Store:
    """Return the store of that plan, in a folder of this test."""
    shutil.copytree(_grown_once, store.path.parent, dirs_exist_ok=True)
    return store


def holding(store: Store, secret: str) -> list[str]:
    """Return the names of the files that hold a word."""
    files = [path for path in store.path.parent.rglob("*") if path.is_file()]
    return [path.name for path in files if secret.encode() in path.read_bytes()]


@pytest.mark.parametrize("target", SECRETS)
def test_what_is_forgotten_is_nowhere_and_the_rest_is_as_it_was(grown: Store, target: str) -> None:
    others = {secret for name, secret in SECRETS.items() if name != target}
    before = {secret: holding(grown, secret) for secret in others}
    assert holding(grown, SECRETS[target])
    told = forget.forget(grown, target)
    assert holding(grown, SECRETS[target]) == []
    assert {secret: holding(grown, secret) for secret in others} == before
    assert (told.versions, told.unreadable, told.others, told.standing) == (6, [], [], [])
    for version in entries.versions(grown.path):
        Store(version, grown.clock).load()


@pytest.mark.parametrize("target", SECRETS)
def test_no_undo_and_no_redo_brings_it_back(grown: Store, target: str) -> None:
    forget.forget(grown, target)
    for move in (undo.redo, undo.undo, undo.undo, undo.undo, undo.redo):
        with contextlib.suppress(Refused):  # a change of nothing else is a change no longer
            move(grown, 1)
        assert SECRETS[target].encode() not in grown.path.read_bytes()
        grown.load()


def test_where_others_quote_it_something_else_stands(grown: Store) -> None:
    told = forget.forget(grown, "p1")
    plan = grown.load().plan
    assert plan.goals[0].title == "Make a difference to “(forgotten)”"
    assert plan.interview.moment == "It was when (forgotten), and I knew"
    assert plan.conflicts[0].theirs == "(forgotten)"
    assert told.quoted_in == ["g1", "interview", "conflicts"]
    assert told.called == "Paperwork-zan drowns everybody"


def test_nothing_refers_to_it_any_more_and_its_id_stays_taken(grown: Store) -> None:
    told = forget.forget(grown, "p1")
    plan = grown.load().plan
    assert [line.id for line in plan.ambition.problems] == ["p2"]
    assert plan.interview.matters_most is None
    assert (plan.goals[0].serves, plan.goals[0].drafted_from) == (("p2",), ())
    assert plan.experiments[1].drafted_from == ("o1",)
    result = plan.experiments[1].result
    assert result
    assert result.fit == {"p2": 3}
    assert [change.line for change in plan.changes] == ["p2"]
    open_still = [(one.record, one.field, one.ours) for one in plan.conflicts]
    assert open_still == [
        ("interview", "obstacle", None),
        ("interview", "matters_most", None),
        ("helpers.Mei-zan Mori", "ask", None),
        ("g1", "helper", "Mei-zan Mori"),
    ]
    assert told.referred_in == ["g1", "e2"]
    assert new_id(plan, "problems") == "p3"
    assert plan.forgotten == ("p1",)


def test_an_experiment_and_a_goal_leave_no_loose_ends(grown: Store) -> None:
    for target in ("e1", "g2", "o1"):
        forget.forget(grown, target)
    [left] = grown.load().plan.experiments
    assert (left.id, left.after, left.option, left.drafted_from) == ("e2", None, None, ("p1",))
    assert grown.load().plan.forgotten == ("e1", "g2", "o1")
    assert new_id(grown.load().plan, "experiments") == "e3"


def test_a_helper_goes_by_name_and_leaves_no_trace_of_it(grown: Store) -> None:
    told = forget.forget(grown, "mei-zan")
    plan = grown.load().plan
    assert [helper.name for helper in plan.helpers] == ["Ruth"]
    assert plan.goals[0].helper is None
    assert plan.told[0].to == "(forgotten)"
    assert plan.experiments[0].steps == ("Write to (forgotten)", "Go on")
    assert (told.target.name, plan.forgotten) == ("Mei-zan Mori", ("helpers",))


def test_what_stands_in_the_history_alone_is_forgotten_too(grown: Store) -> None:
    grown.update(lambda plan: lines.add(plan, "impact", "They say Impact-zan"))
    grown.update(lambda plan: lines.without(plan, "i1"))
    told = forget.forget(grown, "i1")
    assert (told.called, told.versions) == ("", 1)
    assert holding(grown, "Impact-zan") == []
    assert grown.load().plan.forgotten == ("i1",)


def test_without_a_plan_its_history_is_forgotten_all_the_same(grown: Store) -> None:
    grown.path.unlink()
    forget.forget(grown, "p1")
    assert not grown.path.exists()
    assert holding(grown, SECRETS["p1"]) == []


def test_what_was_laid_out_by_hand_stays_so_without_the_words(store: Store) -> None:
    hand = PLAN.replace('[[ambition.problems]]\nid = "p2"', "# Paperwork-zan sheets, and more\n\n"
                        '[[ambition.problems]] # second\nid   = "p2"')  # fmt: skip
    store.path.write_text("# mine\n" + hand, encoding="utf-8")
    store.update(lambda plan: person.edit(plan, {"months": 4}))
    forget.forget(store, "p1")
    text = store.path.read_text(encoding="utf-8")
    assert text.startswith("# mine\n")
    assert "[[ambition.problems]] # second\nid   = " in text
    assert "# (forgotten), and more" in text
    assert holding(store, SECRETS["p1"]) == []


def test_a_version_that_is_no_plan_loses_the_words_and_is_named(grown: Store) -> None:
    damaged = grown.path.read_bytes() + b"\xff\xfe not a plan"
    grown.path.write_bytes(damaged)
    undo.undo(grown, 1)
    told = forget.forget(grown, "p1")
    assert [path.name.endswith("_by-hand.toml") for path in told.unreadable] == [True]
    left = told.unreadable[0].read_bytes()
    assert (SECRETS["p1"].encode() in left, left.endswith(b"\xff\xfe not a plan")) == (False, True)


@pytest.mark.parametrize(("why", "left"), [("It pays", "It pays"), ("It paid.", "(forgotten)")])
def test_a_text_of_less_than_eight_letters_may_be_anything_in_a_version_that_is_no_plan(
    grown: Store, why: str, left: str
) -> None:
    grown.update(lambda plan: plan_options.edit_option(plan, "o1", {"why": why}))
    grown.path.write_bytes(grown.path.read_bytes() + b"\xff\xfe" + f" {why} off".encode())
    undo.undo(grown, 1)
    [file] = forget.forget(grown, "o1").unreadable
    assert file.read_bytes().endswith(f"{left} off".encode())


def test_a_name_that_another_record_shares_is_left_and_named(grown: Store) -> None:
    grown.update(lambda plan: plan_options.add_option(plan, "Paperwork-zan sheets"))
    told = forget.forget(grown, "p1")
    assert told.standing == ["o2"]
    assert grown.load().plan.options[1].name == "Paperwork-zan sheets"


def test_an_everyday_word_stays_and_is_named_where_it_may_be_the_name(store: Store) -> None:
    then = "If it is Tuesday, then I will mark the slides in May"
    store.path.write_text(
        f'[[helpers]]\nname = "Mark"\n[[goals]]\nid = "g1"\ntitle = "Talk"\nif_then = "{then}"\n'
        '[[goals]]\nid = "g2"\ntitle = "Go"\nmeasure = "what I show to Mark"\n',
        encoding="utf-8",
    )
    told = forget.forget(store, "Mark")
    left, other = store.load().plan.goals
    assert (left.if_then, other.measure) == (then, "what I show to (forgotten)")
    assert (told.quoted_in, told.standing) == (["g2"], ["g1"])


def test_copies_beside_the_plan_are_named_and_left(grown: Store) -> None:
    copies = [
        grown.path.with_name("plan (conflicted copy).toml"),
        entries.folder_of(grown.path) / "edited-1.toml",
    ]
    other = grown.path.with_name("notes.txt")
    unreadable = grown.path.with_name("plan.zip")
    for file in (*copies, other):
        file.write_text("Paperwork-zan drowns everybody", encoding="utf-8")
    unreadable.write_bytes(b"\xff\xfe")
    told = forget.forget(grown, "p1")
    assert told.others == sorted(copies)
    assert {file.read_text() for file in (*copies, other)} == {"Paperwork-zan drowns everybody"}


def test_the_history_of_a_copy_beside_the_plan_is_named(grown: Store) -> None:
    folder = grown.path.with_name(f"{grown.path.stem} (conflicted copy).toml.history")
    folder.mkdir()
    (folder / "0001.toml").write_text(PLAN, encoding="utf-8")
    unconcerned = folder.with_name(f"{grown.path.stem} 2.toml.history")
    (unconcerned / "a folder").mkdir(parents=True)
    (unconcerned / "0001.toml").write_text("schema = 1", encoding="utf-8")
    assert forget.forget(grown, "p1").others == [folder]


def test_a_copy_that_cannot_be_read_is_named_too(
    grown: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = grown.path.with_name("plan-2.toml")
    copy.write_text("x")

    reading = files.read

    def refuse(file: Path) -> bytes:
        if file == copy:
            raise PermissionError(f"{file}")
        return reading(file)

    monkeypatch.setattr(files, "read", refuse)
    assert copy in forget.preview(grown, "p1").others


@pytest.mark.parametrize(
    ("name", "said"),
    [
        pytest.param("p9", "“p9” was not found", id="no such id"),
        pytest.param("", "“” was not found", id="nothing"),
        pytest.param("s", "matches several records: e9, g9 and p2", id="the beginning of several"),
        pytest.param("nobody", "“nobody” was not found", id="no such name"),
    ],
)
def test_what_is_not_there_is_refused_and_nothing_changes(
    grown: Store, name: str, said: str
) -> None:
    grown.update(lambda plan: goals.add(plan, "Speak", {}, TODAY)) if name == "s" else None
    if name == "s":
        text = grown.path.read_text().replace('id = "g3"', 'id = "g9"')
        grown.path.write_text(f'{text}\n[[experiments]]\nid = "e9"\ntitle = "Sing"\n')
    before = {path: path.read_bytes() for path in entries.versions(grown.path)}
    with pytest.raises(Refused, match=said):
        forget.forget(grown, name)
    assert {path: path.read_bytes() for path in entries.versions(grown.path)} == before


def test_looking_first_changes_nothing(grown: Store) -> None:
    before = {path: path.read_bytes() for path in entries.versions(grown.path)}
    assert forget.preview(grown, "p1") == forget.preview(grown, "Paperwork-zan dr")
    assert {path: path.read_bytes() for path in entries.versions(grown.path)} == before


def test_a_damaged_plan_is_mended_first(grown: Store) -> None:
    grown.path.write_text("not a plan")
    with pytest.raises(NotAPlan, match="`ambition undo` brings it back"):
        forget.forget(grown, "p1")


@pytest.mark.parametrize(
    ("of", "name", "instead"),
    [
        pytest.param(Store, "laid_out", lambda *_: "schema = 1\n", id="something else"),
        pytest.param(
            Forgetting,
            "without_quotes",
            lambda *_: {"schema": "one"},
            id="what is no plan",
        ),
    ],
)
def test_what_would_read_otherwise_is_not_written(
    grown: Store, monkeypatch: pytest.MonkeyPatch, of: type, name: str, instead: object
) -> None:
    before = {path: path.read_bytes() for path in entries.versions(grown.path)}
    monkeypatch.setattr(of, name, instead)
    with pytest.raises(NotSaved, match="the rest would have changed"):
        forget.forget(grown, "p1")
    assert {path: path.read_bytes() for path in entries.versions(grown.path)} == before


@pytest.mark.parametrize("target", ["p1", "Mei-zan Mori"])
@pytest.mark.parametrize("name", ["replace", "fsync", "open"])
def test_a_failing_disk_is_said_and_the_same_command_goes_on(
    grown: Store, monkeypatch: pytest.MonkeyPatch, target: str, name: str
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        call = getattr(os, name)
        calls = iter(range(1000))

        def failing(*given: Any, **more: Any) -> Any:
            only_reads = name == "open" and not given[1] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
            return call(*given, **more) if only_reads or next(calls) <= 4 else fail()

        patched.setattr(os, name, failing)
        with pytest.raises(NotSaved, match=r"not completely forgotten yet .the disk is full"):
            forget.forget(grown, target)
    forget.forget(grown, target)
    assert holding(grown, SECRETS[target]) == []


def _renamed(store: Store) -> None:
    """Have quotations of words that stand in an older version alone."""
    store.update(lambda plan: plan_options.edit_option(plan, "o1", {"name": "Head of Other"}))
    store.update(lambda plan: plan_options.edit_option(plan, "o1", {"why": None}))


@pytest.mark.parametrize(
    ("target", "begin"),
    [
        pytest.param("p1", lambda _: None, id="p1 as it is"),
        pytest.param("o1", _renamed, id="o1 renamed before"),
        pytest.param("Mei-zan Mori", _renamed, id="a helper"),
    ],
)
def test_cut_short_anywhere_the_plan_is_a_plan_and_the_same_command_ends_it(
    target: str,
    begin: Callable[[Store], None],
    grown: Store,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begin(grown)
    folder = grown.path.parent
    before = tmp_path_factory.mktemp("before") / "all"
    shutil.copytree(folder, before)
    old = grown.path.read_bytes()
    forget.forget(grown, target)
    new = grown.path.read_bytes()
    _put_back(before, folder)
    cuts, step = 0, 1 if LONG else 19
    for _ in cut_at_every_call(lambda: forget.forget(grown, target), monkeypatch, step):
        cuts += step
        assert grown.path.read_bytes() in (old, new)
        try:
            forget.forget(grown, target)
        except Refused:
            assert cuts > 50, "it was all done but for the last name"
        assert holding(grown, SECRETS[target]) == []
        assert len(entries.versions(grown.path)) >= 6
        undo.undo(grown, 1)
        undo.redo(grown, 1)
        _put_back(before, folder)
    assert cuts > 60


def _put_back(before: Path, folder: Path) -> None:
    shutil.rmtree(folder)
    shutil.copytree(before, folder)


def _option(store: Store, name: str) -> None:
    store.update(lambda plan: plan_options.add_option(plan, name))


def _taken_in(store: Store, copy: Path) -> None:
    """Merge a copy into a plan, and put it away into the history, as `plan merge` does."""
    two = two_versions.with_copy(store.path, store.load(), copy)
    given = two_versions.ids_given(store.path)
    merging = replace(store, command="plan merge")
    merging.save(two.ours, merged(two.source, two.ours.plan, two.theirs.plan, given).plan)
    assert copies.put_away(copy, store.path)


@pytest.fixture
def merged_twice(store: Store, tmp_path_factory: pytest.TempPathFactory) -> Store:
    """Return the store of a plan whose copy had given o2 to another option, which is o3 now."""
    _option(store, "Canoe down the river")
    other = Store(tmp_path_factory.mktemp("there") / "plan.toml", store.clock)
    other.path.write_bytes(store.path.read_bytes())
    _option(other, "Ferry over the lake")
    _option(store, "Kayak along the coast")
    for number in (1, 2):
        copy = store.path.with_name(f"plan (conflicted copy {number}).toml")
        copy.write_bytes(other.path.read_bytes())
        _taken_in(store, copy)
        other.update(lambda plan: plan_options.edit_option(plan, "o2", {"why": "It floats"}))
    assert [(one.id, one.name) for one in store.load().plan.options] == [
        ("o1", "Canoe down the river"),
        ("o2", "Kayak along the coast"),
        ("o3", "Ferry over the lake"),
    ]
    return store


def test_after_a_merge_that_renumbers_the_record_is_followed_and_not_its_number(
    merged_twice: Store,
) -> None:
    copies_before = holding(merged_twice, "Ferry")
    told = forget.forget(merged_twice, "o2")
    assert told.called == "Kayak along the coast"
    assert holding(merged_twice, "Kayak") == []
    assert holding(merged_twice, "Ferry") == copies_before
    options = merged_twice.load().plan.options
    assert [(one.id, one.name, one.why) for one in options][1:] == [
        ("o3", "Ferry over the lake", "It floats")
    ]


def test_copies_in_the_history_are_cleaned_by_the_id_that_they_have(merged_twice: Store) -> None:
    assert len([name for name in holding(merged_twice, "Ferry") if "copy" in name]) == 2
    told = forget.forget(merged_twice, "o3")
    assert (told.versions, told.copies, told.others) == (2, 2, [])
    assert holding(merged_twice, "Ferry") == []
    assert holding(merged_twice, "It floats") == []
    assert [one.name for one in merged_twice.load().plan.options] == [
        "Canoe down the river",
        "Kayak along the coast",
    ]
    for copy in copies.put_away_in(merged_twice.path):
        assert Store(copy, merged_twice.clock).load().plan.forgotten == ("o2", "o3")


def test_a_copy_in_the_history_that_is_no_plan_loses_the_words(merged_twice: Store) -> None:
    broken = copies.put_away_in(merged_twice.path)[0]
    broken.write_bytes(broken.read_bytes() + b"not a plan")
    assert forget.forget(merged_twice, "o3").unreadable == []  # versions alone are named
    assert holding(merged_twice, "Ferry") == []
    assert broken.read_bytes().endswith(b"not a plan")


@pytest.mark.parametrize("with_history", [True, False])
@pytest.mark.parametrize("name", ["o2", "Mei Chen", "Lead the lab"])
def test_an_older_copy_brings_nothing_back_unasked(
    store: Store, name: str, with_history: bool
) -> None:
    _option(store, "Lead the lab")
    _option(store, "Meet a headhunter")
    store.update(lambda plan: helpers.add_helper(plan, "Mei Chen"))
    copy = store.path.with_name("plan (conflicted copy).toml")
    shutil.copyfile(store.path, copy)
    _option(store, "Third")
    forget.forget(store, name)
    before = store.load().plan
    if not with_history:
        shutil.rmtree(entries.folder_of(store.path))
    _taken_in(store, copy)
    plan = store.load().plan
    assert (plan.options, plan.helpers) == (before.options, before.helpers)
    assert plan.forgotten == before.forgotten != ()
    assert [conflict.ours for conflict in plan.conflicts if conflict.field is None] != []


def test_a_helper_who_is_new_in_a_copy_comes_in_unasked(store: Store) -> None:
    _option(store, "Lead the lab")
    copy = store.path.with_name("plan (conflicted copy).toml")
    shutil.copyfile(store.path, copy)
    other = replace(store, path=copy)
    other.update(lambda plan: helpers.add_helper(plan, "Mei Chen"))
    _taken_in(store, copy)
    plan = store.load().plan
    assert ([helper.name for helper in plan.helpers], plan.conflicts) == (["Mei Chen"], ())


def test_undo_is_not_lost_for_others_that_had_the_id(store: Store) -> None:
    _option(store, "Canoe down the river")
    _option(store, "Ferry over the lake")
    undo.undo(store, 1)
    _option(store, "Kayak along the coast")
    store.update(lambda plan: person.edit(plan, {"months": 4}))
    before = holding(store, "Ferry")
    forget.forget(store, "o2")
    assert (holding(store, "Kayak"), holding(store, "Ferry")) == ([], before)
    ferry = Store(store.path.with_name("x"), store.clock)
    versions = [replace(ferry, path=path).load().plan for path in entries.versions(store.path)]
    assert "Ferry over the lake" in [one.name for plan in versions for one in plan.options]
    undo.undo(store, 1)
    assert store.load().plan.person.months is None
    assert [one.name for one in store.load().plan.options] == ["Canoe down the river"]


def test_where_it_cannot_be_told_which_is_meant_both_are_named(store: Store) -> None:
    _option(store, "Canoe down the river")
    text = store.path.read_text(encoding="utf-8")
    store.path.write_text(text.replace("Canoe down the river", "Ferry over the lake"))
    _option(store, "Kayak along the coast")
    before = {path: path.read_bytes() for path in entries.versions(store.path)}
    with pytest.raises(Refused, match="“Ferry over the lake” and “Canoe down the river”"):
        forget.forget(store, "o1")
    assert {path: path.read_bytes() for path in entries.versions(store.path)} == before
    forget.forget(store, "Ferry over")
    assert (holding(store, "Ferry"), len(holding(store, "Canoe"))) == ([], 1)
    forget.forget(store, "canoe down the river")
    assert holding(store, "Canoe") == []


def test_a_running_experiment_is_not_taken_for_one_with_the_same_log(store: Store) -> None:
    def experiment(title: str) -> None:
        record = {"id": "e1", "title": title, "log": [{"on": TODAY, "note": "done"}]}
        given = (Experiment.model_validate(record),)
        store.update(lambda plan: plan.model_copy(update={"experiments": given}))

    experiment("Meet a headhunter")
    undo.undo(store, 1)
    experiment("Teach SQL")
    forget.forget(store, "Meet a headhunter")
    assert holding(store, "headhunter") == []
    assert [one.title for one in store.load().plan.experiments] == ["Teach SQL"]


def test_all_that_had_an_id_can_be_forgotten_at_once(store: Store) -> None:
    _option(store, "Canoe down the river")
    text = store.path.read_text(encoding="utf-8")
    store.path.write_text(text.replace("Canoe down the river", "Ferry over the lake"))
    forget.forget(store, "o1", all_of_them=True)
    assert (holding(store, "Ferry"), holding(store, "Canoe")) == ([], [])


def test_what_a_person_calls_another_record_stays_whole(store: Store) -> None:
    _option(store, "Canoe down the river")
    _option(store, "Canoe down the river at night")
    store.update(lambda plan: lines.add(plan, "impact", "Canoe down the river"))
    store.update(lambda plan: lines.edit(plan, "i1", {"text": "All can swim"}, TODAY))
    told = forget.forget(store, "o1")
    plan = store.load().plan
    assert told.standing == ["o2"]
    assert plan.options[0].name == "Canoe down the river at night"
    assert plan.changes[0].was == "Canoe down the river"


def test_the_former_names_of_what_is_forgotten_go_with_it(store: Store) -> None:
    _option(store, "Canoe down the river")
    store.update(lambda plan: marks.marked(plan, plan.options[0], private=True))
    store.update(lambda plan: plan_options.edit_option(plan, "o1", {"name": "Something milder"}))
    store.update(lambda plan: goals.add(plan, "Canoe down the river", {}, TODAY))
    assert store.load().plan.former_names
    forget.forget(store, "o1")
    assert store.load().plan.former_names == ()
    assert holding(store, "milder") == []


def test_a_former_name_of_what_is_long_gone_is_forgotten_by_itself(store: Store) -> None:
    store.path.write_text(
        'schema = 1\n[[former_names]]\nname = "Canoe down the river"\nprivate = true\n'
    )
    forget.forget(store, "canoe down the river")
    assert holding(store, "Canoe") == []
