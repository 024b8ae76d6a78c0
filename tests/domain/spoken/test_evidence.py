"""An answer leads with what was ticked as something to show, where it is certain how to say it."""

import datetime as dt
from typing import Any

import pytest

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.spoken.reply import reply
from support.plans import TODAY, plan_of
from support.rows import each

LINES = {
    "problems": [{"id": "p1", "text": "newcomers' self-doubt"}],
    "more_of": [{"id": "m1", "text": "teaching"}],
}


def answer(*notes: dict[str, Any], audience: Any = "manager") -> str:
    numbered = [
        {"id": f"n{number}", "on": TODAY - dt.timedelta(days=number), "evidence": True, **note}
        for number, note in enumerate(notes, 1)
    ]
    plan = plan_of(ambition=LINES, notes=numbered)
    return reply(plan, "step", audience, 45, TODAY, catalogue()).text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Unblocked two teams", "I've unblocked two teams. I want"),
        ("wrote the pricing guide.", "I've written the pricing guide. I want"),
        ("I ran two sessions this autumn", "I ran two sessions this autumn. I want"),
    ],
)
def test_it_begins_with_what_was_done(text: str, said: str) -> None:
    assert answer({"text": text}).startswith(said)


@each(
    "text",
    [
        "Release of the app",
        "新人研修の資料を作った",
        "Put it there",
        "Fixed it. Then broke it.",
        "Told my boss off",
        "Wrote down all that I could find about each of the two hundred and forty small clinics "
        "that bought our software in the last nine years",
    ],
)
def test_what_cannot_be_said_for_certain_is_left_out(text: str) -> None:
    assert answer({"text": text}) == answer()


@pytest.mark.parametrize(("words", "is_said"), [(23, True), (24, False)])
def test_what_was_done_has_up_to_23_words(words: int, is_said: bool) -> None:
    text = f"I taught {' '.join(['more'] * (words - 3))} people"
    assert answer({"text": text}).startswith(text) == is_said


def test_two_things_are_one_sentence_the_earlier_first() -> None:
    made = answer({"text": "Taught a class"}, {"text": "Unblocked two teams"})
    assert made.startswith("I've unblocked two teams and taught a class. ")


def test_what_served_the_line_that_is_said_comes_before_what_is_newer() -> None:
    made = answer({"text": "Fixed it, and shipped it"}, {"text": "Taught a class", "for": ["p1"]})
    assert made.startswith("I've taught a class. ")


def test_the_words_for_the_page_are_the_ones_that_are_said() -> None:
    made = answer({"text": "stuff with the teams", "shown_as": "Unblocked two teams"})
    assert made.startswith("I've unblocked two teams. ")


@pytest.mark.parametrize("fields", [{"evidence": False}, {"private": True}, {"for": ["p1"]}])
def test_nothing_is_said_that_is_not_ticked_or_is_private(fields: dict[str, Any]) -> None:
    said = "I've taught a class" in answer({"text": "Taught a class", **fields})
    assert said is (fields == {"for": ["p1"]})


def test_what_is_long_past_is_no_news() -> None:
    old = {"text": "Taught a class", "on": TODAY - dt.timedelta(days=200)}
    assert answer(old) == answer()
