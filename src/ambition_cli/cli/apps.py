"""The Typer app of each file in `commands/`, all set up alike.

Help is plain text, because `[brackets]` would vanish as markup; completion is the program's own.
"""

import typer


def single() -> typer.Typer:
    """Return the app of a file with one command."""
    return typer.Typer(rich_markup_mode=None, add_completion=False)


def group(help: str, *, lists: bool = False) -> typer.Typer:
    """Return the app of a group of commands; one that `lists` does so when it is called alone."""
    return typer.Typer(
        help=help, invoke_without_command=lists, rich_markup_mode=None, add_completion=False
    )
