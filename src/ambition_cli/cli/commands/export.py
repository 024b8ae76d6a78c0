"""ambition export: a page for the review, a calendar, the data."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from ambition_cli.cli import left_out
from ambition_cli.cli.session import Desk, at_home, desk
from ambition_cli.domain.words import wording
from ambition_cli.domain.words.choices import Audience
from ambition_cli.errors import EndOfInput, Misused, Refused

if TYPE_CHECKING:
    from ambition_cli.domain.plan.model import Plan

app = typer.Typer(
    rich_markup_mode=None,
    add_completion=False,
    help="Take the plan along: a page for the review, a calendar, the data.\n\n"
    "For example: ambition export html --for manager -o review.html",
)

Reader = Annotated[
    Literal["manager", "mentor", "me"],
    typer.Option("--for", help="Who it is for; what is not for them is left out."),
]
File = Annotated[
    str | None,
    typer.Option("--output", "-o", metavar="FILE", help="Write to this file, not to the screen."),
]
Force = Annotated[
    bool,
    typer.Option("--force", help="Write over a file even if ambition did not write it."),
]
Private = Annotated[
    bool, typer.Option("--include-private", help="Take in what you marked as private.")
]


@app.command()
def md(
    context: typer.Context,
    reader: Reader = "me",
    file: File = None,
    force: Force = False,
    private: Private = False,
    include_left_out: left_out.IncludeLeftOut = False,
    show_left_out: left_out.ShowLeftOut = False,
) -> None:
    """One page for the review, as Markdown.

    For example: ambition export md --for manager -o review.md
    """
    from ambition_cli.export import markdown, page

    at = desk(context)
    shown = _shown(at, reader, private, include_left_out, show_left_out)
    content = markdown.in_markdown(page.page_of(shown, reader, at.today)).encode()
    _hand_over(at, content, file, force)


@app.command()
def html(
    context: typer.Context,
    reader: Reader = "me",
    file: File = None,
    force: Force = False,
    private: Private = False,
    include_left_out: left_out.IncludeLeftOut = False,
    show_left_out: left_out.ShowLeftOut = False,
) -> None:
    """The same as a page to hand over, in a browser or on paper.

    For example: ambition export html --for mentor -o ana.html
    """
    from ambition_cli.export import page, web

    at = desk(context)
    shown = _shown(at, reader, private, include_left_out, show_left_out)
    _hand_over(at, web.in_html(page.page_of(shown, reader, at.today)).encode(), file, force)


@app.command()
def ics(
    context: typer.Context,
    reader: Reader = "me",
    file: File = None,
    force: Force = False,
    private: Private = False,
    include_left_out: left_out.IncludeLeftOut = False,
    show_left_out: left_out.ShowLeftOut = False,
    appointment: Annotated[
        str | None,
        typer.Option(metavar="WHEN", help="When you take next steps, if not as in the plan."),
    ] = None,
    review: Annotated[
        str, typer.Option(metavar="WHEN", help='When you look back on the week; "" leaves it out.')
    ] = "Friday 16:00",
) -> None:
    """A calendar of due dates, starts and ends, with alarms.

    Your appointment with yourself and the weekly review are in it, too. Importing it again moves
    what has changed. What is for others has dates alone.

    For example: ambition export ics --review "Sunday 18:00" -o plan.ics
    """
    from ambition_cli.export import calendar, for_reader, occasions

    at = desk(context)
    shown = _shown(at, reader, private, include_left_out, show_left_out)
    found = list(occasions.dated(for_reader.for_reader(shown, reader)))
    if reader == "me":
        moment = _moment(at, shown, appointment)
        found += occasions.weekly(shown, moment, _with_day(review, "--review"), at.today)
    if not found:
        raise Refused("nothing in the plan has a date to come; ambition goals add gives it one")
    whose = calendar.identity(at.look())
    _hand_over(at, calendar.in_calendar(found, whose, at.now()), file, force)


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
    """The data: the plan file as JSON; for others, what the page for them is made of.

    Its form is what ambition plan schema prints.

    For example: ambition export json -o plan.json
    """
    from ambition_cli.export import for_reader, plain

    at = desk(context)
    shown = _shown(at, reader, private, include_left_out, show_left_out)
    _hand_over(at, plain.in_json(for_reader.for_reader(shown, reader)).encode(), file, force)


def _shown(at: Desk, reader: Audience, private: bool, included: bool, listed: bool) -> "Plan":
    """Return what the reader may see of the plan; note where that is not all of it."""
    from ambition_cli.domain.privacy import veil

    stored = at.read()
    if stored.content is None:
        raise Refused("there is no plan yet; ambition interview makes one in ten minutes")
    mine = veil.shown_to(stored.plan, "me", include_private=private)
    shown = mine
    if reader != "me":
        shown = veil.shown_to(
            stored.plan, reader, include_private=private, include_left_out=included
        )
    if mine != stored.plan:
        at.note("what is private is left out; --include-private takes it in")
    left_out.say(at, stored.plan, reader, show=listed, included=included)
    return shown


def _moment(at: Desk, plan: "Plan", given: str | None) -> str:
    """Return the words that say when next steps are taken; note where they name no day."""
    from ambition_cli.domain.words import appointments

    if given is not None:
        return _with_day(given, "--appointment")
    moment = plan.interview.when_where or ""
    if not appointments.appointment_in(moment):
        named = f"“{wording.shortened(moment)}” names no day that a calendar could repeat"
        words = named if moment else "the plan names no moment"
        at.note(f'{words}, so your appointment is left out; --appointment "Tuesday 18:00" sets it')
    return moment


def _with_day(words: str, flag: str) -> str:
    from ambition_cli.domain.words import appointments

    if words and not appointments.appointment_in(words):
        raise Misused(
            f'{flag} "{words}" names no day that a calendar could repeat; '
            'say it like "Sunday 18:00"'
        )
    return words


def _hand_over(at: Desk, content: bytes, file: str | None, force: bool) -> None:
    """Write to the file, or to standard output where none was named."""
    from ambition_cli.cli import output
    from ambition_cli.storage import export_file

    if file is None or file == "-":
        output.show_bytes(content)
        return

    def may_replace() -> bool:
        return force or (at.can_ask() and _agreed(f"{file} is not as ambition wrote it"))

    export_file.write(at_home(Path(file)), content, at.path, may_replace)
    at.say(f"{file} is written")


def _agreed(what: str) -> bool:
    from ambition_cli.cli import asking

    prompt = f"{what}. Write over it? (Enter: no, y: yes) "
    try:
        return asking.asked_until_taken(asking.Terminal(), prompt, asking.yes_or_no) is True
    except EndOfInput:
        return False
