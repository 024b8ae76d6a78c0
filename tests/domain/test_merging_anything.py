"""Two machines, any edits: what either wrote is in the merged plan, whichever of them merges."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import tomli
from hypothesis import given

from ambition_cli.domain import conflicts
from ambition_cli.domain.clashes import renamed
from ambition_cli.domain.ids import records_by_id
from ambition_cli.domain.joining import exactly, in_lists
from ambition_cli.domain.merging import Merged, merged
from ambition_cli.domain.plan import EMPTY, Plan, table_of
from ambition_cli.storage.layout import text_of
from edits import NUMBERS, Editor
from plans import EXAMPLES, TODAY

ANA = Plan.model_validate(tomli.loads((EXAMPLES / "plans" / "ana.toml").read_text()))
_ENTRIES = ("log", "checkins", "edits", "reviews", "told", "changes")


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
    result, before = tables_of(whole.plan), tables_of(base)
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


@given(NUMBERS, NUMBERS, NUMBERS)
def test_nothing_that_either_wrote_is_missing(
    shared: list[int], left: list[int], right: list[int]
) -> None:
    base, ours, theirs = two_sides(shared, left, right)
    assert missing_from(merged(base, ours, theirs), base, ours, theirs) == []
    assert missing_from(merged(None, ours, theirs), EMPTY, ours, theirs) == []


@given(NUMBERS, NUMBERS, NUMBERS)
def test_a_merged_plan_is_written_and_read_back_the_same(
    shared: list[int], left: list[int], right: list[int]
) -> None:
    plan = merged(*two_sides(shared, left, right)).plan
    text = text_of(table_of(plan))
    again = Plan.model_validate(tomli.loads(text))
    assert again == plan
    assert text_of(table_of(again)) == text


@given(NUMBERS, NUMBERS)
def test_where_one_side_did_nothing_the_other_is_the_plan(
    shared: list[int], left: list[int]
) -> None:
    base, ours, _ = two_sides(shared, left, [])
    for result in (merged(base, ours, ours), merged(base, base, ours), merged(base, ours, base)):
        assert text_of(table_of(result.plan)) == text_of(table_of(ours))
        assert not result.renamed
    assert merged(None, ours, ours).plan == ours
    assert merged(None, EMPTY, ours).plan == ours


def with_what_left_says(result: Merged, *, left_is_ours: bool) -> Plan:
    """Return a merged plan with each question answered as the left side has it."""
    plan = conflicts.without_settled(result.plan)
    for question in conflicts.questions(plan):
        if left_is_ours or question[0].field is None:
            plan = conflicts.keep(plan, question)
        else:
            plan = conflicts.take_other(plan, question, TODAY)
    return plan


def in_any_order(plan: Plan, clashed: Iterable[str]) -> Any:
    """Return a plan's values with lists sorted, and clashing ids as what they stand for."""
    tables = tables_of(plan)
    records = {id: record for id, (_, record) in records_by_id(tables).items()}
    records |= {
        change["line"]: {"text": change["was"]}
        for change in reversed(tables.get("changes", []))
        if change["line"] not in records
    }
    names = {id: str(records[id].get("title") or records[id].get("text")) for id in clashed}
    return _sorted(renamed(tables, names))


def _sorted(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _sorted(item) for key, item in value.items()}
    return (
        sorted((_sorted(item) for item in value), key=exactly) if isinstance(value, list) else value
    )


@given(NUMBERS, NUMBERS, NUMBERS)
def test_whichever_side_is_ours_the_same_is_there(
    shared: list[int], left: list[int], right: list[int]
) -> None:
    base, ours, theirs = two_sides(shared, left, right)
    one, other = merged(base, ours, theirs), merged(base, theirs, ours)
    assert one.renamed.keys() == other.renamed.keys()
    clashed = {*one.renamed, *one.renamed.values()}
    assert clashed == {*other.renamed, *other.renamed.values()}
    here = with_what_left_says(one, left_is_ours=True)
    there = with_what_left_says(other, left_is_ours=False)
    assert in_any_order(here, clashed) == in_any_order(there, clashed)
