"""ambition log: a line into what is running, in five seconds."""

from typing import Annotated

import typer

from ambition_cli.cli import apps, complete
from ambition_cli.cli.note_flags import Day, Energy, HoursSpent
from ambition_cli.cli.session import session_of
from ambition_cli.domain.words.wording import one_word
from ambition_cli.errors import Misused

app = apps.single()


@app.command()
def log(
    context: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="TEXT",
            autocompletion=complete.running_first,
            help="How it is going, after an id if several are running; - reads it from a pipe.",
        ),
    ] = None,
    to: Annotated[
        str | None,
        typer.Option(
            metavar="EXPERIMENT",
            autocompletion=complete.experiments,
            help="Which experiment, if several are running.",
        ),
    ] = None,
    energy: Energy = None,
    hours: HoursSpent = None,
    on: Day = None,
) -> None:
    """Note how an experiment is going, in one line. With none running, it is kept as a note.

    For example: ambition log "two people asked for more" --energy 4
    """
    from ambition_cli.cli.talks import log as talk
    from ambition_cli.domain.progress import now

    session = session_of(context)
    plan = session.look()
    addressed, note = now.addressed(plan, words or [])
    if to and addressed:
        raise Misused(f"--to {to} and {addressed} name two experiments; give only one")
    if not to and not addressed and not now.running(plan):
        from ambition_cli.cli.talks import notes

        fields = notes.fields_given(session, energy, hours, on, None, None)
        notes.note(session, note, fields, why="nothing is running")
        paused = [one.id for one in plan.experiments if one.is_paused]
        if paused:
            session.say(f"`ambition experiments resume {one_word(paused[0])}` resumes a paused one")
        return
    name = to or addressed or talk.which(session, plan)
    talk.log(session, name, note, energy, hours, on)
