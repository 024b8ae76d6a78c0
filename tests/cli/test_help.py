"""Help: every command says in a line what it does, and shows an example of itself."""

import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer
from typer.main import get_command

from ambition_cli.cli import main
from ambition_cli.cli.main import CONTENTS, app
from conftest import Ambition
from support.golden import same_as
from support.rows import each


def every_command() -> list[Any]:
    """Return the name and the help of each command and of what is under it."""
    top: Any = get_command(app)
    groups = {name: top.get_command(None, name) for name in CONTENTS}
    found = [(name, group.help) for name, group in groups.items()]
    return found + [
        (f"{name} {each}", command.help)
        for name, group in groups.items()
        for each, command in getattr(group, "commands", {}).items()
    ]


def test_every_command_shows_an_example_of_itself() -> None:
    found = {name: " ".join(help.split()) for name, help in every_command()}
    assert [
        name for name, help in found.items() if f"For example: ambition {name}" not in help
    ] == []


def every_example() -> list[str]:
    """Return each example, without where its output goes."""
    found = (help.partition("For example: ambition ")[2] for _, help in every_command())
    return [text.partition("\n\n")[0].partition(" > ")[0] for text in found]


def test_every_example_is_a_command_line_that_is_understood() -> None:
    wrong = {}
    for example in every_example():
        try:
            understood(example)
        except typer.TyperException as error:
            wrong[example] = str(error)
    assert wrong == {}


def understood(example: str) -> None:
    """Read a command line as the program does. Raises typer.TyperException."""
    group: Any = get_command(app)
    left, parents = shlex.split(example), None
    while hasattr(group, "get_command"):
        name = left.pop(0)
        parents = typer.Context(group, parent=parents, info_name=name)
        group = group.get_command(parents, name)
    group.make_context(group.name, left, parent=parents)


# Help sets flags in a column of up to 32 and their meaning in one of at least 10 beside it.
@pytest.mark.parametrize("columns", [44, 50, 60, 80, 200])
def test_no_line_of_help_is_wider_than_the_screen(
    columns: int, ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    for name, _ in [("", ""), *every_command()]:
        for line in ambition(*name.split(), "--help").out.splitlines():
            assert len(line) <= columns, f"ambition {name} --help\n{line}"


def each_command(command: Any, name: str) -> Iterator[tuple[str, Any]]:
    yield name, command
    for one in command.list_commands(None) if hasattr(command, "list_commands") else ():
        yield from each_command(command.get_command(None, one), f"{name} {one}")


def test_each_command_takes_what_it_took() -> None:
    """Compare arguments and flags with those kept: what is the default, what may be repeated."""
    seen = []
    for name, command in each_command(get_command(app), "ambition"):
        settings = {
            "hidden": command.hidden,
            "shows help alone": command.no_args_is_help,
            "runs alone": getattr(command, "invoke_without_command", False),
            **{str(key): value for key, value in command.context_settings.items()},
        }
        told = [f"{key} {value}" for key, value in settings.items() if value]
        seen.append(f"{name}: {', '.join(told)}\n")
        for one in command.params:
            marks = ("required", "multiple", "is_flag", "hidden", "is_eager")
            is_so = [mark for mark in marks if getattr(one, mark, False)]
            names = [*one.opts, *one.secondary_opts, *([one.metavar] if one.metavar else [])]
            usual = [f"else {one.default}"] if isinstance(one.default, str | int) else []
            seen.append(f"  {' '.join(names)}: {', '.join([f'{one.nargs}', *is_so, *usual])}\n")
    same_as(Path(__file__).parent / "golden" / "flags.txt", "".join(seen))


@pytest.mark.parametrize("command", ["undo", "redo"])
def test_what_is_usual_is_said_once(command: str, ambition: Ambition) -> None:
    assert ambition(command, "--help").out.count("default") == 1


@each(("columns", "width"), [(200, 78), (81, 78), (80, 78), (79, 77), (33, 31), (20, 30)])
def test_help_is_no_wider_than_is_read_well(
    columns: int, width: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    assert main._width_of_help() == width
