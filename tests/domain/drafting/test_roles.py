"""Roles that people name as a next step: known by name, and tried before anything general."""

import datetime as dt
from collections import Counter

from ambition_cli.catalog.load import catalogue
from ambition_cli.domain.drafting.catalogue import Archetype
from ambition_cli.domain.drafting.roles import role_of
from ambition_cli.domain.drafting.texts import variants_of
from ambition_cli.domain.interview.answers_file import as_read
from ambition_cli.domain.interview.order import Script, finished
from ambition_cli.domain.plan.experiments import WEEKS
from ambition_cli.domain.plan.model import Option, Plan
from ambition_cli.domain.words.choices import RUNGS
from support.plans import TODAY, plan_of
from support.rows import each

SHIPPED = catalogue()
SCRIPT = Script(SHIPPED, TODAY)
NOON = dt.datetime(2026, 7, 24, 12)
HOURS = {"talk": range(1, 4), "watch": range(2, 7), "one-off": range(4, 11)}


def drafted(*options: str) -> Plan:
    return finished(as_read(plan_of(options=list(options))), SCRIPT, NOON)


def role_named(name: str) -> str | None:
    [option] = as_read(plan_of(options=[name])).options
    role = role_of(option, SHIPPED.roles)
    return role.id if role else None


@each(
    ("name", "role"),
    [
        ("Head of Product at a bank", "head-of-product"),
        ("become a PRODUCT MANAGER", "product-manager"),
        ("Group Product Manager", "head-of-product"),
        ("Staff Engineer, maybe", "staff-engineer"),
        ("pre-sales engineer", "sales-engineer"),
        ("Freelance analyst for charities", "freelancer"),
        ("他部署への異動", "internal-transfer"),
        ("Teaching a product course", "teacher"),
        ("teachings of Zen", None),
        ("CPOs I admire", None),
        ("Take a course in machine learning", None),
        ("Look for a job as a data engineer", "data-engineer"),
        ("Run a lab", None),
    ],
)
def test_a_role_is_known_by_a_name_as_whole_words_and_the_longest_wins(
    name: str, role: str | None
) -> None:
    assert role_named(name) == role


def test_an_option_that_names_a_role_is_tried_by_its_own_tries_the_lower_rung_first() -> None:
    plan = drafted("Data engineer at a hospital")
    tried = [one.archetype for one in plan.experiments if one.option]
    assert tried[:2] == ["data-engineer-watch", "data-engineer-one-off"]


@each(
    "name, interview, of_role",
    [
        ("Head of Product at Globex", {"occasion": "offer"}, False),  # a job with people and terms
        ("Head of Product at Globex", {}, True),
        ("Data engineer", {"occasion": "offer"}, True),
    ],
)
def test_an_offer_is_tried_as_a_job_and_not_as_its_role(
    name: str, interview: dict[str, str], of_role: bool
) -> None:
    said = as_read(plan_of(options=[name], interview=interview))
    tried = {one.archetype for one in finished(said, SCRIPT, NOON).experiments if one.option}
    assert bool(tried & {one.id for one in of_roles()}) == of_role


def test_two_options_of_one_role_never_get_the_same_test() -> None:
    plan = drafted("Customer success manager", "Head of Support", "VP Customer Experience")
    times = Counter(one.archetype for one in plan.experiments)
    assert set(times.values()) == {1}
    first = {one.option: one.archetype for one in reversed(plan.experiments) if not one.after}
    assert {first[option] for option in ("o1", "o2", "o3")} & {"customer-success-watch"}


def test_a_hard_no_rules_out_tries_of_a_role_too() -> None:
    no = {"text": "stages", "hard_no": True, "tags": ["public", "managing-people"]}
    said = plan_of(ambition={"less_of": [no]}, options=["Developer advocate", "Team manager"])
    plan = finished(as_read(said), SCRIPT, NOON)
    for one in plan.experiments:
        assert not {"public", "managing-people"} & set(SHIPPED.tags_of(one.archetype)), one.title


def of_roles() -> list[Archetype]:
    return [one for role in SHIPPED.roles for one in role.archetypes]


def test_every_name_stands_for_one_role_and_every_id_is_there_once() -> None:
    names = Counter(name for role in SHIPPED.roles for name in role.names)
    ids = Counter(one.id for one in (*of_roles(), *SHIPPED.archetypes))
    assert [one for one, times in (names | ids).items() if times > 1] == []
    for role in SHIPPED.roles:
        for name in role.names:
            found = role_of(Option(id="o1", name=name, kind="other"), SHIPPED.roles)
            assert found == role, name


def test_tries_of_roles_are_within_what_their_rung_allows() -> None:
    for one in of_roles():
        assert one.hours in HOURS[one.rung], one.id
        assert one.weeks in WEEKS[one.rung], one.id
        assert 3 <= len(one.steps) <= 5, one.id
        assert set(one.tags) <= set(SHIPPED.tags), one.id


def test_the_first_step_of_a_role_is_one_that_needs_nobody_else() -> None:
    for one in of_roles():
        for first in variants_of(one.steps[0]).values():
            assert not first.startswith(("Ask", "Find somebody", "Talk", "Offer")), one.id


def test_tries_of_a_role_go_up() -> None:
    for role in SHIPPED.roles:
        rungs = [RUNGS.index(one.rung) for one in role.archetypes]
        assert rungs == sorted(set(rungs)), role.id
        assert role.week, role.id
        assert role.leave, role.id


@each(
    ("today", "is_tried"),
    [("second level support, phone and tickets", False), ("java backend, code reviews", True)],
)
def test_what_somebody_does_every_day_is_no_try(today: str, is_tried: bool) -> None:
    answered = plan_of(options=["Customer success manager"], interview={"today": today})
    plan = finished(as_read(answered), SCRIPT, NOON)
    tried = {one.archetype for one in plan.experiments}
    assert ("customer-success-watch" in tried) == is_tried
