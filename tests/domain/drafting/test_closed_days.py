"""Days on which nothing that needs others begins: while somebody is on leave."""

import datetime as dt

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.drafting.closed_days import back_on
from ambition_cli.domain.interview.order import Script, finished
from support.plans import plan_of
from support.rows import each

TODAY = dt.date(2026, 8, 3)


@each(
    ("today", "day"),
    [
        ("A ten months old. Back on 4 January at 80%", (2027, 1, 4)),
        ("on leave, I'm back from 1 November", (2026, 11, 1)),
        ("returning to work on November 2", (2026, 11, 2)),
        ("Elternzeit, zurück am 4. Januar", (2027, 1, 4)),
        ("Elternzeit, wieder da ab 1. November", (2026, 11, 1)),
        ("de baja, vuelvo el 4 de enero", (2027, 1, 4)),
        ("je reprends le 4 janvier", (2027, 1, 4)),
        ("volto ao trabalho em 4 de janeiro", (2027, 1, 4)),
        ("torno il 4 gennaio", (2027, 1, 4)),
        ("met verlof, terug op 4 januari", (2027, 1, 4)),
        ("育休中、1月4日に復帰", (2027, 1, 4)),
        ("产假，1月4日复工", (2027, 1, 4)),
        ("give the team feedback on 4 January", None),
        ("get money back from customers", None),
        ("the release came back on 4 January", None),
        ("back on call on 4 January", None),
        ("back soon", None),
        ("", None),
    ],
)
def test_who_is_on_leave_says_until_when(today: str, day: tuple[int, int, int] | None) -> None:
    assert back_on(today, TODAY) == (dt.date(*day) if day else None)


def test_nothing_at_work_begins_before_somebody_is_back() -> None:
    plan = plan_of(
        person={"name": "Ana", "hours_per_week": 3, "months": 5},
        ambition={"more_of": [{"text": "designing how systems fail"}]},
        options=[{"name": "Tech lead", "doubt": "whether anybody would hire me"}],
        interview={"today": "on leave. Back on 5 October, payments back end"},
    )
    script = Script(catalogue(), TODAY)
    drafted = finished(plan, script, dt.datetime(2026, 8, 3, 12)).experiments
    starts = {one.archetype: one.starts for one in drafted if one.starts}
    assert starts["one-failure-on-purpose"] >= dt.date(2026, 10, 5)
    assert starts["what-two-who-hire-say"] < dt.date(2026, 10, 5)
