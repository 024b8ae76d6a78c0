"""Rounds of mending: how often is asked, with what, and which reply counts."""

import json
from collections.abc import Callable

import pytest

from ambition_cli.assistant.brief import Brief, brief
from ambition_cli.assistant.forms import LARGEST_REPLY
from ambition_cli.assistant.gate import Gated, gate
from ambition_cli.assistant.read import Unreadable
from ambition_cli.assistant.rounds import mended
from ambition_cli.catalog.load import catalogue
from ambition_cli.errors import AmbitionError
from support.plans import TODAY, plan_of
from support.replies import experiment, goal, reply
from support.rows import each

PLAN = plan_of(
    '[[ambition.problems]]\nid = "p1"\ntext = "Newcomers doubt themselves and get no support"\n'
    '[[ambition.impact]]\nid = "i1"\ntext = "They trust their own judgement"\n'
    '[[ambition.more_of]]\nid = "m1"\ntext = "teaching and explaining"\n'
    '[[helpers]]\nname = "Mei"\nrole = "mentor"\n'
)
GOOD = json.dumps(reply())
ONE_WRONG = json.dumps(reply([goal(measure="Coffee chats")]))
TWO_WRONG = json.dumps(reply([goal(measure="Coffee chats")], [experiment(steps=["Ask."])]))
REFUSAL = "I'm sorry, I can't do that."


class Assistant:
    """Gives these replies in turn, the last one ever after; what is no reply is raised."""

    def __init__(self, *replies: str | Exception) -> None:
        self._replies, self.sent = replies, list[str]()

    def __call__(self, text: str) -> str:
        self.sent.append(text)
        found = self._replies[min(len(self.sent), len(self._replies)) - 1]
        if isinstance(found, Exception):
            raise found
        return found


def asked(assistant: Callable[[str], str]) -> tuple[Gated, Brief]:
    made = brief("plan", PLAN, TODAY)
    return mended(made, assistant, lambda read: gate(read, PLAN, catalogue(), TODAY)), made


@each(
    ("replies", "calls", "points"),
    [
        pytest.param([GOOD], 1, 0, id="good at once"),
        pytest.param([ONE_WRONG, GOOD], 2, 0, id="mended"),
        pytest.param([TWO_WRONG, ONE_WRONG, GOOD], 3, 0, id="mended the second time"),
        pytest.param([ONE_WRONG], 3, 1, id="never mended"),
        pytest.param([ONE_WRONG, TWO_WRONG], 3, 1, id="made worse"),
        pytest.param([REFUSAL, GOOD], 2, 0, id="read the second time"),
        pytest.param([ONE_WRONG, REFUSAL], 2, 1, id="what came before a refusal"),
        pytest.param([ONE_WRONG, AmbitionError("late")], 2, 1, id="what came before a failure"),
    ],
)
def test_it_is_asked_three_times_at_most_and_the_best_reply_counts(
    replies: list[str | Exception], calls: int, points: int
) -> None:
    assistant = Assistant(*replies)
    found, _ = asked(assistant)
    assert len(assistant.sent) == calls
    assert len(found.to_mend) == points


def test_what_cannot_be_read_twice_is_refused() -> None:
    assistant = Assistant(REFUSAL)
    with pytest.raises(Unreadable, match="holds no JSON object"):
        asked(assistant)
    assert len(assistant.sent) == 2


def test_a_failure_before_any_reply_is_passed_on() -> None:
    with pytest.raises(AmbitionError, match="late"):
        asked(Assistant(AmbitionError("late")))


def test_the_brief_the_reply_and_what_is_wrong_are_sent_again() -> None:
    assistant = Assistant(TWO_WRONG, GOOD)
    _, made = asked(assistant)
    assert assistant.sent[0] == made.text
    assert assistant.sent[1].startswith(made.text)
    assert TWO_WRONG in assistant.sent[1]
    assert assistant.sent[1].rstrip().splitlines()[-2:] == [
        "- goal 1: its title and its measure count different things; "
        "the measure must count what the title says",
        "- experiment 1: it has 1 step; it needs three to five",
    ]


def test_a_reply_that_is_too_long_is_not_sent_back() -> None:
    long = "x" * (LARGEST_REPLY + 1)
    assistant = Assistant(long, GOOD)
    asked(assistant)
    assert long not in assistant.sent[1]
    assert "longer than 64 KB" in assistant.sent[1]
