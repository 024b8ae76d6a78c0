"""Nine months of one person over two rounds: what was typed, what was seen, what is kept."""

import io
import shlex
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import tomli
import tomli_w

from ambition_cli.cli import asking
from ambition_cli.cli.main import run
from ambition_cli.cli.talks import interview
from ambition_cli.errors import EndOfInput
from conftest import Ambition
from support.golden import same_as
from support.person import answered_by
from support.plans import EXAMPLES

HERE = EXAMPLES / "nine-months"


@dataclass
class Sitting:
    """One command of the story on its day, with the replies to what it asks."""

    day: str
    command: str
    replies: list[str] = field(default_factory=list)

    def ask(self, prompt: str, typed: str = "") -> str:
        """Return the next reply, shown behind its question as a terminal shows it."""
        if not self.replies:
            raise EndOfInput(f"the story has no reply to: {prompt}")
        reply = self.replies.pop(0)
        print(f"{prompt}{reply}".rstrip())
        return reply


def sittings() -> Iterator[Sitting]:
    """Yield the story's commands, a day in front of each; a line behind > is typed into it."""
    sitting = None
    for line in (HERE / "story.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("  >") and sitting:
            sitting.replies.append(line[3:].strip())
        elif line and not line.startswith("#"):
            if sitting:
                yield sitting
            day, _, command = line.partition(" ")
            sitting = Sitting(day, command)
    if sitting:
        yield sitting


class Screen(io.StringIO):
    """What a terminal of 80 columns shows, without its colours."""

    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


def lived(monkeypatch: pytest.MonkeyPatch, elsewhere: Path) -> str:
    """Live the story at one terminal; return all that stood on it."""
    seen = Screen()
    monkeypatch.chdir(elsewhere)
    monkeypatch.setenv("AMBITION_PLAN", "plan.toml")
    monkeypatch.setenv("TERM", "unknown")  # laid out for a screen, without a code for colour
    monkeypatch.setattr(asking, "at_terminal", lambda: True)
    monkeypatch.setattr(interview, "at_terminal", lambda: True)
    for stream in ("stdout", "stderr"):
        monkeypatch.setattr(sys, stream, seen)
    for sitting in sittings():
        monkeypatch.setenv("AMBITION_TODAY", sitting.day)
        answered_by(monkeypatch, sitting.ask)
        print(f"{sitting.day}  $ ambition {sitting.command}".rstrip() + "\n")
        code = run(shlex.split(sitting.command))
        assert (code, sitting.replies) == (0, []), seen.getvalue()[-2_000:]
        print()
    return "\n".join(line.rstrip() for line in seen.getvalue().splitlines()) + "\n"


def test_the_screens_and_the_plan_of_the_nine_months_are_current(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "nine-months"
    elsewhere.mkdir()
    shutil.copy(HERE / "july.toml", elsewhere / "plan.toml")
    same_as(HERE / "screens.txt", lived(monkeypatch, elsewhere))
    same_as(HERE / "plan.toml", (elsewhere / "plan.toml").read_text(encoding="utf-8"))


WEIGHTS = {"talk": 1, "watch": 2, "one-off": 4, "part-time": 4}


@pytest.fixture
def plan(plan_file: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """Have the plan of the story on its last day; return what the file holds, read by tomli alone.

    The test above sees to it that it is what the story makes.
    """
    plan_file.write_bytes((HERE / "plan.toml").read_bytes())
    monkeypatch.setenv("AMBITION_TODAY", "2027-04-24")
    return tomli.loads(plan_file.read_text(encoding="utf-8"))


def tried(plan: dict[str, Any]) -> list[dict[str, Any]]:
    return [one for one in plan["experiments"] if "result" in one]


def fit_in(plan: dict[str, Any], option: str, line: str) -> str:
    """Return a cell of the matrix, reckoned from the file alone."""
    rated = [
        (WEIGHTS[one["rung"]], one["result"]["fit"][line])
        for one in tried(plan)
        if one.get("option") == option and line in one["result"].get("fit", {})
    ]
    weight = sum(each for each, _ in rated)
    if not weight:
        return f"{line} –"
    known = "hints" if weight < 4 else "some" if weight < 12 else "solid"
    return f"{line} {sum(each * value for each, value in rated) / weight:.1f} {known}"


def test_the_matrix_is_reckoned_from_the_results(plan: dict[str, Any], ambition: Ambition) -> None:
    rows = [line.split("\t") for line in ambition("options").out.splitlines() if "\t" in line]
    assert [row[0] for row in rows] == ["o1", "o2", "o3", "o4"]
    for row in rows:
        assert row[3:7] == [fit_in(plan, row[0], line) for line in ("p1", "i1", "m1", "m2")]
    assert rows[1][3:6] == ["p1 3.0 some", "i1 4.0 some", "m1 5.0 some"]


def test_each_experiment_shows_each_of_its_notes(plan: dict[str, Any], ambition: Ambition) -> None:
    for one in tried(plan):
        out = ambition("experiments", "show", one["id"]).out
        for entry in one["log"]:
            assert f"{entry['note']}  (energy {entry['energy']} · {entry['hours']:g} h)" in out
        assert one["result"]["observed"] in out
        assert one["result"]["learned"] in out


def test_a_review_sums_up_the_log_since_the_one_before(
    plan: dict[str, Any], plan_file: Path, ambition: Ambition
) -> None:
    del plan["reviews"][1:]  # as if he had looked back once, and not again until now
    plan_file.write_text(tomli_w.dumps(plan), encoding="utf-8")
    since = plan["reviews"][0]["on"]
    out = ambition("review").out
    ended = [one for one in tried(plan) if one["result"]["on"] >= since]
    assert len(ended) > 3
    for one in ended:
        noted = [entry for entry in one["log"] if entry["on"] >= since]
        times = "1 note" if len(noted) == 1 else f"{len(noted)} notes"
        hours = sum(entry["hours"] for entry in noted)
        energy = sum(entry["energy"] for entry in noted) / len(noted)
        assert f"{times}, {hours:g} h, energy {round(energy, 1):g}" in out
        assert f"{one['result']['verdict']}, “{one['result']['learned']}”" in out


def test_what_was_liked_is_compared_with_what_was_forecast(
    plan: dict[str, Any], ambition: Ambition
) -> None:
    both = [
        (one["result"]["liking"], one["forecast"]["liking"])
        for one in tried(plan)
        if "liking" in one["result"] and "liking" in one.get("forecast", {})
    ]
    mean = sum(liked - forecast for liked, forecast in both) / len(both)
    said = (
        f"Over {len(both)} experiments, you liked things more than you expected, by {mean:.1f} on"
    )
    assert said in ambition("options").out


def test_the_file_alone_tells_the_same_again(
    plan: dict[str, Any], plan_file: Path, ambition: Ambition, tmp_path: Path
) -> None:
    ambition("person", "edit", "--hours", "3")
    copy = tmp_path / "elsewhere" / "plan.toml"
    copy.parent.mkdir()
    copy.write_bytes(plan_file.read_bytes())
    for command in ("", "goals --all", "experiments", "options", "lines", "review", "check"):
        here = ambition(*command.split()).out
        assert here == ambition("--plan", str(copy), *command.split()).out
