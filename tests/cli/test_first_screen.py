"""The first screen: in any state of the plan one thing to do, and the command that does it."""

import json
import re
from pathlib import Path

import pytest

from conftest import Ambition
from support.plans import TODAY

LINE = '[[ambition.problems]]\nid = "p1"\ntext = "Lost"\n'
OPTION = '[[options]]\nid = "o1"\nname = "Teach"\n'
GOAL = '[[goals]]\nid = "g1"\ntitle = "One"\n'
EXPERIMENT = '[[experiments]]\nid = "e1"\ntitle = "Two"\nstatus = "{}"\n'
UNDER_WAY = '[interview]\nasked = ["name"]\n'


@pytest.mark.parametrize(
    ("plan", "command"),
    [
        ("", "ambition interview --missing"),
        (UNDER_WAY, "ambition interview"),
        (UNDER_WAY + LINE, "ambition interview"),
        (LINE, "ambition experiments next"),
        (OPTION, "ambition experiments next"),
        (LINE + GOAL, "ambition goals progress g1 NUMBER"),
        (GOAL, "ambition goals progress g1 NUMBER"),
        (LINE + EXPERIMENT.format("planned"), "ambition experiments start e1"),
        (LINE + EXPERIMENT.format("running"), 'ambition experiments log e1 "…"'),
        (LINE + EXPERIMENT.format("finished"), "ambition experiments next"),
    ],
)
def test_the_screen_ends_on_one_thing_to_do_and_its_command(
    plan: str, command: str, ambition: Ambition, plan_file: Path
) -> None:
    plan_file.write_text(f"schema = 1\n{plan}", encoding="utf-8")
    out = ambition().out
    *above, last = out.rstrip().splitlines()
    assert command in last
    assert [line for line in above if "ambition " in line] == []


@pytest.mark.parametrize(
    ("plan", "following"),
    [
        (LINE, None),
        (
            EXPERIMENT.format("running") + '[interview]\nwhen_where = "Tuesday"\n',
            {"words": "Two", "when": "Tuesday", "command": 'ambition experiments log e1 "…"'},
        ),
    ],
)
def test_as_json_it_has_the_same_thing_to_do_or_none(
    plan: str, following: dict[str, str] | None, ambition: Ambition, plan_file: Path
) -> None:
    plan_file.write_text(f"schema = 1\n{plan}", encoding="utf-8")
    assert json.loads(ambition("--json").out)["now"]["next"] == following


def test_without_a_plan_it_is_the_interview(ambition: Ambition) -> None:
    assert re.match(r"No plan yet\. `ambition interview`", ambition().out)


@pytest.mark.usefixtures("ana")
@pytest.mark.parametrize("months", [0, 1, 2, 3, 6, 18])
def test_there_is_one_next_step_on_every_day_of_a_plan(
    months: int, ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    year, month = divmod(TODAY.month - 1 + months, 12)
    monkeypatch.setenv("AMBITION_TODAY", f"{TODAY.year + year}-{month + 1:02}-24")
    out = ambition().out
    assert re.search(r"\nambition [a-z]+ .*\n$", out)
    assert out.count("\nambition ") == 1
