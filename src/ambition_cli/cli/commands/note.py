"""ambition note: what somebody did, on any day, in five seconds."""

from typing import Annotated

import typer

from ambition_cli.cli import complete
from ambition_cli.cli.commands.log import Day, Energy, HoursSpent
from ambition_cli.cli.session import session_of

For = Annotated[
    str | None,
    typer.Option(
        "--for",
        metavar="IDS",
        autocompletion=complete.belonging_list,
        help="Which lines, goals or experiments it is for, such as m1,e3.",
    ),
]
Link = Annotated[str | None, typer.Option(metavar="URL", help="Where it can be seen.")]

app = typer.Typer(rich_markup_mode=None, add_completion=False)


@app.command()
def note(
    context: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="TEXT", help="What you did; - reads it from a pipe."),
    ] = None,
    energy: Energy = None,
    hours: HoursSpent = None,
    on: Day = None,
    belongs: For = None,
    link: Link = None,
    private: Annotated[
        bool, typer.Option("--private", help="Keep it out of everything you share.")
    ] = False,
    edit: Annotated[
        bool, typer.Option("--edit", help="Write several in your editor, one per line.")
    ] = False,
) -> None:
    """Note what you did, in one line. Nothing needs to be running.

    For example: ambition note "unblocked two teams on the release" --energy 4 --hours 2
    """
    from ambition_cli.cli.talks import notes as noting

    session = session_of(context)
    fields = noting.fields_given(session, energy, hours, on, belongs, link)
    if private:
        fields["private"] = True
    if edit:
        noting.note_in_editor(session, fields)
    else:
        noting.note(session, " ".join(words) if words else None, fields)
