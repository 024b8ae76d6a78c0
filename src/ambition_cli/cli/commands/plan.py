"""ambition plan: the file itself."""

from typing import Annotated

import typer

from ambition_cli.cli import complete
from ambition_cli.cli.commands import plan_merge, plan_schema
from ambition_cli.cli.session import session_of
from ambition_cli.domain.words import wording

app = typer.Typer(
    rich_markup_mode=None,
    add_completion=False,
    help="The file itself: where it is, edit it, its form, merge two versions, forget.\n\n"
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
    """Edit the file in $VISUAL or $EDITOR; it is checked before it is saved.

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
        typer.Argument(metavar="ID", autocompletion=complete.records, help="Id, or a name."),
    ],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    every: Annotated[
        bool,
        typer.Option("--all", help="Every record that ever had this id, where it is not clear."),
    ] = False,
) -> None:
    """Take a record and its words out of the plan and out of its history, for good.

    Lines, options, goals and experiments go by their ids, helpers by their names.

    For example: ambition plan forget p2
    """
    from ambition_cli.cli.commands import plan_forget

    plan_forget.forget(session_of(context), record, yes=yes, every=every)
