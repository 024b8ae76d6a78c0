"""What a try is worth: what it would teach an hour, by what its line matters."""

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.drafting.fitting import Choice
from ambition_cli.domain.drafting.worth import closest_line, taught_per_hour
from support.plans import plan_of

LINES = {
    "problems": [{"id": "p1", "text": "no docs"}, {"id": "p2", "text": "slow tests"}],
    "more_of": [{"id": "m1", "text": "teaching"}, {"id": "m2", "text": "writing"}],
}
PLAN = plan_of(
    ambition=LINES,
    interview={"matters_most": "m1"},
    options=[{"id": "o1", "name": "Teaching and writing"}, {"id": "o2", "name": "Move to Lisbon"}],
)


def worth(about: str, *serves: str) -> float:
    """Return what a try of the first archetype teaches in all its hours."""
    first = catalogue().archetypes[0]
    return taught_per_hour(PLAN, Choice(first, about, serves, (), "", {})) * first.hours


def test_the_line_that_matters_most_counts_three_times_and_the_first_of_a_heading_twice() -> None:
    assert [worth("p1", one) for one in ("m1", "p1", "p2", "m2")] == [3, 2, 1, 1]
    assert worth("p1") == 1


def test_of_an_option_the_line_counts_that_shares_words_with_it() -> None:
    assert worth("o1", "m1") == 3 * worth("o1", "m2") > 0
    assert worth("o2", "m1") == worth("o2", "p2")  # taken for want of a closer one


def test_the_closest_line_shares_words_with_an_option_or_matters_most() -> None:
    teaching, moving = PLAN.options
    assert closest_line(PLAN, teaching) == PLAN.ambition.more_of[0]
    assert closest_line(PLAN, moving) == PLAN.ambition.more_of[0]
    writing = plan_of(ambition=LINES, options=[{"id": "o1", "name": "Writing"}])
    found = closest_line(writing, writing.options[0])
    assert found == writing.ambition.more_of[1]
