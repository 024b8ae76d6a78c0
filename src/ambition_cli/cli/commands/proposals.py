"""ambition proposals: what an assistant proposed, and waits until it is decided on."""

from typing import Annotated

import typer

from ambition_cli.cli import apps, complete, flags
from ambition_cli.cli.session import session_of
from ambition_cli.errors import Misused

app = apps.group(
    "What your assistant proposed, until you decide on it. On its own, this lists it.\n\n"
    "None of it is in your plan until you accept it.\n\n"
    "For example: ambition proposals accept a1 a3",
)

Ids = Annotated[
    list[str],
    typer.Argument(metavar="ID…", autocompletion=complete.proposals, help="Their ids, such as a1."),
]


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
def accept(context: typer.Context, ids: Ids) -> None:
    """Put proposals into your plan, in one change that one undo takes back.

    Earlier drafts that you never touched make way for them.

    For example: ambition proposals accept a1 a3
    """
    from ambition_cli.cli.talks import proposed

    proposed.accepted(session_of(context), ids)


@app.command()
def refuse(context: typer.Context, ids: Ids) -> None:
    """Refuse proposals, and take them off the list.

    For example: ambition proposals refuse a2
    """
    from ambition_cli.domain.words.wording import counted
    from ambition_cli.services import proposals as service

    if not ids:
        raise Misused("give the ids to refuse, as in `ambition proposals refuse a2`")
    session = session_of(context)
    service.refuse(session.workspace, ids)
    session.say(f"{counted(len(set(ids)), 'proposal')} refused")
