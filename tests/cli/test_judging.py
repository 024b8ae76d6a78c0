"""The questions of a verdict: what flags said is not asked, and no answer is lost on the way."""

import json
import shlex
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from ambition_cli.cli.talks import sooner
from ambition_cli.errors import EndOfInput
from conftest import Ambition, Ran
from support.person import Person, seated
from support.plans import EXAMPLES

ANSWERS = [
    "three [asked], 「もっと」",
    "n",
    "5",
    "m1 5, p1 4",
    "keep",
    "it's the room",
    "I prepare gladly",
    "m1 teaching a few",
    "y",
]
Finish = Callable[..., Ran]


@pytest.fixture
def someone(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Person]:
    """Sit somebody down at the terminal. What could start sooner then is another question."""
    monkeypatch.setattr(sooner, "could_start_sooner", lambda *_: None)

    def sit(*replies: str, leaves: type[BaseException] = EndOfInput) -> Person:
        return seated(monkeypatch, *replies, leaves=leaves)

    return sit


@pytest.fixture
def running(ambition: Ambition, ana: None) -> None:
    ambition("experiments", "start", "e1", "--liking", "4")


def test_where_verdict_observation_and_lesson_are_given_nothing_is_asked(
    someone: Callable[..., Person], running: None, ambition: Ambition
) -> None:
    person = someone()
    said = ["--observed", "three asked", "--learned", "I prepare gladly"]
    ambition("experiments", "finish", "e1", "--verdict", "keep", *said)
    assert person.asked == []


@pytest.mark.parametrize("leaves", [EndOfInput, KeyboardInterrupt])
@pytest.mark.parametrize("given", range(7))  # what was learned is the seventh
def test_a_verdict_left_at_any_question_goes_on_there(
    given: int,
    leaves: type[BaseException],
    someone: Callable[..., Person],
    running: None,
    ambition: Ambition,
    plan_file: Path,
) -> None:
    before = plan_file.read_bytes()
    person = someone(*ANSWERS)
    ambition("experiments", "finish", "e1")
    assert len(person.asked) == len(ANSWERS)
    whole = plan_file.read_bytes()
    [first, *_] = tomllib.loads(whole.decode())["experiments"]
    assert first["result"]["fit"] == {"m1": 5, "p1": 4}
    ambition("undo")

    someone(*ANSWERS[:given], leaves=leaves)
    left = ambition("experiments", "finish", "e1", code=1 if leaves is EndOfInput else 130)
    assert plan_file.read_bytes() == before
    command = ["experiments", "finish", "e1"]
    if given:
        said = left.err.splitlines()
        assert said[0] == "to pick up from there, run"
        command = shlex.split(said[1])[1:]
    someone(*ANSWERS[given:])
    ambition(*command)
    assert plan_file.read_bytes() == whole


def test_left_at_the_rewording_the_rest_can_be_kept_at_once(
    someone: Callable[..., Person], running: None, ambition: Ambition
) -> None:
    someone(*ANSWERS[:7])
    left = ambition("experiments", "finish", "e1", code=1)
    person = someone()
    ambition(*shlex.split(left.err.splitlines()[1])[1:])
    assert person.asked == []
    assert "Learned: I prepare gladly" in ambition("experiments", "show", "e1").out


def test_what_flags_said_is_not_asked(
    someone: Callable[..., Person], running: None, ambition: Ambition
) -> None:
    person = someone("three asked", "")
    flags = "--criterion-met --liking 5 --fit m1=5 --verdict keep --reworded m1=teaching"
    ambition("experiments", "finish", "e1", *flags.split(), "--learned", "gladly")
    assert person.asked == ["What did you see? "]


def test_a_wrong_flag_is_said_before_any_question(
    someone: Callable[..., Person], running: None, ambition: Ambition
) -> None:
    person = someone(*ANSWERS)
    for flags in ("--verdict kept", "--liking 9", "--fit m1=9", "--reworded m1", "--fit x"):
        assert "error: " in ambition("experiments", "finish", "e1", *flags.split(), code=2).err
    for flags in ("--fit m9=1", "--reworded m9=x"):
        assert "error: " in ambition("experiments", "finish", "e1", *flags.split(), code=1).err
    assert person.asked == []


def test_without_a_criterion_nobody_asks_whether_it_was_met(
    someone: Callable[..., Person], ambition: Ambition, ana: None
) -> None:
    ambition("experiments", "add", "Ask around", "--hours", "1")
    added = json.loads(ambition("experiments", "--json").out)["experiments"][-1]["id"]
    ambition("experiments", "start", added, "--liking", "3")
    person = someone("two answered", "4", "", "keep", "they are glad to be asked", "")
    ambition("experiments", "finish", added)
    assert "Was the criterion met, y or n? " not in person.asked
    assert len(person.asked) == 6


def test_a_rewording_refused_leaves_the_line(
    someone: Callable[..., Person], running: None, ambition: Ambition
) -> None:
    someone(*ANSWERS[:-1], "n")
    assert "m1 stays as it is" in ambition("experiments", "finish", "e1").err
    assert "How it changed" not in ambition("lines").out
    assert "teaching and explaining" in ambition("lines").out


def test_enter_leaves_out_what_only_refines(
    someone: Callable[..., Person], running: None, ambition: Ambition
) -> None:
    someone("three asked", "", "", "", "unclear", "too early to tell", "")
    ambition("experiments", "finish", "e1")
    out = ambition("experiments", "show", "e1").out
    assert "Criterion: not judged" in out
    assert "Fit" not in out


def test_a_try_that_was_to_find_a_line_can_bring_it(
    someone: Callable[..., Person], ambition: Ambition
) -> None:
    ambition("interview", "--answers", str(EXAMPLES / "tomasz.toml"))
    ambition("experiments", "start", "e1")
    line = "New people wait alone for slow tools"
    someone("Six of ten", "y", "4", "", "keep", "somebody waits alone", f"problems {line}", "y")
    said = ambition("experiments", "finish", "e1")
    assert "still open" in said.out
    assert f"“{line}” is now a line of yours, p1" in said.err
    assert line in ambition("lines").out
    assert f"{line} (after e1)" in ambition("lines").out


def test_a_line_added_after_the_interview_shows_since_when(
    ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    ambition("interview", "--answers", str(EXAMPLES / "tomasz.toml"))
    monkeypatch.setenv("AMBITION_TODAY", "2026-09-01")
    ambition("lines", "add", "problems", "They wait alone", "--learned-from", "e2")
    assert "They wait alone (after e2)" in ambition("lines").out
    ambition("lines", "add", "less", "meetings")
    assert "meetings (added)" in ambition("lines").out
    assert "1 Sep added" in ambition("review").out


def test_a_question_mark_explains_and_is_no_answer(
    someone: Callable[..., Person], running: None, ambition: Ambition
) -> None:
    person = someone(*(word for answer in ANSWERS[:8] for word in ("?", answer)), ANSWERS[8])
    said = ambition("experiments", "finish", "e1")
    assert "somebody else could have seen" in said.out
    assert "The old words are kept in the history." in said.out
    assert person.asked.count("What did you see? ") == 2
    assert "?" not in ambition("experiments", "show", "e1").out


def test_not_knowing_what_was_learned_leaves_it_open_and_it_can_be_added(
    running: None, ambition: Ambition
) -> None:
    said = ["--verdict", "unclear", "--observed", "dunno", "--learned", "not sure yet"]
    left = ambition("experiments", "finish", "e1", *said)
    assert 'add it with `ambition experiments finish e1 --learned "…"`' in left.err
    result = _result(ambition)
    assert "learned" not in result
    assert "observed" not in result
    ambition("experiments", "finish", "e1", "--learned", "mornings suit me better")
    assert _result(ambition)["learned"] == "mornings suit me better"
    again = ambition("experiments", "finish", "e1", "--learned", "evenings", code=1)
    assert "finished" in again.err
    assert _result(ambition)["learned"] == "mornings suit me better"


def _result(ambition: Ambition) -> dict[str, str]:
    shown = json.loads(ambition("experiments", "show", "e1", "--json").out)
    result: dict[str, str] = shown["experiments"][0]["result"]
    return result


def test_who_cannot_say_what_was_learned_is_not_asked_what_it_changes(
    someone: Callable[..., Person], running: None, ambition: Ambition
) -> None:
    person = someone(*ANSWERS[:6], "no idea", "never asked")
    ambition("experiments", "finish", "e1")
    assert person.asked[-1] == "What did you learn? (Enter to skip) "
    assert "learned" not in _result(ambition)


@pytest.mark.parametrize("reply", ["", "y", "yes", "idk", "no", "nothing", "skip", "ok", "はい"])
def test_what_says_nothing_is_not_kept_as_a_learning(
    someone: Callable[..., Person], running: None, ambition: Ambition, reply: str
) -> None:
    person = someone(*ANSWERS[:6], reply, "never asked")
    ambition("experiments", "finish", "e1")
    assert person.asked[-1] == "What did you learn? (Enter to skip) "
    assert "learned" not in _result(ambition)


def test_what_was_learned_may_be_left_out_without_a_terminal_and_says_something_later(
    running: None, ambition: Ambition
) -> None:
    left = ambition("experiments", "finish", "e1", "--verdict", "keep", "--observed", "six came")
    assert "you have not said what you learned" in left.err
    nothing = ambition("experiments", "finish", "e1", "--learned", "y", code=1)
    assert "“y” does not say what you learned" in nothing.err
    assert "learned" not in _result(ambition)
