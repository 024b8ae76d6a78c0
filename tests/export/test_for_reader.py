"""What leaves as data for a reader: what the page for them could show, and no more."""

from typing import Literal

import pytest

from ambition_cli.export.for_reader import for_reader
from ambition_cli.export.page import page_of
from ambition_cli.export.plain import in_json
from support.plans import TODAY, plan_of
from support.rows import each

OTHERS: tuple[Literal["mentor", "manager"], ...] = ("mentor", "manager")
PLAN = plan_of("""
unknown_key = "MY OWN"
interview = { usual_answer = "MY OWN", moment = "MY OWN", obstacle = "MY OWN" }
reviews = [{ on = 2026-07-01, went_well = "MY OWN", went_badly = "MY OWN", next = "MY OWN" }]
told = [{ on = 2026-07-01, to = "MY OWN" }]
changes = [{ on = 2026-07-01, line = "m1", was = "MY OWN", now = "teaching" }]
[person]
name = "Ana"
[ambition]
more_of = [{ id = "m1", text = "teaching", at_first = "MY OWN", why = "it lasts" }]
[[options]]
id = "o1"
name = "Teach a class"
why = "MY OWN"
weighed = [{ on = 2026-07-01, displaces = "MY OWN" }]
[[helpers]]
name = "Ruth"
role = "manager"
ask = "an afternoon"
[[helpers]]
name = "Mei"
role = "mentor"
ask = "a room"
[[helpers]]
name = "MY OWN"
role = "friend"
ask = "MY OWN"
[[goals]]
id = "g1"
title = "Six finish"
measure = "people"
target = 6
obstacle = "MY OWN"
if_then = "MY OWN"
helper = "MY OWN"
checkins = [{ on = 2026-06-01, value = 1, note = "MY OWN" }, { on = 2026-07-01, value = 2 }]
[[goals]]
id = "g2"
title = "MY OWN"
status = "later"
[[experiments]]
id = "e1"
title = "Teach one session"
option = "o1"
status = "running"
smallest = "An hour"
hypothesis = "MY OWN"
criterion = "MY OWN"
stop_if = "MY OWN"
steps = ["MY OWN"]
why = "MY OWN"
helper = "MY OWN"
frozen = { on = 2026-07-01, hypothesis = "MY OWN", criterion = "MY OWN" }
log = [{ on = 2026-07-01, note = "MY OWN" }]
[[experiments]]
id = "e2"
title = "Write a page"
status = "finished"
[experiments.result]
on = 2026-07-01
verdict = "keep"
why = "MY OWN"
observed = "Nine read it"
learned = "I like it"
[[experiments]]
id = "e3"
title = "MY OWN"
status = "dropped"
why = "MY OWN"
""")
SHOWN = ("teaching", "it lasts", "Six finish", "people", "An hour", "Nine read it", "I like it")


def test_what_a_person_tells_only_themselves_is_on_no_page() -> None:
    assert "MY OWN" not in repr(page_of(PLAN, "manager", TODAY))
    assert "MY OWN" not in repr(page_of(PLAN, "mentor", TODAY))


@pytest.mark.parametrize("reader", OTHERS)
def test_the_data_for_a_reader_hold_no_more_than_the_page(
    reader: Literal["mentor", "manager"],
) -> None:
    data = in_json(for_reader(PLAN, reader))
    assert "MY OWN" not in data
    assert [text for text in SHOWN if text not in data] == []
    assert ("an afternoon" in data, "a room" in data) == (reader == "manager", reader == "mentor")


def test_the_page_is_the_same_of_the_data_for_its_reader() -> None:
    for reader in OTHERS:
        shown = for_reader(PLAN, reader)
        assert page_of(shown, reader, TODAY) == page_of(PLAN, reader, TODAY)


def test_ones_own_data_are_the_whole_plan() -> None:
    assert for_reader(PLAN, "me") == PLAN


@each(
    ("fields", "note"),
    [
        ({}, "They asked for more"),
        ({"status": "reached"}, None),
        ({"status": "let_go", "why": "no room"}, None),
        ({"measure": "options with a verdict"}, None),  # its note names the experiment
    ],
)
def test_a_note_of_how_far_a_goal_came_is_shown_while_it_is_open(
    fields: dict[str, str], note: str | None
) -> None:
    entry = {"on": TODAY, "value": 2, "note": "They asked for more"}
    goal = {"id": "g1", "title": "Six finish", "measure": "people", "target": 6}
    plan = plan_of(goals=[{**goal, "checkins": [entry], **fields}])
    for reader in OTHERS:
        [seen] = for_reader(plan, reader).goals
        assert [(one.value, one.note) for one in seen.checkins] == [(2, note)]
