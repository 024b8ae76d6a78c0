"""A page as plain lines: for pipes and files. One record a line, nothing cut, tabs between."""

from collections.abc import Iterator

from ambition_cli.domain.visible import one_line, visible
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
    Title,
)


def as_lines(page: Page) -> list[str]:
    """Return the lines of a page. Headings are left out: each record says what it is."""
    parts = [one for part in page for one in (_records(part) if isinstance(part, Grid) else [part])]
    lines = [_line(part) for part in parts if not isinstance(part, Heading | Columns)]
    return [line for line in lines if line]


def _records(grid: Grid) -> Iterator[Item]:
    """Yield the rows of a grid that are records, with the names of its columns in their cells."""
    for row in grid.rows:
        if not isinstance(row, Heading) and (row.id or row.title):
            named = zip(grid.columns, row.cells, strict=True)
            words = [(name, cell.exact or cell.words) for name, cell in named]
            cells = [Detail(f"{name} {said}".strip() if said else "") for name, said in words]
            yield Item(row.id, row.title, word=row.word, details=tuple(cells))


def _line(part: Part) -> str:
    if isinstance(part, Item):
        details = [detail.exact or detail.words for detail in part.details]
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
        return "\t".join(one_line(side) for side in (part.left, part.right) if side)
    return "" if isinstance(part, Heading | Columns | Grid) else visible(part.words)
