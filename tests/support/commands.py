"""Commands that stand in for an assistant: small scripts that answer well, badly, or never."""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from support.patience import PATIENCE


def script(folder: Path, code: str, name: str = "helper") -> tuple[str, ...]:
    """Return a command that runs this Python code."""
    file = folder / f"{name}.py"
    file.write_text(code, encoding="utf-8")
    return (sys.executable, "-S", str(file))


def recorded(folder: Path, answer: str = "{}") -> tuple[tuple[str, ...], Path]:
    """Return a command that keeps each byte it receives in a file and prints an answer."""
    received, answers = folder / "received.bin", folder / "answer.txt"
    answers.write_text(answer, encoding="utf-8")
    code = f"""
import sys
with open({str(received)!r}, "ab") as kept:
    kept.write(sys.stdin.buffer.read())
    kept.write("\\n".join(sys.argv).encode())
sys.stdout.buffer.write(open({str(answers)!r}, "rb").read())
"""
    return script(folder, code, "recorded"), received


def until(holds: Callable[[], bool]) -> None:
    """Wait until something holds."""
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end, "it never came to that"
        time.sleep(0.02)


def is_alive(pid: int) -> bool:
    """Tell whether a process is there and no zombie."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    status = Path(f"/proc/{pid}/stat")
    try:
        return status.read_text(encoding="utf-8").rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return not status.parent.parent.exists()


def pids_in(file: Path) -> list[int]:
    """Return the ids of processes that a script noted in a file."""
    return [int(line) for line in file.read_text(encoding="utf-8").split()] if file.exists() else []
