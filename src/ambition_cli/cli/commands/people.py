"""ambition people: a coach's folder, one line for each plan in it."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ambition_cli.cli import apps, flags
from ambition_cli.cli.session import at_home, session_of

if TYPE_CHECKING:
    from ambition_cli.services.people import Glance

app = apps.single()


@app.command()
def people(
    context: typer.Context,
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="The folder with the plans.")],
    json: flags.Json = False,
    include_private: flags.IncludePrivate = False,
) -> None:
    """Show the plans in a folder, one line for each person, if you coach several.

    For example: ambition people ~/coaching
    """
    from ambition_cli.render import people as pages
    from ambition_cli.services import people as service

    session, folder = session_of(context), at_home(folder)
    # One's own screen shows every date; what leaves tells nothing of what is private.
    whole = include_private or not json
    found = service.glances(session.workspace, folder, include_private=whole)
    if json:
        session.show_shape("people", [_as_value(file, seen) for file, seen in found])
    else:
        session.show(pages.people_list(str(folder), found, session.today))


def _as_value(file: str, seen: "Glance | str") -> dict[str, object]:
    if isinstance(seen, str):
        return {"file": file, "error": seen}
    return {"file": file, **asdict(seen)}
