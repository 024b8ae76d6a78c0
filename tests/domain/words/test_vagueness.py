"""What makes a goal vague and a criterion soft? Held against goals as people write them.

`tests/data/vagueness.tsv` has two parts. The rules were made with an eye on the rows for tuning;
the rows held out were written when the rules stood. At first sight of them 96.7 % of the vague
goals were found and 4.4 % of the firm ones stopped, and 90 % of the soft criteria were found and
no hard one stopped. Four kinds that this showed were mended afterwards, so the figures of today
flatter a little; another list gives about those of the first sight.
"""

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ambition_cli.domain.words.vagueness import vague_goal
from ambition_cli.domain.words.vagueness_criteria import soft_criterion
from support.plans import DATA, SHARED
from support.rows import each

FOUND, STOPPED = 0.9, 0.05
needs_published_goals = pytest.mark.skipif(
    not (SHARED / "goals.tsv").is_file(), reason="the published goals are not here"
)


def labelled(label: str, split: str) -> list[str]:
    with (DATA / "vagueness.tsv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [row["text"] for row in rows if (row["label"], row["split"]) == (label, split)]


def published(label: str) -> list[str]:
    with (SHARED / "goals.tsv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [row["text"] for row in rows if row["label"] == label]


def called_vague(goals: list[str]) -> list[str]:
    return [goal for goal in goals if vague_goal(goal)]


def called_soft(criteria: list[str]) -> list[str]:
    return [one for one in criteria if soft_criterion(one)]


@pytest.mark.parametrize("split", ["tuning", "held out"])
def test_vague_goals_are_found_and_firm_ones_left_alone(split: str) -> None:
    vague, firm = labelled("vague", split), labelled("firm", split)
    assert len(called_vague(vague)) >= FOUND * len(vague)
    assert len(called_vague(firm)) <= STOPPED * len(firm), called_vague(firm)


@pytest.mark.parametrize("split", ["tuning", "held out"])
def test_soft_criteria_are_found_and_hard_ones_left_alone(split: str) -> None:
    soft, hard = labelled("soft", split), labelled("hard", split)
    assert len(called_soft(soft)) >= FOUND * len(soft)
    assert len(called_soft(hard)) <= STOPPED * len(hard), called_soft(hard)


@needs_published_goals
def test_published_goals_are_told_apart() -> None:
    vague, firm = published("vague"), published("firm")
    assert len(called_vague(vague)) >= FOUND * len(vague)
    assert len(called_vague(firm)) <= STOPPED * len(firm), called_vague(firm)


@needs_published_goals
def test_published_criteria_are_told_apart() -> None:
    soft, hard = published("soft"), published("hard")
    assert len(called_soft(soft)) >= FOUND * len(soft)
    assert called_soft(hard) == []


@each(
    ("goal", "why"),
    [
        ("Improve my communication", "change"),
        ("Improve my communication by June", "change"),
        ("Read more books", "more"),
        ("Be a better listener", "quality"),
        ("Get promoted", "quality"),
        ("Establish credibility", "abstract"),
        ("Stakeholder alignment", "abstract"),
        ("Own the roadmap", "abstract"),
        ("Attend conferences", "habit"),
    ],
)
def test_a_vague_goal_is_told_what_it_lacks(goal: str, why: str) -> None:
    assert vague_goal(goal) == why


@each(
    ("vague", "firm"),
    [
        ("Improve page load time by Q2", "Improve page load time by 20% by Q2"),
        ("Improve our onboarding", "Improve our onboarding so that new hires ship in week one"),
        ("Get promoted this year", "Get promoted to Staff Engineer this year"),
        ("Be in control", "Be on call alone"),
        ("Develop my skills", "Develop and ship the new billing service"),
        ("Become an expert", "Become treasurer of the user group"),
        ("Learn Rust", "Learn enough Rust to rewrite the parser"),
        ("Drive change", "Drive the rollout of passkeys"),
        ("Attend conferences", "Attend PyCon"),
        ("Write documentation", "Write documentation for the pricing engine"),
        ("Ask for feedback", "Ask for feedback after every talk"),
        ("Mentor junior engineers", "Mentor one junior engineer"),
        ("Work on my English", "Work on Tuesdays"),
        ("Do meaningful work", "Negotiate remote work for the winter"),
        ("Put customers first", "Publish my first article"),
        ("Have one-on-ones", "Have one coffee with a designer"),
        ("Respond better", "Apply to lead a resource group"),
        ("Get to know the city", "Get to know Berlin"),
        ("Move into an architect role", "Speak to an architect"),
    ],
)
def test_a_figure_a_thing_or_a_purpose_makes_a_goal_firm(vague: str, firm: str) -> None:
    assert (bool(vague_goal(vague)), vague_goal(firm)) == (True, None)


@each(
    ("soft", "why", "hard"),
    [
        ("I feel more awake", "feeling", "I feel more awake on three days"),
        ("People like the talk", "opinion", "People like the talk and ask for another"),
        ("Communication is better", "improved", "It is better by 10 points"),
        ("I enjoy it", "feeling", "I enjoy it and do it again unasked"),
        ("I would like to book another", "feeling", "They book another and like it"),
        ("I give good feedback", "opinion", "They do it without me, and I gave good feedback"),
        ("I love teaching", "feeling", "I teach it again, and love it"),
    ],
)
def test_what_is_counted_or_done_makes_a_criterion_hard(soft: str, why: str, hard: str) -> None:
    assert (soft_criterion(soft), soft_criterion(hard)) == (why, None)


@pytest.mark.parametrize(
    ("criterion", "soft"),
    [
        ("I explain it without notes. If not, breadth suits me better", False),
        ("It went well. If not, I ask three people why", True),
        ("If nobody asks, they come back twice", False),
    ],
)
def test_what_follows_from_a_no_is_not_what_shows_it(criterion: str, soft: bool) -> None:
    assert bool(soft_criterion(criterion)) == soft


@each(
    "text",
    [
        "Führung verbessern", "Mehr Impact haben", "Master in Informatik abschließen",
        "Améliorer ma communication", "Mejorar mi inglés", "Meer impact hebben",
        "Diventare un leader migliore", "Tornar-me mais confiante", "後輩を育てる", "提升领导力",
        "Leadership ausbauen", "Team motivieren", "Management lernen",
    ],
)  # fmt: skip
def test_other_languages_are_left_alone(text: str) -> None:
    assert (vague_goal(text), soft_criterion(text)) == (None, None)


@given(st.text(max_size=400))
def test_any_text_is_judged(text: str) -> None:
    vague_goal(text)
    soft_criterion(text)


@given(st.lists(st.sampled_from(sorted({
    word for label in ("vague", "firm", "soft", "hard")
    for text in labelled(label, "tuning") for word in text.split()
})), max_size=12))  # fmt: skip
def test_any_words_in_any_order_are_judged(words: list[str]) -> None:
    vague_goal(" ".join(words))
    soft_criterion(" ".join(words))
