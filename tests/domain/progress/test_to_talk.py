"""Whom there is to talk to, and whom somebody means."""

from typing import Any

import pytest

from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.progress.to_talk import experiments_with, meant, to_talk
from ambition_cli.errors import Refused
from support.plans import TODAY, plan_of
from support.rows import each

OPTION = {"id": "o1", "name": "Teach a course", "knows": "Priya"}
EXPERIMENTS = [
    {"id": "e1", "title": "Talk to three people", "rung": "talk", "status": "running"},
    {"id": "e2", "title": "Teach once", "rung": "one-off", "option": "o1"},
    {"id": "e3", "title": "Read about it", "rung": "watch"},
    {"id": "e4", "title": "Ask her", "rung": "talk", "helper": "Mei Lin", "status": "later"},
    {"id": "e5", "title": "Ask them", "rung": "talk", "helper": "nobody yet"},
]


def plan(**tables: Any) -> Plan:
    helpers = [{"name": "Mei Lin"}, {"name": "Meier"}]
    return plan_of(**{"options": [OPTION], "helpers": helpers, "experiments": EXPERIMENTS} | tables)


def due(plan: Plan) -> list[tuple[str | None, str | None]]:
    return [(one.person, one.experiment.id if one.experiment else None) for one in to_talk(plan)]


def test_what_runs_comes_first_then_what_is_planned_then_helpers() -> None:
    assert due(plan()) == [
        (None, "e1"), ("Priya", "e2"), (None, "e5"), ("Mei Lin", None), ("Meier", None),
    ]  # fmt: skip


def test_who_was_talked_to_is_not_due_again() -> None:
    talks = [
        {"id": "t1", "with": "Priya", "on": TODAY, "experiment": "e2"},
        {"id": "t2", "with": "Meier", "on": TODAY},
    ]
    assert due(plan(talks=talks)) == [(None, "e1"), (None, "e5"), ("Mei Lin", None)]


@each(
    ("said", "person", "experiment"),
    [
        ("mei lin", "Mei Lin", None),
        ("meie", "Meier", None),
        ("e2", "Priya", "e2"),
        ("E1", None, "e1"),
        ("Mei L e1", "Mei Lin", "e1"),
        ("Xaver", "Xaver", None),
        ("Xaver Maria  e2", "Xaver Maria", "e2"),
        ("teach onc", "Priya", "e2"),
        ("佐藤さん", "佐藤さん", None),
    ],
)
def test_a_name_an_experiment_or_both_are_meant(
    said: str, person: str | None, experiment: str | None
) -> None:
    found = meant(plan(), said)
    assert (found.person, found.experiment and found.experiment.id) == (person, experiment)


@pytest.mark.parametrize(
    ("said", "why"), [("mei", "could be"), ("e9", "e9"), (" ", "say whom"), ("???", "names nobody")]
)
def test_who_is_not_clear_is_refused(said: str, why: str) -> None:
    with pytest.raises(Refused, match=why):
        meant(plan(), said)


def test_a_talk_may_belong_to_what_asks_that_person() -> None:
    assert [one.id for one in experiments_with(plan(), "Priya")] == ["e2"]
    assert experiments_with(plan(), "Mei Lin") == []  # e4 is saved for later
