"""Where a person is: the week of the round, what is under way, and the one next action."""

import datetime as dt
from typing import Any

import pytest

from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.progress import now as where
from ambition_cli.errors import Refused
from support.plans import TODAY, plan_of
from support.rows import each

DAY = dt.timedelta(days=1)
GOAL = {"id": "g1", "title": "Run a cohort"}


def attempt(id: str, status: str, starts: int = 0, ends: int = 10, **fields: Any) -> dict[str, Any]:
    return {
        "id": id,
        "title": f"Try {id}",
        "status": status,
        "starts": TODAY + starts * DAY,
        "ends": TODAY + ends * DAY,
        **fields,
    }


def plan_with(*experiments: dict[str, Any], **tables: Any) -> Plan:
    return plan_of("interview.when_where = 'Tuesday 18:00'", experiments=experiments, **tables)


@each(
    ("begun", "months", "week"),
    [
        pytest.param(TODAY, 3, (1, 14), id="the first day"),
        pytest.param(TODAY - 6 * DAY, 3, (1, 14), id="the seventh"),
        pytest.param(TODAY - 7 * DAY, 3, (2, 14), id="the eighth"),
        pytest.param(TODAY, 6, (1, 27), id="six months"),
        pytest.param(TODAY + 10 * DAY, 3, (1, 14), id="not yet begun"),
    ],
)
def test_the_week_of_the_round_counts_from_its_start(
    begun: dt.date, months: int, week: tuple[int, int]
) -> None:
    plan = plan_of(person={"round_started": begun, "months": months})
    assert where.week_of(plan, TODAY) == week


def test_without_a_round_there_is_no_week() -> None:
    assert where.week_of(plan_of(), TODAY) is None


def test_what_ends_first_and_what_starts_first_stand_in_front() -> None:
    plan = plan_with(
        attempt("e1", "running", ends=9),
        attempt("e2", "planned", starts=6),
        attempt("e3", "running", ends=2),
        attempt("e4", "planned", starts=3),
        {"id": "e5", "title": "Without days", "status": "running"},
        attempt("e6", "later"),
    )
    assert [one.id for one in where.running(plan)] == ["e3", "e1", "e5"]
    assert [one.id for one in where.upcoming(plan)] == ["e4", "e2"]


STEPS: dict[str, Any] = {"steps": ["Ask Mei", "Pick a topic", "Teach"]}
NOTED = [{"on": TODAY - DAY, "note": "asked"}]
LONG_AGO: dict[str, Any] = {
    "started": TODAY - 20 * DAY,
    "log": [{"on": TODAY - 8 * DAY, "note": "asked"}],
}


@pytest.mark.parametrize(
    ("days", "option", "when"),
    [
        (4, {}, None),
        (3, {}, "by 27 Jul"),
        (0, {}, "by 24 Jul"),
        (-7, {}, "it was due on 17 Jul"),
        (-8, {}, None),
        (0, {"status": "declined"}, None),
        (0, {"source": "interview"}, None),
    ],
)
def test_an_offer_that_is_to_be_answered_in_these_days_comes_first(
    days: int, option: dict[str, str], when: str | None
) -> None:
    plan = plan_of(
        interview={"occasion": "offer", "occasion_on": TODAY + days * DAY},
        options=[{"id": "o1", "name": "SRE at Globex", "source": "weigh", **option}],
        experiments=[attempt("e1", "planned")],
    )
    action = where.next_action(plan, TODAY)
    assert action
    said = (action.of, action.when, action.command)
    first = ("SRE at Globex", when, "ambition weigh o1")
    assert said == first if when else action.command == "ambition experiments start e1"


@each(("days", "when"), [(4, None), (3, "it's on 27 Jul"), (0, "it's today"), (-1, None)])
def test_what_to_say_in_a_review_is_practised_in_the_last_days_before_it(
    days: int, when: str | None
) -> None:
    plan = plan_of(
        interview={"occasion": "review", "occasion_on": TODAY + days * DAY},
        experiments=[attempt("e1", "planned")],
    )
    action = where.next_action(plan, TODAY)
    assert action
    assert (action.command == "ambition rehearse") == bool(when)
    assert not when or action.when == when


@each(
    ("plan", "words", "command"),
    [
        pytest.param(
            plan_with(attempt("e1", "running", -20, -1), attempt("e2", "planned")),
            "Say how this experiment turned out",
            "ambition experiments finish e1",
            id="what is over is ended first",
        ),
        pytest.param(
            plan_with(attempt("e1", "running", **STEPS), attempt("e2", "planned", 5)),
            "Ask Mei",
            'ambition experiments log e1 "…"',
            id="what runs goes on",
        ),
        pytest.param(
            plan_with(attempt("e1", "running", -3, log=NOTED, **STEPS)),
            "Pick a topic",
            'ambition experiments log e1 "…"',
            id="each entry is a step",
        ),
        pytest.param(
            plan_with(attempt("e1", "running", -3, log=NOTED * 7, **STEPS)),
            "Teach",
            'ambition experiments log e1 "…"',
            id="beyond the steps, the last",
        ),
        pytest.param(
            plan_with(attempt("e1", "running", -3, log=NOTED), attempt("e2", "planned")),
            "Try e1",
            'ambition experiments log e1 "…"',
            id="what was noted lately goes before what is due",
        ),
        pytest.param(
            plan_with(attempt("e1", "running", -20, **LONG_AGO), attempt("e2", "planned", **STEPS)),
            "Ask Mei",
            "ambition experiments start e2",
            id="what is due goes before what has fallen silent",
        ),
        pytest.param(
            plan_with(attempt("e1", "planned", 9), attempt("e2", "planned", 4)),
            "Try e2",
            "ambition experiments start e2",
            id="nothing due: the first planned",
        ),
        pytest.param(
            plan_with(attempt("e1", "paused"), attempt("e2", "later"), goals=[GOAL]),
            "Note how far you've got with this goal",
            "ambition goals progress g1 NUMBER",
            id="nothing planned: a goal",
        ),
    ],
)
def test_there_is_one_next_action(plan: Plan, words: str, command: str) -> None:
    action = where.next_action(plan, TODAY)
    assert action
    assert (action.words, action.command) == (words, command)


def test_a_first_step_has_the_time_that_the_person_chose() -> None:
    action = where.next_action(plan_with(attempt("e1", "planned")), TODAY)
    assert action
    assert action.when == "Tuesday 18:00"


def test_an_experiment_is_not_over_on_its_last_day() -> None:
    action = where.next_action(plan_with(attempt("e1", "running", -5, 0)), TODAY)
    assert action
    assert "log e1" in action.command


def test_without_anything_under_way_there_is_no_next_action() -> None:
    plan = plan_with(attempt("e1", "finished"), goals=[{**GOAL, "status": "reached"}])
    assert where.next_action(plan, TODAY) is None


def test_a_goal_that_is_all_there_is_closed_before_another_is_noted() -> None:
    full = {"id": "g2", "title": "Hear three", "baseline": 0, "target": 3}
    full["checkins"] = [{"on": TODAY, "value": 3}]
    action = where.next_action(plan_of(goals=[GOAL, full]), TODAY)
    assert action
    assert (action.words, action.of) == ("You've reached this goal, so close it", "Hear three")
    assert action.command == "ambition goals close g2 --reached"


@each(
    ("words", "found"),
    [
        ([], (None, None)),
        (["e1", "outline", "done"], ("e1", "outline done")),
        (["E1"], ("e1", None)),
        (["outline", "e1"], (None, "outline e1")),
        (["e9", "outline"], (None, "e9 outline")),
    ],
)
def test_a_note_may_begin_with_the_id_of_an_experiment(
    words: list[str], found: tuple[str | None, str | None]
) -> None:
    assert where.addressed(plan_with(attempt("e1", "running")), words) == found


def test_one_of_several_is_meant_by_its_id_or_the_beginning_of_its_title() -> None:
    both = where.running(plan_with(attempt("e1", "running"), attempt("e2", "running")))
    assert [where.meant(both, reply) for reply in ("E2", " ｅ１ ", "try e2")] == ["e2", "e1", "e2"]
    for reply in ("", "try", "e3"):
        with pytest.raises(Refused, match="give e1 or e2, or the beginning of its title"):
            where.meant(both, reply)


def test_what_is_tried_for_a_goal_is_told_apart() -> None:
    plan = plan_with(attempt("e1", "running", goal="g1"), attempt("e2", "running"), goals=[GOAL])
    assert [one.id for one in where.running_for(plan, "g1")] == ["e1"]
