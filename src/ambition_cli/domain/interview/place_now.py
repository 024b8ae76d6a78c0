"""A reply to a question that was shown, where the plan has changed since.

Another command may have changed it while the person was typing. What they say stands for what they
saw: where that is as it was, the reply is taken in the plan as it is now; where the very thing
they replied about is gone or another, they are asked anew.
"""

from collections.abc import Hashable, Sequence
from typing import Any

from ambition_cli.domain.drafting.rounds import left_open
from ambition_cli.domain.interview.order import (
    Place,
    Script,
    answer_of,
    doubted,
    experiments_drafted,
    first_to_word,
    goals_drafted,
    question_at,
)
from ambition_cli.domain.interview.pasted import LISTS
from ambition_cli.domain.plan.model import Plan, all_lines, lines_of, table_of


def place_now(place: Place, shown: Plan, now: Plan, script: Script) -> Place | None:
    """Return the place in the plan as it is now of a question that was shown before.

    None where a reply to it would meet something else than what was seen.
    """
    if _same(shown, now):
        return place
    if bool(shown.interview.finished) != bool(now.interview.finished):
        return None
    question = question_at(place, script)
    if question.takes in LISTS:
        return _place_in_list(place, answer_of(shown, question), answer_of(now, question))
    if place.item and question.takes not in ("closing", "order"):
        return _place_among(place, _choices(shown, place, script), _choices(now, place, script))
    return place if _seen(shown, place, script) == _seen(now, place, script) else None


def _same(one: Any, other: Any) -> bool:
    # As text: an unknown number may be none, and then equals nothing, not even itself.
    return one == other or repr(table_of(one)) == repr(table_of(other))


def _place_in_list(place: Place, shown: Sequence[Any], now: Sequence[Any]) -> Place | None:
    """Return where an item of a list is now; what is new comes behind the last one."""
    if place.item > len(shown):
        return Place(place.question, len(now) + 1, place.field)
    keys = [_key(record) for record in now]
    record = shown[place.item - 1]
    if _key(record) not in keys:
        return None
    index = keys.index(_key(record))
    same = _same(record, now[index])
    return Place(place.question, index + 1, place.field) if same else None


def _key(record: Any) -> Hashable:
    """Return what a record is known by: its id, or a helper's name."""
    key: Hashable = record.id if hasattr(record, "id") else record.name
    return key


def _place_among(
    place: Place, shown: Sequence[tuple[Hashable, Any]], now: Sequence[tuple[Hashable, Any]]
) -> Place | None:
    """Return where what was opened by its number is now."""
    opened = shown[place.item - 1]
    found = [index for index, choice in enumerate(now, 1) if choice == opened]
    return Place(place.question, found[0], place.field) if found else None


def _choices(plan: Plan, place: Place, script: Script) -> list[tuple[Hashable, Any]]:
    """Return what the numbers on the screen stand for, as plain values."""
    takes = question_at(place, script).takes
    if takes == "own":
        draft = first_to_word(plan, script)
        return [(draft.key, _plain(draft.record))] if draft else []
    if takes == "goals":
        return [(one.key, _plain(one.record)) for one in goals_drafted(plan, script)]
    if takes == "experiments":
        drafts = experiments_drafted(plan, script).experiments
        return [(one.key, _plain(one.record)) for one in drafts]
    records: dict[str, Sequence[Any]] = {
        "ticks": plan.ambition.less_of,
        "tags": [line for line in plan.ambition.less_of if line.hard_no],
        "pick": lines_of(plan),
        "not_for": plan.options,
        "doubt": doubted(plan),
        "readback": all_lines(plan),
        "closing": left_open(plan)[:1],
    }
    return [(_key(one), _plain(one)) for one in records.get(takes, ())]


def _seen(plan: Plan, place: Place, script: Script) -> Any:
    """Return what a reply at a place is about: what there is to choose from, or the answer."""
    question = question_at(place, script)
    if question.takes in ("text", "number", "occasion", "day"):
        return answer_of(plan, question)
    return _choices(plan, place, script)


def _plain(record: Any) -> str:
    return repr(table_of(record))
