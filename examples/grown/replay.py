"""Replay the story beside this file, and print the plan that it makes."""

import os
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent


def replayed(folder: Path) -> Path:
    """Run each command of the story on its day; return the plan that came of it."""
    plan = folder / "plan.toml"
    for line in (HERE / "story.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            day, command = line.split(" ", 1)
            subprocess.run(
                [sys.executable, "-m", "ambition_cli", "--plan", str(plan), *shlex.split(command)],
                cwd=HERE,
                env={**os.environ, "AMBITION_TODAY": day},
                check=True,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
    return plan


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        print(replayed(Path(folder)).read_text(encoding="utf-8"), end="")
