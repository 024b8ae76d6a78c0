"""The fit of the options: a matrix of options and lines, from what was really tried."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ambition_cli.domain.plan.experiments import to_come
from ambition_cli.domain.plan.fit import (
    Fit,
    Known,
    Leaning,
    OptionFit,
    finished_tries,
    fit_of,
    gaps,
    leaning,
    lines_shown,
    matrix,
)
from ambition_cli.domain.plan.model import (
    Line,
    Option,
    Plan,
    lines_of,
)
from ambition_cli.domain.words.wording import counted, listed, quoted
from ambition_cli.render.marks import private_mark
from ambition_cli.render.page import (
    GAP,
    Columns,
    Detail,
    Field,
    Heading,
    Item,
    Page,
    Say,
)

if TYPE_CHECKING:
    from ambition_cli.domain.drafting.catalogue import Role

KNOWN_MARKS: dict[Known, str] = {"none": "–", "hints": "·", "some": "··", "solid": "···"}
LEGEND = "1 to 5, from your experiments: · hints, ·· some, ··· solid, – nothing yet"
LEGEND_HEARD = (
    "fit runs from 1 to 5; hints, some and solid say how much your experiments have shown so far"
)
KNOWN_WORDS: dict[Known, str] = {
    "none": "not tried yet",
    "hints": "hints",
    "some": "some",
    "solid": "solid",
}


def option_list(plan: Plan, kinds: Mapping[str, str]) -> Page:
    """Return the options with what was learned of each, line by line."""
    if not plan.options:
        return [Say('No options yet. `ambition options add "…"` adds something to try out.')]
    found = matrix(plan)
    lines = lines_shown(plan, found)
    known = any(fit.weight for fit in found)
    head: Columns | Heading = Heading("Options")
    if known:
        head = Columns("Options", (*(line.id for line in lines), "known", ""))
    page: Page = [head, *(_item(plan, fit, lines if known else None, kinds) for fit in found)]
    if known:
        page += [GAP, *(Field(line.id, line.name, legend=True) for line in lines)]
        page.append(Say(LEGEND, "quiet", 2, legend=True, heard=LEGEND_HEARD))
    leans = leaning(plan)
    return page + ([GAP, Say(_leaning_said(leans), "", 2)] if leans and leans.tries > 1 else [])


def _item(plan: Plan, fit: OptionFit, lines: list[Line] | None, kinds: Mapping[str, str]) -> Item:
    """Return an option of the list; without lines where there are no columns to head yet."""
    option = fit.option
    cells = [_cell(line, fit.by_line[line.id]) for line in lines or ()]
    words = KNOWN_WORDS[fit.known]
    known = Detail(words if lines is None else "none", exact=words)
    if fit.weight:
        known = Detail(words, heard=f"evidence so far: {words}")
    status = Detail("" if option.is_open else option.status, heard=" ")
    note = _note(plan, fit, kinds)
    return Item(
        option.id, option.name, "", option.status, (*cells, known, status, *private_mark(option)),
        " · ".join(words for _, words in note),
        heard="; ".join(f"{label}: {words}" if label else words for label, words in note),
    )  # fmt: skip


def _cell(line: Line, fit: Fit) -> Detail:
    if fit.mean is None:
        return Detail(KNOWN_MARKS["none"], exact=f"{line.id} –")
    exact = f"{line.id} {fit.mean:.1f} {fit.known}"
    return Detail(said(fit), "", exact=exact, heard=f"fit with {line.id}: {heard(fit)}")


def said(fit: Fit) -> str:
    """Return a fit with how much is known of it, as marks."""
    return KNOWN_MARKS["none"] if fit.mean is None else f"{fit.mean:.1f} {KNOWN_MARKS[fit.known]}"


def heard(fit: Fit) -> str:
    """Return a fit with how much is known of it, in words."""
    return (
        "" if fit.mean is None else f"{fit.mean:.1f} out of 5 (evidence: {KNOWN_WORDS[fit.known]})"
    )


def _note(plan: Plan, fit: OptionFit, kinds: Mapping[str, str]) -> list[tuple[str, str]]:
    """List kind, tries and gaps of an option, and why it was decided so, each with its label.

    The words stand alone on a screen; the label comes before them where they are heard.
    """
    option = fit.option
    tries = [one for one in plan.experiments if one.option == option.id]
    verdicts = ", ".join(f"{one.id} {one.result.verdict}" for one in tries if one.result)
    parts = [("kind", kinds.get(option.kind or "", "")), ("verdicts", verdicts)]
    for label, ids in _still_open(plan, option):
        if ids and option.is_open:
            parts.append(("", f"{label}: {', '.join(ids)}"))
    untold = [line.id for line in gaps(plan, fit)]
    if fit.weight and untold:
        parts.append(("", f"open: {', '.join(untold)}"))
    parts.append(("why", option.why or ""))
    return [(label, words) for label, words in parts if words]


def _still_open(plan: Plan, option: Option) -> list[tuple[str, list[str]]]:
    """Return the tries of an option that have not ended, by where they are."""
    tries = [one for one in to_come(plan) if one.option == option.id]
    begun = [one.id for one in tries if one.is_begun]
    return [("started", begun), ("to come", [one.id for one in tries if one.id not in begun])]


def role_fields(role: "Role | None") -> Page:
    """Return what is known of the role that an option names: its weeks, and why people leave."""
    if not role:
        return []
    return [Field("Fills the week", role.week), Field("Why people leave", role.leave)]


def fit_in_full(plan: Plan, option: Option) -> Page:
    """Return what the tries of one option told about each line."""
    fit = fit_of(plan, option)
    if not finished_tries(plan, option.id):
        return []
    page: Page = [GAP, Heading("How well it fits so far")]
    for line in lines_of(plan):
        cell = fit.by_line[line.id]
        if cell.mean is not None:
            known = f"{cell.mean:.1f} out of 5, {KNOWN_WORDS[cell.known]}"
            page.append(Field(line.id, f"{line.name} · {known}"))
    untold = gaps(plan, fit)
    if untold:
        page.append(Field("Still open", listed([quoted(line.name) for line in untold])))
    return page


def _leaning_said(found: Leaning) -> str:
    """Say whether a person over- or underrates what she will like; small differences are none."""
    by = abs(found.difference)
    tries = counted(found.tries, "experiment")
    if by < 0.5:
        return f"Over {tries}, you liked things about as much as you expected."
    more = "more" if found.difference > 0 else "less"
    return f"Over {tries}, you liked things {more} than you expected, by {by:.1f} on average."
