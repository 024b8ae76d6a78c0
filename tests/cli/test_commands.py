"""Every command once per wire: what it does to the plan, what it says, and its exit code."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from ambition_cli.domain.plan.model import Plan
from ambition_cli.errors import EndOfInput, Stopped
from conftest import Ambition
from support.drafted import first_for, next_after
from support.plans import EXAMPLES, TODAY

pytestmark = pytest.mark.usefixtures("ana")

DONE = ("--verdict", "keep", "--observed", "three asked", "--learned", "I prepare gladly")


def record(ambition: Ambition, kind: str, id: str) -> dict[str, Any]:
    """Return a record as JSON shows it."""
    found = json.loads(ambition(kind, "--json").out)
    assert found["schema"] == 1
    return next(one for one in found[kind] if one["id"] == id)


def test_an_experiment_goes_from_planned_to_a_verdict_by_flags(ambition: Ambition) -> None:
    assert record(ambition, "experiments", "e1")["status"] == "planned"
    ambition("experiments", "start", "e1", "--liking", "4", "--confidence", "3")
    ambition("experiments", "log", "e1", "outline done", "--energy", "5", "--hours", "2")
    ambition("experiments", "log", "e1", "taught it", "--on", "today")
    ambition(
        "experiments", "finish", "e1", *DONE, "--criterion-met", "--liking", "5", "--fit", "m1=5"
    )
    one = record(ambition, "experiments", "e1")
    assert one["status"] == "finished"
    assert one["frozen"]["criterion"] == one["criterion"]
    assert one["forecast"] == {"liking": 4, "confidence": 3}
    assert [entry["note"] for entry in one["log"]] == ["outline done", "taught it"]
    assert one["result"]["fit"] == {"m1": 5}
    assert "✓" in ambition("experiments", "show", "e1").out
    assert "e1" not in ambition().out


@pytest.mark.parametrize("reply", ["y", "tomorrow", "", EndOfInput("")])
def test_what_comes_next_moves_up_with_one_key_once_something_ended_early(
    reply: str, ambition: Ambition, replies: Any, plan: Plan
) -> None:
    ambition("experiments", "start", "e1", "--liking", "4")
    later = [one for one in plan.experiments if one.is_planned][1]
    replies(reply)
    said = ambition("experiments", "drop", "e1")
    assert f"{later.id}, “{later.title}”, could start now instead of on" in said.out
    starts = dt.date.fromisoformat(record(ambition, "experiments", later.id)["starts"])
    asked = {"y": TODAY, "tomorrow": TODAY + dt.timedelta(days=1)}
    assert starts == asked.get(str(reply), later.starts)
    if reply == "y":
        assert f"{later.id} now starts on 24 July 2026" in said.err
        ambition("undo")
        undone = record(ambition, "experiments", later.id)
        assert undone["starts"] == f"{later.starts}"
        assert record(ambition, "experiments", "e1")["status"] == "dropped"


def test_where_nobody_can_be_asked_the_command_that_moves_it_up_is_named(
    ambition: Ambition, plan: Plan
) -> None:
    ambition("experiments", "start", "e1", "--liking", "4")
    later = [one for one in plan.experiments if one.is_planned][1]
    said = ambition("experiments", "finish", "e1", *DONE).err
    assert f"`ambition experiments edit {later.id} --starts 2026-07-24` moves it up" in said
    assert record(ambition, "experiments", later.id)["starts"] == f"{later.starts}"
    assert "you could start it now" in ambition().out
    assert f"ambition experiments start {later.id}" in ambition("next").out


def test_where_i_am_shows_goals_what_runs_and_the_next_step(ambition: Ambition) -> None:
    ambition("experiments", "start", "e1")
    out = ambition().out
    for words in ("newcomers' self-doubt", "g1", "e1\trunning", "ambition experiments log e1"):
        assert words in out


def test_a_fourth_goal_waits_and_says_so(ambition: Ambition) -> None:
    assert "it is saved for later" in ambition("goals", "add", "One more").err
    assert record(ambition, "goals", "g4")["status"] == "later"
    assert "pause one first" in ambition("goals", "resume", "g4", code=1).err
    ambition("goals", "pause", "g2")
    ambition("goals", "resume", "g4")
    assert record(ambition, "goals", "g4")["status"] == "active"


def test_progress_is_noted_and_the_plan_shown_again(ambition: Ambition) -> None:
    ran = ambition("goals", "progress", "g1", "2,5", "--note", "two and a half")
    assert "2.5 of 3" in ran.err
    assert "If it is" in ran.err
    assert record(ambition, "goals", "g1")["checkins"][0]["value"] == 2.5
    assert "2.5 of 3" in ambition("goals").out


def test_a_goal_is_changed_field_by_field_and_cleared_with_nothing(ambition: Ambition) -> None:
    ambition("goals", "edit", "g1", "--title", "Six finish", "--to", "6", "--obstacle", "")
    goal = record(ambition, "goals", "g1")
    assert (goal["title"], goal["target"], "obstacle" in goal) == ("Six finish", 6, False)


def test_a_number_to_reach_is_asked_for_only_where_something_is_counted(
    ambition: Ambition, replies: Any
) -> None:
    replies("Give a talk", "", "")
    ambition("goals", "add")
    replies("Give two talks", "talks I gave", "2", "")
    ambition("goals", "add")
    first, second = json.loads(ambition("goals", "--json").out)["goals"][-2:]
    assert ("target" in first, second["target"]) == (False, 2)


def test_what_was_written_for_an_old_title_is_asked_about_in_the_same_breath(
    ambition: Ambition, replies: Any
) -> None:
    before = record(ambition, "goals", "g1")
    replies("2", "talks I gave", "to", "2", EndOfInput("the terminal was closed"))
    said = ambition("goals", "edit", "g1", "--title", "Speak at two meetups")
    assert "These were written for the old title." in said.out
    assert "g1 changed; it still goes from 0 to 3" in said.err
    after = record(ambition, "goals", "g1")
    assert (after["title"], after["measure"]) == ("Speak at two meetups", "talks I gave")
    assert (after["target"], after["if_then"]) == (2, before["if_then"])
    ambition("undo")
    assert record(ambition, "goals", "g1") == before
    replies("title", "Speak at two meetups", Stopped("stopped; nothing was changed"))
    said = ambition("goals", "edit", "g1", code=130)
    assert "These were written for the old title." in said.out
    assert said.err.endswith("stopped; what you changed before is saved\n")


@pytest.mark.parametrize(("id", "flags"), [("g1", "--measure"), ("e1", '--step "…" --criterion')])
def test_what_was_written_for_an_old_title_is_named_where_nobody_can_be_asked(
    id: str, flags: str, ambition: Ambition
) -> None:
    group = "goals" if id == "g1" else "experiments"
    said = ambition(group, "edit", id, "--title", "Speak at two meetups").err
    assert f"{id} still has the" in said
    assert f"`ambition {group} edit {id} " in said
    assert flags in said
    assert "still" not in ambition(group, "edit", id, "--title", "Speak at three meetups").err


@pytest.mark.parametrize("how", ["--reached", "--let-go"])
def test_a_goal_is_closed_once(how: str, ambition: Ambition) -> None:
    ambition("goals", "close", "g1", how, "--note", "enough")
    assert "g1" not in ambition("goals").out
    assert "g1" in ambition("goals", "--all").out
    assert "ambition goals add" in ambition("goals", "progress", "g1", "1", code=1).err


def test_records_are_named_by_id_or_the_beginning_of_their_title(
    ambition: Ambition, plan: Plan
) -> None:
    one = next_after(plan, first_for(plan, "o1"))
    beginning = " ".join(one.title.lower().split()[:2])
    assert f"{one.id} is running" in ambition("experiments", "start", beginning).err
    assert "g3" in ambition("goals", "show", "Decide whether").out


def test_lines_options_helpers_and_person_can_be_changed(ambition: Ambition) -> None:
    ambition("lines", "add", "problems", "slow clinics")
    assert "still serve it" in ambition("lines", "edit", "m1", "teaching").err
    ambition("lines", "move", "p3", "1")
    ambition("lines", "drop", "p2")
    ambition("options", "add", "Write a newsletter")
    ambition("options", "edit", "o1", "--kind", "coach", "--status", "taken")
    ambition("options", "drop", "o2", "--why", "not now")
    ambition("helpers", "add", "Jo", "--role", "peer", "--ask", "an hour")
    ambition("helpers", "edit", "Ruth", "--name", "Ruth M.")
    ambition("helpers", "drop", "Mei")
    ambition("person", "edit", "--hours", "2.5", "--not-before", "monday")
    lines = json.loads(ambition("lines", "--json").out)["lines"]
    assert [line["id"] for line in lines if line["id"].startswith("p")] == ["p3", "p1"]
    assert "teaching and explaining → teaching" in ambition("lines").out
    assert record(ambition, "options", "o4")["kind"] == "write"
    assert "not now" in ambition("options").out
    assert "Ruth M." in ambition("helpers").out
    assert "2.5 a week" in ambition("person").out
    ambition("goals", "edit", "g1", "--if-then", "If it is Monday, at home, then I write")
    ambition("person", "edit", "--when-where", "Monday, at home")
    said = ambition("person", "edit", "--when-where", "Friday 8:00", "--obstacle", "I polish").err
    assert (
        'still say it the old way; change that with `ambition goals edit g1 --if-then "…"`' in said
    )
    assert "Obstacle: I polish" in ambition("person").out
    assert "2026-07-27" in Path(str(ambition_plan(ambition))).read_text()


def ambition_plan(_: Ambition) -> str:
    """Return the plan's file of this test."""
    import os  # noqa: PLC0415

    return os.environ["AMBITION_PLAN"]


def test_experiments_are_added_edited_paused_resumed_and_dropped(ambition: Ambition) -> None:
    flags = "--option o2 --goal g3 --serves p1,m1 --rung watch --hours 3"
    steps = ("--step", "Ask her", "--step", "Sit in")
    [id, *_] = ambition("experiments", "add", "Shadow Ruth", *flags.split(), *steps).err.split()
    one = record(ambition, "experiments", id)
    assert (one["status"], one["steps"], one["serves"]) == (
        "later",
        ["Ask her", "Sit in"],
        ["p1", "m1"],
    )
    assert (
        "it is now planned"
        in ambition("experiments", "edit", id, "--starts", "2026-12-07", "--ends", "2026-12-19").err
    )
    for changed in (["--ends", "2026-12-20"], ["--starts", "2026-12-08"]):
        said = ambition("experiments", "edit", id, *changed).err
        assert said.startswith(f"{id} changed; it runs ")
    assert ambition("experiments", "edit", id, "--hours", "3").err == f"{id} changed\n"
    assert (
        "it is now saved for later"
        in ambition("experiments", "edit", id, "--starts", "", "--ends", "").err
    )
    ambition("experiments", "start", id)
    ambition("experiments", "pause", id, "--why", "she is away")
    ambition("experiments", "resume", id)
    ambition("experiments", "drop", id, "--why", "she left")
    assert record(ambition, "experiments", id)["why"] == "she left"


def test_a_change_of_what_was_registered_is_kept_and_shown(ambition: Ambition) -> None:
    ambition("experiments", "start", "e1")
    ambition("experiments", "edit", "e1", "--criterion", "Two ask for more")
    out = ambition("experiments", "show", "e1").out
    assert "Two ask for more" in out
    assert "criterion changed 24 Jul; it was “" in out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        pytest.param("experiments log e1 note", "experiments start e1", id="log before start"),
        pytest.param("experiments resume e1", "experiments start e1", id="resume before start"),
        pytest.param("experiments show e99", "no experiment “e99”", id="unknown id"),
        pytest.param("goals show zzz", "no goal “zzz”", id="unknown title"),
        pytest.param("goals add x --due +2m", "3 to 6 months", id="two months"),
        pytest.param("goals add x --due yesterday", "3 to 6 months", id="a date in the past"),
        pytest.param("goals add …", "your own words", id="the place for words"),
        pytest.param("experiments log e1", "experiments start e1", id="no note"),
        pytest.param("goals add x --serves p9", "no line “p9”", id="no line"),
        pytest.param("helpers edit Nobody --ask x", "no helper “Nobody”", id="no helper"),
    ],
)
def test_what_does_not_go_is_refused_in_one_sentence(
    arguments: str, words: str, ambition: Ambition
) -> None:
    before = Path(ambition_plan(ambition)).read_bytes()
    ran = ambition(*arguments.split(), code=1)
    assert ran.out == ""
    assert ran.err.startswith("error: ")
    assert words in ran.err
    assert ran.err.count("\n") == 1
    assert Path(ambition_plan(ambition)).read_bytes() == before


def test_what_a_result_needs_is_named(ambition: Ambition) -> None:
    ambition("experiments", "start", "e1")
    ran = ambition("experiments", "finish", "e1", "--verdict", "keep", code=2)
    assert "--observed" in ran.err
    ran = ambition("experiments", "finish", "e1", *DONE, "--criterion-not-met", code=1)
    assert "--why" in ran.err
    ambition(
        "experiments", "finish", "e1", *DONE, "--criterion-not-met", "--why", "it was the room"
    )
    assert "it was the room" in ambition("experiments", "show", "e1").out


@pytest.mark.parametrize(
    "arguments",
    [
        "frobnicate",
        "goals frobnicate",
        "goals --frob",
    ],
)
def test_a_wrong_command_line_is_one_sentence_and_exit_2(
    arguments: str, ambition: Ambition
) -> None:
    ran = ambition(*arguments.split(), code=2)
    assert ran.err.startswith("error: ")
    assert "--help" in ran.err
    assert "Traceback" not in ran.err


@pytest.mark.parametrize("list_", ["goals", "experiments", "options", "lines", "helpers", "person"])
def test_lists_have_a_versioned_json_twin(list_: str, ambition: Ambition) -> None:
    found = json.loads(ambition(list_, "--json").out)
    assert found["schema"] == 1
    assert found[list_]


def test_user_text_is_never_markup(ambition: Ambition) -> None:
    ambition("experiments", "start", "e1")
    ambition("experiments", "log", "e1", "[x] [/notes] :smile: \x1b[31m \u202e")
    out = ambition("experiments", "show", "e1").out
    assert "[x] [/notes] :smile: \\x1b[31m \\u202e" in out
    assert "\x1b" not in ambition("experiments", "--json").out


def test_help_is_there(ambition: Ambition) -> None:
    assert "ambition interview" in ambition("--help").out
    for command in ("goals", "experiments", "interview"):
        assert "For example" in ambition(command, "--help").out


def test_a_key_that_looks_mistyped_is_pointed_out(ambition: Ambition, plan_file: Path) -> None:
    plan_file.write_text(plan_file.read_text().replace("hours_per_week", "hours_per_weak"))
    assert "did you mean hours_per_week?" in ambition("person").err


def test_answers_on_an_existing_plan_need_afresh(ambition: Ambition, plan_file: Path) -> None:
    lucia = str(EXAMPLES / "lucia.toml")
    assert "--afresh" in ambition("interview", "--answers", lucia, code=1).err
    before = plan_file.read_bytes()
    ambition("interview", "--answers", lucia, "--afresh")
    kept = [path.read_bytes() for path in (plan_file.parent / "plan.toml.history").iterdir()]
    assert before in kept


def test_a_verdict_counts_for_the_goal_that_counts_verdicts(ambition: Ambition, plan: Plan) -> None:
    tried = first_for(plan, "o1")
    assert tried.goal
    ambition("experiments", "start", tried.id)
    err = ambition("experiments", "finish", tried.id, *DONE).err
    assert f"`ambition experiments start {next_after(plan, tried).id}` starts it" in err
    assert record(ambition, "goals", tried.goal)["checkins"] == [
        {"on": "2026-07-24", "value": 1, "note": f"{tried.id}: keep"}
    ]
    assert "whenever you like" in ambition("experiments").out


def test_a_plan_with_every_option_judged_counts_each_once(ambition: Ambition, plan: Plan) -> None:
    tried = first_for(plan, "o1")
    assert tried.goal
    for one in (tried, next_after(plan, tried)):
        ambition("experiments", "start", one.id)
        ambition("experiments", "finish", one.id, *DONE)
    goal = record(ambition, "goals", tried.goal)
    assert [one["value"] for one in goal["checkins"]] == [1]


def test_kinds_go_by_their_word_or_what_a_person_would_say(ambition: Ambition) -> None:
    ambition("options", "edit", "o1", "--kind", "a craft")
    assert record(ambition, "options", "o1")["kind"] == "craft"


def test_a_helper_is_named_once_whatever_the_case(ambition: Ambition) -> None:
    assert "already" in ambition("helpers", "add", "mei", code=1).err


def test_the_check_names_rule_record_reason_and_remedy(ambition: Ambition) -> None:
    ambition("check", "--strict")
    found = json.loads(ambition("check", "--json").out)
    assert found["schema"] == 1
    assert set(found["findings"][0]) == {"rule", "level", "record", "reason", "remedy"}
    said = ambition("experiments", "add", "Something vague", "--starts", "2026-09-01").err
    assert "is saved for later from 1 September" in said  # it has no end yet
    assert "exp-no-hypothesis" in ambition("check").out
    assert "2 things to fix" in ambition("check", "--strict", code=1).err


def test_what_to_try_next_is_proposed_and_taken(ambition: Ambition) -> None:
    assert "everything you named is planned" in ambition("experiments", "next").out
    ambition("options", "add", "Write a newsletter")
    assert "you haven't tried “" in ambition("experiments", "next").out
    assert json.loads(ambition("experiments", "next", "--json").out)["experiments"]
    assert (
        "there is no suggestion 9; give 1"
        in ambition("experiments", "next", "--take", "9", code=1).err
    )
    [id, *_] = ambition("experiments", "next", "--take", "1").err.split()
    assert record(ambition, "experiments", id)["option"] == "o4"


def test_an_empty_text_takes_a_number_and_what_is_served_out(ambition: Ambition) -> None:
    ambition("goals", "edit", "g1", "--to", "", "--from", "", "--serves", "")
    ambition("experiments", "edit", "e1", "--hours", "", "--serves", "", "--step", "")
    ambition("options", "edit", "o1", "--kind", "")
    ambition("person", "edit", "--hours", "")
    assert "kind" not in record(ambition, "options", "o1")
    assert not {"target", "baseline", "serves"} & set(record(ambition, "goals", "g1"))
    assert not {"hours", "serves", "steps"} & set(record(ambition, "experiments", "e1"))
    assert "hours_per_week" not in json.loads(ambition("person", "--json").out)["person"][0]


def test_a_number_that_can_be_read_in_two_ways_is_refused(ambition: Ambition) -> None:
    said = ambition("goals", "edit", "g1", "--to", "1,000", code=2).err
    assert "“1,000” could mean two things; write 1000, or a point for a decimal" in said
    ambition("goals", "edit", "g1", "--to", "2,5")
    assert record(ambition, "goals", "g1")["target"] == 2.5


def test_an_id_is_known_in_capitals_and_a_line_is_served_once(ambition: Ambition) -> None:
    assert "o1 is private" in ambition("private", "O1").err
    assert "E11" not in ambition("plan", "forget", "E11", "--yes").err
    ambition("goals", "edit", "G1", "--serves", "p1,P1,m1", "--mode", "Learn")
    goal = record(ambition, "goals", "g1")
    assert (goal["serves"], goal["mode"]) == (["p1", "m1"], "learn")


def test_a_hard_no_stands_under_less_alone(ambition: Ambition) -> None:
    assert "under “less of”" in ambition("lines", "edit", "m1", "--hard-no", code=1).err
    assert "under “less of”" in ambition("lines", "add", "more", "x", "--hard-no", code=1).err


def test_an_interview_begins_in_one_way(ambition: Ambition) -> None:
    assert "give just one" in ambition("interview", "--missing", "--next-round", code=2).err
