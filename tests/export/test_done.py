"""What was done, on a page: what is ticked and nothing else, under the lines that it served."""

import datetime as dt
from typing import Any

import pytest

from ambition_cli.domain.plan.model import Plan
from ambition_cli.export.for_reader import for_reader
from ambition_cli.export.markdown import in_markdown
from ambition_cli.export.page import page_of
from ambition_cli.export.web import in_html
from support.plans import TODAY, plan_of

TABLES = """
[[ambition.problems]]
id = "p1"
text = "newcomers doubt themselves"

[[ambition.more_of]]
id = "m1"
text = "teaching"

[[goals]]
id = "g1"
title = "Six finish"

[[experiments]]
id = "e1"
title = "Teach one session"
status = "finished"
serves = ["m1"]

[experiments.result]
on = 2026-07-20
verdict = "keep"
observed = "Three asked for more"
learned = "I like the preparing"
evidence = true

[[experiments]]
id = "e2"
title = "Write it up"
status = "running"
started = 2026-07-20

[[helpers]]
name = "Ruth"
role = "manager"
ask = "an afternoon"
"""
SINCE = dt.date(2026, 7, 1)


def note(id: str, text: str, **fields: Any) -> dict[str, Any]:
    return {"id": id, "on": dt.date(2026, 7, 10), "text": text, "evidence": True, **fields}


def plan(*notes: dict[str, Any]) -> Plan:
    return plan_of(TABLES, notes=list(notes))


def test_what_was_done_comes_first_then_what_was_learned_what_is_next_and_what_is_asked() -> None:
    made = plan(
        note("n1", "Taught two people", energy=5, **{"for": ["p1"]}),
        note("n2", "Fixed the build", link="https://a.b/x>y"),
        note("n3", "NOT TICKED", evidence=False),
        note("n4", "TOO EARLY", on=dt.date(2026, 6, 30)),
    )
    page = in_markdown(page_of(made, "manager", TODAY, SINCE))
    assert page == (
        "# Where I want to take my career\n"
        "\n"
        "1 July 2026 to 24 July 2026\n"
        "\n"
        "## What I've done\n"
        "\n"
        "### newcomers doubt themselves\n"
        "\n"
        "- Taught two people (10 July)\n"
        "\n"
        "### teaching\n"
        "\n"
        "- Three asked for more (20 July)\n"
        "\n"
        "### Also\n"
        "\n"
        "- Fixed the build (10 July, <https://a.b/x%3Ey>)\n"
        "\n"
        "## What I learned\n"
        "\n"
        "- I like the preparing\n"
        "    - From: Teach one session\n"
        "\n"
        "## What I'm trying now\n"
        "\n"
        "- **Write it up**, under way\n"
        "\n"
        "## What I'd like from you\n"
        "\n"
        "- an afternoon\n"
        "\n"
        "## What gave me energy\n"
        "\n"
        "- █ **newcomers doubt themselves**: 5 of 5\n"
        "\n"
        "From 1 to 5.\n"
    )


def test_the_words_for_the_page_stand_in_place_of_the_note() -> None:
    made = plan(note("n1", "ROUGH", shown_as="Taught two people"))
    page = page_of(made, "me", TODAY, SINCE)
    for text in (in_markdown(page), in_html(page)):
        assert "Taught two people" in text
        assert "ROUGH" not in text


def test_the_full_page_begins_with_the_latest_of_what_is_ticked() -> None:
    made = plan(*(note(f"n{number}", f"Did number {number}") for number in range(1, 9)))
    page = page_of(made, "me", TODAY)
    assert page.done
    assert page.done.more == 4
    assert [one.text for one in page.done.groups[-1].entries] == [
        f"Did number {number}" for number in range(5, 9)
    ]


def test_what_stands_among_what_was_done_is_not_said_again() -> None:
    [tried] = page_of(plan(), "me", TODAY).tried.shown
    assert (tried.observed, tried.learned) == ("", "I like the preparing")


def test_what_was_learned_since_a_day_was_learned_then_or_later() -> None:
    learned = dt.date(2026, 7, 20)
    days = (learned, learned + dt.timedelta(days=1))
    shown = [page_of(plan(), "manager", TODAY, since).learned.shown for since in days]
    assert [len(one) for one in shown] == [1, 0]


def test_without_a_tick_there_is_no_such_part() -> None:
    bare = plan_of(TABLES.replace("evidence = true", ""), notes=[])
    page = page_of(bare, "manager", TODAY, SINCE)
    assert page.done is None
    assert page.learned.shown == ()


def test_others_see_the_energy_of_what_is_ticked_alone() -> None:
    made = plan(
        note("n1", "x", energy=1, evidence=False, **{"for": ["m1"]}),
        note("n2", "x", energy=5, hours=2, **{"for": ["p1"]}),
    )
    charts = [page_of(made, reader, TODAY).energy for reader in ("me", "manager")]
    names = [[row.name for row in chart.rows] if chart else [] for chart in charts]
    assert names == [["newcomers doubt themselves", "teaching"], ["newcomers doubt themselves"]]
    assert charts[0]
    assert charts[0].rows[0].said == "5 of 5, 2 hours"
    assert charts[0].rows[0].in_text == "·····█"


def test_the_chart_has_four_lines_and_names_the_month_where_there_is_one() -> None:
    tables = {"problems": [{"id": f"p{n}", "text": f"line {n}"} for n in range(1, 6)]}
    noted = [note(f"n{n}", "x", energy=n, **{"for": [f"p{n}"]}) for n in range(1, 6)]
    chart = page_of(plan_of(ambition=tables, notes=noted), "me", TODAY, SINCE).energy
    assert chart
    assert sorted(row.in_text for row in chart.rows) == ["▂", "▄", "▆", "█"]
    assert (chart.first, chart.last) == ("", "Jul")


@pytest.mark.parametrize(("letters", "shown"), [(300, "w" * 300), (301, "w" * 299 + "…")])
def test_an_entry_has_up_to_300_letters(letters: int, shown: str) -> None:
    done = page_of(plan(note("n1", "w" * letters)), "me", TODAY, SINCE).done
    assert done
    assert shown in [one.text for group in done.groups for one in group.entries]


def test_an_entry_of_another_year_says_which() -> None:
    made = plan(note("n1", "x", on=dt.date(2025, 12, 31)), note("n2", "y"))
    done = page_of(made, "me", TODAY, dt.date(2025, 1, 1)).done
    assert done
    said = {one.text: one.when for group in done.groups for one in group.entries}
    assert (said["x"], said["y"]) == ("31 December 2025", "10 July")


def test_a_link_that_is_no_web_address_is_left_out() -> None:
    page = in_html(page_of(plan(note("n1", "x", link="javascript:alert(1)")), "me", TODAY))
    assert "javascript" not in page


def test_the_data_for_others_has_what_is_ticked_in_the_words_of_the_page() -> None:
    made = plan(
        note("n1", "ROUGH", shown_as="Taught it", **{"for": ["m1", "g1"]}),
        note("n2", "NOT TICKED", evidence=False),
    )
    found = for_reader(made, "manager").notes
    assert [(one.id, one.text, one.shown_as) for one in found] == [("n1", "Taught it", None)]


def test_a_goal_reached_since_stands_among_what_was_done_ticked_or_not() -> None:
    goals = [
        {"id": "g1", "title": "Six finish", "serves": ["m1"], "status": "reached",
         "closed": dt.date(2026, 7, 15)},
        {"id": "g2", "title": "TOO EARLY", "status": "reached", "closed": dt.date(2026, 6, 30)},
        {"id": "g3", "title": "LET GO", "status": "let_go", "closed": dt.date(2026, 7, 15)},
        {"id": "g4", "title": "SECRET", "status": "reached", "closed": dt.date(2026, 7, 15),
         "private": True},
    ]  # fmt: skip
    made = plan_of(TABLES, goals=goals)
    short = page_of(made, "manager", TODAY, SINCE)
    page = in_markdown(short)
    assert "### teaching\n\n- Reached “Six finish” (15 July)\n- Three asked for more" in page
    assert [word for word in ("EARLY", "LET GO", "SECRET") if word in page] == []
    assert "Reached “Six finish”" in in_html(short)
    whole = page_of(made, "manager", TODAY)
    assert "Reached" not in repr(whole.done)  # its goals stand in a list of their own
