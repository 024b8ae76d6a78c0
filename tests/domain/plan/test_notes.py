"""Notes: added, changed, dropped, said to belong somewhere; ticked and worded."""

import datetime as dt

import pytest

from ambition_cli.domain.plan import evidence, notes
from ambition_cli.domain.plan.belonging import Proposer
from ambition_cli.domain.plan.model import Plan, table_of
from ambition_cli.domain.plan.serving import Lines
from ambition_cli.domain.words.pasted_notes import Entry
from ambition_cli.errors import Refused
from support.plans import TODAY, joined, plan_of
from support.rows import each

ANA = """
[[ambition.problems]]
id = "p1"
text = "newcomers doubt themselves"

[[ambition.more_of]]
id = "m1"
text = "teaching and explaining"

[[ambition.more_of]]
id = "m2"
text = "ユーザーと話す"

[[goals]]
id = "g1"
title = "Publish a guide to pricing"

[[experiments]]
id = "e1"
title = "Teach one session"
status = "running"
serves = ["m1"]

[[experiments]]
id = "e2"
title = "Teach for real"
status = "later"

[[experiments]]
id = "e3"
title = "Talk to two nurses"
status = "finished"
serves = ["p1"]

[experiments.result]
on = 2026-07-20
verdict = "keep"
observed = "Both asked for more"
"""


def noted(*texts: str, plan: Plan | None = None, **fields: object) -> Plan:
    entries = [Entry(text) for text in texts]
    return notes.add(plan or plan_of(ANA), entries, fields, TODAY)


@each(
    ("text", "ids"),
    [
        ("taught the pricing session", ("m1", "e1")),
        ("talked newcomers through it", ("p1",)),
        ("taught a newcomer", ("m1", "p1", "e1")),
        ("wrote the guide", ("g1",)),
        ("ユーザーに会った", ("m2",)),
        ("went to the dentist", ()),
    ],
)
def test_what_a_note_may_belong_to_is_proposed_and_not_said(
    text: str, ids: tuple[str, ...]
) -> None:
    [note] = noted(text).notes
    assert (note.proposed, note.belongs) == (ids, ())


def test_a_word_that_stands_in_many_lines_proposes_none_of_them() -> None:
    lines = [{"id": f"p{n}", "text": f"clinics {word}"} for n, word in enumerate("abcdef", 1)]
    plan = plan_of(ambition={"problems": lines})
    assert Proposer(plan).proposed("visited clinics") == ()


def test_where_the_person_says_what_it_is_for_nothing_is_proposed() -> None:
    [note] = noted("taught it", belongs=("p1",)).notes
    assert (note.proposed, note.belongs) == ((), ("p1",))


def test_a_note_of_a_day_still_to_come_is_refused() -> None:
    with pytest.raises(Refused, match="still to come"):
        noted("later", on=TODAY + dt.timedelta(days=1))


def test_what_a_note_is_for_takes_the_place_of_what_was_proposed() -> None:
    after = notes.edit(noted("taught it"), "n1", {"belongs": ("g1",)}, TODAY)
    assert (after.notes[0].proposed, after.notes[0].belongs) == ((), ("g1",))


def test_new_words_are_proposed_for_anew() -> None:
    after = notes.edit(noted("taught it"), "n1", {"text": "wrote the guide"}, TODAY)
    assert after.notes[0].proposed == ("g1",)


def test_the_id_of_a_dropped_note_is_never_given_again() -> None:
    plan = notes.drop(noted("one", "two"), "n2")
    again = noted("three", plan=Plan.model_validate(table_of(plan)))
    assert [note.id for note in again.notes] == ["n1", "n3"]


def test_a_note_is_named_by_its_id_or_its_beginning() -> None:
    plan = noted("Taught it", "Taught them", "Wrote")
    assert notes.named(plan, "N2").text == "Taught them"
    assert notes.named(plan, "wro").id == "n3"
    with pytest.raises(Refused, match="matches 2 of your notes: n1 and n2"):
        notes.named(plan, "taught")
    with pytest.raises(Refused, match="your notes are n1, n2 and n3"):
        notes.named(plan, "n9")


def test_what_was_proposed_is_confirmed_or_taken_away() -> None:
    plan = notes.confirmed(noted("taught it", "taught them", "taught us"), ["n1"], ["n2"])
    assert [note.belongs for note in plan.notes] == [("m1", "e1"), (), ()]
    assert [note.id for note in notes.unconfirmed(plan)] == ["n3"]


@each(
    ("since", "about", "ids"),
    [
        (None, (), ["n3", "n2", "n1"]),
        (TODAY, (), ["n3", "n2"]),  # that day is one of them
        (TODAY + dt.timedelta(1), (), []),
        (None, ("m1",), ["n3", "n1"]),
        (TODAY, ("m1", "p1"), ["n3"]),
    ],
)
def test_notes_are_listed_since_a_day_or_for_some_records_the_latest_first(
    since: dt.date | None, about: tuple[str, ...], ids: list[str]
) -> None:
    plan = noted("taught a class", on=TODAY - dt.timedelta(1))
    plan = noted("went to the dentist", "taught the pricing session", plan=plan)
    assert [note.id for note in notes.chosen(plan, since, about)] == ids


def test_what_is_there_is_not_imported_again() -> None:
    plan = notes.add(plan_of(), [Entry("Fixed the build", dt.date(2026, 7, 1))], {}, TODAY)
    entries = [
        Entry("fixed  the build!"),
        Entry("Fixed the build", dt.date(2026, 7, 1)),
        Entry("Fixed the build", dt.date(2026, 7, 2)),
        Entry("fixed the build", dt.date(2026, 7, 2)),
        Entry("New"),
        Entry("new"),
    ]
    assert notes.not_there_yet(plan, entries) == [entries[2], entries[4]]


def test_a_note_serves_the_lines_it_is_for_or_those_of_its_experiment() -> None:
    plan = noted("x", belongs=("e1",))
    lines = Lines(plan)
    assert lines.of_note(plan.notes[0]) == ("m1",)
    assert lines.of_note(noted("x", belongs=("p1", "e1")).notes[0]) == ("p1",)
    assert lines.of_note(noted("taught").notes[0]) == ()  # only proposed


def test_nothing_is_evidence_until_it_is_ticked() -> None:
    plan = noted("taught it")
    assert [one.is_ticked for one in evidence.done(plan, None, TODAY)] == [False, False]
    after = evidence.ticked(plan, ["n1", "e3"])
    assert [one.is_ticked for one in evidence.done(after, None, TODAY)] == [True, True]
    before = evidence.ticked(after, ["n1", "e3"], tick=False)
    assert table_of(before) == table_of(plan)


def test_evidence_is_shown_in_the_words_for_it() -> None:
    plan = evidence.ticked(noted("taught it"), ["n1"], shown_as="Taught the pricing session")
    [result, note] = evidence.done(plan, None, TODAY)
    assert (note.text, result.text) == ("Taught the pricing session", "Both asked for more")
    assert plan.notes[0].text == "taught it"


def test_evidence_stands_under_the_line_that_it_served() -> None:
    plan = noted("x", belongs=("m1",))
    groups = evidence.by_line(plan, evidence.done(noted("y", plan=plan), None, TODAY))
    assert [(line, [one.id for one in group]) for line, group in groups] == [
        ("p1", ["e3"]),
        ("m1", ["n1"]),
        (None, ["n2"]),
    ]


def test_what_is_private_cannot_be_ticked() -> None:
    with pytest.raises(Refused, match="n1 is private"):
        evidence.ticked(noted("x", private=True), ["n1"])


def test_only_what_is_finished_is_a_result() -> None:
    with pytest.raises(Refused, match="e1 is not finished yet"):
        evidence.known(plan_of(ANA), ["e1"])
    with pytest.raises(Refused, match="not the id of a note or a finished experiment"):
        evidence.known(plan_of(ANA), ["n7"])
    assert evidence.known(noted("x"), ["n1,e3", "N1"]) == ["n1", "e3"]


def test_notes_of_two_machines_are_all_there_after_a_merge() -> None:
    base = noted("taught it")
    ours = evidence.ticked(noted("here", plan=base), ["n1"])
    theirs = notes.edit(noted("there", plan=base), "n1", {"belongs": ("g1",)}, TODAY)
    after = joined(base, ours, theirs).plan
    assert {note.text for note in after.notes} == {"taught it", "here", "there"}
    assert len({note.id for note in after.notes}) == 3
    [first] = [note for note in after.notes if note.id == "n1"]
    assert (first.evidence, first.belongs, first.proposed) == (True, ("g1",), ())


def test_a_note_dropped_on_one_machine_is_gone_after_a_merge() -> None:
    base = noted("one", "two")
    after = joined(base, notes.drop(base, "n2"), noted("three", plan=base)).plan
    assert [note.text for note in after.notes] == ["one", "three"]
    assert "n2" not in [note.id for note in after.notes]


def test_a_note_is_for_lines_goals_and_experiments_that_there_are() -> None:
    plan = plan_of(ANA)
    assert notes.known_ids(plan, [" G1", "m1", "e2", "g1"]) == ("g1", "m1", "e2")
    with pytest.raises(Refused, match="no line, goal or experiment “x9” to file"):
        notes.known_ids(plan, ["g1", "x9"])
