"""The review: what happened since the last, what was assumed, and what is kept of it."""

import datetime as dt
from typing import Any

import pytest

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.plan.model import Plan, table_of
from ambition_cli.domain.progress import review
from ambition_cli.errors import Refused
from support.plans import TODAY, plan_of
from support.rows import each

DAY = dt.timedelta(days=1)
WEEK = dt.timedelta(weeks=1)
NOTHING: dict[str, str | None] = {}


def ended(verdict: str, **fields: Any) -> dict[str, Any]:
    return {"on": TODAY - DAY, "verdict": verdict, **fields}


def plan_with(*reviews: dt.date, **tables: Any) -> Plan:
    person = {"round_started": TODAY - 4 * WEEK}
    return plan_of(person=person, reviews=[{"on": on} for on in reviews], **tables)


def said(plan: Plan, today: dt.date = TODAY) -> dict[str, list[str]]:
    """Return what happened, as words by record."""
    found = review.happened(plan, today)
    return {id: [event.words for event in events] for id, events in found.items()}


@pytest.mark.parametrize(
    ("reviews", "since"),
    [
        pytest.param([], TODAY - 4 * WEEK, id="the first: since the round began"),
        pytest.param([TODAY - 2 * WEEK, TODAY - WEEK], TODAY - WEEK, id="since the last"),
        pytest.param([TODAY - WEEK, TODAY], TODAY - WEEK, id="the second of a day goes on"),
        pytest.param([TODAY - WEEK, TODAY + WEEK], TODAY - WEEK, id="the clock was set back"),
    ],
)
def test_a_review_looks_back_to_the_one_before(reviews: list[dt.date], since: dt.date) -> None:
    assert review.last_review(plan_with(*reviews), TODAY) == since


def test_without_a_round_or_before_it_began_a_review_looks_back_to_nothing() -> None:
    assert review.last_review(plan_of(), TODAY) is None
    assert review.last_review(plan_with(), TODAY - 9 * WEEK) is None


LOG = [
    {"on": TODAY - 9 * DAY, "note": "before", "hours": 8, "energy": 1},
    {"on": TODAY - 3 * DAY, "note": "outline", "hours": 1.5, "energy": 4},
    {"on": TODAY - 2 * DAY, "note": "taught it", "hours": 2, "energy": 5},
    {"on": TODAY - 2 * DAY, "note": "two asked\nfor more"},
]


def test_notes_are_summed_from_the_log_since_the_last_review_and_the_last_is_quoted() -> None:
    one = {"id": "e1", "title": "Teach", "status": "running", "started": TODAY - 9 * DAY}
    plan = plan_with(TODAY - WEEK, experiments=[{**one, "log": LOG}])
    assert said(plan) == {"e1": ["3 notes, 3.5 h, energy 4.5 of 5, “two asked for more”"]}


def test_a_verdict_says_what_was_learned_in_the_place_of_the_last_note() -> None:
    one = {"id": "e1", "title": "Teach", "status": "finished", "started": TODAY - 6 * DAY}
    result = ended("keep", learned="I prepare gladly")
    plan = plan_with(TODAY - WEEK, experiments=[{**one, "log": LOG[1:2], "result": result}])
    assert said(plan)["e1"] == [
        "started",
        "1 note, 1.5 h, energy 4 of 5",
        "keep, “I prepare gladly”",
    ]


@each(
    ("fields", "words"),
    [
        pytest.param(
            {"checkins": [{"on": TODAY - WEEK - DAY, "value": 2}, {"on": TODAY, "value": 3.5}]},
            ["progress 2 → 3.5"],
            id="from the one before the review",
        ),
        pytest.param(
            {"baseline": 1, "checkins": [{"on": TODAY, "value": 2}, {"on": TODAY, "value": 4}]},
            ["progress 1 → 4"],
            id="from where it began, to the last",
        ),
        pytest.param(
            {"status": "reached", "closed": TODAY, "checkins": [{"on": TODAY - DAY, "value": 1}]},
            ["progress 0 → 1", "reached"],
            id="reached",
        ),
        pytest.param({"status": "let_go", "closed": TODAY - DAY}, ["let go"], id="let go"),
        pytest.param({"status": "let_go", "closed": TODAY - 9 * DAY}, [], id="long closed"),
    ],
)
def test_goals_say_how_far_they_came_and_how_they_closed(
    fields: dict[str, Any], words: list[str]
) -> None:
    plan = plan_with(TODAY - WEEK, goals=[{"id": "g1", "title": "Run a cohort", **fields}])
    assert said(plan) == ({"g1": words} if words else {})


def test_lines_say_what_they_were() -> None:
    changes = [
        {"on": TODAY - DAY, "line": "m1", "was": "teaching", "now": "teaching and explaining"},
        {"on": TODAY - DAY, "line": "p2", "was": "slow builds"},
    ]
    plan = plan_with(
        ambition={"more_of": [{"id": "m1", "text": "teaching and explaining"}]}, changes=changes
    )
    assert said(plan) == {"m1": ["reworded; it was “teaching”"], "p2": ["dropped"]}


def test_what_happened_stands_in_order_whatever_happened_to_which_record_first() -> None:
    plan = plan_with(
        goals=[{"id": "g1", "title": "x", "checkins": [{"on": TODAY - 5 * DAY, "value": 1}]}],
        experiments=[
            {"id": "e1", "title": "x", "status": "running", "started": TODAY - DAY},
            {"id": "e2", "title": "x", "status": "running", "started": TODAY - 9 * DAY},
        ],
    )
    assert list(said(plan)) == ["e2", "g1", "e1"]


@each(
    ("tables", "weeks"),
    [
        pytest.param({"person": {"round_started": TODAY - 6 * WEEK}}, 6, id="since the interview"),
        pytest.param(
            {"person": {"round_started": TODAY - 5 * WEEK}}, 0, id="five weeks: no return"
        ),
        pytest.param({}, 0, id="nothing known"),
        pytest.param({"reviews": [{"on": TODAY - 7 * WEEK}]}, 7, id="since a review"),
        pytest.param({"told": [{"on": TODAY - 8 * WEEK, "to": "Ruth"}]}, 8, id="since it was told"),
        pytest.param(
            {
                "person": {"round_started": TODAY - 30 * WEEK},
                "experiments": [
                    {
                        "id": "e1",
                        "title": "x",
                        "status": "running",
                        "started": TODAY - 20 * WEEK,
                        "log": [{"on": TODAY - 10 * WEEK, "note": "n"}],
                    }
                ],
            },
            10,
            id="since a note",
        ),
        pytest.param(
            {
                "person": {"round_started": TODAY - 30 * WEEK},
                "goals": [{"id": "g1", "title": "x", "continued": TODAY - WEEK}],
            },
            0,
            id="something was said to go on",
        ),
        pytest.param(
            {"options": [{"name": "x", "weighed": [{"on": TODAY - 9 * WEEK}]}]}, 9, id="weighed"
        ),
        pytest.param(
            {
                "person": {"round_started": TODAY - 30 * WEEK},
                "options": [{"name": "x", "status": "declined", "decided": TODAY - WEEK}],
            },
            0,
            id="something was decided",
        ),
        pytest.param(
            {
                "person": {"round_started": TODAY - 30 * WEEK},
                "goals": [{"id": "g1", "title": "x", "moved": TODAY - WEEK}],
            },
            0,
            id="a date was moved",
        ),
        pytest.param({"reviews": [{"on": TODAY + 9 * WEEK}]}, 0, id="the clock was set back"),
    ],
)
def test_a_long_silence_is_counted_from_the_last_thing_noted(
    tables: dict[str, Any], weeks: int
) -> None:
    away = review.been_away(plan_of(**tables), TODAY)
    assert away == (weeks * WEEK if weeks else None)


ASSUMED = {
    "measure": "people who say it helped",
    "baseline": 0,
    "target": 3,
    "obstacle": "evenings fill up",
    "if_then": "If it is Tuesday, then I open it",
    "due": TODAY + 20 * WEEK,
}


def assuming(*fields: str, status: str = "active") -> Plan:
    goal = {"id": "g1", "title": "x", "starts": TODAY, "status": status, "assumed": list(fields)}
    return plan_of(goals=[{**goal, **ASSUMED}])


@each("field", list(ASSUMED))
def test_each_field_that_can_be_assumed_has_a_question_and_enter_confirms_it(field: str) -> None:
    plan = assuming(field)
    found = review.assumption(plan)
    assert found
    assert (found.field, found.question[-1]) in ((field, "?"), (field, "r"))
    after = review.put_right(plan, found, None, catalogue().patterns, TODAY)
    assert after.goals[0].assumed == ()
    assert getattr(after.goals[0], field) == getattr(plan.goals[0], field)
    assert review.assumption(after) is None


def test_one_thing_at_a_time_is_asked_of_what_was_assumed_of_active_goals() -> None:
    plan = assuming("measure", "target")
    found = review.assumption(plan)
    assert found
    assert found.field == "measure"
    again = review.assumption(review.put_right(plan, found, None, catalogue().patterns, TODAY))
    assert again
    assert again.field == "target"
    assert review.assumption(assuming("measure", status="later")) is None
    assert review.assumption(assuming("serves")) is None


def test_an_answer_takes_the_place_of_what_was_assumed() -> None:
    plan = assuming("measure", "target", "due")
    for answer in ("newcomers who finish", 6, TODAY + 22 * WEEK):
        found = review.assumption(plan)
        assert found
        plan = review.put_right(plan, found, answer, catalogue().patterns, TODAY)
    goal = plan.goals[0]
    assert (goal.measure, goal.target, goal.due) == (
        "newcomers who finish",
        6,
        TODAY + 22 * WEEK,
    )
    assert goal.assumed == ()


@pytest.mark.parametrize("field", ["measure", "obstacle", "if_then"])
def test_what_nobody_can_tell_stays_assumed(field: str) -> None:
    plan = assuming(field)
    found = review.assumption(plan)
    assert found
    assert review.put_right(plan, found, "not sure yet", catalogue().patterns, TODAY) == plan


def test_the_start_is_asked_for_as_such_where_a_number_was_noted_since() -> None:
    goal = {"id": "g1", "title": "x", "starts": TODAY, "baseline": 0, "assumed": ["baseline"]}
    before = review.assumption(plan_of(goals=[goal]))
    since = review.assumption(plan_of(goals=[{**goal, "checkins": [{"on": TODAY, "value": 2}]}]))
    assert before
    assert before.question == "What number is it at today?"
    assert since
    assert since.question == "What number was it at when you started?"


def test_a_date_that_does_not_go_is_refused_and_stays_assumed() -> None:
    plan = assuming("due")
    found = review.assumption(plan)
    assert found
    with pytest.raises(Refused, match="3 to 6 months"):
        review.put_right(plan, found, TODAY + DAY, catalogue().patterns, TODAY)


def test_where_and_when_said_once_serves_every_goal_that_assumed_it() -> None:
    goal = {"title": "x", "starts": TODAY, "assumed": ["if_then"], "drafted_from": ["p1"]}
    line = {"id": "p1", "text": "self-doubt"}
    plan = plan_of(
        ambition={"problems": [line]},
        goals=[{"id": "g1", **goal, "if_then": "If it is so, then I do"}],
    )
    found = review.assumption(plan)
    assert found
    after = review.put_right(plan, found, "Tuesday 18:00", catalogue().patterns, TODAY)
    assert after.interview.when_where == "Tuesday 18:00"


@pytest.mark.parametrize(
    ("field", "interview", "other"),
    [
        ("obstacle", {"obstacle": "I wait"}, {}),
        ("obstacle", {}, {"obstacle": "I wait"}),
        ("if_then", {"when_where": "Tuesday 18:00"}, {}),
    ],
)
def test_what_a_person_said_of_themselves_is_not_asked_again_of_each_goal(
    field: str, interview: dict[str, str], other: dict[str, str]
) -> None:
    goal = assuming(field).goals[0]
    goals = [table_of(goal), {"id": "g2", "title": "y", **other}]
    assert review.assumption(plan_of(goals=goals, interview=interview)) is None


def test_what_gets_in_the_way_of_a_goal_stands_with_the_goal_that_was_asked_about() -> None:
    goal = {"title": "x", "starts": TODAY, "obstacle": "I might", "if_then": "If so, then I do"}
    assumed = ["obstacle", "if_then"]
    drafted = [
        {"id": "g1", **goal, "drafted_from": ["p1"], "assumed": assumed},
        {"id": "g2", **goal, "drafted_from": ["m1"], "assumed": assumed},
    ]
    lines = {"problems": [{"id": "p1", "text": "x"}], "more_of": [{"id": "m1", "text": "y"}]}
    plan = plan_of(ambition=lines, goals=drafted)
    found = review.assumption(plan)
    assert found
    plan = review.put_right(plan, found, "I pick up my phone", catalogue().patterns, TODAY)
    first, second = plan.goals
    assert first.obstacle == plan.interview.obstacle == "I pick up my phone"
    assert (first.if_then or "").startswith("If I pick up my phone")
    assert second.obstacle == "I might"
    left = review.assumption(plan)
    assert left
    assert (left.goal.id, left.field) == ("g2", "if_then")  # the hour was not said yet


def test_a_review_is_kept_with_what_was_said_and_nothing_where_nothing_was() -> None:
    plan = review.noted(plan_of(), {"went_well": "two sessions", "next": None}, TODAY)
    assert [(one.on, one.went_well, one.went_badly, one.next) for one in plan.reviews] == [
        (TODAY, "two sessions", None, None)
    ]
    assert [one.on for one in review.noted(plan_of(), NOTHING, TODAY).reviews] == [TODAY]


def test_what_is_said_twice_on_a_day_is_kept_twice() -> None:
    plan = review.noted(plan_of(), {"went_well": "two sessions"}, TODAY)
    plan = review.noted(plan, {"went_well": "and a third", "next": "invite Mei"}, TODAY)
    plan = review.noted(plan, NOTHING, TODAY)
    assert len(plan.reviews) == 1
    assert plan.reviews[0].went_well == "two sessions\nand a third"
    assert plan.reviews[0].next == "invite Mei"


def test_reviews_stand_in_the_order_of_their_days_when_the_clock_was_set_back() -> None:
    plan = plan_with(TODAY - WEEK, TODAY + WEEK)
    plan = review.noted(plan, {"next": "invite Mei"}, TODAY)
    assert [one.on for one in plan.reviews] == [TODAY - WEEK, TODAY, TODAY + WEEK]
    assert plan.reviews[1].next == "invite Mei"
    assert review.before(plan, TODAY + DAY) == plan.reviews[1]


@each("words", ["y", "idk", "no", "n/a", "ok", "weiß nicht"])
def test_what_says_nothing_is_not_kept_in_a_review(words: str) -> None:
    after = review.noted(plan_of(), {"went_well": words, "next": "invite Mei"}, TODAY)
    assert (after.reviews[0].went_well, after.reviews[0].next) == (None, "invite Mei")


def test_what_an_assistant_took_for_granted_is_asked_about_and_put_straight() -> None:
    plan = plan_of(
        '[[goals]]\nid = "g1"\ntitle = "Teach"\ndrafted_by = "assistant"\n'
        'assumed = ["The room is free.", "Mei has time."]\n'
    )
    patterns = catalogue().patterns
    found = review.assumption(plan)
    assert found
    assert (found.stands, found.question) == (
        "The room is free.",
        "Is that so? If not, say how it is.",
    )
    plan = review.put_right(plan, found, None, patterns, TODAY)
    found = review.assumption(plan)
    assert found
    plan = review.put_right(plan, found, "Ruth has time.", patterns, TODAY)
    assert plan.goals[0].assumed == ("Ruth has time.",)


def test_notes_stand_under_the_line_that_they_are_for() -> None:
    noted = [
        {"id": "n1", "on": TODAY, "text": "x", "for": ["m1"], "hours": 2, "energy": 4},
        {"id": "n2", "on": TODAY, "text": "y", "for": ["m1"], "energy": 5},
        {"id": "n3", "on": TODAY, "text": "z"},
    ]
    plan = plan_of(ambition={"more_of": [{"id": "m1", "text": "teaching"}]}, notes=noted)
    found = review.happened(plan, TODAY)
    assert [event.words for event in found["m1"]] == ["2 notes, 2 h, energy 4.5 of 5"]
    assert [event.words for event in found[review.NO_LINE]] == ["“z”"]
    assert review.last_seen(plan) == TODAY
