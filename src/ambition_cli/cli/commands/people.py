"""ambition people: a coach's folder, one line for each plan in it."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ambition_cli.cli import flags
from ambition_cli.cli.session import Desk, at_home, desk
from ambition_cli.errors import AmbitionError, Refused

if TYPE_CHECKING:
    from ambition_cli.domain.progress.overview import Glance

app = typer.Typer(rich_markup_mode=None, add_completion=False)


@app.command()
def people(
    context: typer.Context,
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Where the plans are.")],
    json: flags.Json = False,
    include_private: flags.IncludePrivate = False,
) -> None:
    """Show the plans of a folder, a line for each person: for whoever coaches several.

    For example: ambition people ~/coaching
    """
    from ambition_cli.render import people as pages

    at, folder = desk(context), at_home(folder)
    if not folder.is_dir():
        raise Refused(f"{folder} is no folder; give the one in which the plans are")
    # One's own screen shows every date; what leaves tells nothing of what is private.
    whole = include_private or not json
    found = [(_name(file, folder), _seen(file, at, whole=whole)) for file in _plans_in(folder)]
    if json:
        at.show_shape("people", [_as_value(file, seen) for file, seen in found])
    else:
        at.show(pages.people_list(str(folder), found, at.today))


def _plans_in(folder: Path) -> list[Path]:
    """Return the plans of a folder: TOML files in it, and a plan.toml in a folder of its own."""
    found = [*folder.glob("*.toml"), *folder.glob("*/plan.toml")]
    return sorted(file for file in found if not file.name.startswith("."))


def _name(file: Path, folder: Path) -> str:
    within = file.relative_to(folder)
    return within.parts[0] if len(within.parts) > 1 else within.stem


def _seen(file: Path, at: Desk, *, whole: bool) -> "Glance | str":
    from ambition_cli.domain.progress import overview
    from ambition_cli.storage import store

    try:
        stored = store.Store(file, at.now).load()
    except AmbitionError as error:
        return str(error)
    return overview.glance(at.leaving(stored.plan, include_private=whole), at.today)


def _as_value(file: str, seen: "Glance | str") -> dict[str, object]:
    if isinstance(seen, str):
        return {"file": file, "error": seen}
    return {"file": file, **asdict(seen)}
