"""Promises: what is open, by when, and how it is named."""

import datetime as dt
from typing import Any

from ambition_cli.domain.privacy.veil import shown_to
from ambition_cli.domain.progress.promises import due_promises, open_promises
from support.plans import TODAY, plan_of


def talk(id: str, *promises: dict[str, Any], **fields: Any) -> dict[str, Any]:
    return {"id": id, "with": "Mei", "on": TODAY, "promises": list(promises), **fields}


def promise(what: str, by: int | None = None, who: str = "me", **more: Any) -> dict[str, Any]:
    day = {} if by is None else {"by": TODAY + dt.timedelta(days=by)}
    return {"who": who, "what": what, **day, **more}


def test_open_promises_come_by_their_days_and_those_without_one_last() -> None:
    plan = plan_of(
        talks=[
            talk(
                "t1",
                promise("some day"),
                promise("later", 20),
                promise("done", 1, kept=True),
                promise("past", 1, let_go=True),
            ),
            talk("t2", promise("soon", 2, "Mei")),
        ]
    )
    found = open_promises(plan)
    assert [(one.id, one.promise.what) for one in found] == [
        ("t2", "soon"), ("t1.2", "later"), ("t1.1", "some day"),
    ]  # fmt: skip
    assert [one.is_mine for one in found] == [False, True, True]
    assert found[0].remedy == "ambition talk --kept t2"


def test_a_promise_is_due_in_its_last_week_and_after() -> None:
    plan = plan_of(
        talks=[talk("t1", promise("late", -30), promise("week", 7), promise("far", 8)),
               talk("t2", promise("some day"))]
    )  # fmt: skip
    assert [one.promise.what for one in due_promises(plan, TODAY)] == ["late", "week"]


def test_private_talks_promise_nothing_to_who_may_not_know() -> None:
    plan = plan_of(talks=[talk("t1", promise("a", 1), private=True), talk("t2", promise("b", 1))])
    assert [one.talk.id for one in due_promises(shown_to(plan, "me"), TODAY)] == ["t2"]


def test_nobody_else_is_shown_a_talk() -> None:
    plan = plan_of(talks=[talk("t1", promise("a", 1))])
    for audience in ("manager", "peer", "mentor", "recruiter"):
        assert not shown_to(plan, audience).talks
    assert shown_to(plan, "me").talks


def test_a_talk_is_hidden_with_its_experiment_and_with_whom_it_was() -> None:
    plan = plan_of(
        helpers=[{"name": "Ruth", "private": True}],
        experiments=[{"id": "e1", "title": "Ask around", "private": True}],
        talks=[
            talk("t1", promise("a", 1), experiment="e1"),
            talk("t2", promise("b", 1)) | {"with": "Ruth"},
            talk("t3", promise("c", 1)),
        ],
    )
    assert [one.id for one in shown_to(plan, "me").talks] == ["t3"]
