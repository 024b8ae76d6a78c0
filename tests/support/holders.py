"""Another process that holds the lock of a plan."""

import contextlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

HOLDER = """
import sys
from pathlib import Path
from ambition_cli.storage import lock
plan = Path(sys.argv[1])
with lock.held(plan):
    print("held", flush=True)
    sys.stdin.read()
    plan.with_name("done").touch()
"""


@contextlib.contextmanager
def another_holds(plan: Path) -> Iterator["subprocess.Popen[str]"]:
    """Have another process hold the lock of a plan, until its input ends."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(plan)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        assert holder.stdin
        assert holder.stdout
        assert holder.stdout.readline() == "held\n"
        try:
            yield holder
        finally:
            with contextlib.suppress(OSError):
                holder.stdin.close()
