"""The end of the interview: what somebody takes away from it."""

from typing import Any

import pytest

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.words.dates import add_days
from ambition_cli.render.interview import farewell
from ambition_cli.render.page import Say
from support.plans import TODAY, plan_of


def said(options: list[dict[str, str]] | None = None, **interview: Any) -> list[str]:
    page = farewell(plan_of(interview=interview, options=options or []), TODAY, catalogue())
    return [part.words for part in page if isinstance(part, Say)]


@pytest.mark.parametrize("days", [1, 30])
def test_an_offer_is_named_once_as_what_comes_next(days: int) -> None:
    offer = {"id": "o1", "name": "SRE at Globex", "source": "weigh"}
    found = said([offer], occasion="offer", occasion_on=add_days(TODAY, days))
    assert len([text for text in found if text.startswith("ambition weigh o1")]) == 1


def test_what_would_bring_relief_comes_back_at_the_end_and_what_wears_out_does_not() -> None:
    found = said(strain="my boss yells at people", relief="one free evening")
    assert [one for one in found if one][:2] == ["This week, for some relief", "“one free evening”"]
    assert not any("yells" in text for text in found)
    assert "This week, for some relief" not in said(strain="my boss yells at people")
