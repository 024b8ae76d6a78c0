"""An option weighed against the ambition and the other options, with what to ask and try."""

import datetime as dt
from collections.abc import Sequence

from ambition_cli.domain.plan.fit import Fit, OptionFit, fit_of
from ambition_cli.domain.plan.model import (
    Line,
    Option,
    Plan,
    Weighing,
)
from ambition_cli.domain.progress.decisions import Beside
from ambition_cli.domain.progress.now import first_step
from ambition_cli.domain.progress.weighing import (
    asked_lines,
    group_of,
    latest,
    spare_hours_beside,
    still_open,
    turned,
)
from ambition_cli.domain.words.dates import plain, starting
from ambition_cli.domain.words.wording import (
    hours_said,
    listed,
    number_said,
    one_word,
    shortened,
)
from ambition_cli.render.fit import (
    KNOWN_WORDS,
    LEGEND,
    LEGEND_HEARD,
    heard,
    role_fields,
    said,
)
from ambition_cli.render.marks import mark_of
from ambition_cli.render.page import (
    GAP,
    UNKNOWN,
    Detail,
    Field,
    Grid,
    Heading,
    Item,
    Page,
    Row,
    Say,
    Title,
)

QUESTIONS = {
    "hard_no": "Hard no's: would it bring this?",
    "conditions": "What has to be true: would it be?",
    "problems": "Problems to work on: would it let you work on this?",
    "impact": "Impact to have: would it help to bring this about?",
    "more_of": "More of: would you do more of this?",
    "less_of": "Less of: would it bring this?",
}
COST_QUESTION = "What would it cost, and is there a way back?"
ANSWERS = {"yes": "yes", "partly": "partly", "no": "no", "unclear": "can't tell"}
WAYS_BACK = {"easy": "easy", "hard": "hard", "no": "none"}
HOW_TO_ANSWER = (
    "y yes, p partly, n no, ? can't tell. Enter skips, < goes back, Ctrl-C stops; each answer is "
    "saved as you give it."
)
_NO_LINES = (
    "There is nothing in your ambition yet to compare it with. `ambition interview` takes about "
    "ten minutes, and you can stop at any time."
)
_COST_NAMES = {"hours": "the hours", "displaces": "what it replaces", "reversible": "the way back"}
_SHORT = {**ANSWERS, "unclear": "?"}
_NOTHING = Detail(UNKNOWN, exact="nothing known")
_OPEN = "open"
_COLUMNS = 4  # options at most are compared with it


def weighed(
    plan: Plan, option: Option, beside: Beside, today: dt.date, *, everything: bool = False
) -> Page:
    """Return how an option compares with the ambition; it gives no advice."""
    weighing = latest(option)
    page: Page = [_title(plan, option, _status(option, today)), GAP]
    if asked_lines(plan):
        shown = beside.options if everything else beside.options[:_COLUMNS]
        page += [_matrix(plan, option, shown), *_options(shown, len(beside.options))]
    else:
        page.append(Say(_NO_LINES))
    if not (weighing or asked_lines(plan)):
        return page
    page += [GAP, *_cost(plan, weighing, option, today), *role_fields(beside.role)]
    if beside.to_ask:
        page += [GAP, Heading("To ask before you decide")]
        page += [Item(str(number), words) for number, words in enumerate(beside.to_ask, 1)]
    return [*page, *_probe(plan, option, beside, today), *_next(plan, option)]


def _status(option: Option, today: dt.date) -> str:
    weighing = latest(option)
    if option.decided and option.is_decided:
        return f"{option.status} {plain(option.decided, today)}"
    if not option.is_open:
        return option.status
    return f"weighed {plain(weighing.on, today)}" if weighing else "not weighed yet"


def _matrix(plan: Plan, option: Option, others: Sequence[OptionFit]) -> Grid:
    """Return the lines, with what is expected of it, what its own tries told, and the others."""
    own = fit_of(plan, option)
    tried = [own] if own.weight else []
    columns = ("this", *("tried" for _ in tried), *(one.option.id for one in others))
    rows: list[Row | Heading] = []
    before = ""
    for line in asked_lines(plan):
        group = group_of(plan, line)
        if group != before:
            rows.append(Heading(QUESTIONS[group]))
        before = group
        cells = [_found(one, line) or _NOTHING for one in tried]
        cells += [_found(one, line) or _expected(one.option, line) for one in others]
        guess = _guess(latest(option), line, group)
        rows.append(Row(line.id, line.name, (guess, *cells), word=QUESTIONS[group]))
    return Grid(columns, tuple(rows), *_legend(rows))


_AGAINST = {"hard_no": "yes", "conditions": "no"}


def _guess(weighing: Weighing | None, line: Line, group: str) -> Detail:
    word = weighing.lines.get(line.id) if weighing else None
    if not word:
        return Detail(_OPEN)
    return Detail(ANSWERS[word], "soon" if _AGAINST.get(group) == word else "strong")


def _found(fit: OptionFit, line: Line) -> Detail | None:
    """Return how tries of an option served a line, where one told about it."""
    cell = fit.by_line.get(line.id, Fit())
    if cell.mean is None:
        return None
    return Detail(said(cell), "", exact=f"{cell.mean:.1f} {cell.known}", heard=heard(cell))


def _expected(option: Option, line: Line) -> Detail:
    """Return what was expected of another option when it was weighed, if it was."""
    weighing = latest(option)
    word = weighing.lines.get(line.id) if weighing else None
    return Detail(_SHORT[word], exact=ANSWERS[word]) if word else _NOTHING


def _legend(rows: Sequence[Row | Heading]) -> tuple[str, str]:
    """Say what the cells beside the expected ones mean, where there are some: seen, and heard."""
    cells = [cell.words for row in rows if isinstance(row, Row) for cell in row.cells[1:]]
    if not cells:
        return "", ""
    if not any(words in _SHORT.values() for words in cells):
        return LEGEND, LEGEND_HEARD
    expected = "; words are what you expect"
    return f"{LEGEND}{expected}, ? can't tell", f"{LEGEND_HEARD}{expected}"


def _options(shown: Sequence[OptionFit], count: int) -> Page:
    """Return what the columns of the others are, and how much is known of each."""
    page: Page = [
        Item(one.option.id, shortened(one.option.name), details=(_known(one),)) for one in shown
    ]
    if len(shown) < count:
        page.append(Say(f"… {count - len(shown)} more: `ambition options`", "quiet", 6))
    return [GAP, Heading("Compared with"), *page] if page else []


def _known(fit: OptionFit) -> Detail:
    words = KNOWN_WORDS[fit.known]
    return Detail(words, heard=f"evidence so far: {words}" if fit.weight else words)


def _cost(plan: Plan, weighing: Weighing | None, option: Option, today: dt.date) -> Page:
    hours = weighing.hours if weighing else None
    given = spare_hours_beside(plan, option)
    beside = "" if given is None else f"; you have {number_said(given)}"
    fields = [
        ("Hours", _OPEN if hours is None else f"{number_said(hours)} a week{beside}"),
        ("Instead of", (weighing.displaces if weighing else None) or _OPEN),
        ("Way back", WAYS_BACK.get((weighing.reversible if weighing else None) or "", _OPEN)),
        ("Why", option.why or ""),
        ("Before", _before(option, today)),
    ]
    return [Field(label, words) for label, words in fields if words]


def _before(option: Option, today: dt.date) -> str:
    """Say what was answered differently the time before."""
    other = turned(option)
    if not other:
        return ""
    said = listed([f"{id} {ANSWERS[word]}" for id, word in other.items()])
    return f"{said}, on {plain(option.weighed[-2].on, today)}"


def _probe(plan: Plan, option: Option, beside: Beside, today: dt.date) -> Page:
    if beside.under_way:
        items = [Item(one.id, one.title, mark_of(one), one.status) for one in beside.under_way]
        return [GAP, Heading("Already in your plan"), *items]
    one = beside.probe
    if not one:
        return []
    starts = starting(one.starts, today) if one.starts else ""
    details = (
        Detail(starts, exact=f"{one.starts or ''}", heard=f"starts {one.starts}" if starts else ""),
        Detail(f"{number_said(one.hours or 0)} h", heard=hours_said(one.hours or 0)),
    )
    page: Page = [GAP, Heading("A small experiment to find out more")]
    page.append(Item("", one.title, "", "probe", details, f"First: {first_step(one)}"))
    take = f"ambition weigh {_named(plan, option)} --probe"
    return [*page, Say(f"{take}    adds it to your plan", "act", 2)]


def _next(plan: Plan, option: Option) -> Page:
    """Return what is still open, and how to keep what is decided."""
    name = _named(plan, option)
    page: Page = [GAP]
    left = still_open(plan, option)
    if left:
        words = listed([_COST_NAMES.get(one, one) for one in left])
        page.append(Say(f"Still open: {words}. `ambition weigh {name}` asks.", "quiet"))
    if option.weighed and option.is_open:
        words = f'Decided? `ambition weigh {name} --took --why "…"` keeps that, or `--declined`.'
        page.append(Say(words, "quiet"))
    return page if len(page) > 1 else []


def _named(plan: Plan, option: Option) -> str:
    """Return how to name an option in a command; one that is not kept yet has no id."""
    return one_word(option.id) if option in plan.options else '"…"'


def _title(plan: Plan, option: Option, status: str = "") -> Title:
    return Title(option.name, status, f"{option.id}  " if option in plan.options else "")


def opening(plan: Plan, option: Option) -> Page:
    """Return what is shown above the first question."""
    return [_title(plan, option), Say(HOW_TO_ANSWER, "quiet")]
