"""Sending a text to the person's command, with the time it takes on a terminal."""

import sys
import time
from collections.abc import Sequence

from ambition_cli.assistant import command as commands
from ambition_cli.cli import output
from ambition_cli.domain.words.wording import counted


def sent(command: Sequence[str], text: str, seconds: float = commands.MOST_SECONDS) -> str:
    """Return what a command answers; meanwhile the elapsed time stands on the terminal.

    Raises CommandFailed, and KeyboardInterrupt on Ctrl-C; in each case no process is left.
    """
    began = time.monotonic()
    name = commands.called(command)
    on_screen = sys.stderr.isatty() and output.in_columns()
    if not on_screen:
        output.say(f"waiting for {name}; Ctrl-C stops it")

    def tick() -> None:
        if on_screen:
            passed = counted(int(time.monotonic() - began), "second")
            on_one_line(f"waiting for {name}: {passed}", " (Ctrl-C stops it)")

    tick()
    try:
        return commands.run(command, text, seconds=seconds, waiting=tick)
    finally:
        if on_screen:
            on_one_line("")


def on_one_line(words: str, hint: str = "") -> None:
    """Put words on the line where the cursor stands, in place of what stood there.

    The hint goes with them where there is room for all of it.
    """
    room = output.size().columns - 1
    said = f"{words}{hint}" if len(words + hint) <= room else words[:room]
    print(f"\r\x1b[K{said}", end="", file=sys.stderr, flush=True)
