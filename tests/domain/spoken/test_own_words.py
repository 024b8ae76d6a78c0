"""An answer in one's own words: first, marked when out of date, hidden with what it rests on."""

from typing import Any

import pytest

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.merge.changes import differences
from ambition_cli.domain.plan.model import Plan, table_of
from ambition_cli.domain.privacy.forget import Forgetting, Target
from ambition_cli.domain.privacy.veil import shown_to
from ambition_cli.domain.spoken.own_words import (
    changed_since,
    kept,
    with_answer,
    without_answer,
)
from ambition_cli.domain.spoken.reply import Reply, replies, reply
from ambition_cli.domain.words.choices import Others, Question
from support.plans import TODAY, joined, plan_of

LINE = {"id": "m1", "text": "teaching and explaining"}
EXPERIMENT: dict[str, Any] = {
    "id": "e1", "title": "Teach one session", "archetype": "teach-one-session", "status": "planned",
}  # fmt: skip
MINE = "I'd like to teach more. Would you sit in on my next session?"


def plan(text: str = MINE, audience: Others = "manager", seconds: int = 45, **more: Any) -> Plan:
    base = plan_of(ambition={"more_of": [LINE]}, experiments=[EXPERIMENT], **more)
    return with_answer(base, text, "step", audience, seconds, ["m1", "e1", "Jo"], TODAY)


def edited(base: Plan, **tables: Any) -> Plan:
    return plan_of(**{**{k: v for k, v in table_of(base).items() if k != "schema"}, **tables})


def asked(
    base: Plan, question: Question = "step", audience: Any = "manager", seconds: int = 45
) -> Reply:
    return reply(base, question, audience, seconds, TODAY, catalogue())


def test_own_words_come_first_for_the_question_and_the_listener_they_were_said_for() -> None:
    assert asked(plan()).text == MINE
    assert asked(plan(), "career").own is None
    assert asked(plan(), audience="peer").own is None
    [ours] = replies(plan(), ["step"], "manager", 45, TODAY, catalogue(), in_our_words=True)
    assert ours.own is None


def test_they_are_kept_with_what_they_rest_on_and_what_that_said() -> None:
    answer = plan().spoken[0]
    assert answer.rests_on == ("m1", "e1")  # Jo is no record
    assert answer.then == {
        "m1": "teaching and explaining",
        "e1": "Teach one session (planned)",
    }
    assert table_of(plan())["spoken"][0]["for"] == "manager"


def test_new_words_take_the_place_of_those_before_and_can_be_taken_out() -> None:
    again = with_answer(plan(), "Something else", "step", "manager", 45, ["m1"], TODAY)
    assert [one.text for one in again.spoken] == ["Something else"]
    assert without_answer(again, "step", "manager", 45).spoken == ()
    assert without_answer(again, "step", "peer", 45) == again


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [
        pytest.param(45, True, id="as long"),
        pytest.param(120, True, id="longer"),
        pytest.param(15, True, id="shorter, and short enough"),
    ],
)
def test_what_fits_is_said_where_another_time_is_asked_for(seconds: int, shown: bool) -> None:
    assert bool(kept(plan(), "step", "manager", seconds)) is shown
    assert kept(plan("word " * 40), "step", "manager", 15) is None
    long = plan("word " * 40, seconds=15)
    assert kept(long, "step", "manager", 15) == long.spoken[0]  # theirs to decide


def test_they_are_out_of_date_when_what_they_rest_on_says_something_else() -> None:
    base = plan()
    answer = base.spoken[0]
    assert changed_since(base, answer) == []
    other = {"more_of": [{**LINE, "text": "coaching"}]}
    assert changed_since(edited(base, ambition=other), answer) == ["m1"]
    started = [{**EXPERIMENT, "status": "running"}]
    assert changed_since(edited(base, experiments=started), answer) == ["e1"]
    assert changed_since(edited(base, ambition={}), answer) == ["m1"]


@pytest.mark.parametrize(
    "tables",
    [
        pytest.param({"ambition": {"more_of": [{**LINE, "private": True}]}}, id="private line"),
        pytest.param({"ambition": {"more_of": [{**LINE, "not_for": ["manager"]}]}}, id="not for"),
        pytest.param({"experiments": [{**EXPERIMENT, "private": True}]}, id="private experiment"),
        pytest.param({"experiments": [{**EXPERIMENT, "not_for": ["manager"]}]}, id="not for, too"),
    ],
)
def test_they_are_hidden_with_what_they_rest_on(tables: dict[str, Any]) -> None:
    hidden = edited(plan(), **tables)
    assert shown_to(hidden, "manager").spoken == ()
    assert asked(hidden).text != MINE


def test_they_are_hidden_where_they_say_so_or_name_what_is_hidden() -> None:
    base = plan()
    for more in ({"private": True}, {"not_for": ["manager"]}):
        own = table_of(base)["spoken"][0] | more
        assert shown_to(edited(base, spoken=[own]), "manager").spoken == ()
    helpers = [{"name": "Zebulon", "private": True}]
    assert shown_to(plan("Zebulon and I teach.", helpers=helpers), "manager").spoken == ()
    leaving = plan("I'm handing in my notice and looking for another job.")
    assert shown_to(leaving, "manager").spoken == ()


@pytest.mark.parametrize("reader", ["manager", "mentor", "peer"])
def test_nobody_sees_what_is_to_be_said_to_somebody_else(reader: Any) -> None:
    assert shown_to(plan(audience="recruiter"), reader).spoken == ()
    assert len(shown_to(plan(audience="recruiter"), "me").spoken) == 1


def test_they_are_forgotten_with_what_they_rest_on() -> None:
    forgetting = Forgetting(Target("more_of", "m1"), [LINE["text"]])
    tables = table_of(plan())
    assert forgetting.referring(tables) == ["spoken"]
    left = forgetting.without_record(forgetting.without_quotes(tables))
    assert "spoken" not in left
    assert MINE not in str(left)


def test_two_sides_keep_both_and_the_later_one_is_said() -> None:
    base = plan_of(ambition={"more_of": [LINE]}, experiments=[EXPERIMENT])
    ours = with_answer(base, "Ours", "step", "manager", 45, ["m1"], TODAY)
    later = TODAY.replace(day=28)
    theirs = with_answer(base, "Theirs", "step", "manager", 45, ["m1"], later)
    merged = joined(base, ours, theirs).plan
    assert len(merged.spoken) == 2
    assert asked(merged).text == "Theirs"


def test_the_history_tells_of_them_without_their_words() -> None:
    base = plan_of(ambition={"more_of": [LINE]}, experiments=[EXPERIMENT])
    assert differences(base, plan()) == ["answer in your own words of 24 July 2026"]
    assert differences(plan(), base) == ["1 answer in your own words removed"]
