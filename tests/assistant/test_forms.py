"""The forms of a reply: what a strong model sent fits, and what nobody asked for is refused."""

import json
from pathlib import Path

import pytest
from pydantic import ValidationError

from ambition_cli.assistant.forms import PlanReply
from support.plans import REPO

REPLIES = sorted((REPO.parent / "shared" / "data" / "replies").glob("*.json"))
GOAL = {
    "title": "Two newcomers decide first",
    "measure": "newcomers who decided first",
    "from": 0,
    "to": 2,
    "due": "2026-10-31",
    "obstacle": "My evenings fill up.",
    "if_then": "If it is Tuesday, then I say no.",
}


def read(reply: object) -> PlanReply:
    """Read a reply as it comes from JSON."""
    return PlanReply.model_validate_json(json.dumps(reply))


@pytest.mark.skipif(not REPLIES, reason="../shared is not here")
@pytest.mark.parametrize("path", REPLIES, ids=lambda path: path.stem)
def test_a_strong_models_reply_fits_the_form(path: Path) -> None:
    reply = PlanReply.model_validate_json(path.read_text(encoding="utf-8"))
    assert reply.goals
    assert reply.experiments


@pytest.mark.parametrize(
    "change",
    [
        {"title": 3},
        {"title": ""},
        {"title": "x" * 601},
        {"due": "next year"},
        {"serves": ["../p1"]},
        {"to": float("nan")},
        {"to": "2"},
    ],
    ids=str,
)
def test_a_goal_out_of_form_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        read({"goals": [GOAL | change]})


def test_a_fourth_goal_is_refused_and_an_unknown_key_is_left_out() -> None:
    assert "colour" not in read({"goals": [GOAL | {"colour": "red"}]}).goals[0].model_dump()
    with pytest.raises(ValidationError):
        read({"goals": [GOAL] * 4})
