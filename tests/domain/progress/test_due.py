"""What is due, from which day, until when, how it is said, and what of it has no words."""

import datetime as dt
from typing import Any

import pytest

from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.progress import due, due_item
from support.plans import TODAY, plan_of

DAY = dt.timedelta(days=1)
WEEK = dt.timedelta(weeks=1)
BEGUN: dict[str, Any] = {"person": {"round_started": TODAY, "months": 3}}  # until 24 October


def experiment(status: str, **fields: Any) -> dict[str, Any]:
    return {"id": "e1", "title": "Teach once", "status": status, **fields}


def lines(plan: Plan, today: dt.date = TODAY, *, words: bool = True) -> list[str]:
    return due_item.in_lines(due_item.due_now(due.items(plan, in_full=words), today), today)


def on_days(plan: Plan, *days: dt.date) -> list[list[str]]:
    return [lines(plan, day) for day in days]


def test_an_empty_plan_has_nothing_due() -> None:
    assert lines(plan_of()) == []


def test_an_experiment_is_due_from_its_last_day_on_until_it_is_finished() -> None:
    plan = plan_of(experiments=[experiment("running", started=TODAY, ends=TODAY + WEEK)])
    end = TODAY + WEEK
    finish = "ambition experiments finish e1"
    assert on_days(plan, end - DAY, end, end + 300 * DAY) == [
        [],
        [f"“Teach once” ends today: {finish}"],
        [f"“Teach once” ended on 31 July 2026: {finish}"],
    ]
    for status in ("paused", "finished", "dropped", "later"):
        other = plan_of(experiments=[experiment(status, started=TODAY, ends=end)])
        assert lines(other, end + DAY) == [], status


def test_a_start_is_due_from_its_day_on() -> None:
    plan = plan_of(experiments=[experiment("planned", starts=TODAY)])
    start = "ambition experiments start e1"
    assert on_days(plan, TODAY - DAY, TODAY, TODAY + DAY) == [
        [],
        [f"“Teach once” starts today: {start}"],
        [f"“Teach once” was to start on 24 July 2026: {start}"],
    ]


@pytest.mark.parametrize(
    ("stands", "command"), [(2, "ambition review"), (6, "ambition goals close g1 --reached")]
)
def test_a_goal_is_due_from_its_day_on(stands: int, command: str) -> None:
    goal = {"id": "g1", "title": "Six finish", "due": TODAY, "target": 6, "baseline": stands}
    assert on_days(plan_of(goals=[goal]), TODAY - DAY, TODAY, TODAY + DAY) == [
        [],
        [f"“Six finish” is due today: {command}"],
        [f"“Six finish” was due on 24 July 2026: {command}"],
    ]
    closed = plan_of(goals=[goal | {"status": "reached", "closed": TODAY}])
    assert lines(closed, TODAY + DAY) == []


def test_a_promise_is_due_a_week_ahead_and_until_it_is_kept() -> None:
    mine = {"who": "me", "what": "send the notes", "by": TODAY + 10 * DAY}
    theirs = {"who": "Mei", "what": "two names", "by": TODAY + 11 * DAY}
    someday = {"who": "Mei", "what": "lunch"}
    talk = {"id": "t1", "with": "Mei", "on": TODAY, "promises": [mine, theirs, someday]}
    plan = plan_of(talks=[talk])
    first = "you promised Mei “send the notes” by 3 August 2026: ambition talk --kept t1.1"
    second = "Mei promised you “two names” by today: ambition talk --kept t1.2"
    assert on_days(plan, TODAY + 2 * DAY, TODAY + 3 * DAY, TODAY + 11 * DAY) == [
        [],
        [first],
        [first, second],
    ]
    kept = plan_of(talks=[talk | {"promises": [mine | {"kept": True}]}])
    assert lines(kept, TODAY + 30 * DAY) == []


def test_a_review_is_due_four_weeks_after_the_last_or_after_the_round_began() -> None:
    goals = [{"id": "g1", "title": "Six finish"}]
    never = plan_of(goals=goals, **BEGUN)
    since = TODAY + 4 * WEEK
    assert on_days(never, since - DAY, since, since + DAY) == [
        [],
        ["a review is due today: ambition review"],
        ["a review has been due since 21 August 2026: ambition review"],
    ]
    reviewed = plan_of(goals=goals, reviews=[{"on": since}], **BEGUN)
    assert on_days(reviewed, since + DAY, since + 4 * WEEK) == [
        [],
        ["a review is due today: ambition review"],
    ]
    assert lines(plan_of(**BEGUN), since) == []  # nothing to look back on


def test_an_appointment_is_due_on_its_day_alone_and_as_it_was_said() -> None:
    plan = plan_of(
        goals=[{"id": "g1", "title": "Six finish"}],
        interview={"when_where": "every other Friday 16:00, in the library"},
        **BEGUN,
    )
    said = "you have time set aside today at 16:00 for your next step: ambition"
    fridays = [TODAY + number * WEEK for number in range(3)]
    assert on_days(plan, *fridays, TODAY + DAY) == [[said], [], [said], []]


@pytest.mark.parametrize("moment", [None, "after the standup", "some Fridays"])
def test_without_a_day_there_is_no_appointment(moment: str | None) -> None:
    plan = plan_of(
        goals=[{"id": "g1", "title": "Six finish"}], interview={"when_where": moment}, **BEGUN
    )
    assert lines(plan) == []


def test_no_appointment_comes_before_one_is_free_nor_after_all_is_due() -> None:
    plan = plan_of(
        goals=[{"id": "g1", "title": "Six finish"}],
        interview={"when_where": "daily at 7:00"},
        person=BEGUN["person"] | {"not_before": TODAY + 3 * DAY},
    )
    days = [one.on for one in due.items(plan, in_full=True) if one.kind == "appointment"]
    assert (days[0], days[-1]) == (TODAY + 3 * DAY, dt.date(2026, 10, 24))


def test_once_a_round_is_over_that_is_due_and_what_still_runs() -> None:
    plan = plan_of(
        goals=[{"id": "g1", "title": "Six finish", "due": TODAY + WEEK}],
        experiments=[
            experiment("running", started=TODAY, ends=TODAY + WEEK),
            experiment("planned", starts=TODAY, id="e2"),
        ],
        interview={"finished": dt.datetime(2026, 7, 24, 18)},
        **BEGUN,
    )
    end = dt.date(2026, 10, 24)
    assert len(lines(plan, end - DAY)) == 4  # the review, too
    assert lines(plan, end + DAY) == [
        "“Teach once” ended on 31 July 2026: ambition experiments finish e1",
        "round 1 is over: ambition interview --next-round",
    ]


def test_with_some_days_ahead_what_comes_is_said_with_its_day() -> None:
    plan = plan_of(
        experiments=[experiment("running", started=TODAY, ends=TODAY + 3 * DAY)],
        interview={"when_where": "daily at 7:00"},
        **BEGUN,
    )
    found = due_item.due_now(due.items(plan, in_full=True), TODAY, 6 * DAY)
    assert due_item.in_lines(found, TODAY) == [
        "you have time set aside today at 07:00 for your next step: ambition",
        "“Teach once” ends on 27 July 2026: ambition experiments finish e1",
    ]


NEUTRAL = "something is due: ambition due --words"
HIDDEN = {
    "a private goal": {
        "goals": [{"id": "g1", "title": "Father", "due": TODAY, "private": True}],
    },
    "a goal that is not for a manager": {
        "goals": [{"id": "g1", "title": "Father", "due": TODAY, "not_for": ["manager"]}],
    },
    "an experiment with an option that may not be harmless": {
        "options": [{"id": "o1", "name": "Product lead at Globex"}],
        "experiments": [experiment("planned", starts=TODAY, title="Ask Globex", option="o1")],
    },
    "a title that names a private helper": {
        "helpers": [{"name": "Quentin", "private": True}],
        "experiments": [experiment("planned", starts=TODAY, title="Ask Quentin how it went")],
    },
    "a title in the words of a private line": {
        "ambition": {"problems": [{"id": "p1", "text": "Father is ill again", "private": True}]},
        "goals": [{"id": "g1", "title": "See to it: Father is ill again", "due": TODAY}],
    },
    "a title in the words of a private note": {
        "notes": [{"id": "n1", "on": TODAY, "text": "Father is ill again", "private": True}],
        "goals": [{"id": "g1", "title": "Father is ill again", "due": TODAY}],
    },
    "a promise of a private talk": {
        "talks": [
            {
                "id": "t1",
                "with": "Mei",
                "on": TODAY,
                "private": True,
                "promises": [{"who": "me", "what": "send the notes", "by": TODAY}],
            }
        ],
    },
}


@pytest.mark.parametrize("tables", HIDDEN.values(), ids=HIDDEN)
def test_what_is_private_or_not_for_a_manager_has_its_days_and_no_words(
    tables: dict[str, Any],
) -> None:
    plan = plan_of(**tables)
    assert lines(plan, words=False) == [NEUTRAL]
    [one] = due.items(plan, in_full=False)
    assert (one.kind, one.what, one.id, one.at) == ("", "", "", "")
    assert [NEUTRAL] != lines(plan, words=True) != []


def test_of_several_hidden_things_there_is_one_line_beside_those_that_are_shown() -> None:
    plan = plan_of(
        goals=[
            {"id": "g1", "title": "Father", "due": TODAY, "private": True},
            {"id": "g2", "title": "Mother", "due": TODAY, "private": True},
            {"id": "g3", "title": "Six finish", "due": TODAY},
        ]
    )
    assert lines(plan, words=False) == [
        "“Six finish” is due today: ambition review",
        "something else is due: ambition due --words",
    ]
    assert (
        len(due_item.due_now(due.items(plan, in_full=False), TODAY)) == 2
    )  # nor does JSON count them


def test_a_title_acts_on_no_terminal_and_stays_on_its_line() -> None:
    plan = plan_of(goals=[{"id": "g1", "title": "Six\n\x1b[31mfinish {day} [x]", "due": TODAY}])
    assert lines(plan) == ["“Six \\x1b[31mfinish {day} [x]” is due today: ambition review"]


def test_what_is_due_tomorrow_is_due_today_only_where_one_looks_ahead() -> None:
    tomorrow = due_item.DueItem("goal", TODAY + DAY, "Run a cohort", "ambition goals")
    assert [tomorrow.is_due(TODAY), tomorrow.is_due(TODAY, DAY)] == [False, True]
    assert tomorrow.is_due(TODAY + DAY)
