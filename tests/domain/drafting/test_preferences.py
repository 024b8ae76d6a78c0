"""What was learned about what somebody wants changes the order, once they agree."""

import datetime as dt
from typing import Any

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.drafting.next_tries import probes
from ambition_cli.domain.drafting.preferences import (
    order_in,
    orders_asked_for,
    reordered,
)
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.words.preference import preference
from support.plans import TODAY, plan_of
from support.rows import each

PLAN = plan_of(
    interview={"matters_most": "m2"},
    ambition={
        "problems": [{"id": "p1", "text": "clinics lose referrals"}],
        "more_of": [
            {"id": "m1", "text": "sitting with users"},
            {"id": "m2", "text": "writing documents"},
            {"id": "m3", "text": "teaching and explaining"},
        ],
    },
    options=[
        {"id": "o1", "name": "Head of Product"},
        {"id": "o2", "name": "Coaching newcomers"},
        {"id": "o3", "name": "Teach a course"},
    ],
)


@each(
    ("learned", "first", "last"),
    [
        ("I want the coaching, not the title", ["o2"], ["o1"]),
        ("I’d rather teach than be a head of anything", ["o3", "m3"], ["o1"]),
        ("It turns out that I enjoy the teaching more than the writing", ["o3", "m3"], ["m2"]),
        ("I don't want to write documents", [], ["m2"]),
        ("More coaching, less writing", ["o2"], ["m2"]),
        ("It's the users I want, not the documents", [], ["m2"]),
    ],
)
def test_what_is_wanted_comes_first_and_what_is_not_last(
    learned: str, first: list[str], last: list[str]
) -> None:
    order = order_in(PLAN, learned)
    assert order
    assert [one.id for one in order.first] == first
    assert [one.id for one in order.last] == last
    after = reordered(PLAN, order)
    assert order_in(after, learned) is None, "it is so already"
    wanted = {one.id: one.wanted for one in after.options}
    assert all(wanted[id] is True for id in first if id in wanted)
    assert all(wanted[id] is False for id in last if id in wanted)


@each(
    "learned",
    [
        "They doubt themselves most when they're alone with it",
        "I like the preparing as much as the teaching",
        "I thought I wanted the coaching, not the title",
        "Mornings suit me better", "I can lead a team", "I want the moon",
        "Ich will das Coaching, nicht den Titel", "",
    ],
)  # fmt: skip
def test_what_says_nothing_of_the_kind_changes_nothing(learned: str) -> None:
    assert order_in(PLAN, learned) is None


def test_what_matters_most_follows_the_line_that_is_wanted() -> None:
    order = order_in(PLAN, "I want to teach, not to write")
    assert order
    after = reordered(PLAN, order)
    assert [line.id for line in after.ambition.more_of] == ["m3", "m1", "m2"]
    assert after.interview.matters_most == "m3"


def test_suggestions_follow_it_and_what_was_liked_still_comes_first() -> None:
    order = order_in(PLAN, "I want the coaching, not the title")
    assert order
    after = reordered(PLAN, order)
    found = [one.experiment.option for one in probes(after, catalogue(), TODAY)]
    assert found[0] == "o2"
    assert "o1" not in found
    liked: dict[str, Any] = {
        "id": "e1", "title": "t", "option": "o3", "rung": "talk", "status": "finished",
        "result": {"on": TODAY, "verdict": "keep", "liking": 5},
    }  # fmt: skip
    both = Plan.model_validate(
        after.model_dump(by_alias=True, exclude_defaults=True) | {"experiments": [liked]}
    )
    found = [one.experiment.option for one in probes(both, catalogue(), TODAY)]
    assert found[:2] == ["o3", "o2"]


def test_what_is_different_is_gone_through_before_the_learnings_of_the_round_that_ended() -> None:
    def learned(id: str, days: int, text: str) -> dict[str, Any]:
        result = {"on": TODAY + dt.timedelta(days), "verdict": "keep", "learned": text}
        return {"id": id, "title": "t", "status": "finished", "result": result}

    tries = [
        learned("e1", 2, "I want to teach"),
        learned("e2", 1, "I want the coaching, not the title"),
        learned("e3", 3, "Mornings suit me"),
        learned("e4", 3, "No more documents") | {"round": 2},
    ]
    more = {"experiments": tries, "person": {"round": 2}}
    more |= {"interview": {"different": "I don't want to write documents"}}
    plan = Plan.model_validate(PLAN.model_dump(by_alias=True, exclude_defaults=True) | more)
    assert [one.of for one in orders_asked_for(plan)] == ["different", "e2", "e1"]


@each(
    ("text", "said"),
    [
        ("I want the coaching, not the title", ("the coaching", "the title")),
        ("No more release notes", ("", "release notes")),
        ("It went well. I'd rather teach than lead", ("teach", "lead")),
        ("I want to teach", ("to teach", "")),
        ("if I want the coaching, not the title", None),
        ("They want the coaching, not the title", None),
    ],
)
def test_a_preference_is_read_from_a_sentence(text: str, said: tuple[str, str] | None) -> None:
    assert preference(text) == said
