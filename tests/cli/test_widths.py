"""Every page at every width: nothing is wider than the screen, and no record goes missing."""

from collections import defaultdict
from pathlib import Path

import pytest
import tomli
from rich.cells import cell_len

from ambition_cli.domain.plan.model import Plan
from ambition_cli.storage.toml.layout import text_of
from conftest import Ambition
from support.looking import LOOKING
from support.plans import EXAMPLES, TODAY
from support.saying import plan_told
from support.widths import lines_by_width, print_at_each

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


@pytest.mark.parametrize("said", TEXTS)
def test_no_line_is_wider_than_the_screen(
    said: str, plan_file: Path, ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(plan_file.parent)
    plan_file.write_text(text_of(plan_told(lambda: TEXTS[said], TODAY)), encoding="utf-8")
    print_at_each(COLUMNS, monkeypatch)
    for command in LOOKING:
        if command not in WHOLE:
            for columns, line in lines_by_width(ambition(*command.split()).out):
                assert cell_len(line) <= (columns or min(COLUMNS)), f"ambition {command}\n{line}"


def test_a_line_is_seen_at_the_width_that_it_is_laid_out_for(
    ana: None, ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    print_at_each(COLUMNS, monkeypatch)
    longest = dict.fromkeys(COLUMNS, 0)
    for columns, line in lines_by_width(ambition("goals").out):
        if columns:
            longest[columns] = max(longest[columns], cell_len(line))
    assert 20 < longest[30] < longest[40] < longest[60] < longest[80] <= 80


@pytest.mark.parametrize(("name", "today"), GROWN)
def test_each_list_names_each_of_its_records(
    name: str, today: str, ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = EXAMPLES / name / "plan.toml"
    plan = Plan.model_validate(tomli.loads(file.read_text(encoding="utf-8")))
    monkeypatch.setenv("AMBITION_PLAN", str(file))
    monkeypatch.setenv("AMBITION_TODAY", today)
    print_at_each(COLUMNS, monkeypatch)
    for command, records in (
        ("goals --all", plan.goals),
        ("experiments --all", plan.experiments),
        ("options", plan.options),
    ):
        words: dict[int | None, set[str]] = defaultdict(set)
        for columns, line in lines_by_width(ambition(*command.split()).out):
            words[columns] |= set(line.split())
        for columns in COLUMNS:
            assert {one.id for one in records} <= words[columns], (command, columns)
