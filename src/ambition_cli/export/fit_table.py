"""How far the options served the lines, as a table in words: what is unknown stands beside it."""

from dataclasses import dataclass

from ambition_cli.domain.plan.fit import (
    Fit,
    Known,
    lines_shown,
    matrix,
)
from ambition_cli.domain.plan.model import Line, Plan
from ambition_cli.domain.words.wording import number_said, shortened

_KNOWN: dict[Known, str] = {
    "none": "not known yet",
    "hints": "hints",
    "some": "some evidence",
    "solid": "solid",
}
_MOST_OPTIONS = 6
_ROW_HEAD = 60  # characters that the head of a row can hold
_COLUMN_HEAD, _NARROW_HEAD, _MANY = 60, 40, 6  # and that of a column, where there are few or many


@dataclass(frozen=True)
class Cell:
    """How far an option served a line, 1 to 5, and how much is known of it."""

    line: str
    mean: float | None
    said: str
    known: str


@dataclass(frozen=True)
class FitRow:
    """One option, with a cell for each line."""

    option: str
    cells: tuple[Cell, ...]

    @property
    def told(self) -> list[Cell]:
        """Return the cells that some try has told something about."""
        return [cell for cell in self.cells if cell.mean is not None]

    @property
    def untold(self) -> int:
        """Count the lines that no try has told anything about."""
        return len(self.cells) - len(self.told)


@dataclass(frozen=True)
class FitTable:
    """The options that are open, beside the lines of the ambition."""

    lines: tuple[str, ...]
    rows: tuple[FitRow, ...]
    more: int


def fit_table(plan: Plan) -> FitTable | None:
    """Return the table; None as long as no try has told anything."""
    found = matrix(plan)
    lines = lines_shown(plan, found)
    rows = [
        FitRow(
            shortened(one.option.name, _ROW_HEAD) or one.option.id,
            tuple(_cell(line, one.by_line[line.id]) for line in lines),
        )
        for one in found
        if one.option.status in ("open", "taken")
    ]
    if not any(row.told for row in rows):
        return None
    length = _COLUMN_HEAD if len(lines) < _MANY else _NARROW_HEAD
    heads = tuple(shortened(line.name, length) or line.id for line in lines)
    return FitTable(heads, tuple(rows[:_MOST_OPTIONS]), max(0, len(rows) - _MOST_OPTIONS))


def _cell(line: Line, fit: Fit) -> Cell:
    said = "" if fit.mean is None else number_said(round(fit.mean, 1))
    return Cell(line.name.strip() or line.id, fit.mean, said, _KNOWN[fit.known])
