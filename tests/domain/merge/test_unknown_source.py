"""A copy of which nobody knows from where it came: ours stands, and each difference is kept.

The models are walked, so that a field that is added later is held to the same.
"""

from collections.abc import Iterator
from itertools import groupby, permutations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ambition_cli.domain.merge.ancestor import Source, likely_source, unknown_source
from ambition_cli.domain.merge.conflicts import keep, questions, take_other
from ambition_cli.domain.merge.merge import Merged, merged
from ambition_cli.domain.plan import (
    experiments,
    goals,
    helpers,
    lines,
)
from ambition_cli.domain.plan.ids import records_by_id
from ambition_cli.domain.plan.model import (
    LogEntry,
    Plan,
    Told,
    changed,
    table_of,
)
from ambition_cli.domain.plan.tables import MISSING, exactly, same
from conftest import few_examples
from support.edits import NUMBERS, Editor
from support.fields import fields, plan_with
from support.plans import LONG, TODAY, joined, plan_of
from support.two_sides import ANA, tables_of, two_sides


def _place(one: tuple[tuple[str, ...], str, Any, Any]) -> str:
    return ".".join(one[0])


# The fields of each list and table, each with its place, its key, and two values.
FIELDS = [
    pytest.param([*found], id=place or "plan")
    for place, found in groupby(sorted(fields(), key=_place), key=_place)
]
Fields = list[tuple[tuple[str, ...], str, Any, Any]]
NEEDED = ("text", "name", "title", "on", "with")  # there is no such record without it
JOINED = {"asked", "followed", "left_out", "forgotten"}


def adds_up(key: str, *values: Any) -> bool:
    """Tell whether values are joined: entries, and what the program notes for itself."""
    lists = [value for value in values if value is not MISSING]
    return key in JOINED or all(
        isinstance(value, list) and all(isinstance(item, dict) for item in value) for value in lists
    )


def taken_back(ours: Any, result: Any, at: str = "plan") -> list[str]:
    """Name the places where a merged plan has not what ours has, or has more than entries."""
    if isinstance(ours, dict):
        more = [
            f"{at}.{key} came"
            for key in result.keys() - ours.keys() - {"conflicts"}
            if not adds_up(key, result[key])
        ]
        gone = [f"{at}.{key} went" for key in ours.keys() - result.keys()]
        both = [key for key in ours if key in result]
        return [
            *more,
            *gone,
            *(one for key in both for one in taken_back(ours[key], result[key], f"{at}.{key}")),
        ]
    if isinstance(ours, list) and all(isinstance(item, dict) for item in ours):
        there = {_key(item): item for item in result}
        missing = [f"{at} {_key(item)} went" for item in ours if _key(item) not in there]
        kept = [item for item in ours if _key(item) in there]
        return missing + [
            one
            for item in kept
            for one in taken_back(item, there[_key(item)], f"{at} {_key(item)}")
        ]
    if at.rpartition(".")[2] in JOINED:
        return [] if set(ours) <= set(result) else [f"{at} lost some"]
    return [] if same(ours, result) else [f"{at}: {ours!r} became {result!r}"]


def _key(item: dict[str, Any]) -> str:
    return str(item.get("id") or item.get("name") or exactly(item))


def of_two_values(found: Fields) -> Iterator[tuple[tuple[str, ...], str, Any, Any]]:
    """Yield each field with two values that differ, each once the first and once the second.

    One of them may be that there is none. The long profile tries any two of them.
    """
    for at, key, one, other in found:
        values = [one, other] if key in NEEDED else [one, other, MISSING]
        pairs = (
            permutations(values, 2) if LONG else zip(values, values[1:] + values[:1], strict=True)
        )
        yield from ((at, key, a, b) for a, b in pairs if not same(a, b))


def source_of(versions: list[Plan], ours: Plan, copy: Plan) -> Source:
    """Return what a copy likely came from where these are all versions that there were."""
    return likely_source(versions, ours, copy) or unknown_source(versions, ours, copy)


def of_nobody_knows(ours: Plan, copy: Plan, past: tuple[Plan, ...] = ()) -> Merged:
    return merged(unknown_source(past, ours, copy), ours, copy)


@pytest.mark.parametrize("past", [False, True])
@pytest.mark.parametrize("found", FIELDS)
def test_what_a_copy_says_otherwise_never_takes_the_place_of_ours(
    found: Fields, past: bool
) -> None:
    for at, key, here, there in of_two_values(found):
        ours, copy = plan_with(at, key, here), plan_with(at, key, there)
        result = of_nobody_knows(ours, copy, (ours,) if past else ())
        went = taken_back(tables_of(ours), tables_of(result.plan))
        if key == "private" and there is True:
            assert result.plan.conflicts, "the careful of two stands, and is asked about"
            continue
        assert went == [], (at, key, here, there)
        alike = MISSING in (here, there) and False in (here, there)
        told = adds_up(key, here, there) or result.renamed or alike
        assert told or result.plan.conflicts, f"{at} {key}: kept to be chosen"
        for question in questions(result.plan):
            taken = take_other(result.plan, question, TODAY)
            assert exactly(table_of(taken)) != exactly(table_of(result.plan))
            assert keep(result.plan, question).conflicts == ()


@pytest.mark.parametrize("found", FIELDS)
def test_where_all_of_the_past_is_known_what_came_since_stands_unasked(found: Fields) -> None:
    for at, key, was, now in of_two_values(found):
        before, ours = plan_with(at, key, was), plan_with(at, key, now)
        said = Told(on=TODAY, to="somebody there")
        copy = changed(before, told=(*before.told, said))
        result = merged(source_of([before, ours], ours, copy), ours, copy)
        assert taken_back(tables_of(ours), tables_of(result.plan)) == []
        assert said in result.plan.told, (at, key)
        if not adds_up(key, was, now):
            assert result.plan.conflicts == (), (at, key)


@pytest.mark.parametrize("found", FIELDS)
def test_what_was_changed_and_changed_back_stands(found: Fields) -> None:
    for at, key, was, between in of_two_values(found):
        if key == "private" and between is True:
            continue
        ours, other_then = plan_with(at, key, was), plan_with(at, key, between)
        copy = changed(other_then, told=(*other_then.told, Told(on=TODAY, to="somebody there")))
        result = merged(source_of([ours, other_then, ours], ours, copy), ours, copy)
        assert taken_back(tables_of(ours), tables_of(result.plan)) == []


@few_examples
@given(NUMBERS, NUMBERS, NUMBERS)
def test_of_any_edits_none_of_ours_is_taken_back(
    shared: list[int], left: list[int], right: list[int]
) -> None:
    _, ours, copy = two_sides(shared, left, right)
    result = joined(None, ours, copy)
    went = taken_back(tables_of(ours), tables_of(result.plan))
    assert [one for one in went if ".private" not in one] == []


@few_examples
@given(NUMBERS, NUMBERS, NUMBERS)
def test_what_the_copy_did_not_change_since_it_forked_is_as_ours_says(
    shared: list[int], left: list[int], right: list[int]
) -> None:
    """Whichever version is taken for the one that both came from."""
    fork, ours, copy = two_sides(shared, left, right)
    both, here = Editor("both"), Editor("left")
    versions = [ANA, *both.each(ANA, shared)]
    here.today = both.today
    versions += here.each(fork, left)
    result = merged(source_of(versions, ours, copy), ours, copy)
    own, there, was = (records_by_id(tables_of(one)) for one in (ours, copy, fork))
    now = records_by_id(tables_of(result.plan))
    for id in own.keys() & there.keys() & was.keys():
        for key in (own[id][1].keys() | there[id][1].keys()) - {"private"}:  # in doubt, it is
            then, copied, mine, found = (
                one[id][1].get(key, MISSING) for one in (was, there, own, now)
            )
            if same(then, copied):
                assert same(found, mine), f"{id}.{key}"


@few_examples
@given(NUMBERS, st.integers(0, 99))
def test_a_copy_that_is_just_an_earlier_version_changes_nothing(
    edits: list[int], number: int
) -> None:
    versions = [ANA, *Editor("both").each(ANA, edits)]
    ours, copy = versions[-1], versions[number % len(versions)]
    plan = merged(source_of(versions, ours, copy), ours, copy).plan
    assert taken_back(tables_of(ours), tables_of(plan)) == []


BASE = plan_of("""
    [interview]
    matters_most = "p1"
    [[ambition.problems]]
    id = "p1"
    text = "first"
    [[ambition.problems]]
    id = "p2"
    text = "second"
    [[helpers]]
    name = "Mei"
    [[goals]]
    id = "g1"
    title = "Run a cohort"
    starts = 2026-07-24
    due = 2026-12-18
    [[experiments]]
    id = "e1"
    title = "Teach once"
    status = "planned"
    hypothesis = "I like it"
    criterion = "two ask"
    starts = 2026-07-24
    ends = 2026-08-20
""")


def test_a_running_experiment_stays_so_with_its_forecast_and_what_was_registered() -> None:
    ours = experiments.start(BASE, "e1", 4, 3, TODAY)
    ours = experiments.log(ours, "e1", LogEntry(on=TODAY, note="asked", energy=4), TODAY)
    ours = goals.edit(ours, "g1", {"due": BASE.goals[0].due.replace(day=1)}, TODAY)  # type: ignore[union-attr]
    result = of_nobody_knows(ours, BASE)
    assert taken_back(tables_of(ours), tables_of(result.plan)) == []
    asked = [{one.field for one in question} for question in questions(result.plan)]
    assert {"status", "started", "frozen", "forecast"} in asked, "chosen together"
    assert {"due"} in asked


def test_a_line_that_was_dropped_here_stays_out_and_may_be_taken_in_again() -> None:
    ours = lines.drop(BASE, "p2", TODAY)
    result = of_nobody_knows(ours, BASE)
    assert [line.id for line in result.plan.ambition.problems] == ["p1"]
    [question] = questions(result.plan)
    assert question[0].theirs == {"id": "p2", "text": "second"}
    again = take_other(result.plan, question, TODAY)
    assert [line.id for line in again.ambition.problems] == ["p1", "p2"]
    assert keep(result.plan, question) == ours


def test_an_order_that_was_changed_and_changed_back_stands() -> None:
    moved = lines.move(BASE, "p2", 1)
    copy = changed(moved, told=(Told(on=TODAY, to="somebody"),))
    result = merged(source_of([BASE, moved, BASE], BASE, copy), BASE, copy)
    assert [line.id for line in result.plan.ambition.problems] == ["p1", "p2"]
    edited = lines.edit(BASE, "p1", {"text": "first of all"}, TODAY)
    result = merged(source_of([BASE, edited], edited, moved), edited, moved)
    assert [line.id for line in result.plan.ambition.problems] == ["p1", "p2"]
    assert [one.theirs for one in result.plan.conflicts] == [["p2", "p1"]]
    result = merged(source_of([BASE, moved], moved, BASE), moved, BASE)
    assert result.plan == moved


def test_a_helper_that_was_dropped_here_stays_out() -> None:
    ours = helpers.drop_helper(BASE, "Mei")
    for past, why in (((), "not here"), ((BASE,), "removed")):
        result = of_nobody_knows(ours, BASE, past)
        assert result.plan.helpers == ()
        question = next(one for one in questions(result.plan) if one[0].record == "helpers.Mei")
        assert question[0].ours == why
        again = take_other(result.plan, question, TODAY)
        assert [one.name for one in again.helpers] == ["Mei"]


def test_a_goal_renamed_here_is_known_again_by_what_it_was_called() -> None:
    ours = goals.edit(BASE, "g1", {"title": "Run the first cohort"}, TODAY)
    result = of_nobody_knows(ours, BASE, (BASE,))
    assert [goal.title for goal in result.plan.goals] == ["Run the first cohort"]
    assert [(one.field, one.theirs) for one in result.plan.conflicts] == [("title", "Run a cohort")]


def test_without_any_past_a_goal_renamed_here_is_known_again_by_what_it_is_made_of() -> None:
    measured = goals.edit(BASE, "g1", {"measure": "people who finish"}, TODAY)
    ours = goals.edit(measured, "g1", {"title": "Run the first cohort"}, TODAY)
    result = of_nobody_knows(ours, measured)
    assert [goal.title for goal in result.plan.goals] == ["Run the first cohort"]
    other = goals.edit(measured, "g1", {"title": "Write", "measure": "pages"}, TODAY)
    titles = [goal.title for goal in of_nobody_knows(ours, other).plan.goals]
    assert sorted(titles) == ["Run the first cohort", "Write"]


def test_what_a_record_of_theirs_names_comes_back_and_is_asked_about() -> None:
    past = plan_of(options=[{"id": "o1", "name": "Teaching"}])
    theirs = plan_of(
        options=[{"id": "o1", "name": "Teaching"}],
        experiments=[{"id": "e1", "title": "Teach", "option": "o1"}],
    )
    result = of_nobody_knows(plan_of(person={"months": 3}), theirs, (past,))
    assert [option.id for option in result.plan.options] == ["o1"]
    asked = [table_of(one) for one in result.plan.conflicts]
    assert {"record": "o1", "ours": "removed", "theirs": "in use"} in asked
