"""What a command needs and was not given: asked for at a terminal, named elsewhere."""

import json
from pathlib import Path
from typing import Any

import pytest

from conftest import Ambition
from support.person import seated

TALK = """
[[talks]]
id = "t1"
with = "Ruth"
on = 2026-07-20

[[talks.promises]]
who = "me"
what = "send the draft"
kept = true

[[talks.promises]]
who = "Ruth"
what = "two names"
"""


@pytest.fixture(autouse=True)
def a_plan_with_a_talk(ana: None, plan_file: Path) -> None:
    with plan_file.open("a", encoding="utf-8", newline="\n") as file:
        file.write(TALK)


def kept(ambition: Ambition, *command: str) -> Any:
    """Return the records that a list prints as JSON."""
    return next(
        records
        for key, records in json.loads(ambition(*command, "--json").out).items()
        if key != "schema"
    )


@pytest.mark.parametrize(
    ("typed", "to_type"),
    [
        ("goals add", 'ambition goals add "…"'),
        ("goals show", "ambition goals show g1"),
        ("goals edit", "ambition goals edit g1"),
        ("goals edit g1", 'ambition goals edit g1 --title "…"'),
        ("goals progress", "ambition goals progress g1"),
        ("goals progress g1", "ambition goals progress g1 NUMBER"),
        ("goals pause", "ambition goals pause g1"),
        ("goals close", "ambition goals close g1"),
        ("goals close g1", "ambition goals close g1 --reached"),
        ("progress", "ambition goals progress g1"),
        ("experiments add", 'ambition experiments add "…"'),
        ("experiments show", "ambition experiments show e1"),
        ("experiments edit", "ambition experiments edit e1"),
        ("experiments edit e1", 'ambition experiments edit e1 --title "…"'),
        ("start", "ambition experiments start e1"),
        ("experiments drop", "ambition experiments drop e1"),
        ("lines add", "ambition lines add problems"),
        ("lines add problems", 'ambition lines add problems "…"'),
        ("lines edit", "ambition lines edit p1"),
        ("lines edit p1", 'ambition lines edit p1 "…"'),
        ("lines move", "ambition lines move p1"),
        ("lines drop", "ambition lines drop p1"),
        ("options add", 'ambition options add "…"'),
        ("options show", "ambition options show o1"),
        ("options edit o1", 'ambition options edit o1 --name "…"'),
        ("options drop", "ambition options drop o1"),
        ("helpers add", 'ambition helpers add "…"'),
        ("helpers edit Mei", 'ambition helpers edit Mei --name "…"'),
        ("helpers drop", "ambition helpers drop Mei"),
        ("person edit", 'ambition person edit --name "…"'),
        ("show", "ambition show p1"),
        ("plan forget", "ambition plan forget p1"),
        ("weigh", 'ambition weigh "…"'),
        ("talks edit t1", 'ambition talks edit t1 --heard "…"'),
        ("promises add t1", 'ambition promises add t1 "…"'),
        ("promises edit", "ambition promises edit t1.1"),
        ("promises let-go", "ambition promises let-go t1.2"),
        ("promises reopen", "ambition promises reopen t1.1"),
        ("note", 'ambition note "…"'),
        ("log", 'ambition note "…"'),
        ("notes import", "ambition notes import brag.md"),
        ("people", "ambition people FOLDER"),
    ],
)
def test_without_a_terminal_one_sentence_says_what_to_type(
    typed: str, to_type: str, ambition: Ambition, plan_file: Path
) -> None:
    before = plan_file.read_bytes()
    ran = ambition(*typed.split(), code=2)
    assert f"`{to_type}" in ran.err
    assert ran.err.count("\n") == 1
    assert ran.out == ""
    assert plan_file.read_bytes() == before


@pytest.mark.parametrize(
    ("typed", "replies", "says"),
    [
        ("goals pause", ["2"], "g2 is paused"),
        ("goals pause", ["g2"], "g2 is paused"),
        ("goals pause", ["make time"], "g2 is paused"),
        ("goals pause", ["9", "", "g2"], "g2 is paused"),
        ("goals show", ["g3"], "g3"),
        ("progress", ["g1", "2"], "g1 is now at 2"),
        ("goals progress g1", ["-9", "+1"], "g1 is now at 1"),
        ("start", ["e1", ""], "e1 is running"),
        ("experiments drop", ["1", ""], "e1 is dropped"),
        ("lines drop", ["p1"], "p1 dropped"),
        ("lines move", ["1"], "p1 is now number 1"),
        ("lines add", ["problems", "Clinics drown in paperwork"], "p3 added"),
        ("lines add problems", ["Clinics drown in paperwork"], "p3 added"),
        ("options add", ["Teach at a college", "whether I'd like it; Mei"], "added as teaching"),
        ("options add", ["Something with Ana", "teach", ""], "added as teaching"),
        ("options add --doubt x", ["Teach at a college"], "added as"),
        ("options add", ["idk"], "nothing was added"),
        ("options drop", ["o1"], "o1 is dropped"),
        ("helpers add", ["Zoe", "my boss", "a room"], "Zoe added"),
        ("helpers add", ["Zoe, mentor", ""], "Zoe added"),
        ("helpers add --ask x", ["Zoe", ""], "Zoe added"),
        ("helpers add", ["???"], "nobody was added"),
        ("helpers drop", ["1"], "Mei is no longer in your plan"),
        ("show", ["g1"], "g1"),
        ("talks drop", ["1"], "t1 dropped"),
        ("promises keep", ["t1.2"], "is marked as kept"),
        ("promises reopen", ["1"], "is open again"),
        ("promises add t1", ["send the slides"], "send the slides"),
    ],
)
def test_at_a_terminal_what_is_missing_is_asked_for(
    typed: str,
    replies: list[str],
    says: str,
    ambition: Ambition,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    person = seated(monkeypatch, *replies)
    ran = ambition(*typed.split())
    assert says in ran.out + ran.err
    assert person.left == []


def test_only_what_the_command_can_take_stands_to_choose_from(
    ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    seated(monkeypatch, "g2", "g2")
    assert [line[:3] for line in ambition("goals", "pause").out.splitlines()[:2]] == [
        "g1\t",
        "g2\t",
    ]
    ran = ambition("goals", "resume")
    assert "Make time" in ran.out
    assert "newcomers" not in ran.out
    assert "g2 is active again" in ran.err
    assert "there is no goal to resume" in ambition("goals", "resume", code=1).err


def test_what_is_weighed_is_one_of_the_options_or_new(
    ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    seated(monkeypatch, "Head of Product at a bank")
    ambition("weigh", "--line", "p1=no")
    assert "Head of Product at a bank" in [one["name"] for one in kept(ambition, "options")]


def test_a_goal_is_changed_field_by_field(
    ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = seated(
        monkeypatch, "title", "Teach two sessions", "4", "many", "6", "5", "tomorrow", "",
        "obstacle", "none", "",
    )  # fmt: skip
    ran = ambition("goals", "edit", "g1")
    goal = kept(ambition, "goals")[0]
    assert (goal["title"], goal["target"]) == ("Teach two sessions", 6)
    assert "obstacle" not in goal
    assert "is not a number" in ran.out
    assert "3 to 6 months" in " ".join(ran.out.split())
    assert person.left == []


@pytest.mark.parametrize(
    ("typed", "replies", "list_", "field", "value"),
    [
        ("lines edit p1", ["People start out alone"], "lines", "text", "People start out alone"),
        ("lines edit p1", [""], "lines", "text", None),
        ("experiments edit e2", ["step", "one; two", ""], "experiments", "steps", ["one", "two"]),
        ("options edit", ["o1", "kind", "odd", "lead", ""], "options", "kind", "lead"),
        (
            "options edit o1",
            ["doubt", "whether I'd miss it", ""],
            "options",
            "doubt",
            "whether I'd miss it",
        ),
        ("helpers edit", ["1", "name", "Mei Lin", "ask", "a room", ""], "helpers", "ask", "a room"),
        ("person edit", ["months", "many", "12", "4", ""], "person", "months", 4),
        ("talks edit", ["t1", "heard", "[x]", "with", "Jo", ""], "talks", "heard", "[x]"),
        ("promises edit t1.2", ["who", "Xaver", "I", ""], "promises", "who", "me"),
    ],
)
def test_a_record_of_each_kind_is_changed(
    typed: str,
    replies: list[str],
    list_: str,
    field: str,
    value: Any,
    ambition: Ambition,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = kept(ambition, list_)
    person = seated(monkeypatch, *replies)
    ran = ambition(*typed.split())
    assert person.left == [], ran.out
    after = kept(ambition, list_)
    if value is None:
        assert after == before
    else:
        assert value in [one.get(field) for one in after]
        ambition("undo")
        assert kept(ambition, list_) == before


def test_what_is_so_or_not_is_asked_with_y_or_n(
    ambition: Ambition, monkeypatch: pytest.MonkeyPatch, plan_file: Path
) -> None:
    seated(monkeypatch, "light", "y", "")
    ambition("person", "edit")
    assert "light = true" in plan_file.read_text(encoding="utf-8")


def test_an_experiment_that_does_not_fit_is_asked_for_its_hours_and_days_again(
    ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = seated(
        monkeypatch, "Teach a class", "I'll enjoy it", "They ask for more", "30",
        "monday", "+1w", "2", "2026-12-07", "2026-12-01", "2026-12-20",
    )  # fmt: skip
    ran = ambition("experiments", "add")
    assert "and you have 4 a week" in ran.out
    assert "Press Enter when asked for the start" in ran.out
    made = kept(ambition, "experiments")[-1]
    assert (made["title"], made["criterion"]) == ("Teach a class", "They ask for more")
    assert (made["status"], made["hours"], made["ends"]) == ("planned", 2, "2026-12-20")
    assert person.left == []


def test_what_starts_too_early_is_asked_for_its_days_alone(
    ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    ambition("person", "edit", "--not-before", "2026-12-01")
    person = seated(
        monkeypatch, "Teach a class", "", "", "2", "monday", "+1w", "2026-12-07", "2026-12-20"
    )
    assert "is too early" in ambition("experiments", "add").out
    assert kept(ambition, "experiments")[-1]["starts"] == "2026-12-07"
    assert person.left == []


def test_an_experiment_that_does_not_fit_may_be_saved_for_later(
    ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    seated(monkeypatch, "Teach a class", "", "", "30", "", "")
    ran = ambition("experiments", "add", "--starts", "monday", "--ends", "+1w")
    made = kept(ambition, "experiments")[-1]
    assert (made["status"], made["hours"]) == ("later", 30)
    assert "starts" not in made, ran.out


def test_a_slip_in_a_flag_is_said_before_anything_is_asked(
    ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = seated(monkeypatch, "A title")
    ambition("goals", "add", "--serves", "p9", code=1)
    ambition("experiments", "add", "--option", "o99", code=1)
    ambition("note", "--on", "tomorrow", code=1)
    ambition("experiments", "start", "e1", "--liking", "4")
    ambition("log", "--on", "tomorrow", code=1)
    assert person.asked == []


def test_a_text_that_is_refused_is_asked_for_again(
    ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = seated(monkeypatch, "Mei", "Zoe", "odd", "peer", "")
    ran = ambition("helpers", "add")
    assert "already one of your helpers" in " ".join(ran.out.split())
    assert "Zoe added" in ran.err
    assert person.left == []


def test_a_heading_that_is_full_is_said_before_the_line_is_typed(
    ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(2, 9):
        ambition("lines", "add", "problems", f"Clinics of town {number} drown in paper", code=None)
    person = seated(monkeypatch, "typed in vain")
    assert "there are already" in ambition("lines", "add", "problems", code=1).err
    assert person.asked == []
