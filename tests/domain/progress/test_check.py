"""The check: every rule finds its one thing, and nothing in a fresh plan must be mended."""

import datetime as dt
import re
from collections.abc import Callable
from typing import Any

import pytest
import typer
from hypothesis import given
from typer.main import get_command

from ambition_cli.catalog.load import catalogue
from ambition_cli.cli.main import app
from ambition_cli.domain.interview.answers_file import as_read
from ambition_cli.domain.interview.order import finished
from ambition_cli.domain.plan.lines import drop
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.progress.check import RULES, findings
from conftest import few_examples
from support.answers import answers
from support.plans import EXAMPLES, TODAY, plan_of
from support.rows import each
from support.talks import NOON, SCRIPT

SOUND = """
[person]
hours_per_week = 4
round_started = 2026-07-24
[[ambition.problems]]
id = "p1"
text = "slow clinics"
[[ambition.less_of]]
id = "l1"
text = "evenings away"
hard_no = true
tags = ["evenings"]
[[helpers]]
name = "Mei"
[[options]]
id = "o1"
name = "Head of Product"
[[goals]]
id = "g1"
title = "Six clinics answer within a day"
serves = ["p1"]
measure = "clinics"
baseline = 0
target = 6
starts = 2026-07-24
due = 2026-12-18
obstacle = "I wait"
if_then = "If it is Tuesday, then I call one"
[[experiments]]
id = "e1"
title = "Sit in on a week"
option = "o1"
rung = "watch"
hypothesis = "I decide as they do"
criterion = "Two of three decisions were mine first"
hours = 4
starts = 2026-07-27
ends = 2026-08-09
"""

Change = Callable[[dict[str, Any]], Any]


def sound(change: Change = lambda tables: None) -> Plan:
    import tomli  # noqa: PLC0415

    tables = tomli.loads(SOUND)
    change(tables)
    return Plan.model_validate({"schema": 1, **tables})


def goal(**fields: Any) -> Change:
    def change(tables: dict[str, Any]) -> None:
        tables["goals"][0].update(fields)
        for key in [key for key, value in fields.items() if value is None]:
            del tables["goals"][0][key]

    return change


def experiment(**fields: Any) -> Change:
    def change(tables: dict[str, Any]) -> None:
        tables["experiments"][0].update(fields)
        for key in [key for key, value in fields.items() if value is None]:
            del tables["experiments"][0][key]

    return change


def four_goals(tables: dict[str, Any]) -> None:
    tables["goals"] += [{**tables["goals"][0], "id": f"g{number}"} for number in (2, 3, 4)]


def talked_twice(tables: dict[str, Any]) -> None:
    result = {"on": TODAY, "verdict": "unclear"}
    one = {**tables["experiments"][0], "status": "finished", "result": result}
    tables["experiments"] = [one, {**one, "id": "e2", "rung": "talk", "hours": 2}]


def planned_for(tables: dict[str, Any], **fields: Any) -> dict[str, Any]:
    """Return another experiment, one for no option."""
    one = {key: value for key, value in tables["experiments"][0].items() if key != "option"}
    return {**one, "id": "e2", "status": "later", **fields}


def goal_over(tables: dict[str, Any]) -> None:
    over = {**tables["goals"][0], "id": "g2", "serves": ["l1"], "status": "let_go", "closed": TODAY}
    tables["goals"].append(over)
    tables["experiments"].append(planned_for(tables, serves=["l1"], goal="g2"))


TRIPS = {
    "person-beyond": lambda tables: tables["person"].update(months=12),
    "goal-vague": goal(title="Be a better developer", measure=None, target=None, baseline=None),
    "goal-undated": goal(due=None),
    "goal-horizon": goal(due=TODAY.replace(month=9)),
    "goal-unlinked": lambda tables: (
        goal(serves=None)(tables),
        tables["goals"].append({**tables["goals"][0], "id": "g2", "serves": ["p1"]}),
    ),
    "line-uncovered": lambda tables: tables["ambition"].update(
        impact=[{"id": "i1", "text": "They rest"}]
    ),
    "goal-too-many": four_goals,
    "goal-no-plan": goal(if_then="Call one clinic"),
    "exp-no-hypothesis": experiment(hypothesis=None),
    "exp-criterion-soft": experiment(criterion="I feel good about it"),
    "exp-unserved": goal_over,
    "exp-too-big": experiment(hours=8),
    "week-overfull": experiment(rung="one-off", hours=10, ends=TODAY.replace(month=8, day=2)),
    "hard-no": lambda tables: (experiment(archetype=evening_archetype(), rung=None)(tables),),
    "two-versions": lambda tables: tables.update(
        conflicts=[{"record": "g1", "field": "if_then", "theirs": "x"}]
    ),
    "line-vague": lambda tables: tables["ambition"]["problems"][0].update(text="more impact"),
    "option-untried": lambda tables: tables["options"].append({"id": "o2", "name": "Teach"}),
    "exploring-long": talked_twice,
    "stale": experiment(status="running", started=TODAY.replace(month=6), starts=None, ends=None),
    "assumed": goal(assumed=["measure"]),
    "helper-none": lambda tables: tables.pop("helpers"),
}


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("months", 12, "months is set to 12, but goals reach 3 to 6 months ahead, so 6 is used"),
        ("months", 0, "months is set to 0, but goals reach 3 to 6 months ahead, so 5 is used"),
        ("hours_per_week", 200, "200 hours a week is more than anyone can spend on this"),
    ],
)
def test_what_was_written_by_hand_beyond_what_commands_allow_is_named(
    field: str, value: int, said: str
) -> None:
    plan = sound(lambda tables: tables["person"].update({field: value}))
    found = [one.reason for one in findings(plan, catalogue(), TODAY) if one.record == "person"]
    assert found == [said]


def evening_archetype() -> str:
    return next(one.id for one in catalogue().archetypes if "evenings" in one.tags)


def rules_of(plan: Plan) -> list[str]:
    return [one.rule for one in findings(plan, catalogue(), TODAY)]


def test_a_problem_and_an_impact_that_share_a_goal_stand_for_their_lists() -> None:
    def two_impacts(tables: dict[str, Any]) -> None:
        impacts = [{"id": "i1", "text": "They rest"}, {"id": "i2", "text": "They earn"}]
        tables["ambition"].update(impact=impacts)
        tables["goals"][0].update(serves=["p1", "i2"], drafted_from=["p1", "i2"])

    def alone(tables: dict[str, Any]) -> None:
        two_impacts(tables)
        tables["goals"][0].update(drafted_from=["p1"], serves=["p1"])

    assert "line-uncovered" not in rules_of(sound(two_impacts))
    assert "line-uncovered" in rules_of(sound(alone))


def test_a_sound_plan_has_nothing_to_mend() -> None:
    assert rules_of(sound()) == []


@each(("rung", "most"), {"talk": 3, "watch": 6, "one-off": 10, "part-time": 60}.items())
def test_an_experiment_may_take_so_many_hours_for_its_size(rung: str, most: int) -> None:
    for hours in (most, most + 0.5):
        plan = sound(experiment(rung=rung, hours=hours))
        too_big = [one for one in findings(plan, catalogue(), TODAY) if one.rule == "exp-too-big"]
        remedies = [f"ambition experiments edit e1 --hours {most}"] * (hours > most)
        assert [one.remedy for one in too_big] == remedies


@each(("rung", "most"), {"talk": 2, "watch": 3, "one-off": 6, "part-time": 8}.items())
def test_an_experiment_may_be_spread_over_so_many_weeks(rung: str, most: int) -> None:
    last = TODAY + dt.timedelta(weeks=most, days=-1)
    for over in (0, 1):
        ends = last + dt.timedelta(days=over)
        plan = sound(experiment(rung=rung, hours=2, starts=TODAY, ends=ends))
        too_long = [one for one in findings(plan, catalogue(), TODAY) if one.rule == "exp-too-big"]
        remedies = [f"ambition experiments edit e1 --ends {last}"] * over
        assert [one.remedy for one in too_long] == remedies


@each(
    ("starts", "ends", "last"),
    [
        ("2026-12-10", "2027-01-04", "2026-12-23"),  # it ends while everything is closed
        ("2026-12-10", "2027-01-10", None),  # it goes on behind 18 closed days
        ("2026-12-10", "2027-01-11", "2027-01-10"),
        ("2026-12-20", "2027-01-08", "2027-01-02"),  # it begins as they do
    ],
)
def test_what_goes_on_behind_closed_days_may_take_so_much_longer(
    starts: str, ends: str, last: str | None
) -> None:
    days = {"starts": dt.date.fromisoformat(starts), "ends": dt.date.fromisoformat(ends)}
    plan = sound(experiment(rung="talk", hours=2, **days))
    too_long = [one for one in findings(plan, catalogue(), TODAY) if one.rule == "exp-too-big"]
    remedies = [f"ambition experiments edit e1 --ends {last}"] if last else []
    assert [one.remedy for one in too_long] == remedies


def test_what_a_dropped_line_leaves_behind_is_said_to_serve_nothing() -> None:
    def behind(tables: dict[str, Any]) -> None:
        tables["experiments"].append(planned_for(tables, serves=["l1"]))

    plan = drop(sound(behind), "l1", TODAY)
    assert [(one.rule, one.record) for one in findings(plan, catalogue(), TODAY)] == [
        ("exp-unserved", "e2")
    ]


def test_every_rule_has_a_plan_that_trips_it() -> None:
    assert set(TRIPS) == {rule for rule, _, _ in RULES}


@each("rule", TRIPS)
def test_each_rule_is_tripped_alone(rule: str) -> None:
    assert rules_of(sound(TRIPS[rule])) == [rule]


@each("rule", TRIPS)
def test_each_remedy_is_a_command_that_exists(rule: str) -> None:
    found = findings(sound(TRIPS[rule]), catalogue(), TODAY)[0]
    words = found.remedy.split()
    assert words[0] == "ambition"
    root: Any = get_command(app)
    command = root
    context = typer.Context(root)
    for word in words[1:3]:
        command = command.get_command(context, word)
        assert command is not None, found.remedy
    options = {option for parameter in command.params for option in parameter.opts}
    assert set(re.findall(r"--[\w-]+", found.remedy)) <= options


@pytest.mark.parametrize(
    ("status", "put_off", "remedy"),
    [
        ("planned", "e2", 'ambition experiments edit e2 --starts "" --ends ""'),
        ("running", "e1", "ambition experiments pause e1"),
    ],
)
def test_of_a_week_too_full_what_is_only_planned_is_put_off_before_what_runs(
    status: str, put_off: str, remedy: str
) -> None:
    def full(tables: dict[str, Any]) -> None:
        first = {**tables["experiments"][0], "status": "running", "hours": 10}
        tables["experiments"] = [{**first, "id": "e2", "status": status}, first]

    found = findings(sound(full), catalogue(), TODAY)
    [one] = [one for one in found if one.rule == "week-overfull"]
    assert (one.record, one.remedy) == (put_off, remedy)


def test_what_two_versions_differ_in_is_named_record_by_record() -> None:
    def differ(tables: dict[str, Any]) -> None:
        days = {"record": "e1", "theirs": TODAY}
        tables["conflicts"] = [
            {**days, "field": "starts"},
            {**days, "field": "ends"},
            {"record": "p1", "ours": "removed", "theirs": "in use"},
            {"record": "g1", "field": "title", "theirs": tables["goals"][0]["title"]},
        ]

    found = findings(sound(differ), catalogue(), TODAY)
    assert [(one.record, one.reason) for one in found] == [
        ("e1", "two versions of your plan differ in starts and ends; choose one"),
        ("p1", "only one of two versions of your plan has it; choose whether it stays"),
    ]


@pytest.mark.parametrize(
    "title",
    ["improve communication", "Be a better developer", "grow", "learn more about leadership"],
)
def test_a_goal_without_anything_to_see_is_vague(title: str) -> None:
    bare = goal(title=title, measure=None, target=None, baseline=None)
    assert rules_of(sound(bare)) == ["goal-vague"]


@each(
    ("title", "lacks"),
    [
        ("Improve stakeholder communication by June", "not how anyone would notice"),
        ("Read more books", "any amount would do"),
        ("Be more strategic", "nobody can check"),
        ("Thought leadership", "nothing in it can be seen or counted"),
        ("Attend conferences", "how much or how often"),
    ],
)
def test_a_vague_goal_is_told_what_is_missing_and_what_would_make_it_firm(
    title: str, lacks: str
) -> None:
    found = findings(
        sound(goal(title=title, measure=None, target=None, baseline=None)), catalogue(), TODAY
    )
    missing, _, remedy = found[0].reason.partition("; ")
    assert lacks in missing
    assert re.search(r"\b(?:name|say|give)\b", remedy)


@each(
    ("measure", "vague"),
    [
        ("better communication", True),
        ("positive feedback", True),
        ("stakeholder satisfaction", True),
        ("decisions made without my manager", False),
        ("hours a week", False),
    ],
)
def test_a_measure_without_a_figure_helps_where_it_can_be_counted(
    measure: str, vague: bool
) -> None:
    plan = sound(goal(title="Be more strategic", measure=measure, target=None, baseline=None))
    assert rules_of(plan) == (["goal-vague"] if vague else [])


def test_a_figure_to_reach_makes_any_title_firm() -> None:
    assert rules_of(sound(goal(title="Be more strategic"))) == []


@pytest.mark.parametrize(
    ("criterion", "lacks"),
    [
        ("I feel good about it", "a feeling"),
        ("People like it", "people like to be kind"),
        ("Communication has improved", "gets better"),
        ("I enjoy it", "a feeling"),
    ],
)
def test_a_soft_criterion_is_told_why(criterion: str, lacks: str) -> None:
    assert lacks in findings(sound(experiment(criterion=criterion)), catalogue(), TODAY)[0].reason


@pytest.mark.parametrize(
    "title",
    [
        "Ship the new booking form",
        "Improve the answer time to one day",
        "Besser zuhören",
        "後輩を育てる",
    ],
)
def test_a_goal_that_can_be_seen_or_is_in_another_language_is_left_alone(title: str) -> None:
    bare = goal(title=title, measure=None, target=None, baseline=None)
    assert rules_of(sound(bare)) == []


@each(
    ("criterion", "soft"),
    [
        ("It went well", True),
        ("They like it", True),
        ("People were happy with it", True),
        ("I start on a second one unasked", False),
        ("Three of them say they enjoyed it and book again", False),
        ("みんなが喜んでいる", False),
    ],
)
def test_a_criterion_is_soft_where_only_feelings_could_show_it(criterion: str, soft: bool) -> None:
    found = rules_of(sound(experiment(criterion=criterion)))
    assert found == (["exp-criterion-soft"] if soft else [])


def test_a_goal_that_was_moved_counts_from_that_day() -> None:
    late = TODAY.replace(year=2027, month=2)
    assert rules_of(sound(goal(due=late))) == ["goal-horizon"]
    assert rules_of(sound(goal(due=late, moved=TODAY.replace(month=10)))) == []


LONG = {"status": "running", "started": TODAY, "ends": dt.date(2026, 9, 12)}


def test_a_try_that_goes_on_counts_from_the_day_that_was_said() -> None:
    day = dt.date(2026, 9, 2)
    logged = {"log": [{"on": day, "note": "on we go"}]}
    found = findings(sound(experiment(**LONG, **logged)), catalogue(), day)
    assert ("exp-too-big", "ambition experiments finish e1") in [
        (one.rule, one.remedy) for one in found
    ]
    found = findings(sound(experiment(**LONG, **logged, continued=day)), catalogue(), day)
    assert [one.rule for one in found if one.record == "e1"] == []


def test_no_week_that_is_over_is_overfull() -> None:
    plan = sound(TRIPS["week-overfull"])
    assert "week-overfull" in [one.rule for one in findings(plan, catalogue(), TODAY)]
    later = dt.date(2026, 8, 3)
    assert "week-overfull" not in [one.rule for one in findings(plan, catalogue(), later)]


def test_what_is_over_or_silent_is_stale() -> None:
    over = experiment(status="running", started=TODAY)
    later = TODAY.replace(month=8, day=20)
    found = findings(sound(over), catalogue(), later)
    assert [(one.rule, one.record) for one in found] == [("stale", "e1")]
    assert found[0].remedy == "ambition experiments finish e1"


PLANS = [path for path in EXAMPLES.glob("**/*.toml") if path.parent.name != "transcripts"]


@each("path", [pytest.param(path, id=path.stem) for path in PLANS])
def test_nothing_must_be_mended_in_the_examples(path: Any) -> None:
    plan = plan_of(path.read_text(encoding="utf-8"))
    plan = plan if plan.goals else finished(as_read(plan), SCRIPT, NOON)
    assert [one for one in findings(plan, catalogue(), TODAY) if one.level == "must"] == []


@few_examples
@given(answers())
def test_nothing_must_be_mended_in_a_fresh_plan_from_any_answers(said: dict[str, Any]) -> None:
    plan = finished(as_read(plan_of(**said)), SCRIPT, NOON)
    assert [one for one in findings(plan, catalogue(), TODAY) if one.level == "must"] == []
