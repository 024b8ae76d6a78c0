"""Replay the story beside this file, from the plan as it was drafted, and print what it makes."""

import io
import os
import shlex
import shutil
import tempfile
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

from ambition_cli.cli.main import run

HERE = Path(__file__).parent


def replayed(folder: Path) -> Path:
    """Run each command of the story on its day; return the plan that came of it."""
    plan = folder / "plan.toml"
    shutil.copy(HERE / "july.toml", plan)
    before, day_before = Path.cwd(), os.environ.get("AMBITION_TODAY")
    os.chdir(HERE)  # where the story's own paths begin
    try:
        for line in (HERE / "story.txt").read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                os.environ["AMBITION_TODAY"], command = line.split(" ", 1)
                said = io.StringIO()
                with redirect_stdout(said), redirect_stderr(said):
                    code = run(["--plan", str(plan), *shlex.split(command)])
                if code:
                    raise SystemExit(f"{line}\n{said.getvalue()}")
    finally:
        os.chdir(before)
        os.environ.pop("AMBITION_TODAY")
        if day_before is not None:
            os.environ["AMBITION_TODAY"] = day_before
    return plan


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        print(replayed(Path(folder)).read_text(encoding="utf-8"), end="")
