"""Whatever command writes: keys that nobody knows stay, and so do comments, or it is said."""

import itertools
import random
import re
import shlex
import shutil
from pathlib import Path
from typing import Any

import pytest
import tomli

from ambition_cli.storage.history import entries
from ambition_cli.storage.toml.layout import text_of
from conftest import Ambition
from support.changing import CHANGES
from support.plans import LONG, TODAY
from support.saying import plan_told

PLANS = 1_000 if LONG else 1
KEYS = ["mine", "x y", "", "note.of", "Übung", '"', "a" * 70, "状態"]
# Records that the command takes away, with what is theirs.
GOES = {"lines drop m2": "m2", "plan forget p2 --yes": "p2", "plan forget g4 --yes": "g4"}
GOES |= {"notes drop n2": "n2", "plan forget n1 --yes": "n1"}
GOES |= {"plan forget t1 --yes": "t1", "talks drop t2": "t2"}


class Marks:
    """Texts of which each stands once in a file."""

    def __init__(self, chance: random.Random) -> None:
        self.chance, self.given = chance, 0

    def __call__(self) -> str:
        self.given += 1
        return f"mark-{self.given:05}."

    def value(self) -> Any:
        """Return a value of any kind that TOML has, with marks in it."""
        return self.chance.choice(
            [
                self(),
                f"{self()}\n'''\"\"\" # no comment\n",
                [1, 2.5, self()],
                [[self()], []],
                {"a": {self(): TODAY}},
                [{"deep": [{"er": self()}]}],
                {"yes": True, self(): float("inf")},
            ]
        )

    def added(self, value: Any) -> Any:
        """Return tables with keys that no model knows, at every level."""
        if isinstance(value, list):
            return [self.added(item) for item in value]
        if not isinstance(value, dict):
            return value
        own = {key: self.added(item) for key, item in value.items()}
        if "x-mine" in own:
            own["x-mine"] = self()
            if self.chance.random() < 0.5:
                own[self.chance.choice(KEYS)] = self.value()
        return own


def plan_with_marks(chance: random.Random) -> dict[str, Any]:
    tables: dict[str, Any] = Marks(chance).added(plan_told(lambda: "two words", TODAY))
    return tables


def marks_in(value: Any) -> list[str]:
    return re.findall(r"mark-\d+\.", repr(value))


def record_of(value: Any, id: str) -> Any:
    """Return the record with an id, wherever it is."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    if isinstance(value, dict) and value.get("id") == id:
        return value
    return next((found for one in inner if (found := record_of(one, id))), None)


def lay(plan: Path, text: str) -> None:
    """Put a file in the plan's place, as if it had always been there."""
    shutil.rmtree(entries.folder_of(plan), ignore_errors=True)
    plan.write_text(text, encoding="utf-8")


@pytest.mark.parametrize("seed", range(PLANS))
def test_keys_that_nobody_knows_are_kept_by_every_command(
    seed: int, ambition: Ambition, plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.fsync", lambda _: None)
    before = plan_with_marks(random.Random(seed))
    for command in CHANGES:
        lay(plan_file, text_of(before))
        ambition(*shlex.split(command))
        after = tomli.loads(plan_file.read_text(encoding="utf-8"))
        goes = marks_in(record_of(before, GOES[command])) if command in GOES else []
        assert sorted(marks_in(after)) == sorted(set(marks_in(before)) - set(goes)), command


def with_comments(text: str) -> str:
    """Return a file with a comment above each header and behind each value of one line."""
    number = itertools.count(1)
    lines = []
    for line in text.splitlines():
        if line.startswith("["):
            lines += ["", f"# above {next(number)};", f"{line}   # at {next(number)};"]
        else:
            ends = re.fullmatch(r"[\w-]+ = (?!\"\"\"|\[$).*", line)
            lines.append(f"{line} # behind {next(number)};" if ends else line)
    return "\n".join(lines) + "\n"


def test_comments_are_kept_in_their_order_or_it_is_said(
    ambition: Ambition, plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.fsync", lambda _: None)
    before = with_comments(text_of(plan_told(lambda: "two words", TODAY)))
    comment = re.compile(r"# \w+ \d+;")
    kept = 0
    for command in CHANGES:
        lay(plan_file, before)
        said = ambition(*shlex.split(command)).err
        after = plan_file.read_text(encoding="utf-8")
        left = comment.findall(after)
        lost = set(comment.findall(before)) - set(left)
        if command.startswith("plan forget"):  # it takes its own along in silence, and no other
            numbers = [int(re.sub(r"\D", "", one)) for one in lost]
            assert max(numbers) - min(numbers) < len(numbers), command
        else:
            assert [one for one in lost if one not in said] == [], command
        if "laid out anew" not in said:
            kept += 1
            assert left == [one for one in comment.findall(before) if one in set(left)], command
    assert kept >= len(CHANGES) - 4
