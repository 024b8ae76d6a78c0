"""ambition plan: the file itself."""

from typing import Annotated

import typer

from ambition_cli.cli import apps, complete
from ambition_cli.cli.commands import plan_merge, plan_schema
from ambition_cli.cli.session import session_of
from ambition_cli.domain.words import wording

app = apps.group(
    "The file itself: find it, edit it, merge two versions, forget something.\n\n"
    "For example: ambition plan edit",
)


@app.command()
def path(context: typer.Context) -> None:
    """Print where the plan is.

    For example: ambition plan path
    """
    from ambition_cli.cli import output

    session = session_of(context)
    print(wording.visible(f"{session.path}") if output.in_columns() else session.path)


@app.command()
def edit(context: typer.Context) -> None:
    """Edit the file in $VISUAL or $EDITOR. It is checked before it is saved.

    For example: ambition plan edit
    """
    from ambition_cli.cli.commands import plan_edit

    plan_edit.edit(session_of(context))


app.command()(plan_schema.schema)
app.command()(plan_merge.merge)


@app.command()
def forget(
    context: typer.Context,
    record: Annotated[
        str,
        typer.Argument(metavar="ID", autocompletion=complete.records, help="Its id or name."),
    ],
    yes: Annotated[bool, typer.Option("--yes", help="Go ahead without asking.")] = False,
    every: Annotated[
        bool,
        typer.Option(
            "--all",
            help="Forget every record that ever had this id, if it is not clear which you mean.",
        ),
    ] = False,
) -> None:
    """Remove something, and its words, from the plan and its history for good.

    Give the id of a line, an option, a goal, an experiment, a note or a talk, or a helper's name.

    For example: ambition plan forget p2
    """
    from ambition_cli.cli.commands import plan_forget

    plan_forget.forget(session_of(context), record, yes=yes, every=every)
