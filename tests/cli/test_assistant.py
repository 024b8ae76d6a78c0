"""The assistant on the command line: its brief, its command, and the question before it is sent."""

import json
import shlex
import sys
from pathlib import Path

import pytest

from ambition_cli.assistant import brief as briefs
from ambition_cli.assistant import settings
from ambition_cli.assistant.forms import PlanReply
from ambition_cli.cli.session import Session
from ambition_cli.cli.talks import consent
from ambition_cli.errors import Refused
from ambition_cli.storage.store import Store
from conftest import Ambition
from support.commands import recorded, script
from support.person import Person, seated
from support.plans import TODAY

PLAN = {
    "reading": ["Deciding: Senior PM or not."],
    "goals": [
        {
            "title": "Two newcomers decide first",
            "measure": "newcomers who decided first",
            "from": 0,
            "to": 2,
            "due": "2026-12-01",
            "obstacle": "My evenings fill up.",
            "if_then": "If I'm asked for Tuesday, then I offer Thursday.",
        }
    ],
    "experiments": [
        {
            "title": "Ask my manager about hours",
            "rung": "talk",
            "hypothesis": "She will say yes.",
            "smallest": "One message.",
            "steps": ["Write to my manager"],
            "criterion": "An hour is in the calendar by Friday.",
            "stop_if": "She is away.",
            "hours": 2,
            "starts": "2026-07-24",
            "ends": "2026-08-07",
        }
    ],
}


def test_a_brief_is_printed_as_it_is_sent(ana: None, ambition: Ambition, store: Store) -> None:
    ran = ambition("brief")
    assert ran.out == briefs.brief("plan", store.load().plan, TODAY).text
    assert ran.err == ""
    assert "Mei" not in ran.out
    assert "Ana" not in ran.out


@pytest.mark.parametrize("kind", ["plan", "answer", "question", "challenge"])
def test_each_kind_of_brief_is_printed(kind: str, ana: None, ambition: Ambition) -> None:
    assert "Reply with one JSON" in ambition("brief", kind).out


def test_no_line_of_a_brief_is_wrapped_or_coloured(
    ana: None, ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = ambition("brief").out
    for name, value in (("COLUMNS", "40"), ("FORCE_COLOR", "1"), ("AMBITION_PLAIN", "1")):
        monkeypatch.setenv(name, value)
        assert ambition("brief").out == plain


def test_an_answer_is_for_somebody_and_so_long(ana: None, ambition: Ambition) -> None:
    out = ambition("brief", "answer", "--for", "peer", "--seconds", "120").out
    assert "asked by a colleague" in out
    assert "150 words" in out
    assert "more of" in ambition("brief", "question", "--heading", "more").out
    assert "--seconds must be" in ambition("brief", "answer", "--seconds", "30", code=2).err
    assert "--for must be" in ambition("brief", "answer", "--for", "everyone", code=2).err
    assert "the brief must be" in ambition("brief", "poem", code=2).err


def test_without_answers_there_is_nothing_to_send(ambition: Ambition, plan_file: Path) -> None:
    assert "nothing to send yet" in ambition("brief", code=1).err
    assert not plan_file.exists()


def test_a_review_needs_something_noted(ana: None, ambition: Ambition) -> None:
    assert "`ambition log`" in ambition("brief", "review", code=1).err
    ambition("experiments", "start", "e1")
    ambition("log", "Talked to two")
    assert "Talked to two" in ambition("brief", "review").out


def test_a_brief_writes_nothing(ana: None, ambition: Ambition, plan_file: Path) -> None:
    before = sorted((one, one.stat().st_mtime_ns) for one in plan_file.parent.rglob("*"))
    ambition("brief", "challenge")
    ambition("assistant")
    assert sorted((one, one.stat().st_mtime_ns) for one in plan_file.parent.rglob("*")) == before


def test_an_assistant_is_set_shown_and_switched_off(ana: None, ambition: Ambition) -> None:
    assert "No assistant is set" in ambition("assistant").out
    ran = ambition("assistant", "set", "--", "no-such-llm", "-m", "a b; c", "--plan", "x")
    assert "your assistant is no-such-llm -m" in ran.err
    assert "there is no command no-such-llm on this computer yet" in ran.err
    assert settings.load({}).command == ("no-such-llm", "-m", "a b; c", "--plan", "x")
    shown = ambition("assistant").out
    assert 'no-such-llm -m "a b; c" --plan x' in shown
    assert "You set it today" in shown
    assert "6 lines and 3 options, and what you said about them." in shown
    assert "a review it also sees 3 goals and 12 experiments." in shown
    assert "nothing is sent without your yes" in shown
    ambition("assistant", "off")
    assert "No assistant is set" in ambition("assistant").out


def test_what_is_private_is_counted_among_what_stays_out(ana: None, ambition: Ambition) -> None:
    ambition("assistant", "set", "--", sys.executable)
    ambition("private", "o1")
    assert "conditions" not in ambition("assistant").out
    ambition("lines", "add", "conditions", "at least 80k")
    shown = ambition("assistant").out
    assert "Of your conditions it sees only the kind" in shown
    assert "1 private record stays out" in shown
    assert "2 options" in shown


def test_the_variable_is_named_where_it_counts(
    ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(settings.VARIABLE, "no-such-llm -p")
    assert "AMBITION_ASSISTANT sets it" in ambition("assistant").out
    assert "is used instead" in ambition("assistant", "set", "--", "other").err
    assert "still names a command" in ambition("assistant", "off").err


@pytest.mark.parametrize("arguments", [["set"], ["set", "--"], ["set", "--", ""]])
def test_no_command_is_no_assistant(arguments: list[str], ambition: Ambition) -> None:
    assert "set -- llm -m MODEL" in ambition("assistant", *arguments, code=2).err
    assert "No assistant is set" in ambition("assistant").out


def test_a_round_trip_on_the_example_person_sends_nothing_of_ones_own(
    ana: None, ambition: Ambition, tmp_path: Path
) -> None:
    command, received = recorded(tmp_path, f"Sure:\n```json\n{json.dumps(PLAN)}\n```")
    ambition("assistant", "set", "--", *command)
    ambition("lines", "add", "more", "Zanzibarophony all day")
    ran = ambition("assistant", "try")
    assert "1 goal and 1 experiment" in ran.out
    assert "Two newcomers decide first" in ran.out
    assert "Ask Ruth about hours" in ran.out
    sent = received.read_text(encoding="utf-8")
    assert "Clinics buy software" in sent
    assert "Zanzibarophony" not in sent
    assert "Ruth" not in sent
    PlanReply.model_validate_json(json.dumps(PLAN))


def test_a_trial_only_shows_what_it_would_send_where_that_is_asked(
    ambition: Ambition, tmp_path: Path
) -> None:
    command, received = recorded(tmp_path)
    ambition("assistant", "set", "--", *command)
    assert "Clinics buy software" in ambition("assistant", "try", "--show").out
    assert not received.exists()


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("print('I am sorry, I can\\'t.\\x1b[31m')", "holds no JSON object"),
        ("", "holds no JSON object"),
        ("import sys; sys.exit('no key')", "exit code 1 and said “no key”"),
    ],
)
def test_what_is_no_reply_is_refused_in_a_sentence(
    code: str, said: str, ambition: Ambition, tmp_path: Path
) -> None:
    ambition("assistant", "set", "--", *script(tmp_path, code))
    ran = ambition("assistant", "try", code=1)
    assert said in ran.err
    assert "\x1b" not in ran.out + ran.err
    if "sorry" in code:
        assert "I am sorry, I can't.\\x1b[31m" in ran.out


def test_without_an_assistant_there_is_nothing_to_try(ambition: Ambition) -> None:
    assert "no assistant is set" in ambition("assistant", "try", code=1).err


def asked(monkeypatch: pytest.MonkeyPatch, store: Store, *replies: str) -> tuple[bool, Person]:
    """Ask whether the plan may be sent to the command that is set."""
    somebody = seated(monkeypatch, *replies)
    made = briefs.brief("plan", store.load().plan, TODAY)
    return consent.may_send(Session(store.path), settings.load(), made), somebody


@pytest.mark.parametrize(
    ("reply", "sent"), [("y", True), ("sure", True), ("n", False), ("", False), ("nein", False)]
)
def test_the_exact_text_is_shown_before_it_is_sent(
    reply: str,
    sent: bool,
    ana: None,
    store: Store,
    monkeypatch: pytest.MonkeyPatch,
    capsysbinary: pytest.CaptureFixture[bytes],
) -> None:
    settings.choose(("llm", "-m", "x y"), TODAY)
    agreed, somebody = asked(monkeypatch, store, reply)
    assert agreed is sent
    out = capsysbinary.readouterr().out.decode()
    assert briefs.brief("plan", store.load().plan, TODAY).text in out
    assert 'llm -m "x y"' in out
    assert "in a sentence can't be recognised" in out
    assert somebody.asked[0].startswith("Send this to llm?")
    assert not settings.load({}).may_send_unasked


def test_always_is_asked_once(
    ana: None, store: Store, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    settings.choose(("llm",), TODAY)
    assert asked(monkeypatch, store, "what?", "Always")[0]
    assert "answer y, n or always" in capsys.readouterr().out
    assert asked(monkeypatch, store)[0]
    assert capsys.readouterr().out == ""
    settings.choose(("llm", "-m", "other"), TODAY)
    assert not asked(monkeypatch, store, "n")[0]


def test_the_text_can_be_paged_through(
    ana: None, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    paged: list[str] = []
    monkeypatch.setattr("pydoc.pager", paged.append)
    settings.choose(("llm",), TODAY)
    assert not asked(monkeypatch, store, "p", "P", "n")[0]
    assert paged == [briefs.brief("plan", store.load().plan, TODAY).text] * 2


def test_without_a_terminal_nothing_is_sent_unless_always_was_said(ana: None, store: Store) -> None:
    settings.choose(("llm",), TODAY)
    made = briefs.brief("plan", store.load().plan, TODAY)
    with pytest.raises(Refused, match="nothing was sent to llm") as refused:
        consent.may_send(Session(store.path), settings.load(), made)
    assert refused.value.exit_code == 1
    settings.allow(("llm",))
    assert consent.may_send(Session(store.path), settings.load(), made)


def test_a_command_is_shown_as_one_may_type_it_and_nothing_in_it_acts() -> None:
    shown = consent.shown_command(("llm", "", "a b", "$(rm x)", "\x1b[2J", "two\nlines"))
    assert shlex.split(shown) == ["llm", "", "a b", "$(rm x)", "\\x1b[2J", "two / lines"]
