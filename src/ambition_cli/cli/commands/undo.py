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
            metavar="[NUMBER]", min=1, max=1_000_000, show_default=False, help="How many; one."
        ),
    ] = 1,
) -> None:
    """Take the last change back, or so many; an interview is one.

    What was changed in an editor counts, and a plan that was damaged is brought back too.

    For example: ambition undo 2
    """
    from ambition_cli.cli import changes

    changes.undo(session_of(context), times)
