"""Two versions of a plan as one, with the one that both came from."""

import datetime as dt
from typing import Any

import pytest

from ambition_cli.domain.merge import conflicts
from ambition_cli.domain.merge.ancestor import Source
from ambition_cli.domain.merge.merge import Merged, merged
from ambition_cli.domain.plan import goals, lines
from ambition_cli.domain.plan.model import EMPTY, Plan, table_of
from ambition_cli.domain.privacy.forget import Forgetting, Target
from ambition_cli.errors import Refused
from support.plans import TODAY, joined, plan_of
from support.rows import each

BASE = """
[person]
name = "Ana"
hours_per_week = 4

[interview]
matters_most = "p1"

[[ambition.problems]]
id = "p1"
text = "newcomers get no support"

[[ambition.problems]]
id = "p2"
text = "clinics drown in paper"

[[helpers]]
name = "Mei"

[[options]]
id = "o1"
name = "Teaching"

[[goals]]
id = "g1"
title = "Run a cohort"
serves = ["p1"]
starts = 2026-07-24
due = 2026-12-18

[[experiments]]
id = "e1"
title = "Teach once"
status = "running"
steps = ["ask Mei", "teach", "ask each"]
starts = 2026-07-24
ends = 2026-08-20

[[experiments.log]]
on = 2026-07-25
note = "asked"
"""


def merge(ours: str, theirs: str, base: str = BASE) -> Merged:
    return joined(plan_of(base), plan_of(ours), plan_of(theirs))


def with_key(line: str, after: str, base: str = BASE) -> str:
    """Return the base with a line behind the first one that is just this."""
    assert f"{after}\n" in base
    return base.replace(f"{after}\n", f"{after}\n{line}\n", 1)


def conflicts_of(result: Merged) -> list[dict[str, Any]]:
    return [table_of(conflict) for conflict in result.plan.conflicts]


GOAL = '\n[[goals]]\nid = "g2"\ntitle = "{}"\nstarts = 2026-07-24\ndue = 2026-12-18\n'


def test_each_side_s_changes_of_one_record_are_there() -> None:
    ours = with_key('measure = "people"', 'title = "Run a cohort"')
    theirs = with_key('obstacle = "evenings"', 'title = "Run a cohort"')
    result = merge(ours, theirs)
    assert (result.plan.goals[0].measure, result.plan.goals[0].obstacle) == ("people", "evenings")
    assert result.plan.conflicts == ()


def test_what_both_changed_alike_is_no_conflict() -> None:
    both = BASE.replace("hours_per_week = 4", "hours_per_week = 3")
    assert merge(both, both).plan == plan_of(both)


def test_where_both_changed_a_field_ours_stands_and_theirs_is_kept() -> None:
    result = merge(BASE.replace('"Ana"', '"Anna"'), BASE.replace('"Ana"', '"Anne"'))
    assert result.plan.person.name == "Anna"
    kept = {"record": "person", "field": "name", "ours": "Anna", "theirs": "Anne"}
    assert conflicts_of(result) == [kept]


def test_a_field_taken_out_here_and_changed_there_stays_out_and_is_asked_about() -> None:
    ours = BASE.replace("hours_per_week = 4\n", "")
    result = merge(ours, BASE.replace("hours_per_week = 4", "hours_per_week = 6"))
    assert result.plan.person.hours_per_week is None
    assert conflicts_of(result) == [{"record": "person", "field": "hours_per_week", "theirs": 6}]


@pytest.mark.parametrize(
    ("path", "changed"),
    [
        pytest.param("plan.their.deep", '[their]\ndeep = "{}"\n', id="a key of nobody's"),
        pytest.param("plan.numbers", "numbers = [{0!r}, 1.5]\n", id="a list of nobody's"),
        pytest.param('plan.their."a.b"', '[their]\n"a.b" = "{}"\n', id="a key with a dot"),
    ],
)
def test_keys_that_nobody_knows_are_merged_like_others(path: str, changed: str) -> None:
    base, ours, theirs = (plan_of(changed.format(word)) for word in ("was", "here", "there"))
    result = joined(base, ours, theirs)
    record, _, field = path.partition(".")
    [conflict] = result.plan.conflicts
    assert (conflict.record, conflict.field) == (record, field)
    assert "here" in str(conflict.ours)
    assert "there" in str(conflict.theirs)


def test_a_number_and_the_same_with_a_point_are_two_things() -> None:
    result = joined(plan_of("x = 4"), plan_of("x = 4.0"), plan_of("x = 4"))
    assert repr(result.plan.model_extra) == "{'x': 4.0}"


def test_entries_of_both_logs_stand_in_the_order_of_their_days() -> None:
    entry = '\n[[experiments.log]]\non = 2026-07-{}\nnote = "{}"\n'
    ours = BASE + entry.format(30, "late")
    theirs = BASE + entry.format(28, "earlier") + entry.format(30, "the same day")
    notes = [one.note for one in merge(ours, theirs).plan.experiments[0].log]
    assert notes == ["asked", "earlier", "late", "the same day"]


def test_an_entry_written_on_both_sides_is_there_once() -> None:
    both = BASE + '\n[[experiments.log]]\non = 2026-07-30\nnote = "taught"\n'
    result = joined(None, plan_of(both), plan_of(both.replace('"Ana"', '"Anne"')))
    assert len(result.plan.experiments[0].log) == 2


def test_an_entry_that_one_side_took_out_is_gone_and_one_that_both_changed_is_there_twice() -> None:
    without = BASE[: BASE.index("[[experiments.log]]")]
    assert merge(without, BASE.replace('"Ana"', '"Anne"')).plan.experiments[0].log == ()
    result = merge(BASE.replace('"asked"', '"asked her"'), BASE.replace('"asked"', '"asked Mei"'))
    assert [one.note for one in result.plan.experiments[0].log] == ["asked her", "asked Mei"]
    assert result.plan.conflicts == ()


def test_steps_of_both_are_joined_in_their_places() -> None:
    ours = BASE.replace('"ask Mei", ', '"ask Mei", "book the room", ')
    theirs = BASE.replace('"teach", "ask each"', '"teach for an hour", "ask each", "thank Mei"')
    steps = merge(ours, theirs).plan.experiments[0].steps
    assert steps == ("ask Mei", "book the room", "teach for an hour", "ask each", "thank Mei")


def test_records_added_on_both_sides_under_one_id_are_both_kept_and_all_that_names_them() -> None:
    ours = BASE + GOAL.format("Write weekly")
    theirs = BASE + GOAL.format("Speak once") + '\n[[experiments]]\nid = "e2"\ntitle = "Speak"\n'
    theirs += 'goal = "g2"\nafter = "e1"\n'
    result = merge(ours, theirs)
    titles = {goal.id: goal.title for goal in result.plan.goals}
    assert titles == {"g1": "Run a cohort", "g2": "Write weekly", "g3": "Speak once"}
    assert (result.plan.experiments[1].goal, result.plan.experiments[1].after) == ("g3", "e1")
    assert result.renamed == {"g2": "g3"}


def test_everything_that_names_a_record_follows_its_new_id() -> None:
    theirs = """
        [interview]
        matters_most = "p1"
        left_out = ["teach-once/o1"]
        [[ambition.problems]]
        id = "p1"
        text = "there"
        [[options]]
        id = "o1"
        name = "there"
        source = "p1"
        [[goals]]
        id = "g1"
        title = "there"
        serves = ["p1"]
        drafted_from = ["o1", "p1"]
        mine = { "p1" = 3 }
        checkins = [{ on = 2026-08-01, value = 1, note = "e1: keep" }]
        [[experiments]]
        id = "e1"
        title = "there"
        option = "o1"
        goal = "g1"
        [experiments.result]
        on = 2026-08-01
        verdict = "keep"
        fit.p1 = 4
        [[changes]]
        on = 2026-08-01
        line = "p1"
        was = "before"
        from_experiment = "e1"
        [[conflicts]]
        record = "e1"
        field = "title"
        theirs = "elsewhere"
    """
    ours = """
        ambition.problems = [{ id = "p1", text = "here" }]
        options = [{ id = "o1", name = "here" }]
        goals = [{ id = "g1", title = "here" }]
        experiments = [{ id = "e1", title = "here" }]
    """
    plan = joined(EMPTY, plan_of(ours), plan_of(theirs)).plan
    goal, experiment = plan.goals[1], plan.experiments[1]
    assert plan.interview.matters_most == "p2"
    assert plan.interview.left_out == ("teach-once/o2",)
    assert plan.options[1].source == "p2"
    assert (goal.serves, goal.drafted_from) == (("p2",), ("o2", "p2"))
    assert goal.model_extra == {"mine": {"p2": 3}}
    assert goal.checkins[0].note == "e2: keep"
    assert (experiment.option, experiment.goal) == ("o2", "g2")
    assert experiment.result
    assert experiment.result.fit == {"p2": 4}
    assert (plan.changes[0].line, plan.changes[0].from_experiment) == ("p2", "e2")
    assert plan.conflicts[0].record == "e2"


def test_two_that_say_the_same_in_their_logs_are_two() -> None:
    log = '[[experiments.log]]\non = 2026-07-24\nnote = "done"\n'
    done = f'[[experiments]]\nid = "e1"\ntitle = "{{}}"\n{log}'
    ours, theirs = (plan_of(done.format(title)) for title in ("Meet a headhunter", "Teach SQL"))
    result = joined(EMPTY, ours, theirs)
    assert [one.title for one in result.plan.experiments] == ["Meet a headhunter", "Teach SQL"]
    assert (result.renamed, result.plan.conflicts) == ({"e1": "e2"}, ())


@pytest.mark.parametrize(
    ("key", "record", "other"),
    [
        ("talks", {"with": "Mei", "heard": "mostly meetings"}, {"heard": "hardly any meetings"}),
        ("talks", {"with": "Mei", "heard": "mostly meetings"}, {"on": dt.date(2026, 7, 22)}),
        ("notes", {"text": "1:1 with Mei"}, {"on": dt.date(2026, 7, 22)}),
        ("notes", {"text": "1:1 with Mei"}, {"text": "1:1 with Tom"}),
    ],
)
def test_of_what_was_kept_on_both_sides_its_day_and_words_tell_which_is_which(
    key: str, record: dict[str, Any], other: dict[str, Any]
) -> None:
    base, letter = plan_of(BASE), key[0]
    one = {"id": f"{letter}1", "on": dt.date(2026, 7, 21)} | record
    two = one | other
    ours, theirs = (plan_of(BASE, **{key: [kept]}) for kept in (one, two))
    result = joined(base, ours, theirs)
    assert [*table_of(result.plan)[key]] == [one, two | {"id": f"{letter}2"}]
    assert not result.plan.conflicts
    assert joined(base, ours, ours).plan == ours


def test_one_record_added_on_both_sides_is_one() -> None:
    ours = BASE + GOAL.format("Write weekly") + 'measure = "texts"\n'
    theirs = BASE + GOAL.format("Write weekly") + 'obstacle = "evenings"\n'
    result = merge(ours, theirs)
    assert result.renamed == {}
    assert (result.plan.goals[1].measure, result.plan.goals[1].obstacle) == ("texts", "evenings")


def test_a_record_that_was_taken_in_under_another_id_is_known_again() -> None:
    ours, theirs = plan_of(BASE + GOAL.format("here")), plan_of(BASE + GOAL.format("there"))
    once = joined(plan_of(BASE), ours, theirs).plan
    again = joined(plan_of(BASE), once, theirs)
    assert again.plan == once
    assert again.renamed == {"g2": "g3"}
    other_way = joined(plan_of(BASE), theirs, once)
    assert sorted(goal.title for goal in other_way.plan.goals) == ["Run a cohort", "here", "there"]


def test_an_id_that_lives_on_in_the_changes_alone_is_not_given_again() -> None:
    base = plan_of(BASE)
    ours = lines.drop(lines.add(base, "problems", "mine"), "p3", TODAY)
    theirs = lines.add(base, "problems", "theirs")
    result = joined(base, ours, theirs)
    assert result.renamed == {"p3": "p4"}
    assert [line.id for line in result.plan.ambition.problems] == ["p1", "p2", "p4"]
    assert lines.add(EMPTY, "problems", "x").ambition.problems[0].id == "p1"
    other_way = joined(base, theirs, ours)
    assert [change.line for change in other_way.plan.changes] == ["p4"]


def test_an_id_that_was_given_at_another_time_is_not_given_again() -> None:
    ours, theirs = plan_of(BASE + GOAL.format("a")), plan_of(BASE + GOAL.format("b"))
    assert joined(plan_of(BASE), ours, theirs, ["g3", "g7"]).renamed == {"g2": "g8"}


def test_a_record_taken_out_on_one_side_and_left_alone_on_the_other_is_out() -> None:
    base = plan_of(BASE)
    ours, theirs = (
        goals.edit(base, "g1", {"measure": "people"}, TODAY),
        lines.drop(base, "p2", TODAY),
    )
    result = joined(base, ours, theirs)
    assert [line.id for line in result.plan.ambition.problems] == ["p1"]
    assert result.taken_out == ("p2",)
    assert joined(base, theirs, ours).taken_out == (), "ours, so nothing new to the person"


def test_a_record_taken_out_on_one_side_and_changed_on_the_other_stays() -> None:
    base = plan_of(BASE)
    ours, theirs = lines.drop(base, "p2", TODAY), lines.edit(base, "p2", {"text": "x"}, TODAY)
    result = joined(base, ours, theirs)
    assert result.plan.ambition.problems[1].text == "x"
    assert conflicts_of(result) == [{"record": "p2", "ours": "removed", "theirs": "changed"}]
    result = joined(base, theirs, ours)
    assert conflicts_of(result) == [{"record": "p2", "ours": "changed", "theirs": "removed"}]


@pytest.mark.parametrize(
    "use",
    [
        pytest.param({"interview": {"matters_most": "p2"}}, id="as what matters most"),
        pytest.param({"goals": [{"id": "g5", "title": "x", "serves": ["p2"]}]}, id="by a goal"),
    ],
)
def test_a_record_taken_out_on_one_side_and_in_use_on_the_other_stays(use: dict[str, Any]) -> None:
    base = plan_of(BASE)
    theirs = Plan.model_validate(table_of(base) | use)
    ours = lines.drop(base, "p2", TODAY)
    result = joined(base, ours, theirs)
    assert [line.id for line in result.plan.ambition.problems] == ["p1", "p2"]
    assert {"record": "p2", "ours": "removed", "theirs": "in use"} in conflicts_of(result)


def test_a_line_that_went_stays_away_where_its_goals_go_on_naming_it() -> None:
    base = plan_of(BASE.replace('matters_most = "p1"', ""))
    ours = lines.drop(base, "p1", TODAY)
    result = joined(base, ours, goals.edit(base, "g1", {"measure": "x"}, TODAY))
    assert [line.id for line in result.plan.ambition.problems] == ["p2"]
    assert result.plan.conflicts == ()


def test_what_one_side_brought_to_its_end_is_at_its_end() -> None:
    ours = BASE.replace('status = "running"', 'status = "paused"')
    theirs = BASE.replace('status = "running"', 'status = "finished"')
    for here, there in ((ours, theirs), (theirs, ours)):
        result = merge(here, there)
        assert result.plan.experiments[0].status == "finished"
        assert result.plan.conflicts == ()


def test_two_ends_of_one_experiment_are_asked_about() -> None:
    verdict = '\n[experiments.result]\non = 2026-08-20\nverdict = "{}"\nlearned = "{}"\n'
    result = merge(BASE + verdict.format("keep", "a"), BASE + verdict.format("stop", "b"))
    assert result.plan.experiments[0].result
    assert result.plan.experiments[0].result.learned == "a"
    [conflict] = result.plan.conflicts
    assert (conflict.record, conflict.field, conflict.theirs["learned"]) == ("e1", "result", "b")


def test_days_of_a_record_come_from_one_side() -> None:
    ours = BASE.replace("starts = 2026-07-24\nends", "starts = 2026-08-10\nends")
    theirs = BASE.replace("ends = 2026-08-20", "ends = 2026-08-05")
    result = merge(ours, theirs)
    assert (result.plan.experiments[0].starts, result.plan.experiments[0].ends) == (
        plan_of(ours).experiments[0].starts,
        plan_of(ours).experiments[0].ends,
    )
    assert [one.field for one in result.plan.conflicts] == ["starts", "ends"]


def test_what_the_program_notes_by_itself_is_not_asked_about() -> None:
    ours, theirs = with_key("round = 2", 'name = "Ana"'), with_key("round = 3", 'name = "Ana"')
    title = 'title = "Run a cohort"'
    result = merge(
        with_key("moved = 2026-08-01\ncontinued = 2026-08-04", title, ours),
        with_key("moved = 2026-08-09\ncontinued = 2026-08-02", title, theirs),
    )
    assert result.plan.person.round == 3
    assert str(result.plan.goals[0].moved) == "2026-08-09"
    assert str(result.plan.goals[0].continued) == "2026-08-04"
    assert result.plan.conflicts == ()


def test_a_record_that_one_side_made_private_is_private() -> None:
    ours, theirs = (
        with_key("private = false", 'name = "Mei"'),
        with_key("private = true", 'name = "Mei"'),
    )
    assert merge(ours, theirs).plan.helpers[0].private


def test_an_order_that_one_side_changed_is_kept() -> None:
    base = plan_of(BASE)
    theirs = lines.move(base, "p2", 1)
    result = joined(base, lines.add(base, "problems", "third"), theirs)
    assert [line.id for line in result.plan.ambition.problems] == ["p2", "p1", "p3"]
    assert result.plan.conflicts == ()


def test_an_order_that_both_changed_is_asked_about() -> None:
    base = lines.add(plan_of(BASE), "problems", "third")
    result = joined(base, lines.move(base, "p3", 1), lines.move(base, "p2", 1))
    assert [line.id for line in result.plan.ambition.problems] == ["p3", "p1", "p2"]
    kept = {
        "record": "ambition",
        "field": "problems",
        "ours": ["p3", "p1", "p2"],
        "theirs": ["p2", "p1", "p3"],
    }
    assert conflicts_of(result) == [kept]


def forgotten(plan: Plan, id: str) -> Plan:
    return Plan.model_validate(
        Forgetting(Target("problems", id), ()).without_record(table_of(plan))
    )


def test_a_record_that_one_side_forgot_stays_forgotten() -> None:
    base = plan_of(BASE)
    result = joined(base, base, forgotten(base, "p2"))
    assert [line.id for line in result.plan.ambition.problems] == ["p1"]
    assert (result.plan.forgotten, result.plan.conflicts) == (("p2",), ())


@pytest.mark.parametrize("here", [True, False])
def test_without_a_common_version_a_forgotten_record_does_not_come_back_unasked(here: bool) -> None:
    base = plan_of(BASE)
    gone = forgotten(base, "p2")
    result = joined(None, *((gone, base) if here else (base, gone)))
    assert result.renamed == {}
    record = {"id": "p2", "text": "clinics drown in paper"}
    stand, ours, theirs = (
        (["p1"], "removed", record) if here else (["p1", "p2"], "changed", "removed")
    )
    assert [line.id for line in result.plan.ambition.problems] == stand
    assert conflicts_of(result) == [{"record": "p2", "ours": ours, "theirs": theirs}]
    assert result.plan.forgotten == ("p2",)
    if here:
        back = conflicts.take_other(result.plan, result.plan.conflicts, TODAY)
        assert [line.id for line in back.ambition.problems] == ["p1", "p2"]
        assert back.forgotten == ()


def test_two_helpers_of_one_name_are_both_kept() -> None:
    twice = '\n[[helpers]]\nname = "Mei"\nrole = "{}"\n'
    result = merge(BASE + twice.format("peer"), BASE + twice.format("coach"))
    assert sorted(helper.role or "" for helper in result.plan.helpers) == ["", "coach", "peer"]


def test_without_a_common_version_the_records_of_both_are_there() -> None:
    ours, theirs = plan_of(BASE), plan_of(BASE.replace('name = "Mei"', 'name = "Ruth"'))
    result = joined(None, lines.add(ours, "problems", "third"), theirs)
    assert [line.id for line in result.plan.ambition.problems] == ["p1", "p2", "p3"]
    # A helper is dropped without a trace, so that Ruth may have been.
    assert [helper.name for helper in result.plan.helpers] == ["Mei"]
    [asked] = result.plan.conflicts
    assert (asked.record, asked.ours, asked.theirs) == (
        "helpers.Ruth",
        "not here",
        {"name": "Ruth"},
    )
    back = conflicts.take_other(result.plan, (asked,), TODAY)
    assert [helper.name for helper in back.helpers] == ["Mei", "Ruth"]


def test_open_conflicts_are_joined_like_entries_and_settled_ones_stay_settled() -> None:
    entry = '\n[[conflicts]]\nrecord = "g1"\nfield = "{}"\ntheirs = "x"\n'
    base = BASE + entry.format("title")
    result = merge(base + entry.format("measure"), BASE, base)
    assert [one.field for one in result.plan.conflicts] == ["measure"]


def test_what_would_be_no_plan_is_refused() -> None:
    moved = BASE.replace('[[ambition.problems]]\nid = "p2"', '[[ambition.impact]]\nid = "p2"')
    changed = BASE.replace("clinics drown in paper", "clinics drown")
    with pytest.raises(Refused, match="p2"):
        merge(moved, changed)


@each(
    ("sure", "titles", "is_asked"),
    [
        (True, {'"Speak"', '"Talk"'}, False),
        (False, {'"Speak"'}, False),
        (False, {'"Speak"', '"Talk"'}, True),
    ],
)
def test_what_the_copy_lacks_is_asked_about_where_it_may_have_gone_before_it_was_changed(
    sure: bool, titles: set[str], is_asked: bool
) -> None:
    with_goal, without = plan_of(goals=[{"id": "g1", "title": "Speak"}]), plan_of(options=["Teach"])
    source = Source(with_goal, sure=sure, ever={("goals", "g1", "title"): titles})
    found = merged(source, with_goal, without).plan
    assert [one.id for one in found.goals] == ["g1"] * is_asked
    asked = [(one.record, one.ours, one.theirs) for one in found.conflicts]
    assert asked == [("g1", "changed", "removed")] * is_asked
    here = merged(source, without, with_goal).plan  # what is lacking here was taken out here
    assert (here.goals, here.conflicts) == ((), ())
