"""The page as HTML: self-contained, readable by all, and not to be broken by any text."""

import base64
import datetime as dt
import hashlib
import itertools
import re
from functools import cache
from html.parser import HTMLParser
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ambition_cli.domain.plan.model import EMPTY, Plan
from ambition_cli.domain.words.wording import visible
from ambition_cli.export.page import page_of
from ambition_cli.export.web import in_html
from conftest import few_examples
from support.exports import ANA, HOSTILE, plan_saying
from support.plans import TODAY, plan_of
from support.rows import each

STYLE = files("ambition_cli.export").joinpath("templates/page.css").read_text(encoding="utf-8")
ACTING = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]"
)
WITH_WORDS = [text for text in HOSTILE if text.strip()]


def page(plan: Plan) -> str:
    return in_html(page_of(plan, "me", TODAY))


def anas() -> str:
    return in_html(page_of(plan_of(ANA), "me", dt.date(2026, 11, 22)))


class Read(HTMLParser):
    """What a browser's parser makes of a page: its elements with attributes, and its text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    def shape(self) -> list[tuple[str, list[str]]]:
        return [(tag, [key for key in attrs if key != "lang"]) for tag, attrs in self.elements]


@cache
def shape_of_any_page() -> list[tuple[str, list[str]]]:
    return Read(page(plan_saying("word"))).shape()


@each("text", WITH_WORDS)
def test_a_text_is_shown_as_it_was_typed_changes_no_form_and_nothing_that_acts_is_raw(
    text: str,
) -> None:
    out = page(plan_saying(text))
    read = Read(out)
    assert read.shape() == shape_of_any_page()
    assert visible(text.strip()) in read.texts
    assert not ACTING.search(out)


@few_examples
@given(st.text(min_size=1))
def test_any_text_leaves_the_form_of_the_page(text: str) -> None:
    if text.strip():
        assert Read(page(plan_saying(text))).shape() == shape_of_any_page()


def test_texts_without_words_go_by_their_ids() -> None:
    for blank in ("", " ", "\u3000"):
        texts = Read(page(plan_saying(blank))).texts
        assert {"p1", "g1", "e1", "e2", "e3", "o1"} <= set(texts)


def test_nothing_is_asked_for_from_elsewhere_and_nothing_runs() -> None:
    out = anas()
    tags = {tag for tag, _ in Read(out).elements}
    assert not tags & {"script", "link", "img", "iframe", "object", "form", "base", "a", "use"}
    assert not re.search(r"url\(|@import|@font-face|https?:|\bon[a-z]+=|style=", out)


def test_the_policy_lets_in_the_one_stylesheet_and_nothing_else() -> None:
    [policy] = [
        attrs["content"] or ""
        for tag, attrs in Read(anas()).elements
        if attrs.get("http-equiv") == "Content-Security-Policy"
    ]
    digest = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
    assert f"<style>{STYLE}</style>" in anas()
    assert "default-src 'none'" in policy
    assert f"style-src 'sha256-{digest}'" in policy
    assert "unsafe" not in policy


def test_it_has_a_language_one_first_heading_and_no_level_is_skipped() -> None:
    elements = Read(anas()).elements
    assert ("html", {"lang": "en"}) in elements
    levels = [int(tag[1]) for tag, _ in elements if re.fullmatch(r"h\d", tag)]
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


def test_tables_name_their_rows_and_columns_and_pictures_are_said_in_words() -> None:
    elements = Read(anas()).elements
    scopes = [attrs.get("scope") for tag, attrs in elements if tag == "th"]
    assert scopes.count("col") == 3
    assert scopes.count("row") == 2
    assert all(attrs.get("aria-hidden") for tag, attrs in elements if tag == "svg")
    texts = " ".join(Read(anas()).texts)
    for words in ("0 of 6: newcomers", "not known yet", "some evidence", "tried, 1 Aug"):
        assert words in texts


def test_words_in_another_script_name_their_language() -> None:
    languages = {
        text: Read(page(plan_saying(text))).elements
        for text in ("後輩を育てたい", "가르치기", "word")
    }
    found = [
        {attrs["lang"] for tag, attrs in elements if "lang" in attrs and tag != "html"}
        for elements in languages.values()
    ]
    assert found == [{"ja"}, {"ko"}, set()]


def test_an_empty_plan_says_what_puts_something_there() -> None:
    assert "The interview fills it in" in page(EMPTY)


def colours(block: str) -> dict[str, str]:
    return dict(re.findall(r"--(\w+): (#[0-9a-f]{6})", block))


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


LIGHT, DARK = (colours(block) for block in re.findall(r":root \{(.*?)\}", STYLE, re.DOTALL))


@pytest.mark.parametrize("mode", [pytest.param(LIGHT, id="light"), pytest.param(DARK, id="dark")])
def test_contrast_is_at_least_that_of_level_aa(mode: dict[str, str]) -> None:
    for text in ("ink", "quiet", "accent", "today"):
        assert contrast(mode[text], mode["paper"]) >= 4.5, text
    # Marks, and a bar beside the way that is left.
    assert contrast(mode["bar"], mode["paper"]) >= 3
    assert contrast(mode["bar"], mode["way"]) >= 3


def test_every_colour_is_one_of_the_named_ones_in_both_modes() -> None:
    assert LIGHT.keys() == DARK.keys()
    assert set(re.findall(r"#[0-9a-f]{3,8}\b", STYLE)) == {*LIGHT.values(), *DARK.values()}
    text_colours = set(re.findall(r"(?<![-\w])color: var\(--(\w+)\)", STYLE))
    assert text_colours <= {"ink", "quiet", "accent", "today"}
