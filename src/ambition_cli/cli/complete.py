"""Completion of ids and titles, from the bare file: the models would cost more than the answer."""

import os
import re
from collections.abc import Callable, Iterator
from typing import Any

import typer

from ambition_cli import late
from ambition_cli.cli.desk import Desk, file_named

with late.imports():
    import tomli
    from rich import markup

    from ambition_cli.domain import visible
    from ambition_cli.storage import files

Completion = Callable[[typer.Context, str], list[tuple[str, str]]]


def _tables(context: typer.Context) -> dict[str, Any]:
    try:
        content = files.read(Desk(file_named(context)).path)
        return tomli.loads(content.decode("utf-8-sig"))
    except (OSError, ValueError):
        return {}


def _records(tables: dict[str, Any], key: str) -> Iterator[tuple[str, str]]:
    """Yield id and title of each record under a key; helpers go by their name."""
    ambition = tables.get("ambition")
    if key == "lines" and isinstance(ambition, dict):
        for heading in ("problems", "impact", "more_of", "less_of"):
            yield from _records(ambition, heading)
        return
    records = tables.get(key)
    for record in records if isinstance(records, list) else ():
        if isinstance(record, dict):
            title = str(record.get("title") or record.get("name") or record.get("text") or "")
            yield str(record.get("id") or title), title


def _completing(key: str) -> Completion:
    def complete(ctx: typer.Context, incomplete: str) -> list[tuple[str, str]]:
        """Offer the ids that begin so, or else the titles."""
        found = list(_records(_tables(ctx), key))
        ids = [(id, title) for id, title in found if id.startswith(incomplete) and _is_safe(id)]
        wanted = incomplete.casefold()
        titles = [(title, id) for id, title in found if title.casefold().startswith(wanted)]
        offered = ids or [(_as_typed(title), id) for title, id in titles if _is_safe(title)]
        return [(value, _beside(about)) for value, about in offered]

    return complete


def _is_safe(text: str) -> bool:
    """Tell whether a shell may be offered a text.

    zsh evaluates what it is offered, and Typer quotes for it all but the backslash: a plan from
    somebody else could run a command at the press of a key.
    """
    return "\\" not in text and visible.one_line(text) == text


def _beside(text: str) -> str:
    """Return a text as it may stand beside an offer; Typer reads it as markup."""
    plain = visible.one_line(text).replace("\\", "/")
    return markup.escape(plain) if "[" in plain else plain


def _as_typed(title: str) -> str:
    """Return a title as it is typed: bash, other than zsh and fish, adds no backslashes itself."""
    begun = os.environ.get("COMP_WORDS", "").rpartition(" ")[2][:1]
    in_quotes = os.environ.get("COMP_WORDS", "").count("'") % 2 or begun in ("'", '"')
    if os.environ.get("_AMBITION_COMPLETE") != "complete_bash" or in_quotes:
        return title
    return re.sub(r"([^\w@%+=:,./-])", r"\\\1", title)


goals = _completing("goals")
experiments = _completing("experiments")
options = _completing("options")
lines = _completing("lines")
helpers = _completing("helpers")


def records(ctx: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    """Offer whatever record begins so."""
    offers = (lines, options, goals, experiments, helpers)
    return [found for offer in offers for found in offer(ctx, incomplete)]
