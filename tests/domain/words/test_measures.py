"""What could be counted, as people say it: the words, and the figures from and to."""

from ambition_cli.domain.words.measures import counted_in, measured, with_figures_of, without_remark
from support.rows import each


@each(
    ("text", "words", "baseline", "target"),
    [
        ("nurses who get home on time, 2 to 10", "nurses who get home on time", 2, 10),
        ("from 12 to 4 pages a night", "pages a night", 12, 4),
        ("0 -> 3 teams", "teams", 0, 3),
        ("women in the team 2 → 5", "women in the team", 2, 5),
        ("tickets triaged by the tool, 0% to 50%", "tickets triaged by the tool, in %", 0, 50),
        ("40% to 60% of tickets", "% of tickets", 40, 60),
        ("nurses home on time: 2 now, 10 then", "nurses home on time", 2, 10),
        ("people who can do it alone (today 0, then 3)", "people who can do it alone", 0, 3),
        ("the form, from 20 minutes to 5", "the form, in minutes", 20, 5),
        ("pages a night, 12 to 4 a week", "pages a night, 12 to 4 a week", 12, 4),
        ("相談に来る人の数 0人から3人", "相談に来る人の数", 0, 3),
        ("2 to 10", "", 2, 10),
    ],
)
def test_two_figures_say_from_and_to(text: str, words: str, baseline: float, target: float) -> None:
    assert measured(text) == (words, baseline, target)


@each(
    ("text", "words", "target"),
    [
        ("10 nurses", "nurses", 10),
        ("Ten people over seventy finish alone", "people over seventy finish alone", 10),
        ("at least three clinics use it", "clinics use it", 3),
        ("80% of tickets answered in a day", "% of tickets answered in a day", 80),
        ("pages a night, at most 4", "pages a night", 4),
        ("people who call me first, 3.", "people who call me first", 3),
        ("０ outages", "outages", 0),
        ("10", "", 10),
        ("2 maybe 3", "", 2),
        ("one or two new hires", "new hires", 1),
        ("maybe 3", "", 3),
    ],
)
def test_one_figure_is_where_it_is_to_get_to_and_today_is_not_known(
    text: str, words: str, target: float
) -> None:
    assert measured(text) == (words, None, target)


@each(
    "text",
    [
        "tickets answered within 4 hours",
        "half of the new hires",
        "two of them talk to each other",
        "six hundred words a week",
        "two dozen visits",
        "3 October launch",
        "3 months without an outage",
        "v2 is live",
        "Ship 2.0 to everybody",
        "1,000 to 2,000 users",
        "every new hire commits on day one",
        "one-to-ones",
        "言われる前に動く人",
    ],
)
def test_other_figures_are_words_like_any(text: str) -> None:
    assert measured(text) == (text, None, None)


@each(
    ("title", "words", "baseline", "target"),
    [
        ("Deploys take 10 minutes, not 50", "minutes that deploys take", 50, 10),
        ("response time is 2 hours instead of 8", "response time, in hours", 8, 2),
        ("we ship in 2 days instead of 10", "days it takes", 10, 2),
        ("10 tickets a week instead of 50", "tickets a week", 50, 10),
        ("2 people instead of 1 can do payments", "people who can now do payments", 1, 2),
        ("ten nurses get home on time", "nurses who get home on time", None, 10),
        ("two teams ship without waiting for me", "teams that ship without waiting for me", 0, 2),
        ("3 October not 2", "3 October not 2", None, None),
    ],
)
def test_a_goals_title_says_what_it_counts(
    title: str, words: str, baseline: float | None, target: float | None
) -> None:
    assert counted_in(title) == (words, baseline, target)


@each(
    ("before", "after", "kept"),
    [
        ("pages, 5 to 2", "pages at night", "pages at night, 5 to 2"),
        ("pages, 5 to 2", "pages at night, 4 to 1", "pages at night, 4 to 1"),
        ("pages, 5 to 2", "4 to 1", "pages, 4 to 1"),
        ("4 wards", "wards that do it", "wards that do it, 4"),
        ("pages at night", "calls at night", "calls at night"),
    ],
)
def test_what_was_said_of_a_measure_stays_where_the_rest_changes(
    before: str, after: str, kept: str
) -> None:
    assert with_figures_of(before, after) == kept


def test_a_remark_is_no_part_of_a_measure() -> None:
    assert without_remark("you said it. deploy minutes 50 to 10") == "deploy minutes 50 to 10"
    assert without_remark("ok, pages a night") == "pages a night"
    assert without_remark("people who say yes. 2 to 10") == "people who say yes. 2 to 10"
