"""Answers of any shape, for what must hold whatever somebody says."""

from typing import Any

from hypothesis import strategies as st

from ambition_cli.catalog.load import catalogue

WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), min_size=1, max_size=80)
SAID = WORDS.filter(lambda text: bool(text.strip()))
LINES = st.lists(SAID, max_size=3)


@st.composite
def answers(draw: st.DrawFn) -> dict[str, Any]:
    ambition = {key: draw(LINES) for key in ("problems", "impact", "more_of", "less_of")}
    kinds = st.sampled_from(list(catalogue().kinds))
    names = draw(st.lists(SAID, max_size=8))
    person = {
        "hours_per_week": draw(st.integers(0, 12)),
        "months": draw(st.integers(3, 6)),
    }
    return {
        "ambition": ambition,
        "options": [{"name": name, "kind": draw(kinds)} for name in names],
        "helpers": draw(st.lists(SAID, max_size=2, unique=True)),
        "person": person,
        "interview": {"when_where": draw(SAID), "obstacle": draw(SAID)},
    }
