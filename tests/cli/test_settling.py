"""Asking, one by one, about what two versions of a plan say differently."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ambition_cli.cli import asking
from ambition_cli.cli.session import Session
from ambition_cli.cli.talks import conflicts
from ambition_cli.domain.plan.model import table_of
from ambition_cli.errors import EndOfInput
from ambition_cli.storage.history import entries
from support.two_versions import differing

PLAN = differing("name", "taken out", "start", "end", "order", "still named", "forecast")


class Replies:
    """Answers with these, one after another, and then the input has ended."""

    def __init__(self, *replies: str) -> None:
        self._replies: Iterator[str] = iter(replies)
        self.prompts = 0

    def ask(self, prompt: str, typed: str = "") -> str:
        del prompt
        self.prompts += 1
        for reply in self._replies:
            if reply == "^C":
                raise KeyboardInterrupt
            return reply
        raise EndOfInput("")


@pytest.fixture
def session(plan_file: Path) -> Session:
    plan_file.write_text(PLAN)
    return Session(plan_file)


def test_each_answer_is_saved_and_together_they_are_one_change(
    session: Session, plan_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    talk = conflicts.ConflictTalk(session, Replies("2", "1", "2", "2", "2", "1", "2"))
    talk.hold()
    plan = talk.plan
    assert plan == session.look()
    assert plan.conflicts == ()
    assert plan.person.name == "Ána [x]"
    assert [line.id for line in plan.ambition.problems] == ["p2", "p1"]
    assert (str(plan.experiments[0].starts), str(plan.experiments[0].ends)) == (
        "2026-09-01",
        "2026-09-20",
    )
    assert plan.experiments[0].forecast
    assert table_of(plan.experiments[0].forecast) == {"liking": 4, "sure": True}
    before, after = entries.versions(plan_file)
    assert before.read_text() == PLAN
    assert after.read_bytes() == plan_file.read_bytes()
    said = capsys.readouterr().out
    assert "they differ in 6 things" in said
    assert "Ána [x]" in said
    assert "One version removed it, the other changed it." in said
    assert "starts 1 August 2026, ends 20 August 2026" in said
    assert "p2  Kliniken ertrinken in Papier" in said
    assert "the plan still refers to o1, so it cannot be removed" in said, "and it was asked again"
    assert "liking: 4 / sure: yes" in said


def test_what_is_left_for_later_is_asked_again(session: Session) -> None:
    talk = conflicts.ConflictTalk(session, Replies("", "", "3", "1", "", "", ""))
    talk.hold()
    assert [one.record for one in talk.plan.conflicts] == ["person", "p2", "ambition", "o1", "e1"]


@pytest.mark.parametrize("stop", [(), ("^C",)])
def test_whoever_stops_keeps_what_was_chosen(
    stop: tuple[str, ...], session: Session, capsys: pytest.CaptureFixture[str]
) -> None:
    talk = conflicts.ConflictTalk(session, Replies("2", *stop))
    if stop:
        with pytest.raises(KeyboardInterrupt):
            talk.hold()
    else:
        talk.hold()
    assert session.look().person.name == "Ána [x]"
    assert len(session.look().conflicts) == 6
    assert "you will be asked about the rest again" in capsys.readouterr().err


def test_what_is_the_same_by_now_is_not_asked(session: Session, plan_file: Path) -> None:
    plan_file.write_text(
        PLAN[: PLAN.index('[[conflicts]]\nrecord = "p2"')].replace("Ána [x]", "Ana")
    )
    nobody = Replies()
    conflicts.ConflictTalk(session, nobody).hold()
    assert nobody.prompts == 0
    assert "conflicts" not in plan_file.read_text()


def test_what_is_open_is_asked_at_a_terminal_and_said_elsewhere(
    session: Session, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    plan = session.look()
    assert conflicts.ask_or_say(session, plan) == plan
    six = "6 things (person, p2, e1, ambition and o1)"
    assert f"differ in {six}; `ambition` asks which to keep" in capsys.readouterr().err
    monkeypatch.setattr(asking, "at_terminal", lambda: True)
    monkeypatch.setattr("builtins.input", lambda _: "1")
    settled = conflicts.ask_or_say(session, plan)
    assert settled.conflicts == ()
    assert conflicts.ask_or_say(session, settled) is settled


def test_what_stands_can_be_kept_everywhere_at_once(session: Session, plan_file: Path) -> None:
    more = "".join(
        f'\n[[conflicts]]\nrecord = "p1"\nfield = "x{number}"\ntheirs = "y"\n'
        for number in range(9)
    )
    plan_file.write_text(PLAN + more)
    replies = Replies("2", "all")
    talk = conflicts.ConflictTalk(session, replies)
    talk.hold()
    assert (talk.plan.conflicts, talk.plan.person.name) == ((), "Ána [x]")
    assert replies.prompts == 2


def test_what_was_taken_out_here_is_asked_about_with_its_name(
    session: Session, plan_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    record = '{ id = "g1", title = "Run a cohort" }'
    plan_file.write_text(
        f'schema = 1\n\n[[conflicts]]\nrecord = "g1"\nours = "removed"\ntheirs = {record}\n'
    )
    talk = conflicts.ConflictTalk(session, Replies("2"))
    talk.hold()
    assert [goal.title for goal in talk.plan.goals] == ["Run a cohort"]
    said = capsys.readouterr().out
    assert "g1  Run a cohort" in said
    assert "You removed it, but the other version still has it." in said


def test_of_a_read_only_plan_nothing_is_asked(
    session: Session,
    plan_file: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    plan = session.look()
    plan_file.chmod(0o400)
    monkeypatch.setattr(asking, "at_terminal", lambda: True)
    assert conflicts.ask_or_say(session, plan) == plan
    assert "`ambition` asks which to keep" in capsys.readouterr().err
