"""The people of a coach's folder: a line for each plan."""

import datetime as dt

from ambition_cli.domain.dates import from_now
from ambition_cli.domain.glance import Glance
from ambition_cli.render.page import Columns, Detail, Item, Page, Say

Seen = tuple[str, Glance | str]  # a file, and its plan at a glance, or what is wrong with it


def people_list(folder: str, found: list[Seen], today: dt.date) -> Page:
    """Return a line for each plan of a folder; a broken file is a line too."""
    if not found:
        begin = f"ambition --plan {folder}/NAME.toml interview begins one"
        return [Say(f"No plan in {folder} yet; {begin}.")]
    head = Columns("People", ("last review", "running", "next date", "stale"))
    return [head, *(_item(file, seen, today) for file, seen in found)]


def _item(file: str, seen: Glance | str, today: dt.date) -> Item:
    if isinstance(seen, str):
        return Item(file, "cannot be read", "", "broken", note=seen)
    review = from_now(seen.last_review, today) if seen.last_review else "none yet"
    due = from_now(seen.next_due, today) if seen.next_due else ""
    details = (
        Detail(review, exact=f"{seen.last_review or ''}"),
        Detail(f"{seen.running}" if seen.running else "nothing"),
        Detail(due, exact=f"{seen.next_due or ''}"),
        Detail(f"{seen.stale}" if seen.stale else "", "soon"),
    )
    return Item(file, seen.name or "no name yet", details=details)
