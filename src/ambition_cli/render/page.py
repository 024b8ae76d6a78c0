"""A page: what is to be seen, before it is laid out.

The same page is laid out in columns on a terminal, with tabs in a pipe, and in words where it is
heard, so that nothing is decided twice. Where a part has `heard`, that is what it says in words: a
value with its label, and no mark.
"""

from operator import is_not
from typing import Any, Literal, NamedTuple

Tone = Literal["", "strong", "quiet", "good", "soon", "act"]


class Detail(NamedTuple):
    """A column beside a title: its words, and how much of a bar is filled before them.

    `exact` is what stands in its place where nobody reads it as a screen: a date, not "in 9 weeks".
    """

    words: str
    tone: Tone = "quiet"
    share: float | None = None
    exact: str = ""
    heard: str = ""


class Title(NamedTuple):
    """The head of a page: what it is about, and something at the other side."""

    left: str
    right: str = ""
    lead: str = ""  # the record's id before it; a long title wraps under itself
    mark: str = ""  # behind the id; what it says stands at the right in words


class Heading(NamedTuple):
    """A heading over what follows."""

    words: str


class Columns(NamedTuple):
    """A heading with the names of the columns of details in the list that follows."""

    words: str
    names: tuple[str, ...]


class Item(NamedTuple):
    """A record in a list."""

    id: str
    title: str
    mark: str = ""
    word: str = ""  # what the mark says, where marks are not seen
    details: tuple[Detail, ...] = ()
    note: str = ""
    about: str = ""  # what it tries on, on a line of its own
    heard: str = ""  # in place of the note


class Field(NamedTuple):
    """A label and what stands under it; `lines` stay apart."""

    label: str
    words: str
    tone: Tone = ""
    legend: bool = False  # says what a column is
    heard: str = ""


class Say(NamedTuple):
    """A sentence of ours, or a gap where it is empty."""

    words: str = ""
    tone: Tone = ""
    indent: int = 0
    spare: bool = False  # left out where a page is to fit a screen that is too small for it
    legend: bool = False  # says what marks and numbers mean; left out where words say it
    heard: str = ""  # of a legend: how it reads beside records that have words in place of marks


class Moment(NamedTuple):
    """Something that happened: the day, the record, and what came of it."""

    when: Detail
    id: str
    title: str
    mark: str = ""
    word: str = ""
    note: str = ""
    heard: str = ""  # in place of the title
    heard_note: str = ""


class Row(NamedTuple):
    """A row of a grid, with a cell for each column. Without id and title it only heads others."""

    id: str
    title: str
    cells: tuple[Detail, ...]
    mark: str = ""
    word: str = ""  # what the mark says, where marks are not seen


class Grid(NamedTuple):
    """Rows under columns that stay aligned over the headings between them.

    Where it is narrow the cells go under their title, each behind the name of its column, those
    of which nothing is known left out; the columns of a calendar have no names. The legend says
    what marks and numbers mean, `heard` what is left to say where words stand in place of marks.
    """

    columns: tuple[str, ...]
    rows: tuple[Row | Heading, ...]
    legend: str = ""
    heard: str = ""


Part = Title | Heading | Columns | Item | Field | Say | Moment | Grid
Page = list[Part]

GAP = Say()
UNKNOWN = "–"  # in a cell of which nothing is known

_MOST = 2_000  # characters of one text on a screen
_CUT = "… (pipe this to see all of it)"


def clipped(part: Part) -> Part:
    """Return a part without the ends of texts that would fill one screen after the other."""
    shown: Part = _clipped(part)
    return shown


def _clipped(value: Any) -> Any:
    if isinstance(value, str):
        return value if len(value) <= _MOST else f"{value[:_MOST].rstrip()}{_CUT}"
    if not isinstance(value, tuple):
        return value
    parts = [_clipped(one) for one in value]
    if not any(map(is_not, parts, value)):
        return value
    return value._make(parts) if hasattr(value, "_make") else tuple(parts)
