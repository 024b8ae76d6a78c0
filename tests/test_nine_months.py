"""Nine months of one person over two rounds: what was typed, what was seen, what is kept."""

import io
import shlex
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from ambition_cli.cli import asking
from ambition_cli.cli.main import run
from ambition_cli.cli.talks import interview
from ambition_cli.errors import EndOfInput
from support.golden import same_as
from support.plans import EXAMPLES

HERE = EXAMPLES / "nine-months"


@dataclass
class Sitting:
    """One command of the story on its day, with the replies to what it asks."""

    day: str
    command: str
    replies: list[str] = field(default_factory=list)

    def ask(self, prompt: str, typed: str = "") -> str:
        """Return the next reply, shown behind its question as a terminal shows it."""
        if not self.replies:
            raise EndOfInput(f"the story has no reply to: {prompt}")
        reply = self.replies.pop(0)
        print(f"{prompt}{reply}".rstrip())
        return reply


def sittings() -> Iterator[Sitting]:
    """Yield the story's commands, a day in front of each; a line behind > is typed into it."""
    sitting = None
    for line in (HERE / "story.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("  >") and sitting:
            sitting.replies.append(line[3:].strip())
        elif line and not line.startswith("#"):
            if sitting:
                yield sitting
            day, _, command = line.partition(" ")
            sitting = Sitting(day, command)
    if sitting:
        yield sitting


class Screen(io.StringIO):
    """What a terminal of 80 columns shows, without its colours."""

    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


def lived(monkeypatch: pytest.MonkeyPatch, elsewhere: Path) -> str:
    """Live the story at one terminal; return all that stood on it."""
    seen = Screen()
    monkeypatch.chdir(elsewhere)
    monkeypatch.setenv("AMBITION_PLAN", "plan.toml")
    monkeypatch.setenv("TERM", "unknown")  # laid out for a screen, without a code for colour
    monkeypatch.setattr(asking, "at_terminal", lambda: True)
    monkeypatch.setattr(interview, "at_terminal", lambda: True)
    for stream in ("stdout", "stderr"):
        monkeypatch.setattr(sys, stream, seen)
    for sitting in sittings():
        monkeypatch.setenv("AMBITION_TODAY", sitting.day)
        for room in (asking, interview):
            monkeypatch.setattr(room, "Terminal", lambda sitting=sitting: sitting)
        print(f"{sitting.day}  $ ambition {sitting.command}".rstrip() + "\n")
        code = run(shlex.split(sitting.command))
        assert (code, sitting.replies) == (0, []), seen.getvalue()[-2_000:]
        print()
    return "\n".join(line.rstrip() for line in seen.getvalue().splitlines()) + "\n"


def test_the_screens_and_the_plan_of_the_nine_months_are_current(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "nine-months"
    elsewhere.mkdir()
    shutil.copy(EXAMPLES / "tomasz.toml", tmp_path)
    same_as(HERE / "screens.txt", lived(monkeypatch, elsewhere))
    same_as(HERE / "plan.toml", (elsewhere / "plan.toml").read_text(encoding="utf-8"))
