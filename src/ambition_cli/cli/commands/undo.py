"""ambition undo: take changes back."""

from typing import Annotated

import typer

from ambition_cli.cli.session import session_of

app = typer.Typer(rich_markup_mode=None, add_completion=False)


@app.command()
def undo(
    context: typer.Context,
    times: Annotated[
        int,
        typer.Argument(
            metavar="[NUMBER]",
            min=1,
            max=1_000_000,
            show_default=False,
            help="How many changes (default: one).",
        ),
    ] = 1,
) -> None:
    """Undo the last change, or several; an interview counts as one.

    What you changed in an editor counts too. A plan that was damaged is brought back.

    For example: ambition undo 2
    """
    from ambition_cli.cli import changes

    changes.undo(session_of(context), times)
