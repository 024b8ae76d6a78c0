"""Forgetting a record in one plan: its words go wherever others say them."""

import pytest

from ambition_cli.domain.plan.model import table_of
from ambition_cli.domain.privacy.forget import Forgetting, Target, called
from support.plans import TODAY, plan_of

PLAN = """
[[ambition.more_of]]
id = "m1"
text = "{text}"
[[goals]]
id = "g1"
title = "{title}"
drafted_from = ["m1"]
[[goals]]
id = "g2"
title = "Say no to people"
"""


@pytest.mark.parametrize(
    ("text", "title", "left"),
    [
        (
            "to mentor career changers",
            "Make time to mentor career changers",
            "Make time (forgotten)",
        ),
        (
            "to mentor career changers",
            "Ask who is good at mentoring career changers",
            "Ask who is good at (forgotten)",
        ),
        ("people", "Spend two hours a week on people", "Spend two hours a week on (forgotten)"),
    ],
)
def test_words_that_run_on_in_a_draft_are_forgotten_in_each_of_their_forms(
    text: str, title: str, left: str
) -> None:
    plan = table_of(plan_of(PLAN.format(text=text, title=title)))
    goals = Forgetting(Target("more_of", "m1"), [text]).without_quotes(plan)["goals"]
    assert goals[0]["title"] == left
    assert goals[1]["title"] == "Say no to people"


def test_a_forgotten_helper_goes_from_talks_and_promises_by_name() -> None:
    talk = {"id": "t1", "with": "Mei", "on": TODAY, "heard": "Mei likes it"}
    promises = [{"who": "Mei", "what": "two names"}, {"who": "me", "what": "write to Mei"}]
    plan = table_of(plan_of(helpers=[{"name": "Mei"}], talks=[talk | {"promises": promises}]))
    forgetting = Forgetting(Target("helpers", "Mei"), ["Mei"])
    left = forgetting.without_record(forgetting.without_quotes(plan))
    assert "Mei" not in str(left)
    assert plan_of(**{key: value for key, value in left.items() if key != "schema"}).talks


def test_a_talk_goes_by_whom_it_was_with() -> None:
    plan = table_of(plan_of(talks=[{"id": "t1", "with": "Mei", "on": TODAY, "heard": "a lot"}]))
    assert [called(plan, Target("talks", id)) for id in ("t1", "t2")] == ["Mei", ""]
