"""The people of a coach's folder: a line for each plan."""

import datetime as dt

from ambition_cli.domain.progress.overview import Glance
from ambition_cli.domain.words.dates import from_now
from ambition_cli.domain.words.wording import one_word
from ambition_cli.render.page import (
    Columns,
    Detail,
    Item,
    Page,
    Say,
)

_NEVER = Detail("none yet", exact="no review yet")

Seen = tuple[str, Glance | str]  # a file, and its plan at a glance, or what is wrong with it


def people_list(folder: str, found: list[Seen], today: dt.date) -> Page:
    """Return a line for each plan of a folder; a broken file is a line too."""
    if not found:
        begin = f"`ambition --plan {one_word(f'{folder}/NAME.toml')} interview` starts one"
        return [Say(f"No plans in {folder} yet; {begin}.")]
    head = Columns("People", ("last review", "running", "next date", "stale"))
    return [head, *(_item(file, seen, today) for file, seen in found)]


def _dated(day: dt.date | None, today: dt.date, exact: str, never: Detail) -> Detail:
    return Detail(from_now(day, today), exact=exact.format(day)) if day else never


def _item(file: str, seen: Glance | str, today: dt.date) -> Item:
    if isinstance(seen, str):
        return Item(file, "cannot be read", "", "broken", note=seen)
    details = (
        _dated(seen.last_review, today, "last review {}", _NEVER),
        Detail(f"{seen.running or 'nothing'}", exact=f"{seen.running or 'nothing'} running"),
        _dated(seen.next_due, today, "next date {}", Detail("")),
        Detail(f"{seen.stale}", "soon", exact=f"{seen.stale} stale") if seen.stale else Detail(""),
    )
    return Item(file, seen.name or "no name yet", details=details)
