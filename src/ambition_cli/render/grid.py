"""A grid on a terminal: rows under columns that stay aligned, or under each other where narrow."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.text import Text

from ambition_cli.domain.words.wording import one_line, visible
from ambition_cli.render.page import (
    UNKNOWN,
    Detail,
    Grid,
    Heading,
    Row,
)
from ambition_cli.render.pieces import (
    STYLES,
    id_width,
    id_within,
    indented,
    joined,
)

_LEAST_TITLE = 24  # a title that wraps below this is harder to read than its cells under it


def grid_of(grid: Grid, width: int, *, cut: bool = False) -> RenderableType:
    """Lay rows out under the names of their columns; where it is narrow cells go under titles.

    Cut, a title keeps to one line beside its cells.
    """
    rows = [row for row in grid.rows if isinstance(row, Row)]
    marked = any(row.mark for row in rows)
    ids = id_width([row.id for row in rows], width)
    start = 2 + ids + 2 + (2 if marked else 0)
    columns = [
        max((cell_len(cell.words) for cell in column), default=0)
        for column in zip(map(Detail, grid.columns), *(row.cells for row in rows), strict=True)
    ]
    room = width - start - sum(column + 2 for column in columns if column)
    longest = max((cell_len(one_line(row.title)) for row in rows), default=0)
    beside = room >= min(_LEAST_TITLE, longest)
    return _GridRows(grid, width, ids, start, min(room, longest) if beside else 0, columns, cut)


@dataclass(frozen=True)
class _GridRows:
    """The rows of a grid: cells beside the titles, or under them where those have no room."""

    grid: Grid
    width: int
    ids: int
    start: int
    room: int  # for a title beside its cells; none: they go under it
    columns: Sequence[int]
    cut: bool

    def __rich_console__(self, console: Console, _: ConsoleOptions) -> RenderResult:
        names = tuple(Detail(name) for name in self.grid.columns)
        if self.room and any(self.grid.columns):
            yield self._first(Row("", "", names), Text())
        for row in self.grid.rows:
            if isinstance(row, Heading):
                yield Text(one_line(row.words), style="bold")
            elif self.room:
                yield from self._beside(console, row)
            else:
                yield from self._stacked(console, row)
        if self.grid.legend:
            yield indented(Text(self.grid.legend, style="dim"), self.width, 2)

    def _beside(self, console: Console, row: Row) -> Iterator[Text]:
        title = Text(one_line(row.title))
        if self.cut:
            title.truncate(self.room, overflow="ellipsis")
        lines = list(title.wrap(console, self.room, overflow="fold")) or [title]
        yield self._first(row, lines[0])
        yield from (self._under(line) for line in lines[1:])

    def _first(self, row: Row, title: Text) -> Text:
        """Return the first line of a row: id, mark, title and all cells."""
        line = self._lead(row).append_text(title)
        at = self.start + self.room
        for cell, width in zip(row.cells, self.columns, strict=True):
            if width:
                line.append(" " * (at + 2 - line.cell_len)).append_text(_cell(cell))
                at += 2 + width
        return line

    def _lead(self, row: Row) -> Text:
        lead = Text("  ").append_text(id_within(row.id, self.ids))
        lead.append(" " * (self.ids + 4 - lead.cell_len)).append(row.mark)
        return lead.append(" " * (self.start - lead.cell_len))

    def _stacked(self, console: Console, row: Row) -> Iterator[Text]:
        room = max(10, self.width - self.start)
        title = Text(one_line(row.title))
        if any(self.grid.columns):
            named = Text(", ").join(_cell(cell) for cell in self._named(row))
            under = list(named.wrap(console, room, overflow="fold"))
        else:  # a calendar: its weeks keep to one line, and the rest goes behind the title
            title = Text(" · ").join(part for part in (title, joined(row.cells[1:])) if part)
            under = [_cell(row.cells[0])]
        lines = list(title.wrap(console, room, overflow="fold")) if title else []
        if lines:
            yield self._lead(row).append_text(lines[0])
        yield from (self._under(line) for line in (*lines[1:], *under))

    def _named(self, row: Row) -> list[Detail]:
        """Return the cells that say something, each behind the name of its column."""
        return [
            Detail(f"{name} {cell.words}", cell.tone)
            for name, cell in zip(self.grid.columns, row.cells, strict=True)
            if cell.words not in ("", UNKNOWN)
        ]

    def _under(self, line: Text) -> Text:
        return Text(" " * self.start).append_text(line)


def _cell(cell: Detail) -> Text:
    """Return the words of a cell; the blanks at their beginning are weeks, and stay."""
    return Text(visible(cell.words), style=STYLES[cell.tone])
