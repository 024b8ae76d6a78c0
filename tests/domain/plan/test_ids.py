"""Ids: short, given once, never used again."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from ambition_cli.domain.plan import lines
from ambition_cli.domain.plan.ids import (
    LETTERS,
    Fresh,
    fresh_ids,
    with_ids,
)
from ambition_cli.domain.plan.model import EMPTY
from support.plans import TODAY, plan_of

LINE = {"id": "p2", "text": "clinics drown in paper"}


def test_each_record_without_an_id_gets_the_next_of_its_letter() -> None:
    tables = with_ids(
        {
            "ambition": {"problems": ["a", LINE, {"text": "b"}], "less_of": ["c"]},
            "options": ["Teaching"],
            "goals": [{"title": "Run a cohort"}],
            "experiments": [{"title": "Teach"}],
        }
    )
    assert [line["id"] for line in tables["ambition"]["problems"]] == ["p3", "p2", "p4"]
    assert tables["ambition"]["less_of"] == [{"id": "l1", "text": "c"}]
    assert tables["options"] == [{"id": "o1", "name": "Teaching"}]
    assert (tables["goals"][0]["id"], tables["experiments"][0]["id"]) == ("g1", "e1")


def test_the_tables_given_stay_as_they_are() -> None:
    tables: dict[str, Any] = {"ambition": {"problems": ["a"]}, "options": ["Teaching"]}
    with_ids(tables)
    assert tables == {"ambition": {"problems": ["a"]}, "options": ["Teaching"]}


def test_what_is_no_list_of_records_is_left_for_the_models_to_name() -> None:
    tables = {"ambition": "to grow", "options": 3, "goals": [4]}
    assert with_ids(tables) == tables


def test_ids_that_are_only_referred_to_are_taken_too() -> None:
    fresh = fresh_ids(
        {
            "goals": [{"id": "g1", "title": "t", "serves": ["m4"], "drafted_from": ["i2"]}],
            "experiments": [{"id": "e1", "option": "o7", "goal": "g5", "after": "e3"}],
            "changes": [{"line": "p9"}],
        }
    )
    assert [fresh.id(letter) for letter in "migoep"] == ["m5", "i3", "g6", "o8", "e4", "p10"]


def test_ids_in_a_form_of_ones_own_are_kept_and_stand_in_no_way() -> None:
    plan = plan_of(options=[{"id": "teaching", "name": "Teaching"}, "Writing"])
    assert [option.id for option in plan.options] == ["teaching", "o1"]


@given(
    st.lists(st.sampled_from([f"{a}{n}" for a in "pg" for n in range(1, 20)])), st.integers(1, 9)
)
def test_a_fresh_id_is_none_that_was_used_or_given(used: list[str], count: int) -> None:
    fresh = Fresh(used)
    ids = [fresh.id("p") for _ in range(count)]
    assert len(set(ids)) == count
    assert not set(ids) & set(used)


@given(st.lists(st.one_of(st.just("add"), st.integers(0, 2)), max_size=25))
def test_a_dropped_lines_id_is_never_given_again(steps: list[str | int]) -> None:
    plan, given_ids = EMPTY, list[str]()
    for step in steps:
        here = plan.ambition.problems
        if isinstance(step, int) and step < len(here):
            plan = lines.drop(plan, here[step].id, TODAY)
        elif step == "add" and len(here) < lines.MOST:
            plan = lines.add(plan, "problems", "a line")
            given_ids.append(plan.ambition.problems[-1].id)
    assert len(set(given_ids)) == len(given_ids)


def test_the_letters_of_the_lists_tell_them_apart() -> None:
    assert len(set(LETTERS.values())) == len(LETTERS)
