"""Keys that the models do not know, and that look like one they do."""

from typing import Any, get_args

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from ambition_cli.domain.merge.changes import differences
from ambition_cli.domain.merge.merge import merged
from ambition_cli.domain.plan.model import (
    Ambition,
    Change,
    Checkin,
    Experiment,
    Goal,
    Helper,
    Interview,
    Line,
    Option,
    Person,
    Plan,
    table_of,
)
from ambition_cli.domain.plan.unknown_keys import close_to_known, unknown_in
from ambition_cli.domain.privacy.forget import Forgetting, Target
from ambition_cli.domain.privacy.veil import shown_to
from ambition_cli.domain.words.choices import Audience
from support.plans import TODAY, plan_of
from support.rows import each

GOAL = {"id": "g1", "title": "Run a cohort"}
TRY = {"id": "e1", "title": "Teach"}


@each(
    ("tables", "path", "known"),
    [
        pytest.param({"goal": []}, "goal", "goals", id="of the plan"),
        pytest.param(
            {"person": {"hours_a_week": 4}}, "person.hours_a_week", "hours_per_week", id="a table"
        ),
        pytest.param(
            {"ambition": {"problem": ["x"]}}, "ambition.problem", "problems", id="a heading"
        ),
        pytest.param(
            {"ambition": {"problems": [{"text": "x", "shrt": "y"}]}},
            "ambition.problems.p1.shrt",
            "short",
            id="a line, by its id",
        ),
        pytest.param({"goals": [{**GOAL, "mesure": "x"}]}, "goals.g1.mesure", "measure", id="goal"),
        pytest.param(
            {"helpers": ["Mei", {"name": "Ruth", "rolle": "peer"}]},
            "helpers.2.rolle",
            "role",
            id="a record without an id, by its place",
        ),
        pytest.param(
            {"experiments": [{**TRY, "frozen": {"on": TODAY, "criterium": "x"}}]},
            "experiments.e1.frozen.criterium",
            "criterion",
            id="a table within a record",
        ),
    ],
)
def test_a_key_close_to_a_known_one_is_pointed_out(
    tables: dict[str, Any], path: str, known: str
) -> None:
    sentence = f"{path} is not a key of the plan, so it is kept but not used; did you mean {known}?"
    assert close_to_known(plan_of(**tables)) == [sentence]


def test_keys_that_look_like_none_are_left_in_peace() -> None:
    plan = plan_of(colour="blue", person={"shoe": 39}, goals=[{**GOAL, "xyz": 1}])
    assert close_to_known(plan) == []


# Where each kind of table of a file of answers stands, and what it needs.
LEVELS: dict[type[Any], tuple[Any, ...]] = {
    Plan: (),
    Person: ("person",),
    Interview: ("interview",),
    Ambition: ("ambition",),
    Line: ("ambition", "more_of", 0),
    Option: ("options", 0),
    Helper: ("helpers", 0),
}
PLACES: dict[type[Any], str] = {
    Plan: "at the top of the file",
    Person: "[person]",
    Interview: "[interview]",
    Ambition: "[ambition]",
    Line: "in a line",
    Option: "[[options]]",
    Helper: "[[helpers]]",
}


def names(kind: type[Any]) -> set[str]:
    return {field.alias or name for name, field in kind.model_fields.items()}


def with_key(kind: type[Any], key: str) -> Plan:
    """Return answers with a key in a table of this kind."""
    tables: dict[str, Any] = {
        "person": {}, "interview": {}, "ambition": {"more_of": [{"id": "m1", "text": "x"}]},
        "options": [{"id": "o1", "name": "x"}], "helpers": [{"name": "x"}],
    }  # fmt: skip
    here: Any = tables
    for step in LEVELS[kind]:
        here = here[step]
    here[key] = ["x"]
    return Plan.model_validate(tables)


@pytest.mark.parametrize("wrong", LEVELS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("right", LEVELS, ids=lambda kind: kind.__name__)
def test_a_right_name_in_a_wrong_place_is_told_where_it_belongs(
    right: type[Any], wrong: type[Any]
) -> None:
    for key in names(right) - names(wrong):
        (found,) = unknown_in(with_key(wrong, key))
        assert found.key == key
        # Where tables and records both have a name, the tables are named.
        owners = [kind for kind in LEVELS if key in names(kind)]
        tables = [kind for kind in owners if kind in (Plan, Person, Interview, Ambition)]
        for kind in tables or owners:
            assert PLACES[kind] in found.belongs


@each(
    ("at", "key", "meant"),
    [
        (Ambition, "problem", "problems"),
        (Ambition, "impacts", "impact"),
        (Ambition, "more", "more_of"),
        (Ambition, "More-Of", "more_of"),
        (Ambition, "lessOf", "less_of"),
        (Plan, "option", "options"),
        (Plan, "Helper", "helpers"),
        (Person, "hours", "hours_per_week"),
        (Person, "hours per week", "hours_per_week"),
        (Person, "month", "months"),
        (Interview, "usual", "usual_answer"),
        (Option, "knd", "kind"),
    ],
)
def test_a_near_miss_is_told_what_may_be_meant(at: type[Any], key: str, meant: str) -> None:
    (found,) = unknown_in(with_key(at, key))
    assert found.sentence.endswith(f"did you mean {meant}?")
    assert not found.belongs


def test_a_plan_points_out_what_stands_in_a_wrong_table_and_not_keys_of_ones_own() -> None:
    plan = plan_of(name="Ana", ambition={"options": ["x"]}, goals=[{**GOAL, "name": "x"}])
    first, second = close_to_known(plan)
    assert first.endswith("name belongs under [person]")
    assert second.endswith("options belongs at the top of the file, above the first [table]")


KINDS: list[type[Any]] = [*LEVELS, Goal, Experiment, Change, Checkin]
FIELDS = sorted({
    *(name for kind in KINDS for name in names(kind)),
    "record", "field", "line", "id", "option", "private", "foo",
})  # fmt: skip
WORDS = st.sampled_from(["o1", "m1", "e1", "Ruth", "ours", "options with a verdict", "manager"])
VALUES = st.recursive(
    WORDS | st.integers(0, 3) | st.booleans() | st.dates(),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(FIELDS), inner, max_size=4)
    ),
    max_leaves=6,
)


@given(st.sampled_from(FIELDS), VALUES, st.sampled_from([*LEVELS]))
def test_a_key_of_ones_own_may_hold_anything_wherever_it_stands(
    key: str, value: Any, kind: type[Any]
) -> None:
    assume(key not in names(kind))
    tables: dict[str, Any] = {
        "person": {}, "interview": {},
        "ambition": {"more_of": [{"id": "m1", "text": "x", "private": True}]},
        "options": [{"id": "o1", "name": "Teach", "private": True}], "helpers": [{"name": "Ruth"}],
        "experiments": [{"id": "e1", "title": "Teach once", "option": "o1"}],
    }  # fmt: skip
    before = Plan.model_validate(tables)
    here: Any = tables
    for step in LEVELS[kind]:
        here = here[step]
    here[key] = value
    plan = Plan.model_validate(tables)
    unknown_in(plan)
    differences(before, plan)
    for audience in get_args(Audience):
        shown_to(plan, audience)
    for target, words in ((Target("options", "o1"), "Teach"), (Target("helpers", "Ruth"), "Ruth")):
        forgetting = Forgetting(target, [words])
        forgetting.without_record(forgetting.without_quotes(table_of(plan)))
        forgetting.quoting(table_of(plan))
        forgetting.referring(table_of(plan))
        forgetting.standing(table_of(plan))
    merged(None, plan, before)
