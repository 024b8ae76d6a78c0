"""ambition undo: take changes back."""

from typing import Annotated

import typer

from ambition_cli import late
from ambition_cli.cli.session import desk

with late.imports():
    from ambition_cli.cli.commands import moving

app = typer.Typer(rich_markup_mode=None, add_completion=False)


@app.command()
def undo(
    context: typer.Context,
    times: Annotated[
        int,
        typer.Argument(
            metavar="[NUMBER]", min=1, max=1_000_000, show_default=False, help="How many; one."
        ),
    ] = 1,
) -> None:
    """Take the last change back, or so many; an interview is one.

    What was changed in an editor counts, and a plan that was damaged is brought back too.

    For example: ambition undo 2
    """
    moving.undo(desk(context), times)
