"""Replies of an assistant: recorded ones with the plans they are about, and small ones."""

import datetime as dt
import json
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import tomli

from ambition_cli.assistant.gate import Gated, gate
from ambition_cli.assistant.read import read
from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.interview.answers_file import as_read
from ambition_cli.domain.interview.order import Script, finished
from ambition_cli.domain.plan.model import Plan
from support.plans import EXAMPLES, SHARED, TODAY

RECORDED = SHARED / "replies"
PEOPLE = ("ana", "haruka", "lucia", "samira", "tomasz")
needs_recorded = pytest.mark.skipif(not RECORDED.exists(), reason="the samples are not here")


def recorded(name: str) -> str:
    """Return a recorded reply: "ana", or the number of a bad one, "05"."""
    found = [RECORDED / f"{name}.json", *(RECORDED / "bad").glob(f"{name}-*")]
    # As it was recorded, line ends included.
    return next(file for file in found if file.exists()).read_bytes().decode("utf-8")


@cache
def interviewed(person: str) -> Plan:
    """Return the plan that the answers of an example make, with its drafts."""
    tables = tomli.loads((EXAMPLES / f"{person}.toml").read_text(encoding="utf-8"))
    answers = as_read(Plan.model_validate({"schema": 1, **tables}))
    return finished(
        answers, Script(catalogue(), TODAY), dt.datetime.combine(TODAY, dt.time(12), dt.UTC)
    )


def person_of(name: str) -> str:
    """Return whose reply a recorded one is: the bad ones are all to Ana."""
    return name if name in PEOPLE else "ana"


def gated(text: str | dict[str, Any], plan: Plan, **more: Any) -> Gated:
    """Return a reply after the gate."""
    found = read(text if isinstance(text, str) else json.dumps(text))
    return gate(found, plan, catalogue(), TODAY, **more)


def saved(path: Path, text: str) -> Path:
    """Return a file that holds a reply."""
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    return path


def goal(**fields: Any) -> dict[str, Any]:
    """Return a goal of a reply that nothing is wrong with."""
    return {
        "title": "Two newcomers decide before they ask me",
        "serves": ["p1", "i1"],
        "measure": "Newcomers who decided before they asked me",
        "from": 0,
        "to": 2,
        "due": "2026-11-22",
        "obstacle": "I give them my answer.",
        "if_then": "If somebody asks what I'd do, then I ask which way they lean.",
        "assumed": [],
    } | fields


def experiment(**fields: Any) -> dict[str, Any]:
    """Return an experiment of a reply that nothing is wrong with."""
    return {
        "title": "Talk with newcomers about their last decision",
        "option": None,
        "serves": ["m1"],
        "rung": "talk",
        "hypothesis": "Most newcomers kept quiet about a decision last month.",
        "smallest": "Half an hour on the phone with one of them.",
        "steps": [
            "Write to one newcomer.",
            "Ask about the last decision.",
            "Write down the answer.",
        ],
        "criterion": "By 13 September three of five tell me about one. If not, I leave it.",
        "stop_if": "Nobody answers by the end of August.",
        "hours": 3,
        "starts": "2026-08-03",
        "ends": "2026-08-30",
        "assumed": [],
    } | fields


def reply(
    goals: list[dict[str, Any]] | None = None,
    experiments: list[dict[str, Any]] | None = None,
    **fields: Any,
) -> dict[str, Any]:
    """Return a reply to `brief plan`, with one goal and one experiment where none are given."""
    return {
        "reading": ["It is decided in the autumn."],
        "ambition": "I want newcomers to trust their own judgement.",
        "goals": [goal()] if goals is None else goals,
        "experiments": [experiment()] if experiments is None else experiments,
        "waits": [],
        "answer": "I want newcomers to trust their own judgement. Do you know any?",
    } | fields


def command(tmp_path: Path, *replies: str) -> str:
    """Return a command that gives these replies, one a call, and keeps what it was sent."""
    for number, text in enumerate(replies, 1):
        saved(tmp_path / f"reply-{number}.txt", text)
    script = tmp_path / "assistant.py"
    script.write_text(
        "import pathlib, sys\n"
        f"here = pathlib.Path({str(tmp_path)!r})\n"
        "number = len(list(here.glob('sent-*'))) + 1\n"
        "(here / f'sent-{number}').write_text(sys.stdin.read())\n"
        f"print((here / f'reply-{{min(number, {len(replies)})}}.txt').read_text())\n",
        encoding="utf-8",
    )
    return f"{sys.executable} {script}"


def sent(tmp_path: Path) -> list[str]:
    """Return what such a command was sent, call by call."""
    return [file.read_text(encoding="utf-8") for file in sorted(tmp_path.glob("sent-*"))]
