"""A page as plain lines, one record each, nothing cut: for pipes with tabs, for ears in words."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from ambition_cli.domain.words.wording import one_line, visible
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

# What stands between words on a screen, as it is said.
_SAID = ((" → ", " to "), (" · ", ", "))


def as_lines(page: Page) -> list[str]:
    """Return the lines of a page. Headings are left out: each record says what it is."""
    parts = (part for part in _parts(page, _exact, " ") if not _is_legend(part))
    lines = [_line(part) for part in parts if not isinstance(part, Heading | Columns)]
    return [line for line in lines if line]


def legends(page: Page) -> list[str]:
    """Return what only explains the records of a page: lines of their own beside those lines."""
    found = []
    for part in page:
        if isinstance(part, Field) and part.legend:
            found.append(_line(part))
        elif isinstance(part, Grid) or (isinstance(part, Say) and part.legend):
            found.append(one_line(part.heard))
    return [line for line in found if line]


def as_speech(page: Page) -> list[str]:
    """Return a page to be heard: under its headings, each value named, nothing in marks alone."""
    parts = (
        part for part in _parts(page, _heard, ": ") if not (isinstance(part, Say) and part.legend)
    )
    return [line for part in parts if (line := in_words(_spoken(part)))]


def _parts(page: Page, said: Callable[[Detail], str], between: str) -> Iterator[Part]:
    for part in page:
        if isinstance(part, Grid):
            yield from _records(part, said, between)
        else:
            yield part


def _is_legend(part: Part) -> bool:
    return isinstance(part, Field | Say) and part.legend


def in_words(line: str) -> str:
    """Return a line with words and commas for the marks that stand between words on a screen."""
    for mark, words in _SAID:
        line = line.replace(mark, words)
    return line


def _spoken(part: Part) -> str:
    if isinstance(part, Heading | Columns):
        return _one_breath(part.words)
    if isinstance(part, Title):
        title = f"{part.lead.strip()}. {part.left}" if part.lead else part.left
        return ", ".join(_one_breath(side) for side in (title, part.right) if side)
    if isinstance(part, Field):
        return _line(part._replace(words=_one_breath(part.heard or part.words)))
    if isinstance(part, Moment):
        outcome = f"outcome: {part.word}" if part.word else ""
        part = Item(
            part.id, part.heard or part.title, word=part.when.exact, details=(Detail(outcome),),
            note=part.heard_note or part.note,
        )  # fmt: skip
    if not isinstance(part, Item):
        return _line(part)
    known = [one for detail in part.details if not (one := _heard(detail)).endswith(UNKNOWN)]
    name = ", ".join(one for one in (part.id, part.word.replace("_", " ")) if one)
    about = f"trying out: {part.about}" if part.about else ""
    said = "; ".join(one for one in (part.title, about, *known, part.heard or part.note) if one)
    stop = "" if name.endswith(("?", ".")) else "."
    return _one_breath(f"{name}{stop} {said}" if name else said)


def _one_breath(text: str) -> str:
    """Return a text on one line, what stood on lines of its own behind a semicolon."""
    return one_line("; ".join(part.strip() for part in text.splitlines() if part.strip()))


def _exact(detail: Detail) -> str:
    return detail.exact or detail.words


def _heard(detail: Detail) -> str:
    return (detail.heard or _exact(detail)).strip()


def _records(grid: Grid, said: Callable[[Detail], str], between: str) -> Iterator[Item]:
    """Yield the rows of a grid that are records, with the names of its columns in their cells."""
    for row in grid.rows:
        if not isinstance(row, Heading) and (row.id or row.title):
            named = zip(grid.columns, row.cells, strict=True)
            words = [(name, said(cell)) for name, cell in named]
            cells = [Detail(between.join(filter(None, one)) if one[1] else "") for one in words]
            yield Item(row.id, row.title, word=row.word, details=tuple(cells))


def _cells(texts: Sequence[str]) -> Iterable[str]:
    """Return texts as they stand beside each other on a line, between tabs."""
    if "".join(texts).isprintable():  # so is each of them, and `one_line` only strips it
        return map(str.strip, texts)
    return [one_line(text).replace("\t", " ") for text in texts]


def _line(part: Part) -> str:
    if isinstance(part, Item):
        cells = [
            part.id,
            *([part.word] if part.word else []),
            part.title,
            *([part.about] if part.about else []),
            *[detail.exact or detail.words for detail in part.details],
            part.note,
        ]
        # An empty cell stays, so that each column has its number.
        return "\t".join(_cells(cells)).rstrip("\t")
    if isinstance(part, Moment):
        what = (part.word, part.title, part.note)
        return _line(Item(part.when.exact, part.id, details=tuple(Detail(one) for one in what)))
    if isinstance(part, Field):
        label, said = one_line(part.label), one_line(part.words)
        return f"{label}: {said}" if label else said
    if isinstance(part, Title):
        sides = (f"{part.lead}{part.mark}{' ' if part.mark else ''}{part.left}", part.right)
        return "\t".join(one_line(side) for side in sides if side)
    return "" if isinstance(part, Heading | Columns | Grid) else visible(part.words)
