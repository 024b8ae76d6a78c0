"""What a person changes in a draft: kept as text, read again whenever it is drafted."""

import datetime as dt
from dataclasses import replace

import pytest

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.drafting.edits import edited, kept_text, said_in, steps_said
from ambition_cli.domain.drafting.goals import Draft
from ambition_cli.domain.interview.answers_file import as_read
from ambition_cli.domain.interview.order import Script, goals_drafted
from ambition_cli.domain.plan.model import DraftEdit, Experiment, Goal
from ambition_cli.domain.plan.records import with_fields
from ambition_cli.errors import Refused
from support.plans import TODAY, plan_of
from support.rows import each

DAY = dt.timedelta(days=1)
GOAL = Goal(id="g1", title="Make a difference", starts=TODAY, assumed=("measure", "obstacle"))
TRY = Experiment(id="e1", title="Teach")
DRAFT = Draft("contribute", GOAL, "What could be different?", "title")


def edit(field: str, text: str, draft: str = "contribute") -> DraftEdit:
    return DraftEdit(draft=draft, field=field, text=text)


def test_what_the_person_says_wins_word_for_word_and_is_assumed_no_longer() -> None:
    edits = [edit("title", "Run a cohort!"), edit("measure", "people who finish")]
    after = edited(DRAFT, edits, TODAY)
    goal: Goal = after.record
    assert (goal.title, goal.measure, goal.assumed) == (
        "Run a cohort!",
        "people who finish",
        ("obstacle",),
    )
    assert (after.key, after.question, after.sets) == ("contribute", DRAFT.question, "title")


@pytest.mark.parametrize(
    ("if_then", "expected"),
    [
        (
            "If it is Tuesday 18:00, then I write to one nurse",
            "If it is Tuesday 18:00, then I spend",
        ),
        (
            "If a nurse signs up, then I call her",
            "If it's Friday and I haven't touched this all week",
        ),
    ],
)
def test_a_goal_in_the_persons_words_has_no_plan_and_no_count_made_for_ours(
    if_then: str, expected: str
) -> None:
    drafted = with_fields(GOAL, {"measure": "nurses", "if_then": if_then, "assumed": ("obstacle",)})
    draft = replace(DRAFT, record=with_fields(drafted, {"obstacle": "I might doubt it"}))
    goal: Goal = edited(draft, [edit("title", "Run a cohort")], TODAY).record
    assert (goal.if_then or "").startswith(expected)
    assert goal.assumed == ("measure", "obstacle")
    theirs = [edit("title", "Run a cohort"), edit("if_then", "If it is noon, then I call Mei")]
    assert edited(draft, theirs, TODAY).record.if_then == "If it is noon, then I call Mei"


def test_what_was_changed_in_another_draft_changes_nothing_here() -> None:
    assert edited(DRAFT, [edit("title", "x", draft="practise")], TODAY) == DRAFT


@pytest.mark.parametrize(
    ("title", "drafted"),
    [
        (None, ("Make our builds faster", 3)),
        ("Run a cohort", ("Run a cohort", 3)),
    ],
)
def test_a_goal_that_the_person_worded_is_not_brought_within_reach(
    title: str | None, drafted: tuple[str, int], script: Script
) -> None:
    edits = [{"draft": "contribute", "field": "title", "text": title}] if title else []
    lines = {"problems": ["slow builds"], "more_of": ["teaching"]}
    person = {"hours_per_week": 1}
    plan = as_read(plan_of(person=person, ambition=lines, interview={"edits": edits}))
    goal: Goal = goals_drafted(plan, script)[0].record
    assert (goal.title, goal.target) == drafted
    said = [said_in(plan.interview.edits, DRAFT, field) for field in ("title", "measure")]
    assert said == [title, None]


def test_with_nothing_assumed_any_more_the_goal_says_nothing_of_it() -> None:
    edits = [edit("measure", "people"), edit("obstacle", "evenings")]
    assert not edited(DRAFT, edits, TODAY).record.assumed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1, 3", (1, 3)),
        ("from 0.5 to 2", (0.5, 2)),
        ("1,5 - 3", (1.5, 3)),
        ("4 hours now, 2 would be right", (4, 2)),
    ],
)
def test_two_numbers_say_where_it_is_and_where_it_should_be(
    text: str, expected: tuple[float, float]
) -> None:
    goal: Goal = edited(DRAFT, [edit("hours", text)], TODAY).record
    assert (goal.baseline, goal.target) == expected


def test_a_date_is_kept_as_the_day_it_meant_when_typed() -> None:
    assert kept_text("due", "in 4 months", GOAL, TODAY) == "2026-11-24"
    goal: Goal = edited(DRAFT, [edit("due", "2026-11-24")], TODAY + 9 * DAY).record
    assert goal.due == dt.date(2026, 11, 24)


@each(
    ("field", "text", "said"),
    [
        pytest.param("due", "soon", "not a date I understand", id="no date"),
        pytest.param("due", "in 2 months", "from 24 October 2026 to 24 January", id="too early"),
        pytest.param("due", "end of June", "from 24 October 2026 to 24 January", id="too late"),
        pytest.param("hours", "a few", "two numbers", id="no numbers"),
        pytest.param("hours", "1 2 3", "two numbers", id="three numbers"),
        pytest.param("if_then", "I will try harder", "If .when, where., then I", id="no plan"),
        pytest.param("if_then", "If it rains, then we stay", "then I .do.", id="not about me"),
        pytest.param("title", "  ", "the answer is empty", id="nothing"),
    ],
)
def test_an_edit_that_does_not_suit_a_goals_field_is_refused(
    field: str, text: str, said: str
) -> None:
    with pytest.raises(Refused, match=said):
        kept_text(field, text, GOAL, TODAY)


def test_a_plan_in_the_strict_form_is_kept_as_typed() -> None:
    text = "if it is Tuesday 18:00, Then I open the document"
    assert kept_text("if_then", f" {text} ", GOAL, TODAY) == text


@pytest.mark.parametrize(
    ("text", "expected"), [("1", "1"), ("60", "60"), ("2.5", "2.5"), ("2,5", "2.5")]
)
def test_the_hours_of_an_experiment_are_kept_as_a_number(text: str, expected: str) -> None:
    assert kept_text("hours", text, TRY, TODAY) == expected


@pytest.mark.parametrize(
    ("text", "sentence"),
    [("0", "from 0.5 to 60"), ("61", "from 0.5 to 60"), ("-2", "less than 0"), ("many", "like 3")],
)
def test_hours_that_no_experiment_has_are_refused(text: str, sentence: str) -> None:
    with pytest.raises(Refused, match=sentence):
        kept_text("hours", text, TRY, TODAY)


def test_other_words_of_an_experiment_are_kept_as_typed() -> None:
    assert kept_text("criterion", " Two ask for more\n", TRY, TODAY) == "Two ask for more"


def test_a_date_said_in_an_interview_still_stands_when_it_goes_on_a_day_later(
    script: Script,
) -> None:
    text = kept_text("due", "in 3 months", GOAL, TODAY)
    plan = plan_of(
        ambition={"problems": ["newcomers get no support"]},
        interview={"edits": [{"draft": "contribute", "field": "due", "text": text}]},
    )
    later = Script(script.catalogue, TODAY + DAY)
    drafted: Goal = goals_drafted(plan, later)[0].record
    assert drafted.due == dt.date(2026, 10, 24)


STEPS = ("Call Mei", "Write it down", "Show it")


@each(
    ("said", "steps"),
    [
        ("2: write a page", ["Call Mei", "write a page", "Show it"]),
        ("2 write a page", ["Call Mei", "write a page", "Show it"]),
        ("#3) show it to Tom", ["Call Mei", "Write it down", "show it to Tom"]),
        ("２：write a page", ["Call Mei", "write a page", "Show it"]),
        ("1 -", ["Write it down", "Show it"]),
        ("+ sleep on it", [*STEPS, "sleep on it"]),
        ("call; write", ["call", "write"]),
        ("1. call 2. write", ["call", "write"]),
        ("call\nwrite\nshow", ["call", "write", "show"]),
    ],
)
def test_the_steps_of_an_experiment_are_said_anew(said: str, steps: list[str]) -> None:
    assert steps_said(said, STEPS) == steps


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("call Mei", "give a number and new words"),
        ("9: call Mei", "there is no step 9; give a number from 1 to 3"),
    ],
)
def test_what_is_no_step_is_asked_again(said: str, sentence: str) -> None:
    with pytest.raises(Refused, match=sentence):
        steps_said(said, STEPS)


def test_the_only_step_stays() -> None:
    with pytest.raises(Refused, match="the only step"):
        steps_said("1 -", ["Call Mei"])


def test_an_obstacle_of_ones_own_brings_the_plan_that_answers_it() -> None:
    plan = plan_of(ambition={"problems": ["slow builds"]})
    draft = goals_drafted(plan, Script(catalogue(), TODAY))[0]
    wait = edit("obstacle", "I wait", draft.key)
    assert edited(draft, [wait], TODAY).record.if_then == (
        "If it's Friday and I haven't touched this all week, "
        "then I spend ten minutes on this goal before anything else"
    )
    own = edit("if_then", "If it rains, then I write", draft.key)
    for edits in ([wait, own], [own, wait]):
        assert edited(draft, edits, TODAY).record.if_then == own.text
