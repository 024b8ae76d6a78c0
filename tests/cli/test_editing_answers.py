"""Answers typed in an editor: taken when it is closed, and kept where anything gets in between."""

import os
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

from ambition_cli.cli import editor
from ambition_cli.cli.talks import interview
from ambition_cli.errors import Refused
from ambition_cli.storage import unsaved
from conftest import Ambition, Piped
from support.patience import PATIENCE
from support.talks import begun_at

BEGUN = begun_at("problems")
WITH_TWO = (
    BEGUN
    + '[[ambition.problems]]\nid = "p1"\ntext = "Slow builds"\n'
    + '[[ambition.problems]]\nid = "p2"\ntext = "Lost notes"\n'
)


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have no time pass while the editor is open."""
    monkeypatch.setattr(editor, "monotonic", lambda: 0.0)


@pytest.fixture
def in_a_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(editor, "monotonic", count(step=60).__next__)


def has_editor(patch: pytest.MonkeyPatch, lines: str, folder: Path) -> str:
    """Have an editor that does what lines of Python do with `text` and `file`."""
    script = folder / "editor.py"
    script.write_text(
        "import sys, pathlib\nfile = pathlib.Path(sys.argv[-1])\n"
        f"text = file.read_text()\n{lines}\n"
    )
    command = f"{shlex.quote(sys.executable)} {script}"
    patch.setenv("EDITOR", command)
    return command


def texts(plan: Path) -> list[str]:
    return [line[8:-1] for line in plan.read_text().splitlines() if line.startswith("text = ")]


@pytest.mark.parametrize(
    ("variable", "command", "says"),
    [
        ("EDITOR", "code", 'set EDITOR="code --wait"'),
        ("VISUAL", "subl -n", 'set VISUAL="subl -n --wait"'),
        ("EDITOR", "gvim", 'set EDITOR="gvim --nofork"'),
        ("EDITOR", "emacsclient -n", 'set EDITOR="emacsclient"'),
        ("EDITOR", "code --wait", "set EDITOR to an editor that waits"),
    ],
)
def test_an_editor_that_does_not_wait_is_noticed_and_no_answer(
    variable: str,
    command: str,
    says: str,
    at_once: None,
    monkeypatch: pytest.MonkeyPatch,
    piped: type[Piped],
    ambition: Ambition,
    plan_file: Path,
    tmp_path: Path,
) -> None:
    program = tmp_path / command.split(maxsplit=1)[0]
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv(variable, command)
    plan_file.write_text(WITH_TWO)
    piped("e\n")
    out = ambition("interview", code=1).out
    assert "the editor closed at once, before anything was typed; " in out
    assert says in out
    [kept] = plan_file.parent.glob("plan.toml.history/*edited-*")  # and no lock
    assert str(kept) in out
    assert plan_file.read_text() == WITH_TWO
    # What is typed in its window then is named, and taken by e.
    kept.write_text("Slow builds\nLost notes\nNobody sleeps\n")
    piped("e\n")
    ran = ambition("interview", code=1)
    assert f"an earlier answer was never saved (problems to work on); it is in {kept}" in ran.err
    assert texts(plan_file) == ["Slow builds", "Lost notes", "Nobody sleeps"]
    assert not kept.exists()


def test_visual_is_asked_before_editor(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    asked: list[list[str]] = []

    def ran(command: list[str], **_: object) -> subprocess.CompletedProcess[bytes]:
        asked.append(command)
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(subprocess, "run", ran)
    monkeypatch.setenv("EDITOR", "ed")
    editor.opened(tmp_path)
    monkeypatch.setenv("VISUAL", "code --wait")
    editor.opened(tmp_path)
    monkeypatch.setenv("VISUAL", "")  # set to nothing is not set
    editor.opened(tmp_path)
    assert asked == [
        ["ed", str(tmp_path)],
        ["code", "--wait", str(tmp_path)],
        ["ed", str(tmp_path)],
    ]


def test_an_answer_in_another_encoding_is_kept_and_to_be_saved_as_utf_8(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def typed(one: unsaved.Typed) -> int:
        one.file.write_bytes("a café in Köln".encode("latin-1"))
        return 0

    monkeypatch.setattr(editor, "typed_in", typed)
    about = unsaved.About(tmp_path / "plan.toml", "an answer")
    with (
        pytest.raises(Refused, match=r"save it as UTF-8; what you typed is kept in .*type e to"),
        editor.edited(about, "", print),
    ):
        pass


def test_a_plan_in_an_editor_that_does_not_wait_is_not_called_unchanged(
    at_once: None,
    monkeypatch: pytest.MonkeyPatch,
    ambition: Ambition,
    plan_file: Path,
) -> None:
    plan_file.write_text(BEGUN)
    monkeypatch.setenv("EDITOR", "true")
    err = ambition("plan", "edit", code=1).err
    [kept] = plan_file.parent.glob("plan.toml.history/edited-*.toml")
    assert "closed at once" in err
    assert 'set EDITOR="true --wait"' in err
    assert f"anything you save in that window goes to {kept}, not to your plan" in err
    kept.write_text(WITH_TWO)
    assert f"an earlier edit of your plan was never saved; it is in {kept}" in ambition().err


def test_who_looks_and_closes_it_again_is_told_nothing_about_waiting(
    in_a_minute: None,
    monkeypatch: pytest.MonkeyPatch,
    piped: type[Piped],
    ambition: Ambition,
    plan_file: Path,
) -> None:
    plan_file.write_text(WITH_TWO)
    monkeypatch.setenv("EDITOR", "true")
    piped("e\n")
    assert "at once" not in ambition("interview", code=1).out
    assert texts(plan_file) == ["Slow builds", "Lost notes"]
    assert list(plan_file.parent.glob("plan.toml.history/*edited-*")) == []


def test_an_editor_in_the_terminal_may_be_left_at_once(
    at_once: None,
    monkeypatch: pytest.MonkeyPatch,
    piped: type[Piped],
    ambition: Ambition,
    plan_file: Path,
    tmp_path: Path,
) -> None:
    plan_file.write_text(WITH_TWO)
    (tmp_path / "vi").symlink_to("/bin/true")
    monkeypatch.setenv("EDITOR", str(tmp_path / "vi"))
    piped("e\n")
    assert "at once" not in ambition("interview", code=1).out
    assert texts(plan_file) == ["Slow builds", "Lost notes"]


def test_e_at_a_list_opens_it_with_its_items(
    in_a_minute: None,
    monkeypatch: pytest.MonkeyPatch,
    piped: type[Piped],
    ambition: Ambition,
    plan_file: Path,
    tmp_path: Path,
) -> None:
    plan_file.write_text(WITH_TWO)
    lines = (
        "assert text == 'Slow builds\\nLost notes\\n', text\n"
        "file.write_text('Lost notes\\nSlow, slow builds\\nNobody sleeps\\n')"
    )
    has_editor(monkeypatch, lines, tmp_path)
    piped("e\n")
    out = ambition("interview", code=1).out
    assert "That makes three" in out
    assert texts(plan_file) == ["Lost notes", "Slow, slow builds", "Nobody sleeps"]
    ids = [line for line in plan_file.read_text().splitlines() if line.startswith('id = "p')]
    assert ids == ['id = "p2"', 'id = "p1"', 'id = "p3"']


def test_what_cannot_be_taken_is_kept_and_opened_again(
    in_a_minute: None,
    monkeypatch: pytest.MonkeyPatch,
    piped: type[Piped],
    ambition: Ambition,
    plan_file: Path,
    tmp_path: Path,
) -> None:
    plan_file.write_text(BEGUN)
    has_editor(monkeypatch, r"file.write_text('Nobody\0')", tmp_path)
    piped("e\n")
    out = ambition("interview", code=1).out
    [kept] = unsaved.left(plan_file)
    assert f"what you typed is kept in {kept.file}; type e to open it again" in out
    has_editor(monkeypatch, r"file.write_text(text.replace('\0', ' sleeps'))", tmp_path)
    piped("e\n")
    ambition("interview", code=1)
    assert texts(plan_file) == ["Nobody sleeps"]


@pytest.mark.skipif(sys.platform == "win32", reason="has no such signals")
@pytest.mark.parametrize("number", ["SIGINT", "SIGTERM", "SIGHUP", "SIGKILL"])
def test_what_was_typed_when_all_was_cut_short_is_named_and_gone_on_with(
    number: str,
    in_a_minute: None,
    monkeypatch: pytest.MonkeyPatch,
    piped: type[Piped],
    ambition: Ambition,
    plan_file: Path,
    tmp_path: Path,
) -> None:
    plan_file.write_text(BEGUN)
    ready = tmp_path / "ready"
    lines = f"file.write_text('Nobody sleeps\\n')\npathlib.Path({str(ready)!r}).touch()\ninput()"
    has_editor(monkeypatch, lines, tmp_path)
    with subprocess.Popen(
        [sys.executable, "-m", "ambition_cli", "interview"],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as child:
        assert child.stdin
        child.stdin.write(b"e\n")
        child.stdin.flush()
        until = time.monotonic() + PATIENCE
        while not ready.exists():
            assert time.monotonic() < until, "the editor was not opened"
            time.sleep(0.01)
        assert "typed before" not in ambition("--plain").err  # another start, meanwhile
        sent = signal.Signals[number]
        os.killpg(child.pid, sent)
        assert child.wait(PATIENCE) == (130 if number == "SIGINT" else -sent)
    [kept] = unsaved.left(plan_file)
    assert kept.file.stat().st_mode & 0o777 == 0o600
    assert (
        f"an earlier answer was never saved (problems to work on); it is in {kept.file}"
        in ambition().err
    )
    has_editor(monkeypatch, "file.write_text(text + 'Lost notes\\n')", tmp_path)
    piped("e\n")
    ambition("interview", code=1)
    assert texts(plan_file) == ["Nobody sleeps", "Lost notes"]
    assert unsaved.left(plan_file) == []


class Elsewhere:
    """Somebody who answers here, while another window changes the plan before one reply."""

    def __init__(self, replies: list[str], at: int, change: Callable[[], object]) -> None:
        self.left, self.at, self.change, self.offered = list(replies), at, change, ""

    def ask(self, prompt: str, typed: str = "") -> str:
        self.offered = typed or self.offered
        self.at -= 1
        if self.at == 0:
            self.change()
        if not self.left:
            raise KeyboardInterrupt
        return self.left.pop(0)


def test_a_reply_is_taken_although_something_else_was_changed_meanwhile(
    monkeypatch: pytest.MonkeyPatch, ambition: Ambition, plan_file: Path
) -> None:
    plan_file.write_text(WITH_TWO)
    here = Elsewhere(["Nobody sleeps"], 1, lambda: ambition("person", "edit", "--name", "Ana"))
    monkeypatch.setattr(interview, "somebody", lambda: here)
    ambition("interview", code=130)
    assert texts(plan_file) == ["Slow builds", "Lost notes", "Nobody sleeps"]
    assert 'name = "Ana"' in plan_file.read_text()
    assert here.offered == ""


def test_what_was_typed_about_a_line_that_is_gone_is_offered_again(
    monkeypatch: pytest.MonkeyPatch, ambition: Ambition, plan_file: Path
) -> None:
    plan_file.write_text(WITH_TWO)
    here = Elsewhere(["<", "Lost papers"], 2, lambda: ambition("lines", "drop", "p2"))
    monkeypatch.setattr(interview, "somebody", lambda: here)
    out = ambition("interview", code=130).out
    assert "changed in another window" in out
    assert "“Lost papers” is not saved yet." in out
    assert texts(plan_file) == ["Slow builds"]
    assert here.offered == "Lost papers"


def test_what_was_typed_in_an_editor_about_a_line_that_is_gone_is_kept(
    in_a_minute: None,
    monkeypatch: pytest.MonkeyPatch,
    piped: type[Piped],
    ambition: Ambition,
    plan_file: Path,
    tmp_path: Path,
) -> None:
    plan_file.write_text(WITH_TWO)
    lines = (
        "import os\nfile.write_text(text + 'Nobody sleeps\\n')\n"
        f"os.system({shlex.quote(sys.executable)!r} + ' -m ambition_cli lines drop p2')"
    )
    has_editor(monkeypatch, lines, tmp_path)
    piped("e\n")
    ran = ambition("interview", code=1)
    [kept] = unsaved.left(plan_file)
    assert "Nobody sleeps" in kept.file.read_text()
    assert f"what you typed is kept in {kept.file}" in ran.err


def test_an_interview_that_was_finished_elsewhere_says_what_it_did_not_take(
    monkeypatch: pytest.MonkeyPatch, ambition: Ambition, plan_file: Path
) -> None:
    plan_file.write_text(BEGUN)

    def finish() -> None:
        plan_file.write_text("schema = 1\n[interview]\nfinished = 2026-07-24T12:00:00Z\n")

    here = Elsewhere(["Nobody sleeps"], 1, finish)
    monkeypatch.setattr(interview, "somebody", lambda: here)
    err = ambition("interview", code=1).err
    assert "finished in another window, so “Nobody sleeps” was not saved" in err
