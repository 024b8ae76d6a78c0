"""The page's timeline and the terminal's: one calendar, shown twice."""

import datetime as dt
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.progress.timeline import timeline
from ambition_cli.domain.words.dates import plain
from ambition_cli.export.page import page_of
from ambition_cli.render.page import Grid, Row
from ambition_cli.render.timeline import calendar
from conftest import few_examples
from support.plans import TODAY, plan_of

DAY = dt.timedelta(days=1)
DAYS = st.integers(-200, 200).map(lambda days: TODAY + days * DAY)
MAYBE = st.none() | DAYS
ROUNDS = st.integers(1, 2)


@st.composite
def goals(draw: st.DrawFn, id: str) -> dict[str, Any]:
    status = draw(st.sampled_from(["active", "later", "reached", "let_go"]))
    first, last = sorted((draw(DAYS), draw(DAYS)))
    fields = {
        "starts": draw(st.sampled_from([None, first])),
        "due": draw(st.sampled_from([None, last])),
        "closed": draw(MAYBE),
    }
    if status in ("active", "later"):
        fields["closed"] = None
    given = {key: value for key, value in fields.items() if value}
    return {"id": id, "title": id, "status": status, "round": draw(ROUNDS), **given}


@st.composite
def tries(draw: st.DrawFn, id: str) -> dict[str, Any]:
    status = draw(st.sampled_from(["later", "planned", "running", "paused", "finished", "dropped"]))
    first, last = sorted((draw(DAYS), draw(DAYS)))
    fields: dict[str, Any] = {
        "starts": draw(st.sampled_from([None, first])),
        "ends": draw(st.sampled_from([None, last])),
        "started": draw(MAYBE),
    }
    if status == "finished":
        fields["result"] = {"on": draw(DAYS), "verdict": draw(st.sampled_from(["keep", "stop"]))}
    fields["log"] = [{"on": day, "note": "x"} for day in draw(st.lists(DAYS, max_size=2))]
    given = {key: value for key, value in fields.items() if value}
    return {"id": id, "title": id, "status": status, "round": draw(ROUNDS), **given}


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    return plan_of(
        person={"hours_per_week": 4, "months": 5, "round": 2, "round_started": TODAY - 60 * DAY},
        goals=[draw(goals(f"g{n}")) for n in range(draw(st.integers(0, 4)))],
        experiments=[draw(tries(f"e{n}")) for n in range(draw(st.integers(0, 6)))],
    )


def on_the_page(plan: Plan) -> dict[str, str]:
    """Return from when to when each record goes on the page, as it says it."""
    drawn = page_of(plan, "me", TODAY).timeline
    return {span.id: span.dates for span in drawn.spans} if drawn else {}


def on_the_terminal(plan: Plan) -> dict[str, str]:
    """Return from when to when each record goes on the terminal, said as the page says it."""
    found = {}
    for part in calendar(plan, timeline(plan, TODAY)):
        if isinstance(part, Grid):
            for row in part.rows:
                if isinstance(row, Row) and row.id:
                    first, _, last = row.cells[0].exact.partition(" to ")
                    days = (plain(dt.date.fromisoformat(day), TODAY) for day in (first, last))
                    found[row.id] = " – ".join(days)
    return found


@few_examples
@given(plans())
def test_a_record_goes_from_when_to_when_alike_on_page_and_terminal(plan: Plan) -> None:
    page, terminal = on_the_page(plan), on_the_terminal(plan)
    assert page.items() <= terminal.items()
    listed = page_of(plan, "me", TODAY)
    lists = (listed.goals, listed.now, listed.next, listed.tried)
    titles = {one.title for some in lists for one in some.shown}
    assert terminal.keys() & titles == page.keys()


def test_a_try_that_runs_past_its_end_goes_on_until_today_on_both() -> None:
    plan = plan_of(
        experiments=[
            {
                "id": "e1", "title": "Teach", "status": "running",
                "started": TODAY - 40 * DAY, "starts": TODAY - 40 * DAY, "ends": TODAY - 20 * DAY,
            }
        ]
    )  # fmt: skip
    dates = {"e1": f"{plain(TODAY - 40 * DAY, TODAY)} – {plain(TODAY, TODAY)}"}
    assert on_the_page(plan) == dates
    assert on_the_terminal(plan) == dates


def test_what_was_planned_in_an_earlier_round_and_is_still_to_come_is_on_both() -> None:
    plan = plan_of(
        person={"round": 2, "round_started": TODAY},
        experiments=[
            {
                "id": "e1", "title": "Teach", "round": 1, "status": "planned",
                "starts": TODAY + 5 * DAY, "ends": TODAY + 9 * DAY,
            }
        ],
    )  # fmt: skip
    assert list(on_the_page(plan)) == list(on_the_terminal(plan)) == ["e1"]
