"""Two machines, any edits: what either wrote is in the merged plan, whichever of them merges."""

from collections.abc import Iterable
from typing import Any

import tomli
from hypothesis import given, settings

from ambition_cli.domain.merge import conflicts
from ambition_cli.domain.merge.ancestor import likely_source
from ambition_cli.domain.merge.ids import renamed
from ambition_cli.domain.merge.merge import Merged, merged
from ambition_cli.domain.plan.ids import records_by_id
from ambition_cli.domain.plan.model import (
    EMPTY,
    Plan,
    changed,
    table_of,
)
from ambition_cli.domain.plan.tables import exactly
from ambition_cli.domain.privacy import former_names
from ambition_cli.storage.toml.layout import text_of
from conftest import few_examples
from support.edits import NUMBERS, Editor
from support.plans import TODAY, joined
from support.two_sides import (
    ANA,
    missing_from,
    tables_of,
    two_sides,
)


@few_examples
@given(NUMBERS, NUMBERS, NUMBERS)
def test_nothing_that_either_wrote_is_missing(
    shared: list[int], left: list[int], right: list[int]
) -> None:
    base, ours, theirs = two_sides(shared, left, right)
    assert missing_from(joined(base, ours, theirs), base, ours, theirs) == []
    assert missing_from(joined(None, ours, theirs), EMPTY, ours, theirs) == []


@few_examples
@given(NUMBERS, NUMBERS, NUMBERS)
def test_a_merged_plan_is_written_and_read_back_the_same(
    shared: list[int], left: list[int], right: list[int]
) -> None:
    plan = joined(*two_sides(shared, left, right)).plan
    text = text_of(table_of(plan))
    again = Plan.model_validate(tomli.loads(text))
    assert again == plan
    assert text_of(table_of(again)) == text


@few_examples
@given(NUMBERS, NUMBERS)
def test_where_one_side_did_nothing_the_other_is_the_plan(
    shared: list[int], left: list[int]
) -> None:
    base, ours, _ = two_sides(shared, left, [])
    for result in (joined(base, ours, ours), joined(base, base, ours), joined(base, ours, base)):
        assert text_of(table_of(result.plan)) == text_of(table_of(ours))
        assert not result.renamed
    assert joined(None, ours, ours).plan == ours
    assert joined(None, EMPTY, ours).plan == ours


@settings(few_examples, max_examples=few_examples.max_examples // 2)  # a second each
@given(NUMBERS, NUMBERS, NUMBERS)
def test_nothing_is_missing_where_what_both_came_from_is_guessed_from_the_history(
    shared: list[int], left: list[int], right: list[int]
) -> None:
    base, ours, theirs = two_sides(shared, left, right)
    both, here, there = Editor("both"), Editor("left"), Editor("right")
    versions = [ANA, *both.each(ANA, shared)]
    here.today = there.today = both.today
    versions += here.each(base, left)
    if not left:  # a sync service may bring the other machine's versions, too
        versions += there.each(base, right)
    source = likely_source(versions, ours, theirs)
    assert source, "the first version is one that both came from"
    assert missing_from(merged(source, ours, theirs), base, ours, theirs) == []


def with_what_left_says(result: Merged, *, left_is_ours: bool) -> Plan:
    """Return a merged plan with each question answered as the left side has it."""
    plan = conflicts.without_settled(result.plan)
    for question in conflicts.questions(plan):
        if left_is_ours or question[0].field is None:
            plan = conflicts.keep(plan, question)
        else:
            # As a save does: a name that is taken back is no former one, and ours has become one.
            plan = former_names.kept(plan, conflicts.take_other(plan, question, TODAY))
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


@few_examples
@given(NUMBERS, NUMBERS, NUMBERS)
def test_whichever_side_is_ours_the_same_is_there(
    shared: list[int], left: list[int], right: list[int]
) -> None:
    base, ours, theirs = two_sides(shared, left, right)
    one, other = joined(base, ours, theirs), joined(base, theirs, ours)
    assert one.renamed.keys() == other.renamed.keys()
    clashed = {*one.renamed, *one.renamed.values()}
    assert clashed == {*other.renamed, *other.renamed.values()}
    here = with_what_left_says(one, left_is_ours=True)
    there = with_what_left_says(other, left_is_ours=False)
    assert in_any_order(here, clashed) == in_any_order(there, clashed)


@few_examples
@given(NUMBERS, NUMBERS, NUMBERS)
def test_what_was_taken_in_before_changes_nothing(
    shared: list[int], left: list[int], right: list[int]
) -> None:
    base, ours, theirs = two_sides(shared, left, right)
    once = joined(base, ours, theirs)
    assert joined(base, once.plan, theirs).plan == once.plan
    assert joined(theirs, once.plan, theirs).plan == once.plan
    kept = joined(None, ours, theirs)
    again = joined(None, kept.plan, theirs).plan
    # Nobody knows which side moved its lines, so their order may be asked about once more.
    assert changed(again, conflicts=()) == changed(kept.plan, conflicts=())
