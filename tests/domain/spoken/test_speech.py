"""How long it takes to say something, and what of it can be said in a given time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ambition_cli.domain.spoken.speech import seconds, within


@pytest.mark.parametrize(
    ("text", "needed"),
    [
        pytest.param("", 0, id="nothing"),
        pytest.param("five words, said - aloud", 2, id="150 words a minute"),
        pytest.param("後輩を育てたい", 1.4, id="300 characters a minute"),
        pytest.param("後輩を、育てたい。", 1.8, id="with their marks"),
        pytest.param("I want this: 後輩を育てたい.", 1.2 + 1.4, id="both in one sentence"),
        pytest.param("สอน", 0.6, id="another script without spaces"),
        pytest.param("x" * 41, 1.2, id="a word without end counts as several"),
    ],
)
def test_saying_takes_its_time(text: str, needed: float) -> None:
    assert seconds(text) == pytest.approx(needed)


@pytest.mark.parametrize(
    ("text", "most", "said"),
    [
        pytest.param("as it is", 1.2, "as it is", id="whole"),
        pytest.param("one two, three", 0.8, "one two…", id="at a word"),
        pytest.param("後輩を、育てたい", 0.8, "後輩を…", id="at a sign"),
        pytest.param("one two", 0.1, "…", id="no time at all"),
        pytest.param("x" * 100, 0.9, "x" * 40 + "…", id="a word without end"),
        pytest.param("か\u3099" * 3, 0.6, "か\u3099…", id="no half of a character"),
    ],
)
def test_what_is_cut_ends_in_dots(text: str, most: float, said: str) -> None:
    assert within(text, most) == said


@given(st.text(), st.floats(0, 60))
def test_what_is_within_a_time_takes_no_longer(text: str, most: float) -> None:
    said = within(text, most)
    assert seconds(said.removesuffix("…")) <= most + 1e-6
    assert said == text or text.startswith(said.removesuffix("…"))
