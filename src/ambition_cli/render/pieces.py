"""Pieces that lists and grids are laid out from: a detail, a bar, words within a width."""

from collections.abc import Sequence

from rich.cells import cell_len
from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from ambition_cli.domain.visible import one_line
from ambition_cli.render.page import Detail, Tone

STYLES: dict[Tone, str] = {
    "": "",
    "strong": "bold",
    "quiet": "dim",
    "good": "green",
    "soon": "yellow",
    "act": "cyan",
}


def boxed(renderable: RenderableType, width: int, indent: int) -> RenderableType:
    """Return what wraps within a width, behind an indent."""
    grid = Table.grid(padding=0)
    grid.add_column(max_width=max(10, width - indent), overflow="fold")
    grid.add_row(renderable)
    return Padding(grid, (0, 0, 0, indent))


def id_width(ids: Sequence[str], width: int) -> int:
    """Return how wide a column of ids is: half of the width at most, for some go by names."""
    return min(width // 2, max((cell_len(one_line(id)) for id in ids), default=0))


def id_within(id: str, width: int) -> Text:
    """Return an id or a name, cut where its column is narrower."""
    text = Text(one_line(id), style="cyan")
    text.truncate(width, overflow="ellipsis")
    return text


def joined(details: Sequence[Detail]) -> Text:
    """Return details on one line, a dot between."""
    return Text(" · ", style="dim").join(detailed(detail) for detail in details if detail.words)


def detailed(detail: Detail) -> Text:
    """Return a detail: its words behind its bar."""
    text = Text()
    if detail.share is not None:
        text.append_text(bar(detail.share)).append(" ")
    return text.append(one_line(detail.words), style=STYLES[detail.tone])


def bar(share: float, length: int = 12) -> Text:
    """Return a bar of which a share from 0 to 1 is filled."""
    filled = round(share * length)
    if 0 < share < 1:  # begun shows as begun, and nearly done is not done
        filled = min(length - 1, max(1, filled))
    style = "green" if share >= 1 else "cyan"
    return Text("━" * filled, style=style).append("─" * (length - filled), style="dim")
