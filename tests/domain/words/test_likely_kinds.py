"""What an answer most likely is, by the weights of its words and of what they are about."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.words.fields import BY_LANGUAGE
from ambition_cli.domain.words.likely_kinds import features, likely, shares
from ambition_cli.domain.words.statements import Kind
from support.rows import each


def test_every_language_has_words_for_the_same_fields() -> None:
    fields = {code: set(re.findall(r"(\w+):", words)) for code, words in BY_LANGUAGE.items()}
    assert {
        code: fields["en"] ^ names for code, names in fields.items() if names != fields["en"]
    } == {}
    assert len(fields) == 9


@each(
    ("text", "about"),
    [
        ("I can't move", "<can+neg>"),
        ("Ich kann nicht umziehen", "<can+neg>"),
        ("no puedo mudarme", "<can+neg>"),
        ("引っ越しできない", "<neg+place>"),
        ("90k zloty", "<figure>|<money>"),
        ("+ de sous", "+"),
        ("projet enterré 💔", "💔"),
    ],
)
def test_what_is_said_is_the_same_in_every_language(text: str, about: str) -> None:
    assert set(about.split("|")) & set(features(text, "problems"))


@each(
    ("text", "place", "kind"),
    [
        ("on the edge of burnout", "problems", Kind.STRAIN),
        ("90k zloty", "more_of", Kind.CONDITION),
        ("my mentor took a job in Leeds", "problems", Kind.LOSS),
        ("I really couldn't put a name to it", "impact", Kind.UNKNOWN),
        ("Nurses on the edge of burnout", "problems", Kind.LINE),
        ("I like teaching", "more_of", Kind.LINE),
    ],
)
def test_the_likeliest_kind_is_the_one_that_a_person_would_name(
    text: str, place: str, kind: Kind
) -> None:
    chances = likely(text, place)
    assert max(chances, key=lambda one: chances[one]) == kind


@given(text=st.text(max_size=80), place=st.sampled_from(["problems", "helpers", "options"]))
def test_any_text_has_chances_that_make_a_whole(text: str, place: str) -> None:
    assert sum(likely(text, place).values()) == pytest.approx(1)


def test_of_words_that_nobody_weighed_every_kind_is_as_likely() -> None:
    assert shares(("unheard of",), {}, 4) == [0.25] * 4


def test_each_kind_that_is_asked_about_has_its_question() -> None:
    asked = {one.after for one in catalogue().follow_ups}
    for kind in (Kind.UNKNOWN, Kind.CONTENT, Kind.CONDITION, Kind.STRAIN, Kind.LOSS):
        assert f"maybe_{kind}" in asked
    assert {"maybe_title", "maybe_nobody"} <= asked
