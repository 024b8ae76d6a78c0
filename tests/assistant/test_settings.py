"""The settings: the person's own, kept apart from every plan and folder, and never lost."""

import os
import stat
from pathlib import Path

import pytest

from ambition_cli.assistant import settings
from ambition_cli.assistant.settings import VARIABLE, allow, choose, load, turn_off
from ambition_cli.errors import Misused, NotSaved, Refused
from support.plans import TODAY

posix = pytest.mark.skipif(os.name == "nt", reason="modes of Unix")
COMMAND = ("llm", "-m", "some model")


@pytest.fixture
def file() -> Path:
    return settings.file()


def written(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    file.chmod(0o600)


def test_nothing_is_set_at_first_and_looking_writes_nothing(file: Path) -> None:
    assert not load({}).is_set
    assert not load({}).may_send_unasked
    assert not file.parent.exists()


@posix
def test_a_command_is_kept_for_its_owner_alone(file: Path) -> None:
    choose(COMMAND, TODAY)
    found = load({})
    assert (found.command, found.since, found.may_send_unasked) == (COMMAND, TODAY, False)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_always_is_remembered_for_that_command_alone() -> None:
    choose(COMMAND, TODAY)
    allow(COMMAND)
    assert load({}).may_send_unasked
    assert not load({VARIABLE: "llm -m another"}).may_send_unasked
    assert load({VARIABLE: "llm -m 'some model'"}).may_send_unasked
    choose(("llm", "-m", "another"), TODAY)
    assert not load({}).may_send_unasked
    choose(COMMAND, TODAY)
    assert not load({}).may_send_unasked


def test_always_does_not_hold_for_a_command_changed_by_hand(file: Path) -> None:
    choose(COMMAND, TODAY)
    allow(COMMAND)
    file.write_text(file.read_text().replace('command = ["llm"', 'command = ["evil"'))
    assert load({}).command[0] == "evil"
    assert not load({}).may_send_unasked


def test_the_environment_comes_first_and_meets_no_shell(tmp_path: Path) -> None:
    choose(COMMAND, TODAY)
    found = load({VARIABLE: "claude -p '$(touch x); `y`' && rm"})
    assert found.command == ("claude", "-p", "$(touch x); `y`", "&&", "rm")
    assert found.is_from_environment
    assert load({VARIABLE: "  "}).command == COMMAND
    with pytest.raises(Misused, match="quotation mark"):
        load({VARIABLE: "llm 'x"})


def test_off_forgets_the_command_and_what_it_was_allowed(file: Path) -> None:
    choose(COMMAND, TODAY)
    allow(COMMAND)
    turn_off()
    assert not load({}).is_set
    assert "llm" not in file.read_text()
    turn_off()


def test_what_else_is_in_the_file_stays(file: Path) -> None:
    text = '# mine\ntheme = "dark"\n\n[assistant]\nquestions = true # ask me\n\n[other]\nx = 1\n'
    written(file, text)
    choose(COMMAND, TODAY)
    allow(COMMAND)
    kept = file.read_text()
    for line in ("# mine", 'theme = "dark"', "questions = true # ask me", "[other]\nx = 1"):
        assert line in kept
    assert load({}).questions
    turn_off()
    assert file.read_text() == text


def test_a_program_named_by_a_path_is_kept_by_its_whole_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    assert choose(("./mine", "./data"), TODAY).command == (str(tmp_path / "mine"), "./data")
    assert choose(("~/mine",), TODAY).command == (str(tmp_path / "mine"),)
    assert choose(("mine",), TODAY).command == ("mine",)


@pytest.mark.parametrize("command", [(), ("",), (" ",), ("a\0b",)])
def test_what_is_no_command_is_refused(command: tuple[str, ...], file: Path) -> None:
    with pytest.raises(Misused):
        choose(command, TODAY)
    assert not file.exists()


@pytest.mark.parametrize(
    "text",
    [
        "[assistant",
        'assistant = "llm"',
        '[assistant]\ncommand = "llm -m x"',
        "[assistant]\ncommand = [1]",
        '[assistant]\nsince = "today"',
        '[assistant]\nquestions = "yes"',
    ],
)
def test_a_file_that_is_wrong_is_one_sentence_and_stays(text: str, file: Path) -> None:
    written(file, text)
    with pytest.raises(Refused) as refused:
        load({})
    assert str(file) in str(refused.value)
    assert "\n" not in str(refused.value)
    assert file.read_text() == text


def test_bytes_that_are_no_text_are_one_sentence(file: Path) -> None:
    written(file, "")
    file.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(Refused, match="UTF-8"):
        load({})


@posix
@pytest.mark.parametrize("mode", [0o620, 0o602, 0o666])
def test_a_file_that_others_may_write_to_is_not_believed(mode: int, file: Path) -> None:
    written(file, '[assistant]\ncommand = ["evil"]\n')
    file.chmod(mode)
    with pytest.raises(Refused, match="can be changed by others"):
        load({})
    with pytest.raises(Refused):
        choose(COMMAND, TODAY)


@posix
@pytest.mark.skipif(os.name != "nt" and os.getuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_is_one_sentence(file: Path) -> None:
    written(file, "")
    file.parent.chmod(0o500)
    with pytest.raises(NotSaved, match="could not be written"):
        choose(COMMAND, TODAY)
    file.parent.chmod(0o700)


def test_nothing_is_read_from_the_folder_one_stands_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = tmp_path / "here"
    here.mkdir()
    for name in ("config.toml", "plan.toml", ".ambition.toml", ".env", "ambition.toml"):
        (here / name).write_text('AMBITION_ASSISTANT="evil"\n[assistant]\ncommand = ["evil"]\n')
    monkeypatch.chdir(here)
    monkeypatch.setenv("AMBITION_PLAN", str(here / "plan.toml"))
    assert not load(os.environ).is_set
