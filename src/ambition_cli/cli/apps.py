"""The Typer app of each file in `commands/`, all set up alike.

Help is plain text, because `[brackets]` would vanish as markup; completion is the program's own.
"""

import functools
from collections.abc import Callable
from typing import Any

import typer


def single() -> typer.Typer:
    """Return the app of a file with one command."""
    return typer.Typer(rich_markup_mode=None, add_completion=False)


def group(help: str) -> typer.Typer:
    """Return the app of a file with a group of commands."""
    return typer.Typer(help=help, rich_markup_mode=None, add_completion=False)


def called_alone(app: typer.Typer) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Decorate what a group does without a command behind it: `ambition goals` lists the goals."""

    def decorated(alone: Callable[..., None]) -> Callable[..., None]:
        @functools.wraps(alone)  # Typer reads the flags from the signature
        def callback(context: typer.Context, **flags: Any) -> None:
            if context.invoked_subcommand is None:
                alone(context, **flags)

        return app.callback(invoke_without_command=True)(callback)

    return decorated
