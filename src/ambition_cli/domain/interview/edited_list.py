"""A list of the interview as it comes back from an editor: one item a line."""

import difflib
from dataclasses import replace
from typing import Any

from ambition_cli.domain.drafting.catalogue import Question
from ambition_cli.domain.interview.order import (
    Place,
    Script,
    answer_of,
    question_at,
)
from ambition_cli.domain.interview.pasted import lines_of, take_each, without_follow_up
from ambition_cli.domain.interview.step import TAKE_OUT, Taken
from ambition_cli.domain.interview.take import take
from ambition_cli.domain.plan.model import (
    Helper,
    Line,
    Option,
    Plan,
    changed,
)

_ALIKE = 0.5  # of two wordings, from 0 to 1, that they are one item with other words


def said(record: Line | Option | Helper) -> str:
    """Return an item of a list as a person types it."""
    if isinstance(record, Line):
        return record.text
    role = f", {record.role}" if isinstance(record, Helper) and record.role else ""
    return f"{record.name}{role}"


def as_text(plan: Plan, question: Question) -> str:
    """Return a list as it goes into an editor: a line for each item."""
    return "".join(f"{_on_one_line(record)}\n" for record in answer_of(plan, question))


def _on_one_line(record: Any) -> str:
    return " ".join(said(record).split())


def holds(plan: Plan, question: Question, shown: str) -> bool:
    """Tell whether a list still has all the items that were shown."""
    return set(shown.splitlines()) <= set(as_text(plan, question).splitlines())


def take_list(plan: Plan, place: Place, text: str, shown: str, script: Script) -> Taken:
    """Take a list as it was edited: items keep what hangs on them, as long as they are told apart.

    An item whose line is gone goes, if it was shown; a line much like one that stood there rewords
    it; any other is new. Nothing at all changes nothing. Raises Refused where an item cannot be
    taken.
    """
    question = question_at(place, script)
    lines = lines_of(text)
    if not lines:
        return Taken(plan, place)
    records = answer_of(plan, question)
    before = [_on_one_line(record) for record in records]
    seen = [index for index, words in enumerate(before) if words in shown.splitlines()]
    becomes = _paired({index: before[index] for index in seen}, lines)
    added = [number for number in range(len(lines)) if number not in becomes.values()]
    # From the end, so that the items in front keep their places.
    for index in reversed(seen):
        reply = lines[becomes[index]] if index in becomes else TAKE_OUT
        if reply != before[index]:
            after = take(plan, Place(question.id, index + 1), reply, script).plan
            plan = _with_what_matters(without_follow_up(plan, after), after)
    last = len(lines) + question.most  # behind all others: what came there meanwhile
    kept = [
        becomes.get(index, last)
        for index in range(len(before))
        if index in becomes or index not in seen
    ]
    end = Place(question.id, len(kept) + 1)
    taken = take_each(plan, end, [lines[number] for number in added], script)
    new = len(answer_of(taken.plan, question)) - len(kept)
    # Where some became options, or were put together, what is new stays at the end.
    order = [*kept, *(added if new == len(added) else range(len(lines), len(lines) + new))]
    return replace(taken, plan=_ordered(taken.plan, question, order))


def _with_what_matters(plan: Plan, taken: Plan) -> Plan:
    """Return the plan with what matters most as it is after a reply: no line that is gone."""
    return plan.with_interview(matters_most=taken.interview.matters_most)


def _paired(before: dict[int, str], lines: list[str]) -> dict[int, int]:
    """Return which line each item has become: first the same words, then those most like them."""
    pairs: dict[int, int] = {}
    free = dict(enumerate(lines))
    for index, words in before.items():
        same = next((number for number, line in free.items() if line == words), None)
        if same is not None:
            pairs[index] = same
            del free[same]
    for index, words in before.items():
        if index in pairs:
            continue
        alike = {number: _likeness(words, line) for number, line in free.items()}
        best = max(alike, key=lambda number: alike[number], default=None)
        if best is not None and alike[best] >= _ALIKE:
            pairs[index] = best
            del free[best]
    return pairs


def _likeness(words: str, line: str) -> float:
    return difflib.SequenceMatcher(None, words.casefold(), line.casefold(), autojunk=False).ratio()


def _ordered(plan: Plan, question: Question, order: list[int]) -> Plan:
    """Return the plan with the items of a list in the order in which their lines came."""
    placed = zip(order, answer_of(plan, question), strict=True)
    records = [record for _, record in sorted(placed, key=lambda pair: pair[0])]
    table, _, key = question.field.partition(".")
    if key:
        return changed(
            plan, **{table: getattr(plan, table).model_copy(update={key: tuple(records)})}
        )
    return changed(plan, **{table: tuple(records)})
