"""What is to be less and cannot be counted or handed over, and who manages people today."""

import datetime as dt
from typing import Any

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.interview.order import Script, finished
from support.plans import TODAY, plan_of
from support.rows import each

SCRIPT = Script(catalogue(), TODAY)


def tried(less: str, *, hard_no: bool = False, **interview: str) -> set[str | None]:
    """Return what is drafted for a line of what is to be less, beside mentoring."""
    line: dict[str, Any] = {"text": less, "hard_no": hard_no}
    plan = plan_of(
        person={"name": "Ana", "hours_per_week": 6},
        ambition={"more_of": [{"text": "mentoring"}], "less_of": [line]},
        interview=interview,
    )
    drafted = finished(plan, SCRIPT, dt.datetime(2026, 7, 24, 12)).experiments
    return {one.archetype for one in drafted if "l1" in one.drafted_from}


@each(
    ("less", "archetype"),
    [
        ("relocating", None),
        ("moving to Berlin", None),
        ("reorgs", None),
        ("annual budgeting", None),
        ("umziehen", None),
        ("転勤", None),
        ("reestructuraciones", None),
        ("being the one responsible for payroll", "a-duty-with-a-new-owner"),
        ("deciding other people's salaries", "a-duty-with-a-new-owner"),
        ("moving data between two systems", "keep-a-tally-of-it"),
        ("calming down the sales director", "keep-a-tally-of-it"),
        ("clients who phone at 9 pm", "keep-a-tally-of-it"),
    ],
)
def test_only_what_comes_again_is_counted(less: str, archetype: str | None) -> None:
    assert tried(less) == ({archetype} if archetype else set())
    assert tried(less, hard_no=True) == ({archetype} if archetype else set())


@each(
    ("less", "today", "manages"),
    [
        ("managing people", "1:1s with two people, code review", True),
        ("managing people", "Engineering manager, nine reports", True),
        ("managing people", "I lead a team of five", True),
        ("Personalverantwortung", "Ich leite ein Team von acht", True),
        ("マネジメント業務", "部下五人の面談", True),
        ("managing my team", "", True),
        ("too many 1:1s, managing people", "", True),
        ("managing people", "", False),
        ("managing people", "service desk, meetings with my manager", False),
        ("managing people", "product manager for billing", False),
        ("Personalverantwortung", "Anträge prüfen, Sitzungen", False),
        ("managing people, never again", "I lead a team of five", False),
        ("nie wieder Personalführung", "", False),
    ],
)
def test_a_hard_no_is_handed_back_by_who_manages(less: str, today: str, manages: bool) -> None:
    said = {"today": today} if today else {}
    assert tried(less, hard_no=True, **said) == ({"one-duty-away"} if manages else set())


def test_less_of_it_is_wanted_of_what_there_is() -> None:
    assert tried("managing people") == {"one-duty-away"}
    assert tried("managing people, never again") == set()
    assert tried("managing people", hard_no=True, usual_answer="Team lead, probably") == set()
