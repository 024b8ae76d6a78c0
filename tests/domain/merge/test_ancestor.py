"""From which version a copy went its own way, and what it brought."""

import datetime as dt
from functools import cache
from typing import Any

import pytest
import tomli

from ambition_cli.domain.merge.ancestor import Source, brought, likely_source
from ambition_cli.domain.merge.merge import merged
from ambition_cli.domain.plan import (
    experiments,
    goals,
    lines,
    options,
    person,
)
from ambition_cli.domain.plan.model import EMPTY, Plan
from ambition_cli.domain.plan.tables import MISSING
from support.plans import EXAMPLES, TODAY

ANA = Plan.model_validate(tomli.loads((EXAMPLES / "plans" / "ana.toml").read_text()))


@cache
def history(*steps: Any) -> list[Plan]:
    plans = [ANA]
    for step in steps:
        plans.append(step(plans[-1]))
    return plans


STEPS = (
    lambda plan: experiments.start(plan, "e1", None, None, TODAY),
    lambda plan: goals.check_in(plan, "g1", 1, None, TODAY),
    lambda plan: lines.edit(plan, "m1", {"text": "teaching"}, TODAY),
    lambda plan: goals.add(plan, "Speak", {}, TODAY),
    lambda plan: goals.edit(plan, "g1", {"measure": "people who stay"}, TODAY),
)


@pytest.mark.parametrize("fork", range(len(STEPS) + 1))
@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda plan: plan, id="unchanged"),
        pytest.param(lambda plan: goals.check_in(plan, "g2", 2, "x", TODAY), id="an entry"),
        pytest.param(lambda plan: options.add_option(plan, "Coaching"), id="a record"),
        pytest.param(lambda plan: lines.drop(plan, "p2", TODAY), id="a line dropped"),
        pytest.param(lambda plan: person.edit(plan, {"months": 3}), id="a field"),
    ],
)
def test_the_version_that_a_copy_came_from_is_found(fork: int, change: Any) -> None:
    plans = history(*STEPS)
    found = likely_source(plans, plans[-1], change(plans[fork]))
    assert found
    assert found.plan == plans[fork]


def test_of_two_versions_alike_the_older_is_taken() -> None:
    plans = [ANA, person.edit(ANA, {"months": 3}), ANA]
    found = likely_source(plans, ANA, ANA)
    assert found
    assert not any(found.earlier.values()), "nothing was before it"


def test_a_version_is_known_by_a_step_where_another_step_was_changed_since() -> None:
    def with_steps(plan: Plan, *steps: str) -> Plan:
        return experiments.edit(plan, "e1", {"steps": steps}, TODAY)

    plans = [with_steps(ANA, *steps) for steps in (("Ask", "Look"), ("Ask Mei", "Look"))]
    found = likely_source(plans, plans[-1], with_steps(ANA, "Ask Mei", "Look twice"))
    assert found
    assert found.plan == plans[-1]


def test_a_place_was_empty_before_only_while_its_record_was_there() -> None:
    added = goals.add(ANA, "Speak", {}, TODAY)
    id = added.goals[-1].id
    measured = goals.edit(added, id, {"measure": "talks"}, TODAY)
    found = likely_source([ANA, added, measured], measured, measured)
    assert found
    assert found.plan == measured
    assert found.stood_before(("goals", id, "measure"), MISSING)
    assert not found.stood_before(("goals", id, "title"), MISSING)
    assert not found.stood_before(("goals", id), MISSING)


@pytest.mark.parametrize("later", [STEPS[3], STEPS[1]])
def test_what_one_side_lacks_of_a_version_is_not_where_it_came_from(later: Any) -> None:
    newer = later(ANA)
    assert likely_source([newer], newer, ANA) is None
    assert likely_source([newer], ANA, newer) is None


@pytest.mark.parametrize("versions", [[], [EMPTY]])
def test_an_empty_version_is_where_nothing_came_from(versions: list[Plan]) -> None:
    assert likely_source(versions, ANA, ANA) is None


def test_an_id_that_both_gave_since_is_no_sign_of_a_common_version() -> None:
    ours = goals.add(ANA, "Write", {}, TODAY)
    copy = goals.check_in(goals.add(ANA, "Speak", {}, TODAY), "g1", 1, None, TODAY)
    found = likely_source([ANA, ours], ours, copy)
    assert found
    assert found.plan == ANA


def test_a_field_that_looks_changed_back_is_asked_about() -> None:
    """Both added the same goal, so the copy seems to come from after a change it never saw."""
    months = person.edit(ANA, {"months": 3})
    ours = goals.add(months, "Speak", {"due": dt.date(2026, 12, 1)}, TODAY)
    copy = goals.add(ANA, "Speak", {"due": dt.date(2026, 12, 1)}, TODAY)
    found = likely_source([ANA, months, ours], ours, copy)
    assert found
    assert found.plan == ours
    result = merged(found, ours, copy)
    assert result.plan.person.months == 3
    assert [(one.field, one.theirs) for one in result.plan.conflicts] == [("months", 5)]


def test_what_came_is_said_in_a_few_words() -> None:
    after = goals.add(person.edit(ANA, {"months": 3}), "Speak", {}, TODAY)
    after = goals.check_in(after, "g1", 1, None, TODAY)
    new = after.goals[-1].id
    assert brought(ANA, after) == f"new: {new}; changed: g1 and person"
    assert brought(ANA, ANA) == ""


def test_a_record_varied_where_any_place_in_it_had_two_values() -> None:
    title = ("goals", "g1", "title")
    once, twice = Source(ANA, ever={title: {"a"}}), Source(ANA, ever={title: {"a", "b"}})
    for source, varied in ((once, False), (twice, True)):
        assert source.varied(title) is varied
        assert source.varied_within(title[:2]) is varied
    assert not twice.varied_within(("goals", "g2"))
    nobody_knows = Source(EMPTY, unknown=True)
    assert nobody_knows.varied(title)
    assert nobody_knows.varied_within(("goals", "g2"))
