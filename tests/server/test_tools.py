"""What an assistant may read, ask and hand in: nothing private, nothing past the person."""

import json
from pathlib import Path
from typing import Any

import pytest

from ambition_cli.domain.plan.model import Plan
from ambition_cli.errors import AmbitionError
from ambition_cli.server.tools import LONGEST, Tools
from ambition_cli.storage.store import Store
from conftest import Ambition
from support.plans import LONG, SHARED, plan_of
from support.planting import ANIMALS, KINDS, with_secret
from support.talks import MINIMAL, Answers

DANGER = "some mornings I wish I wouldn't wake up"
RUNNING = """
[[experiments]]
id = "e1"
title = "Ask a lead how a day goes"
status = "running"
started = 2026-07-20
hours = 2
[[experiments]]
id = "e9"
title = "Count tapirs by ear"
status = "running"
started = 2026-07-20
hours = 2
private = true
"""
HOSTILE = (
    "",
    "e9",
    "E9",
    "p9",
    "../../../etc/passwd",
    "ambition://plan",
    "e1; rm -rf /",
    "\x1b[31me9",
    "a\x00b",
    "\ud800",
    "{0.__class__}",
    "problems/1/maybe_strain",
    "goals/99/title",
    "x" * (LONGEST + 1),
    "九" * 5_000,
)


def saved(store: Store, plan: Plan) -> None:
    store.update(lambda _: plan)


def answered(tools: Tools, name: str, *arguments: Any, **named: Any) -> str:
    """Return what a call answers, or what is said of why it does not."""
    try:
        text: str = getattr(tools, name)(*arguments, **named)
    except AmbitionError as error:
        text = tools.said_of(error)
    assert text.isprintable() or "\x1b" not in text
    return text


def interviewed(tools: Tools, answers: Answers) -> list[dict[str, Any]]:
    """Give these replies at their questions and an empty one at all others; return each step."""
    left = {id: [said] if isinstance(said, str) else [*said] for id, said in answers.items()}
    steps = [json.loads(tools.interview_next())]
    while not steps[-1]["done"]:
        place = steps[-1]["place"]
        replies = left.get(place.split("/")[0]) or [""]
        steps.append(json.loads(tools.interview_reply(place, replies.pop(0))))
        assert len(steps) < 100
    return steps


def all_read(tools: Tools) -> str:
    """Return everything that can be read."""
    reads = ("plan", "goals", "experiments", "interview_next")
    kinds = ("plan", "answer", "question", "challenge", "review")
    texts = [answered(tools, name) for name in reads]
    return "\n".join(texts + [answered(tools, "brief", kind) for kind in kinds])


def test_an_interview_leads_to_a_plan(tools: Tools, store: Store) -> None:
    steps = interviewed(tools, MINIMAL)
    assert steps[-1]["done"]
    plan = store.load().plan
    assert plan.interview.finished
    assert plan.goals
    assert [one.name for one in plan.options] == ["Teach a course", "Write a book"]


def test_names_are_in_no_step_of_it(tools: Tools) -> None:
    text = json.dumps(interviewed(tools, {**MINIMAL, "name": "Xochitl", "helpers": "Zbigniew"}))
    assert "Xochitl" not in text
    assert "Zbigniew" not in text


def test_a_reply_needs_the_place_that_it_answers(tools: Tools, plan_file: Path) -> None:
    step = json.loads(tools.interview_reply("problems/1", "slow builds"))
    assert step["refused"].startswith("the interview is at occasion now")
    assert not plan_file.exists()


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_private_can_be_read(kind: str, tools: Tools, store: Store) -> None:
    saved(store, Plan.model_validate(with_secret(kind)))
    text = all_read(tools).casefold()
    assert [animal for animal in ANIMALS if animal in text] == []


@pytest.mark.parametrize("kind", KINDS if LONG else ["problem", "goal"])
def test_nothing_private_comes_up_in_an_interview(kind: str, tools: Tools, store: Store) -> None:
    tables = with_secret(kind)
    tables["interview"] |= {"asked": ["occasion", "name"]}
    tables["interview"].pop("finished", None)
    saved(store, Plan.model_validate(tables))
    text = json.dumps(interviewed(tools, {})).casefold()
    assert [animal for animal in ANIMALS if animal in text] == []


def test_people_go_by_their_roles_wherever_they_are_named(tools: Tools, store: Store) -> None:
    names = (
        """
        [person]
        name = "Xochitl"
        [[helpers]]
        name = "Zbigniew Okonkwo"
        role = "mentor"
        [[ambition.problems]]
        id = "p1"
        text = "Zbigniew and others wait for weeks"
        """
        + RUNNING
        + """
        [[experiments.log]]
        on = 2026-07-21
        note = "not private"
        [[goals]]
        id = "g1"
        title = "Xochitl and Okonkwo run it"
        """
    )
    saved(store, plan_of(names))
    tools.log("Zbigniew Okonkwo said that Xochitl should begin", "e1")
    text = all_read(tools)
    assert "my mentor" in text
    assert not [name for name in ("Zbigniew", "Okonkwo", "Xochitl") if name in text]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_arguments_reach_nothing_private_and_change_nothing(
    text: str, tools: Tools, store: Store
) -> None:
    saved(store, plan_of(RUNNING))
    before = store.read()
    calls = [
        answered(tools, "log", "it goes well", text or "e99"),
        answered(tools, "interview_reply", text, "x"),
        answered(tools, "propose", text),
        answered(tools, "propose", json.dumps({"goals": [], "experiments": [{"id": text}]})),
    ]
    assert "tapir" not in " ".join(calls).casefold()
    assert str(store.path.parent) not in " ".join(calls)
    assert store.read() == before


def test_a_private_experiment_is_as_unknown_as_one_that_never_was(
    tools: Tools, store: Store
) -> None:
    saved(store, plan_of(RUNNING))
    unknown = answered(tools, "log", "it goes well", "e99")
    assert unknown == answered(tools, "log", "it goes well", "e9")
    assert unknown == "no running experiment has that id; e1 is running"


def test_what_a_private_record_rules_out_is_not_found_out_by_proposing(
    tools: Tools, store: Store
) -> None:
    line = '[[ambition.less_of]]\nid = "l1"\ntext = "trips"\nhard_no = true\ntags = ["travel"]\n'
    replies = [
        {
            "experiments": [
                {
                    "title": title, "rung": "one-off", "hypothesis": "I like it",
                    "smallest": "One day", "steps": [title], "criterion": "I ask for a second",
                    "stop_if": "It tires me", "hours": 2,
                    "starts": "2026-08-03", "ends": "2026-08-14",
                }
            ]
        }
        for title in ("Travel to a client for a day", "Sit with a client for a day")
    ]  # fmt: skip
    said = {}
    for private in ("false", "true"):
        saved(store, plan_of(f"{line}private = {private}\n"))
        said[private] = [answered(tools, "propose", json.dumps(one)) for one in replies]
    assert "rule out" in said["false"][0]
    assert "rule out" not in said["true"][0]
    assert "travel" not in said["true"][0].casefold()
    assert "refused" not in json.loads(said["true"][0])


@pytest.mark.parametrize("call", ["note", "log"])
def test_a_note_is_added_and_can_be_undone(
    call: str, tools: Tools, store: Store, ambition: Ambition
) -> None:
    saved(store, plan_of(RUNNING))
    before = store.read()
    told = json.loads(answered(tools, call, "Two people asked for more"))
    assert told["noted_for"] == "e1"
    [entry] = store.load().plan.experiments[0].log
    assert entry.note == "Two people asked for more"
    change, *_ = json.loads(ambition("history", "--json").out)["history"]
    assert change["command"] == f"mcp {call}"
    ambition("undo")
    assert store.read() == before


def test_energy_and_hours_are_noted_within_bounds(tools: Tools, store: Store) -> None:
    saved(store, plan_of(RUNNING))
    tools.log("Fine", "e1", 4, 1.5)
    [entry] = store.load().plan.experiments[0].log
    assert (entry.energy, entry.hours) == (4, 1.5)
    assert answered(tools, "log", "Fine", "e1", 9) == "energy must be from 1 to 5"
    assert answered(tools, "log", "Fine", "e1", None, 99) == "hours must be from 0 to 24"
    assert answered(tools, "log", "Fine", "e1", None, float("nan")) == "hours must be from 0 to 24"


def test_with_nothing_running_there_is_nothing_to_note(tools: Tools) -> None:
    assert answered(tools, "note", "x").startswith("no experiment is running")


@pytest.mark.parametrize("call", ["note", "log", "interview_reply"])
def test_what_tells_of_danger_is_answered_calmly_and_not_kept(
    call: str, tools: Tools, store: Store
) -> None:
    saved(store, plan_of(RUNNING))
    before = store.read()
    arguments = ("occasion", DANGER) if call == "interview_reply" else (DANGER,)
    told = json.loads(answered(tools, call, *arguments))
    assert (told["danger"], told["kept"]) == (True, False)
    assert "findahelpline.com" in told["said"]
    assert store.read() == before


def test_a_file_that_is_no_plan_is_not_quoted(tools: Tools, plan_file: Path) -> None:
    plan_file.write_text('schema = 1\n[person]\nname = 3\n# the tapir is "secret', encoding="utf-8")
    for name in ("plan", "goals", "experiments", "brief", "interview_next"):
        told = answered(tools, name)
        assert told == "the plan can't be read as it is; `ambition` at the terminal says why"


def test_a_plan_that_is_read_only_is_not_written_nor_its_place_told(
    tools: Tools, store: Store
) -> None:
    saved(store, plan_of(RUNNING))
    store.path.chmod(0o400)
    assert answered(tools, "note", "x").startswith("nothing was saved: the file can't be written")


def test_a_proposal_waits_beside_the_plan(tools: Tools, store: Store, ambition: Ambition) -> None:
    replies = SHARED / "replies" / "ana.json"
    if not replies.exists():
        pytest.skip("there are no recorded replies")
    interviewed(tools, MINIMAL)
    before = store.read()
    told = json.loads(answered(tools, "propose", replies.read_text(encoding="utf-8")))
    assert told["waits"].endswith("`ambition proposals`")
    assert store.read() == before
