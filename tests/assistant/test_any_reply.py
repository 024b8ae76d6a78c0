"""Whatever stands in a reply, it is taken through the gate or refused in a sentence."""

import copy
import datetime as dt
import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from ambition_cli.assistant.accept import accept
from ambition_cli.assistant.gate import gate, passed
from ambition_cli.assistant.proposals import READ_ONLY, Proposals, Source, kept, waiting, with_reply
from ambition_cli.assistant.read import read
from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.progress.check import findings
from ambition_cli.errors import Refused
from conftest import few_examples
from support.plans import TODAY, plan_of
from support.replies import experiment, goal, reply

PLAN = plan_of(
    '[person]\nhours_per_week = 3\n[[ambition.problems]]\nid = "p1"\ntext = "Nurses drown"\n'
    '[[ambition.more_of]]\nid = "m1"\ntext = "teaching"\n'
    '[[ambition.less_of]]\nid = "l1"\ntext = "meetings"\nhard_no = true\n'
    '[[options]]\nid = "o1"\nname = "Head of Product"\nprivate = true\n'
    '[[experiments]]\nid = "e1"\ntitle = "Own"\nstatus = "running"\nhours = 6\n'
    "starts = 2026-07-20\nends = 2026-08-16\n"
)
WORDS = st.text(min_size=1, max_size=60) | st.sampled_from(
    ["p1", "o1", "e1", "you \x1b[2J", "“", "If x, then I y", "By 3 May 2031 at 7 pm, 73%"]
)
DAYS = st.dates().map(str) | st.dates(TODAY, dt.date(2027, 2, 1)).map(str) | st.just("soon")
NUMBERS = st.floats(0, 90) | st.integers(0, 2_000) | st.floats()
IDS = st.lists(st.sampled_from(["p1", "m1", "l1", "i1", "o1", "p9", "e1"]), max_size=4)


def fields_of(record: dict[str, Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Return other values for some of a record's fields, mostly such as may stand there."""
    found: dict[str, st.SearchStrategy[Any]] = {}
    for key, value in record.items():
        found[key] = WORDS
        if key in ("due", "starts", "ends"):
            found[key] = DAYS
        elif isinstance(value, int):
            found[key] = NUMBERS
        elif key == "serves":
            found[key] = IDS
        elif isinstance(value, list):
            found[key] = st.lists(WORDS, max_size=9)
    found |= {"rung": st.sampled_from(["talk", "for-real"])} if "rung" in record else {}
    found |= {"option": st.sampled_from(["", "o1", None])} if "option" in record else {}
    return st.fixed_dictionaries({}, optional=found)


def taken(text: str, plan: Plan) -> tuple[Proposals, Plan]:
    """Take a reply through all that becomes of it, and accept what is left."""
    gated = gate(read(text), plan, catalogue(), TODAY)
    assert all(point.sentence.isprintable() for point in gated.points)
    proposals, _ = with_reply(Proposals(), plan, gated, passed(gated, plan, TODAY), Source(TODAY))
    proposals = kept(json.loads(json.dumps(proposals.tables(), default=str)) and proposals.tables())
    ids = [one.id for one in waiting(proposals, plan) if one.what not in READ_ONLY]
    decided = accept(proposals, plan, ids, TODAY)
    return decided.proposals, decided.plan


@few_examples
@given(st.lists(fields_of(goal()), max_size=3), st.lists(fields_of(experiment()), max_size=7))
def test_any_fields_are_taken_or_refused(
    goals: list[dict[str, Any]], others: list[dict[str, Any]]
) -> None:
    text = json.dumps(
        reply([goal(**fields) for fields in goals], [experiment(**fields) for fields in others])
    )
    try:
        proposals, plan = taken(text, copy.copy(PLAN))
    except Refused as refused:
        said = f"{refused}"
        assert said.isprintable()
        return
    assert waiting(proposals, plan) == []
    rules = {one.rule for one in findings(plan, catalogue(), TODAY) if one.level == "must"}
    assert rules.isdisjoint({"week-overfull", "goal-horizon", "goal-too-many", "goal-undated"})


@few_examples
@given(st.text(max_size=400))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        read(text)
    except Refused as refused:
        said = f"{refused}"
        assert said.isprintable()
