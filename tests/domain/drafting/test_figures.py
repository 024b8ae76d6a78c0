"""A figure that somebody gave with a problem, which its goal takes up."""

import pytest

from ambition_cli.domain.drafting.figures import Figure, figure_in


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        (
            "we get paged 20 times a night for stuff that doesn't matter",
            Figure("times a night that we get paged", 20, 10),
        ),
        (
            "regression takes us four days every release, and i click the same 200 cases",
            Figure("days that regression takes", 4, 2),
        ),
        ("Our builds take about 45 minutes", Figure("minutes that our builds take", 45, 20)),
        ("The build breaks 3 times a week", Figure("times a week that the build breaks", 3, 2)),
        ("the feed fails about twice a week", Figure("times a week that the feed fails", 2, 1)),
        ("customers wait 3 days", Figure("days that customers wait", 3, 2)),
        ("our releases take a whole day", None),
        ("it takes us two weeks to ship", Figure("weeks it takes to ship", 2, 1)),
        (
            "When a payment gets stuck, it takes us half a day to find out where it sits.",
            Figure("hours it takes to find out where it sits", 4, 2),
        ),
        ("400 alerts a week, maybe 10 matter", Figure("alerts a week", 400, 200)),
        ("it takes me a day to set up", None),
        ("people say that deploys take two hours", None),
        ("unsere Releases dauern 3 Tage", None),
    ],
)
def test_what_is_counted_is_in_the_words_of_the_problem_and_is_to_be_half(
    problem: str, expected: Figure | None
) -> None:
    assert figure_in(problem) == expected
