"""A line of the person's crontab."""

import shlex
import shutil

from ambition_cli.errors import NotSaved, Refused
from ambition_cli.schedulers.job import NAME, SHOWS, Job, failure, ran, refuse

_MARK = f"# {NAME}"  # ends our line; to the shell it is a comment
_COMMAND = f" {' '.join(SHOWS)} "
_NONE_YET = b"no crontab"


class Cron:
    """One line, among the person's own."""

    name, called = "cron", "a line of your crontab"

    def is_there(self) -> bool:
        """Tell whether this system has crontabs."""
        return shutil.which("crontab") is not None

    def is_installed(self) -> bool:
        """Tell whether the line is there."""
        return self.is_there() and any(map(_is_ours, _lines()))

    def shown(self, job: Job) -> list[tuple[str, str]]:
        """Return the line."""
        return [("one line in your crontab (crontab -e)", f"{line(job)}\n")]

    def install(self, job: Job) -> None:
        """Put the line behind the others, in place of an earlier one."""
        others = [one for one in _lines() if not _is_ours(one)]
        if others and not others[-1].endswith(b"\n"):
            others[-1] += b"\n"
        _write([*others, f"{line(job)}\n".encode()])

    def remove(self) -> None:
        """Take the line out; all others stay as they are."""
        _write([one for one in _lines() if not _is_ours(one)])


def line(job: Job) -> str:
    """Return the line: quoted for the shell, and each % for cron, to which it is a line break."""
    # What becomes of a backslash in front of a % differs between crons.
    refuse(job.command, "\\", "a crontab")
    command = shlex.join(job.command).replace("%", "\\%")
    day = (job.weekday + 1) % 7
    return f"{job.at.minute} {job.at.hour} * * {day} {command} {_MARK}"


def _is_ours(line: bytes) -> bool:
    """Tell whether it is our line: by its end, and by the command, as anybody may end one so."""
    return line.rstrip().endswith(_MARK.encode()) and _COMMAND.encode() in line


def _lines() -> list[bytes]:
    """Return the crontab as it is. Raises Refused where it cannot be read, so that none is lost."""
    call = ("crontab", "-l")
    ended = ran(call)
    if ended.returncode and _NONE_YET not in ended.stderr.lower():
        raise Refused(f"your crontab could not be read: {failure(call, ended)}")
    return ended.stdout.splitlines(keepends=True) if not ended.returncode else []


def _write(lines: list[bytes]) -> None:
    call = ("crontab", "-")
    ended = ran(call, b"".join(lines))
    if ended.returncode:
        raise NotSaved(f"your crontab was not changed: {failure(call, ended)}")
