"""An agent of launchd, on macOS."""

import os
import plistlib
import shutil
import sys
from pathlib import Path

from ambition_cli.schedulers.job import WRITTEN, ByFiles, Call, Job, refuse

_LABEL = "ambition.nudge"


class Launchd(ByFiles):
    """One property list. The command is a list of words there, so nothing needs quoting."""

    name, called = "launchd", "a launchd agent"

    def is_there(self) -> bool:
        """Tell whether this is macOS."""
        return sys.platform == "darwin" and shutil.which("launchctl") is not None

    def files(self, job: Job) -> dict[Path, bytes]:
        """Return the property list; its Sunday is 0."""
        refuse(job.command, "", "a property list")
        values = {
            "Label": _LABEL,
            "ProgramArguments": list(job.command),
            "StartCalendarInterval": {
                "Weekday": (job.weekday + 1) % 7,
                "Hour": job.at.hour,
                "Minute": job.at.minute,
            },
            "ProcessType": "Background",
        }
        head, plist, values_in_xml = plistlib.dumps(values, sort_keys=False).partition(b"<plist")
        note = f"<!-- {WRITTEN} -->\n".encode()
        return {self.places()[0]: head + note + plist + values_in_xml}

    def places(self) -> list[Path]:
        """List the property list."""
        return [Path.home() / "Library" / "LaunchAgents" / f"{_LABEL}.plist"]

    def calls(self) -> list[Call]:
        """Have launchd read it now; later it does so at each login."""
        return [("launchctl", "bootstrap", _session(), str(self.places()[0]))]

    def calls_before(self) -> list[Call]:
        """Have launchd let go of it."""
        return [("launchctl", "bootout", f"{_session()}/{_LABEL}")]


def _session() -> str:
    return f"gui/{os.getuid()}" if hasattr(os, "getuid") else "gui"
