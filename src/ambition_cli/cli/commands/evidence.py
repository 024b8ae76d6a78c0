"""ambition evidence: what somebody did that they want to show, ticked and worded by them."""

from typing import Annotated

import typer

from ambition_cli.cli import apps, complete, flags
from ambition_cli.cli.session import session_of
from ambition_cli.domain.words.wording import listed
from ambition_cli.errors import Misused

app = apps.group(
    "Tick notes and results that you want to show, and word them for the page.\n\n"
    "“What I've done” on a page holds only what you ticked. On its own, this lists what there is "
    "since your last review, and asks.\n\n"
    "For example: ambition evidence tick n1 e2",
)

Ids = Annotated[
    list[str],
    typer.Argument(
        metavar="ID…",
        autocompletion=complete.evidence,
        help="Ids of notes and finished experiments, such as n1 e2.",
    ),
]


@apps.called_alone(app)
def evidence(
    context: typer.Context,
    since: flags.Since = None,
    everything: flags.All = False,
    json: flags.Json = False,
) -> None:
    from ambition_cli.cli.talks import evidence as ticking

    session = session_of(context)
    plan = session.look()
    first = None if everything else flags.since(since, plan, session.today)
    if first is None and not everything:
        from ambition_cli.domain.progress import review

        first = review.last_review(plan, session.today)
    ticking.tick(session, plan, first, json=json)


@app.command()
def tick(
    context: typer.Context,
    ids: Ids,
    shown_as: Annotated[
        str | None,
        typer.Option("--as", metavar="TEXT", help="How to word it on the page; give one id only."),
    ] = None,
) -> None:
    """Tick notes and results that a page may show.

    For example: ambition evidence tick n4 --as "Unblocked two teams before the release"
    """
    from ambition_cli.cli.talks.evidence import say_what_stays_out
    from ambition_cli.domain.plan import evidence as ticking

    session = session_of(context)
    found = ticking.known(session.look(), ids)
    if shown_as is not None and len(found) > 1:
        raise Misused("--as words one entry at a time; give a single id")
    words = flags.text(shown_as, "--as")
    plan = session.change(lambda plan: ticking.ticked(plan, found, shown_as=words))
    session.say(
        f"{listed(found)} ticked; "
        "`ambition export html --for manager --since review` makes the page"
    )
    say_what_stays_out(session, plan, found)


@app.command()
def untick(context: typer.Context, ids: Ids) -> None:
    """Take the tick off, so that no page shows it.

    For example: ambition evidence untick n4
    """
    from ambition_cli.domain.plan import evidence as ticking

    session = session_of(context)
    found = ticking.known(session.look(), ids)
    session.change(lambda plan: ticking.ticked(plan, found, tick=False))
    session.say(f"{listed(found)} unticked")
