"""ambition weigh by flags and without answers: what it keeps, says and leaves alone."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ambition_cli.cli.main import run
from ambition_cli.cli.session import Session
from ambition_cli.cli.talks import weigh
from ambition_cli.domain.progress import weighing
from ambition_cli.errors import EndOfInput
from conftest import Ambition
from support.person import seated
from support.plans import EXAMPLES

OFFER = "Head of Product at a bank"
LINES = ("--line", "l1=?", "--line", "p1=partly", "--line", "i1=no")
COST = ("--hours", "45", "--displaces", "the cohort", "--reversible", "hard")


def weighed(ambition: Ambition, name: str) -> dict[str, Any]:
    """Return what JSON tells of a weighing."""
    found = json.loads(ambition("weigh", name, "--json").out)
    assert found["schema"] == 1
    values: dict[str, Any] = found["weighed"]
    return values


def test_without_answers_it_prints_what_is_known_and_open_and_changes_nothing(
    ambition: Ambition, ana: None, plan_file: Path
) -> None:
    before = plan_file.read_bytes()
    out = ambition("weigh", OFFER).out
    assert out.startswith(f"{OFFER}\tnot weighed yet\n")
    assert "l1\tHard no's: would it bring this?\tevenings away from home\tthis open" in out
    assert "Still open: l1, p1" in out
    assert plan_file.read_bytes() == before


def test_without_a_plan_it_says_what_to_do_first(ambition: Ambition, plan_file: Path) -> None:
    assert "ambition interview" in ambition("weigh", OFFER).out
    assert not plan_file.exists()


def test_what_is_said_in_flags_is_kept_on_an_option_and_shown_beside_the_others(
    ambition: Ambition, ana: None, plan_file: Path
) -> None:
    out = ambition("weigh", OFFER, *LINES, *COST).out
    assert "o4  Head of Product at a bank\tweighed 24 Jul" in out
    for words in ("this can't tell", "this partly", "this no", "this open", "o1 nothing known"):
        assert words in out
    assert "Hours: 45 a week\n" in out
    assert '\nsource = "weigh"\n' in plan_file.read_text()
    assert '[options.weighed.lines]\nl1 = "unclear"\np1 = "partly"\n' in plan_file.read_text()
    record = weighed(ambition, "o4")
    assert record["option"]["weighed"][0]["displaces"] == "the cohort"
    assert record["probe"]["option"] == "o4"
    assert any("still have time for the cohort" in one for one in record["to_ask"])


def test_weighed_again_by_the_beginning_of_its_name_it_stays_one_option(
    ambition: Ambition, ana: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    ambition("weigh", OFFER, *LINES, *COST)
    monkeypatch.setenv("AMBITION_TODAY", "2026-08-03")
    out = ambition("weigh", "Head of Product at a b", "--line", "p1=yes", "--hours", "").out
    assert "Hours: open" in out
    assert "Before: p1 partly, on 24 Jul" in out
    record = weighed(ambition, OFFER)["option"]
    assert [one["on"] for one in record["weighed"]] == ["2026-07-24", "2026-08-03"]
    assert record["weighed"][1]["lines"] == {"l1": "unclear", "p1": "yes", "i1": "no"}


def test_what_was_tried_of_it_stands_beside_what_was_expected(
    ambition: Ambition, ana: None
) -> None:
    tries = json.loads(ambition("experiments", "--json").out)["experiments"]
    id = next(one["id"] for one in tries if one.get("option") == "o1" and "after" not in one)
    ambition("experiments", "start", id)
    ambition(
        "experiments", "finish", id, "--verdict", "keep", "--observed", "x", "--learned", "y",
        "--fit", "m1=5",
    )  # fmt: skip
    assert "this no\ttried 5.0 hints" in ambition("weigh", "o1", "--line", "m1=no").out
    ambition("weigh", "o1", "--declined")
    assert "o1 " not in ambition("weigh", OFFER).out


def test_another_offer_stands_beside_it_with_what_was_expected(
    ambition: Ambition, ana: None
) -> None:
    ambition("weigh", OFFER, "--line", "m1=unclear")
    assert "this partly" in (out := ambition("weigh", "A year off", "--line", "m1=partly").out)
    assert "o4 can't tell" in out


def test_what_was_decided_is_kept_with_its_reason_and_day(ambition: Ambition, ana: None) -> None:
    ran = ambition("weigh", OFFER, "--line", "p1=no", "--declined", "--why", "nobody to teach")
    assert "o4 is declined; in 6 weeks, a review will ask you how it looks by then" in ran.err
    record = weighed(ambition, "o4")
    assert record["probe"] is None
    option = record["option"]
    assert (option["status"], option["why"], option["decided"]) == (
        "declined", "nobody to teach", "2026-07-24",
    )  # fmt: skip
    out = ambition("weigh", "o4").out
    assert "declined 24 Jul" in out
    assert "Decided?" not in out


def test_taking_the_probe_puts_it_into_the_plan_and_a_decision_names_it(
    ambition: Ambition, ana: None
) -> None:
    ran = ambition("weigh", OFFER, "--take")
    id = ran.err.split()[0]
    assert "--take" not in ambition("weigh", "--help").out  # it is called --probe now
    assert f"`ambition experiments start {id}` starts it" in ran.err
    assert f"{id}\tplanned" in ambition("weigh", OFFER).out
    ambition("goals", "add", "Decide on the offer", "--from", "0", "--to", "1")
    decided = ambition("weigh", OFFER, "--took").err
    assert f"{id} is still in your plan" in decided
    assert "counts it towards" not in decided, "no goal of ours is about it"
    assert "is already trying it out" in ambition("weigh", OFFER, "--take", code=1).err


def test_what_was_weighed_is_shown_again_and_asked_again_only_where_that_is_wanted(
    ambition: Ambition, ana: None, plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = [id for id in weighed(ambition, OFFER)["open"] if id not in weighing.COST]
    ambition("weigh", OFFER, *(word for id in lines for word in ("--line", f"{id}=yes")))
    before = plan_file.read_bytes()
    with monkeypatch.context() as patched:
        person = seated(patched)
        shown = ambition("weigh", "o4")
        assert person.asked == []
        assert "this yes" in shown.out
        assert shown.err.endswith("`ambition weigh o4 --again` asks you again\n")
        assert "How many hours a week" in ambition("weigh", "o4", "--again").out
    assert plan_file.read_bytes() == before


def test_the_smallest_experiment_is_offered_in_words_and_taken_by_a_flag(
    ambition: Ambition, ana: None
) -> None:
    assert "--probe" in ambition("weigh", "--help").out
    assert "--take " not in ambition("weigh", "--help").out
    assert "is in your plan now" in ambition("weigh", OFFER, "--probe").err


def test_a_kind_that_is_given_wins_over_the_one_of_the_name(ambition: Ambition, ana: None) -> None:
    ambition("weigh", OFFER, "--kind", "teach")
    assert weighed(ambition, OFFER)["option"]["kind"] == "teach"


@pytest.mark.parametrize(
    ("flags", "words", "code"),
    [
        (("--line", "zz=yes"), "no line “zz”", 1),
        (("--line", "p1"), "write it like p1=partly", 2),
        (("--line", "p1=perhaps"), "y (yes), p (partly), n (no)", 2),
        (("--hours", "-1"), "less than 0", 2),
        (("--hours", "many"), "not a number", 2),
        (("--reversible", "perhaps"), "easy, hard or none", 2),
        (("--kind", "boss"), "not a kind", 2),
        (("--took", "--declined"), "not both", 2),
        (("--why", "x"), "--took or --declined", 2),
    ],
)
def test_what_cannot_be_taken_is_refused_in_a_sentence_and_changes_nothing(
    flags: tuple[str, ...],
    words: str,
    code: int,
    ambition: Ambition,
    ana: None,
    plan_file: Path,
) -> None:
    before = plan_file.read_bytes()
    ran = ambition("weigh", OFFER, "--line", "m1=yes", *flags, code=code)
    assert words in ran.err
    assert ran.err.count("\n") == 1
    assert plan_file.read_bytes() == before


@pytest.mark.parametrize("name", ["", "  ", "o9", "\ud800"])
def test_a_name_that_is_none_is_refused(name: str, ambition: Ambition, ana: None) -> None:
    ambition("weigh", name, code=1)


def test_a_plan_laid_out_by_hand_keeps_its_comments(ambition: Ambition, plan_file: Path) -> None:
    text = (EXAMPLES / "ana.toml").read_text(encoding="utf-8")
    plan_file.write_text(f"# mine\n{text}", encoding="utf-8")
    ambition("weigh", "o1", "--line", "p1=yes")
    ambition("weigh", OFFER, *COST)
    ambition("weigh", "o1", "--declined", "--why", "x")
    written = plan_file.read_text(encoding="utf-8")
    assert written.startswith("# mine\n")
    assert [line for line in text.splitlines() if "#" in line and line not in written] == []
    assert weighed(ambition, "o1")["option"]["status"] == "declined"


class Elsewhere:
    """Somebody who weighs here, while another window changes the plan before the second reply."""

    def __init__(self, change: Callable[[], object]) -> None:
        self.change, self.asked = change, 0
        self.offered: list[str] = []

    def ask(self, prompt: str, typed: str = "") -> str:
        self.asked += 1
        self.offered += [typed] if typed else []
        if self.asked == 2:
            self.change()
        if self.asked > 4:
            raise EndOfInput("")
        return "y"


@pytest.mark.parametrize(
    ("change", "said", "offered"),
    [
        (("lines", "edit", "p1", "Wards drown"), "p1 was changed in another window", ["y"]),
        (
            ("lines", "drop", "p1"),
            "p1 was removed in another window, so “y” was not saved",
            [],
        ),
        (("person", "edit", "--hours", "9"), "", []),
    ],
)
def test_an_answer_about_a_line_is_taken_unless_that_very_line_was_changed(
    change: tuple[str, ...], said: str, offered: list[str], ambition: Ambition, ana: None,
    plan_file: Path, capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    session = Session(plan_file, command="weigh")
    store = session.workspace.store
    here = Elsewhere(lambda: run([*change]))
    sitting = weigh.WeighTalk(session, here, store.load().plan, OFFER)
    assert not sitting.hold()
    assert said in capsys.readouterr().out
    assert here.offered == offered
    answers = weighed(ambition, "o4")["option"]["weighed"][0]["lines"]
    assert answers["l1"] == "yes"
    assert ("p1" in answers) == (change[1] != "drop")


def test_back_from_the_first_question_it_is_asked_again(
    ana: None, plan_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    class Back:
        replies = iter("<")

        def ask(self, prompt: str, typed: str = "") -> str:
            reply = next(self.replies, None)
            if reply is None:
                raise EndOfInput(f"{prompt}{typed}")
            return reply

    session = Session(plan_file, command="weigh")
    assert not weigh.WeighTalk(session, Back(), session.workspace.store.load().plan, OFFER).hold()
    assert capsys.readouterr().out.count("evenings away from home") == 2


@pytest.mark.usefixtures("ana")
def test_what_is_decided_by_a_word_of_its_name_is_said_to_be(ambition: Ambition) -> None:
    ran = ambition("weigh", "product course", "--declined", "--why", "too many evenings")
    assert ran.err.startswith("o1 is declined;")
