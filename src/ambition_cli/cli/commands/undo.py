"""ambition undo: take changes back."""

import typer

from ambition_cli.cli import apps, flags
from ambition_cli.cli.session import session_of

app = apps.single()


@app.command()
def undo(
    context: typer.Context,
    times: flags.Times = 1,
) -> None:
    """Undo the last change, or several; an interview counts as one.

    What you changed in an editor counts too. A plan that was damaged is brought back.

    For example: ambition undo 2
    """
    from ambition_cli.cli import undo_redo

    undo_redo.undo(session_of(context), times)
