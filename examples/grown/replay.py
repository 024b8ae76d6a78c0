"""Replay the story beside this file, from the plan as it was drafted, and print what it makes.

Another story is named by its folder: python replay.py half-a-year.
"""

import io
import os
import shlex
import shutil
import sys
import tempfile
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

from ambition_cli.cli.main import run

HERE = Path(__file__).parent


def replayed(folder: Path, here: Path = HERE) -> Path:
    """Run each command of a story on its day; return the plan that came of it.

    What it writes beside the plan goes into the folder.
    """
    plan = folder / "plan.toml"
    shutil.copy(HERE / "july.toml", plan)
    before, day_before = Path.cwd(), os.environ.get("AMBITION_TODAY")
    os.chdir(here)  # where the story's own paths begin
    try:
        for line in (here / "story.txt").read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                os.environ["AMBITION_TODAY"], command = line.split(" ", 1)
                command = command.replace("{folder}", folder.as_posix())
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
        story = HERE.parent / sys.argv[1] if sys.argv[1:] else HERE
        print(replayed(Path(folder), story).read_text(encoding="utf-8"), end="")
