"""ambition take: a reply of an assistant, taken in as proposals."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from ambition_cli.cli import apps
from ambition_cli.cli.session import at_home, session_of
from ambition_cli.errors import Refused

app = apps.single()


@app.command()
def take(
    context: typer.Context,
    reply: Annotated[
        str | None,
        typer.Argument(
            metavar="[FILE]", help="The file that holds the reply; - reads it from a pipe."
        ),
    ] = None,
) -> None:
    """Take in an assistant's reply to `ambition brief`. Nothing enters your plan by itself.

    Text around the JSON is ignored. The reply is checked like a plan of your own, and waits until
    you accept it. Without a file, paste the reply, and press Enter.

    For example: ambition take reply.txt
    """
    from ambition_cli.cli.talks import taking

    session = session_of(context)
    if reply == "-":
        text = taking.read_from(sys.stdin.buffer, "standard input")
    elif reply is not None:
        text = taking.read_file(at_home(Path(reply)), reply)
    elif session.can_ask():
        text = taking.pasted(session)
    else:
        raise Refused("give the file with the reply, or - to read it from a pipe")
    taking.take(session, text)
