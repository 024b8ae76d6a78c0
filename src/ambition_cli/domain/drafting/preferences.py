"""The order that follows from what somebody learned about what they want, once they agree."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ambition_cli.domain.drafting.rounds import tried_in
from ambition_cli.domain.plan import lines
from ambition_cli.domain.plan.model import Line, Option, Plan, changed, lines_of
from ambition_cli.domain.plan.records import option_named, title_of, with_fields
from ambition_cli.domain.words.matching import fold
from ambition_cli.domain.words.preference import preference
from ambition_cli.domain.words.titles import is_title
from ambition_cli.domain.words.wording import listed, quoted, shortened

_TITLES = re.compile(r"\b(?:titles?|ranks?|rungs?|promotions?|positions?)\b")
_SHORTEST = 4  # letters of a word that names something
# Beginnings of words that name nothing by themselves.
_SAY_LITTLE = {
    "about", "again", "anoth", "being", "every", "first", "from", "have", "into", "less", "like",
    "made", "make", "more", "most", "much", "only", "other", "peopl", "place", "small", "some",
    "someb", "somet", "their", "them", "there", "these", "thing", "this", "those", "time", "week",
    "what", "when", "which", "with", "work", "year", "years",
}  # fmt: skip


@dataclass(frozen=True)
class Order:
    """What is to come first because somebody wants it, and what last because they do not."""

    first: tuple[Option | Line, ...]
    last: tuple[Option | Line, ...]

    @property
    def ids(self) -> tuple[str, ...]:
        """Return the ids of what it moves."""
        return tuple(one.id for one in (*self.first, *self.last))


def order_in(plan: Plan, learned: str) -> Order | None:
    """Return the change of order that a learning asks for; None where there is none to make."""
    said = preference(learned)
    if not said:
        return None
    first, last = list(_named(plan, said.towards)), list(_named(plan, said.away))
    found = Order(
        tuple(one for one in first if one not in last and not _is_first(plan, one)),
        tuple(one for one in last if one not in first and not _is_last(plan, one)),
    )
    return found if found.first or found.last else None


@dataclass(frozen=True)
class Asking:
    """Words that ask for another order, with what they were said of: an experiment, or a round."""

    of: str
    words: str
    order: Order


def orders_asked_for(plan: Plan) -> Iterator[Asking]:
    """Yield what asks for another order as a round begins: what is different, what was learned."""
    said = [("different", plan.interview.different or "")]
    for one in tried_in(plan, plan.person.round - 1):
        said.append((one.id, one.result.learned or "" if one.result else ""))
    for of, words in said:
        order = order_in(plan, words)
        if order:
            yield Asking(of, words, order)


def order_said(order: Order) -> str:
    """Return the change of order in words: “Coach Mei” first and “Head of Product” last."""
    places = ((order.first, "first"), (order.last, "last"))
    return listed([f"{_names(some)} {place}" for some, place in places if some])


def _names(some: Sequence[Option | Line]) -> str:
    return listed([quoted(shortened(title_of(one), 60)) for one in some])


def reordered(plan: Plan, order: Order) -> Plan:
    """Return the plan with what is wanted first, and what is not last."""
    for one in reversed(order.first):
        plan = _moved(plan, one, first=True)
    for one in order.last:
        plan = _moved(plan, one, first=False)
    return plan


def _moved(plan: Plan, one: Option | Line, *, first: bool) -> Plan:
    if isinstance(one, Option):
        others = [other for other in plan.options if other.id != one.id]
        now = with_fields(option_named(plan, one.id), {"wanted": first})
        return changed(plan, options=tuple([now, *others] if first else [*others, now]))
    siblings = _beside(plan, one)
    plan = lines.move(plan, one.id, 1 if first else len(siblings))
    most = plan.interview.matters_most
    if first and most and most in {line.id for line in siblings}:
        plan = plan.with_interview(matters_most=one.id)
    if not first and most == one.id:
        plan = plan.with_interview(matters_most=None)
    return plan


def _beside(plan: Plan, line: Line) -> Sequence[Line]:
    found: Sequence[Line] = getattr(plan.ambition, lines.heading_of(plan, line))
    return found


def _is_first(plan: Plan, one: Option | Line) -> bool:
    return one.wanted is True if isinstance(one, Option) else _beside(plan, one)[0] == one


def _is_last(plan: Plan, one: Option | Line) -> bool:
    return one.wanted is False if isinstance(one, Option) else _beside(plan, one)[-1] == one


def _named(plan: Plan, words: str) -> Iterator[Option | Line]:
    """Yield the open options and the lines that words name; "the title" names all that are one."""
    stems = _stems(words)
    titles = bool(_TITLES.search(words))
    for option in plan.options:
        if option.is_open and (_shares(stems, option.name) or (titles and is_title(option.name))):
            yield option
    for line in lines_of(plan):
        if _shares(stems, title_of(line)):
            yield line


def _shares(stems: set[str], text: str) -> bool:
    return any(
        one.startswith(other) or other.startswith(one) for one in stems for other in _stems(text)
    )


def _stems(text: str) -> set[str]:
    """Return the beginnings of the longer words: enough to see coaching in coach."""
    found = {word[:5] for word in fold(text).split() if len(word) >= _SHORTEST}
    return found - _SAY_LITTLE
