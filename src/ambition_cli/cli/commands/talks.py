"""ambition talks: whom somebody talked to, and what they heard: list, edit, drop."""

from typing import Annotated

import typer

from ambition_cli.cli import apps, complete, flags
from ambition_cli.cli.session import session_of
from ambition_cli.domain.words import wording

app = apps.group(
    "Who you talked to, and what you heard. On its own, this lists your talks.\n\n"
    "`ambition talk NAME --had` keeps a talk, and `ambition promises` lists what was promised.\n\n"
    'For example: ambition talks edit t1 --heard "mostly meetings, and two on call"',
)

Name = Annotated[
    str, typer.Argument(metavar="TALK", autocompletion=complete.talks, help="Its id, like t1.")
]


@apps.called_alone(app)
def list_talks(
    context: typer.Context,
    everything: flags.All = False,
    json: flags.Json = False,
    include_private: flags.IncludePrivate = False,
) -> None:
    from ambition_cli.render import talks as pages

    session = session_of(context)
    plan = session.look()
    if json:
        session.show_json("talks", session.shareable(plan, include_private).talks)
    else:
        whole = session.shows_all(everything)
        session.show(pages.talk_list(plan.talks, session.today, everything=whole))


Heard = Annotated[str | None, typer.Option(help="What you heard.")]
Person = Annotated[str | None, typer.Option("--with", metavar="NAME", help="Who you talked to.")]
On = Annotated[str | None, typer.Option(metavar="DATE", help="The day you talked.")]
Belongs = Annotated[
    str | None,
    typer.Option(
        "--for",
        metavar="EXPERIMENT",
        autocompletion=complete.experiments,
        help="The experiment it was for, such as e1.",
    ),
]


@app.command()
def edit(
    context: typer.Context,
    talk: Name,
    heard: Heard = None,
    person: Person = None,
    on: On = None,
    belongs: Belongs = None,
) -> None:
    """Change a talk. An empty "" clears what you heard, or what it was for.

    `ambition promises edit` changes what was promised.

    For example: ambition talks edit t1 --with "Mei Lin" --on friday
    """
    from ambition_cli.domain.plan import records, talks
    from ambition_cli.domain.words import typed_dates

    session, fields = session_of(context), flags.texts(heard=heard)
    if person is not None:
        fields["person"] = wording.clean(flags.person(person, "--with") or "", "--with")
    if on is not None:
        fields["on"] = flags.typed(typed_dates.understood_past, on, session.today)
    plan = session.look()
    found = talks.talk_named(plan, talk)
    if belongs is not None:
        one = records.experiment_named(plan, belongs) if belongs.strip() else None
        fields["experiment"] = one.id if one else None
    if not fields:
        from ambition_cli.cli.talks import changing

        changing.by_number(
            context,
            lambda: talks.talk_named(session.look(), found.id),
            {"belongs": "experiment"},
        )
        return
    session.change(lambda plan: talks.edit(plan, found.id, fields, session.today))
    session.say(f"{found.id} changed")


@app.command()
def drop(context: typer.Context, talk: Name) -> None:
    """Drop a talk, with what was promised in it.

    For example: ambition talks drop t1
    """
    from ambition_cli.domain.plan import talks

    session = session_of(context)
    found = talks.talk_named(session.look(), talk)
    session.change(lambda plan: talks.drop(plan, found.id))
    session.say(f"{found.id} dropped; `ambition undo` brings it back")
