"""What is shown of an answer that somebody goes back to."""

import pytest

from ambition_cli.domain.interview.order import question_at
from ambition_cli.render.interview import prompt_page
from ambition_cli.render.page import Say
from support.talks import SCRIPT, Answers, Talk


def hints(talk: Talk) -> list[str]:
    assert talk.place
    page = prompt_page(talk.plan, talk.place, SCRIPT)
    return [part.words for part in page if isinstance(part, Say)]


@pytest.mark.parametrize(
    ("answers", "to", "kept"),
    [
        ({"today": "escalations and planning"}, "problems", "escalations and planning"),
        ({"occasion": "4", "good_hour": "a napkin sketch"}, "problems", "a napkin sketch"),
        ({"occasion": "1", "occasion_on": "2026-09-11"}, "name", "Friday, 11 September 2026"),
    ],
)
def test_an_answer_gone_back_to_is_shown_and_kept_by_enter(
    answers: Answers, to: str, kept: str
) -> None:
    talk = Talk().to(to, answers)
    asked = list(answers)[-1]
    while talk.place and question_at(talk.place, SCRIPT).id != asked:
        talk.reply("<")
    assert f"Enter keeps “{kept}”, - takes it out." in hints(talk)
    assert not any("skip" in words for words in hints(talk))


def test_what_would_bring_relief_is_shown_and_kept_by_enter() -> None:
    talk = Talk().reply("I'm burnt out", "fewer nights on call", "<")
    assert "Enter keeps “fewer nights on call”." in hints(talk)
