"""Trying, logging, learning, deciding: each wire once, and what is said where the order is odd."""

import datetime as dt
import io
import json
import shlex
from pathlib import Path
from typing import Any

import pytest

from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.progress.overdue import to_decide
from ambition_cli.domain.words.dates import in_full
from ambition_cli.domain.words.wording import listed
from conftest import Ambition, Piped
from support.drafted import by_end, days_of, first_for, ids_in, next_after, serving

pytestmark = pytest.mark.usefixtures("ana")


@pytest.fixture
def on(monkeypatch: pytest.MonkeyPatch, ambition: Ambition) -> Any:
    """Return a run of a command line on a day."""

    def call(day: str, command: str, code: int = 0) -> Any:
        monkeypatch.setenv("AMBITION_TODAY", day)
        return ambition(*shlex.split(command), code=code)

    return call


def record(ambition: Ambition, kind: str, id: str) -> dict[str, Any]:
    """Return a record as JSON shows it."""
    found: list[dict[str, Any]] = json.loads(ambition(kind, "--json").out)[kind]
    return next(one for one in found if one["id"] == id)


def finish(id: str, verdict: str = "keep") -> str:
    """Return the command that finishes an experiment."""
    return f"experiments finish {id} --verdict {verdict} --observed x --learned pairs"


FINISH = finish("e1")


@pytest.mark.parametrize(
    ("before", "command", "said"),
    [
        pytest.param(
            "",
            FINISH,
            "e1 has not started yet; `ambition experiments start e1` starts it",
            id="finishing what never started",
        ),
        pytest.param(
            f"experiments start e1; {FINISH}",
            "log x --to e1",
            "e1 is finished; `ambition experiments next` suggests what to try next",
            id="logging into a finished one",
        ),
        pytest.param(
            f"experiments start e1; {FINISH}",
            FINISH,
            "e1 is finished; `ambition experiments next` suggests what to try next",
            id="finishing twice",
        ),
        pytest.param(
            f"experiments start e1; {FINISH}",
            "experiments start e1",
            "e1 is finished; `ambition experiments next` suggests what to try next",
            id="starting a finished one",
        ),
        pytest.param(
            "experiments start e1",
            "log x --to e1 --on tomorrow",
            "25 July 2026 is still to come; give the day on which it happened",
            id="a day in the future",
        ),
        pytest.param(
            "experiments start e1",
            "log x --to e1 --on 2026-07-01",
            "e1 only started on 24 July 2026; give that day or a later one, not 1 July 2026",
            id="a day before it started",
        ),
        pytest.param(
            "goals close g1 --reached",
            "goals progress g1 3",
            "g1 was reached; `ambition goals add` adds a new one",
            id="progress of a closed goal",
        ),
        pytest.param(
            "experiments start e1",
            f"{FINISH} --reworded m9=x",
            "there is no line “m9”; your lines are p1, p2, i1, m1, m2 and l1",
            id="no line to reword",
        ),
        pytest.param(
            "experiments start e1",
            "lines edit m1 x --learned-from e99",
            "there is no experiment “e99”; `ambition experiments` lists yours",
            id="learned from nothing",
        ),
    ],
)
def test_a_bad_order_is_refused_in_one_sentence(
    before: str, command: str, said: str, on: Any, plan_file: Path
) -> None:
    for each in filter(None, before.split("; ")):
        on("2026-07-24", each)
    stood = plan_file.read_bytes()
    ran = on("2026-07-24", command, code=1)
    assert ran.err.startswith(f"error: {said}")
    assert ran.err.count("\n") == 1
    assert ran.out == ""
    assert plan_file.read_bytes() == stood


def test_an_option_dropped_while_tried_names_what_still_tries_it_and_goes_on(
    on: Any, plan: Plan
) -> None:
    tried = first_for(plan, "o2")
    waits = next_after(plan, tried)
    on("2026-07-24", f"experiments start {tried.id}")
    err = on("2026-07-25", "options drop o2 --why 'the company folded'").err
    assert err == (
        "o2 is dropped\n"
        f"{tried.id} and {waits.id} are still in your plan for it; "
        f"`ambition experiments drop {tried.id}` drops {tried.id}\n"
    )
    said = on("2026-07-26", finish(tried.id)).err
    assert waits.id not in ids_in(said)  # the next rung of an option that is gone
    assert "dropped" in on("2026-07-26", "options").out


def test_a_goal_closed_with_running_experiments_names_them_and_they_go_on(
    on: Any, plan: Plan
) -> None:
    tried = [first_for(plan, option) for option in ("o1", "o2")]
    goal = tried[0].goal
    assert tried[1].goal == goal
    for one in tried:
        on("2026-07-24", f"experiments start {one.id}")
    waiting = json.loads(on("2026-07-25", "experiments --json").out)["experiments"]
    planned = [one["id"] for one in waiting if one["goal"] == goal and one["status"] == "planned"]
    err = on("2026-07-25", f"goals close {goal} --let-go").err
    still = f"; {listed(planned)} {'is' if len(planned) == 1 else 'are'} still planned for it"
    assert err == (
        "That's all right. It makes room for something else.\n"
        f"{goal} is let go; {listed(by_end(*tried))} are still running for it"
        f"{still if planned else ''}\n"
    )
    on("2026-07-26", finish(tried[1].id, "stop"))
    shown = json.loads(on("2026-07-26", f"goals show {goal} --json").out)
    assert "checkins" not in shown["goals"][0]


def test_with_the_clock_set_back_everything_goes_on_in_order(
    on: Any, ambition: Ambition, plan: Plan
) -> None:
    tried = first_for(plan, "o1")
    on("2026-07-24", f"experiments start {tried.id}")
    assert (
        on("2026-07-20", "log 'two days of work' --hours 2").err
        == f"noted for {tried.id}, day 1 of {days_of(tried)}\n"
    )
    on("2026-07-30", "goals progress g2 2")
    on("2026-07-20", "goals progress g2 3")
    on("2026-07-30", "review --next 'invite Mei'")
    on("2026-07-20", "review --next 'ask Ruth'")
    on("2026-07-30", "lines edit m1 teaching")
    on("2026-07-20", finish(tried.id))
    on("2026-07-20", "review")
    on("2026-07-20", "")
    one = record(ambition, "experiments", tried.id)
    assert [entry["on"] for entry in one["log"]] == ["2026-07-24"]
    assert one["result"]["on"] == "2026-07-24"
    goal = record(ambition, "goals", "g2")
    assert [(entry["on"], entry["value"]) for entry in goal["checkins"]] == [
        ("2026-07-30", 2),
        ("2026-07-30", 3),
    ]


def test_a_line_is_logged_into_what_runs_with_energy_hours_and_a_day_of_the_past(
    on: Any, ambition: Ambition, plan: Plan
) -> None:
    tried = first_for(plan, "o1")
    on("2026-07-24", f"experiments start {tried.id}")
    ran = on("2026-07-31", "log 'outline [done]' --energy 5 --hours 1,5 --on monday")
    assert ran.err == f"noted for {tried.id} on 27 Jul, day 8 of {days_of(tried)}\n"
    on("2026-07-31", "log 'the first' --on '25 July'")
    assert record(ambition, "experiments", tried.id)["log"] == [
        {"on": "2026-07-25", "note": "the first"},
        {"on": "2026-07-27", "note": "outline [done]", "energy": 5, "hours": 1.5},
    ]


@pytest.mark.parametrize("words", ["e2 outline done", "E2 'outline done'", "outline done --to e2"])
def test_a_line_needs_neither_quotes_nor_a_flag(words: str, on: Any, ambition: Ambition) -> None:
    on("2026-07-24", "experiments start e2")
    on("2026-07-24", "experiments start e1")
    on("2026-07-31", f"log {words} --energy 4")
    assert record(ambition, "experiments", "e2")["log"] == [
        {"on": "2026-07-31", "note": "outline done", "energy": 4}
    ]
    assert "e1 and e2 name two experiments" in on("2026-07-31", "log --to e1 e2 x", code=2).err
    assert "say how it is going" in on("2026-07-31", "log e2", code=2).err


def test_a_line_is_logged_from_a_pipe(ambition: Ambition, monkeypatch: pytest.MonkeyPatch) -> None:
    ambition("experiments", "start", "e2")
    monkeypatch.setattr("sys.stdin", io.StringIO("two people\nasked for more\n"))
    ambition("log", "-")
    assert record(ambition, "experiments", "e2")["log"][0]["note"] == "two people\nasked for more"
    monkeypatch.setattr("sys.stdin", io.StringIO(" \n"))
    assert "the note is empty" in ambition("log", "-", code=1).err


def test_a_line_after_the_end_says_how_to_finish(on: Any) -> None:
    on("2026-07-24", "experiments start e1")
    assert on("2026-08-21", "log 'at last'").err == (
        "noted for e1; its last day has passed, so finish it with "
        "`ambition experiments finish e1`\n"
    )


def test_the_fit_matrix_comes_from_what_was_tried(on: Any, plan: Plan) -> None:
    teaching, leading = (first_for(plan, option).id for option in ("o1", "o2"))
    assert "p1 –" not in on("2026-07-24", "options").out
    on("2026-07-24", f"experiments start {leading} --liking 2")
    on("2026-07-25", f"{finish(leading)} --fit p1=2 --fit m1=1 --liking 4")
    on("2026-07-25", f"experiments start {teaching} --liking 4")
    on("2026-07-30", f"{finish(teaching)} --fit m1=5 --liking 4")
    out = on("2026-07-30", "options").out.splitlines()
    assert out[0].split("\t")[:7] == [
        "o1", "open", "Teaching a product course", "p1 –", "i1 –", "m1 5.0 hints", "hints",
    ]  # fmt: skip
    assert out[1].split("\t")[3:7] == ["p1 2.0 hints", "i1 –", "m1 1.0 hints", "hints"]
    assert out[2].split("\t")[6] == "not tried yet"
    assert "Over 2 experiments, you liked things more than you expected, by 1.0 on average." in out
    shown = on("2026-07-30", "options show o1").out
    assert "m1: teaching and explaining · 5.0 out of 5, hints" in shown


def test_one_forecast_alone_says_nothing_of_a_leaning(on: Any) -> None:
    on("2026-07-24", "experiments start e2 --liking 1")
    on("2026-07-25", f"{finish('e2')} --liking 5")
    assert "forecast" not in on("2026-07-25", "options").out


def test_what_was_liked_as_forecast_is_said_so(on: Any) -> None:
    for id, liking in (("e1", 3), ("e2", 4)):
        on("2026-07-24", f"experiments start {id} --liking {liking}")
        on("2026-07-25", f"{finish(id)} --liking {liking}")
    said = on("2026-07-25", "options").out
    assert "Over 2 experiments, you liked things about as much as you expected." in said


def test_a_learning_rewords_a_line_and_the_line_says_so(on: Any, plan: Plan) -> None:
    tried = first_for(plan, "o1").id
    on("2026-07-24", f"experiments start {tried}")
    ran = on("2026-07-30", f"{finish(tried)} --reworded 'm1=teaching a few'")
    still = [id for id in serving(plan, "m1") if id != tried]
    assert len(still) > 1
    assert f"m1 now reads “teaching a few”; check that {listed(still)} still serve it" in ran.err
    on("2026-08-01", f"lines edit m1 'teaching two' --learned-from {tried}")
    out = on("2026-08-01", "lines").out
    assert f"30 Jul m1: teaching and explaining → teaching a few (after {tried})" in out
    assert f"1 Aug m1: teaching a few → teaching two (after {tried})" in out


def test_the_end_of_a_try_names_the_next_with_its_reason_and_command(on: Any, plan: Plan) -> None:
    tried = first_for(plan, "o1")
    waits = next_after(plan, tried)
    on("2026-07-24", f"experiments start {tried.id}")
    err = on("2026-07-30", finish(tried.id)).err
    assert err.splitlines() == [
        f"{tried.id} is finished, and your verdict is keep",
        "You've found something worth building on.",
        "you have not said whether the criterion was met",
        f"next you could try “{waits.title} (Teaching a product course)”",
        f"{tried.id} was worth keeping, and this is the next step up",
        f"`ambition experiments start {waits.id}` starts it",
    ]


def test_after_a_stop_what_waited_for_it_can_be_let_go(on: Any, plan: Plan) -> None:
    tried = first_for(plan, "o1")
    waits = next_after(plan, tried).id
    on("2026-07-24", f"experiments start {tried.id}")
    err = on("2026-07-30", finish(tried.id, "stop")).err
    assert f"{waits} was waiting for it; `ambition experiments drop {waits}` drops it" in err


def test_whoever_has_no_line_yet_is_shown_how_a_learning_becomes_one(
    on: Any, plan_file: Path
) -> None:
    plan_file.unlink()
    on("2026-07-24", "experiments add 'Ask three people' --hours 2")
    on("2026-07-24", "experiments start e1")
    err = on("2026-07-25", FINISH).err
    assert 'if that belongs in your ambition, `ambition lines add more "…"` adds it' in err


def test_a_review_is_kept_by_flags_and_shown_without_a_terminal(on: Any, plan: Plan) -> None:
    tried = first_for(plan, "o1")
    on("2026-07-24", f"experiments start {tried.id}")
    last = dt.date(2026, 7, 24) + dt.timedelta(days_of(tried) - 1)
    on("2026-07-28", "log outline --hours 2")
    assert on("2026-07-31", "review --well 'two sessions' --next 'invite [Mei]'").err == "noted\n"
    out = on("2026-09-15", "review").out
    for words in (
        "Review\tsince 31 July 2026",
        "You planned: invite [Mei]",
        f"{tried.id}: {tried.title} · it ended on {in_full(last)}",
        "g1: How would you know that it's working?",
        "g1: If it is Tuesday 18:00, at home",
        f"ambition experiments finish {tried.id}",
    ):
        assert words in out


def test_the_reviews_so_far_have_a_json_twin(on: Any) -> None:
    on("2026-07-31", "review --well 'two sessions'")
    on("2026-08-07", "review --next 'invite [Mei]'")
    assert json.loads(on("2026-08-07", "review --json").out) == {
        "schema": 1,
        "reviews": [
            {"on": "2026-07-31", "went_well": "two sessions"},
            {"on": "2026-08-07", "next": "invite [Mei]"},
        ],
    }


def test_reading_a_review_changes_nothing(on: Any, plan_file: Path) -> None:
    before = plan_file.read_bytes()
    on("2027-07-24", "review")
    assert plan_file.read_bytes() == before


def test_without_a_plan_there_is_nothing_to_look_back_on(
    ambition: Ambition, plan_file: Path
) -> None:
    plan_file.unlink()
    assert "`ambition interview` starts a plan" in ambition("review", code=1).err


def test_what_is_due_stands_on_the_first_screen(on: Any, plan: Plan) -> None:
    day = dt.date(2026, 9, 10)
    # One of each stands there itself: a goal as due, and the experiment to start now.
    more = len(to_decide(plan, day)) - 2
    out = on(day.isoformat(), "").out
    assert f"g1\tdue\tno progress noted yet\t{more} more: `ambition review`" in out


def test_a_goal_that_is_full_names_what_closes_it(on: Any) -> None:
    said = on("2026-07-24", "goals progress g1 3").err
    assert (
        "That's the goal reached. Well done. `ambition goals close g1 --reached` closes it" in said
    )
    # Hours a week are to be kept up until the day.
    assert "the goal reached" not in on("2026-07-24", "goals progress g2 3").err


def test_with_nothing_under_way_the_first_screen_says_how_to_find_something(
    on: Any, plan: Plan
) -> None:
    for id in ("g1", "g2", "g3"):
        on("2026-07-24", f"goals close {id} --let-go")
    for one in plan.experiments:
        on("2026-07-24", f"experiments drop {one.id}")
    assert on("2026-07-24", "").out.endswith(
        "ambition experiments next    suggests what you could try\n"
    )


def test_an_empty_answer_in_a_flag_is_none(on: Any) -> None:
    on("2026-07-24", "experiments start e1")
    ran = on("2026-07-24", 'experiments finish e1 --verdict keep --observed "" --learned y', code=2)
    assert "to finish e1, give --observed" in ran.err


def test_of_two_that_run_one_is_to_be_named(ambition: Ambition, plan: Plan) -> None:
    tried = plan.experiments[:2]
    for one in tried:
        ambition("experiments", "start", one.id)
    ids = by_end(*tried)
    said = f"error: {listed(ids)} are running; say which with --to {ids[0]}\n"
    assert ambition("log", "x", code=2).err == said


def test_a_note_given_through_a_pipe_is_not_read_unless_asked_for(
    ambition: Ambition, piped: type[Piped]
) -> None:
    ambition("experiments", "start", "e1")
    piped("not asked for\n")
    assert "say how it is going" in ambition("log", code=2).err
