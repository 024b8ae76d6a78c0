"""A command to be run once a week, and how it is set up with most schedulers: files and calls."""

import datetime as dt
import os
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Protocol

from ambition_cli.errors import NotSaved, Refused
from ambition_cli.storage import disk, files

NAME = "ambition-nudge"
SHOWS = ("nudge", "--show")  # ends every command that is run
WRITTEN = "Written by `ambition nudge`, which can remove it again."
_PATIENCE = 30  # seconds for a call of the system's own tools

Call = tuple[str, ...]


@dataclass(frozen=True)
class Job:
    """A command, the day of the week on which it is run (Monday is 0), and the time of day."""

    command: Call  # the program by its whole path
    weekday: int
    at: dt.time
    today: dt.date


class Scheduler(Protocol):
    """A scheduler of the system."""

    name: str
    called: str  # in a sentence

    def is_there(self) -> bool:
        """Tell whether this system has it."""
        ...

    def is_installed(self) -> bool:
        """Tell whether the job is set up with it."""
        ...

    def shown(self, job: Job) -> list[tuple[str, str]]:
        """Return all that installing does: files with their texts, calls. Raises Refused."""
        ...

    def install(self, job: Job) -> None:
        """Set the job up, in place of an earlier one. Raises Refused, NotSaved."""
        ...

    def remove(self) -> None:
        """Take the job away. Raises Refused, NotSaved."""
        ...


class ByFiles:
    """A scheduler that is set up with files, and calls after writing or before deleting them."""

    name = called = ""

    def files(self, job: Job) -> dict[Path, bytes]:
        """Return the files of a job by their place. Raises Refused where it cannot be said."""
        raise NotImplementedError

    def places(self) -> list[Path]:
        """List where its files are."""
        raise NotImplementedError

    def calls(self) -> list[Call]:
        """List the calls that load the files; where one fails, the error says why."""
        raise NotImplementedError

    def calls_before(self) -> list[Call]:
        """List the calls that unload the files; they may fail, for example if nothing is set up."""
        raise NotImplementedError

    def calls_after(self) -> list[Call]:
        """List the calls once the files are gone."""
        return []

    def text(self, content: bytes) -> str:
        """Return a file as it is shown."""
        return content.decode()

    def is_installed(self) -> bool:
        """Tell whether its files are there."""
        return any(path.exists() for path in self.places())

    def shown(self, job: Job) -> list[tuple[str, str]]:
        """Return each file with its text, and each call with nothing."""
        written = [(str(path), self.text(content)) for path, content in self.files(job).items()]
        return [*written, *((" ".join(call), "") for call in self.calls())]

    def install(self, job: Job) -> None:
        """Write the files and make the calls; where one fails, the files go again."""
        contents = self.files(job)
        for path in contents:
            self._refuse_foreign(path)
        was_there = self.is_installed()
        try:
            for path, content in contents.items():
                disk.make_folder(path.parent)
                disk.replace(path, content)
        except OSError as error:
            raise NotSaved(
                f"the reminder was not set up ({disk.reason(error)}: {error.filename or ''})"
            ) from None
        if was_there:
            for call in self.calls_before():
                ran(call)
        for call in self.calls():
            ended = ran(call)
            if ended.returncode:
                self.remove()
                raise Refused(f"the reminder was not set up: {failure(call, ended)}")

    def remove(self) -> None:
        """Make the calls and delete the files."""
        there = [path for path in self.places() if path.exists()]
        for path in there:
            self._refuse_foreign(path)
        for call in self.calls_before():
            ran(call)
        try:
            for path in there:
                path.unlink(missing_ok=True)
        except OSError as error:
            raise NotSaved(f"the reminder is not removed ({disk.reason(error)})") from None
        for call in self.calls_after():
            ran(call)

    def _refuse_foreign(self, path: Path) -> None:
        """Raise Refused where a file of that name is somebody else's."""
        try:
            is_ours = WRITTEN in self.text(files.read(path))
        except FileNotFoundError:
            return
        except (OSError, ValueError):
            is_ours = False
        if not is_ours:
            raise Refused(f"{path} was not written by ambition, so it was left alone; move it away")


def ran(
    call: Sequence[str], given: bytes = b"", environment: Mapping[str, str] = MappingProxyType({})
) -> subprocess.CompletedProcess[bytes]:
    """Run a tool of the system without a shell; what cannot be run has failed."""
    surroundings = os.environ | environment
    try:
        return subprocess.run(  # noqa: S603  no shell reads the words
            call,
            input=given,
            capture_output=True,
            check=False,
            timeout=_PATIENCE,
            env=surroundings,
        )
    except OSError as error:
        return subprocess.CompletedProcess(call, 127, b"", disk.reason(error).encode())
    except subprocess.TimeoutExpired:
        said = f"it took longer than {_PATIENCE} seconds"
        return subprocess.CompletedProcess(call, 124, b"", said.encode())


def failure(call: Sequence[str], ended: subprocess.CompletedProcess[bytes]) -> str:
    """Say which call failed, and what it said."""
    said = " ".join(ended.stderr.decode(errors="replace").split())
    return f"`{' '.join(call[:3])}` failed ({said or f'exit {ended.returncode}'})"


def refuse(words: Sequence[str], characters: str, where: str) -> None:
    """Raise Refused where a word of a command has a character that cannot stand somewhere."""
    for word in words:
        wrong = next((one for one in word if one in characters or not one.isprintable()), None)
        if wrong:
            shown = wrong if wrong.isprintable() else repr(wrong)[1:-1]
            raise Refused(
                f"the path {word!a} has the character {shown}, which cannot stand in {where}; "
                "move it to another folder"
            )
