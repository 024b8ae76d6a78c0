"""The page as Markdown: user text cannot break it, and is read as it was typed."""

import datetime as dt
import html
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from ambition_cli.domain.plan.model import EMPTY, Plan
from ambition_cli.domain.words.wording import one_line
from ambition_cli.export.markdown import escaped, in_markdown
from ambition_cli.export.page import page_of
from ambition_cli.storage.store import Store
from support.exports import HOSTILE, plan_saying
from support.golden import same_as
from support.plans import EXAMPLES, TODAY

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
WITH_WORDS = [text for text in HOSTILE if text.strip()]
GOLDEN = Path(__file__).parent / "golden"


def page(plan: Plan) -> str:
    return in_markdown(page_of(plan, "me", TODAY))


def shape(tokens: list[Token] | None) -> Iterator[str]:
    """Yield what a viewer makes of a page, without its words."""
    for token in tokens or ():
        if token.type != "text":
            yield token.type
        yield from shape(token.children)


def said(markdown: str) -> str:
    """Return the words that a viewer shows."""
    shown = READER.render(markdown)
    return html.unescape(re.sub(r"</?(?:p|ul|li|h\d|strong)>", "", shown))


def typed(text: str) -> str:
    return " ".join(one_line(text).split())


@cache
def shape_of_any_page() -> list[str]:
    return list(shape(READER.parse(page(plan_saying("word")))))


@pytest.mark.parametrize("text", WITH_WORDS)
def test_a_text_is_read_as_it_was_typed_changes_no_form_and_nothing_that_acts_is_raw(
    text: str,
) -> None:
    out = page(plan_saying(text))
    assert list(shape(READER.parse(out))) == shape_of_any_page()
    assert f"What I learned: {typed(text)}\n" in said(out)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029]", out)
    assert not re.search("<[a-z/!]", out)


@given(st.text())
def test_any_text_stays_one_paragraph_with_its_words(text: str) -> None:
    tokens = READER.parse(escaped(text))
    kinds = [token.type for token in tokens]
    assert kinds in ([], ["paragraph_open", "inline", "paragraph_close"])
    shown = "".join(child.content for token in tokens for child in token.children or ())
    assert shown == typed(text)


def test_links_are_not_made_of_what_a_person_typed() -> None:
    assert escaped("https://a.example") == r"https\://a.example"
    assert escaped("www.a.example at 18:00") == r"www\.a.example at 18:00"


def test_an_empty_plan_says_what_puts_something_there() -> None:
    assert "The interview fills it in" in page(EMPTY)


def test_headings_that_are_open_say_so() -> None:
    plan = Plan.model_validate({"interview": {"unknown": ("impact",)}})
    assert "### Impact to have\n\nStill finding out." in page(plan)


def test_the_page_of_the_grown_plan_is_as_it_was_looked_at() -> None:
    plan = Store(EXAMPLES / "grown" / "plan.toml", dt.datetime.now).load().plan
    same_as(GOLDEN / "ana.md", in_markdown(page_of(plan, "manager", dt.date(2026, 11, 22))))
