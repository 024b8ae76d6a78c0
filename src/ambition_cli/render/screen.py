"""A page on a terminal, by Rich: aligned columns, white space, colour that never stands alone."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, zip_longest

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from ambition_cli.domain.visible import one_line, visible
from ambition_cli.render.grid import grid_of
from ambition_cli.render.page import (
    Columns,
    Detail,
    Field,
    Grid,
    Heading,
    Item,
    Moment,
    Page,
    Part,
    Say,
    Title,
    clipped,
)
from ambition_cli.render.pieces import STYLES, boxed, detailed, id_width, id_within, joined

WIDEST = 100  # beyond this many columns lines are no longer easy to follow
_NARROW = 64  # below this, details go under their title
_LEAST_TITLE = 28  # a title that wraps below this is harder to read than its details under it
_LABEL = 13


def on_screen(page: Page, width: int, *, cut: bool = False) -> RenderableType:
    """Return a page laid out for a terminal of so many columns.

    A text that would fill screen after screen is clipped. Cut, each title and field keeps to one
    line, a sentence to two, and what is spare goes.
    """
    width = min(width, WIDEST)
    parts: list[RenderableType] = []
    columns = None
    for kind, group in groupby(map(clipped, page), key=type):
        members = [part for part in group if not (cut and isinstance(part, Say) and part.spare)]
        if not members:
            continue
        if isinstance(members[-1], Columns):
            columns = members[-1]
        elif kind is Item:
            items = [part for part in members if isinstance(part, Item)]
            parts.append(_items(items, width, columns, cut=cut))
            columns = None
        elif kind is Field:
            fields = [part for part in members if isinstance(part, Field)]
            parts.append(_fields(fields, width, cut=cut))
        elif kind is Moment:
            parts.append(_moments([part for part in members if isinstance(part, Moment)], width))
        else:
            parts += [_single(part, width, cut=cut) for part in members]
    return Group(*parts)


def _single(part: Part, width: int, *, cut: bool) -> RenderableType:
    if isinstance(part, Title):
        return _title(part, width, cut=cut)
    if isinstance(part, Heading):
        return Text(one_line(part.words), style="bold")
    if isinstance(part, Grid):
        return grid_of(part, width)
    if isinstance(part, Say):
        words = visible(part.words)
        text = Text(words, style=STYLES[part.tone])
        if part.tone == "act" and "    " in words:  # what is said of a command is not typed
            text.stylize("not bold default dim", words.index("    "))
        if cut:
            return Padding(_TwoLines(text), (0, 0, 0, part.indent))
        return boxed(text, width, part.indent)
    raise TypeError(part)


@dataclass(frozen=True)
class _TwoLines:
    """A sentence of which two lines are shown."""

    text: Text

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        lines = list(self.text.wrap(console, options.max_width, overflow="fold"))
        for number, line in enumerate(lines[:2], 1):
            if number == 2 and len(lines) > 2:
                line.truncate(options.max_width - 1)
                line.append("…")
            yield line


def _title(title: Title, width: int, *, cut: bool) -> RenderableType:
    left, right = one_line(title.left), one_line(title.right)
    text = Text(left, style="bold")
    gap = width - cell_len(left) - cell_len(right)
    if right and gap >= 2:
        text.append(" " * gap).append(right, style="not bold dim")
    elif right and not cut:
        text.append(f"\n{right}", style="not bold dim")
    return boxed(text, width, 0)


def _fields(fields: Sequence[Field], width: int, *, cut: bool) -> RenderableType:
    label = _LABEL if width >= _NARROW else 10
    label = max(label, *(cell_len(one_line(field.label)) + 2 for field in fields))
    grid = Table.grid(padding=0)
    grid.add_column(width=label, style="dim")
    room = max(10, width - label - 2)
    grid.add_column(max_width=room, overflow="ellipsis" if cut else "fold", no_wrap=cut)
    for field in fields:
        grid.add_row(Text(one_line(field.label)), _words(field, cut=cut))
    return Padding(grid, (0, 0, 0, 2))


def _moments(moments: Sequence[Moment], width: int) -> RenderableType:
    """Lay out what happened: the day, the record, and what came of it under its title."""
    days = max(cell_len(one.when.words) for one in moments) + 2
    names = id_width([one.id for one in moments], width)
    ids = names + 4
    grid = Table.grid(padding=0)
    grid.add_column(width=days, style="dim")
    grid.add_column(width=ids)
    grid.add_column(max_width=max(10, width - days - ids - 2), overflow="fold")
    for one in moments:
        record = Text(f"{one.mark or ' '} ").append_text(id_within(one.id, names))
        title, said = (
            one_line(one.title),
            ": ".join(filter(None, map(one_line, (one.word, one.note)))),
        )
        grid.add_row(Text(one.when.words), record, Text(title).append(f"\n{said}", style="dim"))
    return Padding(grid, (0, 0, 0, 2))


def _words(field: Field, *, cut: bool) -> Text:
    words = one_line(field.words) if cut else visible(field.words)
    return Text(words, style=STYLES[field.tone])


def _items(
    items: Sequence[Item], width: int, heads: Columns | None, *, cut: bool
) -> RenderableType:
    """Lay records out in columns; where it is narrow their details go under the title."""
    names = tuple(Detail(name) for name in heads.names) if heads else ()
    marked = any(item.mark for item in items)
    ids = id_width([item.id for item in items], width)
    start = 2 + ids + 2 + (2 if marked else 0)
    columns = _widths([*items, Item("", "", details=names)])
    room = width - start - sum(column + 2 for column in columns if column)
    beside = width >= _NARROW and room >= _LEAST_TITLE
    rows = _Rows(items, width, ids, start, columns if beside else [], cut)
    if not heads:
        return rows
    head = Text(one_line(heads.words), style="bold")
    if not beside:
        return Group(head, replace(rows, items=[_named(item, heads.names) for item in items]))
    return Group(rows.headed(head, names), rows)


def _named(item: Item, names: Sequence[str]) -> Item:
    """Return a record whose details say in words what they are, where no column does."""
    details = [
        detail._replace(words=detail.exact or f"{name} {detail.words}") if name else detail
        for name, detail in zip_longest(names, item.details, fillvalue="")
        if isinstance(detail, Detail) and detail.words
    ]
    return item._replace(details=tuple(details))


def _widths(items: Sequence[Item]) -> list[int]:
    """Return how wide each column of details is."""
    rows = [[detailed(detail).cell_len for detail in item.details] for item in items]
    return [max(column) for column in zip_longest(*rows, fillvalue=0)]


@dataclass(frozen=True)
class _Rows:
    """Records under each other: titles wrap under themselves, notes over the whole width."""

    items: Sequence[Item]
    width: int
    ids: int
    start: int
    columns: Sequence[int]  # the widths of the details beside the titles; empty: under them
    cut: bool

    def __rich_console__(self, console: Console, _: ConsoleOptions) -> RenderResult:
        for item in self.items:
            yield from self._record(console, item)

    def _record(self, console: Console, item: Item) -> Iterator[Text]:
        beside = self._beside(item)
        room = max(10, self.width - self.start - beside.cell_len)
        title = Text(one_line(item.title))
        if self.cut:
            title.truncate(room, overflow="ellipsis")
        lines = list(title.wrap(console, room, overflow="fold"))
        first = Text("  ").append_text(id_within(item.id, self.ids))
        first.append(" " * (self.ids + 4 - first.cell_len))
        if item.mark:
            first.append(item.mark)
        first.append(" " * (self.start - first.cell_len)).append_text(lines[0])
        if beside:
            first.append(" " * (self.width - first.cell_len - beside.cell_len))
        yield first.append_text(beside)
        yield from (self._under(line) for line in lines[1:])
        whole = max(10, self.width - self.start)
        if not self.columns and any(detail.words for detail in item.details):
            under = joined(item.details).wrap(console, whole, overflow="fold")
            yield from (self._under(line) for line in under)
        for words in (item.about, item.note):
            note = Text(one_line(words), style="dim").wrap(console, whole, overflow="fold")
            yield from (self._under(line) for line in note if words)

    def headed(self, head: Text, names: tuple[Detail, ...]) -> Text:
        """Return the heading, with the names of the columns over them."""
        beside = self._beside(Item("", "", details=names))
        gap = self.width - head.cell_len - beside.cell_len
        return head.append(" " * gap).append_text(beside)

    def _under(self, line: Text) -> Text:
        return Text(" " * self.start).append_text(line)

    def _beside(self, item: Item) -> Text:
        """Return the details of a record, each in its column, the last one at the right edge."""
        text = Text()
        details = [*item.details, *[Detail("")] * (len(self.columns) - len(item.details))]
        for index, (detail, width) in enumerate(zip(details, self.columns, strict=False)):
            if width:
                words = detailed(detail)
                gap = " " * (width - words.cell_len)
                last = index == len(self.columns) - 1
                text.append("  ").append(gap if last else "").append_text(words)
                text.append("" if last else gap)
        return text
