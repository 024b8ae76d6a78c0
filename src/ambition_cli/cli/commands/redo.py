"""ambition redo: bring back what undo took back."""

from typing import Annotated

import typer

from ambition_cli.cli.session import session_of

app = typer.Typer(rich_markup_mode=None, add_completion=False)


@app.command()
def redo(
    context: typer.Context,
    times: Annotated[
        int,
        typer.Argument(
            metavar="[NUMBER]", min=1, max=1_000_000, show_default=False, help="How many; one."
        ),
    ] = 1,
) -> None:
    """Bring back the last change that undo took back, or so many.

    A new change ends this; what was taken back before it stays in the history's folder.

    For example: ambition redo
    """
    from ambition_cli.cli import changes

    changes.redo(session_of(context), times)
