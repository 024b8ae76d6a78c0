"""Help: every command says in a line what it does, and shows an example of itself."""

from typing import Any

import pytest
from typer.main import get_command

from ambition_cli.cli.main import CONTENTS, app


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


@pytest.mark.parametrize(
    ("name", "help"), [pytest.param(*one, id=one[0]) for one in every_command()]
)
def test_every_command_shows_an_example_of_itself(name: str, help: str) -> None:
    assert f"For example: ambition {name}" in " ".join(help.split())
