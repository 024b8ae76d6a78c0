"""What stays out for a manager: of each way out, counted on stderr, listed and opened on demand."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from ambition_cli.cli import left_out
from ambition_cli.cli.session import Session
from ambition_cli.domain.privacy.held_back import HeldBack
from conftest import Ambition
from support.plans import EXAMPLES, TODAY, save_plan
from support.planting import WORDS, with_secret

FOR_A_MANAGER = [
    *(f"answer --for manager --seconds {seconds}" for seconds in (15, 45, 120)),
    "answer --seconds 120 --why --json",
    *(f"export {form} --for manager" for form in ("md", "html", "ics", "json")),
]


def with_option(**fields: Any) -> dict[str, Any]:
    """Return the tables of a plan with an option o9 that is named in every place."""
    tables = with_secret("option")
    chosen = next(one for one in tables["options"] if one.get("id") == "o9")
    del chosen["private"]
    chosen |= fields
    note = {"on": tables["experiments"][0]["log"][0]["on"], "note": "rang the lemur people"}
    tables["experiments"][0]["log"].append(note)
    tables["goals"].append({"id": "g7", "title": "Six sessions", "due": dt.date(2026, 12, 18)})
    tables["reviews"].append({"on": note["on"], "went_well": "The lemur people rang"})
    return tables


@pytest.mark.parametrize("way", FOR_A_MANAGER)
@pytest.mark.parametrize(
    "fields",
    [
        pytest.param({"kind": "move"}, id="a move"),
        pytest.param({"kind": "coach", "source": "weigh"}, id="weighed"),
        pytest.param({"kind": "coach", "not_for": ["manager"]}, id="said"),
        pytest.param({"kind": "lead", "status": "taken"}, id="taken"),
    ],
)
def test_what_stays_out_is_in_nothing_for_a_manager(
    fields: dict[str, Any], way: str, plan_file: Path, ambition: Ambition
) -> None:
    save_plan(plan_file, with_option(**fields))
    ran = ambition(*way.split())
    # Of what is about no leaving the whole name is kept out, and not each of its words.
    word = (
        "lemur" if {"kind", "source"} <= {*fields} or "move" in fields.values() else WORDS["name"]
    )
    assert word.lower() not in ran.out.replace("\r\n ", "").lower()
    assert '"o9"' not in ran.out
    assert "left out; --show-left-out lists them" in ran.err


def test_what_stays_out_is_listed_and_can_be_opened(plan_file: Path, ambition: Ambition) -> None:
    save_plan(plan_file, {"options": [{"id": "o1", "name": "Talk to recruiters", "kind": "teach"}]})
    asked = ("export", "json", "--for", "manager")
    assert ambition(*asked).err == "1 option was left out; --show-left-out lists it\n"
    ran = ambition(*asked, "--show-left-out")
    assert "recruiters" not in ran.out
    assert "o1  Talk to recruiters (it could be held against you)" in ran.err
    ambition("options", "edit", "o1", "--open-to", "manager")
    ran = ambition(*asked)
    assert ("recruiters" in ran.out, ran.err) == (True, "")
    ambition("options", "edit", "o1", "--not-for", "manager,peer")
    assert 'not_for = ["manager", "peer"]' in plan_file.read_text(encoding="utf-8")
    assert "recruiters" not in ambition(*asked).out
    assert "recruiters" in ambition(*asked, "--include-left-out").out


@pytest.mark.parametrize(
    ("problems", "way"),
    [
        ([], "nothing was left out apart from what is private"),
        (["my boss panics"], "--include-left-out shows it anyway"),
        (["my boss panics", "my boss shouts"], "--include-left-out shows them anyway"),
    ],
)
def test_what_no_command_opens_is_shown_by_a_flag(
    problems: list[str], way: str, plan_file: Path, ambition: Ambition
) -> None:
    save_plan(plan_file, {"ambition": {"problems": ["slow builds", *problems]}})
    said = ambition("export", "md", "--for", "manager", "--show-left-out").err
    assert said.splitlines()[-1] == way
    assert "boss" not in ambition("export", "md", "--for", "manager").out


def test_what_is_ticked_and_names_what_is_left_out_is_said_to_stay_off(
    plan_file: Path, ambition: Ambition
) -> None:
    note = {
        "id": "n1",
        "on": TODAY,
        "text": "Talked with Globex about product lead",
        "evidence": True,
    }
    option = {"id": "o1", "name": "Product lead at Globex", "source": "weigh"}
    save_plan(plan_file, {"options": [option], "notes": [note]})
    page = ambition("export", "md", "--for", "manager")
    assert "Globex" not in page.out
    assert "n1 stays off a manager's page" in page.err


def doubted(**of_option: Any) -> dict[str, Any]:
    """Return a plan whose best result is about a doubt, as it was drafted."""
    experiment = {
        "id": "e1", "title": "Teach one session", "option": "o1", "drafted_from": ["o1"],
        "archetype": "teach", "status": "finished", "not_for": ["manager"],
        "result": {
            "on": TODAY, "observed": "six came back", "criterion_met": True, "liking": 5,
            "verdict": "keep",
        },
    }  # fmt: skip
    option = {"id": "o1", "name": "Teach newcomers", "doubt": "whether I'd like it", **of_option}
    return {"options": [option], "experiments": [experiment]}


def test_a_result_that_a_draft_kept_out_says_why_and_can_be_opened(
    plan_file: Path, ambition: Ambition
) -> None:
    save_plan(plan_file, doubted())
    asked = ("export", "md", "--for", "manager")
    ran = ambition(*asked, "--show-left-out")
    assert "e1  Teach one session (it is about a doubt of yours)" in ran.err
    opens = "ambition experiments edit e1 --open-to manager"
    assert f"to show one anyway, run `{opens}`\n" in ran.err
    assert (
        f"because it is about a doubt of yours; `{opens}` shows it"
        in ambition("evidence", "tick", "e1").err
    )
    assert "Teach one session" not in ambition(*asked).out
    assert ambition(*opens.split()[1:]).err == "e1 changed\n"
    assert "Teach one session" in ambition(*asked).out


def test_opening_one_thing_says_what_else_keeps_it_out(plan_file: Path, ambition: Ambition) -> None:
    save_plan(plan_file, doubted(not_for=["manager"]))
    said = ambition("experiments", "edit", "e1", "--open-to", "manager").err
    of_option = "ambition options edit o1 --open-to manager"
    assert f"e1 is still left out, because o1 is; to show it, run `{of_option}` too\n" in said
    assert ambition(*of_option.split()[1:]).err == "o1 changed\n"
    assert "Teach one session" in ambition("export", "md", "--for", "manager").out

    save_plan(plan_file, doubted(not_for=["manager"]))
    said = ambition(*of_option.split()[1:]).err
    assert "e1 is still left out; to show it, run `ambition experiments edit e1 --open-to" in said


def test_what_is_not_private_but_left_out_says_so(plan_file: Path, ambition: Ambition) -> None:
    save_plan(plan_file, doubted())
    said = ambition("private", "e1", "--off").err
    assert said == (
        "e1 was not private\nit is still left out for a manager; "
        "`ambition experiments edit e1 --open-to manager` opens it to them\n"
    )


def test_a_goal_is_kept_from_somebody_or_opened_until_it_says_something_else(
    plan_file: Path, ambition: Ambition
) -> None:
    save_plan(plan_file, {"goals": [{"id": "g1", "title": "Find a new job", "due": TODAY}]})
    asked = ("export", "json", "--for", "manager")
    assert "Find a new job" not in ambition(*asked).out
    ambition("goals", "edit", "g1", "--open-to", "manager")
    assert "Find a new job" in ambition(*asked).out
    ambition("goals", "edit", "g1", "--title", "Resign by autumn")
    assert "Resign" not in ambition(*asked).out
    ambition("goals", "edit", "g1", "--title", "Run six talks", "--not-for", "mentor")
    assert "six talks" in ambition(*asked).out
    assert "six talks" not in ambition("export", "json", "--for", "mentor").out


def test_an_option_is_added_with_who_may_know(plan_file: Path, ambition: Ambition) -> None:
    ambition("options", "add", "Mentor two juniors", "--not-for", "manager")
    ambition("options", "add", "Go freelance", "--open-to", "manager")
    shown = ambition("export", "json", "--for", "manager").out
    assert "freelance" in shown
    assert "Mentor" not in shown


@pytest.mark.parametrize(
    ("flags", "code"),
    [
        (["--not-for", "boss"], 2),
        (["--open-to", ""], 2),
        (["--not-for", "manager", "--open-to", "manager"], 1),
    ],
)
def test_who_it_is_for_has_to_be_somebody_and_one_of_both(
    flags: list[str], code: int, plan_file: Path, ambition: Ambition
) -> None:
    save_plan(plan_file, {"options": [{"id": "o1", "name": "Mentor"}]})
    before = plan_file.read_bytes()
    assert ambition("options", "edit", "o1", *flags, code=code).err
    assert plan_file.read_bytes() == before


def test_the_offer_of_an_example_is_not_for_her_manager(
    plan_file: Path, ambition: Ambition
) -> None:
    plan_file.write_bytes((EXAMPLES / "plans" / "samira.toml").read_bytes())
    for way in FOR_A_MANAGER:
        out = ambition(*way.split()).out.lower()
        assert "insurance" not in out
        assert "freelance" not in out


def test_an_offer_that_was_weighed_and_taken_is_not_for_a_manager(
    plan_file: Path, ambition: Ambition
) -> None:
    plan_file.write_bytes((EXAMPLES / "plans" / "ana.toml").read_bytes())
    ambition("weigh", "Senior PM at Globex", "--took", "--why", "they pay for it")
    for way in FOR_A_MANAGER:
        assert "globex" not in ambition(*way.split()).out.lower()
    assert "Globex" in ambition("options").out


@pytest.mark.parametrize(("held", "said"), [(5, 5), (6, 1)])
def test_what_stays_off_a_page_is_named_one_by_one_or_counted(
    held: int, said: int, capsys: pytest.CaptureFixture[str]
) -> None:
    found = [HeldBack(f"n{number}", "it is private", False, False) for number in range(held)]
    left_out.say_what_stays_off(Session(None), found, "manager")
    assert len(capsys.readouterr().err.splitlines()) == said
