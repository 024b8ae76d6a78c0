"""The person's editor, for an answer that is longer than a line."""

import os
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

from ambition_cli.errors import Refused


def _command() -> list[str]:
    """Return $VISUAL, or else $EDITOR, split as a shell would."""
    named = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    if not named and not sys.stdin.isatty():
        raise ValueError("none is named, and there is no terminal")
    if not named:
        return ["notepad" if sys.platform == "win32" else "vi"]
    if sys.platform == "win32":  # a backslash is part of a path there
        return [part.strip('"') for part in shlex.split(named, posix=False)]
    return shlex.split(named)


def opened(file: Path) -> int:
    """Open a file in the person's editor, and return its exit code when it is closed.

    Raises Refused where there is none to open.
    """
    try:
        return subprocess.run([*_command(), str(file)], check=False).returncode  # noqa: S603
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise Refused(f"the editor could not be opened ({reason}); set EDITOR") from None


def edited(text: str) -> str:
    """Return a text as the person's editor leaves it.

    Raises Refused where the editor fails; what was typed into it is kept then, and its place said.
    """
    handle, name = tempfile.mkstemp(prefix="ambition-", suffix=".txt", text=True)
    file = Path(name)
    with os.fdopen(handle, "w", encoding="utf-8") as writing:
        writing.write(text)
    try:
        code = opened(file)
    except Refused as error:
        file.unlink()
        raise Refused(f"{error}, or type here") from None
    try:
        typed = file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        raise Refused("the editor left no file behind; type the answer here") from None
    if code != 0:
        if typed == text:
            file.unlink()
            raise Refused(f"the editor ended with an error ({code}); type the answer here")
        raise Refused(f"the editor ended with an error ({code}); what you typed is in {name}")
    file.unlink()
    return typed.strip()
