"""The server as a client of the protocol sees it: in memory, and through a process of its own."""

import json
import os
import signal
import subprocess
import sys
import tomllib
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import anyio
import pytest
from mcp import Client, StdioServerParameters
from mcp.client.stdio import stdio_client
from mcp.types import TextContent, TextResourceContents

from ambition_cli import __version__
from ambition_cli import server as servers
from ambition_cli.catalog import agents
from ambition_cli.server.mcp import READS, WRITES, server
from ambition_cli.server.tools import Tools
from ambition_cli.storage.store import Store
from conftest import Ambition
from support.patience import PATIENCE
from support.plans import EXAMPLES, REPO, plan_of

RUNNING = """
[[experiments]]
id = "e1"
title = "Ask a lead how a day goes"
status = "running"
started = 2026-07-20
"""
Session = Callable[[Client], Awaitable[Any]]


def held(made: Any, session: Session) -> Any:
    """Return what a session of a client with a server came to."""

    async def hold() -> Any:
        async with Client(made) as client:
            return await session(client)

    return anyio.run(hold)


async def told(client: Client, name: str, **arguments: Any) -> str:
    """Return what a tool says, which must be no error."""
    result = await client.call_tool(name, arguments)
    [content] = result.content
    assert isinstance(content, TextContent)
    assert not result.is_error, content.text
    return content.text


async def refused(client: Client, name: str, **arguments: Any) -> str:
    """Return what a tool says went wrong."""
    result = await client.call_tool(name, arguments)
    [content] = result.content
    assert isinstance(content, TextContent)
    assert result.is_error, content.text
    return content.text


async def read(client: Client, name: str) -> str:
    [content] = (await client.read_resource(f"ambition://{name}")).contents
    assert isinstance(content, TextResourceContents)
    return content.text


async def listed(client: Client) -> dict[str, Any]:
    """Return the tools, resources and prompts by their names."""
    return {
        "tools": {one.name: one for one in (await client.list_tools()).tools},
        "resources": {one.name: one for one in (await client.list_resources()).resources},
        "prompts": {one.name: one for one in (await client.list_prompts()).prompts},
    }


def test_it_says_what_it_is_and_what_it_has(tools: Tools) -> None:
    async def session(client: Client) -> None:
        assert client.server_info
        assert client.server_info.name == "ambition"
        assert client.server_info.version == __version__
        assert client.instructions == agents.server()["instructions"]
        has = await listed(client)
        assert [*has["tools"]] == [*READS, *WRITES]
        assert [*has["resources"]] == [*READS]
        assert [*has["prompts"]] == ["career_interview", "weekly_review", "weigh_an_offer"]
        for name, tool in has["tools"].items():
            asks_alone = name in (*READS, "interview_next")
            assert tool.annotations.read_only_hint is asks_alone
            assert tool.annotations.open_world_hint is False
            assert tool.annotations.destructive_hint is (None if asks_alone else False)
        assert not (await client.list_resource_templates()).resource_templates

    held(server(tools), session)


def test_with_read_only_it_has_what_reads_alone(tools: Tools) -> None:
    async def session(client: Client) -> None:
        has = await listed(client)
        assert [*has["tools"]] == [*has["resources"]] == [*READS]
        assert [*has["prompts"]] == ["weigh_an_offer"]
        assert "Only reading is allowed" in (client.instructions or "")
        for name in WRITES:
            assert "Unknown tool" in await refused(client, name, text="x", place="name", reply="x")

    held(server(tools, read_only=True), session)


def test_each_resource_reads_what_its_tool_says(tools: Tools, plan_file: Path) -> None:
    plan_file.write_bytes((EXAMPLES / "grown" / "plan.toml").read_bytes())

    async def session(client: Client) -> None:
        for name in READS:
            assert await read(client, name) == await told(client, name)
        assert "FORM" in await told(client, "brief", kind="challenge")

    held(server(tools), session)


def test_an_interview_is_held_one_reply_at_a_time(tools: Tools, store: Store) -> None:
    async def session(client: Client) -> None:
        step = json.loads(await told(client, "interview_next"))
        for reply in ("", "Ana", "Senior PM", "", "slow builds\noutages at night"):
            taken = await told(client, "interview_reply", place=step["place"], reply=reply)
            step = json.loads(taken)
        assert step["place"] == "problems/3"
        assert step["so_far"]["problems"] == ["slow builds", "outages at night"]

    held(server(tools), session)
    assert [line.text for line in store.load().plan.ambition.problems] == [
        "slow builds",
        "outages at night",
    ]


def test_what_is_refused_is_said_in_a_sentence(tools: Tools) -> None:
    async def session(client: Client) -> None:
        said = await refused(client, "note", text="it goes well")
        assert said.endswith("no experiment is running, so there is nothing to note it for")
        said = await refused(client, "brief")
        assert "there is nothing to send yet" in said
        assert "no JSON object" in await refused(client, "propose", reply="I'm sorry, but no.")
        assert "kind" in await refused(client, "brief", kind="../secrets")
        assert "text" in await refused(client, "note")

    held(server(tools), session)


def test_a_crash_says_nothing_of_what_it_was_about(
    tools: Tools, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def crash() -> str:
        raise RuntimeError("the tapir")

    monkeypatch.setattr(tools, "goals", crash)

    async def session(client: Client) -> str:
        with pytest.raises(Exception, match="resource") as failed:
            await client.read_resource("ambition://goals")
        return f"{failed.value} {await refused(client, 'goals')}"

    assert "tapir" not in held(server(tools), session)
    assert "tapir" not in "".join(capfd.readouterr())


@pytest.mark.parametrize(
    "uri", ["ambition://secrets", "ambition://goals/g1", "file:///etc/passwd", "ambition://../plan"]
)
def test_nothing_else_can_be_read_by_an_address(uri: str, tools: Tools) -> None:
    async def session(client: Client) -> None:
        with pytest.raises(Exception, match="Unknown resource"):
            await client.read_resource(uri)

    held(server(tools), session)


def test_the_prompts_name_tools_that_there_are(tools: Tools) -> None:
    async def session(client: Client) -> None:
        for name in (await listed(client))["prompts"]:
            [message] = (await client.get_prompt(name, {})).messages
            assert isinstance(message.content, TextContent)
            words = set(message.content.text.replace(",", " ").replace(".", " ").split())
            assert {word for word in words if "_" in word} <= {*READS, *WRITES}
        [message] = (await client.get_prompt("weigh_an_offer", {"offer": "Head of X"})).messages
        assert isinstance(message.content, TextContent)
        assert message.content.text.endswith("The offer is this: Head of X")

    held(server(tools), session)


def test_each_tool_has_its_words() -> None:
    assert {*agents.server()["tool"]} == {*READS, *WRITES}


def test_over_standard_input_and_output(store: Store, ambition: Ambition, plan_file: Path) -> None:
    store.update(lambda _: plan_of(RUNNING))
    started = StdioServerParameters(
        command=sys.executable,
        args=["-m", "ambition_cli", "--plan", str(plan_file), "mcp"],
        env={"AMBITION_TODAY": "2026-07-24", "PYTHONPATH": os.environ["PYTHONPATH"]},
    )

    async def session(client: Client) -> None:
        assert "e1" in await told(client, "experiments")
        assert json.loads(await told(client, "log", text="第一回, [fine]"))["noted_for"] == "e1"
        assert "e99" not in await refused(client, "log", text="x", experiment="e99")

    held(stdio_client(started), session)
    [entry] = store.load().plan.experiments[0].log
    assert entry.note == "第一回, [fine]"
    ambition("undo")
    assert not store.load().plan.experiments[0].log


def test_ctrl_c_ends_it_at_once(plan_file: Path) -> None:
    """Without waiting for a line more on its input."""
    with subprocess.Popen(
        [sys.executable, "-m", "ambition_cli", "--plan", str(plan_file), "mcp"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as running:  # fmt: skip
        assert running.stdin
        assert running.stdout
        running.stdin.write('{"jsonrpc": "2.0", "id": 1, "method": "ping"}\n')
        running.stdin.flush()
        assert '"id":1' in running.stdout.readline()
        running.send_signal(signal.SIGINT)
        assert running.wait(PATIENCE) == -signal.SIGINT


def test_without_the_extra_it_says_how_to_install_it(
    ambition: Ambition, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, "ambition_cli.server.mcp")
    monkeypatch.delattr(servers, "mcp")
    for name in [name for name in sys.modules if name.split(".")[0] == "mcp"]:
        monkeypatch.setitem(sys.modules, name, None)
    said = ambition("mcp", code=1).err
    bounds = tomllib.loads((REPO / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert f'`pip install "{bounds["optional-dependencies"]["mcp"][0]}"` installs it' in said
    assert "Traceback" not in said


def test_what_is_private_cannot_be_included(ambition: Ambition) -> None:
    said = ambition("mcp", "--include-private", code=2).err
    assert "no such option: --include-private" in said
