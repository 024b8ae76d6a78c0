"""Two sides of a plan, changed apart by any edits, and what must be there once they are one."""

from collections.abc import Iterator, Sequence
from typing import Any

import tomli

from ambition_cli.domain.merge.ids import renamed
from ambition_cli.domain.merge.merge import Merged
from ambition_cli.domain.plan.ids import records_by_id
from ambition_cli.domain.plan.model import Plan, table_of
from ambition_cli.domain.plan.tables import exactly, in_lists, place_of
from support.edits import Editor
from support.plans import EXAMPLES

ANA = Plan.model_validate(tomli.loads((EXAMPLES / "plans" / "ana.toml").read_text()))
_ENTRIES = ("log", "checkins", "edits", "reviews", "told", "changes", "weighed", "looked_back")


def tables_of(plan: Plan) -> dict[str, Any]:
    tables: dict[str, Any] = in_lists(table_of(plan))
    return tables


def texts_in(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for item in value.values():
            yield from texts_in(item)
    elif isinstance(value, list):
        for item in value:
            yield from texts_in(item)
    elif isinstance(value, str):
        yield value


def written_by(mark: str, tables: dict[str, Any]) -> set[str]:
    return {text for text in texts_in(tables) if text.startswith(mark)}


def entries_in(tables: dict[str, Any]) -> set[tuple[str, str, str]]:
    """Return every entry of a log or list, with the record and the key that it stands under."""
    records = {id: record for id, (_, record) in records_by_id(tables).items()} | {"": tables}
    return {
        (id, key, exactly(entry))
        for id, record in records.items()
        for key in _ENTRIES
        for entry in record.get(key, ())
    }


def with_kept(tables: dict[str, Any]) -> dict[str, Any]:
    """Return a merged plan with the records in it that are kept to be taken in again."""
    for conflict in tables.get("conflicts", ()):
        place = place_of(conflict["record"])
        if place and "field" not in conflict and isinstance(conflict.get("theirs"), dict):
            table = tables if len(place) == 1 else tables.setdefault(place[0], {})
            table[place[-1]] = [*table.get(place[-1], ()), conflict["theirs"]]
    return tables


def two_sides(
    shared: Sequence[int], left: Sequence[int], right: Sequence[int]
) -> tuple[Plan, Plan, Plan]:
    both = Editor("both")
    base = both.edited(ANA, shared)
    sides = []
    for mark, numbers in (("left", left), ("right", right)):
        editor = Editor(mark)
        editor.today = both.today
        sides.append(editor.edited(base, numbers))
    return base, sides[0], sides[1]


def missing_from(whole: Merged, base: Plan, ours: Plan, theirs: Plan) -> list[str]:
    """Name what one side has and the merged plan has not, of all that neither took out."""
    result, before = with_kept(tables_of(whole.plan)), tables_of(base)
    here, there = tables_of(ours), renamed(tables_of(theirs), whole.renamed)
    missing = [
        text
        for mark, side, other in (("left", here, there), ("right", there, here))
        for text in written_by(mark, side) - written_by(mark, other) - set(texts_in(result))
    ]
    missing += written_by("both", here) & written_by("both", there) - set(texts_in(result))
    for side, other in ((here, there), (there, here)):
        kept = records_by_id(other).keys() | (records_by_id(side).keys() - records_by_id(before))
        missing += records_by_id(side).keys() & kept - records_by_id(result).keys()
        # A second review of a day goes into the first: by then it is another entry.
        came = entries_in(side) - entries_in(before)
        missing += [str(entry) for entry in came - entries_in(result)]
        stays = entries_in(side) & entries_in(other)
        missing += [str(entry) for entry in stays - entries_in(result)]
    return missing
