"""`ambition mcp`: the tools over the Model Context Protocol, on standard input and output.

The one module that imports the SDK, which is an extra.
"""

import functools
import os
import signal
from collections.abc import Callable
from typing import Any, Final

from mcp.server.mcpserver import MCPServer
from mcp.server.mcpserver.exceptions import ResourceError, ToolError
from mcp.server.mcpserver.prompts import Prompt
from mcp.types import ToolAnnotations

from ambition_cli import __version__
from ambition_cli.catalog import agents
from ambition_cli.errors import AmbitionError
from ambition_cli.server.tools import Tools

READS: Final = ("plan", "goals", "experiments", "brief")
WRITES: Final = ("interview_next", "interview_reply", "propose", "note", "log")
READING_PROMPTS: Final = ("weigh_an_offer",)

_READS_ALONE: Final = ToolAnnotations(read_only_hint=True, open_world_hint=False)
_ADDS: Final = ToolAnnotations(
    read_only_hint=False, destructive_hint=False, idempotent_hint=False, open_world_hint=False
)
_ONLY_ASKS: Final = ("interview_next",)


def serve(tools: Tools, *, read_only: bool) -> None:
    """Serve the tools until standard input ends."""
    # The SDK reads its input in a thread that waits for Ctrl-C to be followed by a line.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    os.environ["OTEL_SDK_DISABLED"] = "true"  # whatever else is installed, nothing is reported
    server(tools, read_only=read_only).run("stdio")


def server(tools: Tools, *, read_only: bool = False) -> MCPServer[Any]:
    """Return a server of the tools; with `read_only`, only of those that read."""
    said = agents.server()
    instructions = said["instructions"]
    if read_only:
        instructions = f"{instructions} {said['read_only']}"
    # Its log would quote what was asked and answered; whoever starts it may keep that.
    made: MCPServer[Any] = MCPServer(
        "ambition",
        instructions=instructions,
        version=__version__,
        log_level="CRITICAL",
        subscriptions=False,
    )
    for name in READS if read_only else (*READS, *WRITES):
        made.add_tool(
            _raising(tools, name, ToolError),
            name=name,
            description=said["tool"][name],
            annotations=_READS_ALONE if name in (*READS, *_ONLY_ASKS) else _ADDS,
            structured_output=False,
        )
    for name in READS:
        made.resource(
            f"ambition://{name}",
            name=name,
            description=said["tool"][name],
            mime_type="text/plain" if name == "brief" else "application/json",
        )(_read(tools, name))
    for name, words in said["prompt"].items():
        if not read_only or name in READING_PROMPTS:
            prompt = _for_an_offer(words) if "offer" in words else _plain(words)
            made.add_prompt(
                Prompt.from_function(
                    prompt, name=name, title=words["title"], description=words["description"]
                )
            )
    return made


def _raising(tools: Tools, name: str, failed: type[Exception]) -> Callable[..., str]:
    """Return a tool that raises errors as the SDK passes them on, with their words."""
    call: Callable[..., str] = getattr(tools, name)

    @functools.wraps(call)
    def answered(*arguments: Any, **named: Any) -> str:
        try:
            return call(*arguments, **named)
        except AmbitionError as error:
            raise failed(tools.said_of(error)) from None

    return answered


def _read(tools: Tools, name: str) -> Callable[[], str]:
    """Return a resource: a call without arguments, though a tool of its name may have some."""
    call = _raising(tools, name, ResourceError)

    def read() -> str:
        return call()

    return read


def _plain(words: dict[str, str]) -> Callable[[], str]:
    def prompt() -> str:
        return words["text"].strip()

    return prompt


def _for_an_offer(words: dict[str, str]) -> Callable[[str], str]:
    def prompt(offer: str = "") -> str:
        text = words["text"].strip()
        return f"{text}\n\n{words['offer']} {offer.strip()}" if offer.strip() else text

    return prompt
