"""The history of a plan as a page: what changed, by which command, and when; the newest first."""

from collections.abc import Sequence
from dataclasses import dataclass

from ambition_cli.render.page import (
    Detail,
    Heading,
    Item,
    Page,
    Say,
)


@dataclass(frozen=True)
class Row:
    """A change, an undo or a redo, in words."""

    changed: str
    command: str
    when: str
    exact: str  # the moment, for scripts and screen readers
    undo: int | None = None  # how many steps back take it back
    taken_back: bool = False


def changes(rows: Sequence[Row], more: int) -> Page:
    """Return the changes, each with the number that takes it back."""
    if not rows:
        return [Say("No changes yet. Every change to the plan is listed here.")]
    page: Page = [Heading("Changes, newest first"), *(_item(row) for row in rows)]
    if more:
        page.append(Say(f"… {more} more: `ambition history --all`", "quiet", 5))
    return page


def _item(row: Row) -> Item:
    mark, word = ("↶", "taken back") if row.taken_back else ("", "")
    back = f"`ambition undo {row.undo}` takes it back" if row.undo else ""
    details = (
        Detail(row.command, heard=f"command: {row.command}"),
        Detail(row.when, exact=row.exact, heard=f"on {row.exact}"),
        Detail("", heard=back),
    )
    return Item(str(row.undo or ""), row.changed, mark, word, details)
