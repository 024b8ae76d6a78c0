"""What was ever the name of a private record stays hidden until the person says otherwise."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ambition_cli.domain.plan import (
    goals,
    helpers,
    lines,
    options,
    roles,
)
from ambition_cli.domain.plan.model import Plan, changed, table_of
from ambition_cli.domain.plan.records import put, with_fields
from ambition_cli.domain.privacy import former_names, marks
from ambition_cli.domain.privacy.veil import shown_to
from ambition_cli.domain.words.choices import Audience
from conftest import few_examples
from support.edits import NUMBERS, Editor
from support.plans import TODAY, joined, plan_of
from support.rows import each
from support.two_sides import ANA

SECRET = "Axolotl by night"
TABLES = """
[[ambition.problems]]
id = "p1"
text = "Axolotl by night"
[[options]]
id = "o1"
name = "Axolotl by night"
kind = "teach"
[[helpers]]
name = "Axolotl by night"
[[goals]]
id = "g1"
title = "Axolotl by night"
[[goals]]
id = "g9"
title = "Shown"
measure = "days with the AXOLOTL... by _night_"
[[experiments]]
id = "e1"
title = "Axolotl by night"
[[told]]
on = 2026-07-24
to = "Axolotl by Night, over lunch"
"""
KEYS = {"p1": "p1", "o1": "o1", "g1": "g1", "e1": "e1", SECRET: f"helpers.{SECRET}"}


def only(key: str) -> Plan:
    """Return a plan with one private record of those, and another that quotes it."""
    plan = plan_of(TABLES)
    for record in marks.markable(plan):
        if former_names.key_of(record) in KEYS.values() and former_names.key_of(record) != key:
            plan = without(plan, former_names.key_of(record))
    return marks.marked(plan, marks.record_named(plan, key.removeprefix("helpers.")), private=True)


def without(plan: Plan, key: str) -> Plan:
    if key.startswith("helpers."):
        return helpers.drop_helper(plan, SECRET)
    if key == "p1":
        return lines.without(plan, key)
    kept = {name: getattr(plan, name) for name in ("options", "goals", "experiments")}
    return changed(plan, **{
        name: tuple(one for one in records if one.id != key) for name, records in kept.items()
    })  # fmt: skip


def renamed(plan: Plan, key: str) -> Plan:
    if key.startswith("helpers."):
        return helpers.edit_helper(plan, SECRET, {"name": "Somebody"})
    if key == "p1":
        return lines.reworded(plan, key, "Something milder")
    if key == "o1":
        return options.edit_option(plan, key, {"name": "Something milder"})
    if key == "g1":
        return goals.edit(plan, key, {"title": "Something milder"}, TODAY)
    return put(plan, with_fields(plan.experiments[0], {"title": "Something milder"}))


def told(plan: Plan, audience: Audience = "me") -> str:
    return repr(table_of(shown_to(plan, audience))).lower()


@pytest.mark.parametrize("key", KEYS.values())
@pytest.mark.parametrize("change", [renamed, without], ids=["renamed", "gone"])
def test_what_a_private_record_was_called_stays_hidden(change: object, key: str) -> None:
    assert callable(change)
    before = only(key)
    after = former_names.kept(before, change(before, key))
    record = None if key in ("p1", "o1", "g1", "e1") else key  # a helper's first name is one, too
    if change is renamed:
        record = key if record is None else "helpers.Somebody"
    assert [(one.record, one.name) for one in after.former_names] == [(record, SECRET)]
    for audience in ("me", "manager"):
        assert "axolotl" not in told(after, audience)
        assert "former_names" not in told(after, audience)


@each("key", KEYS.values())
def test_it_is_shown_again_with_its_record(key: str) -> None:
    before = only(key)
    after = former_names.kept(before, renamed(before, key))
    name = "Somebody" if key.startswith("helpers.") else key
    shown = marks.marked(after, marks.record_named(after, name), private=False)
    assert shown.former_names == ()
    assert "axolotl... by _night_" in told(shown)


@each("key", KEYS.values())
def test_of_what_is_gone_it_is_shown_again_by_its_name(key: str) -> None:
    before = only(key)
    after = former_names.kept(before, without(before, key))
    assert [words for _, words in marks.gone_and_private(after)] == [SECRET]
    shown = marks.shown_again(after, "axolotl by NIGHT")
    assert shown
    assert shown.former_names == ()
    assert marks.shown_again(shown, SECRET) is None


def test_a_dropped_line_is_shown_again_by_its_id() -> None:
    plan = lines.drop(only("p1"), "p1", TODAY)
    assert marks.gone_and_private(plan) == [("p1", SECRET)]
    shown = marks.shown_again(plan, "P1")
    assert shown
    assert "axolotl... by _night_" in told(shown)


def test_a_helper_renamed_twice_is_hidden_by_each_name() -> None:
    first = only(f"helpers.{SECRET}")
    second = former_names.kept(first, helpers.edit_helper(first, SECRET, {"name": "Mei Li"}))
    third = former_names.kept(second, helpers.edit_helper(second, "Mei Li", {"name": "Anna"}))
    assert [(one.record, one.name) for one in third.former_names] == [
        ("helpers.Anna", SECRET),
        ("helpers.Anna", "Mei Li"),
    ]


def test_a_beginning_means_a_helper_before_a_talk_and_either_can_be_private() -> None:
    talk = {"id": "t1", "with": "Mei Lin", "on": TODAY, "heard": "much"}
    plan = plan_of(helpers=[{"name": "Mei Lin"}], talks=[talk, {**talk, "id": "t2", "with": "Jo"}])
    assert [marks.records_named(plan, name) for name in ("mei", "jo")] == [
        list(plan.helpers),
        [plan.talks[1]],
    ]
    after = marks.marked(plan, plan.talks[1], private=True)
    assert marks.private_records(after) == [after.talks[1]]
    assert marks.marked(after, after.talks[1], private=False) == plan


def test_what_is_gone_and_was_never_private_is_not_told() -> None:
    change = {"on": TODAY, "line": "p9", "was": "Wombats"}
    plan = plan_of(changes=[change], former_names=[{"record": "o1", "name": "Numbats"}])
    assert marks.gone_and_private(plan) == []
    assert marks.shown_again(plan, "Numbats") is marks.shown_again(plan, "p9") is None


@pytest.mark.parametrize(
    ("record", "title"), [(None, "Ask Ruth"), ("helpers.Mei", "Ask (private)")]
)
def test_the_first_word_of_a_former_name_is_hidden_where_it_is_somebodys(
    record: str | None, title: str
) -> None:
    former = {"name": "Ruth Meyer", "private": True} | ({"record": record} if record else {})
    plan = plan_of(goals=[{"id": "g1", "title": "Ask Ruth"}], former_names=[former])
    assert shown_to(plan, "me").goals[0].title == title


def test_helpers_in_another_order_keep_their_former_names() -> None:
    former = [{"record": "helpers.Mei", "name": SECRET, "private": True}]
    mei, tom = ({"name": name, "private": True} for name in ("Mei", "Tom"))
    before = plan_of(helpers=[mei, tom], former_names=former)
    after = plan_of(helpers=[tom, mei], former_names=former)
    assert former_names.kept(before, after) is after


def test_a_name_of_what_is_kept_from_managers_is_kept_from_managers_alone() -> None:
    plan = plan_of(
        options=[{"id": "o1", "name": SECRET, "kind": "move"}],
        goals=[{"id": "g1", "title": "Shown", "measure": f"steps to {SECRET}"}],
    )
    after = former_names.kept(plan, options.edit_option(plan, "o1", {"name": "Milder"}))
    assert "axolotl" not in told(after, "manager")
    assert f"steps to {SECRET}".lower() in told(after, "mentor")


def test_what_was_never_hidden_leaves_no_former_name_and_the_plan_as_it_is() -> None:
    plan = plan_of(TABLES.replace('id = "o1"', 'id = "o1"\nopen_to = ["manager"]'))
    for after in (renamed(plan, "g1"), renamed(plan, KEYS[SECRET]), plan_of()):
        assert former_names.kept(plan, after) is after
        assert after.former_names == ()


def test_a_former_name_stays_hidden_when_its_record_goes_if_it_was_private_or_tells() -> None:
    for names, private, left in (
        (["Teach a class", "Teach two"], True, ["Teach a class", "Teach two"]),
        (["Talk to recruiters", "The other thing"], False, ["Talk to recruiters"]),
        (["The other thing", "Something"], False, []),
    ):
        [first, second] = (
            plan_of(options=[{"id": "o1", "name": name} | ({"private": True} if private else {})])
            for name in names
        )
        called = former_names.kept(first, second)
        assert [(one.record, one.name) for one in called.former_names] == [("o1", names[0])]
        gone = former_names.kept(called, changed(called, options=()))
        assert [(one.record, one.name) for one in gone.former_names] == [
            (None, name) for name in left
        ]


def test_a_former_name_that_came_with_its_record_called_so_is_none() -> None:
    former = {"name": "Axolotl by night", "record": "p1", "private": True}
    after = changed(plan_of(TABLES), former_names=plan_of(former_names=[former]).former_names)
    assert former_names.kept(plan_of(TABLES), after).former_names == ()


def test_what_a_record_was_called_before_is_hidden_with_it_once_each() -> None:
    plan = plan_of(
        ambition={"problems": [{"id": "p1", "text": "Bilby"}, {"id": "p2", "text": "Quokka"}]},
        changes=[
            {"on": TODAY, "line": "p1", "was": "Wombat", "now": "Bilby"},  # hidden with the line
            {"on": TODAY, "line": "p2", "was": "Numbat", "now": "Quokka"},
        ],
    )
    line, before = plan.ambition.problems[0], ["Bilby", "Wombat", "Numbat", "Dingo", "Dingo"]
    after = former_names.hidden(plan, line, before)
    assert [(one.record, one.name) for one in after.former_names] == [
        ("p1", "Numbat"),
        ("p1", "Dingo"),
    ]
    assert former_names.hidden(after, line, before) is after
    assert former_names.released(after, "p2") is after


def test_what_a_change_of_a_line_tells_is_hidden_with_the_line_and_kept_no_second_time() -> None:
    before = only("p1")
    after = lines.edit(before, "p1", {"text": "Something milder"}, TODAY)
    assert former_names.kept(before, after).former_names == ()


def test_of_an_id_given_anew_the_name_before_stays_hidden() -> None:
    after = former_names.kept(
        only("g1"), plan_of(goals=[{"id": "g1", "title": "Run with axolotls"}])
    )
    assert [(one.record, one.name) for one in after.former_names] == [(None, SECRET)]


@pytest.mark.parametrize("known", [True, False], ids=["with a base", "without"])
def test_a_merge_keeps_the_names_of_both_sides(known: bool) -> None:
    base = plan_of(TABLES)
    ours = former_names.kept(base, renamed(base, "g1"))  # not private here, so nothing is kept
    theirs = marks.marked(base, marks.record_named(base, "g1"), private=True)
    result = joined(base if known else None, ours, theirs).plan
    assert "axolotl... by _night_" not in told(result)
    other = joined(base if known else None, theirs, ours).plan
    assert "axolotl... by _night_" not in told(other)


def test_a_merge_leaves_shown_what_one_side_shows_again() -> None:
    before = only("g1")
    base = former_names.kept(before, renamed(before, "g1"))
    ours = marks.marked(base, marks.record_named(base, "g1"), private=False)
    for result in (joined(base, ours, base), joined(base, base, ours)):
        assert "axolotl... by _night_" in told(result.plan)


@few_examples
@given(NUMBERS, NUMBERS, st.sampled_from(["me", "mentor", "manager", "peer", "recruiter"]))
def test_no_word_of_what_was_private_at_any_time_is_left(
    first: list[int], more: list[int], audience: Audience
) -> None:
    plan, public, secret = ANA, Editor("both"), Editor("hidden")
    plan = public.edited(plan, first)
    records = marks.markable(plan)
    # Somebody renames whatever is private; each text is hers alone, and somebody else quotes it.
    for number in more:
        record = records[number % len(records)]
        key = former_names.key_of(record)
        now = {former_names.key_of(one): one for one in marks.markable(plan)}
        if key in now:
            plan = marks.marked(plan, now[key], private=True)
    texts = {words for one in marks.private_records(plan) for words in roles.words_of(one)}
    said = "; ".join(text.upper() for text in sorted(texts))
    plan = changed(plan, told=(), interview=with_fields(plan.interview, {"moment": said or "x"}))
    shown: set[str] = set()  # also of what was said to be private no longer, and renamed then
    for after in secret.each(plan, [number * 7 + 1 for number in more]):
        seen = shown_to(after, audience)
        off = [one for one in marks.markable(after) if not one.private]
        shown |= {words for one in off for words in roles.words_of(one)}
        for text in texts - shown:
            assert text.lower() not in (seen.interview.moment or "").lower()
