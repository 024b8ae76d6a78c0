"""ambition mcp: the plan for a desktop assistant, through a server on standard input and output."""

import dataclasses
import sys
from typing import Annotated

import typer

from ambition_cli.cli import apps
from ambition_cli.cli.session import session_of
from ambition_cli.errors import Refused

app = apps.single()


@app.command()
def mcp(
    context: typer.Context,
    read_only: Annotated[
        bool, typer.Option("--read-only", help="Let the assistant read, and nothing else.")
    ] = False,
) -> None:
    """Let a desktop assistant interview you, read your plan and note things, over MCP.

    The assistant starts this command itself, so add it to the assistant's settings. Private records
    and people's names stay here. What it notes can be undone, and what it proposes waits for you.

    This needs one more package: pip install "mcp>=2,<3" (or pipx inject ambition-cli "mcp>=2,<3")

    For example: ambition mcp --read-only
    """
    from ambition_cli.server.tools import Tools

    session = session_of(context)
    try:
        from ambition_cli.server import mcp as servers
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != "mcp":
            raise
        raise Refused(
            '`ambition mcp` needs one more package; `pip install "mcp>=2,<3"` installs it, or '
            '`pipx inject ambition-cli "mcp>=2,<3"`'
        ) from None
    _ = session.today  # a wrong AMBITION_TODAY is refused now, while somebody sees it
    if sys.stdin.isatty():
        session.say("waiting for an assistant on standard input; Ctrl-C stops")
    quiet = dataclasses.replace(session.workspace, command="mcp", note=lambda _: None)
    servers.serve(Tools(quiet), read_only=read_only)
