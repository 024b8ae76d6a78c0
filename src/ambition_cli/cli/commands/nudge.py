"""ambition nudge: a reminder once a week, shown before it is installed, and removed as easily."""

import datetime as dt
import sys
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from ambition_cli.cli import apps
from ambition_cli.cli.session import Session, session_of
from ambition_cli.errors import EndOfInput, Misused, Refused

if TYPE_CHECKING:
    from ambition_cli.services.nudge import Job

app = apps.single()

System = Literal["launchd", "windows", "systemd", "cron"]


@app.command()
def nudge(
    context: typer.Context,
    at: Annotated[
        str | None,
        typer.Option(metavar="WHEN", help="When to be reminded, if not at the time in your plan."),
    ] = None,
    system: Annotated[
        System | None,
        typer.Option(
            "--with",
            metavar="SYSTEM",
            help="What runs it: launchd, windows, systemd or cron (default: the first one found).",
        ),
    ] = None,
    only_print: Annotated[
        bool, typer.Option("--print", help="Print what would be installed, and nothing else.")
    ] = False,
    remove: Annotated[bool, typer.Option("--remove", help="Remove the reminder.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Install it without asking.")] = False,
    show: Annotated[
        bool, typer.Option("--show", help="Show the notification now, as the reminder does.")
    ] = False,
) -> None:
    """Be reminded of what is due, once a week, by a notification on your desktop.

    You see everything that would be installed before you say yes. If your plan hasn't changed in
    two weeks, it asks once whether to stop, and then stays quiet until the plan does change.

    For example: ambition nudge --at "Tuesday 18:00"
    """
    session = session_of(context)
    if sum((only_print, remove, yes, show)) > 1:
        raise Misused("--print, --remove, --yes and --show go one at a time")
    if show:
        _show(session)
    elif remove:
        _remove(session)
    elif not _stopped_as_quiet(session, ask=not (only_print or yes)):
        _install(session, at, system, only_print=only_print, yes=yes)


def _show(session: Session) -> None:
    """Show the notification; a person at the terminal is told why none came."""
    from ambition_cli.services import nudge as service

    if not service.show(session.workspace) and session.can_ask():
        is_quiet = service.is_quiet(session.workspace)
        why = "reminders are quiet until your plan changes" if is_quiet else "nothing is due soon"
        session.say(f"{why}, so no notification is shown")


def _remove(session: Session) -> None:
    from ambition_cli.services import nudge as service

    found = service.installed()
    for one in found:
        one.remove()
        session.say(f"the reminder is removed ({one.called})")
    service.go_on()
    if not found:
        session.say("no reminder is installed")


def _stopped_as_quiet(session: Session, *, ask: bool) -> bool:
    """Ask whether to stop where reminders went by unanswered; tell whether they were stopped."""
    from ambition_cli.services import nudge as service

    if not (ask and session.can_ask() and service.installed()):
        return False
    if not service.is_quiet(session.workspace):
        return False
    if not _agreed("Two reminders brought no change, so they went quiet. Stop them for good?"):
        service.go_on()
        session.say("they carry on at the next one")
        return True
    _remove(session)
    return True


def _install(
    session: Session, at: str | None, system: str | None, *, only_print: bool, yes: bool
) -> None:
    from ambition_cli.domain.words.wording import visible
    from ambition_cli.services import nudge as service

    job, scheduler = _job(session, at), service.scheduler(system)
    shown = scheduler.shown(job)
    if not only_print:
        if service.installed():
            session.note("a reminder is already installed; this one would replace it")
        session.say(f"{_when(job)} a notification would show what is due")
        session.say(f"this is all that would be installed, as {scheduler.called}:")
    for where, text in shown:
        print(visible(f"\n# {where}" if text else f"\n$ {where}"))
        print(visible(text), end="")
    if only_print:
        return
    print()
    missing = service.can_show()
    if missing:
        session.note(
            f"showing a notification needs {missing}, which is not there; install it first"
        )
    if not yes and not session.can_ask():
        raise Refused("nothing was installed; run this at a terminal, or add --yes to install it")
    if not yes and not _agreed("Install it?"):
        session.say("nothing was installed")
        return
    for one in service.installed():
        if one.name != scheduler.name:
            one.remove()
    scheduler.install(job)
    service.go_on()
    session.say(f"installed; {_when(job)} you will see what is due")
    session.say("`ambition nudge --remove` removes it, `ambition nudge --show` tries it out")


def _when(job: "Job") -> str:
    from ambition_cli.domain.words.appointments import DAYS_IN_ENGLISH

    return f"every {DAYS_IN_ENGLISH[job.weekday].capitalize()} at {job.at:%H:%M}"


def _job(session: Session, at: str | None) -> "Job":
    """Return what is to be run and when: as given, or as the plan says. Raises Misused, Refused."""
    from ambition_cli.domain.progress import reminding
    from ambition_cli.domain.words.appointments import appointment_in
    from ambition_cli.services import nudge as service

    said = at if at is not None else session.look().interview.when_where
    moment = reminding.moment_of(appointment_in(said))
    if moment is None and at is not None:
        raise Misused(f'--at “{at}” names no day of the week; give one like "Tuesday 18:00"')
    if moment is None:
        moment = _asked_when(session)
    command = service.command(sys.argv[0], sys.executable, session.path)
    return service.Job(command, *moment, session.today)


def _asked_when(session: Session) -> tuple[int, dt.time]:
    """Ask when to be reminded. Raises Refused where nobody is there to be asked."""
    from ambition_cli.cli import asking
    from ambition_cli.domain.progress import reminding
    from ambition_cli.domain.words.appointments import appointment_in

    if not session.can_ask():
        raise Refused(
            "your plan does not say on which day of the week you sit down for this; "
            'add --at "Tuesday 18:00"'
        )

    def taken(text: str) -> tuple[int, dt.time]:
        moment = reminding.moment_of(appointment_in(text))
        if moment is None:
            raise Refused("that names no day of the week; give one like Tuesday 18:00")
        return moment

    prompt = "When would you like to be reminded each week? (for example Tuesday 18:00) "
    return asking.asked_until_taken(asking.Terminal(), prompt, taken)


def _agreed(question: str) -> bool:
    from ambition_cli.cli import asking

    prompt = f"{question} (y for yes, Enter for no) "
    try:
        return asking.asked_until_taken(asking.Terminal(), prompt, asking.yes_or_no) is True
    except EndOfInput:
        return False
