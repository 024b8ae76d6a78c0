"""ambition private: keep a record out of everything that leaves."""

from typing import TYPE_CHECKING, Annotated

import typer

from ambition_cli.cli import apps, complete, flags
from ambition_cli.cli.session import Session, session_of
from ambition_cli.domain.words import wording

if TYPE_CHECKING:
    from ambition_cli.services.private import Unmarked

app = apps.single()


@app.command()
def private(
    context: typer.Context,
    record: Annotated[
        str | None,
        typer.Argument(
            metavar="ID",
            autocompletion=complete.records,
            help="The id of a record, such as p1, o2, g1, e3, n1 or t1, or a helper's name.",
        ),
    ] = None,
    off: flags.Off = False,
) -> None:
    """Keep something out of every answer, export and JSON. On its own, list what is private.

    Where something else quotes it, “(private)” appears. Your own screens show it as before.

    For example: ambition private o2
    """
    from ambition_cli.services import private as service

    session = session_of(context)
    if record is None:
        from ambition_cli.render import private as pages

        session.show(pages.private_list(session.look()))
    elif off:
        left = service.unmark(session.workspace, record)
        freed = "is no longer private; answers, exports and JSON can show it"
        session.say(f"{left.name} {freed if left.was_private else 'was not private'}")
        _say_for_whom_it_is_not(session, left)
    else:
        marked = service.mark(session.workspace, record)
        session.say(
            f"{marked.name} is private; only your own screens show it, and no answer, export or "
            f"JSON does{_about(marked.wordless)}"
        )


def _say_for_whom_it_is_not(session: Session, left: "Unmarked") -> None:
    """Say who is not shown it all the same, and what opens it to them."""
    from ambition_cli.domain.privacy import audience

    for reader in getattr(left.record, "not_for", ()):
        way = audience.opens(left.record, reader)
        if way:
            session.say(f"it is still left out for a {reader}; {way} opens it to them")


def _about(ids: list[str]) -> str:
    if not ids:
        return ""
    verbs = "is about it, so it says" if len(ids) == 1 else "are about it, so they say"
    return f"; {wording.listed(ids)} {verbs} “(private)” there"
