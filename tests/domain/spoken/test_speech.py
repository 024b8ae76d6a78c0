"""How many words there are to say, and how long that takes."""

import pytest

from ambition_cli.domain.spoken.speech import WORDS, seconds, words_in
from support.rows import each


@each(
    ("text", "words"),
    [
        pytest.param("", 0, id="nothing"),
        pytest.param("five words, said - aloud", 4, id="a dash is no word"),
        pytest.param("後輩を育てたい", 7 / 3, id="three characters a word"),
        pytest.param("後輩を、育てたい。", 3, id="with their marks"),
        pytest.param("I want 後輩を育てたい", 2 + 7 / 3, id="both in one sentence"),
        pytest.param("สอน", 1, id="another script without spaces"),
        pytest.param("x" * 41, 3, id="a word without end counts as several"),
    ],
)
def test_words_are_counted_as_they_are_said(text: str, words: float) -> None:
    assert words_in(text) == pytest.approx(words)
    assert seconds(text) == pytest.approx(words * 0.4)


def test_an_answer_takes_15_45_or_120_seconds_and_leaves_time_to_look_up() -> None:
    assert [*WORDS] == [15, 45, 120]
    assert all(seconds("word " * most) <= longest * 0.6 for longest, most in WORDS.items())
