"""The page in a real browser: in the light, in the dark, on a telephone, on paper."""

import datetime as dt
import os
import re
from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path

import pytest

from ambition_cli.domain.plan.model import EMPTY, Plan
from ambition_cli.export.page import page_of
from ambition_cli.export.web import in_html
from ambition_cli.storage.store import Store
from support.browser import FOUND, PAPER, Browser
from support.exports import HOSTILE, plan_saying
from support.plans import EXAMPLES, TODAY

pytestmark = pytest.mark.skipif(
    not FOUND or os.name == "nt", reason="there is no Chromium to look with"
)

GROWN = Store(EXAMPLES / "grown" / "plan.toml", dt.datetime.now).load().plan
GROWN_DAY = dt.date(2026, 11, 22)


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with Browser(tmp_path_factory.mktemp("profile")) as browser:
        yield browser


@pytest.fixture
def grown(tmp_path: Path) -> Path:
    return written(tmp_path, GROWN, GROWN_DAY)


def written(folder: Path, plan: Plan, today: dt.date = TODAY) -> Path:
    file = folder / "page.html"
    file.write_text(in_html(page_of(plan, "me", today)), encoding="utf-8")
    return file


def large(count: int) -> Plan:
    """Return the grown plan with each of its records so many times."""
    tables = GROWN.model_dump(exclude_unset=True, by_alias=True)
    for key in ("goals", "experiments"):
        for number in range(1, count):
            copies = [one | {"id": f"{one['id']}x{number}"} for one in tables[key]]
            tables[key] = (*tables[key], *copies)
    return Plan.model_validate(tables)


def background(browser: Browser) -> str:
    return str(browser.value("getComputedStyle(document.documentElement).backgroundColor"))


def width(browser: Browser) -> int:
    return int(browser.value("document.documentElement.scrollWidth"))


def sheets(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def test_it_opens_without_a_complaint_in_the_light_and_in_the_dark(
    browser: Browser, grown: Path
) -> None:
    for dark, colour in ((False, "rgb(252, 251, 248)"), (True, "rgb(25, 24, 22)")):
        browser.open(grown, dark=dark)
        assert browser.complaints == []
        assert browser.requests == [grown.as_uri()]
        assert browser.picture().startswith(b"\x89PNG")
        assert background(browser) == colour


def test_it_needs_no_scrolling_sideways(browser: Browser, grown: Path) -> None:
    browser.open(grown, width=1600)
    for pixels in (1600, 1000, 700, 400, 320):
        browser.resize(pixels)
        assert width(browser) <= pixels, pixels


def with_evidence() -> Plan:
    """Return the grown plan with half a year of notes, all of them and all results ticked."""
    tables = GROWN.model_dump(exclude_unset=True, by_alias=True)
    lines = ("p1", "p2", "i1", "m1", "m2", "l1")
    tables["notes"] = [
        {
            "id": f"n{number}",
            "on": GROWN_DAY - dt.timedelta(days=5 * number),
            "text": f"Explained the roadmap to {number} people in the new office, and took notes",
            "energy": number % 5 + 1,
            "hours": 2,
            "for": [lines[number % 6]],
            "link": "https://example.org/a/rather/long/address",
            "evidence": True,
        }
        for number in range(1, 25)
    ]
    for one in tables["experiments"]:
        if "result" in one:
            one["result"]["evidence"] = True
    return Plan.model_validate(tables)


def test_what_was_done_prints_on_one_sheet(browser: Browser, tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    page = page_of(with_evidence(), "manager", GROWN_DAY, dt.date(2026, 7, 24))
    file.write_text(in_html(page), encoding="utf-8")
    browser.open(file)
    assert browser.complaints == []
    for paper in PAPER:
        assert sheets(browser.printed(paper)) == 1, paper
    for pixels in (1000, 400, 320):
        browser.resize(pixels)
        assert width(browser) <= pixels, pixels


def test_it_prints_on_one_or_two_sheets(browser: Browser, grown: Path) -> None:
    browser.open(grown, dark=True)  # paper is light all the same
    for paper in PAPER:
        assert sheets(browser.printed(paper)) in (1, 2), paper


def test_a_hundred_records_and_more_stay_a_few_sheets(browser: Browser, tmp_path: Path) -> None:
    plan = large(8)
    assert len(plan.goals) + len(plan.experiments) > 100
    browser.open(written(tmp_path, plan, GROWN_DAY))
    for paper in PAPER:
        assert sheets(browser.printed(paper)) <= 4, paper


def in_frames(folder: Path, pages: Iterable[str]) -> Path:
    """Return a page with these pages in it, each in a frame of 400 pixels."""
    frames = "".join(
        f'<iframe style="width: 400px; border: 0" srcdoc="{escape(page)}"></iframe>'
        for page in pages
    )
    file = folder / "frames.html"
    file.write_text(f"<!doctype html><meta charset=utf-8><body>{frames}", encoding="utf-8")
    return file


WIDTHS = """
[...document.querySelectorAll("iframe")]
    .map(frame => frame.contentDocument.documentElement.scrollWidth).join()
"""


def test_no_text_runs_is_fetched_or_bursts_the_page(browser: Browser, tmp_path: Path) -> None:
    texts = [text for text in HOSTILE if text.strip()]
    pages = [in_html(page_of(plan_saying(text), "me", TODAY)) for text in texts]
    file = in_frames(tmp_path, pages)
    browser.open(file, width=500)
    assert browser.complaints == []
    assert browser.requests == [file.as_uri()]
    widths = [int(one) for one in str(browser.value(WIDTHS)).split(",")]
    assert len(widths) == len(texts)
    assert {text: wide for text, wide in zip(texts, widths, strict=True) if wide > 400} == {}


def test_what_runs_is_fetched_or_bursts_a_page_in_a_frame_is_seen(
    browser: Browser, tmp_path: Path
) -> None:
    runs, fetches = "<script>throw new Error('ran')</script>", "<img src='picture.png'>"
    bursts = "<div style='width: 900px'>wide</div>"
    file = in_frames(tmp_path, [runs, fetches, bursts])
    browser.open(file, width=500)
    assert browser.complaints
    assert (tmp_path / "picture.png").as_uri() in browser.requests
    assert str(browser.value(WIDTHS)).split(",")[2] == "908"


def test_an_empty_plan_is_a_page_too(browser: Browser, tmp_path: Path) -> None:
    browser.open(written(tmp_path, EMPTY))
    assert "The interview fills it in" in browser.value("document.body.innerText")
    assert browser.complaints == []
