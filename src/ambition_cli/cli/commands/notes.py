"""ambition notes: what somebody did, day by day: list, edit, drop, import."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from ambition_cli.cli import apps, complete, flags
from ambition_cli.cli.note_flags import Day, For, HoursSpent, Link
from ambition_cli.cli.session import at_home, session_of
from ambition_cli.domain.words import wording
from ambition_cli.errors import Misused

app = apps.group(
    "What you did, day by day. On its own, this lists your notes, the latest first.\n\n"
    "For example: ambition notes import brag.md",
)

Name = Annotated[
    str, typer.Argument(metavar="NOTE", autocompletion=complete.notes, help="Its id, like n1.")
]


@apps.called_alone(app)
def list_notes(
    context: typer.Context,
    since: flags.Since = None,
    belongs: Annotated[
        str | None,
        typer.Option(
            "--for",
            metavar="IDS",
            autocompletion=complete.belonging_list,
            help="Only those for a line, a goal or an experiment, such as m1.",
        ),
    ] = None,
    everything: flags.All = False,
    json: flags.Json = False,
    include_private: flags.IncludePrivate = False,
) -> None:
    from ambition_cli.domain.plan import notes
    from ambition_cli.render import notes as pages

    session = session_of(context)
    plan = session.look()
    first = flags.since(since, plan, session.today)
    ids = notes.known_ids(plan, belongs.split(",")) if belongs else ()
    seen = session.shareable(plan, include_private) if json else plan
    found = notes.chosen(seen, first, ids)
    if json:
        session.show_json("notes", found)
    else:
        filtered = bool(since or belongs)
        whole = session.shows_all(everything)
        session.show(pages.note_list(found, session.today, filtered=filtered, whole=whole))


@app.command()
def edit(
    context: typer.Context,
    note: Name,
    text: Annotated[str | None, typer.Argument(help="Its new words.")] = None,
    energy: Annotated[str | None, typer.Option(help='Your energy, 1 to 5; "" clears it.')] = None,
    hours: HoursSpent = None,
    on: Day = None,
    belongs: For = None,
    link: Link = None,
    not_for: flags.NotFor = None,
    open_to: flags.OpenTo = None,
) -> None:
    """Change a note. An empty "" clears a field; --for says what it is for.

    For example: ambition notes edit n3 --for m1,e2 --hours 1.5
    """
    from ambition_cli.cli.talks import notes as noting
    from ambition_cli.domain.plan import notes, readers

    session = session_of(context)
    found = notes.named(session.look(), note)
    rated = flags.rating_typed(energy, "--energy")
    fields = noting.fields_given(session, None, hours, on, belongs, link)
    fields |= flags.given(energy=rated)
    if hours == "":
        fields["hours"] = ""
    if not_for is not None or open_to is not None:
        kept, opened = flags.readers(not_for, open_to)
        fields |= readers.as_said(found, kept, opened)
    if text is None and not fields:
        text = noting.asked_anew(session, found)
        if text is None:
            return
    if text is not None:
        fields["text"] = wording.clean(text, "the note")
    plan = session.change(lambda plan: notes.edit(plan, found.id, fields, session.today), text)
    after = notes.named(plan, found.id)
    session.say(f"{after.id} changed{noting.belongs_said(plan, after)}")


@app.command()
def drop(context: typer.Context, note: Name) -> None:
    """Drop a note.

    For example: ambition notes drop n3
    """
    from ambition_cli.domain.plan import notes

    session = session_of(context)
    found = notes.named(session.look(), note)
    session.change(lambda plan: notes.drop(plan, found.id))
    session.say(f"{found.id} dropped; `ambition undo` brings it back")


@app.command()
def private(
    context: typer.Context,
    note: Name,
    off: flags.Off = False,
) -> None:
    """Keep a note out of everything you share.

    For example: ambition notes private n3
    """
    from ambition_cli.domain.plan import notes
    from ambition_cli.services import private as service

    session = session_of(context)
    found = notes.named(session.look(), note)
    if off:
        service.unmark(session.workspace, found.id)
        session.say(f"{found.id} is no longer private; pages and JSON can show it")
    else:
        service.mark(session.workspace, found.id)
        session.say(f"{found.id} is private; only your own screens show it")


@app.command("import")
def take_in(
    context: typer.Context,
    file: Annotated[
        str | None, typer.Argument(metavar="FILE", help="A text file; - reads from a pipe.")
    ] = None,
    everything: Annotated[
        bool, typer.Option("--all", help="Take every entry without asking.")
    ] = False,
    belongs: For = None,
    private: Annotated[
        bool, typer.Option("--private", help="Keep them out of everything you share.")
    ] = False,
) -> None:
    """Import notes from a list, a brag document or a git log; you tick which ones.

    A date in front of an entry, or in the heading above it, is its day. For your own commits:

    git log --author="$(git config user.email)" --format="%as %s" | ambition notes import - --all

    For example: ambition notes import brag.md
    """
    from ambition_cli.cli.talks import notes as noting
    from ambition_cli.services import notes as service

    session = session_of(context)
    if file is None:
        raise Misused("name a file, or - for a pipe: `ambition notes import brag.md`")
    source = sys.stdin.buffer if file == "-" else at_home(Path(file))
    text = service.text_of(source, "standard input" if file == "-" else file)
    fields = noting.fields_given(session, None, None, None, belongs, None)
    if private:
        fields["private"] = True
    noting.take_in(session, text, fields, everything=everything)
