"""A page on a terminal, by Rich: aligned columns, white space, colour that never stands alone."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, zip_longest

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.padding import Padding
from rich.text import Text

from ambition_cli.domain.words.wording import one_line, visible
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
from ambition_cli.render.pieces import (
    STYLES,
    Hung,
    detailed,
    id_width,
    id_within,
    indented,
    joined,
)

WIDEST = 100  # beyond this many columns lines are no longer easy to follow
_NARROW = 64  # below this, details go under their title
_LEAST_TITLE = 28  # a title that wraps below this is harder to read than its details under it
_LEAST_CUT = 16  # one that is cut can be told by less
_LABEL = 13
_LABEL_WHERE_NARROW = 10


def on_screen(page: Page, width: int, *, cut: bool = False) -> RenderableType:
    """Return a page laid out for a terminal of so many columns.

    A text that would fill screen after screen is clipped. Cut, each title and field keeps to one
    line, a sentence to two, and what is spare goes.
    """
    width = min(width, WIDEST)
    ids = id_width([part.id for part in page if isinstance(part, Item)], width)
    labels = [cell_len(one_line(part.label)) + 2 for part in page if isinstance(part, Field)]
    label = max([_LABEL if width >= _NARROW else _LABEL_WHERE_NARROW, *labels])
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
            parts.append(_items(items, width, ids, columns, cut=cut))
            columns = None
        elif kind is Field:
            fields = [part for part in members if isinstance(part, Field)]
            parts.append(_fields(fields, width, label, cut=cut))
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
        return grid_of(part, width, cut=cut)
    if isinstance(part, Say):
        words = visible(part.words)
        text = Text(words, style=STYLES[part.tone])
        if part.tone == "act" and "    " in words:  # what is said of a command is not typed
            text.stylize("not bold default dim", words.index("    "))
        if cut:
            return Padding(_TwoLines(text), (0, 0, 0, part.indent))
        return indented(text, width, part.indent)
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
    lead = Text(visible(f"{title.lead}{title.mark}{' ' if title.mark else ''}"), style="bold")
    text, right = Text(one_line(title.left), style="bold"), Text(one_line(title.right), style="dim")
    gap = width - lead.cell_len - text.cell_len - right.cell_len
    if right and gap >= 2:
        return lead.append_text(text).append(" " * gap).append_text(right)
    if right and not cut:
        return Group(Hung(lead, text, width), indented(right, width, lead.cell_len))
    return Hung(lead, text, width)


def _fields(fields: Sequence[Field], width: int, label: int, *, cut: bool) -> RenderableType:
    lines = []
    for field in fields:
        lead = _filled(Text(f"  {one_line(field.label)}", style="dim"), label + 2)
        words = Text(visible(field.words), style=STYLES[field.tone])
        if cut:
            words = Text(one_line(field.words), style=STYLES[field.tone])
            words.truncate(max(10, width - lead.cell_len), overflow="ellipsis")
        lines.append(Hung(lead, words, width))
    return Group(*lines)


def _filled(text: Text, width: int) -> Text:
    """Return a text with blanks up to a width."""
    return text.append(" " * (width - text.cell_len))


def _moments(moments: Sequence[Moment], width: int) -> RenderableType:
    """Lay out what happened: the day, the record, and what came of it under its title."""
    days = max(cell_len(one.when.words) for one in moments) + 2
    names = id_width([one.id for one in moments], width)
    lines = []
    for one in moments:
        lead = _filled(Text("  ").append(one.when.words, style="dim"), days + 2)
        lead.append(f"{one.mark or ' '} ").append_text(id_within(one.id, names))
        said = ": ".join(filter(None, map(one_line, (one.word, one.note))))
        words = Text(one_line(one.title)).append(f"\n{said}", style="dim")
        lines.append(Hung(_filled(lead, days + names + 6), words, width))
    return Group(*lines)


def _items(
    items: Sequence[Item], width: int, ids: int, heads: Columns | None, *, cut: bool
) -> RenderableType:
    """Lay records out in columns; where it is narrow their details go under the title."""
    names = tuple(Detail(name) for name in heads.names) if heads else ()
    marked = any(item.mark for item in items)
    start = 2 + ids + 2 + (2 if marked else 0)
    columns = _widths([*items, Item("", "", details=names)])
    room = width - start - sum(column + 2 for column in columns if column)
    longest = max(cell_len(one_line(item.title)) for item in items)
    beside = width >= _NARROW and room >= min(_LEAST_CUT if cut else _LEAST_TITLE, longest)
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
