"""ambition skill: how an agent in a terminal can help, as a file for it to read."""

from pathlib import Path
from typing import Annotated

import typer

from ambition_cli.cli import apps
from ambition_cli.cli.session import at_home, session_of

app = apps.single()


@app.command()
def skill(
    context: typer.Context,
    install: Annotated[
        str | None,
        typer.Option(metavar="FOLDER", help="Save it in an agent's skills folder."),
    ] = None,
) -> None:
    """Print what an agent in your terminal needs to know to help you with your plan.

    It explains how to interview you, read your plan and note things with these commands, and that
    private things are to be left alone. With --install it is saved as FOLDER/ambition/SKILL.md.

    For example: ambition skill --install ~/.agents/skills
    """
    from ambition_cli.catalog import skill as text
    from ambition_cli.cli import output

    session = session_of(context)
    if install is None:
        output.show_bytes(text.text().encode())
        return
    from ambition_cli.services import skill as service

    file = service.install(at_home(Path(install)))
    session.say(f"the skill is in {file}; restart the agent, so that it finds it")
