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
    return shlex.split(named) if named else ["notepad" if sys.platform == "win32" else "vi"]


def edited(text: str) -> str:
    """Return a text as the person's editor leaves it.

    Raises Refused where the editor fails; what was typed into it is kept then, and its place said.
    """
    handle, name = tempfile.mkstemp(prefix="ambition-", suffix=".txt", text=True)
    file = Path(name)
    with os.fdopen(handle, "w", encoding="utf-8") as opened:
        opened.write(text)
    try:
        command = _command()
        ended = subprocess.run([*command, name], check=False)  # noqa: S603  (their own editor)
    except (OSError, ValueError) as error:
        file.unlink()
        reason = getattr(error, "strerror", None) or str(error)
        raise Refused(
            f"the editor could not be opened ({reason}); set EDITOR, or type here"
        ) from None
    typed = file.read_text(encoding="utf-8", errors="replace")
    if ended.returncode != 0:
        if typed == text:
            file.unlink()
            raise Refused(
                f"the editor ended with an error ({ended.returncode}); type the answer here"
            )
        raise Refused(
            f"the editor ended with an error ({ended.returncode}); what you typed is in {name}"
        )
    file.unlink()
    return typed.strip()
