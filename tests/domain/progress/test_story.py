"""The rounds so far as a story: when each began, and what happened in it, in order of time."""

import datetime as dt
from typing import Any

from ambition_cli.domain.progress.story import story
from support.plans import TODAY, plan_of

WEEK = dt.timedelta(weeks=1)
NEXT = TODAY + 22 * WEEK  # when the second round begins


def goal(id: str, round: int, **fields: Any) -> dict[str, Any]:
    return {"id": id, "title": id, "round": round, **fields}


def tried(id: str, round: int, on: dt.date, **fields: Any) -> dict[str, Any]:
    result = {"on": on, "verdict": "keep", "learned": f"of {id}"}
    return {
        "id": id, "title": id, "round": round, "status": "finished", "result": result, **fields,
    }  # fmt: skip


TWO_ROUNDS: dict[str, Any] = {
    "person": {"round": 2, "round_started": NEXT},
    "ambition": {"more_of": [{"id": "m1", "text": "teaching and preparing"}]},
    "options": [{"id": "o1", "name": "Bank", "status": "declined", "decided": NEXT + WEEK,
                 "why": "too far"}],
    "goals": [
        goal("g1", 1, starts=TODAY, due=NEXT, status="reached", closed=NEXT, why="six did"),
        goal("g2", 2, starts=TODAY, due=NEXT + 20 * WEEK),
        goal("g3", 2, starts=NEXT, due=NEXT + 20 * WEEK),
    ],
    "experiments": [
        tried("e1", 1, TODAY + 3 * WEEK, started=TODAY + WEEK),
        tried("e2", 1, NEXT + 2 * WEEK, started=NEXT - WEEK),
    ],
    "changes": [{"on": TODAY + 4 * WEEK, "line": "m1", "was": "teaching",
                 "now": "teaching and preparing", "from_experiment": "e1"}],
}  # fmt: skip


def test_each_round_tells_what_happened_in_order_of_time() -> None:
    first, second = story(plan_of(**TWO_ROUNDS))
    assert [(one.id, one.outcome) for one in first.events] == [
        ("e1", "keep"), ("m1", "changed"), ("g1", "reached"),
    ]  # fmt: skip
    assert [(one.id, one.outcome) for one in second.events] == [("o1", "declined"), ("e2", "keep")]
    assert [one.said for one in first.events] == ["of e1", "after e1", "six did"]


def test_the_days_of_an_earlier_round_are_read_from_what_began_in_it() -> None:
    first, second = story(plan_of(**TWO_ROUNDS))
    assert (first.begins, first.ends) == (TODAY, NEXT - dt.timedelta(days=1))
    assert (second.begins, second.ends) == (NEXT, None)


def test_what_happens_on_the_day_on_which_a_round_begins_is_of_that_round() -> None:
    days = {"e1": NEXT - dt.timedelta(days=1), "e2": NEXT}
    plan = plan_of(**TWO_ROUNDS | {"experiments": [tried(id, 1, on) for id, on in days.items()]})
    first, second = story(plan)
    assert "e1" in [one.id for one in first.events]
    assert "e2" in [one.id for one in second.events]


def test_a_goal_taken_on_does_not_move_the_beginning_of_its_round() -> None:
    third = NEXT + 22 * WEEK
    plan = plan_of(
        **{
            **TWO_ROUNDS,
            "person": {"round": 3, "round_started": third},
            "goals": [*TWO_ROUNDS["goals"], goal("g4", 3, starts=NEXT)],
        }
    )
    assert [one.begins for one in story(plan)] == [TODAY, NEXT, third]


def test_lines_added_and_dropped_are_told_apart() -> None:
    plan = plan_of(
        ambition={"problems": [{"id": "p1", "text": "a"}]},
        changes=[
            {"on": TODAY, "line": "p1", "now": "a"},
            {"on": TODAY, "line": "p2", "was": "b"},
        ],
    )
    events = story(plan)[0].events
    assert [(one.id, one.outcome, one.title) for one in events] == [
        ("p1", "added", "a"), ("p2", "dropped", "b"),
    ]  # fmt: skip


def test_an_empty_plan_is_a_round_in_which_nothing_happened_yet() -> None:
    (only,) = story(plan_of())
    assert (only.number, only.begins, only.events) == (1, None, [])
