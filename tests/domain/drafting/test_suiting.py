"""What is to be less and cannot be counted or handed over, and who manages people today."""

import datetime as dt
from typing import Any

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.interview.order import Script, finished
from ambition_cli.domain.plan.model import Plan
from ambition_cli.domain.privacy.veil import shown_to
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
        ("direct reports, never again", "head of support", False),
    ],
)
def test_a_hard_no_is_handed_back_by_who_manages(less: str, today: str, manages: bool) -> None:
    said = {"today": today} if today else {}
    assert tried(less, hard_no=True, **said) == ({"one-duty-away"} if manages else set())


def test_less_of_it_is_wanted_of_what_there_is() -> None:
    assert tried("managing people") == {"one-duty-away"}
    assert tried("managing people, never again") == set()
    assert tried("managing people", hard_no=True, usual_answer="Team lead, probably") == set()


def drafted(**ambition: Any) -> Plan:
    plan = plan_of(person={"name": "Ana", "hours_per_week": 6}, ambition=ambition)
    return finished(plan, SCRIPT, dt.datetime(2026, 7, 24, 12))


def about(plan: Plan, id: str) -> set[str | None]:
    return {one.archetype for one in plan.experiments if id in one.drafted_from}


def test_what_would_be_better_for_oneself_is_no_start_with_one_person() -> None:
    plan = drafted(impact=[{"text": "patients wait less"}, {"text": "I see my kids before seven"}])
    assert about(plan, "i1") >= {"first-for-one-person"}
    assert about(plan, "i2") == {"one-change-of-my-own"}
    own = drafted(impact=[{"text": "patients wait less"}, {"text": "Ich habe freitags frei"}])
    assert about(own, "i2") == {"one-change-of-my-own"}
    users = drafted(impact=[{"text": "my users get home earlier"}])
    assert about(users, "i1") >= {"first-for-one-person"}


def test_of_one_matter_what_is_made_for_it_comes_once_and_nothing_general_beside_it() -> None:
    away = [{"text": "orders go out on time"}, {"text": "I take two weeks off and nobody calls"}]
    only_me = {"text": "Our payment service has one person who understands it: me"}
    plan = drafted(problems=[{"text": "good engineers leave after a year"}, only_me], impact=away)
    assert about(plan, "p2") == {"handed-over-in-three-rounds"}
    assert about(plan, "i2") == set()


def test_an_income_and_ones_own_worth_are_found_once_and_are_nothing_for_a_manager() -> None:
    for problem, archetype in (
        ("Right now the problem is rent", "an-income-within-weeks"),
        ("I've no boss to ask, no idea what I'm worth to one", "what-i-am-worth-out-there"),
    ):
        plan = drafted(problems=[{"text": problem}])
        assert about(plan, "p1") == {archetype}
        shown = shown_to(plan, "manager")
        assert archetype not in {one.archetype for one in shown.experiments}
        assert "p1" not in {one for goal in shown.goals for one in goal.drafted_from}


def test_those_who_hire_are_asked_once() -> None:
    plan = plan_of(
        person={"name": "Ana", "hours_per_week": 6},
        ambition={"problems": [{"text": "I've no boss to ask, no idea what I'm worth to one"}]},
        options=[{"name": "Head of Product", "doubt": "that I'm unemployable"}],
    )
    drafts = finished(plan, SCRIPT, dt.datetime(2026, 7, 24, 12)).experiments
    asking = {"what-two-who-hire-say", "what-i-am-worth-out-there"}
    assert [one.archetype for one in drafts if one.archetype in asking] == [
        "what-i-am-worth-out-there"
    ]


def test_a_question_of_ones_own_worth_is_put_to_those_who_hire() -> None:
    plan = drafted(problems=[{"text": "no idea what I'm worth to a boss"}])
    assert about(plan, "p1") >= {"what-i-am-worth-out-there"}
    assert "Find out what I'm worth to a boss" in {goal.title for goal in plan.goals}


@each(
    ("wish", "said", "archetype"),
    [
        ("design work", {"today": "code review, payments back end"}, "two-sketches-one-choice"),
        ("more design", {"usual_answer": "Data engineer"}, "two-sketches-one-choice"),
        ("Design", {"today": "Datenbanken, Schnittstellen"}, "two-sketches-one-choice"),
        ("diseño", {"usual_answer": "Ingeniera de datos"}, "two-sketches-one-choice"),
        ("デザイン", {"today": "バックエンド開発"}, "two-sketches-one-choice"),
        (
            "deep design work, half days without a meeting",
            {"today": "code review, design docs"},
            "one-block-for-one-hard-thing",
        ),
        ("UX design", {"today": "code review, payments back end"}, "one-screen-three-ways"),
        ("design work", {"usual_answer": "Product designer"}, "one-screen-three-ways"),
        ("design work", {"today": "front end, code review"}, "one-screen-three-ways"),
        ("design work", {"today": "tickets and phone calls"}, "one-screen-three-ways"),
        ("design work", {}, "one-screen-three-ways"),
    ],
)
def test_plain_design_is_of_what_somebody_builds(
    wish: str, said: dict[str, str], archetype: str
) -> None:
    plan = plan_of(
        person={"name": "Ana", "hours_per_week": 6},
        ambition={"more_of": [{"text": wish}]},
        interview=said,
    )
    drafted = finished(plan, SCRIPT, dt.datetime(2026, 7, 24, 12)).experiments
    assert archetype in {one.archetype for one in drafted if "m1" in one.drafted_from}


def test_what_is_built_is_told_by_the_other_lines_too() -> None:
    plan = drafted(
        more_of=[{"text": "design"}], problems=[{"text": "our billing service falls over"}]
    )
    assert "two-sketches-one-choice" in about(plan, "m1")


@each(
    ("today", "outside"),
    [
        ("Laid off Oct 14. 61 applications so far", True),
        ("between jobs since March", True),
        ("arbeitslos seit Mai", True),
        ("busco trabajo desde enero", True),
        ("au chômage", True),
        ("無職、求職中", True),
        ("code review, meetings", False),
        ("processing job applications all day, meetings", False),
        ("", False),
    ],
)
def test_whoever_has_no_workplace_begins_outside(today: str, *, outside: bool) -> None:
    plan = plan_of(
        person={"name": "Ana", "hours_per_week": 6},
        ambition={"more_of": [{"text": "running meetings"}]},
        options=[{"name": "Program manager"}],
        interview={"today": today} if today else {},
    )
    drafted = finished(plan, SCRIPT, dt.datetime(2026, 7, 24, 12)).experiments
    steps = [step for one in drafted for step in one.steps]
    assert any("meetup" in step for step in steps) is outside
    assert any("for the host" in step for step in steps) is not outside


def test_there_are_as_many_ways_outside_as_at_work() -> None:
    ships = catalogue()
    every = [*ships.archetypes, *(one for role in ships.roles for one in role.archetypes)]
    for one in every:
        assert not one.outside or 3 <= len(one.outside) <= 5, one.id
