"""What the example persons would say, kept as files to be read aloud."""

import datetime as dt
import textwrap
from pathlib import Path

import pytest

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.spoken.reply import (
    AUDIENCES,
    LENGTHS,
    QUESTIONS,
    reply,
)
from ambition_cli.storage.store import Store
from support.golden import same_as
from support.plans import EXAMPLES, TODAY

GROWN = EXAMPLES / "grown" / "plan.toml"
PEOPLE = [*sorted((EXAMPLES / "plans").glob("*.toml")), GROWN]


def spoken(plan: Plan, today: dt.date) -> str:
    """Return all that somebody can say of a plan."""
    parts = []
    for audience in AUDIENCES:
        for seconds in LENGTHS:
            parts.append(f"ambition answer --for {audience} --seconds {seconds}\n")
            for question, asked in QUESTIONS.items():
                said = reply(plan, question, audience, seconds, today, catalogue())
                words = textwrap.fill(said.text, 78, initial_indent="  ", subsequent_indent="  ")
                parts.append(f"{asked} ({len(said.text.split())} words)\n{words}\n")
    return "\n".join(parts)


@pytest.mark.parametrize("file", [pytest.param(file, id=file.stem) for file in PEOPLE])
def test_the_replies_of_the_examples_are_current(file: Path) -> None:
    plan = Store(file, dt.datetime.now).load().plan
    name, today = ("grown", dt.date(2026, 11, 20)) if file == GROWN else (file.stem, TODAY)
    same_as(EXAMPLES / "replies" / f"{name}.txt", spoken(plan, today))
