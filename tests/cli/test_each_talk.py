"""Each talk at the terminal with one kind of reply to every question: what is asked, what is kept.

Somebody who presses Enter all the way, says no to everything, asks back, skips, or types what makes
no sense, is led to an end in each talk. What they see and what becomes of their plan is compared
with what was kept; UPDATE_GOLDEN=1 keeps it anew.
"""

import io
import shlex
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import tomli

from ambition_cli.cli import asking, session
from ambition_cli.cli.main import run
from ambition_cli.cli.talks import interview
from ambition_cli.domain.merge.changes import differences
from ambition_cli.domain.plan.model import Plan
from ambition_cli.errors import EndOfInput
from support.golden import same_as
from support.plans import EXAMPLES

GOLDEN = Path(__file__).parent / "golden"
TODAY = "2026-11-20"
MOST = 10  # questions that are answered, before the terminal is closed

TALKS = """\
review
interview
weigh
weigh "Head of Product at a bank" --again
talk Mei --had
talk Bo --had
rehearse
experiments start e6
experiments finish e5
experiments next
experiments log e5
experiments add
goals add
goals edit g1
goals close g1
goals progress g1
log
note
notes edit n1
evidence tick
lines add
lines edit m1
options add
options edit o1
helpers add
person
promises keep
plan edit
plan forget m2
nudge
answer
draft
""".splitlines()
REPLIES = {
    "Enter": [""],
    "yes": ["y"],
    "no": ["n"],
    "1": ["1"],
    "help, then I don't know": ["?", "I don't know"],
    "words, then Enter": ["two of them said so on Friday", ""],
}


class Person:
    """Somebody at the terminal who gives the same replies over and over."""

    def __init__(self, replies: list[str]) -> None:
        self.replies, self.given = replies, 0

    def ask(self, prompt: str, typed: str = "") -> str:
        """Show the question and the reply, as a terminal would."""
        if self.given == MOST:
            raise EndOfInput("the terminal was closed")
        reply = self.replies[self.given % len(self.replies)]
        self.given += 1
        print(f"{prompt}{typed and f'[{typed}]'}{reply}".rstrip())
        return reply

    @property
    def replying(self) -> Callable[..., str]:
        """Return what stands in for a method of the terminal; `tick` is of no use here."""

        def ask(_: object, prompt: str, typed: object = "", **more: object) -> str:
            return self.ask(prompt, typed if isinstance(typed, str) else "")

        return ask


def plan_in(file: Path) -> Plan:
    return Plan.model_validate(tomli.loads(file.read_text(encoding="utf-8")))


@pytest.mark.parametrize("kind", REPLIES)
def test_each_talk_ends_as_it_did(
    kind: str, plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = io.StringIO()
    monkeypatch.setenv("AMBITION_TODAY", TODAY)
    monkeypatch.setattr("os.fsync", lambda _: None)
    monkeypatch.setattr(asking, "at_terminal", lambda: True)
    monkeypatch.setattr(interview, "at_terminal", lambda: True)
    monkeypatch.setattr(session.Session, "can_ask", lambda self: True)
    for stream in ("stdout", "stderr"):
        monkeypatch.setattr(sys, stream, seen)
    for talk in TALKS:
        shutil.rmtree(plan_file.parent, ignore_errors=True)
        plan_file.parent.mkdir(parents=True)
        plan_file.write_bytes((EXAMPLES / "grown" / "plan.toml").read_bytes())
        before, somebody = plan_in(plan_file), Person(REPLIES[kind])
        for name in ("ask", "ask_by_the_clock"):
            monkeypatch.setattr(asking.Terminal, name, somebody.replying)
        print(f"$ ambition {talk}")
        code = run(shlex.split(talk))
        print(f"exit {code}")
        for line in differences(before, plan_in(plan_file)):
            print(f"changed: {line}")
        print()
    told = seen.getvalue().replace(str(plan_file.parent), "…")
    same_as(GOLDEN / f"{kind.partition(',')[0]}.txt", told)
