"""Where an interview goes on, and where it goes back to: the exact place after each."""

import pytest

from ambition_cli.domain.interview.order import Place, back, following
from support.plans import plan_of
from support.rows import each
from support.talks import SCRIPT

PROBLEMS = plan_of(ambition={"problems": ["paperwork", "self-doubt"]})


@each(
    ("at", "after"),
    [
        (Place("problems", 1), Place("problems", 2)),
        (Place("problems", 2), Place("problems", 3)),
        (Place("problems", 3), Place("problems", 3)),  # what was said went elsewhere
        (Place("goals", 2, "title"), Place("goals", 2)),
        (Place("goals", 2), Place("goals")),
    ],
)
def test_after_a_line_comes_the_next_and_after_a_field_its_draft(at: Place, after: Place) -> None:
    assert following(PROBLEMS, at, SCRIPT) == after


@each(
    ("at", "before"),
    [
        (Place("problems", 3), Place("problems", 2)),
        (Place("problems", 2), Place("problems", 1)),
        (Place("problems", 1, "strain"), Place("problems", 1)),
        (Place("goals", 2, "title"), Place("goals", 2)),
        (Place("goals", 2), Place("goals")),
    ],
)
def test_back_leads_to_the_line_before(at: Place, before: Place) -> None:
    assert back(PROBLEMS, at, SCRIPT) == before


@pytest.mark.parametrize(
    ("followed", "field"), [([], ""), (["strain"], "strain")], ids=["not asked", "asked"]
)
def test_before_what_is_light_comes_what_would_bring_relief(
    followed: list[str], field: str
) -> None:
    plan = PROBLEMS.with_interview(followed=tuple(followed))
    assert back(plan, Place("problems", 1, "light"), SCRIPT) == Place("problems", 1, field)
