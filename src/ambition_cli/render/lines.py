"""A page as plain lines: for pipes and files. One record a line, nothing cut, tabs between."""

from ambition_cli.domain.visible import one_line, visible
from ambition_cli.render.page import Columns, Field, Heading, Item, Page, Part, Title


def as_lines(page: Page) -> list[str]:
    """Return the lines of a page. Headings are left out: each record says what it is."""
    lines = [_line(part) for part in page if not isinstance(part, Heading | Columns)]
    return [line for line in lines if line]


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
    if isinstance(part, Field):
        return f"{part.label}: {one_line(part.words)}" if part.label else one_line(part.words)
    if isinstance(part, Title):
        return "\t".join(one_line(side) for side in (part.left, part.right) if side)
    return "" if isinstance(part, Heading | Columns) else visible(part.words)
