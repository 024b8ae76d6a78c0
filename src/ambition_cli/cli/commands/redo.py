"""ambition redo: bring back what undo took back."""

import typer

from ambition_cli.cli import apps, flags
from ambition_cli.cli.session import session_of

app = apps.single()


@app.command()
def redo(
    context: typer.Context,
    times: flags.Times = 1,
) -> None:
    """Redo the last change that was undone, or several.

    After a new change there is nothing to redo. What you had undone is still in the history folder.

    For example: ambition redo
    """
    from ambition_cli.cli import undo_redo

    undo_redo.redo(session_of(context), times)
