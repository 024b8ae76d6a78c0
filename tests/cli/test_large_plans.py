"""A plan of 10,000 experiments, and an answer of a megabyte: neither fills memory or a screen."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ambition_cli.cli import output
from ambition_cli.storage.toml.layout import text_of
from conftest import Ambition
from support.looking import LOOKING
from support.plans import LONG, TODAY
from support.saying import plan_told

MEGABYTE = "a long answer " * 75_000
CLIPPED = MEGABYTE if LONG else MEGABYTE[:100_000]
LISTS = ["", "experiments", "timeline"]
MORE = ["goals", "options", "experiments --all", "timeline --all", "check", "experiments --json"]
ONE = """
[[experiments]]
id = "e{0}"
title = "Experiment number {0}"
option = "o1"
serves = ["p1"]
status = "finished"
started = 2026-07-01

[experiments.result]
on = 2026-07-20
verdict = "keep"
"""


# By a small process of its own: a child's memory counts from before it becomes another program.
MEASURED = """
import os, subprocess, sys
command = [sys.executable, "-m", "ambition_cli", *sys.argv[1:]]
child = subprocess.Popen(command, stdout=subprocess.DEVNULL)
_, status, used = os.wait4(child.pid, 0)
status and sys.exit("it failed")
print(used.ru_maxrss)
"""


@pytest.mark.skipif(not hasattr(os, "wait4"), reason="cannot tell the memory of a child")
@pytest.mark.parametrize("command", [*LISTS, *(MORE if LONG else [])])
def test_a_list_of_10_000_experiments_takes_less_than_100_megabytes(
    command: str, ana: None, plan_file: Path
) -> None:
    with plan_file.open("a") as file:
        file.writelines(ONE.format(number) for number in range(1_000, 11_000))
    alone = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    measured = subprocess.run(
        [sys.executable, "-c", MEASURED, *command.split()],
        stdout=subprocess.PIPE, check=True, env=alone,
    )  # fmt: skip
    unit = 1 if sys.platform == "darwin" else 1_024
    assert int(measured.stdout) * unit < 100_000_000


def save_with(answer: str, plan_file: Path) -> None:
    """Save a plan that says this wherever a person says something."""
    tables = plan_told(lambda: "two words", TODAY)
    for record, name in (
        (tables["ambition"]["problems"][0], "text"),
        (tables["options"][0], "name"),
        (tables["goals"][0], "title"),
        (tables["experiments"][0], "title"),
        (tables["experiments"][0]["log"][0], "note"),
    ):
        record[name] = answer
    plan_file.write_text(text_of(tables), encoding="utf-8")


def test_on_a_screen_an_answer_without_end_is_clipped(
    ambition: Ambition, plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_with(CLIPPED, plan_file)
    monkeypatch.setattr(output, "in_columns", lambda: True)
    for command in LOOKING if LONG else LOOKING[::12]:
        assert len(ambition(*command.split()).out) < 50_000, command
    shown = " ".join(ambition("goals", "show", "g1").out.split())
    assert "… (pipe this to see all of it)" in shown


def test_in_a_pipe_and_in_the_file_all_of_it_is_there(ambition: Ambition, plan_file: Path) -> None:
    save_with(MEGABYTE, plan_file)
    ambition("experiments", "log", "e1", "more")
    for command in ("lines", "goals show g1", "experiments show e1", "export json"):
        assert MEGABYTE.strip() in ambition(*command.split()).out, command
    assert plan_file.read_text().count(MEGABYTE) == 5
