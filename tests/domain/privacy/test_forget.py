"""Forgetting a record in one plan: its words go wherever others say them."""

from typing import Any

import pytest

from ambition_cli.domain.plan.lineage import Lineage, Version
from ambition_cli.domain.plan.model import table_of
from ambition_cli.domain.privacy.forget import (
    Forgetting,
    Target,
    called,
    in_each,
    meant,
    texts_of,
    words_of,
)
from support.plans import TODAY, plan_of
from support.rows import each

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
            "Nobody but me understands the payroll runs",
            "Sort ten payroll runs by cause, and hand over the payroll run for me",
            "Sort ten (forgotten) by cause, and hand over (forgotten) for me",
        ),
        ("Deploys wait for me", "Get deploys done for me", "Get deploys done for me"),
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
        (
            "we get too many invoices failing on umlauts since the merger",
            "Find the most common cause of invoices failing on umlauts, and remove it",
            "Find the most common cause of (forgotten), and remove it",
        ),
        (
            "the security desk finds out in minutes, not from the newspaper",
            "The security desk finds out in minutes",
            "(forgotten)",
        ),
        (
            "accessibility, i actually like it",
            "Spend four hours on accessibility",
            "Spend four hours on (forgotten)",
        ),
    ],
)
def test_words_that_run_on_in_a_draft_are_forgotten_in_each_of_their_forms(
    text: str, title: str, left: str
) -> None:
    plan = table_of(plan_of(PLAN.format(text=text, title=title)))
    goals = Forgetting(Target("more_of", "m1"), [text]).without_quotes(plan)["goals"]
    assert goals[0]["title"] == left
    assert goals[1]["title"] == "Say no to people"


IMPACT = """
[interview]
obstacle = "I sleep badly"
[[ambition.impact]]
id = "i1"
text = "Nurses sleep"
[[goals]]
id = "g1"
title = "Three nurses sleep"
measure = "nurses who sleep"
drafted_from = ["i1"]
checkins = [{ on = 2026-07-24, value = 1, note = "Could not sleep before it" }]
[[goals]]
id = "g2"
title = "Help my kids sleep"
"""


def test_those_whom_an_impact_is_about_are_forgotten_with_it_and_nobody_elses_words() -> None:
    plan = table_of(plan_of(IMPACT))
    target = Target("impact", "i1")
    left = Forgetting(target, set(words_of(plan, target))).without_quotes(plan)
    first, second = left["goals"]
    assert (first["title"], first["measure"]) == ("(forgotten)", "(forgotten)")
    assert first["checkins"][0]["note"] == "Could not sleep before it"
    assert second["title"] == "Help my kids sleep"
    assert left["interview"]["obstacle"] == "I sleep badly"


def test_words_that_run_on_are_forgotten_in_steps_and_entries_too() -> None:
    plan = table_of(
        plan_of(
            ambition={"more_of": [{"id": "m1", "text": "people"}]},
            experiments=[{
                "id": "e1", "title": "Ask people", "drafted_from": ["m1"], "steps": ["Find people"],
                "result": {"on": TODAY, "verdict": "keep", "learned": "I like people"},
            }],
        )
    )  # fmt: skip
    [one] = Forgetting(Target("more_of", "m1"), ["people"]).without_quotes(plan)["experiments"]
    assert (one["title"], one["steps"]) == ("Ask (forgotten)", ("Find (forgotten)",))
    assert one["result"]["learned"] == "I like (forgotten)"


def test_a_forgotten_helper_goes_from_talks_and_promises_by_name() -> None:
    talk = {"id": "t1", "with": "Mei", "on": TODAY, "heard": "Mei likes it"}
    promises = [{"who": "Mei", "what": "two names"}, {"who": "me", "what": "write to Mei"}]
    plan = table_of(
        plan_of(
            helpers=[{"name": "Mei"}],
            talks=[talk | {"promises": promises}],
            goals=[{"id": "g1", "title": "Teach", "helper": "Mei"}],
        )
    )
    forgetting = Forgetting(Target("helpers", "Mei"), ["Mei"])
    left = forgetting.without_record(forgetting.without_quotes(plan))
    assert "Mei" not in str(left)
    assert plan_of(**{key: value for key, value in left.items() if key != "schema"}).talks


def test_forgetting_a_helper_called_like_an_id_takes_no_reference_to_that_id() -> None:
    plan = table_of(
        plan_of(
            helpers=[{"name": "g1"}],
            goals=[{"id": "g1", "title": "Teach", "helper": "g1"}],
            experiments=[{"id": "e1", "title": "Ask", "goal": "g1"}],
        )
    )
    left = Forgetting(Target("helpers", "g1"), ["g1"]).without_record(plan)
    assert left["experiments"] == plan["experiments"]
    assert "helper" not in left["goals"][0]
    assert "helpers" not in left


def test_each_text_of_a_record_is_known_those_in_its_lists_too() -> None:
    log = [{"on": TODAY, "note": "She is kind"}]
    one = {"id": "e1", "title": "Ask", "steps": ["Write", "Ring"], "helper": "Mei", "log": log}
    plan = table_of(plan_of(experiments=[one, {"id": "e2", "title": "Rest"}]))
    assert [*texts_of(plan, Target("experiments", "e1"))] == ["Ask", "Write", "Ring", "She is kind"]


def test_that_an_id_stays_taken_says_nothing_of_what_is_called_so() -> None:
    assert not Forgetting(OPTION, ["e1"]).is_in({"forgotten": ("e1", "o1")})


def test_a_talk_goes_by_whom_it_was_with() -> None:
    plan = table_of(plan_of(talks=[{"id": "t1", "with": "Mei", "on": TODAY, "heard": "a lot"}]))
    assert [called(plan, Target("talks", id)) for id in ("t1", "t2")] == ["Mei", ""]


OPTION, MEI, FORMER = (
    Target("options", "o1"), Target("helpers", "Mei"), Target("former_names", "Old"),
)  # fmt: skip


@each(
    ("target", "key", "record", "expected"),
    [
        (OPTION, "options", {"id": "o1"}, True),
        (OPTION, "options", {"id": "o2"}, False),
        (OPTION, "options", {"id": ["o1"], "line": {"o1": 1}}, False),
        (OPTION, "options", "o1", False),
        (Target("more_of", "m1"), "changes", {"line": "m1"}, True),
        (Target("options", "o1", frozenset({"o3"})), "options", {"id": "o1"}, False),
        (OPTION, "helpers", {"name": "o1"}, False),
        (MEI, "helpers", {"name": "Mei"}, True),
        (MEI, "mine", {"name": "Mei"}, False),
        (OPTION, "conflicts", {"record": "o1", "field": "name"}, True),
        (OPTION, "conflicts", {"record": "e1", "field": "result.o1"}, True),
        (OPTION, "conflicts", {"record": "e1", "field": "title"}, False),
        (MEI, "conflicts", {"record": "helpers.Mei"}, True),
        (MEI, "conflicts", {"record": "Mei"}, False),
        (OPTION, "spoken", {"rests_on": ["m1", "o1"]}, True),
        (OPTION, "spoken", {"rests_on": ["m1"]}, False),
        (OPTION, "spoken", {"text": "o1"}, False),
        (MEI, "spoken", {"rests_on": ["helpers.Mei"]}, False),
        (OPTION, "former_names", {"record": "o1", "name": "Old"}, True),
        (MEI, "former_names", {"record": "helpers.Mei", "name": "May"}, True),
        (FORMER, "former_names", {"record": "o2", "name": "Old"}, True),
        (FORMER, "former_names", {"record": "o2", "name": "Older"}, False),
    ],
)
def test_a_record_is_known_in_its_list_and_wherever_something_is_noted_of_it(
    target: Target, key: str, record: Any, expected: bool
) -> None:
    assert target.is_in(key, record) is expected


def test_an_answer_that_rests_on_what_is_forgotten_goes_with_it() -> None:
    spoken = ({"text": "Soon", "rests_on": ("m1",)}, {"text": "Later", "rests_on": ("m2",)})
    plan = table_of(plan_of(PLAN.format(text="Teach", title="One"))) | {"spoken": spoken}
    left = Forgetting(Target("more_of", "m1"), ["Teach"]).without_record(plan)
    assert left["spoken"] == spoken[1:]
    mine, others = ({**plan, "spoken": spoken[at : at + 1]} for at in (0, 1))
    of_it = Forgetting(Target("more_of", "m1"), ["Soon"])
    assert [of_it.referring(one) for one in (mine, others)] == [["g1", "spoken"], ["g1"]]
    assert of_it.standing(mine) == []


@pytest.mark.parametrize(
    ("gone", "others", "text", "left"),
    [
        ("Mei Lin", ["Mei"], "Ask Mei, then Mei Lin", "Ask Mei, then (forgotten)"),
        ("Mei", ["Mei Lin"], "Ask Mei, then Mei Lin", "Ask (forgotten), then Mei Lin"),
        ("Mei Lin", ["Mei Kato"], "Ask Mei Kato or Mei", "Ask Mei Kato or Mei"),
        (
            "Mei Lin",
            ["Tom", " ", "—"],
            "Ask Mei, then Mei Lin",
            "Ask (forgotten), then (forgotten)",
        ),
    ],
)
def test_what_is_said_of_somebody_with_the_same_first_name_stays(
    gone: str, others: list[str], text: str, left: str
) -> None:
    people = [{"name": name} for name in (gone, *others)]
    tables = table_of(plan_of(helpers=people, interview={"obstacle": text}))
    lineage = Lineage([Version(tables)])
    found = meant(gone, [tables], lineage, [0])
    [forgetting] = in_each(found, [tables], lineage)
    assert forgetting.without_quotes(tables)["interview"]["obstacle"] == left


def test_what_a_record_was_called_anywhere_is_forgotten_with_it_and_it_stays_whole_till_then() -> (
    None
):
    canoe = {"id": "o1", "name": "Canoe", "why": "to canoe, and a kayak"}
    plan = table_of(
        plan_of(
            options=[canoe, {"id": "o2", "name": "Ferry", "why": "no canoe, no kayak"}],
            helpers=[{"name": "Mei", "ask": "who has a canoe"}],
            conflicts=[{"record": "o1", "field": "name", "theirs": "Raft"}],
            former_names=[
                *({"record": "o1", "name": "Kayak"}, {"record": "o2", "name": "Ship"}),
                *({"name": "Raft"}, {"name": "Sled"}),  # of records that are gone
            ],
        )
    )
    assert (called(plan, OPTION), called(plan, Target("options", "o2"))) == ("Canoe", "Ferry")
    assert [*words_of(plan, OPTION)] == ["Canoe", "Raft", "Kayak"]
    forgetting = Forgetting(OPTION, [*words_of(plan, OPTION)])
    left = forgetting.without_quotes(plan)["options"]
    assert left[0] == plan["options"][0]
    assert left[1]["why"] == "no (forgotten), no (forgotten)"
    assert forgetting.quoting(plan) == ["o2", "Mei"]
    after = forgetting.without_record(forgetting.without_quotes(plan))
    assert [one["name"] for one in after["former_names"]] == ["Ship", "Sled"]
    assert not forgetting.is_in(after)
