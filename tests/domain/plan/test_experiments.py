"""The life of an experiment: each step it may take, and what is said where it may not."""

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

from ambition_cli.domain.plan import experiments
from ambition_cli.domain.plan.goals import stands_at
from ambition_cli.domain.plan.model import Experiment, LogEntry, Plan, Result
from ambition_cli.errors import Refused
from support.plans import TODAY, plan_of
from support.rows import each

DAY = dt.timedelta(days=1)
MONDAY = dt.date(2026, 7, 27)
STATUSES = ("later", "planned", "running", "paused", "finished", "dropped")
STEPS: dict[str, Callable[[Plan], Plan]] = {
    "start": lambda plan: experiments.start(plan, "e1", None, None, TODAY),
    "log": lambda plan: experiments.log(plan, "e1", LogEntry(on=TODAY, note="went on"), TODAY),
    "pause": lambda plan: experiments.pause(plan, "e1", None),
    "resume": lambda plan: experiments.resume(plan, "e1", TODAY),
    "finish": lambda plan: experiments.finish(plan, "e1", Result(on=TODAY, verdict="unclear")),
    "drop": lambda plan: experiments.drop(plan, "e1", None),
    "edit": lambda plan: experiments.edit(plan, "e1", {"helper": "Mei"}, TODAY),
}
LEADS_TO = {
    ("later", "start"): "running",
    ("later", "drop"): "dropped",
    ("later", "edit"): "later",
    ("planned", "start"): "running",
    ("planned", "drop"): "dropped",
    ("planned", "edit"): "planned",
    ("running", "log"): "running",
    ("running", "pause"): "paused",
    ("running", "finish"): "finished",
    ("running", "drop"): "dropped",
    ("running", "edit"): "running",
    ("paused", "resume"): "running",
    ("paused", "finish"): "finished",
    ("paused", "drop"): "dropped",
    ("paused", "edit"): "paused",
}
INSTEAD = {
    "later": "`ambition experiments start e1`",
    "planned": "`ambition experiments start e1`",
    "running": "`ambition experiments log e1 ",
    "paused": "`ambition experiments resume e1`",
    "finished": "`ambition experiments next`",
    "dropped": "`ambition experiments next`",
}
CELLS = [(status, step) for status in STATUSES for step in STEPS]


def plan_with(status: str = "planned", *others: dict[str, Any], **fields: Any) -> Plan:
    first = {"id": "e1", "title": "Teach one session", "status": status, **fields}
    return plan_of("[person]\nhours_per_week = 4", experiments=[first, *others])


def first(plan: Plan) -> Experiment:
    return plan.experiments[0]


@each(("status", "step"), [cell for cell in CELLS if cell in LEADS_TO])
def test_a_step_that_may_be_taken_leads_where_it_should(status: str, step: str) -> None:
    assert first(STEPS[step](plan_with(status))).status == LEADS_TO[status, step]


@each(("status", "step"), [cell for cell in CELLS if cell not in LEADS_TO])
def test_a_step_that_may_not_be_taken_is_refused_with_a_command(status: str, step: str) -> None:
    with pytest.raises(Refused) as refused:
        STEPS[step](plan_with(status))
    assert str(refused.value).startswith("e1 ")
    assert INSTEAD[status] in str(refused.value)


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        pytest.param({}, "later", id="without dates"),
        pytest.param({"starts": MONDAY}, "later", id="without an end"),
        pytest.param({"starts": MONDAY, "ends": MONDAY + 6 * DAY}, "planned", id="dates that fit"),
    ],
)
def test_an_added_experiment_is_planned_where_its_dates_fit(
    fields: dict[str, Any], status: str
) -> None:
    plan = experiments.add(plan_with("dropped"), "Listen in", {"hours": 4, **fields}, TODAY)
    assert (plan.experiments[1].id, plan.experiments[1].status) == ("e2", status)


def test_dates_that_fit_take_an_experiment_out_of_later_and_none_put_it_back() -> None:
    plan = plan_with("later", hours=3)
    plan = experiments.edit(plan, "e1", {"starts": MONDAY, "ends": MONDAY + 6 * DAY}, TODAY)
    assert first(plan).status == "planned"
    plan = experiments.edit(plan, "e1", {"starts": None, "ends": None}, TODAY)
    assert (first(plan).status, first(plan).starts) == ("later", None)


def test_with_another_start_alone_what_is_planned_takes_as_long_as_before() -> None:
    plan = experiments.edit(plan_with(), "e1", {"starts": MONDAY, "ends": MONDAY + 6 * DAY}, TODAY)
    later = experiments.edit(plan, "e1", {"starts": MONDAY + 21 * DAY}, TODAY).experiments[0]
    assert (later.starts, later.ends) == (MONDAY + 21 * DAY, MONDAY + 27 * DAY)
    both = {"starts": MONDAY + 7 * DAY, "ends": MONDAY + 30 * DAY}
    assert experiments.edit(plan, "e1", both, TODAY).experiments[0].ends == both["ends"]


@pytest.mark.parametrize(
    ("title", "archetype"), [("Teach two sessions", "teach-one"), ("Write a page", None)]
)
def test_with_another_title_an_experiment_is_the_persons_own(
    title: str, archetype: str | None
) -> None:
    one = {"id": "e1", "title": "Teach one session", "archetype": "teach-one"}
    after = experiments.edit(plan_of(experiments=[one]), "e1", {"title": title}, TODAY)
    assert after.experiments[0].archetype == archetype


def test_a_week_that_would_be_too_full_is_named_with_a_start_that_fits() -> None:
    other = {"id": "e2", "title": "Listen", "hours": 3, "starts": MONDAY, "ends": MONDAY + 6 * DAY}
    plan = plan_with("later", other, hours=3)
    wanted = {"starts": MONDAY, "ends": MONDAY + 6 * DAY}
    with pytest.raises(
        Refused,
        match="you have 4 a week; there is room from 3 August 2026",
    ):
        experiments.edit(plan, "e1", wanted, TODAY)


def test_hours_that_no_longer_fit_are_refused_but_take_nothing_from_the_job() -> None:
    dates = {"hours": 3, "starts": MONDAY, "ends": MONDAY + 6 * DAY}
    with pytest.raises(Refused, match="4 a week; give it fewer hours or more weeks"):
        experiments.edit(plan_with("planned", **dates), "e1", {"hours": 9}, TODAY)
    plan = experiments.edit(
        plan_with("planned", **dates, rung="for-real"), "e1", {"hours": 40}, TODAY
    )
    assert first(plan).hours == 40


def test_an_end_before_the_start_is_refused_in_words() -> None:
    with pytest.raises(Refused, match="cannot end on 26 July 2026, before it starts on 27 July"):
        experiments.edit(plan_with(), "e1", {"starts": MONDAY, "ends": MONDAY - DAY}, TODAY)


def test_a_start_registers_hypothesis_criterion_and_forecast() -> None:
    plan = plan_with(hypothesis="I will like it", criterion="Two ask for more")
    started = first(experiments.start(plan, "e1", 4, 3, TODAY))
    assert started.started == TODAY
    assert started.frozen
    assert (started.frozen.hypothesis, started.frozen.criterion) == (
        "I will like it",
        "Two ask for more",
    )
    assert started.forecast
    assert (started.forecast.liking, started.forecast.confidence) == (4, 3)


def test_what_was_registered_before_is_registered_anew_at_the_start() -> None:
    plan = plan_with(criterion="Two ask", frozen={"on": TODAY - 9 * DAY, "criterion": "One asks"})
    frozen = first(experiments.start(plan, "e1", None, None, TODAY)).frozen
    assert frozen
    assert (frozen.on, frozen.criterion) == (TODAY, "Two ask")


def test_a_start_asks_for_no_forecast() -> None:
    assert first(experiments.start(plan_with(), "e1", None, None, TODAY)).forecast is None


@each(
    ("starts", "ends", "expected"),
    [
        pytest.param(TODAY - 2 * DAY, TODAY + 9 * DAY, TODAY - 2 * DAY, id="in its first week"),
        pytest.param(TODAY - 3 * DAY, TODAY, TODAY - 3 * DAY, id="on its last day"),
        pytest.param(TODAY - 7 * DAY, TODAY + 9 * DAY, TODAY, id="a week late"),
        pytest.param(TODAY + 5 * DAY, TODAY + 16 * DAY, TODAY, id="early"),
        pytest.param(TODAY - 20 * DAY, TODAY - 9 * DAY, TODAY, id="long after"),
    ],
)
def test_a_start_on_another_week_than_planned_moves_the_dates_and_keeps_their_length(
    starts: dt.date, ends: dt.date, expected: dt.date
) -> None:
    started = first(experiments.start(plan_with(starts=starts, ends=ends), "e1", 3, 3, TODAY))
    assert started.starts == expected
    assert started.ends
    assert started.ends - expected == ends - starts


@pytest.mark.parametrize("days", [{}, {"starts": MONDAY}, {"ends": MONDAY}])
def test_a_try_without_both_days_gets_two_weeks_at_its_start(days: dict[str, dt.date]) -> None:
    started = first(experiments.start(plan_with("later", **days), "e1", None, None, TODAY))
    assert (started.starts, started.ends) == (TODAY, TODAY + 13 * DAY)


def test_a_change_of_what_was_registered_is_kept_with_its_day_and_the_registration_stays() -> None:
    plan = experiments.start(plan_with(criterion="Two ask"), "e1", None, None, TODAY)
    plan = experiments.edit(plan, "e1", {"criterion": "One asks", "helper": "Mei"}, TODAY + DAY)
    after = first(plan)
    assert [(e.on, e.field, e.was) for e in after.edits] == [(TODAY + DAY, "criterion", "Two ask")]
    assert after.criterion == "One asks"
    assert after.frozen
    assert after.frozen.criterion == "Two ask"


def test_with_the_clock_set_back_changes_of_what_was_registered_stay_in_order() -> None:
    plan = experiments.start(plan_with(criterion="Two ask"), "e1", None, None, TODAY)
    plan = experiments.edit(plan, "e1", {"criterion": "One asks"}, TODAY + 9 * DAY)
    plan = experiments.edit(plan, "e1", {"criterion": "None asks"}, TODAY - 9 * DAY)
    assert [edit.on for edit in first(plan).edits] == [TODAY + 9 * DAY, TODAY + 9 * DAY]


def test_room_is_found_for_what_is_as_long_as_planned() -> None:
    other = {"id": "e2", "title": "x", "hours": 8, "starts": MONDAY, "ends": MONDAY + 13 * DAY}
    plan = plan_with("planned", other, hours=4, starts=MONDAY, ends=MONDAY + 6 * DAY)
    assert experiments.room_for(plan, first(plan), MONDAY) == (
        MONDAY + 14 * DAY,
        MONDAY + 20 * DAY,
    )
    assert experiments.room_for(plan_with(hours=400), first(plan_with(hours=400)), TODAY) is None
    free = plan_with(hours=400, rung="for-real", starts=MONDAY, ends=MONDAY + 2 * DAY)
    assert experiments.room_for(free, first(free), TODAY) == (TODAY, TODAY + 2 * DAY)


def test_before_the_start_a_criterion_changes_without_a_trace() -> None:
    plan = experiments.edit(plan_with(criterion="Two ask"), "e1", {"criterion": "One asks"}, TODAY)
    assert (first(plan).criterion, first(plan).edits) == ("One asks", ())


def test_log_entries_stand_in_the_order_of_their_days() -> None:
    plan = plan_with("running", started=TODAY - 9 * DAY)
    for days in (1, 5, 9, 0):
        plan = experiments.log(plan, "e1", LogEntry(on=TODAY - days * DAY, note="n"), TODAY)
    assert [(TODAY - entry.on).days for entry in first(plan).log] == [9, 5, 1, 0]


@pytest.mark.parametrize(
    ("on", "said"),
    [
        (TODAY + DAY, "is still to come"),
        (TODAY - 10 * DAY, "e1 only started on 15 July 2026"),
    ],
)
def test_a_log_entry_lies_between_the_start_and_today(on: dt.date, said: str) -> None:
    plan = plan_with("running", started=TODAY - 9 * DAY)
    with pytest.raises(Refused, match=said):
        experiments.log(plan, "e1", LogEntry(on=on, note="n"), TODAY)


def test_an_experiment_resumed_after_its_end_gets_as_long_as_before() -> None:
    dates = {"starts": TODAY - 30 * DAY, "ends": TODAY - 17 * DAY}
    resumed = first(experiments.resume(plan_with("paused", why="ill", **dates), "e1", TODAY))
    assert (resumed.ends, resumed.why) == (TODAY + 13 * DAY, None)


def test_the_days_of_an_experiment_resumed_after_its_end_are_counted_anew() -> None:
    dates = {"started": TODAY - 30 * DAY, "starts": TODAY - 30 * DAY, "ends": TODAY - 17 * DAY}
    resumed = first(experiments.resume(plan_with("paused", **dates), "e1", TODAY))
    assert experiments.day_of(resumed, TODAY + 2 * DAY) == (3, 14)


def test_with_the_clock_set_back_a_result_is_no_earlier_than_the_last_note() -> None:
    log = [{"on": TODAY, "note": "taught it"}]
    plan = plan_with("running", started=TODAY - 9 * DAY, log=log)
    ended = experiments.finish(plan, "e1", Result(on=TODAY - 30 * DAY, verdict="keep"))
    assert first(ended).result == Result(on=TODAY, verdict="keep")


def test_an_experiment_resumed_again_gets_no_longer_than_at_first() -> None:
    dates = {"starts": TODAY - 30 * DAY, "ends": TODAY - 17 * DAY}
    plan = experiments.resume(plan_with("paused", **dates), "e1", TODAY)
    again = TODAY + 40 * DAY
    plan = experiments.resume(experiments.pause(plan, "e1", None), "e1", again)
    assert first(plan).ends == again + 13 * DAY


@pytest.mark.parametrize(("verdict", "met"), [("keep", False), ("stop", True)])
def test_a_verdict_against_the_criterion_needs_a_why(verdict: Any, met: bool) -> None:
    result = Result(on=TODAY, verdict=verdict, criterion_met=met)
    with pytest.raises(
        Refused, match=r"against the criterion; say why in a sentence with --why \"…\"$"
    ):
        experiments.finish(plan_with("running"), "e1", result)
    said = Result(on=TODAY, verdict=verdict, criterion_met=met, why="the day was not typical")
    assert first(experiments.finish(plan_with("running"), "e1", said)).result == said


@pytest.mark.parametrize(("verdict", "met"), [("keep", None), ("stop", False), ("change", False)])
def test_a_verdict_that_goes_with_the_criterion_needs_none(verdict: Any, met: bool | None) -> None:
    result = Result(on=TODAY, verdict=verdict, criterion_met=met)
    assert first(experiments.finish(plan_with("running"), "e1", result)).status == "finished"


def test_a_pause_and_a_drop_keep_their_reason() -> None:
    assert first(experiments.pause(plan_with("running"), "e1", "holidays")).why == "holidays"
    assert first(experiments.drop(plan_with("later"), "e1", "no room")).why == "no room"


def test_a_running_experiment_tells_its_day_and_the_hours_spent() -> None:
    log = [{"on": TODAY, "note": "a", "hours": 2}, {"on": TODAY, "note": "b", "hours": 1.5}]
    dates = {"started": TODAY - 3 * DAY, "ends": TODAY + 10 * DAY}
    running = first(plan_with("running", log=[*log, {"on": TODAY, "note": "c"}], **dates))
    assert experiments.day_of(running, TODAY) == (4, 14)
    assert experiments.hours_spent(running) == 3.5


def test_hours_that_do_not_come_out_even_are_said_with_one_figure_behind_the_point() -> None:
    other = {"id": "e2", "title": "x", "hours": 3.14, "starts": MONDAY, "ends": MONDAY + 6 * DAY}
    fields = {"hours": 3, "starts": MONDAY, "ends": MONDAY + 6 * DAY}
    with pytest.raises(Refused, match=r"the week of 27 Jul would come to 6\.1 hours"):
        experiments.add(plan_with("later", other), "Listen in", fields, TODAY)


def test_an_added_experiment_belongs_to_the_round_of_now() -> None:
    plan = experiments.add(plan_of("[person]\nround = 2"), "Listen in", {}, TODAY)
    assert first(plan).round == 2


@pytest.mark.parametrize("field", ["starts", "ends"])
def test_without_one_of_its_days_a_planned_experiment_is_for_later(field: str) -> None:
    plan = plan_with("planned", starts=MONDAY, ends=MONDAY + 6 * DAY)
    assert first(experiments.edit(plan, "e1", {field: None}, TODAY)).status == "later"


def test_an_experiment_may_end_on_the_day_on_which_it_starts() -> None:
    plan = experiments.edit(plan_with("later"), "e1", {"starts": MONDAY, "ends": MONDAY}, TODAY)
    assert first(plan).status == "planned"


def test_nothing_starts_before_the_day_from_which_there_is_time() -> None:
    plan = plan_of(
        f"[person]\nnot_before = {MONDAY}", experiments=[{"id": "e1", "title": "Teach one session"}]
    )
    with pytest.raises(Refused, match=r"before 27 July 2026; give a later day.*--not-before`$"):
        experiments.edit(plan, "e1", {"starts": MONDAY - DAY, "ends": MONDAY}, TODAY)
    plan = experiments.edit(plan, "e1", {"starts": MONDAY, "ends": MONDAY}, TODAY)
    assert first(plan).starts == MONDAY


def test_in_a_week_that_is_too_full_already_the_words_may_still_change() -> None:
    plan = plan_with("planned", hours=9, starts=MONDAY, ends=MONDAY + 6 * DAY)
    assert first(experiments.edit(plan, "e1", {"helper": "Mei"}, TODAY)).helper == "Mei"


def test_hours_of_what_has_no_days_yet_fill_no_week() -> None:
    plan = plan_with("planned", starts=MONDAY)
    assert first(experiments.edit(plan, "e1", {"hours": 90}, TODAY)).hours == 90


@pytest.mark.parametrize(
    ("hours", "days"),
    [
        pytest.param(5, 10, id="as long as planned"),
        pytest.param(8.5, 14, id="to the end of the week, where fewer days are too full"),
    ],
)
def test_room_for_ten_days_is_ten_days_where_they_hold_the_hours(hours: float, days: int) -> None:
    plan = plan_with("planned", hours=hours, starts=MONDAY - 9 * DAY, ends=MONDAY)
    room = experiments.room_for(plan, first(plan), MONDAY)
    assert room == (MONDAY, MONDAY + (days - 1) * DAY)


def test_room_for_what_has_one_of_its_days_alone_is_room_for_two_weeks() -> None:
    plan = plan_with("later", hours=4, starts=MONDAY)
    assert experiments.room_for(plan, first(plan), MONDAY) == (MONDAY, MONDAY + 13 * DAY)


def test_what_is_edited_of_an_experiment_is_assumed_no_longer() -> None:
    plan = plan_with("planned", assumed=["criterion", "helper"])
    plan = experiments.edit(plan, "e1", {"criterion": "Two ask"}, TODAY)
    assert first(plan).assumed == ("helper",)
    plan = experiments.edit(plan, "e1", {"helper": "Mei"}, TODAY)
    assert first(plan).assumed == ()


def test_of_what_was_registered_only_a_change_leaves_a_trace_of_nothing_too() -> None:
    plan = experiments.start(plan_with(criterion="Two ask"), "e1", None, None, TODAY)
    fields = {"criterion": "Two ask", "hypothesis": "I will like it"}
    edits = first(experiments.edit(plan, "e1", fields, TODAY)).edits
    assert [(edit.field, edit.was) for edit in edits] == [("hypothesis", "")]


def test_an_experiment_resumed_on_its_last_day_still_ends_then() -> None:
    dates = {"starts": TODAY - 9 * DAY, "ends": TODAY}
    resumed = first(experiments.resume(plan_with("paused", **dates), "e1", TODAY))
    assert (resumed.starts, resumed.ends) == (TODAY - 9 * DAY, TODAY)


def options_tried(goal_status: str, measure: str = "options with a verdict") -> Plan:
    """Return a plan in which one of two options has a verdict, and e1 is to bring the other's."""

    def tried(id: str, option: str, goal: str = "g1", **fields: Any) -> dict[str, Any]:
        return {"id": id, "title": id, "option": option, "goal": goal, **fields}

    ended: dict[str, Any] = {"status": "finished", "result": {"on": TODAY, "verdict": "keep"}}
    return plan_of(
        options=[{"id": id, "name": id} for id in ("o1", "o2", "o3")],
        goals=[
            {"id": "g9", "title": "Another", "measure": "options with a verdict"},
            {"id": "g1", "title": "Find out", "measure": measure, "status": goal_status},
        ],
        experiments=[
            tried("e1", "o1", status="running"),
            tried("e2", "o2", **ended),
            tried("e3", "o3", "g9", **ended),
            tried("e4", "o2", status="running"),
        ],
    )


@pytest.mark.parametrize("status", ["active", "later"])
def test_a_goal_that_counts_options_with_a_verdict_is_checked_in_by_a_verdict(status: str) -> None:
    plan = experiments.finish(options_tried(status), "e1", Result(on=TODAY, verdict="stop"))
    another, goal = plan.goals
    assert [(one.on, one.value, one.note) for one in goal.checkins] == [(TODAY, 2, "e1: stop")]
    assert another.checkins == ()


def test_a_second_verdict_on_one_option_checks_nothing_in() -> None:
    plan = experiments.finish(options_tried("active"), "e1", Result(on=TODAY, verdict="stop"))
    plan = experiments.edit(plan, "e4", {"option": "o1"}, TODAY)
    plan = experiments.finish(plan, "e4", Result(on=TODAY, verdict="keep"))
    assert [one.value for one in plan.goals[1].checkins] == [2]


def of_two_options(noted: list[int], **first: Any) -> Plan:
    """Return a plan with a goal about two options; e1 tried one, e2 is to bring the other's."""
    result = {"on": TODAY, "verdict": "keep"}
    checkins = [{"on": TODAY, "value": value} for value in noted]
    goal = {"id": "g3", "title": "Find out", "measure": "options with a verdict", "target": 3}
    e1 = {"id": "e1", "title": "e1", "option": "o1", "status": "finished", "result": result}
    e2 = {"id": "e2", "title": "e2", "option": "o2", "goal": "g3", "status": "running"}
    return plan_of(
        options=[{"id": "o1", "name": "o1"}, {"id": "o2", "name": "o2"}],
        goals=[goal | {"drafted_from": ["o1", "o2"], "checkins": checkins}],
        experiments=[e1 | first, e2],
    )


@each(
    ("plan", "stands", "is_said"),
    [
        pytest.param(of_two_options([]), 2, False, id="a try of its options under no goal"),
        pytest.param(of_two_options([1]), 2, False, id="one noted by hand"),
        pytest.param(of_two_options([2]), 2, True, id="as many noted by hand"),
        pytest.param(of_two_options([3]), 3, True, id="more noted by hand"),
        pytest.param(of_two_options([], round=0), 1, False, id="a try of another round"),
    ],
)
def test_what_was_really_tried_is_counted_and_what_was_noted_by_hand_is_not_lowered(
    plan: Plan, stands: int, is_said: bool
) -> None:
    plan = experiments.finish(plan, "e2", Result(on=TODAY, verdict="stop"))
    assert stands_at(plan.goals[0]) == stands
    assert bool(experiments.not_counted(plan, plan.experiments[1])) == is_said


@pytest.mark.parametrize(
    "plan",
    [
        pytest.param(options_tried("reached"), id="a goal that is closed"),
        pytest.param(options_tried("active", "hours a week"), id="a goal that counts otherwise"),
    ],
)
def test_a_verdict_checks_in_no_other_goal(plan: Plan) -> None:
    plan = experiments.finish(plan, "e1", Result(on=TODAY, verdict="stop"))
    assert [goal.checkins for goal in plan.goals] == [(), ()]


def test_a_try_of_one_day_is_at_its_first_of_one_and_without_days_at_none() -> None:
    one = first(plan_with("running", started=TODAY, starts=TODAY, ends=TODAY))
    assert experiments.day_of(one, TODAY) == (1, 1)
    assert experiments.day_of(first(plan_with("running", ends=TODAY)), TODAY) is None
    assert experiments.day_of(first(plan_with("running", started=TODAY)), TODAY) is None


@pytest.mark.parametrize(
    ("title", "line", "said"),
    [
        (
            "Talk to three people who live with this",
            "stale docs",
            "Talk to three people who live with this (“stale docs”)",
        ),
        (
            "Ask three people what other roles do",
            "find out what other roles do",
            "Ask three people what other roles do",
        ),
        ("Teach one session", "teaching", "Teach one session"),
    ],
)
def test_a_drafted_title_that_says_this_stands_alone_with_its_line(
    title: str, line: str, said: str
) -> None:
    drafted = {"id": "e1", "title": title, "archetype": "x", "drafted_from": ["p1"]}
    plan = plan_of(ambition={"problems": [{"id": "p1", "text": line}]}, experiments=[drafted])
    assert experiments.title_with_option(plan, plan.experiments[0]) == said
    typed = {**drafted, "archetype": None}
    plan = plan_of(ambition={"problems": [{"id": "p1", "text": line}]}, experiments=[typed])
    assert experiments.title_with_option(plan, plan.experiments[0]) == title


def test_a_decision_on_an_option_counts_in_the_open_goals_that_count_it() -> None:
    counts = {"measure": "options with a verdict", "drafted_from": ["o1"]}
    plan = plan_of(
        options=[{"id": "o1", "name": "Teach", "status": "taken"}, {"id": "o2", "name": "Coach"}],
        goals=[
            {"id": "g1", "title": "Know which", **counts},
            {"id": "g2", "title": "Give talks", **counts, "measure": "talks"},
            {"id": "g3", "title": "Let go", **counts, "status": "let_go"},
            {"id": "g4", "title": "Know of another", **counts, "drafted_from": ["o2"]},
        ],
    )
    after = experiments.counted_when_decided(plan, plan.options[0], TODAY)
    noted = {goal.id: [entry.note for entry in goal.checkins] for goal in after.goals}
    assert noted == {"g1": ["o1: taken"], "g2": [], "g3": [], "g4": []}
