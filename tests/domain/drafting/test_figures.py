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
        ("Our builds take about 45 minutes", Figure("minutes that our builds take", 45, 25)),
        ("A build takes 40 minutes", Figure("minutes that a build takes", 40, 20)),
        ("API tests take 40 minutes", Figure("minutes that API tests take", 40, 20)),
        ("I'm paged 20 times a night", Figure("times a night that I'm paged", 20, 10)),
        (
            "we re-run failed exports by hand, about 15 a month",
            Figure("times a month that we re-run failed exports by hand", 15, 8),
        ),
        (
            "a third of the red cypress tests are just flaky",
            Figure("per cent of the red cypress tests that are just flaky", 33, 20),
        ),
        (
            "one in five deliveries goes to the wrong address and nobody says so",
            Figure("per cent of deliveries that go to the wrong address", 20, 10),
        ),
        (
            "we lose about 30 orders a month at the payment step",
            Figure("orders a month that we lose at the payment step", 30, 15),
        ),
        ("board returns are at 4 percent", Figure("board returns, in per cent", 4, 2)),
        (
            "students wait three weeks for a lab account",
            Figure("weeks that students wait for a lab account", 3, 2),
        ),
        ("we get three applicants a month", None),
        ("half of my week is meetings", None),
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
        ("it takes me 1 day to set up", None),
        ("it takes me two days to set up", Figure("days it takes to set up", 2, 1)),
        ("it takes half an hour to start", Figure("minutes it takes to start", 30, 15)),
        (
            "one two three four five six takes 3 days",
            Figure("days that one two three four five six takes", 3, 2),
        ),
        ("one two three four five six seven takes 3 days", None),
        ("1 alerts a week", None),
        ("2 alerts a week", Figure("alerts a week", 2, 1)),
        ("this takes 3 days", None),
        ("QA reviews take 3 days", Figure("days that QA reviews take", 3, 2)),
        ("I always wait 3 days", Figure("days that I always wait", 3, 2)),
        ("people say that deploys take two hours", None),
        ("unsere Releases dauern 3 Tage", None),
    ],
)
def test_what_is_counted_is_in_the_words_of_the_problem_and_is_to_be_half(
    problem: str, expected: Figure | None
) -> None:
    assert figure_in(problem) == expected


@pytest.mark.parametrize(
    ("stands", "half"),
    [(2, 1), (3, 2), (9, 5), (11, 6), (15, 8), (20, 10), (21, 15), (38, 20), (45, 25), (50, 25)],
)
def test_a_half_is_rounded_up_and_of_more_than_twenty_to_a_multiple_of_five(
    stands: int, half: int
) -> None:
    assert figure_in(f"our builds take {stands} minutes") == Figure(
        "minutes that our builds take", stands, half
    )


@pytest.mark.parametrize(
    ("word", "stands"),
    [("two", 2), ("eight", 8), ("ten", 10), ("twelve", 12), ("Fifteen", 15), ("fifty", 50)],
)
def test_a_figure_may_be_said_in_a_word(word: str, stands: int) -> None:
    found = figure_in(f"our builds take {word} minutes")
    assert found
    assert found.stands == stands


def test_what_takes_long_is_counted_up_to_fourteen_words() -> None:
    for words in (11, 12):
        found = figure_in(f"it takes 3 days to {' '.join(['look'] * (words - 1))}")
        assert (found is not None) == (words == 11), "with the three in front"
