"""The help at a question of the interview."""

import pytest

from ambition_cli.render.interview import help_page
from support.talks import MINIMAL, SCRIPT, Talk


@pytest.mark.parametrize(
    ("question", "enter"),
    [
        ("own_goal", "Enter takes my suggestion."),
        ("hours", "Enter for 4."),
        ("name", "Enter skips"),
    ],
)
def test_help_says_what_enter_does_there(question: str, enter: str) -> None:
    talk = Talk().to(question, MINIMAL if question == "own_goal" else {})
    assert talk.place
    assert enter in f"{help_page(talk.plan, talk.place, SCRIPT)}"
