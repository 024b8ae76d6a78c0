"""ambition due: a line for each thing that is due, or silence; for a shell prompt or a script."""

from typing import TYPE_CHECKING, Annotated

import typer

from ambition_cli.cli import apps, flags, output
from ambition_cli.cli.session import session_of

if TYPE_CHECKING:
    from ambition_cli.domain.progress.due_item import DueItem

app = apps.single()

DUE = 7  # the exit code where something is, if that was asked for


@app.command()
def due(
    context: typer.Context,
    words: Annotated[
        bool,
        typer.Option(
            "--words", help="Show the words too, even if they are private or not for a manager."
        ),
    ] = False,
    exit_code: Annotated[
        bool,
        typer.Option("--exit-code", help="Exit with 7 if something is due, 0 if nothing is."),
    ] = False,
    json: flags.Json = False,
    include_private: flags.IncludePrivate = False,
) -> None:
    """Print a line for each thing that is due, or nothing.

    It is fast enough for a shell prompt. What is private or not for a manager only shows as
    "something is due", unless you add --words.

    For example: ambition due --exit-code
    """
    from ambition_cli.domain.progress import due_item
    from ambition_cli.services import due as service

    session = session_of(context)
    today = session.today
    found = due_item.due_now(
        service.items(session.path, lambda: session.workspace, in_full=words or include_private),
        today,
    )
    if json:
        session.show_shape("due", [_as_value(one, one.said(today)) for one in found])
    else:
        output.show_lines(due_item.in_lines(found, today))
    if exit_code and found:
        raise typer.Exit(DUE)


def _as_value(one: "DueItem", said: str) -> dict[str, object]:
    """Return it for JSON; of what is hidden, that something is due and nothing else."""
    value: dict[str, object] = {"words": said, "command": one.command}
    if not one.is_hidden:
        value |= {"kind": one.kind, "id": one.id or None, "on": one.on}
    return value
