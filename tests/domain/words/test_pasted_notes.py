"""Entries of lists, brag documents and logs: each with its day, and nothing left out."""

import datetime as dt

from ambition_cli.domain.words.pasted_notes import Entry, pasted_notes
from support.plans import TODAY
from support.rows import each

LOG = f"""\
commit {"0a" * 20} (HEAD -> main)
Author: Ana <ana@x.example>
Date:   Fri Jul 3 10:12:00 2026 +0200

    Fix the build

    It broke on Monday.
    - twice

commit {"b1" * 20}
Merge: 0a0a0a0 b1b1b1b
Author:     Ana <ana@x.example>
AuthorDate: Thu Jul 2 10:12:00 2026 +0200
Commit:     Mei <mei@x.example>
CommitDate: Fri Jul 3 10:12:00 2026 +0200

    Merge it
"""


def texts(text: str) -> list[str]:
    return [entry.text for entry in pasted_notes(text, TODAY)]


def days(text: str) -> list[str]:
    return [f"{entry.on}" for entry in pasted_notes(text, TODAY)]


@each(
    ("text", "entries"),
    [
        ("one\ntwo", ["one", "two"]),
        ("- one\n- two", ["one", "two"]),
        ("* one\n* two\n\n* three", ["one", "two", "three"]),
        ("1. one\n2) two", ["one", "two"]),
        ("・資料を作った\n・新人と話した", ["資料を作った", "新人と話した"]),
        ("- [x] one\n- [ ] two", ["one", "two"]),
        ("- one\n  goes on\n- two", ["one goes on", "two"]),
        ("- one.\n  - a detail\n- two", ["one; a detail", "two"]),
        ("first\ngoes on\n\nsecond", ["first goes on", "second"]),
        ("2026-07-01 one\nmore\n\n2026-07-03 three", ["one", "more", "three"]),
        ("# Title\n\nan intro\n\n- one", ["an intro", "one"]),
        ("Title\n=====\n\none\n\ntwo", ["one", "two"]),
        ("---\ntitle: brag\n---\n- one\n\n---\n\n- two", ["one", "two"]),
        ("<!-- a hint\nof two lines -->\none", ["one"]),
        ("- 1:1 with Mei\n- 24/7 support", ["1:1 with Mei", "24/7 support"]),
        ("- shipped **the API**", ["shipped the API"]),
        ("a1b2c3d Fix the build\nb2c3d4e Add docs", ["Fix the build", "Add docs"]),
        ("deadbeef", ["deadbeef"]),
        ("- [brackets] stay", ["[brackets] stay"]),
        ("one\r\ntwo\r\n", ["one", "two"]),
        ("- one\n```\n# two\n  - three\n```\n- four", ["one", "# two\n  - three", "four"]),
        ("- one\n  ~~~py\n  x = 1\n  ~~~\n- two", ["one x = 1", "two"]),
        ("- one\n  ```\nx = 1\n  ```\n- two", ["one x = 1", "two"]),
        ("- one\n```\n  x = 1\n```\n- two", ["one", "x = 1", "two"]),
        ("- one\n  # no heading\n- two", ["one no heading", "two"]),
        ("```\none\ntwo", ["one", "two"]),
        ("* a1b2c3d Fix\n|\\\n| * b2c3d4e Add\n|/", ["Fix", "Add"]),
        ("- 3 people: asked\n- 24/7: on call", ["3 people: asked", "24/7: on call"]),
        ("- 3 months: learned\n- step 3: done", ["3 months: learned", "step 3: done"]),
        (LOG, ["Fix the build It broke on Monday; twice", "Merge it"]),
        ("- \n-\n***\n", []),
        ("", []),
    ],
)
def test_each_entry_is_found_with_all_its_words(text: str, entries: list[str]) -> None:
    assert texts(text) == entries


@each(
    ("text", "on"),
    [
        ("2026-07-03 Fix the build", ["2026-07-03"]),
        ("2026-07-03|Fix the build", ["2026-07-03"]),
        ("2026-07-03 10:12:00 +0200 Fix", ["2026-07-03"]),
        ("- 2026-07-03: fix", ["2026-07-03"]),
        ("## May 2026\n- one\n- two", ["2026-05-31", "2026-05-31"]),
        ("# 2026\n## May\n- one", ["2026-05-31"]),
        ("## May 2026\n### Platform\n- one", ["2026-05-31"]),
        ("## May 2026\n- one\n## Plans\n- two", ["2026-05-31", "None"]),
        ("# Here\n## May 2026\n- one\n# There\n- two", ["2026-05-31", "None"]),
        ("# May 2026\n## 3 May 2026\n- one\n## Plans\n- two", ["2026-05-03", "2026-05-31"]),
        ("May 2026\n===\n- one\nPlans\n---\n- two", ["2026-05-31", "2026-05-31"]),
        ("# May 2026\n- one\n\nPlans\n===\n- two", ["2026-05-31", "None"]),
        ("## May 2026\n- one\n\nPlans\n---\n- two", ["2026-05-31", "None"]),
        ("## Sprint 12 (3 July 2026)\n- one", ["2026-07-03"]),
        ("## 2026年5月\n- one", ["2026-05-31"]),
        ("## July 2026\n- not later than today", ["2026-07-24"]),
        ("## Platform\n- one", ["None"]),
        ("2026-13-45 no such day", ["None"]),
        ("- 3 July: one\n- Jul 3rd - two\n- Fri 3 July – three", ["2026-07-03"] * 3),
        ("- 3.7.2026: one\n- July 3, 2026 | two\n- 7月3日：三", ["2026-07-03"] * 3),
        ("- 3 October: of last year", ["2025-10-03"]),
        ("- a list\n\n2026-07-03: one\n3 July: two\ngoes on", ["None"] + ["2026-07-03"] * 2),
        ("## May 2024\n- 3 May: one\n- 5月3日：二", ["2024-05-03"] * 2),
        (
            "Fri Jul 3 10:12:00 2026 +0200 one\nFri, 3 Jul 2026 10:12:00 +0200 two",
            ["2026-07-03"] * 2,
        ),
        ("## May 2026\n- one\n```\n# 2024\n```\n- two", ["2026-05-31"] * 3),
        (LOG, ["2026-07-03", "2026-07-02"]),
    ],
)
def test_the_day_stands_in_front_or_in_the_heading_above(text: str, on: list[str]) -> None:
    assert days(text) == on


def test_the_one_link_of_an_entry_is_kept_apart_from_its_words() -> None:
    [one, two] = pasted_notes(
        "- shipped [it](https://a.b/1)\n- [a](https://a.b) [b](https://c.d)", TODAY
    )
    assert one == Entry("shipped it", None, "https://a.b/1")
    assert two == Entry("a b", None, None)


def test_ten_thousand_lines_are_ten_thousand_entries() -> None:
    day = dt.date(2026, 7, 3)
    found = pasted_notes("".join(f"{day} commit number {n}\n" for n in range(10_000)), TODAY)
    assert len(found) == 10_000
    assert {entry.on for entry in found} == {day}
