"""The message that asks for half an hour: short, in plain English, about no job."""

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ambition_cli.catalog.load import catalogue
from ambition_cli.catalog.talks import wording
from ambition_cli.domain.plan.model import EMPTY, Plan
from ambition_cli.domain.progress.to_talk import meant
from ambition_cli.domain.spoken.invitation import Invitation, called, invitation, mentions_job
from conftest import few_examples
from support.plans import TODAY, plan_of
from support.rows import each


def plan(doubt: str = "I might miss coding", **tables: Any) -> Plan:
    option = {"id": "o1", "name": "Teaching a course", "kind": "teach", "doubt": doubt}
    experiment = {"id": "e1", "title": "Ask", "option": "o1", "helper": "Mei"}
    usual: dict[str, Any] = {
        "person": {"name": "Ana"},
        "ambition": {"problems": [{"id": "p1", "text": "new engineers are lost for weeks"}]},
        "options": [option],
        "helpers": [{"name": "Mei", "role": "mentor"}, {"name": "Ruth", "role": "manager"}],
        "experiments": [experiment],
    }
    return plan_of(**usual | tables)


def asked(plan: Plan, whom: str = "Mei e1") -> Invitation:
    return invitation(plan, meant(plan, whom), wording(), catalogue(), TODAY)


def test_the_message_as_it_is_sent() -> None:
    found = asked(plan())
    assert found.message == (
        "Hi Mei,\n\n"
        "I'm trying to find out whether I'd miss coding, and you're one of the people I'd like to "
        "ask.\n\n"
        "Could you spare half an hour in the next two weeks? I have three questions, and there's "
        "nothing to prepare.\n\n"
        "If it doesn't suit you, just say no. That's completely fine.\n\n"
        "Thank you,\nAna"
    )
    assert found.questions[0] == "How could I find out whether I'd miss coding?"
    assert len(found.questions) == 3
    assert not found.is_general


@pytest.mark.parametrize(
    ("doubt", "in_it"),
    [
        ("how much of the week is meetings", "how much of the week is meetings"),
        ("whether I'd miss it", "whether I'd miss it"),
    ],
)
def test_a_doubt_runs_on_by_its_form(doubt: str, in_it: str) -> None:
    assert f"trying to find out {in_it}, and" in asked(plan(doubt)).message


@pytest.mark.parametrize("doubt", ["コードが恋しくなるかも", "ob mir das Programmieren fehlt"])
def test_a_line_that_is_not_english_is_quoted_on_its_own(doubt: str) -> None:
    lines = asked(plan(doubt)).message.split("\n")
    [quote] = [line for line in lines if doubt in line]
    assert quote.startswith("“")
    assert quote.rstrip(".。”") == f"“{doubt}"


@each(
    "doubt",
    [
        "what a staff engineer's week looks like",
        "whether I'd enjoy being an engineering manager",
        "what the salary is",
        "whether the new role pays less",
        "how to quit without a fight",
        "how they hire at Google",
    ],
)
def test_a_message_mentions_no_job(doubt: str) -> None:
    found = asked(plan(doubt, ambition={}))
    assert found.is_general
    assert not re.search(r"\b(?:job|role|engineer|manager|salary|hire|quit)", found.message)
    assert not any(doubt in question for question in found.questions)


def test_a_manager_is_told_nothing_that_is_not_for_them() -> None:
    experiment = {"id": "e1", "title": "Ask", "option": "o1", "not_for": ["manager"]}
    found = asked(plan(experiments=[experiment]), "Ruth e1")
    assert found.is_general
    assert "coding" not in found.message + "".join(found.questions)


def test_somebody_unknown_is_told_what_a_peer_may_know() -> None:
    option = {"id": "o1", "name": "Become a baker", "kind": "move", "doubt": "I might miss coding"}
    found = asked(plan(options=[option]), "Xaver e1")
    assert found.is_general
    assert "coding" not in found.message + "".join(found.questions)


def test_a_private_line_is_in_no_message() -> None:
    problem = {"id": "p1", "text": "new engineers are lost for weeks", "private": True}
    found = asked(plan(ambition={"problems": [problem]}, experiments=[]), "Mei")
    assert found.is_general
    assert "lost" not in found.message


def test_who_does_it_is_asked_about_their_days_where_nothing_else_can_be_said() -> None:
    option = {"id": "o1", "name": "VP of Engineering", "knows": "Ida", "doubt": "the salary"}
    found = asked(plan(options=[option]), "Ida e1")
    assert "what your working days are really like" in found.message
    assert found.questions[0] == "What did you do on your last ordinary working day?"


def test_whoever_is_told_of_a_problem_is_not_asked_about_the_job() -> None:
    problem = {"id": "p1", "text": "new engineers are lost for weeks"}
    one = {"id": "e1", "title": "Ask", "option": "o1", "drafted_from": ["p1"], "serves": ["p1"]}
    option = {"id": "o1", "name": "VP of Engineering"}
    found = asked(plan(options=[option], ambition={"problems": [problem]}, experiments=[one]))
    assert "new engineers are lost" in found.message
    assert not any("working day" in question for question in found.questions)


@given(st.text(alphabet="ab 漢[]“\n.?I", max_size=800))
@few_examples
def test_it_has_at_most_90_words_and_is_easy_to_decline(words: str) -> None:
    text = words.strip() or "x"
    found = asked(plan(text, ambition={"problems": [{"id": "p1", "text": text}]}))
    assert len(found.message.split()) <= 90
    assert "just say no" in found.message


@each(
    ("person", "name"),
    [
        ("Mei", "Mei"),
        ("Mei Lin, my mentor", "Mei Lin"),
        ("Ruth (payments)", "Ruth"),
        ("my manager", ""),
        ("佐藤さん", "佐藤さん"),
        (None, ""),
    ],
)
def test_somebody_is_addressed_by_name(person: str | None, name: str) -> None:
    assert called(person) == name


CLOSE = [
    ("my wife Anna", "Anna"),
    ("Anna, my wife", "Anna"),
    ("my best friend Jo", "Jo"),
    ("my sister-in-law Sue", "Sue"),
    ("mother", ""),
    ("meine Frau Anna", "Anna"),
    ("mein Freund Jan", "Jan"),
    ("mi pareja", ""),
    ("ma femme Claire", "Claire"),
    ("minha mãe", ""),
    ("mia moglie Ada", "Ada"),
    ("mijn zus Els", "Els"),
    ("妻の花子", "花子"),
    ("我的朋友", ""),
]


@each(("person", "name"), CLOSE)
def test_those_who_are_close_are_asked_as_one_asks_at_home(person: str, name: str) -> None:
    found = asked(plan(), person)
    assert found.message.startswith(f"Hi {name},\n\n" if name else "Hi,\n\n")
    assert "Could we take half an hour" in found.message
    assert "Could you spare" not in found.message
    assert found.message.endswith("Just say so.\n\nAna")
    assert found.questions[0].startswith("When do I seem happiest")


def test_a_friend_is_close_and_asked_about_work_that_they_do() -> None:
    friend: dict[str, Any] = {"helpers": [{"name": "Mei", "role": "friend"}]}
    assert "Could we take" in asked(plan(**friend)).message
    taught = {"id": "o1", "name": "Teaching a course", "kind": "teach", "knows": "Mei"}
    found = asked(plan(options=[taught], ambition={}, **friend))
    assert "I've never properly asked you" in found.message
    assert found.questions[0] == "What did you do on your last ordinary working day?"


@each(
    "person",
    ["Jo", "my business partner Tom", "my friend's boss", "my partner manager Al", "Mate Kovač",
     "mein Geschäftspartner", "Mia Moore", "Mason", "my boss", "妹尾さん"],
)  # fmt: skip
def test_nobody_else_is(person: str) -> None:
    assert "Could you spare half an hour" in asked(plan(), person).message


@each(
    ("words", "mentions"),
    [
        ("CTO", True),
        ("the CTO", True),
        ("lunch with our Head of Product", True),
        ("a Vice President of Engineering", True),
        ("pay", True),
        ("teaching", False),
        ("how tests are written", False),
    ],
)
def test_a_title_of_any_length_wherever_it_stands_is_about_a_job(
    words: str, mentions: bool
) -> None:
    assert mentions_job(words, EMPTY) is mentions
