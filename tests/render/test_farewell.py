"""The end of the interview: what somebody takes away from it."""

from ambition_cli.catalog.load import catalogue
from ambition_cli.render.interview import farewell
from ambition_cli.render.page import Say
from support.plans import TODAY, plan_of


def said(**interview: str) -> list[str]:
    page = farewell(plan_of(interview=interview), TODAY, catalogue())
    return [part.words for part in page if isinstance(part, Say)]


def test_what_would_bring_relief_comes_back_at_the_end_and_what_wears_out_does_not() -> None:
    found = said(strain="my boss yells at people", relief="one free evening")
    assert [one for one in found if one][:2] == ["This week, for some relief", "“one free evening”"]
    assert not any("yells" in text for text in found)
    assert "This week, for some relief" not in said(strain="my boss yells at people")
