"""A reply as text, read into its form, whatever stands around it; refused in one sentence else."""

import json

import pytest

from ambition_cli.assistant.forms import LARGEST_REPLY, PlanReply
from ambition_cli.assistant.read import Unreadable, read
from support.rows import each

GOAL = {
    "title": "Two newcomers decide first",
    "serves": ["p1"],
    "measure": "Newcomers who decided first",
    "from": 0,
    "to": 2,
    "due": "2026-11-22",
    "obstacle": "I give them my answer.",
    "if_then": "If somebody asks, then I ask back.",
    "assumed": [],
}
PLAN = {"reading": [], "ambition": "I want this.", "goals": [GOAL], "experiments": []}


def titled(title: str, **more: object) -> str:
    return json.dumps(PLAN | {"goals": [GOAL | {"title": title} | more]}, ensure_ascii=False)


@each(
    "text",
    [
        pytest.param(titled('A {brace} and \\" // no comment'), id="alone"),
        pytest.param(f"Here it is:\n```json\n{titled('A')}\n```\nGood luck {{}}!", id="fences"),
        pytest.param(f"{titled('First')}\nNo, wait:\n{titled('A')}\nBye.", id="the last of two"),
        pytest.param(f"{titled('A')}\nAnd again: {titled('B')[:-40]}", id="the last whole one"),
        pytest.param(f"I used {{curly}} words.\n{titled('A')}", id="braces in prose"),
        pytest.param(
            titled("A").replace("]}", "],}").replace("{", "{ // so\n /* , } */", 1), id="extras"
        ),
        pytest.param(titled("A") + ' {"note": "an object of no form"}', id="another object"),
        pytest.param(titled("A", helper="Mei", id="g1", status="reached"), id="unknown keys"),
        pytest.param(titled("A").replace('"', "”"), id="curly quotation marks"),
        pytest.param("> Hi,\n> " + titled("A").replace(", ", ",\n> "), id="quoted in a mail"),
        pytest.param(titled("A").replace(": ", ":\u00a0"), id="spaces that do not break"),
        pytest.param(f'{{"plan": {titled("A")}}}', id="wrapped in an object"),
    ],
)
def test_what_stands_around_an_object_does_not_matter(text: str) -> None:
    found = read(text)
    assert isinstance(found.form, PlanReply)
    assert found.form.goals[0].title[0] == "A"


@each(
    ("text", "said"),
    [
        pytest.param("", "holds no JSON object", id="nothing"),
        pytest.param("I'm sorry, I can't do that.", "holds no JSON object", id="refusal"),
        pytest.param(titled("A")[:-30], "ends in the middle", id="cut off"),
        pytest.param('{"plan": "no"}', "in none of the forms", id="no form"),
        pytest.param('{"goals": [], "experiments": []}', "no goal and no experiment", id="empty"),
        pytest.param(titled("A", due="soon"), 'goal 1: "due" must be a date', id="no date"),
        pytest.param(titled("A", to="many"), 'goal 1: "to" must be a number', id="no number"),
        pytest.param(titled("A" * 601), '"title" is longer than 600 characters', id="too long"),
        pytest.param(titled("A").replace('"to": 2', '"to": 1e999'), "must be a number", id="huge"),
        pytest.param(titled("A").replace('"to": 2', '"to": NaN'), "no JSON object", id="NaN"),
        pytest.param("x" * (LARGEST_REPLY + 1), "longer than 64 KB", id="too large"),
        pytest.param('{"a":' * 10_000, "holds no JSON object", id="deep"),
        pytest.param("{" * 60_000, "holds no JSON object", id="braces"),
        pytest.param('{"' * 30_000, "holds no JSON object", id="quotes"),
    ],
)
def test_what_cannot_be_read_is_refused_in_one_sentence(text: str, said: str) -> None:
    with pytest.raises(Unreadable, match=r"^[^\n]+$") as refused:
        read(text)
    assert said in str(refused.value)
    assert str(refused.value).count(". ") == 0


def test_another_form_than_the_one_asked_for_is_refused() -> None:
    with pytest.raises(Unreadable, match='must have "question"'):
        read(titled("A"), "question")


def test_each_form_is_recognised() -> None:
    forms = {
        "plan": PLAN,
        "answer": {"sentences": [{"text": "I teach.", "rests_on": ["m1"]}], "ask": "And you?"},
        "question": {"question": "Who noticed?", "why": "It says who cares."},
        "challenge": {"points": [{"about": "e1", "weakness": "Late.", "sooner_test": "Ask."}]},
        "review": {"seen": [{"text": "You log at night.", "rests_on": ["e1"]}]},
    }
    assert {read(json.dumps(form)).kind for form in forms.values()} == set(forms)


def test_what_acts_on_a_terminal_is_spelled_out_and_told() -> None:
    found = read(titled("Clear \x1b[2J\x9b and \u202eturn\r\n\ud800 <b>on</b>"))
    assert isinstance(found.form, PlanReply)
    title = found.form.goals[0].title
    assert title == "Clear \\x1b[2J\\x9b and \\u202eturn / \\ud800 <b>on</b>"
    assert found.acting == ("goal 1",)
    assert read(titled("Plain\nwords, in 日本語")).acting == ()


def test_an_option_left_empty_is_none() -> None:
    one = {
        "title": "Teach", "option": "", "serves": None, "rung": "talk", "hypothesis": "I like it.",
        "smallest": "One hour.", "steps": ["Ask."], "criterion": "Two come.", "stop_if": "No one.",
        "hours": 3, "starts": "2026-08-01", "ends": "2026-08-20",
    }  # fmt: skip
    found = read(json.dumps({"experiments": [one]}))
    assert isinstance(found.form, PlanReply)
    assert found.form.experiments[0].option is None
