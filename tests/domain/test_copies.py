"""From which version a copy went its own way, and what it brought."""

from typing import Any

import pytest
import tomli

from ambition_cli.domain import experiments, goals, lines, person
from ambition_cli.domain.copies import brought, common_version
from ambition_cli.domain.plan import EMPTY, Plan, table_of
from plans import EXAMPLES, TODAY

ANA = Plan.model_validate(tomli.loads((EXAMPLES / "plans" / "ana.toml").read_text()))


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
        pytest.param(lambda plan: person.add_option(plan, "Coaching"), id="a record"),
        pytest.param(lambda plan: lines.drop(plan, "p2", TODAY), id="a line dropped"),
        pytest.param(lambda plan: person.edit(plan, {"months": 3}), id="a field"),
    ],
)
def test_the_version_that_a_copy_came_from_is_found(fork: int, change: Any) -> None:
    plans = history(*STEPS)
    versions = [table_of(plan) for plan in plans]
    assert common_version(versions, table_of(change(plans[fork]))) == fork


def test_of_two_versions_alike_the_older_is_taken() -> None:
    plans = [ANA, person.edit(ANA, {"months": 3}), ANA]
    assert common_version([table_of(plan) for plan in plans], table_of(ANA)) == 0


def test_a_version_with_something_that_the_copy_lacks_is_not_where_it_came_from() -> None:
    later = [goals.add(ANA, "Speak", {}, TODAY), goals.check_in(ANA, "g1", 1, None, TODAY)]
    assert common_version([table_of(plan) for plan in later], table_of(ANA)) is None


@pytest.mark.parametrize("versions", [[], [EMPTY]])
def test_an_empty_version_is_where_nothing_came_from(versions: list[Plan]) -> None:
    assert common_version([table_of(plan) for plan in versions], table_of(ANA)) is None


def test_what_came_is_said_in_a_few_words() -> None:
    after = goals.add(person.edit(ANA, {"months": 3}), "Speak", {}, TODAY)
    after = goals.check_in(after, "g1", 1, None, TODAY)
    new = after.goals[-1].id
    assert brought(ANA, after) == f"new: {new}; changed: g1 and person"
    assert brought(ANA, ANA) == ""
