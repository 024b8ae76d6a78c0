"""Who sees which notes: nobody a private one, nobody but oneself one that was never ticked."""

from typing import Any

import pytest

from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.privacy.audience import left_out
from ambition_cli.domain.privacy.held_back import held_back, not_as_ticked
from ambition_cli.domain.privacy.veil import shown_to
from support.plans import TODAY, plan_of
from support.rows import each

TABLES = """
[[ambition.more_of]]
id = "m1"
text = "teaching"

[[ambition.more_of]]
id = "m2"
text = "Hidden writing"
private = true

[[experiments]]
id = "e1"
title = "Ask a recruiter about other jobs"
"""


def plan(**fields: Any) -> Plan:
    note = {"id": "n1", "on": TODAY, "text": "Taught it", "hours": 2, **fields}
    return plan_of(TABLES, notes=[note])


def seen(reader: Any, **fields: Any) -> list[str]:
    return [note.text for note in shown_to(plan(**fields), reader).notes]


@each("reader", ["me", "mentor", "manager", "peer", "recruiter"])
@each("hidden", [{"private": True}, {"for": ["m2"]}, {"proposed_for": ["m2"]}])
def test_a_private_note_or_one_about_something_private_is_for_nobody(
    hidden: dict[str, Any], reader: Any
) -> None:
    assert seen(reader, evidence=True, **hidden) == []


HEAD: dict[str, Any] = {
    "options": [{"id": "o1", "name": "Head of Product at Globex"}],
    "experiments": [{"id": "e1", "title": "Ask one", "option": "o1", "serves": ["m1"]}],
    "helpers": [{"name": "Jo", "not_for": ["manager"]}],
}


@pytest.mark.parametrize(
    ("fields", "shown"),
    [
        ({"text": "Ranted at support", "shown_as": "Talked to support"}, "Talked to support"),
        ({"text": "Ranted at support", "shown_as": "Talked to the head of support"}, "(private)"),
        ({"text": "Talked to the head of support"}, "(private)"),
        ({"text": "Taught it", "for": ["e1"]}, None),
    ],
)
def test_what_was_reworded_is_not_shown_as_it_was_and_what_stays_out_is_known(
    fields: dict[str, Any], shown: str | None
) -> None:
    note = {"id": "n1", "on": TODAY, "evidence": True, **fields}
    others = [  # which nobody meant to show
        {"id": "n2", "on": TODAY, "text": "Slept"},
        {"id": "n3", "on": TODAY, "text": "Cried", "evidence": True, "private": True},
    ]
    lines = {"more_of": [{"id": "m1", "text": "teaching"}]}
    whole = plan_of("", ambition=lines, notes=[note, *others], **HEAD)
    seen = shown_to(whole, "manager")
    of_it = [one.shown_as or one.text for one in seen.notes if one.id == "n1"]
    assert of_it == ([shown] if shown else [])
    not_told = [one.id for one in not_as_ticked(whole, seen, "manager")]
    assert not_told == ([] if shown == "Talked to support" else ["n1"])


def test_a_note_for_something_else_too_is_shown_without_what_is_private() -> None:
    [note] = shown_to(plan(**{"for": ["m1", "m2"]}), "me").notes
    assert (note.text, note.belongs) == ("Taught it", ("m1",))


@pytest.mark.parametrize("reader", ["mentor", "manager", "peer", "recruiter"])
def test_of_what_was_never_ticked_others_get_figures_and_no_word(reader: Any) -> None:
    [note] = shown_to(plan(link="https://a.b", shown_as="Words"), reader).notes
    assert (note.text, note.hours, note.link, note.shown_as) == ("(private)", 2, None, None)


@each(
    ("fields", "readers"),
    [
        ({}, {"mentor", "manager", "peer", "recruiter"}),
        ({"text": "Talked to a recruiter"}, {"mentor", "recruiter"}),
        ({"shown_as": "Talked to a recruiter"}, {"mentor", "recruiter"}),
        ({"for": ["e1"]}, {"mentor", "recruiter"}),
        ({"not_for": ["mentor"]}, {"manager", "peer", "recruiter"}),
        ({"not_for": ["manager"]}, {"mentor", "recruiter"}),
        (
            {"text": "Talked to a recruiter", "open_to": ["manager"]},
            {"mentor", "manager", "peer", "recruiter"},
        ),
    ],
)
def test_what_is_ticked_is_for_those_it_could_not_hurt_with(
    fields: dict[str, Any], readers: set[str]
) -> None:
    others: tuple[Any, ...] = ("mentor", "manager", "peer", "recruiter")
    assert {one for one in others if seen(one, evidence=True, **fields)} == readers


def test_what_is_left_out_is_counted_where_it_is_ticked() -> None:
    text = "Talked to a recruiter"
    ticked = left_out(plan(text=text, evidence=True), "manager")
    assert [one.id for one in ticked if hasattr(one, "id")] == ["e1", "n1"]
    assert len(left_out(plan(text=text), "manager")) == 1


HELD = """
[[options]]
id = "o1"
name = "SRE at Datadog"

[[helpers]]
name = "Ruth"
role = "manager"

[[experiments]]
id = "e1"
title = "Read up on reviews"
status = "finished"
[experiments.result]
on = 2026-07-20
verdict = "keep"
observed = "{}"
"""


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Read how Datadog does incident review", "your option o1"),
        ("Heard how Stripe onboards people", "about leaving"),
        ("Ruth cut me off again", "speaks of your manager"),
        ("Explained deploys to two new hires", None),
    ],
)
def test_what_a_manager_is_not_shown_is_told_with_why(text: str, why: str | None) -> None:
    said = plan_of(HELD.format(text), notes=[{"id": "n1", "on": TODAY, "text": text}])
    found = held_back(said, ["n1", "e1"], "manager")
    assert [(one.id, one.has_title) for one in found] == (
        [("e1", True), ("n1", False)] if why else []
    )
    assert all(why and why in one.why for one in found)
    if why == "your option o1":
        opens = [one.why.partition("; ")[2] for one in found]
        assert opens == [
            "`ambition options edit o1 --open-to manager` shows it",
            "`ambition notes edit n1 --open-to manager` shows it",
        ]
    assert held_back(said, [], "manager") == held_back(said, ["n1"], "mentor") == []


def test_what_somebody_chose_to_keep_out_is_said_to_be_so() -> None:
    note = {"id": "n1", "on": TODAY, "text": "My boss rang a recruiter", "not_for": ["manager"]}
    [held] = held_back(plan_of(notes=[note]), ["n1"], "manager")
    assert held.why == (
        "you chose to keep it out; `ambition notes edit n1 --open-to manager` shows it"
    )


def test_where_the_words_for_a_page_are_held_back_so_are_those_behind_them() -> None:
    named = "Read how Datadog does reviews"
    note = {"id": "n1", "on": TODAY, "text": "Useless hour", "shown_as": named, "evidence": True}
    said = plan_of(HELD.format(f'Useless"\nshown_as = "{named}'), notes=[note])
    seen = shown_to(said, "manager")
    assert "Useless" not in f"{seen}"
    assert "Datadog" not in f"{seen}"
    opened = plan_of(HELD.format("x"), notes=[note | {"open_to": ["manager"]}])
    assert shown_to(opened, "manager").notes[0].shown_as == named


RECORDS: dict[str, Any] = {
    "a note": {"notes": [{"id": "n1", "on": TODAY, "text": "Asked Dr. Ito for leave"}]},
    "a note in the words for a page": {
        "notes": [{"id": "n1", "on": TODAY, "text": "x", "shown_as": "Asked Dr. Ito for leave"}]
    },
    "what was heard": {
        "talks": [{"id": "t1", "with": "Mei", "on": TODAY, "heard": "Asked Dr. Ito for leave"}]
    },
}


@pytest.mark.parametrize("reader", ["me", "mentor", "manager", "peer", "recruiter"])
@pytest.mark.parametrize("kept", RECORDS.values(), ids=RECORDS)
def test_the_words_of_what_is_private_stand_in_nothing_else(
    kept: dict[str, Any], reader: Any
) -> None:
    [(key, [record])] = kept.items()
    titled = [{"id": "g1", "title": "asked  dr. ito for leave"}, {"id": "g2", "title": "Rest"}]
    step = {"id": "e1", "title": "Plan it", "steps": ["Say “Asked Dr. Ito for leave”", "Rest"]}
    tables: dict[str, Any] = {"goals": titled, "experiments": [step]}
    said = plan_of(**tables | {key: [record | {"private": True}]})
    seen = shown_to(said, reader)
    assert "Ito" not in f"{seen}"
    assert [goal.title for goal in seen.goals] == ["(private)", "Rest"]
    assert "Ito" in f"{shown_to(said, 'me', include_private=True)}"
