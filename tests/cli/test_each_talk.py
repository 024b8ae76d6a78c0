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
from functools import cache
from pathlib import Path
from types import SimpleNamespace

import pytest
import tomli

from ambition_cli.cli import asking, session
from ambition_cli.cli.main import run
from ambition_cli.cli.talks import interview, rehearse
from ambition_cli.domain.merge.changes import differences
from ambition_cli.domain.plan.model import Plan
from ambition_cli.errors import EndOfInput
from support.golden import same_as
from support.plans import EXAMPLES

GOLDEN = Path(__file__).parent / "golden"
TODAY = "2026-11-20"
NO_PLAN = "nothing"  # a plan in which nothing was said yet
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
nudge
answer
draft
""".splitlines()
REPLIES = {
    "Enter": [""],
    "yes": ["y"],
    "1": ["1"],
    "help, then I don't know": ["?", "I don't know"],
}

# Where "yes" or a number says what Enter says there, or leads where it leads in another of them.
ALIKE = {
    'weigh "Head of Product at a bank" --again',
    *("talk Bo --had", "rehearse", "plan edit", "nudge", "answer", "draft"),
}


class Person:
    """Somebody at the terminal who gives the same replies over and over, or each once."""

    def __init__(self, replies: list[str], *, once: bool = False) -> None:
        self.replies, self.given = replies, 0
        self.most = len(replies) if once else MOST

    def ask(self, prompt: str, typed: str = "") -> str:
        """Show the question and the reply, as a terminal would."""
        if self.given == self.most:
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


@cache
def plan_of(text: str) -> Plan:
    return Plan.model_validate(tomli.loads(text))


def plan_in(file: Path) -> Plan:
    return plan_of(file.read_text(encoding="utf-8"))


class Screen(io.TextIOWrapper):
    """What is seen at a terminal, laid out for it or plain, and what goes into a pipe as bytes."""

    def __init__(self, *, is_laid_out: bool) -> None:
        self.bytes, self.is_laid_out = io.BytesIO(), is_laid_out
        super().__init__(self.bytes, encoding="utf-8", write_through=True)

    def isatty(self) -> bool:
        return self.is_laid_out

    def text(self, folder: Path) -> str:
        """Return what was seen, without the folder of this run."""
        text = self.bytes.getvalue().decode().replace(str(folder), "…")
        return "".join(f"{line.rstrip()}\n" for line in text.splitlines())


def terminal(monkeypatch: pytest.MonkeyPatch, *, is_laid_out: bool = False) -> Screen:
    """Return what is seen by somebody who is at a terminal on the day of the talks."""
    seen = Screen(is_laid_out=is_laid_out)
    monkeypatch.setenv("TERM", "unknown")  # laid out for a screen, without a code for colour
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setattr(rehearse, "time", SimpleNamespace(monotonic=lambda: 0.0))
    monkeypatch.setenv("AMBITION_TODAY", TODAY)
    monkeypatch.setattr("os.fsync", lambda _: None)
    monkeypatch.setattr(asking, "at_terminal", lambda: True)
    monkeypatch.setattr(interview, "at_terminal", lambda: True)
    monkeypatch.setattr(session.Session, "can_ask", lambda self: True)
    for stream in ("stdout", "stderr"):
        monkeypatch.setattr(sys, stream, seen)
    return seen


def hold(command: str, person: Person, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run a command with somebody who replies, and say what it changed."""
    before = plan_in(file)
    for name in ("ask", "ask_by_the_clock"):
        monkeypatch.setattr(asking.Terminal, name, person.replying)
    print(f"$ ambition {command}")
    print(f"exit {run(shlex.split(command))}")
    for line in differences(before, plan_in(file)):
        if line != "the layout of the file":
            print(f"changed: {line}")
    print()


@pytest.mark.parametrize("kind", REPLIES)
def test_each_talk_ends_as_it_did(
    kind: str, plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = terminal(monkeypatch, is_laid_out=kind == "Enter")
    for talk in TALKS:
        if kind in ("yes", "1") and talk in ALIKE:
            continue
        shutil.rmtree(plan_file.parent, ignore_errors=True)
        plan_file.parent.mkdir(parents=True)
        plan_file.write_bytes((EXAMPLES / "grown" / "plan.toml").read_bytes())
        hold(talk, Person(REPLIES[kind]), plan_file, monkeypatch)
    same_as(GOLDEN / f"{kind.partition(',')[0]}.txt", seen.text(plan_file.parent))


def conversations() -> dict[str, list[tuple[str, list[str]]]]:
    """Return the commands with their replies, by the plan that they begin with."""
    by_plan: dict[str, list[tuple[str, list[str]]]] = {}
    for line in (Path(__file__).parent / "conversations.txt").read_text("utf-8").splitlines():
        sign, text = line[:1], line[2:]
        if sign == "@":
            found = by_plan.setdefault(text, [])
        elif sign == "$":
            found.append((text, []))
        elif sign == ">":
            found[-1][1].append(text.replace("\\n", "\n"))
    return by_plan


@pytest.mark.parametrize("name", conversations())
def test_each_conversation_goes_as_it_did(
    name: str, plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = terminal(monkeypatch)
    plan_file.parent.mkdir(parents=True, exist_ok=True)
    plan_file.write_bytes(b"schema = 1\n" if name == NO_PLAN else (EXAMPLES / name).read_bytes())
    for command, replies in conversations()[name]:
        hold(command, Person(replies, once=True), plan_file, monkeypatch)
    same_as(
        GOLDEN / f"{name.removesuffix('.toml').replace('/', '_')}.txt", seen.text(plan_file.parent)
    )
