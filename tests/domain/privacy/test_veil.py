"""Who sees what: no word and no id of what is private, and a plan that is one."""

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.interview.answers_file import as_read
from ambition_cli.domain.interview.order import Script, finished
from ambition_cli.domain.plan import lines
from ambition_cli.domain.plan.model import Plan, table_of
from ambition_cli.domain.privacy import marks
from ambition_cli.domain.privacy.veil import shown_to, veil_for
from ambition_cli.domain.words.choices import Audience
from conftest import few_examples
from support.plans import TODAY, plan_of
from support.planting import ANIMALS, KINDS, with_secret
from support.rows import each

AUDIENCES: tuple[Audience, ...] = ("me", "mentor", "manager", "peer", "recruiter")


def told(plan: Plan) -> str:
    """Return all that a plan says, in one text."""
    return repr(table_of(plan))


@pytest.mark.parametrize("audience", AUDIENCES)
@pytest.mark.parametrize("kind", KINDS)
def test_no_word_and_no_id_of_what_is_private_is_left_anywhere(
    kind: str, audience: Audience
) -> None:
    plan = plan_of(**with_secret(kind))
    assert any(animal in told(plan).lower() for animal in ANIMALS)
    seen = told(shown_to(plan, audience))
    assert [animal for animal in ANIMALS if animal in seen.lower()] == []
    assert f"'{KINDS[kind].get('id', 'p9')}'" not in seen
    assert "(private)" in seen


@each("kind", KINDS)
def test_with_private_records_the_plan_is_as_it_is(kind: str) -> None:
    plan = plan_of(**with_secret(kind))
    assert shown_to(plan, "me", include_private=True) == plan


@each("audience", AUDIENCES)
def test_what_two_versions_differ_in_is_told_to_nobody_else(audience: Audience) -> None:
    plan = plan_of(
        goals=[{"id": "g1", "title": "Shown"}],
        conflicts=[{"record": "g1", "field": "title", "theirs": "Shown, too"}],
    )
    seen = shown_to(plan, audience)
    assert seen.goals == plan.goals
    assert seen.conflicts == (plan.conflicts if audience == "me" else ())


def test_a_note_of_a_verdict_goes_with_its_experiment_whatever_the_goal_counts() -> None:
    entries = [{"on": TODAY, "value": at, "note": f"e{at}: keep"} for at in (1, 2)]
    seen = shown_to(
        plan_of(
            goals=[{"id": "g1", "title": "Shown", "measure": "talks", "checkins": entries}],
            experiments=[{"id": "e1", "title": "Axolotl", "private": True}],
        ),
        "me",
    )
    assert [one.note for one in seen.goals[0].checkins] == [None, "e2: keep"]


@pytest.mark.parametrize("reader", ["me", "mentor", "manager"])
def test_what_something_shown_was_called_before_may_stand_in_other_words(reader: Audience) -> None:
    plan = plan_of(
        ambition={"problems": [{"id": "p1", "text": "Ibex counting takes all night"}]},
        options=[{"id": "o1", "name": "Teach a course", "kind": "teach", "open_to": ["manager"]}],
        experiments=[
            {"id": "e1", "title": "Count", "log": [{"on": TODAY, "note": "Globex called"}]}
        ],
        former_names=[
            {"record": "o1", "name": "Ibex counting"},
            {"record": "o1", "name": "A job at Globex"},
        ],
    )
    seen = shown_to(plan, reader)
    assert (seen.ambition, seen.experiments) == (plan.ambition, plan.experiments)


def test_what_quotes_nothing_private_stays_as_it_is() -> None:
    plan = plan_of(**with_secret("option"))
    after = shown_to(plan, "me")
    assert after.goals[1] == plan.goals[1]
    assert after.ambition.problems[0].id == "p1"
    assert after.experiments[0].hours == 6


def test_whatever_says_that_it_is_private_is_gone() -> None:
    tables: dict[str, Any] = {
        "reviews": [{"on": TODAY, "went_well": "axolotl", "private": True}],
        "told": [{"on": TODAY, "to": "axolotl", "private": True}],
        "goals": [{"id": "g1", "title": "t", "checkins": [
            {"on": TODAY, "value": 1, "note": "axolotl", "private": True}]}],
        "experiments": [{"id": "e1", "title": "t", "log": [
            {"on": TODAY, "note": "axolotl", "private": True}, {"on": TODAY, "note": "stays"}]}],
    }  # fmt: skip
    seen = told(shown_to(plan_of(**tables), "me"))
    assert "axolotl" not in seen
    assert "stays" in seen


TRIES = """
[[ambition.problems]]
id = "p1"
text = "Nobody teaches newcomers"
[[ambition.more_of]]
id = "m1"
text = "explaining"
[[options]]
id = "o1"
name = "Teach a class"
kind = "teach"
[[options]]
id = "o2"
name = "Freelance for a season"
[[options]]
id = "o3"
name = "Move to Porto"
kind = "move"
[[goals]]
id = "g1"
title = "Two offers by spring"
drafted_from = ["p1", "m1"]
target = 2
[[goals.checkins]]
on = 2026-07-24
value = 1
note = "a hint"
[[goals]]
id = "g2"
title = "Know which to take further"
drafted_from = ["o1", "o2", "o3"]
[[goals.checkins]]
on = 2026-07-24
value = 1
note = "e2: keep"
[[goals]]
id = "g3"
title = "Know whether Porto is for me"
drafted_from = ["o3"]
[[experiments]]
id = "e1"
title = "Teach one session: Teach a class"
option = "o1"
drafted_from = ["o1", "m1"]
criterion = "Somebody comes back for “explaining”, not for “telling”"
[[experiments]]
id = "e2"
title = "A word with Dana"
option = "o2"
archetype = "the-sums-of-a-firm"
helper = "Dana"
why = "she knows"
[[experiments.log]]
on = 2026-07-24
note = "she pays well"
energy = 4
[experiments.result]
on = 2026-07-24
verdict = "keep"
learned = "it is lonely"
fit = { p1 = 4, m1 = 2 }
[[experiments]]
id = "e3"
title = "Write it up"
option = "o1"
after = "e2"
[[experiments.log]]
on = 2026-07-24
note = "After the word with Dana about going freelance for a season"
"""


def private(plan: Plan, *ids: str) -> Plan:
    for id in ids:
        plan = marks.marked(plan, marks.record_named(plan, id), private=True)
    return plan


def test_a_try_of_a_private_option_keeps_its_figures_and_loses_its_words() -> None:
    seen = shown_to(private(plan_of(TRIES), "o2"), "mentor")
    assert table_of(seen.experiments[1]) == {
        "id": "e2",
        "title": "(private)",
        "log": ({"on": TODAY, "note": "(private)", "energy": 4},),
        "result": {"on": TODAY, "verdict": "keep", "fit": {"p1": 4, "m1": 2}},
    }
    assert seen.experiments[2].log[0].note == "After the word with Dana about going (private)"


def test_a_goal_drafted_from_a_private_line_loses_its_words_whoever_wrote_them() -> None:
    seen = shown_to(private(plan_of(TRIES), "p1"), "manager").goals[0]
    assert (seen.title, seen.target, seen.drafted_from) == ("(private)", 2, ("m1",))
    assert seen.checkins[0].note is None


def test_what_is_partly_drafted_from_a_private_line_loses_its_quotations() -> None:
    seen = shown_to(private(plan_of(TRIES), "m1"), "peer").experiments[0]
    assert seen.title == "Teach one session: Teach a class"
    assert seen.criterion == "Somebody comes back for “(private)”, not for “(private)”"


RUN_ON = """
[[ambition.problems]]
id = "p1"
text = "slow builds"
[[ambition.more_of]]
id = "m1"
text = "to mentor career changers"
[[ambition.more_of]]
id = "m2"
text = "people"
[[options]]
id = "o1"
name = "engineering manager, maybe"
[[goals]]
id = "g1"
title = "Make time every week to mentor career changers, and for people"
drafted_from = ["p1", "m1", "m2"]
measure = "hours spent mentoring career changers"
[[goals]]
id = "g2"
title = "Talk to an engineering manager about people"
"""


def test_words_that_run_on_in_a_draft_are_private_in_each_of_their_forms() -> None:
    goals = shown_to(private(plan_of(RUN_ON), "m1", "m2", "o1"), "peer").goals
    assert goals[0].title == "Make time every week (private), and for (private)"
    assert goals[0].measure == "hours spent (private)"
    # What somebody wrote by hand may say what everybody says.
    assert goals[1].title == "Talk to an (private) about people"


@each("reader", AUDIENCES)
def test_those_whom_a_private_impact_is_about_are_in_no_goal_and_no_step(reader: Audience) -> None:
    said = {
        "problems": [{"id": "p1", "text": "People lose half an hour a day to the phone"}],
        "impact": [{"id": "i1", "text": "Receptionists go home on time"}],
    }
    plan = as_read(plan_of(person={"hours_per_week": 4}, ambition=said))
    plan = finished(plan, Script(catalogue(), TODAY), dt.datetime(2026, 7, 24, 12))
    assert told(plan).lower().count("receptionist") > 2
    seen = told(shown_to(private(plan, "i1"), reader)).lower()
    assert "receptionist" not in seen
    assert "home on time" not in seen


def test_a_manager_sees_nothing_of_leaving_unless_asked_for() -> None:
    plan = plan_of(TRIES)
    seen = shown_to(plan, "manager")
    assert [one.id for one in seen.options] == ["o1"]
    assert [one.id for one in seen.goals] == ["g1", "g2"]
    assert [one.id for one in seen.experiments] == ["e1", "e3"]
    assert seen.experiments[1].after is None
    assert seen.goals[1].drafted_from == ("o1",)
    assert seen.goals[1].checkins[0].note is None  # it named what is left out
    assert "Porto" not in told(seen)
    assert veil_for(plan, "manager").over(plan) == seen
    assert shown_to(plan, "manager", include_left_out=True) == plan
    assert shown_to(plan, "recruiter") == plan


def test_for_a_manager_private_tries_are_told_from_those_left_out() -> None:
    seen = shown_to(private(plan_of(TRIES), "o1"), "manager")
    assert [(one.id, one.title) for one in seen.goals] == [("g1", "Two offers by spring")]
    assert [(one.id, one.title) for one in seen.experiments] == [
        ("e1", "(private)"),
        ("e3", "(private)"),
    ]


@pytest.mark.parametrize("audience", AUDIENCES)
@pytest.mark.parametrize("id", ["p1", "o1", "o3", "g1", "g3", "e1", "e2"])
def test_a_record_called_by_the_id_of_another_breaks_no_reference(
    id: str, audience: Audience
) -> None:
    for of, field in (("o2", "name"), ("g2", "title"), ("e3", "title"), ("o3", "name")):
        tables = table_of(plan_of(TRIES))
        [record] = [
            one for key in ("options", "goals", "experiments") for one in tables[key]
            if one["id"] == of
        ]  # fmt: skip
        record[field] = id
        plan = plan_of(**tables)
        for seen in (shown_to(plan, audience), shown_to(private(plan, of), audience)):
            assert seen.experiments[0].option in ("o1", None)


def test_a_conflict_names_its_record_though_something_private_is_called_by_that_id() -> None:
    plan = plan_of(
        goals=[{"id": "g1", "title": "Shown"}],
        options=[{"id": "o1", "name": "g1", "private": True}],
        conflicts=[{"record": "g1", "field": "title", "theirs": "Shown, too"}],
    )
    assert shown_to(plan, "me").conflicts == plan.conflicts


def test_what_another_version_calls_something_private_is_exchanged_as_well() -> None:
    plan = plan_of(
        ambition={"problems": [{"id": "p1", "text": "No docs of the farm, and axolotls at night"}]},
        options=[{"id": "o1", "name": "Teach", "private": True}],
        conflicts=[
            {"record": "o1", "field": "name", "ours": "Teach", "theirs": "Axolotls at night"},
            {"record": "o1", "field": "why", "theirs": "No docs of the farm"},
        ],
    )
    seen = shown_to(plan, "me")
    assert seen.ambition.problems[0].text == "No docs of the farm, and (private)"
    assert seen.conflicts == ()


def test_what_stands_under_a_key_of_ones_own_is_exchanged_as_well() -> None:
    plan = plan_of(
        options=[{"id": "o1", "name": "Move to Porto", "private": True}],
        mine={"later": ["Perhaps move to Porto", "Rest"]},
    )
    seen = table_of(shown_to(plan, "me"))["mine"]["later"]
    assert [*seen] == ["Perhaps (private)", "Rest"]


def test_a_draft_of_something_private_that_was_left_out_is_not_named() -> None:
    plan = plan_of(
        ambition={"more_of": [{"id": "m1", "text": "Night shifts", "private": True}]},
        interview={"left_out": ["teach-one-session/m1", "practise"]},
    )
    assert shown_to(plan, "me").interview.left_out == ("practise",)


def test_a_judgement_stays_though_something_private_is_called_like_it() -> None:
    weighed = [{"on": TODAY, "lines": {"p1": "partly", "m1": "yes"}}]
    partly = {"id": "m1", "text": "Partly", "private": True}
    plan = plan_of(
        ambition={"problems": [{"id": "p1", "text": "Night shifts"}], "more_of": [partly]},
        options=[{"id": "o1", "name": "Teach", "weighed": weighed}],
    )
    assert shown_to(plan, "me").options[0].weighed[0].lines == {"p1": "partly"}


@pytest.mark.parametrize("audience", AUDIENCES[:-1])
def test_for_whom_something_is_or_is_not_is_for_nobody_else_to_know(audience: Audience) -> None:
    kept = {"not_for": ["recruiter"], "open_to": ["peer", "manager"]}
    plan = plan_of(options=[{"id": "o1", "name": "Teach a course", "kind": "teach", **kept}])
    [option] = shown_to(plan, audience).options
    assert (option == plan.options[0]) == (audience == "me")
    assert (bool(option.not_for), bool(option.open_to)) == (audience == "me",) * 2


@each("audience", AUDIENCES)
def test_what_weighs_on_somebody_is_in_no_copy_without_what_is_private(audience: Audience) -> None:
    weighs = ("strain", "relief", "lost", "different")
    plan = plan_of(interview={**dict.fromkeys(weighs, "Axolotls"), "keep": "The garden"})
    seen = shown_to(plan, audience).interview
    assert ([getattr(seen, key) for key in weighs], seen.keep) == ([None] * 4, "The garden")
    assert shown_to(plan, audience, include_private=True) == plan


@each("audience", AUDIENCES)
def test_a_talk_is_for_oneself_alone_and_goes_with_what_it_was_about(audience: Audience) -> None:
    talk = {"on": TODAY, "heard": "It is dull"}
    plan = plan_of(
        helpers=[{"name": "Lemur in the west", "private": True}, {"name": "Mei"}],
        experiments=[
            {"id": "e1", "title": "Ask around", "private": True},
            {"id": "e2", "title": "Sit in", "option": "o1"},
        ],
        options=[{"id": "o1", "name": "Teach", "private": True}],
        talks=[
            {"id": "t1", "with": "Mei", **talk},
            {"id": "t2", "with": "Mei", "experiment": "e1", **talk},
            {"id": "t3", "with": "Mei", "experiment": "e2", **talk},
            {"id": "t4", "with": "Lemur in the west", **talk},
            {"id": "t5", "with": "Mei", "private": True, **talk},
        ],
    )
    assert [one.id for one in shown_to(plan, audience).talks] == ["t1"] * (audience == "me")


def test_a_line_dropped_while_it_was_private_stays_so() -> None:
    plan = lines.edit(plan_of(TRIES), "p1", {"text": "Nobody taught me"}, TODAY)
    plan = lines.drop(private(plan, "p1"), "p1", TODAY)
    assert "Nobody taught me" in told(plan)
    assert "taught me" not in told(shown_to(plan, "me"))
    assert "teaches newcomers" not in told(shown_to(plan, "me"))


WORD = st.text(st.characters(categories=["L", "Nd", "P", "Zs"]), min_size=1).filter(
    lambda text: any(character.isalnum() for character in text)
)


@few_examples
@given(WORD, st.text(), st.sampled_from(["p1", "m1", "o1", "g1", "e1", "Mei"]), st.booleans())
def test_whatever_is_private_the_plan_shown_is_one(
    words: str, other: str, id: str, kinds: bool
) -> None:
    plan = plan_of(
        ambition={
            "problems": [{"id": "p1", "text": words}],
            "more_of": [{"id": "m1", "text": words}],
        },
        options=[{"id": "o1", "name": words, "kind": "move"}],
        helpers=[{"name": "Mei"}],
        goals=[{"id": "g1", "title": other, "serves": ["p1", "problems"], "mode": "learn"}],
        experiments=[
            {"id": "e1", "title": other, "option": "o1", "goal": "g1", "rung": "talk"},
            {"id": "e2", "title": f"About it: {words}", "after": "e1", "drafted_from": ["p1"]},
        ],
    )
    plan = private(plan, id)
    seen = shown_to(plan, "manager", include_left_out=kinds)
    assert Plan.model_validate(table_of(seen)) == seen
    assert shown_to(seen, "manager", include_left_out=kinds) == seen


def test_what_was_changed_in_a_draft_quotes_nothing_older_of_what_is_private() -> None:
    on = dt.date(2026, 7, 24)
    was = "Teaching “what I said before”, and “more explaining”"
    edit = {"on": on, "field": "hypothesis", "was": was}
    plan = plan_of(
        ambition={
            "problems": [{"id": "p1", "text": "the night shifts", "private": True}],
            "more_of": [{"id": "m1", "text": "more explaining"}],
        },
        experiments=[{"id": "e1", "title": "Teach", "drafted_from": ["m1", "p1"], "edits": [edit]}],
    )
    [seen] = shown_to(plan, "mentor").experiments[0].edits
    assert seen.was == "Teaching “(private)”, and “more explaining”"


def test_a_goal_about_something_private_keeps_each_of_its_days_and_no_key_of_ones_own() -> None:
    day = dt.date(2026, 8, 3)
    days = {"starts": day, "due": day, "moved": day, "continued": day, "closed": day}
    goal = {"id": "g1", "title": "Less of it", "drafted_from": ["p1"], **days}
    problem = {"id": "p1", "text": "the night shifts", "private": True}
    # `value` is a figure in a check-in, and here it may be anything.
    plan = plan_of(ambition={"problems": [problem]}, goals=[{**goal, "value": "night shifts"}])
    seen = table_of(shown_to(plan, "mentor").goals[0])
    assert seen == {"id": "g1", "title": "(private)", "drafted_from": (), **days}


def test_a_manager_is_not_told_what_a_line_said_of_leaving() -> None:
    on = dt.date(2026, 7, 24)
    # What somebody called a line by hand says nothing.
    changes = [
        {"on": on, "line": "quit", "was": "I want to quit my job", "now": "the endless meetings"},
        {"on": on, "line": "quit", "was": "meetings", "now": "the endless meetings"},
    ]
    problem = {"id": "quit", "text": "the endless meetings"}
    plan = plan_of(ambition={"problems": [problem]}, changes=changes)
    assert shown_to(plan, "mentor") == plan
    assert [one.was for one in shown_to(plan, "manager").changes] == ["meetings"]


def test_the_usual_answer_is_not_shown_to_a_manager_where_it_tells_of_what_stays_out() -> None:
    plan = plan_of(
        interview={"usual_answer": "Ask Zenobia"},
        options=[{"id": "o1", "name": "Something with Zenobia"}],
    )
    assert shown_to(plan, "mentor") == plan
    assert shown_to(plan, "manager").interview.usual_answer is None
