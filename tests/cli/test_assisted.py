"""The person's assistant in the interview: offered once where drafts are due, never in the way."""

import json
from pathlib import Path
from typing import cast

import pytest
import tomli

from ambition_cli.assistant import settings
from ambition_cli.catalog.load import catalogue
from ambition_cli.cli.asking import Asker
from ambition_cli.cli.session import Session
from ambition_cli.cli.talks import assisted, consent, interview
from ambition_cli.domain.interview.answers_file import as_read
from ambition_cli.domain.interview.order import Script, goals_drafted
from ambition_cli.domain.plan.model import EMPTY, DraftEdit, Goal, Plan, table_of
from ambition_cli.storage.toml.layout import text_of
from conftest import Ambition, Piped
from support.person import seated
from support.plans import EXAMPLES, plan_in, plan_of
from support.replies import command, reply, sent
from support.rows import each


@pytest.fixture
def half_done(plan_file: Path) -> None:
    """Have an interview of which all is answered that comes before the drafts."""
    tables = tomli.loads((EXAMPLES / "ana.toml").read_text(encoding="utf-8"))
    ids = [one.id for one in catalogue().questions]
    answers = as_read(Plan.model_validate({"schema": 1, **tables}))
    plan = answers.with_interview(asked=tuple(ids[: ids.index("goals")]))
    plan_file.write_text(text_of(table_of(plan)), encoding="utf-8")


@pytest.fixture
def helping(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Have an assistant that answers well, allowed to be sent to; return where it keeps briefs."""
    monkeypatch.setenv("AMBITION_ASSISTANT", command(tmp_path, json.dumps(reply(waits=[]))))
    monkeypatch.setattr(consent, "may_send", lambda *_: True)
    return tmp_path


def at_the_terminal(monkeypatch: pytest.MonkeyPatch, *replies: str) -> list[str]:
    """Sit somebody down who gives these replies, and then Enter; return what they were asked."""
    person = seated(monkeypatch, *replies, *[""] * 30)
    monkeypatch.setattr(interview, "at_terminal", lambda: True)
    return person.asked


def test_without_an_assistant_nothing_is_offered(
    ambition: Ambition, half_done: None, plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = at_the_terminal(monkeypatch)
    ambition("interview")
    assert not [prompt for prompt in asked if "Ask it now?" in prompt]
    assert len(plan_in(plan_file).goals) == 3


def test_enter_goes_on_with_ours(
    ambition: Ambition, half_done: None, helping: Path, plan_file: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    asked = at_the_terminal(monkeypatch, "")
    ambition("interview")
    assert asked[0] == "Ask it now? (y, Enter for no) "
    assert sent(helping) == []
    assert not [one for one in plan_in(plan_file).goals if one.drafted_by]


def test_it_is_offered_once_and_where_drafts_are_due(
    ambition: Ambition, half_done: None, helping: Path, plan_file: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    plan = plan_in(plan_file)
    asked_before = plan.interview.asked[: plan.interview.asked.index("obstacle")]
    plan = plan.with_interview(asked=asked_before)
    plan_file.write_text(text_of(table_of(plan)), encoding="utf-8")
    asked = at_the_terminal(monkeypatch, "", "", "", "", "", "", "<")
    ambition("interview")
    offered = [at for at, prompt in enumerate(asked) if prompt.startswith("Ask it now?")]
    assert len(offered) == 1
    assert offered[0] > 2


def test_a_yes_puts_what_is_kept_in_place_of_ours_in_one_change(
    ambition: Ambition, half_done: None, helping: Path, plan_file: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    at_the_terminal(monkeypatch, "y")
    ambition("interview")
    plan = plan_in(plan_file)
    assert [one.title for one in plan.goals] == ["Two newcomers decide before they ask me"]
    assert [one.drafted_by for one in plan.experiments] == ["assistant"]
    assert plan.interview.finished
    assert plan.interview.left_out == ()
    changes = json.loads(ambition("history", "--json").out)["history"]
    assert changes[0]["command"] == "interview"
    ambition("undo")
    assert plan_in(plan_file).goals == ()


@pytest.mark.parametrize("answer", ["I'm sorry, I can't.", ""])
def test_where_it_does_not_answer_ours_stand(
    ambition: Ambition, half_done: None, tmp_path: Path, plan_file: Path,
    monkeypatch: pytest.MonkeyPatch, answer: str,
) -> None:  # fmt: skip
    monkeypatch.setenv("AMBITION_ASSISTANT", command(tmp_path, answer))
    monkeypatch.setattr(consent, "may_send", lambda *_: True)
    at_the_terminal(monkeypatch, "y")
    assert "your plan is as it was" in ambition("interview").err
    assert len(plan_in(plan_file).goals) == 3


def test_it_may_ask_one_more_question_after_a_heading(
    ambition: Ambition, plan_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = '{"question": "Who would notice first?", "why": "It says for whom."}'
    given = tuple(command(tmp_path, text).split())
    found = settings.Settings(given, None, given, questions=True)
    monkeypatch.setattr(settings, "load", lambda *_: found)
    tables = tomli.loads((EXAMPLES / "ana.toml").read_text(encoding="utf-8"))
    ids = [one.id for one in catalogue().questions]
    answers = as_read(Plan.model_validate({"schema": 1, **tables}))
    plan = answers.with_interview(asked=tuple(ids[: ids.index("problems")]))
    plan_file.write_text(text_of(table_of(plan)), encoding="utf-8")
    asked = at_the_terminal(monkeypatch)
    ran = ambition("interview", code=None)
    assert "Who would notice first?" in ran.out
    assert 1 <= len(sent(tmp_path)) <= 5
    assert [prompt for prompt in asked if "asks" in prompt]


@each(
    ("headings", "asked"),
    [
        (["problems"], 1),
        (["problems"] * 5, 5),
        (["problems"] * 6, 5),
        (["occasion", "goals"], 0),
    ],
)
def test_it_asks_five_times_at_most_and_of_headings_alone(
    headings: list[str], asked: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = settings.Settings(("x",), None, ("x",), questions=True)
    monkeypatch.setattr(settings, "load", lambda *_: found)
    came = []

    def question(*about: object) -> str:
        came.append(about)
        return ""

    monkeypatch.setattr(assisted.Questions, "_question", question)
    questions = assisted.Questions(cast(Session, None), cast(Asker, None))
    for heading in headings:
        questions.one_more(EMPTY, heading)
    assert len(came) == asked


@pytest.mark.parametrize(("own", "active"), [(0, ["1", "2", "3"]), (1, ["1", "2", "mine"])])
def test_of_more_goals_than_can_be_active_the_last_of_the_assistants_wait(
    own: int, active: list[str], script: Script
) -> None:
    goals = [{"id": f"g{n}", "title": str(n), "drafted_by": "assistant"} for n in (1, 2, 3)]
    plan = assisted._without_ours(plan_of(goals=goals), script, [Goal(id="x", title="mine")] * own)
    assert [one.title for one in plan.goals if one.is_active] == active


def test_a_goal_in_the_persons_own_words_stays_beside(
    ambition: Ambition, half_done: None, helping: Path, plan_file: Path, script: Script,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    plan = plan_in(plan_file)
    [draft, *_] = goals_drafted(plan, script)
    own = DraftEdit(draft=draft.key, field="title", text="Ten newcomers stay for a year")
    plan_file.write_text(text_of(table_of(plan.with_interview(edits=(own,)))), encoding="utf-8")
    at_the_terminal(monkeypatch, "y")
    ambition("interview")
    assert {one.title for one in plan_in(plan_file).goals if one.is_active} == {
        "Two newcomers decide before they ask me", "Ten newcomers stay for a year",
    }  # fmt: skip


def test_an_own_goal_stays_active_when_a_later_plan_is_accepted(
    ambition: Ambition, ana: None, plan_file: Path, piped: type[Piped]
) -> None:
    ambition("goals", "edit", "g3", "--title", "Say yes or no to the cohort")
    piped(json.dumps(reply()))
    ambition("take", "-")
    ambition("proposals", "accept", "a1")
    active = [one.id for one in plan_in(plan_file).goals if one.is_active]
    assert active == ["g3", "g4"]
