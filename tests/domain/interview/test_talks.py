"""The talks of these tests: replies find their questions, whatever else is asked between them."""

from dataclasses import replace

import pytest

from ambition_cli.domain.drafting.catalogue import Question
from ambition_cli.domain.interview.order import Script, finished
from support.plans import TODAY
from support.talks import MINIMAL, NOON, SCRIPT, Talk, typed

MOMENT = Question(
    id="moment",
    label="a moment",
    step=2,
    takes="text",
    field="interview.moment",
    text="When did you last like your work?",
    seconds=30,
)
QUESTIONS = SCRIPT.catalogue.questions


def with_one_more(at: int) -> Script:
    questions = (*QUESTIONS[:at], MOMENT, *QUESTIONS[at:])
    return Script(replace(SCRIPT.catalogue, questions=questions), TODAY)


@pytest.mark.parametrize("at", [0, 3, 10, len(QUESTIONS) - 1])
def test_a_question_more_anywhere_moves_no_reply_to_another_question(at: int) -> None:
    plan = finished(Talk().answer(MINIMAL).plan, SCRIPT, NOON)
    script = with_one_more(at)
    same = Talk(script=script).answer(MINIMAL)
    assert len(same.given) == len(typed(MINIMAL).splitlines()) + 1
    assert finished(same.plan, script, NOON) == plan
    answered = Talk(script=script).answer({**MINIMAL, "moment": "when the build was quick"})
    assert answered.plan.interview.moment == "when the build was quick"
    assert answered.plan.ambition == plan.ambition
    assert Talk(script=script).to("readback", MINIMAL).plan.ambition == plan.ambition


def test_a_reply_that_no_question_takes_fails() -> None:
    with pytest.raises(AssertionError, match=r"unknown: .*'shoes'"):
        Talk().answer({"shoes": "41"})
    with pytest.raises(AssertionError, match="unknown: shoes"):
        Talk().to("shoes")
    with pytest.raises(AssertionError, match=r"nobody asked for .*9"):
        Talk().answer({"hours": ("4", "9")})
    with pytest.raises(AssertionError, match=r"nobody asked for .*yes"):
        Talk().answer({"hard_no": "yes"})  # nothing was said that there should be less of
