"""The person's own words: cleaned when they come in, quoted or named where they are used."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ambition_cli.domain.plan.model import Line
from ambition_cli.domain.words import wording
from ambition_cli.domain.words.json import in_json
from ambition_cli.errors import Refused
from support.rows import each

TEXTS = st.text() | st.text(st.sampled_from("ab \t\r\n…"))


@each(
    ("text", "expected"),
    [
        ("  teaching \n", "teaching"),
        ("one\r\ntwo", "one\ntwo"),
        ("後輩を育てたい", "後輩を育てたい"),
        ("I want to mentor people!", "I want to mentor people!"),
        ("two  spaces", "two  spaces"),
        ("\ufeff from a file\r\n", "from a file"),
        ("🎉", "🎉"),
    ],
)
def test_words_are_kept_as_typed_but_for_their_ends(text: str, expected: str) -> None:
    assert wording.clean(text, "the line") == expected


def test_quotation_marks_within_a_quotation_are_single_ones() -> None:
    assert wording.quoted("“設計”: an hour") == "“‘設計’: an hour”"


@given(TEXTS)
@example("a\r\r\nb")
def test_what_was_cleaned_once_is_clean(text: str) -> None:
    try:
        once = wording.clean(text, "the line")
    except Refused:
        return
    assert wording.clean(once, "the line") == once
    once.encode("utf-8")


@each("text", ["", "  ", "\r\n\t", "\u200b", "\ufeff", "\x1b \u2060"])
def test_nothing_is_refused_by_its_name(text: str) -> None:
    with pytest.raises(Refused, match="the title is empty"):
        wording.clean(text, "the title")


@pytest.mark.parametrize("text", ["a\x00b", "a\ud800b"])
def test_a_character_that_no_file_can_hold_is_refused(text: str) -> None:
    with pytest.raises(Refused, match="the title contains a character that cannot be saved"):
        wording.clean(text, "the title")


@each(
    ("text", "expected"),
    [
        pytest.param("short enough", "short enough", id="short"),
        pytest.param("just twenty letters.", "just twenty letters.", id="just short enough"),
        pytest.param("over two\nlines", "over two lines", id="on one line"),
        pytest.param("the clinics of the town drown", "the clinics of the…", id="at a word"),
        pytest.param("a" * 30, "a" * 19 + "…", id="one long word"),
        pytest.param("the clinics of, towns", "the clinics of…", id="without a comma"),
    ],
)
def test_a_long_text_is_cut_at_a_word(text: str, expected: str) -> None:
    assert wording.shortened(text, 20) == expected


@given(TEXTS, st.integers(5, 60))
def test_a_shortened_text_is_never_longer_than_asked(text: str, length: int) -> None:
    short = wording.shortened(text, length)
    assert len(short) <= length
    assert "\n" not in short
    assert wording.shortened(short, length) == short


def test_a_line_goes_by_its_short_name_or_else_by_its_beginning() -> None:
    long = "newcomers " * 20
    assert Line(id="p1", text=long, short="newcomers' doubt").name == "newcomers' doubt"
    named = Line(id="p1", text=long).name
    assert len(named) <= wording.NAME_LENGTH
    assert named.startswith("newcomers newcomers")


@pytest.mark.parametrize(
    ("texts", "expected"),
    [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")],
)
def test_texts_are_listed_as_people_list_them(texts: list[str], expected: str) -> None:
    assert wording.listed(texts) == expected


def test_what_to_choose_from_is_listed_with_or() -> None:
    assert wording.listed(["a", "b"], "or") == "a or b"


@each(
    ("number", "words", "expected"),
    [
        (1, ("goal",), "1 goal"),
        (3, ("goal",), "3 goals"),
        (0, ("goal",), "0 goals"),
        (2, ("try", "tries"), "2 tries"),
        (1, ("try", "tries"), "1 try"),
    ],
)
def test_a_number_agrees_with_its_noun(number: int, words: tuple[str, ...], expected: str) -> None:
    assert wording.counted(number, *words) == expected


@each(
    ("value", "expected"),
    [
        (4, "4"),
        (4.0, "4"),
        (2.5, "2.5"),
        (0.25, "0.25"),
        (2.999, "3"),
        (100, "100"),
        (-1.5, "-1.5"),
    ],
)
def test_a_number_is_said_without_needless_digits(value: float, expected: str) -> None:
    assert wording.number_said(value) == expected


def test_json_is_laid_out_in_steps_of_two() -> None:
    assert in_json({"goals": [1]}) == '{\n  "goals": [\n    1\n  ]\n}'
