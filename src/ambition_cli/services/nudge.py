"""Reminders: what runs `ambition due` once a week, and what it then shows."""

import hashlib
from dataclasses import replace
from pathlib import Path

from ambition_cli.domain.progress import due, due_item, reminding
from ambition_cli.errors import Refused
from ambition_cli.schedulers import notification
from ambition_cli.schedulers.cron import Cron
from ambition_cli.schedulers.job import SHOWS, Job, Scheduler
from ambition_cli.schedulers.launchd import Launchd
from ambition_cli.schedulers.systemd import Systemd
from ambition_cli.schedulers.windows import TaskScheduler
from ambition_cli.services.workspace import Workspace
from ambition_cli.storage import nudge as stored

__all__ = ["Job", "can_show", "command", "go_on", "installed", "is_quiet", "scheduler", "show"]

_ALL: tuple[type[Scheduler], ...] = (Launchd, TaskScheduler, Systemd, Cron)


def scheduler(name: str | None) -> Scheduler:
    """Return the scheduler of a name, or the one that this system has. Raises Refused."""
    for one in (kind() for kind in _ALL):
        if one.name == name or (name is None and one.is_there()):
            return one
    raise Refused(
        "this system has no systemd session, launchd, Task Scheduler or crontab; "
        "`ambition due` shows what is due whenever you run it"
    )


def installed() -> list[Scheduler]:
    """List the schedulers that a reminder is set up with."""
    return [one for one in (kind() for kind in _ALL) if one.is_installed()]


def command(program: str, python: str, plan: Path) -> tuple[str, ...]:
    """Return the command to be run: by the program's own path, or else as a module of Python."""
    path, windowless = Path(program).absolute(), Path(python).with_name("pythonw.exe")
    is_ours = path.stem == "ambition" and path.is_file()
    begins = (str(path),) if is_ours else (python, "-P", "-m", "ambition_cli")
    if windowless.is_file():  # on Windows, a program of the console would open a window each time
        begins = (str(windowless), "-P", "-m", "ambition_cli")
    return (*begins, "--plan", str(plan.absolute()), *SHOWS)


def can_show() -> str | None:
    """Return the program for notifications that is missing here; None where it is there."""
    return None if notification.is_there() else notification.program()


def show(workspace: Workspace) -> bool:
    """Show what is due until the next reminder, as a notification; tell whether one was shown.

    After two that the plan did not change upon, it asks once whether to stop, and is quiet from
    then on. Raises Refused where the system shows none.
    """
    content = workspace.store.read()
    read = workspace.store.load()
    found = due_item.due_now(due.items(read.plan, in_full=False), workspace.today, reminding.AHEAD)
    if not found:
        return False
    before = _since_change(content)
    is_another_week = before.last is None or workspace.today - before.last >= reminding.ONE_WEEK
    if before.times < reminding.UNANSWERED:
        text = reminding.text_of(due_item.in_lines(found, workspace.today))
        times, last = before.times + 1, workspace.today
        after = replace(before, times=times, last=last) if is_another_week else before
    elif not before.has_asked and is_another_week:
        text, after = reminding.SHALL_THEY_STOP, replace(before, has_asked=True)
    else:
        return False
    notification.show(text)
    stored.write(after)
    return True


def is_quiet(workspace: Workspace) -> bool:
    """Tell whether reminders went by unanswered, so that no more are shown."""
    return _since_change(workspace.store.read()).times >= reminding.UNANSWERED


def go_on() -> None:
    """Remind again, as if none had gone by."""
    stored.forget()


def _since_change(content: bytes | None) -> stored.Reminded:
    """Return the reminders since the plan last changed."""
    of = hashlib.sha256(content or b"").hexdigest()
    before = stored.read()
    return before if before.of == of else stored.Reminded(of=of)
