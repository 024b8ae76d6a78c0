"""The command line in any order: global flags, and texts that begin with a dash."""

import json
import shlex
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

from ambition_cli import __version__
from ambition_cli.cli.arguments import in_order
from ambition_cli.cli.main import app
from conftest import Ambition

GOALS = 'schema = 1\n[[goals]]\nid = "g1"\ntitle = "From the other plan"\n'


@pytest.fixture(scope="module")
def program() -> Any:
    return get_command(app)


@pytest.mark.parametrize(
    ("typed", "ordered"),
    [
        ("goals", "goals"),
        ("goals --plan x.toml", "--plan x.toml goals"),
        ("goals --plan=x.toml show g1", "--plan=x.toml goals show g1"),
        ("goals show --plain g1", "--plain goals show g1"),
        ("goals show g1 --json --debug", "--debug goals show --json g1"),
        ("--json goals", "goals --json"),
        ("--json --include-private goals show g1", "goals show --json --include-private g1"),
        ("goals --json show g1", "goals show --json g1"),
        ("--json", "--json"),
        ("log hello --plain", "--plain log hello"),
        ("log -- hello --plain", "log -- hello --plain"),
        ("goals progress g1 2 --note=--plain", "goals progress --note=--plain g1 2"),
        (
            "goals progress g1 2 --note '--plain, please'",
            "goals progress --note '--plain, please' g1 2",
        ),
        ("--install-completion", "--install-completion"),
        ("goals progress g1 -1", "goals progress -- g1 -1"),
        ("goals progress g1 -½ --plain", "--plain goals progress -- g1 -½"),
        ("goals progress g1 +1", "goals progress g1 +1"),
        ("log '- met two'", "log -- '- met two'"),
        ("log '- met two' --energy 4", "log --energy 4 -- '- met two'"),
        ("log '-- met two'", "log -- '-- met two'"),
        ("log '-met two'", "log -- '-met two'"),
        ("log --to e1 - ", "log --to e1 -"),
        ("goals edit g1 --title '- x'", "goals edit --title '- x' g1"),
        ("export md -o out.md --plan x", "--plan x export md -o out.md"),
        ("export md '-oout file.md'", "export md '-oout file.md'"),
        ("goals --nope", "goals --nope"),
        ("nonsense --plan x", "--plan x nonsense"),
        ("", ""),
    ],
)
def test_arguments_come_into_the_order_that_typer_takes(
    typed: str, ordered: str, program: Any
) -> None:
    assert in_order(program, shlex.split(typed)) == shlex.split(ordered)


EMPTY = [
    ("goals edit g1 --obstacle", "goals edit g1 --obstacle"),
    ("goals edit g1 --obstacle --if-then 'If x, then I y'", "goals edit g1 --obstacle"),
    ("goals edit 'my goal' --obstacle --plain", 'goals edit "my goal" --obstacle'),
    ("goals edit g1 --measure --help", "goals edit g1 --measure"),
    ("experiments edit e1 --hypothesis", "experiments edit e1 --hypothesis"),
    ("lines edit p1 --short", "lines edit p1 --short"),
    ("options edit o1 --doubt", "options edit o1 --doubt"),
    ("notes edit n1 --link", "notes edit n1 --link"),
    ("talks edit t1 --heard", "talks edit t1 --heard"),
    ("helpers edit Mei --ask", "helpers edit Mei --ask"),
    ("progress g1 2 --note", "goals progress g1 2 --note"),
    ("log x --to", "log x --to"),
    ("export md -o", "export md -o"),
    ("goals --plan", "goals --plan"),
]


@pytest.mark.usefixtures("ana")
@pytest.mark.parametrize(("typed", "example"), EMPTY)
def test_a_flag_without_its_value_takes_no_other_word_for_it(
    typed: str, example: str, ambition: Ambition, replies: Any, plan_file: Path
) -> None:
    before = plan_file.read_bytes()
    replies()  # nothing is asked
    said = ambition(*shlex.split(typed), code=2).err
    flag = example.rsplit(maxsplit=1)[-1]
    assert said == (
        f'error: {flag} needs something after it; type it as in `ambition {example} "…"`\n'
    )
    assert plan_file.read_bytes() == before


@pytest.mark.usefixtures("ana")
@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("goals edit --obstacle g1", "g1 stands after --obstacle, so the goal is missing"),
        ("experiments edit --title e1", "e1 stands after --title, so the experiment is missing"),
        ("helpers edit --ask Mei", "Mei stands after --ask, so the helper is missing"),
    ],
)
def test_an_id_behind_a_flag_of_text_is_not_its_text(
    typed: str, said: str, ambition: Ambition, replies: Any, plan_file: Path
) -> None:
    before = plan_file.read_bytes()
    replies()
    assert said in ambition(*typed.split(), code=2).err
    assert plan_file.read_bytes() == before


@pytest.mark.usefixtures("ana")
@pytest.mark.parametrize(
    "typed",
    ["goals --plan {}", "goals --all --plan={}", "goals show g1 --plan {}", "--plan {} goals"],
)
def test_another_plan_may_be_named_anywhere(typed: str, ambition: Ambition, tmp_path: Path) -> None:
    other = tmp_path / "other.toml"
    other.write_text(GOALS)
    assert "From the other plan" in ambition(*typed.format(other).split()).out


def test_each_global_flag_may_stand_last(ambition: Ambition, ana: None) -> None:
    assert ambition("goals", "--version").out.startswith(f"ambition {__version__}\n")
    assert "\t" not in ambition("goals", "--plain").out
    assert json.loads(ambition("--json", "goals").out) == json.loads(
        ambition("goals", "--json").out
    )
    ambition("goals", "show", "g1", "--debug")


@pytest.mark.usefixtures("ana")
@pytest.mark.parametrize("typed", ["--json undo", "undo --json", "note x --json", "done e1 --json"])
def test_a_command_that_has_no_json_says_so(
    typed: str, ambition: Ambition, plan_file: Path
) -> None:
    before = plan_file.read_bytes()
    ran = ambition(*typed.split(), code=2)
    assert "no such option: --json" in ran.err
    assert (ran.out, plan_file.read_bytes()) == ("", before)


@pytest.mark.usefixtures("ana")
@pytest.mark.parametrize("note", ["- met two", "-- met two", "-5 today", "-met two", "–x"])
def test_a_note_may_begin_with_a_dash(note: str, ambition: Ambition) -> None:
    ambition("experiments", "start", "e1")
    ambition("log", note, "--energy", "4")
    ambition("experiments", "log", "e1", note, "--hours", "1h30")
    log = json.loads(ambition("experiments", "show", "e1", "--json").out)["experiments"][0]["log"]
    assert log == [
        {"on": "2026-07-24", "note": note, "energy": 4},
        {"on": "2026-07-24", "note": note, "hours": 1.5},
    ]


@pytest.mark.usefixtures("ana")
def test_a_dash_alone_still_reads_a_pipe(ambition: Ambition, piped: Any) -> None:
    ambition("experiments", "start", "e1")
    piped("from a pipe\n")
    ambition("log", "-", "--energy", "4")
    assert "from a pipe" in ambition("experiments", "show", "e1").out


@pytest.mark.usefixtures("ana")
def test_progress_goes_on_from_where_it_stands(ambition: Ambition) -> None:
    ambition("goals", "edit", "g1", "--from", "0", "--to", "6")
    assert "g1 is now at 1 of 6 (it was 0)" in ambition("goals", "progress", "g1", "+1").err
    assert "g1 is now at 3 of 6" in ambition("goals", "progress", "g1", "+2").err
    assert "g1 is now at 2 of 6" in ambition("goals", "progress", "g1", "-1").err
    assert "g1 is now at 5 of 6 (it was 2)" in ambition("goals", "progress", "g1", "5").err
    said = ambition("goals", "progress", "g1", "-6", code=1).err
    assert (
        said == "error: g1 is at 5, so 6 less would be below zero; give the number it is at now\n"
    )


@pytest.mark.usefixtures("ana")
def test_where_a_goal_counts_below_zero_a_minus_belongs_to_the_number(ambition: Ambition) -> None:
    ambition("goals", "edit", "g1", "--from", "-5", "--to", "0")
    assert "g1 is now at -3 of 0 (it was -5)" in ambition("goals", "progress", "g1", "-3").err
    assert "g1 is now at -2 of 0" in ambition("goals", "progress", "g1", "+1").err


@pytest.mark.usefixtures("ana")
@pytest.mark.parametrize("command", ["undo", "redo"])
def test_a_number_too_large_to_count_with_is_a_wrong_one(command: str, ambition: Ambition) -> None:
    said = ambition(command, "9" * 30, code=2).err
    assert said == f"error: the number must be 1 to 1000000, not {'9' * 30}\n"
