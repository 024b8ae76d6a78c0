"""A page on a terminal, by Rich: aligned columns, white space, colour that never stands alone."""

from collections.abc import Sequence
from itertools import groupby

from rich.cells import cell_len
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from ambition_cli.render.page import Detail, Field, Heading, Item, Page, Part, Say, Title, Tone
from ambition_cli.render.visible import one_line, visible

WIDEST = 100  # beyond this many columns lines are no longer easy to follow
_NARROW = 64  # below this, details go under their title
_LABEL = 13
_STYLES: dict[Tone, str] = {
    "": "",
    "strong": "bold",
    "quiet": "dim",
    "good": "green",
    "soon": "yellow",
    "act": "cyan",
}


def on_screen(page: Page, width: int) -> RenderableType:
    """Return a page laid out for a terminal of so many columns."""
    width = min(width, WIDEST)
    parts: list[RenderableType] = []
    for kind, group in groupby(page, key=type):
        members = list(group)
        if kind is Item:
            parts.append(_items([part for part in members if isinstance(part, Item)], width))
        elif kind is Field:
            parts.append(_fields([part for part in members if isinstance(part, Field)], width))
        else:
            parts += [_single(part, width) for part in members]
    return Group(*parts)


def _single(part: Part, width: int) -> RenderableType:
    if isinstance(part, Title):
        return _title(part, width)
    if isinstance(part, Heading):
        return Text(part.words, style="bold")
    if isinstance(part, Say):
        text = Text(visible(part.words), style=_STYLES[part.tone])
        return _box(text, width, part.indent)
    raise TypeError(part)


def _title(title: Title, width: int) -> RenderableType:
    left, right = one_line(title.left), one_line(title.right)
    text = Text(left, style="bold")
    gap = width - cell_len(left) - cell_len(right)
    if right and gap >= 2:
        text.append(" " * gap).append(right, style="not bold dim")
    elif right:
        text.append(f"\n{right}", style="not bold dim")
    return _box(text, width, 0)


def _box(renderable: RenderableType, width: int, indent: int) -> RenderableType:
    grid = Table.grid(padding=0)
    grid.add_column(max_width=max(10, width - indent), overflow="fold")
    grid.add_row(renderable)
    return Padding(grid, (0, 0, 0, indent))


def _fields(fields: Sequence[Field], width: int) -> RenderableType:
    label = _LABEL if width >= _NARROW else 10
    label = max(label, *(cell_len(field.label) + 2 for field in fields))
    grid = Table.grid(padding=0)
    grid.add_column(width=label, style="dim")
    grid.add_column(max_width=max(10, width - label - 2), overflow="fold")
    for field in fields:
        grid.add_row(Text(field.label), Text(visible(field.words), style=_STYLES[field.tone]))
    return Padding(grid, (0, 0, 0, 2))


def _items(items: Sequence[Item], width: int) -> RenderableType:
    """Lay records out in columns; in a narrow terminal their details go under the title."""
    narrow = width < _NARROW
    columns = 0 if narrow else max(len(item.details) for item in items)
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.width = width - 2
    grid.add_column(
        no_wrap=True, style="cyan", width=max(cell_len(one_line(item.id)) for item in items)
    )
    if any(item.mark for item in items):
        grid.add_column(no_wrap=True, width=1)
    grid.add_column(ratio=1, overflow="fold")
    for index in range(columns):
        grid.add_column(no_wrap=True, justify="right" if index == columns - 1 else "left")
    for item in items:
        marks = [Text(item.mark)] if any(other.mark for other in items) else []
        title = Text(one_line(item.title))
        if narrow and item.details:
            title.append("\n").append_text(_under(item.details))
        if item.note:
            title.append(f"\n{one_line(item.note)}", style="dim")
        cells = [_detail(detail) for detail in item.details[:columns]]
        cells += [Text()] * (columns - len(cells))
        grid.add_row(Text(one_line(item.id)), *marks, title, *cells)
    return Padding(grid, (0, 0, 0, 2))


def _under(details: Sequence[Detail]) -> Text:
    return Text(" · ", style="dim").join(_detail(detail) for detail in details if detail.words)


def _detail(detail: Detail) -> Text:
    text = Text()
    if detail.share is not None:
        text.append_text(bar(detail.share)).append(" ")
    return text.append(one_line(detail.words), style=_STYLES[detail.tone])


def bar(share: float, length: int = 12) -> Text:
    """Return a bar of which a share from 0 to 1 is filled."""
    filled = round(share * length)
    if 0 < share < 1:  # begun shows as begun, and nearly done is not done
        filled = min(length - 1, max(1, filled))
    style = "green" if share >= 1 else "cyan"
    return Text("━" * filled, style=style).append("─" * (length - filled), style="dim")
