"""A coach's folder, and the walk through the example person."""

import json
import shutil
from pathlib import Path

import pytest

from ambition_cli.cli import main
from ambition_cli.cli.commands.demo import _STOPS
from conftest import Ambition
from support.person import seated
from support.plans import EXAMPLES


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "people"
    (made / "li").mkdir(parents=True)
    shutil.copy(EXAMPLES / "grown" / "plan.toml", made / "ana.toml")
    shutil.copy(EXAMPLES / "plans" / "haruka.toml", made / "li" / "plan.toml")
    (made / "broken.toml").write_text("x = [")
    return made


def test_each_plan_of_a_folder_is_a_line_and_a_broken_one_too(
    folder: Path, ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AMBITION_TODAY", "2026-11-22")
    ana, broken, li = ambition("people", str(folder)).out.splitlines()
    assert ana == "ana\tAna\tno review yet\t1 running\tnext date 2026-11-29"
    assert broken.startswith("broken\tbroken\tcannot be read\t")
    assert "is not valid TOML" in broken
    assert li.split("\t")[:2] == ["li", "春香"]


def test_people_as_values_hold_what_a_script_would_ask_for(
    folder: Path, ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AMBITION_TODAY", "2026-11-22")
    people = json.loads(ambition("people", str(folder), "--json").out)["people"]
    assert people[0] == {
        "file": "ana", "name": "Ana", "last_review": None, "running": 1,
        "next_due": "2026-11-29", "stale": 0,
    }  # fmt: skip
    assert "is not valid TOML" in people[1]["error"]


def test_a_folder_without_plans_says_how_one_begins(tmp_path: Path, ambition: Ambition) -> None:
    assert "interview` starts one" in ambition("people", str(tmp_path)).out
    assert "is not a folder" in ambition("people", str(tmp_path / "none"), code=1).err


def test_looking_at_people_writes_nothing(folder: Path, ambition: Ambition) -> None:
    before = {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()}
    ambition("people", str(folder))
    assert {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()} == before


def test_the_demo_shows_the_loop_and_leaves_ones_own_plan_alone(
    ambition: Ambition, plan_file: Path
) -> None:
    out = ambition("demo").out
    for _, command in _STOPS:
        assert " ".join(("ambition", *command)) in out.splitlines()
    assert "I like the preparing as much as the teaching" in out
    assert not plan_file.exists()


def test_between_two_stops_of_the_demo_enter_goes_on(
    ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(main, "run", lambda _: 0)
    person = seated(monkeypatch, *[""] * len(_STOPS))
    ambition("demo")
    assert len(person.asked) == len(_STOPS) - 1


def test_the_demo_is_plain_where_that_was_asked_for(
    ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran: list[list[str]] = []
    monkeypatch.setattr(main, "run", ran.append)
    ambition("--plain", "demo")
    assert len(ran) == len(_STOPS)
    assert all("--plain" in arguments for arguments in ran)


def test_the_person_of_the_demo_is_the_grown_example() -> None:
    shipped = Path(__file__).parents[2] / "src" / "ambition_cli" / "catalog" / "demo.toml"
    assert shipped.read_bytes() == (EXAMPLES / "grown" / "plan.toml").read_bytes()
