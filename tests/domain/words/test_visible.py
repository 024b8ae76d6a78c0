"""Text made safe to show: the short way for plain texts says what the long way would."""

from hypothesis import given
from hypothesis import strategies as st

from ambition_cli.domain.words.wording import one_line, visible


@given(st.text())
def test_a_text_on_one_line_is_its_lines_made_visible(text: str) -> None:
    lines = [part.strip() for part in text.splitlines() if part.strip()]
    assert one_line(text) == visible(" / ".join(lines))
