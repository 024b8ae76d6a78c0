"""ambition history: what changed, by which command, and when."""

from typing import TYPE_CHECKING, Any

import typer

from ambition_cli.cli import apps, flags
from ambition_cli.cli.session import Session, session_of
from ambition_cli.errors import NotAPlan

if TYPE_CHECKING:
    from ambition_cli.render.history import Row
    from ambition_cli.services.history import Listed

app = apps.single()

_ON_A_SCREEN = 12
_WORDS_ON_A_SCREEN = 4
_LEFT = {"by hand": "what you changed by hand", "as found": "the plan as it was found"}


@app.command()
def history(
    context: typer.Context,
    everything: flags.All = False,
    json: flags.Json = False,
    include_private: flags.IncludePrivate = False,
) -> None:
    """List what changed, by which command, and when, newest first.

    For example: ambition history --all
    """
    from ambition_cli.render import history as pages
    from ambition_cli.services import history as service

    session = session_of(context)
    _point_out_damage(session)
    whole = json or session.shows_all(everything)
    listed, more = service.latest(session.workspace, None if whole else _ON_A_SCREEN)
    if json:
        session.show_shape("history", [_shape(one, quoting=include_private) for one in listed])
    else:
        words = None if whole else _WORDS_ON_A_SCREEN
        session.show(pages.changes([_row(session, one, words) for one in listed], more))
        last = min(3, max((one.undo or 0 for one in listed), default=0))
        if last:
            several = f", and `ambition undo {last}` takes back 1 to {last}" if last > 1 else ""
            session.say(f"`ambition undo` takes back 1{several}")


def _point_out_damage(session: Session) -> None:
    try:
        session.read_for_lists(most_over=0)
    except NotAPlan as error:
        session.note(f"{error}")


def _row(session: Session, one: "Listed", most: int | None) -> "Row":
    from ambition_cli.cli import undo_redo as said
    from ambition_cli.render import history as pages

    return pages.Row(
        said.in_short(_words(one), most),
        one.entry.command,
        said.moment(one.entry.when, session.today),
        one.entry.when.isoformat(" ", "minutes"),
        one.undo,
        one.taken_back,
    )


def _words(one: "Listed", *, quoting: bool = True) -> list[str]:
    from ambition_cli.cli import undo_redo as said

    if one.change:
        return said.words_of(one.change, quoting=quoting)
    if one.to_nothing:
        return ["back to before there was a plan"]
    if one.to is None:
        return ["back to a version that is no longer kept"]
    return [f"back to {_LEFT.get(one.to.command) or f'how `{one.to.command}` left it'}"]


def _shape(one: "Listed", *, quoting: bool) -> dict[str, Any]:
    """Return an entry as JSON shows it; in no words of the person's unless they are asked for.

    What is private now was perhaps not so in an older version.
    """
    return {
        "when": one.entry.when.isoformat(),
        "command": one.entry.command,
        "changed": _words(one, quoting=quoting),
        "undo": one.undo,
        "taken_back": one.taken_back,
        "file": str(one.entry.path) if one.change else None,
    }
