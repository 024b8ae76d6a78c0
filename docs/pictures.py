"""Draw the pictures of the README from the grown example plan: real pages, as SVG.

Run `python docs/pictures.py` after a change to what people see; a test tells when it is due.
"""

import datetime as dt
import io
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import TerminalTheme

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.plan.model import Plan
from ambition_cli.render.ambition import where_i_am
from ambition_cli.render.experiments import board
from ambition_cli.render.page import Page
from ambition_cli.render.screen import on_screen
from ambition_cli.storage.store import Store

HERE = Path(__file__).parent
DAY = dt.date(2026, 11, 22)  # of the grown plan's life
COLUMNS = 80

# Ink on paper, with each colour at a contrast of at least 4.5 to 1.
_PAPER = TerminalTheme(
    (252, 251, 248),
    (36, 36, 36),
    [
        (36, 36, 36), (170, 40, 40), (38, 110, 60), (130, 90, 0),
        (40, 80, 160), (120, 60, 130), (0, 105, 120), (90, 90, 90),
    ],
)  # fmt: skip

# No font from elsewhere: a page that shows the picture opens no connection for it.
_FORMAT = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img">
<title>{{title}}</title>
<style>
.{unique_id}-matrix {{ font-family: ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace;
  font-size: {char_height}px; line-height: {line_height}px; }}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal">
<rect x="0" y="0" width="{terminal_width}" height="{terminal_height}" />
</clipPath>
{lines}
</defs>
<rect width="{width}" height="{height}" rx="8" fill="#fcfbf8" stroke="#d8d4ca" />
<g transform="translate({terminal_x}, 24)" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""


def drawn() -> dict[str, str]:
    """Return the pictures by the name of their file."""
    plan = Store(HERE.parent / "examples" / "grown" / "plan.toml", dt.datetime.now).load().plan
    kinds = catalogue().kinds
    return {
        "where.svg": _picture("where", "ambition: where I am", where_i_am(plan, kinds, DAY)),
        "experiments.svg": _picture("board", "ambition experiments", _board(plan)),
    }


def _board(plan: Plan) -> Page:
    return board(plan, catalogue().kinds, DAY)


def _picture(name: str, title: str, page: Page) -> str:
    console = Console(
        record=True, width=COLUMNS, file=io.StringIO(), force_terminal=True, color_system="standard"
    )
    console.print(on_screen(page, COLUMNS))
    svg = console.export_svg(
        title="", theme=_PAPER, unique_id=name, code_format=_FORMAT.replace("{{title}}", title)
    )
    return "\n".join(line.rstrip() for line in svg.splitlines()) + "\n"


if __name__ == "__main__":
    for file, svg in drawn().items():
        (HERE / file).write_text(svg, encoding="utf-8")
