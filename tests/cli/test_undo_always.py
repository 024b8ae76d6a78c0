"""Undo and redo after every kind of change, in any order: the bytes are those that were there."""

import os
import random
import shlex
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from ambition_cli.cli.main import run
from support.plans import EXAMPLES, LONG

AFRESH = f"interview --answers {shlex.quote(str(EXAMPLES / 'lucia.toml'))} --afresh"
COMMANDS = [
    "lines add problems 'slow [clinics]'",
    "lines edit m1 教えること",
    "lines edit l1 --no-hard-no",
    "lines move p2 1",
    "lines drop p2",
    "options add 'Write a newsletter' --kind write",
    "options edit o1 --status taken",
    "options drop o2 --why 'not now'",
    "helpers add Jo --role peer",
    "helpers edit Ruth --name 'Ruth M.'",
    "helpers drop Mei",
    "person edit --hours 2.5",
    "person edit --not-before 2026-08-03",
    "goals add 'One more' --from 0 --to 6",
    "goals edit g1 --obstacle ''",
    "goals progress g1 2",
    "goals pause g2",
    "goals resume g2",
    "goals close g3 --let-go",
    "experiments add 'Shadow Ruth' --option o1 --hours 3",
    "experiments edit e1 --criterion 'Two ask for more'",
    "experiments start e1 --liking 4",
    "experiments log e1 'it went well' --energy 5",
    "experiments pause e1",
    "experiments resume e1",
    "experiments finish e1 --verdict keep --observed three --learned plenty",
    "experiments drop e2",
    "experiments next --take 1",
    "log 'one line'",
    "review --well 'two sessions' --next 'invite Mei'",
    AFRESH,
    "experiments show e99",  # which is refused
]
BY_HAND: list[Callable[[bytes], bytes]] = [
    lambda text: text + b"# mine\n",
    lambda text: text.replace(b'name = "Ana"', b'name   = "Ana"   # me'),
    lambda text: text[: len(text) // 2],
    lambda text: text + b"not TOML",
    lambda text: text.replace(b"\n", b"\r\n"),
    lambda text: b"\xff\x00" + text,
    lambda _: b"",
]


class Past:
    """What should be there, beside what is there."""

    def __init__(self, plan: Path, chance: random.Random) -> None:
        self.plan, self.chance = plan, chance
        self.line: list[bytes | None] = [None]  # what was there, one change after another
        self.at = 0
        self.done: Counter[str] = Counter()

    def content(self) -> bytes | None:
        return self.plan.read_bytes() if self.plan.exists() else None

    def came(self, content: bytes | None) -> None:
        """Have a change as the last of the line, unless it changed nothing."""
        if content != self.line[self.at]:
            self.line = [*self.line[: self.at + 1], content]
            self.at += 1

    def change(self, command: str) -> None:
        before = self.content()
        if run(shlex.split(command)) == 0 and self.content() != before:
            self.came(before)
            self.came(self.content())
            self.done["changes"] += 1
        else:
            assert self.content() == before

    def change_by_hand(self) -> None:
        if self.plan.exists():
            edit = self.chance.choice(BY_HAND)
            self.plan.write_bytes(edit(self.plan.read_bytes()))
            self.done["by hand"] += 1

    def undo(self, times: int) -> None:
        before = self.content()
        possible = self.at + (before != self.line[self.at]) >= times
        assert run(["undo", str(times)]) == (0 if possible else 1)
        if possible:
            self.came(before)
            self.at -= times
            self.done["undone"] += times
        assert self.content() == (self.line[self.at] if possible else before)

    def redo(self, times: int) -> None:
        before = self.content()
        possible = before == self.line[self.at] and self.at + times < len(self.line)
        assert run(["redo", str(times)]) == (0 if possible else 1)
        if possible:
            self.at += times
            self.done["redone"] += times
        assert self.content() == (self.line[self.at] if possible else before)

    def step(self) -> None:
        kind = self.chance.choices(["change", "by hand", "undo", "redo"], [50, 8, 20, 22])[0]
        if kind == "change":
            self.change(self.chance.choice(COMMANDS) if self.plan.exists() else AFRESH)
        elif kind == "by hand":
            self.change_by_hand()
        elif kind == "undo":
            self.undo(self.chance.choice([1, 1, 1, 2, 3]))
        else:
            self.redo(self.chance.choice([1, 1, 2]))


@pytest.mark.parametrize("seed", range(30 if LONG else 1))
def test_in_200_random_steps_undo_and_redo_restore_the_bytes(
    seed: int, plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "fsync", lambda _: None)
    past = Past(plan_file, random.Random(seed))
    past.change(f"interview --answers {shlex.quote(str(EXAMPLES / 'ana.toml'))}")
    for _ in range(200):
        past.step()
    assert run(["history"]) == 0
    assert min(past.done[what] for what in ("changes", "by hand", "undone", "redone")) >= 3
