"""ambition proposals: what an assistant proposed, and waits until it is decided on."""

from typing import Annotated

import typer

from ambition_cli.cli import apps, complete, flags
from ambition_cli.cli.session import Session, session_of
from ambition_cli.errors import Misused, Refused

app = apps.group(
    "What your assistant proposed, until you decide on it. On its own, this lists it.\n\n"
    "None of it is in your plan until you accept it.\n\n"
    "For example: ambition proposals accept a1 a3",
)

Ids = Annotated[
    list[str] | None,
    typer.Argument(metavar="[ID…]", autocompletion=complete.proposals, help="Their ids, like a1."),
]
All = Annotated[bool, typer.Option("--all", help="All that are waiting.")]


def _chosen(session: Session, ids: list[str] | None, *, every: bool, verb: str) -> list[str]:
    """Return the ids that were given, or of all that wait and can be decided on."""
    from ambition_cli.assistant import proposals as kept
    from ambition_cli.services import proposals as service

    if bool(ids) == every:
        raise Misused(
            f"give the ids to {verb}, as in `ambition proposals {verb} a2`, or --all, but not both"
        )
    if ids:
        return ids
    plan, found = service.look(session.workspace)
    waiting = [one.id for one in kept.waiting(found, plan) if one.what not in kept.READ_ONLY]
    if not waiting:
        raise Refused(
            "there are no proposals to decide on; `ambition take` takes in an assistant's reply"
        )
    return waiting


@apps.called_alone(app)
def list_proposals(
    context: typer.Context,
    json: flags.Json = False,
    include_private: flags.IncludePrivate = False,
) -> None:
    from ambition_cli.assistant import proposals as kept
    from ambition_cli.render import proposed as pages
    from ambition_cli.services import proposals as service

    session = session_of(context)
    plan, found = service.look(session.workspace)
    waiting = kept.waiting(found, plan)
    if json:
        fields = {"batch", "refused", "became", "reworded", "replaced"}
        waiting = waiting if include_private else kept.not_private(plan, waiting)
        session.show_shape("proposals", [one.model_dump(exclude=fields) for one in waiting])
    elif waiting:
        session.show(pages.proposal_list(waiting, found.batches, session.today))
    else:
        session.show(pages.nothing_waits())


@app.command()
def show(
    context: typer.Context,
    id: Annotated[
        str,
        typer.Argument(metavar="ID", autocompletion=complete.proposals, help="Its id, such as a1."),
    ],
) -> None:
    """Show one proposal in full.

    For example: ambition proposals show a1
    """
    from ambition_cli.assistant import proposals as kept
    from ambition_cli.render import proposed as pages
    from ambition_cli.services import proposals as service

    session = session_of(context)
    plan, found = service.look(session.workspace)
    [one] = kept.chosen(found, plan, [id])
    session.show(pages.shown(plan, one))


@app.command()
def accept(context: typer.Context, ids: Ids = None, every: All = False) -> None:
    """Put proposals into your plan, in one change that one undo takes back.

    Earlier drafts that you never touched make way for them.

    For example: ambition proposals accept --all
    """
    from ambition_cli.cli.talks import proposed

    session = session_of(context)
    proposed.accepted(session, _chosen(session, ids, every=every, verb="accept"))


@app.command()
def refuse(context: typer.Context, ids: Ids = None, every: All = False) -> None:
    """Refuse proposals, and take them off the list.

    For example: ambition proposals refuse a2
    """
    from ambition_cli.domain.words.wording import counted
    from ambition_cli.services import proposals as service

    session = session_of(context)
    chosen = _chosen(session, ids, every=every, verb="refuse")
    service.refuse(session.workspace, chosen)
    session.say(f"{counted(len(set(chosen)), 'proposal')} refused")
