"""How many prompts are left for what is not needed: of forty, fewer with all that was said."""

from typing import Any

from ambition_cli.domain.interview import length
from ambition_cli.domain.plan.model import EMPTY
from support.plans import plan_of
from support.rows import each


def said(**tables: Any) -> int:
    return length.room(plan_of(**tables))


def lines(letter: str, count: int) -> list[dict[str, str]]:
    return [{"id": f"{letter}{at}", "text": f"line {at}"} for at in range(1, count + 1)]


def options(count: int) -> list[dict[str, Any]]:
    return [{"id": f"o{at}", "name": f"Option {at}"} for at in range(1, count + 1)]


def test_with_nothing_said_yet_each_list_takes_the_enter_that_ends_it() -> None:
    assert length.room(EMPTY) == 20


@each(
    ("tables", "fewer"),
    [
        ({"ambition": {"problems": lines("p", 1)}}, 1),
        ({"ambition": {"problems": lines("p", 2)}}, 2),
        ({"ambition": {"problems": lines("p", 3)}}, 2),  # a full one is not ended by Enter
        ({"ambition": {"impact": lines("i", 3), "less_of": lines("l", 3)}}, 4),
        ({"ambition": {"conditions": lines("c", 2)}}, 2),
        ({"options": options(7)}, 7),
        ({"options": options(8)}, 7),
        ({"interview": {"occasion": "review"}}, 1),
        ({"interview": {"occasion": "stuck", "strain": "tired"}}, 2),
        ({"interview": {"strain": "tired", "keep": "my team"}}, 2),
        ({"interview": {"followed": ["p1", "p2"], "unknown": ["impact"]}}, 3),
    ],
)
def test_all_that_is_said_takes_its_prompts(tables: dict[str, Any], fewer: int) -> None:
    assert 20 - said(**tables) == fewer


def test_later_rounds_have_no_limit() -> None:
    assert said(goals=[{"id": "g1", "title": "Run a course"}], options=options(8)) == 40


FULL: dict[str, Any] = {
    "ambition": {
        name: lines(letter, 3)
        for name, letter in (("problems", "p"), ("impact", "i"), ("more_of", "m"), ("less_of", "l"))
    },
    "options": options(8),
}
MANAGER = [{"name": "Tom", "role": "manager"}]


@each(
    ("followed", "doubts", "keeps", "owns"),
    [(0, 2, True, 2), (1, 1, True, 2), (2, 0, True, 2), (3, 0, False, 2), (5, 0, False, 0)],
)
def test_whoever_fills_every_list_is_asked_less_besides(
    followed: int, doubts: int, keeps: bool, owns: int
) -> None:
    # How many doubts, whether they keep something from a manager, and how much of an own goal.
    plan = plan_of(
        **FULL, helpers=MANAGER, interview={"followed": [f"p{at}" for at in range(followed)]}
    )
    asked = length.doubts_to_ask(plan, 3)
    own = sum(length.asks_own(plan, asked, before) for before in range(5))
    assert (asked, length.asks_not_for(plan, asked), own) == (doubts, keeps, owns)
    assert length.doubts_to_ask(plan, 1) <= 1
