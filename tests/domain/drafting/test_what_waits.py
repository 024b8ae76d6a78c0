"""What is named is tried, or is said to wait: nothing is dropped without a word."""

from typing import Any

import pytest
from hypothesis import given

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.interview.answers_file import as_read
from ambition_cli.domain.interview.order import Script, experiments_drafted
from ambition_cli.domain.words.statements import Kind, read
from ambition_cli.render.drafts import experiment_rows
from ambition_cli.render.page import Say
from conftest import few_examples
from support.answers import answers
from support.plans import TODAY, plan_of

SCRIPT = Script(catalogue(), TODAY)


def dropped(said: dict[str, Any]) -> list[str]:
    """Return what was named and is neither served by an experiment nor said to wait."""
    plan = as_read(plan_of(**said))
    drafts = experiments_drafted(plan, SCRIPT)
    served = {id for one in drafts.experiments for id in (one.record.option, *one.record.serves)}
    served |= {one.id for one in drafts.waiting}
    stands = {one.id: one.name for one in plan.options if one.is_open}
    stands |= {one.id: one.text for one in (*plan.ambition.more_of, *plan.ambition.less_of)}
    return [
        name for id, name in stands.items()
        if id not in served and not any(_is_private(name, as_) for as_ in ("options", "more_of"))
    ]  # fmt: skip


def _is_private(name: str, place: str) -> bool:
    said = read(name, place)
    weighs = said.sure and said.kind in (Kind.STRAIN, Kind.LOSS)
    return weighs or said.kind in (Kind.DANGER, Kind.UNKNOWN)


@few_examples
@given(answers())
def test_whatever_is_named_is_tried_or_said_to_wait(said: dict[str, Any]) -> None:
    assert dropped(said) == []


AFRAID = "auf der Konferenz reden, aber ich hab Angst"
WEIGHS = {"id": "x9", "text": AFRAID, "private": True}  # until they say that it doesn't


@pytest.mark.parametrize(
    "said",
    [
        {"options": ["Teamleiterin werden", AFRAID]},
        {"ambition": {"more_of": ["Barrierefreiheit", WEIGHS]}, "options": ["Teach"]},
        {"ambition": {"less_of": [WEIGHS]}},
    ],
)
def test_what_tells_of_fear_is_named_on_the_screen_of_drafts(said: dict[str, Any]) -> None:
    assert dropped(said) == []
    plan = plan_of(**said)
    words = " ".join(one.words for one in experiment_rows(plan, SCRIPT) if isinstance(one, Say))
    assert "auf der Konferenz reden" in words


@pytest.mark.parametrize(
    ("usual", "options", "waits"),
    [
        ("keine Ahnung, vielleicht Senior Frontend Entwicklerin?", ["Teach"], True),
        ("Senior Frontend Entwicklerin", ["Senior Frontend Entwicklerin"], False),
        ("no idea", ["Teach"], False),
    ],
)
def test_a_usual_answer_that_became_no_option_is_named(
    usual: str, options: list[str], waits: bool
) -> None:
    drafts = experiments_drafted(
        plan_of(options=options, interview={"usual_answer": usual}), SCRIPT
    )
    named = [one.name for one in drafts.waiting if one.reason == "usual"]
    assert named == (["Senior Frontend Entwicklerin"] if waits else [])
