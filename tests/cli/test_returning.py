"""Coming back to a plan: change a line, answer what is open, the next round, start afresh."""

import datetime as dt
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ambition_cli.cli.talks import interview
from ambition_cli.domain.drafting.goals import against
from ambition_cli.domain.interview import wishes
from ambition_cli.domain.interview.order import Script
from ambition_cli.domain.words.wording import listed
from ambition_cli.storage.store import Store
from conftest import Ambition, Piped
from support.plans import EXAMPLES
from support.talks import SCRIPT, Answers, typed

GROWN = (EXAMPLES / "grown" / "plan.toml").read_text(encoding="utf-8")
ENTERS = "\n" * 60  # more than there are questions


def wished(wish: str, plan_file: Path, answers: Answers) -> str:
    """Return what is typed after a wish: these replies at their questions, Enter at all others."""
    plan = Store(plan_file, dt.datetime.now).load().plan
    today = dt.date.fromisoformat(os.environ["AMBITION_TODAY"])
    opens = wishes.opening(wish, plan, Script(SCRIPT.catalogue, today))
    assert opens
    return typed(answers, opens(plan))


def found(ambition: Ambition, kind: str) -> list[dict[str, Any]]:
    records: list[dict[str, Any]] = json.loads(ambition(kind, "--json").out)[kind]
    return records


@pytest.fixture
def grown(plan_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the grown plan, on a day after the end of its round."""
    plan_file.write_text(GROWN, encoding="utf-8")
    monkeypatch.setenv("AMBITION_TODAY", "2027-01-04")


def test_enter_leaves_everything_as_it_is(
    piped: type[Piped], ambition: Ambition, plan_file: Path, ana: None
) -> None:
    before = plan_file.read_bytes()
    piped("7\n\n")
    out = ambition("interview").out
    assert "This is your plan so far" in out
    assert "a number from 1 to 4" in out
    assert plan_file.read_bytes() == before


class Elsewhere:
    """Somebody who answers here while another window changes the plan."""

    def __init__(self, replies: list[str], at: int, change: Callable[[], object]) -> None:
        self.left, self.at, self.change = list(replies), at, change

    def ask(self, prompt: str, typed: str = "") -> str:
        self.at -= 1
        if self.at == 0:
            self.change()
        return self.left.pop(0) if self.left else ""


def test_a_reply_goes_to_the_line_it_was_about_though_another_took_its_place(
    monkeypatch: pytest.MonkeyPatch, ambition: Ambition, ana: None
) -> None:
    # The second line of the read-back is open when the first is dropped in another window.
    here = Elsewhere(
        ["change a line", "2", "new words"], 3, lambda: ambition("lines", "drop", "p1")
    )
    monkeypatch.setattr(interview, "somebody", lambda: here)
    before = {line["id"]: line["text"] for line in found(ambition, "lines")}
    ambition("interview")
    after = {line["id"]: line["text"] for line in found(ambition, "lines")}
    second = list(before)[1]
    assert after == {id: text for id, text in before.items() if id != "p1"} | {second: "new words"}


def test_a_changed_line_is_kept_with_its_old_words_and_what_served_it_is_named(
    piped: type[Piped], ambition: Ambition, plan_file: Path, ana: None
) -> None:
    records = [*found(ambition, "goals"), *found(ambition, "experiments")]
    served = [one["id"] for one in records if "m1" in one["serves"]]
    said = {"readback": ("4", "teaching in small groups")}
    piped("change a line\n" + wished("line", plan_file, said))
    out = ambition("interview").out
    assert len(served) > 2
    assert f"{listed(served)} served it" in out
    assert "teaching and explaining → teaching in small groups" in ambition("lines").out
    assert len(found(ambition, "goals")) == 3


def test_what_was_assumed_takes_the_answer_given_later(
    piped: type[Piped], ambition: Ambition, tmp_path: Path, plan_file: Path
) -> None:
    answers = tmp_path / "answers.toml"
    answers.write_text("[ambition]\nproblems = ['slow builds']\n")
    ambition("interview", "--answers", str(answers))
    before = found(ambition, "goals")[0]
    assert "obstacle" in before["assumed"]
    said = {"obstacle": "I wait for the perfect plan", "when_where": "Monday 9:00"}
    piped("answer what is open\n" + wished("missing", plan_file, said))
    ambition("interview")
    goal = found(ambition, "goals")[0]
    assert goal["obstacle"] == "I wait for the perfect plan"
    assert goal["if_then"] == against("I wait for the perfect plan")
    assert goal["if_then"] != before["if_then"]
    assert goal["assumed"] == ["measure"]


def test_starting_afresh_keeps_the_plan_before_in_the_history(
    piped: type[Piped], ambition: Ambition, plan_file: Path, ana: None
) -> None:
    before = plan_file.read_bytes()
    piped("start over\n" + wished("afresh", plan_file, {"name": "Bea"}))
    ambition("interview")
    assert found(ambition, "person")[0]["name"] == "Bea"
    kept = (plan_file.parent / "plan.toml.history").iterdir()
    assert before in [path.read_bytes() for path in kept]


@pytest.mark.usefixtures("grown")
def test_at_the_end_of_a_round_the_next_one_is_offered(ambition: Ambition) -> None:
    assert "ambition interview --next-round" in ambition().out


@pytest.mark.usefixtures("grown")
def test_the_next_round_closes_goals_looks_back_and_drafts_from_what_was_learned(
    piped: type[Piped], ambition: Ambition, plan_file: Path
) -> None:
    piped(wished("next-round", plan_file, {"closing": ("perhaps", "reached", "let go")}))
    out = ambition("interview", "--next-round").out
    assert "That's a whole round behind you." in out
    assert "Round 1, looking back" in out
    assert "I like the preparing as much as the teaching" in out
    assert "say reached or let go" in out
    assert "Did you reach “Decide which of my options to pursue”" in out
    goals = found(ambition, "goals")
    assert [(one["id"], one["status"]) for one in goals[:3]] == [
        ("g1", "reached"),
        ("g2", "reached"),
        ("g3", "let_go"),
    ]
    assert {(one["round"], one["starts"]) for one in goals[3:]} == {(2, "2027-01-04")}
    assert found(ambition, "person")[0]["round"] == 2
    experiments = found(ambition, "experiments")
    before = {one["archetype"] for one in experiments if one.get("started") and "archetype" in one}
    new = [one for one in experiments if one["round"] == 2]
    assert new
    assert not before & {one["archetype"] for one in new}
    assert all(one["why"] == "round 1 ended" for one in experiments if one["id"] in ("e7", "e8"))


@pytest.mark.usefixtures("grown")
def test_a_goal_can_go_on_into_the_next_round(piped: type[Piped], ambition: Ambition) -> None:
    piped("\n" + "not yet\n" * 2 + ENTERS)
    ambition("interview", "--next-round")
    carried = next(one for one in found(ambition, "goals") if one["id"] == "g1")
    assert (carried["status"], carried["round"]) == ("active", 2)
    new = [one for one in found(ambition, "experiments") if one["round"] == 2]
    assert "g3" in {one.get("goal") for one in new}


@pytest.mark.usefixtures("grown")
def test_an_option_with_the_verdict_stop_is_not_drafted_again(
    piped: type[Piped], ambition: Ambition
) -> None:
    ambition("experiments", "start", "e7")
    ambition(
        "experiments", "finish", "e7", "--verdict", "stop", "--observed", "no", "--learned", "no"
    )
    piped(ENTERS)
    ambition("interview", "--next-round")
    new = [one for one in found(ambition, "experiments") if one["round"] == 2]
    assert "o2" not in {one.get("option") for one in new}


@pytest.mark.usefixtures("grown")
def test_rounds_are_told_apart_in_the_lists(
    piped: type[Piped], ambition: Ambition, plan_file: Path
) -> None:
    piped(wished("next-round", plan_file, {"closing": ("reached", "reached")}))
    ambition("interview", "--next-round")
    assert "round 1" in ambition("goals", "--all").out
    assert "round 2, week 1 of 22" in ambition().out


def test_a_next_round_needs_a_plan(ambition: Ambition) -> None:
    assert "not done yet" in ambition("interview", "--next-round", code=1).err
