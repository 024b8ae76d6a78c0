"""Plans with the most extreme values that a plan may hold: the earliest and latest days, the
smallest and largest figures, and ids and rounds in any order."""

import datetime as dt
from typing import Any

from hypothesis import strategies as st

from ambition_cli.domain.words.dates import FIRST, LAST
from ambition_cli.domain.words.wording import LARGEST
from support.plans import TODAY

DAY = dt.timedelta(days=1)
DAYS = st.sampled_from(
    [FIRST, FIRST + DAY, TODAY - 40 * DAY, TODAY, TODAY + DAY, TODAY + 20 * DAY, LAST - DAY, LAST]
)
AMOUNTS: st.SearchStrategy[int | float] = st.sampled_from(
    [0, 5e-324, 0.4, 1, 4, 80, 1e9, LARGEST, float(LARGEST)]
)
NUMBERS = st.one_of(AMOUNTS, AMOUNTS.map(lambda number: -number))
COUNTS = st.sampled_from([-LARGEST, -1, 0, 1, 2, 3, 6, 7, 12, LARGEST])
RATINGS = st.integers(1, 5)
WORDS = st.sampled_from(["Teach", "e2", "g1", "x" * 200, "…", "a\nb", "[bold]", "教える"])


def _table(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Return a table that may lack each of its fields."""
    return st.fixed_dictionaries({}, optional=fields)


def _in_order(record: dict[str, Any], last: str) -> dict[str, Any]:
    """Return a record that does not end before it starts."""
    if last in record and "starts" in record:
        record["starts"], record[last] = sorted((record["starts"], record[last]))
    return record


def _goal(number: int) -> st.SearchStrategy[dict[str, Any]]:
    checkin = st.fixed_dictionaries({"on": DAYS, "value": NUMBERS})
    fields = _table(
        round=COUNTS, baseline=NUMBERS, target=NUMBERS, starts=DAYS, due=DAYS, moved=DAYS,
        continued=DAYS, closed=DAYS, private=st.booleans(), checkins=st.lists(checkin, max_size=2),
        measure=st.sampled_from(["options with a verdict", "hours a week", "newcomers"]),
        mode=st.sampled_from(["learn", "perform"]), serves=st.just(["p1"]),
        status=st.sampled_from(["active", "active", "later", "reached", "let_go"]),
        if_then=WORDS, assumed=st.sampled_from([[], ["due"], ["baseline", "if_then"]]),
    )  # fmt: skip
    named = st.builds(lambda title: {"id": f"g{number}", "title": title}, WORDS)
    return st.builds(lambda name, rest: _in_order(name | rest, "due"), named, fields)


def _try(number: int) -> st.SearchStrategy[dict[str, Any]]:
    entry = st.fixed_dictionaries(
        {"on": DAYS, "note": WORDS}, optional={"energy": RATINGS, "hours": AMOUNTS}
    )
    fit = st.dictionaries(st.sampled_from(["p1", "i1"]), RATINGS)
    verdict = st.sampled_from(["keep", "change", "stop", "unclear"])
    result = st.fixed_dictionaries({"on": DAYS, "verdict": verdict, "fit": fit})
    fields = _table(
        round=COUNTS, hours=AMOUNTS, starts=DAYS, ends=DAYS, started=DAYS, continued=DAYS,
        private=st.booleans(), log=st.lists(entry, max_size=2), frozen=st.builds(dict, on=DAYS),
        rung=st.sampled_from(["talk", "watch", "one-off", "part-time", "for-real"]),
        option=st.sampled_from(["o1", "o2"]), goal=st.just("g1"), after=st.just("e2"),
        drafted_from=st.just(["o1", "p1"]), serves=st.just(["p1"]), steps=st.lists(WORDS),
        forecast=_table(liking=RATINGS, confidence=RATINGS),
    )  # fmt: skip
    live = st.sampled_from(["later", "planned", "running", "paused", "dropped"])
    state = st.one_of(
        st.builds(lambda status: {"status": status}, live),
        st.builds(lambda result: {"status": "finished", "result": result}, result),
    )
    named = st.builds(lambda title: {"id": f"e{number}", "title": title}, WORDS)
    return st.builds(
        lambda name, rest, state: _in_order(name | rest | state, "ends"), named, fields, state
    )


def _option(number: int) -> st.SearchStrategy[dict[str, Any]]:
    judged = st.dictionaries(st.sampled_from(["p1", "i1"]), st.sampled_from(["yes", "no"]))
    weighing = st.fixed_dictionaries({"on": DAYS, "lines": judged}, optional={"hours": AMOUNTS})
    fields = _table(
        status=st.sampled_from(["open", "taken", "declined", "dropped"]), decided=DAYS,
        private=st.booleans(), weighed=st.lists(weighing, max_size=2),
        looked_back=st.lists(st.builds(dict, on=DAYS), max_size=1),
    )  # fmt: skip
    named = st.builds(lambda name: {"id": f"o{number}", "name": name}, WORDS)
    return st.builds(lambda name, rest: name | rest, named, fields)


def _several(one: Any, most: int) -> st.SearchStrategy[list[dict[str, Any]]]:
    return st.tuples(*(one(number) for number in range(1, most + 1))).map(list)


PLANS: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {
        "schema": st.just(1),
        "person": _table(
            name=WORDS, hours_per_week=AMOUNTS, months=COUNTS, not_before=DAYS, round=COUNTS,
            round_started=DAYS,
        ),
        "interview": _table(
            when_where=st.sampled_from(["Tuesday 18:00", "every other Friday", "x"]),
            obstacle=WORDS,
            matters_most=st.just("p1"),
            finished=DAYS.map(lambda day: dt.datetime.combine(day, dt.time(12))),
        ),
        "ambition": st.builds(
            lambda problem, more: {
                "problems": [{"id": "p1", "text": problem}],
                "impact": [{"id": "i1", "text": "They stay", "private": True}],
                "more_of": [{"id": "m1", "text": "teaching", "baseline_hours": more}],
            },
            WORDS, AMOUNTS,
        ),
        "options": _several(_option, 2),
        "goals": _several(_goal, 2),
        "experiments": _several(_try, 3),
    },
    optional={
        "reviews": st.lists(st.builds(dict, on=DAYS), max_size=2),
        "told": st.lists(st.builds(dict, on=DAYS, to=WORDS), max_size=1),
        "helpers": st.just([{"name": "Mei", "role": "mentor"}]),
        "changes": st.lists(
            st.builds(dict, on=DAYS, line=st.just("p1"), was=WORDS), max_size=2
        ),
    },
)  # fmt: skip
