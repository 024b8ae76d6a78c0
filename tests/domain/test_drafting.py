"""Drafts: what the answers become, whatever they are."""

import datetime as dt
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.answers import as_read
from ambition_cli.domain.capacity import SLACK, load_of, load_of_all
from ambition_cli.domain.dates import add_months
from ambition_cli.domain.experiments import WEEKS
from ambition_cli.domain.fields import HEADINGS
from ambition_cli.domain.interview import Script, experiments_drafted, finished
from ambition_cli.domain.plan import Plan, table_of
from plans import EXAMPLES, TODAY, plan_of

SCRIPT = Script(catalogue(), TODAY)
NOON = dt.datetime(2026, 7, 24, 12)


def drafted(**tables: Any) -> Plan:
    return finished(as_read(plan_of(**tables)), SCRIPT, NOON)


def from_example(name: str) -> Plan:
    text = (EXAMPLES / f"{name}.toml").read_text(encoding="utf-8")
    return finished(as_read(plan_of(text)), SCRIPT, NOON)


PEOPLE = [path.stem for path in sorted(Path(EXAMPLES).glob("*.toml"))]


@pytest.mark.parametrize("name", PEOPLE)
def test_the_same_answers_on_the_same_day_make_the_same_plan(name: str) -> None:
    assert from_example(name) == from_example(name)


@pytest.mark.parametrize("name", PEOPLE)
def test_every_experiment_of_an_example_can_be_begun_tonight(name: str) -> None:
    for one in from_example(name).experiments:
        assert one.hypothesis
        assert one.criterion
        assert one.hours
        assert one.starts
        assert one.ends
        assert one.drafted_from
        assert len(one.steps) >= 3


def test_each_pattern_drafts_its_goal_and_the_fourth_waits() -> None:
    plan = drafted(ambition={"impact": ["They rest"], "more_of": ["care"]}, options=["A", "B"])
    assert [goal.status for goal in plan.goals] == ["active", "active", "active", "later"]
    assert [goal.serves for goal in plan.goals] == [("i1",), ("m1",), ("problems",), ("i1",)]


def test_the_problem_stands_in_the_title_as_it_was_typed() -> None:
    plan = drafted(ambition={"problems": ["[x] slow :smile: builds!"]})
    assert plan.goals[0].title == "Make a difference to “[x] slow :smile: builds!”"


def test_a_long_line_goes_by_its_short_name() -> None:
    line = {"text": "x " * 500, "short": "slow builds"}
    assert "slow builds" in drafted(ambition={"problems": [line]}).goals[0].title


def test_an_open_heading_gets_a_discovering_goal_due_at_three_months() -> None:
    plan = drafted(ambition={"problems": ["slow builds"], "impact": ["They rest"]})
    goal = next(goal for goal in plan.goals if goal.serves == ("more_of",))
    assert goal.due == add_months(TODAY, 3)
    assert any(set(one.serves) & set(HEADINGS) for one in plan.experiments)


def test_what_nobody_said_is_named_as_assumed() -> None:
    plan = drafted(ambition={"problems": ["slow builds"]})
    assert set(plan.goals[0].assumed) == {"measure", "obstacle", "if_then"}
    said = drafted(
        ambition={"problems": ["slow builds"]},
        interview={"obstacle": "I wait", "when_where": "Monday 9:00"},
    )
    assert said.goals[0].assumed == ("measure",)
    assert said.goals[0].obstacle == "I wait"
    assert "If it is “Monday 9:00”, then I " in (said.goals[0].if_then or "")


def test_hours_of_practice_begin_where_they_are_today() -> None:
    line = {"text": "teaching", "baseline_hours": 1.5}
    goal = drafted(ambition={"more_of": [line]}, person={"hours_per_week": 4}).goals[0]
    assert (goal.baseline, goal.target) == (1.5, 3.5)


def test_nothing_starts_before_the_day_it_may() -> None:
    later = dt.date(2026, 9, 1)
    plan = drafted(
        ambition={"problems": ["slow builds"]}, person={"not_before": later}, options=["A"]
    )
    assert {goal.starts for goal in plan.goals} == {later}
    assert all(one.starts >= later for one in plan.experiments if one.starts)


def test_a_hard_no_rules_out_what_it_names() -> None:
    no = {"text": "stages", "hard_no": True, "tags": ["public"]}
    plan = drafted(ambition={"less_of": [no]}, options=[{"name": "give talks", "kind": "speak"}])
    tags = {one.id: one.tags for one in catalogue().archetypes}
    assert plan.experiments
    assert all("public" not in tags[one.archetype or ""] for one in plan.experiments)


def test_more_options_than_five_wait_and_are_named() -> None:
    plan = as_read(plan_of(options=[f"Option {n}" for n in range(30)]))
    drafts = experiments_drafted(plan, SCRIPT)
    assert len(drafts.waiting) >= 25
    options = {draft.record.option for draft in drafts.experiments if draft.record.option}
    assert len(options) <= 5


def test_zero_hours_plan_nothing_and_still_give_goals() -> None:
    plan = drafted(
        ambition={"problems": ["slow builds"]}, person={"hours_per_week": 0}, options=["A"]
    )
    assert plan.goals
    assert {one.status for one in plan.experiments} == {"later"}


def test_one_hour_a_week_still_gives_a_plan() -> None:
    plan = drafted(
        ambition={"problems": ["slow builds"]}, person={"hours_per_week": 1}, options=["A"]
    )
    assert any(one.status == "planned" for one in plan.experiments)


def test_a_next_rung_waits_behind_the_one_before() -> None:
    plan = drafted(options=[{"name": "Head of Product", "kind": "lead"}])
    first = next(one for one in plan.experiments if one.option == "o1")
    after = next(one for one in plan.experiments if one.after == first.id)
    assert after.status == "later"
    assert after.rung != first.rung


WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), min_size=1, max_size=80)
SAID = WORDS.filter(lambda text: bool(text.strip()))
LINES = st.lists(SAID, max_size=3)


@st.composite
def answers(draw: st.DrawFn) -> dict[str, Any]:
    ambition = {key: draw(LINES) for key in ("problems", "impact", "more_of", "less_of")}
    kinds = st.sampled_from(list(catalogue().kinds))
    names = draw(st.lists(SAID, max_size=8))
    person = {
        "hours_per_week": draw(st.integers(0, 12)),
        "months": draw(st.integers(3, 6)),
    }
    return {
        "ambition": ambition,
        "options": [{"name": name, "kind": draw(kinds)} for name in names],
        "helpers": draw(st.lists(SAID, max_size=2, unique=True)),
        "person": person,
        "interview": {"when_where": draw(SAID), "obstacle": draw(SAID)},
    }


@given(answers())
def test_drafts_of_any_answers_are_a_plan_within_its_bounds(said: dict[str, Any]) -> None:
    plan = drafted(**said)
    assert Plan.model_validate(table_of(plan)) == plan
    assert 1 <= sum(goal.status == "active" for goal in plan.goals) <= 3
    for goal in plan.goals:
        assert goal.serves
        assert goal.starts
        assert goal.due
        assert add_months(goal.starts, 3) <= goal.due <= add_months(goal.starts, 6)
        assert re.fullmatch(r"If .+, then I .+", goal.if_then or "", re.DOTALL)
        assert goal.obstacle
    within_hours(plan)
    titles = Counter(one.title for one in plan.experiments)
    assert not [title for title, times in titles.items() if times > 1]


def within_hours(plan: Plan) -> None:
    """Fail where a week holds more than was given, or a try lasts longer than its rung."""
    given_hours = plan.person.hours_per_week or 0
    load = Counter(load_of_all(plan.experiments))
    for one in plan.experiments:
        if one.starts and one.ends and one.hours:
            assert ((one.ends - one.starts).days + 1) // 7 in WEEKS[one.rung or "talk"]
            if one.status == "later":
                load.update(load_of(one.hours, one.starts, one.ends))
    assert all(hours <= given_hours + SLACK + 1e-6 for hours in load.values())


@given(answers())
def test_texts_of_drafts_are_filled_in(said: dict[str, Any]) -> None:
    marked = {
        **said,
        "ambition": {key: ["Words" if key else ""] for key in ("problems", "impact", "more_of")},
        "options": [{"name": "Option", "kind": one["kind"]} for one in said["options"][:1]],
        "helpers": ["Mei"],
    }
    for one in drafted(**marked).experiments:
        for text in (one.title, one.hypothesis, one.smallest, *one.steps, one.criterion):
            assert not re.search(r"[{}]|\.\.|,,|: $", text or "")
