"""Talks and the rehearsal at the command line: each wire once, and what is asked at a terminal."""

import json
import sys
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from ambition_cli.cli import clipboard, mail
from ambition_cli.errors import Stopped
from conftest import Ambition

PLAN = """\
schema = 1
[person]
name = "Ana"
[[ambition.problems]]
id = "p1"
text = "new engineers are lost for weeks"
[[helpers]]
name = "Mei"
role = "mentor"
[[experiments]]
id = "e1"
title = "Talk to three people who live with this"
rung = "talk"
serves = ["p1"]
helper = "Mei"
status = "running"
started = 2026-07-20
"""


@pytest.fixture(autouse=True)
def plan(plan_file: Path) -> Path:
    plan_file.parent.mkdir(parents=True, exist_ok=True)
    plan_file.write_text(PLAN, encoding="utf-8")
    return plan_file


def talks(ambition: Ambition, *flags: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(ambition("talk", "--json", *flags).out)["talks"]
    return found


def had(ambition: Ambition, *flags: str) -> str:
    return ambition(
        "talk", "mei", "--had", "--heard", "three weeks [x]", "--promise",
        "me: send the draft by friday", "--promise", "they: two names", *flags,
    ).err  # fmt: skip


def test_a_pipe_gets_the_message_alone(ambition: Ambition) -> None:
    said = ambition("talk", "Mei")
    assert said.out.startswith("Hi Mei,\n\nI keep seeing that new engineers are lost for weeks.")
    assert said.out.endswith("Thank you,\nAna\n")
    assert "to ask: When did you last notice that new engineers are lost for weeks?" in said.err
    assert "`ambition talk Mei e1 --copy` copies the message, and --mail opens it" in said.err
    assert "`ambition talk Mei e1 --had` keeps what you heard" in said.err


def test_on_its_own_it_shows_whom_to_talk_to(ambition: Ambition) -> None:
    assert ambition("talk").out == "1\tMei\te1 Talk to three people who live with this\n"


def test_a_talk_is_kept_with_its_promises_and_in_the_log(ambition: Ambition) -> None:
    assert had(ambition) == (
        "you promised “send the draft”, by 31 July 2026\n"
        "Mei promised “two names”\n"
        "your talk with Mei is kept as t1, and noted for e1\n"
    )
    assert talks(ambition) == [
        {
            "id": "t1",
            "with": "Mei",
            "on": "2026-07-24",
            "experiment": "e1",
            "heard": "three weeks [x]",
            "promises": [
                {"who": "me", "what": "send the draft", "by": "2026-07-31"},
                {"who": "Mei", "what": "two names"},
            ],
        }
    ]
    shown = ambition("experiments", "show", "e1").out
    assert "24 Jul: Talked to Mei\n" in shown
    assert "24 Jul: Mei said “three weeks [x]”\n" in shown
    assert "You promised “send the draft”, by 31 Jul (open, t1.1)" in shown


def test_what_is_promised_is_due_until_it_is_kept(ambition: Ambition) -> None:
    had(ambition)
    assert "t1.1\tsend the draft\tyou, to Mei\tby 2026-07-31" in ambition().out
    due = json.loads(ambition("--json").out)["now"]["due"]
    assert due == [
        {"id": "t1.1", "reason": "send the draft", "command": "ambition talk --kept t1.1"}
    ]
    assert "send the draft" in ambition("review").out
    assert ambition("talk", "--kept", "t1.1").err == "“send the draft” is marked as kept\n"
    assert "send the draft" not in ambition().out
    assert json.loads(ambition("--json").out)["now"]["due"] == []


def test_a_talk_and_its_promises_are_changed_afterwards(ambition: Ambition) -> None:
    had(ambition)
    ambition("talks", "edit", "T1", "--with", "Mei Lin", "--on", "yesterday", "--for", "")
    said = ambition("promises", "edit", "t1.2", "--what", "three names", "--by", "12 August").err
    assert said == "Mei Lin promised “three names”, by 12 August 2026\n"
    ambition("promises", "add", "t1", "mei lin: a room")
    said = ambition("promises", "drop", "t1.1").err
    assert said.endswith("brings it back\nt1.2 and t1.3 are now t1.1 and t1.2\n")
    [talk] = json.loads(ambition("talks", "--json").out)["talks"]
    assert (talk["with"], talk["on"], "experiment" in talk) == ("Mei Lin", "2026-07-23", False)
    promised = json.loads(ambition("promises", "--json").out)["promises"]
    assert [(one["id"], one["who"], one["what"]) for one in promised] == [
        ("t1.1", "Mei Lin", "three names"), ("t1.2", "Mei Lin", "a room"),
    ]  # fmt: skip
    assert ambition("talks").out == "t1\tMei Lin\t2026-07-23\t\tthree weeks [x]\n"
    typed = ambition("talk", "edit", "t1", code=2).err
    assert "t1 is a talk you had; `ambition talks edit t1` changes it" in typed
    ambition("talks", "drop", "t1")
    assert talks(ambition) == []


def test_a_promise_is_kept_let_go_and_opened_again(ambition: Ambition) -> None:
    had(ambition)
    assert ambition("promises", "let-go", "t1.1").err == "“send the draft” is let go\n"
    ambition("promises", "keep", "t1.2")
    assert "send the draft" not in ambition().out
    assert "2 kept or let go" in ambition("promises").out
    assert ambition("promises", "--all").out.endswith("two names\tMei\tkept\n")
    assert ambition("promises", "reopen", "t1.1").err == "“send the draft” is open again\n"
    assert ambition("promises").out.startswith("t1.1\tsend the draft\tyou, to Mei\t")


def test_a_private_talk_is_nowhere_but_on_ones_own_screen(ambition: Ambition) -> None:
    had(ambition, "--private")
    assert talks(ambition) == []
    assert [one["private"] for one in talks(ambition, "--include-private")] == [True]
    assert json.loads(ambition("--json").out)["now"]["due"] == []
    for form in ("md", "json", "html"):
        assert "three weeks" not in ambition("export", form).out
    assert "three weeks" not in ambition("experiments", "--json").out
    assert "send the draft" in ambition().out


def test_a_talk_can_be_made_private_later_and_shown_again(ambition: Ambition) -> None:
    had(ambition)
    ambition("private", "T1")
    assert talks(ambition) == []
    assert "t1\tMei" in ambition("private").out
    assert "three weeks [x]" in ambition("show", "t1").out
    assert "t1 is private" in ambition("show", "t1", "--json", code=1).err
    ambition("private", "t1", "--off")
    assert [one["id"] for one in talks(ambition)] == ["t1"]
    ambition("private", "Mei")  # who helps, whatever talks there were
    assert "Mei" in ambition("private").out


def test_somebody_known_from_talks_alone_is_shown_by_them(ambition: Ambition) -> None:
    ambition("talk", "Priya", "--had", "--heard", "mostly meetings")
    assert "mostly meetings" in ambition("show", "Priya").out
    ambition("talk", "Priya", "--had", "--heard", "two [x] courses", "--private")
    shown = ambition("show", "priya").out
    assert "mostly meetings" in shown
    assert "two [x] courses" in shown
    kept = json.loads(ambition("show", "Priya", "--json").out)["talks"]
    assert [one["heard"] for one in kept] == ["mostly meetings"]
    ambition("private", "t1")
    refused = ambition("show", "Priya", "--json", code=1).err
    assert "the talks with Priya are private" in refused
    assert "t1 and t2" in ambition("private", "Priya", code=1).err


def test_nothing_of_a_talk_reaches_a_manager(ambition: Ambition) -> None:
    had(ambition)
    for form in ("md", "html"):
        page = ambition("export", form, "--for", "manager").out
        assert "two names" not in page
        assert "three weeks" not in page


def test_a_forgotten_talk_leaves_nothing_of_what_was_heard(ambition: Ambition, plan: Path) -> None:
    had(ambition)
    ambition("plan", "forget", "t1", "--yes")
    left = plan.read_text(encoding="utf-8")
    assert "three weeks" not in left
    assert "two names" not in left


def test_what_does_not_fit_together_is_refused_and_nothing_changes(
    ambition: Ambition, plan: Path
) -> None:
    for arguments, code, why in [
        (["Mei", "--copy", "--had"], 2, "before the talk"),
        (["--kept", "t1", "Mei"], 2, "only"),
        (["Mei", "--had"], 2, "what you heard"),
        (["--had", "--heard", "x"], 2, "whom you talked to"),
        (["Mei", "--had", "--heard", "x", "--on", "tomorrow"], 1, "still to come"),
        (["Mei", "--had", "--heard", "x", "--on", "soonish"], 2, "is not a date"),
        (["Mei", "--had", "--promise", "me:"], 2, "what was promised"),
        (["--kept", "t1"], 1, "no talk"),
        (["e9"], 1, "no experiment"),
        (["edit", "t1"], 1, "no talk"),
        (["--copy"], 2, "whom the message is for"),
    ]:
        ended = ambition("talk", *arguments, code=code)
        assert why in ended.err, arguments
    assert plan.read_text(encoding="utf-8") == PLAN


def test_at_a_terminal_a_talk_is_asked_for_and_is_one_change(
    ambition: Ambition, replies: Any
) -> None:
    replies("もっと教えたい", "me: send it by friday", "nonsense: kept as it is", "")
    ambition("talk", "Mei", "--had")
    [talk] = talks(ambition)
    assert talk["heard"] == "もっと教えたい"
    assert [one["what"] for one in talk["promises"]] == ["send it", "nonsense: kept as it is"]
    ambition("undo")
    assert talks(ambition) == []


def test_of_several_experiments_with_somebody_the_talk_belongs_to_the_one_chosen(
    ambition: Ambition, replies: Any, plan: Path
) -> None:
    another = PLAN[PLAN.index("[[experiments]]") :].replace('"e1"', '"e2"')
    plan.write_text(PLAN + another, encoding="utf-8")
    replies("e2", "three weeks", "")
    ambition("talk", "Mei", "--had")
    assert talks(ambition)[0]["experiment"] == "e2"


@pytest.mark.parametrize("end", [KeyboardInterrupt(), Stopped("stopped; nothing was changed")])
def test_a_talk_that_is_stopped_keeps_what_was_said(
    end: BaseException, ambition: Ambition, replies: Any
) -> None:
    replies("a lot", "me: send it", end)
    said = ambition("talk", "Mei", "--had", code=130).err
    assert said == "stopped; what you said is saved\n"
    assert talks(ambition)[0]["promises"] == [{"who": "me", "what": "send it"}]


def test_nothing_said_keeps_nothing(ambition: Ambition, replies: Any, plan: Path) -> None:
    replies("", "")
    assert ambition("talk", "Mei", "--had").err == "nothing was kept\n"
    assert plan.read_text(encoding="utf-8") == PLAN


def test_who_is_chosen_by_number_or_by_name(ambition: Ambition, replies: Any) -> None:
    replies("7", "1")
    assert "Hi Mei," in ambition("talk").out
    replies("Xaver")
    assert "Hi Xaver," in ambition("talk").out
    replies("")
    assert "Hi " not in ambition("talk").out


def test_a_review_marks_what_has_been_kept(ambition: Ambition, replies: Any) -> None:
    had(ambition)
    replies("1", "", "", "")
    assert "1 promise marked as kept" in ambition("review").err
    assert talks(ambition)[0]["promises"][0]["kept"] is True


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-ins are scripts of a shell")
def test_the_message_is_copied_and_opened_without_a_shell(
    ambition: Ambition, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, command in (("xclip", "cat"), ("xdg-open", 'printf "%s" "$1"')):
        program = tmp_path / name
        program.write_text(f'#!/bin/sh\n{command} > "{tmp_path}/{name}.out"\n', encoding="utf-8")
        program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setenv("DISPLAY", ":9")
    monkeypatch.setattr(mail, "_OPENS", "xdg-open")
    for name in ("SSH_CONNECTION", "SSH_TTY", "TMUX", "WAYLAND_DISPLAY", "WSL_DISTRO_NAME"):
        monkeypatch.delenv(name, raising=False)
    said = ambition("talk", "Mei", "--copy", "--mail")
    message = said.out.removesuffix("\n")
    assert (tmp_path / "xclip.out").read_text(encoding="utf-8") == message
    opened = urlsplit((tmp_path / "xdg-open.out").read_text(encoding="utf-8"))
    assert (opened.scheme, opened.path) == ("mailto", "")
    assert parse_qs(opened.query)["body"] == [message.replace("\n", "\r\n")]
    assert "copied" in said.err
    assert "opened in your mail program" in said.err
    assert "--copy" not in said.err  # that is done
    assert "--copy" not in ambition("talk", "Mei", "--copy").err
    assert "--copy" not in ambition("talk", "Mei", "--mail").err


def test_without_a_clipboard_the_message_is_there_all_the_same(
    ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clipboard, "_programs", lambda *_: iter(()))
    ended = ambition("talk", "Mei", "--copy", code=1)
    assert "there is no clipboard" in ended.err
    assert ended.out.startswith("Hi Mei,")


def test_a_rehearsal_without_a_terminal_shows_what_would_be_asked(ambition: Ambition) -> None:
    lines = ambition("rehearse").out.splitlines()
    assert lines[0] == "1\tWhat's your next step?"
    assert len(lines) == 3
    assert ambition("rehearse", "--seconds", "20", code=2).out == ""


def test_a_rehearsal_keeps_what_was_typed_where_that_is_wanted(
    ambition: Ambition, replies: Any
) -> None:
    replies("I teach [more]", "", "", "y")
    asked = ambition("rehearse", "ambition", "--for", "peer").out
    assert "That took" not in asked  # there is no clock to be seen
    assert "I teach [more]" in ambition("answer", "ambition", "--for", "peer").out


def test_a_rehearsal_changes_nothing_by_itself(
    ambition: Ambition, replies: Any, plan: Path
) -> None:
    replies("", "some words", "", "y", "")
    assert "left as it was" in ambition("rehearse").err
    assert plan.read_text(encoding="utf-8") == PLAN


def test_a_rehearsal_that_is_stopped_says_what_was_typed(
    ambition: Ambition, replies: Any, plan: Path
) -> None:
    replies("I teach more", KeyboardInterrupt())
    ended = ambition("rehearse", code=130)
    assert "you had typed “I teach more”" in ended.err
    assert '`ambition answer step --say "…"`' in ended.err
    assert plan.read_text(encoding="utf-8") == PLAN
