"""ambition export: a page for the review, a calendar, the data."""

import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from ambition_cli.cli import apps, flags, left_out
from ambition_cli.cli.session import Session, at_home, session_of
from ambition_cli.domain.words import wording
from ambition_cli.errors import EndOfInput, Misused, Refused

if TYPE_CHECKING:
    from ambition_cli.domain.plan.model import Plan
    from ambition_cli.services.export import Shown, Update, Weekly

app = apps.group(
    "Take your plan with you: a page for the review, a calendar, the data.\n\n"
    "For example: ambition export html --for manager -o review.html",
)

For = Literal["manager", "mentor", "me"]
Reader = Annotated[
    For,
    typer.Option("--for", help="Who it is for; what is not for them is left out."),
]
Since = Annotated[
    str | None,
    typer.Option(
        metavar="DATE",
        help="Only what you did and learned from this day on, and what comes next; "
        "review means since your last review.",
    ),
]
File = Annotated[
    str | None,
    typer.Option("--output", "-o", metavar="FILE", help="The file to write; - shows it instead."),
]
Force = Annotated[
    bool,
    typer.Option(
        "--force", help="Overwrite the file even if you changed it or ambition did not write it."
    ),
]
Private = Annotated[
    bool, typer.Option("--include-private", help="Include what you marked as private.")
]


@app.command()
def md(
    context: typer.Context,
    reader: Reader = "me",
    since: Since = None,
    file: File = None,
    force: Force = False,
    private: Private = False,
    include_left_out: left_out.IncludeLeftOut = False,
    show_left_out: left_out.ShowLeftOut = False,
) -> None:
    """Write one page for a review, as Markdown.

    With --since, it begins with what you have done and ticked since then.

    For example: ambition export md --for manager -o review.md
    """
    from ambition_cli.services import export as service

    session = session_of(context)
    asked = _Asked(reader, private, include_left_out, show_left_out)
    shown = _since(session, _shown(session, asked), since)
    _hand_over(session, service.markdown(session.workspace, shown), file, force)
    if file is None and session.can_ask():
        session.say("add -o review.md to write it to a file")


@app.command()
def html(
    context: typer.Context,
    reader: Reader = "me",
    since: Since = None,
    file: File = None,
    force: Force = False,
    private: Private = False,
    include_left_out: left_out.IncludeLeftOut = False,
    show_left_out: left_out.ShowLeftOut = False,
) -> None:
    """Write the same page for a browser or for paper.

    With --since, it begins with what you have done and ticked since then, on one sheet.

    For example: ambition export html --for manager --since review -o review.html
    """
    from ambition_cli.services import export as service

    session = session_of(context)
    asked = _Asked(reader, private, include_left_out, show_left_out)
    shown = _since(session, _shown(session, asked), since)
    file = file or _asked_for_file(session, "review.html")
    _hand_over(session, service.html(session.workspace, shown), file, force)


Appointment = Annotated[
    str | None,
    typer.Option(
        metavar="WHEN", help="When you sit down for this, if not at the time in your plan."
    ),
]
Review = Annotated[
    str, typer.Option(metavar="WHEN", help='When you look back on the week; "" leaves it out.')
]
WatchFolder = Annotated[
    Path | None,
    typer.Option(
        metavar="DIR", help="Write one file per event into a folder that your calendar watches."
    ),
]


@app.command()
def ics(
    context: typer.Context,
    reader: Reader = "me",
    file: File = None,
    force: Force = False,
    private: Private = False,
    include_left_out: left_out.IncludeLeftOut = False,
    show_left_out: left_out.ShowLeftOut = False,
    appointment: Appointment = None,
    review: Review = "Friday 16:00",
    watch_folder: WatchFolder = None,
) -> None:
    """Write a calendar of due dates, starts and ends, with alarms.

    It includes your appointment with yourself and your weekly review. Importing it again moves
    what has changed. A calendar for others holds only dates.

    With --watch-folder, for khal or vdirsyncer, events are updated in place, and cancelled once
    the plan no longer has them; other files are left alone. What is private or not for a manager
    only shows there as "something is due".

    For example: ambition export ics --review "Sunday 18:00" -o plan.ics
    """
    from ambition_cli.services import export as service

    session, asked = session_of(context), _Asked(reader, private, include_left_out, show_left_out)
    if watch_folder is not None:
        if reader != "me" or file is not None or show_left_out:
            raise Misused(
                "--watch-folder is for your own calendar; leave out --for, -o and --show-left-out"
            )
        _update(session, asked, watch_folder, appointment, review, force=force)
        return
    shown = _shown(session, asked)
    weekly = _weekly(session, shown.seen, appointment, review) if reader == "me" else None
    file = file or _asked_for_file(session, "plan.ics")
    _hand_over(session, service.calendar(session.workspace, shown, weekly), file, force)
    if service.has_what_is_not_for_a_manager(shown):
        session.note(
            "this calendar holds what is not for a manager, such as an option; "
            "if others see yours, --for manager leaves that out"
        )


@app.command()
def json(
    context: typer.Context,
    reader: Reader = "me",
    file: File = None,
    force: Force = False,
    private: Private = False,
    include_left_out: left_out.IncludeLeftOut = False,
    show_left_out: left_out.ShowLeftOut = False,
) -> None:
    """Write the plan as JSON; for others, only what their page shows.

    `ambition plan schema` describes the format.

    For example: ambition export json -o plan.json
    """
    from ambition_cli.services import export as service

    session, asked = session_of(context), _Asked(reader, private, include_left_out, show_left_out)
    shown = _shown(session, asked)
    file = file or _asked_for_file(session, "plan.json")
    _hand_over(session, service.data(shown), file, force)


@dataclasses.dataclass(frozen=True)
class _Asked:
    """Who it is for, and what of the plan is theirs to see."""

    reader: For
    private: bool
    left_out: bool  # include it
    listed: bool  # list what is left out


def _shown(session: Session, asked: _Asked) -> "Shown":
    """Return what the reader may see of the plan; note where that is not all of it."""
    from ambition_cli.services import export as service

    reader = asked.reader
    shown = service.shown(
        session.workspace, reader, include_private=asked.private, include_left_out=asked.left_out
    )
    if shown.private_is_left_out:
        session.note("what is private is left out; --include-private includes it")
    left_out.say(session, shown.plan, reader, show=asked.listed, included=asked.left_out)
    if reader != "me":
        left_out.say_what_is_not_told(session, shown.plan, shown.seen, reader)
    return shown


def _since(session: Session, shown: "Shown", since: str | None) -> "Shown":
    """Return what is shown from a day on; note it where nothing of that is ticked."""
    first = flags.since(since, shown.plan, session.today)
    if first is None:
        return shown
    from ambition_cli.domain.plan import evidence

    told = evidence.done(shown.seen, first, session.today)
    told += evidence.reached(shown.seen, first, session.today)
    if not any(one.is_ticked for one in told):
        session.note(
            "nothing from that time is ticked, so the page begins with what comes next; "
            "`ambition evidence` lets you tick what you did"
        )
    return dataclasses.replace(shown, since=first)


def _update(
    session: Session,
    asked: _Asked,
    folder: Path,
    appointment: str | None,
    review: str,
    *,
    force: bool,
) -> None:
    """Bring a folder that a calendar watches up to date, and say what was done."""
    from ambition_cli.services import export as service

    whole = service.shown(session.workspace, "me", include_private=True, include_left_out=True)
    done = service.watched(
        session.workspace,
        at_home(folder),
        whole.plan,
        _weekly(session, whole.plan, appointment, review),
        include_private=asked.private,
        include_left_out=asked.left_out,
        force=force,
    )
    _say_what_changed(session, folder, done)


def _say_what_changed(session: Session, folder: Path, done: "Update") -> None:
    counts = (done.new, "new"), (done.changed, "updated"), (done.cancelled, "cancelled")
    said = wording.listed([f"{count} {word}" for count, word in counts if count])
    session.say(f"{folder}: {said}" if said else f"{folder} is up to date")
    if done.left_alone:
        events = wording.counted(done.left_alone, "event")
        session.note(
            f"{events} changed both in your calendar and in your plan, so your calendar's version "
            "was left alone; --force overwrites it"
        )


def _weekly(session: Session, plan: "Plan", appointment: str | None, review: str) -> "Weekly":
    from ambition_cli.services.export import Weekly

    return Weekly(_moment(session, plan, appointment), _with_day(review, "--review"))


def _moment(session: Session, plan: "Plan", given: str | None) -> str:
    """Return the words that say when next steps are taken; note it if they do not name a day."""
    from ambition_cli.domain.words import appointments

    if given is not None:
        return _with_day(given, "--appointment")
    moment = plan.interview.when_where or ""
    if not appointments.appointment_in(moment):
        named = f"“{wording.shortened(moment)}” does not fall on a regular day"
        words = named if moment else "your plan does not say when"
        session.note(
            f'{words}, so your appointment was left out; add it with --appointment "Tuesday 18:00"'
        )
    return moment


def _with_day(words: str, flag: str) -> str:
    from ambition_cli.domain.words import appointments

    if words and not appointments.appointment_in(words):
        raise Misused(
            f'{flag} “{words}” does not fall on a regular day; give one like "Sunday 18:00"'
        )
    return words


def _asked_for_file(session: Session, usual: str) -> str | None:
    """Ask at a terminal where to write what is made for a program to read, and fills a screen."""
    if not session.can_ask():
        return None
    from ambition_cli.cli import asking
    from ambition_cli.domain.words import replies

    def take(text: str) -> str:
        if not text.strip() or replies.is_yes(text):
            return usual
        if text.strip() != "-" and replies.leaves_out(text):  # "no", "skip", "?"
            raise Refused("give the name of a file, or - to show it here; Ctrl-C stops")
        named = text.strip()
        return named if named == "-" or Path(named).suffix else named + Path(usual).suffix

    question = f"Which file shall I write? (Enter for {usual}, - to show it here) "
    return asking.asked_until_taken(asking.Terminal(), question, take)


def _hand_over(session: Session, content: bytes, file: str | None, force: bool) -> None:
    """Write to the file, or to standard output where none was named."""
    from ambition_cli.cli import output
    from ambition_cli.services import export as service

    if file is None or file == "-":
        output.show_bytes(content)
        return

    def may_replace() -> bool:
        return force or (
            session.can_ask()
            and _agreed(f"{file} has changed since, or was not written by ambition")
        )

    service.write(session.workspace, at_home(Path(file)), content, may_replace)
    session.say(f"written to {file}")


def _agreed(what: str) -> bool:
    from ambition_cli.cli import asking

    prompt = f"{what}. Overwrite it? (Enter for no, y for yes) "
    try:
        return asking.asked_until_taken(asking.Terminal(), prompt, asking.yes_or_no) is True
    except EndOfInput:
        return False
