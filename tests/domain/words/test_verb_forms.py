"""Gerunds and base forms of what people say they do: only where they are certain."""

import csv

import pytest

from ambition_cli.domain.words import past_verbs
from ambition_cli.domain.words.forms import phrase_of
from ambition_cli.domain.words.verb_forms import base_of, gerund_of
from support.plans import SHARED
from support.rows import each

LABELLED = SHARED / "answers.tsv"


@each(
    ("base", "gerund"),
    [
        ("mentor people", "mentoring people"),
        ("write things down", "writing things down"),
        ("plan and build things", "planning and building things"),
        ("mentor juniors and help them grow", "mentoring juniors and helping them grow"),
        ("run workshops", "running workshops"),
        ("set up a lab", "setting up a lab"),
        ("quit", "quitting"),
        ("babysit the nightly job", "babysitting the nightly job"),
        ("open a shop", "opening a shop"),
        ("offer help", "offering help"),
        ("read three decisions", "reading three decisions"),
        ("enter data", "entering data"),
        ("see users", "seeing users"),
        ("develop tools", "developing tools"),
        ("lie down", "lying down"),
        ("begin with users", "beginning with users"),
        ("travel abroad", "travelling abroad"),
        ("be useful", "being useful"),
        ("have my own team", "having my own team"),
        ("really listen to users", "really listening to users"),
        ("sit with users until I see it", "sitting with users until I see it"),
    ],
)
def test_a_base_form_and_its_gerund_are_made_of_each_other(base: str, gerund: str) -> None:
    assert gerund_of(base) == gerund
    assert base_of(gerund) == base


@each(
    "text",
    [
        pytest.param("lead a team and design systems", id="a second verb, or a noun"),
        pytest.param("see people who plan and build succeed", id="verbs of a part"),
        pytest.param("to think and to write", id="a second to"),
        pytest.param("frobnicate widgets", id="no known verb"),
        pytest.param("", id="nothing"),
    ],
)
def test_no_gerund_is_guessed(text: str) -> None:
    assert gerund_of(text) is None


@pytest.mark.parametrize("text", ["staring at things", "frobnicating widgets", "design work", ""])
def test_no_base_form_is_guessed(text: str) -> None:
    assert base_of(text) is None


@pytest.mark.skipif(not LABELLED.exists(), reason="no shared data beside this")
def test_the_base_forms_of_real_answers_come_back_from_their_gerunds() -> None:
    with LABELLED.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    phrases = [phrase_of(row["text"], row["heading"]) for row in rows if row["language"] == "en"]
    pairs = [(one.verb, one.noun) for one in phrases if one and one.verb and one.noun]
    assert len(pairs) > 40
    assert [pair for pair in pairs if base_of(pair[1]) not in (pair[0], None)] == []


def test_american_spelling_is_understood() -> None:
    assert base_of("traveling less") == "travel less"


@each(
    ("text", "noun"),
    [
        ("Mentor people", "mentoring people"),
        ("to mentor people", "mentoring people"),
        ("I'd like to mentor people", "mentoring people"),
        ("Mentoring people", "mentoring people"),
        ("Design work", "design work"),
        ("More time with users", "time with users"),
        ("more of the early part", "the early part"),
        ("more senior people around me", None),
        ("I never want to travel", None),
        ("Nobody reads the manual", None),
    ],
)
def test_what_stands_where_a_noun_does(text: str, noun: str | None) -> None:
    phrase = phrase_of(text, "more_of")
    assert (phrase and phrase.noun) == noun


@each(
    ("word", "base"),
    [
        *[("used", "use"), ("owed", "owe"), ("planned", "plan"), ("tried", "try"), ("led", "lead")],
        *[("bed", None), ("red", None), ("need", None), ("hundred", None)],
    ],
)
def test_a_verb_in_the_past_is_known_by_its_base(word: str, base: str | None) -> None:
    assert past_verbs.base_of(word) == base
