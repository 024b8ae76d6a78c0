"""ambition note: what somebody did, on any day, in five seconds."""

from typing import Annotated

import typer

from ambition_cli.cli import apps
from ambition_cli.cli.note_flags import Day, Energy, For, HoursSpent, Link
from ambition_cli.cli.session import session_of

app = apps.single()


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
