"""Half a year of one person's: each command says what the file holds, and the file keeps it all."""

import os
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import tomli

from conftest import Ambition
from support.golden import same_as

HERE = Path(__file__).parent / "half_year"
WEIGHTS = {"talk": 1, "watch": 2, "one-off": 4, "part-time": 4}


def steps() -> Iterator[tuple[str, str]]:
    """Yield each day of the story with its command."""
    for line in (HERE / "story.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            day, _, command = line.partition(" ")
            yield day, command


@pytest.fixture
def told(ambition: Ambition, monkeypatch: pytest.MonkeyPatch) -> str:
    """Live the story; return what was typed and what came back."""
    seen = []
    for day, command in steps():
        monkeypatch.setenv("AMBITION_TODAY", day)
        ran = ambition(*shlex.split(command))
        said = ran.err.replace(os.environ["AMBITION_PLAN"], "plan.toml")
        seen.append(f"$ [{day}] ambition {command}".rstrip() + f"\n{ran.out}{said}")
    return "\n".join(seen)


@pytest.fixture
def plan(told: str, plan_file: Path) -> dict[str, Any]:
    """Return what the plan file holds at the end of the story, read by nothing of ours."""
    return tomli.loads(plan_file.read_text(encoding="utf-8"))


def test_the_story_reads_as_it_was_kept(told: str) -> None:
    same_as(HERE / "seen.txt", told)


def test_the_file_holds_the_half_year(plan: dict[str, Any]) -> None:
    tries = {one["id"]: one for one in plan["experiments"]}
    assert {id: one["status"] for id, one in tries.items()} == dict.fromkeys(
        ("e1", "e2", "e3", "e4"), "finished"
    )
    assert {id: one["result"]["verdict"] for id, one in tries.items()} == {
        "e1": "keep",
        "e2": "stop",
        "e3": "unclear",
        "e4": "keep",
    }
    assert [f"{entry['on']}" for entry in tries["e1"]["log"]] == [
        "2026-07-30",
        "2026-08-02",
        "2026-08-12",
    ]
    assert tries["e1"]["result"]["why"] == "the second waits for their board"
    assert tries["e1"]["frozen"]["criterion"] == "Two decisions are made at the table"
    assert tries["e2"]["result"]["criterion_met"] is False
    goals = {one["id"]: one for one in plan["goals"]}
    assert [(one["status"], f"{one['closed']}") for one in goals.values()] == [
        ("reached", "2026-11-16"),
        ("reached", "2026-10-23"),
    ]
    assert [entry["value"] for entry in goals["g1"]["checkins"]] == [1, 2]
    assert [(one["line"], one["was"], one["from_experiment"]) for one in plan["changes"]] == [
        ("m1", "explaining one number until somebody acts", "e1")
    ]
    assert [f"{one['on']}" for one in plan["reviews"]] == ["2026-08-07"]
    assert plan["options"][1]["status"] == "declined"


def fit_in(plan: dict[str, Any], option: str, line: str) -> str:
    """Return a cell of the matrix, reckoned from the file alone."""
    rated = [
        (WEIGHTS[one["rung"]], one["result"]["fit"][line])
        for one in plan["experiments"]
        if one["option"] == option and line in one["result"].get("fit", {})
    ]
    weight = sum(each for each, _ in rated)
    if not weight:
        return f"{line} –"
    known = "hints" if weight < 4 else "some" if weight < 12 else "solid"
    return f"{line} {sum(each * value for each, value in rated) / weight:.1f} {known}"


def test_the_matrix_is_reckoned_from_the_results(plan: dict[str, Any], ambition: Ambition) -> None:
    rows = [line.split("\t") for line in ambition("options").out.splitlines() if "\t" in line]
    assert [row[0] for row in rows] == ["o1", "o2", "o3"]
    for row in rows:
        assert row[3:6] == [fit_in(plan, row[0], line) for line in ("p1", "i1", "m1")]
    assert rows[0][3:6] == ["p1 5.0 some", "i1 4.0 some", "m1 4.5 some"]


def test_each_try_shows_each_of_its_notes(plan: dict[str, Any], ambition: Ambition) -> None:
    for one in plan["experiments"]:
        out = ambition("experiments", "show", one["id"]).out
        for entry in one["log"]:
            assert f"{entry['note']}  (energy {entry['energy']} · " in out
        assert one["result"]["observed"] in out
        assert one["result"]["learned"] in out


def test_a_review_sums_up_the_log_since_the_one_before(
    plan: dict[str, Any], told: str, ambition: Ambition
) -> None:
    since = plan["reviews"][0]["on"]
    out = ambition("review").out
    for one in plan["experiments"]:
        noted = [entry for entry in one["log"] if entry["on"] >= since]
        times = "noted once" if len(noted) == 1 else f"noted {len(noted)} times"
        hours = sum(entry["hours"] for entry in noted)
        energy = sum(entry["energy"] for entry in noted) / len(noted)
        assert f"{times}, {hours:g} h, energy {round(energy, 1):g}" in out
        assert f"{one['result']['verdict']}, “{one['result']['learned']}”" in out


def test_what_was_liked_is_compared_with_what_was_forecast(
    plan: dict[str, Any], ambition: Ambition
) -> None:
    differences = [
        one["result"]["liking"] - one["forecast"]["liking"] for one in plan["experiments"]
    ]
    mean = sum(differences) / len(differences)
    assert abs(mean) < 0.5
    assert "Over 4 experiments, you liked things about as much as you expected." in (
        ambition("options").out
    )


def test_the_file_alone_tells_the_same_again(
    told: str, plan_file: Path, ambition: Ambition, tmp_path: Path
) -> None:
    copy = tmp_path / "elsewhere" / "plan.toml"
    copy.parent.mkdir()
    copy.write_bytes(plan_file.read_bytes())
    for command in ("", "goals --all", "experiments", "options", "lines", "review", "check"):
        here = ambition(*command.split()).out
        assert here == ambition("--plan", str(copy), *command.split()).out
