"""Pieces that lists and grids are laid out from: a detail, a bar, words within a width."""

from collections.abc import Sequence
from dataclasses import dataclass

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, RenderResult
from rich.text import Text

from ambition_cli.domain.words.wording import one_line
from ambition_cli.render.page import Detail, Tone

STYLES: dict[Tone, str] = {
    "": "",
    "strong": "bold",
    "quiet": "dim",
    "good": "green",
    "soon": "yellow",
    "act": "cyan",
}


@dataclass(frozen=True)
class Hung:
    """Words that wrap under themselves within a width, behind what leads their first line."""

    lead: Text
    words: Text
    width: int

    def __rich_console__(self, console: Console, _: ConsoleOptions) -> RenderResult:
        indent = self.lead.cell_len
        lines = self.words.wrap(console, max(10, self.width - indent), overflow="fold")
        for number, line in enumerate(lines):
            line.rstrip()  # a blank at the end of a full line would begin another on the screen
            yield (Text(" " * indent) if number else self.lead.copy()).append_text(line)


def indented(words: Text, width: int, indent: int) -> Hung:
    """Return words that wrap within a width, behind an indent."""
    return Hung(Text(" " * indent), words, width)


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
        text.append_text(_bar(detail.share)).append(" ")
    return text.append(one_line(detail.words), style=STYLES[detail.tone])


_BAR = 12  # characters


def _bar(share: float) -> Text:
    """Return a bar of which a share from 0 to 1 is filled."""
    filled = round(share * _BAR)
    if 0 < share < 1:  # begun shows as begun, and nearly done is not done
        filled = min(_BAR - 1, max(1, filled))
    style = "green" if share >= 1 else "cyan"
    return Text("━" * filled, style=style).append("─" * (_BAR - filled), style="dim")
