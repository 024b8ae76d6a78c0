"""Whom a draft asks: by name where there is one, for what they can give, and nobody too often."""

from collections import Counter
from typing import Any

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.drafting.doers import said_doer
from ambition_cli.domain.drafting.texts import filled, said_plainly
from ambition_cli.domain.drafting.whom import first_called, is_known_for_another, known, may_hear_of
from ambition_cli.domain.interview.order import Script, experiments_drafted
from ambition_cli.domain.plan.model import Experiment
from support.plans import TODAY, plan_of
from support.rows import each

SCRIPT = Script(catalogue(), TODAY)
WOJTEK = {"name": "Wojtek", "role": "peer"}
ELA = {"name": "Ela", "role": "manager"}
ANA = {"name": "Ana", "role": "friend"}
MENTOR = {"name": "Mei", "role": "mentor"}


def drafted(**tables: Any) -> list[Experiment]:
    plan = plan_of(person={"hours_per_week": 4, "months": 5}, **tables)
    return [one.record for one in experiments_drafted(plan, SCRIPT).experiments]


def first_of(option: dict[str, Any], *helpers: dict[str, Any], **tables: Any) -> Experiment:
    found = drafted(options=[option], helpers=[*helpers], **tables)
    return next(one for one in found if one.option)


@each(
    ("option", "doer"),
    [
        ("Staff Engineer", "a Staff Engineer"),
        ("teach a course", "someone teaching a course"),
        ("mentoring juniors", "someone mentoring juniors"),
        ("teach my daughter chess", "somebody who teaches"),  # nobody else does that
        ("launch a product", "someone who has done it before"),
        ("move to Lisbon", "someone who has done it before"),
        ("get asked to speak", "somebody who gives talks"),  # that is up to others
        ("lead here", "our lead"),
        ("research lead here", "a research lead"),
        ("staff engineer somewhere smaller", "a staff engineer"),
        ("freelance field research", "a freelancer"),
        ("be promoted to principal", "somebody who does this for a living"),
        ("data science", "somebody in data science"),
        ("teaching", "somebody who teaches"),
        ("beekeeping", "somebody who does this already"),
        ("more music", "somebody who does this already"),
        ("the piano", "somebody who does this already"),
        (
            "company that makes software for stage lights",
            "somebody who works there or somewhere like it",
        ),
        ("game company", "somebody who works there or somewhere like it"),
    ],
)
def test_who_does_what_an_option_is_about_is_named_by_it(option: str, doer: str) -> None:
    assert said_doer(plan_of(options=[{"name": option}]).options[0]) == doer


def test_a_name_stands_in_a_text_where_somebody_is_asked_and_else_what_follows_the_bar() -> None:
    text = "Show it to {who|a colleague}"
    assert filled(text, {"who": said_plainly("Mei")}) == "Show it to Mei"
    assert filled(text, {}) == "Show it to a colleague"


@each(
    ("option", "helpers", "title"),
    [
        (
            {"doubt": "if my python is good enough", "knows": "Wojtek, dev in my team"},
            [WOJTEK, ELA],
            "Ask Wojtek to review a piece of my work to see whether my python is good enough",
        ),
        (
            {"doubt": "if my python is good enough"},
            [ELA, MENTOR],
            "Ask Mei to review a piece of my work to see whether my python is good enough",
        ),
        # One's doubt of oneself is nothing for the manager.
        (
            {"doubt": "if my python is good enough"},
            [ELA],
            "Have a piece of my work reviewed to see whether my python is good enough",
        ),
        (
            {"name": "tech lead", "doubt": "if anyone here has ever done that part time"},
            [ELA],
            "Find out from Ela whether anyone here has ever done that part time",
        ),
        # Whom they know for it is asked before the manager.
        (
            {"name": "tech lead", "doubt": "if they'd take anyone part time", "knows": "Lucia"},
            [ELA, {"name": "Lucia", "role": "peer"}],
            "“tech lead”: find out from Lucia whether they'd take anyone part time",
        ),
        (
            {"name": "tech lead on 3 days a week", "doubt": "if anyone has ever done it here"},
            [ELA],
            "“tech lead on 3 days a week”: find out from Ela whether anyone has ever done it here",
        ),
    ],
)
def test_a_doubt_is_settled_with_whoever_can_settle_it(
    option: dict[str, Any], helpers: list[dict[str, Any]], title: str
) -> None:
    today = {"today": "back 3 days a week, mostly bug fixes"}
    found = first_of({"name": "Test automation engineer"} | option, *helpers, interview=today)
    assert found.title == title
    asked = [one["name"] for one in helpers if one["name"] in title]
    assert [found.helper] == (asked or [None])
    assert all(any(name in step for step in found.steps) for name in asked)


def hearing(option: dict[str, Any], helper: dict[str, Any], today: str = "") -> bool:
    plan = plan_of(options=[option], helpers=[helper], interview={"today": today})
    return may_hear_of(plan.options[0], plan.helpers[0], plan)


@each(
    ("option", "helper", "may"),
    [
        ({"name": "Staff engineer"}, ELA, True),
        ({"name": "Staff engineer", "not_for": ["manager"]}, ELA, False),
        ({"name": "Staff engineer", "not_for": ["manager"]}, WOJTEK, False),
        ({"name": "Staff engineer here", "not_for": ["peer"]}, ELA, True),
        ({"name": "Staff engineer here", "not_for": ["peer"]}, WOJTEK, False),
        ({"name": "Staff engineer here", "not_for": ["manager"]}, ELA, False),
        ({"name": "Look for another job"}, ELA, False),
        ({"name": "Look for another job"}, WOJTEK, False),
        ({"name": "Look for another job"}, ANA, True),
        # Fewer hours are a secret, unless they are worked today.
        ({"name": "tech lead, 3 days a week", "doubt": "if that works here"}, ELA, False),
        ({"name": "find a job", "doubt": "if anyone here knows one"}, ELA, False),
        # An employer stays one, whatever kind of step the words make likely.
        (
            {"name": "Engineering manager @ Globex", "kind": "manage", "doubt": "is it as here"},
            ELA,
            False,
        ),
        ({"name": "Team lead (Globex)", "kind": "lead", "doubt": "better than here"}, ELA, False),
        ({"name": "stay and change the course from inside", "kind": "teach"}, ELA, True),
    ],
)
def test_nobody_is_asked_from_whom_an_option_is_kept(
    option: dict[str, Any], helper: dict[str, Any], may: bool
) -> None:
    assert hearing(option, helper) is may


@each(
    ("name", "not_for", "helper", "asked"),
    [
        ("Look for another job", [], WOJTEK, "Wojtek"),  # the person named them for it
        ("Look for another job", ["manager"], WOJTEK, None),
        ("Look for another job", [], ELA, None),
        ("Staff engineer", [], ELA, "Ela"),
    ],
)
def test_whoever_is_known_for_an_option_is_asked_unless_it_is_kept_from_them(
    name: str, not_for: list[str], helper: dict[str, Any], asked: str | None
) -> None:
    option = {"name": name, "not_for": not_for, "knows": helper["name"]}
    plan = plan_of(options=[option], helpers=[helper])
    assert known(plan.options[0], plan) == asked


def test_whoever_is_asked_is_called_by_name_and_not_by_who_they_are() -> None:
    tom = {"name": "Tom, a colleague in sales", "role": "peer"}
    found = first_of({"name": "Head of Support"}, tom)
    assert found.helper == "Tom, a colleague in sales"
    said = " ".join((found.title, *found.steps))
    assert "Tom" in said
    assert "colleague in sales" not in said


def test_what_is_asked_is_spread_over_those_one_knows() -> None:
    found = drafted(
        ambition={
            "problems": ["regression takes us four days", "our alerts wake people for nothing"],
            "more_of": ["python scripting"],
        },
        options=[
            {"name": "Test automation engineer", "doubt": "if I'm good enough", "knows": "Wojtek"},
            "Staff engineer",
            "Write a blog",
        ],
        helpers=[WOJTEK, MENTOR, ELA],
    )
    asked = Counter(one.helper for one in found if one.is_planned and one.helper)
    assert max(asked.values()) <= 2
    assert {"Wojtek", "Mei"} <= {*asked}


def test_what_only_a_manager_gives_is_asked_of_no_other() -> None:
    archetypes = {one.id for one in catalogue().archetypes if one.asks == "manager"}
    for helpers, asked in (([WOJTEK], {None}), ([WOJTEK, ELA], {"Ela", None})):
        found = drafted(
            ambition={"problems": ["part-timers only get the leftovers"]},
            options=["Staff engineer"],
            helpers=helpers,
        )
        assert {one.helper for one in found if one.archetype in archetypes} <= asked
    assert "the-task-i-would-choose" in {one.archetype for one in found}
    assert any(" Ela " in f"{step} " for one in found for step in one.steps)


def test_no_plan_begins_with_an_essay_about_the_best_moment() -> None:
    said = {"moment": "the script I hacked together", "today": "testing by hand"}
    lines = {"more_of": ["python scripting"], "less_of": ["test cases in excel"]}
    found = drafted(interview=said, ambition=lines)
    assert not [one.steps[0] for one in found if "the script I hacked" in one.steps[0]]
    assert any("the script I hacked" in step for one in found for step in one.steps)


@each(
    ("doubt", "role", "asked"),
    [
        ("would Marta pay for that", "mentor", "Marta Lund"),
        ("will Marta ever give me the time", "mentor", "Marta Lund"),
        ("would Marta tell our boss", "peer", None),
        ("Marta would be so hurt if I left", "friend", None),
        ("Will I like it", "friend", None),
        ("May I be too slow", "friend", None),
    ],
)
def test_whose_yes_is_in_doubt_is_asked_and_nobody_whose_reaction_is_feared(
    doubt: str, role: str, asked: str | None
) -> None:
    helpers = [
        {"name": "Will", "role": "friend"},
        {"name": "May Lin", "role": "friend"},
        {"name": "Marta Lund", "role": role},
    ]
    plan = plan_of(options=[{"name": "run a course here", "doubt": doubt}], helpers=helpers)
    assert known(plan.options[0], plan) == asked
    hidden = plan_of(
        options=[{"name": "run a course here", "doubt": doubt, "not_for": ["manager", "peer"]}],
        helpers=[{"name": "Marta Lund", "role": "manager"}],
    )
    assert known(hidden.options[0], hidden) is None


@each(
    ("name", "called"),
    [
        ("Tom, a colleague in sales", "Tom"),
        ("my sister, she's a nurse, so no idea about software", "my sister"),
        ("Mei (from support)", "Mei"),
        ("Ana - my old lead", "Ana"),
        ("Tom, Anna", "Tom, Anna"),
        ("Jean-Luc", "Jean-Luc"),
        ("田中さん", "田中さん"),
    ],
)
def test_somebody_is_called_by_their_name_without_who_they_are(name: str, called: str) -> None:
    assert first_called(name) == called


@each(
    ("name", "for_others"),
    [("Mei", [False, True, True, False]), ("Ruth", [True, True, False, True])],
)
def test_whoever_is_known_for_one_option_is_not_asked_about_another(
    name: str, for_others: list[bool]
) -> None:
    plan = plan_of(
        options=[
            {"id": "o1", "name": "Teach a course", "knows": "Mei"},
            {"id": "o2", "name": "Write a book"},
            {"id": "o3", "name": "Engineer at Globex", "knows": "Ruth"},
        ],
        helpers=[{"name": "Mei"}, {"name": "Ruth"}],
    )
    helper = next(one for one in plan.helpers if one.name == name)
    # Of what is no option, only who works elsewhere is not asked.
    asked_about = (*plan.options, None)
    assert [is_known_for_another(helper, one, plan) for one in asked_about] == for_others
