"""What is made for a kind of work that people want more of: for which lines, and what it says."""

import re
from itertools import combinations

import pytest

from ambition_cli.catalog.load import catalogue

SHIPPED = [one for one in catalogue().archetypes if one.purpose == "practise" and one.aims]
# Nothing that the person has said stands there: neither a placeholder nor a word that needs it.
DANGLING = re.compile(r"[{}]|^(?:it|this|that|these|those|they|them)\b|\b(?:the others|of this)\b")


def told_by(line: str) -> str:
    """Return the id of what is made for a line, the first in the catalogue."""
    return next((one.id for one in SHIPPED if one.is_told_by(line)), "")


@pytest.mark.parametrize(
    ("line", "id"),
    [
        ("mentoring", "one-person-one-first-time"),
        ("actual coding", "one-change-from-me-to-users"),
        ("deep work", "one-block-for-one-hard-thing"),
        ("bash scripts", "one-script-handed-over"),
        ("learn Rust properly", "one-real-task-in-the-language"),
        ("k8s", "rebuilt-from-code"),
        ("talk to users", "two-people-at-their-work"),
        ("Leute einarbeiten", "a-newcomers-first-task"),
        ("reading and fixing other people's code", "one-review-with-a-question"),
        ("コードを書くこと", "one-change-from-me-to-users"),
        ("money", ""),
        ("time with my family", ""),
    ],
)
def test_a_line_is_told_by_the_kind_of_work_it_names(line: str, id: str) -> None:
    assert told_by(line) == id


def test_each_says_what_its_goal_is_what_that_counts_and_a_small_piece_of_it() -> None:
    for one in SHIPPED:
        assert one.counts, one.id
        assert one.brings in range(2, 6), one.id
        aims, then = one.aims or "", one.then or ""
        assert not [text for text in (aims, one.counts, then) if DANGLING.search(text)], one.id
        assert re.fullmatch(r"[A-Z].*[^.]", aims), one.id
        assert re.fullmatch(r"[a-z].*[^.]", then), one.id
        assert len(then.split()) <= 14, one.id


def test_each_is_real_work_of_a_few_hours() -> None:
    kinds = {(one.rung, one.evidence, bool(one.words)) for one in SHIPPED}
    assert kinds == {("one-off", "did", True)}
    assert max(one.hours for one in SHIPPED) <= 6


def test_no_two_have_a_goal_or_a_small_piece_in_common() -> None:
    for one, other in combinations(SHIPPED, 2):
        shared = {one.aims, one.counts, one.then} & {other.aims, other.counts, other.then}
        assert not shared, (one.id, other.id)
