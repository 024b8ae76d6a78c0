"""The plan as models: what a file may hold, what is kept as it is, and what is refused."""

import datetime as dt
from typing import Any

import pytest
import tomli
from pydantic import ValidationError

from ambition_cli.domain.plan.model import (
    EMPTY,
    Plan,
    all_lines,
    changed,
    lines_of,
    table_of,
)
from ambition_cli.domain.plan.tables import texts_in
from ambition_cli.errors import Refused
from ambition_cli.storage.toml.layout import text_of
from support.plans import DATA, TODAY, plan_of
from support.rows import each

FULL = (DATA / "full_plan.toml").read_text(encoding="utf-8")
GOAL: dict[str, Any] = {"id": "g1", "title": "Run a cohort"}
TRY: dict[str, Any] = {"id": "e1", "title": "Teach"}


def test_the_example_of_the_format_is_read_and_written_back_equal() -> None:
    plan = plan_of(FULL)
    again = tomli.loads(text_of(table_of(plan)))
    assert again == tomli.loads(FULL)
    assert Plan.model_validate(again) == plan


def test_the_example_of_the_format_holds_no_key_that_the_models_do_not_know() -> None:
    plan = plan_of(FULL)
    tables = (plan.person, plan.interview, plan.ambition, *all_lines(plan), *plan.goals)
    records = (*plan.options, *plan.helpers, *plan.experiments, *plan.reviews, *plan.changes)
    inner = (*plan.goals[0].checkins, *plan.experiments[0].log, *plan.experiments[0].edits)
    first = plan.experiments[0]
    single = (first.frozen, first.forecast, first.result, *plan.told)
    for record in (plan, *tables, *records, *inner, *single):
        assert record
        assert not record.model_extra


def test_the_example_of_the_format_is_read_in_full() -> None:
    plan = plan_of(FULL)
    result = plan.experiments[0].result
    assert result
    assert (result.verdict, result.criterion_met, result.fit) == ("keep", True, {"m1": 5})
    assert plan.interview.finished == dt.datetime.fromisoformat("2026-07-24T18:20:00+02:00")
    assert plan.ambition.less_of[0].hard_no
    assert plan.goals[0].checkins[0].value == 2
    assert [line.id for line in lines_of(plan)] == ["p1", "i1", "m1"]
    assert [line.id for line in all_lines(plan)] == ["p1", "i1", "m1", "l1"]


@each(
    "tables",
    [
        pytest.param({"schema": "1"}, id="text for a number"),
        pytest.param({"person": {"months": "4"}}, id="text for months"),
        pytest.param({"person": {"months": 4.0}}, id="a fraction for months"),
        pytest.param({"person": {"hours_per_week": "4"}}, id="text for hours"),
        pytest.param({"person": {"hours_per_week": True}}, id="true for hours"),
        pytest.param({"person": {"hours_per_week": -1}}, id="hours below none"),
        pytest.param({"person": {"hours_per_week": float("inf")}}, id="hours without end"),
        pytest.param({"person": {"round": True}}, id="true for a round"),
        pytest.param({"person": {"not_before": "2026-08-03"}}, id="text for a date"),
        pytest.param(
            {"person": {"not_before": dt.datetime(2026, 8, 3, 10)}},
            id="a date with a time for a date",
        ),
        pytest.param({"person": {"name": 3}}, id="a number for a name"),
        pytest.param({"person": []}, id="a list for a table"),
        pytest.param({"interview": {"unknown": ["less_of"]}}, id="no heading"),
        pytest.param({"ambition": {"less_of": [{"text": "x", "hard_no": 1}]}}, id="1 for true"),
        pytest.param({"options": [{"name": "x", "kind": "juggle"}]}, id="a kind not known"),
        pytest.param({"options": [{"kind": "teach"}]}, id="an option without a name"),
        pytest.param({"helpers": [{"name": "Mei", "role": "cat"}]}, id="a role not known"),
        pytest.param({"goals": [{**GOAL, "status": "planned"}]}, id="no status of a goal"),
        pytest.param({"goals": [{**GOAL, "target": float("nan")}]}, id="a target not a number"),
        pytest.param({"goals": {"g1": GOAL}}, id="a table for a list"),
        pytest.param({"experiments": [{**TRY, "status": "active"}]}, id="no status of a try"),
        pytest.param({"experiments": [{**TRY, "forecast": {"liking": 6}}]}, id="six of five"),
        pytest.param({"experiments": [{**TRY, "serves": "m1"}]}, id="text for a list"),
    ],
)
def test_what_is_not_of_its_type_or_among_its_words_is_no_plan(tables: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        plan_of(**tables)


@each(
    ("tables", "path"),
    [
        pytest.param(
            {"options": [{"id": "o1", "name": "a"}, {"id": "o1", "name": "b"}]},
            r"options\.o1\.id: is used 2 times",
            id="an id twice in a list",
        ),
        pytest.param(
            {"goals": [GOAL], "experiments": [{**TRY, "id": "g1"}]},
            r"g1\.id: is used 2 times",
            id="an id twice over two lists",
        ),
        pytest.param(
            {"interview": {"matters_most": "p1"}}, r"interview\.matters_most", id="what matters"
        ),
        pytest.param({"goals": [{**GOAL, "serves": ["p1"]}]}, r"goals\.g1\.serves", id="serves"),
        pytest.param(
            {"goals": [{**GOAL, "drafted_from": ["o1"]}]}, r"goals\.g1\.drafted_from", id="from"
        ),
        *(
            pytest.param(
                {"experiments": [{**TRY, key: "x9"}]}, rf"experiments\.e1\.{key}", id=f"its {key}"
            )
            for key in ("option", "goal", "after")
        ),
        pytest.param(
            {
                "experiments": [
                    {**TRY, "result": {"on": TODAY, "verdict": "keep", "fit": {"m1": 3}}}
                ]
            },
            r"experiments\.e1\.result\.fit",
            id="a fit",
        ),
        pytest.param(
            {"changes": [{"on": TODAY, "line": "m1", "from_experiment": "e1"}]},
            r"changes\.from_experiment",
            id="what changed it",
        ),
    ],
)
def test_an_id_twice_or_a_reference_to_nothing_is_no_plan(
    tables: dict[str, Any], path: str
) -> None:
    with pytest.raises(ValidationError, match=path):
        plan_of(**tables)


def test_a_goal_may_serve_a_heading_without_a_line_and_a_line_dropped_since() -> None:
    plan = plan_of(
        goals=[{**GOAL, "serves": ["problems", "m1"]}],
        changes=[{"on": TODAY, "line": "m1", "was": "teaching"}],
    )
    assert plan.goals[0].serves == ("problems", "m1")


@pytest.mark.parametrize("end", [TODAY - dt.timedelta(days=1), TODAY])
def test_an_end_is_not_before_its_start_but_may_be_the_same_day(end: dt.date) -> None:
    for key, record, last in (("goals", GOAL, "due"), ("experiments", TRY, "ends")):
        tables: dict[str, Any] = {key: [{**record, "starts": TODAY, last: end}]}
        if end == TODAY:
            assert table_of(plan_of(**tables))[key][0][last] == TODAY
        else:
            with pytest.raises(ValidationError, match="must not be before 2026-07-24"):
                plan_of(**tables)


def test_a_plan_that_is_not_good_is_a_plan_all_the_same() -> None:
    goals = [{**GOAL, "id": f"g{n}", "due": TODAY + dt.timedelta(days=900)} for n in range(1, 9)]
    assert len(plan_of(goals=goals, person={"months": 40}).goals) == 8


def test_plain_strings_stand_for_lines_options_and_helpers() -> None:
    plan = plan_of('options = ["Teaching"]\nhelpers = ["Mei"]\nambition.problems = ["no support"]')
    assert plan.ambition.problems[0].text == "no support"
    assert (plan.options[0].id, plan.options[0].name) == ("o1", "Teaching")
    assert plan.helpers[0].name == "Mei"


def test_a_whole_number_stays_one_and_a_fraction_too() -> None:
    checkins = [{"on": TODAY, "value": 4}, {"on": TODAY, "value": 4.0}]
    plan = plan_of(person={"hours_per_week": 4.0}, goals=[{**GOAL, "baseline": 4, "target": 4.0}])
    plan = changed(plan, goals=plan_of(goals=[{**GOAL, "checkins": checkins}]).goals)
    assert repr(plan.person.hours_per_week) == "4.0"
    assert [repr(one.value) for one in plan.goals[0].checkins] == ["4", "4.0"]
    assert "value = 4\n" in text_of(table_of(plan))


def test_keys_that_are_not_known_are_kept_through_a_change() -> None:
    plan = plan_of(mood="fine", person={"shoe": 39}, goals=[{**GOAL, "colour": {"r": 1}}])
    table = table_of(changed(plan, person=plan.person.model_copy(update={"name": "Ana"})))
    assert table["mood"] == "fine"
    assert table["person"] == {"shoe": 39, "name": "Ana"}
    assert table["goals"][0]["colour"] == {"r": 1}


def test_only_what_was_given_is_written() -> None:
    assert table_of(EMPTY) == {"schema": 1}
    assert table_of(plan_of(goals=[GOAL])) == {"schema": 1, "goals": (GOAL,)}


def test_a_change_that_makes_no_plan_is_refused_in_one_sentence() -> None:
    plan = plan_of(goals=[GOAL])
    with pytest.raises(
        Refused, match=r"^goals\.g1\.serves: refers to p7, but there is no such record"
    ):
        changed(plan, goals=(plan.goals[0].model_copy(update={"serves": ("p7",)}),))


def test_a_plan_cannot_be_altered_in_place() -> None:
    plan = plan_of(person={"name": "Ana"})
    with pytest.raises(ValidationError, match="frozen"):
        plan.person.name = "Ben"


def test_the_texts_of_a_value_are_those_of_its_keys_too() -> None:
    value = {"fit": {"p1": 4, "m1": 5}, "steps": ("Find one", ["Ask"]), "on": TODAY}
    assert [*texts_in(value)] == ["fit", "p1", "m1", "steps", "Find one", "Ask", "on"]
