"""The edges: no plan, a plan that is none, a folder that cannot be written, a strange clock."""

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import Ambition


@pytest.mark.parametrize("command", ["", "goals", "experiments", "lines", "options", "helpers"])
def test_without_a_plan_a_page_says_what_to_do(
    command: str, ambition: Ambition, plan_file: Path
) -> None:
    assert "ambition " in ambition(*command.split()).out
    assert not plan_file.exists()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        pytest.param(b"[person", "not valid TOML", id="no TOML"),
        pytest.param(b"[person]\nmonths = 'x'\n", "line 2: person.months", id="no plan"),
        pytest.param(b"\xff\xfe", "UTF-8", id="no text"),
        pytest.param(b"schema = 9\nperson = 3\n", "schema 9", id="newer"),
    ],
)
def test_a_file_that_is_no_plan_is_exit_3_and_stays_as_it_is(
    content: bytes, words: str, ambition: Ambition, plan_file: Path
) -> None:
    plan_file.write_bytes(content)
    for command in (["goals"], ["goals", "add", "x"]):
        ran = ambition(*command, code=3)
        assert words in ran.err
        assert str(plan_file) in ran.err
        assert ran.err.count("\n") == 1
    assert plan_file.read_bytes() == content


@pytest.mark.parametrize(
    ("content", "shown"),
    [
        ('[[goals]]\nid = "g\\n1"\ntitle = "x"\nmeasure = 5\n', "goals.g\\n1.measure must be"),
        ('[[goals]]\ntitle = "x"\nserves = ["p\\n9"]\n', "serves refers to p\\n9, but"),
        ('[person]\nmonths = "a\\n\\tb\\u001b[31m"\n', 'not "a\\n\\tb\\x1b[31m"'),
        ('[[goals]]\ntitle = "x"\nstatus = "a\\r\\nb\\u2028"\n', 'not "a\\x0d\\nb\\u2028"'),
    ],
)
def test_an_error_stands_on_one_line_whatever_keys_and_values_hold(
    content: str, shown: str, ambition: Ambition, plan_file: Path
) -> None:
    plan_file.write_bytes(content.encode())
    said = ambition("goals", code=3).err
    assert said.rstrip("\n").isprintable()
    assert shown in said


def test_a_note_about_a_key_stands_on_one_line(ambition: Ambition, plan_file: Path) -> None:
    plan_file.write_bytes(b'[person]\n"month\\n" = 4\n')
    said = ambition("goals").err
    assert said.count("\n") == 1
    assert "person.month\\n is not a key of the plan" in said


def test_a_folder_that_cannot_be_written_is_exit_5(ambition: Ambition, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    ran = ambition("--plan", str(tmp_path / "file" / "plan.toml"), "goals", "add", "x", code=5)
    assert "could not be saved" in ran.err


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-"])
def test_a_stream_that_is_closed_is_no_error(
    closed: str, ambition: Ambition, plan_file: Path
) -> None:
    words = "-m ambition_cli goals add One"
    done = subprocess.run(
        ["sh", "-c", f"{sys.executable} {words} {closed}"], check=False, capture_output=True
    )
    assert done.returncode == 0
    assert "One" in plan_file.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("gaols", "there is no command “gaols”; did you mean `ambition goals`?"),
        (
            "plan frob",
            "there is no command “frob” in `ambition plan`; `ambition plan --help` shows what",
        ),
        (
            "lines edit p1 nobody owns",
            "put words that belong together in quotes; `ambition lines edit",
        ),
    ],
)
def test_what_is_typed_wrongly_is_said_with_what_to_do(
    typed: str, said: str, ambition: Ambition
) -> None:
    assert said in ambition(*typed.split(), code=2).err


def test_the_clock_can_be_set_and_a_wrong_one_is_said(
    ambition: Ambition, monkeypatch: pytest.MonkeyPatch, ana: None
) -> None:
    monkeypatch.setenv("AMBITION_TODAY", "2026-08-21")
    assert "week 5 of 22" in ambition().out
    monkeypatch.setenv("AMBITION_TODAY", "soon")
    assert "AMBITION_TODAY" in ambition(code=2).err


def test_the_plan_named_on_the_command_line_wins(ambition: Ambition, tmp_path: Path) -> None:
    ambition("--plan", str(tmp_path / "other.toml"), "goals", "add", "Another person's")
    assert "No goals" in ambition("goals").out
    assert (tmp_path / "other.toml").exists()


def test_an_error_of_ours_shows_no_traceback_and_none_of_the_persons_words(
    ambition: Ambition, monkeypatch: pytest.MonkeyPatch, ana: None
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("newcomers' self-doubt")

    monkeypatch.setattr("ambition_cli.render.goals.goal_list", broken)
    ran = ambition("goals", code=1)
    assert "RuntimeError" in ran.err
    assert "--debug" in ran.err
    assert "Traceback" not in ran.err
    assert "self-doubt" not in ran.err
    assert "Traceback" in ambition("--debug", "goals", code=1).err


def test_it_runs_as_a_module_too() -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "ambition_cli", "--version"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert ended.stdout.startswith("ambition ")


def test_a_reader_that_closes_the_pipe_is_no_error(ana: None) -> None:
    ended = subprocess.run(
        f"{sys.executable} -m ambition_cli experiments --json | head -1",
        shell=True, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (ended.stdout, ended.stderr) == ("{\n", "")


def completions(words: str, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what the shell would be offered for the last of these words."""
    ended = subprocess.run(
        [sys.executable, "-m", "ambition_cli", *words.split(" ")],
        env={**os.environ, "_AMBITION_COMPLETE": "offer_zsh"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    head, *offered = ended.stdout.splitlines()
    assert (head, ended.stderr) == ("words", "")
    return offered


def test_ids_and_titles_complete(monkeypatch: pytest.MonkeyPatch, ana: None) -> None:
    offered = "\n".join(completions("experiments start e", monkeypatch))
    assert "e1" in offered
    assert "Help in somebody else's class" in offered
    assert "p1" in "\n".join(completions("plan forget p", monkeypatch))
    assert "Mei" in "\n".join(completions("plan forget M", monkeypatch))
    assert "Decide whether" in "\n".join(completions("goals show Decide", monkeypatch))
    assert "experiments" in "\n".join(completions("ex", monkeypatch))


@pytest.mark.parametrize(
    ("content", "offered"),
    [
        pytest.param(b"goals = 5", 0, id="no list"),
        pytest.param(b'ambition = "x"', 0, id="no table"),
        pytest.param(b'\xef\xbb\xbf[[goals]]\nid = "g1"\ntitle = "T"', 1, id="a mark in front"),
        pytest.param(b"\xff", 0, id="no text"),
    ],
)
def test_completion_offers_what_it_can_read_and_says_nothing(
    content: bytes, offered: int, plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan_file.write_bytes(content)
    for typed in ("goals show g", "plan forget g"):
        found = "".join(completions(typed, monkeypatch))
        assert found.count("g1") == offered
        assert "wrong" not in found


def test_a_folder_in_place_of_a_plan_is_said_by_each_command(
    ambition: Ambition, tmp_path: Path
) -> None:
    for command in (["goals"], ["plan", "merge"]):
        ran = ambition("--plan", str(tmp_path), *command, code=3)
        assert "cannot be read: it is a folder" in ran.err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_an_output_that_cannot_be_written_is_said(ana: None) -> None:
    with Path("/dev/full").open("w") as full:
        ended = subprocess.run(
            [sys.executable, "-m", "ambition_cli", "goals"],
            stdout=full, stderr=subprocess.PIPE, text=True, check=False,
        )  # fmt: skip
    assert "output could not be written" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_mistyped_name_of_a_plan_is_said_wherever_it_stands(
    ambition: Ambition, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mistyped = tmp_path / "plam.toml"
    by_flag = ambition("--plan", f"{mistyped}", "goals")
    assert by_flag.err == f"note: there is no plan at {mistyped} yet\n"
    monkeypatch.setenv("AMBITION_PLAN", f"{mistyped}")
    assert ambition("goals") == by_flag
    monkeypatch.delenv("AMBITION_PLAN")
    monkeypatch.setenv("XDG_DATA_HOME", f"{tmp_path}")
    assert ambition("goals").err == ""


@pytest.mark.parametrize("command", ["interview", "interview --json-step", "assistant"])
def test_what_can_begin_a_plan_misses_none(
    command: str, ambition: Ambition, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("\n"))
    ran = ambition("--plan", f"{tmp_path / 'new.toml'}", *command.split(), code=None)
    assert "there is no plan" not in ran.err


def test_without_a_plan_the_check_says_that_there_is_none(ambition: Ambition) -> None:
    assert "No plan yet" in ambition("check").out
    ambition("check", "--strict")
