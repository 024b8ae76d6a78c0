"""Words in place of columns and marks, nonsense sizes, colour that is forced, and what explains."""

import io
import re
import sys
from pathlib import Path

import pytest
from rich.cells import cell_len

from ambition_cli.cli import main, output
from ambition_cli.storage.toml.layout import text_of
from conftest import Ambition
from support.looking import LOOKING
from support.plans import EXAMPLES, TODAY
from support.saying import plan_told

# What no page may say in words: marks, bars, columns, and what stands for "nothing known".
MARKS = re.compile(r"[○●‖◌✓↻✕↶→·━─│┿\t]|–( |$)")
ESCAPE = "\x1b"


@pytest.fixture
def grown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AMBITION_PLAN", str(EXAMPLES / "grown" / "plan.toml"))
    monkeypatch.setenv("AMBITION_TODAY", "2026-11-22")


@pytest.mark.parametrize("command", [*LOOKING, "private"])
def test_in_words_no_mark_is_left_in_any_page(
    command: str, plan_file: Path, ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(plan_file.parent)
    plan_file.write_text(text_of(plan_told(lambda: "teaching people", TODAY)), encoding="utf-8")
    out = ambition(*command.split(), "--plain").out
    assert [line for line in out.splitlines() if MARKS.search(line)] == []


def test_a_terminal_that_cannot_show_a_letter_shows_the_others(
    plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan_file.write_text('goals = [{ id = "g1", title = "Clinics → calm" }]', encoding="utf-8")
    screen, ended = io.TextIOWrapper(io.BytesIO(), encoding="ascii"), list[int]()
    monkeypatch.setattr(sys, "stdout", screen)
    monkeypatch.setattr(sys, "argv", ["ambition", "goals"])
    monkeypatch.setattr(main, "_end", ended.append)
    monkeypatch.setenv("PYDANTIC_DISABLE_PLUGINS", "__all__")
    main.main()
    screen.flush()
    assert ended == [0]
    assert b"Clinics ? calm" in screen.buffer.getvalue()


@pytest.mark.usefixtures("grown")
@pytest.mark.parametrize("command", ["", "goals --all", "experiments", "options", "weigh o1"])
def test_asked_for_words_hold_in_a_pipe_too_and_either_way_of_asking(
    command: str, ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    by_flag = ambition("--plain", *command.split()).out
    monkeypatch.setenv("AMBITION_PLAIN", "1")
    assert ambition(*command.split()).out == by_flag
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert ambition(*command.split()).out == by_flag
    monkeypatch.setenv("AMBITION_PLAIN", "0")
    monkeypatch.delenv("FORCE_COLOR")
    assert ambition(*command.split()).out != by_flag


@pytest.mark.usefixtures("grown")
def test_each_value_has_its_label_in_words(ambition: Ambition) -> None:
    out = ambition("options", "--plain").out.replace("\n  ", " ")
    assert "o1, open. Teaching a product course; fit with p1: 4.5 out of 5 (evidence: some)" in out
    assert "evidence so far: some; kind: teaching; verdicts: e4 keep" in out
    assert "at 5 of 6; due 2026-12-24" in ambition("goals", "--plain").out.replace("\n  ", " ")


@pytest.mark.usefixtures("grown")
@pytest.mark.parametrize("columns", [30, 60, 80])
@pytest.mark.parametrize("command", ["goals --all", "options", "experiments show e4", "lines"])
def test_words_are_wrapped_between_words(
    columns: int, command: str, ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "1000")
    whole = ambition(*command.split(), "--plain").out
    monkeypatch.setenv("COLUMNS", str(columns))
    wrapped = ambition(*command.split(), "--plain").out
    assert all(cell_len(line) <= columns for line in wrapped.splitlines())
    assert wrapped.split() == whole.split()


@pytest.mark.usefixtures("grown")
def test_an_address_longer_than_a_line_stays_whole_and_unspaced_text_is_broken(
    ambition: Ambition, plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = f"https://example.org/{'a' * 60}"
    plan_file.write_text(
        f'schema = 1\n[[goals]]\nid = "g1"\ntitle = "Read {address}"\n'
        f'[[goals]]\nid = "g2"\ntitle = "{"教" * 60}"\n'
    )
    monkeypatch.setenv("AMBITION_PLAN", str(plan_file))
    monkeypatch.setenv("COLUMNS", "40")
    lines = ambition("goals", "--plain").out.splitlines()
    assert any(address in line for line in lines)
    assert all(cell_len(line) <= 40 for line in lines if "教" in line)


@pytest.mark.usefixtures("grown")
@pytest.mark.parametrize("said", ["0", "-5", "", "x", "99999999999999999999", "1", "80.5"])
def test_a_size_that_makes_no_sense_is_passed_over(
    said: str, ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(output, "in_columns", lambda: True)
    monkeypatch.setenv("COLUMNS", said)
    monkeypatch.setenv("LINES", said)
    out = ambition("goals").out
    words = " ".join(out.split())
    assert "g1" in words
    assert "Six newcomers" in words
    assert max(map(cell_len, out.splitlines())) <= 100
    assert ambition("--help").out
    assert ambition("goals", "--plain").out


@pytest.mark.usefixtures("grown")
def test_forced_colour_lays_out_a_screen_in_a_pipe_and_cuts_nothing(
    ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    assert ESCAPE not in ambition("goals").out
    monkeypatch.setenv("FORCE_COLOR", "1")
    out = ambition("goals").out
    assert ESCAPE in out
    assert "━" in out
    assert "more:" not in ambition("experiments").out
    assert ESCAPE in ambition("goals", "show", "g99", code=1).err


@pytest.mark.usefixtures("grown")
@pytest.mark.parametrize(
    "environment",
    [{"FORCE_COLOR": ""}, {"NO_COLOR": "1"}, {"TERM": "dumb"}, {"AMBITION_PLAIN": "1"}],
)
def test_colour_is_not_forced_against_what_else_was_said(
    environment: dict[str, str], ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, said in {"TERM": "xterm", "FORCE_COLOR": "1", **environment}.items():
        monkeypatch.setenv(name, said)
    assert ESCAPE not in ambition("goals").out


@pytest.mark.usefixtures("grown")
def test_what_explains_the_records_goes_to_stderr_in_a_pipe(ambition: Ambition) -> None:
    ran = ambition("options")
    assert [line.split("\t")[0] for line in ran.out.splitlines()][:4] == ["o1", "o2", "o3", "o4"]
    assert "p1: newcomers' self-doubt" in ran.err
    assert "fit runs from 1 to 5" in ran.err
    assert "fit runs from 1 to 5" not in ran.out
    assert "p1: " not in ran.out
    weighed = ambition("weigh", "o1")
    assert "fit runs from 1 to 5" in weighed.err
    assert "fit runs from 1 to 5" not in weighed.out
    assert ambition("timeline").err == ""


@pytest.mark.usefixtures("grown")
def test_what_is_said_about_a_change_has_no_marks_in_words(
    ambition: Ambition, plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan_file.write_bytes((EXAMPLES / "grown" / "plan.toml").read_bytes())
    monkeypatch.setenv("AMBITION_PLAN", str(plan_file))
    ambition("goals", "progress", "g1", "6")
    said = ambition("undo", "--plain").err
    assert "→" not in said
    assert "5 to 6" in said
