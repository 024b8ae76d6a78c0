"""The mail program: a message is opened in it, with nobody's address yet."""

import os
import shutil
import subprocess
import sys
from urllib.parse import quote

from ambition_cli.errors import Refused

_PATIENCE = 10  # seconds
_OPENS = "open" if sys.platform == "darwin" else "xdg-open"


def address(subject: str, body: str) -> str:
    """Return the mailto: address that holds a message, percent-encoded, with its line ends."""
    lines = "\r\n".join(body.splitlines())
    return f"mailto:?subject={quote(subject, safe='')}&body={quote(lines, safe='')}"


def open_with(subject: str, body: str) -> None:
    """Open a message in the mail program. Raises Refused where there is none to open it."""
    found = address(subject, body)
    if sys.platform == "win32":
        try:
            os.startfile(found)  # noqa: S606  (the address is ours, and percent-encoded)
        except OSError:
            raise _none() from None
        return
    program = shutil.which(_OPENS)
    if not program:
        raise _none()
    try:
        done = subprocess.run(  # noqa: S603  (a list of our own, and no shell)
            [program, found],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return  # some stay until the mail program is closed
    except OSError:
        raise _none() from None
    if done.returncode:
        raise _none()


def _none() -> Refused:
    return Refused("no mail program could be opened; `--copy` copies the message instead")
