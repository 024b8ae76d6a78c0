"""Every page at every width: nothing is wider than the screen, and no record goes missing."""

from pathlib import Path

import pytest
import tomli
from rich.cells import cell_len

from ambition_cli.cli import output
from ambition_cli.domain.plan.model import Plan
from ambition_cli.storage.toml.layout import text_of
from conftest import Ambition
from support.looking import LOOKING
from support.plans import EXAMPLES, TODAY
from support.saying import plan_told

TEXTS = {
    "words": "the people who were there before us and stayed on when nobody asked them to",
    "wide": "後輩が初めての一年を安心して過ごせるように教えることをもっと増やしたい",
    "one long word": "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen" * 2,
    "emoji": "👩‍👩‍👧‍👦 teaching 🎓 [bold]twice[/bold] :smile:",
    "short": "x",
}
# What is copied stands whole, and a sentence said about what is shown is wrapped by the terminal.
WHOLE = ("plan path",)
COLUMNS = (30, 40, 60, 80, 120, 200)
GROWN = [("grown", "2026-11-22"), ("nine-months", "2027-04-24")]


def lines_at(
    columns: int, command: str, ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> list[str]:
    monkeypatch.setenv("COLUMNS", str(columns))
    monkeypatch.setattr(output, "in_columns", lambda: True)
    return ambition(*command.split()).out.splitlines()


@pytest.mark.parametrize("said", TEXTS)
@pytest.mark.parametrize("columns", COLUMNS)
def test_no_line_is_wider_than_the_screen(
    columns: int,
    said: str,
    plan_file: Path,
    ambition: Ambition,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(plan_file.parent)
    plan_file.write_text(text_of(plan_told(lambda: TEXTS[said], TODAY)), encoding="utf-8")
    for command in LOOKING:
        if command not in WHOLE:
            for line in lines_at(columns, command, ambition, monkeypatch):
                assert cell_len(line) <= columns, f"ambition {command}\n{line}"


@pytest.mark.parametrize("columns", COLUMNS)
@pytest.mark.parametrize(("name", "today"), GROWN)
def test_each_list_names_each_of_its_records(
    name: str, today: str, columns: int, ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = EXAMPLES / name / "plan.toml"
    plan = Plan.model_validate(tomli.loads(file.read_text(encoding="utf-8")))
    monkeypatch.setenv("AMBITION_PLAN", str(file))
    monkeypatch.setenv("AMBITION_TODAY", today)
    for command, records in (
        ("goals --all", plan.goals),
        ("experiments --all", plan.experiments),
        ("options", plan.options),
    ):
        words = " ".join(lines_at(columns, command, ambition, monkeypatch)).split()
        assert {one.id for one in records} <= set(words), command
