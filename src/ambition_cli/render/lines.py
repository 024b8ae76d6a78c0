"""A page as plain lines, one record each, nothing cut: for pipes with tabs, for ears in words."""

from collections.abc import Iterator

from ambition_cli.domain.visible import one_line, visible
from ambition_cli.render.page import (
    UNKNOWN,
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
)


def as_lines(page: Page) -> list[str]:
    """Return the lines of a page. Headings are left out: each record says what it is."""
    lines = [_line(part) for part in _parts(page) if not isinstance(part, Heading | Columns)]
    return [line for line in lines if line]


def as_speech(page: Page) -> list[str]:
    """Return a page to be heard: under its headings, what is not known left out."""
    return [line for part in _parts(page) if (line := _spoken(part))]


def _parts(page: Page) -> Iterator[Part]:
    for part in page:
        if isinstance(part, Grid):
            yield from _records(part)
        elif not (isinstance(part, Say) and part.of_marks):
            yield part


def _spoken(part: Part) -> str:
    if isinstance(part, Heading | Columns):
        return one_line(part.words)
    if isinstance(part, Title):
        return _line(part).replace("\t", ", ")
    if isinstance(part, Moment):
        part = Item(
            part.id, part.title, word=part.when.exact, details=(Detail(part.word),), note=part.note
        )
    if not isinstance(part, Item):
        return _line(part)
    known = [one for detail in part.details if not (one := _exact(detail)).endswith(UNKNOWN)]
    name = ", ".join(one for one in (part.id, part.word) if one)
    said = "; ".join(one for one in (part.title, part.about, *known, part.note) if one)
    return one_line(f"{name}. {said}" if name else said)


def _exact(detail: Detail) -> str:
    return detail.exact or detail.words


def _records(grid: Grid) -> Iterator[Item]:
    """Yield the rows of a grid that are records, with the names of its columns in their cells."""
    for row in grid.rows:
        if not isinstance(row, Heading) and (row.id or row.title):
            named = zip(grid.columns, row.cells, strict=True)
            words = [(name, _exact(cell)) for name, cell in named]
            cells = [Detail(f"{name} {said}".strip() if said else "") for name, said in words]
            yield Item(row.id, row.title, word=row.word, details=tuple(cells))


def _line(part: Part) -> str:
    if isinstance(part, Item):
        details = [_exact(detail) for detail in part.details]
        words = [part.word] if part.word else []
        cells = [
            part.id,
            *words,
            part.title,
            *([part.about] if part.about else []),
            *details,
            part.note,
        ]
        # An empty cell stays, so that each column has its number.
        return "\t".join(one_line(cell).replace("\t", " ") for cell in cells).rstrip("\t")
    if isinstance(part, Moment):
        what = (part.word, part.title, part.note)
        return _line(Item(part.when.exact, part.id, details=tuple(Detail(one) for one in what)))
    if isinstance(part, Field):
        label, said = one_line(part.label), one_line(part.words)
        return f"{label}: {said}" if label else said
    if isinstance(part, Title):
        sides = (f"{part.lead}{part.left}", part.right)
        return "\t".join(one_line(side) for side in sides if side)
    return "" if isinstance(part, Heading | Columns | Grid) else visible(part.words)
