"""A task of the Task Scheduler, on Windows."""

import datetime as dt
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

from ambition_cli.schedulers.job import NAME, WRITTEN, ByFiles, Call, Job, refuse
from ambition_cli.storage import folders

_NAMESPACE = "http://schemas.microsoft.com/windows/2004/02/mit/task"
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class TaskScheduler(ByFiles):
    """One XML file, which the Task Scheduler takes in; it stays here as a copy."""

    name, called = "windows", "a task of the Task Scheduler"

    def is_there(self) -> bool:
        """Tell whether this is Windows."""
        return sys.platform == "win32" and shutil.which("schtasks") is not None

    def files(self, job: Job) -> dict[Path, bytes]:
        """Return the task in UTF-16, the form in which Windows writes its own."""
        # %NAME% is replaced in a task, and nothing keeps a % from it; a quote is in no path there.
        refuse(job.command, '%"', "a task")
        return {self.places()[0]: _task(job)}

    def text(self, content: bytes) -> str:
        """Return the XML."""
        return content.decode("utf-16")

    def places(self) -> list[Path]:
        """List the XML file."""
        return [folders.usual_state() / f"{NAME}.xml"]

    def calls(self) -> list[Call]:
        """Have it take the task in, in place of an earlier one."""
        return [("schtasks", "/Create", "/TN", NAME, "/XML", str(self.places()[0]), "/F")]

    def calls_before(self) -> list[Call]:
        """Have it delete the task."""
        return [("schtasks", "/Delete", "/TN", NAME, "/F")]


def _task(job: Job) -> bytes:
    """Return a task that a missed day does not stop, nor a battery, run as the person alone."""
    ET.register_namespace("", _NAMESPACE)
    task = ET.Element(f"{{{_NAMESPACE}}}Task", version="1.2")

    def put(path: str, text: str = "") -> ET.Element:
        """Put an element in its place: Settings/Enabled."""
        place = task
        for name in path.split("/"):
            found = place.find(f"{{{_NAMESPACE}}}{name}")
            place = ET.SubElement(place, f"{{{_NAMESPACE}}}{name}") if found is None else found
        place.text = text or place.text
        return place

    days = (job.weekday - job.today.weekday()) % 7
    first = dt.datetime.combine(job.today + dt.timedelta(days=days), job.at)
    put("RegistrationInfo/Description", WRITTEN)
    put("Triggers/CalendarTrigger/StartBoundary", first.isoformat())
    put("Triggers/CalendarTrigger/Enabled", "true")
    put(f"Triggers/CalendarTrigger/ScheduleByWeek/DaysOfWeek/{_DAYS[job.weekday]}")
    put("Triggers/CalendarTrigger/ScheduleByWeek/WeeksInterval", "1")
    put("Principals/Principal/LogonType", "InteractiveToken")
    put("Principals/Principal/RunLevel", "LeastPrivilege")
    put("Settings/DisallowStartIfOnBatteries", "false")
    put("Settings/StopIfGoingOnBatteries", "false")
    put("Settings/StartWhenAvailable", "true")
    put("Settings/ExecutionTimeLimit", "PT5M")
    put("Actions/Exec/Command", job.command[0])
    put("Actions/Exec/Arguments", subprocess.list2cmdline(job.command[1:]))
    # What is run is run as whoever set it up.
    for name, attribute in (("Principals/Principal", "id"), ("Actions", "Context")):
        put(name).set(attribute, "Author")
    ET.indent(task)
    text = ET.tostring(task, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-16"?>\n{text}\n'.encode("utf-16")
