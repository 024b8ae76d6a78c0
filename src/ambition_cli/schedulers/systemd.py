"""A timer of systemd in the person's own session."""

import os
import shutil
from pathlib import Path

from ambition_cli.schedulers.job import NAME, WRITTEN, ByFiles, Call, Job, ran, refuse

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_SERVICE = """\
# {written}
[Unit]
Description=What is due in ambition

[Service]
Type=oneshot
ExecStart=:{command}
"""
_TIMER = """\
# {written}
[Unit]
Description=Once a week, what is due in ambition

[Timer]
OnCalendar={day} *-*-* {at:%H:%M}:00
Persistent=true

[Install]
WantedBy=timers.target
"""


class Systemd(ByFiles):
    """Two unit files: what is run, and when."""

    name, called = "systemd", "a systemd timer"

    def is_there(self) -> bool:
        """Tell whether a systemd of the person's own answers."""
        if not shutil.which("systemctl"):
            return False
        return ran(("systemctl", "--user", "show", "--property=Version")).returncode == 0

    def files(self, job: Job) -> dict[Path, bytes]:
        """Return the service and its timer."""
        refuse(job.command, "", "a unit file")
        service, timer = self.places()
        command = " ".join(map(_quoted, _startable(job.command)))
        return {
            service: _SERVICE.format(written=WRITTEN, command=command).encode(),
            timer: _TIMER.format(written=WRITTEN, day=_DAYS[job.weekday], at=job.at).encode(),
        }

    def places(self) -> list[Path]:
        """List the two unit files."""
        given = os.environ.get("XDG_CONFIG_HOME", "")
        folder = Path(given) if Path(given).is_absolute() else Path.home() / ".config"
        return [folder / "systemd" / "user" / f"{NAME}.{kind}" for kind in ("service", "timer")]

    def calls(self) -> list[Call]:
        """Have systemd read the files, and start the timer now and at each login."""
        return [
            ("systemctl", "--user", "daemon-reload"),
            ("systemctl", "--user", "enable", "--now", f"{NAME}.timer"),
        ]

    def calls_before(self) -> list[Call]:
        """Stop the timer, for now and for good."""
        return [("systemctl", "--user", "disable", "--now", f"{NAME}.timer")]

    def calls_after(self) -> list[Call]:
        """Have systemd forget the files."""
        return [("systemctl", "--user", "daemon-reload")]


def _startable(command: Call) -> Call:
    """Return a command that systemd starts: it takes no program with a quote in its path."""
    if not any(one in command[0] for one in "'\"\\"):
        return command
    refuse(command[:1], "=", "a unit file")  # env takes a word with one for a variable
    return ("/usr/bin/env", *command)


def _quoted(word: str) -> str:
    """Return a word as ExecStart reads it back: quoted, and no % stands for anything.

    A $ stands for itself, since the command has a colon in front.
    """
    escaped = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%")
    return f'"{escaped}"'
