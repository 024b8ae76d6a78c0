"""The clipboard: the system's own program where there is one, or else the terminal's (OSC 52).

Over SSH the programs there would fill the clipboard of the other computer, so the terminal is asked
first. Within tmux, tmux hands the text on; within screen, it is sent through in pieces.
"""

import base64
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence

from ambition_cli.errors import Refused

_PATIENCE = 5  # seconds
_PIECE = 76  # letters that screen passes on at once


def copy(text: str) -> str:
    """Put a text on the clipboard, and say how far that is sure. Raises Refused where none is."""
    for command in _programs(os.environ, sys.platform):
        if _given_to(command, text):
            return "copied"
    if not _sent_to_terminal(text):
        raise Refused("there is no clipboard to copy to here; select the message and copy it")
    return "sent to your terminal's clipboard; if it isn't there, select the message and copy it"


def _programs(env: Mapping[str, str], platform: str) -> Iterator[Sequence[str]]:
    """Yield the programs that fill the clipboard in front of the person, the surest in front."""
    if env.get("SSH_CONNECTION") or env.get("SSH_TTY"):
        if env.get("TMUX"):
            yield ("tmux", "load-buffer", "-w", "-")
        return
    if platform == "darwin":
        yield ("pbcopy",)
    if env.get("WAYLAND_DISPLAY"):
        yield ("wl-copy",)
    if env.get("DISPLAY"):
        yield ("xclip", "-selection", "clipboard")
        yield ("xsel", "--clipboard", "--input")
    if platform == "win32" or env.get("WSL_DISTRO_NAME"):
        yield ("clip.exe",)
    if env.get("TMUX"):
        yield ("tmux", "load-buffer", "-w", "-")


def _given_to(command: Sequence[str], text: str) -> bool:
    """Hand a text to a program, without a shell; tell whether it took it."""
    program = shutil.which(command[0])
    if not program:
        return False
    # Some go on in the background to serve the text: a pipe would be waited for as long as they do.
    encoding = "utf-16" if command[0] == "clip.exe" else "utf-8"
    try:
        done = subprocess.run(  # noqa: S603  (a list of our own, and no shell)
            [program, *command[1:]],
            input=text.encode(encoding, "replace"),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_PATIENCE,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def _sent_to_terminal(text: str) -> bool:
    """Send a text to the terminal that shows this; tell whether there is one."""
    stream = next((one for one in (sys.stdout, sys.stderr) if one.isatty()), None)
    if stream is None or os.environ.get("TERM") == "dumb":
        return False
    stream.write(sequence(text, os.environ))
    stream.flush()
    return True


def sequence(text: str, env: Mapping[str, str]) -> str:
    """Return what puts a text on a terminal's clipboard, passed on by tmux or screen."""
    whole = f"\x1b]52;c;{base64.b64encode(text.encode('utf-8', 'replace')).decode()}\x07"
    if env.get("TMUX"):
        return f"\x1bPtmux;{whole.replace(chr(27), chr(27) * 2)}\x1b\\"
    if env.get("STY"):
        pieces = (whole[at : at + _PIECE] for at in range(0, len(whole), _PIECE))
        return "".join(f"\x1bP{piece}\x1b\\" for piece in pieces)
    return whole
